"""Which grammar reads which kind of slot."""

from collections.abc import Callable, Mapping

from callwright.understanding import (
    date,
    digits,
    money,
    name,
    number,
    time_of_day,
    yes_no,
)
from callwright.understanding.candidate import Completable, Reader
from callwright.understanding.expected import Context, ExpectedSlot, Value

__all__ = ["COMPLETENESS", "READERS", "keyed"]

READERS: Mapping[str, Reader] = {
    "date": date.read,
    "digits": digits.read,
    "money": money.read,
    "name": name.read,
    "number": number.read,
    "time": time_of_day.read,
    "yes_no": yes_no.read,
}
COMPLETENESS: Mapping[str, Completable] = {
    "date": date.completeness,
    "digits": digits.completeness,
    "money": money.completeness,
    "name": name.completeness,
    "number": number.completeness,
    "time": time_of_day.completeness,
    "yes_no": yes_no.completeness,
}
_KEYED: Mapping[str, Callable[[str, ExpectedSlot, Context], Value | None]] = {
    "date": date.keyed,
    "digits": digits.keyed,
    "money": money.keyed,
    "number": number.keyed,
    "time": time_of_day.keyed,
}


def keyed(slot: ExpectedSlot, digits: str, context: Context) -> Value | None:
    """The value that keys stand for in this slot, or None when they are none of its values.

    digits: 0-9 only, the closing # already gone. Dates are MMDDYYYY (DDMMYYYY in en-GB), money is
    whole units, times HHMM. The keys of a choice are the machine's.
    """
    reader = _KEYED.get(slot.type.kind)
    return reader(digits, slot, context) if reader and digits else None
