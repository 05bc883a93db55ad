"""Calling the lender's systems: keys, replies, late replies (semantics.md section 10)."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace

from callwright.machine.declared import DataSpec, ServiceSpec
from callwright.machine.disclosure import say
from callwright.machine.draft import Draft
from callwright.machine.effects import CallService
from callwright.machine.events import ServiceReplied
from callwright.machine.guards import DefenceError, opened
from callwright.machine.names import look_up, passed
from callwright.machine.snapshot import Pending, ServiceCall
from callwright.machine.states import DoState, FromName
from callwright.machine.values import UNKNOWN, Absent, Sealed, Value, is_day

__all__ = [
    "begin_do",
    "brought_by",
    "canonical",
    "checked_result",
    "forget_service",
    "reply",
    "request",
    "result_of",
    "say_filler",
    "service_timed_out",
    "store_fields",
]

# What Python type a value of each kind has; all other kinds are text.
NUMBERS = ("money", "number", "duration")


def canonical(value: Value) -> object:
    """A value as JSON that is the same for the same value."""
    match value:
        case Sealed(id=name):
            return {"sealed": name}
        case Absent(why=why):
            return {"absent": why}
        case tuple():
            return [canonical(item) for item in value]
        case _:
            return value


def request(
    d: Draft, service: str, with_: Mapping[str, Value | FromName], *, leaving: bool = False
) -> str:
    """Call a service for the innermost frame and return its key, or `error` when over `per_call`.

    A known reply of the same act is not asked for again: its key is returned, nothing is emitted.
    """
    spec = d.machine.application.services.get(service)
    if spec is None:
        raise DefenceError(f"the service '{service}' is not declared")
    arguments = _arguments(d, spec, with_, leaving=leaving)
    key = _key(d, spec, arguments)
    known = d.services.get(key)
    if known is not None and _has_result(known):
        return key
    count = d.service_count.get(service, 0)
    if spec.per_call is not None and count >= spec.per_call:
        d.note("per_call", f"{service} was called {count} times")
        return "error"
    d.service_count = {**d.service_count, service: count + 1}
    call = ServiceCall(service=service, arguments=arguments)
    d.services = {**d.services, key: call}
    d.emit(
        CallService(
            key=key,
            service=service,
            arguments=arguments,
            timeout_ms=spec.timeout_ms,
            effect=spec.effect,
        )
    )
    return key


def _arguments(
    d: Draft, spec: ServiceSpec, with_: Mapping[str, Value | FromName], *, leaving: bool
) -> dict[str, Value]:
    arguments = {name: slot.value for name, slot in passed(d, with_).items()}
    for name in spec.takes:
        if name in arguments:
            continue
        found = look_up(d, name)
        if found is not None:
            arguments[name] = found.value
        elif leaving:
            arguments[name] = UNKNOWN  # what was not asked yet is not known
        else:
            raise DefenceError(f"the service '{spec.name}' takes '{name}', which is not filled")
    return arguments


def _key(d: Draft, spec: ServiceSpec, arguments: Mapping[str, Value]) -> str:
    if spec.effect == "none":
        d.serial += 1
        return f"{d.call_id}/{spec.name}/{d.serial}"
    plain = {name: canonical(value) for name, value in arguments.items()}
    text = json.dumps(plain, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return f"{d.call_id}/{spec.name}/{hashlib.sha256(text.encode()).hexdigest()[:16]}"


def _has_result(call: ServiceCall) -> bool:
    return call.state in ("replied", "late") and call.result not in ("error", "timeout", "")


def begin_do(d: Draft, state: DoState) -> None:
    """Enter a `do`: use the known reply, or call and wait."""
    key = request(d, state.service, state.with_)
    if key == "error":
        result_of(d, state, "error")
        return
    call = d.services[key]
    if _has_result(call):
        result_of(d, state, call.result)
        return
    d.awaiting = key
    spec = d.machine.application.services[state.service]
    d.wait_for("service", d.now_ms + spec.timeout_ms)
    reply_ = d.machine.application.reply
    if state.filler or reply_.filler:
        d.wait_for("filler", d.now_ms + reply_.filler_after_ms)


def say_filler(d: Draft, state: DoState) -> None:
    """The service is slow: say so."""
    say(d, state.filler or d.machine.application.reply.filler, filler=True)


def result_of(d: Draft, state: DoState, result: str) -> None:
    """The results exit is due as soon as the caller does not speak."""
    d.awaiting = ""
    d.no_longer("service", "filler")
    route = state.results.get(result)
    if route is None and result not in ("error", "timeout"):
        result, route = "error", state.results.get("error")
    if route is None:
        route = state.failed
    trigger = route.trigger if route is not None else "fallback"
    d.pending = Pending(kind="reply", trigger=trigger, reason=result)


def service_timed_out(d: Draft) -> str:
    """No reply came in time. Returns the service that was waited for."""
    call = d.services[d.awaiting]
    d.services = {**d.services, d.awaiting: replace(call, state="timed_out", result="timeout")}
    d.awaiting = ""
    d.no_longer("service", "filler")
    return call.service


def forget_service(d: Draft) -> None:
    """Go on without the reply of an `effect: none` service; it is late when it comes."""
    d.awaiting = ""
    d.no_longer("service", "filler")


def reply(d: Draft, event: ServiceReplied) -> bool:
    """Record a reply. True when the present state waits for it."""
    call = d.services.get(event.key)
    if call is None:
        d.note("stale", "a reply to a key that was never asked")
        return False
    if event.key != d.awaiting:
        if call.state == "replied":
            d.note("stale", "a second reply")
            return False
        fields = dict(event.fields)
        d.services = {
            **d.services,
            event.key: replace(call, state="late", result=event.result, fields=fields),
        }
        d.note("late_reply", f"{call.service}: {event.result}")
        return False
    result = checked_result(d, call.service, event)
    d.services = {
        **d.services,
        event.key: replace(call, state="replied", result=result, fields=dict(event.fields)),
    }
    store_fields(d, call.service, result, event.fields)
    return True


def checked_result(d: Draft, service: str, event: ServiceReplied) -> str:
    """The reply's result, or `error` when it is not declared or its data is missing or wrong."""
    spec = d.machine.application.services[service]
    if event.result in ("error", "timeout"):
        return event.result
    if event.result not in spec.results:
        d.note("service", f"{service} replied with a result it does not declare")
        return "error"
    for data in brought_by(d, service, event.result):
        value = event.fields.get(data.name)
        if value is None or value == UNKNOWN:
            if "unknown" not in data.may_be:
                d.note("service", f"{service} left out {data.name}")
                return "error"
        elif not _fits(d, data, value):
            d.note("service", f"{service} sent {data.name} of another type")
            return "error"
    return event.result


def store_fields(d: Draft, service: str, result: str, fields: Mapping[str, Value]) -> None:
    """Write the data that this result brings."""
    brought = brought_by(d, service, result)
    if brought:
        d.data = {**d.data, **{data.name: fields.get(data.name, UNKNOWN) for data in brought}}


def brought_by(d: Draft, service: str, result: str) -> list[DataSpec]:
    """Data that a result must bring."""
    return [
        data
        for data in d.machine.application.data.values()
        if data.service == service and data.result == result
    ]


def _fits(d: Draft, data: DataSpec, value: Value) -> bool:
    try:
        plain = opened(value, d.vault)
    except DefenceError:
        return False
    match data.type.kind:
        case kind if kind in NUMBERS:
            return isinstance(plain, int) and not isinstance(plain, bool)
        case "list":
            return isinstance(plain, tuple)
        case "date":
            return isinstance(plain, str) and is_day(plain)
        case _:
            return isinstance(plain, str)
