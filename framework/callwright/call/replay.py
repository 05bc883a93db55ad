"""A call lived again from its journal: the same events, and are snapshots and effects the same?

The journal holds every event with what `step` made of it. Replaying gives each event to the same
application and compares the effects, and the digest of the snapshot, with what was journalled. It
is exact while the call's key exists, for the vault is filled from the values kept under it. Values
of a class that is stored nowhere are in no vault any more: their keyed hash is enough to compare
them for equality, and a step that looked at one (a comparison of order, arithmetic) has its
resulting snapshot journalled whole, from which replay goes on. Such steps are counted, not
compared.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from callwright.call.digests import digest
from callwright.errors import CallwrightError
from callwright.machine.codec import decode_event, decode_snapshot, encode
from callwright.machine.events import Event
from callwright.machine.machine import Machine
from callwright.machine.snapshot import INITIAL, Snapshot
from callwright.machine.step import Step, force_end, force_fallback, step
from callwright.ports import Envelope
from callwright.privacy.sealed import Plain, Vault

__all__ = ["Difference", "ReplayError", "Replayed", "replay"]


class ReplayError(CallwrightError):
    """A journal that cannot be replayed with what is at hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Where the replay left the journal. seq: the entry; journalled and replayed: as payloads."""

    seq: int
    what: str
    journalled: object
    replayed: object


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    """What replaying gave. taken_over: steps that read a value kept nowhere."""

    call_id: str
    events: int
    effects: int
    taken_over: int
    snapshot: Snapshot
    differences: tuple[Difference, ...]

    @property
    def exact(self) -> bool:
        """Is everything as it was?"""
        return not self.differences


@dataclass(slots=True)
class _Settled:
    """One event of the journal, with everything that followed from it."""

    entry: Envelope
    poisoned: int = 0
    effects: tuple[object, ...] = ()
    snapshot: object = None
    digest: object = None


def replay(
    entries: Iterable[Envelope],
    machine: Machine,
    key: bytes,
    values: Mapping[str, Plain],
    *,
    any_version: bool = False,
) -> Replayed:
    """Live a call again and say where it differs. key, values: the call's own, of its vault.

    any_version: on a changed application too, to see what a draft would have done; effects alone
    are compared then.
    """
    vault = Vault(key, values)
    snapshot = INITIAL
    differences: list[Difference] = []
    taken_over = effects = events = times_poisoned = 0
    call_id = ""
    for settled in _settled(entries):
        entry = settled.entry
        call_id = call_id or entry.call_id
        version = machine.application.content_hash
        if entry.app_hash != version and not any_version:
            raise ReplayError(
                f"Call {entry.call_id} ran on version {entry.app_hash[:8]} of the application, and "
                f"this is version {version[:8]}. `--app` names the files it ran on."
            )
        events += 1
        effects += len(settled.effects)
        if settled.snapshot is not None:
            snapshot = decode_snapshot(settled.snapshot)
            taken_over += 1
            continue
        event = _event(entry, vault)
        times_poisoned += settled.poisoned
        made = _again(machine, snapshot, event, vault, settled.poisoned, times_poisoned)
        snapshot = made.snapshot
        found = tuple(encode(effect) for effect in made.effects)
        if found != settled.effects:
            differences.append(
                Difference(
                    seq=entry.seq, what="effects", journalled=settled.effects, replayed=found
                )
            )
        # A snapshot names its version, so on another one effects alone can be compared.
        comparable = settled.digest is not None and entry.app_hash == version
        if comparable and digest(snapshot) != settled.digest:
            differences.append(
                Difference(
                    seq=entry.seq,
                    what="snapshot",
                    journalled=settled.digest,
                    replayed=digest(snapshot),
                )
            )
    return Replayed(
        call_id=call_id,
        events=events,
        effects=effects,
        taken_over=taken_over,
        snapshot=snapshot,
        differences=tuple(differences),
    )


def _again(
    machine: Machine, now: Snapshot, event: Event, vault: Vault, poisoned: int, times: int
) -> Step:
    """Do what `stepping` did with this event."""
    if not poisoned:
        return step(machine, now, event, vault)
    if poisoned == times == 1:
        return force_fallback(machine, now, event.at_ms, vault)
    return force_end(now, event.at_ms)


def _settled(entries: Iterable[Envelope]) -> Iterable[_Settled]:
    """Put each event together with what followed from it. One without an end was torn off."""
    present: _Settled | None = None
    for entry in entries:
        match entry.kind:
            case "event":
                present = _Settled(entry)
            case "poisoned" if present is not None:
                present.poisoned += 1
            case "effect" if present is not None:
                present.effects += (entry.payload,)
            case "snapshot" if present is not None:
                present.snapshot = entry.payload
            case "settled" if present is not None:
                present.digest = entry.payload["digest"]
                yield present
                present = None


def _event(entry: Envelope, vault: Vault) -> Event:
    match entry.payload:
        case {"is": "KeyPressed", "key": {"sealed": str(name)}}:
            # A key of a keyed answer: the journal holds it like any other value that was told.
            return decode_event({**entry.payload, "key": vault[name]})
        case _:
            return decode_event(dict(entry.payload))
