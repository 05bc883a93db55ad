"""What is live on a floor: the `Expected` that `Listen` carries to the interpreter."""

from dataclasses import replace

from callwright.machine.disclosure import may_be_spoken
from callwright.machine.draft import Draft
from callwright.machine.effects import Listen
from callwright.machine.guards import DefenceError, opened
from callwright.machine.keyed_replies import reply_keys, typing, value_keys
from callwright.machine.live_keys import choice_keys, keypad_length
from callwright.machine.names import choose, look_up
from callwright.machine.snapshot import Question
from callwright.machine.states import AskState, DecideState, DoState, Route, SayState, TransferState
from callwright.machine.values import Absent
from callwright.understanding.expected import Expected, ExpectedSlot

__all__ = [
    "decided",
    "expected",
    "listen",
    "live_answers",
    "upcoming",
]

YES_OR_NO = ("affirm", "deny")


def listen(d: Draft) -> None:
    """Emit the one `Listen` of this step."""
    live = expected(d)
    place = d.place
    wait = place.state.wait if isinstance(place.state, AskState) else "normal"
    d.emit(Listen(floor=d.floor, locale=d.locale, expected=live, wait=wait, keypad=live.keypad))


def expected(d: Draft) -> Expected:
    """What the present floor can take."""
    place = d.place
    state = place.state
    dialog = place.dialog.name
    if d.pending is not None and d.pending.kind in ("hang_up", "transfer", "close"):
        return Expected(dialog=dialog, intents=tuple(d.machine.alarms))
    if d.question is not None:
        return _of_question(d, d.question)
    match state:
        case TransferState():
            return Expected(dialog=dialog, intents=tuple(d.machine.alarms))
        case DoState():
            return Expected(dialog=dialog, intents=place.intents, keys=tuple(place.keys))
        case SayState():
            ask = upcoming(d)
            if ask is not None:
                # The keypad opens with the question itself.
                return replace(_asking(d, ask), keypad=None)
        case _:
            pass
    return Expected(
        dialog=dialog, intents=place.intents, answers=live_answers(d), keys=tuple(place.keys)
    )


def _of_question(d: Draft, question: Question) -> Expected:
    state = d.machine.places[question.state].state
    if not isinstance(state, AskState):  # a check that was opened over another state
        place = d.machine.places[question.state]
        return Expected(
            dialog=place.dialog.name,
            phase="checking",
            intents=(*place.intents, *(name for name in YES_OR_NO if name not in place.intents)),
            keys=tuple(dict.fromkeys((*reply_keys(d), *place.keys))),
        )
    asking = _asking(d, state)
    match question.phase:
        case "asking":
            return asking
        case "choosing":
            extra: tuple[str, ...] = ("first", "second", "affirm", "deny")
        case _:
            extra = YES_OR_NO
    intents = tuple(dict.fromkeys((*asking.intents, *extra)))
    # A yes here is about what was asked back, never the yes that the question itself asks for.
    slots = tuple(
        slot for slot in asking.slots if question.phase != "checking" and slot.type.kind != "yes_no"
    )
    return replace(
        asking,
        phase=question.phase,
        slots=slots,
        intents=intents,
        keypad=keypad_length(d, state) if typing(d) is not None else None,
        keys=_keys(d, state),
    )


def _asking(d: Draft, ask: AskState) -> Expected:
    place = d.machine.places[ask.name]
    filled = d.frame.slots
    names: dict[str, str] = {ask.slot: "asked"}
    for name in ask.also_fills:
        names.setdefault(name, "also")
    for name in ask.reads_back:
        names[name] = "readback"
    for name in place.earlier:
        if name in filled:
            names.setdefault(name, "earlier")
    slots = tuple(_slot(d, place.dialog.name, name, role) for name, role in names.items())
    extra: list[str] = ["dont_know", "refuse"]
    if slots[0].type.kind == "yes_no":
        extra += YES_OR_NO
    keypad = keypad_length(d, ask)
    return Expected(
        dialog=place.dialog.name,
        phase="asking",
        slots=slots,
        intents=tuple(dict.fromkeys((*place.intents, *extra))),
        answers=live_answers(d),
        keys=_keys(d, ask),
        keypad=keypad,
    )


def _slot(d: Draft, dialog: str, name: str, role: str) -> ExpectedSlot:
    slot = d.machine.expected_slots[dialog, name, role]
    if "today" in (slot.least, slot.greatest):
        slot = replace(
            slot,
            least=d.today if slot.least == "today" else slot.least,
            greatest=d.today if slot.greatest == "today" else slot.greatest,
        )
    return slot


def _keys(d: Draft, ask: AskState) -> tuple[str, ...]:
    """Keys that act alone: of replies and of values, then of globals."""
    own = d.machine.places[ask.name].keys
    if d.question is None and keypad_length(d, ask) is None:
        return tuple(dict.fromkeys((*choice_keys(d, ask), *own)))
    if d.question is not None and typing(d) is None:
        return tuple(dict.fromkeys((*reply_keys(d), *value_keys(d), *own)))
    return ("*",) if "*" in own else ()


def live_answers(d: Draft) -> tuple[str, ...]:
    """Approved answers that may be given now."""
    return tuple(
        answer.name
        for answer in d.machine.application.answers.values()
        if all(fact in d.facts for fact in answer.requires)
        and all(prompt in d.said for prompt in answer.said)
        and may_be_spoken(d, answer.class_, 0)
        and all(_has_value(d, name) for name in answer.needs)
    )


def _has_value(d: Draft, name: str) -> bool:
    found = look_up(d, name)
    return found is not None and not isinstance(found.value, Absent)


def upcoming(d: Draft) -> AskState | None:
    """The question that a `say` leads to through `decide` states, as things stand (T6)."""
    place = d.place
    state = place.state
    seen: set[str] = set()
    while not isinstance(state, AskState):
        if state.name in seen:
            return None
        seen.add(state.name)
        match state:
            case SayState() if len(seen) == 1:
                route: Route | None = state.then
            case DecideState():
                route = decided(d, state)
            case _:
                return None
        if route is None:
            return None
        effects, labels = len(d.effects), d.labels
        try:
            leave, _ = choose(d, state.name, route.trigger)
        except DefenceError:
            return None
        finally:  # looking ahead leaves no trace
            del d.effects[effects:]
            d.labels = labels
        if not leave.goto or leave.to_dialog:
            return None
        state = d.machine.places[leave.goto].state
    return state


def decided(d: Draft, state: DecideState) -> Route | None:
    """The route that a `decide` takes: its case for the slot's value, or its guarded list."""
    if not state.slot:
        return state.route

    found = look_up(d, state.slot)
    if found is None:
        return None
    value = opened(found.value, d.vault)
    for case in state.cases:
        if case.value == value:
            return case.route
    return state.route
