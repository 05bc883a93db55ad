"""The life of an answer: which of a turn's readings acts (SEMANTICS.md section 6, the order).

The first row that has a reading at or above its confirm threshold acts; rows 3 to 5, the values,
act together. Alarms are looked at first, whatever else the turn says, and are never shadowed by a
longer reading.
"""

from dataclasses import replace

from callwright.machine.candidates import (
    Said,
    band_of,
    candidate_of,
    confidence_of,
    confirmation_due,
    echo,
    in_bounds,
    settled,
    slot_of,
    store,
    weigh,
)
from callwright.machine.checks import denied, open_check, reply_to_check, take_checked, unanswered
from callwright.machine.disclosure import stop_speaking
from callwright.machine.draft import Draft, Enter, Follow
from callwright.machine.ending import fallback
from callwright.machine.events import AnswerReading, IntentReading, Reading, ValueReading
from callwright.machine.globals import (
    act_on_global,
    act_on_own,
    answer,
    cannot_answer,
    give_help,
)
from callwright.machine.listening import live_answers, upcoming
from callwright.machine.names import take_route
from callwright.machine.phases import best_intents, best_value, reply_in_phase
from callwright.machine.questions import Kind, ask_state, fail_try, put, run_catch
from callwright.machine.snapshot import Candidate, Slot
from callwright.machine.states import AskState
from callwright.machine.values import REFUSED, UNKNOWN, Value

__all__ = [
    "act",
    "act_on_alarm",
    "act_on_others",
    "failed",
    "fires_upset",
    "spoken_for",
    "upset",
    "without_overlaps",
]

NEVER = 1_001  # above every confidence


def act(d: Draft, said: Said) -> bool:
    """Let a turn act on the open question. False when nothing in it did."""
    if not said.checked and act_on_alarm(d, said):
        return True
    if fires_upset(d) and upset(d, said):
        return True
    question, ask = d.question, ask_state(d)
    if question is not None and question.phase == "checking":
        match reply_to_check(d, said):
            case "yes":
                take_checked(d)
                return True
            case "no":
                _heard_again(d)
                return True
            case _:
                return False
    if ask is not None:
        if act_on_hears(d, ask, said):
            return True
        if act_on_values(d, ask, said):
            return True
    return act_on_others(d, said)


def failed(d: Draft, kind: Kind) -> None:
    """Nothing usable came: a try is spent, or a check is asked once more and then decided."""
    if d.question is None or d.question.phase != "checking":
        fail_try(d, kind)
        return
    match unanswered(d):
        case "yes":
            take_checked(d)
        case "no":
            _heard_again(d)
        case _:
            pass


def _heard_again(d: Draft) -> None:
    """A check was denied: what was put aside is handled now as if just said."""
    held = denied(d)
    if held is not None and not act(d, held):
        put(d)


# --- row 1 ---------------------------------------------------------------------------------------


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
        accept = NEVER if band.accept is None else band.accept
        if confidence >= accept or accept_doubt:
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
        _store_certain(d, ask, said)
    stop_speaking(d, "upset")
    d.move = Follow(exit=leave)
    return True


def _store_certain(d: Draft, ask: AskState, said: Said) -> None:
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


# --- row 2 ---------------------------------------------------------------------------------------


def act_on_hears(d: Draft, ask: AskState, said: Said) -> bool:
    """Row 2: an intent that this question hears leaves it."""
    normal = d.machine.band("normal")
    accept = NEVER if normal.accept is None else normal.accept
    best = best_intents(d, said)
    for intent, route in ask.hears.items():
        confidence = best.get(intent, 0)
        if confidence < normal.confirm:
            continue
        doubted = d.question is not None and intent in d.question.doubted
        if confidence >= accept:
            store(d, _also(d, ask, said))
            act_on_own(d, intent, route)
            return True
        rest = _without(said, intent)
        if not doubted and open_check(d, intent, rest, correction=said.correction):
            return True
    return False


def _without(said: Said, intent: str) -> tuple[Reading, ...]:
    return tuple(
        reading
        for reading in said.readings
        if not (isinstance(reading, IntentReading) and reading.name == intent)
    )


# --- rows 3 to 5 ---------------------------------------------------------------------------------


def act_on_values(d: Draft, ask: AskState, said: Said) -> bool:
    """Rows 3 to 5: the slot's value, corrections, and other slots that were filled in passing."""
    question = d.question
    if question is None:
        return False
    also = _also(d, ask, said)
    if question.phase in ("confirming", "choosing"):
        stop_speaking(d, "answered")
        before = d.frame.slots
        store(d, also)
        if reply_in_phase(d, ask, said):
            return True
        d.frame = replace(d.frame, slots=before)
        return False
    corrected = _corrections(d, ask, said)
    if corrected:
        stop_speaking(d, "answered")
        _correct(d, ask, said, corrected, also)
        return True
    candidate = _asked(d, ask, said)
    if candidate is None and not also:
        return False
    stop_speaking(d, "answered")
    store(d, also)
    if candidate is None:
        put(d)
        return True
    d.call = replace(d.call, confidence=candidate.confidence)
    _take(d, ask, candidate, said)
    return True


def _take(d: Draft, ask: AskState, candidate: Candidate, said: Said) -> None:
    if candidate.value in (UNKNOWN, REFUSED):
        settled(d, ask, slot_of(d, candidate))
        return
    if ask.reads_back and d.opened(candidate.value) == "yes":
        confirmed = {
            name: replace(slot, confirmed="yes")
            for name, slot in d.frame.slots.items()
            if name in ask.reads_back
        }
        d.frame = replace(d.frame, slots={**d.frame.slots, **confirmed})
    weigh(d, ask, candidate)


def _asked(d: Draft, ask: AskState, said: Said) -> Candidate | None:
    """A value for the asked slot: said as such, as a yes or no, or as not known or not told."""
    spec = d.machine.slot(d.frame.dialog, ask.slot)
    if spec is None:
        return None
    intents = best_intents(d, said)
    normal = d.machine.band("normal")
    reading = best_value(d, said, ask.slot)
    if spec.type.kind == "yes_no":
        return _yes_or_no(d, ask, said, reading, intents)
    if reading is not None:
        return candidate_of(d, reading)
    for intent, value, word in (
        ("dont_know", UNKNOWN, "unknown"),
        ("refuse", REFUSED, "refused"),
    ):
        if word in spec.may_be and intents.get(intent, 0) >= normal.confirm:
            return Candidate(slot=ask.slot, value=value, confidence=intents[intent])
    return None


def _yes_or_no(
    d: Draft, ask: AskState, said: Said, reading: ValueReading | None, intents: dict[str, int]
) -> Candidate | None:
    spec = d.machine.slot(d.frame.dialog, ask.slot)
    least = d.machine.band(band_of(d, ask.slot)).confirm
    candidate: Candidate | None = None
    if reading is not None:
        candidate = candidate_of(d, reading)
    else:
        yes, no = intents.get("affirm", 0), intents.get("deny", 0)
        if max(yes, no) >= least and yes != no:
            value: Value = "yes" if yes > no else "no"
            candidate = Candidate(slot=ask.slot, value=value, confidence=max(yes, no))
    if candidate is None:
        for intent, absent, word in (
            ("dont_know", UNKNOWN, "unknown"),
            ("refuse", REFUSED, "refused"),
        ):
            may = spec is not None and word in spec.may_be
            if may and intents.get(intent, 0) >= least:
                return Candidate(slot=ask.slot, value=absent, confidence=intents[intent])
        return None
    if said.early and candidate.source != "keys":
        return None  # T5: nobody answers yes to what he has hardly heard
    if ask.reads_back and d.opened(candidate.value) == "yes" and not said.heard_value:
        return None
    return candidate


def _also(d: Draft, ask: AskState, said: Said) -> list[tuple[str, Slot]]:
    """Row 5: values for slots that this question fills in passing, when they are not filled."""
    fills: list[tuple[str, Slot]] = []
    for name in ask.also_fills:
        spec = d.machine.slot(d.frame.dialog, name)
        reading = best_value(d, said, name)
        if spec is None or reading is None or name in d.frame.slots or name == ask.slot:
            continue
        candidate = candidate_of(d, reading)
        if not candidate.precise or not in_bounds(d, spec, candidate.value):
            d.note("dropped", f"a value for {name} that is not whole or out of bounds")
            continue
        fills.append((name, slot_of(d, candidate)))
    return fills


def _corrections(d: Draft, ask: AskState, said: Said) -> list[tuple[str, Slot]]:
    """Row 4: other values for slots filled earlier, marked as corrections or read back here."""
    slots = d.frame.slots
    found: list[tuple[str, Slot]] = []
    for reading in said.readings:
        if not isinstance(reading, ValueReading) or reading.slot == ask.slot:
            continue
        name = reading.slot
        marked = said.correction and (d.frame.dialog, name) in d.machine.asked_by
        if name not in slots or slots[name].value == reading.value:
            continue
        if not marked and name not in ask.reads_back:
            continue
        spec = d.machine.slot(d.frame.dialog, name)
        candidate = candidate_of(d, reading)
        if spec is None or candidate.confidence < d.machine.band(spec.band).confirm:
            continue
        if not candidate.precise or not in_bounds(d, spec, candidate.value):
            d.note("dropped", f"a correction of {name} that is not whole or out of bounds")
            continue
        if all(name != other for other, _ in found):
            found.append((name, slot_of(d, candidate)))
    return found


def _correct(
    d: Draft,
    ask: AskState,
    said: Said,
    corrected: list[tuple[str, Slot]],
    also: list[tuple[str, Slot]],
) -> None:
    """Store corrections with what else was said, and enter the corrected `ask` again."""
    fills = [*corrected, *(item for item in also if item[0] not in dict(corrected))]
    own = best_value(d, said, ask.slot)
    if own is not None and own.precise and ask.slot not in dict(fills) and not ask.reads_back:
        fills.append((ask.slot, slot_of(d, candidate_of(d, own))))
    store(d, fills)
    name, slot = corrected[0]
    state = d.machine.asked_by.get((d.frame.dialog, name), "")
    spec = d.machine.slot(d.frame.dialog, name)
    if not state or spec is None:
        put(d)
        return
    target = d.machine.places[state].state
    said_later = name in ask.reads_back or (
        isinstance(target, AskState)
        and (target.spared_by_readback or confirmation_due(d, target, spec, slot))
    )
    if not said_later and isinstance(target, AskState):
        echo(d, target, Candidate(slot=name, value=slot.value))
    d.call = replace(d.call, digressions=0)
    over = d.frame.corrections >= d.place.dialog.limits.corrections
    d.frame = replace(d.frame, corrections=d.frame.corrections + 1)
    if over and isinstance(target, AskState):
        d.note("corrections", state)
        from_route = target.after_tries
        if from_route is None:
            fallback(d, "corrections")
        else:
            d.move = Follow(exit=take_route(d, from_route, state))
        return
    d.move = Enter(state=state, counted=False, corrected=True)


# --- rows 6 and 7 --------------------------------------------------------------------------------


def act_on_others(d: Draft, said: Said) -> bool:
    """Rows 6 and 7: other globals in file order, then approved answers, help, open questions."""
    normal = d.machine.band("normal")
    best = best_intents(d, said)
    for entry in d.place.globals:
        if entry.alarm:
            continue
        band = d.machine.band(entry.band)
        confidence = best.get(entry.hears, 0)
        if confidence < band.confirm:
            continue
        d.call = replace(d.call, confidence=confidence)
        if confidence >= (NEVER if band.accept is None else band.accept):
            act_on_global(d, entry)
            return True
        doubted = d.question is not None and entry.hears in d.question.doubted
        rest = _without(said, entry.hears)
        if not doubted and open_check(d, entry.hears, rest, correction=said.correction):
            return True
    live = live_answers(d)
    for reading in said.readings:
        if isinstance(reading, AnswerReading) and reading.name in live:
            if confidence_of(d, reading) < normal.confirm:
                continue
            answer(d, reading.name)
            return True
    if "help" not in d.machine.by_intent and best.get("help", 0) >= normal.confirm:
        give_help(d)
        return True
    if best.get("asks_something", 0) >= normal.confirm and "asks_something" not in d.heard:
        if d.machine.entry("shipped.cannot_answer", "say", d.locale) is None:
            return False
        cannot_answer(d)
        return True
    return False


def spoken_for(d: Draft, said: Said) -> bool:
    """Does the turn hold something that a question put next could take (T6)?"""
    ask = upcoming(d)
    if ask is None:
        return False
    normal = d.machine.band("normal")
    best = best_intents(d, said)
    if any(best.get(intent, 0) >= normal.confirm for intent in ask.hears):
        return True
    return any(best_value(d, said, name) is not None for name in (ask.slot, *ask.also_fills))


def without_overlaps(d: Draft, readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """Of readings that share words the longer stands, then the surer, then the order of the rows.

    A choice's value and a value filled in passing may share words; alarms are never shadowed.
    """
    ask = ask_state(d)
    asked = ask.slot if ask is not None else ""
    also = ask.also_fills if ask is not None else ()
    kept: list[Reading] = []

    def rank(item: tuple[int, Reading]) -> tuple[int, int, int, int]:
        place, reading = item
        length = reading.span[1] - reading.span[0]
        return (-length, -confidence_of(d, reading), _row(reading, asked, also), place)

    for _, reading in sorted(enumerate(readings), key=rank):
        alarm = isinstance(reading, IntentReading) and reading.name in d.machine.alarms
        if alarm or not any(_shadows(other, reading, asked, also) for other in kept):
            kept.append(reading)
    return tuple(reading for reading in readings if reading in kept)


def _row(reading: Reading, asked: str, also: tuple[str, ...]) -> int:
    match reading:
        case IntentReading():
            return 6
        case ValueReading(slot=slot):
            return 3 if slot == asked else 5 if slot in also else 4
        case AnswerReading():
            return 7


def _shadows(one: Reading, other: Reading, asked: str, also: tuple[str, ...]) -> bool:
    if not (one.span[0] < other.span[1] and other.span[0] < one.span[1]):
        return False
    if isinstance(one, ValueReading) and isinstance(other, ValueReading):
        slots = (one.slot, other.slot)
        shared = asked in slots and any(slot in also for slot in slots)
        return not shared
    return True
