"""Numbered frames in any order in, the same frames in order out, each as soon as may be.

A person needs sound at an even pace; a recogniser needs it soon and whole. So nothing is held back
for its own sake: a frame whose turn it is goes through at once, and only behind a hole do frames
wait, until the missing one comes or has had its time. Lateness differs from line to line, so the
wait follows what was seen on this one.

For a link that carries datagrams, as RTP does. No link does yet: a websocket keeps its order. So
its one user is `testing.messy_line`, which makes of a sound what such a link would hear.
"""

from dataclasses import dataclass, field

__all__ = ["JitterBuffer"]

_LEARNT = 0.125  # share of a new lateness in the estimate: RFC 3550 smooths its jitter by 1/16
_RESTART = 250  # frames (5 s): a jump this wide is a stream that began again, not a loss
_REMEMBERED = 50  # lost frames (1 s): what comes later teaches nothing


@dataclass(slots=True)
class JitterBuffer:
    """Puts one call's frames in order. Sequence numbers rise by one a frame and may wrap.

    It reads no clock: what waits goes on when a frame comes, or at `flush`.

    wait_ms: how long frames wait for a missing one before anything is known of the line.
    most_ms: the longest that they ever wait. wraps_at: 65,536 for RTP; 0 when numbers do not wrap.
    lost, late, doubled: frames so far that were given up, that came too late for their place, and
    that came twice.
    """

    wait_ms: int = 60
    most_ms: int = 200
    wraps_at: int = 0
    lost: int = 0
    late: int = 0
    doubled: int = 0
    _first: int = 0
    _next: int | None = None
    _held: dict[int, tuple[bytes, int]] = field(default_factory=dict)
    _given_up: dict[int, int] = field(default_factory=dict)  # since when each was missing
    _lateness_ms: float = -1.0

    def push(self, sequence: int, frame: bytes, at_ms: int) -> tuple[bytes | None, ...]:
        """Take a frame that arrived; return what may go on, in order. None stands for a lost one.

        A frame that comes after its place was given up is dropped: what was made up in its place
        has been heard already.
        """
        if self._next is None:
            self._first = self._next = sequence
        ahead = self._ahead(sequence)
        if abs(ahead) > _RESTART:
            self._held.clear()
            self._given_up.clear()
            self._first, self._next, ahead = sequence, sequence, 0
        number = self._next + ahead
        if ahead < 0 or number in self._held:
            self._came_for_nothing(number, at_ms)
            return ()
        if ahead == 0 and self._held:
            # It was overtaken: by how much tells how long the next hole deserves to be waited for.
            first_ms = min(came_ms for _, came_ms in self._held.values())
            self._learn(at_ms - first_ms)
        self._held[number] = (frame, at_ms)
        return self._release(at_ms)

    def flush(self) -> tuple[bytes | None, ...]:
        """Return all that waits, in order, with its holes: no more will come."""
        made: list[bytes | None] = []
        while self._held:
            made.append(self._take())
        return tuple(made)

    @property
    def patience_ms(self) -> int:
        """How long frames wait for a missing one at present."""
        if self._lateness_ms < 0:
            return self.wait_ms
        return round(min(self.most_ms, max(20.0, 2.0 * self._lateness_ms)))

    def _ahead(self, sequence: int) -> int:
        assert self._next is not None  # noqa: S101 - set by `push`
        ahead = sequence - self._next
        if self.wraps_at:
            half = self.wraps_at // 2
            ahead = (ahead + half) % self.wraps_at - half
        return ahead

    def _came_for_nothing(self, number: int, at_ms: int) -> None:
        missed_ms = self._given_up.pop(number, None)
        if missed_ms is not None:
            self.late += 1
            self._learn(at_ms - missed_ms)
        elif number < self._first:
            self.late += 1  # overtaken by the very first that came
        else:
            self.doubled += 1

    def _learn(self, lateness_ms: int) -> None:
        if self._lateness_ms < 0:
            self._lateness_ms = lateness_ms
        elif lateness_ms > self._lateness_ms:
            self._lateness_ms = lateness_ms  # up at once, down slowly
        else:
            self._lateness_ms += _LEARNT * (lateness_ms - self._lateness_ms)

    def _release(self, at_ms: int) -> tuple[bytes | None, ...]:
        made: list[bytes | None] = []
        while self._held:
            overdue = at_ms - min(came for _, came in self._held.values()) >= self.patience_ms
            if self._next not in self._held and not overdue:
                break
            made.append(self._take())
        return tuple(made)

    def _take(self) -> bytes | None:
        """Return the frame whose turn it is, None when it is missing."""
        assert self._next is not None  # noqa: S101 - something is held
        number, self._next = self._next, self._next + 1
        found = self._held.pop(number, None)
        if found is None:
            self.lost += 1
            self._given_up[number] = min(came_ms for _, came_ms in self._held.values())
            if len(self._given_up) > _REMEMBERED:
                del self._given_up[next(iter(self._given_up))]
            return None
        return found[0]
