"""The packet that a person receives, so that the caller never starts over."""

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from callwright.call.record import Line
from callwright.call.sealing import CallValues
from callwright.machine.values import Absent, Sealed, Value

__all__ = ["PACKET_FILE", "opened_packet", "turns_told", "write_packet"]

PACKET_FILE = "handoff.json"
_LAST_TURNS = 12  # lines: what one reads in the seconds before "hello"


def opened_packet(packet: Mapping[str, object], values: CallValues) -> dict[str, object]:
    """Return the packet as the person may read it: sealed values opened, JSON-like throughout.

    The machine has left out what may not be handed over; values of a class that is stored nowhere
    are not in it.
    """
    return {name: _opened(value, values) for name, value in packet.items()}


def turns_told(lines: Sequence[Line]) -> list[dict[str, object]]:
    """The end of the conversation in its words, oldest first, as the record may show them.

    Of what was spoken of a masked class there is the prompt's name alone.
    """
    return [
        {"at_ms": line.at_ms, "who": line.who, "said": line.text or f"({line.of})"}
        for line in lines[-_LAST_TURNS:]
    ]


def write_packet(folder: Path, packet: Mapping[str, object]) -> Path:
    """Write `handoff.json` whole or not at all, readable by its owner alone. Blocks."""
    folder.mkdir(parents=True, exist_ok=True)
    path, unfinished = folder / PACKET_FILE, folder / f"{PACKET_FILE}.part"
    text = json.dumps(packet, ensure_ascii=False, indent=2, sort_keys=True)
    with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(text + "\n")
    unfinished.replace(path)
    return path


def _opened(value: object, values: CallValues) -> object:
    match value:
        case Sealed() | Absent():
            return _value(value, values)
        case {"sealed": str(id)}:
            return _value(Sealed(id), values)
        case Mapping():
            return {str(name): _opened(item, values) for name, item in value.items()}
        case tuple() | list():
            return [_opened(item, values) for item in value]
        case _:
            return value


def _value(value: Value, values: CallValues) -> object:
    opened = values.open(value)
    return str(value) if isinstance(value, Absent) else opened
