"""How much what was heard of a code speaks for the code on file: weights of evidence, added up.

For each sign of the record and each sign heard it was counted on recorded callers how many times
likelier the one is heard when the other was said (`training/codes.py`): T heard as D says
next to nothing, T heard as S speaks against it. Neighbours share the first half of a postcode, so
both halves have to carry their own evidence, and the last one more.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from callwright.understanding.verification.codes_heard import CodeHeard, CodeSaid

__all__ = [
    "CodeWeights",
    "aligned",
    "code_evidence",
    "code_score",
    "halves_of",
    "of_halves",
    "shipped_weights",
    "steps",
]

_LAST = 3  # signs that tell neighbours apart
_FALL = 1.6  # trust in an alternative is its rank, to this power below the first
_NOT_THE_CODE = 0.15  # share of answers that hold nothing of the code
_MOST = 30.0
_NO_SIGN: Mapping[str, float] = {}
_LAST_NEEDS = 1.0  # so much more it has to say: neighbours share the first half


@dataclass(frozen=True, slots=True)
class CodeWeights:
    """Logarithms of likelihood ratios. heard: of each sign of the record, each sign as heard.
    sure, word: of a sure sign and of a word's first letter, that it is the record's and that it is
    not. added, lost: a sign too many, one too few, and the same where a whole postcode was heard.
    no_word: a word that stands for no sign. half: nothing was said of one half.
    """

    heard: Mapping[str, Mapping[str, float]]
    sure: tuple[float, float]
    word: tuple[float, float]
    added: tuple[float, float]
    lost: tuple[float, float]
    no_word: float
    half: float

    def of(self, want: str, sign: str) -> float:
        """The weight of one sign heard in the place of one of the record, lower case."""
        if len(sign) == 2:
            return self.word[sign[1] != want]
        if sign.isupper():
            return self.sure[sign.lower() != want]
        return self.heard.get(want, {}).get(sign, -5.0)

    def unasked(self, sign: str, *, whole: bool) -> float:
        """The weight of a sign that is none of the record's."""
        return self.no_word if len(sign) == 2 else self.added[whole]


def halves_of(record: str) -> tuple[str, str]:
    """The signs of a code in lower case: what neighbours share, and what tells them apart."""
    wanted = "".join(c for c in record.lower() if c.isalnum())
    return wanted[:-_LAST], wanted[-_LAST:]


def code_score(heard: CodeHeard, record: str) -> int:
    """How well the attempts match the code on file, 0..1000."""
    front, last = halves_of(record)
    if not last:
        return 0
    exact = tuple(front + last)
    if any(rank == 0 and signs == exact for said in heard for rank, signs, _ in said.rows):
        return 1_000
    return of_halves(*code_evidence(heard, front, last, shipped_weights()), whole=not front)


def of_halves(first: float, last: float, *, whole: bool = False) -> int:
    """The score of what speaks for either half. whole: there is no first one."""
    against = 0.0 if whole else math.exp(-first)
    return round(1_000 / (1 + against + math.exp(_LAST_NEEDS - last)))


def code_evidence(
    heard: CodeHeard, front: str, last: str, weights: CodeWeights
) -> tuple[float, float]:
    """How much all attempts speak for either half: logarithms of ratios."""
    of_front = of_last = 0.0
    for said in heard:
        first, second = _attempt(said, front, last, weights)
        of_front, of_last = of_front + first, of_last + second
    return max(-_MOST, min(_MOST, of_front)), max(-_MOST, min(_MOST, of_last))


def _attempt(said: CodeSaid, front: str, last: str, weights: CodeWeights) -> tuple[float, float]:
    if not said.rows:
        return 0.0, 0.0
    total = of_front = of_last = 0.0
    for rank, signs, whole in said.rows:
        trust = (rank + 1) ** -_FALL
        first, second = aligned(signs, front, last, weights, whole=whole)
        total += trust
        of_front += trust * math.exp(first)
        of_last += trust * math.exp(second)
    return _heard_or_not(of_front / total), _heard_or_not(of_last / total)


def _heard_or_not(ratio: float) -> float:
    """The weight of one attempt, which may not have held the code at all."""
    return math.log(_NOT_THE_CODE + (1 - _NOT_THE_CODE) * ratio)


def aligned(
    signs: Sequence[str], front: str, last: str, weights: CodeWeights, *, whole: bool
) -> tuple[float, float]:
    """What one row of signs says of either half, cut where both fit best."""
    firsts = _row(front, signs, weights, whole=whole)
    lasts = _row(last[::-1], signs[::-1], weights, whole=whole)[::-1]
    at = max(range(len(signs) + 1), key=lambda n: firsts[n] + lasts[n])
    return firsts[at], lasts[at]


def steps(
    signs: Sequence[str], front: str, last: str, weights: CodeWeights, *, whole: bool
) -> list[tuple[str, str]]:
    """Signs of the record and those heard for them, "" for none, laid side by side as they fit."""
    wanted = front + last
    rows: list[list[tuple[float, list[tuple[str, str]]]]] = [[(0.0, [])]]
    for sign in signs:
        cost, way = rows[0][-1]
        rows[0].append((cost + weights.unasked(sign, whole=whole), [*way, ("", sign)]))
    for want in wanted:
        above = rows[-1]
        row = [(above[0][0] + weights.lost[whole], [*above[0][1], (want, "")])]
        for n, sign in enumerate(signs):
            ways = (
                (above[n][0] + weights.of(want, sign), above[n][1], (want, sign)),
                (above[n + 1][0] + weights.lost[whole], above[n + 1][1], (want, "")),
                (row[n][0] + weights.unasked(sign, whole=whole), row[n][1], ("", sign)),
            )
            best = max(ways, key=lambda way: way[0])
            row.append((best[0], [*best[1], best[2]]))
        rows.append(row)
    return rows[-1][-1][1]


def _row(half: str, signs: Sequence[str], weights: CodeWeights, *, whole: bool) -> list[float]:
    """The most that the first 0, 1, 2, ... signs heard can say of one half."""
    extras = [weights.unasked(sign, whole=whole) for sign in signs]
    row = [0.0]
    for extra in extras:
        row.append(row[-1] + extra)
    nothing = [weights.half + one for one in row] if half else row
    lost = weights.lost[whole]
    for want in half:
        plain = weights.heard.get(want, _NO_SIGN)
        diagonal = row[0]
        left = row[0] = diagonal + lost
        for n, (sign, extra) in enumerate(zip(signs, extras, strict=True), 1):
            above = row[n]
            best = diagonal + (plain[sign] if sign in plain else weights.of(want, sign))
            diagonal = above
            if above + lost > best:
                best = above + lost
            if left + extra > best:
                best = left + extra
            left = row[n] = best
    return [max(one, other) for one, other in zip(row, nothing, strict=True)]


@lru_cache(maxsize=1)
def shipped_weights() -> CodeWeights:
    """The weights that were counted on recorded callers."""
    folder = resources.files("callwright.understanding.lexicon")
    rows: dict[str, list[float]] = {}
    for line in (folder / "code_weights.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, _, numbers = line.partition(":")
            rows[name] = [int(number) / 100 for number in numbers.split()]
    sure, word, other = rows.pop("sure"), rows.pop("word"), rows.pop("other")
    return CodeWeights(
        {sign: dict(zip(rows, row, strict=True)) for sign, row in rows.items()},
        (sure[0], sure[1]),
        (word[0], word[1]),
        (other[0], other[1]),
        (other[2], other[3]),
        *other[4:],
    )
