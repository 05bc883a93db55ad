"""The control-flow graph of an application: every way a call can go, and no other.

A node is a state in one kind of frame. `called` keeps frames above another apart from outermost
ones, because their returns go elsewhere; `given` holds the inputs that were passed as constants, so
that a `decide` on them has only the ways that those constants leave (language.md section 7, "rule
checks follow `with` constants through `decide`"). Ends are nodes of their own.

An edge is one exit, or one default that stands for an exit nobody wrote. Edges that return from a
sub-dialog go from its `call` state (`callee` is where the frame starts, `outcome` how it left) and
exist only where the sub-dialog can return so; the frame's own `return` states have no edge, so a
path that follows edges never returns to another caller than its own.

`flow` builds the graph; analyses walk it and never enumerate paths.
"""

from collections import deque
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Literal, TypeVar

from callwright.machine.tables import Application, DialogTable, Exit, ReturnState, Route, State
from callwright.machine.values import Value

__all__ = ["WRITTEN", "Edge", "Frame", "Graph", "Kind", "Node", "components"]

Kind = Literal[
    "after_tries",  # tries used up: what the author wrote, or the default
    "alarm",  # a global of the alarm band, or an own `hears` of one
    "at_limit",  # entered above `visits`, the verb not done
    "back",  # a detour said or called inside the state: source and target are the same
    "call",  # into the frame of a sub-dialog
    "case",
    "catch",  # an event that left the question or the state; the trigger names it
    "correction",  # an earlier answer corrected: its question is entered again
    "end",  # to an end, from an `end` state, an outermost `return`, or a goodbye
    "global",
    "hangup",
    "hears",
    "limit",  # the call's turns or minutes are over
    "machine",  # an answering machine or a screener was detected
    "new_speaker",
    "person",  # a person after all
    "reprompt",  # a `{goto}` in place of a reprompt
    "result",
    "returned",  # from a `call` state, by an outcome of its sub-dialog, or `done`
    "then",
    "unknown",  # tries used up and `unknown` filled in
]

# What an author draws, policies and what happens to a call from outside left out.
WRITTEN: frozenset[Kind] = frozenset(
    (
        "after_tries",
        "at_limit",
        "call",
        "case",
        "end",
        "hears",
        "reprompt",
        "result",
        "returned",
        "then",
        "unknown",
    )
)


@dataclass(frozen=True, slots=True, order=True)
class Frame:
    """One kind of run of a dialog."""

    dialog: str
    called: bool = False
    given: tuple[tuple[str, Value], ...] = ()
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Analyses look nodes up millions of times: hash once.
        object.__setattr__(self, "_hash", hash((self.dialog, self.called, self.given)))

    def __hash__(self) -> int:
        return self._hash


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A state in a frame; a graph has one of each, so that no two compare equal.

    state: `dialog.state`; `end:<disposition>` when the call is over; `goodbye:<disposition>` while
    its goodbye is said, when only alarms act. is_end: the call is over. is_state: an author wrote
    it.
    """

    state: str
    frame: Frame = Frame("")
    is_end: bool = field(init=False, repr=False)
    is_state: bool = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "is_end", self.state.startswith("end:"))
        object.__setattr__(self, "is_state", bool(self.frame.dialog))

    def __str__(self) -> str:
        return self.state


@dataclass(frozen=True, slots=True, eq=False)
class Edge:
    """One way from a node to the next.

    exit: what it does on the way (clear, fill, grant, say, take, ...); None where nothing is
    written, as for a correction. route: the guarded list that `exit` stands in; the guards before
    it did not hold. default: nobody wrote this exit for this state: it is the fallback or built in.
    answers: the slot was filled by the ask that is left. turn: it takes words or keys of the
    caller.
    """

    source: Node
    target: Node
    kind: Kind
    trigger: str
    exit: Exit | None = None
    route: Route | None = None
    default: bool = False
    turn: bool = False
    outcome: str = ""
    callee: Node | None = None

    @property
    def answers(self) -> bool:
        """The asked slot holds a value when this edge is taken."""
        return self.kind in ("then", "case", "unknown")

    @property
    def written(self) -> bool:
        """An exit that stands in the state itself."""
        return self.kind in WRITTEN and not self.default

    @property
    def before(self) -> tuple[Exit, ...]:
        """The exits of the same list whose guards did not hold."""
        if self.route is None or self.exit is None:
            return ()
        return tuple(takewhile(lambda each: each is not self.exit, self.route.exits))


@dataclass(frozen=True, slots=True, eq=False)
class Graph:
    """All nodes and edges that can be reached from the starts, and how to walk them.

    tables: of the nodes that an author wrote. returns: by frame and outcome, the `return` states of
    a called frame. before_turn: nodes where the caller need not have said or keyed anything yet.
    """

    app: Application
    starts: tuple[Node, ...]
    out: Mapping[Node, tuple[Edge, ...]]
    tables: Mapping[Node, State]
    returns: Mapping[Frame, Mapping[str, tuple[Node, ...]]]
    callers: Mapping[Frame, tuple[Node, ...]]
    before_turn: frozenset[Node]
    by_state: Mapping[str, tuple[Node, ...]] = field(default_factory=dict)

    @property
    def nodes(self) -> Iterable[Node]:
        """All nodes, starts first, in the order in which they were found."""
        return self.out.keys()

    @property
    def edges(self) -> Iterator[Edge]:
        """All edges, by source."""
        return (edge for edges in self.out.values() for edge in edges)

    def dialog(self, node: Node) -> DialogTable:
        """The dialog a node's state belongs to."""
        return self.app.dialogs[node.frame.dialog]

    def state(self, node: Node) -> State:
        """The table of a node's state; not for ends and goodbyes."""
        return self.tables[node]

    def node(self, state: str, frame: Frame) -> Node:
        """The node of a state in a frame that can be reached."""
        return next(node for node in self.by_state[state] if node.frame == frame)

    def start_of(self, frame: Frame) -> Node:
        """Where a frame begins."""
        return self.node(self.app.dialogs[frame.dialog].start, frame)

    def reachable(
        self, sources: Iterable[Node], along: Callable[[Edge], bool] = lambda _: True
    ) -> set[Node]:
        """Nodes that `sources` lead to over edges that `along` accepts, `sources` among them."""
        seen = set(sources)
        queue = deque(seen)
        while queue:
            for edge in self.out[queue.popleft()]:
                if along(edge) and edge.target not in seen:
                    seen.add(edge.target)
                    queue.append(edge.target)
        return seen

    def outcomes(self, frame: Frame, along: Callable[[Edge], bool] = lambda _: True) -> set[str]:
        """Outcomes by which a called frame can return over edges that `along` accepts."""
        inside = self.reachable(
            [self.start_of(frame)],
            lambda e: e.source.frame == e.target.frame and self._returns(e, along),
        )
        states = (self.state(node) for node in inside)
        return {state.outcome for state in states if isinstance(state, ReturnState)}

    def _returns(self, edge: Edge, along: Callable[[Edge], bool]) -> bool:
        """A return counts only if the sub-dialog gets there over edges that `along` accepts."""
        if not along(edge):
            return False
        if edge.kind != "returned" or edge.callee is None or edge.outcome == "done":
            return True
        if edge.callee.frame == edge.source.frame:
            return False  # recursion, which CW107 refuses
        return edge.outcome in self.outcomes(edge.callee.frame, along)

    def written(self, edge: Edge) -> bool:
        """Whether authors drew this way: for a return, also every step inside the sub-dialog."""
        return self._returns(edge, lambda e: e.written)


Item = TypeVar("Item", bound=Hashable)


def components(
    nodes: Iterable[Item], following: Callable[[Item], Iterable[Item]]
) -> list[tuple[Item, ...]]:
    """Strongly connected components (Tarjan), each after all that it leads to.

    following: successors; those outside `nodes` are left out.
    """
    inside = dict.fromkeys(nodes)
    number: dict[Item, int] = {}
    low: dict[Item, int] = {}
    open_: dict[Item, None] = {}
    found: list[tuple[Item, ...]] = []
    for root in inside:
        if root in number:
            continue
        # An explicit stack: applications are longer than Python's recursion limit.
        work: list[tuple[Item, Iterator[Item]]] = []

        def enter(node: Item, work: list[tuple[Item, Iterator[Item]]] = work) -> None:
            number[node] = low[node] = len(number)
            open_[node] = None
            work.append((node, iter([n for n in following(node) if n in inside])))

        enter(root)
        while work:
            node, rest = work[-1]
            for following_node in rest:
                if following_node not in number:
                    enter(following_node)
                    break
                if following_node in open_:
                    low[node] = min(low[node], number[following_node])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == number[node]:
                    component = []
                    while True:
                        member, _ = open_.popitem()
                        component.append(member)
                        if member == node:
                            break
                    found.append(tuple(reversed(component)))
    return found
