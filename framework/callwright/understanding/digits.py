"""Strings of digits of a known length: the last four of a number, a code, an account number."""

import itertools
from collections.abc import Iterator, Sequence

from callwright.understanding.candidate import Candidate, number_words
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.numerals.digit_strings import (
    LONGEST,
    NO_SENTENCE,
    Written,
    stretches,
    written,
)
from callwright.understanding.numerals.number_words import NumberWords
from callwright.understanding.reading import Completeness
from callwright.understanding.sentence.repairs import REPAIRS
from callwright.understanding.tokens import Tokens
from callwright.understanding.unfinished import ending
from callwright.understanding.word_lists import words_in

__all__ = ["completeness", "corrected", "keyed", "read", "ruled_out"]

_LIBERTY = 20  # thousandths that one unit of cost takes
# "The last four are", "los últimos cuatro son": a count, not a digit.
_COUNTED = frozenset({"last", "final", "first", "ultimos", "ultimas", "primeros"})
_SHORTEST_PLURAL = 3
_TORN = 0.6  # asked back
_ONE_WORD = 3  # what mending one word costs
# "Three six, hold on, nine two": the rest of it follows.
_STALLING = words_in("hold hang on let me see just a sec second um uh okay bear with espere")
_FOUR = frozenset({"four", "4", "cuatro"})


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """Strings that have the length the slot asks for."""
    words = number_words(context.locale)
    least, most = slot.type.least or 1, slot.type.most or LONGEST
    found: list[Candidate] = []
    said: list[Written] = []
    for damaged, ways in _said(tokens, words, most):
        sure = bool(found) and found[-1].weight > 900
        if damaged and least != most and sure and not _begins_misheard(tokens.texts, ways):
            continue  # any length will do: the sound digits alone
        fitting = [
            c for c in _fitting(tokens.texts, ways, least, most) if not _counts(tokens.texts, c)
        ]
        found += fitting
        said += ways[:1] if not damaged else ()
    found += _held(tokens, said, least, most)
    found += corrected(tokens, said, least)
    torn = _torn(tokens, said, found)
    return tuple(c.lowered(_TORN) if c.end in torn else c for c in found)


def _torn(tokens: Tokens, said: Sequence[Written], found: Sequence[Candidate]) -> frozenset[int]:
    """Where strings end that are put right by digits which make none with them."""
    in_order = sorted(said, key=lambda way: way.start)
    read = {c.start for c in found} | {c.end for c in found}
    return frozenset(
        whole.end
        for whole, again in itertools.pairwise(in_order)
        if not REPAIRS.isdisjoint(tokens.texts[whole.end : again.start])
        and read.isdisjoint((again.start, again.end))
    )


def _held(tokens: Tokens, said: Sequence[Written], least: int, most: int) -> Iterator[Candidate]:
    """A string with a pause to look for the rest in it."""
    for first, rest in itertools.pairwise(sorted(said, key=lambda way: way.start)):
        between = tokens.texts[first.end : rest.start]
        digits = first.digits + rest.digits
        if between and all(t in _STALLING for t in between) and least <= len(digits) <= most:
            yield Candidate(value=digits, start=first.start, end=rest.end, weight=900)


def _counts(texts: Sequence[str], candidate: Candidate) -> bool:
    """Tell "I've got four cards with you": a lone digit that counts something."""
    after = texts[candidate.end] if candidate.end < len(texts) else ""
    return len(str(candidate.value)) == 1 and len(after) > _SHORTEST_PLURAL and after[-1] == "s"


def _said(
    tokens: Tokens, words: NumberWords, most: int
) -> Iterator[tuple[bool, tuple[Written, ...]]]:
    """What each stretch may be written as, sound stretches first."""
    texts = _without_counts(tokens.texts)
    every = sorted(stretches(texts, words), key=lambda s: s.damaged)
    for stretch in every:
        # A string said twice, to be sure, is as long again.
        ways = written(texts, stretch, words, min(2 * most, 2 * LONGEST))
        if ways:
            yield stretch.damaged, ways


def _without_counts(texts: Sequence[str]) -> Sequence[str]:
    if not _COUNTED.intersection(texts):
        return texts
    return [
        "" if text in _FOUR and i and texts[i - 1] in _COUNTED else text
        for i, text in enumerate(texts)
    ]


def _begins_misheard(texts: Sequence[str], ways: Sequence[Written]) -> bool:
    """Does a digit string begin with what is no word of a sentence: "won two three"?"""
    return texts[min(way.start for way in ways)] in NO_SENTENCE


def _fitting(
    texts: Sequence[str], ways: Sequence[Written], least: int, most: int
) -> Iterator[Candidate]:
    """The cheapest way of a fitting length, with those as cheap as rivals."""
    fit = [way for way in ways if least <= len(way.digits) <= most]
    if fit:
        best = fit[0]
        weight = 1_000 - _LIBERTY * best.cost
        if least != most and len(best.digits) == 1:
            # "My number one concern", "I pressed one already": seldom the string.
            weight = 400 if texts[best.start] == "one" and len(texts) > 2 else 700
        yield Candidate(
            value=best.digits, start=best.start, end=best.end, weight=weight,
            rivals=tuple((way.digits, 1_000 - _LIBERTY * way.cost) for way in fit[1:4]
                         if _as_likely(way, best, any_length=least != most)),
        )  # fmt: skip
        return
    for way in ways[:4]:
        half = len(way.digits) // 2
        again = way.digits[half:]
        if ruled_out(texts, way) and half == least == most:
            yield Candidate(value=again, start=way.start, end=way.end, weight=900)
            return
        if len(way.digits) % 2 == 0 and way.digits[:half] == again and least <= half <= most:
            yield Candidate(value=again, start=way.start, end=way.end, weight=950)
            return
        if len(way.digits) == most + 1 and least == most == 4 and way.digits[0] == "4":
            # "Last four" whose "last" was lost.
            yield Candidate(value=way.digits[1:], start=way.start, end=way.end, weight=700)
            return


def _as_likely(way: Written, best: Written, *, any_length: bool) -> bool:
    """May this way be meant as well as the best? "Eight one five to" is 815, or 8152."""
    if len(way.digits) == len(best.digits):
        return way.cost - best.cost <= 1
    longer = any_length and len(way.digits) > len(best.digits)
    return longer and best.cost > 0 and way.cost - best.cost <= _ONE_WORD


def ruled_out(texts: Sequence[str], way: Written) -> bool:
    """Does a "not" before it rule out the first half of a string that is twice as long?"""
    return way.start > 0 and texts[way.start - 1] == "not" and len(way.digits) % 2 == 0


def corrected(tokens: Tokens, said: Sequence[Written], size: int) -> Iterator[Candidate]:
    """Strings of which a part is said again behind a "no" or the like. size: of the whole."""
    in_order = sorted(said, key=lambda way: way.start)
    for whole, again in itertools.pairwise(in_order):
        if REPAIRS.isdisjoint(tokens.texts[whole.end : again.start]):
            continue
        if value := _restated(whole.digits, again.digits):
            yield Candidate(value=value, start=whole.start, end=again.end, weight=900)
        elif value := _put_right(whole.digits, again.digits, size):
            yield Candidate(value=value, start=whole.start, end=again.end, weight=800)


def _restated(whole: str, again: str) -> str:
    """The last digits put right and then all of them: "five four oh eight, I mean seven, five four
    oh seven". Nothing where it is not exactly that.
    """
    tail = len(again) - len(whole)
    if not 0 < tail < len(whole):
        return ""
    right = whole[:-tail] + again[:tail]
    return right if again[tail:] == right else ""


def _put_right(whole: str, again: str, size: int) -> str:
    """The last digits said again, "zero zero four three, no, four two", or those of a string that
    broke off, "oh one three, no, oh one three five".
    """
    kept = size - len(again)
    if not 0 < len(again) < size or not kept < len(whole) <= size:
        return ""
    begun_again = len(whole) == size or whole[kept] == again[0]
    return whole[:kept] + again if begun_again else ""


def completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: done when the count is reached."""
    words = number_words(context.locale)
    least, most = slot.type.least or 1, slot.type.most or LONGEST
    if tokens.texts and tokens.texts[-1] in words.repeats:
        return "incomplete"
    # Of all ways the shortest: what may still be one digit short must be waited for.
    lengths = [
        min(len(way.digits) for way in ways)
        for damaged, ways in _said(tokens, words, most)
        if not damaged
    ]
    fits = [c for c in read(tokens, slot, context) if c.weight >= 800]
    if not lengths and not fits:
        return ending(tokens, context.locale)
    if not fits and max(lengths, default=0) < least:
        return "incomplete"
    at_end = bool(fits) and fits[-1].end == len(tokens)
    if ending(tokens, context.locale) and not at_end:
        return "incomplete"
    longest = max((len(str(c.value)) for c in fits), default=max(lengths, default=0))
    return "complete" if longest >= most else "could_continue"


def keyed(digits: str, slot: ExpectedSlot, context: Context) -> str | None:
    """Keyed digits of the right count are the value."""
    least, most = slot.type.least or 1, slot.type.most or LONGEST
    return digits if digits.isdecimal() and least <= len(digits) <= most else None
