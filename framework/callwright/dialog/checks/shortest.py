"""CW209: the fastest successful call, and whether it fits in the limits."""

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count

from callwright.dialog.checks.durations import Cost, quickest_leave
from callwright.dialog.checks.graph import Edge, Frame, Graph, Kind, Node
from callwright.dialog.findings import Finding, finding
from callwright.machine.tables import AskState

__all__ = ["Quickest", "check_shortest", "quickest_calls"]

# What a call that goes well passes; failures, events and limits are no way to succeed.
_WELL: frozenset[Kind] = frozenset(
    ("then", "case", "hears", "result", "returned", "global", "end", "call")
)


@dataclass(frozen=True, slots=True)
class Quickest:
    """The least that a call with this disposition takes."""

    disposition: str
    cost: Cost


def quickest_calls(graph: Graph) -> tuple[Quickest, ...]:
    """For each disposition that is a success and can be reached, in the order of declaration."""
    found = _Search(graph).run(graph.starts, None)
    wanted = [d.name for d in graph.app.dispositions.values() if d.success]
    ends = {node.state: cost for node, cost in found.items() if node.is_end}
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
            over.append(
                f"{cost.ms / 1000:.0f} seconds, and `limits.minutes` is {limits.minutes}"
            )
        if over:
            yield finding(
                "CW209",
                f"The shortest call that ends as {quickest.disposition!r} takes "
                f"{' and '.join(over)}: raise the limit, or shorten the dialog.",
                graph.app.dispositions[quickest.disposition].at,
            )


class _Search:
    """Dijkstra over nodes and the slots already answered in an earlier breath (`also_fills`)."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.inside: dict[Frame, dict[Node, Cost]] = {}

    def run(self, sources: Iterable[Node], within: Frame | None) -> dict[Node, Cost]:
        order = count()
        best: dict[tuple[Node, frozenset[str]], Cost] = {}
        queue: list[tuple[Cost, int, Node, frozenset[str]]] = []
        for node in sources:
            queue.append((Cost(), next(order), node, frozenset()))
        found: dict[Node, Cost] = {}
        while queue:
            cost, _, node, filled = heapq.heappop(queue)
            if (node, filled) in best:
                continue
            best[node, filled] = cost
            found.setdefault(node, cost)
            for edge in self.graph.out[node]:
                if edge.kind not in _WELL or edge.default:
                    continue
                if within is not None and edge.target.frame != within:
                    continue
                step = self._step(edge, filled)
                if step is not None:
                    after = self._filled(edge, filled)
                    heapq.heappush(queue, (cost + step, next(order), edge.target, after))
        return found

    def _step(self, edge: Edge, filled: frozenset[str]) -> Cost | None:
        if edge.kind != "returned" or edge.callee is None or edge.outcome == "done":
            return quickest_leave(self.graph, edge, filled)
        frame = edge.callee.frame
        if frame not in self.inside:
            self.inside[frame] = {}
            self.inside[frame] = self.run([edge.callee], frame)
        costs = [
            self.inside[frame][node]
            for node in self.graph.returns.get(frame, {}).get(edge.outcome, ())
            if node in self.inside[frame]
        ]
        return min(costs, default=None)

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
