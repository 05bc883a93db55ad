"""How often a reading with this score is right: what `callwright understand` calls confidence.

A score says how well the grammar likes a reading and how many words it explains. How often such
readings hold was counted (docs/explanation/understanding.md): for names and postcodes over recorded
callers, for other types on written suites, where the words are as they were said; what the
recogniser says of its own words is a factor beside it. Birth dates, calibrated over recorded
callers where they are read, are left as they are.
"""

from bisect import bisect_right
from operator import itemgetter

__all__ = ["calibrated", "shared"]

_Curve = tuple[tuple[float, float], ...]
"""Score, and the share of readings that are right there; straight lines between."""

# Up to 0.52 lies what the grammar itself doubts, such as "a couple hundred": two replies of 491
# were there, which tells nothing, so that the score stands. A value only named scores 0.6: of 160,
# 157 were right.
_WRITTEN: _Curve = (
    (0.0, 0.0),
    (0.52, 0.52),
    (0.55, 0.93),
    (0.7, 0.975),
    (0.85, 0.99),
    (1.0, 0.995),
)
# Counted over the recorded callers. What is heard of a name may be its sound alone, "Ann" for
# "Anne"; a first name that stands in the record counts as right.
_NAMES: _Curve = (
    (0.0, 0.0),
    (0.5, 0.1),
    (0.6, 0.2),
    (0.7, 0.52),
    (0.8, 0.68),
    (0.9, 0.85),
    (1.0, 0.9),
)
# One letter of six misheard makes another postcode, which is why so few are right.
_POSTCODES: _Curve = (
    (0.0, 0.0),
    (0.4, 0.2),
    (0.65, 0.23),
    (0.72, 0.38),
    (0.8, 0.65),
    (0.86, 0.8),
    (1.0, 0.9),
)
_CURVES: dict[str, _Curve] = {
    "name": _NAMES,
    "postcode": _POSTCODES,
    **dict.fromkeys(
        (
            "date",
            "digits",
            "duration",
            "money",
            "number",
            "percent",
            "time",
            "time_range",
            "yes_no",
        ),
        _WRITTEN,
    ),
}


def calibrated(kind: str, score: float, prior: float, words: float = 1.0) -> float:
    """The chance, 0..1, that a reading of this kind is right.

    score: 0..1, the reading's, `prior` among it: what a transcript without a score is trusted.
    words: the recogniser's own score of the words, 1 where it gave none.
    """
    curve = _CURVES.get(kind)
    if curve is None:
        return score
    alone = min(1.0, score / (prior * words)) * prior if words > 0 else 0.0
    return _right(curve, alone) * words


def _right(curve: _Curve, score: float) -> float:
    at = min(max(bisect_right(curve, score, key=itemgetter(0)), 1), len(curve) - 1)
    (x0, y0), (x1, y1) = curve[at - 1], curve[at]
    return y0 + (y1 - y0) * (score - x0) / (x1 - x0)


def shared(best: float, rivals: tuple[float, ...], chance: float, *, close: bool) -> list[float]:
    """Chances of a reading and its rivals, by their scores, so that they add up to 1 at most.

    chance: of the best by itself. close: any of them may be meant, so it is dealt out among all.
    """
    total = sum(rivals) + (best if close else 0.0)
    if not rivals or not total:
        return [chance, *rivals]
    left = chance if close else 1 - chance
    dealt = [min(score, left * score / total) if not close else left * score / total
             for score in rivals]  # fmt: skip
    return [left * best / total if close else chance, *dealt]
