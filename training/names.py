"""`python -m training.names DATA_DIR`: count the weights of `name_evidence.py` anew.

DATA_DIR holds recorded callers (`evi_en.jsonl`: what each said in three attempts, and who they are)
and records of other people (`evi_profiles.json`). Counted is how often each likeness is heard of
the caller's own record and of others; only these ratios are kept. Five folds over callers judge
them first: weights counted on four, callers and impostors of the fifth.
"""

import json
import math
import random
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from callwright.understanding.tokens import tokenise
from callwright.understanding.verification.name_evidence import Weights, of_said
from callwright.understanding.verification.names_heard import Said, hear_name, likenesses
from training._callers import FOLDS, folds_of, recorded, show

TABLE = Path(__file__).parents[1] / "framework/callwright/understanding/lexicon/name_weights.txt"
NEAR, FAR = 10, 30  # impostors for each caller: of the same surname, and any
RANKS = 3  # alternatives of one attempt that are counted
FALL = 1.2
TENTHS = 11
SMOOTH = 1.0
JUDGED = range(520, 800, 20)


@dataclass(frozen=True)
class Held:
    """One record held against one caller: own, near (the same surname) or far."""

    caller: int
    who: str
    record: str
    said: list[Said]


Table = list[list[list[float]]]
"""Counts by likeness: without and with another name, own and others, by tenths."""


def main(folder: str) -> None:
    callers = recorded(Path(folder), "name")
    held = list(_held(callers, Path(folder)))
    _judge(len(callers), held)
    weights = counted(held)
    rows = {
        "forename": weights.forename[0],
        "forename, another heard": weights.forename[1],
        "surname": weights.surname[0],
        "surname, another heard": weights.surname[1],
        "forename, spelled": weights.spelled[0],
        "surname, spelled": weights.spelled[1],
    }
    lines = [
        "# Weights of evidence, hundredths of a natural logarithm, by tenths of likeness and at 1:",
        "# counted by `python -m training.names`, never by hand.",
        *(f"{name}: {' '.join(str(round(100 * w)) for w in row)}" for name, row in rows.items()),
    ]
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


def counted(held: Iterable[Held]) -> Weights:
    """The weights that these callers show."""
    fore, sur, spelled = _empty(), _empty(), _empty()
    for one in held:
        own = 0 if one.who == "own" else 1
        for attempt in one.said:
            for rank, forename, surname in attempt.alternatives[:RANKS]:
                share = (rank + 1) ** -FALL
                if forename and one.who != "far":  # it has to tell relatives apart
                    fore[forename.other][own][_tenth(forename.best)] += share
                if surname and one.who != "near":
                    sur[surname.other][own][_tenth(surname.best)] += share
            if attempt.spelled is not None:
                if one.who != "far":
                    spelled[0][own][_tenth(attempt.spelled[0])] += 1
                if one.who != "near":
                    spelled[1][own][_tenth(attempt.spelled[1])] += 1
    return Weights(
        forename=(_ratios(fore[0], fore), _ratios(fore[1], fore)),
        surname=(_ratios(sur[0], sur), _ratios(sur[1], sur)),
        spelled=(_ratios(spelled[0], spelled[:1]), _ratios(spelled[1], spelled[1:])),
    )


def _empty() -> Table:
    return [[[0.0] * TENTHS for _ in range(2)] for _ in range(2)]


def _tenth(likeness: float) -> int:
    return max(0, min(int(10 * likeness), TENTHS - 1))


def _ratios(counts: Sequence[Sequence[float]], together: Table) -> tuple[float, ...]:
    own, others = (sum(sum(part[who]) for part in together) for who in range(2))
    weights = [
        math.log((counts[0][n] + SMOOTH) / own * others / (counts[1][n] + SMOOTH))
        for n in range(TENTHS)
    ]
    return _rising(weights, [counts[0][n] + counts[1][n] + 1 for n in range(TENTHS)])


def _rising(values: Sequence[float], shares: Sequence[float]) -> tuple[float, ...]:
    """The nearest row that never falls: more alike never says less."""
    blocks: list[tuple[float, float, int]] = []
    for value, share in zip(values, shares, strict=True):
        blocks.append((value, share, 1))
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (a, p, n), (b, q, m) = blocks[-2:]
            blocks[-2:] = [((a * p + b * q) / (p + q), p + q, n + m)]
    return tuple(value for value, _, many in blocks for _ in range(many))


def _held(callers: Sequence[tuple[str, list[list[str]]]], folder: Path) -> Iterable[Held]:
    people = [p["name"] for p in json.loads((folder / "evi_profiles.json").read_text())]
    relatives: dict[str, list[str]] = defaultdict(list)
    for name in dict.fromkeys(people):
        relatives[name.split()[-1]].append(name)
    draw = random.Random(5)
    for n, (own, attempts) in enumerate(callers):
        heard = hear_name([tuple(map(tokenise, nbest)) for nbest in attempts])
        near = [name for name in relatives[own.split()[-1]] if name != own]
        near = draw.sample(near, min(NEAR, len(near)))
        far = [name for name in draw.sample(people, FAR) if name != own]
        for who, records in (("own", [own]), ("near", near), ("far", far)):
            for record in records:
                parts = tokenise(record.replace("-", " ")).texts
                said = likenesses(heard, parts[0], "".join(parts[1:]))
                yield Held(n, who, record, said)


def _judge(callers: int, held: Sequence[Held]) -> None:
    folds = folds_of(callers)
    scores: dict[str, list[tuple[int, int]]] = {"own": [], "near": [], "far": []}
    for fold in range(FOLDS):
        weights = counted(one for one in held if folds[one.caller] != fold)
        for one in held:
            if folds[one.caller] == fold:
                attempts = range(1, len(one.said) + 1)
                found = max(of_said(one.said[:n], weights) for n in attempts)
                scores[one.who].append((found, fold))
    show(scores, JUDGED)


if __name__ == "__main__":
    main(sys.argv[1])
