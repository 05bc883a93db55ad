"""Handing the caller over, and taking the caller back (semantics.md section 10)."""

from dataclasses import replace

from callwright.machine.draft import Draft
from callwright.machine.effects import DeliverPacket, Hold, Transfer
from callwright.machine.events import TransferChanged
from callwright.machine.names import is_open_now
from callwright.machine.packet import packet_of
from callwright.machine.snapshot import Pending, TransferCall
from callwright.machine.states import TransferState

__all__ = [
    "begin_transfer",
    "changed",
    "is_open",
    "result_of_transfer",
    "start_transfer",
    "take_back",
]

OPEN = ("started", "ringing", "queued")


def begin_transfer(d: Draft, state: TransferState) -> None:
    """Enter a `transfer`: closed at once, or started when what plays was heard."""
    queue = d.machine.application.queues.get(state.queue)
    if queue is not None and not queue.always and not is_open_now(d):
        result_of_transfer(d, state, "closed")
        return
    d.pending = Pending(kind="transfer")


def start_transfer(d: Draft, state: TransferState) -> None:
    """Ring the queue, with the packet made from this snapshot."""
    d.serial += 1
    packet = packet_of(d, state)
    d.emit(DeliverPacket(packet=packet, queue=state.queue))
    d.packet_sent = True
    if state.mode != "blind":
        d.emit(Hold(on=True, music=state.hold_music))
    d.emit(
        Transfer(
            serial=d.serial,
            action="start",
            queue=state.queue,
            mode=state.mode,
            ring_ms=state.ring_ms,
            packet=packet,
        )
    )
    d.transfer = TransferCall(serial=d.serial, queue=state.queue, mode=state.mode)
    d.wait_for("transfer", d.now_ms + state.ring_ms)


def is_open(d: Draft) -> bool:
    """Is a transfer under way?"""
    return d.transfer is not None and d.transfer.status in OPEN


def take_back(d: Draft, status: str) -> None:
    """Give a transfer up that is under way; the caller is ours again."""
    transfer = d.transfer
    if transfer is None or transfer.status not in OPEN:
        return
    d.first.append(Transfer(serial=transfer.serial, action="take_back", queue=transfer.queue))
    if transfer.mode != "blind" and d.call.mute == "no":
        d.emit(Hold(on=False))
    d.transfer = replace(transfer, status=status)
    d.no_longer("transfer")


def changed(d: Draft, event: TransferChanged, state: TransferState) -> None:
    """News of the transfer that is under way."""
    transfer = d.transfer
    if transfer is None:
        return
    match event.status:
        case "ringing":
            d.transfer = replace(transfer, status="ringing")
        case "queued":
            wait_ms = (event.wait_s or 0) * 1_000
            if wait_ms > d.machine.constants.queue_wait_ms:
                take_back(d, "closed")
                result_of_transfer(d, state, "closed")
                return
            d.transfer = replace(transfer, status="queued", renewed=True)
            if not transfer.renewed and wait_ms:
                d.wait_for("transfer", d.now_ms + wait_ms)
        case "connected":
            d.transfer = replace(transfer, status="connected")
            d.no_longer("transfer")
            d.call = replace(d.call, mute="connected")
            d.walking = True
            d.speech = None
            d.no_longer("speech", "transcript", "model", "speaking")
            d.playing = d.cut = d.owed = ()
            result_of_transfer(d, state, "connected")
        case _:
            take_back(d, event.status)
            result_of_transfer(d, state, event.status)


def result_of_transfer(d: Draft, state: TransferState, result: str) -> None:
    """The exit of a result: its own, else `failed`, else the fallback."""
    route = state.results.get(result)
    if route is None and result != "connected":
        route = state.results.get("failed") or state.failed
    trigger = route.trigger if route is not None else "fallback"
    d.pending = Pending(kind="reply", trigger=trigger, reason=result)
