"""Strings of digits of a known length: the last four of a number, a code, a telephone."""

import itertools
from collections.abc import Iterator

from callwright.understanding.candidate import Candidate, number_words
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.numbers import NumberWords, cardinal, digit_run
from callwright.understanding.reading import Completeness
from callwright.understanding.repairs import REPAIRS
from callwright.understanding.tokens import Tokens

__all__ = ["completeness", "keyed", "read"]


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """Runs of digits that have the length the slot asks for; values are strings of digits."""
    words = number_words(context.locale)
    least, most = slot.type.least or 1, slot.type.most or 40
    found: list[Candidate] = []
    for run in _runs(tokens, words):
        digits, start, end, mended = run
        for cut, weight in _fitting(digits, least, most):
            found.append(Candidate(value=cut, start=start, end=end, weight=weight - 60 * mended))
    return tuple(found) + tuple(_corrected(tokens, words, least))


def _corrected(tokens: Tokens, words: NumberWords, size: int) -> Iterator[Candidate]:
    """The last digits said again: "zero zero four three, no, four two"."""
    said = [*_runs(tokens, words)]
    for (whole, start, end, _), (again, begin, finish, _) in itertools.pairwise(said):
        between = tokens.texts[end:begin]
        if len(whole) == size and 0 < len(again) < size and REPAIRS & {*between}:
            value = whole[: size - len(again)] + again
            yield Candidate(value=value, start=start, end=finish, weight=800)


def _runs(tokens: Tokens, words: NumberWords) -> Iterator[tuple[str, int, int, int]]:
    """Every run of spoken or written digits, as it stands and with recogniser damage mended."""
    texts = tokens.texts
    i = 0
    while i < len(texts):
        if (
            texts[i] in ("four", "4", "cuatro")
            and i
            and texts[i - 1] in ("last", "final", "ultimos")
        ):
            i += 1
            continue
        start = i
        plain, end, _ = digit_run(texts, i, words)
        whole, far, mended = digit_run(texts, i, words, damaged=True)
        number = cardinal(texts, i, words)
        if plain:
            yield plain, start, end, 0
        if mended and far > end and len(whole) > 1:
            yield whole, start, far, mended
            if start and texts[start] in words.damaged:
                yield plain, start, end, 0
        if number and number[0].denominator == 1 and number[1] > i + 1 and number[0] >= 100:
            yield str(int(number[0])), start, number[1], 1
        # A damaged word may also stand just before the digits and belong to the sentence.
        i = max(far if not (mended and not plain) else i + 1, end, i + 1)


def _fitting(digits: str, least: int, most: int) -> Iterator[tuple[str, int]]:
    size = len(digits)
    if least <= size <= most:
        yield digits, 1_000
    half = size // 2
    if size % 2 == 0 and digits[:half] == digits[half:] and least <= half <= most:
        yield digits[:half], 950  # said twice, to be sure
    elif size == most + 1 and least == most and digits[0] == "4" and most == 4:
        yield digits[1:], 700  # "last four" whose "last" was lost


def completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: done when the count is reached."""
    words = number_words(context.locale)
    least, most = slot.type.least or 1, slot.type.most or 40
    longest = max((len(run[0]) for run in _runs(tokens, words)), default=0)
    if not longest:
        return None
    if longest < least:
        return "incomplete"
    return "complete" if longest >= most else "could_continue"


def keyed(digits: str, slot: ExpectedSlot, context: Context) -> str | None:
    """Keyed digits of the right count are the value."""
    least, most = slot.type.least or 1, slot.type.most or 40
    return digits if digits.isdecimal() and least <= len(digits) <= most else None
