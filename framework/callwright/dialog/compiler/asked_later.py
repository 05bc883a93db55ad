"""Which answers may be corrected from a question without leaving it (semantics.md section 6)."""

import dataclasses

from callwright.machine.routes import routes_of
from callwright.machine.states import AskState, Exit
from callwright.machine.tables import DialogTable

__all__ = ["with_later"]


def with_later(table: DialogTable) -> DialogTable:
    """The dialog, each question marked with the slots that are only asked after it.

    Going back to such a slot's question would jump over this one, whose slot is still empty.
    What lies behind an exit that fills this one's slot is no way here: it would be skipped.
    """
    ways = {name: _exits(table, name) for name in table.states}
    asks = {n: s for n, s in table.states.items() if isinstance(s, AskState)}

    def asked(start: str, without: str = "", filling: str = "") -> set[str]:
        # A slot that several questions ask is later only if all of them are.
        return {asks[n].slot for n in _reached(start, ways, without, filling) if n in asks}

    every = {state.slot for state in asks.values()}
    states = dict(table.states)
    for name, state in asks.items():
        skipped = asked(name) - asked(table.start, without=name, filling=state.slot)
        earlier = asked(table.start, without=name) - skipped
        later = tuple(sorted(every - earlier - {state.slot}))
        states[name] = dataclasses.replace(state, later=later)
    return dataclasses.replace(table, states=states)


def _exits(table: DialogTable, name: str) -> tuple[Exit, ...]:
    routes = [*routes_of(table.states[name]), *table.catch.values()]
    return tuple(e for route in routes for e in route.exits if e.goto in table.states)


def _reached(start: str, ways: dict[str, tuple[Exit, ...]], without: str, filling: str) -> set[str]:
    """States on some way from the start that neither passes `without` nor fills `filling`."""
    seen: set[str] = set()
    todo = [start]
    while todo:
        name = todo.pop()
        if name == without or name in seen:
            continue
        seen.add(name)
        todo += [exit_.goto for exit_ in ways.get(name, ()) if filling not in exit_.fill]
    return seen
