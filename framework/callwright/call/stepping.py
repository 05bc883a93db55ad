"""Steps the pure core through one call: the journal first, and its failures survived."""

from callwright.call.recorder import Recorder
from callwright.machine.effects import Effect
from callwright.machine.events import Event
from callwright.machine.machine import Machine
from callwright.machine.snapshot import INITIAL, Snapshot
from callwright.machine.step import Step, force_end, force_fallback, step
from callwright.privacy.sealed import Vault

__all__ = ["Stepping"]


class Stepping:
    """Where one call is, and what each event makes of it."""

    def __init__(self, machine: Machine, vault: Vault, recorder: Recorder) -> None:
        self.snapshot: Snapshot = INITIAL
        self._machine = machine
        self._vault = vault
        self._recorder = recorder
        self._failures = 0

    def take(self, event: Event, *, keypad_open: bool) -> tuple[Effect, ...]:
        """Journal an event, settle it, journal what follows, and return that to be performed."""
        self._recorder.event(event, keypad_open=keypad_open)
        try:
            made = step(self._machine, self.snapshot, event, self._vault)
        except Exception as error:  # noqa: BLE001 - SEMANTICS.md section 11: the runtime's to catch
            made = self._survive(event, error)
        self.snapshot = made.snapshot
        self._recorder.settled(event, made.snapshot, made.effects)
        return made.effects

    def _survive(self, event: Event, error: Exception) -> Step:
        """The core could not take this event: to the fallback; the second time, to the end."""
        self._recorder.poisoned(event, error)
        self._failures += 1
        if self._failures > 1:
            return force_end(self.snapshot, event.at_ms)
        try:
            return force_fallback(self._machine, self.snapshot, event.at_ms, self._vault)
        except Exception as again:  # noqa: BLE001 - the fallback is no better
            self._recorder.poisoned(event, again)
            self._failures += 1
            return force_end(self.snapshot, event.at_ms)
