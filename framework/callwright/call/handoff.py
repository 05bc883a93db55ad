"""The packet that a person receives, so that the caller never starts over."""

import json
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from callwright.call.record import Line
from callwright.call.sealing import CallValues
from callwright.call.utterance import Spoken
from callwright.machine.effects import Say
from callwright.machine.guards import DefenceError
from callwright.machine.values import Absent, Sealed, Value
from callwright.privacy.sealed import Vault

__all__ = ["PACKET_FILE", "Words", "in_words", "opened_packet", "write_packet"]

Words = Callable[[Say, Vault], Spoken]

PACKET_FILE = "handoff.json"
_LAST_TURNS = 12  # lines: what one reads in the seconds before "hello"


def opened_packet(
    packet: Mapping[str, object], values: CallValues, words: Words
) -> dict[str, object]:
    """Return the packet as the person may read it: sealed values opened, JSON-like throughout.

    The machine has left out what may not be handed over; values of a class that is stored nowhere
    are not in it. words: renders the summary, which is empty where it reads what is not known.
    """
    opened = {name: _opened(value, values) for name, value in packet.items()}
    opened["summary"] = _summary(packet, values, words)
    return opened


def in_words(
    packet: Mapping[str, object], lines: Sequence[Line], said: Mapping[int, str]
) -> dict[str, object]:
    """What a person reads of the end of the conversation: its words, as the record may show them.

    `last_turns`, oldest first; `last_asked`, the question that was put last; `last_said`, how far
    each prompt was heard. packet: opened. said: the words of each prompt by its serial.
    """
    asked = (line.text for line in reversed(lines) if line.who == "agent" and _asks(line))
    return {
        "last_turns": [
            {"at_ms": line.at_ms, "who": line.who, "said": line.text}
            for line in lines[-_LAST_TURNS:]
        ],
        "last_asked": next(asked, ""),
        "last_said": [{**each, "said": said.get(each["serial"], "")} for each in _prompts(packet)],
    }


def write_packet(folder: Path, packet: Mapping[str, object]) -> Path:
    """Write `handoff.json` whole or not at all, readable by its owner alone. Blocks."""
    folder.mkdir(parents=True, exist_ok=True)
    path, unfinished = folder / PACKET_FILE, folder / f"{PACKET_FILE}.part"
    text = json.dumps(packet, ensure_ascii=False, indent=2, sort_keys=True)
    with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(text + "\n")
    unfinished.replace(path)
    return path


def _asks(line: Line) -> bool:
    """Was it a question, and no statement?"""
    return not line.of.endswith((".say", ".implicit"))


def _prompts(packet: Mapping[str, object]) -> list[dict[str, Any]]:  # Any: JSON
    found = packet.get("last_said")
    return found if isinstance(found, list) else []


def _summary(packet: Mapping[str, object], values: CallValues, words: Words) -> str:
    match packet.get("summary"):
        case {"prompt": str(prompt), "entry": str(entry), "values": Mapping() as reads}:
            locale = str(packet.get("locale", ""))
            say = Say(serial=0, prompt=prompt, entry=entry, values=reads, locale=locale)
            try:
                return words(say, values.vault).text
            except DefenceError:
                return ""
        case _:
            return ""


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
