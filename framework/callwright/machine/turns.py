"""The caller's turns: T2 to T11 of semantics.md section 7.

A turn acts on the floor that it began under. Late turns only raise alarms; turns over a prompt act
as far as that prompt's barge-in policy lets them; noise brings the prompt back; the rest goes the
way of an answer (`answers`).
"""

from dataclasses import replace

from callwright.machine.alarms import act_on_alarm, fires_upset, upset
from callwright.machine.answers import act, act_on_others, failed, spoken_for
from callwright.machine.candidates import Said, confidence_of
from callwright.machine.disclosure import say, stop_speaking
from callwright.machine.draft import Draft
from callwright.machine.effects import AskModel
from callwright.machine.events import (
    IntentReading,
    ModelReplied,
    UserTurn,
)
from callwright.machine.listening import expected
from callwright.machine.overlaps import without_overlaps
from callwright.machine.phases import best_intents
from callwright.machine.questions import put_phase_again
from callwright.machine.saying import resume_cut
from callwright.machine.snapshot import Deferred, Speech
from callwright.machine.states import DoState, SayState, TransferState
from callwright.machine.transfers import take_back

__all__ = [
    "SUPERSEDED",
    "model_replied",
    "user_turn",
]


# Floor of a turn that a key has overtaken: late, whatever its floor was (T9).
SUPERSEDED = -1


# --- turns ---------------------------------------------------------------------------------------


def user_turn(d: Draft, event: UserTurn) -> None:
    """What the caller's turn was understood as."""
    lost = next((speech for speech in d.lost if speech.turn == event.turn), None)
    if event.turn <= d.answered_turn and lost is None:
        d.note("stale", "a turn that was answered before")
        return
    speech = d.speech
    if lost is not None:
        d.lost = tuple(other for other in d.lost if other.turn != event.turn)
        if (
            speech is not None
            and event.floor == d.floor
            and event.kind == "words"
            and lost.floor != SUPERSEDED
        ):
            _join(d, event, speech)
            return
    elif speech is not None and event.turn != speech.turn:
        d.note("stale", "a turn that never began")
        return
    else:
        d.speech = None
        d.no_longer("speech", "transcript")
    mine = lost or speech or _typed(d, event)
    d.turn = max(d.turn, event.turn)
    d.answered_turn = max(d.answered_turn, event.turn)
    said = Said(
        readings=without_overlaps(d, (*mine.joined, *event.readings)),
        correction=event.correction,
        early=mine.early,
        heard_value=mine.heard_value,
    )
    if event.kind == "words":
        d.call = replace(d.call, turns=d.call.turns + 1)
    _note_upset(d, event.upset)
    if d.call.mute != "no":
        _mute_turn(d, said)
        return
    if event.floor != d.floor or mine.floor == SUPERSEDED:
        if not act_on_alarm(d, said):
            d.note("late_speech", f"floor {event.floor}, now {d.floor}")
        return
    if event.kind != "words" and not said.readings:
        _no_words(d, event, mine)
        return
    d.before, d.since = d.since, ()
    takes_back = event.correction and not d.call.corrects
    d.call = replace(d.call, corrects=False)
    held = "hold" in d.waits
    d.no_longer("hold", "model")
    _words(d, event, mine, said, held=held, takes_back=takes_back)


def _join(d: Draft, event: UserTurn, speech: Speech) -> None:
    """A turn whose transcript came while the next goes on: both are handled when that ends (T4)."""
    said = Said(readings=event.readings)
    if act_on_alarm(d, said):
        return
    d.speech = replace(speech, joined=(*speech.joined, *said.readings))


def _typed(d: Draft, event: UserTurn) -> Speech:
    """A typed line: a turn without speech, over whatever sounds now."""
    head = d.playing[0] if d.playing else None
    over = head.barge_in if head is not None else "silence"
    if over == "any" and event.floor == d.floor:
        d.call = replace(d.call, interruptions=d.call.interruptions + 1)
        stop_speaking(d, "barge_in")
    return Speech(turn=event.turn, began_ms=d.now_ms, floor=event.floor, over=over)


def _note_upset(d: Draft, level: int) -> None:
    armed = d.call.upset_armed or level < d.machine.constants.upset_rearm
    if level != d.call.upset or armed != d.call.upset_armed:
        d.call = replace(d.call, upset=level, upset_armed=armed)


def _mute_turn(d: Draft, said: Said) -> None:
    """Heard before the line went down: an alarm acts, in its confirm band too."""
    if "service" in d.waits:
        intent = _alarm_in(d, said)
        if intent:
            d.deferred = Deferred(intent=intent)
        return
    if d.pending is not None and d.pending.kind == "close":
        return
    if act_on_alarm(d, said, ask_back=False, accept_doubt=True):
        d.call = replace(d.call, mute="owed")
        d.walking = True


def _alarm_in(d: Draft, said: Said) -> str:
    for intent, entry in d.machine.alarms.items():
        band = d.machine.band(entry.band)
        for reading in said.readings:
            if (
                isinstance(reading, IntentReading)
                and reading.name == intent
                and confidence_of(d, reading) >= band.confirm
            ):
                return intent
    return ""


def _no_words(d: Draft, event: UserTurn, mine: Speech) -> None:
    """A cough, a back-channel, or more than one voice (T7, T8)."""
    if event.kind == "cross_talk" and mine.over in ("any", "silence") and d.question is not None:
        failed(d, "cross_talk")
        return
    if d.cut and not d.playing:
        question = d.question
        if question is not None:
            d.question = replace(question, false_starts=question.false_starts + 1)
        resume_cut(d)
        return
    question = d.question
    if question is None:
        return
    if mine.over != "silence":
        return  # it was dropped: a full `answer` follows
    noises = question.noises + 1
    d.question = replace(question, noises=noises)
    if noises % d.machine.constants.noises == 0:
        failed(d, "noisy")
        return
    d.answer_ms = max(mine.left_ms, d.machine.constants.answer_least_ms)


def _words(
    d: Draft, event: UserTurn, mine: Speech, said: Said, *, held: bool, takes_back: bool
) -> None:
    state = d.place.state
    pending = d.pending
    if pending is not None and pending.kind == "hang_up":
        if pending.by_alarm or not act_on_alarm(d, said, ask_back=False):
            d.note("after_goodbye", "speech in the goodbye")
        return
    if isinstance(state, TransferState) and d.question is None:
        _during_transfer(d, said)
        return
    if isinstance(state, DoState) and d.question is None:
        _during_do(d, state, said)
        return
    if mine.over == "none":
        if not act_on_alarm(d, said):
            _defer(d, said, alarms=False)
        return
    if mine.over == "keys":
        if not (act_on_alarm(d, said) or act_on_others(d, said)):
            d.note("dropped", "speech over a prompt that only keys may stop")
        return
    if d.keys != "":
        if not (act_on_alarm(d, said) or act_on_others(d, said)):
            d.note("dropped", "speech while an entry is keyed")
        return
    if d.question is None and isinstance(state, SayState):
        _during_say(d, mine, said)
        return
    acted = act(d, said)
    if not acted or "hold" in d.waits:
        d.call = replace(d.call, corrects=takes_back)  # "no, wait" ... "the thirteenth"
    if not acted:
        _nothing_acted(d, event, mine, said, held=held)


def _nothing_acted(d: Draft, event: UserTurn, mine: Speech, said: Said, *, held: bool) -> None:
    if mine.over == "hotword":
        d.note("dropped", "nothing in it was awaited")
        return
    if mine.early or not mine.heard_value:
        d.note("early_speech", "the prompt is said again")
        d.cut = ()
        put_phase_again(d)
        return
    if mine.longest:
        failed(d, "too_long")
        return
    for word in ("refuse", "dont_know"):
        if best_intents(d, said).get(word, 0) >= d.machine.band("normal").confirm:
            stop_speaking(d, "heard")
            say(d, f"shipped.{word}")  # heard, though the question needs an answer
            failed(d, "no_match")
            return
    if held:  # "okay, I'm back"
        put_phase_again(d)
        return
    if d.machine.application.model == "on_miss" and event.transcript != "":
        stop_speaking(d, "miss")
        due_ms = d.now_ms + d.machine.application.model_budget_ms
        d.wait_for("model", due_ms)
        d.emit(
            AskModel(
                turn=event.turn,
                floor=d.floor,
                live=expected(d),
                transcript=event.transcript,
                due_ms=due_ms,
            )
        )
        return
    failed(d, "no_match")


def model_replied(d: Draft, event: ModelReplied) -> None:
    """The model chose among what was live, or nothing: rows 1 to 7 once more."""
    if "model" not in d.waits or event.turn != d.answered_turn:
        d.note("stale", "nobody waits for the model")
        return
    d.no_longer("model")
    said = Said(readings=tuple(replace(reading, source="model") for reading in event.readings))
    corrects = d.call.corrects
    d.call = replace(d.call, corrects=False)
    if d.question is None or not act(d, said):
        d.call = replace(d.call, corrects=corrects)
        failed(d, "no_match")


# --- turns outside a question --------------------------------------------------------------------


def _during_say(d: Draft, mine: Speech, said: Said) -> None:
    """T6: globals act, an answer to the next question is carried there, else the prompt goes on."""
    if act_on_alarm(d, said) or (fires_upset(d) and upset(d, said)) or act_on_others(d, said):
        return
    pending = d.pending
    if pending is not None and pending.kind == "leave" and spoken_for(d, said):
        stop_speaking(d, "carried")
        d.cut = ()
        d.pending = replace(pending, carried=said.readings, carried_correction=said.correction)
        return
    if mine.over == "hotword":
        return
    resume_cut(d)


def _during_do(d: Draft, state: DoState, said: Said) -> None:
    """Globals are heard while a service runs; what cannot be taken now is taken after it."""
    spec = d.machine.application.services[state.service]
    if spec.effect == "none" and d.awaiting and act_on_alarm(d, said, ask_back=False):
        return
    _defer(d, said, alarms=True)


def _defer(d: Draft, said: Said, *, alarms: bool) -> None:
    """Put one global aside until the notice was heard or the service has replied."""
    best: dict[str, int] = {}
    for reading in said.readings:
        if isinstance(reading, IntentReading):
            best[reading.name] = max(best.get(reading.name, 0), confidence_of(d, reading))
    for entry in d.place.globals:
        if entry.alarm and not alarms:
            continue
        band = d.machine.band(entry.band)
        confidence = best.get(entry.hears, 0)
        stands = band.stands(confidence)
        if not stands and not (entry.alarm and confidence >= band.confirm):
            continue
        held = d.deferred
        if held is None or (entry.alarm and held.intent not in d.machine.alarms):
            d.deferred = Deferred(intent=entry.hears, check=not stands)
            d.note("deferred", entry.hears)
        return
    d.note("dropped", "speech that could not be taken here")


def _during_transfer(d: Draft, said: Said) -> None:
    """Only alarms interrupt a transfer; what was heard before is added to the packet."""
    fresh = _alarm_in(d, said)
    if fresh and fresh not in d.heard and act_on_alarm(d, said, ask_back=False):
        take_back(d, "taken_back")
        return
    if fresh and fresh not in d.heard_again:
        d.heard_again = (*d.heard_again, fresh)
    d.note("heard_in_transfer", fresh)
