"""Engines and services that do what a test tells them: instantly, late, wrongly, or not at all."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from callwright.errors import EngineError
from callwright.ports import (
    AudioFormat,
    Phrase,
    RecogniserCaps,
    ServiceReply,
    TranscriptSink,
    Voice,
)
from callwright.privacy.sealed import Plain
from callwright.stores.journal import MemoryJournal
from callwright.testing.fake_speech import FakeEar, fake_speech
from callwright.understanding.expected import Expected
from callwright.understanding.reading import Heard, Hypothesis

__all__ = [
    "FakeServices",
    "FakeSpeechStream",
    "FakeSpeechToText",
    "FakeTextToSpeech",
    "Hang",
    "MemoryJournal",
    "ServiceCalled",
]


# --- speech to text ------------------------------------------------------------------------------


@dataclass(slots=True, kw_only=True)
class FakeSpeechToText:
    """Recognises fake speech.

    mishears: what is said, to the n-best list that is heard instead. again: the same for the second
    pass; with any, `caps` say that there is one. priors: by slot kind, for what has no score.
    final_after_ms, interim_after_ms, again_after_ms: how long a text takes. again_queued_ms: how
    long of that a second pass waits for others. again_fails: each second pass fails instead. lost:
    numbers of turns whose final never comes. fails_at: number of the turn at which the stream dies.
    """

    mishears: Mapping[str, Sequence[Hypothesis]] = field(default_factory=dict)
    again: Mapping[str, Sequence[Hypothesis]] = field(default_factory=dict)
    confidence: int | None = 950
    final_after_ms: int = 50
    interim_after_ms: int = 0
    again_after_ms: int = 300
    again_queued_ms: int = 0
    again_fails: bool = False
    priors: Mapping[str, int] = field(default_factory=dict)
    lost: frozenset[int] = frozenset()
    fails_at: int = 0
    name: str = "fake"
    opened: int = 0
    caps: RecogniserCaps = field(init=False)

    def __post_init__(self) -> None:
        self.caps = RecogniserCaps(
            interim=True,
            second_pass=bool(self.again),
            locales=("en-US", "es-US"),
            priors=self.priors,
        )

    async def warm_up(self) -> None:
        """There is nothing to load."""

    def open(self, format: AudioFormat, sink: TranscriptSink) -> "FakeSpeechStream":
        """A stream for one call."""
        self.opened += 1
        return FakeSpeechStream(self, sink)

    async def close(self) -> None:
        """There is nothing to stop."""


class FakeSpeechStream:
    """One call's fake recognition. expected: what the listener said may come, turn by turn."""

    def __init__(self, engine: FakeSpeechToText, sink: TranscriptSink) -> None:
        self._engine = engine
        self._sink = sink
        self._loop = asyncio.get_running_loop()
        self._ears: dict[int, FakeEar] = {}
        self._turn = 0
        self._told = ""
        self._due: list[asyncio.TimerHandle] = []
        self._again: dict[int, asyncio.TimerHandle] = {}
        self.expected: list[Expected] = []
        self.closed = False

    def expect(self, expected: Expected, phrases: tuple[str, ...], locale: str) -> None:
        """Note what may come."""
        self.expected.append(expected)

    def start_turn(self, turn: int) -> None:
        """Begin to listen."""
        self._turn, self._told = turn, ""
        self._ears[turn] = FakeEar()
        if turn == self._engine.fails_at:
            error = EngineError("The fake recogniser died, as told.", retryable=False)
            self._due.append(self._loop.call_later(0, self._sink.on_failed, error))

    def feed(self, pcm: bytes) -> None:
        """Hear a frame."""
        ear = self._ears.get(self._turn)
        if ear is None:
            return
        ear.feed(pcm)
        if ear.words != self._told:
            self._told = ear.words
            after_ms = self._engine.interim_after_ms
            tell = partial(self._sink.on_interim, self._turn, ear.words, after_ms)
            if after_ms:
                self._due.append(self._loop.call_later(after_ms / 1000, tell))
            else:
                tell()

    def end_turn(self, turn: int) -> None:
        """Give the final text after a while."""
        ear = self._ears.pop(turn, None)
        if ear is None or turn in self._engine.lost:
            return
        heard = self._hear(ear.words, self._engine.mishears)
        after_s = self._engine.final_after_ms / 1000
        self._due.append(self._loop.call_later(after_s, self._sink.on_final, turn, heard))

    def drop_turn(self, turn: int) -> None:
        """Forget it."""
        self._ears.pop(turn, None)

    def recognise_again(self, turn: int, pcm: bytes) -> None:
        """Hear the kept sound once more."""
        ear = FakeEar()
        ear.feed(pcm)
        heard = self._hear(ear.words, self._engine.again)
        if turn in self._again:
            self._again.pop(turn).cancel()
        after_s = self._engine.again_after_ms / 1000
        if self._engine.again_fails:
            error = EngineError("The fake second pass failed, as told.", retryable=True)
            tell = partial(self._sink.on_again_failed, turn, error)
        else:
            tell = partial(self._sink.on_again, turn, heard)
        self._again[turn] = self._loop.call_later(after_s, tell)

    def take_back(self, turn: int) -> bool:
        """Withdraw what has not begun."""
        engine, due = self._engine, self._again.get(turn)
        left_s = 0.0 if due is None else due.when() - self._loop.time()
        if due is None or left_s * 1000 <= engine.again_after_ms - engine.again_queued_ms:
            return False
        due.cancel()
        return True

    def close(self) -> None:
        """Report nothing any more."""
        self.closed = True
        for handle in (*self._due, *self._again.values()):
            handle.cancel()

    def _hear(self, words: str, instead: Mapping[str, Sequence[Hypothesis]]) -> Heard:
        if words in instead:
            return Heard(tuple(instead[words]))
        return Heard((Hypothesis(words, self._engine.confidence),) if words else ())


# --- text to speech ------------------------------------------------------------------------------


@dataclass(slots=True, kw_only=True)
class FakeTextToSpeech:
    """Speaks fake speech, a phrase for each sentence.

    first_after_ms: how long the first phrase takes. fails, stalls: parts of texts at which
    synthesis fails, or never comes. spoken: the texts asked for.
    """

    first_after_ms: int = 0
    ms_a_word: int = 300
    rate_hz: int = 8_000
    fails: Sequence[str] = ()
    stalls: Sequence[str] = ()
    name: str = "fake"
    version: str = "1"
    locales: tuple[str, ...] = ("en-US", "es-US")
    spoken: list[tuple[str, Voice]] = field(default_factory=list)

    async def warm_up(self) -> None:
        """There is nothing to load."""

    async def synthesize(self, text: str, voice: Voice) -> AsyncIterator[Phrase]:
        """Speech by sentence."""
        self.spoken.append((text, voice))
        if any(part in text for part in self.stalls):
            await asyncio.Event().wait()
        if self.first_after_ms:
            await asyncio.sleep(self.first_after_ms / 1000)
        if any(part in text for part in self.fails):
            raise EngineError("The fake synthesizer failed, as told.", retryable=True)
        for sentence in _sentences(text):
            sound = fake_speech(sentence, self.rate_hz, self.ms_a_word * 100 // voice.rate)
            yield Phrase(sound, self.rate_hz, sentence)

    async def close(self) -> None:
        """There is nothing to stop."""


def _sentences(text: str) -> list[str]:
    sentences: list[list[str]] = [[]]
    for word in text.split():
        sentences[-1].append(word)
        if word[-1] in ".?!":
            sentences.append([])
    return [" ".join(words) for words in sentences if words]


# --- services ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Hang:
    """A service that never replies."""


@dataclass(frozen=True, slots=True)
class ServiceCalled:
    """One call of a service, as it arrived."""

    service: str
    arguments: Mapping[str, Plain]
    key: str


class FakeServices:
    """Replies as scripted, in order for each service; the last one repeats.

    A `ServiceReply` is returned, an exception is raised, `Hang` never comes back.
    """

    def __init__(
        self,
        replies: Mapping[str, Sequence[ServiceReply | Exception | Hang]] | None = None,
        *,
        after_ms: int = 0,
    ) -> None:
        self._replies = {name: list(each) for name, each in (replies or {}).items()}
        self.after_ms = after_ms
        self.called: list[ServiceCalled] = []

    async def call(
        self, service: str, arguments: Mapping[str, Plain], key: str, call_id: str
    ) -> ServiceReply:
        """Do as scripted."""
        self.called.append(ServiceCalled(service, dict(arguments), key))
        waiting = self._replies[service]
        reply = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        if self.after_ms:
            await asyncio.sleep(self.after_ms / 1000)
        match reply:
            case Hang():
                await asyncio.Event().wait()
                raise AssertionError("unreachable")
            case ServiceReply():
                return reply
            case _:
                raise reply

    async def close(self) -> None:
        """There is nothing to close."""
