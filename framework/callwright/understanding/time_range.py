"""Ranges of time, `HH:MM-HH:MM`: "between nine and noon", "mornings", "after three"."""

import itertools

from callwright.understanding import time_of_day
from callwright.understanding.candidate import Candidate
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.reading import Completeness
from callwright.understanding.slot_type import SlotType
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import words_in

__all__ = ["completeness", "read"]

# The parts of a day as people mean them when they say when they can be reached: our own judgement.
_PARTS = {
    **dict.fromkeys(("morning", "mornings", "mananas"), "08:00-12:00"),
    **dict.fromkeys(("afternoon", "afternoons", "tarde", "tardes"), "12:00-17:00"),
    **dict.fromkeys(("evening", "evenings"), "17:00-20:00"),
    **dict.fromkeys(("anytime", "whenever"), "08:00-20:00"),
    "lunchtime": "12:00-13:00",
}
_AFTER = words_in("after from since past despues desde")
_BEFORE = words_in("before until till by antes hasta")
_BETWEEN = words_in("and to till until through - y a hasta")
_DAY = ("08:00", "20:00")


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """The range in the words."""
    low = slot.least if isinstance(slot.least, str) else _DAY[0]
    high = slot.greatest if isinstance(slot.greatest, str) else _DAY[1]
    point = ExpectedSlot(name=slot.name, type=SlotType("time"), least=low, greatest=high)
    times = time_of_day.read(tokens, point, context)
    texts = tokens.texts
    for one, two in itertools.pairwise(times):
        between = texts[one.end : two.start]
        if len(between) <= 2 and (not between or between[0] in _BETWEEN):
            start, end = _ordered(str(one.value), str(two.value))
            return (Candidate(value=f"{start}-{end}", start=one.start, end=two.end),)
    for time in times:
        before = texts[max(0, time.start - 2) : time.start]
        if _AFTER & {*before} and str(time.value) < high:
            return (_range(str(time.value), high, time),)
        if _BEFORE & {*before} and str(time.value) > low:
            return (_range(low, str(time.value), time),)
    return tuple(
        Candidate(value=_PARTS[text], start=i, end=i + 1, weight=900)
        for i, text in enumerate(texts)
        if text in _PARTS
    )


def _range(start: str, end: str, time: Candidate) -> Candidate:
    first = max(0, time.start - 1)
    return Candidate(value=f"{start}-{end}", start=first, end=time.end, weight=950)


def _ordered(start: str, end: str) -> tuple[str, str]:
    """The end is after the start, in the afternoon if it must."""
    hour = int(end[:2])
    if end <= start and hour < 12:
        end = f"{hour + 12:02}{end[2:]}"
    if end <= start and int(start[:2]) >= 12:
        start = f"{int(start[:2]) - 12:02}{start[2:]}"
    return start, end


def completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: "between nine" wants its end."""
    if "between" in tokens.texts or "entre" in tokens.texts:
        return "complete" if read(tokens, slot, context) else "incomplete"
    return None
