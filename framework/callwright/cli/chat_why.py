"""Why a turn went as it did: readings, what else was heard, exits with their guards, notes."""

from pathlib import Path
from typing import TYPE_CHECKING

from callwright.cli.chat_call import ChatCall
from callwright.cli.chat_screen import Reason
from callwright.cli.shown_values import confidence_text
from callwright.dialog.guard_text import guard_text
from callwright.machine.effects import Note
from callwright.machine.events import UserTurn, ValueReading

if TYPE_CHECKING:
    from callwright.machine.states import Exit

__all__ = ["why"]


def why(call: ChatCall) -> list[tuple[str, str]]:
    """Return what there is to tell since the caller last did anything, label and text."""
    told: list[tuple[str, str]] = []
    for reason in call.screen.reasons:
        told.extend(_heard(call, reason))
        for note in reason.notes:
            told.extend(_note(call, note))
    return told or [("why", "Nothing has happened yet that has a reason.")]


def _heard(call: ChatCall, reason: Reason) -> list[tuple[str, str]]:
    event = reason.event
    if not isinstance(event, UserTurn):
        return []
    told: list[tuple[str, str]] = []
    for reading in event.readings:
        told.append(("heard", f"{call.screen.reading(reading, reason.dialog).plain}"))
        if isinstance(reading, ValueReading):
            told.extend(
                (
                    "or",
                    f"{reading.slot} = {call.shown.slot(reason.dialog, reading.slot, value)}  "
                    f"{confidence_text(confidence)}",
                )
                for value, confidence in reading.alternatives
            )
    if event.correction:
        told.append(("heard", "a mark of correction"))
    if event.upset:
        told.append(("heard", f"upset {confidence_text(event.upset)}"))
    return told or [("heard", f"{event.kind}, nothing that fits the question")]


def _note(call: ChatCall, note: Note) -> list[tuple[str, str]]:
    values = call.shown.named(note.values)
    if note.what == "state":
        return [("state", note.why)]
    if note.what != "exit":
        text = f"{note.why} ({values})" if values else note.why
        return [(note.what, text)]
    place, _, number = note.why.rpartition(" #")
    source, _, trigger = place.partition(" ")
    told = [("exit", f"{source}: {trigger}")]
    route = call.machine.route(source, trigger)
    if route is not None and 0 < int(number) <= len(route.exits):
        *refused, taken = route.exits[: int(number)]
        told += [("not", f"{_target(leave)} when {_guard(leave)}") for leave in refused]
        reason = f" when {_guard(taken)}" if taken.guard is not None else ""
        if not reason and len(route.exits) > 1:
            reason = " otherwise"
        told.append(
            ("taken", f"{_target(taken)}{reason}  ({Path(taken.at.file).name}:{taken.at.line})")
        )
    if values:
        told.append(("with", values))
    return told


def _guard(leave: "Exit") -> str:
    return guard_text(leave.guard) if leave.guard is not None else "always"


def _target(leave: "Exit") -> str:
    for word, name in (
        ("goto", leave.goto),
        ("call", leave.call),
        ("end", leave.end),
        ("do", leave.do),
        ("locale", leave.locale),
        ("say", leave.say),
    ):
        if name:
            return f"{word} {name}"
    for word, is_set in (
        ("back", leave.back),
        ("replay", leave.replay),
        ("slower", leave.slower),
        ("hold", leave.hold_ms),
        ("reprompt", leave.reprompt),
        ("confirm", leave.confirm),
        ("choose", leave.choose),
    ):
        if is_set:
            return word
    return "stay"
