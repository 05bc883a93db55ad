"""What callers tell of single letters of a name: "with an e", "no h", "one l, two p's in the
middle", "e i, not double e", "hyphenated".
"""

from collections.abc import Sequence
from typing import NamedTuple

from callwright.understanding.numerals.small import at as _at
from callwright.understanding.sounds.spelling import letter_at
from callwright.understanding.word_lists import by_first_word, phrase_end, phrases_in, words_in

__all__ = ["TELLING_LETTERS", "LetterTold", "letters_told"]

_WITH = words_in("with con has")
_WITHOUT = words_in("without no minus sin")
_ONE = words_in("a an the un una la el just only")
_COUNTS = {"one": 1, "single": 1, "1": 1, "two": 2, "both": 2, "2": 2, "uno": 1, "dos": 2}
_SINGLE = words_in("one single 1 uno only")
_DIGRAPHS = words_in("ph th ck ee ll ie ei ea ae oo tt nn ss rr pp mm ff ey gh")
_SIGNS = {"hyphen": "-", "hyphens": "-", "hyphenated": "-", "dash": "-", "apostrophe": "'",
          "guion": "-"}  # fmt: skip
_HYPHENATED = by_first_word(
    phrases_in("""
    hyphenated | double barrelled | double barreled | hyphen in the middle | hyphen between
    | it is hyphenated | that is hyphenated | con guion en medio | hyphen in between
    | all hyphenated
    """)
)
_WHERE = by_first_word(
    phrases_in("""
    at the end | on the end | in the end | at the beginning | at the start | at the front
    | in the middle | in the first name | in the last name | in the surname | in it | in that
    | al final | al principio | en medio | in there | in between | at end
    """)
)
_LAST = words_in("end final")
_RATHER = by_first_word(phrases_in("not | instead of | rather than | en vez de | y no"))
# "No, I said Peter", "a real one": letters that are words here.
_NOT_A_LETTER = words_in("am have will would do can said mean meant was is did think need just")
_MOST_LETTERS = 3
TELLING_LETTERS = frozenset({*_WITH, *_WITHOUT, *_COUNTS, *_HYPHENATED, *_SIGNS, "double"})
"""Words of which one is in all that is told of letters."""


class LetterTold(NamedTuple):
    """letters: small, or "-" or "'". without: they are not in the name. last: at its end. at: the
    place before which the part of the name stands of which it is told. counted: "two i's", which
    need not be side by side.
    """

    letters: str
    without: bool
    last: bool
    at: int
    counted: bool = False


def letters_told(texts: Sequence[str], i: int, begun: bool) -> tuple[list[LetterTold], int] | None:
    """What is told at `i`, and the place behind it. begun: a part of a name stands before it."""
    if end := phrase_end(texts, i, _HYPHENATED):
        return [LetterTold("-", without=False, last=False, at=i)], end
    if begun and (end := _apostrophe(texts, i)):
        return [LetterTold("'", without=False, last=False, at=i)], end
    text = texts[i]
    how = text in _WITH or text in _WITHOUT
    if not how and not (begun and (text in _COUNTS or text == "double" or _is_pair(texts, i))):
        return None
    told: list[LetterTold] = []
    at, end = i + how, 0
    while found := _one(texts, at, how):
        before, (letters, at) = at, found
        if _at(texts, i + how) in _SINGLE and len(letters) == 1:
            told.append(LetterTold(letters * 2, without=True, last=False, at=i))
        where = _where(texts, at)
        last = bool(where) and texts[where - 1] in _LAST
        at = where or at
        counted = _at(texts, before) in ("two", "2", "both", "dos")
        told.append(LetterTold(letters, text in _WITHOUT, last, i, counted))
        if at < len(texts) and (other := phrase_end(texts, at, _RATHER)):
            ruled_out = _one(texts, other, True)
            at = ruled_out[1] if ruled_out else at
        end = at
        if _at(texts, at) in ("and", "y", "but") and _one(texts, at + 1, False):
            at += 1
        elif not _one(texts, at, False) or _at(texts, at) not in _COUNTS:
            break
    return (told, end) if told else None


def _where(texts: Sequence[str], at: int) -> int:
    """The end of what tells where in the name, "in the middle", "after the o"; or 0."""
    if _at(texts, at) in ("after", "before", "behind"):
        past = at + 1 + (_at(texts, at + 1) == "the")
        return past + 1 if len(_at(texts, past)) == 1 else 0
    return phrase_end(texts, at, _WHERE) if at < len(texts) else 0


def _apostrophe(texts: Sequence[str], i: int) -> int:
    """The end of "o apostrophe Connor" behind O'Connor, or 0."""
    if _at(texts, i + 1) not in ("apostrophe", "apostrofe") or len(texts[i]) != 1:
        return 0
    rest = _at(texts, i + 2)
    if len(rest) == 1:
        return 0
    return i + 3 if texts[i] + rest in texts[:i] else i + 2


def _is_pair(texts: Sequence[str], i: int) -> bool:
    """Two letters at the end or before a "not": "Reid, e i", "e i, not i e"."""
    pair = texts[i : i + 2]
    if len(pair) < 2 or not all(len(t) == 1 and t.isalpha() for t in pair):
        return False
    return i + 2 == len(texts) or texts[i + 2] == "not" or "".join(pair) in _DIGRAPHS


def _one(texts: Sequence[str], i: int, how: bool) -> tuple[str, int] | None:
    """The letters or the sign named at `i`, "a y", "two t's", "double e", "an apostrophe"."""
    times, at = 1, i
    while _at(texts, at) in _ONE and at - i < _MOST_LETTERS:
        at += 1
    article = at > i
    if _at(texts, at) in _COUNTS:
        times, at, article = _COUNTS[texts[at]], at + 1, True
    if _at(texts, at) in ("capital", "letter", "big", "small", "letra"):
        at += 1
    text = _at(texts, at)
    if text in _SIGNS and how:
        return _SIGNS[text], at + 1
    if times > 1 and len(text) == 2 and text[1] == "s":
        return text[0] * times, at + 1  # "two ps"
    if text in _DIGRAPHS and article:
        return text, at + 1
    letters, said = "", 0
    while said < _MOST_LETTERS and at < len(texts) and (article or how or _plain(texts, at)):
        if not _plain(texts, at) and (said or not article):
            break
        found = letter_at(texts, at)
        if not found or (found[0] in "ai" and _at(texts, found[1]) in _NOT_A_LETTER
                         and times == 1 and not said):  # fmt: skip
            break
        letters, at, said = letters + found[0], found[1], said + 1
    if not letters:
        return None
    if times > 1 or texts[i] in _COUNTS:
        at += _at(texts, at) in ("s", "is", "es")
    return letters * times if len(letters) == 1 else letters, at


def _plain(texts: Sequence[str], i: int) -> bool:
    """A letter that is written as one, or doubled."""
    return (len(texts[i]) == 1 and texts[i].isalpha()) or texts[i] in ("double", "doble")
