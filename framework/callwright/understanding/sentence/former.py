"""What was so before, beside what is so now: "it used to be fifty, now it's sixty", "lower it from
a hundred to eighty".
"""

from collections.abc import Sequence

from callwright.understanding.candidate import Candidate
from callwright.understanding.word_lists import words_in

__all__ = ["FORMER", "MOVING", "SHIFTING", "is_change", "is_former"]

_WAS = words_in("was were formerly previously originally era eran antes")
_FROM = words_in("from de")
FORMER = _WAS | _FROM  # before what was so
_USED_TO = (("used", "to", "be"), ("used", "to", "have"), ("used", "to", "pay"), ("solia", "ser"))
_IS_WHAT_IT_WAS = (("is", "what", "it", "used"), ("is", "what", "i", "used"))
_NOW = words_in("now today ahora hoy but pero currently ahorita these")
_TO = words_in("to a al para")
# What may be done to a day and to an amount: "push it from the first to the fourth".
SHIFTING = words_in("""
    push pushed move moved moving change changed changing switch switched bump bumped reschedule
    shift bring brought cambiar cambie cambiarlo cambiarla mover mueva pasar pase
""")
# "Raise it from fifty to sixty".
MOVING = SHIFTING | words_in("""
    lower lowered lowering raise raised raising drop dropped dropping reduce reduced reducing
    increase increased increasing cut jump jumped rise rose risen climbed fell fallen
    moverlo moverla pasarlo correr bajar baje bajelo bajela bajarlo bajarla subir suba subio
    subieron subirlo subirla reducir reduzca aumentar aumento
""")
_CHANGING = MOVING - {"shift"}  # "my shift from three to five"
_UP_OR_DOWN = words_in("up down")
_SMALL = words_in("full whole entire the on a for in el la at by")
_VERB_NEAR = 6  # words between the verb and its "from"
_NOW_NEAR = 3
_LEAD = 5


def is_change(texts: Sequence[str], low: Candidate, high: Candidate) -> bool:
    """Tell "move it from two to three" from "between two and three", "from two to three"."""
    at, between = low.start - 1, texts[low.end : high.start]
    if at < 1 or texts[at] not in _FROM or len(between) != 1 or between[0] not in _TO:
        return False
    return texts[at - 1] in _UP_OR_DOWN or _changing(texts, at)


def is_former(
    texts: Sequence[str], candidate: Candidate, found: Sequence[Candidate], *, dated: bool
) -> bool:
    """Is it what was so before, and another value of `found` is so now?

    dated: the values are dates; "I was born on" is no former one.
    """
    start = candidate.start
    others = [c for c in found if c.start >= candidate.end or c.end <= start]
    if not others:
        return False
    if start and texts[start - 1] in _FROM and _is_left(texts, start - 1, others):
        return True
    if _is_what_it_was(texts, candidate):
        return True
    if any(c.end <= start and _is_what_it_was(texts, c) for c in others):
        return False
    before = [t for t in texts[max(0, start - _LEAD) : start] if t not in _SMALL]
    if any(tuple(before[-n:]) in _USED_TO for n in (2, 3)):
        return True
    if dated or not before or before[-1] not in _WAS:
        return False
    first, last = min(c.start for c in others), max(c.start for c in others)
    later = texts[candidate.end : last]
    return bool(_NOW & {*later, *texts[max(0, first - _NOW_NEAR) : start]})


def _is_what_it_was(texts: Sequence[str], candidate: Candidate) -> bool:
    return tuple(texts[candidate.end : candidate.end + 4]) in _IS_WHAT_IT_WAS


def _is_left(texts: Sequence[str], at: int, others: Sequence[Candidate]) -> bool:
    """Tell "cut it to sixty from ninety", "sixty, down from ninety": does what is so now stand
    before the "from" at `at`?
    """
    if texts[at - 1] in _UP_OR_DOWN and any(c.end == at - 1 for c in others):
        return True
    to = next((c.start - 1 for c in others if c.end == at and c.start), -1)
    return to > 0 and texts[to] in _TO and _changing(texts, to)


def _changing(texts: Sequence[str], at: int) -> bool:
    return not _CHANGING.isdisjoint(texts[max(0, at - _VERB_NEAR) : at])
