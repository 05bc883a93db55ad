"""The names of letters in Spanish, "jota ele": words that are letters where somebody spells."""

from collections.abc import Sequence

from callwright.understanding.languages import language_of

__all__ = ["as_letters"]

# Names that are no word of anything that is spelled or written.
_NAMES = {
    "efe": "f", "ge": "g", "hache": "h", "jota": "j", "ka": "k", "ele": "l", "eme": "m",
    "ene": "n", "cu": "q", "erre": "r", "uve": "v", "ye": "y", "equis": "x", "zeta": "z",
}  # fmt: skip
# Names that are words as well: letters only beside another one.
_WORDS_TOO = {"be": "b", "ce": "c", "de": "d", "pe": "p", "ese": "s", "te": "t", "ve": "v"}
# "Doble ve", "doble u", "uve doble": W.
_DOUBLED = frozenset({"ve", "uve", "u", "v", "doble"})
_TELLING = _NAMES.keys() | {"doble", "con", "sin"}
_VOWELS = frozenset("aeiou")


def as_letters(texts: tuple[str, ...], locale: str) -> tuple[str, ...]:
    """`texts` with each name of a letter as that letter; the same where none is or in English."""
    if language_of(locale) != "es" or _TELLING.isdisjoint(texts):
        return texts
    right = [_NAMES.get(text, text) for text in texts]
    for n, text in enumerate(right):
        if text in _WORDS_TOO and n and right[n - 1] in ("con", "sin"):
            right[n] = _WORDS_TOO[text]  # "Carla con ce"
        elif text in _WORDS_TOO and (_is_letter(right, n - 1) or _is_letter(right, n + 1)):
            right[n] = _WORDS_TOO[text]
        elif text in ("doble", "uve") and n + 1 < len(right) and right[n + 1] in _DOUBLED:
            right[n : n + 2] = ["double", "u"]
    # "Pe e erre e zeta": letters of which no two are vowels are spelled, whatever they also mean.
    for n, text in enumerate(right):
        if text in _WORDS_TOO and (_is_spelled(right, n, 1) or _is_spelled(right, n, -1)):
            right[n] = _WORDS_TOO[text]
    return tuple(right)


def _is_spelled(texts: Sequence[str], n: int, step: int) -> bool:
    """Does a vowel and then a consonant by itself follow, or stand before?"""
    vowel = texts[n + step] if 0 <= n + step < len(texts) else ""
    return vowel in _VOWELS and _is_letter(texts, n + 2 * step)


def _is_letter(texts: Sequence[str], n: int) -> bool:
    """A consonant by itself: "a", "o" and "y" are words."""
    text = texts[n] if 0 <= n < len(texts) else ""
    return len(text) == 1 and text.isalpha() and text not in _VOWELS and text != "y"
