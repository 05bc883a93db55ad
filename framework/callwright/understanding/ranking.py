"""The readings of all alternatives put together: what each name means, and what it may mean."""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from callwright.understanding.expected import Expected, Value
from callwright.understanding.reading import Meant, MeantAnswer, MeantIntent, MeantValue, Span

__all__ = ["Read", "Said", "together"]

# Alternatives that disagree take this much from a confidence at most.
_AGREEMENT = 0.15
# A whole value heard at least this well in any alternative beats a part of one.
_ENOUGH = 350


class Said(NamedTuple):
    """One alternative read: its share of trust, what it carries, and where a date was asked all
    its digits in a row and the sounds in place of a day.
    """

    rank: int
    base: int
    readings: tuple["Read", ...]
    digits: str = ""
    day_sounds: str = ""
    lone_day: str = ""


class Read(NamedTuple):
    """One meaning of one transcript. name: of the slot, intent or answer. score: thousandths, of
    the words alone. rivals: other values of the same words, with their scores.
    """

    kind: Literal["slot", "intent", "answer"]
    name: str
    value: Value
    score: int
    span: Span
    rivals: tuple[tuple[Value, int], ...] = ()
    precise: bool = True
    unit: bool = True


def together(said: Sequence[Said], expected: Expected, words: int) -> Iterable[Meant]:
    """The readings of all alternatives as one list, best first."""
    votes: dict[tuple[str, str], dict[Value, float]] = {}
    best: dict[tuple[str, str], dict[Value, tuple[int, int, Read]]] = {}
    for rank, base, readings, *_ in said:
        for read in readings:
            key = (read.kind, read.name)
            confidence = round(base * read.score / 1_000)
            by_value = best.setdefault(key, {})
            counted = votes.setdefault(key, {})
            counted[read.value] = counted.get(read.value, 0.0) + confidence * 0.7**rank
            if read.value not in by_value or confidence > by_value[read.value][0]:
                by_value[read.value] = (confidence, rank, read)
            for value, score in read.rivals:
                rival = round(base * score / 1_000)
                if value not in by_value or rival > by_value[value][0]:
                    by_value[value] = (rival, rank, read)
    meant: list[Meant] = []
    for (kind, name), by_value in best.items():
        counted = votes[kind, name]
        total = max(sum(counted.values()) or 1.0, 1.0)
        whole = any(read.precise and c >= _ENOUGH for c, _, read in by_value.values())
        ranked = [
            (round(c * (1 - _AGREEMENT * (1 - counted.get(v, c) / total))), -rank, v, read)
            for v, (c, rank, read) in by_value.items()
            if read.precise or not whole
        ]
        if len(ranked) > 1:
            ranked.sort(key=lambda row: (-row[0], -row[1], str(row[2])))
        meant.append(_meant(kind, name, ranked, words))
    if len(meant) < 2:
        return meant
    order = {slot.name: n for n, slot in enumerate(expected.slots)}
    return sorted(
        meant,
        key=lambda m: (
            -m.confidence,
            order.get(m.slot, 99) if isinstance(m, MeantValue) else 100,
            m.span,
        ),
    )


def _meant(
    kind: str, name: str, ranked: Sequence[tuple[int, int, Value, Read]], words: int
) -> Meant:
    confidence, rank, value, read = ranked[0]
    start, end = min(read.span[0], max(words - 1, 0)), min(read.span[1], words)
    source: Literal["grammar", "nbest"] = "grammar" if rank == 0 else "nbest"
    if kind == "intent":
        return MeantIntent(name=name, confidence=confidence, span=(start, end), source=source)
    if kind == "answer":
        return MeantAnswer(name=name, confidence=confidence, span=(start, end), source=source)
    return MeantValue(
        slot=name, value=value, confidence=confidence, span=(start, end),
        alternatives=tuple((v, c) for c, _, v, _ in ranked[1:6]),
        precise=read.precise, unit=read.unit, source=source,
    )  # fmt: skip
