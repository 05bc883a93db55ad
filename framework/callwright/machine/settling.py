"""Settling: carrying out moves and what is pending until a state waits or the call ends.

While the caller speaks nothing pending goes on: we never start the next prompt, leave or hang up
over somebody who is talking (semantics.md T2).
"""

from dataclasses import replace

from callwright.machine.answers import act
from callwright.machine.beside import kept_answer
from callwright.machine.checks import open_check
from callwright.machine.draft import Draft, Enter
from callwright.machine.ending import defend, fail, hang_up
from callwright.machine.entering import enter, follow
from callwright.machine.globals import act_on_global
from callwright.machine.guards import DefenceError
from callwright.machine.mute import may_enter, reply_exit, walk
from callwright.machine.questions import put_phase_again
from callwright.machine.saying import say_owed
from callwright.machine.states import TransferState
from callwright.machine.transfers import start_transfer

__all__ = ["settle"]

CALLER_IS_BUSY = ("speech", "transcript", "model")


def settle(d: Draft) -> None:
    """Carry out moves and what is pending until a state waits or the call ends."""
    for _ in range(d.machine.constants.states_a_step):
        try:
            if not _once(d):
                return
        except DefenceError as failure:
            defend(d, failure)
    d.note("engine", "a step passed too many states")
    d.move = None
    fail(d, "engine")


def _once(d: Draft) -> bool:
    """One move, or one pending thing. False when the call waits or is over."""
    if d.done is not None:
        return False
    move, d.move = d.move, None
    if move is not None:
        if isinstance(move, Enter):
            if d.call.mute == "no" or may_enter(d, move):
                enter(d, move)
        else:
            follow(d, move)
        return True
    if d.call.mute != "no":
        return walk(d)
    if any(reason in d.waits for reason in CALLER_IS_BUSY):
        return False
    said = kept_answer(d)
    if said is not None:
        if not act(d, said):
            put_phase_again(d)
        return True
    if d.deferred is not None and _may_take_deferred(d):
        _take_deferred(d)
        return True
    return _take_pending(d)


def _may_take_deferred(d: Draft) -> bool:
    if d.awaiting or (d.question is not None and d.question.phase == "checking"):
        return False
    pending = d.pending
    if pending is not None and pending.kind == "hang_up":
        return False
    return not any(item.barge_in == "none" for item in d.playing)


def _take_deferred(d: Draft) -> None:
    deferred, d.deferred = d.deferred, None
    if deferred is None:
        return
    entry = d.machine.by_intent[deferred.intent]
    if deferred.check and open_check(d, deferred.intent):
        return
    act_on_global(d, entry)


def _take_pending(d: Draft) -> bool:
    pending = d.pending
    if pending is None or pending.kind == "close" or "beep" in d.waits or "hold" in d.waits:
        return False
    if pending.kind == "reply":
        if d.question is not None:
            return False  # a check stands over the state
        d.pending = None
        d.move = reply_exit(d, pending.trigger)
        return True
    if d.playing:
        return False
    if d.owed and say_owed(d):
        return True
    d.pending = None
    match pending.kind:
        case "listen":
            pass
        case "leave":
            d.move = replace(
                reply_exit(d, pending.trigger),
                results_of="",
                carried=pending.carried,
                carried_correction=pending.carried_correction,
            )
        case "transfer":
            state = d.place.state
            if isinstance(state, TransferState):
                start_transfer(d, state)
        case "hang_up":
            hang_up(d, pending)
    return True
