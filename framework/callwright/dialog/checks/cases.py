"""CW204, CW206, CW207: cases cover every value, and none is there in vain."""

from collections.abc import Iterator, Mapping, Sequence

from callwright.dialog.checks.cells import Domain, points, satisfied
from callwright.dialog.checks.inputs import states_with
from callwright.dialog.findings import Finding, closest, finding
from callwright.machine.routes import routes_of_dialog
from callwright.machine.tables import (
    Application,
    AskState,
    Case,
    DecideState,
    DialogTable,
    Route,
)
from callwright.understanding.slot_type import SlotType

__all__ = ["check_cases", "values_of"]

_ABSENT = ("unknown", "refused")


def check_cases(app: Application) -> Iterator[Finding]:
    """Cases of questions and decisions, and guarded lists everywhere."""
    never = _never_granted(app)
    for dialog in app.dialogs.values():
        domain = _domain(app, dialog)
        excluded = _excluded(app, dialog, domain)
        for state in dialog.states.values():
            match state:
                case AskState() if state.cases:
                    yield from _of_question(state, domain)
                case DecideState() if state.cases:
                    yield from _of_decide(state, domain, excluded.get(state.name, frozenset()))
                case _:
                    pass
        for route in routes_of_dialog(dialog):
            yield from _of_route(app, route, domain, dialog, never)
    for route in (*app.catch.values(), app.fallback, *(each.route for each in app.globals)):
        yield from _of_route(app, route, _domain(app, None), None, never)


def values_of(app: Application, type_: SlotType, may_be: Sequence[str]) -> tuple[str, ...] | None:
    """Every value of a type with finitely many, as cases name them; None for any other type."""
    if type_.kind == "yes_no":
        values = ["yes", "no"]
    elif type_.kind == "choice":
        first = app.words.get(app.locales[0]) if app.locales else None
        values = [v.name for v in first.choices.get(type_.choice, ())] if first else []
        if not values:
            return None  # CW109 tells of a choice without words
    else:
        return None
    return (*values, *may_be)


def _domain(app: Application, dialog: DialogTable | None) -> Domain:
    known: dict[str, tuple[str, ...] | None] = {}
    for data in app.data.values():
        known[data.name] = values_of(app, data.type, data.may_be) or _only_absent(data.may_be)
    if dialog is not None:
        for input_ in dialog.takes.values():
            known[input_.name] = values_of(app, input_.type, input_.may_be)
        for slot in dialog.slots.values():
            known[slot.name] = values_of(app, slot.type, slot.may_be) or _only_absent(slot.may_be)
    known["call.direction"] = ("inbound", "outbound")
    known["call.locale"] = app.locales
    known["line.quality"] = ("good", "fair", "poor")
    known["channel"] = ("phone", "browser", "microphone", "text")
    return known.get


def _only_absent(may_be: Sequence[str]) -> tuple[str, ...] | None:
    """A type without end of values that may be missing: one value stands for all known ones."""
    return ("some value", *may_be) if may_be else None


# --- cases ---------------------------------------------------------------------------------------


def _of_question(state: AskState, domain: Domain) -> Iterator[Finding]:
    values = domain(state.slot)
    if values is None or "some value" in values:
        return  # the compiler refuses cases over any other type
    missing = _missing(state.cases, values)
    plain = [value for value in missing if value not in _ABSENT]
    if plain:
        yield finding(
            "CW204",
            f"Question {state.name!r} does not say what follows {_listed(plain)}: write a case "
            "for it.",
            state.at,
            state=state.name,
        )
    absent = [value for value in missing if value in _ABSENT]
    if absent:
        yield finding(
            "CW206",
            f"The answer to {state.name!r} may be {_listed(absent)} (`may_be` of {state.slot!r}), "
            "and no case says what follows: write one.",
            state.at,
            state=state.name,
        )
    yield from _impossible(state.name, state.slot, state.cases, values, frozenset())


def _of_decide(state: DecideState, domain: Domain, excluded: frozenset[str]) -> Iterator[Finding]:
    values = domain(state.slot)
    if values is None or "some value" in values:
        yield finding(
            "CW206",
            f"State {state.name!r} decides on {state.slot!r} by cases, but its values cannot all "
            "be listed: use a list of guards whose last has no `if`.",
            state.at,
            state=state.name,
        )
        return
    missing = [value for value in _missing(state.cases, values) if value not in excluded]
    if missing:
        yield finding(
            "CW206",
            f"State {state.name!r} has no case for {_listed(missing)} of {state.slot!r}: write "
            "one, or send it away by a guard before.",
            state.at,
            state=state.name,
        )
    yield from _impossible(state.name, state.slot, state.cases, values, excluded)


def _missing(cases: Sequence[Case], values: Sequence[str]) -> list[str]:
    written = {str(case.value) for case in cases}
    return [value for value in values if value not in written]


def _impossible(
    name: str,
    slot: str,
    cases: Sequence[Case],
    values: Sequence[str],
    excluded: frozenset[str],
) -> Iterator[Finding]:
    for case in cases:
        value = str(case.value)
        if value not in values:
            yield finding(
                "CW207",
                f"Case {value!r} of {name!r} can never be taken: {slot!r} has no such value."
                f"{closest(value, values)}",
                case.route.at,
                state=name,
            )
        elif value in excluded:
            yield finding(
                "CW207",
                f"Case {value!r} of {name!r} can never be taken: a guard on every way here has "
                "sent it elsewhere. Take the case out, or the guard.",
                case.route.at,
                state=name,
            )


# --- what earlier guards excluded ----------------------------------------------------------------


def _excluded(
    app: Application, dialog: DialogTable, domain: Domain
) -> Mapping[str, frozenset[str]]:
    """For each state, the values of the name it decides on that no way to it leaves possible.

    Only what cannot change on the way counts: inputs, which nothing fills.
    """
    found: dict[str, frozenset[str]] = {}
    for state in dialog.states.values():
        if not isinstance(state, DecideState) or state.slot not in dialog.takes:
            continue
        values = domain(state.slot)
        if values is None:
            continue
        possible = {
            value for value in values if state.name in states_with(app, dialog, {state.slot: value})
        }
        if possible:
            found[state.name] = frozenset(values) - possible
    return found


# --- guarded lists -------------------------------------------------------------------------------


def _of_route(
    app: Application,
    route: Route,
    domain: Domain,
    dialog: DialogTable | None,
    never: frozenset[str],
) -> Iterator[Finding]:
    where = f" in dialog {dialog.name!r}" if dialog is not None else ""
    guards = [exit_.guard for exit_ in route.exits if exit_.guard is not None]
    for index, exit_ in enumerate(route.exits):
        if exit_.guard is None and index + 1 < len(route.exits):
            yield finding(
                "CW207",
                f"No exit after this one of `{route.trigger}`{where} can be taken, because it has "
                "no `if`: put it last.",
                exit_.at,
            )
            return
    if not guards:
        return
    cells = points(guards, domain, app.sets, never)
    if cells is None:
        return
    left = cells
    for exit_ in route.exits:
        if exit_.guard is None:
            if not left:
                yield finding(
                    "CW207",
                    f"The last exit of `{route.trigger}`{where} can never be taken: the guards "
                    "before it cover every value. Take it, or the guard before it, out.",
                    exit_.at,
                )
            return
        guard = exit_.guard
        alone = [cell for cell in cells if satisfied(guard, cell, app.sets)]
        taken = [cell for cell in left if satisfied(guard, cell, app.sets)]
        if not taken:
            why = "its guard never holds" if not alone else "an earlier guard always holds with it"
            yield finding(
                "CW207",
                f"This exit of `{route.trigger}`{where} can never be taken: {why}. "
                "Mend its guard, or take it out.",
                exit_.at,
            )
        left = [cell for cell in left if not satisfied(guard, cell, app.sets)]
    if left:
        yield finding(
            "CW206",
            f"No exit of `{route.trigger}`{where} is taken {_described(left[0])}: let the last "
            "exit have no `if`.",
            route.exits[-1].at,
        )


def _never_granted(app: Application) -> frozenset[str]:
    """Facts that no exit and no global's service grants: a guard on one never holds."""
    everywhere = [r for dialog in app.dialogs.values() for r in routes_of_dialog(dialog)]
    everywhere += [*app.catch.values(), app.fallback, *(each.route for each in app.globals)]
    exits = [exit_ for route in everywhere for exit_ in route.exits]
    granted = {fact for exit_ in exits for fact in exit_.grant}
    services = {exit_.do for exit_ in exits if exit_.do}
    granted |= {fact.name for fact in app.facts.values() if fact.granted_by in services}
    return frozenset(app.facts) - granted


def _described(cell: Mapping[str, object]) -> str:
    parts = [f"{name} is {value}" for name, value in cell.items() if not name.startswith("Comp")]
    return "when " + " and ".join(parts) if parts else "when no guard holds"


def _listed(names: list[str]) -> str:
    quoted = [f"{name!r}" for name in names]
    return " and ".join([", ".join(quoted[:-1]), quoted[-1]] if quoted[1:] else quoted)
