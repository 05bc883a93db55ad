"""Codes of letters and digits, said one by one: policy numbers, plates."""

from collections.abc import Iterator, Sequence

from callwright.understanding.candidate import Candidate, number_words
from callwright.understanding.code_runs import (
    CodeRun,
    Piece,
    code_runs,
    repaired,
    without_words,
)
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.reading import Completeness
from callwright.understanding.sounds.spanish_letters import as_letters
from callwright.understanding.sounds.spelling import letter_at
from callwright.understanding.tokens import Tokens
from callwright.understanding.unfinished import ending
from callwright.understanding.word_lists import words_in

__all__ = ["completeness", "read"]

_LEADING = words_in("""
    it is its um uh my the code number reference ref so yes that ok okay well confirmation policy
    account plate license licence registration reg serial order id a booking es mi el la codigo
    numero placa
""")
_SHORTEST, _LONGEST = 2, 20
_REPAIRED, _GUESSED, _RIVAL = 850, 700, 250
_ZERO_TOO = frozenset({"oh", "o"})


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """Codes of the asked length, in capitals, without spaces."""
    least, most = slot.type.least or _SHORTEST, slot.type.most or _LONGEST
    texts = as_letters(tokens.texts, context.locale)
    words = number_words(context.locale)
    found: list[Candidate] = []
    before: CodeRun | None = None
    for run in (without_words(run, texts) for run in code_runs(texts, words)):
        found += (c for c in _meant(run, texts) if least <= len(str(c.value)) <= most)
        if before and repaired(texts, before, run) and least <= len(before.text) <= most:
            kept = len(before.text) - len(run.text)
            if kept > 0:
                value = _value(before.pieces, texts)[:kept] + _value(run.pieces, texts)
                found.append(Candidate(value, before.start, run.end, _REPAIRED))
        before = run
    found += (
        Candidate(word, start, end)
        for word, start, end in _written(tokens)
        if least <= len(word) <= most
    )
    return tuple(found)


def _meant(run: CodeRun, texts: Sequence[str]) -> Iterator[Candidate]:
    """The code of one run, and with the word before it where that may be its first letter."""
    value = _value(run.pieces, texts)
    alone = run.end - run.start == 1 and value.isalpha()
    if not alone:
        rivals = () if value == run.text else ((run.text, 1_000 - run.cost - _RIVAL),)
        weight = max(_GUESSED, 1_000 - run.cost)
        yield Candidate(value, run.start, run.end, weight, rivals)
    start = run.start - 1
    sound = start >= 0 and len(texts[start]) > 1 and texts[start] not in _LEADING
    letter = letter_at(texts, start) if sound else None
    if letter and letter[1] == run.start and all(text in _LEADING for text in texts[:start]):
        yield Candidate(letter[0].upper() + value, start, run.end, _GUESSED)  # "you k nine nine"


def _value(pieces: Sequence[Piece], texts: Sequence[str]) -> str:
    """The signs, each "oh" beside a digit as a zero."""
    signs: list[tuple[str, bool]] = []
    for piece in pieces:
        either = texts[piece.end - 1] in _ZERO_TOO and not piece.example
        either = either and texts[max(0, piece.start - 1)] not in ("letter", "letra")
        signs += [(sign, either and sign == "O") for sign in piece.text]
    out = [sign for sign, _ in signs]
    for order in (range(len(signs)), range(len(signs) - 1, -1, -1)):
        for n in order:
            beside = [out[m] for m in (n - 1, n + 1) if 0 <= m < len(out)]
            if signs[n][1] and any(sign.isdigit() for sign in beside):
                out[n] = "0"
    return "".join(out)


def _written(tokens: Tokens) -> Iterator[tuple[str, int, int]]:
    """Codes as a recogniser writes them, "AB 123": the text, the first token and the one behind."""
    items = tokens.items
    starts = [n for n, item in enumerate(items) if not n or items[n - 1].word < item.word]
    words = [tokens.words[items[n].word].strip(".,;:?!").replace("-", "") for n in starts]
    coded = [_is_code(word) for word in words]
    bounds = [*starts, len(tokens)]
    n = 0
    while n < len(words):
        end = n
        while end < len(words) and coded[end]:
            end += 1
        text = "".join(words[n:end])
        if any(c.isdigit() for c in text) and any(c.isalpha() for c in text):
            yield text.upper(), bounds[n], bounds[end]
        n = max(end, n + 1)


def _is_code(word: str) -> bool:
    if not word.isascii() or not word.isalnum():
        return False
    return any(c.isdigit() for c in word) or (word.isupper() and word != "I")


def completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: done when the code is as long as it can be."""
    words = number_words(context.locale)
    if tokens.texts and tokens.texts[-1] in words.repeats:
        return "incomplete"
    found = code_runs(as_letters(tokens.texts, context.locale), words)
    if not found:
        return ending(tokens, context.locale)
    longest = max(len(run.text) for run in found)
    if longest < (slot.type.least or _SHORTEST):
        return "incomplete"
    return "complete" if longest >= (slot.type.most or _LONGEST) else "could_continue"
