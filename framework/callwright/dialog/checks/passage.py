"""What an edge of the graph does to what is certain: semantics.md sections 5 to 10 as bits."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from callwright.dialog.checks.answering import Answering
from callwright.dialog.checks.arrivals import Arrivals
from callwright.dialog.checks.conditions import Scope, evaluate, learn, learn_yes
from callwright.dialog.checks.graph import Edge, Graph, Kind, Node
from callwright.dialog.checks.knowledge import Knowledge, Layout
from callwright.machine.tables import (
    Application,
    AskState,
    CallState,
    DecideState,
    DoState,
    Exit,
    Route,
    SayState,
    State,
    TransferState,
)

__all__ = ["Passage"]

# Facts held, and what is known.
Held = tuple[int, int]

# Ways out of a question by which its slot, or another, may have come to hold a value.
_ANSWERING: frozenset[Kind] = frozenset({"then", "case", "unknown", "after_tries", "correction"})
# After these somebody else may be on the line, or nobody.
_SPEAKER: frozenset[Kind] = frozenset({"hangup", "person", "new_speaker"})


def _unchanged(facts: int, known: int) -> Sequence[Held]:
    return ((facts, known),)


class Passage:
    """Takes edges. facts: the bit of each fact that something tests; `muted` the bit that stands
    for a call whose caller has hung up.
    """

    def __init__(self, graph: Graph, knowledge: Knowledge, facts: Mapping[str, int]) -> None:
        self.app: Application = graph.app
        self.graph = graph
        self.knowledge = knowledge
        self.facts = facts
        self.answering = Answering(graph.app, knowledge)
        self.arrivals = Arrivals(graph, knowledge, facts, self.answering)
        self.muted = 1 << len(facts)
        self.lost_with_speaker = 0
        for name, fact in graph.app.facts.items():
            if "new_speaker" in fact.lost_when:
                self.lost_with_speaker |= facts.get(name, 0)
        self._leave: dict[Edge, Callable[[int, int], Sequence[Held]]] = {}
        self._scopes: dict[object, Scope] = {}

    def scope(self, node: Node) -> Scope:
        """How guards of the node's dialog read."""
        made = self._scopes.get(node.frame)
        if made is None:
            made = Scope(
                self.knowledge.layouts.get(node.frame.dialog),
                self.knowledge.data,
                self.facts,
                self.app.sets,
                dict(node.frame.given),
            )
            self._scopes[node.frame] = made
        return made

    def state(self, node: Node) -> State | None:
        """The state's table, or None at an end or a goodbye."""
        return self.graph.tables.get(node)

    # --- leaving ---------------------------------------------------------------------------------

    def ways(self, node: Node, facts: int, known: int) -> Iterator[tuple[Edge, int, int]]:
        """Every way on from a node and what then holds, returns from sub-dialogs apart."""
        for edge in self.graph.out[node]:
            if edge.callee is None or edge.kind == "call" or edge.outcome == "done":
                for held, after in self.take(edge, facts, self.rounds_over(edge, known)):
                    yield edge, held, after

    def rounds_over(self, edge: Edge, known: int) -> int:
        """After the last round the list slots of `into` hold what the rounds gave, however few."""
        if edge.outcome != "done":
            return known
        state = self.graph.state(edge.source)
        ours = self.knowledge.layouts[edge.source.frame.dialog].names
        if isinstance(state, CallState) and state.each is not None:
            for slot in state.each.into:
                if slot in ours:
                    known = (known & ~ours[slot].all) | ours[slot].literal
        return known

    def take(self, edge: Edge, facts: int, known: int) -> Sequence[Held]:
        """What holds at the edge's target, for each way of taking it; nothing if it cannot be.

        For an edge that calls a sub-dialog that is its frame's start.
        """
        if facts & self.muted and edge.kind not in ("then", "case", "result", "end", "returned"):
            return ()
        if edge.kind == "at_limit" and known & self.knowledge.uncounted:
            return ()
        exit_, arrivals, found = edge.exit, self.arrivals.of(edge), []
        for held, before in self.leaving(edge, facts, known):
            passed: int | None = before
            if exit_ is not None:
                passed = self.guarded(edge.source, edge.route, exit_, held, before)
            if passed is not None:
                found += [(held | one.facts, one.known(passed)) for one in arrivals]
        return found

    def saying(self, edge: Edge, facts: int, known: int) -> Iterator[Held]:
        """What holds when the words of the edge's exit are said."""
        if edge.exit is None:
            return
        for held, before in self.leaving(edge, facts, known):
            passed = self.guarded(edge.source, edge.route, edge.exit, held, before)
            if passed is not None:
                yield held, self.arrivals.changed(edge.source, edge.exit, passed)

    def leaving(self, edge: Edge, facts: int, known: int) -> Sequence[Held]:
        """What holds when the state is left so, before any guard is looked at."""
        leave = self._leave.get(edge)
        if leave is None:
            leave = self._leave[edge] = self._leaving(edge)
        return leave(facts, known)

    def _leaving(self, edge: Edge) -> Callable[[int, int], Sequence[Held]]:
        """How the edge's state is left by it: looked at once, though taken again and again."""
        state = self.state(edge.source)
        if edge.kind in ("at_limit", "call") and edge.exit is None:
            return _unchanged
        match state:
            case AskState() if edge.kind in _ANSWERING:
                return partial(self._leave_answered, edge, state)
            case AskState():
                layout = self.knowledge.layouts[edge.source.frame.dialog]
                return partial(self._leave_open, edge, state, layout)
            case SayState() if edge.kind == "then":
                return partial(self._leave_said, state)
            case SayState() if edge.kind == "global":
                # What is not an alarm waits until a prompt that must play was heard (T2).
                first = self._said_first(state)
                return lambda facts, known: ((facts, known | first),)
            case DoState():
                return partial(self._leave_served, edge, state)
            case DecideState() if edge.kind == "case":
                return partial(self._leave_decided, edge, state)
            case TransferState() if edge.kind in ("result", "alarm"):
                return partial(self._leave_perhaps_to_another, edge.source)
            case None if edge.kind == "alarm":
                return partial(self._leave_perhaps_to_another, edge.source)
            case _ if edge.kind in _SPEAKER:
                return lambda facts, known: (self._speaker(edge, facts, known),)
            case _:
                return _unchanged

    def _leave_answered(
        self, edge: Edge, state: AskState, facts: int, known: int
    ) -> Sequence[Held]:
        return [(facts, after) for after in self._asked(edge, state, known)]

    def _leave_open(
        self, edge: Edge, state: AskState, layout: Layout, facts: int, known: int
    ) -> Sequence[Held]:
        asked = self.answering.asking(layout, state, known)
        return (self._speaker(edge, facts, asked) if edge.kind in _SPEAKER else (facts, asked),)

    def _leave_said(self, state: SayState, facts: int, known: int) -> Sequence[Held]:
        heard = (facts, known | self._said(state, facts))
        if self._said(state, 0) and not facts & self.muted:
            # Mute walk (semantics.md section 5): after an alarm it is passed unheard.
            return heard, (facts | self.muted, known)
        return (heard,)

    def _leave_served(self, edge: Edge, state: DoState, facts: int, known: int) -> Sequence[Held]:
        return (self._speaker(edge, facts, self._served(edge, state, known)),)

    def _leave_decided(
        self, edge: Edge, state: DecideState, facts: int, known: int
    ) -> Sequence[Held]:
        value = edge.trigger.partition(":")[2]
        return ((facts, self._is(edge.source, state.slot, value, known)),)

    def _leave_perhaps_to_another(self, node: Node, facts: int, known: int) -> Sequence[Held]:
        return (facts, known), self._new_speaker(node, facts, known)

    def _speaker(self, edge: Edge, facts: int, known: int) -> Held:
        if edge.kind == "hangup":
            return facts | self.muted, known
        if edge.kind == "person":
            return 0, known
        if edge.kind != "new_speaker":
            return facts, known
        return self._new_speaker(edge.source, facts, known)

    def _new_speaker(self, node: Node, facts: int, known: int) -> Held:
        layout = self.knowledge.layouts.get(node.frame.dialog)
        if layout is not None:
            for bits in layout.names.values():
                if not known & bits.empty:
                    known &= ~bits.ours
        return facts & ~self.lost_with_speaker, known & ~self.knowledge.same_speaker

    def _said(self, state: SayState, facts: int) -> int:
        if state.any_of or facts & self.muted:
            return 0
        made = 0
        for prompt in state.prompts:
            made |= self.knowledge.said.get(prompt, 0)
        return made

    def _said_first(self, state: SayState) -> int:
        return 0 if state.any_of else self.knowledge.said.get(state.prompts[0], 0)

    def _served(self, edge: Edge, state: DoState, known: int) -> int:
        service = self.app.services.get(state.service)
        if service is None:
            return known
        if edge.kind == "result" and edge.trigger.startswith("result:"):
            known = self.arrivals.brought(state.service, edge.trigger.partition(":")[2], known)
            return known | self.knowledge.did[state.service]
        if service.per_call is None:  # else above it the service is not called (section 10)
            known |= self.knowledge.did[state.service]
        return known

    # --- a question ------------------------------------------------------------------------------

    def _asked(self, edge: Edge, state: AskState, known: int) -> Sequence[int]:
        layout = self.knowledge.layouts[edge.source.frame.dialog]
        bits, slot = layout.names[state.slot], layout.dialog.slots[state.slot]
        if edge.kind in ("then", "case"):
            value = edge.trigger.partition(":")[2] if edge.kind == "case" else ""
            ways = [self.answering.answered(layout, state, known)]
            if not known & bits.empty:
                ways.append(self.answering.skipped(layout, state, known))
            return [self._is(edge.source, state.slot, value, after) for after in ways]
        if edge.kind == "unknown" or (edge.kind == "after_tries" and "unknown" in slot.may_be):
            return (self.answering.unknown(layout, state, known),)
        if edge.kind == "correction":
            target = self.graph.state(edge.target)
            name = target.slot if isinstance(target, AskState) else ""
            if name in state.later or not self.answering.correctable(layout, state, name, known):
                return ()
            return (self.answering.corrected(layout, state, name, known),)
        return (self.answering.asking(layout, state, known),)

    def _is(self, node: Node, name: str, value: str, known: int) -> int:
        """The name turned out to hold `value`."""
        scope = self.scope(node)
        bits = scope.bits(name)
        if bits is None or not value:
            return known
        known = (known | bits.filled | bits.real) & ~bits.empty
        if value == "unknown":
            known &= ~bits.not_unknown
        elif value == "refused":
            known &= ~bits.not_refused
        return learn_yes(name, scope, known) if value == "yes" else known

    # --- guards and exits ------------------------------------------------------------------------

    def guarded(
        self, node: Node, route: Route | None, exit_: Exit, facts: int, known: int
    ) -> int | None:
        """What is known when this exit of the list is taken, or None where another must be."""
        exits = route.exits if route is not None else (exit_,)
        if exits[0] is exit_ and exit_.guard is None:
            return known
        scope = self.scope(node)
        for other in exits:
            if other.guard is not None:
                value = evaluate(other.guard, scope, facts, known)
                if value is (other is not exit_):
                    return None
                known = learn(other.guard, other is exit_, scope, known)
            if other is exit_:
                break
        return known
