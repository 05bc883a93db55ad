"""Letters said one by one: "m as in Mary", "T for Tango", NATO words, "double you", "L L"."""

from collections.abc import Sequence

from callwright.understanding.numerals.small import at as _at
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import words_in

__all__ = ["HEARD_AS", "NATO", "letter_at", "may_begin_letter", "spelled"]

NATO = {
    word: word[0]
    for word in words_in("""
    alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike
    november oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu
    """)
}
# What recognisers write for a spoken letter.
_SOUNDS = {
    "ay": "a",
    "bee": "b",
    "be": "b",
    "see": "c",
    "sea": "c",
    "cee": "c",
    "dee": "d",
    "ee": "e",
    "ef": "f",
    "eff": "f",
    "gee": "g",
    "aitch": "h",
    "haitch": "h",
    "eye": "i",
    "jay": "j",
    "kay": "k",
    "el": "l",
    "ell": "l",
    "em": "m",
    "en": "n",
    "oh": "o",
    "pee": "p",
    "pea": "p",
    "queue": "q",
    "cue": "q",
    "are": "r",
    "ar": "r",
    "ess": "s",
    "es": "s",
    "tee": "t",
    "tea": "t",
    "you": "u",
    "vee": "v",
    "ex": "x",
    "why": "y",
    "wye": "y",
    "zee": "z",
    "zed": "z",
}
HEARD_AS = {
    **dict.fromkeys(("and", "an", "in", "hen"), "n"),
    **dict.fromkeys(("am", "him", "m"), "m"),
    **dict.fromkeys(("as", "has", "yes", "his", "us"), "s"),
    **dict.fromkeys(("all", "ill", "hell", "hello", "l"), "l"),
    **dict.fromkeys(("or", "our", "hour", "ah", "ar"), "r"),
    **dict.fromkeys(("off", "if", "half"), "f"),
    **dict.fromkeys(("age", "page", "h"), "h"),
    **dict.fromkeys(("key", "okay", "ok", "cake"), "k"),
    **dict.fromkeys(("eggs", "axe", "ex"), "x"),
    **dict.fromkeys(("hey", "a"), "a"),
}
"""Words that recognisers write for a letter's name, which are seldom meant so."""
_AS_IN = frozenset({"as", "for", "like", "4", "is", "de", "como"})
_TIMES = {"double": 2, "triple": 3}
_BEGINNING = frozenset({*NATO, *_SOUNDS, *_TIMES})


def may_begin_letter(text: str) -> bool:
    """May a spoken letter begin with this word? Most words are none that does."""
    return len(text) == 1 or text in _BEGINNING


def letter_at(texts: Sequence[str], i: int, *, sounds: bool = True) -> tuple[str, int] | None:
    """The letters spoken at `i` and the position after them, or None."""
    text = _at(texts, i)
    if not may_begin_letter(text):
        return None
    times = _TIMES.get(text, 1)
    if times > 1:
        if _at(texts, i + 1) in _TIMES:
            return None
        nxt = letter_at(texts, i + 1, sounds=sounds)
        if text == "double" and _at(texts, i + 1) in ("you", "u"):
            return "w", i + 2
        return (nxt[0] * times, nxt[1]) if nxt and len(nxt[0]) == 1 else None
    if text == "x" and _at(texts, i + 1) == "ray":
        return "x", i + 2
    if len(text) == 1 and text.isalpha():
        return text, _after_example(texts, i, text)
    if text in NATO:
        return NATO[text], i + 1
    if sounds and text in _SOUNDS:
        return _SOUNDS[text], _after_example(texts, i, _SOUNDS[text])
    return None


def _after_example(texts: Sequence[str], i: int, letter: str) -> int:
    """Skip "as in Mary", "for Tango"."""
    at = i + 1
    if _at(texts, at) in _AS_IN:
        at += 1 + (_at(texts, at + 1) in ("in", "en"))
        word = _at(texts, at)
        if len(word) > 1 and word[:1] == letter:
            return at + 1
    return i + 1


def spelled(tokens: Tokens) -> tuple[str, int, int] | None:
    """The longest run of at least three spelled letters: the letters, start and end."""
    best: tuple[str, int, int] | None = None
    i = 0
    while i < len(tokens):
        letters, at, said = "", i, 0
        while found := letter_at(tokens.texts, at):
            letters, at, said = letters + found[0], found[1], said + 1
        if said >= 3 and (best is None or len(letters) > len(best[0])):
            best = (letters, i, at)
        i = max(at, i + 1)
    return best
