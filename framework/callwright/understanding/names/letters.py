"""Letters of a name said one by one, with what stands between them: "o apostrophe n e i double l",
"V for Victor, o, double s", "capital h a double l".
"""

from collections.abc import Sequence
from typing import NamedTuple

from callwright.understanding.numerals.small import at as _at
from callwright.understanding.sounds.spelling import letter_at, may_begin_letter
from callwright.understanding.unfinished import HESITATIONS
from callwright.understanding.word_lists import words_in

__all__ = ["Spelling", "may_begin_spelling", "spelling_at"]

_MARKS = {"apostrophe": "'", "hyphen": "-", "dash": "-", "guion": "-", "apostrofe": "'"}
_SILENT = HESITATIONS | words_in("capital uppercase then luego mayuscula")
_BEGINNING = _SILENT | {"doble"}
_REPEATS = frozenset({"double", "triple", "doble"})
_FEWEST = 3  # letters: initials are part of a name
_CHUNK = 2  # letters that a recogniser runs together, "k ow a l"
# "H a l l are you there": words that are the name of a letter, but seldom the last one.
_ASKING = (("are", "you"), ("you", "see"), ("you", "are"))
_PRONOUNS = frozenset({"you", "are", "why", "be", "see", "is"})
_WORDS = words_in("""
    of is in it to my no so am an as at be by do go he if me on or us up we oh ok hi al de el en es
    la lo mi se su te un va ya yo si mr ms dr jo bo al ed li wu xu yu lu hu ng an em cy vi
""")


class Spelling(NamedTuple):
    """letters: small, with apostrophe and hyphen. The tokens from `start` up to, not with, `end`.
    said: how many letters were said one by one.
    """

    letters: str
    start: int
    end: int
    said: int


def may_begin_spelling(text: str) -> bool:
    """May letters said one by one begin with this word? Most words are none that does."""
    return len(text) <= _CHUNK or text in _BEGINNING or may_begin_letter(text)


def spelling_at(texts: Sequence[str], i: int, *, least: int = _FEWEST) -> Spelling | None:
    """The letters from `i` on, where there are at least so many."""
    letters, at, end, said, singles, exampled = "", i, i, 0, 0, False
    while at < len(texts):
        text = texts[at]
        mark = _MARKS.get(text)
        if mark and letters and (letter_at(texts, at + 1) or _chunk_at(texts, at + 1)):
            letters, at = letters + mark, at + 1
        elif text in _SILENT and letter_at(texts, at + 1):
            at += 1
        elif found := _letter(texts, at):
            singles += 1
            example = found[1] > at + 1 and text not in _REPEATS
            before = letters[:1] + letters[-1:] if said >= _FEWEST and not exampled else ""
            if example and found[0] in before:
                end = at = found[1]  # "f l o y d, f for foxtrot"
                continue
            exampled = example
            letters, at, said = letters + found[0], found[1], said + 1
            end = at
        elif _chunk_at(texts, at) and (
            _letter(texts, at + 1) or _chunk_at(texts, at + 1) or singles > 1
        ):
            letters, at, said = letters + text, at + 1, said + 1
            end = at
        else:
            break
    if i and texts[i] in _PRONOUNS and len(texts[i - 1]) > 1:
        return None  # "I'll spell it for you: h a l l"
    if tuple(texts[end - 2 : end]) in _ASKING:
        letters, end, said = letters[:-2], end - 2, said - 2
    size = sum(letter.isalpha() for letter in letters)
    return Spelling(letters, i, end, said) if size >= least and said > 1 and singles else None


def _letter(texts: Sequence[str], i: int) -> tuple[str, int] | None:
    text = _at(texts, i)
    if text == "doble" and len(_at(texts, i + 1)) == 1:
        return texts[i + 1] * 2, i + 2
    return letter_at(texts, i)


def _chunk_at(texts: Sequence[str], i: int) -> bool:
    """Are these two letters that a recogniser wrote as a word?"""
    text = _at(texts, i)
    return len(text) == _CHUNK and text.isalpha() and text not in _WORDS
