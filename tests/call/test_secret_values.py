"""Values of a class that is stored nowhere: in no file, and a call with them can be lived again."""

from pathlib import Path

import pytest

from callwright.call.replay import replay
from callwright.dialog.compiler import load_application
from callwright.machine.machine import Machine
from callwright.testing.fake_link import FakeLink
from callwright.testing.fakes import FakeServices, ServiceReply
from callwright.testing.stage import KEY, CallStage
from callwright.testing.suite import load_suite

FILES = {
    "callwright.yaml": """
callwright: 1
app: pins
start: {outbound: pin}
locales: [en-US]
services: {check_pin: {takes: [pin], results: [right], effect: none, timeout: 1s}}
fallback: {end: stuck}
dispositions: {right: {code: R, success: true}, wrong: {code: W}, stuck: {code: S}}
""",
    "pin.yaml": """
dialog: pin
start: ask_pin
slots:
  pin: {type: digits(4..6), class: secret, confirm: none}
states:
  ask_pin:
    ask: pin
    prompt: pin
    keypad: {length: 6}
    then:
      - {if: length(pin) > 4, goto: long_pin}
      - {goto: check}
  long_pin: {end: wrong}
  check:
    do: check_pin
    results: {right: right}
    failed: long_pin
  right: {end: right}
prompts:
  pin: {ask: "Please key in your number.", no_input: ["Your number, please."], no_match: ["Once more, please."]}
""",  # noqa: E501
    "words.en-US.yaml": "locale: en-US\n",
    "pin.tests.yaml": """
given: {direction: outbound, services: {check_pin: [right]}}
tests:
  - name: keyed in
    talk: [{bot: pin.pin}, {keys: "4711#"}]
    expect: {end: right, slots: {pin: "4711"}, did: [check_pin]}
  - name: said
    talk: [{bot: pin.pin}, {caller: "four seven one one"}]
    expect: {end: right, slots: {pin: "4711"}}
""",
}


@pytest.fixture
def app(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def stage(app: Path) -> CallStage:
    services = FakeServices({"check_pin": [ServiceReply("right")]})
    return CallStage(machine=Machine(load_application(app)), services=services)


def by_key(link: FakeLink) -> None:
    link.key_in("key in your number", "4711#")


def by_voice(link: FakeLink) -> None:
    link.answer("key in your number", "four seven one")
    link.answer("Once more", "four seven one one")


@pytest.mark.parametrize(("tells", "taken_over"), [(by_key, 5), (by_voice, 1)])
async def test_a_secret_is_kept_nowhere_and_its_call_is_lived_again(stage, tells, taken_over):
    link = FakeLink()
    tells(link)
    session = stage.session(link)
    record = await session.run()
    entries = stage.journal.entries

    assert record.disposition == "right"
    assert stage.services.called[0].arguments == {"pin": "4711"}
    kept = session.values.vault.take_new()
    assert not set(kept.values()) & {"4", "7", "1", "47", "471", "4711"}
    written = str(entries) + str(kept) + str(record)
    assert not [told for told in ("4711", "four", "seven") if told in written]
    # What only the secret leads to is journalled whole.
    again = replay(entries, stage.machine, KEY, kept)
    assert (again.differences, again.taken_over) == ((), taken_over)
    assert again.snapshot == record.snapshot


@pytest.mark.parametrize("rung", ["core", "runtime"])
def test_tests_may_say_what_a_secret_is(app: Path, rung: str) -> None:
    played = list(load_suite(app).run(rung))

    assert [one.failures for one in played] == [(), ()]
