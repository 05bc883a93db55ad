"""Steps the pure core through one call: the journal first, and its failures survived."""

from collections.abc import Callable

from callwright.call.plan import Begin
from callwright.call.recorder import Recorder
from callwright.call.sealing import CallValues
from callwright.machine.effects import Effect, Listen
from callwright.machine.events import Answered, Event
from callwright.machine.machine import Machine
from callwright.machine.snapshot import INITIAL, Snapshot
from callwright.machine.step import Step, force_end, force_fallback, step

__all__ = ["Stepping"]


class Stepping:
    """Where one call is, and what each event makes of it."""

    def __init__(
        self,
        machine: Machine,
        values: CallValues,
        recorder: Recorder,
        now_ms: Callable[[], int],
        begin: Begin | None = None,
    ) -> None:
        """begin: the first step of a call that begins in the middle."""
        self.snapshot: Snapshot = INITIAL
        self._machine = machine
        self._values = values
        self._vault = values.vault
        self._recorder = recorder
        self._now_ms = now_ms
        self._begin = begin
        self._failures = 0

    def take(self, event: Event, listen: Listen | None) -> tuple[Effect, ...]:
        """Journal an event, settle it, journal what follows, and return that to be performed.

        listen: what was expected when it came.
        """
        self._vault.unkept_was_read = False  # a service's argument was opened, for instance
        self._recorder.event(event, listen)
        began_ms = self._now_ms()
        try:
            made = self._step(event)
        except Exception as error:  # noqa: BLE001 - semantics.md section 11: the runtime's to catch
            made = self._survive(event, listen, error)
        self._recorder.stepped(self._now_ms() - began_ms)
        self.snapshot = made.snapshot
        placed = self._begin is not None and isinstance(event, Answered)
        self._recorder.settled(event, made.snapshot, made.effects, whole=placed)
        return made.effects

    def _step(self, event: Event) -> Step:
        if self._begin is not None and isinstance(event, Answered):
            return self._begin(event, self._values)
        return step(self._machine, self.snapshot, event, self._vault)

    def _survive(self, event: Event, listen: Listen | None, error: Exception) -> Step:
        """The core could not take this event: to the fallback; the second time, to the end."""
        self._recorder.poisoned(event, listen, error)
        self._failures += 1
        if self._failures > 1:
            return force_end(self.snapshot, event.at_ms)
        try:
            return force_fallback(self._machine, self.snapshot, event.at_ms, self._vault)
        except Exception as again:  # noqa: BLE001 - the fallback is no better
            self._recorder.poisoned(event, listen, again)
            self._failures += 1
            return force_end(self.snapshot, event.at_ms)
