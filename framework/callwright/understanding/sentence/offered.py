"""Which of several values in one breath is the one given now: "I usually pay fifty, today I can do
thirty", "it was Ohio, now I'm in Texas".
"""

from collections.abc import Sequence
from itertools import pairwise

from callwright.understanding.candidate import Candidate
from callwright.understanding.sentence.former import MOVING
from callwright.understanding.word_lists import (
    PhraseTable,
    by_first_word,
    phrase_end,
    phrases_in,
    words_in,
)

__all__ = ["offered"]

# Before a value that is given now.
_NOW = by_first_word(
    phrases_in("""
    i can | i can only | we can | i could | we could | i will | let us | let me do | how about
    | make it | today | now | this month | this time | so | instead | i would rather | currently
    | these days | what about | i live | we live | i am in | living in
    | i am good for | puedo | solo puedo | ahora | hoy | este mes
    | esta vez | entonces | asi que | mejor | podria | que tal | hagamos
    """)
)
# Before one that was so once, that somebody else named, or that was only thought of.
_THEN = by_first_word(
    phrases_in("""
    usually | normally | typically | generally | always | used to | was | were | i paid | we paid
    | you asked | you want | you wanted | they want | they wanted | you said | they said | they told
    | you told | i wanted | i was going | i thought | i had | supposed to | last month | last time
    | last week | last year | previously | originally | before it | my old | i owe | pagaba | pague
    | pagamos | antes | normalmente | siempre | queria | quieren | piden | me pidieron | iba a
    | i am from | born in | grew up in | era | eran | el mes pasado | la vez pasada | debo
    | would like to but
    """)
)
# What comes on top is no other answer.
_BESIDES = words_in("another other more rest next later plus then extra otros otras resto luego")
_NEAR = 8


def offered(found: Sequence[Candidate], texts: Sequence[str]) -> list[Candidate]:
    """Those of `found`, in order of speech, that are given now; all of them where nothing tells."""
    ends = [0, *(c.end for c in found)]
    leads = [tuple(texts[max(end, c.start - _NEAR) : c.start])
             for end, c in zip(ends, found, strict=False)]  # fmt: skip
    if any(_BESIDES & {*lead} for lead in leads[1:]):
        return list(found)
    if _moved(texts, found):
        return [found[-1]]
    scores = [_told(lead, _NOW) - _told(lead, _THEN) - 2 * bool(_NOT & {*lead}) for lead in leads]
    # "Seventy five two oh one it's seven six one oh two now": what follows the last one.
    if _told(tuple(texts[found[-1].end : found[-1].end + 2]), _AFTERWARDS):
        scores[-1] += 1
    best = max(scores)
    rising = all(a <= b for a, b in pairwise(scores))
    if best == min(scores) or not (rising or min(scores) < 0):
        return list(found)
    return [c for c, score in zip(found, scores, strict=True) if score == best]


_NOT = words_in("not never no")


def _moved(texts: Sequence[str], found: Sequence[Candidate]) -> bool:
    if len(found) != 2 or not MOVING & {*texts[: found[0].start]}:
        return False
    between = texts[found[0].end : found[1].start]
    return bool(between) and between[0] in ("to", "a", "al", "para")


_AFTERWARDS = by_first_word(phrases_in("now | today | this time | this month | ahora | hoy"))


def _told(lead: Sequence[str], phrases: PhraseTable) -> int:
    return int(any(phrase_end(lead, n, phrases) for n in range(len(lead))))
