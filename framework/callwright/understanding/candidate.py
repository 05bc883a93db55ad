"""What a slot type's grammar found in one transcript."""

from collections.abc import Callable
from fractions import Fraction
from typing import NamedTuple

from callwright.understanding.expected import Context, ExpectedSlot, Value
from callwright.understanding.languages import language_of
from callwright.understanding.numerals.english import ENGLISH
from callwright.understanding.numerals.number_words import NumberWords
from callwright.understanding.numerals.spanish import SPANISH
from callwright.understanding.reading import Completeness
from callwright.understanding.tokens import Tokens

__all__ = ["Candidate", "Completable", "Reader", "in_range", "number_words", "plausible"]


class Candidate(NamedTuple):
    """One value that the tokens from `start` up to, not with, `end` may mean.

    weight: thousandths, how well the grammar likes the reading by itself. rivals: other values of
    the same words with their weights, best first. open: the words could go on ("one hundred and").
    """

    value: Value
    start: int
    end: int
    weight: int = 1_000
    rivals: tuple[tuple[Value, int], ...] = ()
    precise: bool = True
    unit: bool = True
    open: bool = False

    def lowered(self, factor: float) -> "Candidate":
        """The same reading, liked less."""
        return self._replace(weight=round(self.weight * factor))


# What nobody would say here was misheard, in this alternative or by this grammar.
_IMPLAUSIBLE = 0.5

Reader = Callable[[Tokens, ExpectedSlot, Context], tuple[Candidate, ...]]
"""Every slot type is one of these: all plausible readings of the slot in one transcript, in the
order in which they were said. Pure; never raises."""

Completable = Callable[[Tokens, ExpectedSlot, Context], Completeness | None]
"""Says of unfinished words how far they are as an answer, or None: no opinion."""


def number_words(locale: str) -> NumberWords:
    """The words a locale counts with; English where there are none."""
    return SPANISH if language_of(locale) == "es" else ENGLISH


def in_range(value: Value, slot: ExpectedSlot) -> bool:
    """Does `value` lie within the slot's `between`? Values of unlike kinds are let through."""
    low, high = slot.least, slot.greatest
    if low is None and high is None:
        return True
    if type(value) is str and slot.type.kind == "date":
        early = type(low) is str and len(low) == len(value) and value < low
        return not early and not (type(high) is str and len(high) == len(value) and value > high)
    if slot.type.kind in ("number", "percent"):
        number, least, most = _numeric(value), _numeric(low), _numeric(high)
        if number is None:
            return True
        return (least is None or number >= least) and (most is None or number <= most)
    return _at_least(value, low) and _at_least(high, value)


def _numeric(value: Value | None) -> Fraction | None:
    try:
        return Fraction(value) if isinstance(value, (str, int)) else None
    except (ValueError, ZeroDivisionError):
        return None


def plausible(candidate: Candidate, slot: ExpectedSlot) -> Candidate:
    """The candidate with what is plausible first: a rival within the slot's range, else lowered.

    Dates have weighed this themselves, with the century they may mean.
    """
    if slot.type.kind == "date" or in_range(candidate.value, slot):
        return candidate
    for value, weight in candidate.rivals:
        if in_range(value, slot):
            rest = tuple(rival for rival in candidate.rivals if rival[0] != value)
            return candidate._replace(value=value, weight=weight, rivals=rest)
    return candidate.lowered(_IMPLAUSIBLE)


def _at_least(value: Value | None, limit: Value | None) -> bool:
    if isinstance(value, int) and isinstance(limit, int):
        return value >= limit
    if isinstance(value, str) and isinstance(limit, str) and len(value) == len(limit):
        return value >= limit
    return True
