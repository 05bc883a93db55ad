"""What every recogniser does, whoever makes it."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from callwright.ports import AudioFormat, SpeechStream, SpeechToText
from callwright.speech.pcm import silence
from callwright.speech.resampling import resample
from callwright.understanding.reading import Heard

from .rigs import RECOGNISERS, Ears, Say, recogniser

pytestmark = pytest.mark.asyncio(loop_scope="module")
PHONE = AudioFormat(8_000)


@pytest_asyncio.fixture(params=RECOGNISERS, scope="module", loop_scope="module")
async def rig(request: pytest.FixtureRequest) -> AsyncIterator[tuple[SpeechToText, Say]]:
    async with recogniser(request.param) as made:
        yield made


async def feed(stream: SpeechStream, pcm: bytes) -> None:
    """Feed frames as a line does, as fast as the loop goes round."""
    for at in range(0, len(pcm), 320):
        stream.feed(pcm[at : at + 320])
        await asyncio.sleep(0)


async def test_a_turn_ends_in_one_final_with_its_words(rig: tuple[SpeechToText, Say]) -> None:
    engine, say = rig
    ears = Ears()
    stream = engine.open(PHONE, ears)
    stream.start_turn(1)
    await feed(stream, await say("I can pay on Friday."))
    stream.end_turn(1)
    await ears.until(lambda: 1 in ears.finals)
    assert [entry for entry in ears.heard if entry[0] == "final"] == [
        ("final", 1, "i can pay on friday")
    ]
    assert ears.heard[-1][0] == "final"
    stream.close()


async def test_interim_texts_come_while_the_caller_speaks(rig: tuple[SpeechToText, Say]) -> None:
    engine, say = rig
    ears = Ears()
    stream = engine.open(PHONE, ears)
    stream.start_turn(1)
    await feed(stream, await say("I can pay on Friday."))
    await ears.until(lambda: ("interim", 1, "i can pay on friday") in ears.heard)
    assert ears.finals == {}
    stream.close()


async def test_silence_is_heard_as_nothing(rig: tuple[SpeechToText, Say]) -> None:
    engine, _ = rig
    ears = Ears()
    stream = engine.open(PHONE, ears)
    stream.start_turn(1)
    await feed(stream, silence(500, 8_000))
    stream.end_turn(1)
    await ears.until(lambda: 1 in ears.finals)
    assert ears.finals == {1: Heard(())}
    stream.close()


async def test_a_dropped_turn_has_no_final(rig: tuple[SpeechToText, Say]) -> None:
    engine, say = rig
    ears = Ears()
    stream = engine.open(PHONE, ears)
    stream.start_turn(1)
    await feed(stream, await say("Wait a moment."))
    stream.drop_turn(1)
    stream.start_turn(2)
    await feed(stream, await say("I can pay on Friday."))
    stream.end_turn(2)
    await ears.until(lambda: 2 in ears.finals)
    assert set(ears.finals) == {2}
    stream.close()


async def test_sound_after_the_end_of_a_turn_belongs_to_none(rig: tuple[SpeechToText, Say]) -> None:
    engine, say = rig
    ears = Ears()
    stream = engine.open(PHONE, ears)
    stream.start_turn(1)
    await feed(stream, await say("That is correct."))
    stream.end_turn(1)
    await feed(stream, await say("Goodbye."))
    await ears.until(lambda: 1 in ears.finals)
    assert ears.heard[-1] == ("final", 1, "that is correct")
    stream.close()


async def test_calls_at_once_are_not_mixed_up(rig: tuple[SpeechToText, Say]) -> None:
    engine, say = rig
    ears = [Ears(), Ears(), Ears()]
    said = ["I can pay on Friday.", "That is correct.", "What is my balance?"]
    sounds = [await say(text) for text in said]
    streams = [engine.open(PHONE, sink) for sink in ears]
    for stream in streams:
        stream.start_turn(1)
    await asyncio.gather(*(feed(s, pcm) for s, pcm in zip(streams, sounds, strict=True)))
    for stream in streams:
        stream.end_turn(1)
    for sink in ears:
        await sink.until(lambda sink=sink: sink.finals)  # type: ignore[misc]
    assert [sink.heard[-1][2] for sink in ears] == [
        "i can pay on friday",
        "that is correct",
        "what is my balance",
    ]
    for stream in streams:
        stream.close()


async def test_a_second_pass_reports_once(rig: tuple[SpeechToText, Say]) -> None:
    engine, say = rig
    ears = Ears()
    stream = engine.open(PHONE, ears)
    stream.recognise_again(7, await say("That is correct."))
    await ears.until(lambda: 7 in ears.agains)
    assert engine.caps.second_pass
    assert ears.heard == [("again", 7, "that is correct")]
    assert 0 < (ears.agains[7].nbest[0].confidence or 0) <= 1_000
    stream.close()


async def test_a_second_pass_that_was_taken_back_reports_nothing(
    rig: tuple[SpeechToText, Say],
) -> None:
    engine, say = rig
    ears = Ears()
    stream = engine.open(PHONE, ears)
    first, second = await say("That is correct."), await say("I can pay on Friday.")
    stream.recognise_again(7, first)
    taken = stream.take_back(7)  # or it has begun, and may be heard all the same
    stream.recognise_again(8, second)
    await ears.until(lambda: 8 in ears.agains)
    assert not (taken and 7 in ears.agains)
    stream.close()


async def test_what_is_asked_again_after_it_was_taken_back_reports_once(
    rig: tuple[SpeechToText, Say],
) -> None:
    engine, say = rig
    ears = Ears()
    stream = engine.open(PHONE, ears)
    sound = await say("That is correct.")
    stream.recognise_again(7, sound)
    stream.take_back(7)
    stream.recognise_again(7, sound)
    stream.recognise_again(8, sound)
    await ears.until(lambda: {7, 8} <= ears.agains.keys())
    assert sorted(turn for _, turn, _ in ears.heard) == [7, 8]
    stream.close()


async def test_another_rate_is_heard_as_well(rig: tuple[SpeechToText, Say]) -> None:
    engine, say = rig
    if engine.name == "fake" or "tiny" in getattr(engine, "first", engine).name:
        pytest.skip("fake speech spells its words in samples and cannot be resampled")
    ears = Ears()
    stream = engine.open(AudioFormat(16_000), ears)
    stream.start_turn(1)
    await feed(stream, resample(await say("That is correct."), 8_000, 16_000))
    stream.end_turn(1)
    await ears.until(lambda: 1 in ears.finals)
    assert ears.heard[-1] == ("final", 1, "that is correct")
    stream.close()


async def test_nothing_is_reported_after_close(rig: tuple[SpeechToText, Say]) -> None:
    engine, say = rig
    closed, other = Ears(), Ears()
    stream, second = engine.open(PHONE, closed), engine.open(PHONE, other)
    pcm = await say("That is correct.")
    for each in (stream, second):
        each.start_turn(1)
        await feed(each, pcm)
    heard = list(closed.heard)
    stream.end_turn(1)
    stream.recognise_again(1, pcm)
    stream.close()
    second.end_turn(1)
    await other.until(lambda: 1 in other.finals)
    assert closed.heard == heard
    second.close()
