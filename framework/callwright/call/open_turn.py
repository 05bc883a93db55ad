"""A caller's turn from its first voice until it is handed over: what the listener keeps of it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from callwright.machine.effects import Listen
from callwright.speech.loudness import TurnSound
from callwright.speech.turns import Ended
from callwright.understanding.reading import Heard, Understanding

__all__ = ["SECOND_LOOK_MS", "OpenTurn"]

# So long after a turn's end a second look is awaited where the first has an answer. On an idle
# machine all are there by then (docs/explanation/endpointing.md).
SECOND_LOOK_MS = 600
_NOTHING = Heard(())


@dataclass(slots=True, eq=False)
class OpenTurn:
    """One turn. listen: the floor that it began under. so_far: the latest interim text, and
    `meant`, what that means. asked_again: a second look was asked for, of the sound as it stands.
    pause_bytes: of sound up to the pause that a vote was asked of. unsure_ms: when the second look
    was no longer waited for.
    """

    number: int
    listen: Listen
    over_prompt: bool
    onset_ms: int
    sound: TurnSound
    ended: Ended | None = None
    so_far: Heard = _NOTHING
    meant: Understanding | None = None
    first: Heard | None = None
    final_ms: int = 0
    asked_again: bool = False
    again: Heard | None = None
    paused: bool = False
    pause_bytes: int = 0
    unsure_ms: int = 0
    _timer: asyncio.TimerHandle | None = None

    @property
    def ended_ms(self) -> int:
        """When it ended; 0 while it goes on."""
        return self.ended.at_ms if self.ended is not None else 0

    def wait(self, wait_ms: int, then: "Callable[[OpenTurn], None]") -> None:
        """Have `then` called with this turn when so long has passed, and at no other time."""
        self.waited()
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(max(0, wait_ms) / 1000, then, self)

    def waited(self) -> None:
        """There is nothing to wait for any more."""
        if self._timer is not None:
            self._timer.cancel()
