"""The life of an answer: which of a turn's readings acts (semantics.md section 6, the order).

The first row that has a reading at or above its confirm threshold acts; rows 3 to 5, the values,
act together. Alarms are looked at first, whatever else the turn says, and are never shadowed by a
longer reading.
"""

from collections.abc import Sequence
from dataclasses import replace

from callwright.machine.alarms import act_on_alarm, fires_upset, upset
from callwright.machine.beside import act_beside, read_back_to, sure_wish
from callwright.machine.candidates import (
    Said,
    band_of,
    candidate_of,
    confidence_of,
    settled,
    slot_of,
    store,
    weigh,
)
from callwright.machine.checks import denied, open_check, reply_to_check, take_checked, unanswered
from callwright.machine.corrections import also_filled, corrections, take_corrections
from callwright.machine.disclosure import stop_speaking
from callwright.machine.draft import Draft
from callwright.machine.events import AnswerReading, IntentReading, Reading, ValueReading
from callwright.machine.globals import (
    act_on_global,
    act_on_own,
    answer,
    cannot_answer,
    give_help,
)
from callwright.machine.listening import live_answers, upcoming
from callwright.machine.overlaps import close_to_value
from callwright.machine.phases import best_intents, best_value, reply_in_phase
from callwright.machine.questions import (
    Kind,
    ask_state,
    fail_try,
    open_phase,
    put,
    put_phase_otherwise,
)
from callwright.machine.snapshot import Candidate, Slot
from callwright.machine.states import AskState
from callwright.machine.values import REFUSED, UNKNOWN, Value

__all__ = ["act", "act_on_hears", "act_on_others", "act_on_values", "failed", "spoken_for"]


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
        if _beside(d, ask, said):
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


# --- row 2 ---------------------------------------------------------------------------------------


def act_on_hears(d: Draft, ask: AskState, said: Said) -> bool:
    """Row 2: an intent that this question hears leaves it."""
    normal = d.machine.band("normal")
    best = best_intents(d, said)
    for intent, route in ask.hears.items():
        confidence = best.get(intent, 0)
        if confidence < normal.confirm:
            continue
        doubted = d.question is not None and intent in d.question.doubted
        if _choose_between(d, ask, said, intent):
            return True
        d.call = replace(d.call, confidence=confidence)
        if normal.stands(confidence):
            store(d, also_filled(d, ask, said))
            act_on_own(d, intent, route)
            return True
        rest = _without(said, intent)
        if not doubted and open_check(d, intent, rest, correction=said.correction):
            return True
    return False


def _choose_between(d: Draft, ask: AskState, said: Said, intent: str) -> bool:
    """An own `hears` and a value of the choice are too close: the caller chooses."""
    spec = d.machine.slot(d.frame.dialog, ask.slot)
    value = best_value(d, said, ask.slot)
    question = d.question
    if spec is None or spec.type.kind != "choice" or value is None or question is None:
        return False
    for reading in said.readings:
        if not isinstance(reading, IntentReading) or reading.name != intent:
            continue
        if question.phase == "asking" and close_to_value(d, reading, value):
            words = d.machine.application.words.get(d.locale)
            wording = words.says.get(intent, "") if words is not None else ""
            second = Candidate(
                slot=ask.slot,
                value=wording or intent.replace("_", " "),
                confidence=confidence_of(d, reading),
                intent=intent,
            )
            stop_speaking(d, "answered")
            d.note("close_call", f"{intent} and a value of {ask.slot}")
            open_phase(d, "choosing", (candidate_of(d, value), second))
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
    also = also_filled(d, ask, said)
    if question.phase in ("confirming", "choosing"):
        stop_speaking(d, "answered")
        if ask.reads_back:
            # "Was that a no?" "The thirteenth": what was read back is what is talked about.
            changed = [item for item in corrections(d, ask, said) if item[0] in ask.reads_back]
            if changed:
                take_corrections(d, ask, said, changed, also)
                return True
        before = d.frame.slots
        store(d, also)
        if reply_in_phase(d, ask, said):
            return True
        d.frame = replace(d.frame, slots=before)
        return _kept_meanwhile(d, ask, said, also)
    corrected = corrections(d, ask, said)
    # What is asked after this question is only stored: its own question looks at it when it comes.
    also += [item for item in corrected if item[0] in ask.later]
    corrected = [item for item in corrected if item[0] not in ask.later]
    if corrected:
        stop_speaking(d, "answered")
        take_corrections(d, ask, said, corrected, also)
        return True
    candidate = _asked(d, ask, said)
    if candidate is None and (not also or sure_wish(d, said)):
        return False
    candidate = candidate or _implied(d, ask, said, also)
    stop_speaking(d, "answered")
    store(d, also)
    if candidate is None:
        put(d)
        return True
    d.call = replace(d.call, confidence=candidate.confidence)
    _take(d, ask, candidate)
    return True


def _kept_meanwhile(d: Draft, ask: AskState, said: Said, also: Sequence[tuple[str, Slot]]) -> bool:
    """No reply to what is asked back, but the answer to another question: kept where it is sure.

    False: nothing is. Each slot is filled once, so this ends though it spends no try.
    """
    normal = d.machine.band("normal")
    sure = [(name, slot) for name, slot in also if normal.stands(slot.confidence)]
    if not sure or sure_wish(d, said):
        return False
    store(d, sure)
    put_phase_otherwise(d, ask)
    return True


def _beside(d: Draft, ask: AskState, said: Said) -> bool:
    """Where the turn holds an answer and more: both act."""
    if d.question is None:
        return False
    asking = d.question.phase == "asking"
    asked = _asked(d, ask, said) if asking else None
    answered = asked is not None if asking else _replies(d, ask, said)
    passing = asking and (also_filled(d, ask, said) or corrections(d, ask, said))
    return bool(answered or passing) and act_beside(d, ask, said, asked, answered=answered)


def _replies(d: Draft, ask: AskState, said: Said) -> bool:
    """Does the turn reply to what is confirmed or chosen?"""
    best = best_intents(d, said)
    reply = max(best.get(word, 0) for word in ("affirm", "deny", "first", "second"))
    counts = said.heard_value and not said.early
    if counts and reply >= d.machine.band("normal").confirm:
        return True
    return best_value(d, said, ask.slot) is not None


def _take(d: Draft, ask: AskState, candidate: Candidate) -> None:
    if candidate.value in (UNKNOWN, REFUSED):
        settled(d, ask, slot_of(d, candidate))
        return
    if ask.reads_back and d.opened(candidate.value) == "yes":
        read_back_to(d, ask)
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


def _implied(
    d: Draft, ask: AskState, said: Said, also: Sequence[tuple[str, Slot]]
) -> Candidate | None:
    """The answer that a value said in passing gives ("one fifty" means to pay), without a no."""
    if best_intents(d, said).get("deny", 0) >= d.machine.band("normal").confirm:
        return None
    for name, slot in also:
        if name in ask.implied:
            return Candidate(
                slot=ask.slot,
                value=ask.implied[name],
                confidence=slot.confidence,
                source="speech" if slot.source == "speech" else "model",
                words=slot.words,
            )
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
        if band.stands(confidence):
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
