"""What a test expects of a whole call, held against what happened."""

from collections.abc import Iterator

from callwright.machine.values import UNKNOWN, Absent
from callwright.testing.scenario import Scenario
from callwright.testing.script import Failure
from callwright.testing.trace import Trace

__all__ = ["judge"]


def judge(scenario: Scenario, trace: Trace) -> tuple[Failure, ...]:
    """Every expectation that does not hold, one sentence each."""
    return tuple(Failure(scenario.at, what) for what in _broken(scenario, trace))


def _broken(scenario: Scenario, trace: Trace) -> Iterator[str]:
    expect = scenario.expect
    if expect.end and trace.end != expect.end:
        yield f"expected the end '{expect.end}', but it was '{trace.end or 'not reached'}'"
    for name in expect.achieved:
        if name not in trace.achieved:
            yield f"expected the achievement '{name}', which was not counted"
    for name, value in expect.slots.items():
        found = trace.slots.get(name)
        if found is None:
            wanted = _shown(value, name in expect.money)
            yield f"expected the slot '{name}' to be {wanted}, but it was not filled"
        elif found != value:
            wanted, got = (_shown(each, name in expect.money) for each in (value, found))
            yield f"expected the slot '{name}' to be {wanted}, but it is {got}"
    for name in expect.unfilled:
        if name in trace.slots:
            yield f"expected the slot '{name}' to be unfilled, but it is filled"
    for name in expect.unknown:
        if trace.slots.get(name) != UNKNOWN:
            yield f"expected the slot '{name}' to be unknown"
    for name in expect.did:
        if name not in trace.did:
            yield f"expected the service '{name}' to be called, but it was not"
    for name in expect.not_did:
        if name in trace.did:
            yield f"expected the service '{name}' never to be called, but it was"
    for name in expect.facts:
        if name not in trace.facts:
            yield f"expected the fact '{name}', which was not granted or was lost"
    for name in expect.not_facts:
        if name in trace.facts:
            yield f"expected the fact '{name}' not to hold, but it does"
    for name in expect.never_said:
        if name in trace.said or name in trace.tags or name in trace.labels:
            yield f"expected '{name}' never to be said, but it was"
    if expect.turns_at_most is not None and trace.turns > expect.turns_at_most:
        yield f"expected at most {expect.turns_at_most} turns of the caller, but took {trace.turns}"


def _shown(value: object, money: bool) -> str:
    if isinstance(value, Absent):
        return value.why
    if money and isinstance(value, int):
        return f"{value / 100:.2f}"
    return repr(value)
