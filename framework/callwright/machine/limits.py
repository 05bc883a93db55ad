"""Limits of the whole call: minutes and turns (semantics.md section 11)."""

from callwright.machine.disclosure import say, stop_speaking
from callwright.machine.draft import Draft
from callwright.machine.ending import close, fallback, finish, hang_up
from callwright.machine.frames import leave_state
from callwright.machine.snapshot import Pending

__all__ = [
    "finish_now",
    "last_words",
    "minutes_are_up",
    "more_time",
    "out_of_minutes",
    "out_of_turns",
]


def minutes_are_up(d: Draft) -> bool:
    """Has the call reached `limits.minutes`?"""
    return d.now_ms >= d.end_ms


def more_time(d: Draft) -> None:
    """Two minutes more, once."""
    d.overtime = True
    d.end_ms += d.machine.constants.overtime_ms
    d.wait_for("minutes", d.end_ms)
    d.note("limit", "minutes")


def out_of_minutes(d: Draft) -> None:
    """Once the fallback with two minutes more; then the last words; then the line is dropped."""
    pending = d.pending
    ending = pending if pending is not None and pending.kind in ("hang_up", "close") else None
    if not d.overtime:
        more_time(d)
        stop_speaking(d, "minutes")
        fallback(d, "minutes")
        return
    if ending is not None and ending.kind == "hang_up":
        stop_speaking(d, "minutes")
        hang_up(d, ending)
        finish_now(d)
        return
    if ending is not None or d.call.mute != "no":
        if ending is None:
            close(d, "caller_hung_up", "minutes")
        finish_now(d)
        return
    last_words(d)


def finish_now(d: Draft) -> None:
    """Nothing is waited for beyond the last minute."""
    if d.pending is not None and d.done is None:
        finish(d, d.pending)


def last_words(d: Draft) -> None:
    """Say that time is up, and end as `failed`; these words are the only thing waited for."""
    stop_speaking(d, "minutes")
    leave_state(d)
    d.move = None
    d.deferred = None
    d.new_floor()
    say(d, "shipped.time_is_up", barge_in="none")
    d.pending = Pending(kind="hang_up", disposition="failed", reason="minutes")
    length_ms = sum(item.est_ms for item in d.playing)
    d.end_ms = d.now_ms + length_ms + 2 * d.machine.constants.playback_slack_ms
    d.wait_for("minutes", d.end_ms)


def out_of_turns(d: Draft) -> bool:
    """Is this turn beyond `limits.turns`? Once the fallback with fifteen more, then the end."""
    allowed = d.machine.application.limits.turns
    if d.limited:
        allowed += d.machine.constants.turns_more
    if d.call.turns <= allowed or d.call.mute != "no":
        return False
    if d.pending is not None and d.pending.kind in ("hang_up", "close"):
        return False
    d.note("limit", "turns")
    stop_speaking(d, "turns")
    if d.limited:
        last_words(d)
    else:
        d.limited = True
        fallback(d, "turns")
    return True
