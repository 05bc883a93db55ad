"""What is told anew beside an answer: "two hundred on Friday", where the day alone is asked."""

from collections.abc import Sequence

from callwright.understanding.expected import Expected
from callwright.understanding.reading import Meant, MeantValue
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import words_in

__all__ = ["changed_in_passing"]

# Types whose values are told by their own form, whatever is asked. A name or a choice is heard in
# words that are said for other reasons.
_FORMED = frozenset(
    {"date", "digits", "duration", "money", "number", "percent", "phone"}
    | {"street_number", "time", "time_range", "zip"}
)
# What offers a value and says nothing else. "When I get my two hundred", "until I have fifty" and
# "after I pay my rent of eight hundred" tell of an amount and offer none.
_OFFERING = words_in("""
    i we us let lets you me can could will would do pay give send make say put down for on the of
    at and in a to um uh so well okay ok yes yeah sure please how about what then dollars bucks
    puedo podemos podria voy dar doy daria pagar pago pagaria mandar digamos ponga pongame anote le
    les lo el los la las de en a y por para con bueno pues este si ok mejor entonces dolares favor
    que tal
""")


def changed_in_passing(
    readings: Sequence[Meant], expected: Expected, tokens: Tokens
) -> tuple[Meant, ...]:
    """The readings of a turn that no word marks as a correction.

    A value for an earlier slot stays only beside a whole answer to the open question, in a turn
    that offers these values and says nothing else; its type is of no other slot that may be meant,
    and its words are its own.
    """
    if all(slot.role != "earlier" for slot in expected.slots):
        return tuple(readings)
    slots = {slot.name: slot for slot in expected.slots}
    asked = expected.slots[0].name if expected.slots else ""
    values = [reading for reading in readings if isinstance(reading, MeantValue)]
    answered = any(one.slot == asked and one.precise for one in values)
    offered = answered and _offers_only(values, tokens)

    def stays(reading: Meant) -> bool:
        slot = slots.get(reading.slot) if isinstance(reading, MeantValue) else None
        if slot is None or slot.role != "earlier" or not isinstance(reading, MeantValue):
            return True
        kind = slot.type.kind
        if not offered or not reading.precise or kind not in _FORMED:
            return False
        alone = all(other.type.kind != kind for other in expected.slots if other is not slot)
        return alone and not any(_share(reading, other) for other in values if other is not reading)

    return tuple(reading for reading in readings if stays(reading))


def _offers_only(values: Sequence[MeantValue], tokens: Tokens) -> bool:
    """Is every word part of a value, or one that offers it?"""
    return all(
        text in _OFFERING or any(value.span[0] <= item.word < value.span[1] for value in values)
        for item, text in zip(tokens.items, tokens.texts, strict=True)
    )


def _share(one: MeantValue, other: MeantValue) -> bool:
    """Do they share words?"""
    return one.span[0] < other.span[1] and other.span[0] < one.span[1]
