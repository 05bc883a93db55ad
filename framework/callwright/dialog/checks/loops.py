"""CW201, CW202, CW210, CW211: loops have bounds of their own, end, and are never silent."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from callwright.dialog.checks.graph import Edge, Graph, Node, components
from callwright.dialog.checks.paths import shortest_path, transcript
from callwright.dialog.findings import Finding, finding
from callwright.machine.tables import AskState, CallState

__all__ = ["Loop", "check_each", "check_loops", "written_loops"]


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
    ways = _ways(graph)
    found: dict[frozenset[str], Loop] = {}
    for nodes in _cyclic(ways, graph.nodes):
        loop = _bounded(graph, ways, nodes)
        found.setdefault(frozenset(loop.states), loop)
    return tuple(found.values())


def _ways(graph: Graph) -> dict[Node, list[Edge]]:
    return {
        node: [e for e in edges if e.kind not in ("call", "end") and graph.written(e)]
        for node, edges in graph.out.items()
    }


def _cyclic(ways: Mapping[Node, list[Edge]], nodes: Iterable[Node]) -> Iterator[tuple[Node, ...]]:
    for component in components(nodes, lambda node: [edge.target for edge in ways[node]]):
        if len(component) > 1 or any(e.target == component[0] for e in ways[component[0]]):
            yield component


def _bounded(graph: Graph, ways: Mapping[Node, list[Edge]], inside: tuple[Node, ...]) -> Loop:
    """A loop with the bound that its states' visits give."""
    visits = {node.state: graph.state(node).visits for node in inside}
    # One state that every round passes bounds the rounds. It lies on each cycle, so on this one.
    shared = {edge.source.state for edge in _round(ways, inside)}
    bounds: dict[str, int] = {}
    while shared:
        state = min(shared)
        rest = [node for node in inside if node.state != state]
        others = next(_cyclic(ways, rest), None)
        shared.discard(state)
        if others is not None:
            shared &= {edge.source.state for edge in _round(ways, others)}
        elif (most := visits[state]) is not None:
            bounds[state] = most
    if bounds:
        by = min(bounds, key=lambda state: (bounds[state], state))
        return Loop(tuple(visits), bounds[by], (by,))
    # Else all counted states together do, if no round passes them by.
    counted = {state: most for state, most in visits.items() if most is not None}
    if any(_cyclic(ways, [node for node in inside if node.state not in counted])):
        return Loop(tuple(visits), None, ())
    return Loop(tuple(visits), sum(counted.values()), tuple(sorted(counted)))


def check_loops(graph: Graph) -> Iterator[Finding]:
    """CW201, CW202 and CW210."""
    ways = _ways(graph)
    yield from _default_alone(graph, ways)
    yield from _chasing(graph)
    yield from _silent(graph, ways)


# --- CW201 ---------------------------------------------------------------------------------------


def _default_alone(graph: Graph, ways: Mapping[Node, list[Edge]]) -> Iterator[Finding]:
    unmarked = [n for n in graph.nodes if n.is_state and not graph.state(n).visits_written]
    told: set[frozenset[str]] = set()
    for component in _cyclic(ways, unmarked):
        states = frozenset(node.state for node in component)
        if states in told:
            continue
        told.add(states)
        cycle = _round(ways, component)
        first = cycle[0].source
        names = " → ".join((*(edge.source.state for edge in cycle), first.state))
        yield finding(
            "CW201",
            f"The loop {names} is bounded only by the default of {graph.state(first).visits} "
            "visits: write `visits` on one of its states, and `at_limit` if the fallback is not "
            "meant.",
            graph.state(first).at,
            path=_story(graph, cycle),
            state=first.state,
        )


def _round(ways: Mapping[Node, list[Edge]], component: Iterable[Node]) -> tuple[Edge, ...]:
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


def _story(graph: Graph, cycle: tuple[Edge, ...]) -> tuple[str, ...]:
    first = cycle[0].source
    path = shortest_path(graph, first.__eq__) or ()
    return transcript(graph, (*path, *cycle))


# --- CW202 ---------------------------------------------------------------------------------------


def _chasing(graph: Graph) -> Iterator[Finding]:
    overflow = {
        node: [e for e in edges if e.kind in ("at_limit", "after_tries")]
        for node, edges in graph.out.items()
    }
    told: set[frozenset[str]] = set()
    for component in _cyclic(overflow, graph.nodes):
        states = frozenset(node.state for node in component)
        if states in told:
            continue
        told.add(states)
        cycle = _round(overflow, component)
        first = cycle[0].source
        chase = " → ".join((*(f"{edge.source.state} ({edge.kind})" for edge in cycle), first.state))
        yield finding(
            "CW202",
            f"Limits chase each other: {chase}. Let one of them lead out, to an end or a person.",
            cycle[0].route.at if cycle[0].route is not None else graph.state(first).at,
            path=_story(graph, cycle),
            state=first.state,
        )


# --- CW210 ---------------------------------------------------------------------------------------


def _silent(graph: Graph, ways: Mapping[Node, list[Edge]]) -> Iterator[Finding]:
    """Loops whose every question keeps its answer: from the second round on nothing is asked.

    A question that is left without an answer (`hears`, tries used up) was asked, so such an exit
    makes no silent round.
    """
    quiet = {node: [e for e in edges if _keeps(graph, e)] for node, edges in ways.items()}
    told: set[frozenset[str]] = set()
    for component in _cyclic(quiet, graph.nodes):
        for silent in _silent_in(graph, quiet, component):
            states = frozenset(node.state for node in silent)
            if states in told:
                continue
            told.add(states)
            kept = {n: [e for e in quiet[n] if not _clears(graph, e, silent)] for n in silent}
            cycle = _round(kept, silent)
            asks = [e.source for e in cycle if isinstance(graph.state(e.source), AskState)]
            if not asks:
                continue
            question = graph.state(asks[0])
            slot = question.slot if isinstance(question, AskState) else ""
            names = " → ".join((*(e.source.state for e in cycle), cycle[0].source.state))
            yield finding(
                "CW210",
                f"Question {question.name!r} is skipped from the second round of {names} on, "
                f"because {slot!r} stays filled: write `clear: [{slot}]` in the exit that leads "
                "back to it.",
                question.at,
                path=_story(graph, cycle),
                state=question.name,
            )


def _keeps(graph: Graph, edge: Edge) -> bool:
    """Goes on with every answer kept, nothing having been asked if all was answered before."""
    if not edge.source.is_state or (edge.exit is not None and edge.exit.to_dialog):
        return False  # a dialog that is entered anew has empty slots
    return edge.answers or not isinstance(graph.state(edge.source), AskState)


def _silent_in(
    graph: Graph, ways: Mapping[Node, list[Edge]], nodes: tuple[Node, ...]
) -> Iterator[tuple[Node, ...]]:
    """Parts of a loop with questions none of which is cleared on the way round.

    Exits that clear a slot asked in the part are cut; what still hangs together is silent, and
    what falls apart is looked at again, with and without the questions that were cleared.
    """
    work = [frozenset(nodes)]
    seen = set(work)
    while work and len(seen) < 400:  # far above what a loop of a written dialog needs
        part = work.pop()
        kept = {n: [e for e in ways[n] if not _clears(graph, e, part)] for n in part}
        smaller = [frozenset(c) for c in _cyclic(kept, sorted(part, key=str))]
        if part in smaller:
            if any(isinstance(graph.state(node), AskState) for node in part):
                yield tuple(sorted(part, key=str))
            continue
        cleared = {
            node
            for node in part
            if isinstance(state := graph.state(node), AskState)
            and any(
                e.exit is not None and state.slot in e.exit.clear for n in part for e in ways[n]
            )
        }
        for node in cleared:
            rest = part - {node}
            smaller += [frozenset(c) for c in _cyclic(ways, sorted(rest, key=str))]
        for one in smaller:
            if one not in seen:
                seen.add(one)
                work.append(one)


def _clears(graph: Graph, edge: Edge, part: Iterable[Node]) -> bool:
    if edge.exit is None:
        return False
    asked = {s.slot for node in part if isinstance(s := graph.state(node), AskState)}
    return not asked.isdisjoint(edge.exit.clear)


# --- CW211 ---------------------------------------------------------------------------------------


def check_each(graph: Graph) -> Iterator[Finding]:
    """Every `each` has a bound, and its item dialog comes back."""
    for dialog in graph.app.dialogs.values():
        for state in dialog.states.values():
            if not isinstance(state, CallState) or state.each is None:
                continue
            each = state.each
            if each.up_to < 1:
                yield finding(
                    "CW211",
                    f"`each` of {state.name!r} has no `up_to`: say how many rounds there are at "
                    "most.",
                    state.at,
                    state=state.name,
                )
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
