"""CW210: no question is silently skipped for ever.

Two ways to see it: a loop whose every question keeps its answer, so that nothing is asked from the
second round on; and an exit back to a question whose slot is certainly still filled.
"""

from collections.abc import Iterable, Iterator, Mapping

from callwright.dialog.checks.graph import Edge, Frame, Graph, Kind, Node
from callwright.dialog.checks.loops import cycles, shortest_round, story_of, written_ways
from callwright.dialog.checks.paths import shortest_path, transcript
from callwright.dialog.findings import Finding, finding
from callwright.machine.tables import AskState

__all__ = ["check_skipped"]

# Ways that are not meant to put a question again.
_NO_ENTRY: frozenset[Kind] = frozenset({"at_limit", "back", "call", "correction"})


def check_skipped(graph: Graph) -> Iterator[Finding]:
    """Each question is told once."""
    told: set[str] = set()
    yield from _still_filled(graph, told)
    yield from _silent(graph, told)


# --- exits back to a question that is answered ---------------------------------------------------


def _still_filled(graph: Graph, told: set[str]) -> Iterator[Finding]:
    frames = dict.fromkeys(node.frame for node in graph.nodes if node.is_state)
    for frame in frames:
        filled = _certainly_filled(graph, frame)
        for node in filled:
            for edge in graph.out[node]:
                if edge.target.frame != frame or edge.exit is None or edge.kind in _NO_ENTRY:
                    continue
                question = graph.state(edge.target)
                if not isinstance(question, AskState) or question.name in told:
                    continue
                if question.slot in _after(graph, edge, filled[node]) and _leads_back(graph, edge):
                    told.add(question.name)
                    path = shortest_path(graph, {node}.__contains__) or ()
                    yield finding(
                        "CW210",
                        f"{node.state!r} goes back to question {question.name!r}, which is then "
                        f"always skipped, because {question.slot!r} stays filled: write "
                        f"`clear: [{question.slot}]` in that exit.",
                        edge.exit.at,
                        path=transcript(graph, (*path, edge)),
                        state=question.name,
                    )


def _certainly_filled(graph: Graph, frame: Frame) -> Mapping[Node, frozenset[str]]:
    """Slots that hold an answer on every way to a node of one frame."""
    every = frozenset(graph.app.dialogs[frame.dialog].slots)
    nodes = [node for node in graph.nodes if node.frame == frame]
    filled = dict.fromkeys(nodes, every)
    start = graph.start_of(frame)
    filled[start] = frozenset()
    work = [start]
    seen = {start}
    while work:
        node = work.pop()
        for edge in graph.out[node]:
            if edge.target.frame != frame or edge.kind in ("back", "call"):
                continue
            after = filled[edge.target] & _after(graph, edge, filled[node])
            if after != filled[edge.target] or edge.target not in seen:
                seen.add(edge.target)
                filled[edge.target] = after
                work.append(edge.target)
    return {node: filled[node] for node in nodes if node in seen}


def _after(graph: Graph, edge: Edge, filled: frozenset[str]) -> frozenset[str]:
    state = graph.state(edge.source)
    if isinstance(state, AskState) and edge.answers:
        filled |= {state.slot}
        # A new answer takes others with it.
        slots = graph.dialog(edge.source).slots.values()
        filled -= {slot.name for slot in slots if slot.redo_if_changed}
    if edge.exit is not None:
        filled = (filled - set(edge.exit.clear)) | set(edge.exit.fill) | set(edge.exit.take)
    return filled


def _leads_back(graph: Graph, edge: Edge) -> bool:
    frame = edge.source.frame
    inside = graph.reachable([edge.target], lambda e: e.target.frame == frame)
    return edge.source in inside


# --- loops that ask nothing ----------------------------------------------------------------------


def _silent(graph: Graph, told: set[str]) -> Iterator[Finding]:
    """Loops whose every question keeps its answer: from the second round on nothing is asked.

    A question that is left without an answer (`hears`, tries used up) was asked, so such an exit
    makes no silent round.
    """
    ways = written_ways(graph)
    quiet = {node: [e for e in edges if _keeps(graph, e)] for node, edges in ways.items()}
    for component in cycles(quiet, graph.nodes):
        for silent in _silent_in(graph, quiet, component):
            states = {node.state for node in silent}
            if not states.isdisjoint(told):
                continue
            told |= states
            kept = {n: [e for e in quiet[n] if not _clears(graph, e, silent)] for n in silent}
            cycle = shortest_round(kept, silent)
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
                path=story_of(graph, cycle),
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
        smaller = [frozenset(c) for c in cycles(kept, sorted(part, key=str))]
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
            smaller += [frozenset(c) for c in cycles(ways, sorted(rest, key=str))]
        for one in smaller:
            if one not in seen:
                seen.add(one)
                work.append(one)


def _clears(graph: Graph, edge: Edge, part: Iterable[Node]) -> bool:
    if edge.exit is None:
        return False
    asked = {s.slot for node in part if isinstance(s := graph.state(node), AskState)}
    return not asked.isdisjoint(edge.exit.clear)
