"""Which grammar reads which kind of slot."""

from collections.abc import Callable, Mapping

from callwright.understanding import (
    alnum,
    date,
    digits,
    duration,
    email,
    money,
    name,
    number,
    percent,
    phone,
    places,
    postcode,
    text,
    time_of_day,
    time_range,
    yes_no,
)
from callwright.understanding.candidate import Completable, Reader
from callwright.understanding.expected import Context, ExpectedSlot, Value

__all__ = ["COMPLETENESS", "JUDGE_ENDINGS", "READERS", "keyed"]

# `choice` is read by the lexicon, which has its words; a `list` is never asked for whole.
READERS: Mapping[str, Reader] = {
    "alnum": alnum.read,
    "date": date.read,
    "digits": digits.read,
    "duration": duration.read,
    "email": email.read,
    "money": money.read,
    "name": name.read,
    "number": number.read,
    "percent": percent.read,
    "phone": phone.read,
    "postcode": postcode.read,
    "street_number": places.read_street_number,
    "text": text.read,
    "time": time_of_day.read,
    "time_range": time_range.read,
    "us_state": places.read_us_state,
    "yes_no": yes_no.read,
    "zip": postcode.read_zip,
}
COMPLETENESS: Mapping[str, Completable] = {
    "alnum": alnum.completeness,
    "choice": text.ending_of_choice,
    "date": date.completeness,
    "digits": digits.completeness,
    "duration": duration.completeness,
    "email": email.completeness,
    "money": money.completeness,
    "name": name.completeness,
    "number": number.completeness,
    "percent": percent.completeness,
    "phone": phone.completeness,
    "postcode": postcode.completeness,
    "street_number": places.street_number_completeness,
    "text": text.completeness,
    "time": time_of_day.completeness,
    "time_range": time_range.completeness,
    "us_state": places.us_state_completeness,
    "yes_no": yes_no.completeness,
    "zip": postcode.zip_completeness,
}
# These know which of their last words lead on: "o" is a digit, "it is" ends a yes. Of the other
# types, words that end on a little word are unfinished.
JUDGE_ENDINGS = frozenset(COMPLETENESS) - {"choice", "date", "name", "zip"}
_KEYED: Mapping[str, Callable[[str, ExpectedSlot, Context], Value | None]] = {
    "date": date.keyed,
    "digits": digits.keyed,
    "money": money.keyed,
    "number": number.keyed,
    "percent": percent.keyed,
    "phone": phone.keyed,
    "street_number": places.keyed_street_number,
    "time": time_of_day.keyed,
    "zip": postcode.keyed_zip,
}


def keyed(slot: ExpectedSlot, digits: str, context: Context) -> Value | None:
    """The value that keys stand for in this slot, or None when they are none of its values.

    digits: 0-9 only, the closing # already gone. Dates are MMDDYYYY (DDMMYYYY in en-GB), money is
    whole units, times HHMM. The keys of a choice are the machine's.
    """
    reader = _KEYED.get(slot.type.kind)
    return reader(digits, slot, context) if reader and digits else None
