"""Of readings that share words, which stands (semantics.md section 6, readings)."""

from collections.abc import Callable

from callwright.machine.candidates import band_of, confidence_of
from callwright.machine.draft import Draft
from callwright.machine.events import AnswerReading, IntentReading, Reading, ValueReading
from callwright.machine.questions import ask_state
from callwright.machine.states import AskState

__all__ = ["close_to_value", "without_overlaps"]

Rank = Callable[[Reading], tuple[int, ...]]


def without_overlaps(d: Draft, readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The readings that stand, in their order.

    Of two intents the surer stands, then the longer: intents are matched by likeness, so a longer
    match is not a better one. Otherwise the longer stands, then the surer, then the order of the
    rows. A choice's value and a value filled in passing may share words. An alarm yields to a surer
    intent of the same words alone, never to a value. An intent that could at best be asked back
    hides no value that stands.
    """
    if len(readings) < 2:
        return readings
    ask = ask_state(d)
    asked = ask.slot if ask is not None else ""
    also = ask.also_fills if ask is not None else ()
    spec = d.machine.slot(d.frame.dialog, asked) if asked else None
    chooses = spec is not None and spec.type.kind == "choice"
    alarms = d.machine.alarms

    def shadows(one: Reading, other: Reading) -> bool:
        if not (one.span[0] < other.span[1] and other.span[0] < one.span[1]):
            return False
        if isinstance(other, IntentReading) and other.name in alarms:
            covers = one.span[0] <= other.span[0] and other.span[1] <= one.span[1]
            return isinstance(one, IntentReading) and covers
        if isinstance(one, IntentReading) and isinstance(other, ValueReading):
            return not (_doubtful(d, one) and _stands(d, other))
        if isinstance(one, ValueReading) and isinstance(other, ValueReading):
            slots = (one.slot, other.slot)
            return not (chooses and asked in slots and any(slot in also for slot in slots))
        return True

    def by_confidence(reading: Reading) -> tuple[int, ...]:
        return (-confidence_of(d, reading), -_length(reading))

    def by_length(reading: Reading) -> tuple[int, ...]:
        return (-_length(reading), -confidence_of(d, reading), _row(reading, asked, also))

    intents = [reading for reading in readings if isinstance(reading, IntentReading)]
    others = [reading for reading in readings if not isinstance(reading, IntentReading)]
    kept = _greedy([*_greedy(intents, by_confidence, shadows), *others], by_length, shadows)
    if ask is not None and ask.hears:
        kept += _too_close(d, ask, readings)
    return tuple(reading for reading in readings if reading in kept)


def _doubtful(d: Draft, intent: IntentReading) -> bool:
    entry = d.machine.by_intent.get(intent.name)
    band = d.machine.band(entry.band if entry is not None else "normal")
    return not band.stands(confidence_of(d, intent))


def _stands(d: Draft, value: ValueReading) -> bool:
    return d.machine.band(band_of(d, value.slot)).stands(confidence_of(d, value))


def close_to_value(d: Draft, intent: Reading, value: Reading) -> bool:
    """Do an intent and a value share words, nearly as likely as each other?"""
    shared = intent.span[0] < value.span[1] and value.span[0] < intent.span[1]
    apart = abs(confidence_of(d, intent) - confidence_of(d, value))
    return shared and apart < d.machine.application.margin


def _too_close(d: Draft, ask: AskState, readings: tuple[Reading, ...]) -> list[Reading]:
    """An own `hears` and a value of the asked choice between which the caller has to choose."""
    spec = d.machine.slot(d.frame.dialog, ask.slot)
    if spec is None or spec.type.kind != "choice":
        return []
    for intent in readings:
        if not isinstance(intent, IntentReading) or intent.name not in ask.hears:
            continue
        for value in readings:
            mine = isinstance(value, ValueReading) and value.slot == ask.slot
            if mine and close_to_value(d, intent, value):
                return [intent, value]
    return []


def _greedy(
    readings: list[Reading] | list[IntentReading],
    rank: Rank,
    shadows: Callable[[Reading, Reading], bool],
) -> list[Reading]:
    kept: list[Reading] = []
    for reading in sorted(readings, key=rank):
        if not any(shadows(other, reading) for other in kept):
            kept.append(reading)
    return kept


def _length(reading: Reading) -> int:
    return reading.span[1] - reading.span[0]


def _row(reading: Reading, asked: str, also: tuple[str, ...]) -> int:
    match reading:
        case IntentReading():
            return 6
        case ValueReading(slot=slot):
            return 3 if slot == asked else 5 if slot in also else 4
        case AnswerReading():
            return 7
