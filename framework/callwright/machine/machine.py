"""An application ready to run: its exits on `transitions`, and tables that make a step quick.

A `Machine` is immutable and shared by all calls of its application.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from callwright.errors import DialogError
from callwright.machine.declared import Band, DataClass, Global, SlotSpec, Wait
from callwright.machine.detours import detours
from callwright.machine.exits import ANYWHERE, Exits, everywhere_in
from callwright.machine.expressions import Expression
from callwright.machine.guards import Compiled, compile_guard, names_in
from callwright.machine.routes import routes_of
from callwright.machine.states import (
    AskState,
    Exit,
    Route,
    State,
)
from callwright.machine.tables import Application, DialogTable, PromptEntry, PromptTable
from callwright.machine.values import Value
from callwright.understanding.expected import ExpectedSlot

__all__ = ["Machine", "Place"]

Role = Literal["asked", "also", "readback", "earlier"]
ROLES: tuple[Role, ...] = ("asked", "also", "readback", "earlier")
# Live on every floor, whatever the application lists: semantics.md sections 8, 9 and 15.
ALWAYS_HEARD = ("help", "new_speaker", "asks_something")


@dataclass(frozen=True, slots=True)
class Place:
    """A state with what is live in it.

    globals: alarms first, then the rest, each in file order. keys: of globals.
    earlier: slots that other questions of this dialog ask.
    """

    state: State
    dialog: DialogTable
    globals: tuple[Global, ...]
    intents: tuple[str, ...]
    keys: Mapping[str, Global]
    earlier: tuple[str, ...]


class Machine:
    """One application, compiled.

    places: by qualified state. asked_by: (dialog, slot) to the state that asks it.
    read_back_by: (dialog, slot) to the questions that read it back.
    """

    def __init__(self, application: Application) -> None:
        self.application = application
        self.constants = application.constants
        self.dialogs: dict[str, DialogTable] = {**application.dialogs, **detours(application)}
        alarms = [entry for entry in application.globals if entry.alarm]
        others = [entry for entry in application.globals if not entry.alarm]
        self.globals = (*alarms, *others)
        self.alarms = {entry.hears: entry for entry in alarms}
        self.by_intent = {entry.hears: entry for entry in reversed(self.globals)}
        self.places = {
            name: self._place(dialog, state)
            for dialog in self.dialogs.values()
            for name, state in dialog.states.items()
        }
        self.asked_by: dict[tuple[str, str], str] = {}
        self.read_back_by: dict[tuple[str, str], tuple[AskState, ...]] = {}
        for place in self.places.values():
            if not isinstance(place.state, AskState):
                continue
            self.asked_by.setdefault((place.dialog.name, place.state.slot), place.state.name)
            for slot in place.state.reads_back:
                key = (place.dialog.name, slot)
                self.read_back_by[key] = (*self.read_back_by.get(key, ()), place.state)
        self.expected_slots: Mapping[tuple[str, str, str], ExpectedSlot] = {
            (dialog.name, slot.name, role): _expected(slot, role)
            for dialog in application.dialogs.values()
            for slot in dialog.slots.values()
            for role in ROLES
        }
        self._conditions = {
            id(valid.that): compile_guard(valid.that)
            for place in self.places.values()
            if isinstance(place.state, AskState)
            for valid in place.state.valid
        }
        self._lists = _list_lengths(application.prompts)
        self.exits, self._guard_names = self._build_exits()

    # --- look-ups ---

    def catch(self, state: str, kind: str) -> tuple[str, Route] | None:
        """Who catches an event in a state, and how: the state, its dialog, the application."""
        place = self.places[state]
        if kind in place.state.catch:
            return state, place.state.catch[kind]
        if kind in place.dialog.catch:
            return everywhere_in(place.dialog.name), place.dialog.catch[kind]
        if kind in self.application.catch:
            return ANYWHERE, self.application.catch[kind]
        return None

    def guard_names(self, source: str, trigger: str) -> tuple[str, ...]:
        """Names that the guards of a route read."""
        return self._guard_names.get((source, trigger), ())

    def route(self, source: str, trigger: str) -> Route | None:
        """The route that a Note of an exit names: for people, so a search will do."""
        found = (route for at, route in self._routes() if (at, route.trigger) == (source, trigger))
        return next(found, None)

    def slot(self, dialog: str, name: str) -> SlotSpec | None:
        """The declaration of a slot."""
        return self.dialogs[dialog].slots.get(name)

    def band(self, name: str) -> Band:
        """Thresholds by name; `normal` when an application leaves it out."""
        return self.application.bands.get(name) or Band(accept=800, confirm=500)

    def wait(self, state: str) -> Wait:
        """The wait profile of a state."""
        place = self.places[state]
        name = place.state.wait if isinstance(place.state, AskState) else "normal"
        return place.dialog.waits.get(name) or self.application.waits.get(name) or Wait()

    def data_class(self, name: str) -> DataClass:
        """A class by name; an undeclared one is spoken to anyone."""
        return self.application.classes.get(name) or DataClass(name)

    def prompt(self, prompt: str) -> PromptTable | None:
        """A prompt by qualified id."""
        return self.application.prompts.get(prompt)

    def entry(self, prompt: str, entry: str, locale: str) -> PromptEntry | None:
        """One wording; another locale's only where this one has none at all."""
        table = self.application.prompts.get(prompt)
        if table is None:
            return None
        entries = table.entries.get(locale) or table.entries.get(self.application.locales[0])
        return entries.get(entry) if entries else None

    def list_length(self, prompt: str, kind: str, locale: str) -> int:
        """How many entries a tapered list (`no_input`, `no_match`) has.

        Of `confirm` and `choose`: how many follow the first.
        """
        return self._lists.get((prompt, locale, kind), 0)

    def compiled(self, that: Expression) -> Compiled:
        """The closure of a `valid` condition of this application."""
        return self._conditions[id(that)]

    # --- building ---

    def _place(self, dialog: DialogTable, state: State) -> Place:
        live = tuple(
            entry for entry in self.globals if entry.alarm or entry.hears not in state.not_here
        )
        own = tuple(state.hears) if isinstance(state, AskState) else ()
        intents = dict.fromkeys((*own, *(entry.hears for entry in live), *ALWAYS_HEARD))
        asked = state.slot if isinstance(state, AskState) else ""
        earlier = dict.fromkeys(
            other.slot
            for other in dialog.states.values()
            if isinstance(other, AskState) and other.slot != asked
        )
        keys = {entry.keys: entry for entry in reversed(live) if entry.keys}
        return Place(state, dialog, live, tuple(intents), keys, tuple(earlier))

    def _build_exits(self) -> tuple[Exits, dict[tuple[str, str], tuple[str, ...]]]:
        sources = [ANYWHERE, *(everywhere_in(name) for name in self.dialogs), *self.places]
        exits = Exits(sources)
        targets = {name: dialog.start for name, dialog in self.dialogs.items()}
        names: dict[tuple[str, str], tuple[str, ...]] = {}
        for source, route in self._routes():
            for leave in route.exits:
                self._check_target(leave, route)
            exits.add_route(source, route, targets)
            read = [name for leave in route.exits for name in names_in(leave.guard)]
            if read:
                names[source, route.trigger] = tuple(dict.fromkeys(read))
        return exits, names

    def _check_target(self, leave: Exit, route: Route) -> None:
        known: Mapping[str, object] = self.dialogs if leave.to_dialog else self.places
        if leave.goto and leave.goto not in known:
            raise DialogError(
                f"{leave.at}: the exit '{route.trigger}' goes to '{leave.goto}', which does not"
                " exist. Compile the application from its files again."
            )

    def _routes(self) -> Iterator[tuple[str, Route]]:
        """Every route with the source that it hangs on."""
        application = self.application
        yield ANYWHERE, application.fallback
        for entry in application.globals:
            yield ANYWHERE, entry.route
        for route in application.catch.values():
            yield ANYWHERE, route
        for table in application.prompts.values():
            for entries in table.entries.values():
                for wording in entries.values():
                    if wording.goto is not None:
                        yield ANYWHERE, wording.goto
        for dialog in self.dialogs.values():
            for route in dialog.catch.values():
                yield everywhere_in(dialog.name), route
            for state in dialog.states.values():
                for route in routes_of(state):
                    yield state.name, route


def _expected(slot: SlotSpec, role: Role) -> ExpectedSlot:
    return ExpectedSlot(
        name=slot.name,
        type=slot.type,
        role=role,
        least=_plain(slot.least),
        greatest=_plain(slot.greatest),
        relative_to=slot.relative_to,
        to_the=slot.to_the,
        needs_unit=slot.needs_unit,
        may_be=slot.may_be,
    )


def _plain(bound: Value | None) -> str | int | None:
    return bound if isinstance(bound, str | int) else None


def _list_lengths(prompts: Mapping[str, PromptTable]) -> dict[tuple[str, str, str], int]:
    lengths: dict[tuple[str, str, str], int] = {}
    for name, table in prompts.items():
        for locale, entries in table.entries.items():
            for entry in entries:
                kind, dot, _ = entry.partition(".")
                if dot:
                    key = (name, locale, kind)
                    lengths[key] = lengths.get(key, 0) + 1
    return lengths
