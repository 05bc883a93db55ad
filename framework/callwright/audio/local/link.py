"""One call at this machine's microphone and loudspeaker.

Theory of operation. PortAudio calls from threads of its own, every 10 ms a direction. What was
heard and what was played crosses to the loop as a pair of small callbacks, and there the echo
is taken out; what is to be played lies in a queue that the loudspeaker's thread empties. So time is
counted in samples, and "heard" is what the loudspeaker was given.
"""

import asyncio
from collections.abc import Callable
from typing import Literal

from callwright.audio.local.devices import DEVICE_HZ, Desk
from callwright.audio.local.echo import BLOCK_BYTES, RATE_HZ, Duplex, EchoGuard, open_guard
from callwright.audio.local.playing import PlayQueue
from callwright.errors import CallError
from callwright.ports import AudioFormat, AudioSink, LinkCaps
from callwright.speech.arrivals import Arrivals
from callwright.speech.framing import Framer
from callwright.speech.resampling import Resampler

__all__ = ["LocalLink"]

_FRAME_MS = 20
_LOOK_S = 0.25
# A device that gives nothing for so long is gone, whatever it says. At the start it may take a
# second to come to life (measured).
_DEAD_MS = 3_000


class LocalLink:
    """A call at a desk. duplex: None for the best there is here (`echo.open_guard`)."""

    caps = LinkCaps(marks=True)

    def __init__(self, desk: Desk, duplex: Duplex | None = None) -> None:
        self.format = AudioFormat(RATE_HZ)
        self.guard: EchoGuard = open_guard(duplex)
        self.muted = False
        self.input_level = self.output_level = 0.0  # of the latest 10 ms, 0..1 of full scale
        self._desk = desk
        self._duplex: Duplex | None = duplex
        self._sink: AudioSink | None = None
        self._loop = asyncio.get_running_loop()
        self._answered_s = self._loop.time()
        self._queue = PlayQueue(RATE_HZ, self._reached)
        self._down, self._up = Resampler(DEVICE_HZ, RATE_HZ), Resampler(RATE_HZ, DEVICE_HZ)
        self._blocks = Framer(BLOCK_BYTES)
        self._frames = Framer(self.format.frame_bytes)
        self._arrivals = Arrivals()
        self._heard_ms = 0
        self._gone = asyncio.Event()

    # --- the devices' threads --------------------------------------------------------------------

    def _heard(self, pcm: bytes) -> None:
        self._tell(self._hear, pcm)

    def _fill(self, size: int) -> bytes:
        block = self._queue.take(size * RATE_HZ // DEVICE_HZ)
        self._tell(self._played, block)
        # The filter lags by 3 samples at first; the loudspeaker gets them as silence.
        return self._up.push(block).rjust(size, b"\0")

    def _reached(self, generation: int) -> None:
        self._tell(self._mark, generation)

    def _tell(self, callback: Callable[..., None], *what: object) -> None:
        try:
            self._loop.call_soon_threadsafe(callback, *what)
        except RuntimeError:
            return  # the loop is closed: so is the call

    # --- the loop --------------------------------------------------------------------------------

    def _played(self, block: bytes) -> None:
        self.output_level = _peak(block)
        self.guard.played(block)

    def _hear(self, pcm: bytes) -> None:
        if self._gone.is_set() or self._sink is None:
            return
        self._heard_ms = self.now_ms()
        for block in self._blocks.push(self._down.push(pcm)):
            clean = self.guard.clean(block)
            if self.muted:
                clean = bytes(len(clean))
            self.input_level = _peak(clean)
            for frame in self._frames.push(clean):
                at_ms = self._arrivals.time_of(_FRAME_MS, self._heard_ms)
                self._sink.on_audio(frame, at_ms)
                if self._gone.is_set():
                    return

    def _mark(self, generation: int) -> None:
        if self._sink is not None and not self._gone.is_set():
            self._sink.on_mark(generation, self.now_ms())

    def press(self, keys: str) -> None:
        """Press keys, as on a telephone."""
        for key in keys:
            if self._sink is not None and not self._gone.is_set():
                self._sink.on_key(key, self.now_ms())

    def leave(self) -> None:
        """Hang up."""
        self._go("caller")

    # --- the port --------------------------------------------------------------------------------

    def now_ms(self) -> int:
        """Milliseconds since answer."""
        return round((self._loop.time() - self._answered_s) * 1000)

    def attach(self, sink: AudioSink) -> None:
        """Say who is told."""
        self._sink = sink

    async def run(self) -> None:
        """Carry the call until the line is gone. Raises CallError when a device is."""
        try:
            self._desk.open(self._heard, self._fill)
            self.guard = open_guard(self._duplex, delay_ms=self._desk.delay_ms)
            self._heard_ms = self.now_ms()
            while not self._gone.is_set():
                try:
                    async with asyncio.timeout(_LOOK_S):
                        await self._gone.wait()
                except TimeoutError:
                    self._look()
        finally:
            self._gone.set()
            self._queue.flush()
            self._desk.close()

    def _look(self) -> None:
        trouble = self._desk.trouble()
        if not trouble and self.now_ms() - self._heard_ms > _DEAD_MS:
            trouble = "The microphone gives no sound any more: was it taken away?"
        if trouble:
            raise CallError(trouble)

    def play(self, pcm: bytes, generation: int) -> None:
        """Queue sound for the loudspeaker."""
        if not self._gone.is_set():
            self._queue.play(generation, pcm)

    def say(self, text: str, generation: int) -> None:
        """Words are shown by whoever watches the call."""

    def mark(self, generation: int) -> None:
        """Ask to be told when the loudspeaker was given all of it."""
        if not self._gone.is_set():
            self._queue.mark(generation)

    def flush(self) -> int:
        """Stop the sound."""
        return self._queue.flush() // 2 * 1_000 // RATE_HZ  # two bytes a sample

    def send_keys(self, keys: str) -> None:
        """There is no far-end menu."""

    def transfer(self, serial: int, queue: str, mode: str, ring_ms: int) -> None:
        """Pretend: nobody stands behind a desk."""
        self._loop.call_soon(self._pretend, serial)

    def take_back(self, serial: int) -> None:
        """Nobody was called."""

    def hold(self, on: bool, music: str) -> None:
        """There is no music."""

    def hang_up(self) -> None:
        """Drop the line."""
        self._go("us")

    def _pretend(self, serial: int) -> None:
        if self._sink is not None and not self._gone.is_set():
            self._sink.on_transfer(serial, "ringing", None, self.now_ms())
            self._sink.on_transfer(serial, "connected", None, self.now_ms())

    def _go(self, by: Literal["caller", "us"]) -> None:
        if not self._gone.is_set():
            self._gone.set()
            self._queue.flush()
            if self._sink is not None:
                self._sink.on_gone(by, self.now_ms())


def _peak(block: bytes) -> float:
    view = memoryview(block).cast("h")
    return max(max(view, default=0), -min(view, default=0)) / 32_768
