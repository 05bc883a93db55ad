"""Which of two days or hours is meant: what is moved goes to the second, what is preferred is the
first.

"Push the twentieth back to the twenty seventh", "we're booked for Friday, can we do Saturday
instead", "Monday is better than Tuesday".
"""

from collections.abc import Sequence
from itertools import pairwise

from callwright.understanding.candidate import Candidate
from callwright.understanding.sentence.former import SHIFTING
from callwright.understanding.word_lists import words_in

__all__ = ["left", "spoken_pairs"]

_MOVING = SHIFTING | words_in("""
    rebook amend delay delayed postpone postponed knock swap swapped slide put rearrange transfer
    cambielo cambiela muevalo muevela paselo posponer adelantar
""")
_TO = words_in("to till until on onto al a para hasta")
_FOR = words_in("for por")  # "swap Thursday for Friday"
_SWAPPING = words_in("reschedule rebook swap swapped change switch cambie cambielo cambiar")
_ARTICLES = words_in("the el la las los at")
_INSTEAD = words_in("instead")
_BETTER = words_in("rather sooner better prefer prefers preferred mejor prefiero preferiria")
_PREFER = words_in("prefer prefiero")
_THAN, _OVER = words_in("than que"), words_in("over to vez lugar que")
_RATHER = words_in("vez lugar")  # "en vez del jueves"
_HELD = words_in("booked down originally currently reservado")
_ASKING = words_in("but can could would want like need prefer instead pero puedo podria")
_SHOULD = (("should", "be"), ("make", "it"), ("deberia", "ser"))
_LEAD, _BEHIND, _FAR = 8, 3, 12


def spoken_pairs(found: Sequence[Candidate]) -> list[tuple[Candidate, Candidate]]:
    """Those of `found` that lie in no longer one, each with the next of another value."""
    longest: list[Candidate] = []
    for one in sorted(found, key=lambda c: (c.start, -c.end)):
        if not longest or one.end > longest[-1].end:
            longest.append(one)
    return [(a, b) for a, b in pairwise(longest) if a.end <= b.start and a.value != b.value]


def left(low: Candidate, high: Candidate, texts: Sequence[str]) -> Candidate | None:
    """The one of two that is given up for the other; None where nothing tells."""
    between = list(texts[low.end : high.start])
    if len(between) > _FAR:
        return None
    lead, behind = (
        texts[max(0, low.start - _LEAD) : low.start],
        texts[high.end : high.end + _BEHIND],
    )
    link = [text for text in between if text not in _ARTICLES]
    last = link[-1] if link else ""
    around = {*lead, *between}
    if (last in _THAN and _BETTER & around) or (last in _OVER and _PREFER & {*lead}):
        return high
    if last in ("de", "del") and _RATHER & {*between}:
        return high
    if _MOVING & around and last in _TO:
        return low
    if _SWAPPING & {*lead} and last in _FOR:
        return low
    if _INSTEAD & {*behind} and not _INSTEAD & around:
        return low
    if any(tuple(between[n : n + 2]) in _SHOULD for n in range(len(between))):
        return low
    return low if _HELD & {*lead} and _ASKING & {*between} else None
