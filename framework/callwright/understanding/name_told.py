"""What callers tell about a name and is no part of it: "Price with an i", "Bell like the thing you
ring", the letters after it, and the name that was theirs before.
"""

from collections.abc import Sequence

from callwright.understanding.numerals.small import at as _at
from callwright.understanding.sounds.spelling import letter_at, may_begin_letter
from callwright.understanding.word_lists import by_first_word, phrase_end, phrases_in, words_in

__all__ = ["aside_from_name", "letters_of"]

_WITH = frozenset({"with", "without", "con", "sin"})
_HOW_MANY = words_in("a an one two un una dos the la")
_COMPARING = by_first_word(phrases_in("like | as in | as in the | como"))
_BEFORE_THING = words_in("the a an in that those el la los un una")
_FORMER = by_first_word(
    phrases_in("""
    it was | it used to be | i used to be | was | used to be | formerly | maiden name is
    | maiden name was | my maiden name | era | antes era | de soltera
    """)
)
_CONTRAST = words_in("but now pero ahora") | {"it"}
_SINCE = by_first_word(
    phrases_in("""
    i got married | i am married | i married | i got divorced | i am divorced | i changed it
    | i changed my name | i went back to | me case | me divorcie
    """)
)
_REPAIRS = by_first_word(
    phrases_in("""
    i mean | i meant | no it is | no wait | sorry | i am sorry | actually | digo | perdon
    | quise decir | mas bien
    """)
)
_BESIDE = words_in("now currently ahora")
_FEWEST_LETTERS = 3  # spelled: initials are part of a name
# Whatever else tells about a name has one of these.
_TELLING = frozenset({*_WITH, *_COMPARING, *_FORMER, *_REPAIRS, *_BESIDE})
_NOTHING: frozenset[int] = frozenset()


def aside_from_name(texts: Sequence[str]) -> frozenset[int]:
    """The places of the words that only tell about the name."""
    if _TELLING.isdisjoint(texts) and not _may_be_spelled(texts):
        return _NOTHING
    out: set[int] = set()
    i = 0
    while i < len(texts):
        end = (
            _with_letters(texts, i)
            or _compared(texts, i)
            or _former(texts, i)
            or _letters_end(texts, i)
            or (i + 1 if texts[i] in _BESIDE and i else 0)
        )
        out |= {*range(i, end)}
        i = max(end, i + 1)
    return frozenset(out | _taken_back(texts, out))


def letters_of(texts: Sequence[str]) -> str:
    """The letters that were spelled, of the longest run of them."""
    if not _may_be_spelled(texts):
        return ""
    runs = []
    i = 0
    while i < len(texts):
        end = _letters_end(texts, i)
        runs.append(_run(texts, i)[0] if end else "")
        i = max(end, i + 1)
    return max(runs, key=len, default="")


def _may_be_spelled(texts: Sequence[str]) -> bool:
    return sum([may_begin_letter(text) for text in texts]) >= _FEWEST_LETTERS


def _run(texts: Sequence[str], i: int) -> tuple[str, int, int]:
    """Letters from `i` on, the place behind them, and how many were said."""
    letters, said = "", 0
    while i < len(texts) and (found := letter_at(texts, i)):
        letters, i, said = letters + found[0], found[1], said + 1
    return letters, i, said


def _letters_end(texts: Sequence[str], i: int) -> int:
    _, end, said = _run(texts, i)
    return end if said >= _FEWEST_LETTERS else 0


def _with_letters(texts: Sequence[str], i: int) -> int:
    """As in "with an e", "with a p h", "with two l's"."""
    if texts[i] not in _WITH:
        return 0
    at = start = i + 1 + (_at(texts, i + 1) in _HOW_MANY)
    while len(_at(texts, at)) == 1 and texts[at].isalpha() and at < start + _FEWEST_LETTERS:
        at += 1
    return at + (_at(texts, at) == "is" and texts[start - 1] == "two") if at > start else 0


def _compared(texts: Sequence[str], i: int) -> int:
    """As in "like the thing you ring", "as in the flower": to the end, or to a repair; before a
    name the thing is one word, "like the singer, Selena Lee".
    """
    end = phrase_end(texts, i, _COMPARING)
    if not end or _at(texts, end) not in _BEFORE_THING | {""}:
        return 0
    if not i:
        return min(end + 2, len(texts))
    return next((n for n in range(end, len(texts)) if phrase_end(texts, n, _REPAIRS)), len(texts))


def _former(texts: Sequence[str], i: int) -> int:
    """As in "it was Hughes but", "I used to be Parker, now"."""
    end = phrase_end(texts, i, _FORMER)
    past = next((n for n in range(end, len(texts)) if texts[n] in _CONTRAST), 0) if end else 0
    if not past or texts[past] == "it":
        return past
    past += 1
    return (phrase_end(texts, past, _SINCE) or past) if past < len(texts) else past


def _taken_back(texts: Sequence[str], out: set[int]) -> set[int]:
    """What stands before the last repair, where a whole name or the same part is said after it."""
    for n in range(len(texts) - 1, 0, -1):
        end = phrase_end(texts, n, _REPAIRS)
        if end and end < len(texts):
            after = [text for at, text in enumerate(texts[end:], end) if at not in out]
            before = [text for at, text in enumerate(texts[:n]) if at not in out]
            if len(after) > 1 or (after and len(before) == 1):
                return {*range(end)}
    return set()
