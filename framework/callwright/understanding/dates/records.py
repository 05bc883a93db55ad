"""How likely the date of a record was said, among all dates: all attempts held against one record.

To verify, the date is known, so that its parts may be looked for one by one: a caller whose year
was heard in one attempt and whose day and month in another was heard, whatever else those attempts
made of it. To transcribe, it is rather a sign that one of the attempts was misheard
(`date_evidence`).
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from callwright.understanding.dates.channel import DAYS, Day
from callwright.understanding.dates.evidence import (
    LEAST,
    MOST,
    OTHERS,
    DateHeard,
    digit_evidence,
    field_evidence,
    in_context,
    proposed,
    together,
)

__all__ = ["Weighed", "chance", "weighed"]

_PARTS = (1, 6)  # the year, then month and day: bits as in `DateHeard.known`
_IN_PARTS = -1.0  # log: parts of two attempts go together by chance more often than one attempt's
# "September 1994" is a caller's date but for its day, and so is the date of a stranger born then.
_NEEDED = (2, 4)
_SPEAKS = 2.0  # times likelier than by chance
_SLIPPED, _FEWEST = 200.0, 5  # digits in a row that are the date's but for two slips; no bare year


@dataclass(frozen=True, slots=True)
class Weighed:
    """All attempts at one question. proposed: what each date that they hold weighs."""

    attempts: tuple[DateHeard | None, ...]
    proposed: Mapping[Day, float]


def weighed(attempts: Sequence[DateHeard | None]) -> Weighed:
    """The attempts (oldest first), ready to be held against one record after the other."""
    found = in_context(attempts)
    return Weighed(found, {day: math.exp(_evidence(found, day) or 0.0) for day in proposed(found)})


def chance(heard: Weighed, day: Day) -> float | None:
    """How likely `day` was said, among all dates; None when nothing was heard."""
    mine = heard.proposed.get(day)
    if mine is None:
        score = _evidence(heard.attempts, day)
        if score is None:
            return None
        mine = math.exp(score)
    if not _was_heard(heard.attempts, day):
        return 0.0
    others = sum(weight for other, weight in heard.proposed.items() if other != day)
    return mine / (mine + others + DAYS)


def _evidence(attempts: Sequence[DateHeard | None], day: Day) -> float | None:
    """Log evidence: of the attempts as wholes or of the parts in them, whichever says more."""
    whole = together(attempts, day)
    heard = [attempt for attempt in attempts if attempt is not None]
    if whole is None or len(heard) < 2:
        return whole
    return max(whole, _IN_PARTS + sum(_of_part(heard, day, part) for part in _PARTS))


def _was_heard(attempts: Sequence[DateHeard | None], day: Day) -> bool:
    """Does any attempt speak for the month, and any for the day, rather than for none or others?"""
    heard = [attempt for attempt in attempts if attempt is not None]
    if all(any(field_evidence(one, day, part) > _SPEAKS for one in heard) for part in _NEEDED):
        return True
    # The order of another country: "September 11th" says more of the 9th of November than its month
    # or its day does alone.
    for one in heard:
        alone = max(1.0, *(field_evidence(one, day, part) for part in _NEEDED))
        if field_evidence(one, day, sum(_NEEDED)) > _SPEAKS * alone:
            return True
    # Digits in a row speak for all parts at once.
    return any(one.digits and digit_evidence(one, day, fewest=_FEWEST) > _SLIPPED for one in heard)


def _of_part(heard: Sequence[DateHeard], day: Day, part: int) -> float:
    logs = sorted(math.log(field_evidence(attempt, day, part)) for attempt in heard)
    return logs[-1] + OTHERS * sum(max(min(log, MOST), LEAST) for log in logs[:-1])
