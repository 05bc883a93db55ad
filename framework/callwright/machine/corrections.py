"""Values beside the asked one: slots filled in passing, and corrections of earlier ones.

Rows 4 and 5 of semantics.md section 6.
"""

from dataclasses import replace

from callwright.machine.candidates import (
    Said,
    candidate_of,
    confirmation_due,
    echo,
    in_bounds,
    slot_of,
    store,
)
from callwright.machine.declared import SlotSpec
from callwright.machine.draft import Draft, Enter, Follow
from callwright.machine.ending import fallback
from callwright.machine.events import ValueReading
from callwright.machine.names import take_route
from callwright.machine.phases import best_value
from callwright.machine.questions import put
from callwright.machine.snapshot import Candidate, Slot
from callwright.machine.states import AskState

__all__ = ["also_filled", "corrections", "take_corrections"]


def also_filled(d: Draft, ask: AskState, said: Said) -> list[tuple[str, Slot]]:
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


def corrections(d: Draft, ask: AskState, said: Said) -> list[tuple[str, Slot]]:
    """Row 4: other values for slots filled earlier: marked as corrections, read back here, or told
    with the answer.

    A value that comes with the answer and without a mark is stored as one that does not stand, so
    that it is asked back or read back before anything is done with it.
    """
    slots = d.frame.slots
    found: list[tuple[str, Slot]] = []
    for reading in said.readings:
        if not isinstance(reading, ValueReading) or reading.slot == ask.slot:
            continue
        name = reading.slot
        if name not in slots or slots[name].value == reading.value:
            continue
        spec = d.machine.slot(d.frame.dialog, name)
        candidate = candidate_of(d, reading)
        if name not in ask.reads_back:
            if (d.frame.dialog, name) not in d.machine.asked_by:
                continue
            if not said.correction:
                if spec is None or not _told_with_the_answer(d, ask, said, spec, candidate):
                    continue
                candidate = _not_standing(d, spec, candidate)
        if spec is None or candidate.confidence < d.machine.band(spec.band).confirm:
            continue
        if spec.type.kind == "yes_no":
            continue  # a bare yes or no names nothing, and must not undo a readback
        if not candidate.precise or not in_bounds(d, spec, candidate.value):
            d.note("dropped", f"a correction of {name} that is not whole or out of bounds")
            continue
        if all(name != other for other, _ in found):
            found.append((name, slot_of(d, candidate)))
    return found


def _told_with_the_answer(
    d: Draft, ask: AskState, said: Said, spec: SlotSpec, candidate: Candidate
) -> bool:
    """Is it a change, though no word says so: "two hundred on Friday" where the day is asked?"""
    if spec.confirm == "none" or not d.machine.band("normal").stands(candidate.confidence):
        return False
    own = best_value(d, said, ask.slot)
    return own is not None and own.precise


def _not_standing(d: Draft, spec: SlotSpec, candidate: Candidate) -> Candidate:
    """The same value, sure enough to be asked back and no more."""
    accept = d.machine.band(spec.band).accept
    if accept is None:
        return candidate
    return replace(candidate, confidence=min(candidate.confidence, accept - 1))


def take_corrections(
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
