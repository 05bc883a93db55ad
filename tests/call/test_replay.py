import json
from dataclasses import replace

import pytest

from callwright.call.replay import ReplayError, replay
from callwright.ports import Envelope
from callwright.privacy.sealed import Sealed
from callwright.testing.fake_link import FakeLink
from callwright.testing.fakes import FakeSpeechToText
from callwright.testing.stage import KEY


async def whole_call(stage, script):
    link = FakeLink()
    for part, answer in script.items():
        link.answer(part, answer)
    session = stage.session(link)
    await session.run()
    return session


def from_disk(entries: list[Envelope]) -> list[Envelope]:
    """As they come back from a file."""
    return [replace(e, payload=json.loads(json.dumps(e.payload))) for e in entries]


async def test_a_whole_call_replays_to_the_byte(stage, script):
    session = await whole_call(stage, script)
    vault = session.values.vault
    again = replay(from_disk(stage.journal.entries), stage.machine, KEY, dict(vault.items()))
    assert again.differences == ()
    assert again.snapshot == session.snapshot
    assert (again.taken_over, again.events > 40, again.effects > 50) == (0, True, True)


async def test_a_call_whose_second_looks_took_too_long_replays_to_the_byte(stage, script):
    stage.recogniser = FakeSpeechToText(again={"never said": []}, again_after_ms=1_200)
    session = await whole_call(stage, script)
    kept = [e.payload for e in stage.journal.entries if e.kind == "timing"]
    assert any(timing["second_look"] == "late" for timing in kept)
    values = dict(session.values.vault.items())
    assert replay(from_disk(stage.journal.entries), stage.machine, KEY, values).exact


async def test_keyed_digits_are_sealed_and_replay(stage, script):
    link = FakeLink()
    del script["last four digits"], script["I heard four eight"]
    for part, answer in script.items():
        link.answer(part, answer)
    link.key_in("last four digits", "4802")
    link.answer("I heard", "yes")
    session = stage.session(link)
    record = await session.run()
    assert record.disposition == "promise_to_pay"
    keys = [e.payload["key"] for e in stage.journal.entries if e.payload.get("is") == "KeyPressed"]
    assert all(set(key) == {"sealed"} for key in keys)
    values = dict(session.values.vault.items())
    assert replay(from_disk(stage.journal.entries), stage.machine, KEY, values).exact


async def test_a_key_that_chooses_what_is_masked_is_sealed_and_replays(stage, script):
    link = FakeLink()
    for part, answer in {**script, "take care of": "money is tight"}.items():
        link.answer(part, answer)
    link.key_in("what has changed", "2")
    session = stage.session(link)
    await session.run()
    told = session.snapshot.gathered["hardship.hardship_reason"].value
    assert session.values.open(told) == "medical"
    pressed = [e.payload for e in stage.journal.entries if e.payload.get("is") == "KeyPressed"]
    assert [set(one["key"]) for one in pressed] == [{"sealed"}]
    values = dict(session.values.vault.items())
    assert replay(from_disk(stage.journal.entries), stage.machine, KEY, values).exact


async def test_a_constant_that_tells_what_the_caller_told_is_sealed_and_replays(stage, script):
    link = FakeLink()
    for part, answer in {**script, "take care of": "I lost my job"}.items():
        link.answer(part, answer)
    session = stage.session(link)
    await session.run()
    told = session.snapshot.gathered["hardship.hardship_reason"].value
    assert isinstance(told, Sealed)
    assert session.values.open(told) == "job"
    values = dict(session.values.vault.items())
    assert replay(from_disk(stage.journal.entries), stage.machine, KEY, values).exact


async def test_a_changed_event_is_found(stage, script):
    session = await whole_call(stage, script)
    entries = from_disk(stage.journal.entries)
    at = next(n for n, e in enumerate(entries) if e.payload.get("is") == "UserTurn")
    payload = {**entries[at].payload, "readings": []}
    entries[at] = replace(entries[at], payload=payload)
    again = replay(entries, stage.machine, KEY, dict(session.values.vault.items()))
    assert not again.exact
    assert again.differences[0].seq == entries[at].seq


async def test_another_version_of_the_application_is_refused(stage, script):
    await whole_call(stage, script)
    entries = [replace(e, app_hash="0" * 64) for e in stage.journal.entries]
    with pytest.raises(ReplayError, match="ran on version 00000000 of the application"):
        replay(entries, stage.machine, KEY, {})
