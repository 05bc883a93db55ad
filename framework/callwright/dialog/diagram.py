"""What a picture of an application shows: its dialogs, their states, and the ways between them.

Only what the author wrote is drawn. Policies (reprompts, globals, fallback) hold everywhere and
stand beside the picture. `diagram_mermaid` and `diagram_svg` draw it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from typing import assert_never

from callwright.dialog.guard_text import guard_text
from callwright.machine.tables import (
    Application,
    AskState,
    CallState,
    Case,
    DecideState,
    DialogTable,
    DoState,
    EndState,
    Exit,
    ReturnState,
    Route,
    SayState,
    State,
    TransferState,
)

__all__ = [
    "Edge",
    "Picture",
    "StateNode",
    "draw_dialog",
    "from_anywhere",
    "verb_of",
]


@dataclass(frozen=True, slots=True)
class StateNode:
    """One state. detail: what its verb is about. leaves: ways out of the dialog, as lines."""

    name: str
    verb: str
    detail: str
    leaves: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Edge:
    """A way from one state to another of the same dialog, with all its reasons."""

    source: str
    target: str
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """One dialog. Names are bare. anywhere: its own `catch`, as lines."""

    dialog: str
    start: str
    nodes: tuple[StateNode, ...]
    edges: tuple[Edge, ...]
    anywhere: tuple[str, ...] = ()
    goes_to: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()


def draw_dialog(dialog: DialogTable) -> Picture:
    """Return what a picture of one dialog shows, in the order of its file."""
    nodes, edges = [], []
    for state in dialog.states.values():
        node, ways = _draw_state(state)
        nodes.append(node)
        edges += ways
    reached = [exit_ for state in dialog.states.values() for _, exit_ in _exits(state)]
    reached += [exit_ for route in dialog.catch.values() for exit_ in route.exits]
    calls = [state.dialog for state in dialog.states.values() if isinstance(state, CallState)]
    return Picture(
        dialog=dialog.name,
        start=_bare(dialog.start),
        nodes=tuple(nodes),
        edges=tuple(edges),
        anywhere=tuple(_catch_lines(dialog)),
        goes_to=_once(exit_.goto for exit_ in reached if exit_.to_dialog),
        calls=_once([*calls, *(exit_.call for exit_ in reached if exit_.call)]),
    )


def from_anywhere(application: Application) -> tuple[str, ...]:
    """Return the application's globals, alarms first, as lines `intent → what happens`."""
    lines = []
    for entry in sorted(application.globals, key=lambda entry: (not entry.alarm, entry.index)):
        key = f" (key {entry.keys})" if entry.keys else ""
        does = _once(_what_happens(exit_) for exit_ in entry.route.exits)
        lines.append(f"{entry.hears}{key} → {', '.join(does)}")
    return tuple(lines)


def verb_of(state: State) -> tuple[str, str]:
    """Return a state's verb, and what it is about: its slot, prompts, service, dialog or end."""
    match state:
        case SayState():
            about = (" or " if state.any_of else ", ").join(map(_bare, state.prompts))
            return "say", about
        case AskState():
            return "ask", state.slot
        case DoState():
            return "do", state.service
        case CallState():
            return "call", state.dialog
        case DecideState():
            return "decide", state.slot
        case TransferState():
            return "transfer", state.queue
        case EndState():
            return "end", state.disposition
        case ReturnState():
            return "return", state.outcome
        case _:
            assert_never(state)


def _draw_state(state: State) -> tuple[StateNode, list[Edge]]:
    """The node of a state, and its ways to states of the same dialog."""
    inside: dict[str, list[str]] = {}
    outside: dict[str, list[str]] = {}
    for label, exit_ in _exits(state):
        if exit_.goto and not exit_.to_dialog:
            inside.setdefault(_bare(exit_.goto), []).append(label)
        else:
            outside.setdefault(_what_happens(exit_), []).append(label)
    name = _bare(state.name)
    leaves = []
    for what, labels in outside.items():
        why = ", ".join(_once(labels))
        leaves.append(f"{why} → {what}" if why else f"→ {what}")
    verb, detail = verb_of(state)
    edges = [Edge(name, target, _once(labels)) for target, labels in inside.items()]
    return StateNode(name, verb, detail, tuple(leaves)), edges


def _exits(state: State) -> Iterator[tuple[str, Exit]]:
    """Every exit that the author wrote in a state, with the words for its arrow."""
    for route in _routes(state):
        reason = _reason(route.trigger)
        for index, exit_ in enumerate(route.exits):
            if exit_.guard is not None:
                when = f"if {guard_text(exit_.guard)}"
            else:
                when = "else" if index else ""
            yield " ".join(part for part in (reason, when) if part), exit_


def _routes(state: State) -> Iterator[Route]:
    """Every route in a state, whatever key it stands under."""
    for key in fields(state):
        match getattr(state, key.name):
            case Route() as route:
                yield route
            case tuple() as items:
                yield from (item.route for item in items if isinstance(item, Case))
            case dict() as by_name:
                yield from (route for route in by_name.values() if isinstance(route, Route))
            case _:
                pass


def _reason(trigger: str) -> str:
    """The words on an arrow for the trigger that takes it."""
    kind, _, name = trigger.partition(":")
    match kind:
        case "then" | "decide" | "route":
            return ""
        case "hears":
            return f"hears {name}"
        case "after_tries":
            return "tries used up"
        case "at_limit":
            return "too often"
        case _:
            return name or kind


def _what_happens(exit_: Exit) -> str:
    """Where an exit leads, when that is no state of the same dialog."""
    if exit_.goto:
        about = exit_.with_.get("reason")
        return f"{_bare(exit_.goto)} ({about})" if isinstance(about, str) else _bare(exit_.goto)
    if exit_.end:
        return f"end {exit_.end}"
    if exit_.call:
        return f"call {exit_.call} and back"
    if exit_.locale:
        return f"speak {exit_.locale}"
    if exit_.do:
        return f"do {exit_.do} and back"
    if exit_.hold_ms:
        return f"wait {exit_.hold_ms // 1000} s"
    flags = ("replay", "slower", "reprompt", "confirm", "choose", "back")
    return next((flag for flag in flags if getattr(exit_, flag)), "stay")


def _catch_lines(dialog: DialogTable) -> Iterator[str]:
    for event, route in dialog.catch.items():
        yield f"{event} → {', '.join(_once(_what_happens(exit_) for exit_ in route.exits))}"


def _bare(name: str) -> str:
    """`dialog.state` as the dialog's own file writes it."""
    return name.rpartition(".")[2]


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))
