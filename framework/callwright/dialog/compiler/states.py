"""States, one compiler a verb."""

from typing import Any

from callwright.dialog.compiler.exits import compile_catch, route, with_arguments
from callwright.dialog.compiler.scope import Scope
from callwright.dialog.schema import states as schema
from callwright.dialog.schema.exits import FromMap
from callwright.dialog.yaml_source import Text
from callwright.machine.declared import Limits
from callwright.machine.states import (
    AskState,
    CallState,
    Case,
    DecideState,
    DoState,
    Each,
    EndState,
    FromName,
    ReturnState,
    Route,
    SayState,
    State,
    TransferState,
    Valid,
)
from callwright.machine.values import Value
from callwright.understanding.slot_type import SlotType

__all__ = [
    "compile_state",
]

# Types whose length on the keypad is known: digits(n), a ZIP code, MMDDYYYY, HHMM, ten digits, and
# the one key of a yes or a no.
KEYED = ("digits", "zip", "date", "time", "phone", "yes_no")


def compile_state(scope: Scope, name: Text, one: schema.StateKeys, limits: Limits) -> State:
    """One state of a dialog."""
    common = _common(scope, name, one, limits)
    match one:
        case schema.Say():
            return _say(scope, one, common)
        case schema.Ask():
            return _ask(scope, one, common, limits)
        case schema.Do():
            return _do(scope, one, common)
        case schema.Call():
            return _call(scope, one, common)
        case schema.Decide():
            return _decide(scope, one, common)
        case schema.Transfer():
            return _transfer(scope, one, common)
        case schema.End():
            needs = scope.work.parts.dispositions
            return EndState(
                disposition=scope.work.declared(one.end, needs, "disposition", state=scope.state),
                say=tuple(scope.prompt(prompt) for prompt in one.say),
                **common,
            )
        case schema.Return():
            return _return(scope, one, common)
        case _:
            raise AssertionError("a state without a verb")


def _common(scope: Scope, name: Text, one: schema.StateKeys, limits: Limits) -> dict[str, Any]:
    written = "visits" in one.model_fields_set
    for intent in one.not_here:
        heard = [g.hears for g in scope.work.parts.globals]
        scope.work.declared(intent, heard, "global", "CW106", scope.state)
    return {
        "name": scope.state,
        "visits": one.visits if written else limits.visits,
        "visits_written": written,
        "at_limit": _maybe(scope, "at_limit", one.at_limit),
        "requires": scope.facts(one.requires),
        "catch": compile_catch(scope, one.catch),
        "not_here": tuple(str(intent) for intent in one.not_here),
        "at": name.mark,
    }


def _maybe(scope: Scope, trigger: str, written: Any) -> Route | None:
    return None if written is None else route(scope, trigger, written)


def _say(scope: Scope, one: schema.Say, common: dict[str, Any]) -> SayState:
    any_of = isinstance(one.say, schema.AnyOf)
    names = one.say.any_of if isinstance(one.say, schema.AnyOf) else one.say
    return SayState(
        prompts=tuple(scope.prompt(name) for name in names),
        any_of=any_of,
        after_beep=one.after == "beep",
        then=route(scope, "then", one.then),
        **common,
    )


def _ask(scope: Scope, one: schema.Ask, common: dict[str, Any], limits: Limits) -> AskState:
    slot = scope.slot(one.ask)
    found = scope.slot_type(slot)
    kind = found[0].kind if found is not None else ""
    if kind == "list":
        scope.say("CW405", "a list is for data and loops; it cannot be asked", one.ask.mark)
    if one.reads_back and kind not in ("", "yes_no"):
        message = "`reads_back` stands on a yes/no question: yes confirms what it reads back"
        scope.say("CW001", message, one.key_at("reads_back"))
    implied = {name: value for name, value in one.also_fills.items() if value is not None}
    if implied and kind not in ("", "choice"):
        message = "only the answer to a choice may be implied by a value; a yes must be said"
        scope.say("CW001", message, one.key_at("also_fills"))
    if one.keypad is not None and one.keypad.length is None and kind and kind not in KEYED:
        message = f"`keypad: {{}}` needs a `length` here: `{kind}` has none of its own"
        scope.say("CW001", message, one.key_at("keypad"))
    if one.keypad is not None and one.keypad.length is not None and kind == "yes_no":
        message = "a yes or no is keyed by 1 or 2: write `keypad: {}`"
        scope.say("CW001", message, one.key_at("keypad"))
    if (one.then is None) == (one.cases is None):
        what = "both `then` and `cases`" if one.then is not None else "neither `then` nor `cases`"
        scope.say("CW003", f"an `ask` leaves by one of the two, but this has {what}", one.at)
    if one.wait is not None:
        scope.work.declared(one.wait, scope.work.waits, "wait profile", state=scope.state)
    keypad = None if one.keypad is None else one.keypad.length or 0
    return AskState(
        slot=slot,
        prompt=scope.prompt(one.prompt, "ask"),
        wait=str(one.wait or "normal"),
        keypad=keypad,
        also_fills=tuple(scope.slot(name) for name in one.also_fills),
        implied={
            str(name): scope.work.literal(value, *found, state=scope.state)
            for name, value in implied.items()
            if found is not None
        },
        valid=tuple(Valid(scope.guard(v.that), scope.prompt(v.or_say), v.at) for v in one.valid),
        reads_back=tuple(scope.slot(name) for name in one.reads_back),
        hears={
            scope.work.hears(intent, scope.state): route(scope, f"hears:{intent}", written)
            for intent, written in one.hears.items()
        },
        then=_maybe(scope, "then", one.then),
        cases=_cases(scope, one.cases, found),
        after_tries=_maybe(scope, "after_tries", one.after_tries),
        tries=one.tries if one.tries is not None else limits.tries,
        **common,
    )


def _cases(
    scope: Scope, written: Any, found: tuple[SlotType, tuple[str, ...]] | None
) -> tuple[Case, ...]:
    cases = []
    for value, exits in (written or {}).items():
        stored: Value = str(value)
        if found is not None:
            stored = scope.work.literal(value, found[0], found[1], scope.state)
        cases.append(Case(stored, route(scope, f"case:{value}", exits)))
    return tuple(cases)


def _do(scope: Scope, one: schema.Do, common: dict[str, Any]) -> DoState:
    services = scope.work.parts.services
    service = scope.work.declared(one.do, services, "service", state=scope.state)
    spec = services.get(one.do)
    results = {}
    for result, exits in one.results.items():
        if spec is not None:
            legal = (*spec.results, "error", "timeout")
            scope.work.declared(result, legal, f"result of {service!r}", "CW104", scope.state)
        grants_of = (service, str(result))
        results[str(result)] = route(scope, f"result:{result}", exits, grants_of=grants_of)
    return DoState(
        service=service,
        with_=_service_arguments(scope, one, spec.takes if spec is not None else ()),
        filler=scope.prompt(one.filler) if one.filler is not None else "",
        results=results,
        failed=_maybe(scope, "failed", one.failed),
        **common,
    )


def _service_arguments(
    scope: Scope, one: schema.Do, takes: tuple[Text, ...]
) -> dict[str, Value | FromName]:
    made: dict[str, Value | FromName] = {}
    for name, value in one.with_.items():
        scope.work.declared(name, takes, f"input of {str(one.do)!r}", state=scope.state)
        if isinstance(value, FromMap):
            made[str(name)] = FromName(scope.readable(value.from_))
            continue
        found = scope.slot_type(str(name))
        made[str(name)] = (
            str(value) if found is None else scope.work.literal(value, *found, scope.state)
        )
    for name in takes:
        if name not in one.with_ and name not in scope.types:
            scope.say(
                "CW110",
                f"the service {str(one.do)!r} takes {str(name)!r}, which is no slot or input of "
                f"{scope.name!r}; give it in `with`",
                one.key_at("do"),
            )
    return made


def _call(scope: Scope, one: schema.Call, common: dict[str, Any]) -> CallState:
    dialog = scope.sub_dialog(one.call)
    target = scope.work.sources.dialogs.get(dialog)
    each = _each(scope, one.each, dialog) if one.each is not None else None
    arguments = with_arguments(scope, dialog, one.with_)
    given = {*arguments, *((each.name, f"{each.name}_index") if each is not None else ())}
    for name in target.takes if target is not None else ():
        if name not in given:
            message = f"{dialog!r} takes {str(name)!r}, which is not given here"
            scope.say("CW003", message, one.at)
    returned = {}
    for outcome, exits in one.returned.items():
        if target is not None:
            legal = (*target.returns, *(("done",) if each is not None else ()))
            scope.work.declared(outcome, legal, f"outcome of {dialog!r}", "CW105", scope.state)
        made = route(scope, f"returned:{outcome}", exits)
        returned[str(outcome)] = made
        gives = target.returns[outcome].gives if target and outcome in target.returns else ()
        for exit in made.exits:
            for given_name in exit.take.values():
                if target is not None and given_name not in gives:
                    message = f"the outcome {str(outcome)!r} of {dialog!r} gives no {given_name!r}"
                    scope.say("CW105", message, exit.at)
    return CallState(dialog=dialog, with_=arguments, returned=returned, each=each, **common)


def _each(scope: Scope, one: schema.EachMap, dialog: str) -> Each:
    if (one.of is None) == (one.count is None):
        scope.say("CW211", "`each` needs one of `of` and `count`", one.at)
    for name, kind in ((one.of, "list"), (one.count, "number")):
        type = scope.type_of_value(str(name)) if name is not None else None
        if name is not None and type is not None and type.kind != kind:
            message = f"`each` runs over a {kind} here, but {str(name)!r} is a {type}"
            scope.say("CW406", message, name.mark)
    target = scope.work.sources.dialogs.get(dialog)
    gives = {g for outcome in target.returns.values() for g in outcome.gives} if target else set()
    for given in one.into.values():
        if target is not None:
            scope.work.declared(given, gives, f"given name of {dialog!r}", "CW105", scope.state)
    if one.up_to < 1:
        scope.say("CW211", "`up_to` is at least 1", one.key_at("up_to"))
    return Each(
        of=scope.readable(one.of) if one.of is not None else "",
        count=scope.readable(one.count) if one.count is not None else "",
        up_to=one.up_to,
        name=str(one.as_),
        into={scope.slot(name): str(given) for name, given in one.into.items()},
    )


def _decide(scope: Scope, one: schema.Decide, common: dict[str, Any]) -> DecideState:
    if isinstance(one.decide, Text):
        found = scope.slot_type(str(one.decide))
        if found is None and one.decide in scope.work.parts.data:
            data = scope.work.parts.data[one.decide]
            found = (data.type, tuple(data.may_be))
        if found is None:
            legal = [*scope.dialog.slots, *scope.dialog.takes] if scope.dialog else []
            scope.work.declared(one.decide, legal, "slot or input", "CW405", scope.state)
        if one.cases is None:
            scope.say("CW003", "a `decide` over a name needs `cases`", one.at)
        return DecideState(slot=str(one.decide), cases=_cases(scope, one.cases, found), **common)
    if one.cases is not None:
        scope.say("CW001", "`cases` goes with a name, not with guards", one.key_at("cases"))
    return DecideState(route=route(scope, "then", one.decide), **common)


def _transfer(scope: Scope, one: schema.Transfer, common: dict[str, Any]) -> TransferState:
    queues = scope.work.parts.queues
    if "connected" not in one.results:
        scope.say("CW104", "`results` of a transfer needs `connected`", one.at)
    packet = one.packet
    summary = packet.summary if packet is not None else None
    return TransferState(
        queue=scope.work.declared(one.transfer, queues, "queue", state=scope.state),
        mode=one.mode,  # type: ignore[arg-type]  # the schema allows no other word
        ring_ms=one.ring,
        hold_music=str(one.hold_music or ""),
        results={str(r): route(scope, f"result:{r}", e) for r, e in one.results.items()},
        failed=_maybe(scope, "failed", one.failed),
        leave_out=tuple(str(name) for name in packet.leave_out) if packet is not None else (),
        summary=scope.prompt(summary) if summary is not None else "",
        **common,
    )


def _return(scope: Scope, one: schema.Return, common: dict[str, Any]) -> ReturnState:
    dialog = scope.dialog
    returns = dialog.returns if dialog is not None else {}
    outcome = scope.work.declared(one.return_, returns, "outcome", "CW105", scope.state)
    gives = returns[one.return_].gives if one.return_ in returns else ()
    for promised in gives:
        if promised not in one.give:
            message = f"the outcome {outcome!r} gives {str(promised)!r}; it is missing in `give`"
            scope.say("CW105", message, one.at)
    for given in one.give:
        if one.return_ in returns and given not in gives:
            scope.say("CW105", f"the outcome {outcome!r} does not give {str(given)!r}", given.mark)
    give = {str(given): scope.slot(slot) for given, slot in one.give.items()}
    return ReturnState(outcome=outcome, give=give, **common)
