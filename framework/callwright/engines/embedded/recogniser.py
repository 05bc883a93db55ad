"""The embedded recogniser: Moonshine while the caller speaks, Whisper for a second look.

Theory of operation. A stream keeps the sound of its turn and asks a Moonshine process for the text
so far: at intervals while there is voice, and once more as soon as the voice stops. When the turn
is ended and nothing but silence has come since the last text, that text is the final one, at once;
otherwise one more is asked for. A stream has at most one job of each kind under way, so that no
call crowds out another.

Who goes first, when many speak: a text that is awaited; then that of a voice that has stopped,
which is awaited as soon as the grace is over, and loses its place when it goes on; then texts of
voices that go on, which grow rarer the more callers speak at once. A second pass of a turn that is
over goes before those of pauses. A job of the first pass is given the sound as it is when the job
begins, not when it was asked for.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from callwright.engines.embedded.bias import example_of
from callwright.engines.embedded.frames import Frame
from callwright.engines.embedded.priors import PRIORS
from callwright.engines.embedded.workers import Job, Workers
from callwright.errors import EngineError
from callwright.ports import AudioFormat, RecogniserCaps, SpeechStream, TranscriptSink
from callwright.speech.vad import EnergyVoice
from callwright.understanding.expected import NOTHING_EXPECTED, Expected
from callwright.understanding.reading import Heard, Hypothesis

__all__ = ["EmbeddedSpeechToText"]

# An interim text costs 60 to 250 ms of CPU; three a second keep it fresh, and long turns get fewer.
_EVERY_MS = 300
_EVERY_SHARE = 0.25
# Silence this long may be the end: look at once, so that the text is ready when the grace ends,
# which is so much later.
_STOPPED_MS, _DUE_MS = 80, 170
# CPU for a second of sound, measured: Moonshine 0.1, Whisper 0.2 whatever the length.
_MOONSHINE_SHARE = 0.1
_WHISPER_MS = 250
_FINAL, _AHEAD, _INTERIM = 0, 1, 2  # urgency


class EmbeddedSpeechToText:
    """Recognises US English on this machine, without a key or a network.

    processes: of Moonshine and of Whisper. nbest: how many alternatives the second pass gives.
    """

    name = "embedded"

    def __init__(self, *, processes: int = 1, nbest: int = 5) -> None:
        module = "callwright.engines.embedded"
        self.first = Workers(
            f"{module}.moonshine_worker", name="embedded recogniser", size=processes
        )
        self.second = Workers(
            f"{module}.whisper_worker", name="second pass of the recogniser", size=processes
        )
        self.processes = processes
        self.nbest = nbest
        self.speaking: set[object] = set()  # turns in progress, of all calls
        self.caps = RecogniserCaps(
            interim=True, second_pass=True, locales=("en-US",), priors=PRIORS
        )

    async def warm_up(self) -> None:
        """Start the processes; their weights are checked and loaded."""
        # One after the other reports one error instead of a group; both load meanwhile.
        second = asyncio.create_task(self.second.start())
        try:
            await self.first.start()
            await second
        finally:
            second.cancel()

    def open(self, format: AudioFormat, sink: TranscriptSink) -> SpeechStream:
        """A stream for one call."""
        return _Stream(self, format, sink)

    async def close(self) -> None:
        """Stop the processes."""
        await asyncio.gather(self.first.close(), self.second.close())


@dataclass(slots=True)
class _Turn:
    """The sound of one turn, and how much of it has been read."""

    number: int
    sound: bytearray = field(default_factory=bytearray)
    voice: EnergyVoice = field(default_factory=EnergyVoice)
    voiced_bytes: int = 0  # the end of the last voice
    asked_bytes: int = 0  # how much the job that began last has been given
    text: str = ""
    text_bytes: int = -1  # how much of the sound the text covers
    job: Job | None = None
    waits: bool = False  # `job` has not begun
    hurried: bool = False  # and is needed soon
    ended: bool = False


class _Stream:
    """Recognition of one call."""

    def __init__(
        self, engine: EmbeddedSpeechToText, format: AudioFormat, sink: TranscriptSink
    ) -> None:
        self._engine = engine
        self._rate_hz = format.rate_hz
        self._sink: TranscriptSink | None = sink
        self._loop = asyncio.get_running_loop()
        self._expected = NOTHING_EXPECTED
        self._turns: dict[int, _Turn] = {}
        self._fed: _Turn | None = None
        self._again: dict[int, Job] = {}
        self._begun: set[int] = set()  # those of them that a process works at

    # --- the port --------------------------------------------------------------------------------

    def expect(self, expected: Expected, phrases: tuple[str, ...], locale: str) -> None:
        """Note the form of the answer. Phrases are not used: a hint of a name makes it be heard."""
        self._expected = expected
        if locale not in self._engine.caps.locales:
            error = EngineError(
                f"The embedded recogniser hears en-US only, and the call is in {locale}. "
                "Configure another recogniser for that locale."
            )
            self._loop.call_soon(self._tell, lambda sink: sink.on_failed(error))

    def start_turn(self, turn: int) -> None:
        """Begin to keep sound."""
        self._rest()
        self._fed = self._turns[turn] = _Turn(turn)
        self._engine.speaking.add(self)

    def feed(self, pcm: bytes) -> None:
        """Keep sound; ask for its text when it is time."""
        turn = self._fed
        if turn is None:
            return
        turn.sound += pcm
        if turn.voice.push(pcm) >= 0.5:
            turn.voiced_bytes = len(turn.sound)
        if turn.job is not None and turn.waits and turn.hurried != self._has_stopped(turn):
            # It stopped, or only seemed to: it has another place in the queue now.
            turn.job.cancel()
            turn.job = None
        if turn.job is None and self._is_time(turn):
            self._ask(turn, _INTERIM)

    def end_turn(self, turn: int) -> None:
        """Give the final text: the last one if it covers all voice, else after one more look."""
        ended = self._turns.get(turn)
        if ended is None or ended.ended:
            return
        ended.ended = True
        if self._fed is ended:
            self._rest()
        if (again := self._again.get(turn)) is not None:
            self._engine.second.hurry(again)
        if ended.text_bytes >= self._margin(ended):
            self._loop.call_soon(self._final, ended)
        elif ended.job is None or not (ended.waits or ended.asked_bytes >= self._margin(ended)):
            self._ask(ended, _FINAL)
        else:
            self._engine.first.hurry(ended.job)  # it covers all voice: its text is the last one

    def drop_turn(self, turn: int) -> None:
        """Forget the turn and its second pass."""
        dropped = self._turns.pop(turn, None)
        if dropped is not None:
            if self._fed is dropped:
                self._rest()
            if dropped.job is not None:
                dropped.job.cancel()
        if (again := self._again.pop(turn, None)) is not None:
            again.cancel()

    def recognise_again(self, turn: int, pcm: bytes) -> None:
        """Look at the kept sound with Whisper. A newer request for the same turn replaces this."""
        if (before := self._again.pop(turn, None)) is not None:
            before.cancel()
        self._begun.discard(turn)

        def begin() -> bytes:
            if self._again.get(turn) is job:
                self._begun.add(turn)
            return pcm

        head = {
            "rate_hz": self._rate_hz,
            "most": self._engine.nbest,
            "prompt": example_of(self._expected),
        }
        known = self._turns.get(turn)
        urgency = _AHEAD if known is not None and not known.ended else _FINAL
        job = self._engine.second.submit(head, begin, urgency=urgency, cost_ms=_WHISPER_MS)
        self._again[turn] = job
        job.add_done_callback(lambda done: self._heard_again(turn, done))

    def take_back(self, turn: int) -> bool:
        """Withdraw a second pass that waits; one that runs is left to end."""
        if turn in self._begun:
            return False
        if (waits := self._again.pop(turn, None)) is not None:
            waits.cancel()
        return True

    def close(self) -> None:
        """Cancel what is under way; report nothing any more."""
        self._sink = None
        for turn in [*self._turns, *self._again]:
            self.drop_turn(turn)
        self._rest()

    # --- asking ----------------------------------------------------------------------------------

    def _bytes(self, length_ms: float) -> int:
        return int(length_ms) * self._rate_hz // 1000 * 2

    def _ms(self, size: int) -> int:
        return size // 2 * 1000 // self._rate_hz

    def _margin(self, turn: _Turn) -> int:
        """Return how much of the sound a text must cover to be the last word on it."""
        return min(turn.voiced_bytes, len(turn.sound))

    def _rest(self) -> None:
        """No turn is in progress."""
        self._fed = None
        self._engine.speaking.discard(self)

    def _has_stopped(self, turn: _Turn) -> bool:
        return len(turn.sound) - turn.voiced_bytes >= self._bytes(_STOPPED_MS)

    def _is_time(self, turn: _Turn) -> bool:
        size, asked = len(turn.sound), turn.asked_bytes
        if turn.voiced_bytes <= asked:
            return False  # nothing but silence has come since
        if self._has_stopped(turn):
            return True
        every_ms = max(_EVERY_MS, self._ms(len(turn.sound)) * _EVERY_SHARE)
        if asked:  # the first words are waited for by whoever speaks over a prompt
            every_ms *= max(1.0, len(self._engine.speaking) / self._engine.processes)
        return size - asked >= self._bytes(every_ms)

    def _ask(self, turn: _Turn, urgency: int) -> None:
        if turn.job is not None:
            turn.job.cancel()
        cost_ms = int(self._ms(len(turn.sound)) * _MOONSHINE_SHARE)
        turn.waits, turn.hurried = True, urgency == _FINAL
        if urgency == _INTERIM and self._has_stopped(turn):
            urgency, cost_ms, turn.hurried = _FINAL, cost_ms + _DUE_MS, True

        def begin() -> bytes:
            turn.waits, turn.asked_bytes = False, len(turn.sound)
            return bytes(turn.sound)

        job = turn.job = self._engine.first.submit(
            {"rate_hz": self._rate_hz}, begin, urgency=urgency, cost_ms=cost_ms
        )
        job.add_done_callback(lambda done: self._heard(turn, done))

    # --- hearing ---------------------------------------------------------------------------------

    def _heard(self, turn: _Turn, done: Job) -> None:
        if turn.job is not done or done.cancelled():
            return
        turn.job = None
        if (error := done.exception()) is not None:
            self._turns.pop(turn.number, None)
            failure = _engine_error(error)
            self._tell(lambda sink: sink.on_failed(failure))
            return
        turn.text, turn.text_bytes = done.result().text("text"), turn.asked_bytes
        if not turn.ended:
            behind_ms = self._ms(len(turn.sound) - turn.text_bytes)
            self._tell(lambda sink: sink.on_interim(turn.number, turn.text, behind_ms))
            if self._fed is turn and turn.job is None and self._is_time(turn):
                self._ask(turn, _INTERIM)
        elif turn.text_bytes >= self._margin(turn):
            self._final(turn)
        else:
            self._ask(turn, _FINAL)

    def _final(self, turn: _Turn) -> None:
        if self._turns.pop(turn.number, None) is not turn:
            return  # dropped meanwhile
        heard = Heard((Hypothesis(turn.text),) if turn.text else ())
        self._tell(lambda sink: sink.on_final(turn.number, heard))

    def _heard_again(self, turn: int, done: Job) -> None:
        if self._again.get(turn) is not done:
            return
        del self._again[turn]
        self._begun.discard(turn)
        if done.cancelled():
            return
        if (error := done.exception()) is not None:
            failure = _engine_error(error)
            self._tell(lambda sink: sink.on_again_failed(turn, failure))
            return
        nbest = _hypotheses(done.result())
        self._tell(lambda sink: sink.on_again(turn, Heard(nbest)))

    def _tell(self, what: Callable[[TranscriptSink], None]) -> None:
        if self._sink is not None:
            what(self._sink)


def _engine_error(error: BaseException) -> EngineError:
    return error if isinstance(error, EngineError) else EngineError(str(error))


def _hypotheses(frame: Frame) -> tuple[Hypothesis, ...]:
    pairs = frame.head.get("nbest")
    if not isinstance(pairs, Sequence):
        return ()
    return tuple(Hypothesis(str(text), int(score)) for text, score in pairs)
