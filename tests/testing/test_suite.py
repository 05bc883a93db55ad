"""Tests files are played, judged and explained."""

import shutil
from pathlib import Path

import pytest

from callwright.__main__ import main
from callwright.testing.suite import load_suite

TALK = """given:
  now: "2025-06-02T10:15"
  direction: outbound
  data: {lender.name: Lakeside Lending, lender.contact: Maria Lopez, lender.phone: "+13125550142", person.first_name: Ana, account.past_due: 320.00, account.minimum: 100.00, account.due_date: "2025-05-20", account.late_fee: 25.00, account.grace_until: "2025-06-10"}
tests:
  - name: agent
    at: {state: reminder_call.ask_plan, facts: [verified]}
    talk:
      - bot: reminder_call.plan
      - caller: "agent"
      - bot: BOT
      - transfer: connected
    expect: {EXPECT}
"""  # noqa: E501


def written(folder: Path, bot: str = "handoff.asked", expect: str = "end: transferred") -> Path:
    app = folder / "app"
    shutil.copytree("dialogs", app)
    for old in app.glob("*.tests.yaml"):
        old.unlink()
    text = TALK.replace("BOT", bot).replace("EXPECT", expect)
    (app / "reminder_call.tests.yaml").write_text(text)
    return app


def failures(app: Path) -> list[str]:
    return [failure.what for one in load_suite(app).run() for failure in one.failures]


def test_a_test_that_goes_as_it_says_passes(tmp_path: Path) -> None:
    assert failures(written(tmp_path)) == []


def test_another_prompt_than_expected_is_shown_as_a_difference(tmp_path: Path) -> None:
    (one,) = load_suite(written(tmp_path, bot="handoff.stuck")).run()

    assert one.failures[0].lines == ("- handoff.stuck", "+ handoff.asked")


def test_a_failure_tells_what_was_understood_and_which_exits_were_taken(tmp_path: Path) -> None:
    (one,) = load_suite(written(tmp_path, bot="handoff.stuck")).run()

    told = [line.strip() for line in one.transcript]
    said = told.index('caller  "agent"')
    assert told[said + 1].startswith("understood wants_agent (1.00)")
    assert told[said + 2].startswith("exit *: global:wants_agent  (callwright.yaml:")


def test_a_line_that_cannot_come_about_is_named_with_what_went_before(tmp_path: Path) -> None:
    app = written(tmp_path)
    file = app / "reminder_call.tests.yaml"
    file.write_text(file.read_text().replace('caller: "agent"', "transfer: connected"))
    (one,) = load_suite(app).run()

    assert [failure.what for failure in one.failures] == ["no transfer was started"]
    assert one.failures[0].at.line == 10
    assert one.transcript[0] == "bot     reminder_call.plan"


def test_another_end_than_expected_is_named(tmp_path: Path) -> None:
    assert failures(written(tmp_path, expect="end: promise_to_pay")) == [
        "expected the end 'promise_to_pay', but it was 'transferred'"
    ]


def test_what_must_never_be_said_is_noticed(tmp_path: Path) -> None:
    assert failures(written(tmp_path, expect="never_said: [collects]")) == [
        "expected 'collects' never to be said, but it was"
    ]


def test_a_prompt_that_does_not_exist_is_cw702(tmp_path: Path) -> None:
    suite = load_suite(written(tmp_path, bot="handoff.askd"))

    assert [found.code for found in suite.findings] == ["CW702"]
    assert "handoff.asked" in suite.findings[0].message


def test_the_command_ends_with_1_when_a_test_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    app = written(tmp_path, bot="handoff.stuck")

    assert main(["test", str(app), "--explore", "0"]) == 1
    assert "FAIL  reminder_call: agent" in capsys.readouterr().out


def test_a_scripted_result_that_lacks_its_data_is_named_once(tmp_path: Path) -> None:
    app = written(tmp_path)
    file = app / "reminder_call.tests.yaml"
    text = file.read_text().replace("account.late_fee: 25.00, ", "")
    file.write_text(text.replace("tests:\n", "  services: {get_account: [found]}\ntests:\n"))
    (found,) = load_suite(app).findings
    assert str(found).endswith(
        "CW702 'get_account' answers 'found' without account.late_fee, so the call takes it for an "
        "error: write what is missing under `data`"
    )


def test_an_amount_is_told_as_its_author_writes_it(tmp_path: Path) -> None:
    app = written(tmp_path, expect="slots: {promise_amount: 55}")
    file = app / "reminder_call.tests.yaml"
    file.write_text(
        file.read_text().replace(
            "facts: [verified]", "facts: [verified], slots: {promise_amount: 50.50}"
        )
    )
    assert failures(app) == ["expected the slot 'promise_amount' to be 55.00, but it is 50.50"]


def test_data_of_the_wrong_form_are_told_with_their_place(tmp_path: Path) -> None:
    app = written(tmp_path)
    file = app / "reminder_call.tests.yaml"
    file.write_text(file.read_text().replace("account.minimum: 100.00", "account.minimum: lots"))
    (found,) = load_suite(app).findings
    assert (found.mark.line, "'account.minimum': expected an amount" in found.message) == (4, True)


AFTER_THE_END = (
    'caller: "yes, I will pay tomorrow"',
    'interrupts: "wait"',
    "silence: 6s",
    'keys: "1"',
    "noise: 300ms",
    "hangs_up: true",
    "new_speaker: true",
    "line: poor",
    'machine: "leave a message"',
    "transfer: busy",
    "service: saved",
    "bot: reminder_call.plan",
)


@pytest.mark.parametrize("rung", ["core", "runtime"])
def test_a_line_after_the_end_of_the_call_fails(rung: str, tmp_path: Path) -> None:
    app = written(tmp_path)
    file = app / "reminder_call.tests.yaml"
    top, test = file.read_text().split("tests:\n")
    ended, expect = test.split("    expect:")
    file.write_text(
        f"{top}tests:\n"
        + "".join(f"{ended}      - {line}\n    expect:{expect}" for line in AFTER_THE_END)
    )
    length = test.count("\n") + 1
    first = top.count("\n") + test.count("\n") + 1

    said = [failure for one in load_suite(app).run(rung) for failure in one.failures]

    assert {failure.what for failure in said} == {
        "the call had ended ('transferred') before this line: take it out, or mend what comes "
        "before it"
    }
    assert [failure.at.line for failure in said] == [
        first + number * length for number in range(len(AFTER_THE_END))
    ]
