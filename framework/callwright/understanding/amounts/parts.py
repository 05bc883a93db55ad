"""Amounts said in parts: "one fifty", "two eighty nine ninety nine", "one five zero"."""

from collections.abc import Sequence

from callwright.understanding.amounts.prices import in_cents
from callwright.understanding.candidate import in_range
from callwright.understanding.expected import ExpectedSlot
from callwright.understanding.numerals.number_words import Number, NumberWords
from callwright.understanding.numerals.numbers import cardinal, digit_run, groups

__all__ = [
    "NEAR",
    "after_not",
    "by_hundreds",
    "counting",
    "false_start",
    "one_by_one",
    "readings",
    "said_again",
    "said_in_parts",
]

NEAR = 12  # words that are looked at for one amount said in parts
_BEING = frozenset({"is", "was", "es", "era"})
_MOST_COUNTED = 20  # "twelve and a half" hundred
_TWO_DIGITS, _THREE_DIGITS = 10, 100
_FIRST_TEN = 20

Readings = list[tuple[int, int]]
"""Cents and weight, likeliest first."""


def said_in_parts(parts: tuple[int, ...]) -> bool:
    """Are these numbers one amount? "Five oh five" is, "five five five" is not."""
    head, rest = _hundreds(parts)
    if not 0 < head < 10_000 or len(rest) > 2 or len(parts) < 2:
        return False
    return all(10 <= part < 100 for part in rest)


def _hundreds(parts: tuple[int, ...]) -> tuple[int, tuple[int, ...]]:
    """What is said first, "one oh five" being 105, and the parts after it."""
    if len(parts) > 2 and parts[1] == 0 and 0 < parts[2] < 10 and parts[0] > 0:
        return parts[0] * 100 + parts[2], parts[3:]
    return parts[0], parts[1:]


def readings(
    parts: tuple[int, ...],
    slot: ExpectedSlot,
    owed: int | None,
    *,
    signed: bool,
    little: bool = False,
) -> tuple[Readings, bool]:
    """What the parts may mean, and whether what is owed or allowed settles it.

    "Three fifty" is 350, or 3 and 50: without what is owed both stand. signed: "$" was written.
    little: it is paid for what costs little.
    """
    joined = int("".join(f"{part:02}" if n else f"{part}" for n, part in enumerate(parts)))
    head, rest = _hundreds(parts)
    if head != parts[0]:
        joined = int(f"{head}" + "".join(map(str, rest)))
    whole, split = joined * 100, joined
    if signed:
        return [(split, 950), (whole, 700)], False
    if len(rest) == 2 or (rest and head >= 100):
        options = {split: 900, whole: 600}  # "one twenty five fifty": the last is the cents
    else:
        # "Thirty one oh seven" is no 3,107.
        price = in_cents(parts[0], parts[-1], little=little)
        as_split, as_whole = price or (900 if parts[0] < 10 else 880, 950)
        options = {whole: as_whole, split: as_split}
    if owed:
        options = {
            cents: weight * _likely(cents, owed) // 1_000 for cents, weight in options.items()
        }
    options = {c: weight if in_range(c, slot) else weight // 2 for c, weight in options.items()}
    best, *others = sorted(options.items(), key=lambda item: -item[1])
    limited = bool(owed) or slot.least is not None or slot.greatest is not None
    return [best, *others], limited and others[0][1] * 10 < best[1] * 8


def by_hundreds(value: Number, slot: ExpectedSlot) -> Readings:
    """A count with a quarter or a half, "two and a quarter", as hundreds or thousands where the
    limits of the slot have no place for so little.
    """
    limited = slot.least is not None or slot.greatest is not None
    counts = value.denominator in (2, 4) and value <= _MOST_COUNTED
    if not limited or not counts or in_range(round(value * 100), slot):
        return []
    scaled = (round(value * scale * 100) for scale in (100, 1_000))
    return [(cents, 900) for cents in scaled if in_range(cents, slot)]


def _likely(cents: int, owed: int) -> int:
    """How likely somebody who owes `owed` offers `cents`, thousandths. A guess: between a
    twentieth and the whole.
    """
    if cents * 20 < owed:
        return 300
    return 1_000 if cents <= owed * 21 // 20 else 600


def one_by_one(
    texts: Sequence[str], i: int, words: NumberWords, end: int
) -> tuple[int, int] | None:
    """Digits read out that nothing else explains, "one five zero": the number and its end."""
    run, after, _ = digit_run(texts[: i + NEAR], i, words)
    single = all(t in words.digits or (t.isdecimal() and len(t) == 1) for t in texts[i:after])
    if single and after > end and 2 <= len(run) <= 6 and after - i >= 2 and run[0] != "0":
        return int(run), after
    return None


def said_again(texts: Sequence[str], i: int, words: NumberWords) -> tuple[int, int] | None:
    """An amount said twice in one breath, "a hundred and five hundred and five", or its digits
    after it, "fifty five zero": the value and the position after both, or None.
    """
    end = _run_end(texts, i, words)
    for cut in range(i + 1, end):
        first = _whole(texts, i, cut, words)
        if first is None:
            continue
        for last in range(end, cut, -1):
            again = _whole(texts, cut, last, words)
            spelt = again is None and first >= _TWO_DIGITS and _digits(texts, cut, last, words)
            # "Ninety nine ninety nine" may be 99.99.
            same = again == first and first >= _THREE_DIGITS
            if same or (spelt and spelt == str(first)):
                return first, last
    return None


def after_not(
    texts: Sequence[str], i: int, words: NumberWords
) -> tuple[tuple[int, int], tuple[int, int], list[int]] | None:
    """Two amounts after a "not", the one ruled out and the one meant: "not two hundred one fifty".

    Each as its value and the position after it; then what else may be meant. None: only one.
    """
    end = _run_end(texts, i, words)
    if i > 1 and counting(texts[i - 2], words) and _whole(texts, i, end, words):
        return None  # "two fifteen not two fifty": the one meant has been said
    one = cardinal(texts, i, words)
    denied = i > 1 and texts[i - 2] in _BEING
    if one and one[1] == end and (denied or any(text in words.scales for text in texts[i:end])):
        return None  # "it's not six hundred fifty four"
    ways = []
    for cut in range(i + 1, end):
        out, meant = _whole(texts, i, cut, words), _whole(texts, cut, end, words)
        if out and meant and out != meant and not _goes_with(texts, cut, words):
            ways.append((abs((cut - i) - (end - cut)), cut, out, meant))
    if not ways:
        return None
    apart, cut, out, meant = min(ways)
    return (out, cut), (meant, end), [way[3] for way in ways if way[0] == apart and way[1] != cut]


def false_start(parts: tuple[int, ...], *, unit: bool) -> tuple[int, ...]:
    """Tell "fifty, fifty five", the ten begun again: in cents, with what else it may be; or empty.

    unit: it is said of the whole, "eighty five eighty five dollars".
    """
    if len(parts) != 2:
        return ()
    first, number = parts
    begun = first % 10 == 0 and first >= _FIRST_TEN and number - number % 10 == first
    if not (begun and number > first) and not (unit and number == first >= _FIRST_TEN):
        return ()
    return number * 100, first * 100 + number, (first * 100 + number) * 100


def _run_end(texts: Sequence[str], i: int, words: NumberWords) -> int:
    """Where the words of numbers that begin at `i` end, an "and" between them among these."""
    at = i
    while at < min(len(texts), i + NEAR) and (counting(texts[at], words) or (
        at > i and texts[at] in words.joins and at + 1 < len(texts)
        and counting(texts[at + 1], words)
    )):  # fmt: skip
        at += 1
    return at


def counting(text: str, words: NumberWords) -> bool:
    """Is it a word that numbers are said with?"""
    return (
        text in words.units or text in words.tens or text in words.hundreds
        or text in words.large or text in words.articles or text in words.digits
        or text.isdecimal()
    )  # fmt: skip


def _goes_with(texts: Sequence[str], cut: int, words: NumberWords) -> bool:
    """Does no amount begin at `cut`, as in "fifty | and five", or "twenty | five"?"""
    before, after = texts[cut - 1], texts[cut]
    unit = after in words.units and 0 < words.units[after] < 10
    scaled = before in words.units and after in words.hundred  # "five | hundred fifty"
    return scaled or after in words.joins or before in words.joins or (
        before in words.tens and unit and _goes_on_below(texts, cut, words)
    )  # fmt: skip


def _goes_on_below(texts: Sequence[str], cut: int, words: NumberWords) -> bool:
    return cut + 1 == len(texts) or not counting(texts[cut + 1], words)


def _whole(texts: Sequence[str], start: int, end: int, words: NumberWords) -> int | None:
    """The words from `start` up to `end` as one amount in units, "one fifty" being 150; or None."""
    near = texts[:end]
    if texts[start] in words.joins or texts[end - 1] in words.articles:
        return None
    if (number := cardinal(near, start, words)) and number[1] == end:
        return int(number[0]) if number[0].denominator == 1 else None
    pair, after = groups(near, start, words)
    if after == end and len(pair) > 1 and said_in_parts(pair):
        head, rest = _hundreds(pair)
        if not rest or (len(rest) == 1 and head < 100):
            return head * 100 + rest[0] if rest else head
    return None


def _digits(texts: Sequence[str], start: int, end: int, words: NumberWords) -> str:
    """The words as digits said one by one, or nothing when they are not."""
    single = all(t in words.digits or (t.isdecimal() and len(t) == 1) for t in texts[start:end])
    return "".join(words.digits.get(t, t) for t in texts[start:end]) if single else ""
