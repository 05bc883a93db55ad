"""Row 1 of an answer: alarms; and the event `upset` (semantics.md sections 6 and 7, T11).

An alarm is looked at first, whatever else the turn says, and no longer reading shadows it.
"""

from dataclasses import replace

from callwright.machine.candidates import (
    Said,
    candidate_of,
    confirmation_due,
    in_bounds,
    slot_of,
    store,
)
from callwright.machine.checks import open_check
from callwright.machine.disclosure import stop_speaking
from callwright.machine.draft import Draft, Follow
from callwright.machine.events import IntentReading
from callwright.machine.globals import act_on_global, act_on_own
from callwright.machine.phases import best_intents, best_value
from callwright.machine.questions import ask_state, run_catch
from callwright.machine.snapshot import Slot
from callwright.machine.states import AskState

__all__ = ["act_on_alarm", "fires_upset", "store_certain", "upset"]


def act_on_alarm(
    d: Draft, said: Said, *, ask_back: bool = True, accept_doubt: bool = False
) -> bool:
    """Row 1: an alarm at or above accept acts at once, one in the confirm band is asked back.

    accept_doubt: nobody can be asked any more, so the confirm band acts too.
    """
    state = d.place.state
    own = state.hears if isinstance(state, AskState) and d.question is not None else {}
    best = best_intents(d, said)
    doubtful = ""
    for intent, entry in d.machine.alarms.items():
        confidence = best.get(intent, 0)
        band = d.machine.band(entry.band)
        if confidence < band.confirm:
            continue
        if intent in d.heard and _in_its_dialog(d, intent):
            if intent not in d.heard_again:
                d.heard_again = (*d.heard_again, intent)
            d.note("heard_again", intent)
            continue
        if band.stands(confidence) or accept_doubt:
            d.call = replace(d.call, confidence=confidence)
            if intent in own:
                act_on_own(d, intent, own[intent])
            else:
                act_on_global(d, entry)
            return True
        question = d.question
        if question is not None and (intent in question.doubted or question.phase == "checking"):
            continue
        doubtful = doubtful or intent
    if not doubtful or not ask_back:
        return False
    rest = tuple(
        reading
        for reading in said.readings
        if not (isinstance(reading, IntentReading) and reading.name in d.machine.alarms)
    )
    return open_check(d, doubtful, rest, correction=said.correction)


def _in_its_dialog(d: Draft, intent: str) -> bool:
    """Is the call in the dialog that the alarm's exit opened?"""
    targets = {leave.goto for leave in d.machine.alarms[intent].route.exits if leave.to_dialog}
    return any(frame.dialog in targets for frame in d.stack)


# --- upset ---------------------------------------------------------------------------------------


def fires_upset(d: Draft) -> bool:
    """Has the caller just become upset?"""
    return d.call.upset_armed and d.call.upset >= d.machine.constants.upset_at


def upset(d: Draft, said: Said) -> bool:
    """The event `upset`, once, after storing what needs no confirmation (T11)."""
    d.call = replace(d.call, upset_armed=False)
    leave = run_catch(d, "upset")
    if leave is None:
        return False
    ask = ask_state(d)
    if ask is not None and d.question is not None and d.question.phase == "asking":
        store_certain(d, ask, said)
    stop_speaking(d, "upset")
    d.move = Follow(exit=leave)
    return True


def store_certain(d: Draft, ask: AskState, said: Said) -> None:
    """Fill what this turn gives and needs no confirmation, before the question is left."""
    fills: list[tuple[str, Slot]] = []
    for name in (ask.slot, *ask.also_fills):
        reading = best_value(d, said, name)
        spec = d.machine.slot(d.frame.dialog, name)
        if reading is None or spec is None or not reading.precise or name in d.frame.slots:
            continue
        slot = slot_of(d, candidate_of(d, reading))
        if in_bounds(d, spec, slot.value) and not confirmation_due(d, ask, spec, slot):
            fills.append((name, slot))
    store(d, fills)
