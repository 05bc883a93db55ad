"""Words around a time of day: what is no time, damage, "ish"."""

from collections.abc import Sequence
from dataclasses import replace

from callwright.understanding.numerals.mended import mended
from callwright.understanding.numerals.number_words import NumberWords
from callwright.understanding.numerals.small import at as _at
from callwright.understanding.numerals.small import below_hundred
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import words_in

__all__ = ["HOUR_FROM", "MONTHS", "NOT_TIME", "sounded"]

# A number with one of these behind it is no time.
NOT_TIME = words_in("""
    dollars dollar $ £ € pounds euros percent % days day weeks week months month years year of st
    nd rd th january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec bucks hundred thousand minute minutes hour
    hours min mins times dolares dias
""")  # fmt: skip
MONTHS = words_in("""
    january february march april june july august september october november december jan feb mar
    apr jun jul aug sep sept oct nov dec
""")

HOUR_FROM = tuple((hour, way) for hour in ("hour", "hours") for way in ("before", "after"))

_ISH = "ish"
_PARTS = words_in("morning mourning afternoon evening night")


def sounded(tokens: Tokens, words: NumberWords) -> Tokens:
    """`tokens` with words misheard for an hour put right, and "sevenish" as seven."""
    if any(text.endswith(_ISH) and text[: -len(_ISH)] in words.units for text in tokens.texts):
        texts = tuple(
            t[: -len(_ISH)] if t.endswith(_ISH) and t[: -len(_ISH)] in words.units else t
            for t in tokens.texts
        )
        tokens = replace(tokens, texts=texts)
    if "noon" in tokens.texts:
        tokens = replace(tokens, texts=_afternoon(tokens.texts))
    return mended(tokens, words, lambda texts, i: _after_hour(texts, i, words))


def _afternoon(texts: tuple[str, ...]) -> tuple[str, ...]:
    """With "in the after noon" in one piece; positions stay."""
    right = list(texts)
    for i in range(1, len(texts) - 1):
        if texts[i : i + 2] == ("after", "noon") and texts[i - 1] in ("the", "this"):
            right[i : i + 2] = ["afternoon", ""]
    return tuple(right)


def _after_hour(texts: Sequence[str], i: int, words: NumberWords) -> bool:
    """Does what only an hour stands before begin here: "o'clock", "thirty in the afternoon"?"""
    if _is_half(texts, i) or _at(texts, i) == "oclock":
        return True
    small = below_hundred(texts, i, words)
    if small and small[0] > 9 and _is_half(texts, small[1]):
        return True
    # "To to four": a range.
    ranges = _at(texts, i) in ("to", "till", "until", "and")
    return ranges and below_hundred(texts, i + 1, words) is not None


def _is_half(texts: Sequence[str], i: int) -> bool:
    first, last = _at(texts, i), _at(texts, i + 2)
    if first in ("am", "pm", "tonight") or (first in ("a", "p") and _at(texts, i + 1) == "m"):
        return True
    return first in ("in", "at") and not _PARTS.isdisjoint((_at(texts, i + 1), last))
