"""CW507: guessing is bounded, so nobody tries numbers until one fits."""

from collections.abc import Iterator

from callwright.dialog.checks.graph import Frame, Graph, Node, components
from callwright.dialog.findings import Finding, finding
from callwright.machine.tables import DoState, ServiceSpec

__all__ = ["check_guessing"]


def check_guessing(graph: Graph) -> Iterator[Finding]:
    """A service that grants a fact for what the caller tells it has a `per_call`, and one run of a
    dialog stays within it: the call beyond would be answered as an error, and a caller who may try
    no more would hear that a system is down.
    """
    app = graph.app
    granting = {fact.granted_by for fact in app.facts.values()}
    for service in app.services.values():
        if service.name not in granting or not service.takes:
            continue
        if service.per_call is None:
            yield finding(
                "CW507",
                f"Service {service.name!r} grants a fact for what the caller tells it, and "
                "nothing bounds how often it may be tried in a call: write `per_call`.",
                service.at,
            )
            continue
        frames = dict.fromkeys(node.frame for node in graph.nodes if _calls(graph, node, service))
        told: set[str] = set()
        for frame in frames:
            most = _most(graph, frame, service)
            if frame.dialog in told or (most is not None and most <= service.per_call):
                continue
            told.add(frame.dialog)
            first = next(n for n in graph.nodes if n.frame == frame and _calls(graph, n, service))
            times = f"{most} times" if most is not None else "any number of times"
            yield finding(
                "CW507",
                f"One run of dialog {frame.dialog!r} may call {service.name!r} {times}, but "
                f"`per_call` is {service.per_call}: give {first.state!r} that many `visits`.",
                graph.state(first).at,
                state=first.state,
            )


def _calls(graph: Graph, node: Node, service: ServiceSpec) -> bool:
    if not node.is_state:
        return False
    state = graph.state(node)
    return isinstance(state, DoState) and state.service == service.name


def _most(graph: Graph, frame: Frame, service: ServiceSpec) -> int | None:
    """Calls in one run at most: the longest chain of the condensation; None if unbounded."""
    nodes = [node for node in graph.nodes if node.frame == frame]
    inside = set(nodes)
    following = {
        node: [
            e.target
            for e in graph.out[node]
            if e.target in inside and e.kind not in ("back", "call") and graph.written(e)
        ]
        for node in nodes
    }
    best: dict[Node, int | None] = {}
    for part in components(nodes, following.__getitem__):
        members = set(part)
        after = [best[n] for node in part for n in following[node] if n not in members]
        loop = len(part) > 1 or part[0] in following[part[0]]
        total: int | None = 0
        for node in part:
            if _calls(graph, node, service):
                visits = graph.state(node).visits if loop else 1
                total = None if total is None or visits is None else total + visits
        if total is None or None in after:
            best.update(dict.fromkeys(part, None))
        else:
            most = max((n for n in after if n is not None), default=0)
            best.update(dict.fromkeys(part, total + most))
    return best[graph.start_of(frame)]
