"""What a name means at this moment: slots and inputs of the frame, data, facts, the call's own.

The order is that of semantics.md section 12. Guards read opened values; effects carry them sealed.
"""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from callwright.machine.calendar import (
    instant_s,
    is_business_day,
    is_open,
    local,
    minutes_to_opening,
)
from callwright.machine.draft import Draft
from callwright.machine.guards import Compiled, DefenceError, Operand, opened, operand
from callwright.machine.snapshot import Counts, Slot
from callwright.machine.states import Exit, FromName, Route
from callwright.machine.values import Absent, Value

__all__ = [
    "Found",
    "Names",
    "asked_counts",
    "choose",
    "evaluate",
    "is_open_now",
    "look_up",
    "passed",
    "take_route",
]

THOUSAND = Decimal(1_000)


@dataclass(frozen=True, slots=True)
class Found:
    """A value with its declaration. speaker: who told it, 0 when nobody did. slot: when filled."""

    value: Value
    kind: str = ""
    class_: str = ""
    speaker: int = 0
    slot: Slot | None = None


def look_up(d: Draft, name: str) -> Found | None:
    """A slot or input of the innermost frame, or declared data; None when it is not filled."""
    frame = d.frame
    dialog = d.machine.dialogs[frame.dialog]
    spec = dialog.slots.get(name)
    if spec is not None:
        slot = frame.slots.get(name)
        if slot is None:
            return None
        return Found(slot.value, spec.type.kind, spec.label or spec.class_, slot.speaker, slot)
    taken = dialog.takes.get(name)
    if taken is not None:
        slot = frame.takes.get(name)
        if slot is None:
            return None
        return Found(slot.value, taken.type.kind, taken.class_, slot.speaker, slot)
    data = d.machine.application.data.get(name)
    if data is not None:
        if name not in d.data:
            return None
        return Found(d.data[name], data.type.kind, data.class_)
    taken_slot = frame.takes.get(name)  # a detour's inputs have no declaration
    if taken_slot is not None:
        return Found(taken_slot.value, speaker=taken_slot.speaker, slot=taken_slot)
    return None


def asked_counts(d: Draft) -> Counts:
    """How the present question has gone in this call."""
    return d.asked.get(d.frame.state) or Counts()


def _instant(d: Draft) -> int:
    return instant_s(d.answered_at) + d.now_ms // 1_000 if d.answered_at else d.now_ms // 1_000


OF_THE_CALL: Mapping[str, Callable[[Draft], Operand]] = {
    "confidence": lambda d: Decimal(d.call.confidence) / THOUSAND,
    "attempt": lambda d: Decimal(asked_counts(d).attempt),
    "no_match": lambda d: Decimal(asked_counts(d).no_match),
    "no_input": lambda d: Decimal(asked_counts(d).no_input),
    "low_confidence": lambda d: Decimal(asked_counts(d).low_confidence),
    "invalid": lambda d: Decimal(asked_counts(d).invalid),
    "call.turns": lambda d: Decimal(d.call.turns),
    "call.no_match": lambda d: Decimal(d.call.no_match),
    "call.no_input": lambda d: Decimal(d.call.no_input),
    "call.seconds": lambda d: Decimal(d.now_ms // 1_000),
    "call.interruptions": lambda d: Decimal(d.call.interruptions),
    "call.direction": lambda d: d.direction,
    "call.locale": lambda d: d.locale,
    "caller.upset": lambda d: Decimal(d.call.upset) / THOUSAND,
    "line.quality": lambda d: d.call.line_quality,
    "channel": lambda d: d.channel,
    "today": lambda d: datetime.date.fromisoformat(d.today),
    "hours.open": lambda d: is_open(d.machine.application.calendar, _instant(d)),
    "hours.open_in_minutes": lambda d: Decimal(
        minutes_to_opening(d.machine.application.calendar, _instant(d))
    ),
}


class Names:
    """The scope of guards over a draft. over: values that stand in for slots, opened or sealed."""

    def __init__(self, d: Draft, over: Mapping[str, Value] | None = None) -> None:
        self._draft = d
        self._over = over or {}

    def peek(self, name: str) -> Operand | None:
        """The value of a name, or None when it is not filled."""
        d = self._draft
        found = look_up(d, name)
        if name in self._over:
            spec = d.machine.slot(d.frame.dialog, name)
            kind = spec.type.kind if spec is not None else ""
            return operand(opened(self._over[name], d.vault), kind)
        if found is not None:
            return operand(opened(found.value, d.vault), found.kind)
        if name in d.machine.application.facts:
            return name in d.facts
        of_the_call = OF_THE_CALL.get(name)
        return of_the_call(d) if of_the_call is not None else None

    def read(self, name: str) -> Operand:
        """The value of a name. Raises DefenceError when it is not filled."""
        value = self.peek(name)
        if value is None:
            raise DefenceError(f"'{name}' is read before it is filled")
        return value

    def holds(self, name: str) -> bool:
        """Is the value known? For facts: is it granted?"""
        value = self.peek(name)
        return value is not None and value is not False and not isinstance(value, Absent)

    def in_set(self, name: str, item: Operand) -> bool:
        """Is the item in the declared set?"""
        try:
            return item in self._draft.machine.application.sets[name]
        except KeyError:
            raise DefenceError(f"the set '{name}' is not declared") from None

    def days_from_today(self, day: datetime.date) -> int:
        """Days from the date at which the call was answered."""
        return (day - datetime.date.fromisoformat(self._draft.today)).days

    def is_business_day(self, day: datetime.date) -> bool:
        """Is the lender open on that day?"""
        return is_business_day(self._draft.machine.application.calendar, day)

    def local_hour(self) -> int:
        """The hour where the calendar is, now."""
        d = self._draft
        return local(d.machine.application.calendar, _instant(d)).hour


def is_open_now(d: Draft) -> bool:
    """Is the lender open at this moment?"""
    return is_open(d.machine.application.calendar, _instant(d))


def evaluate(d: Draft, guard: Compiled, over: Mapping[str, Value]) -> bool:
    """Does the guard hold, with these values in place of slots? Raises DefenceError."""
    value = guard(Names(d, over))
    if not isinstance(value, bool):
        raise DefenceError("a guard is neither true nor false")
    return value


def choose(d: Draft, source: str, trigger: str) -> tuple[Exit, int]:
    """The exit of a route that holds now, noted with what its guards read.

    The note says `SOURCE TRIGGER #n`, n counting the exits of the route from 1.
    """
    leave, index = d.machine.exits.choose(source, trigger, Names(d))
    values: dict[str, Value] = {}
    for name in d.machine.guard_names(source, trigger):
        found = look_up(d, name)
        if found is None:
            values[name] = _plain(Names(d).peek(name))
            continue
        stored = d.machine.data_class(found.class_)
        if name in d.machine.application.data and stored.spoken_to != "anyone":
            d.labels = (*d.labels, found.class_)
        values[name] = "(not kept)" if stored.stored == "nothing" else found.value
    d.note("exit", f"{source} {trigger} #{index + 1}", values)
    return leave, index


def _plain(value: Operand | None) -> Value:
    """A value of the call itself, for a note."""
    if value is None:
        return "(not filled)"
    return value if isinstance(value, bool | str) else str(value)


def take_route(d: Draft, route: Route | None, source: str | None = None) -> Exit:
    """The exit of a route of the present state (or of another source)."""
    if route is None:
        raise DefenceError("a way out was wanted that nobody wrote")
    return choose(d, d.frame.state if source is None else source, route.trigger)[0]


def passed(d: Draft, with_: Mapping[str, Value | FromName]) -> dict[str, Slot]:
    """Arguments for a dialog or a service, as they are now, with where they came from."""
    slots: dict[str, Slot] = {}
    for name, value in with_.items():
        if not isinstance(value, FromName):
            slots[name] = Slot(value=value, source="fill", speaker=d.call.speaker, at_ms=d.now_ms)
            continue
        found = look_up(d, value.name)
        if found is not None and found.slot is not None:
            slots[name] = found.slot
        elif found is not None:
            slots[name] = Slot(value=found.value, source="service", speaker=0, at_ms=d.now_ms)
        else:
            plain = Names(d).peek(value.name)
            if plain is None:
                raise DefenceError(f"'{value.name}' is passed before it is filled")
            slots[name] = Slot(value=_plain(plain), source="fill", speaker=0, at_ms=d.now_ms)
    return slots
