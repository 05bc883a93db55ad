"""What every synthesizer does, whoever makes it."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from callwright.ports import Phrase, TextToSpeech, Voice
from callwright.speech.pcm import duration_ms, level_dbfs

from .rigs import SYNTHESIZERS, synthesizer

pytestmark = pytest.mark.asyncio(loop_scope="module")
TEXT = "Thank you, Maria. Your balance is forty dollars. Can you pay it today?"


@pytest_asyncio.fixture(params=SYNTHESIZERS, scope="module", loop_scope="module")
async def engine(request: pytest.FixtureRequest) -> AsyncIterator[TextToSpeech]:
    async with synthesizer(request.param) as made:
        yield made


async def speak(engine: TextToSpeech, text: str, voice: Voice | None = None) -> list[Phrase]:
    return [phrase async for phrase in engine.synthesize(text, voice or Voice())]


def length_ms(phrases: list[Phrase]) -> int:
    return sum(duration_ms(phrase.pcm, phrase.rate_hz) for phrase in phrases)


async def test_phrases_come_in_order_and_make_up_the_text(engine: TextToSpeech) -> None:
    spoken = await speak(engine, TEXT)
    assert len(spoken) > 1
    assert " ".join(phrase.text for phrase in spoken) == TEXT


async def test_each_phrase_is_sound_of_a_likely_length(engine: TextToSpeech) -> None:
    for phrase in await speak(engine, TEXT):
        words = len(phrase.text.split())
        assert 100 * words < duration_ms(phrase.pcm, phrase.rate_hz) < 1_000 * words
        assert -40 < level_dbfs(phrase.pcm) < -3


async def test_the_same_words_give_the_same_sound(engine: TextToSpeech) -> None:
    assert await speak(engine, TEXT) == await speak(engine, TEXT)


async def test_slower_is_longer(engine: TextToSpeech) -> None:
    normal, slow = await speak(engine, TEXT), await speak(engine, TEXT, Voice(rate=80))
    assert 1.1 < length_ms(slow) / length_ms(normal) < 1.4


async def test_nothing_to_say_is_no_sound(engine: TextToSpeech) -> None:
    assert [phrase.pcm for phrase in await speak(engine, " ") if phrase.pcm] == []


async def test_an_iterator_closed_early_leaves_the_engine_well(engine: TextToSpeech) -> None:
    speech = engine.synthesize(TEXT, Voice())
    first = await anext(aiter(speech))
    await speech.aclose()  # type: ignore[attr-defined]
    assert (await speak(engine, TEXT))[0] == first


async def test_calls_at_once_each_get_their_own(engine: TextToSpeech) -> None:
    texts = ["Your balance is forty dollars.", "Thank you.", "Goodbye."]
    spoken = await asyncio.gather(*(speak(engine, text) for text in texts))
    assert [phrases[0].text for phrases in spoken] == texts
    assert spoken == [await speak(engine, text) for text in texts]
