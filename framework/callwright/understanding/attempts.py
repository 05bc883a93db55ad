"""One answer out of several attempts at the same question.

A caller who says the date of birth three times is misheard each time in another place: one attempt
lost the year, another the month. Each field of the date is voted on by all attempts, and a whole
date that was heard counts for more than its parts.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from callwright.understanding.expected import Value

__all__ = ["Vote", "vote_on_dates"]

Vote = Mapping[Value, int]
"""Values of one attempt with their confidences, thousandths."""

# What an earlier attempt counts beside the present one: callers repeat themselves more carefully.
_EARLIER = 0.8
_WHOLE, _FIELD = 1.0, 0.35


def vote_on_dates(now: Vote, earlier: Sequence[Vote]) -> dict[str, int]:
    """Whole dates that all attempts together make likely, with confidences in thousandths.

    now: this attempt. earlier: those before it. Parts of dates (`--06-04`, `1980`) vote too.
    """
    whole: Counter[str] = Counter()
    fields: tuple[Counter[str], Counter[str], Counter[str]] = (Counter(), Counter(), Counter())
    best_alone: dict[str, float] = {}
    for attempt, weight in ((now, 1.0), *((one, _EARLIER) for one in earlier)):
        voted: tuple[dict[str, float], ...] = ({}, {}, {})
        for value, confidence in attempt.items():
            if not isinstance(value, str):
                continue
            share = weight * confidence / 1_000
            parts = _fields(value)
            for votes, part in zip(voted, parts, strict=True):
                if part:
                    votes[part] = max(votes.get(part, 0.0), share)
            if all(parts):
                whole[value] += round(1_000 * share)
                best_alone[value] = max(best_alone.get(value, 0.0), share)
        for counter, votes in zip(fields, voted, strict=True):
            for part, share in votes.items():
                counter[part] += round(1_000 * share)
    candidates = {*whole, *_combined(fields)}
    scores = {
        value: _WHOLE * whole[value]
        + _FIELD * sum(f[p] for f, p in zip(fields, _fields(value), strict=True))
        for value in candidates
    }
    if not scores:
        return {}
    total = sum(sorted(scores.values(), reverse=True)[:3])
    return {
        value: round(min(1_000, _confidence(value, best_alone) * (0.75 + 0.25 * score / total)))
        for value, score in scores.items()
    }


def _confidence(value: str, best_alone: Mapping[str, float]) -> float:
    """A date that nobody heard whole is less sure than one that was."""
    return 1_000 * best_alone.get(value, 0.62)


def _fields(value: str) -> tuple[str, str, str]:
    """Year, month and day as text, an unsaid one empty."""
    if value.startswith("--"):
        return "", value[2:4], value[5:7]
    return value[:4], value[5:7], value[8:10]


def _combined(fields: tuple[Counter[str], Counter[str], Counter[str]]) -> set[str]:
    """The likeliest year, month and day, put together."""
    if not all(fields):
        return set()
    year, month, day = (counter.most_common(1)[0][0] for counter in fields)
    if not year or int(day) > 31 or (month in ("04", "06", "09", "11") and day == "31"):
        return set()
    return {f"{year}-{month}-{day}"} if not (month == "02" and int(day) > 28) else set()
