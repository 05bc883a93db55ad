"""`python -m training.codes DATA_DIR`: count the weights of `code_evidence.py` anew.

DATA_DIR holds recorded callers (`evi_en.jsonl`: what each said in three attempts, and their
postcode) and records of other people (`evi_profiles.json`). What was heard is laid beside the
caller's own record, sign by sign, and counted; only the ratios are kept, smoothed towards what
letters share. Five folds over callers judge them first.
"""

import datetime
import json
import math
import random
import string
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from callwright.understanding.expected import Context
from callwright.understanding.sounds.alike import spelled_cost
from callwright.understanding.tokens import tokenise
from callwright.understanding.verification.code_evidence import (
    CodeWeights,
    aligned,
    code_evidence,
    halves_of,
    of_halves,
    steps,
)
from callwright.understanding.verification.codes_heard import CodeHeard, hear_code
from training._callers import FOLDS, folds_of, recorded, show

TABLE = Path(__file__).parents[1] / "framework/callwright/understanding/lexicon/code_weights.txt"
SIGNS = string.ascii_lowercase + string.digits
LETTERS = "abdefghjlnpqrstuwxyz"  # of the second half
ROUNDS = 3
NEAR, FAR = 10, 30  # impostors for each caller: neighbours in the same district, and any
RANKS = 3  # alternatives of one attempt that are counted
FALL = 1.6
# What is known beforehand counts as so many signs heard.
BEFORE = 8.0
RIGHT, ALIKE = 0.85, 0.1
JUDGED = (*range(440, 700, 20), 750, 800, 900)


@dataclass(frozen=True)
class Held:
    """One record held against one caller: own, near (the same district) or far."""

    caller: int
    who: str
    record: str


def main(folder: str) -> None:
    callers = _callers(Path(folder))
    people = [p["postcode"] for p in json.loads((Path(folder) / "evi_profiles.json").read_text())]
    _judge(callers, list(_held([own for own, _ in callers], people)))
    TABLE.write_text(_written(counted(callers)), encoding="utf-8")


def counted(callers: Iterable[tuple[str, CodeHeard]]) -> CodeWeights:
    """The weights that these callers show, aligned with better weights each round."""
    callers = list(callers)
    weights = _before()
    for _ in range(ROUNDS):
        weights = _recounted(callers, weights)
    return weights


def _chances(want: str) -> dict[str, float]:
    """What is heard of one sign, by what is known beforehand."""
    alike = {o: max(0.0, 1 - spelled_cost(want, o)) ** 2 for o in SIGNS if o != want}
    total = sum(alike.values()) or 1.0
    rest = 1 - RIGHT - ALIKE
    found = {o: ALIKE * share / total + rest / len(SIGNS) for o, share in alike.items()}
    return {want: RIGHT, **found}


def _before() -> CodeWeights:
    chance = 1 / len(SIGNS)
    heard = {c: {o: math.log(p / chance) for o, p in _chances(c).items()} for c in SIGNS}
    return CodeWeights(heard, (3.4, -3.0), (1.5, -0.5), (-3.0, -5.0), (-3.0, -5.0), -0.2, 0.0)


def _recounted(callers: Sequence[tuple[str, CodeHeard]], weights: CodeWeights) -> CodeWeights:
    pairs: dict[str, Counter[str]] = defaultdict(Counter)
    found: Counter[tuple[str, bool]] = Counter()
    for own, attempts in callers:
        front, last = halves_of(own)
        for said in attempts:
            for rank, signs, whole in said.rows[:RANKS]:
                first, second = aligned(signs, front, last, weights, whole=whole)
                if first + second < 0:
                    continue  # another code, or none
                share = (rank + 1) ** -FALL
                for want, sign in steps(signs, front, last, weights, whole=whole):
                    if not want:
                        found["no_word" if len(sign) == 2 else "added", whole] += share
                    elif not sign:
                        found["lost", whole] += share
                    elif len(sign) == 2:
                        found["word", sign[1] == want] += share
                    elif sign.isupper():
                        found["sure", sign.lower() == want] += share
                    else:
                        pairs[want][sign] += share
                    found["wants", whole] += bool(want) * share
    every: Counter[str] = Counter()
    for row in pairs.values():
        every.update(row)
    total = sum(every.values())
    chance = {o: (every[o] + 10) / (total + 10 * len(SIGNS)) for o in SIGNS}
    heard = {}
    for c in SIGNS:
        many = sum(pairs[c].values())
        heard[c] = {
            o: math.log((pairs[c][o] + BEFORE * p) / (many + BEFORE) / chance[o])
            for o, p in _chances(c).items()
        }
    kinds = {}
    for kind in ("sure", "word"):
        right, wrong = found[kind, True], found[kind, False]
        share = (right + 1) / (right + wrong + 2)
        kinds[kind] = (math.log(share * 24), math.log((1 - share) * 24 / 23))
    return CodeWeights(
        heard=heard,
        sure=kinds["sure"],
        word=kinds["word"],
        added=_gap(found, "added"),
        lost=_gap(found, "lost"),
        no_word=weights.no_word,
        half=weights.half,
    )


def _gap(found: Counter[tuple[str, bool]], kind: str) -> tuple[float, float]:
    without, with_ = (
        math.log((found[kind, whole] + 1) / found["wants", whole]) for whole in (False, True)
    )
    return without, with_


def _callers(folder: Path) -> list[tuple[str, CodeHeard]]:
    """The postcode of each caller, and what was heard in each attempt."""
    context = Context(today=datetime.date(2022, 1, 1), locale="en-GB")
    return [
        (own, hear_code([tuple(map(tokenise, nbest)) for nbest in said], context))
        for own, said in recorded(folder, "postcode")
    ]


def _held(owns: Sequence[str], people: Sequence[str]) -> Iterable[Held]:
    draw = random.Random(5)
    for n, own in enumerate(owns):
        yield Held(n, "own", own)
        district = own.split()[0]
        for _ in range(NEAR):
            letters = draw.choice(LETTERS) + draw.choice(LETTERS)
            near = f"{district} {draw.randint(0, 9)}{letters}"
            if near != own:
                yield Held(n, "near", near)
        for far in draw.sample(people, FAR):
            if far != own:
                yield Held(n, "far", far)


def _judge(callers: Sequence[tuple[str, CodeHeard]], held: Sequence[Held]) -> None:
    folds = folds_of(len(callers))
    scores: dict[str, list[tuple[int, int]]] = {"own": [], "near": [], "far": []}
    for fold in range(FOLDS):
        weights = counted(callers[n] for n in folds if folds[n] != fold)
        for one in held:
            if folds[one.caller] == fold:
                heard = callers[one.caller][1]
                found = max(
                    of_halves(*code_evidence(heard[:n], *halves_of(one.record), weights))
                    for n in range(1, len(heard) + 1)
                )
                scores[one.who].append((found, fold))
    show(scores, JUDGED)


def _written(weights: CodeWeights) -> str:
    def row(numbers: Iterable[float]) -> str:
        return " ".join(str(round(100 * number)) for number in numbers)

    lines = [
        "# Weights of evidence, hundredths of a natural logarithm: of each sign said, those heard,",
        "# a to z and 0 to 9; counted by `python -m training.codes`, never by hand.",
        f"sure: {row(weights.sure)}",
        f"word: {row(weights.word)}",
        f"other: {row((*weights.added, *weights.lost, weights.no_word, weights.half))}",
        *(f"{c}: {row(weights.heard[c][o] for o in SIGNS)}" for c in SIGNS),
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main(sys.argv[1])
