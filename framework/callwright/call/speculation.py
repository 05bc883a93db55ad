"""Guesses what will be said next, and has its sound made: semantics.md section 13.

`step` is pure, so it can be run on a guess: on the words so far, when they may be all, and on the
end of the prompt that sounds. Of what comes back only the `Say`s are looked at, and only to prepare
sound under the key that the real one would have. The guessed snapshot is dropped; nothing is
performed, journalled, counted or sealed. So a guess changes latency and nothing else.
"""

import logging
from collections.abc import Callable

from callwright.call.interpreter import Interpreter
from callwright.call.sealing import CallVault
from callwright.machine.effects import Listen, Say
from callwright.machine.events import Event, PlaybackFinished
from callwright.machine.machine import Machine
from callwright.machine.snapshot import Snapshot
from callwright.machine.step import step
from callwright.understanding.reading import Heard

__all__ = ["Speculation"]

log = logging.getLogger(__name__)


class Speculation:
    """The guesses of one call.

    prepare: has the sound of what a guess says made, and gives up what an earlier one began.
    """

    def __init__(
        self,
        machine: Machine,
        vault: CallVault,
        interpreter: Interpreter,
        prepare: Callable[[tuple[Say, ...]], None],
    ) -> None:
        self._machine = machine
        self._vault = vault
        self._interpreter = interpreter
        self._prepare = prepare
        self._last: tuple[int, str] = (0, "")

    def words(
        self, turn: int, heard: Heard, listen: Listen, snapshot: Snapshot, at_ms: int
    ) -> None:
        """The caller may have said all: what would be replied?"""
        if (turn, heard.best) == self._last:
            return
        self._last = (turn, heard.best)
        guess = self._interpreter.guess(
            at_ms=at_ms, turn=turn, heard=heard, listen=listen, snapshot=snapshot
        )
        self._try(snapshot, (guess,))

    def prompts_end(self, snapshot: Snapshot, at_ms: int) -> None:
        """All that sounds will have been heard: what would follow?"""
        pending = snapshot.pending
        asked = pending is None or (pending.kind == "listen" and not snapshot.owed)
        if asked and snapshot.deferred is None:
            return  # the question was put: nothing is said before it is answered
        self._try(
            snapshot,
            tuple(
                PlaybackFinished(at_ms=at_ms, serial=playing.serial, heard_ms=playing.est_ms)
                for playing in snapshot.playing
            ),
        )

    def _try(self, snapshot: Snapshot, guesses: tuple[Event, ...]) -> None:
        before = self._vault.unkept_was_read
        says: list[Say] = []
        try:
            for guess in guesses:
                snapshot, effects = step(self._machine, snapshot, guess, self._vault)
                says += [effect for effect in effects if isinstance(effect, Say)]
            self._prepare(tuple(says))
        except Exception:  # a guess must never cost the call anything; the real event will tell
            log.debug("guess failed", exc_info=True)
        finally:
            self._vault.unkept_was_read = before
