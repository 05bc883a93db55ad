"""What an edge of the graph does to what is certain: semantics.md sections 5 to 10 as bits."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from callwright.dialog.checks.answering import Answering
from callwright.dialog.checks.conditions import Scope, evaluate, learn, learn_yes
from callwright.dialog.checks.graph import Edge, Graph, Node
from callwright.dialog.checks.knowledge import Knowledge, Layout, NameBits
from callwright.machine.tables import (
    Application,
    AskState,
    CallState,
    DecideState,
    DoState,
    Exit,
    FromName,
    Route,
    SayState,
    State,
    TransferState,
)
from callwright.machine.values import Absent, Value

__all__ = ["Passage", "copied"]

# Facts held, and what is known.
Held = tuple[int, int]


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
        self.muted = 1 << len(facts)
        self.lost_with_speaker = self._mask(
            name for name, fact in graph.app.facts.items() if "new_speaker" in fact.lost_when
        )
        self._scopes: dict[object, Scope] = {}
        self._ways: dict[tuple[Node, int, int], tuple[tuple[Edge, int, int], ...]] = {}

    def _mask(self, names: Iterable[str]) -> int:
        made = 0
        for name in names:
            made |= self.facts.get(name, 0)
        return made

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
        return self.graph.state(node) if node.is_state else None

    # --- leaving ---------------------------------------------------------------------------------

    def ways(self, node: Node, facts: int, known: int) -> tuple[tuple[Edge, int, int], ...]:
        """Every way on from a node and what then holds, returns from sub-dialogs apart.

        Remembered: the checks walk the same places with the same knowledge again and again.
        """
        found = self._ways.get((node, facts, known))
        if found is None:
            found = tuple(
                (edge, held, after)
                for edge in self.graph.out[node]
                if edge.callee is None or edge.kind == "call" or edge.outcome == "done"
                for held, after in self.take(edge, facts, self.rounds_over(edge, known))
            )
            self._ways[node, facts, known] = found
        return found

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
        exit_, found = edge.exit, []
        for held, before in self.leaving(edge, facts, known):
            if exit_ is None:
                found.append((held, self._arrive(edge, before, before)))
                continue
            passed = self.guarded(edge.source, edge.route, exit_, held, before)
            if passed is not None:
                found += self._do_exit(edge, exit_, held, passed)
        return found

    def saying(self, edge: Edge, facts: int, known: int) -> Iterator[Held]:
        """What holds when the words of the edge's exit are said."""
        if edge.exit is None:
            return
        for held, before in self.leaving(edge, facts, known):
            passed = self.guarded(edge.source, edge.route, edge.exit, held, before)
            if passed is not None:
                yield held, self._changed(edge.source, edge.exit, passed)

    def leaving(self, edge: Edge, facts: int, known: int) -> Sequence[Held]:
        """What holds when the state is left so, before any guard is looked at."""
        state = self.state(edge.source)
        if edge.kind in ("at_limit", "call") and edge.exit is None:
            return ((facts, known),)
        match state:
            case AskState():
                asked = self._asked(edge, state, known)
                return [self._speaker(edge, facts, after) for after in asked]
            case SayState() if edge.kind == "then":
                heard = (facts, known | self._said(state, facts))
                if self._said(state, 0) and not facts & self.muted:
                    # Mute walk (semantics.md section 5): after an alarm it is passed unheard.
                    return heard, (facts | self.muted, known)
                return (heard,)
            case SayState() if edge.kind == "global":
                # What is not an alarm waits until a prompt that must play was heard (T2).
                return ((facts, known | self._said_first(state)),)
            case DoState():
                return (self._speaker(edge, facts, self._served(edge, state, known)),)
            case DecideState() if edge.kind == "case":
                value = edge.trigger.partition(":")[2]
                return ((facts, self._is(edge.source, state.slot, value, known)),)
            case TransferState() if edge.kind in ("result", "alarm"):
                return (facts, known), self._new_speaker(edge.source, facts, known)
            case None if edge.kind == "alarm":
                return (facts, known), self._new_speaker(edge.source, facts, known)
            case _:
                return (self._speaker(edge, facts, known),)

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
            known = self.brought(state.service, edge.trigger.partition(":")[2], known)
            return known | self.knowledge.did[state.service]
        if service.per_call is None:  # else above it the service is not called (section 10)
            known |= self.knowledge.did[state.service]
        return known

    def brought(self, service: str, result: str, known: int) -> int:
        """The declared data that a named result fills."""
        for name, spec in self.app.data.items():
            if spec.service == service and spec.result == result:
                bits = self.knowledge.data[name]
                known |= bits.filled | bits.settled
                if spec.may_be:
                    known &= ~bits.real
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
        scope = self.scope(node)
        for other in route.exits if route is not None else (exit_,):
            if other.guard is not None:
                value = evaluate(other.guard, scope, facts, known)
                if value is (other is not exit_):
                    return None
                known = learn(other.guard, other is exit_, scope, known)
            if other is exit_:
                break
        return known

    def _do_exit(self, edge: Edge, exit_: Exit, facts: int, known: int) -> Sequence[Held]:
        changed = self._changed(edge.source, exit_, known)
        for fact in exit_.grant:
            facts |= self.facts.get(fact, 0)
        after = self._arrive(edge, known, changed)
        ways = [(facts, after)]
        if exit_.do:  # a global's service: on a named result its facts and data come too
            service = self.app.services[exit_.do]
            for result in service.results:
                granted = self._mask(
                    name
                    for name, fact in self.app.facts.items()
                    if fact.granted_by == exit_.do and fact.granted_on in ("", result)
                )
                ways.append((facts | granted, self.brought(exit_.do, result, after)))
        return ways

    def _changed(self, node: Node, exit_: Exit, known: int) -> int:
        """`clear` and `fill`, in that order."""
        layout = self.knowledge.layouts.get(node.frame.dialog)
        if layout is None or not (exit_.clear or exit_.fill):
            return known
        for name in exit_.clear:
            if name in layout.names:
                known = (known & ~layout.names[name].all) | layout.names[name].unfilled
        for readback in layout.readbacks:
            if readback.state.slot in exit_.clear:
                known |= readback.agreed
        for name, value in exit_.fill.items():
            known = self._filled(layout, name, value, known)
        return known

    def overwritten(self, layout: Layout, name: str, known: int) -> int:
        """The name holds something that no question asked for."""
        known = self.answering.may_hold_another(layout, name, known) & ~layout.names[name].all
        for readback in layout.readbacks:
            if name == readback.state.slot or name in readback.state.reads_back:
                known &= ~readback.agreed
        return known

    def _filled(self, layout: Layout, name: str, value: Value, known: int) -> int:
        bits = layout.names.get(name)
        if bits is None:
            return known
        known = self.overwritten(layout, name, known) | bits.literal
        if isinstance(value, Absent):
            known &= ~(bits.not_unknown if value.why == "unknown" else bits.not_refused)
        for readback in layout.readbacks:
            if readback.state.slot == name:
                known |= readback.agreed if str(value) != "yes" else 0
        return self.answering.redo(layout, name, known)

    def _arrive(self, edge: Edge, before: int, after: int) -> int:
        """Into the target's frame. before: what `with` values are read from."""
        target, uncounted = edge.target, self.knowledge.uncounted
        if not target.is_state:
            return after & self.knowledge.call
        if edge.kind == "call" or (edge.exit is not None and edge.exit.to_dialog):
            made = (after & self.knowledge.call) | self.knowledge.fresh(target.frame.dialog)
            if edge.kind not in ("call", "alarm"):
                made &= ~uncounted
            return self._with_inputs(edge, before, made)
        if edge.kind == "back":
            return after
        return after | uncounted if edge.kind == "alarm" else after & ~uncounted

    def _with_inputs(self, edge: Edge, before: int, made: int) -> int:
        """The fresh frame's inputs as they were passed."""
        layout = self.knowledge.layouts[edge.target.frame.dialog]
        scope = self.scope(edge.source)
        for name, value in self.passed(edge).items():
            bits = layout.names.get(name)
            if bits is None:
                continue
            source = scope.bits(value.name) if isinstance(value, FromName) else None
            made &= ~bits.all
            made |= bits.literal if source is None else copied(source, bits, before)
        return self._with_round(edge, before, made)

    def _with_round(self, edge: Edge, before: int, made: int) -> int:
        """The item of this round and its number, which a loop passes besides. An item is known and
        told by whoever told the list.
        """
        state = self.state(edge.source)
        if edge.kind != "call" or not isinstance(state, CallState) or state.each is None:
            return made
        names = self.knowledge.layouts[edge.target.frame.dialog].names
        source = self.scope(edge.source).bits(state.each.of) if state.each.of else None
        for name in (state.each.name, f"{state.each.name}_index"):
            if bits := names.get(name):
                made = (made & ~bits.all) | bits.literal
        item = names.get(state.each.name)
        if source is not None and item is not None and not before & source.ours:
            made &= ~item.ours
        return made

    def passed(self, edge: Edge) -> Mapping[str, Value | FromName]:
        """What is passed as inputs along an edge into a dialog."""
        if edge.exit is not None:
            return edge.exit.with_
        state = self.state(edge.source)
        return getattr(state, "with_", {})


def copied(source: NameBits, target: NameBits, known: int) -> int:
    """The bits of `target` that say of it what `known` says of `source`."""
    made = 0
    for field in ("filled", "not_unknown", "not_refused", "empty", "settled", "confirmed", "ours"):
        if known & getattr(source, field):
            made |= getattr(target, field)
    return made
