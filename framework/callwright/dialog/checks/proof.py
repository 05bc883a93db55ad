"""What a checked application has been proved to do (language.md section 12)."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass

from callwright.dialog.checks.bounds import Longest, longest_call
from callwright.dialog.checks.graph import Graph
from callwright.dialog.checks.loops import Loop, written_loops
from callwright.dialog.checks.shortest import Quickest, quickest_calls
from callwright.machine.routes import routes_of_application, routes_of_dialog
from callwright.machine.states import Route

__all__ = ["DialogProof", "Proof", "prove"]


@dataclass(frozen=True, slots=True)
class DialogProof:
    """One dialog: its size, and its loops with their bounds."""

    name: str
    states: int
    exits: int
    loops: tuple[Loop, ...]


@dataclass(frozen=True, slots=True)
class Proof:
    """What holds for every call of an application.

    counted: turns and milliseconds that visits, tries and the other counters allow, limits apart.
    longest_turns, longest_ms: with the limits of the whole call, which end it sooner.
    account_states: states in which account data may be spoken. everywhere: exits that no dialog
    writes but hold in all: those of globals, of the application's catch, of its fallback.
    """

    dialogs: tuple[DialogProof, ...]
    counted: Longest
    longest_turns: int
    longest_ms: int
    shortest: tuple[Quickest, ...]
    account_states: tuple[str, ...] = ()
    everywhere: int = 0

    @property
    def states(self) -> int:
        """States of all dialogs."""
        return sum(dialog.states for dialog in self.dialogs)

    @property
    def exits(self) -> int:
        """Exits of all dialogs, and those that hold everywhere."""
        return sum(dialog.exits for dialog in self.dialogs) + self.everywhere

    def as_json(self) -> dict[str, object]:
        """Plain data for `--format json`."""
        return {
            "states": self.states,
            "exits": self.exits,
            "exits_everywhere": self.everywhere,
            "dialogs": [asdict(dialog) for dialog in self.dialogs],
            "longest_call": {
                "turns": self.longest_turns,
                "seconds": self.longest_ms // 1000,
                "counted_turns": self.counted.cost.turns,
                "counted_seconds": self.counted.cost.ms // 1000,
                "witness": list(self.counted.witness),
            },
            "shortest_success": [
                {
                    "disposition": one.disposition,
                    "turns": one.cost.turns,
                    "seconds": one.cost.ms // 1000,
                }
                for one in self.shortest
            ],
            "account_states": list(self.account_states),
        }


def prove(graph: Graph, account_states: Iterable[str] = ()) -> Proof:
    """Collect what is proved of a graph in which no error was found."""
    app = graph.app
    counted = longest_call(graph)
    # At the limit the fallback is taken once, with `turns_more` and `overtime` to spare; then the
    # call ends (semantics.md section 11).
    turns = app.limits.turns + app.constants.turns_more
    ms = app.limits.minutes * 60_000 + app.constants.overtime_ms
    loops = written_loops(graph)
    return Proof(
        dialogs=tuple(
            DialogProof(
                name=dialog.name,
                states=len(dialog.states),
                exits=_exits(routes_of_dialog(dialog)),
                loops=_of_dialog(loops, dialog.name),
            )
            for dialog in app.dialogs.values()
        ),
        counted=counted,
        longest_turns=min(counted.cost.turns, turns),
        longest_ms=min(counted.cost.ms, ms),
        shortest=quickest_calls(graph),
        account_states=tuple(sorted(account_states)),
        everywhere=_exits(routes_of_application(app)),
    )


def _of_dialog(loops: Iterable[Loop], dialog: str) -> tuple[Loop, ...]:
    return tuple(loop for loop in loops if loop.states[0].startswith(f"{dialog}."))


def _exits(routes: Iterable[Route]) -> int:
    return sum(len(route.exits) for route in routes)
