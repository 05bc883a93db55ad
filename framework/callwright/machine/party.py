"""Who is there, and what has broken: machine, screener, person, another speaker, engines, resuming.

semantics.md T12, section 9 (`SpeakerChanged`), section 11 (engine failure), section 10 (`Resumed`).
"""

from dataclasses import replace

from callwright.machine.disclosure import may_be_spoken, say, stop_speaking
from callwright.machine.draft import Draft, Enter, Follow
from callwright.machine.effects import CallService
from callwright.machine.ending import fail, fallback, hang_up
from callwright.machine.entering import speak
from callwright.machine.events import EngineFailed, HungUp, PartyDetected
from callwright.machine.exits import ANYWHERE
from callwright.machine.frames import drop_stack, leave_state, push
from callwright.machine.live_keys import choice_keys
from callwright.machine.mute import hung_up
from callwright.machine.names import choose, look_up
from callwright.machine.questions import ask_state, put_phase_again, run_catch
from callwright.machine.saying import resume_cut
from callwright.machine.snapshot import Pending, Playing
from callwright.machine.states import SayState, TransferState
from callwright.machine.transfers import is_open, result_of_transfer, take_back

__all__ = [
    "beep_is_over",
    "engine_failed",
    "leave_question_behind",
    "party_detected",
    "resumed",
    "speaker_changed",
    "voiceless",
]


# --- machine, screener, person -------------------------------------------------------------------


def party_detected(d: Draft, event: PartyDetected) -> None:
    """Who answered."""
    if d.call.mute != "no":
        d.note("stale", "nobody is on the line")
        return
    if event.who == "machine" and event.beep and "beep" in d.waits:
        beep_is_over(d)
        return
    pending = d.pending
    ending = pending is not None and pending.kind == "hang_up"
    match event.who:
        case "machine":
            _machine(d, ending=ending)
        case "screener":
            _screener(d, ending=ending)
        case "person":
            if d.machine_taken:
                _person(d)


def beep_is_over(d: Draft) -> None:
    """The tone was heard, or never came: speak."""
    d.no_longer("beep")
    state = d.place.state
    if isinstance(state, SayState):
        speak(d, state)


def _machine(d: Draft, *, ending: bool) -> None:
    if d.call.turns > 0 or ending or d.machine_taken:
        d.note("machine", "noted only")
        return
    stop_speaking(d, "machine")
    d.machine_taken = True
    leave = run_catch(d, "machine")
    if leave is not None:
        d.move = Follow(exit=leave)
        return
    leave_state(d)
    hang_up(d, Pending(kind="hang_up", disposition="machine_answered"))


def _screener(d: Draft, *, ending: bool) -> None:
    if ending:
        return
    stop_speaking(d, "screener")
    leave = run_catch(d, "screener")
    if leave is not None:
        d.move = Follow(exit=leave)
        return
    say(d, "shipped.for_screener")
    if d.question is not None:
        put_phase_again(d)
    else:
        resume_cut(d)


def _person(d: Draft) -> None:
    """A person after all: from the start, knowing nothing."""
    stop_speaking(d, "person")
    d.machine_taken = False
    d.facts = ()
    leave = run_catch(d, "person")
    leave_state(d)
    if leave is not None:
        d.move = Follow(exit=leave)
        return
    drop_stack(d)
    push(d, d.machine.application.start[d.direction], {}, entered_by="start")


# --- another speaker -----------------------------------------------------------------------------


def speaker_changed(d: Draft) -> None:
    """Somebody else is on the phone (section 9)."""
    d.call = replace(d.call, speaker=d.call.speaker + 1)
    if d.call.mute != "no":
        return  # nobody hears anything: what was begun ends with the facts that it was begun with
    specs = d.machine.application.facts
    lost = tuple(
        fact for fact in d.facts if fact in specs and "new_speaker" in specs[fact].lost_when
    )
    d.facts = tuple(fact for fact in d.facts if fact not in lost)
    # Nobody has said again, by a key or a word, what somebody else was told.
    d.since = tuple(item for item in d.since if _all_may_be_spoken(d, item))
    pending = d.pending
    ending = pending is not None and pending.kind == "hang_up"
    if isinstance(d.place.state, TransferState) or ending:
        return
    leave = run_catch(d, "new_speaker")
    if lost or _something_may_not_be_spoken(d):
        stop_speaking(d, "new_speaker")
        if leave is None:
            fallback(d, "new_speaker")
            return
        leave_question_behind(d)
        d.move = Follow(exit=leave)
    elif leave is not None:
        stop_speaking(d, "new_speaker")
        leave_question_behind(d)
        d.move = Follow(exit=leave)


def leave_question_behind(d: Draft) -> None:
    """The open question was another person's."""
    d.cut = d.owed = ()


def _something_may_not_be_spoken(d: Draft) -> bool:
    if not all(_all_may_be_spoken(d, item) for item in d.playing):
        return True
    if d.question is not None and d.question.candidates:
        return True
    for frame in d.stack:
        slots = d.machine.dialogs[frame.dialog].slots
        for name, slot in frame.slots.items():
            class_ = slots[name].label or slots[name].class_ if name in slots else "public"
            if not may_be_spoken(d, class_, slot.speaker):
                return True
    return False


def _all_may_be_spoken(d: Draft, item: Playing) -> bool:
    for name in item.values:
        found = look_up(d, name)
        if found is None:  # `it` and the like were told by the former speaker
            return False
        if not may_be_spoken(d, found.class_ or "public", found.speaker):
            return False
    return True


# --- engines -------------------------------------------------------------------------------------


def engine_failed(d: Draft, event: EngineFailed) -> None:
    """An engine stumbled or is gone (section 11)."""
    d.note("engine", f"{event.engine} {'is gone' if event.fatal else 'stumbled'}")
    match event.engine:
        case "link":
            if event.fatal:
                hung_up(d, HungUp(at_ms=event.at_ms, by="network"))
        case "stt":
            if event.fatal:
                _deaf(d)
        case "tts":
            if event.fatal:
                voiceless(d)
        case "model":
            pass


def _deaf(d: Draft) -> None:
    d.call = replace(d.call, deaf=True)
    ask = ask_state(d)
    if d.call.mute != "no" or ask is None or d.question is None:
        return
    if ask.keypad is None and not choice_keys(d, ask):
        stop_speaking(d, "deaf")
        fallback(d, "deaf")


def voiceless(d: Draft) -> None:
    """Nothing can be said any more: hand over without words, else hang up."""
    if d.call.voiceless or d.call.mute != "no":
        return
    d.call = replace(d.call, voiceless=True)
    stop_speaking(d, "voiceless")
    d.owed = ()
    pending = d.pending
    if isinstance(d.place.state, TransferState) or (
        pending is not None and pending.kind == "hang_up"
    ):
        return
    target = _fallback_transfer(d)
    if target is None:
        fail(d, "engine")
        return
    leave_state(d)
    drop_stack(d)
    dialog = d.machine.places[target].dialog
    push(d, dialog.name, {}, entered_by="goto")
    d.move = Enter(state=target)


def _fallback_transfer(d: Draft) -> str | None:
    """The first transfer of the dialog that the fallback names."""
    leave, _ = choose(d, ANYWHERE, d.machine.application.fallback.trigger)
    dialog = d.machine.dialogs.get(leave.goto)
    if dialog is None:
        return None
    for name, state in dialog.states.items():
        if isinstance(state, TransferState):
            return name
    return None


# --- another worker ------------------------------------------------------------------------------


def resumed(d: Draft) -> None:
    """Another worker took the call over: what sounded is cut, what was asked is asked again."""
    if d.call.mute == "no":
        stop_speaking(d, "resumed", heard_ms=0)
        d.first.clear()  # that worker's sound is gone already
    for key, call in d.services.items():
        if call.state == "asked":
            spec = d.machine.application.services[call.service]
            d.emit(
                CallService(
                    key=key,
                    service=call.service,
                    arguments=call.arguments,
                    timeout_ms=spec.timeout_ms,
                    effect=spec.effect,
                )
            )
    d.timer_spent = True  # the deadline of the old worker went with it
    _wait_afresh(d)
    if d.call.mute != "no":
        return
    state = d.place.state
    if isinstance(state, TransferState) and is_open(d):
        take_back(d, "failed")
        result_of_transfer(d, state, "failed")
        return
    pending = d.pending
    if d.question is not None:
        d.cut = ()
        d.new_floor()
        put_phase_again(d)
    elif pending is not None and pending.kind in ("leave", "hang_up", "transfer"):
        cut, d.cut, d.owed = d.cut, (), ()
        d.cut = tuple(replace(item, again=False) for item in cut)
        resume_cut(d)


def _wait_afresh(d: Draft) -> None:
    """Every wait starts again in full, `minutes` excepted; open speech was lost with the worker."""
    constants = d.machine.constants
    d.speech = None
    d.no_longer("speech", "transcript", "model", "keys", "answer", "filler", "hold")
    if "service" in d.waits and d.awaiting:
        service = d.services[d.awaiting].service
        timeout_ms = d.machine.application.services[service].timeout_ms
        d.wait_for("service", d.now_ms + timeout_ms)
    if "beep" in d.waits:
        d.wait_for("beep", d.now_ms + constants.beep_ms)
