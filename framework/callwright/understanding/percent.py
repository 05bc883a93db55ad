"""Percents, as decimal strings: "five and a half percent" is `5.5`, "half" is `50`."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from callwright.understanding.amounts.sums import as_changed
from callwright.understanding.candidate import Candidate, number_words
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.number import as_value
from callwright.understanding.numerals.mended import mended
from callwright.understanding.numerals.number_words import Number, NumberWords
from callwright.understanding.numerals.numbers import fraction, next_number
from callwright.understanding.numerals.small import at as _at
from callwright.understanding.ranges import asked_back
from callwright.understanding.reading import Completeness
from callwright.understanding.tokens import Tokens
from callwright.understanding.unfinished import ending
from callwright.understanding.word_lists import words_in

__all__ = ["completeness", "keyed", "read"]

_PERCENT = words_in("percent % pct percentage")
_TWO_WORDS = (("per", "cent"), ("por", "ciento"))
_OF = frozenset({"of", "de"})
_SURE = words_in("sure certain positive serious seguro segura segurisimo")
_MOST = 1_000_000
_BARE = 850  # a number without "percent" is a percent where one was asked


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """All percents in the words; a bare number or share only where a percent was asked."""
    texts = mended(tokens, number_words(context.locale), _begins_unit).texts
    found = [*_percents(texts, number_words(context.locale), asked=slot.role == "asked")]
    if any(c.unit for c in found):
        # "Ten or fifteen percent": the unit is said once, both are percents.
        alike = asked_back(found, texts)
        found = [c if c.unit else c.lowered(0.6) for c in alike]
    else:
        found = asked_back(found, texts)
    return tuple(as_changed(texts, c) for c in found)


def _percents(texts: Sequence[str], words: NumberWords, *, asked: bool) -> Iterator[Candidate]:
    i = 0
    while found := next_number(texts, i, words):
        i, value, end = found
        unit_end = _unit(texts, end)
        if unit_end:
            end = unit_end
        elif share := _share(texts, i, words):
            value, end = share
            unit_end = end if _unit(texts, end - 1) == end else 0
        sure = unit_end and _at(texts, end) in _SURE  # "a hundred percent sure"
        if not sure and (unit_end or asked) and abs(Fraction(value)) <= _MOST:
            yield Candidate(
                value=str(as_value(value)), start=i, end=end, unit=bool(unit_end),
                weight=1_000 if unit_end else _BARE,
            )  # fmt: skip
        i = max(end, i + 1)


def _begins_unit(texts: Sequence[str], i: int) -> bool:
    return _unit(texts, i) > 0


def _unit(texts: Sequence[str], i: int) -> int:
    """Where "percent" or "per cent" at `i` ends; 0 when neither stands there."""
    if _at(texts, i) in _PERCENT:
        return i + 1
    return i + 2 if tuple(texts[i : i + 2]) in _TWO_WORDS else 0


def _share(texts: Sequence[str], i: int, words: NumberWords) -> tuple[Number, int] | None:
    """As in "half a percent", which is 0.5, and "two thirds", which is 66.67."""
    part = fraction(texts, i, words)
    if part is None or not 0 < part[0] < 1:
        return None
    share, end = part
    at = end + (_at(texts, end) in _OF)
    at += _at(texts, at) in words.articles
    if of_a_percent := _unit(texts, at):
        return share, of_a_percent
    return share * 100, end


def completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: done with "percent"; a number may go on."""
    open_end = ending(tokens, context.locale)
    if open_end or not len(tokens):
        return open_end
    found = [c for c in read(tokens, slot, context) if c.end == len(tokens)]
    if not found:
        return None
    return "complete" if found[-1].unit else "could_continue"


def keyed(digits: str, slot: ExpectedSlot, context: Context) -> str | None:
    """Keyed percents are whole."""
    return str(int(digits)) if digits.isdecimal() and len(digits) <= 3 else None
