"""A whole name said letter by letter, as recognisers write it: "m a r IE s u tt on"."""

from collections.abc import Sequence
from typing import NamedTuple

from callwright.understanding.names.likeness import is_family, is_given
from callwright.understanding.sounds.spelling import NATO, letter_at
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import by_first_word, phrase_end, phrases_in, words_in

__all__ = ["WholeSpelling", "split_spelling", "whole_spelling"]

_LEADING = by_first_word(
    phrases_in("""
    my name is | it is | the name is | yes | yeah | okay | ok | sure | um | uh | er | so | well
    | this is | that is | that would be | name is | me llamo | es
    """)
)
_BETWEEN = words_in("space then new next")
_FEWEST, _FEWEST_ALONE = 4, 2  # tokens, and letters among them that stand alone
_LONGEST = 3  # letters of a piece that is none of a name by itself
_SHORTEST_PART = 2
_MOSTLY = 0.7  # of the words, that are of the spelling alphabet
_BOTH, _ONE, _NEITHER = 1_000, 850, 700


class WholeSpelling(NamedTuple):
    """parts: in small letters, two where it is known where the first ends. start: of its tokens."""

    parts: tuple[str, ...]
    start: int
    weight: int


def whole_spelling(tokens: Tokens) -> WholeSpelling | None:
    """The name, when nothing but letters and pieces of one is said; else None."""
    texts, start = tokens.texts, 0
    while start < len(texts) and (end := phrase_end(texts, start, _LEADING)):
        start = end
    said = texts[start:]
    if len(said) < _FEWEST:
        return None
    called = sum([text in NATO for text in said])
    if called + sum([len(text) == 1 and text.isalpha() for text in said]) < _FEWEST_ALONE:
        return None
    if not all(map(_is_piece, said)) and called < _MOSTLY * len(said):
        return None
    letters, cuts, i = "", list[int](), start
    while i < len(texts):
        if texts[i] in _BETWEEN:
            cuts.append(len(letters))
            i += 1
            continue
        if i > start and tokens.items[i].pause and letters:
            cuts.append(len(letters))
        found = letter_at(texts, i)
        # Among words of the spelling alphabet any word is one: "Indigo" for India.
        piece = texts[i] if _is_piece(texts[i]) else texts[i][0]
        piece, i = found or (piece, i + 1)
        letters += piece
    parts, weight = split_spelling(letters, cuts)
    return WholeSpelling(parts, start, weight)


def _is_piece(text: str) -> bool:
    if text in NATO or text in _BETWEEN or len(text) == 1:
        return text.isalpha()
    named = is_given(text) or is_family(text)
    return text.isalpha() and len(text) <= _LONGEST and (len(text) < _LONGEST or not named)


def split_spelling(letters: str, cuts: Sequence[int] = ()) -> tuple[tuple[str, ...], int]:
    """The letters as a first and a last name, where a pause cuts them or names are known; and how
    far that is to be trusted, thousandths.
    """
    inside = [cut for cut in cuts if _SHORTEST_PART <= cut <= len(letters) - _SHORTEST_PART]
    places = inside or range(_SHORTEST_PART, len(letters) - _SHORTEST_PART + 1)
    ways = [(letters[:at], letters[at:]) for at in places]
    known = [
        (is_given(first) + is_family(last), is_given(first), len(first), (first, last))
        for first, last in ways
    ]
    if is_given(letters) or is_family(letters) or not known:
        return (letters,), _ONE
    names, _, _, parts = max(known)
    if len(inside) == 1 or names == len(parts):
        return parts, _BOTH if names == len(parts) else _ONE
    return (parts, _NEITHER) if names else ((letters,), _NEITHER)
