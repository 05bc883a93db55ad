"""CW501, CW502: a value passed or taken keeps its class."""

from collections.abc import Iterator

from callwright.dialog.checks.spoken import class_of
from callwright.dialog.findings import Finding, finding
from callwright.errors import Mark
from callwright.machine.routes import routes_of_dialog
from callwright.machine.tables import Application, CallState, Exit, FromName, ReturnState

__all__ = ["check_labels"]


def check_labels(app: Application) -> Iterator[Finding]:
    """A value passed under a laxer class would be spoken under it."""
    for dialog, exit_ in _passing(app):
        target = exit_.call or (exit_.goto if exit_.to_dialog else "")
        if target in app.dialogs:
            yield from _passed(app, dialog, target, exit_)
    yield from _taken(app)


def _passing(app: Application) -> Iterator[tuple[str, Exit]]:
    for route in (app.fallback, *app.catch.values(), *(one.route for one in app.globals)):
        for exit_ in route.exits:
            yield "", exit_
    for dialog in app.dialogs.values():
        for route in routes_of_dialog(dialog):
            for exit_ in route.exits:
                yield dialog.name, exit_
        for state in dialog.states.values():
            with_ = getattr(state, "with_", None)
            called = getattr(state, "dialog", "")
            if with_ and called:
                yield dialog.name, Exit(call=called, with_=with_, at=state.at)


def _passed(app: Application, dialog: str, target: str, exit_: Exit) -> Iterator[Finding]:
    for name, value in exit_.with_.items():
        if not isinstance(value, FromName) or name not in app.dialogs[target].takes:
            continue
        theirs, ours = class_of(app, target, name), class_of(app, dialog, value.name)
        if ours is not None and (theirs is None or theirs.rank < ours.rank):
            yield finding(
                "CW502" if ours.spoken_to == "nobody" else "CW501",
                f"{value.name!r}, which is {ours.name}, is passed as {name!r} of dialog "
                f"{target!r}, which is {theirs.name if theirs else 'public'}: declare the input "
                f"`class: {ours.name}`.",
                exit_.at,
            )


def _taken(app: Application) -> Iterator[Finding]:
    """What a sub-dialog gives back keeps its class: `take`, and `into` of a loop."""
    for dialog in app.dialogs.values():
        for state in dialog.states.values():
            if not isinstance(state, CallState) or state.dialog not in app.dialogs:
                continue
            taken = [
                (slot, given, exit_.at)
                for route in state.returned.values()
                for exit_ in route.exits
                for slot, given in exit_.take.items()
            ]
            if state.each is not None:
                taken += [(slot, given, state.at) for slot, given in state.each.into.items()]
            for slot, given, at in taken:
                yield from _weaker(app, dialog.name, slot, state.dialog, given, at)


def _weaker(
    app: Application, dialog: str, slot: str, called: str, given: str, at: Mark
) -> Iterator[Finding]:
    ours = class_of(app, dialog, slot)
    for state in app.dialogs[called].states.values():
        if not isinstance(state, ReturnState):
            continue
        theirs = class_of(app, called, state.give.get(given, given))
        if theirs is not None and (ours is None or ours.rank < theirs.rank):
            yield finding(
                "CW502" if theirs.spoken_to == "nobody" else "CW501",
                f"{given!r} of dialog {called!r}, which is {theirs.name}, is taken into {slot!r}, "
                f"which is {ours.name if ours else 'public'}: declare the slot "
                f"`class: {theirs.name}`.",
                at,
            )
            return
