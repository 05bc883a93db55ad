"""Taking exits and entering states, until one waits or the call ends (`settle`).

Handlers of events leave a `move` or something `pending`; this module carries it out. Each verb's
entry is here, semantics.md section 5.
"""

import hashlib
from dataclasses import replace
from typing import assert_never

from callwright.machine.answers import act
from callwright.machine.candidates import Said, confirmation_due, first_invalid
from callwright.machine.disclosure import say
from callwright.machine.draft import Draft, Enter, Follow
from callwright.machine.effects import Achieve, PauseRecording
from callwright.machine.ending import begin_end, fallback
from callwright.machine.frames import drop_stack, leave_state, push, require, suspend
from callwright.machine.guards import DefenceError
from callwright.machine.listening import decided
from callwright.machine.live_keys import choice_keys
from callwright.machine.names import look_up, passed, take_route
from callwright.machine.questions import (
    counted,
    fill,
    leave_question,
    open_phase,
    open_question,
    put,
    reput,
)
from callwright.machine.returning import return_from, start_rounds
from callwright.machine.services import begin_do
from callwright.machine.snapshot import BargeIn, Candidate, Pending, Slot
from callwright.machine.states import (
    AskState,
    CallState,
    DecideState,
    DoState,
    EndState,
    Exit,
    ReturnState,
    SayState,
    TransferState,
)
from callwright.machine.transfers import begin_transfer
from callwright.machine.values import Value

__all__ = ["achieve", "come_back", "count_put", "enter", "follow", "speak"]

LISTENS = (SayState, AskState, DoState, TransferState)


def follow(d: Draft, move: Follow) -> None:
    """Take an exit: values first, then facts and slots, then where it leads (section 5)."""
    leave = move.exit
    arguments = passed(d, leave.with_)
    _grant(d, leave.grant, move.results_of)
    slots = {name: slot for name, slot in d.frame.slots.items() if name not in leave.clear}
    if move.given is not None:
        for name, given in leave.take.items():
            if given not in move.given:
                raise DefenceError(f"'{given}' was not given")
            slots[name] = move.given[given]
    for name, constant in leave.fill.items():  # it may tell what the caller has told
        value = d.sealed(name, constant) if isinstance(constant, str | int) else constant
        slots[name] = Slot(value=value, source="fill", speaker=d.call.speaker, at_ms=d.now_ms)
    if leave.clear or leave.fill or leave.take:
        d.frame = replace(d.frame, slots=slots)
    if leave.achieved:
        achieve(d, leave.achieved)
    if leave.end:
        prompts = (leave.say,) if leave.say else ()
        begin_end(d, leave.end, prompts, by_alarm=move.by_alarm)
    elif leave.call:
        push(d, leave.call, arguments, entered_by="global", suspended=suspend(d))
    elif leave.to_dialog:
        leave_state(d)
        drop_stack(d)
        push(d, leave.goto, arguments, entered_by="goto", by_alarm=move.by_alarm)
    elif leave.goto:
        leave_state(d)
        d.move = Enter(
            state=leave.goto,
            counted=not move.by_alarm,
            carried=move.carried,
            carried_correction=move.carried_correction,
        )
    else:
        come_back(d, leave)


def come_back(d: Draft, leave: Exit) -> None:
    """`back`: inside the question, or out of the detour that is on top."""
    if d.frame.suspended is not None:
        return_from(d, "back", {})
        return
    if leave.say:
        say(d, leave.say)
    if d.pending is not None and d.pending.kind == "reply":
        return  # the results exit is taken next
    reput(d, bridge=bool(leave.say))


def _grant(d: Draft, facts: tuple[str, ...], service: str) -> None:
    for fact in facts:
        spec = d.machine.application.facts.get(fact)
        if spec is not None and spec.granted_by and spec.granted_by != service:
            raise DefenceError(f"the fact '{fact}' is granted by '{spec.granted_by}' alone")
        if fact not in d.facts:
            d.facts = tuple(sorted((*d.facts, fact)))
            if fact == "recording_off":
                d.emit(PauseRecording(why="recording_off"))


def achieve(d: Draft, name: str) -> None:
    """Report something that was done on the way, with what its declaration keeps."""
    declared = d.machine.application.achievements.get(name)
    keep: dict[str, Value] = {}
    for wanted in declared.keep if declared is not None else ():
        found = look_up(d, wanted)
        if found is not None:
            keep[wanted] = found.value
        elif wanted in d.gathered:
            keep[wanted] = d.gathered[wanted].value
    d.achieved = (*d.achieved, name)
    d.emit(Achieve(name=name, keep=keep))


def enter(d: Draft, move: Enter) -> None:
    """Enter a state: requires, visits, floor, verb."""
    place = d.machine.places[move.state]
    state = place.state
    d.frame = replace(d.frame, state=state.name)
    require(d, state.requires, f"the state '{state.name}'")
    if not _within_visits(d, move):
        if state.at_limit is not None:
            d.move = Follow(exit=take_route(d, state.at_limit))
        else:
            fallback(d, "visits")
        return
    d.note("state", state.name)
    if isinstance(state, LISTENS):
        d.new_floor()
    match state:
        case SayState():
            _enter_say(d, state)
        case AskState():
            _enter_ask(d, state, move)
        case DoState():
            begin_do(d, state)
        case CallState():
            if state.each is not None:
                start_rounds(d, state)
            else:
                arguments = passed(d, state.with_)
                push(d, state.dialog, arguments, entered_by="call", called_from=state.name)
        case DecideState():
            route = decided(d, state)
            if route is None:
                raise DefenceError(f"no case of '{state.name}' holds")
            d.move = Follow(exit=take_route(d, route))
        case TransferState():
            begin_transfer(d, state)
        case EndState():
            begin_end(d, state.disposition, state.say, by_alarm=move.by_alarm)
        case ReturnState():
            _return(d, state)
        case _:
            assert_never(state)


def _within_visits(d: Draft, move: Enter) -> bool:
    """Count an entry; False above the limit."""
    if not move.counted:
        return True
    state = d.place.state
    outermost = len(d.stack) == 1
    visits = d.base_visits if outermost else d.frame.visits
    count = visits.get(state.name, 0) + 1
    if state.visits is not None and count > state.visits:
        return False
    counted = {**visits, state.name: count}
    if outermost:
        d.base_visits = counted
    else:
        d.frame = replace(d.frame, visits=counted)
    return True


def _enter_say(d: Draft, state: SayState) -> None:
    d.pending = Pending(kind="leave", trigger=state.then.trigger)
    if state.after_beep and d.call.mute == "no":
        d.wait_for("beep", d.now_ms + d.machine.constants.beep_ms)
        return
    speak(d, state)


def speak(d: Draft, state: SayState) -> None:
    """Say the prompts of a `say`."""
    barge_in: BargeIn | None = "none" if state.after_beep else None
    prompts = state.prompts
    if state.any_of:
        # Spread over calls, the same all through one: semantics.md section 12.
        digest = hashlib.sha256(f"{d.call_id}/{state.name}".encode()).hexdigest()
        prompts = (prompts[int(digest[:8], 16) % len(prompts)],)
    for prompt in prompts:
        say(d, prompt, barge_in=barge_in)


def _enter_ask(d: Draft, state: AskState, move: Enter) -> None:
    open_question(d, state)
    spec = d.machine.slot(d.frame.dialog, state.slot)
    slot = d.frame.slots.get(state.slot)
    if d.call.deaf and state.keypad is None and not choice_keys(d, state):
        fallback(d, "deaf")
        return
    if slot is None or spec is None:
        _put_or_carry(d, move)
        return
    bad = first_invalid(d, state, spec, slot.value)
    if bad is not None:
        slots = {name: other for name, other in d.frame.slots.items() if name != state.slot}
        d.frame = replace(d.frame, slots=slots)
        if d.machine.entry(bad[0], bad[1], d.locale) is not None:
            say(d, bad[0], bad[1], it={"it": slot.value}, at_stake=state.slot)
        put(d)
    elif confirmation_due(d, state, spec, slot):
        candidate = Candidate(
            slot=state.slot,
            value=slot.value,
            confidence=slot.confidence,
            source="keys" if slot.source == "keys" else "speech",
            words=slot.words,
        )
        fill(d, state.slot, slot)
        count_put(d)
        open_phase(d, "confirming", (candidate,))
    else:
        leave_question(d, state)


def count_put(d: Draft) -> None:
    """A confirmation that opens a question counts as putting it."""
    counted(d, attempt=1)
    if d.question is not None:
        d.question = replace(d.question, put=True)


def _put_or_carry(d: Draft, move: Enter) -> None:
    if move.carried:
        said = Said(readings=move.carried, correction=move.carried_correction, early=True)
        if act(d, replace(said, checked=True)):
            return
    put(d)


def _return(d: Draft, state: ReturnState) -> None:
    given: dict[str, Slot] = {}
    for name, own in state.give.items():
        slot = d.frame.slots.get(own) or d.frame.takes.get(own)
        if slot is None:
            raise DefenceError(f"'{own}' is given before it is filled")
        given[name] = slot
    return_from(d, state.outcome, given)
