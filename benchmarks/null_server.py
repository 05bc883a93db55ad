"""Twilio Media Streams answered with null engines: what is left is the cost of the framework.

    python benchmarks/null_server.py --port 8765 --vad off|energy|silero [--bot-secs 1.5]

Engines that cost nothing stand in for the real ones: the transcript is fixed and there when the
turn ends, the dialog is one question put again and again, the voice is fixed sound at once. All
else is what a call always has: session, listener, speaker, machine, journal, record, recording.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator, Callable
from math import pi, sin
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from callwright.call.call_engines import CallEngines
from callwright.dialog.compiler import load_application
from callwright.engines.embedded.energy import EnergyVoiceDetector
from callwright.office import Office
from callwright.ports import (
    AudioFormat,
    Phrase,
    RecogniserCaps,
    TranscriptSink,
    Voice,
    VoiceDetector,
    VoiceStream,
)
from callwright.server.serve import run, serve
from callwright.server.switchboard import Switchboard
from callwright.settings import Settings
from callwright.speech.pcm import from_samples
from callwright.stores.journal import JsonLinesJournal
from callwright.testing.fakes import FakeServices
from callwright.understanding.expected import Expected
from callwright.understanding.reading import Heard, Hypothesis

DIALOG = Path(__file__).parent / "null_dialog"
TRANSCRIPT = "yes i can pay on friday"
RATE_HZ = 8_000
LOUD = 300  # RMS over which the other servers' null recognisers hear a voice


class NullSpeechToText:
    """Knows what was said."""

    name = "null"
    caps = RecogniserCaps()

    async def warm_up(self) -> None:
        pass

    def open(self, format: AudioFormat, sink: TranscriptSink) -> "_NullStream":
        return _NullStream(sink)

    async def close(self) -> None:
        pass


class _NullStream:
    def __init__(self, sink: TranscriptSink) -> None:
        self._sink = sink
        self._closed = False
        self._loop = asyncio.get_running_loop()

    def expect(self, expected: Expected, phrases: tuple[str, ...], locale: str) -> None:
        pass

    def start_turn(self, turn: int) -> None:
        # As a recogniser that streams: without words a voice over a prompt is a false start.
        self._loop.call_soon(self._hint, turn)

    def feed(self, pcm: bytes) -> None:
        pass

    def end_turn(self, turn: int) -> None:
        self._loop.call_soon(self._say, turn)

    def drop_turn(self, turn: int) -> None:
        pass

    def recognise_again(self, turn: int, pcm: bytes) -> None:
        raise AssertionError("there is no second pass")

    def take_back(self, turn: int) -> bool:
        raise AssertionError("there is no second pass")

    def close(self) -> None:
        self._closed = True

    def _hint(self, turn: int) -> None:
        if not self._closed:
            self._sink.on_interim(turn, TRANSCRIPT)

    def _say(self, turn: int) -> None:
        if not self._closed:
            self._sink.on_final(turn, Heard((Hypothesis(TRANSCRIPT, 1_000),)))


class NullTextToSpeech:
    """A tone, whatever the words."""

    name = "null"
    locales = ("en-US",)

    def __init__(self, seconds: float) -> None:
        count = int(RATE_HZ * seconds)
        self._tone = from_samples(
            [round(8_000 * sin(2 * pi * 440 * n / RATE_HZ)) for n in range(count)]
        )

    async def warm_up(self) -> None:
        pass

    async def synthesize(self, text: str, voice: Voice) -> AsyncIterator[Phrase]:
        yield Phrase(self._tone, RATE_HZ, text)

    async def close(self) -> None:
        pass


class LoudnessDetector:
    """Loud or not, and nothing else: no detector, as far as that is possible."""

    name = "off"

    async def warm_up(self) -> None:
        import numpy

        self._np = numpy

    def open(
        self, format: AudioFormat, on_window: Callable[[float, int, int], None]
    ) -> VoiceStream:
        return _Loudness(self._np, on_window)

    async def close(self) -> None:
        pass


class _Loudness:
    def __init__(self, np, on_window) -> None:
        self._np = np
        self._on_window = on_window

    def feed(self, pcm: bytes, at_ms: int) -> None:
        x = self._np.frombuffer(pcm, "<i2").astype(self._np.float32)
        self._on_window(float(float(x @ x) / len(x) > LOUD**2), at_ms, len(pcm) // 16)

    def close(self) -> None:
        pass


def detector(vad: str) -> VoiceDetector:
    if vad == "silero":
        from callwright.engines.embedded.silero import SileroVoiceDetector

        return SileroVoiceDetector()
    return EnergyVoiceDetector() if vad == "energy" else LoudnessDetector()


def null_office(calls: Path, *, vad: str, bot_secs: float, record: bool = True) -> Office:
    """The ordinary office of a server, but for its engines."""
    engines = CallEngines(
        services=FakeServices({}),
        journal=JsonLinesJournal(calls),
        recogniser=NullSpeechToText(),
        synthesizer=NullTextToSpeech(bot_secs),
        detector=detector(vad),
    )
    office = Office(load_application(DIALOG), Settings(calls=calls, record_sound=record), engines)
    office.warm_up()
    return office


async def answer(options: argparse.Namespace) -> None:
    with tempfile.TemporaryDirectory() as calls:
        office = null_office(
            Path(calls), vad=options.vad, bot_secs=options.bot_secs, record=not options.no_recording
        )
        await office.engines.detector.warm_up()
        await serve(Switchboard(office, most_calls=1_000), "127.0.0.1", options.port, drain_s=0)
        await office.engines.journal.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--port", type=int, default=8765)
    parser.add_argument("--vad", choices=["off", "energy", "silero"], default="energy")
    parser.add_argument("--bot-secs", type=float, default=1.5)
    parser.add_argument("--no-recording", action="store_true", help="keep no sound")
    parser.add_argument("--asyncio", action="store_true", help="not on uvloop, though it is there")
    options = parser.parse_args()
    (asyncio.run if options.asyncio else run)(answer(options))


if __name__ == "__main__":
    main()
