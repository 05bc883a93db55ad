"""An engine that dies or stalls costs a call one turn or one prompt; the next call knows nothing.

The processes are real ones, killed by what is said to them, or by what they are to say.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from callwright.engines.embedded.recogniser import EmbeddedSpeechToText
from callwright.engines.embedded.synthesizer import EmbeddedTextToSpeech
from callwright.engines.embedded.workers import Workers
from callwright.testing.fake_link import FakeLink
from callwright.testing.fakes import FakeTextToSpeech, MemoryJournal

ENGINES = Path(__file__).parents[1] / "engines"
TINY, TINY_VOICE = ENGINES / "tiny_recogniser.py", ENGINES / "tiny_voice.py"


def scripted(script) -> FakeLink:
    link = FakeLink()
    for part, answer in script.items():
        link.answer(part, answer)
    return link


@pytest.fixture
async def recogniser():
    made = EmbeddedSpeechToText()
    made.first = Workers(TINY, name="tiny recogniser")
    made.second = Workers(TINY, name="tiny second pass")
    yield made
    await made.close()


async def test_a_recogniser_process_that_dies_costs_one_turn(stage, script, recogniser):
    stage.recogniser = recogniser
    link = scripted({**script, "May I speak with": "crash this is Ana"})
    link.answer("May I speak with", script["May I speak with"])  # asked again, said again
    link.answer("Ana", script["May I speak with"])
    record = await stage.run(link)
    assert record.disposition == "promise_to_pay"
    assert [fault for fault in record.faults if "tiny recogniser" in fault]
    assert record.entries == len(stage.journal.entries)


async def test_the_next_call_has_its_recogniser_back(stage, script, recogniser):
    stage.recogniser = recogniser
    link = scripted({"May I speak with": "crash"})
    link.at(20_000, link.leave)
    await stage.run(link)
    stage.journal = MemoryJournal()
    record = await stage.run(scripted(script))
    assert (record.disposition, record.faults) == ("promise_to_pay", ())


async def test_a_voice_that_stalls_in_a_call_takes_the_declared_exit(stage, script):
    stage.synthesizer = FakeTextToSpeech(stalls=("last four digits", "keypad"))
    record = await stage.run(scripted(script))
    assert record.disposition != "worker_lost"
    assert record.snapshot.done is not None
    assert record.entries == len(stage.journal.entries)
    lost = [e for e in stage.journal.entries if "playback_lost" in str(e.payload)]
    assert lost
    stage.synthesizer = replace(stage.synthesizer, stalls=())
    stage.journal = MemoryJournal()
    assert (await stage.run(scripted(script))).disposition == "promise_to_pay"


@pytest.fixture
async def voice():
    made = EmbeddedTextToSpeech()
    made.workers = Workers(TINY_VOICE, name="tiny voice")
    yield made
    await made.close()


async def test_a_voice_process_that_dies_takes_the_declared_exit(stage, script, voice):
    stage.synthesizer = voice
    record = await stage.run(scripted(script))
    assert record.snapshot.done is not None
    assert record.disposition not in ("worker_lost", "promise_to_pay")
    assert any("tiny voice" in fault for fault in record.faults)
    assert record.entries == len(stage.journal.entries)


async def test_the_next_call_has_its_voice_back(stage, script, voice):
    stage.synthesizer = voice
    await stage.run(scripted(script))
    stage.journal = MemoryJournal()
    link = FakeLink()
    link.answer("May I speak with", "she is not here")
    record = await stage.run(link)
    assert (record.faults, record.snapshot.done is not None) == ((), True)
    assert any(line.who == "agent" for line in record.lines)
