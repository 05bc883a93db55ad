"""A caller's turn from its first voice until it is handed over: what the listener keeps of it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from callwright.call.heard_turn import joined
from callwright.call.record import SecondLook
from callwright.machine.effects import Listen
from callwright.speech.loudness import TurnSound
from callwright.speech.turns import Ended
from callwright.understanding.reading import Heard, Understanding

__all__ = ["BEGUN_LOOK_MS", "SECOND_LOOK_MS", "OpenTurn"]

# Where the first look has an answer, a second one is awaited so long after the first, and so much
# longer once it has begun. On an idle machine all have (docs/explanation/endpointing.md).
SECOND_LOOK_MS = 300
BEGUN_LOOK_MS = 500
_NOTHING = Heard(())


@dataclass(slots=True, eq=False)
class OpenTurn:
    """One turn. listen: the floor that it began under. so_far: the latest interim text, and
    `meant`, what that means. asked_again: a second look was asked for, of the sound as it stands.
    second_look: what became of it. pause_bytes: of sound up to the pause that a vote was asked of.
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
    again: Heard = _NOTHING
    second_look: SecondLook = "none"
    paused: bool = False
    pause_bytes: int = 0
    _timers: list[asyncio.TimerHandle] = field(default_factory=list)

    @property
    def heard(self) -> Heard:
        """What both passes made of this turn."""
        first = self.first or _NOTHING
        return joined(self.again, first) if self.again.nbest else first

    def looked(self, second_look: SecondLook, again: Heard = _NOTHING) -> None:
        """Note what became of a second look; a later one may be made once the caller went on."""
        self.second_look, self.again = second_look, again

    def wait(self, wait_ms: int, then: "Callable[[OpenTurn], None]") -> None:
        """Have `then` called with this turn in so long, unless it was handed over by then."""
        loop = asyncio.get_running_loop()
        self._timers.append(loop.call_later(wait_ms / 1000, then, self))

    def stop_waiting(self) -> None:
        """There is nothing to wait for any more."""
        for timer in self._timers:
            timer.cancel()
