"""Which answers may be corrected from a question without leaving it (semantics.md section 6)."""

import dataclasses

from callwright.machine.routes import routes_of
from callwright.machine.states import AskState
from callwright.machine.tables import DialogTable

__all__ = ["with_later"]


def with_later(table: DialogTable) -> DialogTable:
    """The dialog, each question marked with the slots that are only asked after it.

    Going back to such a slot's question would jump over this one, whose slot is still empty.
    """
    ways = {name: _targets(table, name) for name in table.states}
    asks = {n: s for n, s in table.states.items() if isinstance(s, AskState)}
    states = dict(table.states)
    for name, state in asks.items():
        before = _reached(table.start, ways, without=name)
        # A slot that several questions ask is later only if all of them are.
        earlier = {asks[other].slot for other in before if other in asks}
        later = {s.slot for s in asks.values()} - earlier - {state.slot}
        states[name] = dataclasses.replace(state, later=tuple(sorted(later)))
    return dataclasses.replace(table, states=states)


def _targets(table: DialogTable, name: str) -> tuple[str, ...]:
    routes = [*routes_of(table.states[name]), *table.catch.values()]
    exits = [exit_ for route in routes for exit_ in route.exits]
    return tuple(exit_.goto for exit_ in exits if exit_.goto in table.states)


def _reached(start: str, ways: dict[str, tuple[str, ...]], without: str) -> set[str]:
    """States on some way from the start that does not pass `without`."""
    seen: set[str] = set()
    todo = [start]
    while todo:
        name = todo.pop()
        if name == without or name in seen:
            continue
        seen.add(name)
        todo += ways.get(name, ())
    return seen
