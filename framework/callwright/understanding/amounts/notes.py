"""Amounts in notes: "a grand", "a fiver", "two twenties and a ten"."""

from collections.abc import Sequence

from callwright.understanding.amounts.parts import counting
from callwright.understanding.candidate import Candidate
from callwright.understanding.numerals.number_words import NumberWords
from callwright.understanding.numerals.numbers import cardinal
from callwright.understanding.numerals.small import at as _at

__all__ = ["notes", "slang"]

_SLANG = {"fiver": 500, "tenner": 1_000, "grand": 100_000, "hundo": 10_000}
_NOTES = {"fives": 5, "tens": 10, "twenties": 20, "fifties": 50, "hundreds": 100}
_SINGLE = {"five": 5, "ten": 10, "twenty": 20, "fifty": 50, "hundred": 100}
_UNIT = frozenset({"dollar", "dollars", "bucks", "percent", "cents"})


def slang(texts: Sequence[str], start: int, words: NumberWords) -> Candidate | None:
    """As in "a grand", "a grand and a half", "a fiver"."""
    cents, end = _SLANG.get(_at(texts, start + 1), 0), start + 2
    if _at(texts, start) not in words.articles or not cents:
        return None
    if _at(texts, end) in words.joins and tuple(texts[end + 1 : end + 3]) == ("a", "half"):
        return Candidate(value=cents * 3 // 2, start=start, end=end + 3)
    rest = cardinal(texts, end, words) if cents == 100_000 else None
    if rest and rest[0].denominator == 1 and 100 <= rest[0] < 1_000:
        cents, end = cents + int(rest[0]) * 100, rest[1]
    return Candidate(value=cents, start=start, end=end)


def notes(texts: Sequence[str], i: int, words: NumberWords) -> tuple[int, int] | None:
    """As in "two twenties and a ten": units and the position after them."""
    total, at, said, counted = 0, i, 0, False
    while note := _some(texts, at, words):
        value, many, end = note
        total, at, said, counted = total + value, end, said + 1, counted or many
        joined = texts[end : end + 1] != () and texts[end] in words.joins
        if not joined and not counted:
            break  # "a hundred a hundred and ten" is said again
        at += joined and _some(texts, end + 1, words) is not None
    return (total, at) if counted or said > 1 else None


def _some(texts: Sequence[str], i: int, words: NumberWords) -> tuple[int, bool, int] | None:
    """One kind of note at `i`: what they are worth, whether several were counted, their end."""
    if i + 1 >= len(texts):
        return None
    if texts[i] in words.articles:
        goes_on = i + 2 < len(texts) and (counting(texts[i + 2], words) or texts[i + 2] in _UNIT)
        worth = _SINGLE.get(texts[i + 1])
        return (worth, False, i + 2) if worth and not goes_on else None
    many = words.units.get(texts[i], 0)
    worth = _NOTES.get(texts[i + 1])
    return (many * worth, True, i + 2) if many and worth else None
