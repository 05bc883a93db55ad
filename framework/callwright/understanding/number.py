"""Counts and other plain numbers. Whole ones are integers, others decimal strings."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from callwright.understanding.candidate import Candidate, number_words
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.numerals.mended import mended
from callwright.understanding.numerals.numbers import (
    Number,
    NumberWords,
    digit_run,
    groups,
    is_numeral,
    next_number,
    ordinal,
)
from callwright.understanding.numerals.small import at as _at
from callwright.understanding.reading import Completeness
from callwright.understanding.tokens import Tokens
from callwright.understanding.unfinished import ending
from callwright.understanding.word_lists import words_in

__all__ = ["as_value", "completeness", "keyed", "read", "vague"]

_PAIR = frozenset({"couple", "par"})  # "a couple of kids"; a few are nobody knows how many
_BOTH = frozenset({"pair", "both"})  # "the pair of us"
_NONE = words_in("none nobody zero ninguno ninguna nadie")
_PEOPLE = words_in("kids children people persons adults dependents grandkids cars jobs")
_ALL = frozenset({"us", "them", "those", "these"})
# Beyond this nobody counts anything; it also bounds the work on a hostile text.
_MOST = 10**18
_PRONOUN = 300  # the weight of "one" where it counts nothing
_PLACES = Decimal("0.000001")
_NEAR = 12  # words that are looked at for one number said in parts
# "The one you mentioned", "this one", "one of them", "no one": a pronoun, not a count.
_ONE_BEFORE = words_in("""
    the this that which each every any no another wrong right other same last next previous first
    second good bad new old some either neither el la ese esa este esta cada algun otro otra
""")
_ONE_AFTER = words_in("of that who which day more is was i you we they de que")


def as_value(number: Number) -> int | str:
    """An integer when whole, else a decimal string: six places, more for what is smaller."""
    if number.denominator == 1:
        return int(number)
    exact = Decimal(number.numerator) / Decimal(number.denominator)
    if abs(exact) >= _PLACES:
        exact = exact.quantize(_PLACES)
    return f"{exact:f}".rstrip("0").rstrip(".")


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """All numbers in the words."""
    words = number_words(context.locale)
    texts = mended(tokens, words, _is_counted).texts
    found = [*_numbers(texts, words, slot)]
    if not any(c.weight > _PRONOUN for c in found):
        found += _ordinals(texts, words, slot)
    if not found:
        found = [
            Candidate(value=words.vague[text], start=i, end=i + 1, weight=650)
            for i, text in enumerate(tokens.texts)
            if text in _PAIR and text in words.vague
        ] + [
            Candidate(value=2, start=i, end=i + 3, weight=900)
            for i, text in enumerate(tokens.texts)
            if text in _BOTH and tokens.texts[i + 1 : i + 3] == ("of", "us")
        ]
    if not found:
        found = [
            Candidate(value=0, start=i, end=i + 1, weight=800)
            for i, text in enumerate(tokens.texts)
            if text in _NONE
        ]
    return tuple(sorted(found, key=lambda c: c.start))


def _is_counted(texts: Sequence[str], i: int) -> bool:
    return _at(texts, i) in _PEOPLE or (_at(texts, i) == "of" and _at(texts, i + 1) in _ALL)


def vague(texts: Sequence[str], start: int, end: int, words: NumberWords) -> bool:
    """Is it a count that nobody means to the unit: "a couple hundred", "fifty or so"?"""
    return any(text in words.vague for text in texts[start:end])


def _numbers(texts: Sequence[str], words: NumberWords, slot: ExpectedSlot) -> Iterator[Candidate]:
    i = 0
    while found := next_number(texts, i, words):
        i, value, end = found
        weight = 600 if vague(texts, i, end, words) else 1_000
        if together := _said_together(texts, i, end, words):
            value, end, weight = together
        elif texts[i] in words.ones and end == i + 1 and _is_pronoun(texts, i):
            weight = _PRONOUN
        elif ordinal(texts, i, words):
            i = end
            continue  # "the twenty fifth" is a date or a rank
        if -_MOST < value < _MOST:
            allowed = _within(value, slot)
            yield Candidate(
                value=as_value(value), start=i, end=end, weight=weight if allowed else weight // 2
            )
        i = max(end, i + 1)


def _said_together(
    texts: Sequence[str], i: int, end: int, words: NumberWords
) -> tuple[int, int, int] | None:
    """As in "one fifty", "one oh five", "twenty one fifty", "four two": several numbers as one."""
    near = texts[: i + _NEAR]
    pair, pair_end = groups(near, i, words)
    if pair_end <= end or any(is_numeral(text) for text in texts[i:pair_end]):
        return None
    if len(pair) == 2 and pair[0] > 0 and pair[1] >= 10:
        return pair[0] * 100 + pair[1], pair_end, 850
    if len(pair) == 3 and pair[0] > 0 and pair[1] == 0 and 0 < pair[2] < 10:
        return pair[0] * 100 + pair[2], pair_end, 850
    run, run_end, _ = digit_run(near, i, words)
    single = all(text in words.digits or text in words.repeats for text in texts[i:run_end])
    if single and len(run) > 1 and run[0] != "0":
        return int(run), run_end, 700
    return None


def _is_pronoun(texts: Sequence[str], i: int) -> bool:
    """Is this "one" somebody or something rather than a count?"""
    return _at(texts, i - 1) in _ONE_BEFORE or _at(texts, i + 1) in _ONE_AFTER


def _ordinals(texts: Sequence[str], words: NumberWords, slot: ExpectedSlot) -> Iterator[Candidate]:
    """Ranks, where nothing else counts: "the third" of a list is 3."""
    i = 0
    while i < len(texts):
        found = ordinal(texts, i, words)
        if found and found[0] < _MOST:
            weight = 700 if _within(found[0], slot) else 350
            yield Candidate(value=found[0], start=i, end=found[1], weight=weight)
        i = found[1] if found else i + 1


def _within(value: Number, slot: ExpectedSlot) -> bool:
    low, high = slot.type.least, slot.type.most
    return (low is None or value >= low) and (high is None or value <= high)


def completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: a number may go on, "and" must; what is counted ends it."""
    if open_end := ending(tokens, context.locale):
        return open_end
    found = read(tokens, slot, context)
    if not found:
        return None
    return "could_continue" if found[-1].end == len(tokens) else "complete"


def keyed(digits: str, slot: ExpectedSlot, context: Context) -> int | None:
    """Keyed digits as a number."""
    return int(digits) if digits.isdecimal() and len(digits) <= 12 else None
