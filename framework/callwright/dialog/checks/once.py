"""CW208: a once-only service is not called twice with changed arguments on our own account.

From each state that calls such a service, every way to a state that calls it again is walked; a way
is excused where the caller gave the change: an argument's slot was asked again, or a global was
heard. What is left and brings another argument (a constant, an input passed anew, data loaded
again) would write twice for one wish.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from callwright.dialog.checks.graph import Edge, Graph, Node
from callwright.dialog.checks.paths import shortest_path, transcript
from callwright.dialog.findings import Finding, finding
from callwright.machine.routes import routes_of_dialog
from callwright.machine.tables import (
    AskState,
    CallState,
    DoState,
    FromName,
    ReturnState,
)
from callwright.machine.values import Value

__all__ = ["check_once"]


@dataclass(frozen=True, slots=True)
class _Step:
    """Where a walk is. fresh: the second call's frame was entered after the first call. cleared:
    argument slots emptied since. changed: an argument is another one.
    """

    node: Node
    fresh: bool
    cleared: frozenset[str]
    changed: bool


def check_once(graph: Graph) -> Iterator[Finding]:
    """Each pair of states is told once, with the shortest way from one to the other."""
    told: set[tuple[str, str]] = set()
    calls = [(n, s) for n in graph.nodes if n.is_state and isinstance(s := graph.state(n), DoState)]
    for first, state in calls:
        service = graph.app.services.get(state.service)
        if service is None or service.effect != "once" or not service.takes:
            continue
        onward: frozenset[Node] | None = None
        for second, calling in calls:
            key = (first.state, second.state)
            if calling.service != state.service or key in told:
                continue
            walk = _Walk(graph, first, second, service.takes)
            if not walk.may_change():
                continue
            onward = _onward(graph, first) if onward is None else onward
            if second not in onward:
                continue
            way = walk.find()
            if way is not None:
                told.add(key)
                yield finding(
                    "CW208",
                    f"Service {state.service!r} acts once, but after {first.state!r} it can be "
                    f"called by {second.state!r} with {walk.what} that the caller did not change: "
                    "ask for it again on the way, or do not come back here.",
                    calling.at,
                    path=transcript(
                        graph, (*(shortest_path(graph, {first}.__contains__) or ()), *way)
                    ),
                    state=second.state,
                )


def _apart(first: Node, second: Node) -> bool:
    return first.frame.dialog != second.frame.dialog


def _excused(edge: Edge) -> bool:
    """The caller said something that explains another call."""
    if edge.kind in ("global", "alarm", "correction"):
        return True
    return edge.kind == "hears" and edge.exit is not None and bool(edge.exit.with_)


def _onward(graph: Graph, first: Node) -> frozenset[Node]:
    """Nodes that a call can come to after `first` without an excuse, whatever slots hold."""
    seen: set[Node] = set()
    work = [first]
    while work:
        for edge in _ways(graph, work.pop()):
            if edge.target not in seen and not _excused(edge):
                seen.add(edge.target)
                work.append(edge.target)
    return frozenset(seen)


def _ways(graph: Graph, node: Node) -> Iterator[Edge]:
    """Edges from a node; from a `return` those by which each of its callers goes on."""
    for edge in graph.out[node]:
        if edge.kind != "back":
            yield edge
    state = graph.state(node) if node.is_state else None
    if not isinstance(state, ReturnState) or not node.frame.called:
        return
    for caller in graph.callers.get(node.frame, ()):
        calling = graph.state(caller)
        # `each`: an outcome that is not listed begins the next round.
        again = (
            isinstance(calling, CallState)
            and calling.each is not None
            and state.outcome not in calling.returned
        )
        for edge in graph.out[caller]:
            if edge.callee is None or edge.callee.frame != node.frame:
                continue
            back = edge.kind == "returned" and edge.outcome in (state.outcome, "done")
            if back or (again and edge.kind == "call"):
                yield edge


class _Walk:
    """From one call of a service to another."""

    def __init__(self, graph: Graph, first: Node, second: Node, takes: tuple[str, ...]) -> None:
        self.graph = graph
        self.first = first
        self.second = second
        one, other = graph.state(first), graph.state(second)
        self.sources = {name: _source(other, name) for name in takes}
        differing = [
            self.sources[name]
            for name in takes
            if _source(one, name) != self.sources[name]
            or (_apart(first, second) and isinstance(self.sources[name], FromName))
        ]
        # Names that the first call did not take the argument from; constants that it did not pass.
        self.differ = {source.name for source in differing if isinstance(source, FromName)}
        self.constants = any(not isinstance(source, FromName) for source in differing)
        names = {s.name for s in self.sources.values() if isinstance(s, FromName)}
        dialog = graph.dialog(second)
        self.slots = names & dialog.slots.keys()
        self.inputs = names & dialog.takes.keys()
        app = graph.app
        self.loaded = {app.data[name].service for name in names if name in app.data} - {""}
        self.what = "an argument"

    def may_change(self) -> bool:
        """Whether the second call can have other arguments at all without the caller's saying so.

        A slot is asked for, which is an excuse, unless an exit fills it.
        """
        if self.constants or self.differ - self.slots or self.inputs or self.loaded:
            return True
        filling = routes_of_dialog(self.graph.dialog(self.second))
        return any(
            not self.slots.isdisjoint((*exit_.fill, *exit_.take))
            for route in filling
            for exit_ in route.exits
        )

    def find(self) -> tuple[Edge, ...] | None:
        start = _Step(self.first, False, frozenset(), self.constants)
        came: dict[_Step, tuple[_Step, Edge]] = {}
        queue = deque([start])
        seen = {start}
        while queue:
            step = queue.popleft()
            for edge in _ways(self.graph, step.node):
                after = self._after(step, edge)
                if after is None or after in seen:
                    continue
                seen.add(after)
                came[after] = (step, edge)
                if after.node == self.second and self._changed(after):
                    return self._path(after, start, came)
                queue.append(after)
        return None

    def _path(
        self, step: _Step, start: _Step, came: dict[_Step, tuple[_Step, Edge]]
    ) -> tuple[Edge, ...]:
        path: list[Edge] = []
        while step != start:
            step, edge = came[step]
            path.append(edge)
        return tuple(reversed(path))

    def _after(self, step: _Step, edge: Edge) -> _Step | None:
        """The walk after an edge, or None where the caller gave the change."""
        if _excused(edge):
            return None
        source = self.graph.state(edge.source) if edge.source.is_state else None
        here = edge.source.frame.dialog == self.second.frame.dialog
        cleared, changed, fresh = step.cleared, step.changed, step.fresh
        again = self.slots & (cleared | self.differ)
        if isinstance(source, AskState) and here and edge.answers and source.slot in again:
            return None
        if isinstance(source, DoState) and edge.kind == "result" and source.service in self.loaded:
            changed = True
        if edge.exit is not None and here:
            cleared |= self.slots.intersection(edge.exit.clear)
            changed |= not self.slots.isdisjoint(edge.exit.fill)
            taken = self.slots.intersection(edge.exit.take)
            if taken and self._asked_inside(edge, taken):
                return None
            changed |= bool(taken)
        if self._enters(edge):
            fresh, cleared = True, frozenset(self.slots)
        return _Step(edge.target, fresh, cleared, changed)

    def _enters(self, edge: Edge) -> bool:
        """Begins a new run of the dialog that makes the second call: its slots are empty."""
        anew = edge.kind == "call" or (edge.exit is not None and edge.exit.to_dialog)
        return anew and edge.target.frame.dialog == self.second.frame.dialog

    def _asked_inside(self, edge: Edge, taken: frozenset[str] | set[str]) -> bool:
        """Whether the caller was asked, in the sub-dialog, for what comes back from it."""
        if edge.callee is None or edge.exit is None:
            return False
        dialog = self.graph.app.dialogs[edge.callee.frame.dialog]
        asked = {s.slot for s in dialog.states.values() if isinstance(s, AskState)}
        gives = {
            slot
            for s in dialog.states.values()
            if isinstance(s, ReturnState)
            for name, slot in s.give.items()
            if name in {edge.exit.take[slot_] for slot_ in taken}
        }
        return gives <= asked

    def _changed(self, step: _Step) -> bool:
        if step.changed:
            self.what = "an argument"
            return True
        if not step.fresh and self.first.frame == self.second.frame:
            return False
        before, after = dict(self.first.frame.given), dict(self.second.frame.given)
        for name in sorted(self.inputs):
            if name not in before or before.get(name) != after.get(name):
                self.what = f"another {name!r}"
                return True
        return False


def _source(state: object, name: str) -> Value | FromName:
    """Where an argument comes from: a constant, or a name of the frame."""
    if isinstance(state, DoState) and name in state.with_:
        return state.with_[name]
    return FromName(name)
