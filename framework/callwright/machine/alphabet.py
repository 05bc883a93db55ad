"""Every event worth trying on a snapshot: what a caller, a line or a system may do next.

Values are taken from each slot's type and bounds and from the amounts that the call knows, in each
confidence band; intents, answers, keys, silence, noise, replies, transfers and breakdowns follow.
"""

import datetime
from collections.abc import Iterator

from callwright.machine.declared import Band, DataSpec, SlotSpec
from callwright.machine.draft import Draft
from callwright.machine.events import (
    TRANSFER_STATUSES,
    AnswerReading,
    EngineFailed,
    Event,
    HungUp,
    IntentReading,
    KeyPressed,
    ModelReplied,
    PartyDetected,
    PlaybackFinished,
    Reading,
    Resumed,
    ServiceReplied,
    SpeakerChanged,
    SpeechEnded,
    SpeechStarted,
    TimerFired,
    TransferChanged,
    UserTurn,
    ValueReading,
)
from callwright.machine.guards import opened
from callwright.machine.listening import expected
from callwright.machine.machine import Machine
from callwright.machine.snapshot import Snapshot
from callwright.machine.values import UNKNOWN, Sealed, Value
from callwright.machine.waits import earliest
from callwright.privacy.sealed import Vault
from callwright.understanding.expected import Expected
from callwright.understanding.slot_type import SlotType

__all__ = ["events_of", "values_of"]

A_LITTLE_MS = 100


def events_of(machine: Machine, now: Snapshot, vault: Vault) -> Iterator[Event]:
    """Events that may follow `now`, in a fixed order. vault: grows by the values offered."""
    if now.done is not None or not now.stack:
        return
    at_ms = now.now_ms + A_LITTLE_MS
    if now.playing:
        head = now.playing[0]
        yield PlaybackFinished(at_ms=at_ms, serial=head.serial, heard_ms=head.est_ms)
        yield PlaybackFinished(at_ms=at_ms, serial=head.serial, outcome="failed")
    if now.waits:
        due_ms, _ = earliest(now.waits)
        yield TimerFired(at_ms=max(due_ms, now.now_ms), timer=now.timer)
    yield from _speech(machine, now, vault, at_ms)
    yield from _systems(machine, now, at_ms)
    yield HungUp(at_ms=at_ms)
    yield SpeakerChanged(at_ms=at_ms)
    yield PartyDetected(at_ms=at_ms, who="machine")
    yield PartyDetected(at_ms=at_ms, who="machine", beep=True)
    yield PartyDetected(at_ms=at_ms, who="screener")
    yield PartyDetected(at_ms=at_ms, who="person")
    yield EngineFailed(at_ms=at_ms, engine="stt", fatal=True)
    yield EngineFailed(at_ms=at_ms, engine="tts", fatal=True)
    yield Resumed(at_ms=at_ms)


def _speech(machine: Machine, now: Snapshot, vault: Vault, at_ms: int) -> Iterator[Event]:
    speech = now.speech
    live = expected(Draft(machine, now, vault))
    if speech is None:
        head = now.playing[0] if now.playing else None
        for heard_ms in (100, 2_000) if head is not None else (0,):
            yield SpeechStarted(
                at_ms=at_ms,
                turn=now.turn + 1,
                prompt=head.serial if head is not None else 0,
                heard_ms=heard_ms,
                heard_value=heard_ms != 100,
            )
        for key in dict.fromkeys((*live.keys, *("1#*" if live.keypad is not None else ""))):
            yield KeyPressed(at_ms=at_ms, key=key)
    elif not speech.ended:
        yield SpeechEnded(at_ms=at_ms, turn=speech.turn)
        yield SpeechEnded(at_ms=at_ms, turn=speech.turn, why="longest")
        return
    turn = speech.turn if speech is not None else now.turn + 1
    for kind in ("noise", "backchannel", "cross_talk"):
        yield UserTurn(at_ms=at_ms, turn=turn, floor=now.floor, kind=kind)
    for readings, correction in _said(machine, now, vault, live):
        yield UserTurn(
            at_ms=at_ms,
            turn=turn,
            floor=now.floor,
            transcript="(words)",
            readings=readings,
            correction=correction,
        )
    yield UserTurn(at_ms=at_ms, turn=turn, floor=now.floor, upset=900)
    yield UserTurn(
        at_ms=at_ms,
        turn=turn,
        floor=now.floor - 1,
        readings=(IntentReading(name="affirm", confidence=1_000),),
    )
    if "model" in now.waits:
        yield ModelReplied(at_ms=at_ms, turn=now.answered_turn)


def _said(
    machine: Machine, now: Snapshot, vault: Vault, live: Expected
) -> Iterator[tuple[tuple[Reading, ...], bool]]:
    """Readings of a turn, and whether it carries a mark of correction."""
    yield (), False
    for name in live.intents:
        entry = machine.by_intent.get(name)
        for confidence in _levels(machine.band(entry.band if entry is not None else "normal")):
            yield (IntentReading(name=name, confidence=confidence),), False
    for answer in live.answers:
        yield (AnswerReading(name=answer, confidence=900),), False
    dialog = machine.dialogs.get(live.dialog)
    for slot in live.slots:
        spec = dialog.slots.get(slot.name) if dialog is not None else None
        if spec is None:
            continue
        for value in values_of(machine, now, spec, vault):
            for confidence in _levels(machine.band(spec.band)):
                reading = ValueReading(slot=slot.name, value=value, confidence=confidence)
                yield (reading,), slot.role in ("earlier", "readback")
        if slot.role == "asked":
            choices = values_of(machine, now, spec, vault)
            if len(choices) > 1:
                close = ValueReading(
                    slot=slot.name,
                    value=choices[0],
                    confidence=900,
                    alternatives=((choices[1], 880),),
                )
                yield (close,), False
            yield (
                (ValueReading(slot=slot.name, value=choices[0], confidence=900, precise=False),),
                False,
            )


def _levels(band: Band) -> tuple[int, ...]:
    """One confidence in each column: stands, is asked back, is nothing."""
    accept = band.accept if band.accept is not None else 1_000
    return accept, (accept + band.confirm) // 2, band.confirm - 1


def values_of(machine: Machine, now: Snapshot, spec: SlotSpec, vault: Vault) -> list[Value]:
    """Values to try for a slot, boundaries among them, sealed where its class asks for it."""
    plain = _of_type(machine, now, spec.type, vault)
    for bound in (spec.least, spec.greatest):
        if isinstance(bound, str | int) and not isinstance(bound, bool):
            plain.append(now.today if bound == "today" else bound)
    open_ = machine.data_class(spec.label or spec.class_).stored == "plain"
    return [value if open_ else vault.seal(value) for value in dict.fromkeys(plain)]


def _of_type(machine: Machine, now: Snapshot, type_: SlotType, vault: Vault) -> list[str | int]:
    match type_.kind:
        case "yes_no":
            return ["yes", "no"]
        case "choice":
            words = machine.application.words.get(now.locale)
            values = words.choices.get(type_.choice, ()) if words is not None else ()
            return [value.name for value in values] or ["other"]
        case "digits" | "alnum":
            return ["1" * (type_.least or 4), "2" * (type_.most or 4)]
        case "number":
            return [type_.least or 0, type_.most or 9]
        case "money":
            known = [0, 100]
            for name, value in sorted(now.data.items()):
                data = machine.application.data.get(name)
                amount = opened(value, vault) if data and data.type.kind == "money" else None
                if isinstance(amount, int):
                    known += [amount - 1, amount, amount + 1]
            return list(known)
        case "date":
            today = datetime.date.fromisoformat(now.today)
            days = [today + datetime.timedelta(days=day) for day in (-1, 0, 3, 30, 31)]
            return [day.isoformat() for day in days]
        case "time":
            return ["10:00", "23:00"]
        case "duration":
            return [3_600]
        case "us_state":
            return ["CA", "TX"]
        case _:
            return ["5", "abc"]


def _systems(machine: Machine, now: Snapshot, at_ms: int) -> Iterator[Event]:
    """Replies of the awaited service and news of the transfer."""
    call = now.services.get(now.awaiting)
    if call is not None:
        spec = machine.application.services[call.service]
        for result in (*spec.results, "error"):
            fields = {
                data.name: _brought(now, data)
                for data in machine.application.data.values()
                if data.service == spec.name and data.result == result
            }
            yield ServiceReplied(at_ms=at_ms, key=now.awaiting, result=result, fields=fields)
        yield ServiceReplied(at_ms=at_ms, key=now.awaiting, result="(undeclared)")
    transfer = now.transfer
    if transfer is not None and "transfer" in now.waits:
        for status in TRANSFER_STATUSES:
            yield TransferChanged(
                at_ms=at_ms,
                serial=transfer.serial,
                status=status,
                wait_s=60 if status == "queued" else None,
            )


def _brought(now: Snapshot, data: DataSpec) -> Value:
    """A plausible value for data that a service brings."""
    known = now.data.get(data.name)
    if isinstance(known, Sealed) or known is not None:
        return known
    match data.type.kind:
        case "money":
            return 10_000 if "min" in data.name else 32_000
        case "number" | "duration":
            return 3
        case "date":
            return now.today
        case "list":
            return ()
        case _:
            return UNKNOWN if "unknown" in data.may_be else "x"
