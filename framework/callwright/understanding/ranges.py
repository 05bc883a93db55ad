"""Two values said for one: "between fifty and a hundred", "two or three", "nine to five"."""

from collections.abc import Callable, Sequence

from callwright.understanding.candidate import Candidate
from callwright.understanding.expected import Value
from callwright.understanding.sentence.former import is_change
from callwright.understanding.word_lists import words_in

__all__ = ["asked_back"]

_BEFORE = frozenset({"between", "from", "entre", "de", "somewhere"})
_LINKS = words_in("to or and - o a y hasta through till until")
_ALONE = frozenset({"to", "or", "-", "o", "hasta", "till", "until", "through"})
_MOST_WEIGHT = 900


def _first_as_said(low: Candidate, high: Candidate) -> Value:
    return low.value


def asked_back(
    found: Sequence[Candidate],
    texts: Sequence[str],
    first: Callable[[Candidate, Candidate], Value] = _first_as_said,
) -> list[Candidate]:
    """`found` with the two ends of a range as one candidate of two equal readings, and of a change
    ("from fifty to sixty") only what it is now.

    first: what the first end means beside the second ("TWO or three hundred" is two hundred).
    """
    kept: list[Candidate] = []
    for high in found:
        low = kept[-1] if kept else None
        if low is None or not _is_range(texts, low, high):
            kept.append(high)
            continue
        if is_change(texts, low, high):
            kept[-1] = high
            continue
        value = first(low, high)
        if value == high.value:
            kept[-1] = high
            continue
        weight = min(max(low.weight, high.weight), _MOST_WEIGHT)
        kept[-1] = low._replace(
            value=value, end=high.end, unit=low.unit or high.unit, weight=weight,
            rivals=((high.value, weight),),
        )  # fmt: skip
    return kept


def _is_range(texts: Sequence[str], low: Candidate, high: Candidate) -> bool:
    between = texts[low.end : high.start]
    if len(between) != 1 or between[0] not in _LINKS:
        return False
    return between[0] in _ALONE or (low.start > 0 and texts[low.start - 1] in _BEFORE)
