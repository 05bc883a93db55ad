"""The shortest call on which something that should be certain is not, as a transcript."""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from callwright.dialog.checks.certainty import OUTERMOST, Certainty, Place
from callwright.dialog.checks.graph import Edge
from callwright.dialog.checks.paths import transcript
from callwright.dialog.checks.spoken import Said
from callwright.machine.tables import ReturnState

__all__ = ["Found", "Witness"]

# Calls looked at before the path is given up: the finding stands without it.
_LONGEST_SEARCH = 20_000


@dataclass(frozen=True, slots=True)
class Found:
    """A call from its `first` place to its `last`."""

    first: Place
    last: Place
    edges: tuple[Edge, ...]


# A place, the watched part of what is known, and the callers below it, outermost first.
Call = tuple[Place, int, tuple[tuple[Place, int], ...]]


@dataclass(slots=True, eq=False)
class Witness:
    """Finds calls. The searches share nothing, so that each is the shortest for its question."""

    certainty: Certainty
    _to_place: dict[Place, tuple[str, ...]] = field(default_factory=dict)

    def to_place(self, place: Place) -> tuple[str, ...]:
        """How a call gets there at all."""
        if place not in self._to_place:
            self._to_place[place] = self.without(place, 0)
        return self._to_place[place]

    def to_said(self, said: Said, wanted: int = 0) -> tuple[str, ...]:
        """How a call gets to say that, with one of the `wanted` bits missing."""
        lines = self.without(said.place, wanted)
        if said.edge is not None or said.utterance.entry not in ("say", "ask"):
            text = said.utterance.wording.text
            lines = (*lines, f'bot      ({said.utterance.name}) "{text}"')
        return lines

    def without(self, place: Place, wanted: int) -> tuple[str, ...]:
        """How a call gets to the place with one of the `wanted` bits missing; any if none is."""
        certainty = self.certainty
        missing = wanted & ~certainty.at.get(place, 0)
        watched = missing & -missing  # one missing bit is enough, and keeps the search small
        found = self.search(
            lambda there, known: there == place and (not watched or not known & watched),
            self.group(place, watched),
        )
        if found is None:
            return ()
        return transcript(certainty.graph, found.edges, place.node)

    def group(self, place: Place, watched: int) -> int:
        """The bits that what is `watched` may depend on: those of its name and its readbacks."""
        if not watched:
            return 0
        knowledge = self.certainty.knowledge
        made = watched | knowledge.uncounted | knowledge.same_speaker
        layout = knowledge.layouts.get(place.node.frame.dialog)
        if layout is None or watched & knowledge.call:
            return made
        names = {name for name, bits in layout.names.items() if bits.all & watched}
        for readback in layout.readbacks:
            if names & {readback.state.slot, *readback.state.reads_back}:
                names |= {readback.state.slot, *readback.state.reads_back}
                made |= readback.agreed
        for name in names:
            made |= layout.names[name].all
        return made

    def search(
        self,
        accept: Callable[[Place, int], bool],
        watched: int,
        seeds: Iterable[tuple[Place, int]] | None = None,
    ) -> Found | None:
        """A shortest call to a place that `accept` takes, None if none was found."""
        certainty = self.certainty
        if seeds is None:
            start = certainty.knowledge.at_answer()
            seeds = [
                (
                    Place(node, OUTERMOST, 0),
                    start | certainty.knowledge.fresh(node.frame.dialog),
                )
                for node in certainty.graph.starts
            ]
        queue: deque[Call] = deque()
        came: dict[Call, tuple[Call, Edge] | None] = {}

        def reach(call: Call, from_: Call | None, edge: Edge | None) -> None:
            if call not in came and call[0] in certainty.at:
                came[call] = None if from_ is None or edge is None else (from_, edge)
                queue.append(call)

        for place, known in seeds:
            reach((place, known & watched, ()), None, None)
        while queue and len(came) < _LONGEST_SEARCH:
            call = queue.popleft()
            place, exact, stack = call
            known = (certainty.at[place] & ~watched) | exact
            if accept(place, known):
                return _back(came, call)
            for edge, target, after in certainty.steps(place, known):
                below = stack
                if edge.kind == "call":
                    below = (*stack, (place, exact))
                elif target.entered == OUTERMOST:
                    below = ()
                reach((target, after & watched, below), call, edge)
            if stack and self._returns(place):
                caller, theirs = stack[-1]
                theirs |= certainty.at[caller] & ~watched
                for edge, target, after in certainty.come_back(caller, theirs, place, known):
                    reach((target, after & watched, stack[:-1]), call, edge)
        return None

    def _returns(self, place: Place) -> bool:
        return (
            place.node.is_state
            and place.node.frame.called
            and isinstance(self.certainty.graph.state(place.node), ReturnState)
        )


def _back(came: dict[Call, tuple[Call, Edge] | None], call: Call) -> Found:
    path: list[Edge] = []
    last = call[0]
    step = came[call]
    while step is not None:
        call, edge = step
        path.append(edge)
        step = came[call]
    return Found(call[0], last, tuple(reversed(path)))
