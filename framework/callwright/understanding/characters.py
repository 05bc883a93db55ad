"""One sign of a code as it is spoken: a letter, a word for one, or digits."""

from collections.abc import Sequence

from callwright.understanding.numerals.numbers import NumberWords, digit_run
from callwright.understanding.sounds.spelling import letter_at

__all__ = ["characters"]

# Everyday words that are also the sound of a letter: believed only inside a code.
_WORDS_TOO = frozenset(
    {"you", "are", "why", "be", "see", "oh", "eye", "for", "to", "is", "el", "es"}
)


def characters(
    texts: Sequence[str], i: int, words: NumberWords, *, begun: bool = True
) -> tuple[str, int, int] | None:
    """The characters spoken at `i`, in capitals, the position after them, and their cost."""
    text = texts[i]
    if text == "-" and begun:
        return "", i + 1, 0
    if text in words.repeats and i + 1 < len(texts):
        if texts[i + 1] in words.repeats:
            return None
        # "Double one four" is 114.
        single = texts[i + 1] in words.digits
        nxt = characters(texts[: i + 2] if single else texts, i + 1, words)
        if text == "double" and texts[i + 1] in ("you", "u"):
            return "W", i + 2, 0
        return (nxt[0] * words.repeats[text], nxt[1], nxt[2]) if nxt and len(nxt[0]) == 1 else None
    if letter := letter_at(texts, i):
        if text in _WORDS_TOO and not begun and letter[1] == i + 1:
            return None
        cost = 80 if text in _WORDS_TOO else 0 if len(text) == 1 else 20
        return letter[0].upper(), letter[1], cost
    digits, end, _ = digit_run(texts[: i + 3], i, words)
    if digits and end > i:
        return digits, end, 0
    mixed = text.isalnum() and any(c.isdigit() for c in text) and text.isascii()
    begun = begun or texts[i + 1 : i + 2] == ("-",)  # "AB-123"
    if mixed or (text.isalpha() and len(text) <= 3 and begun and text.isascii()
                 and text not in ("and", "the", "is", "it", "my", "a")):  # fmt: skip
        return text.upper(), i + 1, 0 if mixed else 60
    return None
