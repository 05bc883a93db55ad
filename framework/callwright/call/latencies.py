"""How long callers waited, over many turns: percentiles of the reply and of each of its parts."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields

from callwright.call.record import TurnTiming

__all__ = ["PARTS", "Spread", "percentile", "spreads"]

PARTS = tuple(
    each.name.removesuffix("_ms")
    for each in fields(TurnTiming)
    if each.name.endswith("_ms") and each.name not in ("voice_end_ms", "reply_ms")
)
"""The parts of a reply's latency, in the order in which they pass."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """Milliseconds over `turns` turns. what: the reply, a kind of reply, or a part."""

    what: str
    turns: int
    p50: int
    p90: int
    p95: int
    p99: int
    most: int


def percentile(ordered: Sequence[int], share: int) -> int:
    """Return the nearest-rank percentile of a rising list: the least value that `share` percent
    of them do not pass. Never a value that did not happen.
    """
    return ordered[max(0, -(-len(ordered) * share // 100) - 1)]


def spreads(timings: Iterable[TurnTiming]) -> tuple[Spread, ...]:
    """Return the spread of replies, of replies with and without a second look, and of each part.

    Turns that nothing was said to in reply are left out. Rows that no turn falls into are too.
    """
    replied = [timing for timing in timings if timing.reply_ms is not None]
    looked = [timing for timing in replied if timing.second_look != "none"]
    plain = [timing for timing in replied if timing.second_look == "none"]
    found = [_spread("reply", replied, _reply)]
    if looked:
        found += [
            _spread("reply without a second look", plain, _reply),
            _spread("reply with a second look", looked, _reply),
        ]
    found += [_spread(part, replied, _part(part)) for part in PARTS]
    return tuple(spread for spread in found if spread is not None)


def _reply(timing: TurnTiming) -> int:
    return timing.reply_ms or 0


def _part(name: str) -> Callable[[TurnTiming], int]:
    def of(timing: TurnTiming) -> int:
        return int(getattr(timing, f"{name}_ms") or 0)

    return of


def _spread(
    what: str, timings: Sequence[TurnTiming], of: Callable[[TurnTiming], int]
) -> Spread | None:
    if not timings:
        return None
    values = sorted(of(timing) for timing in timings)
    p50, p90, p95, p99 = (percentile(values, share) for share in (50, 90, 95, 99))
    return Spread(what=what, turns=len(values), p50=p50, p90=p90, p95=p95, p99=p99, most=values[-1])
