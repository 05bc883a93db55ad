"""Of readings that share words, which stands (SEMANTICS.md section 6, readings)."""

from callwright.machine.candidates import confidence_of
from callwright.machine.draft import Draft
from callwright.machine.events import AnswerReading, IntentReading, Reading, ValueReading
from callwright.machine.questions import ask_state

__all__ = ["without_overlaps"]


def without_overlaps(d: Draft, readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """Of readings that share words the longer stands, then the surer, then the order of the rows.

    A choice's value and a value filled in passing may share words; alarms are never shadowed.
    """
    ask = ask_state(d)
    asked = ask.slot if ask is not None else ""
    also = ask.also_fills if ask is not None else ()
    kept: list[Reading] = []

    def rank(item: tuple[int, Reading]) -> tuple[int, int, int, int]:
        place, reading = item
        length = reading.span[1] - reading.span[0]
        return (-length, -confidence_of(d, reading), _row(reading, asked, also), place)

    for _, reading in sorted(enumerate(readings), key=rank):
        alarm = isinstance(reading, IntentReading) and reading.name in d.machine.alarms
        if alarm or not any(_shadows(other, reading, asked, also) for other in kept):
            kept.append(reading)
    return tuple(reading for reading in readings if reading in kept)


def _row(reading: Reading, asked: str, also: tuple[str, ...]) -> int:
    match reading:
        case IntentReading():
            return 6
        case ValueReading(slot=slot):
            return 3 if slot == asked else 5 if slot in also else 4
        case AnswerReading():
            return 7


def _shadows(one: Reading, other: Reading, asked: str, also: tuple[str, ...]) -> bool:
    if not (one.span[0] < other.span[1] and other.span[0] < one.span[1]):
        return False
    if isinstance(one, ValueReading) and isinstance(other, ValueReading):
        slots = (one.slot, other.slot)
        shared = asked in slots and any(slot in also for slot in slots)
        return not shared
    return True
