"""What is the embedded recogniser's own, over a small worker program and fake speech."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from callwright.engines.embedded.bias import example_of
from callwright.engines.embedded.moonshine_worker import spoken
from callwright.engines.embedded.recogniser import EmbeddedSpeechToText
from callwright.engines.embedded.whisper_worker import merge
from callwright.ports import AudioFormat
from callwright.speech.pcm import silence
from callwright.testing.fake_speech import fake_speech
from callwright.understanding.expected import NOTHING_EXPECTED, Expected, ExpectedSlot
from callwright.understanding.slot_type import SlotType

from .rigs import Ears, tiny_engine

PHONE = AudioFormat(8_000)


@pytest.fixture
async def engine() -> AsyncIterator[EmbeddedSpeechToText]:
    made = tiny_engine()
    await made.warm_up()
    yield made
    await made.close()


async def test_a_text_that_covers_all_voice_is_final_at_once(engine: EmbeddedSpeechToText) -> None:
    ears = Ears()
    stream = engine.open(PHONE, ears)
    stream.start_turn(1)
    stream.feed(fake_speech("that is correct"))
    stream.feed(silence(100, 8_000))
    await ears.until(lambda: ("interim", 1, "that is correct") in ears.heard)
    stream.feed(silence(150, 8_000))
    await engine.first.close()  # nobody is asked any more
    stream.end_turn(1)
    await ears.until(lambda: 1 in ears.finals)
    assert ears.heard[-1] == ("final", 1, "that is correct")


async def test_a_worker_that_dies_of_the_sound_loses_the_stream(
    engine: EmbeddedSpeechToText,
) -> None:
    ears, other = Ears(), Ears()
    stream, bystander = engine.open(PHONE, ears), engine.open(PHONE, other)
    for each, text in ((stream, "please crash now"), (bystander, "that is correct")):
        each.start_turn(1)
        each.feed(fake_speech(text))
        each.end_turn(1)
    await ears.until(lambda: ears.failures)
    await other.until(lambda: 1 in other.finals)
    assert (ears.finals, ears.failures[0].retryable) == ({}, True)
    assert other.heard == [("final", 1, "that is correct")]


async def test_a_second_pass_that_fails_says_so_and_loses_no_stream(
    engine: EmbeddedSpeechToText,
) -> None:
    ears = Ears()
    engine.open(PHONE, ears).recognise_again(1, fake_speech("please crash now"))
    await ears.until(lambda: ears.heard)
    assert [what for what, _, _ in ears.heard] == ["again failed"]


async def test_a_text_says_how_much_was_said_since_it_was_asked_for(
    engine: EmbeddedSpeechToText,
) -> None:
    ears = Ears()
    stream = engine.open(PHONE, ears)
    stream.start_turn(1)
    stream.feed(fake_speech("that is"))
    for _ in range(3):
        await asyncio.sleep(0)  # the process takes it
    stream.feed(fake_speech("correct"))
    await ears.until(lambda: ("interim", 1, "that is correct") in ears.heard)
    assert ears.behind_ms == [len(fake_speech("correct")) // 16, 0]


async def test_asking_again_replaces_the_pass_under_way(engine: EmbeddedSpeechToText) -> None:
    ears = Ears()
    stream = engine.open(PHONE, ears)
    stream.recognise_again(1, fake_speech("that is"))
    stream.recognise_again(1, fake_speech("that is correct"))
    await ears.until(lambda: 1 in ears.agains)
    assert ears.heard == [("again", 1, "that is correct")]


async def test_a_second_pass_that_is_not_wanted_any_more_reports_nothing(
    engine: EmbeddedSpeechToText,
) -> None:
    ears = Ears()
    stream = engine.open(PHONE, ears)
    stream.recognise_again(1, fake_speech("that is"))
    assert stream.take_back(1)
    stream.recognise_again(2, fake_speech("that is correct"))
    await ears.until(lambda: 2 in ears.agains)
    assert ears.heard == [("again", 2, "that is correct")]


async def test_a_second_pass_that_waits_is_taken_back_and_one_that_runs_is_not(
    engine: EmbeddedSpeechToText,
) -> None:
    ears = Ears()
    stream = engine.open(PHONE, ears)
    stream.recognise_again(1, fake_speech("that is correct"))
    for _ in range(3):
        await asyncio.sleep(0)  # the process takes it
    stream.recognise_again(2, fake_speech("that is"))
    assert (stream.take_back(1), stream.take_back(2)) == (False, True)
    stream.recognise_again(3, fake_speech("yes"))
    await ears.until(lambda: 3 in ears.agains)
    assert ears.heard == [("again", 1, "that is correct"), ("again", 3, "yes")]


async def test_a_text_that_had_to_wait_is_of_all_that_was_said_meanwhile(
    engine: EmbeddedSpeechToText,
) -> None:
    ears = Ears()
    stream = engine.open(PHONE, ears)
    stream.start_turn(1)
    for words in ("that is", "correct"):
        stream.feed(fake_speech(words))
    stream.feed(silence(100, 8_000))
    await ears.until(lambda: ears.heard)
    assert ears.heard[0] == ("interim", 1, "that is correct")


async def test_the_more_callers_speak_the_less_often_each_is_looked_at(
    engine: EmbeddedSpeechToText,
) -> None:
    engine.speaking.update(("three", "other", "callers"))
    ears, other = Ears(), Ears()
    stream, busy = engine.open(PHONE, ears), engine.open(PHONE, other)
    stream.start_turn(1)
    stream.feed(fake_speech("that"))
    await ears.until(lambda: len(ears.heard) == 1)
    stream.feed(fake_speech("is"))  # enough for another look, if nobody else spoke
    busy.start_turn(1)
    busy.feed(fake_speech("yes"))
    busy.end_turn(1)
    await other.until(lambda: 1 in other.finals)
    assert ears.heard == [("interim", 1, "that")]
    stream.feed(silence(100, 8_000))  # who stops is looked at whoever else speaks
    await ears.until(lambda: len(ears.heard) == 2)
    assert ears.heard[1] == ("interim", 1, "that is")


async def test_who_only_seemed_to_stop_is_looked_at_after_who_has(
    engine: EmbeddedSpeechToText,
) -> None:
    ears = Ears()
    goes_on, stops = engine.open(PHONE, ears), engine.open(PHONE, ears)
    goes_on.start_turn(1)
    for sound in (fake_speech("that"), silence(100, 8_000), fake_speech("is")):
        goes_on.feed(sound)
    stops.start_turn(2)
    for sound in (fake_speech("yes"), silence(100, 8_000)):
        stops.feed(sound)
    await ears.until(lambda: len(ears.heard) == 2)
    assert ears.heard == [("interim", 2, "yes"), ("interim", 1, "that is")]


async def test_another_language_is_one_clear_sentence(engine: EmbeddedSpeechToText) -> None:
    ears = Ears()
    engine.open(PHONE, ears).expect(NOTHING_EXPECTED, (), "es-US")
    await ears.until(lambda: ears.failures)
    assert str(ears.failures[0]) == (
        "The embedded recogniser hears en-US only, and the call is in es-US. "
        "Configure another recogniser for that locale."
    )


async def test_twenty_calls_each_get_their_final(engine: EmbeddedSpeechToText) -> None:
    ears = [Ears() for _ in range(20)]
    streams = [engine.open(PHONE, sink) for sink in ears]
    for number, stream in enumerate(streams):
        stream.start_turn(1)
        for _ in range(10):
            stream.feed(fake_speech(f"word{number}"))
            await asyncio.sleep(0)
        stream.end_turn(1)
    for sink in ears:
        await sink.until(lambda sink=sink: sink.finals)  # type: ignore[misc]
    assert [sink.finals[1].best for sink in ears] == [
        " ".join([f"word{number}"] * 10) for number in range(20)
    ]


@pytest.mark.parametrize(
    ("made", "words"),
    [("You", ""), ("♪♪♪?", ""), ("??", ""), ("You there?", "You there?"), ("♪ Yes.", "Yes.")],
)
def test_what_noise_is_heard_as_is_nothing(made: str, words: str) -> None:
    assert spoken(made) == words


def test_alternatives_that_sound_the_same_are_one() -> None:
    assert merge(
        [("I can pay $250.", 0.91), ("i can pay $250", 0.6), ("I can pay $215.", 0.4)]
    ) == [
        ("I can pay $250.", 910),
        ("I can pay $215.", 400),
    ]


@pytest.mark.parametrize(
    ("kind", "length", "example"),
    [
        ("digits", 4, "The digits are 4 8 0 2."),
        ("zip", None, "The digits are 4 8 0 2 7."),
        ("phone", None, "The digits are 4 8 0 2 7 1 9 5 3 6."),
        ("name", None, ""),
        ("yes_no", None, ""),
    ],
)
def test_only_forms_of_digits_are_hinted_at(kind: str, length: int | None, example: str) -> None:
    slot = ExpectedSlot(name="it", type=SlotType(kind, least=length, most=length))
    assert example_of(Expected(phase="asking", slots=(slot,))) == example
    assert example_of(Expected(phase="confirming", slots=(slot,))) == ""
