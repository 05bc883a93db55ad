"""Why a scripted call went as it did: what was understood, and which exits were taken."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from callwright.call.sealing import CallValues
from callwright.machine.effects import Effect, Note
from callwright.machine.events import (
    AnswerReading,
    Event,
    IntentReading,
    Reading,
    UserTurn,
    ValueReading,
)
from callwright.machine.machine import Machine
from callwright.machine.values import Absent, Value

__all__ = ["reasons"]

_TOLD = ("state", "reading")  # by the exits, and by what was understood
_INDENT = "        "  # under the words of a transcript's line


def reasons(
    machine: Machine, values: CallValues, steps: Iterable[tuple[Event, Sequence[Effect]]]
) -> list[str]:
    """Lines for a transcript; values are open, as they are the script's own."""
    told: list[str] = []
    for event, effects in steps:
        if isinstance(event, UserTurn):
            read = [_understood(machine, values, one) for one in event.readings]
            told += read or [f"{event.kind}, nothing that fits here"]
        for effect in effects:
            if isinstance(effect, Note) and effect.what not in _TOLD:
                told += _noted(machine, effect)
    return [f"{_INDENT}{line}" for line in told]


def _understood(machine: Machine, values: CallValues, reading: Reading) -> str:
    score = "unscored" if reading.confidence is None else f"{reading.confidence / 1000:.2f}"
    match reading:
        case ValueReading():
            what = f"{reading.slot} = {_shown(machine, values, reading.slot, reading.value)}"
        case IntentReading():
            what = reading.name
        case AnswerReading():
            what = f"the question {reading.name}"
    return f"understood {what} ({score})"


def _shown(machine: Machine, values: CallValues, slot: str, value: Value) -> str:
    opened = value if isinstance(value, Absent) else values.open(value)
    if isinstance(opened, Absent):
        return opened.why
    kinds = {
        spec.type.kind
        for dialog in machine.application.dialogs.values()
        for name, spec in dialog.slots.items()
        if name == slot
    }
    if isinstance(opened, int) and kinds == {"money"}:
        return f"{opened // 100}.{opened % 100:02}"
    return str(opened)


def _noted(machine: Machine, note: Note) -> Iterator[str]:
    if note.what != "exit":
        yield f"{note.what}: {note.why}" if note.why else note.what
        return
    place, _, number = note.why.rpartition(" #")
    source, _, trigger = place.partition(" ")
    route = machine.route(source, trigger)
    where = ""
    if route is not None and 0 < int(number) <= len(route.exits):
        at = route.exits[int(number) - 1].at
        where = f"  ({Path(at.file).name}:{at.line})" if at.file else ""
    yield f"exit {source}: {trigger}{where}"
