"""A clause of a turn: where it begins and ends, whether it asks, and whether it only supposes."""

import itertools
from typing import NamedTuple

from callwright.understanding.intents.concepts import weight
from callwright.understanding.sentence import framing_words as words
from callwright.understanding.sentence.mood import is_question
from callwright.understanding.tokens import Tokens

__all__ = [
    "Clause",
    "asks_outright",
    "asks_what",
    "clause_at",
    "is_supposed",
    "is_wish_with_but",
    "is_written_question",
]

_LONGEST_CLAUSE = 40  # tokens to either side; bounds the work on a hostile text
_SHORTEST_QUESTION = 2  # words after its first
_IF_NEAR = 4  # words between "if" and what it supposes
_WISH_NEAR = 3  # words between "want" and what is wanted
_UNRELATED = 0.5  # the least that a word of a topic says


class Clause(NamedTuple):
    """The tokens from `start` up to, not with, `end`. asks: it is put as a question."""

    start: int
    end: int
    asks: bool


def clause_at(tokens: Tokens, start: int, end: int) -> Clause:
    """The clause around the tokens from `start` up to, not with, `end`."""
    a, b = start, end
    least, most = max(0, start - _LONGEST_CLAUSE), min(len(tokens), end + _LONGEST_CLAUSE)
    while a > least and not tokens.items[a].pause and tokens.texts[a - 1] not in words.JOINING:
        a -= 1
    while b < most and not tokens.items[b].pause and tokens.texts[b] not in words.JOINING:
        b += 1
    while a < start and tokens.texts[a] in words.OPENING:
        a += 1
    return Clause(a, b, _asks(tokens, a, b, start))


def asks_outright(tokens: Tokens) -> bool:
    """Is the whole turn a question, such as "what's my rate?", "is this a scam?"; no offer?"""
    texts = tokens.texts
    at = next((n for n, text in enumerate(texts) if text not in words.OPENING), len(texts))
    first, *rest = texts[at:] or ("",)
    if len(rest) < _SHORTEST_QUESTION or any(texts[at : at + len(o)] == o for o in words.OFFERS):
        return False
    topic = any(weight(text, "en") >= _UNRELATED and text not in words.FRAME for text in rest)
    if not topic:
        return False  # "is that okay?", "does that work?": about the open question itself
    if first in words.ASKING and rest[0] in words.AUXILIARY:
        return True
    if first in words.ASKING_OF_THINGS and rest[0] in words.SUBJECTS - words.MINE:
        return True
    whole = clause_at(tokens, at, len(texts))
    asks = bool(words.ASKING_WRITTEN & {first, rest[0]})
    return asks and "¿" in "".join(tokens.words[:2]) and is_written_question(tokens, whole)


def asks_what(tokens: Tokens, start: int, at: int) -> bool:
    """Tell "how much is half", "what would the minimum be": do the words from `start` ask for no
    more than what stands at `at`?
    """
    first, *rest = tokens.texts[start:at] or ("",)
    return first in words.ASKING_FOR and bool(rest) and words.ASKED_WITH.issuperset(rest)


def is_supposed(tokens: Tokens, start: int) -> bool:
    """Tell "what happens if I pay the fifteenth", "hay descuento si pago todo" from "is it okay if
    I pay the fifteenth": does an "if" shortly before `start` lead what is only asked about?
    """
    texts = tokens.texts
    near = range(min(start, len(texts) - 1), max(start - _IF_NEAR, -1), -1)
    at = next((n for n in near if texts[n] in words.IF), -1)
    if at < 0 or words.LEAVE & {*texts}:
        return False
    asked = is_question(Tokens(tokens.words, tokens.items[:at], texts[:at]))
    behind = itertools.pairwise(texts[at + 1 :])
    asked = asked or words.IS_THERE in texts[:at] or bool(words.CHARGING & {*texts[at:]})
    return asked or any(a in words.AUXILIARY and b in words.SUBJECTS for a, b in behind)


def is_wish_with_but(tokens: Tokens, start: int, end: int) -> bool:
    """Tell "I want to pay but it's hard right now" from "I can pay but not all of it": are the
    tokens from `start` up to `end` only wished, and does a "but" follow?
    """
    texts = tokens.texts
    wished = words.WISHING & {*texts[max(0, start - _WISH_NEAR) : end]}
    return bool(wished) and bool(words.BUT & {*texts[end:-1]})


def is_written_question(tokens: Tokens, clause: Clause) -> bool:
    """Do the marks of a written text make the clause a question?"""
    first, last = tokens.items[clause.start].word, tokens.items[clause.end - 1].word
    ends = clause.end == len(tokens) or tokens.items[clause.end].word != last
    return tokens.words[first].startswith("¿") or (ends and tokens.words[last].endswith("?"))


def _asks(tokens: Tokens, a: int, b: int, value: int) -> bool:
    """Is the clause a question: by its first words, or by the marks of a written text?"""
    texts = tokens.texts[a:b]
    if not texts:
        return False
    written = tokens.words[tokens.items[a].word]
    if texts[0] in words.ASKING:
        # "What's past due", "what I can do": named by its own words, not asked for, as "what's the
        # late fee" is.
        pointed = tokens.texts[value] in words.POINTING | words.POSSESSED
        return (value > a + 2 or pointed) and texts[1] not in words.SUBORDINATE
    if texts[0] in words.ASKING_ES and any(mark in written for mark in "áéíóúÁÉÍÓÚ¿"):
        return True
    if texts[0] in words.AUXILIARY and len(texts) > 1:
        at = 1 + (texts[1] == "not")
        return texts[at : at + 1] != () and texts[at] in words.SUBJECTS
    marked = tokens.words[tokens.items[b - 1].word].endswith("?")
    return marked and "¿" in "".join(tokens.words) and a < value
