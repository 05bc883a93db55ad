import datetime
import json

from callwright.call.handoff import opened_packet
from callwright.call.sealing import CallValues
from callwright.settings import Settings
from callwright.testing.fake_link import FakeLink
from callwright.wiring import CallRequest, open_office

# A Monday morning at the lender's: at night the queue is closed, and a callback is offered.
WHEN_OPEN = datetime.datetime(2026, 11, 23, 16, 0, tzinfo=datetime.UTC)


async def handed_over(stage, script, tmp_path, keys=None):
    """Return how a call ended that asks for a person at the date, and the packet of it.

    keys: what is pressed instead of said, by part of the prompt.
    """
    for part in keys or ():
        script = {told: answer for told, answer in script.items() if part not in told}
    settings = Settings(
        calls=tmp_path, recogniser="none", synthesizer="none", detector="energy", record_sound=False
    )
    link = FakeLink()
    link.transfer = lambda serial, *_: link.report_transfer(serial, "connected")
    del script["what date"]
    for part, answer in {**script, "what date": "let me talk to a person please"}.items():
        link.answer(part, answer)
    for part, pressed in (keys or {}).items():
        link.key_in(part, pressed)
    async with open_office(
        stage.machine.application, settings, sound=False, services=stage.services
    ) as office:
        office.engines = stage.engines()
        request = CallRequest(call_id="c1", data=stage.data, answered_at=WHEN_OPEN)
        record = await office.run(link, request)
    return record, json.loads((tmp_path / "c1" / "handoff.json").read_text())


async def test_a_person_receives_what_was_gathered(stage, script, tmp_path):
    record, packet = await handed_over(stage, script, tmp_path)
    told = {name: slot["value"] for by in packet["slots"].values() for name, slot in by.items()}
    assert record.disposition == "transferred"
    assert (packet["schema"], packet["queue"]) == ("handoff.v1", "general")
    assert told["reminder_call.promise_amount"] == 15_000
    assert told["verify_identity.dob"] == "1980-06-04"
    assert packet["verification"]["facts"] == ["account_known", "verified"]
    turns = [(turn["who"], turn["said"]) for turn in packet["last_turns"]]
    assert ("caller", "let me talk to a person please") in turns
    assert not any("1980" in said or "june" in said.lower() for _, said in turns)


async def test_a_person_reads_in_words_what_was_asked_and_why_the_call_comes(
    stage, script, tmp_path
):
    _, packet = await handed_over(stage, script, tmp_path)
    said = [turn["said"] for turn in packet["last_turns"] if turn["who"] == "agent"]
    assert "That is [dob]. Correct?" in said
    assert "Your payment of [account.past_due] was due on [account.due_date]." in said
    assert not any(text.startswith("(") for text in said)
    assert packet["last_asked"] == "And on what date?"
    assert packet["summary"] == "Ana: asked for a person."


async def test_a_person_reads_that_an_answer_was_keyed_and_never_its_digits(
    stage, script, tmp_path
):
    keys = {"May I speak": "1", "last four digits": "4802", "How much": "150#"}
    record, packet = await handed_over(stage, script, tmp_path, keys)
    turns = [turn["said"] for turn in packet["last_turns"] if turn["who"] == "caller"]
    assert "(keys: [promise_amount])" in turns
    said = [line.text for line in record.lines if line.who == "caller"]
    assert said[:2] == ["(keys: 1)", "(keys: [last4])"]
    assert "4802" not in str(record.lines) + str(packet["last_turns"])


async def test_a_summary_that_cannot_be_told_leaves_the_packet_without_one(stage, tmp_path):
    values = CallValues(stage.machine, b"a key for tests only")
    packet = {"summary": {"prompt": "reminder_call.past_due", "entry": "say", "values": {}}}
    assert opened_packet(packet, values, stage.plan().render)["summary"] == ""
