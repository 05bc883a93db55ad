"""The words that one language counts with."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

__all__ = ["Number", "NumberWords"]

Number = int | Fraction
"""Whole numbers are plain integers: they are nearly all there is, and much faster."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class NumberWords:
    """How one language counts, in folded words.

    units: 0 to 19 or beyond. hundreds: single words (Spanish). never_bare: scales that need a count
    ("two k"). shares: denominators, singular and plural. bare_halves: shares that need no count
    ("half"). vague: counts that nobody means to the unit ("a couple hundred"). damaged: what a
    recogniser writes for a digit on a bad line, believed only among digits. overs: between the two
    numbers of a fraction.
    """

    units: Mapping[str, int]
    tens: Mapping[str, int]
    hundreds: Mapping[str, int]
    hundred: frozenset[str]
    scales: Mapping[str, int]
    never_bare: frozenset[str]
    dozens: Mapping[str, int]
    joins: frozenset[str]
    tens_join: frozenset[str]
    articles: frozenset[str]
    points: frozenset[str]
    shares: Mapping[str, int]
    bare_halves: frozenset[str]
    overs: frozenset[str]
    negatives: frozenset[str]
    ordinals: Mapping[str, int]
    digits: Mapping[str, str]
    damaged: Mapping[str, str]
    repeats: Mapping[str, int]
    vague: Mapping[str, int]
    ones: frozenset[str] = field(init=False)
    large: frozenset[str] = field(init=False)  # hundred and the scales
    plural_shares: frozenset[str] = field(init=False)
    unit_shares: Mapping[str, int] = field(
        init=False
    )  # after tens: "twenty FIRST", "thirty FIFTHS"
    plural_digits: Mapping[str, str] = field(init=False)
    starters: frozenset[str] = field(init=False)  # what a number may begin with, numerals apart
    orders: frozenset[str] = field(init=False)  # those, and ordinals
    digit_words: frozenset[str] = field(init=False)  # a string of digits may begin with
    leading_on: frozenset[str] = field(init=False)  # after a number, may make it another one

    def __post_init__(self) -> None:
        starters = {*self.units, *self.tens, *self.hundreds, *self.hundred, *self.articles}
        starters |= {*self.scales, *self.dozens, *self.bare_halves, *self.vague, *self.points}
        made = {
            "ones": frozenset(word for word, n in self.units.items() if n == 1),
            "large": frozenset({*self.hundred, *self.scales}),
            "unit_shares": {
                word: n
                for word, n in self.shares.items()
                if n < 10 and (word in self.ordinals or word[:-1] in self.ordinals)
            },
            "plural_shares": frozenset(w for w in self.shares if w.endswith("s")),
            "plural_digits": {
                word + end: digit for word, digit in self.digits.items() for end in ("s", "es")
            },
            "starters": frozenset(starters),
            "orders": frozenset(starters | {*self.ordinals}),
            "digit_words": frozenset(
                {*self.digits, *self.units, *self.tens, *self.hundreds}
                | {*self.repeats, *self.damaged}
            ),
            "leading_on": self.hundred | self.points | self.joins | {*self.scales, *self.dozens},
        }
        for name, value in made.items():
            object.__setattr__(self, name, value)
