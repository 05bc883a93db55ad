"""The sound of a call in two channels: the caller on the left, the agent as heard on the right.

Theory of operation. Both legs are laid on the call's own timeline in memory, where the agent's runs
ahead of the present and may still be cut. What lies behind the present is settled: every few
seconds it goes to disk in one piece, in a thread, so that a call holds seconds of sound however
long it lasts, a crash costs no more than those and a second, and a disk that is full for a while
costs that while.
"""

import asyncio
import sys
import threading
from collections import deque
from pathlib import Path
from weakref import WeakKeyDictionary

from callwright.call.wav_file import WavFile

__all__ = ["RECORDING_FILE", "Recording"]

RECORDING_FILE = "recording.wav"

_FRAME_MS = 20
_TOGETHER_MS = 1_000  # what the calls of a process have for the disk goes there in one thread
# A call keeps so much of each leg in memory: 56 KB at 8 kHz. Less would write smaller pieces.
_PIECE_MS = 3_000
# The present, for a driver whose frames come late: nothing younger than this is settled.
_UNSETTLED_MS = 500


class Recording:
    """Collects both legs of one call, and writes them to `path`.

    Silence stands where nothing came, and where recording was paused, so that times in the journal
    are times in the sound. Used on the running loop; `save` ends it.
    """

    def __init__(self, rate_hz: int, path: Path) -> None:
        self.rate_hz = rate_hz
        self._path = path
        self._written = 0  # bytes of each leg that have left memory
        self._caller = bytearray()
        self._agent = bytearray()
        self._full = rate_hz * (_PIECE_MS + _UNSETTLED_MS) // 1000 * 2
        self._unsettled = rate_hz * _UNSETTLED_MS // 1000 * 2
        self._next_ms = 0  # when a frame comes that lies behind the latest
        self._pauses: list[list[int]] = []  # from, until (open: -1), in ms
        # For the disk: where a piece stands in the file, and both legs of it interleaved.
        self._due: deque[tuple[int, bytes | bytearray]] = deque()
        self._disk = threading.Lock()
        self._file: WavFile | None = None
        self._failure: OSError | None = None

    def caller(self, pcm: bytes, at_ms: int) -> None:
        """Sound of the caller whose last sample arrived at `at_ms`."""
        leg = self._caller
        if at_ms != self._next_ms:
            missing = self._place(at_ms) - len(pcm) - len(leg)
            if missing > 0:  # clocks jitter by a few ms: sound never overwrites sound
                leg.extend(bytes(missing))
        self._next_ms = at_ms + _FRAME_MS
        leg += pcm
        if len(leg) >= self._full:
            self._settle(len(leg) - self._unsettled)
            _write_soon(self)

    def agent(self, pcm: bytes, start_ms: int) -> None:
        """Sound of the agent that is heard from `start_ms`."""
        leg = self._agent
        missing = self._place(start_ms) - len(leg)
        if missing > 0:
            leg.extend(bytes(missing))
        leg += pcm

    def cut(self, at_ms: int) -> None:
        """What the agent was going to say after `at_ms` is not heard."""
        del self._agent[self._place(at_ms) :]

    def pause(self, at_ms: int) -> None:
        """Keep nothing from here on."""
        if not self._pauses or self._pauses[-1][1] >= 0:
            self._pauses.append([at_ms, -1])

    def resume(self, at_ms: int) -> None:
        """Keep sound again."""
        if self._pauses and self._pauses[-1][1] < 0:
            self._pauses[-1][1] = at_ms

    def save(self, end_ms: int) -> None:
        """Write what is left of the call, which ended at `end_ms`: 16-bit PCM wav. Blocks.

        Raises OSError when some of it could not be written, now or earlier: that is silence.
        """
        self._settle(self._place(end_ms))
        self._write()
        if self._file is not None:
            self._file.close()
        if self._failure is not None:
            raise self._failure

    # --- to disk ---------------------------------------------------------------------------------

    def _settle(self, length: int) -> None:
        """Take the first `length` bytes of both legs out of memory, towards the disk."""
        sounds = []
        for leg in (self._caller, self._agent):
            sound = leg[:length]
            del leg[:length]
            self._silence_pauses(sound)
            sounds.append(sound.ljust(length, b"\0"))
        self._due.append((2 * self._written, _side_by_side(*sounds)))
        self._written += length

    def _silence_pauses(self, sound: bytearray) -> None:
        for from_ms, until_ms in self._pauses:
            first = self._place(from_ms)
            after = len(sound) if until_ms < 0 else min(len(sound), self._place(until_ms))
            if first < after:
                sound[first:after] = bytes(after - first)

    def _write(self) -> None:
        """Write what is due, in order, whichever thread comes first. Blocks."""
        with self._disk:
            while self._due:
                at_bytes, piece = self._due.popleft()
                try:
                    if self._file is None:
                        self._file = WavFile(self._path, self.rate_hz, channels=2)
                    self._file.write(at_bytes, piece)
                except OSError as error:
                    self._failure = self._failure or error

    def _place(self, at_ms: int) -> int:
        """Return where a time stands in what is in memory, in bytes of a leg."""
        return max(0, at_ms * self.rate_hz // 1000 * 2 - self._written)


_waiting: WeakKeyDictionary[asyncio.AbstractEventLoop, list[Recording]] = WeakKeyDictionary()


def _write_soon(recording: Recording) -> None:
    """Have it written, with those of other calls: to wake a thread costs more than to write."""
    loop = asyncio.get_running_loop()
    waiting = _waiting.setdefault(loop, [])
    if not waiting:
        loop.call_later(_TOGETHER_MS / 1000, _write_all, loop)
    waiting.append(recording)


def _write_all(loop: asyncio.AbstractEventLoop) -> None:
    recordings = _waiting.pop(loop)

    def write() -> None:
        for recording in recordings:
            recording._write()

    loop.run_in_executor(None, write)


def _side_by_side(left: bytearray, right: bytearray) -> bytes | bytearray:
    """Interleave two legs of one length."""
    np = sys.modules.get("numpy")
    if np is not None:  # a server has loaded it, which takes a tenth of a second; a call must not
        legs = [np.frombuffer(leg, np.int16) for leg in (left, right)]
        interleaved: bytes = np.stack(legs, axis=1).tobytes()
        return interleaved
    both = bytearray(2 * len(left))
    for place, leg in ((0, left), (2, right)):
        # Low bytes, then high ones: bytearrays are laid into each other faster than arrays.
        both[place::4] = leg[0::2]
        both[place + 1 :: 4] = leg[1::2]
    return both
