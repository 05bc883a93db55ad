"""Builds the control-flow graph: which edges exist at all (semantics.md sections 5 to 11).

A worklist from the starts. Returns of sub-dialogs are matched as their outcomes are found; entries
above `visits` and corrections are added once it is known which states can be entered again, until
nothing changes.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from callwright.dialog.checks import leavings
from callwright.dialog.checks.constants import holds
from callwright.dialog.checks.graph import Edge, Frame, Graph, Kind, Node, components
from callwright.dialog.checks.leavings import Leaving
from callwright.dialog.checks.stacks import Stacks
from callwright.machine.tables import (
    Application,
    CallState,
    DialogTable,
    Exit,
    FromName,
    ReturnState,
    Route,
    State,
)
from callwright.machine.values import Absent, Value

__all__ = [
    "build_graph",
]

# A dialog that is entered with more combinations of constants than this is looked at without them.
_GIVEN_MOST = 48
_OF_NO_DIALOG = Frame("")  # ends and goodbyes


def build_graph(app: Application) -> Graph:
    """Every way a call of `app` can go. All names of `app` resolve."""
    return _Builder(app).build()


class _Builder:
    def __init__(self, app: Application) -> None:
        self.app = app
        self.stacks = Stacks.of(app)
        self.out: dict[Node, list[Edge]] = {}
        self.nodes: dict[tuple[str, Frame], Node] = {}
        self.queue: list[Node] = []
        self.returns: dict[Frame, dict[str, list[Node]]] = defaultdict(lambda: defaultdict(list))
        self.callers: dict[Frame, list[Node]] = defaultdict(list)
        self.frames: dict[tuple[str, bool], set[Frame]] = defaultdict(set)

    def build(self) -> Graph:
        starts = tuple(
            dict.fromkeys(
                self._node(self.app.dialogs[name].start, Frame(name))
                for name in self.app.start.values()
            )
        )
        for node in starts:
            self._reach(node)
        while True:
            self._drain()
            if not self._overflows() and not self._corrections():
                break
        by_state: dict[str, list[Node]] = defaultdict(list)
        for node in self.out:
            by_state[node.state].append(node)
        graph = Graph(
            app=self.app,
            starts=starts,
            out={node: tuple(edges) for node, edges in self.out.items()},
            tables={node: self._state(node) for node in self.out if node.is_state},
            returns={
                frame: {name: tuple(nodes) for name, nodes in outcomes.items()}
                for frame, outcomes in self.returns.items()
            },
            callers={frame: tuple(nodes) for frame, nodes in self.callers.items()},
            before_turn=frozenset(),
            by_state={state: tuple(nodes) for state, nodes in by_state.items()},
        )
        quiet = graph.reachable(starts, lambda edge: not edge.turn)
        return replace(graph, before_turn=frozenset(quiet))

    # --- the worklist ---------------------------------------------------------------------------

    def _node(self, state: str, frame: Frame = _OF_NO_DIALOG) -> Node:
        """The only node of that state and frame."""
        node = self.nodes.get((state, frame))
        if node is None:
            node = self.nodes[state, frame] = Node(state, frame)
        return node

    def _reach(self, node: Node) -> None:
        if node not in self.out:
            self.out[node] = []
            self.queue.append(node)

    def _add(self, edge: Edge) -> None:
        self._reach(edge.source)
        self._reach(edge.target)
        self.out[edge.source].append(edge)

    def _drain(self) -> None:
        while self.queue:
            node = self.queue.pop()
            if node.is_end:
                continue
            for leaving in self._leavings(node):
                self._leave(node, leaving)
            if not node.is_state:
                continue
            match self._state(node):
                case CallState() as state:
                    self._call(node, state)
                case ReturnState() as state if node.frame.called:
                    self._return(node, state)
                case _:
                    pass

    def _dialog(self, node: Node) -> DialogTable:
        return self.app.dialogs[node.frame.dialog]

    def _state(self, node: Node) -> State:
        return self._dialog(node).states[node.state]

    def _leavings(self, node: Node) -> Iterator[Leaving]:
        if not node.is_state:  # a goodbye is being said
            yield from leavings.of_goodbye(self.app, node.state)
            return
        state = self._state(node)
        given = dict(node.frame.given)
        yield from leavings.of_state(self.app, self._dialog(node), state, node.frame.called, given)

    # --- exits ----------------------------------------------------------------------------------

    def _leave(self, node: Node, leaving: Leaving) -> None:
        if leaving.fallback and not self._falls_back(node, leaving):
            return
        if leaving.end:
            self._add(self._edge(node, self._node(f"end:{leaving.end}"), leaving))
            return
        if leaving.route is not None:
            for exit_ in self._possible(node, leaving.route):
                self._take(node, leaving, exit_)

    def _falls_back(self, node: Node, leaving: Leaving) -> bool:
        """Whether the fallback can be taken; where its dialog may be on the stack, the call fails
        instead (semantics.md section 11).
        """
        frame = node.frame
        if self.stacks.may_hold_fallback(frame.dialog, frame.called):
            self._add(self._edge(node, self._node("end:failed"), leaving))
        return self.stacks.may_lack_fallback(frame.dialog, frame.called)

    def _possible(self, node: Node, route: Route) -> Iterator[Exit]:
        known = dict(node.frame.given)
        for exit_ in route.exits:
            if exit_.guard is None:
                yield exit_
                return
            result = holds(exit_.guard, known, self.app.sets)
            if result is not False:
                yield exit_
            if result:
                return

    def _take(self, node: Node, leaving: Leaving, exit_: Exit) -> None:
        if exit_.goto:
            self._add(self._edge(node, self._target(node, exit_), leaving, exit_))
        elif exit_.end:
            self._end(node, leaving, exit_)
        elif exit_.call:
            callee = self._enter(exit_.call, True, self._given(node, exit_.with_))
            self._called_by(callee, node)
            self._add(self._edge(node, callee, leaving, exit_, kind="call"))
            self._add(self._edge(node, node, leaving, exit_, kind="back", callee=callee))
        elif exit_.reprompt or exit_.confirm or exit_.choose:
            pass  # stays in the question
        else:
            self._add(self._edge(node, node, leaving, exit_, kind="back"))

    def _target(self, node: Node, exit_: Exit) -> Node:
        if exit_.to_dialog:
            # The whole stack is abandoned: the new dialog is outermost.
            return self._enter(exit_.goto, False, self._given(node, exit_.with_))
        return self._node(exit_.goto, node.frame)

    def _end(self, node: Node, leaving: Leaving, exit_: Exit) -> None:
        over = self._node(f"end:{exit_.end}")
        if exit_.say and leaving.kind != "hangup":
            goodbye = self._node(f"goodbye:{exit_.end}")
            self._add(self._edge(node, goodbye, leaving, exit_))
        else:
            self._add(self._edge(node, over, leaving, exit_))

    def _edge(
        self,
        node: Node,
        target: Node,
        leaving: Leaving,
        exit_: Exit | None = None,
        *,
        kind: Kind | None = None,
        callee: Node | None = None,
        outcome: str = "",
    ) -> Edge:
        return Edge(
            source=node,
            target=target,
            kind=kind or leaving.kind,
            trigger=leaving.trigger,
            exit=exit_,
            route=leaving.route,
            default=leaving.default,
            turn=leaving.turn,
            outcome=outcome or leaving.outcome,
            callee=callee or leaving.callee,
        )

    # --- frames ---------------------------------------------------------------------------------

    def _given(self, node: Node, with_: Mapping[str, Value | FromName]) -> dict[str, Value]:
        known = dict(node.frame.given)
        given: dict[str, Value] = {}
        for name, value in with_.items():
            if isinstance(value, FromName):
                if value.name in known:
                    given[name] = known[value.name]
            elif isinstance(value, str | bool | Absent):
                given[name] = value
        return given

    def _enter(self, dialog: str, called: bool, given: Mapping[str, Value]) -> Node:
        frames = self.frames[dialog, called]
        ordered = tuple(sorted(given.items(), key=lambda item: item[0]))
        frame = Frame(dialog, called, ordered)
        if frame not in frames and len(frames) >= _GIVEN_MOST:
            frame = Frame(dialog, called)
        frames.add(frame)
        return self._node(self.app.dialogs[dialog].start, frame)

    def _called_by(self, callee: Node, node: Node) -> None:
        self._reach(callee)
        if node not in self.callers[callee.frame]:
            self.callers[callee.frame].append(node)

    def _call(self, node: Node, state: CallState) -> None:
        callee = self._enter(state.dialog, True, self._given(node, state.with_))
        self._called_by(callee, node)
        self._add(Edge(node, callee, "call", "call", callee=callee))
        for outcome in self.returns[callee.frame]:
            self._come_back(node, state, callee, outcome)
        if state.each is not None:
            self._come_back(node, state, callee, "done")

    def _return(self, node: Node, state: ReturnState) -> None:
        nodes = self.returns[node.frame][state.outcome]
        first = not nodes
        nodes.append(node)
        if not first:
            return
        callee = self._node(self._dialog(node).start, node.frame)
        for caller in self.callers[node.frame]:
            calling = self._state(caller)
            if isinstance(calling, CallState) and calling.dialog == node.frame.dialog:
                self._come_back(caller, calling, callee, state.outcome)

    def _come_back(self, node: Node, state: CallState, callee: Node, outcome: str) -> None:
        route = state.returned.get(outcome)
        if route is not None:
            leaving = Leaving(
                "returned", f"returned:{outcome}", route, outcome=outcome, callee=callee
            )
            self._leave(node, leaving)

    # --- what depends on being entered again ------------------------------------------------------

    def _overflows(self) -> bool:
        """Add the exits of states that can be entered above `visits`; whether one was added."""
        done = {
            edge.source for edges in self.out.values() for edge in edges if edge.kind == "at_limit"
        }
        again = [node for node in self._entered_again() if node not in done]
        for node in again:
            state = self._state(node)
            if state.visits is not None:
                self._leave(node, leavings.at_limit(self.app, state))
        return any(self._state(node).visits is not None for node in again)

    def _entered_again(self) -> list[Node]:
        """Nodes whose visits can add up: on a cycle of their frame; outermost frames share theirs
        over `goto`, whatever the inputs.
        """
        inner = {
            n: [e.target for e in es if e.target.frame == n.frame] for n, es in self.out.items()
        }
        whole = {
            n: [e.target for e in es if not e.target.frame.called] for n, es in self.out.items()
        }
        found: dict[Node, None] = {}
        called = [n for n in self.out if n.is_state and n.frame.called]
        outer = [n for n in self.out if not n.frame.called]
        for nodes, following in ((called, inner), (outer, whole)):
            for component in components(nodes, lambda n, f=following: f[n]):  # type: ignore[misc]
                entered = [n for n in component if n.is_state]
                if len(component) > 1 or any(
                    e.target == e.source and e.kind != "back" for e in self.out[component[0]]
                ):
                    found.update(dict.fromkeys(entered))
        # A state with other inputs is the same state: its visits are counted together.
        several: dict[str, list[Node]] = defaultdict(list)
        for node in outer:
            if node.is_state and node.frame.given:
                several[node.state].append(node)
        for nodes in several.values():
            if len(nodes) > 1:
                found.update(dict.fromkeys(nodes))
        return list(found)

    def _corrections(self) -> bool:
        """Add the ways back to an earlier question; whether one was added."""
        have = {
            (e.source, e.target) for es in self.out.values() for e in es if e.kind == "correction"
        }
        added = False
        for source, state in leavings.corrections(self.app, self.out):
            target = self._node(state, source.frame)
            if (source, target) not in have:
                have.add((source, target))
                self._add(Edge(source, target, "correction", "correction", turn=True))
                added = True
        return added
