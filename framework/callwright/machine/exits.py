"""The exits of an application on `transitions`: which way out of a state holds now.

Each state of a dialog is a state there, each exit a transition whose conditions are the compiled
guards. What a dialog or the application says for all its states hangs on a state of its own, named
`dialog.*` or `*`. Calls are driven through a light model that is made for one choice: decorating a
model with every trigger would cost milliseconds a call.
"""

from collections.abc import Iterable
from typing import Any, cast

import transitions

from callwright.machine.guards import Compiled, DefenceError, Scope, compile_guard
from callwright.machine.states import Exit, Route

__all__ = ["ANYWHERE", "Choice", "Exits", "everywhere_in"]

ANYWHERE = "*"


def everywhere_in(dialog: str) -> str:
    """The source of what a dialog says for all its states."""
    return f"{dialog}.*"


class Choice:
    """The model of one choice: where the call is, then which exit was taken and its place."""

    __slots__ = ("exit", "index", "state")

    def __init__(self, state: str) -> None:
        self.state = state
        self.exit: Exit | None = None
        self.index = 0


class _Transition(transitions.Transition):
    """A transition that leaves its exit on the model."""

    def __init__(self, *args: Any, exit: Exit, index: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.exit = exit
        self.index = index

    def execute(self, event_data: transitions.EventData) -> bool:
        """Take the transition if its guard holds."""
        if not super().execute(event_data):
            return False
        model = cast(Choice, event_data.model)
        model.exit, model.index = self.exit, self.index
        return True

    def _change_state(self, event_data: transitions.EventData) -> None:
        # States here have no callbacks, so entering one is setting its name.
        cast(Choice, event_data.model).state = str(self.dest)


def _condition(compiled: Compiled) -> Any:
    def holds(scope: Scope) -> bool:
        value = compiled(scope)
        if not isinstance(value, bool):
            raise DefenceError("a guard is neither true nor false")
        return value

    return holds


class Exits(transitions.Machine):
    """All exits of one application; built once, shared by every call."""

    transition_cls = _Transition

    def __init__(self, states: Iterable[str]) -> None:
        super().__init__(
            model=None, states=list(states), initial=None, auto_transitions=False, name="exits"
        )

    def add_model(self, model: Any, initial: Any = None) -> None:
        """Leave models as they are: `choose` brings its own."""

    def add_route(self, source: str, route: Route, targets: dict[str, str]) -> None:
        """Hang a route on a state. targets: name of a dialog to its start state."""
        for index, leave in enumerate(route.exits):
            dest = targets[leave.goto] if leave.to_dialog else leave.goto
            self.add_transition(
                route.trigger,
                source,
                dest or None,
                conditions=None if leave.guard is None else _condition(compile_guard(leave.guard)),
                exit=leave,
                index=index,
            )

    def choose(self, source: str, trigger: str, scope: Scope) -> tuple[Exit, int]:
        """The first exit whose guard holds, and its place in the route. Raises DefenceError."""
        event = self.events.get(trigger)
        if event is None:
            raise DefenceError("an exit was wanted that no state has")
        model = Choice(source)
        try:
            event.trigger(model, scope)
        except transitions.MachineError:
            raise DefenceError("an exit was wanted that this state does not have") from None
        if model.exit is None:
            raise DefenceError("no guard of a route holds")
        return model.exit, model.index
