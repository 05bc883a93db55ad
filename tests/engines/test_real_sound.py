"""Real sound, end to end: a voice, a telephone line, voice detection, turn-taking, recognition."""

import itertools
import random
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from callwright.call.prompt_sound import Keep, PromptCache, SoundKey
from callwright.call.synthesis import spoken
from callwright.engines.embedded.recogniser import EmbeddedSpeechToText
from callwright.engines.embedded.silero import SileroVoiceDetector
from callwright.engines.embedded.synthesizer import EmbeddedTextToSpeech
from callwright.ports import AudioFormat, Voice
from callwright.speech import g711, pcm
from callwright.speech.seams import last_sample, seamless
from callwright.speech.turns import Began, Decision, Ended, Turns
from callwright.testing.caller_voice import caller_sound

from .rigs import Ears, needs_extras, words

pytestmark = [pytest.mark.heavy, needs_extras, pytest.mark.asyncio(loop_scope="module")]

BORROWER = [
    "Yes, this is Maria.",
    "No, that is not me.",
    "I can pay two hundred and fifty dollars.",
    "I can pay on Friday.",
    "I lost my job last month and I cannot pay.",
    "I already paid that.",
    "Stop calling me.",
    "Can I talk to a person please?",
    "What is my balance?",
    "Can you repeat that?",
]
Engines = tuple[EmbeddedTextToSpeech, EmbeddedSpeechToText, SileroVoiceDetector]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def engines() -> AsyncIterator[Engines]:
    made = EmbeddedTextToSpeech(), EmbeddedSpeechToText(), SileroVoiceDetector()
    for engine in made:
        await engine.warm_up()
    yield made
    for engine in made:
        await engine.close()


def line(sound: bytes) -> bytes:
    """Take sound through a telephone line: mu-law, with noise 50 dB below full scale."""
    chance = random.Random(7)
    hiss = pcm.from_samples([round(chance.gauss(0, 60)) for _ in range(len(sound) // 2)])
    return g711.decode(g711.encode(pcm.mix(sound, hiss)))


async def hear(engines: Engines, text: str) -> tuple[list[Decision], Ears]:
    """Say a sentence over the line; let voice detection cut the turn."""
    voice, recogniser, detector = engines
    said = await caller_sound(text, voice)
    sound = line(pcm.silence(600, 8_000) + said + pcm.silence(1_000, 8_000))
    turns, ears, made = Turns(), Ears(), list[Decision]()
    before = pcm.silence(0, 8_000)
    stream = recogniser.open(AudioFormat(8_000), ears)
    windows = detector.open(AudioFormat(8_000), lambda *window: made.extend(turns.window(*window)))
    for at in range(0, len(sound), 320):
        frame, seen = sound[at : at + 320], len(made)
        windows.feed(frame, at // 16 + 20)
        for decision in made[seen:]:
            match decision:
                case Began():
                    stream.start_turn(decision.turn)
                    stream.feed(before[-8_000:])  # 500 ms of pre-roll
                case Ended():
                    stream.end_turn(decision.turn)
        stream.feed(frame)
        before += frame
    await ears.until(lambda: ears.finals)
    windows.close()
    stream.close()
    return made, ears


async def test_a_borrower_on_a_telephone_line_is_understood(engines: Engines) -> None:
    heard = {}
    for text in BORROWER:
        _, ears = await hear(engines, text)
        heard[words(text)] = words(ears.finals[1].best)
    right = sum(said == got for said, got in heard.items())
    assert right >= 9, heard


async def test_each_sentence_is_one_turn(engines: Engines) -> None:
    for text in BORROWER[:4]:
        made, ears = await hear(engines, text)
        assert [type(d) for d in made if isinstance(d, Began | Ended)] == [Began, Ended]
        assert list(ears.finals) == [1]


async def test_batched_calls_are_judged_as_if_alone(engines: Engines) -> None:
    voice, _, detector = engines
    sound = line(pcm.silence(300, 8_000) + await caller_sound(BORROWER[2], voice))
    alone: list[float] = []
    stream = detector.open(AudioFormat(8_000), lambda p, at_ms, window_ms: alone.append(p))
    stream.feed(sound, 0)
    stream.close()
    batched: list[list[float]] = [[] for _ in range(12)]
    streams = [
        detector.open(AudioFormat(8_000), lambda p, at_ms, window_ms, mine=mine: mine.append(p))  # type: ignore[misc]
        for mine in batched
    ]
    for at in range(0, len(sound), 320):
        for each in streams:
            each.feed(sound[at : at + 320], at // 16)
    detector._on_tick()
    for mine in batched:
        assert mine == pytest.approx(alone, abs=1e-4)
    for each in streams:
        each.close()


async def test_kept_and_new_phrases_of_the_voice_meet_without_a_click(engines: Engines) -> None:
    voice, _, _ = engines
    cache, sounds = PromptCache(), []
    for text in ("So that is one hundred dollars.", "Shall I put that down?", "Thank you."):
        key = SoundKey(text, Voice(), 8_000)
        keep = Keep(fixed=frozenset({text}))
        sounds += [piece.pcm async for piece in spoken(voice, cache, key, keep)]
    for one, other in itertools.permutations(sounds, 2):
        # The worst case: cut where the voice is loudest, and go on with another phrase.
        values = pcm.samples(one)
        loud = max(range(len(values)), key=lambda at: abs(values[at]))
        before = one[: loud * 2 + 2]
        joined = pcm.samples(before + seamless(other, last_sample(before), 8_000))
        natural = max(abs(b - a) for a, b in itertools.pairwise(values))
        assert abs(joined[loud + 1] - joined[loud]) <= natural / 4
