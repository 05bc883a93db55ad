"""What says that the caller does not know, or will not be held to anything yet.

"I'm not sure" answers that it is not known. A hedge ("maybe", "it depends") only leans to that, and
a question back ("who wants to know?") or a denial of words ("I never said that") answers nothing.
"""

import itertools
from collections.abc import Iterator, Sequence

from callwright.understanding.candidate import Candidate
from callwright.understanding.ranking import Read
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import (
    PhraseTable,
    by_first_word,
    phrase_end,
    phrases_in,
    words_in,
)
from callwright.understanding.yes_or_no.idioms import UNKNOWN, idioms
from callwright.understanding.yes_or_no.kept_back import keeps_back

__all__ = ["doubt_end", "doubtful", "doubts_of", "not_knowing", "takes_back"]

_UNKNOWN = by_first_word(
    phrases_in("""
    do not know | not sure | no idea | no clue | can not remember | do not remember |
    can not recall | do not recall | can not really recall | can not tell | can not say |
    hard to tell | hard to say | forgot | not certain | no se |
    no estoy seguro | no estoy segura | no recuerdo | no me acuerdo | quien sabe | not really sure |
    do not really know | i forget | not positive | unsure | not too sure | can not figure |
    do not really remember | no lo se |
    can not find out | not entirely sure | not quite sure | not so sure |
    not a hundred percent | have to check | dunno | could not tell you | not the foggiest |
    beats me | not a clue | not got a clue | your guess is as good | que voy a saber | ni idea |
    could not say | could not really say | can not really say | would not know | who knows |
    god knows | fifty fifty | possibly possibly not | maybe maybe not | perhaps perhaps not |
    do not ken | maybe yes maybe no | may or may not | might or might not | could be could be not |
    might be might not | tal vez si tal vez no | a lo mejor si a lo mejor no
""")
)
_HEDGES = by_first_word(
    phrases_in("""
    maybe | perhaps | tal vez | quizas | quiza | a lo mejor | it depends | it all depends |
    depends | depende
""")
)
_REFLEXIVE = words_in("""
    encuentra encuentran puede pueden podria pudo preocupe preocupen ha han habia va vaya oye
    escucha entiende ve debe trata vale hace hizo acuerda quiere llama
""")
_BUT = frozenset({"but", "pero", "though", "aunque"})
_SURE = 850  # "I forgot my pin": somebody does not know, whatever else is told
_OUTRIGHT = 1_000
_HEDGED = 650  # as an answer it is asked back
_ASKING = words_in("who what why where when which how quien por para")
_SAYING = words_in("say said saying tell told")


def doubtful(texts: Sequence[str]) -> Iterator[int]:
    """Where the words say that the caller does not know or is not held to it."""
    for i in range(len(texts)):
        if doubt_end(texts, i):
            yield i


def takes_back(texts: Sequence[str], at: int) -> bool:
    """Does a "but" behind `at` lead to a doubt, as in "yes, but I'm not sure"?"""
    return any(n >= at and _BUT & {*texts[at:n]} for n in doubtful(texts))


def doubt_end(texts: Sequence[str], i: int) -> int:
    """Where the doubt that begins at `i` ends; 0 where none does."""
    first, second, third = (*texts[i : i + 3], "", "", "")[:3]
    if (first, second) == ("no", "se") and (third in _REFLEXIVE or keeps_back(texts[i:])):
        return 0  # "no se lo digo", "no se encuentra" are no "no sé"
    return phrase_end(texts, i, _UNKNOWN) or phrase_end(texts, i, _HEDGES)


def doubts_of(tokens: Tokens, said: Sequence[Candidate]) -> list[int]:
    """Where the words doubt, idioms among them. said: the idioms, in which no other words doubt."""
    own = [one.start for one in said if one.value == UNKNOWN]
    meant = [one for one in said if one.value != UNKNOWN]
    others = (at for at in doubtful(tokens.texts) if not any(m.start <= at < m.end for m in meant))
    return sorted([*others, *own])


def not_knowing(tokens: Tokens, by_example: Sequence[Read], language: str) -> list[Read]:
    """The one reading of "does not know" that the turn carries, if any.

    by_example: the readings of it that the examples of the lexicon make.
    """
    found = idioms(tokens, language)
    said = [one for one in found if one.value == UNKNOWN]
    if found and not doubts_of(tokens, found):
        return []  # "maybe another time", "I can't say I do"
    if said:
        sure = said[0].weight == _OUTRIGHT
        score = max([_SURE, *(read.score for read in by_example)]) if sure else _HEDGED
        span = tokens.span(said[0].start, said[0].end)
        return [Read("intent", "dont_know", "dont_know", score, span)]
    if (at := _first(tokens.texts, _UNKNOWN)) >= 0 and doubt_end(tokens.texts, at):
        return [_read(tokens, at, max([_SURE, *(read.score for read in by_example)]))]
    if (at := _first(tokens.texts, _HEDGES)) >= 0:
        return [_read(tokens, at, _HEDGED)]
    asks_back = tokens.texts[:1] != () and tokens.texts[0] in _ASKING
    reflexive = any(
        pair == ("no", "se") and not doubt_end(tokens.texts, n)
        for n, pair in enumerate(itertools.pairwise(tokens.texts))
    )
    asks_back = asks_back or reflexive or keeps_back(tokens.texts)
    return [] if asks_back or not _SAYING.isdisjoint(tokens.texts) else [*by_example]


def _first(texts: Sequence[str], phrases: PhraseTable) -> int:
    return next((i for i in range(len(texts)) if phrase_end(texts, i, phrases)), -1)


def _read(tokens: Tokens, at: int, score: int) -> Read:
    return Read("intent", "dont_know", "dont_know", score, tokens.span(at, at + 2))
