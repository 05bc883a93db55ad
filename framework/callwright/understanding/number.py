"""Counts and other plain numbers. Whole ones are integers, others decimal strings."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from callwright.understanding.candidate import Candidate, in_range, number_words
from callwright.understanding.expected import Context, ExpectedSlot, Value
from callwright.understanding.numbers import Number, NumberWords, groups, ordinal, signed
from callwright.understanding.reading import Completeness
from callwright.understanding.tokens import Tokens

__all__ = ["as_value", "completeness", "keyed", "read"]

_NONE = frozenset({"none", "nobody", "zero", "ninguno", "ninguna", "nadie"})
_ALONE = frozenset({"just", "only", "solo"})


def as_value(number: Number) -> int | str:
    """An integer when whole, else a decimal string of at most six places."""
    if number.denominator == 1:
        return int(number)
    return f"{float(number):.6f}".rstrip("0")


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """All numbers in the words."""
    words = number_words(context.locale)
    found = [*_numbers(tokens.texts, words, slot)]
    if not found:
        found = [
            Candidate(value=0, start=i, end=i + 1, weight=800)
            for i, text in enumerate(tokens.texts)
            if text in _NONE
        ]
    return tuple(found)


def _at(texts: Sequence[str], i: int) -> str:
    return texts[i] if 0 <= i < len(texts) else ""


def _numbers(texts: Sequence[str], words: NumberWords, slot: ExpectedSlot) -> Iterator[Candidate]:
    i = 0
    while i < len(texts):
        found = signed(texts, i, words)
        if found is None or (_at(texts, i) in words.articles and found[1] == i + 1):
            i += 1
            continue
        value, end = found
        parts = _parts(texts, value, end, words)
        if parts:
            value, end = parts
        weight = 1_000
        pair, pair_end = groups(texts, i, words)
        rivals: tuple[tuple[Value, int], ...] = ()
        if len(pair) == 2 and pair_end > end and pair[1] >= 10:
            value, end, weight = pair[0] * 100 + pair[1], pair_end, 850
        if texts[i] in ("one", "un", "una", "uno") and end == i + 1 and len(texts) > 2:
            weight = 600
        allowed = _within(value, slot) and in_range(as_value(value), slot)
        yield Candidate(
            value=as_value(value), start=i, end=end,
            weight=weight if allowed else weight // 2, rivals=rivals,
        )  # fmt: skip
        i = max(end, i + 1)


def _parts(
    texts: Sequence[str], value: Number, end: int, words: NumberWords
) -> tuple[Number, int] | None:
    """As in "three fifths", "five and a quarter": a fraction, or one added."""
    below = _at(texts, end)
    if below.endswith("s") and (share := ordinal([below[:-1]], 0, words)) and share[0] > 2:
        return Fraction(value) / share[0], end + 1
    return None


def _within(value: Number, slot: ExpectedSlot) -> bool:
    low, high = slot.type.least, slot.type.most
    return (low is None or value >= low) and (high is None or value <= high)


def completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: a number may go on, "and" must."""
    if not len(tokens):
        return None
    words = number_words(context.locale)
    if tokens.texts[-1] in words.joins | words.points | words.negatives:
        return "incomplete"
    return "could_continue" if read(tokens, slot, context) else None


def keyed(digits: str, slot: ExpectedSlot, context: Context) -> int | None:
    """Keyed digits as a number."""
    return int(digits) if digits.isdecimal() and len(digits) <= 12 else None
