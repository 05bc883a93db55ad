"""What a test run has reached, and what of the application it has not (CW701).

States, exits and dispositions are counted once: the machine is the same in every locale. What is
made of words is counted in each locale, because the words of a locale are tried only in that
locale. What no call can take, by the graph that the checker proves with, is not asked for.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from callwright.dialog.checks.flow import build_graph
from callwright.dialog.findings import Finding, finding
from callwright.dialog.shipped.wording import is_shipped
from callwright.errors import Mark
from callwright.machine.exits import ANYWHERE, everywhere_in
from callwright.machine.routes import routes_of_application
from callwright.machine.tables import (
    Application,
    AskState,
    CallState,
    DecideState,
    DoState,
    Exit,
    PromptEntry,
    Route,
    SayState,
    State,
    TransferState,
)
from callwright.testing.trace import Trace

__all__ = ["Coverage", "routes"]


def routes(state: State) -> Iterable[Route]:
    """Every written way out of a state, its own catch included."""
    found: list[Route | None] = [state.at_limit, *state.catch.values()]
    match state:
        case SayState():
            found.append(state.then)
        case AskState():
            found += [state.then, state.after_tries, *state.hears.values()]
            found += [case.route for case in state.cases]
        case DoState() | TransferState():
            found += [*state.results.values(), state.failed]
        case CallState():
            found += state.returned.values()
        case DecideState():
            found += [state.route, *(case.route for case in state.cases)]
        case _:
            pass
    return [route for route in found if route is not None]


Wanted = dict[str, dict[object, Mark]]


@dataclass(slots=True)
class _Inventory:
    """All there is to reach, by kind, each with its place; and what no call can reach."""

    wanted: Wanted
    never: Wanted


@dataclass
class Coverage:
    """What can be reached, gathered over the tests of an application."""

    application: Application
    reached: Trace = field(default_factory=Trace)
    ends: set[str] = field(default_factory=set)

    def add(self, trace: Trace) -> None:
        """Count one call in."""
        self.reached.states |= trace.states
        self.reached.exits |= trace.exits
        self.reached.reprompts |= trace.reprompts
        self.reached.hears |= trace.hears
        self.reached.globals |= trace.globals
        self.reached.choices |= trace.choices
        self.reached.answers |= trace.answers
        self.ends.add(trace.end)

    def missing(self) -> Wanted:
        """What no test reached."""
        have: dict[str, set[object]] = {
            "state": set(self.reached.states),
            "exit": set(self.reached.exits),
            "reprompt": set(self.reached.reprompts),
            "intent": set(self.reached.hears),
            "global": set(self.reached.globals),
            "choice": set(self.reached.choices),
            "answer": set(self.reached.answers),
            "disposition": set(self.ends),
        }
        return {
            kind: {name: mark for name, mark in wanted.items() if name not in have[kind]}
            for kind, wanted in self._inventory.wanted.items()
        }

    def findings(self) -> tuple[Finding, ...]:
        """CW701 for each thing that no test reaches."""
        return tuple(
            finding("CW701", f"no test reaches the {kind} {self._named(kind, name)}", mark)
            for kind, names in self.missing().items()
            for name, mark in names.items()
        )

    def figures(self) -> dict[str, tuple[int, int]]:
        """By kind: how many are reached, of how many."""
        missing = self.missing()
        return {
            kind: (len(wanted) - len(missing[kind]), len(wanted))
            for kind, wanted in self._inventory.wanted.items()
        }

    def exempt(self) -> dict[str, tuple[str, ...]]:
        """By kind: what no call can reach, as the checker's graph shows, and so is not wanted."""
        return {
            kind: tuple(self._named(kind, name) for name in names)
            for kind, names in self._inventory.never.items()
            if names
        }

    def _named(self, kind: str, name: object) -> str:
        match kind, name:
            case "exit", (str(owner), str(trigger), int(index)):
                return f"'{trigger}' of '{owner}'" + (f" (way {index + 1})" if index else "")
            case _, (str(locale), *rest):
                where = f" in {locale}" if len(self.application.locales) > 1 else ""
                return f"'{'.'.join(str(part) for part in rest)}'{where}"
            case _:
                return f"'{name}'"

    @cached_property
    def _inventory(self) -> _Inventory:
        return _Stock(self.application).take()


class _Stock:
    """Takes stock of an application."""

    def __init__(self, app: Application) -> None:
        self.app = app
        graph = build_graph(app)
        self.states = frozenset(graph.by_state)
        # By identity: two exits that read the same are two exits.
        self.taken = {id(e.exit) for edges in graph.out.values() for e in edges if e.exit}

    def take(self) -> _Inventory:
        states: dict[object, Mark] = {}
        no_states: dict[object, Mark] = {}
        for dialog in self.app.dialogs.values():
            for state in dialog.states.values():
                (states if state.name in self.states else no_states)[state.name] = state.at
        exits: dict[object, Mark] = {}
        no_exits: dict[object, Mark] = {}
        for owner, route in self._routes():
            for index, way in enumerate(route.exits):
                (exits if self._can_be_taken(way) else no_exits)[owner, route.trigger, index] = (
                    way.at
                )
        locales = self.app.locales
        return _Inventory(
            wanted={
                "state": states,
                "exit": exits,
                "reprompt": dict(self._reprompts()),
                "intent": {
                    (locale, intent): route.at
                    for locale in locales
                    for state in self._asks()
                    for intent, route in state.hears.items()
                },
                "global": {
                    (locale, item.hears): item.at for locale in locales for item in self.app.globals
                },
                "choice": dict(self._choices()),
                "answer": {
                    (locale, name): answer.at
                    for locale in locales
                    for name, answer in self.app.answers.items()
                },
                "disposition": {name: d.at for name, d in self.app.dispositions.items()},
            },
            never={"state": no_states, "exit": no_exits},
        )

    def _can_be_taken(self, way: Exit) -> bool:
        # What stays inside the question moves nothing, so the graph has no edge for it.
        return way.reprompt or way.confirm or way.choose or id(way) in self.taken

    def _routes(self) -> Iterator[tuple[str, Route]]:
        for dialog in self.app.dialogs.values():
            for state in dialog.states.values():
                for route in routes(state):
                    yield state.name, route
            for route in dialog.catch.values():
                yield everywhere_in(dialog.name), route
        for route in routes_of_application(self.app):
            yield ANYWHERE, route

    def _asks(self) -> Iterator[AskState]:
        for dialog in self.app.dialogs.values():
            for state in dialog.states.values():
                if isinstance(state, AskState) and state.name in self.states:
                    yield state

    def _reprompts(self) -> Iterator[tuple[object, Mark]]:
        for state in self._asks():
            prompt = self.app.prompts[state.prompt]
            for locale in self.app.locales:
                entries = prompt.entries.get(locale, {})
                for kind in ("no_input", "no_match"):
                    if not self._reprompts_after(state, kind):
                        continue
                    for n in range(1, state.tries):
                        entry = entries.get(f"{kind}.{n}")
                        if entry is not None:
                            yield (
                                (locale, prompt.id, f"{kind}.{n}"),
                                _mark(entry, prompt.at),
                            )

    def _reprompts_after(self, state: AskState, kind: str) -> bool:
        """Whether a `catch` leaves this failure in the question at all."""
        dialog = self.app.dialogs[state.name.partition(".")[0]]
        caught: Mapping[str, Route]
        for caught in (state.catch, dialog.catch, self.app.catch):
            if kind in caught:
                return any(way.reprompt for way in caught[kind].exits)
        return True

    def _choices(self) -> Iterator[tuple[object, Mark]]:
        for state in self._asks():
            slots = self.app.dialogs[state.name.partition(".")[0]].slots
            for name in (state.slot, *state.also_fills):
                choice = slots[name].type.choice if slots[name].type.kind == "choice" else ""
                if not choice:
                    continue
                for locale in self.app.locales:
                    words = self.app.words.get(locale)
                    for value in words.choices.get(choice, ()) if words is not None else ():
                        yield (locale, choice, value.name), slots[name].at


def _mark(entry: PromptEntry, prompt: Mark) -> Mark:
    """Where a wording stands. One that the type brings is put right by writing one's own."""
    return prompt if is_shipped(entry.at) else entry.at
