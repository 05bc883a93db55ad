"""Recorded callers, in folds: weights counted on four fifths are judged on the last fifth."""

import json
import random
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

FOLDS = 5


def recorded(folder: Path, item: str) -> list[tuple[str, list[list[str]]]]:
    """Of each caller the true value of `item`, and the alternatives of each attempt at it."""
    callers: dict[str, tuple[str, list[list[str]]]] = {}
    lines = (folder / "evi_en.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if row["item"] == item]
    for row in sorted(rows, key=lambda row: (row["dialogue"], row["attempt"])):
        callers.setdefault(row["dialogue"], (row["gold"], []))[1].append(row["nbest"])
    return list(callers.values())


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
