"""The stack of running dialogs: pushing, leaving, gathering what the packet will show."""

from collections.abc import Mapping
from dataclasses import replace

from callwright.machine.disclosure import stop_speaking
from callwright.machine.draft import Draft, Enter
from callwright.machine.effects import ResumeRecording
from callwright.machine.guards import DefenceError
from callwright.machine.services import request
from callwright.machine.snapshot import Frame, Round, Slot, Suspended
from callwright.machine.waits import keep_across_states

__all__ = ["drop_stack", "gather", "leave_state", "push", "require", "run_leaving", "suspend"]


def require(d: Draft, facts: tuple[str, ...], what: str) -> None:
    """A fact that is required and missing is a defence failure."""
    for fact in facts:
        if fact not in d.facts:
            raise DefenceError(f"{what} needs the fact '{fact}'")


def push(
    d: Draft,
    dialog: str,
    takes: Mapping[str, Slot],
    *,
    entered_by: str,
    called_from: str = "",
    each: Round | None = None,
    suspended: Suspended | None = None,
    by_alarm: bool = False,
) -> None:
    """Start a dialog on top of the stack; its start state is entered next."""
    table = d.machine.dialogs[dialog]
    by = {"start": "start", "goto": "goto", "call": "call"}.get(entered_by, "global")
    d.stack = (
        *d.stack,
        Frame(
            dialog=dialog,
            state=table.start,
            takes=dict(takes),
            called_from=called_from,
            entered_by=by,  # type: ignore[arg-type]  # one of the four names above
            each=each,
            suspended=suspended,
        ),
    )
    require(d, table.requires, f"the dialog '{dialog}'")
    d.move = Enter(state=table.start, counted=not by_alarm, by_alarm=by_alarm)


def suspend(d: Draft) -> Suspended:
    """What a detour interrupts, out of the way until it comes back."""
    stop_speaking(d, "detour")
    suspended = Suspended(question=d.question, cut=d.cut, pending=d.pending)
    d.question, d.cut, d.pending = None, (), None
    keep_across_states(d)
    return suspended


def leave_state(d: Draft) -> None:
    """The present state is left: its question, its waits and what was to follow are gone."""
    question = d.question
    if question is not None:
        place = d.machine.places[question.state]
        slot = getattr(place.state, "slot", "")
        if slot and slot not in d.frame.slots:
            d.left_open = f"{place.dialog.name}.{slot}"
        d.question = None
    if d.recording_paused:
        d.recording_paused = False
        if "recording_off" not in d.facts:
            d.emit(ResumeRecording(why="secret"))
    d.pending = None
    d.cut = d.owed = ()
    d.keys = ""
    d.awaiting = ""
    keep_across_states(d)


def gather(d: Draft, frame: Frame) -> None:
    """Keep the slots of a frame that goes: for packet, record and tests."""
    if frame.slots:
        mine = {f"{frame.dialog}.{name}": slot for name, slot in frame.slots.items()}
        d.gathered = {**d.gathered, **mine}


def run_leaving(d: Draft, index: int, left_by: str) -> str:
    """Run a frame's `leaving` unless it goes as `left_by`; the key to wait for, or empty."""
    frame = d.stack[index]
    leaving = d.machine.dialogs[frame.dialog].leaving
    if leaving is None or frame.left:
        return ""
    whole = d.stack
    d.stack = (*whole[:index], replace(frame, left=True))
    key = ""
    try:
        if left_by not in leaving.unless:
            asked = len(d.effects)
            key = request(d, leaving.do, {}, leaving=True)
            if len(d.effects) == asked:
                key = ""
    except DefenceError as failure:
        d.note("leaving", str(failure))
    d.stack = (*d.stack, *whole[index + 1 :])
    return "" if key == "error" else key


def drop_stack(d: Draft) -> None:
    """A `goto` to a dialog abandons every frame, innermost first."""
    while d.stack:
        run_leaving(d, len(d.stack) - 1, "")
        gather(d, d.frame)
        d.stack = d.stack[:-1]
