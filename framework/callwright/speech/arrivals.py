"""When sound was spoken, told from when it arrived: networks jitter, speech does not.

A carrier sends a frame every 20 ms; they arrive early and late, sometimes ten at once. Turn-taking
measures pauses in tenths of a second, so a frame's time must be its place in the sound, not the
moment when a busy loop came to read it.
"""

from dataclasses import dataclass

__all__ = ["Arrivals"]

# When everything in a second came later than this, sound was lost or the far clock runs slow. A
# guess: more than two frames, less than any pause that turn-taking measures.
_LATE_MS = 40
_WATCH_MS = 1_000
_NEVER_MS = 1 << 40


@dataclass(slots=True)
class Arrivals:
    """The clock of one incoming stream, in milliseconds of the call.

    The least delayed piece so far sets the clock, since a network can only delay. When a whole
    second was late, the clock follows.
    """

    _place_ms: int = 0  # in the stream: the end of the latest piece
    _offset_ms: int | None = None  # from a place in the stream to a time of the call
    _next_stamp_ms: int = _NEVER_MS
    _least_late_ms: int = _NEVER_MS
    _watched_ms: int = 0

    def time_of(self, length_ms: int, now_ms: int, stamp_ms: int = -1) -> int:
        """Return when the last sample of a piece of sound was due that arrived now.

        stamp_ms: where in its stream the sender says the piece begins, so that lost sound is
        noticed; -1 when it does not say. The result is never later than `now_ms`.
        """
        if stamp_ms > self._next_stamp_ms:
            self._place_ms += stamp_ms - self._next_stamp_ms
        if stamp_ms >= 0:
            self._next_stamp_ms = stamp_ms + length_ms
        self._place_ms += length_ms
        if self._offset_ms is None:
            self._offset_ms = now_ms - self._place_ms
        late_ms = now_ms - self._place_ms - self._offset_ms
        if late_ms < 0:
            self._offset_ms += late_ms
            late_ms = 0
        if late_ms < self._least_late_ms:
            self._least_late_ms = late_ms
        self._watched_ms += length_ms
        if self._watched_ms >= _WATCH_MS:
            if self._least_late_ms >= _LATE_MS:
                self._offset_ms += self._least_late_ms
            self._watched_ms, self._least_late_ms = 0, _NEVER_MS
        return self._place_ms + self._offset_ms
