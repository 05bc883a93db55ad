"""What a test run has reached, and what of the application it has not (CW701)."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from callwright.dialog.findings import Finding, finding
from callwright.errors import Mark
from callwright.machine.tables import (
    Application,
    AskState,
    CallState,
    DecideState,
    DoState,
    Route,
    SayState,
    State,
    TransferState,
)

__all__ = ["Coverage", "Trace", "routes"]


@dataclass(slots=True)
class Trace:
    """What one call reached. exits: (owner, trigger, index), owner a state, `global` or `fallback`.

    reprompts: (prompt, entry). globals: intents whose exit was taken.
    """

    end: str = ""
    states: set[str] = field(default_factory=set)
    exits: set[tuple[str, str, int]] = field(default_factory=set)
    reprompts: set[tuple[str, str]] = field(default_factory=set)
    globals: set[str] = field(default_factory=set)
    said: list[str] = field(default_factory=list)
    tags: set[str] = field(default_factory=set)
    labels: set[str] = field(default_factory=set)
    did: list[str] = field(default_factory=list)
    achieved: list[str] = field(default_factory=list)
    facts: set[str] = field(default_factory=set)
    slots: dict[str, object] = field(default_factory=dict)
    turns: int = 0
    unscripted: list[str] = field(default_factory=list)


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


@dataclass(slots=True)
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
        self.reached.globals |= trace.globals
        self.ends.add(trace.end)

    def wanted(self) -> dict[str, dict[object, Mark]]:
        """All there is to reach, by kind, each with its place."""
        app = self.application
        states: dict[object, Mark] = {}
        exits: dict[object, Mark] = {}
        reprompts: dict[object, Mark] = {}
        for dialog in app.dialogs.values():
            for state in dialog.states.values():
                states[state.name] = state.at
                for route in routes(state):
                    for index, way in enumerate(route.exits):
                        exits[state.name, route.trigger, index] = way.at
                if isinstance(state, AskState):
                    prompt = app.prompts[state.prompt]
                    entries = prompt.entries.get(app.locales[0], {})
                    for kind in ("no_input", "no_match"):
                        for n in range(1, state.tries):
                            entry = entries.get(f"{kind}.{n}")
                            if entry is not None and entry.at.file:
                                reprompts[prompt.id, f"{kind}.{n}"] = entry.at
        return {
            "state": states,
            "exit": exits,
            "reprompt": reprompts,
            "global": {item.hears: item.at for item in app.globals},
            "disposition": {name: d.at for name, d in app.dispositions.items()},
        }

    def missing(self) -> dict[str, dict[object, Mark]]:
        """What no test reached."""
        have: dict[str, set[object]] = {
            "state": set(self.reached.states),
            "exit": set(self.reached.exits),
            "reprompt": set(self.reached.reprompts),
            "global": set(self.reached.globals),
            "disposition": set(self.ends),
        }
        return {
            kind: {name: mark for name, mark in wanted.items() if name not in have[kind]}
            for kind, wanted in self.wanted().items()
        }

    def findings(self) -> tuple[Finding, ...]:
        """CW701 for each thing that no test reaches."""
        return tuple(
            finding("CW701", f"no test reaches the {kind} {_named(name)}", mark)
            for kind, names in self.missing().items()
            for name, mark in names.items()
        )

    def figures(self) -> dict[str, tuple[int, int]]:
        """By kind: how many are reached, of how many."""
        missing = self.missing()
        return {
            kind: (len(wanted) - len(missing[kind]), len(wanted))
            for kind, wanted in self.wanted().items()
        }


def _named(name: object) -> str:
    match name:
        case (str(owner), str(trigger), int(index)):
            return f"'{trigger}' of '{owner}'" + (f" (way {index + 1})" if index else "")
        case (str(prompt), str(entry)):
            return f"'{prompt}.{entry}'"
        case _:
            return f"'{name}'"
