"""The hand-off packet: what a person receives so that the caller never starts over.

Made from the snapshot alone. Values of masked classes stay sealed, those of classes that are kept
nowhere are left out.
"""

from collections.abc import Mapping

from callwright.machine.draft import Draft
from callwright.machine.effects import DeliverPacket
from callwright.machine.names import look_up
from callwright.machine.snapshot import ServiceCall, Slot
from callwright.machine.states import TransferState
from callwright.machine.values import Value

__all__ = ["deliver_again", "packet_of"]

LAST_SAYS = 8


def packet_of(d: Draft, state: TransferState | None = None) -> dict[str, object]:
    """The packet as things stand. state: the transfer that it is made for."""
    application = d.machine.application
    left_out = {*application.packet_leave_out, *(state.leave_out if state is not None else ())}
    slots: dict[str, dict[str, object]] = {}
    for name, slot in sorted(_all_slots(d).items()):
        dialog, _, short = name.rpartition(".")
        spec = (
            application.dialogs[dialog].slots.get(short) if dialog in application.dialogs else None
        )
        class_ = (spec.label or spec.class_) if spec is not None else "public"
        if name in left_out or short in left_out:
            continue
        if d.machine.data_class(class_).stored == "nothing":
            continue
        slots.setdefault(class_, {})[name] = _slot(slot)
    question = d.question
    return {
        "schema": "handoff.v1",
        "call_id": d.call_id,
        "direction": d.direction,
        "locale": d.locale,
        "at_ms": d.now_ms,
        "party": {
            "speaker": d.call.speaker,
            "data": {
                name: value
                for name, value in sorted(d.data.items())
                if name.startswith("person.") and _kept(d, name) and name not in left_out
            },
        },
        "verification": {"facts": d.facts},
        "reason": _reason(d),
        "heard": d.heard,
        "heard_again": d.heard_again,
        "slots": slots,
        "open": {
            "question": question.state if question is not None else "",
            "left": d.left_open,
            "services": {
                key: {"service": call.service, "state": call.state, "result": call.result}
                for key, call in sorted(d.services.items())
                if call.state != "replied"
            },
        },
        "promised": tuple(
            {"service": call.service, "result": call.result, "arguments": _arguments(d, call)}
            for _, call in sorted(d.services.items())
            if call.state in ("replied", "late") and _once(d, call.service)
        ),
        "achieved": d.achieved,
        "disclosures": d.said,
        "last_said": tuple(
            {
                "serial": serial,
                "prompt": heard.prompt,
                "entry": heard.entry,
                "outcome": heard.outcome,
            }
            for serial, heard in sorted(d.ledger.items())[-LAST_SAYS:]
        ),
        "summary": _summary(d, state),
    }


def deliver_again(d: Draft) -> None:
    """A late fact changed a packet that was sent."""
    if d.packet_sent:
        queue = d.transfer.queue if d.transfer is not None else None
        d.emit(DeliverPacket(packet=packet_of(d), queue=queue))


def _summary(d: Draft, state: TransferState | None) -> dict[str, object]:
    """The prompt that sums the call up and what it reads; whoever delivers the packet words it."""
    prompt = (state.summary if state is not None else "") or d.machine.application.packet_summary
    wording = d.machine.entry(prompt, "say", d.locale)
    if wording is None:
        return {}
    values: dict[str, Value] = {}
    for name in wording.reads:
        found = look_up(d, name)
        if name == "today":
            values[name] = d.today
        elif found is not None and d.machine.data_class(found.class_).stored != "nothing":
            values[name] = found.value
    return {"prompt": prompt, "entry": "say", "values": values}


def _all_slots(d: Draft) -> dict[str, Slot]:
    slots = dict(d.gathered)
    for frame in d.stack:
        slots.update({f"{frame.dialog}.{name}": slot for name, slot in frame.slots.items()})
    return slots


def _slot(slot: Slot) -> dict[str, object]:
    return {
        "value": slot.value,
        "confidence": slot.confidence,
        "source": slot.source,
        "confirmed": slot.confirmed,
        "speaker": slot.speaker,
    }


def _reason(d: Draft) -> dict[str, Value]:
    """Inputs of the running dialogs: why the caller is handed over."""
    reasons: dict[str, Value] = {}
    for frame in d.stack:
        takes = d.machine.dialogs[frame.dialog].takes
        for name, slot in frame.takes.items():
            class_ = takes[name].class_ if name in takes else "public"
            if d.machine.data_class(class_).stored != "nothing":
                reasons[name] = slot.value
    return reasons


def _kept(d: Draft, name: str) -> bool:
    spec = d.machine.application.data.get(name)
    return spec is None or d.machine.data_class(spec.class_).stored != "nothing"


def _once(d: Draft, service: str) -> bool:
    spec = d.machine.application.services.get(service)
    return spec is not None and spec.effect == "once"


def _arguments(d: Draft, call: ServiceCall) -> Mapping[str, Value]:
    return {name: value for name, value in call.arguments.items() if not _secret(d, name)}


def _secret(d: Draft, name: str) -> bool:
    for dialog in d.machine.application.dialogs.values():
        spec = dialog.slots.get(name)
        if spec is not None:
            stored = d.machine.data_class(spec.label or spec.class_).stored
            if stored == "nothing":
                return True
    return False
