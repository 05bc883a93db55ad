"""Which dialogs may lie below a frame: whether the fallback is still to be had there."""

from collections.abc import Iterator
from dataclasses import dataclass

from callwright.machine.routes import routes_of_dialog
from callwright.machine.tables import (
    Application,
    CallState,
    DialogTable,
    Exit,
)

__all__ = [
    "Stacks",
    "called_dialogs",
    "entered_dialogs",
]


@dataclass(frozen=True, slots=True)
class Stacks:
    """holding, lacking: dialogs that may run called while the fallback's dialog is, or is not, on
    the stack below or is itself the frame.
    """

    fallback: frozenset[str]
    holding: frozenset[str]
    lacking: frozenset[str]

    @staticmethod
    def of(app: Application) -> "Stacks":
        """Follow who calls whom from every dialog that can be outermost."""
        fallback = frozenset(e.goto for e in app.fallback.exits if e.goto)
        callees = {
            name: called_dialogs(dialog) | _called_by_globals(app)
            for name, dialog in app.dialogs.items()
        }
        outer = set(app.start.values()) | entered_dialogs(app)
        holding: set[str] = set()
        lacking: set[str] = set()
        work = [(name, name in fallback) for name in outer]
        seen = set(work)
        while work:
            name, holds = work.pop()
            for callee in callees.get(name, frozenset()):
                inside = holds or callee in fallback
                (holding if inside else lacking).add(callee)
                if (callee, inside) not in seen:
                    seen.add((callee, inside))
                    work.append((callee, inside))
        return Stacks(fallback, frozenset(holding), frozenset(lacking))

    def may_hold_fallback(self, dialog: str, called: bool) -> bool:
        """The fallback's dialog may be on the stack: needed there, the call fails."""
        return dialog in (self.holding if called else self.fallback)

    def may_lack_fallback(self, dialog: str, called: bool) -> bool:
        """The fallback may be taken."""
        return dialog in self.lacking if called else dialog not in self.fallback


def called_dialogs(dialog: DialogTable) -> frozenset[str]:
    """Dialogs that a dialog calls, by a state or by an exit."""
    states = {s.dialog for s in dialog.states.values() if isinstance(s, CallState)}
    return frozenset(
        states | {e.call for route in routes_of_dialog(dialog) for e in route.exits if e.call}
    )


def _app_exits(app: Application) -> Iterator[Exit]:
    for each in app.globals:
        yield from each.route.exits
    for route in (*app.catch.values(), app.fallback):
        yield from route.exits


def _called_by_globals(app: Application) -> frozenset[str]:
    return frozenset(e.call for e in _app_exits(app) if e.call)


def entered_dialogs(app: Application) -> set[str]:
    """Dialogs that some exit of the application goes to."""
    written = [
        e for dialog in app.dialogs.values() for r in routes_of_dialog(dialog) for e in r.exits
    ]
    return {e.goto for e in (*written, *_app_exits(app)) if e.goto and e.to_dialog}
