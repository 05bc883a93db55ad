"""What is said and what is tested wherever a call can be, with what is certain there."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from callwright.dialog.checks.certainty import Certainty, Place
from callwright.dialog.checks.conditions import evaluate, learn
from callwright.dialog.checks.graph import Edge
from callwright.dialog.checks.templates import Read, reads_of
from callwright.dialog.checks.utterances import Utterance, entries_of, state_utterances
from callwright.dialog.checks.words import live_globals
from callwright.errors import Mark
from callwright.machine.expressions import Expression, Name
from callwright.machine.tables import (
    Application,
    AskState,
    DataClass,
    DecideState,
    DoState,
    Exit,
    SayState,
    State,
)

__all__ = ["Said", "Speaking", "Tested", "class_of"]


@dataclass(frozen=True, slots=True)
class Said:
    """One wording that may be heard at a place. edge: said on the way out by it.

    answer: the approved answer that it is, live only where the run time finds that it may be.
    """

    place: Place
    facts: int
    known: int
    utterance: Utterance
    reads: tuple[Read, ...]
    edge: Edge | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Tested:
    """One guard (or the name a `decide` looks at) as it is evaluated at a place."""

    place: Place
    facts: int
    known: int
    guard: Expression
    at: Mark
    what: str
    edge: Edge | None = None


def class_of(app: Application, dialog: str, name: str, it: str = "") -> DataClass | None:
    """The class of what a prompt or guard of the dialog calls `name`; None for what has none."""
    table = app.dialogs.get(dialog)
    if name in ("it", "first", "second"):
        name = it
    if table is not None and name in table.slots:
        slot = table.slots[name]
        return app.classes.get(slot.label or slot.class_)
    if table is not None and name in table.takes:
        return app.classes.get(table.takes[name].class_)
    if name in app.data:
        return app.classes.get(app.data[name].class_)
    return None


@dataclass(slots=True, eq=False)
class Speaking:
    """Walks all places of a result."""

    certainty: Certainty
    _of_state: dict[str, tuple[tuple[Utterance, tuple[Read, ...]], ...]] = field(
        default_factory=dict
    )
    _reading: tuple[Said, ...] | None = None
    _tests: tuple[Tested, ...] | None = None

    @property
    def app(self) -> Application:
        """The application that is looked at."""
        return self.certainty.graph.app

    # --- said ------------------------------------------------------------------------------------

    def said(self, reading_only: bool = True) -> Iterator[Said]:
        """Every wording at every place where the caller is still there.

        reading_only: leave out those that read no name.
        """
        if reading_only:
            if self._reading is None:
                self._reading = tuple(said for said in self._every() if said.reads)
            yield from self._reading
        else:
            yield from self._every()

    def _every(self) -> Iterator[Said]:
        for place, known in self.certainty.at.items():
            if self.certainty.muted(place) or place in self.certainty.refused:
                continue
            yield from self._at(place, known)

    def _at(self, place: Place, known: int) -> Iterator[Said]:
        graph, passage = self.certainty.graph, self.certainty.passage
        if place.node.is_state:
            state = graph.state(place.node)
            now = known
            if isinstance(state, AskState):
                layout = self.certainty.knowledge.layouts[place.node.frame.dialog]
                now = passage.answering.asking(layout, state, known)
            for utterance, reads in self._utterances(state):
                here = known if utterance.entry == "ask" else now
                if isinstance(state, SayState) and utterance.prompt in state.prompts:
                    here |= self._said_before(state, utterance.prompt)
                yield Said(place, place.facts, here, utterance, reads, answer=_answer(utterance))
        for edge in graph.out[place.node]:
            if edge.exit is None or not edge.exit.say or edge.kind == "hangup":
                continue
            for utterance in entries_of(self.app, edge.exit.say, "say", used_at=edge.exit.at):
                reads = reads_of(utterance.wording.text)
                for held, before in self.certainty.taking(place, edge):
                    for facts, then in passage.saying(edge, held, before):
                        if not facts & passage.muted:
                            yield Said(place, facts, then, utterance, reads, edge)

    def _said_before(self, state: SayState, prompt: str) -> int:
        """Prompts of one state play in order, and one that must play has then been heard."""
        made = 0
        if not state.any_of:
            for earlier in state.prompts[: state.prompts.index(prompt)]:
                made |= self.certainty.knowledge.said.get(earlier, 0)
        return made

    def _utterances(self, state: State) -> tuple[tuple[Utterance, tuple[Read, ...]], ...]:
        made = self._of_state.get(state.name)
        if made is None:
            every = [*state_utterances(self.app, state)]
            if isinstance(state, AskState | SayState | DoState):
                for one in live_globals(self.app, state):
                    every += entries_of(self.app, one.check_with, "ask", used_at=one.at)
            if isinstance(state, AskState):
                for name, answer in self.app.answers.items():
                    every += entries_of(self.app, f"answers.{name}", "say", used_at=answer.at)
            made = tuple((one, reads_of(one.wording.text)) for one in every)
            self._of_state[state.name] = made
        return made

    # --- tested ----------------------------------------------------------------------------------

    def tested(self) -> Iterator[Tested]:
        """Every guard at every place, with what the guards before it in its list have shown."""
        if self._tests is None:
            self._tests = tuple(
                tested
                for place, known in self.certainty.at.items()
                if place not in self.certainty.refused and not self.certainty.silent(place)
                for tested in self._guards(place, known)
            )
        yield from self._tests

    def _guards(self, place: Place, known: int) -> Iterator[Tested]:
        passage, seen = self.certainty.passage, set()
        state = passage.state(place.node)
        if isinstance(state, DecideState) and state.slot:
            guard = Name(state.slot)
            yield Tested(place, place.facts, known, guard, state.at, "decides on")
        if isinstance(state, AskState) and state.valid:
            layout = self.certainty.knowledge.layouts[place.node.frame.dialog]
            then = passage.answering.answered(layout, state, known)
            bits = layout.names[state.slot]
            for valid in state.valid:
                # A value that is unknown or refused is not looked at.
                yield Tested(place, place.facts, then | bits.real, valid.that, valid.at, "looks at")
        for edge in self.certainty.graph.out[place.node]:
            route = edge.route
            if route is None or all(exit_.guard is None for exit_ in route.exits):
                continue
            key = (id(route), edge.kind, edge.trigger)
            if key in seen:
                continue
            seen.add(key)
            for held, now in self.certainty.taking(place, edge):
                for facts, before in passage.leaving(edge, held, now):
                    yield from self._in_order(place, edge, route.exits, facts, before)

    def _in_order(
        self, place: Place, edge: Edge, exits: tuple[Exit, ...], facts: int, known: int
    ) -> Iterator[Tested]:
        """The guards of one list, in order."""
        scope = self.certainty.passage.scope(place.node)
        for exit_ in exits:
            if exit_.guard is None:
                return
            yield Tested(place, facts, known, exit_.guard, exit_.at, "tests", edge)
            if evaluate(exit_.guard, scope, facts, known):
                return
            known = learn(exit_.guard, False, scope, known)


def _answer(utterance: Utterance) -> str:
    prefix, _, name = utterance.prompt.partition(".")
    return name if prefix == "answers" else ""
