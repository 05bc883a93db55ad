"""Amounts said in parts: "one fifty", "two eighty nine ninety nine", "one five zero"."""

from collections.abc import Sequence

from callwright.understanding.candidate import in_range
from callwright.understanding.expected import ExpectedSlot
from callwright.understanding.number_words import NumberWords
from callwright.understanding.numbers import digit_run

__all__ = ["NEAR", "one_by_one", "readings", "said_in_parts"]

NEAR = 12  # words that are looked at for one amount said in parts

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
    parts: tuple[int, ...], slot: ExpectedSlot, owed: int | None, *, signed: bool
) -> tuple[Readings, bool]:
    """What the parts may mean, and whether what is owed or allowed settles it.

    "Three fifty" is 350, or 3 and 50: without what is owed both stand. signed: "$" was written.
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
        options = {whole: 950, split: 900 if parts[0] < 10 else 880}
    if owed:
        options = {
            cents: weight * _likely(cents, owed) // 1_000 for cents, weight in options.items()
        }
    options = {c: weight if in_range(c, slot) else weight // 2 for c, weight in options.items()}
    best, *others = sorted(options.items(), key=lambda item: -item[1])
    limited = bool(owed) or slot.least is not None or slot.greatest is not None
    return [best, *others], limited and others[0][1] * 10 < best[1] * 8


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
