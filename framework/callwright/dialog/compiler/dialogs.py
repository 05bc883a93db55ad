"""One dialog file as a table."""

import dataclasses
from collections.abc import Mapping

from callwright.dialog.compiler.asked_later import with_later
from callwright.dialog.compiler.exits import compile_catch
from callwright.dialog.compiler.readback import spared
from callwright.dialog.compiler.scope import Scope
from callwright.dialog.compiler.states import compile_state
from callwright.dialog.guard_types import CALL_NAMES
from callwright.dialog.guards import FUNCTIONS
from callwright.dialog.schema.dialog import DialogFile, LimitsMap, SlotMap, WaitMap
from callwright.dialog.yaml_source import Text
from callwright.machine.declared import InputSpec, Leaving, Limits, Outcome, SlotSpec, Wait
from callwright.machine.guards import DefenceError, compare, operand
from callwright.machine.tables import DialogTable
from callwright.machine.values import Value
from callwright.understanding.slot_type import SlotType

__all__ = [
    "compile_dialog",
    "merge_limits",
    "merge_waits",
]

# Words that guards and prompts read otherwise.
RESERVED = frozenset(
    {*CALL_NAMES, *FUNCTIONS, "it", "first", "second", "and", "or", "not", "in", "is", "if", "else"}
    | {"true", "false", "none", "True", "False", "None", "call", "caller", "line", "hours"}
)
ORDERED = ("money", "number", "percent", "date", "time", "duration", "digits")


def merge_limits(outer: Limits, written: LimitsMap | None) -> Limits:
    """The outer limits with what is written laid over them."""
    if written is None:
        return outer
    own = {name: getattr(written, name) for name in written.model_fields_set}
    return dataclasses.replace(outer, **own)


def merge_waits(outer: Mapping[str, Wait], written: Mapping[str, WaitMap]) -> dict[str, Wait]:
    """The outer profiles with what is written laid over them; a new one begins as `normal`."""
    waits = dict(outer)
    for name, one in written.items():
        old = waits.get(name, waits["normal"])
        own = {f"{key}_ms": getattr(one, key) for key in one.model_fields_set}
        waits[name] = dataclasses.replace(old, **own)
    return waits


def compile_dialog(scope: Scope, limits: Limits, waits: Mapping[str, Wait]) -> DialogTable:
    """A dialog with its states. limits, waits: the application's."""
    dialog = scope.dialog
    if dialog is None:
        raise AssertionError("a dialog is compiled in its own scope")
    work = scope.work
    limits = merge_limits(limits, dialog.limits)
    own_waits = merge_waits(waits, {str(name): one for name, one in dialog.wait.items()})
    work.waits = frozenset(own_waits)
    _check_names(scope, dialog)
    slots = {str(name): _slot(scope, name, one) for name, one in dialog.slots.items()}
    states = {}
    for name, state in dialog.states.items():
        made = compile_state(scope.within(str(name)), name, state, limits)
        states[made.name] = made
    table = DialogTable(
        name=scope.name,
        start=f"{scope.name}.{work.declared(dialog.start, dialog.states, 'state', 'CW101')}",
        states=states,
        slots=slots,
        takes={
            str(name): InputSpec(
                name=str(name),
                type=work.type(one.type, one.at),
                class_=_class(scope, one.class_, "public"),
                may_be=tuple(one.may_be),
                at=name.mark,
            )
            for name, one in dialog.takes.items()
        },
        returns={
            str(name): Outcome(str(name), tuple(str(g) for g in one.gives), name.mark)
            for name, one in dialog.returns.items()
        },
        ends_as={
            work.declared(name, dialog.returns, "outcome", "CW105"): work.declared(
                end, work.parts.dispositions, "disposition"
            )
            for name, end in dialog.ends_as.items()
        },
        requires=scope.facts(dialog.requires),
        limits=limits,
        waits=own_waits,
        catch=compile_catch(scope, dialog.catch),
        leaving=_leaving(scope, dialog),
        file=dialog.at.file,
        at=dialog.dialog.mark,
    )
    return with_later(spared(table, work.parts.services))


def _check_names(scope: Scope, dialog: DialogFile) -> None:
    for name in dialog.states:
        if name in scope.work.sources.dialogs:
            message = (
                f"the state {str(name)!r} has the name of a dialog, so no exit can tell them apart"
            )
            scope.say("CW101", message, name.mark)
    for name in dialog.takes:
        if name in dialog.slots:
            scope.say("CW002", f"{str(name)!r} is an input and a slot", name.mark)
    for name in (*dialog.slots, *dialog.takes):
        if name in RESERVED:
            scope.say("CW002", f"{str(name)!r} is a word of the language", name.mark)
        if name in scope.work.parts.data or name in scope.work.parts.facts:
            scope.say("CW002", f"{str(name)!r} is declared in the app file too", name.mark)


def _class(scope: Scope, name: Text | None, default: str) -> str:
    return default if name is None else scope.work.declared(name, scope.work.classes, "class")


def _slot(scope: Scope, name: Text, one: SlotMap) -> SlotSpec:
    work = scope.work
    class_ = _class(scope, one.class_, "told_us")
    relative = scope.readable(one.relative_to) if one.relative_to is not None else ""
    if one.between is not None and one.type.kind not in ORDERED:
        message = f"`between` needs a type that has an order, and `{one.type}` has none"
        scope.say("CW001", message, one.key_at("between"))
    if one.relative_to is not None and one.type.kind not in ("money", "number", "percent"):
        message = f"`relative_to` is for amounts, not for `{one.type}`"
        scope.say("CW001", message, one.key_at("relative_to"))
    least, greatest = one.between if one.between is not None else (None, None)
    lower, upper = _bound(scope, least, one.type), _bound(scope, greatest, one.type)
    if _above(lower, upper, one.type.kind):
        message = "`between` runs from the smaller to the greater, so nothing is in it here"
        scope.say("CW001", message, one.key_at("between"))
    if one.band is not None:
        work.declared(one.band, work.bands, "band")
    return SlotSpec(
        name=str(name),
        type=work.type(one.type, one.at),
        class_=class_,
        label=scope.class_of(str(name)),
        confirm=one.confirm,  # type: ignore[arg-type]  # the schema allows no other word
        band=str(one.band or "normal"),
        least=lower,
        greatest=upper,
        relative_to=relative,
        to_the=one.to_the or "",
        needs_unit=one.needs_unit,
        may_be=tuple(one.may_be),
        redo_if_changed=tuple(scope.slot(other) for other in one.redo_if_changed),
        at=name.mark,
    )


def _bound(scope: Scope, text: Text | None, type: SlotType) -> Value | None:
    if text is None:
        return None
    if text == "today" and type.kind == "date":
        return "today"
    return scope.work.literal(text, type)


def _above(lower: Value | None, upper: Value | None, kind: str) -> bool:
    """Whether nothing is between two bounds; what only the day of a call tells is not."""
    if lower is None or upper is None or "today" in (lower, upper):
        return False
    try:
        return compare(operand(lower, kind), ">", operand(upper, kind))
    except DefenceError:
        return False  # a bound of the wrong form, or a type without an order, is told already


def _leaving(scope: Scope, dialog: DialogFile) -> Leaving | None:
    one = dialog.leaving
    if one is None:
        return None
    work = scope.work
    legal = (*dialog.returns, *work.parts.dispositions)
    spec = work.parts.services.get(one.do)
    for name in spec.takes if spec is not None else ():
        if name not in scope.types:
            message = f"{str(one.do)!r} takes {str(name)!r}, which is no slot or input here"
            scope.say("CW110", message, one.key_at("do"))
    return Leaving(
        unless=tuple(work.declared(n, legal, "outcome or disposition") for n in one.unless),
        do=work.declared(one.do, work.parts.services, "service"),
        at=one.at,
    )
