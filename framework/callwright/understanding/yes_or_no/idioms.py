"""Idioms that say yes, no or "I don't know" without these words: "spot on", "leave it as it is",
"search me".

An idiom counts where it is a clause by itself at the beginning of the turn; a no or a not knowing
also where it ends the turn, for less.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from callwright.understanding.candidate import Candidate
from callwright.understanding.intents.patterns import NOT_IT, PatternIndex
from callwright.understanding.intents.plain_words import (
    CLOSERS,
    OPENERS,
    PlainWords,
    plain_words,
)
from callwright.understanding.lexicon import idioms_en, idioms_es
from callwright.understanding.sentence.clause import clause_at, is_written_question
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import words_in
from callwright.understanding.yes_or_no.tags import tag
from callwright.understanding.yes_or_no.yes_no_meant import PLAIN, TOLD

__all__ = ["UNKNOWN", "compile_idioms", "idioms", "said_otherwise"]

UNKNOWN = "dont_know"
_NAMES = frozenset({"yes", "no", UNKNOWN})
_LEADING = OPENERS | CLOSERS | PLAIN
_PLEASE = frozenset({"please"})
_PLEADING = _PLEASE | {"oh", "ooh", "pretty", "um", "uh", "and", "thank", "you", "thanks"}
_RHETORICAL = words_in("how who why what")
_LONGEST = 40  # words: an idiom answers in few, and a hostile text is no answer


@lru_cache(maxsize=2)
def _index(language: str) -> PatternIndex:
    written = idioms_es if language == "es" else idioms_en
    return PatternIndex(written.PATTERNS, written.LISTS)


def compile_idioms() -> None:
    """Make them ready, so that no caller waits for it."""
    for language in ("en", "es"):
        _index(language).compile()


def said_otherwise(tokens: Tokens, language: str, marks: Sequence[Candidate]) -> list[Candidate]:
    """The idioms and the auxiliary that answer, without those that plainer words say better.

    marks: the plain words that say yes or no.
    """
    said, told = idioms(tokens, language), tag(tokens, language)
    if told:
        said = (told, *(i for i in said if i.start >= told.end))
    return [
        i for i in said
        if not any(
            m.start <= i.start and i.end <= m.end and m.value == i.value and m.weight > i.weight
            for m in marks
        )
    ]  # fmt: skip


@lru_cache(maxsize=4)
def idioms(tokens: Tokens, language: str) -> tuple[Candidate, ...]:
    """The idioms of the turn in order, none over another; their value is yes, no or `UNKNOWN`.

    The last few are kept: a question asks both for its yes or no and for "I don't know".
    """
    if _PLEADING.issuperset(tokens.texts) and _PLEASE & {*tokens.texts}:
        return (Candidate(value="yes", start=0, end=len(tokens), weight=TOLD),)
    index = _index(language)
    if len(tokens) > _LONGEST or not index.may_match(tokens.texts):
        return ()
    plain = plain_words(tokens, language)
    # Of two that cover the same words a no stands: wrongly taken, a yes costs more.
    found = sorted(_matches(index, plain), key=lambda c: (c.start - c.end, -c.weight, c.value))
    kept: list[Candidate] = []
    for one in found:
        at = one._replace(start=plain.tokens[one.start], end=plain.tokens[one.end - 1] + 1)
        apart = all(at.end <= k.start or k.end <= at.start for k in kept)
        if apart and not _asks(tokens, at) and not _wavers(tokens, at):
            kept.append(at)
    return tuple(sorted(kept, key=lambda c: c.start))


def _matches(index: PatternIndex, plain: PlainWords) -> Iterator[Candidate]:
    """What the patterns find in the whole and in its clauses, at places in the plain words."""
    cuts = [0, *(n for n, paused in enumerate(plain.pauses) if paused and n), len(plain.words)]
    clauses = list(pairwise(cuts))
    yield from _said_in(index, plain, 0, len(plain.words), leads=True)
    leads = True
    for start, end in clauses if len(clauses) > 1 else ():
        if leads or end == len(plain.words):
            yield from _said_in(index, plain, start, end, leads=leads)
        # Behind "oh, well, thanks" the answer still begins.
        leads = leads and _LEADING.issuperset(plain.words[start:end])


def _said_in(
    index: PatternIndex, plain: PlainWords, start: int, end: int, *, leads: bool
) -> Iterator[Candidate]:
    matches = index.match(plain.part(start, end), _NAMES)
    barred = {match.name for match in matches if match.score == NOT_IT}
    for match in matches:
        if match.name not in barred and (leads or match.name != "yes"):
            yield Candidate(
                value=match.name, start=start + match.start, end=start + match.end,
                weight=match.score if leads else min(match.score, TOLD),
            )  # fmt: skip


def _wavers(tokens: Tokens, found: Candidate) -> bool:
    """Tell "possibly, possibly not" from "possibly not": words said twice are heard as one."""
    said = tokens.texts[found.start : found.end]
    return found.weight <= TOLD and any(a == b for a, b in pairwise(said))


def _asks(tokens: Tokens, found: Candidate) -> bool:
    """Is it put as a question, "deal?", that is more than a way to say yes, "who could refuse?"?"""
    if tokens.texts[found.start] in _RHETORICAL:
        return False
    clause = clause_at(tokens, found.start, found.end)
    return found.value == "yes" and clause.start >= found.start and is_written_question(
        tokens, clause
    )  # fmt: skip
