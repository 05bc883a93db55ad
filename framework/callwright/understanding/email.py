"""E-mail addresses, spelled or said: "j smith at g mail dot com"."""

from collections.abc import Sequence

from callwright.understanding.candidate import Candidate, number_words
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.numbers import NumberWords, digit_run
from callwright.understanding.reading import Completeness
from callwright.understanding.spelling import letter_at
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import words_in

__all__ = ["completeness", "read"]

_AT = frozenset({"at", "@", "arroba"})
_DOT = frozenset({"dot", ".", "point", "period", "punto"})
_SIGNS = {
    "underscore": "_",
    "dash": "-",
    "hyphen": "-",
    "minus": "-",
    "plus": "+",
    "_": "_",
    "-": "-",
    "+": "+",
    "guion": "-",
}
_NOT_LOCAL = words_in("""
    is its it my the email mail address um uh es mi el correo yes sure okay ok thats that would be
    send to and so well you can reach me use please on
""")


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """The address in the words, in small letters."""
    words = number_words(context.locale)
    texts = tokens.texts
    for at, text in enumerate(texts):
        if text not in _AT:
            continue
        host = _host(texts, at + 1, words)
        local = _local(texts, at, words)
        if host and local:
            value = f"{local[0]}@{host[0]}"
            return (Candidate(value=value, start=local[1], end=host[1], weight=local[2]),)
    return ()


def _local(texts: Sequence[str], at: int, words: NumberWords) -> tuple[str, int, int] | None:
    """What stands before the at sign: its text, its start, a weight."""
    start = at
    while start > 0 and texts[start - 1] not in _NOT_LOCAL:
        start -= 1
    text, i, weight = "", start, 1_000
    while i < at:
        piece, i, cost = _piece(texts, i, words)
        text, weight = text + piece, weight - cost
    text = text.strip(".")
    return (text, start, max(500, weight)) if text else None


def _piece(texts: Sequence[str], i: int, words: NumberWords) -> tuple[str, int, int]:
    text = texts[i]
    if text in _DOT:
        return ".", i + 1, 0
    if text in _SIGNS:
        return _SIGNS[text], i + 1, 0
    if text in words.repeats or len(text) == 1:
        letter = letter_at(texts, i, sounds=False)
        if letter:
            return letter[0], letter[1], 0
    digits, end, _ = digit_run(texts[: i + 2], i, words)
    if digits and end > i:
        return digits, end, 0
    # "m as in Mary" is a letter; any other word is written as it sounds.
    letter = letter_at(texts, i, sounds=False)
    if letter and letter[1] > i + 1:
        return letter[0], letter[1], 0
    return (text, i + 1, 20) if text.isalnum() else ("", i + 1, 100)


def _host(texts: Sequence[str], i: int, words: NumberWords) -> tuple[str, int] | None:
    """What stands after the at sign, up to its last "dot com"."""
    text, best = "", None
    while i < len(texts):
        piece, after, cost = _piece(texts, i, words)
        if cost >= 100 or (not piece and after <= i):
            break
        dotted = text.endswith(".")
        text, i = text + piece, after
        if dotted and piece.isalpha() and len(piece) >= 2:
            best = (text, i)
            if i >= len(texts) or texts[i] not in _DOT:
                break
        elif dotted and len(piece) == 1 and i < len(texts) and len(texts[i]) == 1:
            # "dot e d u": a top-level name spelled.
            spelt = piece
            while i < len(texts) and len(texts[i]) == 1 and texts[i].isalpha():
                spelt, i = spelt + texts[i], i + 1
            text = text[:-1] + spelt
            best = (text, i)
            break
    return best if best and "." in best[0].strip(".") else None


def completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: an address ends with its "dot com"."""
    if read(tokens, slot, context):
        return "complete"
    return "incomplete" if len(tokens) else None
