"""What a slot type's grammar found in one transcript."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from callwright.understanding.expected import Context, ExpectedSlot, Value
from callwright.understanding.number_words import NumberWords
from callwright.understanding.numbers_en import ENGLISH
from callwright.understanding.numbers_es import SPANISH
from callwright.understanding.reading import Completeness
from callwright.understanding.tokens import Tokens

__all__ = ["Candidate", "Completable", "Reader", "in_range", "number_words"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
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
        return replace(self, weight=round(self.weight * factor))


Reader = Callable[[Tokens, ExpectedSlot, Context], tuple[Candidate, ...]]
"""Every slot type is one of these: all plausible readings of the slot in one transcript, in the
order in which they were said. Pure; never raises."""

Completable = Callable[[Tokens, ExpectedSlot, Context], Completeness | None]
"""Says `complete`, `could_continue` or `incomplete` of unfinished words, or None: no opinion."""


def number_words(locale: str) -> NumberWords:
    """The words a locale counts with; English where there are none."""
    return SPANISH if locale.lower().startswith("es") else ENGLISH


def in_range(value: Value, slot: ExpectedSlot) -> bool:
    """Does `value` lie within the slot's `between`? Values of unlike kinds are let through."""
    return _at_least(value, slot.least) and _at_least(slot.greatest, value)


def _at_least(value: Value | None, limit: Value | None) -> bool:
    if isinstance(value, int) and isinstance(limit, int):
        return value >= limit
    if isinstance(value, str) and isinstance(limit, str) and len(value) == len(limit):
        return value >= limit
    return True
