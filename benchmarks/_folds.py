"""Callers in folds: weights counted on four fifths of them are judged on the last fifth."""

import random
from collections.abc import Iterable, Mapping, Sequence

FOLDS = 5


def folds_of(callers: int) -> dict[int, int]:
    """The fold of each caller."""
    order = list(range(callers))
    random.Random(3).shuffle(order)
    return {caller: place % FOLDS for place, caller in enumerate(order)}


def show(scores: Mapping[str, Sequence[tuple[int, int]]], thresholds: Iterable[int]) -> None:
    """Print whom each threshold lets in. scores: of own, near and far records, with their folds."""
    print(f"{'threshold':>9}{'own %':>8}{'near %':>8}{'far %':>8}   own %, near % of each fold")
    for least in thresholds:
        rates = [100 * _share(scores[who], least) for who in scores]
        each = [
            "/".join(
                f"{100 * _share([s for s in scores[who] if s[1] == fold], least):.1f}"
                for who in ("own", "near")
            )
            for fold in range(FOLDS)
        ]
        print(f"{least:9}" + "".join(f"{rate:8.2f}" for rate in rates), " ", *each)


def _share(scores: Sequence[tuple[int, int]], least: int) -> float:
    return sum(score >= least for score, _ in scores) / len(scores)
