"""Numbers without a unit: how far they are money, and when they are of something else."""

from collections.abc import Sequence

from callwright.understanding.amounts.cents import CENTS
from callwright.understanding.amounts.units import UNITS
from callwright.understanding.candidate import Candidate
from callwright.understanding.expected import ExpectedSlot
from callwright.understanding.half_of_day import half_after
from callwright.understanding.numerals.small import at as _at
from callwright.understanding.word_lists import words_in

__all__ = ["FIRST_YEAR", "LAST_YEAR", "bare_weight", "is_elsewhere"]

_NOT_MONEY_AFTER = words_in("""
    day days week weeks month months year years hour hours minute minutes second oclock am pm
    times percent % payments installments o'clock st nd rd th dias semanas meses anos horas
    minutos veces kids children people digits cuotas pagos past
""")
_MONTHS = words_in("""
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre diciembre
""")
_OWING = frozenset({"owe", "owed", "owes", "balance", "debo", "saldo"})
_LABELLED = words_in("the el chapter option number at in extension room until")
# Words that end like a plural and are none.
_NO_PLURALS = words_in("""
    thanks this always perhaps yes plus minus unless besides gracias entonces mondays tuesdays
    wednesdays thursdays fridays afterwards is was has does less pues antes despues mas menos
""")
_SHORTEST_PLURAL = 3
FIRST_YEAR, LAST_YEAR = 190_000, 210_000
_ORDINAL_ENDS = ("st", "nd", "rd", "th")
_LAST_DAY = 3_100  # "fifteen" beside a month is its day, "one fifty" is not


def bare_weight(
    texts: Sequence[str], start: int, end: int, cents: int, slot: ExpectedSlot, owed: int | None
) -> int:
    """How far a number without a unit is money: fully when it is the answer, less in passing."""
    text, before = texts[start], _at(texts, start - 1)
    if text == "one" and end == start + 1 and len(texts) > 1:
        return 150  # "that one", "one of them"
    if before in ("the", "los") and cents == owed:
        return 950  # "the three twenty" that is owed
    if before in _LABELLED:
        return 300
    if _counts(_at(texts, end)) or (before == "on" and FIRST_YEAR <= cents <= LAST_YEAR):
        return 300  # "two credit cards", "nine transactions"
    asked = slot.role in ("asked", "readback")
    if _OWING & {*texts[max(0, start - 3) : start]}:
        return 500  # "I owe three hundred, but": what is owed, not what is offered
    return 1_000 if asked else 900


def _counts(after: str) -> bool:
    """Is what follows the number a plural that it may count?"""
    return len(after) > _SHORTEST_PLURAL and after[-1] == "s" and after not in _NO_PLURALS


def is_elsewhere(texts: Sequence[str], found: Candidate) -> bool:
    """Does the number belong to a date, a time or a count?"""
    if found.unit and (_at(texts, found.end - 1) in UNITS or texts[found.end - 1] in CENTS):
        return False
    before, after = _at(texts, found.start - 1), _at(texts, found.end)
    if after in _NOT_MONEY_AFTER or after in ("/", ":") or before in ("/", ":"):
        return True
    if after in ("of", "de") and _at(texts, found.end + 1) in _MONTHS:
        return True
    if found.unit or not isinstance(found.value, int):
        return False
    if before == "past" or half_after(texts, found.end):
        return True
    if found.value <= _LAST_DAY:
        return before in _MONTHS or after in _MONTHS
    dated = before in _MONTHS or (before[:1].isdecimal() and before[-2:] in _ORDINAL_ENDS)
    return dated and FIRST_YEAR <= found.value <= LAST_YEAR
