import datetime
import json

from callwright.settings import Settings
from callwright.testing.fake_link import FakeLink
from callwright.wiring import CallRequest, open_office

# A Monday morning at the lender's: at night the queue is closed, and a callback is offered.
WHEN_OPEN = datetime.datetime(2026, 11, 23, 16, 0, tzinfo=datetime.UTC)


async def test_a_person_receives_what_was_gathered(stage, script, tmp_path):
    settings = Settings(
        calls=tmp_path, recogniser="none", synthesizer="none", detector="energy", record_sound=False
    )
    link = FakeLink()
    link.transfer = lambda serial, *_: link.report_transfer(serial, "connected")
    del script["what date"]
    for part, answer in {**script, "what date": "let me talk to a person please"}.items():
        link.answer(part, answer)
    async with open_office(
        stage.machine.application, settings, sound=False, services=stage.services
    ) as office:
        office.engines = stage.engines()
        request = CallRequest(call_id="c1", data=stage.data, answered_at=WHEN_OPEN)
        record = await office.run(link, request)
    packet = json.loads((tmp_path / "c1" / "handoff.json").read_text())
    told = {name: slot["value"] for by in packet["slots"].values() for name, slot in by.items()}
    assert record.disposition == "transferred"
    assert (packet["schema"], packet["queue"]) == ("handoff.v1", "general")
    assert told["reminder_call.promise_amount"] == 15_000
    assert told["verify_identity.dob"] == "1980-06-04"
    assert packet["verification"]["facts"] == ["account_known", "verified"]
    turns = [(turn["who"], turn["said"]) for turn in packet["last_turns"]]
    assert ("caller", "let me talk to a person please") in turns
    assert not any("1980" in said or "june" in said.lower() for _, said in turns)
