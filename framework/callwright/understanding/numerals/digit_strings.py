"""Digits as people say them, and every way in which one stretch of words may be written down.

"Twenty one fifty" is 2150, but 20150 where five digits are asked; "eight hundred five five five"
begins 800555 in a telephone number and 8055 elsewhere. So a stretch is read as a lattice: at each
word every grouping is tried, the cheapest strings of each length are kept, and the slot that knows
the length chooses among them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from callwright.understanding.numerals.number_words import NumberWords
from callwright.understanding.numerals.numbers import below_hundred, cardinal
from callwright.understanding.unfinished import HESITATIONS

__all__ = ["LONGEST", "NO_SENTENCE", "Stretch", "Written", "stretches", "written"]

LONGEST = 40  # digits in one answer; nothing a caller reads out is longer
_SEPARATORS = frozenset({"-", ".", "/", "dot", "dash", "hyphen", "guion", "space", "(", ")", "#"})
_LINKS = HESITATIONS | frozenset(
    {"and", "then", "y", "luego", "a", "an", "un", "pause", "comma", "followed", "by", "next"}
    | {"despues", "seguido", "pausa"}
)
# Damage that no sentence leads in or ends with, as "for" and "to" do.
NO_SENTENCE = frozenset({"ate", "won", "wan", "tree", "sicks", "nein", "seben", "sven", "tu"})
# What each liberty costs. An own judgement: a mended word is as bad as three odd groupings.
_SPLIT_TENS, _ROUND, _LINK, _MENDED, _LEFT_OUT = 4, 1, 1, 3, 1
_LEFT_OUT_DIGIT = 4
_KEPT = 12  # strings kept at each word
_MOST_WORDS = 8  # of one number among digits
_MOST_LINKS = 3  # words a digit in a stretch that may still be one string


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words from `start` up to, not with, `end` that are digits, links between them, or damage."""

    start: int
    end: int
    damaged: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """One way to write a stretch. cost: 0 when each word is a digit as it stands."""

    digits: str
    start: int
    end: int
    cost: int = 0


def stretches(
    texts: Sequence[str], words: NumberWords, skips: frozenset[str] = frozenset()
) -> Iterator[Stretch]:
    """Every longest stretch of digit words: with recogniser damage, and the sound parts of it.

    skips: further words that may stand between digits ("area", "code").
    """
    links = _SEPARATORS | _LINKS | skips
    i = 0
    while i < len(texts):
        if not (_solid(texts[i], words) or texts[i] in words.damaged):
            i += 1
            continue
        start = i
        while i < len(texts) and (
            _solid(texts[i], words) or texts[i] in words.damaged or texts[i] in links
            or (texts[i] in words.plural_digits and i > start)
        ):  # fmt: skip
            i += 1
        solid = [
            n for n in range(start, i) if _solid(texts[n], words) or texts[n] in words.plural_digits
        ]
        everything = start == 0 and i == len(texts) and i >= 3
        if not solid and not everything:
            continue
        end = i
        while end > start and texts[end - 1] in links and texts[end - 1] not in words.damaged:
            end -= 1
        bad = [n for n in range(start, end) if texts[n] in words.damaged
               and not _solid(texts[n], words)]  # fmt: skip
        if bad:
            yield Stretch(start, end, damaged=True)
        for before, after in pairwise([start - 1, *bad, end] if solid else ()):
            low, high = before + 1, after
            while low < high and texts[low] in links:
                low += 1
            while high > low and texts[high - 1] in links:
                high -= 1
            if low < high:
                yield Stretch(low, high)


def _solid(text: str, words: NumberWords) -> bool:
    return (
        text in words.digits or text in words.units or text in words.tens or text in words.repeats
        or text in words.hundreds or text in words.hundred or text in ("thousand", "mil")
        or text.isdecimal()
    )  # fmt: skip


def written(
    texts: Sequence[str], stretch: Stretch, words: NumberWords, most: int = LONGEST
) -> tuple[Written, ...]:
    """The ways to write a stretch in at most `most` digits, cheapest first."""
    start, end = stretch.start, stretch.end
    if end - start > _MOST_LINKS * most:
        return ()
    if not stretch.damaged and all(
        texts[i] in words.digits or texts[i].isdecimal() or texts[i] in _SEPARATORS
        for i in range(start, end)
    ):
        digits = "".join(words.digits.get(t, t) for t in texts[start:end] if t not in _SEPARATORS)
        return (Written(digits, start, end),) if len(digits) <= most else ()
    ways: list[dict[str, tuple[int, int]]] = [{} for _ in range(end - start + 1)]
    first, left_out = start, 0
    while True:  # damage before the first real digit may belong to the sentence
        _offer(ways[first - start], "", left_out, first)
        if not (stretch.damaged and first < end - 1 and _only_damage(texts[first], words)):
            break
        left_out += _cost_left_out(texts[first])
        first += 1
    for i in range(start, end):
        here = ways[i - start]
        if not here:
            continue
        steps = [*_steps(texts, i, end, words)]
        for said, (cost, began) in sorted(here.items(), key=_by_cost)[:_KEPT]:
            for digits, after, more in steps:
                if len(said) + len(digits) <= most:
                    _offer(ways[after - start], said + digits, cost + more, began)
    last, left_out = end, 0
    found: dict[str, Written] = {}
    while True:
        for said, (cost, began) in ways[last - start].items():
            whole = Written(said, began, last, cost + left_out)
            if said and (said not in found or whole.cost < found[said].cost):
                found[said] = whole
        if not (stretch.damaged and last > start + 1 and _only_damage(texts[last - 1], words)):
            break
        last -= 1
        left_out += _cost_left_out(texts[last])
    return tuple(sorted(found.values(), key=lambda way: (way.cost, -len(way.digits), way.digits)))


def _cost_left_out(text: str) -> int:
    return _LEFT_OUT_DIGIT if text in NO_SENTENCE else _LEFT_OUT


def _by_cost(item: tuple[str, tuple[int, int]]) -> tuple[int, int]:
    return item[1][0], len(item[0])


def _only_damage(text: str, words: NumberWords) -> bool:
    return text in words.damaged and not _solid(text, words)


def _offer(ways: dict[str, tuple[int, int]], said: str, cost: int, began: int) -> None:
    if said not in ways or cost < ways[said][0]:
        ways[said] = (cost, began)


def _steps(
    texts: Sequence[str], i: int, end: int, words: NumberWords
) -> Iterator[tuple[str, int, int]]:
    """What may be written for the words at `i`: the digits, the position after, the cost."""
    text = texts[i]
    after = texts[i + 1] if i + 1 < end else ""
    if text in words.digits:
        yield words.digits[text], i + 1, 0
    elif text.isdecimal():
        yield text, i + 1, 0
    elif text in _SEPARATORS:
        yield "", i + 1, 0
    elif not _solid(text, words):
        if text in words.damaged:
            yield words.damaged[text], i + 1, _MENDED
        else:
            yield "", i + 1, _LEFT_OUT_DIGIT if text in words.plural_digits else _LINK
    if text in words.articles and text in words.digits and after in words.digits:
        yield "", i + 1, _LINK  # "un siete, un dos"
    digit = words.digits.get(after, after if len(after) == 1 and after.isdecimal() else "")
    if text in words.repeats and digit:
        yield digit * words.repeats[text], i + 2, 0
    times = words.repeats.get(text) or words.units.get(text, 0)
    if after in words.plural_digits and 2 <= times <= 9:
        yield words.plural_digits[after] * times, i + 2, 0  # "two zeros", "three fives"
    if small := below_hundred(texts[: min(end, i + 3)], i, words):
        value, at = small
        if value > 9:
            yield str(value), at, 0
        if at > i + 1 and value > 9 and text in words.tens:
            yield str(words.tens[text]), i + 1, _SPLIT_TENS
    large = after in words.hundred or after in ("thousand", "mil") or text in words.hundreds
    if large or text in words.tens or text == "mil" or (after and text in words.units):
        yield from _large(texts, i, end, words)


def _large(
    texts: Sequence[str], i: int, end: int, words: NumberWords
) -> Iterator[tuple[str, int, int]]:
    """Hundreds and thousands: "seven hundred" as it stands, and with what follows added in."""
    whole = cardinal(texts[: min(end, i + _MOST_WORDS)], i, words)
    if whole is None or whole[0].denominator != 1 or whole[0] < 100:
        return
    yield str(int(whole[0])), whole[1], _ROUND
    # "Nine thousand six" is 9006 where any length will do; "eight hundred five five five" goes on.
    apart = _ROUND + (whole[1] == end)
    for cut in range(whole[1] - 1, i, -1):
        part = cardinal(texts[:cut], i, words)
        if part and part[1] == cut and part[0] >= 100 and part[0].denominator == 1:
            yield str(int(part[0])), cut, apart
