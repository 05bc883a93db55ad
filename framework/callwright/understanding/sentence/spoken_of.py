"""Words of a choice that are only spoken of: being paid, refusing, having lost everything.

"I get paid on the fifteenth" has paid nothing, "I refuse to pay" chooses no payment, and "I lost
everything" offers nothing of it.
"""

import itertools
from collections.abc import Sequence

from callwright.understanding.word_lists import words_in

__all__ = ["is_lost", "is_refused", "tells_income"]

_PASSIVE = words_in("get gets getting got be been am are was were is")
_EARNERS = words_in("i we he she they husband wife")
_THINGS = words_in("it that this bill payment balance")
_UNTIL = words_in("until till when once after before if")
_REFUSING = words_in("""
    refuse refuses refusing refused decline declines declining niego negamos rehuso rehusamos
""")
_NOT = words_in("not never no")
_ALL = words_in("everything all todo")
_LOST = words_in("lost lose losing perdi perdimos perdio perdido quemo")
_NEAR = 4


def tells_income(texts: Sequence[str], start: int, end: int) -> bool:
    """Tell "I get paid", "until I'm paid" from "it got paid", "I paid"."""
    for at in range(start, end):
        if texts[at] != "paid" or at == 0 or texts[at - 1] not in _PASSIVE:
            continue
        before = texts[max(0, at - 1 - _NEAR) : at - 1]
        subject = next((text for text in reversed(before) if text in _EARNERS | _THINGS), "")
        if subject in _EARNERS or (not subject and _UNTIL & {*before}):
            return True
    return False


def is_refused(texts: Sequence[str], start: int, end: int) -> bool:
    """Tell "I refuse to pay", "me niego a pagar" from "I didn't refuse, I can pay"."""
    near = range(max(0, start - _NEAR + 1), end)
    at = next((n for n in near if texts[n] in _REFUSING), -1)
    return at >= 0 and at + 1 < end and not _NOT & {*texts[max(0, at - 2) : at]}


def is_lost(texts: Sequence[str], start: int, end: int) -> bool:
    """Tell "I lost everything", "perdí todo" from "I can pay everything"."""
    said = texts[max(0, start - 1) : end]
    return any(a in _LOST and b in _ALL for a, b in itertools.pairwise(said))
