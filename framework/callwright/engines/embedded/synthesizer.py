"""The embedded voice: Piper in a process of its own, phrase by phrase."""

from collections.abc import AsyncIterator
from importlib.metadata import PackageNotFoundError, version

from callwright.engines.embedded.weights import PIPER_JOE
from callwright.engines.embedded.workers import Job, Workers
from callwright.errors import EngineError
from callwright.ports import Phrase, Voice
from callwright.speech.phrases import phrases

__all__ = ["EmbeddedTextToSpeech"]

# CPU for a character of text, measured: 0.09 of real time, at about 14 characters a second.
_MS_A_CHARACTER = 7


class EmbeddedTextToSpeech:
    """Speaks US English on this machine, without a key or a network, the same way each time.

    rate_hz: of the sound that it gives; make it the rate of the lines, so that nobody converts.
    """

    name = "piper"
    locales: tuple[str, ...] = ("en-US",)

    def __init__(self, *, rate_hz: int = 8_000, processes: int = 1) -> None:
        self.rate_hz = rate_hz
        self.version = _version(rate_hz)
        self.workers = Workers(
            "callwright.engines.embedded.piper_worker", name="embedded voice", size=processes
        )

    async def warm_up(self) -> None:
        """Start the process; its weights are checked and loaded."""
        await self.workers.start()

    async def synthesize(self, text: str, voice: Voice) -> AsyncIterator[Phrase]:
        """Speak by phrase; the next one is made while this one plays."""
        if voice.locale not in self.locales:
            raise EngineError(
                f"The embedded voice speaks en-US only, and the prompt is in {voice.locale}. "
                "Configure another synthesizer for that locale."
            )
        if voice.name not in ("", "joe"):
            raise EngineError(
                f"The embedded voice is called joe; there is none called {voice.name!r}."
            )
        parts = phrases(text)
        job = self._ask(parts[0], voice) if parts else None
        try:
            for number, part in enumerate(parts):
                if job is None:
                    return
                current, job = job, None
                frame = await _answer(current)
                if number + 1 < len(parts):
                    job = self._ask(parts[number + 1], voice, len(frame) * 500 // self.rate_hz)
                yield Phrase(frame, self.rate_hz, part)
        finally:
            if job is not None:
                job.cancel()

    async def close(self) -> None:
        """Stop the process."""
        await self.workers.close()

    def _ask(self, part: str, voice: Voice, within_ms: int = 0) -> Job:
        """within_ms: how long the phrase before it plays. Somebody waits in silence for a first
        phrase, so a later one lets those go first, as long as it is not late itself.
        """
        head = {"text": part, "rate": voice.rate, "rate_hz": self.rate_hz}
        cost_ms = len(part) * _MS_A_CHARACTER
        return self.workers.submit(head, urgency=0, cost_ms=max(cost_ms, within_ms - 2 * cost_ms))


def _version(rate_hz: int) -> str:
    """The program, the weights, and the rate it is converted to."""
    try:
        program = version("piper-tts")
    except PackageNotFoundError:
        program = "none"
    (_, weights), *_ = PIPER_JOE.files
    return f"{program}-{weights[:12]}-{rate_hz}"


async def _answer(job: Job) -> bytes:
    try:
        return (await job).body
    except BaseException:
        job.cancel()
        raise
