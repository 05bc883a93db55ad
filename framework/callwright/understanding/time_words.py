"""Words that tell the time without a clock: halves of the day by what people do, damage, "ish"."""

from collections.abc import Sequence
from dataclasses import replace

from callwright.understanding.mended import mended
from callwright.understanding.number_words import NumberWords
from callwright.understanding.numbers_small import at as _at
from callwright.understanding.numbers_small import below_hundred
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import by_first_word, phrase_end, phrases_in, words_in

__all__ = ["MONTHS", "NOT_TIME", "half_by_deed", "sounded"]

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

# "Five o'clock after work": which half of the day, by what people do then.
_LATER = by_first_word(
    phrases_in("""
    after work | after school | after lunch | after dinner | after supper | before dinner
    | before supper | at dinner | for dinner | at dinner time | after hours | before bed
    | after the kids are in bed | when i get home | when i get off | when i get off work
    | after i get off | after i get home | despues del trabajo | despues de trabajar
    | despues de comer | despues de cenar | cuando salgo del trabajo | al salir del trabajo
    """)
)
_EARLIER = by_first_word(
    phrases_in("""
    before work | before school | before breakfast | after breakfast | at breakfast | before lunch
    | antes del trabajo | antes de trabajar | antes de ir a trabajar | antes de desayunar
    """)
)
_ISH = "ish"
_LONGEST = 4  # words of what is done before the time: "after work at six"


def half_by_deed(texts: Sequence[str], start: int, end: int) -> tuple[str, int]:
    """The half of the day that is said through what is done then, and where the words end.

    start, end: of the time among the texts. ("", end) where nothing tells.
    """
    for half, phrases in (("pm", _LATER), ("am", _EARLIER)):
        if end < len(texts) and (past := phrase_end(texts, end, phrases)):
            return half, past
        for at in range(max(0, start - _LONGEST), start):
            past = phrase_end(texts, at, phrases)
            if past and past in (start, start - 1):
                return half, end
    return "", end


def sounded(tokens: Tokens, words: NumberWords) -> Tokens:
    """`tokens` with words misheard for an hour put right, and "sevenish" as seven."""
    if any(text.endswith(_ISH) and text[: -len(_ISH)] in words.units for text in tokens.texts):
        texts = tuple(
            t[: -len(_ISH)] if t.endswith(_ISH) and t[: -len(_ISH)] in words.units else t
            for t in tokens.texts
        )
        tokens = replace(tokens, texts=texts)
    return mended(tokens, words, lambda texts, i: _after_hour(texts, i, words))


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
    if first in ("am", "pm") or (first in ("a", "p") and _at(texts, i + 1) == "m"):
        return True
    return first in ("in", "at") and bool({"morning", "afternoon", "evening", "night"} & {
        _at(texts, i + 1), last})  # fmt: skip
