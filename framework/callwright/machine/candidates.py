"""From what was heard to a value that stands: semantics.md section 6, candidate → value."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from callwright.machine.declared import SlotSpec
from callwright.machine.disclosure import say
from callwright.machine.draft import Draft, Follow
from callwright.machine.events import Reading, ValueReading
from callwright.machine.guards import compare, opened, operand
from callwright.machine.names import evaluate
from callwright.machine.questions import (
    counted,
    fail_try,
    fill,
    leave_question,
    open_phase,
    run_catch,
    stays,
)
from callwright.machine.snapshot import Candidate, Pending, Slot
from callwright.machine.states import AskState
from callwright.machine.values import Absent, Value

__all__ = [
    "Said",
    "ask_back",
    "band_of",
    "candidate_of",
    "close_rival",
    "confidence_of",
    "confirmation_due",
    "echo",
    "first_invalid",
    "forget_dependents",
    "in_bounds",
    "judge",
    "narrow",
    "refuse_invalid",
    "settled",
    "slot_of",
    "store",
    "void_readback",
    "weigh",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One turn's readings, ready to act. early: of T5. heard_value: a yes may count.

    checked: row 1 has been dealt with (held readings).
    """

    readings: tuple[Reading, ...]
    correction: bool = False
    early: bool = False
    heard_value: bool = True
    checked: bool = False


def confidence_of(d: Draft, reading: Reading) -> int:
    """A reading's confidence; what a model says is at best at the top of the confirm band."""
    confidence = reading.confidence
    if confidence is None:
        confidence = d.machine.application.unscored
    if reading.source != "model":
        return confidence
    if isinstance(reading, ValueReading):
        band = band_of(d, reading.slot)
    elif reading.name in d.machine.alarms:
        band = d.machine.alarms[reading.name].band
    else:
        return confidence
    accept = d.machine.band(band).accept
    return confidence if accept is None else min(confidence, accept - 1)


def band_of(d: Draft, slot: str) -> str:
    """Name of the band of a slot of the running dialog."""
    spec = d.machine.slot(d.frame.dialog, slot)
    return spec.band if spec is not None else "normal"


def candidate_of(d: Draft, reading: ValueReading) -> Candidate:
    """A value reading as a candidate."""
    spec = d.machine.slot(d.frame.dialog, reading.slot)
    needs_unit = spec is not None and spec.needs_unit and not reading.unit
    source = reading.source
    return Candidate(
        slot=reading.slot,
        value=reading.value,
        confidence=confidence_of(d, reading),
        alternatives=reading.alternatives,
        precise=reading.precise and not needs_unit,
        source="keys" if source == "keys" else "model" if source == "model" else "speech",
        words=reading.span,
    )


def slot_of(d: Draft, candidate: Candidate, confirmed: str = "no") -> Slot:
    """The slot that a candidate fills."""
    return Slot(
        value=candidate.value,
        confidence=candidate.confidence,
        source=candidate.source,
        confirmed="yes" if confirmed == "yes" else "implicit" if confirmed == "implicit" else "no",
        speaker=d.call.speaker,
        at_ms=d.now_ms,
        words=candidate.words,
    )


def store(d: Draft, fills: Sequence[tuple[str, Slot]]) -> None:
    """Fill the slots of one answer together; forget what depended on a value that changed."""
    before = d.frame.slots
    names = [name for name, _ in fills]
    for name, slot in fills:
        fill(d, name, slot)
    changed = [name for name, slot in fills if name in before and before[name].value != slot.value]
    forget_dependents(d, changed, keep=names)
    for name, slot in fills:
        if name not in before or before[name].value != slot.value:
            void_readback(d, name, keep=names)


def forget_dependents(d: Draft, changed: list[str], keep: list[str]) -> None:
    """Clear slots whose `redo_if_changed` names a changed one, transitively, each once."""
    slots = dict(d.frame.slots)
    specs = d.machine.dialogs[d.frame.dialog].slots
    todo, seen = list(changed), set(changed)
    while todo:
        gone = todo.pop(0)
        for spec in specs.values():
            name = spec.name
            if gone not in spec.redo_if_changed or name in seen or name in keep:
                continue
            seen.add(name)
            if name in slots and not isinstance(slots[name].value, Absent):
                del slots[name]
                todo.append(name)
    if len(slots) != len(d.frame.slots):
        d.frame = replace(d.frame, slots=slots)


def void_readback(d: Draft, name: str, keep: Sequence[str] = ()) -> None:
    """A value that was not read back yet: that question is open again, its slots not confirmed.

    keep: slots filled by this same answer, whose confirmation is their own.
    """
    for ask in d.machine.read_back_by.get((d.frame.dialog, name), ()):
        slots = {other: slot for other, slot in d.frame.slots.items() if other != ask.slot}
        for other in ask.reads_back:
            if other in slots and other not in keep:
                slots[other] = replace(slots[other], confirmed="no")
        d.frame = replace(d.frame, slots=slots)


def settled(d: Draft, ask: AskState, slot: Slot) -> None:
    """The asked slot has its value: store it and go on."""
    store(d, [(ask.slot, slot)])
    denied = bool(ask.reads_back) and d.opened(slot.value) == "no"
    d.call = replace(d.call, digressions=0, corrects=denied)
    leave_question(d, ask)


def first_invalid(d: Draft, ask: AskState, spec: SlotSpec, value: Value) -> tuple[str, str] | None:
    """Prompt and entry of the first condition that the value does not meet."""
    if isinstance(value, Absent):
        return None
    if not in_bounds(d, spec, value):
        return ask.prompt, "invalid"
    for valid in ask.valid:
        if not evaluate(d, d.machine.compiled(valid.that), {spec.name: value}):
            return valid.or_say, "say"
    return None


def in_bounds(d: Draft, spec: SlotSpec, value: Value) -> bool:
    """Is the value inside `between`?"""
    if spec.least is None and spec.greatest is None:
        return True
    kind = spec.type.kind
    plain = operand(opened(value, d.vault), kind)
    for bound, operator in ((spec.least, ">="), (spec.greatest, "<=")):
        if bound is None:
            continue
        edge = operand(d.today if bound == "today" else bound, kind)
        if not compare(plain, operator, edge):
            return False
    return True


def confirmation_due(d: Draft, ask: AskState, spec: SlotSpec, slot: Slot) -> bool:
    """Must a stored value be asked back at its own `ask`?"""
    if slot.confirmed == "yes" or isinstance(slot.value, Absent):
        return False
    if slot.source in ("fill", "service", "tries") or spec.confirm == "none":
        return False
    if spec.confirm == "readback":
        return True
    if d.machine.band(spec.band).stands(slot.confidence):
        return False
    return not (spec.confirm == "by_confidence" and ask.spared_by_readback)


def narrow(d: Draft, ask: AskState, candidate: Candidate) -> None:
    """Part of a value was said: keep it, ask for the rest."""
    question = d.question
    if question is None:
        return
    d.question = replace(question, candidates=(candidate,), narrowed=question.narrowed + 1)
    if question.narrowed:
        fail_try(d, "no_match")
        return
    entry = "narrow" if d.machine.entry(ask.prompt, "narrow", d.locale) else "no_match.1"
    if d.machine.entry(ask.prompt, entry, d.locale) is None:
        entry = "ask"
    say(d, ask.prompt, entry, it={"it": candidate.value}, at_stake=candidate.slot)
    d.pending = Pending(kind="listen")


def weigh(d: Draft, ask: AskState, candidate: Candidate) -> None:
    """Decide about a value for the asked slot: refuse, narrow, choose, confirm or fill."""
    question = d.question
    spec = d.machine.slot(d.frame.dialog, ask.slot)
    if question is None or spec is None:
        return
    band = d.machine.band(spec.band)
    d.note("reading", f"{ask.slot} at {candidate.confidence / 1000:.2f} by {candidate.source}")
    if candidate.value in question.refused:
        others = [
            (value, confidence)
            for value, confidence in candidate.alternatives
            if value not in question.refused and confidence >= band.confirm
        ]
        if not others:
            d.note("refused", f"{ask.slot}: the value was denied before")
            fail_try(d, "no_match")
            return
        value, confidence = others[0]
        candidate = replace(candidate, value=value, confidence=confidence)
    if not candidate.precise:
        narrow(d, ask, candidate)
        return
    bad = first_invalid(d, ask, spec, candidate.value)
    if bad is not None:
        refuse_invalid(d, spec, candidate, bad)
        return
    rival = close_rival(d, ask, spec, candidate)
    if rival is not None:
        leave = run_catch(d, "close_call")
        if leave is not None and not stays(leave):
            d.move = Follow(exit=leave)
        elif leave is not None and leave.reprompt:
            fail_try(d, "no_match")
        elif leave is not None and leave.confirm:
            open_phase(d, "confirming", (candidate,))
        else:
            d.note("close_call", ask.name)
            open_phase(d, "choosing", (candidate, rival))
        return
    judge(d, ask, spec, candidate)


def judge(d: Draft, ask: AskState, spec: SlotSpec, candidate: Candidate) -> None:
    """The `confirm` rule: two columns, at or above `accept` and below."""
    stands = d.machine.band(spec.band).stands(candidate.confidence)
    match spec.confirm:
        case "none":
            settled(d, ask, slot_of(d, candidate))
        case "readback":
            open_phase(d, "confirming", (candidate,))
        case "implicit":
            if stands:
                echo(d, ask, candidate)
                settled(d, ask, slot_of(d, candidate, "implicit"))
            else:
                open_phase(d, "confirming", (candidate,))
        case _:
            if stands or ask.spared_by_readback:
                settled(d, ask, slot_of(d, candidate))
            else:
                ask_back(d, candidate)


def echo(d: Draft, ask: AskState, candidate: Candidate) -> None:
    """Say the value in passing, where the type has words for it."""
    if d.machine.entry(ask.prompt, "implicit", d.locale) is not None:
        say(d, ask.prompt, "implicit", it={"it": candidate.value}, at_stake=candidate.slot)


def ask_back(d: Draft, candidate: Candidate) -> None:
    """The event `low_confidence`: by default the value is asked back."""
    counted(d, low_confidence=1)
    leave = run_catch(d, "low_confidence")
    if leave is not None and not stays(leave):
        d.move = Follow(exit=leave)
    elif leave is not None and leave.reprompt:
        fail_try(d, "no_match")  # it must be bounded, so it spends a try
    else:
        open_phase(d, "confirming", (candidate,))


def refuse_invalid(d: Draft, spec: SlotSpec, candidate: Candidate, bad: tuple[str, str]) -> None:
    """Say what is wrong with the value, spend a try, put the question again."""
    question = d.question
    if question is None:
        return
    if question.phase != "asking":
        d.new_floor()
    d.question = replace(question, phase="asking", candidates=())
    prompt, entry = bad
    if d.machine.entry(prompt, entry, d.locale) is not None:
        say(d, prompt, entry, it={"it": candidate.value}, at_stake=spec.name)
    fail_try(d, "invalid", entry="ask")


def close_rival(d: Draft, ask: AskState, spec: SlotSpec, candidate: Candidate) -> Candidate | None:
    """Another value of the same words that is nearly as likely."""
    question = d.question
    margin = d.machine.application.margin
    for value, confidence in candidate.alternatives:
        if value == candidate.value or (question is not None and value in question.refused):
            continue
        if candidate.confidence - confidence >= margin:
            continue
        if first_invalid(d, ask, spec, value) is None:
            return replace(candidate, value=value, confidence=confidence, alternatives=())
    return None
