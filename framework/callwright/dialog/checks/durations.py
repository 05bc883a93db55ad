"""How long a state can take at most, and at least, in caller turns and milliseconds."""

from collections.abc import Iterable
from dataclasses import dataclass

from callwright.dialog.checks.graph import Edge, Graph, Node
from callwright.machine.tables import (
    Application,
    AskState,
    DialogTable,
    DoState,
    EndState,
    SayState,
    TransferState,
    Wait,
)

__all__ = ["Cost", "longest_stay", "quickest_leave"]


@dataclass(frozen=True, slots=True, order=True)
class Cost:
    """Caller turns, and milliseconds. Ordered by turns first."""

    turns: int = 0
    ms: int = 0

    def __add__(self, other: "Cost") -> "Cost":
        return Cost(self.turns + other.turns, self.ms + other.ms)

    def __mul__(self, times: int) -> "Cost":
        return Cost(self.turns * times, self.ms * times)

    def upper(self, other: "Cost") -> "Cost":
        """At least both, each unit by itself."""
        return Cost(max(self.turns, other.turns), max(self.ms, other.ms))


def longest_stay(graph: Graph, node: Node) -> Cost:
    """The most that one entry of a state can take before it is left, sub-dialogs apart.

    Turns that neither move on nor spend a try are not counted: answers and globals that come back,
    repeats, holds, alarm checks, a yes that came too early. `limits.turns` alone bounds those.
    """
    app = graph.app
    if not node.is_state:
        return Cost()
    state = graph.state(node)
    dialog = graph.dialog(node)
    leaves_by_turn = int(any(edge.turn for edge in graph.out[node]))
    match state:
        case SayState():
            beep = app.constants.beep_ms if state.after_beep else 0
            return Cost(leaves_by_turn, beep + _said_ms(app, state.prompts))
        case AskState():
            turns = _most_turns(state)
            return Cost(turns, turns * _turn_ms(app, dialog, state))
        case DoState():
            timeout = app.services[state.service].timeout_ms if state.service in app.services else 0
            filler = state.filler or app.reply.filler
            return Cost(leaves_by_turn, timeout + _said_ms(app, [filler] if filler else []))
        case TransferState():
            return Cost(leaves_by_turn, state.ring_ms + app.constants.queue_wait_ms)
        case EndState():
            return Cost(leaves_by_turn, _said_ms(app, state.say))
        case _:
            return Cost()


def _most_turns(state: AskState) -> int:
    # A try may be a value and a denied confirmation, or a close call and "neither": two turns. The
    # first correction inside a confirmation, and the first value that is not precise enough, are
    # free (semantics.md section 6).
    return 2 * state.tries + 2


def _turn_ms(app: Application, dialog: DialogTable, state: AskState) -> int:
    wait = _wait(app, dialog, state.wait)
    prompt = app.prompts.get(state.prompt)
    entries = [e for by_name in prompt.entries.values() for e in by_name.values()] if prompt else []
    said = max((entry.est_ms for entry in entries), default=0) + app.constants.playback_slack_ms
    heard = wait.no_speech_ms + wait.longest_ms + 500 + app.constants.transcript_ms
    return said + heard + (app.model_budget_ms if app.model == "on_miss" else 0)


def _wait(app: Application, dialog: DialogTable, name: str) -> Wait:
    return dialog.waits.get(name) or app.waits.get(name) or Wait()


def _said_ms(app: Application, prompts: Iterable[str]) -> int:
    return sum(_est_ms(app, prompt) + app.constants.playback_slack_ms for prompt in prompts)


def _est_ms(app: Application, prompt: str, entry: str = "say") -> int:
    table = app.prompts.get(prompt)
    if table is None:
        return 0
    found = [by_name[entry].est_ms for by_name in table.entries.values() if entry in by_name]
    return max(found, default=0)


def quickest_leave(graph: Graph, edge: Edge, filled: frozenset[str]) -> Cost:
    """The least that leaving a state by `edge` takes. filled: slots answered in earlier breaths."""
    app = graph.app
    if not edge.source.is_state:
        return Cost(int(edge.turn), 0)
    state = graph.state(edge.source)
    match state:
        case SayState():
            ms = sum(_est_ms(app, prompt) for prompt in state.prompts)
            return Cost(int(edge.turn), ms)
        case AskState() if edge.answers and state.slot in filled:
            return Cost()
        case AskState():
            confirms = edge.answers and _always_confirmed(graph, edge.source, state)
            turns = 1 + int(confirms)
            return Cost(turns, turns * (_est_ms(app, state.prompt, "ask") + 1_000))
        case EndState():
            return Cost(0, sum(_est_ms(app, prompt) for prompt in state.say))
        case _:
            return Cost(int(edge.turn), 0)


def _always_confirmed(graph: Graph, node: Node, state: AskState) -> bool:
    slot = graph.dialog(node).slots.get(state.slot)
    if slot is None or slot.confirm == "none" or state.spared_by_readback:
        return False
    band = graph.app.bands.get(slot.band)
    return slot.confirm == "readback" or (band is not None and band.accept is None)
