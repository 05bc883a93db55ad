"""The bound of the longest call holds for calls that try hard to be long."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from callwright.dialog.checks.bounds import check_bounds, longest_call
from callwright.dialog.checks.durations import Cost, longest_stay
from callwright.dialog.checks.flow import build_graph
from callwright.dialog.checks.graph import Edge, Graph, Node
from callwright.dialog.compiler import load_application
from callwright.machine.tables import CallState, ReturnState

DIALOGS = Path(__file__).parents[3] / "dialogs"
STEPS_MOST = 100_000


@pytest.fixture(scope="module")
def graph() -> Graph:
    return build_graph(load_application(DIALOGS))


@dataclass
class Run:
    """One frame of a call that is being made up: its counters are its own."""

    node: Node
    visits: Counter[str] = field(default_factory=Counter)
    corrections: int = 0


class LongCall:
    """A caller, services and a line that do whatever makes the call go on, within the counters.

    An alarm is said once, as the bound assumes; the fallback is taken twice; nobody hangs up.
    """

    def __init__(self, graph: Graph, seed: int) -> None:
        self.graph = graph
        self.chance = random.Random(seed)
        self.stack = [Run(self.chance.choice(graph.starts))]
        self.alarms: set[str] = set()
        self.fallbacks = 0
        self.total = Cost()

    def run(self) -> Cost:
        self.enter(self.stack[-1].node, counted=True)
        for _ in range(STEPS_MOST):
            if not self.step():
                return self.total
        raise AssertionError("the call did not end")

    def enter(self, node: Node, *, counted: bool) -> None:
        top = self.stack[-1]
        top.node = node
        if not node.is_state:
            return
        state = self.graph.state(node)
        if counted:
            top.visits[node.state] += 1
            if state.visits is not None and top.visits[node.state] > state.visits:
                over = [e for e in self.graph.out[node] if e.kind == "at_limit" and self.free(e)]
                if over:
                    self.follow(self.chance.choice(over))
                return
        if not isinstance(state, CallState):
            self.total += longest_stay(self.graph, node)
            return
        (into,) = [e for e in self.graph.out[node] if e.kind == "call"]
        self.stack.append(Run(into.target))
        self.enter(into.target, counted=True)

    def free(self, edge: Edge) -> bool:
        if edge.kind in ("back", "call", "person", "hangup", "machine"):
            return False
        if edge.kind == "alarm":
            return edge.trigger not in self.alarms
        if edge.kind == "correction":
            dialog = self.graph.dialog(edge.source)
            return self.stack[-1].corrections < dialog.limits.corrections
        return not edge.default or edge.target.is_end or self.fallbacks < 2

    def follow(self, edge: Edge) -> None:
        if edge.kind == "alarm":
            self.alarms.add(edge.trigger)
        if edge.kind == "correction":
            self.stack[-1].corrections += 1
        if edge.default and not edge.target.is_end:
            self.fallbacks += 1
        anew = edge.exit is not None and edge.exit.to_dialog
        if not edge.target.frame.called and (len(self.stack) > 1 or anew):
            # Visits of outermost frames survive a `goto`; what hung above them is gone.
            self.stack = [Run(edge.target, self.stack[0].visits)]
        self.enter(edge.target, counted=edge.kind not in ("alarm", "correction"))

    def step(self) -> bool:
        node = self.stack[-1].node
        if node.is_end:
            return False
        state = self.graph.state(node) if node.is_state else None
        if isinstance(state, ReturnState) and node.frame.called:
            self.stack.pop()
            caller = self.stack[-1].node
            back = [
                e
                for e in self.graph.out[caller]
                if e.kind == "returned" and e.outcome == state.outcome
            ]
            self.follow(self.chance.choice(back))
            return True
        ways = [e for e in self.graph.out[node] if e.kind != "at_limit" and self.free(e)]
        going_on = [e for e in ways if not e.target.is_end and e.kind != "returned"]
        if not ways:
            return False
        # Mostly go on as asked: globals and ends make short calls.
        asked = [e for e in going_on if e.written or e.kind == "correction"]
        rarely = self.chance.random() < 0.03
        self.follow(self.chance.choice((not rarely and asked) or going_on or ways))
        return True


def calls(graph: Graph) -> Iterator[Cost]:
    for seed in range(150):
        yield LongCall(graph, seed).run()


def test_no_call_is_longer_than_the_bound(graph: Graph) -> None:
    bound = longest_call(graph).cost
    longest = Cost()
    for cost in calls(graph):
        longest = longest.upper(cost)
        assert cost.turns <= bound.turns
        assert cost.ms <= bound.ms
    # The calls tried are long ones: longer than the limit that would have ended them.
    assert longest.turns > graph.app.limits.turns


def test_the_worked_application_ends_by_its_counters_alone(graph: Graph) -> None:
    assert list(check_bounds(graph)) == []
    assert longest_call(graph).cost.turns > graph.app.limits.turns
