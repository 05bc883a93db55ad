"""What is certain wherever a call can be: the fixpoint that the CW4xx and CW5xx checks read.

A place is a node of the graph with exactly the facts held there, so that ways in which differ by a
fact stay apart and `if: verified` brings its notice along. What is known is met over all ways to a
place. Sub-dialogs are summarised: a called frame is looked at once for the facts held when it is
entered; what comes back is what the caller knew, and what grew inside.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from callwright.dialog.checks.arrivals import copied
from callwright.dialog.checks.conditions import names_in
from callwright.dialog.checks.graph import Edge, Frame, Graph, Kind, Node
from callwright.dialog.checks.knowledge import Knowledge
from callwright.dialog.checks.passage import Passage
from callwright.dialog.checks.utterances import all_exits
from callwright.machine.expressions import Expression
from callwright.machine.tables import Application, AskState, CallState, ReturnState, TransferState

__all__ = ["Certainty", "Place", "Seed", "certainty_of", "guards_of", "settle", "tested_facts"]

# A called frame is told apart by the facts held when it was entered; an outermost one is not.
OUTERMOST = -1


class Place(NamedTuple):
    """A node with the facts held there (bits of `Passage.facts`) and where its frame began."""

    node: Node
    entered: int
    facts: int


@dataclass(frozen=True, slots=True)
class Seed:
    """A place to begin from and what is known there."""

    place: Place
    known: int


@dataclass(slots=True, eq=False)
class Certainty:
    """The result. at: what is known at each place that can be reached.

    refused: places whose `requires` does not hold; nothing behind them was followed. without: kinds
    of edges that were left out. fresh: a bit that frames called in this result have in `entered`,
    which tells them from those that were open when it began.
    """

    graph: Graph
    knowledge: Knowledge
    passage: Passage
    at: dict[Place, int] = field(default_factory=dict)
    refused: set[Place] = field(default_factory=set)
    callers: dict[tuple[Frame, int], dict[Place, None]] = field(default_factory=dict)
    gone_back: dict[tuple[Frame, int], dict[Place, int]] = field(default_factory=dict)
    without: frozenset[Kind] = frozenset()
    fresh: int = 0
    came_back: dict[tuple[Place, Edge], dict[int, int]] = field(default_factory=dict)

    def missing(self, place: Place) -> tuple[str, ...]:
        """Facts that the place's state or dialog requires and that are not held."""
        if not place.node.is_state:
            return ()
        state, dialog = self.graph.state(place.node), self.graph.dialog(place.node)
        wanted = dict.fromkeys((*state.requires, *dialog.requires))
        return tuple(f for f in wanted if not place.facts & self.passage.facts.get(f, 0))

    def muted(self, place: Place) -> bool:
        """The caller has hung up."""
        return bool(place.facts & self.passage.muted)

    def heard_too(self, place: Place) -> bool:
        """A hung-up call is here as one with a caller is: what holds there was looked at there."""
        facts = place.facts & ~self.passage.muted
        return self.muted(place) and Place(place.node, place.entered, facts) in self.at

    def steps(self, place: Place, known: int) -> Iterator[tuple[Edge, Place, int]]:
        """Where an edge leads, returns from sub-dialogs apart."""
        if place in self.refused or self.silent(place):
            return
        for edge, facts, after in self.passage.ways(place.node, place.facts, known):
            if edge.kind in self.without:
                continue
            if edge.kind == "call":
                entered = facts | self.fresh
            elif edge.target.frame.called:
                entered = place.entered
            else:
                entered = OUTERMOST
            yield edge, Place(edge.target, entered, facts), after

    def taking(self, place: Place, edge: Edge) -> tuple[tuple[int, int], ...]:
        """The facts held and what is known when the edge is about to be taken."""
        if edge.callee is not None and edge.kind != "call" and edge.outcome != "done":
            return tuple(self.came_back.get((place, edge), {}).items())
        return ((place.facts, self.at[place]),)

    def silent(self, place: Place) -> bool:
        """A hung-up call does not go on from here (semantics.md section 5)."""
        if not self.muted(place) or not place.node.is_state:
            return False
        return isinstance(self.graph.state(place.node), AskState | TransferState)

    def come_back(
        self, caller: Place, known: int, inner: Place, inner_known: int
    ) -> Iterator[tuple[Edge, Place, int]]:
        """Where the caller of a frame goes on when it returns at `inner`."""
        returning = self.graph.state(inner.node)
        if not isinstance(returning, ReturnState):
            return
        state = self.graph.state(caller.node) if caller.node.is_state else None
        written = isinstance(state, CallState) and returning.outcome in state.returned
        for edge in self.graph.out[caller.node]:
            if edge.callee is None or edge.callee.frame != inner.node.frame:
                continue
            if edge.kind == "back":
                met = self._met(caller, known, inner_known)
            elif edge.kind == "returned" and (
                edge.outcome == returning.outcome or (edge.outcome == "done" and not written)
            ):
                met = self._met(caller, known, inner_known)
                met = self._taken(edge, returning, met, inner_known)
            else:
                continue
            before = self.came_back.setdefault((caller, edge), {})
            before[inner.facts] = before.get(inner.facts, met) & met
            for facts, after in self.passage.take(edge, inner.facts, met):
                yield edge, Place(edge.target, caller.entered, facts), after
        if isinstance(state, CallState) and state.each is not None and not written:
            again = self._met(caller, known, inner_known)
            for edge in self.graph.out[caller.node]:
                if edge.kind == "call" and edge.target.frame == inner.node.frame:
                    yield edge, Place(caller.node, caller.entered, inner.facts), again

    def _met(self, caller: Place, known: int, inner_known: int) -> int:
        knowledge = self.knowledge
        state = self.graph.state(caller.node) if caller.node.is_state else None
        if isinstance(state, AskState):
            layout = knowledge.layouts[caller.node.frame.dialog]
            known = self.passage.answering.asking(layout, state, known)
        known = (known & ~knowledge.data_real) | (inner_known & knowledge.call)
        if not inner_known & knowledge.same_speaker:
            layout = knowledge.layouts[caller.node.frame.dialog]
            known &= ~knowledge.same_speaker
            for bits in layout.names.values():
                if not known & bits.empty:
                    known &= ~bits.ours
        return known

    def _taken(self, edge: Edge, returning: ReturnState, known: int, inner_known: int) -> int:
        """`take`, and `into` when all rounds are over."""
        if edge.callee is None:
            return known
        theirs = self.knowledge.layouts[edge.callee.frame.dialog].names
        ours = self.knowledge.layouts[edge.source.frame.dialog].names
        for slot, given in (edge.exit.take if edge.exit is not None else {}).items():
            source = theirs.get(returning.give.get(given, given))
            if source is not None and slot in ours:
                layout = self.knowledge.layouts[edge.source.frame.dialog]
                known = self.passage.arrivals.overwritten(layout, slot, known)
                known |= copied(source, ours[slot], inner_known)
        return self.passage.rounds_over(edge, known)


def certainty_of(graph: Graph) -> Certainty:
    """Run the fixpoint from where calls begin."""
    app = graph.app
    knowledge = Knowledge(app)
    facts = {name: 1 << i for i, name in enumerate(tested_facts(app))}
    made = Certainty(graph, knowledge, Passage(graph, knowledge, facts))
    start = knowledge.at_answer()
    seeds = [
        Seed(Place(node, OUTERMOST, 0), start | knowledge.fresh(node.frame.dialog))
        for node in graph.starts
    ]
    return settle(made, seeds)


def settle(
    certainty: Certainty, seeds: Iterable[Seed], among: Certainty | None = None
) -> Certainty:
    """Follow the seeds until nothing changes.

    among: an earlier result whose callers the frames of the seeds may return to.
    """
    queue: deque[Place] = deque()
    waiting: set[Place] = set()
    at = certainty.at

    def meet(place: Place, known: int) -> None:
        before = at.get(place)
        after = known if before is None else before & known
        if after != before:
            at[place] = after
            if place not in waiting:
                waiting.add(place)
                queue.append(place)

    for seed in seeds:
        meet(seed.place, seed.known)
    while queue:
        place = queue.popleft()
        waiting.discard(place)
        known = at[place]
        if certainty.missing(place):
            certainty.refused.add(place)
            continue
        for edge, target, after in certainty.steps(place, known):
            if edge.kind == "call":
                inside = (target.node.frame, target.entered)
                certainty.callers.setdefault(inside, {})[place] = None
                for inner, inner_known in list(certainty.gone_back.get(inside, {}).items()):
                    for _, next_, gone in certainty.come_back(place, known, inner, inner_known):
                        meet(next_, gone)
            meet(target, after)
        for next_, gone in _returns(certainty, among, place, known):
            meet(next_, gone)
    return certainty


def _returns(
    certainty: Certainty, among: Certainty | None, place: Place, known: int
) -> Iterator[tuple[Place, int]]:
    """Where the callers of a frame go on when it returns at the place."""
    if not (place.node.is_state and place.node.frame.called):
        return
    if not isinstance(certainty.graph.state(place.node), ReturnState):
        return
    inside = (place.node.frame, place.entered)
    certainty.gone_back.setdefault(inside, {})[place] = known
    calling = certainty.callers.get(inside, {})
    for caller in list(calling):
        for _, target, after in certainty.come_back(caller, certainty.at[caller], place, known):
            yield target, after
    for caller in among.callers.get(inside, {}) if among is not None else ():
        if among is not None and caller not in calling:
            before = among.at[caller] & ~certainty.knowledge.did_all
            for _, target, after in certainty.come_back(caller, before, place, known):
                yield target, after


def tested_facts(app: Application) -> list[str]:
    """Facts that something depends on; the others are not followed."""
    used: set[str] = {data_class.spoken_to for data_class in app.classes.values()}
    for answer in app.answers.values():
        used.update(answer.requires)
    for rule in app.rules:
        for names in rule.until.values():
            used.update(names)
    for guard in guards_of(app):
        used.update(names_in(guard))
    for dialog in app.dialogs.values():
        used.update(dialog.requires)
        for state in dialog.states.values():
            used.update(state.requires)
    return [name for name in app.facts if name in used]


def guards_of(app: Application) -> Iterator[Expression]:
    """Every guard written anywhere."""
    for exit_ in all_exits(app):
        if exit_.guard is not None:
            yield exit_.guard
    for dialog in app.dialogs.values():
        for state in dialog.states.values():
            if isinstance(state, AskState):
                yield from (valid.that for valid in state.valid)
