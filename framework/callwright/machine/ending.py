"""How a call ends: the goodbye, the fallback, failure, and what `leaving` still does."""

from dataclasses import replace

from callwright.machine.disclosure import say
from callwright.machine.draft import Draft, Follow
from callwright.machine.effects import HangUp
from callwright.machine.exits import ANYWHERE
from callwright.machine.frames import gather, leave_state, run_leaving
from callwright.machine.guards import DefenceError
from callwright.machine.names import choose, look_up
from callwright.machine.snapshot import Done, Pending

__all__ = [
    "advance_close",
    "begin_end",
    "close",
    "defend",
    "fail",
    "fallback",
    "finish",
    "hang_up",
    "qualified",
    "stop_silently",
]

CANNOT_CONTINUE = "shipped.cannot_continue"


def begin_end(
    d: Draft, disposition: str, prompts: tuple[str, ...], *, by_alarm: bool = False
) -> None:
    """Say the goodbye; the line is dropped when it was heard."""
    _check_needs(d, disposition)
    leave_state(d)
    if d.call.mute != "no":
        close(d, disposition, "")
        return
    d.new_floor()
    for prompt in prompts:
        say(d, prompt, barge_in="none")
    d.pending = Pending(kind="hang_up", disposition=disposition, by_alarm=by_alarm)


def _check_needs(d: Draft, disposition: str) -> None:
    declared = d.machine.application.dispositions.get(disposition)
    for name in declared.needs if declared is not None else ():
        if look_up(d, name) is None and name not in qualified(d):
            raise DefenceError(f"the disposition '{disposition}' needs '{name}'")


def qualified(d: Draft) -> set[str]:
    """Every slot that the call has filled, as `dialog.slot`."""
    names = set(d.gathered)
    for frame in d.stack:
        names.update(f"{frame.dialog}.{name}" for name in frame.slots)
    return names


def hang_up(d: Draft, pending: Pending) -> None:
    """The goodbye was heard: drop the line, then do what `leaving` asks for."""
    d.emit(HangUp(reason=pending.disposition))
    close(d, pending.disposition, pending.reason)


def close(d: Draft, disposition: str, reason: str) -> None:
    """The call is over; it is done when every `leaving` service has replied or timed out."""
    leave_state(d)
    d.move = None
    d.deferred = None
    d.speech = None
    d.playing = d.cut = d.owed = ()
    d.no_longer(*(name for name in d.waits if name != "minutes"))
    if d.call.mute == "no":
        d.call = replace(d.call, mute="hung_up")
    d.pending = Pending(kind="close", disposition=disposition, reason=reason)
    advance_close(d)


def advance_close(d: Draft) -> None:
    """Run the next `leaving`, innermost first; when none is left the call is done."""
    pending = d.pending
    if pending is None:
        return
    for index in range(len(d.stack) - 1, -1, -1):
        frame = d.stack[index]
        if frame.left or d.machine.dialogs[frame.dialog].leaving is None:
            continue
        key = run_leaving(d, index, pending.disposition)
        if key:
            spec = d.machine.application.services[d.services[key].service]
            d.awaiting = key
            d.wait_for("service", d.now_ms + spec.timeout_ms)
            return
    finish(d, pending)


def finish(d: Draft, pending: Pending) -> None:
    """Nothing is open any more."""
    for frame in d.stack:
        gather(d, frame)
    d.pending = None
    d.awaiting = ""
    d.done = Done(disposition=pending.disposition, reason=pending.reason)


def fallback(d: Draft, why: str) -> None:
    """Take the application's fallback, or fail when it was taken too often or is running."""
    d.note("fallback", why)
    if d.call.mute != "no":
        stop_silently(d, why)
        return
    try:
        leave, _ = choose(d, ANYWHERE, d.machine.application.fallback.trigger)
    except DefenceError:
        fail(d, "fallback")
        return
    running = any(frame.dialog == leave.goto for frame in d.stack)
    if running or d.fallback_used >= d.machine.constants.fallbacks:
        fail(d, "fallback")
        return
    d.fallback_used += 1
    d.labels = ()
    d.move = Follow(exit=leave)


def fail(d: Draft, reason: str) -> None:
    """Nothing else is left: say so, and end the call as `failed`."""
    if d.call.mute != "no":
        stop_silently(d, reason)
        return
    leave_state(d)
    d.move = None
    d.deferred = None
    d.labels = ()
    d.new_floor()
    say(d, CANNOT_CONTINUE, barge_in="none")
    d.pending = Pending(kind="hang_up", disposition="failed", reason=reason)


def stop_silently(d: Draft, why: str) -> None:
    """A mute walk that cannot go on: nobody is there to hear a fallback."""
    if d.call.mute == "connected":
        close(d, "failed", why)
    else:
        close(d, "caller_hung_up", d.call.gone or "caller")


def defend(d: Draft, failure: DefenceError) -> None:
    """A checked application never comes here: say nothing, take the fallback."""
    d.note("defence", str(failure))
    d.move = None
    if d.pending is not None and d.pending.kind == "close":
        finish(d, d.pending)
        return
    fallback(d, "defence")
