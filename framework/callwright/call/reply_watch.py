"""One caller's wait for a reply, taken apart: from the turn handed over to the reply's first sound.

What came before the hand-over (silence, recognition) is known by then. Here the rest is told apart
as it happens, on the link's clock. In virtual time, what takes no virtual time counts 0.
"""

from collections.abc import Callable
from dataclasses import replace

from callwright.call.record import TurnTiming

__all__ = ["ReplyWatch"]


class ReplyWatch:
    """The wait that is going on in one call, if one is. Timings that it returns are complete."""

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now_ms = now_ms
        self._timing: TurnTiming | None = None
        self._settled_ms: int | None = None

    def waits(self, timing: TurnTiming) -> TurnTiming | None:
        """A turn was handed over and understood. Return the one before it, if nobody answered."""
        unanswered, self._timing, self._settled_ms = self._timing, timing, None
        return unanswered

    def stepped(self, took_ms: int) -> None:
        """The machine took a step; until the turn is settled, it was this turn's."""
        if self._timing is not None and self._settled_ms is None:
            self._timing = replace(self._timing, step_ms=self._timing.step_ms + took_ms)

    def settled(self) -> None:
        """All that the turn led to was set going: a reply that has not come waits for others."""
        self._settled_ms = self._now_ms()

    def replied(self, at_ms: int, due_ms: int) -> TurnTiming | None:
        """A prompt began to sound. due_ms: when it was its turn, had its sound been at hand.

        Return the wait that this ended, if there was one.
        """
        timing, self._timing = self._timing, None
        if timing is None:
            return None
        waiting_ms = 0 if self._settled_ms is None else max(0, due_ms - self._settled_ms)
        synthesis_ms = max(0, at_ms - due_ms)
        reply_ms = max(0, at_ms - timing.voice_end_ms)
        known_ms = timing.known_ms + waiting_ms + synthesis_ms
        return replace(
            timing,
            waiting_ms=waiting_ms,
            synthesis_ms=synthesis_ms,
            framework_ms=reply_ms - known_ms,
            reply_ms=reply_ms,
        )

    def over(self) -> TurnTiming | None:
        """The call ends. Return the turn that nobody answered, if there is one."""
        timing, self._timing = self._timing, None
        return timing
