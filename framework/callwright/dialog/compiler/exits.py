"""Ways out, normalised to routes."""

from collections.abc import Mapping
from typing import Literal

from callwright.dialog.compiler.scope import Scope
from callwright.dialog.schema.exits import CatchMap, ExitMap, FromMap, GlobalMap, TakeMap
from callwright.dialog.yaml_source import Text
from callwright.errors import Mark
from callwright.machine.declared import Global
from callwright.machine.states import Exit, FromName, Route
from callwright.machine.values import Value

__all__ = [
    "compile_catch",
    "compile_global",
    "route",
    "with_arguments",
]

_NO_RESULT = ("", "error", "timeout")
Place = Literal["state", "returned", "catch", "global", "silent"]
Given = Mapping[Text, Text | FromMap]
Written = ExitMap | tuple[ExitMap, ...] | Text


def route(
    scope: Scope, trigger: str, written: Written, *, grants_of: tuple[str, str] = ("", "")
) -> Route:
    """A name, a map or a guarded list as a route.

    grants_of: the service and named result whose exit this is; only there may a fact with
    `granted_by` be granted (CW505).
    """
    if isinstance(written, Text):
        return Route(trigger, (_goto(scope, written),), written.mark)
    maps = written if isinstance(written, tuple) else (written,)
    at = maps[0].at if maps else Mark()
    if not maps:
        scope.say("CW001", "a guarded list needs at least one exit", at)
    for one in maps[:-1]:
        if one.if_ is None:
            message = "this exit has no `if`, so the ones after it are never taken"
            scope.say("CW001", message, one.at)
    if maps and maps[-1].if_ is not None:
        scope.say("CW001", "the last exit of a guarded list has no `if`", maps[-1].key_at("if"))
    return Route(trigger, tuple(_exit(scope, one, grants_of) for one in maps), at)


def _goto(scope: Scope, name: Text) -> Exit:
    target, to_dialog = scope.goto(name)
    if to_dialog:
        _needed_inputs(scope, target, (), name.mark)
    return Exit(goto=target, to_dialog=to_dialog, at=name.mark)


_WAYS = ("goto", "call", "end", "back")


def _exit(scope: Scope, one: ExitMap, grants_of: tuple[str, str]) -> Exit:
    ways = [way for way in _WAYS if getattr(one, way)]
    stays: list[str] = []
    if isinstance(one, CatchMap):
        stays = [way for way in ("reprompt", "confirm", "choose") if getattr(one, way)]
    acts = []
    if isinstance(one, GlobalMap):
        acts = [w for w in ("locale", "replay", "slower", "hold") if getattr(one, w)]
    all_ways = ways + stays + acts
    if len(all_ways) > 1:
        written = " and ".join(f"`{way}`" for way in all_ways)
        scope.say("CW001", f"an exit leads one way, but this has {written}", one.at)
    if not all_ways:
        scope.say("CW003", "an exit needs one of `goto`, `call`, `end` or `back`", one.at)
    if one.say is not None and not (one.end or one.back):
        message = "`say` in an exit goes with `end` or `back`; else make a `say` state"
        scope.say("CW001", message, one.key_at("say"))
    goto, to_dialog = scope.goto(one.goto) if one.goto is not None else ("", False)
    called = scope.sub_dialog(one.call) if one.call is not None else ""
    arguments: dict[str, Value | FromName] = {}
    target = called or (goto if to_dialog else "")
    if target:
        arguments = with_arguments(scope, target, one.with_)
        _needed_inputs(scope, target, arguments, one.at)
    elif one.with_:
        scope.say("CW001", "`with` goes to a dialog; states take nothing", one.key_at("with"))
    declared = scope.work.parts
    return Exit(
        guard=scope.guard(one.if_) if one.if_ is not None else None,
        goto=goto,
        to_dialog=to_dialog,
        call=called,
        end=_disposition(scope, one.end) if one.end is not None else "",
        back=one.back,
        say=scope.prompt(one.say) if one.say is not None else "",
        with_=arguments,
        take=_take(scope, one),
        clear=tuple(scope.slot(name, "CW110") for name in one.clear),
        fill={str(name): _fill(scope, name, text) for name, text in one.fill.items()},
        grant=_grants(scope, one, grants_of),
        achieved=(
            scope.work.declared(one.achieved, declared.achievements, "achievement")
            if one.achieved is not None
            else ""
        ),
        reprompt="reprompt" in stays,
        confirm="confirm" in stays,
        choose="choose" in stays,
        at=one.at,
    )


def _disposition(scope: Scope, name: Text) -> str:
    work = scope.work
    return work.declared(name, work.parts.dispositions, "disposition", state=scope.state)


def with_arguments(scope: Scope, dialog: str, given: Given) -> dict[str, Value | FromName]:
    """Arguments for a dialog, literals stored as its inputs store them."""
    target = scope.work.sources.dialogs.get(dialog)
    takes = target.takes if target is not None else {}
    made: dict[str, Value | FromName] = {}
    for name, value in given.items():
        if target is not None:
            scope.work.declared(name, takes, f"input of {dialog!r}", state=scope.state)
        spec = takes.get(name)
        if isinstance(value, FromMap):
            made[str(name)] = FromName(scope.readable(value.from_))
            type = scope.type_of_value(str(value.from_))
            if spec is not None and type is not None and type.kind != spec.type.kind:
                message = f"{str(name)!r} is a {spec.type}, but {str(value.from_)!r} is a {type}"
                scope.say("CW406", message, value.from_.mark)
        elif spec is not None:
            made[str(name)] = scope.work.literal(value, spec.type, spec.may_be, scope.state)
        else:
            made[str(name)] = str(value)
    return made


def _needed_inputs(
    scope: Scope, dialog: str, given: Mapping[str, object] | tuple[()], mark: Mark
) -> None:
    target = scope.work.sources.dialogs.get(dialog)
    for name in target.takes if target is not None else ():
        if name not in given:
            scope.say("CW003", f"{dialog!r} takes {str(name)!r}, which is not given here", mark)


def _take(scope: Scope, one: ExitMap) -> dict[str, str]:
    if not isinstance(one, TakeMap):
        return {}
    return {scope.slot(name): str(given) for name, given in one.take.items()}


def _fill(scope: Scope, name: Text, text: Text) -> Value:
    found = scope.slot_type(scope.slot(name))
    if found is None:
        return str(text)
    return scope.work.literal(text, found[0], found[1], scope.state)


def _grants(scope: Scope, one: ExitMap, grants_of: tuple[str, str]) -> tuple[str, ...]:
    """Facts granted; one with `granted_by` only on a result of that service: the one it names, else
    any but `error` and `timeout` (CW505).
    """
    service, result = grants_of
    for name in one.grant:
        fact = scope.work.parts.facts.get(name)
        if fact is None or fact.granted_by is None:
            continue
        granter, _, on = str(fact.granted_by).partition(".")
        if granter == service and (on or result) == result and result not in _NO_RESULT:
            continue
        when = f"its result {on!r}" if on else "one of its named results"
        message = (
            f"the fact {str(name)!r} is granted by the service {granter!r}, on {when}, and nowhere "
            "else"
        )
        scope.say("CW505", message, name.mark)
    return scope.facts(one.grant)


def compile_catch(scope: Scope, written: Mapping[str, Written]) -> dict[str, Route]:
    """The `catch` of the app, of a dialog or of a state."""
    return {str(event): route(scope, f"catch:{event}", w) for event, w in written.items()}


def compile_global(scope: Scope, one: GlobalMap, index: int) -> Global:
    """One entry of `globals`."""
    intent = scope.work.hears(one.hears)
    if one.band is not None:
        scope.work.declared(one.band, scope.work.bands, "band")
    trigger = f"global:{intent}"
    return Global(
        hears=intent,
        route=_global_route(scope, trigger, one),
        alarm=one.band == "alarm",
        band=str(one.band or "normal"),
        keys=str(one.keys or ""),
        check_with=scope.prompt(one.check_with, "ask") if one.check_with is not None else "",
        index=index,
        at=one.at,
    )


def _global_route(scope: Scope, trigger: str, one: GlobalMap) -> Route:
    work = scope.work
    if one.else_ is not None and one.locale is None:
        scope.say("CW001", "`else` goes with `locale`", one.key_at("else"))
    if one.locale is not None:
        # Whether the locale is spoken is known here, so the machine needs no second exit; its
        # names must be right all the same.
        if one.locale in work.locales:
            if one.else_ is not None:
                route(scope, trigger, one.else_)
            return Route(trigger, (Exit(locale=str(one.locale), at=one.at),), one.at)
        if one.else_ is None:
            message = f"{str(one.locale)!r} is not among `locales`, and there is no `else`"
            scope.say("CW003", message, one.key_at("locale"))
            return Route(trigger, (Exit(back=True, at=one.at),), one.at)
        return route(scope, trigger, one.else_)
    if one.if_ is not None:
        scope.say("CW001", "a global has no `if`; put a `decide` where it leads", one.key_at("if"))
    made = _exit(scope, one, ("", ""))
    if one.do is not None:
        service = work.declared(one.do, work.parts.services, "service")
        spec = work.parts.services.get(service)
        for name in spec.takes if spec is not None else ():
            if name not in work.parts.data:
                message = f"{service!r} takes {str(name)!r}, which no global can give"
                scope.say("CW110", message, one.key_at("do"))
        if not one.back:
            message = "a global's `do` comes back: write `back: true`"
            scope.say("CW003", message, one.key_at("do"))
    changed = Exit(
        goto=made.goto,
        to_dialog=made.to_dialog,
        call=made.call,
        end=made.end,
        back=made.back or bool(made.call),
        say=made.say,
        with_=made.with_,
        clear=made.clear,
        fill=made.fill,
        grant=made.grant,
        achieved=made.achieved,
        do=str(one.do or ""),
        replay=one.replay,
        slower=one.slower,
        hold_ms=one.hold or 0,
        at=one.at,
    )
    return Route(trigger, (changed,), one.at)
