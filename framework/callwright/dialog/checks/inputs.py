"""Where a dialog can come to when its inputs hold known constants."""

from collections.abc import Iterator, Mapping

from callwright.dialog.checks.constants import holds
from callwright.machine.routes import routes_of
from callwright.machine.tables import Application, DecideState, DialogTable, Exit, State
from callwright.machine.values import Value

__all__ = ["states_with"]


def states_with(app: Application, dialog: DialogTable, given: Mapping[str, Value]) -> set[str]:
    """States of one dialog that its start leads to; guards and cases on `given` are heeded."""
    seen = {dialog.start}
    work = [dialog.start]
    while work:
        for exit_ in _exits(app, dialog, dialog.states[work.pop()], given):
            if exit_.goto in dialog.states and exit_.goto not in seen:
                seen.add(exit_.goto)
                work.append(exit_.goto)
    return seen


def _exits(
    app: Application, dialog: DialogTable, state: State, given: Mapping[str, Value]
) -> Iterator[Exit]:
    closed = set()
    if isinstance(state, DecideState) and state.slot in given:
        closed = {id(c.route) for c in state.cases if str(c.value) != str(given[state.slot])}
    for route in (*routes_of(state), *dialog.catch.values()):
        if id(route) in closed:
            continue
        for exit_ in route.exits:
            result = None if exit_.guard is None else holds(exit_.guard, given, app.sets)
            if result is not False:
                yield exit_
            if result:
                break
