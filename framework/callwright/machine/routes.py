"""Every written way out of a state or a dialog, for whoever has to look at all of them."""

from collections.abc import Iterator

from callwright.machine.states import (
    AskState,
    CallState,
    DecideState,
    DoState,
    EndState,
    ReturnState,
    Route,
    SayState,
    State,
    TransferState,
)
from callwright.machine.tables import Application, DialogTable

__all__ = ["routes_of", "routes_of_application", "routes_of_dialog"]


def routes_of(state: State) -> Iterator[Route]:
    """Every guarded list that is written in a state, its own `catch` first."""
    yield from state.catch.values()
    if state.at_limit is not None:
        yield state.at_limit
    match state:
        case SayState():
            yield state.then
        case AskState():
            yield from state.hears.values()
            yield from (case.route for case in state.cases)
            yield from (route for route in (state.then, state.after_tries) if route is not None)
        case DoState() | TransferState():
            yield from state.results.values()
            if state.failed is not None:
                yield state.failed
        case CallState():
            yield from state.returned.values()
        case DecideState():
            yield from (case.route for case in state.cases)
            if state.route is not None:
                yield state.route
        case EndState() | ReturnState():
            return


def routes_of_application(app: Application) -> Iterator[Route]:
    """Every guarded list that holds in all dialogs: globals, the application's catch, fallback."""
    yield from (item.route for item in app.globals)
    yield from app.catch.values()
    yield app.fallback


def routes_of_dialog(dialog: DialogTable) -> Iterator[Route]:
    """Every guarded list that is written in a dialog, its own `catch` first."""
    yield from dialog.catch.values()
    for state in dialog.states.values():
        yield from routes_of(state)
