"""CW102 and CW103: every state can be reached, and no caller is trapped."""

from collections.abc import Iterable, Iterator, Mapping

from callwright.dialog.checks.graph import Edge, Graph, Node, components
from callwright.dialog.checks.inputs import states_with
from callwright.dialog.checks.paths import shortest_path, transcript
from callwright.dialog.findings import Finding, finding
from callwright.dialog.schema.exits import ExitMap
from callwright.dialog.sources import Sources
from callwright.machine.tables import Application, ReturnState

__all__ = ["check_reachability"]


def check_reachability(graph: Graph, sources: Sources | None = None) -> Iterator[Finding]:
    """Forward from the starts, and backward from the ends.

    sources: for what the compiler leaves out because this application never needs it.
    """
    yield from _unreached(graph, sources)
    yield from _trapped(graph)


def _unreached(graph: Graph, sources: Sources | None) -> Iterator[Finding]:
    states = {name for dialog in graph.app.dialogs.values() for name in dialog.states}
    reached = _reached(graph)
    if states - reached and sources is not None:
        reached |= _spare(graph.app, sources)
    for dialog in graph.app.dialogs.values():
        lost = [state for state in dialog.states.values() if state.name not in reached]
        if len(lost) == len(dialog.states):
            yield finding(
                "CW102",
                f"Dialog {dialog.name!r} is never entered: nothing that a call reaches starts, "
                "calls or goes to it. Enter it somewhere, or take its file out.",
                dialog.at,
            )
            continue
        for state in lost:
            yield finding(
                "CW102",
                f"State {state.name!r} is never reached: no exit that a call can take names it. "
                "Name it in an exit, or take it out.",
                state.at,
                state=state.name,
            )


def _reached(graph: Graph) -> set[str]:
    # A correction enters the question of a slot; somebody must have meant to ask it.
    nodes = graph.reachable(graph.starts, lambda edge: edge.kind != "correction")
    return {node.state for node in nodes}


def _spare(app: Application, sources: Sources) -> set[str]:
    """States that the `else` of a global would reach, were its locale not among `locales`: they
    stand ready, as do the globals of a library that several applications share.
    """
    found: set[str] = set()
    for part in sources.parts:
        for each in part.globals or ():
            for exit_ in _exits_of(each.else_):
                if exit_.goto in app.dialogs:
                    given = {
                        str(name): str(value)
                        for name, value in exit_.with_.items()
                        if isinstance(value, str)
                    }
                    found |= states_with(app, app.dialogs[str(exit_.goto)], given)
    return found


def _exits_of(else_: ExitMap | tuple[ExitMap, ...] | str | None) -> tuple[ExitMap, ...]:
    match else_:
        case ExitMap():
            return (else_,)
        case tuple():
            return else_
        case _:
            return ()


def _trapped(graph: Graph) -> Iterator[Finding]:
    """States from which only what authors did not draw (globals, defaults) leads to an end, or
    only a limit does: the caller would go round until it is reached.

    A sub-dialog ends where it returns. Of states that lead to each other only the first is told.
    """
    ways = {
        node: [e for e in edges if e.kind != "at_limit" and graph.written(e)]
        for node, edges in graph.out.items()
    }
    ends = [node for node in graph.nodes if node.is_end]
    returns = [node for node in graph.nodes if _returns(graph, node)]
    # A sub-dialog may end the call itself; one that only comes back is no way out of its caller.
    free = _leading(ways, ends, calls=True)
    free |= _leading(ways, [*free, *returns], calls=False)
    stuck = [node for node in graph.nodes if node not in free and node.is_state]
    told: set[str] = set()
    for component in components(stuck, lambda node: [edge.target for edge in ways[node]]):
        for edge in (edge for node in component for edge in ways[node]):
            if edge.target in stuck and edge.target not in component:
                break  # another trap further on is the cause
        else:
            node = component[0]
            if node.state not in told:
                told.update(member.state for member in component)
                yield _trap(graph, component)


def _leading(ways: Mapping[Node, list[Edge]], targets: Iterable[Node], *, calls: bool) -> set[Node]:
    into: dict[Node, list[Node]] = {node: [] for node in ways}
    for edge in (edge for edges in ways.values() for edge in edges):
        if calls or edge.kind != "call":
            into[edge.target].append(edge.source)
    found = set(targets)
    work = list(found)
    while work:
        for node in into[work.pop()]:
            if node not in found:
                found.add(node)
                work.append(node)
    return found


def _returns(graph: Graph, node: Node) -> bool:
    return node.is_state and node.frame.called and isinstance(graph.state(node), ReturnState)


def _trap(graph: Graph, component: tuple[Node, ...]) -> Finding:
    first = min(component, key=lambda node: graph.state(node).at)
    path = shortest_path(graph, {first}.__contains__) or ()
    members = sorted({node.state for node in component})
    states = " and ".join(repr(name) for name in members[:3])
    whole = "only lead to each other" if len(members) > 1 else "has no way to an end"
    return finding(
        "CW103",
        f"From {states} no exit leads to an end ({states} {whole}): "
        "give one of them an exit that does.",
        graph.state(first).at,
        path=transcript(graph, path + _onward(graph, first)),
        state=first.state,
    )


def _onward(graph: Graph, node: Node) -> tuple[Edge, ...]:
    """A step or two into the trap, so that the transcript shows it."""
    steps: list[Edge] = []
    seen = {node}
    while len(steps) < 3:
        ways = [e for e in graph.out[node] if e.written and e.kind not in ("at_limit", "call")]
        if not ways:
            break
        steps.append(ways[0])
        node = ways[0].target
        if node in seen:
            break
        seen.add(node)
    return tuple(steps)
