"""Codes of letters and digits, said one by one: policy numbers, postcodes, plates."""

from collections.abc import Iterator, Sequence

from callwright.understanding.candidate import Candidate, number_words
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.numerals.numbers import NumberWords, digit_run
from callwright.understanding.reading import Completeness
from callwright.understanding.sounds.spelling import letter_at
from callwright.understanding.tokens import Tokens
from callwright.understanding.unfinished import ending

__all__ = ["characters", "completeness", "read", "runs"]

# Everyday words that are also the sound of a letter: believed only inside a code.
_WORDS_TOO = frozenset(
    {"you", "are", "why", "be", "see", "oh", "eye", "for", "to", "is", "el", "es"}
)


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """Codes of the asked length, in capitals, without spaces."""
    least, most = slot.type.least or 2, slot.type.most or 20
    found: list[Candidate] = []
    for text, start, end, loose in runs(tokens.texts, number_words(context.locale)):
        if least <= len(text) <= most and (end - start > 1 or any(c.isdigit() for c in text)):
            found.append(
                Candidate(value=text, start=start, end=end, weight=max(500, 1_000 - loose))
            )
    return tuple(found)


def runs(texts: Sequence[str], words: NumberWords) -> Iterator[tuple[str, int, int, int]]:
    """Runs of spoken characters: the text, start, end, and what guessing in them costs."""
    i = 0
    while i < len(texts):
        text, at, loose = "", i, 0
        while at < len(texts):
            piece = characters(texts, at, words, begun=bool(text))
            if piece is None:
                break
            text, at, loose = text + piece[0], piece[1], loose + piece[2]
        if len(text) > 1:
            yield text, i, at, loose
        i = max(at, i + 1)


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
        nxt = characters(texts, i + 1, words)
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


def completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: done when the code is as long as it can be."""
    words = number_words(context.locale)
    if tokens.texts and tokens.texts[-1] in words.repeats:
        return "incomplete"
    found = [*runs(tokens.texts, words)]
    if not found:
        return ending(tokens, context.locale)
    longest = max(len(text) for text, *_ in found)
    if longest < (slot.type.least or 2):
        return "incomplete"
    return "complete" if longest >= (slot.type.most or 20) else "could_continue"
