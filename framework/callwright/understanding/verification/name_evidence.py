"""How much what was heard of a name speaks for the person on file: weights of evidence, added up.

Each likeness of a part says how many times likelier it is heard when that part was said than when
another was; the logarithms were counted on recorded callers (`training/names.py`). The
alternatives of one attempt share one answer, so their likelihoods are averaged by rank; attempts
add up. A relative shares the surname and a stranger may share the forename, so each part has to
carry its own evidence: what counts is the lesser of both. A forename alone scores 500 at most.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from callwright.understanding.tokens import MOST_ALTERNATIVES, tokenise
from callwright.understanding.verification.names_heard import Likeness, NameHeard, Said, likenesses

__all__ = ["Weights", "evidence", "name_score", "of_said", "shipped_weights"]

_FALL = 1.6  # trust in an alternative is its rank, to this power below the first
_TRUST = tuple([(rank + 1) ** -_FALL for rank in range(MOST_ALTERNATIVES)])
_NOT_THE_NAME = 0.15  # share of answers that hold nothing of the name
_MOST = 30.0  # beyond it a part is certain


@dataclass(frozen=True, slots=True)
class Weights:
    """Logarithms of likelihood ratios, for each tenth of likeness and for 1. forename, surname: by
    words, without and with another common name in the part's place. spelled: of both parts.
    """

    forename: tuple[tuple[float, ...], tuple[float, ...]]
    surname: tuple[tuple[float, ...], tuple[float, ...]]
    spelled: tuple[tuple[float, ...], tuple[float, ...]]


def name_score(heard: NameHeard, record: str) -> int:
    """How well the attempts match the name on file, 0..1000."""
    parts = tokenise(record.replace("-", " ")).texts
    if not parts:
        return 0
    forename, surname = parts[0], "".join(parts[1:]) or parts[0]
    return of_said(likenesses(heard, forename, surname), shipped_weights())


def of_said(said: Sequence[Said], weights: Weights) -> int:
    """The same of what is said already held against the record."""
    fore, sur = evidence(said, weights)
    return round(1_000 / (1 + math.exp(-fore) + math.exp(-sur)))


def evidence(said: Sequence[Said], weights: Weights) -> tuple[float, float]:
    """How much all attempts speak for the forename and for the surname: logarithms of ratios."""
    fore = sur = 0.0
    for attempt in said:
        ratios = [(1.0, 1.0)] if not attempt.alternatives and attempt.spelled is None else []
        if attempt.alternatives:
            total = of_fore = of_sur = 0.0
            for rank, forename, surname in attempt.alternatives:
                trust = _TRUST[rank]
                total += trust
                of_fore += trust * _ratio(weights.forename, forename)
                of_sur += trust * _ratio(weights.surname, surname)
            ratios.append((of_fore / total, of_sur / total))
        if attempt.spelled is not None:
            fore_spelled, sur_spelled = attempt.spelled
            ratios.append(
                (
                    math.exp(_at(weights.spelled[0], fore_spelled)),
                    math.exp(_at(weights.spelled[1], sur_spelled)),
                )
            )
        fore += _heard_or_not(sum(ratio for ratio, _ in ratios) / len(ratios))
        sur += _heard_or_not(sum(ratio for _, ratio in ratios) / len(ratios))
    return max(-_MOST, min(_MOST, fore)), max(-_MOST, min(_MOST, sur))


def _heard_or_not(ratio: float) -> float:
    """The weight of one attempt, which may not have held the name at all."""
    return math.log(_NOT_THE_NAME + (1 - _NOT_THE_NAME) * ratio)


def _ratio(weights: tuple[tuple[float, ...], tuple[float, ...]], heard: Likeness | None) -> float:
    return math.exp(_at(weights[heard.other], heard.best)) if heard else 1.0


def _at(weights: Sequence[float], likeness: float) -> float:
    """The weight at a likeness, in straight lines between the middles of the tenths."""
    place = 10 * likeness - 0.5
    if place <= 0:
        return weights[0]
    if place >= 9:
        share = min(1.0, (likeness - 0.95) / 0.05)
        return weights[9] + share * (weights[10] - weights[9])
    n = int(place)
    return weights[n] + (place - n) * (weights[n + 1] - weights[n])


@lru_cache(maxsize=1)
def shipped_weights() -> Weights:
    """The weights that were counted on recorded callers."""
    folder = resources.files("callwright.understanding.lexicon")
    rows: dict[str, tuple[float, ...]] = {}
    for line in (folder / "name_weights.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, _, numbers = line.partition(":")
            rows[name] = tuple(int(number) / 100 for number in numbers.split())
    return Weights(
        forename=(rows["forename"], rows["forename, another heard"]),
        surname=(rows["surname"], rows["surname, another heard"]),
        spelled=(rows["forename, spelled"], rows["surname, spelled"]),
    )
