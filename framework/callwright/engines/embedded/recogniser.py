"""The embedded recogniser: Moonshine while the caller speaks, Whisper for a second look.

Theory of operation. A stream keeps the sound of its turn and asks a Moonshine process for the text
so far: at intervals while there is voice, and once more as soon as the voice stops. When the turn
is ended and nothing but silence has come since the last text, that text is the final one, at once;
otherwise one more is asked for, ahead of everybody's interim texts. A stream has at most one job of
each kind under way, so that no call crowds out another.
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
# Silence this long may be the end: look at once, so that the text is ready when the grace ends.
_STOPPED_MS = 80
# CPU for a second of sound, measured: Moonshine 0.1, Whisper 0.2 whatever the length.
_MOONSHINE_SHARE = 0.1
_WHISPER_MS = 250
_FINAL, _INTERIM, _AGAIN = 0, 2, 1  # urgency


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
        self.nbest = nbest
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
    asked_bytes: int = 0  # how much the job under way, or the last one, has been given
    text: str = ""
    text_bytes: int = -1  # how much of the sound the text covers
    job: Job | None = None
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
        self._fed = self._turns[turn] = _Turn(turn)

    def feed(self, pcm: bytes) -> None:
        """Keep sound; ask for its text when it is time."""
        turn = self._fed
        if turn is None:
            return
        turn.sound += pcm
        if turn.voice.push(pcm) >= 0.5:
            turn.voiced_bytes = len(turn.sound)
        if turn.job is None and self._is_time(turn):
            self._ask(turn, _INTERIM)

    def end_turn(self, turn: int) -> None:
        """Give the final text: the last one if it covers all voice, else after one more look."""
        ended = self._turns.get(turn)
        if ended is None or ended.ended:
            return
        ended.ended = True
        if self._fed is ended:
            self._fed = None
        if ended.text_bytes >= self._margin(ended):
            self._loop.call_soon(self._final, ended)
        elif ended.job is None or ended.asked_bytes < self._margin(ended):
            self._ask(ended, _FINAL)
        else:
            self._engine.first.hurry(ended.job)  # it covers all voice: its text is the last one

    def drop_turn(self, turn: int) -> None:
        """Forget the turn and its second pass."""
        dropped = self._turns.pop(turn, None)
        if dropped is not None:
            if self._fed is dropped:
                self._fed = None
            if dropped.job is not None:
                dropped.job.cancel()
        if (again := self._again.pop(turn, None)) is not None:
            again.cancel()

    def recognise_again(self, turn: int, pcm: bytes) -> None:
        """Look at the kept sound with Whisper. A newer request for the same turn replaces this."""
        if (before := self._again.pop(turn, None)) is not None:
            before.cancel()
        head = {
            "rate_hz": self._rate_hz,
            "most": self._engine.nbest,
            "prompt": example_of(self._expected),
        }
        job = self._engine.second.submit(head, pcm, urgency=_AGAIN, cost_ms=_WHISPER_MS)
        self._again[turn] = job
        job.add_done_callback(lambda done: self._heard_again(turn, done))

    def close(self) -> None:
        """Cancel what is under way; report nothing any more."""
        self._sink = None
        for turn in [*self._turns, *self._again]:
            self.drop_turn(turn)

    # --- asking ----------------------------------------------------------------------------------

    def _bytes(self, length_ms: float) -> int:
        return int(length_ms) * self._rate_hz // 1000 * 2

    def _length_ms(self, turn: _Turn) -> int:
        return len(turn.sound) // 2 * 1000 // self._rate_hz

    def _margin(self, turn: _Turn) -> int:
        """Return how much of the sound a text must cover to be the last word on it."""
        return min(turn.voiced_bytes, len(turn.sound))

    def _is_time(self, turn: _Turn) -> bool:
        size, asked = len(turn.sound), turn.asked_bytes
        if turn.voiced_bytes <= asked:
            return False  # nothing but silence has come since
        if size - turn.voiced_bytes >= self._bytes(_STOPPED_MS):
            return True
        length_ms = self._length_ms(turn)
        return size - asked >= self._bytes(max(_EVERY_MS, length_ms * _EVERY_SHARE))

    def _ask(self, turn: _Turn, urgency: int) -> None:
        if turn.job is not None:
            turn.job.cancel()
        turn.asked_bytes = len(turn.sound)
        cost_ms = int(self._length_ms(turn) * _MOONSHINE_SHARE)
        job = self._engine.first.submit(
            {"rate_hz": self._rate_hz}, bytes(turn.sound), urgency=urgency, cost_ms=cost_ms
        )
        turn.job = job
        asked_bytes = turn.asked_bytes
        job.add_done_callback(lambda done: self._heard(turn, asked_bytes, done))

    # --- hearing ---------------------------------------------------------------------------------

    def _heard(self, turn: _Turn, asked_bytes: int, done: Job) -> None:
        if turn.job is not done or done.cancelled():
            return
        turn.job = None
        if (error := done.exception()) is not None:
            self._failed(turn, error)
            return
        turn.text, turn.text_bytes = done.result().text("text"), asked_bytes
        if not turn.ended:
            self._tell(lambda sink: sink.on_interim(turn.number, turn.text))
            if self._fed is turn and turn.job is None and self._is_time(turn):
                self._ask(turn, _INTERIM)
        elif turn.text_bytes >= self._margin(turn):
            self._final(turn)
        else:
            self._ask(turn, _FINAL)

    def _failed(self, turn: _Turn, error: BaseException) -> None:
        if not isinstance(error, EngineError):
            error = EngineError(str(error))
        failure = error
        self._turns.pop(turn.number, None)
        self._tell(lambda sink: sink.on_failed(failure))

    def _final(self, turn: _Turn) -> None:
        if self._turns.pop(turn.number, None) is not turn:
            return  # dropped meanwhile
        heard = Heard((Hypothesis(turn.text),) if turn.text else ())
        self._tell(lambda sink: sink.on_final(turn.number, heard))

    def _heard_again(self, turn: int, done: Job) -> None:
        if self._again.get(turn) is not done:
            return
        del self._again[turn]
        if done.cancelled():
            return
        # A second pass that failed has heard nothing better; the first one stands.
        nbest = () if done.exception() is not None else _hypotheses(done.result())
        self._tell(lambda sink: sink.on_again(turn, Heard(nbest)))

    def _tell(self, what: Callable[[TranscriptSink], None]) -> None:
        if self._sink is not None:
            what(self._sink)


def _hypotheses(frame: Frame) -> tuple[Hypothesis, ...]:
    pairs = frame.head.get("nbest")
    if not isinstance(pairs, Sequence):
        return ()
    return tuple(Hypothesis(str(text), int(score)) for text, score in pairs)
