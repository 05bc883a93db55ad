"""CW201, CW202, CW211: loops have bounds of their own, and limits lead out of them."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from callwright.dialog.checks.graph import Edge, Graph, Node, components
from callwright.dialog.checks.paths import shortest_path, transcript
from callwright.dialog.findings import Finding, finding
from callwright.machine.tables import CallState

__all__ = [
    "Loop",
    "check_each",
    "check_loops",
    "cycles",
    "shortest_round",
    "story_of",
    "written_loops",
    "written_ways",
]


@dataclass(frozen=True, slots=True)
class Loop:
    """States that written exits lead around. rounds: how often at most; None: without bound.

    by: the states whose `visits` bound it.
    """

    states: tuple[str, ...]
    rounds: int | None
    by: tuple[str, ...]


def written_loops(graph: Graph) -> tuple[Loop, ...]:
    """Sets of states that lead to each other over exits that authors wrote, with their bounds."""
    ways = written_ways(graph)
    found: dict[frozenset[str], Loop] = {}
    for nodes in cycles(ways, graph.nodes):
        loop = _bounded(graph, ways, nodes)
        found.setdefault(frozenset(loop.states), loop)
    return tuple(found.values())


def written_ways(graph: Graph) -> dict[Node, list[Edge]]:
    """Exits that authors wrote and that lead on, by node."""
    return {
        node: [e for e in edges if e.kind not in ("call", "end") and graph.written(e)]
        for node, edges in graph.out.items()
    }


def cycles(ways: Mapping[Node, list[Edge]], nodes: Iterable[Node]) -> Iterator[tuple[Node, ...]]:
    """Sets of nodes that lead to each other over `ways`."""
    for component in components(nodes, lambda node: [edge.target for edge in ways[node]]):
        if len(component) > 1 or any(e.target == component[0] for e in ways[component[0]]):
            yield component


def _bounded(graph: Graph, ways: Mapping[Node, list[Edge]], inside: tuple[Node, ...]) -> Loop:
    """A loop with the bound that its states' visits give."""
    visits = {node.state: graph.state(node).visits for node in inside}
    # One state that every round passes bounds the rounds. It lies on each cycle, so on this one.
    shared = {edge.source.state for edge in shortest_round(ways, inside)}
    bounds: dict[str, int] = {}
    while shared:
        state = min(shared)
        rest = [node for node in inside if node.state != state]
        others = next(cycles(ways, rest), None)
        shared.discard(state)
        if others is not None:
            shared &= {edge.source.state for edge in shortest_round(ways, others)}
        elif (most := visits[state]) is not None:
            bounds[state] = most
    if bounds:
        by = min(bounds, key=lambda state: (bounds[state], state))
        return Loop(tuple(visits), bounds[by], (by,))
    # Else all counted states together do, if no round passes them by.
    counted = {state: most for state, most in visits.items() if most is not None}
    if any(cycles(ways, [node for node in inside if node.state not in counted])):
        return Loop(tuple(visits), None, ())
    return Loop(tuple(visits), sum(counted.values()), tuple(sorted(counted)))


def check_loops(graph: Graph) -> Iterator[Finding]:
    """CW201 and CW202."""
    ways = written_ways(graph)
    yield from _default_alone(graph, ways)
    yield from _chasing(graph)


# --- CW201 ---------------------------------------------------------------------------------------


def _default_alone(graph: Graph, ways: Mapping[Node, list[Edge]]) -> Iterator[Finding]:
    unmarked = [n for n in graph.nodes if n.is_state and not graph.state(n).visits_written]
    told: set[frozenset[str]] = set()
    for component in cycles(ways, unmarked):
        states = frozenset(node.state for node in component)
        if states in told:
            continue
        told.add(states)
        cycle = shortest_round(ways, component)
        first = cycle[0].source
        names = " → ".join((*(edge.source.state for edge in cycle), first.state))
        yield finding(
            "CW201",
            f"The loop {names} is bounded only by the default of {graph.state(first).visits} "
            "visits: write `visits` on one of its states, and `at_limit` if the fallback is not "
            "meant.",
            graph.state(first).at,
            path=story_of(graph, cycle),
            state=first.state,
        )


def shortest_round(ways: Mapping[Node, list[Edge]], component: Iterable[Node]) -> tuple[Edge, ...]:
    """A short cycle inside a component: the shortest through the state that is written first."""
    inside = set(component)
    start = min(inside, key=lambda node: (node.state, str(node.frame)))
    came: dict[Node, Edge] = {}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for edge in ways[node]:
            if edge.target == start:
                cycle = [edge]
                while cycle[-1].source != start:
                    cycle.append(came[cycle[-1].source])
                return tuple(reversed(cycle))
            if edge.target in inside and edge.target not in came:
                came[edge.target] = edge
                queue.append(edge.target)
    return ()


def story_of(graph: Graph, cycle: tuple[Edge, ...]) -> tuple[str, ...]:
    """The way to a cycle and once around it, as a transcript."""
    first = cycle[0].source
    path = shortest_path(graph, {first}.__contains__) or ()
    return transcript(graph, (*path, *cycle))


# --- CW202 ---------------------------------------------------------------------------------------


def _chasing(graph: Graph) -> Iterator[Finding]:
    overflow = {
        node: [e for e in edges if e.kind in ("at_limit", "after_tries")]
        for node, edges in graph.out.items()
    }
    told: set[frozenset[str]] = set()
    for component in cycles(overflow, graph.nodes):
        states = frozenset(node.state for node in component)
        if states in told:
            continue
        told.add(states)
        cycle = shortest_round(overflow, component)
        first = cycle[0].source
        chase = " → ".join((*(f"{edge.source.state} ({edge.kind})" for edge in cycle), first.state))
        yield finding(
            "CW202",
            f"Limits chase each other: {chase}. Let one of them lead out, to an end or a person.",
            cycle[0].route.at if cycle[0].route is not None else graph.state(first).at,
            path=story_of(graph, cycle),
            state=first.state,
        )


# --- CW211 ---------------------------------------------------------------------------------------


def check_each(graph: Graph) -> Iterator[Finding]:
    """The item dialog of every `each` comes back. Its bound is the compiler's to want."""
    for dialog in graph.app.dialogs.values():
        for state in dialog.states.values():
            if not isinstance(state, CallState) or state.each is None:
                continue
            called = graph.by_state.get(state.name, ())
            frames = {
                e.callee.frame
                for node in called
                for e in graph.out[node]
                if e.kind == "call" and e.callee is not None
            }
            written = lambda edge: graph.written(edge)  # noqa: E731 - named for reading
            if frames and not any(graph.outcomes(frame, written) for frame in frames):
                yield finding(
                    "CW211",
                    f"Dialog {state.dialog!r}, run for each item by {state.name!r}, never returns: "
                    "give it a way to a `return`.",
                    state.at,
                    state=state.name,
                )
