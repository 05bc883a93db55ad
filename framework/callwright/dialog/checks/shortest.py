"""CW209: the fastest successful call, and whether it fits in the limits."""

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count

from callwright.dialog.checks.durations import Cost, quickest_leave
from callwright.dialog.checks.graph import Edge, Frame, Graph, Kind, Node
from callwright.dialog.checks.paths import open_with
from callwright.dialog.findings import Finding, finding
from callwright.machine.tables import AskState

__all__ = ["Quickest", "check_shortest", "quickest_calls"]

# What a call that goes well passes; failures, events and limits are no way to succeed.
_WELL: frozenset[Kind] = frozenset(
    ("then", "case", "hears", "result", "returned", "global", "end", "call")
)
# Answers of services and transfers by which nothing succeeds.
_BADLY = frozenset(("failed", "error", "timeout", "busy", "no_answer", "refused", "closed"))


@dataclass(frozen=True, slots=True)
class Quickest:
    """The least that a call with this disposition takes."""

    disposition: str
    cost: Cost


def quickest_calls(graph: Graph) -> tuple[Quickest, ...]:
    """For each disposition that is a success and can be reached, in the order of declaration."""
    found = _Search(graph).run([_At(node) for node in graph.starts], None)
    wanted = [d.name for d in graph.app.dispositions.values() if d.success]
    ends: dict[str, Cost] = {}
    for at, cost in found.items():  # the cheapest first
        ends.setdefault(at.node.state, cost)
    return tuple(Quickest(name, ends[f"end:{name}"]) for name in wanted if f"end:{name}" in ends)


def check_shortest(graph: Graph) -> Iterator[Finding]:
    """The fastest success path fits in `limits.turns` and `limits.minutes`."""
    limits = graph.app.limits
    for quickest in quickest_calls(graph):
        cost = quickest.cost
        over = []
        if cost.turns > limits.turns:
            over.append(f"{cost.turns} caller turns, and `limits.turns` is {limits.turns}")
        if cost.ms > limits.minutes * 60_000:
            over.append(f"{cost.ms / 1000:.0f} seconds, and `limits.minutes` is {limits.minutes}")
        if over:
            yield finding(
                "CW209",
                f"The shortest call that ends as {quickest.disposition!r} takes "
                f"{' and '.join(over)}: raise the limit, or shorten the dialog.",
                graph.app.dispositions[quickest.disposition].at,
            )


@dataclass(frozen=True, slots=True)
class _At:
    """A node, the slots answered in an earlier breath (`also_fills`), and the facts granted."""

    node: Node
    filled: frozenset[str] = frozenset()
    facts: frozenset[str] = frozenset()


class _Search:
    """Dijkstra; sub-dialogs are searched apart, for each set of facts they are entered with."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.inside: dict[_At, dict[_At, Cost]] = {}

    def run(self, sources: Iterable[_At], within: Frame | None) -> dict[_At, Cost]:
        order = count()
        queue = [(Cost(), next(order), at) for at in sources]
        best: dict[_At, Cost] = {}
        while queue:
            cost, _, at = heapq.heappop(queue)
            if at in best:
                continue
            best[at] = cost
            for edge in self.graph.out[at.node]:
                if within is not None and edge.target.frame != within:
                    continue
                if _goes_well(edge) and open_with(self.graph.app, edge, at.facts):
                    for step, facts in self._steps(edge, at):
                        after = _At(edge.target, self._filled(edge, at.filled), facts)
                        heapq.heappush(queue, (cost + step, next(order), after))
        return best

    def _steps(self, edge: Edge, at: _At) -> Iterator[tuple[Cost, frozenset[str]]]:
        granted = frozenset(edge.exit.grant) if edge.exit is not None else frozenset()
        if edge.kind != "returned" or edge.callee is None or edge.outcome == "done":
            yield quickest_leave(self.graph, edge, at.filled), at.facts | granted
            return
        entry = _At(edge.callee, facts=at.facts)
        if entry not in self.inside:
            self.inside[entry] = {}
            self.inside[entry] = self.run([entry], edge.callee.frame)
        ends = self.graph.returns.get(edge.callee.frame, {}).get(edge.outcome, ())
        for inner, cost in self.inside[entry].items():
            if inner.node in ends:
                yield cost, inner.facts | granted

    def _filled(self, edge: Edge, filled: frozenset[str]) -> frozenset[str]:
        if edge.source.frame != edge.target.frame:
            return frozenset()  # slots live for one run of their dialog
        state = self.graph.state(edge.source) if edge.source.is_state else None
        if isinstance(state, AskState) and edge.answers:
            slots = self.graph.dialog(edge.source).slots
            also = {s for s in state.also_fills if s in slots and slots[s].confirm != "readback"}
            filled = (filled | also) - {state.slot}
        if edge.exit is not None:
            filled -= frozenset(edge.exit.clear)
        return filled


def _goes_well(edge: Edge) -> bool:
    if edge.kind not in _WELL or edge.default:
        return False
    return edge.kind != "result" or edge.trigger.removeprefix("result:") not in _BADLY
