"""What was heard at a question for a code: a postcode, a zip code, a policy number.

Each alternative becomes a row of signs, a letter or a digit each: lower case as its name was heard,
upper case where a word of the spelling alphabet or an example ("s for sugar") made it sure, and
after `?` the first letter of a word that is none.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import add

from callwright.understanding.candidate import number_words
from callwright.understanding.characters import characters
from callwright.understanding.expected import Context
from callwright.understanding.numerals.numbers import NumberWords
from callwright.understanding.sounds.phones import phones, sound_rows, wanted, weight
from callwright.understanding.sounds.spelling import HEARD_AS, NATO
from callwright.understanding.tokens import Tokens

__all__ = ["CodeHeard", "CodeSaid", "hear_code"]

# Of a postcode, with O for 0.
_WHOLE = re.compile(r"[a-zA-Z]{1,2}[0-9o][0-9oa-zA-Z]?[0-9o][a-zA-Z]{2}")
_MOST_SIGNS = 20
_MOST_ROWS = 12  # of one attempt


@dataclass(frozen=True, slots=True)
class CodeSaid:
    """One attempt. rows: rank, 0 the best, signs, and are they a whole postcode as they stand?"""

    rows: tuple[tuple[int, tuple[str, ...], bool], ...]


CodeHeard = Sequence[CodeSaid]
"""All attempts at a code, oldest first."""


def hear_code(attempts: Sequence[Sequence[Tokens]], context: Context) -> CodeHeard:
    """All that was said at a question for a code."""
    words = number_words(context.locale)
    return [_attempt(nbest, words) for nbest in attempts]


def _attempt(nbest: Sequence[Tokens], words: NumberWords) -> CodeSaid:
    rows: dict[tuple[str, ...], int] = {}
    for rank, tokens in enumerate(nbest):
        signs = _signs(tokens.texts, words)
        if signs and len(rows) < _MOST_ROWS:
            rows.setdefault(signs, rank)
    return CodeSaid(tuple((rank, signs, _whole(signs)) for signs, rank in rows.items()))


def _whole(signs: Sequence[str]) -> bool:
    return _WHOLE.fullmatch("".join(signs)) is not None


@lru_cache(maxsize=64)  # the next attempt is held against a record with this one
def _signs(texts: tuple[str, ...], words: NumberWords) -> tuple[str, ...]:
    found: list[str] = []
    i = 0
    while i < len(texts) and len(found) < _MOST_SIGNS:
        text = texts[i]
        sound = words.damaged.get(text) or HEARD_AS.get(text, "")
        piece = None if sound and len(text) > 1 else characters(texts, i, words)
        if piece is not None:
            said, end = piece[0].lower(), piece[1]
            sure = text in NATO or (len(said) == 1 and said.isalpha() and end > i + 1
                                    and texts[i] not in words.repeats)  # fmt: skip
            found += said.upper() if sure else said
            i = end
            continue
        if sound:
            found += sound
        elif text.isalpha():
            found += ["?" + sign for sign in _by_sound(text)]
        i += 1
    return tuple(found[:_MOST_SIGNS])


# What the signs of codes are called, as sounds; two in a row may run together to one word.
_NAMES = {
    "a": "A", "b": "bE", "c": "sE", "d": "dE", "e": "E", "f": "ef", "g": "JE", "h": "AC",
    "i": "I", "j": "JA", "k": "kA", "l": "el", "m": "em", "n": "en", "o": "O", "p": "pE",
    "q": "kU", "r": "oR", "s": "es", "t": "tE", "u": "U", "v": "vE", "w": "dubU", "x": "eks",
    "y": "wI", "z": "zed", "0": "zERO", "1": "wun", "2": "tU", "3": "TrE", "4": "for", "5": "fIv",
    "6": "siks", "7": "sevn", "8": "At", "9": "nIn",
}  # fmt: skip
_ALIKE, _ALIKE_PAIR = 0.6, 0.75
_SHORTEST_PAIR = 3  # sounds
_SIGNS = tuple(_NAMES)
_FORWARD = wanted(tuple(_NAMES.values()))
_BACKWARD = wanted(tuple(name[::-1] for name in _NAMES.values()))
_WEIGHTS = tuple(map(weight, _NAMES.values()))
_HEAVIEST = max(_WEIGHTS)


@lru_cache(maxsize=2_048)
def _by_sound(word: str) -> str:
    """The one or two signs whose names a word sounds like, else its first letter."""
    sounds = phones(word)
    rows = sound_rows(_FORWARD, sounds)
    heavy = weight(sounds)
    alike, sign = max(
        (1 - row[-1] / max(heavy, of_sign), sign)
        for row, of_sign, sign in zip(rows, _WEIGHTS, _SIGNS, strict=True)
    )
    if alike >= _ALIKE:
        return sign
    pair = _pair_by_sound(sounds, rows, heavy) if len(sounds) >= _SHORTEST_PAIR else ""
    return pair or word[0]


def _pair_by_sound(sounds: str, firsts: Sequence[Sequence[float]], heavy: float) -> str:
    """The two signs that a word sounds like, empty where there are none.

    firsts: what each sign costs for each beginning of `sounds`. Two signs cost what the first does
    up to the best place to part the sounds, and the second from there on.
    """
    seconds = [row[::-1] for row in sound_rows(_BACKWARD, sounds[::-1])]
    cheapest = [min(costs) for costs in zip(*seconds, strict=True)]
    best, found = _ALIKE_PAIR, ""
    for first, of_first, a in zip(firsts, _WEIGHTS, _SIGNS, strict=True):
        if 1 - min(map(add, first, cheapest)) / max(heavy, of_first + _HEAVIEST) < best:
            continue  # with no sign behind it
        for second, of_second, b in zip(seconds, _WEIGHTS, _SIGNS, strict=True):
            alike = 1 - min(map(add, first, second)) / max(heavy, of_first + of_second)
            if (alike, a + b) >= (best, found):
                best, found = alike, a + b
    return found
