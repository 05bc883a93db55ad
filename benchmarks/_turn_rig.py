"""Calls whose callers have a voice and a watch: when did they stop, when did the agent begin?

The callers speak with the embedded voice at several pitches, their sound reaches the agent as 8 kHz
mu-law with a quiet line's hiss, and everything between their last sample and the first sample of
the reply is the product's own: a `CallSession` with the embedded engines.
"""

import array
import asyncio
import hashlib
import random
import tempfile
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from callwright.call.call_engines import CallEngines
from callwright.call.lexicons import lexicons_of
from callwright.call.plan import CallPlan
from callwright.call.record import CallRecord, Line, TurnTiming
from callwright.call.rendering import Rendering
from callwright.call.session import CallSession
from callwright.dialog.compiler import load_application
from callwright.engines.embedded.recogniser import EmbeddedSpeechToText
from callwright.engines.embedded.silero import SileroVoiceDetector
from callwright.engines.embedded.synthesizer import EmbeddedTextToSpeech
from callwright.machine.declared import Wait
from callwright.machine.effects import Effect
from callwright.machine.events import Answered, Event, SpeechEnded
from callwright.machine.machine import Machine
from callwright.machine.snapshot import Snapshot
from callwright.speech import g711
from callwright.testing.caller_voice import caller_sound
from callwright.testing.engine_costs import EngineCosts
from callwright.testing.fake_link import FakeLink
from callwright.testing.fakes import FakeServices, MemoryJournal
from callwright.testing.line_noise import line_hiss
from callwright.testing.paced_engines import Cores, pace

__all__ = [
    "Answer", "Caller", "Rig", "Spoken", "Told", "Utterance", "Watch", "percentile", "several",
    "trimmed",
]  # fmt: skip

APP = Path(__file__).parent / "turns_app"
RATE_HZ = 8_000
VOICES = ((100, 100), (120, 100), (90, 95), (130, 110), (85, 105), (110, 90))  # pitch, rate
_QUIET = 300  # of 32,768: softer than this at the edge of a piece is not speech


@dataclass(frozen=True)
class Utterance:
    """What a caller says. parts: text, and the pause in ms after it, but for the last.

    needed: how many parts are needed for the answer to be whole; what follows is a tail.
    """

    kind: str
    parts: tuple[str, ...]
    pauses_ms: tuple[int, ...] = ()
    needed: int = 0
    voice: int = 0

    @property
    def text(self) -> str:
        return " … ".join(self.parts)


@dataclass(frozen=True)
class Spoken:
    """The sound of an utterance. ends_ms: where each part ends, from the start."""

    utterance: Utterance
    pcm: bytes
    ends_ms: tuple[int, ...]


@dataclass
class Answer:
    """One utterance as it was made on a call. began_ms, end_ms: of its sound, call time.

    reply_ms: from its last sample to the agent's first. cut: a turn ended before the caller was
    done; cut_tail: only what was said after the answer was whole was cut off.
    """

    spoken: Spoken
    began_ms: int
    reply_at_ms: int | None = None
    over_ms: int | None = None  # how long into a prompt it began
    transcript: str = ""
    cut: bool = False
    cut_tail: bool = False
    timing: TurnTiming | None = None

    @property
    def end_ms(self) -> int:
        return self.began_ms + self.spoken.ends_ms[-1]

    @property
    def needed_ms(self) -> int:
        """When all that is needed for the answer has been said."""
        utterance = self.spoken.utterance
        needed = utterance.needed or len(utterance.parts)
        return self.began_ms + self.spoken.ends_ms[needed - 1]

    @property
    def reply_ms(self) -> int | None:
        return None if self.reply_at_ms is None else self.reply_at_ms - self.end_ms


_WAITS_MS = 1_500  # how long a caller who has just spoken waits for the agent to say something

Brain = Callable[[str], tuple[Spoken, int, bool] | None]
"""What to say to a prompt, how long after its end or (True) its beginning."""


class Caller(FakeLink):
    """A caller with a brain, on a line that hisses a little."""

    def __init__(self, brain: Brain) -> None:
        super().__init__()
        self._brain = brain
        self._thought_of = 0
        self._plan: tuple[Spoken, int, bool] | None = None
        self._hiss = line_hiss(4_000)
        self._hiss_at = 0
        self.answers: list[Answer] = []
        self.flushed_ms: list[int] = []
        self.played_ms: list[int] = []

    def background(self, size: int) -> bytes:
        self._hiss_at = (self._hiss_at + size) % (len(self._hiss) - size)
        return self._hiss[self._hiss_at : self._hiss_at + size]

    def play(self, pcm: bytes, generation: int) -> None:
        now_ms = self.now_ms()
        self.played_ms.append(now_ms)
        for answer in self.answers:
            if answer.reply_at_ms is None and now_ms >= answer.end_ms:
                answer.reply_at_ms = now_ms
        super().play(pcm, generation)

    def flush(self) -> int:
        self.flushed_ms.append(self.now_ms())
        return super().flush()

    def _react(self) -> None:
        if len(self.said) > self._thought_of:
            self._thought_of = len(self.said)
            self._plan = self._brain(self.said[-1].text)
        if self._plan is None:
            return
        spoken, after_ms, during = self._plan
        began_ms = self.said[-1].at_ms
        since_ms = began_ms if during else max(began_ms, self._playout.end_ms())
        stopped_ms = self.answers[-1].end_ms if self.answers else 0
        talking = self.now_ms() < stopped_ms
        # Who fell into the question with "go ahead" waits for it to be asked to its end.
        waits = not during and self.now_ms() < stopped_ms + _WAITS_MS
        if self.now_ms() < since_ms + after_ms or talking or waits:
            return
        self._plan = None
        self.sound(spoken.pcm)
        # The frame that is delivered now began one frame ago.
        self.answers.append(
            Answer(spoken, self.now_ms() - 20, over_ms=after_ms if during else None)
        )


@dataclass
class Watch:
    """Notes what the call is told."""

    events: list[Event] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    timings: list[TurnTiming] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def on_line(self, line: Line, text: str) -> None:
        if line.who == "caller":
            self.texts.append(text)

    def on_event(self, event: Event, snapshot: Snapshot, effects: tuple[Effect, ...]) -> None:
        self.events.append(event)

    def on_timing(self, timing: TurnTiming) -> None:
        self.timings.append(timing)

    def on_fault(self, sentence: str) -> None:
        self.faults.append(sentence)

    def on_hearing(self, text: str) -> None:
        pass

    def judge(self, answers: Sequence[Answer]) -> None:
        """Say of each answer whether a turn ended in it, and which timing is its own."""
        ends = [e for e in self.events if isinstance(e, SpeechEnded)]
        for answer in answers:
            early = [e.at_ms for e in ends if answer.began_ms < e.at_ms < answer.end_ms]
            # Where it was whole already, what follows is a tail.
            answer.cut = any(at_ms < answer.needed_ms for at_ms in early)
            answer.cut_tail = bool(early) and not answer.cut
            of = [e.turn for e in ends if answer.end_ms <= e.at_ms <= (answer.reply_at_ms or 1e9)]
            answer.timing = next((t for t in self.timings if t.turn in of), None)


Told = tuple[CallRecord, Caller, Watch]


class Rig:
    """Engines, the benchmark's application, and callers' voices."""

    def __init__(self, *, cores: Cores | None = None, costs: EngineCosts | None = None) -> None:
        self.recogniser = EmbeddedSpeechToText()
        self.synthesizer = EmbeddedTextToSpeech()
        self.detector = SileroVoiceDetector()
        if cores is not None:
            pace(self.recogniser, self.synthesizer, cores, costs)
        self.application = load_application(APP)
        self.engines = CallEngines(
            services=FakeServices({}),
            journal=MemoryJournal(),
            recogniser=self.recogniser,
            synthesizer=self.synthesizer,
            detector=self.detector,
        )
        self._sounds: dict[tuple[str, int], bytes] = {}
        self.lexicons = lexicons_of(self.application)
        self.machine = Machine(self.application)

    async def __aenter__(self) -> "Rig":
        engines = (self.recogniser, self.synthesizer, self.detector)
        await asyncio.gather(*(engine.warm_up() for engine in engines))
        return self

    async def __aexit__(self, *_: object) -> None:
        engines = (self.recogniser, self.synthesizer, self.detector)
        await asyncio.gather(*(engine.close() for engine in engines))

    def waiting(self, end_of_speech_ms: int) -> None:
        """Give every profile this silence, for calls from now on."""
        waits = {
            name: replace(wait, end_of_speech_ms=end_of_speech_ms)
            for name, wait in {"normal": Wait(), **self.application.waits}.items()
        }
        self.machine = Machine(replace(self.application, waits=waits))

    async def sound_of(self, utterance: Utterance) -> Spoken:
        """Return the sound of what a caller says."""
        made, ends_ms = b"", []
        for number, part in enumerate(utterance.parts):
            key = (part, utterance.voice)
            if key not in self._sounds:
                self._sounds[key] = await self._said(part, VOICES[utterance.voice % len(VOICES)])
            made += self._sounds[key]
            ends_ms.append(len(made) // 16)
            if number < len(utterance.pauses_ms):
                made += line_hiss(utterance.pauses_ms[number], seed=number)
        return Spoken(utterance, made, tuple(ends_ms))

    async def _said(self, text: str, voice: tuple[int, int]) -> bytes:
        """Return the sound of these words over a line, from a file when it was made before."""
        name = hashlib.sha256(f"{text}/{voice}".encode()).hexdigest()[:24]
        file = Path(tempfile.gettempdir()) / "callwright-benchmark-voices" / name
        if not file.exists():
            sound = await caller_sound(text, self.synthesizer, pitch=voice[0], rate=voice[1])
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(g711.decode(g711.encode(trimmed(sound))))
        return file.read_bytes()

    async def call(
        self, brain: Brain, *, inbound: bool = False, speculate: bool = True, name: str = "call"
    ) -> Told:
        """Run one call to its end."""
        caller, watch = Caller(brain), Watch()
        plan = CallPlan(
            machine=self.machine,
            answered=Answered(
                at_ms=0,
                call_id=name,
                direction="inbound" if inbound else "outbound",
                answered_at="2026-11-23T16:00:00Z",
            ),
            key=b"a key of the benchmark, 32 bytes",
            render=Rendering(self.application).render,
            lexicons=self.lexicons,
            watchers=(watch,),
            speculate=speculate,
        )
        record = await CallSession(plan, caller, self.engines).run()
        watch.judge(caller.answers)
        return record, caller, watch


def trimmed(pcm: bytes) -> bytes:
    """Return 8 kHz `pcm` without the silence at its ends."""
    samples = array.array("h", pcm)
    loud = [
        at for at in range(0, len(samples), 40) if max(map(abs, samples[at : at + 40])) > _QUIET
    ]
    if not loud:
        return pcm
    return samples[loud[0] : loud[-1] + 40].tobytes()


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which this share of them lies; NaN of none."""
    ranked = sorted(values)
    if not ranked:
        return float("nan")
    return ranked[min(len(ranked) - 1, int(share * len(ranked)))]


async def several(work: Sequence[Callable[[], Awaitable[Any]]], at_once: int) -> list[Any]:
    """Run all of it, so many at a time; return the results in order."""
    free = asyncio.Semaphore(at_once)

    async def one(what: Callable[[], Awaitable[Any]], number: int) -> Any:
        await asyncio.sleep(number % at_once * 0.731)  # calls do not begin in step
        async with free:
            return await what()

    tasks: list[Coroutine[Any, Any, Any]] = [one(w, n) for n, w in enumerate(work)]
    return list(await asyncio.gather(*tasks))


def chance(seed: int) -> random.Random:
    return random.Random(seed)
