"""What is to be played, between the loop that gives it and the thread that takes it."""

import threading
from collections import deque
from collections.abc import Callable

from callwright.speech.seams import last_sample, seamless

__all__ = ["PlayQueue"]


class PlayQueue:
    """Sound and marks in order; may be used from any thread.

    reached(generation): called on the taking thread when everything before a mark was taken.
    """

    def __init__(self, rate_hz: int, reached: Callable[[int], None]) -> None:
        self._rate_hz = rate_hz
        self._reached = reached
        self._lock = threading.Lock()
        self._queue: deque[tuple[int, bytes | None]] = deque()  # generation, sound or a mark
        self._at = 0
        self._last = 0
        self._cut = False
        self._taken: dict[int, int] = {}  # bytes by generation

    def play(self, generation: int, pcm: bytes) -> None:
        """Queue sound."""
        with self._lock:
            self._queue.append((generation, pcm))

    def mark(self, generation: int) -> None:
        """Queue a mark."""
        with self._lock:
            self._queue.append((generation, None))

    def take(self, size: int) -> bytes:
        """Return the next `size` bytes, silence where there is none."""
        made = bytearray()
        marks = []
        with self._lock:
            while self._queue and len(made) < size:
                generation, pcm = self._queue[0]
                if pcm is None:
                    marks.append(generation)
                else:
                    piece = pcm[self._at : self._at + size - len(made)]
                    made += piece
                    self._at += len(piece)
                    self._taken[generation] = self._taken.get(generation, 0) + len(piece)
                    if self._at < len(pcm):
                        break
                self._queue.popleft()
                self._at = 0
            block = bytes(made).ljust(size, b"\0")
            if self._cut:  # the sound stopped in the middle of a wave, and must die away
                block = seamless(block, self._last, self._rate_hz)
                self._cut = False
            self._last = last_sample(block)
        for generation in marks:
            self._reached(generation)
        return block

    def flush(self) -> int:
        """Drop all; return how many bytes of the generation that sounds were taken, or 0."""
        with self._lock:
            sounding = next((number for number, pcm in self._queue if pcm is not None), 0)
            taken = self._taken.get(sounding, 0) if sounding else 0
            self._queue.clear()
            self._taken.clear()
            self._at = 0
            self._cut = True
            return taken
