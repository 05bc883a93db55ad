"""What can end the stay in a state, and by which exits (semantics.md sections 5 to 11)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from callwright.dialog.checks.graph import Edge, Frame, Kind, Node
from callwright.machine.events import TRANSFER_RESULTS
from callwright.machine.tables import (
    Application,
    AskState,
    CallState,
    Case,
    DecideState,
    DialogTable,
    DoState,
    EndState,
    Exit,
    Global,
    ReturnState,
    Route,
    SayState,
    State,
    TransferState,
)
from callwright.machine.values import Value

__all__ = ["Leaving", "at_limit", "corrections", "of_goodbye", "of_state"]

# Events of a question that may leave it, where somebody wrote a `catch`; by default they stay.
_QUESTION_EVENTS = (
    "no_input",
    "no_match",
    "low_confidence",
    "close_call",
    "invalid",
    "noisy",
    "cross_talk",
    "too_long",
)
_SILENT = frozenset({"no_input", "noisy"})


@dataclass(frozen=True, slots=True)
class Leaving:
    """One reason to leave, and its exits. end: the call is over by it, with that disposition.

    fallback: the exits are the application's fallback. Other fields as in `Edge`.
    """

    kind: Kind
    trigger: str
    route: Route | None = None
    end: str = ""
    default: bool = False
    fallback: bool = False
    turn: bool = False
    outcome: str = ""
    callee: Node | None = None


def _fallback(app: Application, kind: Kind, trigger: str) -> Leaving:
    return Leaving(kind, trigger, app.fallback, default=True, fallback=True)


def at_limit(app: Application, state: State) -> Leaving:
    """Entered above `visits`."""
    if state.at_limit is not None:
        return Leaving("at_limit", "at_limit", state.at_limit)
    return _fallback(app, "at_limit", "at_limit")


def of_state(
    app: Application,
    dialog: DialogTable,
    state: State,
    called: bool,
    given: Mapping[str, Value],
) -> Iterator[Leaving]:
    """Everything but entry above `visits`, corrections, and returns of the sub-dialog it calls.

    given: inputs of the frame that are known constants.
    """
    match state:
        case SayState():
            yield Leaving("then", "then", state.then)
        case AskState():
            yield from _of_question(app, dialog, state)
        case DoState():
            yield from _of_service(app, state)
        case TransferState():
            yield from _of_transfer(app, state)
        case DecideState():
            yield from _of_decide(state, given)
        case EndState():
            yield Leaving("end", "end", _end_route(state))
        case ReturnState():
            if not called:
                disposition = dialog.ends_as.get(state.outcome)
                if disposition is not None:
                    yield Leaving("end", "return", end=disposition)
        case CallState():
            pass
    if isinstance(state, SayState | AskState | DoState | TransferState):
        yield from _of_outside(app, dialog, state)


def of_goodbye(app: Application, goodbye: str) -> Iterator[Leaving]:
    """A goodbye is said to its end; only an alarm stops it."""
    yield Leaving("end", "end", end=goodbye.removeprefix("goodbye:"))
    for each in app.globals:
        if each.alarm:
            yield _of_global(each)


def _end_route(state: EndState) -> Route:
    # A `say` of any of its prompts makes the goodbye during which alarms are live.
    return Route("end", (Exit(end=state.disposition, say="".join(state.say[:1]), at=state.at),))


def _of_question(app: Application, dialog: DialogTable, state: AskState) -> Iterator[Leaving]:
    if state.then is not None:
        yield Leaving("then", "then", state.then, turn=True)
    for case in state.cases:
        yield Leaving("case", f"case:{case.value}", case.route, turn=True)
    for intent, route in state.hears.items():
        yield Leaving("hears", f"hears:{intent}", route, turn=True)
    yield from _used_up(app, dialog, state)
    prompt = app.prompts.get(state.prompt)
    if prompt is not None:
        for entries in prompt.entries.values():
            for name, entry in entries.items():
                if entry.goto is not None:
                    yield Leaving("reprompt", name, entry.goto)


def _used_up(app: Application, dialog: DialogTable, state: AskState) -> Iterator[Leaving]:
    slot = dialog.slots.get(state.slot)
    unknown = slot is not None and "unknown" in slot.may_be
    if state.after_tries is not None:
        yield Leaving("after_tries", "after_tries", state.after_tries)
    elif not unknown:
        yield _fallback(app, "after_tries", "after_tries")
    elif state.then is not None:
        yield Leaving("unknown", "unknown", state.then)
    else:
        for case in _cases_of(state.cases, "unknown"):
            yield Leaving("unknown", "unknown", case.route)


def _cases_of(cases: Sequence[Case], value: str) -> list[Case]:
    return [case for case in cases if str(case.value) == value]


def _of_service(app: Application, state: DoState) -> Iterator[Leaving]:
    declared = app.services.get(state.service)
    results = dict.fromkeys((*(declared.results if declared else ()), "error", "timeout"))
    for result in results:
        trigger = f"result:{result}"
        route = state.results.get(result)
        if route is None and result in ("error", "timeout"):
            route, trigger = state.failed, "failed"
            if result == "timeout" and "error" not in state.results and route is not None:
                continue  # `failed` stands once for both
        if route is not None:
            yield Leaving("result", trigger, route)
        else:
            yield _fallback(app, "result", trigger)


def _of_transfer(app: Application, state: TransferState) -> Iterator[Leaving]:
    for result in TRANSFER_RESULTS:
        route = state.results.get(result)
        if route is not None:
            yield Leaving("result", f"result:{result}", route)
    if any(result not in state.results for result in TRANSFER_RESULTS[1:]):
        if state.failed is not None:
            yield Leaving("result", "failed", state.failed)
        else:
            yield _fallback(app, "result", "failed")


def _of_decide(state: DecideState, given: Mapping[str, Value]) -> Iterator[Leaving]:
    if state.route is not None:
        yield Leaving("then", state.route.trigger, state.route)
    cases: Sequence[Case] = state.cases
    if state.slot in given:
        cases = _cases_of(cases, str(given[state.slot]))
    for case in cases:
        yield Leaving("case", f"case:{case.value}", case.route)


def _of_outside(app: Application, dialog: DialogTable, state: State) -> Iterator[Leaving]:
    """Events that do not belong to the verb: globals, catches, limits."""
    transfer = isinstance(state, TransferState)
    own = set(state.hears) if isinstance(state, AskState) else set()
    for each in app.globals:
        if each.hears in own or (transfer and not each.alarm):
            continue
        if each.alarm or each.hears not in state.not_here:
            yield _of_global(each)

    def caught(event: str) -> Route | None:
        return state.catch.get(event) or dialog.catch.get(event) or app.catch.get(event)

    if isinstance(state, AskState):
        for event in _QUESTION_EVENTS:
            route = caught(event)
            if route is not None:
                yield Leaving("catch", f"catch:{event}", route, turn=event not in _SILENT)
    if not transfer:
        if (route := caught("upset")) is not None:
            yield Leaving("catch", "catch:upset", route, turn=True)
        if (route := caught("new_speaker")) is not None:
            yield Leaving("new_speaker", "catch:new_speaker", route, turn=True)
        else:
            yield Leaving(
                "new_speaker", "new_speaker", app.fallback, default=True, fallback=True, turn=True
            )
    if (route := caught("machine")) is not None:
        yield Leaving("machine", "catch:machine", route)
    else:
        yield Leaving("machine", "machine", end="machine_answered", default=True)
    # By default a person after all begins the call again, with nothing known: no new way.
    if (route := caught("person")) is not None:
        yield Leaving("person", "catch:person", route)
    if (route := caught("screener")) is not None:
        yield Leaving("catch", "catch:screener", route)
    if (route := caught("hangup")) is not None:
        yield Leaving("hangup", "catch:hangup", route)
    yield _fallback(app, "limit", "limit")
    yield Leaving("limit", "limit", end="failed", default=True)


def _of_global(each: Global) -> Leaving:
    kind: Kind = "alarm" if each.alarm else "global"
    return Leaving(kind, f"global:{each.hears}", each.route, turn=True)


def corrections(app: Application, out: Mapping[Node, Sequence[Edge]]) -> Iterator[tuple[Node, str]]:
    """Questions, each with another of its dialog whose answer may be corrected in it.

    That answer was filled where its own question, or one that `also_fills` it, leads here; or it is
    read back here.
    """
    frames: dict[Frame, list[Node]] = defaultdict(list)
    for node in out:
        if node.is_state:
            frames[node.frame].append(node)
    for frame, nodes in frames.items():
        states = app.dialogs[frame.dialog].states
        asks = {n: s for n in nodes if isinstance(s := states[n.state], AskState)}
        for filling, state in asks.items():
            after = _following(out, filling)
            for open_, question in asks.items():
                if open_ in after:
                    filled = {state.slot, *state.also_fills}
                elif open_ == filling:
                    filled = set(state.also_fills)
                else:
                    continue
                filled |= set(question.reads_back)
                for name, target in states.items():
                    if (
                        isinstance(target, AskState)
                        and target.slot in filled
                        and target.slot != question.slot
                    ):
                        yield open_, name


def _following(out: Mapping[Node, Sequence[Edge]], node: Node) -> set[Node]:
    """Nodes of the same frame after one edge or more."""
    seen: set[Node] = set()
    work = [node]
    while work:
        for edge in out[work.pop()]:
            if edge.target.frame == node.frame and edge.target not in seen:
                if edge.source == edge.target and edge.kind == "back":
                    continue
                seen.add(edge.target)
                work.append(edge.target)
    return seen
