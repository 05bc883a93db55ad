"""Which questions a later readback spares (semantics.md section 6, `by_confidence`)."""

import dataclasses
from collections.abc import Container, Mapping

from callwright.dialog.schema.app import ServiceMap
from callwright.machine.routes import routes_of
from callwright.machine.states import (
    AskState,
    CallState,
    DoState,
    FromName,
    ReturnState,
    State,
)
from callwright.machine.tables import DialogTable

__all__ = ["spared"]


def spared(table: DialogTable, services: Mapping[str, ServiceMap]) -> DialogTable:
    """The dialog, its questions marked whose by_confidence slot is read back on every path before
    a service takes it or the dialog gives it away.
    """
    takes = {name: frozenset(map(str, one.takes)) for name, one in services.items()}
    states = {
        name: dataclasses.replace(state, spared_by_readback=_is_spared(state, table, takes))
        if isinstance(state, AskState)
        else state
        for name, state in table.states.items()
    }
    return dataclasses.replace(table, states=states)


def _is_spared(ask: AskState, table: DialogTable, services: Mapping[str, frozenset[str]]) -> bool:
    spec = table.slots.get(ask.slot)
    if spec is None or spec.confirm != "by_confidence":
        return False
    if table.leaving is not None and ask.slot in services.get(table.leaving.do, ()):
        return False
    covered = False
    seen: set[str] = set()
    todo = [ask.name]
    while todo:
        name = todo.pop()
        if name in seen or name not in table.states:
            continue
        seen.add(name)
        state = table.states[name]
        if isinstance(state, AskState) and ask.slot in state.reads_back:
            covered = True
            continue
        if _takes(state, ask.slot, services):
            return False
        todo += [exit.goto for route in routes_of(state) for exit in route.exits if exit.goto]
    return covered


def _takes(state: State, slot: str, services: Mapping[str, Container[str]]) -> bool:
    match state:
        case DoState():
            if any(v == FromName(slot) for v in state.with_.values()):
                return True
            return slot in services.get(state.service, ()) and slot not in state.with_
        case CallState():
            return any(value == FromName(slot) for value in state.with_.values())
        case ReturnState():
            return slot in state.give.values()
        case _:
            return any(
                value == FromName(slot)
                for route in routes_of(state)
                for exit in route.exits
                for value in exit.with_.values()
            )
