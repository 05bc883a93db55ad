"""A snapshot while one step works on it.

A step thaws the snapshot once, handlers assign whole new values to its fields, and it is frozen
once at the end. Values are never changed in place, so the old snapshot stays what it was.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Literal

from callwright.machine.effects import Effect, Note
from callwright.machine.events import Reading
from callwright.machine.guards import opened
from callwright.machine.machine import Machine, Place
from callwright.machine.snapshot import (
    Call,
    Counts,
    Deferred,
    Done,
    Frame,
    Heard,
    Pending,
    Playing,
    Question,
    ServiceCall,
    Slot,
    Snapshot,
    Speech,
    TransferCall,
)
from callwright.machine.states import Exit
from callwright.machine.values import Value
from callwright.privacy.sealed import EMPTY_VAULT, Vault

__all__ = ["Draft", "Enter", "Follow", "Move"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Follow:
    """Take this exit next. given: what a sub-dialog gives, for `take`."""

    exit: Exit
    by_alarm: bool = False
    results_of: str = ""  # the service whose results exit this is
    given: Mapping[str, Slot] | None = None
    carried: tuple[Reading, ...] = ()
    carried_correction: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Enter:
    """Enter this state next. counted: against its visits. corrected: an `ask` entered again."""

    state: str
    counted: bool = True
    corrected: bool = False
    by_alarm: bool = False
    carried: tuple[Reading, ...] = ()
    carried_correction: bool = False


Move = Follow | Enter


class Draft:
    """The fields of `Snapshot`, assignable; then what belongs to this step alone.

    effects: as they arose. first: those that go before all others. move: what `settle` does next.
    labels: classes of data that guards of this step have read. listen: a `Listen` is due.
    answer_ms: how long to wait for an answer now, when it is not the profile's. before: what was
    said between the caller's last turn and this one.
    """

    version: str
    call_id: str
    direction: Literal["inbound", "outbound"]
    channel: Literal["phone", "browser", "microphone", "text"]
    answered_at: str
    today: str
    locale: str
    rate: int
    now_ms: int
    end_ms: int
    overtime: bool
    stack: tuple[Frame, ...]
    base_visits: Mapping[str, int]
    floor: int
    floor_serial: int
    serial: int
    playing: tuple[Playing, ...]
    cut: tuple[Playing, ...]
    owed: tuple[Playing, ...]
    since: tuple[Playing, ...]
    waits: Mapping[str, int]
    timer: int
    pending: Pending | None
    deferred: Deferred | None
    question: Question | None
    asked: Mapping[str, Counts]
    speech: Speech | None
    turn: int
    answered_turn: int
    lost: tuple[Speech, ...]
    keys: Value
    call: Call
    data: Mapping[str, Value]
    facts: tuple[str, ...]
    said: tuple[str, ...]
    heard: tuple[str, ...]
    heard_again: tuple[str, ...]
    ledger: Mapping[int, Heard]
    services: Mapping[str, ServiceCall]
    service_count: Mapping[str, int]
    awaiting: str
    transfer: TransferCall | None
    packet_sent: bool
    gathered: Mapping[str, Slot]
    left_open: str
    achieved: tuple[str, ...]
    fallback_used: int
    limited: bool
    recording_paused: bool
    walking: bool
    machine_taken: bool
    done: Done | None

    def __init__(self, machine: Machine, now: Snapshot, vault: Vault) -> None:
        self.__dict__.update(now.__dict__)
        self.machine = machine
        self.vault = vault
        self.old = now
        self.first: list[Effect] = []
        self.effects: list[Effect] = []
        self.move: Move | None = None
        self.labels: tuple[str, ...] = ()
        self.listen = False
        self.answer_ms: int | None = None
        self.timer_spent = False
        self.before: tuple[Playing, ...] = now.since

    def freeze(self) -> Snapshot:
        """The snapshot as it is now."""
        mine = self.__dict__
        frozen = object.__new__(Snapshot)
        frozen.__dict__.update({name: mine[name] for name in FIELDS})
        return frozen

    @property
    def frame(self) -> Frame:
        """The innermost frame: the dialog that is running."""
        return self.stack[-1]

    @frame.setter
    def frame(self, frame: Frame) -> None:
        self.stack = (*self.stack[:-1], frame)

    @property
    def place(self) -> Place:
        """The present state, with what is live in it."""
        return self.machine.places[self.stack[-1].state]

    def emit(self, effect: Effect) -> None:
        """Ask for something, after what was asked for before."""
        self.effects.append(effect)

    def note(self, what: str, why: str = "", values: Mapping[str, Value] | None = None) -> None:
        """Leave a line for the journal. values: redacted already."""
        self.effects.append(Note(what=what, why=why, values=values or {}))

    def opened(self, value: Value) -> Value:
        """A value looked up in the call's vault. Raises DefenceError when it is not there."""
        return opened(value, self.vault)

    def sealed(self, slot: str, value: str | int) -> Value:
        """A keyed value as the snapshot may hold it: sealed when its slot's class is not plain.

        Sealing is a keyed hash, so the same keys of the same call give the same id: `step` stays a
        function. Without a vault of the call nothing can be sealed.
        """
        spec = self.machine.slot(self.frame.dialog, slot)
        class_ = (spec.label or spec.class_) if spec is not None else "public"
        stored = self.machine.data_class(class_).stored
        if stored == "plain" or self.vault is EMPTY_VAULT:
            return value
        return self.vault.seal_unkept(value) if stored == "nothing" else self.vault.seal(value)

    def wait_for(self, reason: str, due_ms: int) -> None:
        """Add or renew a reason to wait."""
        self.waits = {**self.waits, reason: due_ms}

    def no_longer(self, *reasons: str) -> None:
        """Remove reasons to wait, where they are."""
        if any(reason in self.waits for reason in reasons):
            self.waits = {
                reason: due for reason, due in self.waits.items() if reason not in reasons
            }

    def new_floor(self) -> None:
        """A new listening context: what was said before does not answer it."""
        self.floor += 1
        self.floor_serial = 0
        self.keys = ""
        self.listen = True


FIELDS = tuple(field.name for field in fields(Snapshot))
