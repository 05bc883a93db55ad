"""Twenty calls are recognised at once: how long does another caller wait for the first sound?

The embedded engines in their worker processes. A prompt's first phrase is made alone, and then
while twenty calls have sound in the recogniser's queue; a final text likewise.
"""

import asyncio
import statistics
import time
from collections.abc import Iterator
from importlib.util import find_spec

from callwright.engines.embedded.recogniser import EmbeddedSpeechToText
from callwright.engines.embedded.synthesizer import EmbeddedTextToSpeech
from callwright.ports import AudioFormat, Voice
from callwright.testing.caller_voice import caller_sound
from callwright.understanding.reading import Heard

CALLS = 20
RUNS = 8
PROMPT = "Thank you. I have noted that, and will send you a message. Is there anything else?"
ANSWER = "I can pay two hundred dollars on Friday."


class Ears:
    """Notes when a final text came."""

    def __init__(self) -> None:
        self.final: asyncio.Future[float] = asyncio.get_running_loop().create_future()

    def on_interim(self, turn: int, text: str, behind_ms: int = 0) -> None: ...
    def on_again(self, turn: int, heard: Heard) -> None: ...
    def on_again_failed(self, turn: int, error: Exception) -> None: ...
    def on_failed(self, error: Exception) -> None: ...

    def on_final(self, turn: int, heard: Heard) -> None:
        if not self.final.done():
            self.final.set_result(time.perf_counter())


def measure() -> Iterator[tuple[str, str]]:
    if find_spec("moonshine_voice") is None or find_spec("piper") is None:
        yield "fairness", "left out: callwright[local,piper] is not installed"
        return
    yield from asyncio.run(_measure())


async def _measure() -> list[tuple[str, str]]:
    voice, ears = EmbeddedTextToSpeech(), EmbeddedSpeechToText()
    await asyncio.gather(voice.warm_up(), ears.warm_up())
    try:
        sound = await caller_sound(ANSWER, voice)
        alone = [await _first_phrase(voice, number) for number in range(RUNS)]
        final = [await _final(ears, sound) for _ in range(RUNS)]
        crowded, finals = [], []
        for number in range(RUNS):
            talking = [_start(ears, sound) for _ in range(CALLS)]
            crowded.append(await _first_phrase(voice, RUNS + number))
            finals.append(await _final(ears, sound))
            for stream, _ in talking:
                stream.close()
    finally:
        await asyncio.gather(voice.close(), ears.close())
    return [
        ("first phrase of a prompt, alone (median)", _ms(alone)),
        (f"while {CALLS} calls are recognised", _ms(crowded)),
        ("final text of an answer, alone (median)", _ms(final)),
        (f"while {CALLS} calls have interim texts to come", _ms(finals)),
    ]


def _ms(seconds: list[float]) -> str:
    return f"{statistics.median(seconds) * 1000:.0f} ms"


async def _first_phrase(voice: EmbeddedTextToSpeech, number: int) -> float:
    began = time.perf_counter()
    phrases = voice.synthesize(f"Number {number}. {PROMPT}", Voice())
    await anext(phrases)
    took = time.perf_counter() - began
    await phrases.aclose()
    return took


def _start(engine: EmbeddedSpeechToText, sound: bytes):
    ears = Ears()
    stream = engine.open(AudioFormat(8_000), ears)
    stream.start_turn(1)
    stream.feed(sound)
    return stream, ears


async def _final(engine: EmbeddedSpeechToText, sound: bytes) -> float:
    stream, ears = _start(engine, sound)
    began = time.perf_counter()
    stream.end_turn(1)
    took = await ears.final - began
    stream.close()
    return took
