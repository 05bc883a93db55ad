"""Replies while a value is confirmed or one of two is chosen (semantics.md section 6, phases)."""

from dataclasses import replace

from callwright.machine.candidates import (
    Said,
    band_of,
    candidate_of,
    confidence_of,
    first_invalid,
    refuse_invalid,
    settled,
    slot_of,
    weigh,
)
from callwright.machine.draft import Draft
from callwright.machine.events import IntentReading, ValueReading
from callwright.machine.globals import act_on_own
from callwright.machine.questions import fail_try, open_phase
from callwright.machine.snapshot import Candidate
from callwright.machine.states import AskState

__all__ = ["best_intents", "best_value", "deny_candidates", "reply_in_phase"]


def best_intents(d: Draft, said: Said) -> dict[str, int]:
    """Intents of the turn with their best confidence."""
    best: dict[str, int] = {}
    for reading in said.readings:
        if isinstance(reading, IntentReading):
            best[reading.name] = max(best.get(reading.name, 0), confidence_of(d, reading))
    return best


def best_value(d: Draft, said: Said, slot: str) -> ValueReading | None:
    """The best reading for a slot that reaches its confirm threshold."""
    least = d.machine.band(band_of(d, slot)).confirm
    for reading in said.readings:
        if (
            isinstance(reading, ValueReading)
            and reading.slot == slot
            and confidence_of(d, reading) >= least
        ):
            return reading
    return None


def reply_in_phase(d: Draft, ask: AskState, said: Said) -> bool:
    """Handle a reply while confirming or choosing. False when nothing in it was usable."""
    question = d.question
    if question is None:
        return False
    intents = best_intents(d, said)
    normal = d.machine.band("normal")
    counts = said.heard_value and not said.early
    affirmed = counts and normal.stands(intents.get("affirm", 0))
    denied = not said.early and intents.get("deny", 0) >= normal.confirm
    reading = best_value(d, said, ask.slot)
    value = candidate_of(d, reading) if reading is not None else None
    if question.phase == "choosing":
        return _choosing(d, ask, said, intents, value, denied=denied)
    current = question.candidates[0]
    if value is not None and value.value == current.value:
        if denied:
            return False
        affirmed, value = True, None
    if value is not None and value.value not in question.refused:
        _correct(d, ask, value, current)
        return True
    if affirmed and not denied:
        settled(d, ask, slot_of(d, current, "yes"))
        return True
    if denied and not affirmed:
        deny_candidates(d)
        return True
    return False


def deny_candidates(d: Draft) -> None:
    """None of the values at stake was meant: a no-match, and the question is open again."""
    question = d.question
    if question is None:
        return
    refused = tuple(item.value for item in question.candidates)
    d.question = replace(
        question, phase="asking", candidates=(), refused=(*question.refused, *refused)
    )
    d.new_floor()
    fail_try(d, "no_match")


def _correct(d: Draft, ask: AskState, value: Candidate, current: Candidate) -> None:
    """Another value in place of the one that was read back: checked, and always confirmed."""
    question = d.question
    spec = d.machine.slot(d.frame.dialog, ask.slot)
    if question is None or spec is None:
        return
    question = replace(
        question,
        corrections=question.corrections + 1,
        refused=(*question.refused, current.value),
    )
    d.question = question
    if not value.precise:
        d.question = replace(question, phase="asking", candidates=())
        d.new_floor()
        weigh(d, ask, value)
        return
    bad = first_invalid(d, ask, spec, value.value)
    if bad is not None:
        refuse_invalid(d, spec, value, bad)
        return
    if question.corrections > 1:
        d.question = replace(question, candidates=(value,))
        d.new_floor()
        fail_try(d, "no_match")
        return
    open_phase(d, "confirming", (value,))


def _choosing(
    d: Draft,
    ask: AskState,
    said: Said,
    intents: dict[str, int],
    value: Candidate | None,
    *,
    denied: bool,
) -> bool:
    question = d.question
    if question is None:
        return False
    normal = d.machine.band("normal")
    first, second = question.candidates
    named = [
        candidate
        for intent, candidate in (("first", first), ("second", second))
        if intents.get(intent, 0) >= normal.confirm and not said.early
    ]
    if second.intent and intents.get(second.intent, 0) >= normal.confirm:
        named = [second]
    elif value is not None and value.value in (first.value, second.value):
        named = [first if value.value == first.value else second]
    if len(named) == 1 and named[0].intent:
        act_on_own(d, named[0].intent, ask.hears[named[0].intent])
        return True
    if len(named) == 1:
        settled(d, ask, slot_of(d, named[0], "yes"))
        return True
    if value is not None and value.value not in question.refused:
        refused = (*question.refused, first.value, second.value)
        d.question = replace(question, refused=refused)
        open_phase(d, "confirming", (value,))
        return True
    if denied:
        deny_candidates(d)
        return True
    return False
