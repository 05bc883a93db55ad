"""`wav:FILE`: a recorded caller. The recording talks, the agent answers."""

import array
import asyncio
import wave
from pathlib import Path
from typing import Literal

from callwright.errors import CallError
from callwright.machine.events import TransferResult
from callwright.ports import AudioFormat, AudioSink, LinkCaps
from callwright.speech.playout import Playout

__all__ = ["WavLink", "pieces_of", "read_caller", "read_wav"]

_FRAME_MS = 20
_PAUSE_MS = 1_000  # a pause this long ends one of the caller's turns
_AROUND_MS = 200  # kept before and after the voiced part of a piece
# Quieter than this share of the loudest frame is a pause. A guess, good for recordings at 15 dB
# above their noise or better.
_QUIET_SHARE = 0.05
# How long the agent must be silent before the next piece. A recording cannot know whether another
# prompt follows, so it waits out a service and a synthesis between two prompts of one turn.
_REPLY_AFTER_MS = 1_500


def read_wav(path: Path) -> tuple[bytes, int]:
    """Return the mono s16le samples of a recording, and its rate in Hz.

    Raises CallError with one sentence for what cannot be used as it is. Other rates are refused
    rather than resampled: what the recogniser hears should be what the file holds.
    """
    try:
        with wave.open(str(path), "rb") as recording:
            channels, width = recording.getnchannels(), recording.getsampwidth()
            rate_hz, pcm = recording.getframerate(), recording.readframes(recording.getnframes())
    except FileNotFoundError as error:
        raise CallError(f"The recording {path} does not exist.") from error
    except IsADirectoryError as error:
        raise CallError(f"The recording {path} is a folder.") from error
    except (wave.Error, EOFError) as error:
        raise CallError(
            f"The recording {path} is not a PCM wav file ({str(error) or 'it ends too early'}). "
            "Save it as mono 16-bit PCM wav at 8 or 16 kHz."
        ) from error
    how = f"`sox {path.name} -c 1 -b 16 -r 8000 caller.wav` makes one."
    if channels != 1:
        raise CallError(
            f"The recording {path} has {channels} channels; a caller has one, and which of them "
            f"it is cannot be guessed. Give a mono file: {how}"
        )
    if width != 2 or rate_hz not in (8_000, 16_000):
        raise CallError(
            f"The recording {path} has {width * 8}-bit samples at {rate_hz} Hz; calls carry 16-bit "
            f"samples at 8000 or 16000 Hz. Convert it: {how}"
        )
    if not pcm:
        raise CallError(f"The recording {path} is empty. Record at least one word.")
    return pcm, rate_hz


def read_caller(path: Path, pace: Literal["turns", "timeline"]) -> tuple[tuple[bytes, ...], int]:
    """Return what a recorded caller says, piece by piece, and the rate in Hz.

    Raises CallError as `read_wav` does, and when there is no turn in it.
    """
    pcm, rate_hz = read_wav(path)
    if pace == "timeline":
        return (pcm,), rate_hz
    pieces = pieces_of(pcm, rate_hz)
    if not pieces:
        raise CallError(
            f"The recording {path} is silent throughout, so its caller has no turn. Give one with "
            "at least one word, or play it as it is: --pace timeline."
        )
    return pieces, rate_hz


def pieces_of(pcm: bytes, rate_hz: int) -> tuple[bytes, ...]:
    """Split a recording into the caller's turns: what lies between pauses of a second or more."""
    size = rate_hz * _FRAME_MS // 1000 * 2
    frames = [pcm[start : start + size] for start in range(0, len(pcm), size)]
    levels = [_level(frame) for frame in frames]
    quiet = max(levels, default=0) * _QUIET_SHARE
    voiced = [number for number, level in enumerate(levels) if level > quiet]
    if not voiced:
        return ()
    pauses = [
        n for n in range(1, len(voiced)) if voiced[n] - voiced[n - 1] > _PAUSE_MS // _FRAME_MS
    ]
    starts, ends = [0, *pauses], [*pauses, len(voiced)]
    around = _AROUND_MS // _FRAME_MS
    pieces = []
    for first, after in zip(starts, ends, strict=True):
        begin, end = max(0, voiced[first] - around), voiced[after - 1] + 1 + around
        pieces.append(b"".join(frames[begin:end]))
    return tuple(pieces)


def _level(frame: bytes) -> float:
    samples = array.array("h", frame[: len(frame) // 2 * 2])
    return sum(abs(sample) for sample in samples) / max(1, len(samples))


class WavLink:
    """A recorded caller on the line.

    pace: `timeline` plays the recording as it is and hangs up at its end; `turns` plays one piece
    each time the agent has stopped, then stays silent until the agent ends the call. Sound is paced
    by the event loop's clock, so a virtual loop runs it as fast as it can be computed.
    """

    caps = LinkCaps()

    def __init__(
        self,
        path: Path,
        *,
        pace: Literal["turns", "timeline"] = "turns",
        transfer_result: TransferResult = "connected",
    ) -> None:
        self._pieces, rate_hz = read_caller(path, pace)
        self.format = AudioFormat(rate_hz)
        self._silence = bytes(self.format.frame_bytes)
        self._pace = pace
        self._transfer_result = transfer_result
        self._sink: AudioSink | None = None
        self._loop = asyncio.get_running_loop()
        self._answered_s = self._loop.time()
        self._playout = Playout(rate_hz)
        self._agent_spoke = False
        self._gone = False

    def now_ms(self) -> int:
        """Milliseconds since answer."""
        return round((self._loop.time() - self._answered_s) * 1000)

    def attach(self, sink: AudioSink) -> None:
        """Say who is told."""
        self._sink = sink

    async def run(self) -> None:
        """Deliver 20 ms frames, voice or silence, until the line is gone."""
        try:
            await self._talk()
        finally:
            self._gone = True

    async def _talk(self) -> None:
        waiting = list(reversed(self._pieces))
        piece, at = b"", 0
        next_s = self._loop.time()
        while not self._gone:
            next_s += _FRAME_MS / 1000
            await asyncio.sleep(max(0.0, next_s - self._loop.time()))
            if self._gone:
                return
            if at >= len(piece) and waiting and self._may_speak():
                piece, at, self._agent_spoke = waiting.pop(), 0, False
            elif at >= len(piece) and not waiting and self._pace == "timeline":
                self._go("caller")
                return
            frame = piece[at : at + self.format.frame_bytes]
            at += len(frame)
            self._deliver(frame.ljust(self.format.frame_bytes, b"\0"))

    def play(self, pcm: bytes, generation: int) -> None:
        """Hear the agent."""
        if not self._gone:
            self._agent_spoke = True
            self._playout.play(generation, len(pcm), self.now_ms())

    def say(self, text: str, generation: int) -> None:
        """Words are not shown on this link."""

    def mark(self, generation: int) -> None:
        """A recording reports nothing back."""

    def flush(self) -> int:
        """Drop what is queued."""
        return self._playout.flush(self.now_ms())

    def send_keys(self, keys: str) -> None:
        """There is no far-end menu."""

    def transfer(self, serial: int, queue: str, mode: str, ring_ms: int) -> None:
        """Pretend, as told: a recording has no far end."""
        self._loop.call_soon(self._pretend, serial)

    def take_back(self, serial: int) -> None:
        """Nobody was called."""

    def hold(self, on: bool, music: str) -> None:
        """A recording does not hear music."""

    def hang_up(self) -> None:
        """Drop the line."""
        self._go("us")

    def _may_speak(self) -> bool:
        if self._pace == "timeline":
            return True
        return self._agent_spoke and self.now_ms() >= self._playout.end_ms() + _REPLY_AFTER_MS

    def _deliver(self, frame: bytes) -> None:
        if self._sink is not None:
            self._sink.on_audio(frame, self.now_ms())

    def _pretend(self, serial: int) -> None:
        if self._sink is not None and not self._gone:
            self._sink.on_transfer(serial, "ringing", None, self.now_ms())
            self._sink.on_transfer(serial, self._transfer_result, None, self.now_ms())

    def _go(self, by: Literal["caller", "us"]) -> None:
        if not self._gone:
            self._gone = True
            self._playout.flush(self.now_ms())
            if self._sink is not None:
                self._sink.on_gone(by, self.now_ms())
