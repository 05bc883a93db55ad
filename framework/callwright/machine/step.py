"""One event in, a new snapshot and effects out: the machine's only doors.

Theory of operation. `step` thaws the snapshot into a `Draft`, drops a stale event, looks at the
call's limits, hands the event to the module named after its noun (`turns`, `keys`, `playback`,
`services`, `transfers`, `party`, `mute`), and then *settles*: moves and pending exits are carried
out until a state waits or the call ends. At most one `Listen` and one `SetDeadline` come last. All
of it happens before any sound: commit, then speak.

Nothing but the machine, the vault, the snapshot and the event is read, so the same events give the
same snapshots and effects, to the byte.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple, assert_never

from callwright.machine.alarms import act_on_alarm
from callwright.machine.answers import failed
from callwright.machine.calendar import instant_s, local
from callwright.machine.candidates import Said
from callwright.machine.disclosure import stop_speaking
from callwright.machine.draft import Draft, Enter
from callwright.machine.effects import Effect, HangUp
from callwright.machine.ending import advance_close, defend, fallback
from callwright.machine.events import (
    Answered,
    EngineFailed,
    Event,
    HungUp,
    KeyPressed,
    LineChanged,
    ModelReplied,
    PartyDetected,
    PlaybackFinished,
    Resumed,
    ServiceReplied,
    SpeakerChanged,
    SpeechEnded,
    SpeechStarted,
    TimerFired,
    TransferChanged,
    UserTurn,
)
from callwright.machine.frames import push
from callwright.machine.globals import hold_is_over
from callwright.machine.guards import DefenceError
from callwright.machine.keys import entry_complete, key_pressed
from callwright.machine.limits import minutes_are_up, more_time, out_of_minutes, out_of_turns
from callwright.machine.listening import listen
from callwright.machine.machine import Machine
from callwright.machine.mute import hung_up
from callwright.machine.packet import deliver_again
from callwright.machine.party import (
    beep_is_over,
    engine_failed,
    party_detected,
    resumed,
    speaker_changed,
    voiceless,
)
from callwright.machine.playback import finished, lost
from callwright.machine.services import reply, result_of, say_filler, service_timed_out
from callwright.machine.settling import settle
from callwright.machine.snapshot import INITIAL, Done, Slot, Snapshot
from callwright.machine.speech import lost_transcript, speech_ended, speech_started, too_long
from callwright.machine.states import DoState, TransferState
from callwright.machine.transfers import changed, result_of_transfer, take_back
from callwright.machine.turns import model_replied, user_turn
from callwright.machine.waits import arm, earliest
from callwright.privacy.sealed import EMPTY_VAULT, Vault

__all__ = ["Step", "force_end", "force_fallback", "start", "start_at", "step"]


class Step(NamedTuple):
    """What one event led to."""

    snapshot: Snapshot
    effects: tuple[Effect, ...]


def start(machine: Machine, answered: Answered, vault: Vault = EMPTY_VAULT) -> Step:
    """A call begins."""
    return step(machine, INITIAL, answered, vault)


def start_at(
    machine: Machine,
    answered: Answered,
    state: str,
    *,
    slots: Mapping[str, Slot] | None = None,
    takes: Mapping[str, Slot] | None = None,
    facts: tuple[str, ...] = (),
    said: tuple[str, ...] = (),
    vault: Vault = EMPTY_VAULT,
) -> Step:
    """A call that begins in the middle: `at` of a tests file. state: qualified. said: notices that
    count as heard.
    """
    d = Draft(machine, INITIAL, vault)
    _answer(d, answered)
    dialog = machine.places[state].dialog.name
    d.facts = tuple(sorted(facts))
    d.said = tuple(sorted(said))
    push(d, dialog, takes or {}, entered_by="start")
    d.frame = replace(d.frame, slots=dict(slots or {}))
    d.move = Enter(state=state)
    return _end(d)


def step(machine: Machine, now: Snapshot, event: Event, vault: Vault = EMPTY_VAULT) -> Step:
    """What the call is, and what is asked for, after `event`.

    vault: the call's sealed values. A finished call answers nothing.
    """
    if now.done is not None:
        return Step(now, ())
    d = Draft(machine, now, vault)
    if isinstance(event, Answered):
        if now.stack:
            d.note("stale", "the call was answered before")
        else:
            _answer(d, event)
            push(d, machine.application.start[event.direction], {}, entered_by="start")
        return _end(d)
    if not now.stack:
        d.note("stale", "the call has not been answered")
        return Step(d.freeze(), tuple(d.effects))
    d.now_ms = max(now.now_ms, event.at_ms)
    try:
        if minutes_are_up(d):
            _out_of_minutes(d, event)
        else:
            _dispatch(d, event)
    except DefenceError as failure:
        defend(d, failure)
    return _end(d)


def force_fallback(machine: Machine, now: Snapshot, at_ms: int, vault: Vault = EMPTY_VAULT) -> Step:
    """What follows when `step` raised on an event, for the first time: semantics.md section 11.

    now: the snapshot before that event.
    """
    if now.done is not None:
        return Step(now, ())
    d = Draft(machine, now, vault)
    d.now_ms = max(now.now_ms, at_ms)
    stop_speaking(d, "engine")
    d.question = None
    fallback(d, "engine")
    return _end(d)


def force_end(now: Snapshot, at_ms: int) -> Step:
    """What follows when it raised again: the line is dropped, whatever was open."""
    if now.done is not None:
        return Step(now, ())
    done = Done(disposition="failed", reason="engine")
    ended = replace(now, now_ms=max(now.now_ms, at_ms), playing=(), waits={}, done=done)
    return Step(ended, (HangUp(reason="engine"),))


def _answer(d: Draft, event: Answered) -> None:
    application = d.machine.application
    d.version = application.content_hash
    d.call_id = event.call_id
    d.direction = event.direction
    d.channel = event.channel
    d.answered_at = event.answered_at
    instant = instant_s(event.answered_at)
    d.today = local(application.calendar, instant).date().isoformat()
    d.locale = event.locale if event.locale in application.locales else application.locales[0]
    d.now_ms = event.at_ms
    d.end_ms = event.at_ms + application.limits.minutes * 60_000
    d.data = dict(event.data)
    d.wait_for("minutes", d.end_ms)


def _end(d: Draft) -> Step:
    """Settle, listen, arm the deadline, and put the effects in their order."""
    settle(d)
    if d.listen and d.done is None and d.call.mute == "no":
        listen(d)
    arm(d)
    return Step(d.freeze(), (*d.first, *d.effects))


def _out_of_minutes(d: Draft, event: Event) -> None:
    """`limits.minutes` has come. An alarm in the same step is handled first (section 11)."""
    reason = ""
    if isinstance(event, TimerFired):
        if event.timer != d.timer:
            d.note("stale", "an old timer")
            return
        d.timer_spent = True
        _, reason = earliest(d.waits)
    pending = d.pending
    going = pending is not None and pending.kind in ("hang_up", "close")
    if not d.overtime and (going or d.call.mute != "no"):
        more_time(d)  # the call is ending anyway: let it
        if isinstance(event, TimerFired):
            _fired(d, reason)
        else:
            _dispatch(d, event)
        return
    if (
        isinstance(event, UserTurn)
        and not d.overtime
        and act_on_alarm(d, Said(readings=event.readings))
    ):
        more_time(d)
        d.answered_turn = max(d.answered_turn, event.turn)
        d.speech = None
        d.no_longer("speech", "transcript")
        return
    if isinstance(event, HungUp):
        hung_up(d, event)
        return
    if isinstance(event, ServiceReplied):
        reply(d, event)  # what was done is recorded, whatever the clock says
    if isinstance(event, PlaybackFinished):
        finished(d, event)
    out_of_minutes(d)


def _dispatch(d: Draft, event: Event) -> None:
    match event:
        case UserTurn():
            _turn(d, event)
        case PlaybackFinished():
            finished(d, event)
            if d.call.failed_says >= d.machine.constants.failed_says:
                voiceless(d)
        case TimerFired():
            _timer(d, event)
        case SpeechStarted():
            speech_started(d, event)
        case SpeechEnded():
            speech_ended(d, event)
        case ModelReplied():
            model_replied(d, event)
        case KeyPressed():
            key_pressed(d, event)
        case ServiceReplied():
            _service(d, event)
        case TransferChanged():
            _transfer(d, event)
        case PartyDetected():
            party_detected(d, event)
        case SpeakerChanged():
            speaker_changed(d)
        case LineChanged():
            d.call = replace(d.call, line_quality=event.quality)
        case EngineFailed():
            engine_failed(d, event)
        case HungUp():
            hung_up(d, event)
        case Resumed():
            resumed(d)
        case Answered():
            d.note("stale", "the call was answered before")
        case _:
            assert_never(event)


def _turn(d: Draft, event: UserTurn) -> None:
    before = d.call.turns
    if event.kind == "words" and event.turn > d.answered_turn:
        d.call = replace(d.call, turns=before + 1)
        over = out_of_turns(d)
        d.call = replace(d.call, turns=before)
        if over:
            said = Said(readings=event.readings)
            taken = d.move
            d.move = None
            if not act_on_alarm(d, said, ask_back=False):
                d.move = taken
            d.answered_turn = event.turn
            d.speech = None
            d.no_longer("speech", "transcript")
            return
    user_turn(d, event)


def _service(d: Draft, event: ServiceReplied) -> None:
    awaited = reply(d, event)
    if not awaited:
        if event.key in d.services and d.services[event.key].state == "late":
            deliver_again(d)
        return
    result = d.services[event.key].result
    _service_result(d, result)


def _service_result(d: Draft, result: str) -> None:
    pending = d.pending
    if pending is not None and pending.kind == "close":
        d.awaiting = ""
        d.no_longer("service", "filler")
        if result in ("error", "timeout"):
            d.note("leaving", f"the service ended with {result}")
        advance_close(d)
        return
    state = d.place.state
    if isinstance(state, DoState):
        result_of(d, state, result)


def _transfer(d: Draft, event: TransferChanged) -> None:
    state = d.place.state
    transfer = d.transfer
    open_ = transfer is not None and transfer.status in ("started", "ringing", "queued")
    if (
        not open_
        or transfer is None
        or event.serial != transfer.serial
        or not isinstance(state, TransferState)
    ):
        d.note("stale", "news of a transfer that is not under way")
        return
    changed(d, event, state)


def _timer(d: Draft, event: TimerFired) -> None:
    if event.timer != d.timer:
        d.note("stale", "an old timer")
        return
    d.timer_spent = True
    _, reason = earliest(d.waits)
    _fired(d, reason)


def _fired(d: Draft, reason: str) -> None:
    """The time of a reason to wait has come (section 4)."""
    if reason == "minutes":
        return
    d.no_longer(reason)
    match reason:
        case "speaking":
            lost(d)
        case "speech":
            too_long(d)
        case "transcript":
            lost_transcript(d)
        case "model":
            failed(d, "no_match")
        case "keys":
            entry_complete(d)
        case "filler":
            state = d.place.state
            if isinstance(state, DoState):
                say_filler(d, state)
        case "service":
            if d.awaiting:
                service_timed_out(d)
                _service_result(d, "timeout")
        case "transfer":
            state = d.place.state
            if isinstance(state, TransferState):
                take_back(d, "no_answer")
                result_of_transfer(d, state, "no_answer")
        case "beep":
            beep_is_over(d)
        case "hold":
            hold_is_over(d)
        case _:
            failed(d, "no_input")
