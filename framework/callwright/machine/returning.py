"""Coming back from a sub-dialog, round by round for `each` (semantics.md section 5)."""

from collections.abc import Mapping
from dataclasses import replace

from callwright.machine.draft import Draft, Follow
from callwright.machine.ending import begin_end
from callwright.machine.frames import gather, leave_state, push, run_leaving
from callwright.machine.guards import DefenceError
from callwright.machine.names import look_up, passed, take_route
from callwright.machine.questions import reput
from callwright.machine.saying import resume_cut
from callwright.machine.snapshot import Round, Slot, Suspended
from callwright.machine.states import CallState, Each
from callwright.machine.values import Value

__all__ = ["return_from", "start_rounds"]


def return_from(d: Draft, outcome: str, given: Mapping[str, Slot]) -> None:
    """The innermost dialog returns."""
    leave_state(d)
    frame = d.frame
    run_leaving(d, len(d.stack) - 1, outcome)
    if len(d.stack) == 1:
        disposition = d.machine.dialogs[frame.dialog].ends_as.get(outcome)
        if disposition is None:
            raise DefenceError(f"'{frame.dialog}' returns with nobody below it")
        begin_end(d, disposition, ())
        return
    gather(d, frame)
    d.stack = d.stack[:-1]
    if frame.suspended is not None:
        _resume(d, frame.suspended)
        return
    state = d.machine.places[frame.called_from].state
    if not isinstance(state, CallState):
        raise DefenceError(f"'{frame.called_from}' called nothing")
    if frame.each is not None and state.each is not None:
        _next_round(d, state, state.each, frame.each, outcome, given)
        return
    route = state.returned.get(outcome)
    d.move = Follow(exit=take_route(d, route), given=given)


def _resume(d: Draft, suspended: Suspended) -> None:
    """A detour is over: the question is put again, the prompt resumed, the reply acted on."""
    d.question, d.cut, d.pending = suspended.question, suspended.cut, suspended.pending
    d.new_floor()
    if d.question is not None:
        reput(d, bridge=True)
    else:
        resume_cut(d)


# --- each ----------------------------------------------------------------------------------------


def start_rounds(d: Draft, state: CallState) -> None:
    """Enter `call ... each`: items are fixed now."""
    each = state.each
    if each is None:
        return
    items, count = _items(d, each)
    if count > each.up_to:
        d.note("each", f"{state.name} is cut from {count} to {each.up_to}")
        items, count = items[: each.up_to], each.up_to
    # A list that a loop fills begins empty: no round, or none that gives, is a list of nothing.
    nothing = Slot(value=(), source="fill", speaker=d.call.speaker, at_ms=d.now_ms)
    d.frame = replace(d.frame, slots={**d.frame.slots, **dict.fromkeys(each.into, nothing)})
    if count <= 0:
        d.move = Follow(exit=take_route(d, state.returned.get("done")))
        return
    _start(d, state, each, Round(index=1, count=count, items=items))


def _items(d: Draft, each: Each) -> tuple[tuple[Value, ...], int]:
    name = each.of or each.count
    found = look_up(d, name)
    if found is None:
        raise DefenceError(f"'{name}' is gone through before it is filled")
    value = d.opened(found.value) if not isinstance(found.value, tuple) else found.value
    if isinstance(value, tuple):
        return value, len(value)
    if isinstance(value, bool) or not isinstance(value, int | str):
        return (), 0  # unknown or refused: nothing to go through
    return (), int(value)


def _start(d: Draft, state: CallState, each: Each, round_: Round) -> None:
    takes = passed(d, state.with_)
    number = Slot(value=round_.index, source="fill", speaker=d.call.speaker, at_ms=d.now_ms)
    takes[f"{each.name}_index"] = number
    item = round_.items[round_.index - 1] if round_.items else round_.index
    takes[each.name] = replace(number, value=item)
    push(d, state.dialog, takes, entered_by="call", called_from=state.name, each=round_)


def _next_round(
    d: Draft,
    state: CallState,
    each: Each,
    round_: Round,
    outcome: str,
    given: Mapping[str, Slot],
) -> None:
    collected = dict(round_.collected)
    slots = dict(d.frame.slots)
    for name, gives in each.into.items():
        if gives in given:
            collected[name] = (*collected.get(name, ()), given[gives].value)
            slots[name] = replace(given[gives], value=collected[name])
    d.frame = replace(d.frame, slots=slots)
    if outcome in state.returned and outcome != "done":
        d.move = Follow(exit=take_route(d, state.returned[outcome]), given=given)
    elif round_.index >= round_.count:
        d.move = Follow(exit=take_route(d, state.returned.get("done")), given=given)
    else:
        _start(d, state, each, replace(round_, index=round_.index + 1, collected=collected))
