"""Events, effects and snapshots as JSON-like payloads, and back, exactly.

A dataclass becomes `{"is": its name, field: value}` without the fields that have their default;
tuples become lists and come back as tuples; `Sealed` becomes `{"sealed": id}`, an answer that is no
value `{"absent": why}`. Equal values give equal text, because keys are sorted and nothing is a
float.
"""

import dataclasses
import hashlib
import json
from collections.abc import Hashable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, cast

from callwright.machine import effects, events, snapshot
from callwright.machine.values import Absent, Sealed
from callwright.understanding import expected, slot_type

__all__ = ["decode", "digest", "encode", "text_of"]

_KINDS: Mapping[str, type] = MappingProxyType(
    {
        kind.__name__: kind
        for module in (events, effects, snapshot, expected, slot_type)
        for kind in vars(module).values()
        if isinstance(kind, type) and dataclasses.is_dataclass(kind)
    }
)


@cache
def _fields(kind: Any) -> tuple[tuple[str, Any], ...]:  # Any: `fields` wants a dataclass
    """Name and default of each field; a field without a default has one that equals nothing."""
    found = []
    for field in dataclasses.fields(kind):
        default = field.default
        if field.default_factory is not dataclasses.MISSING:
            default = field.default_factory()
        found.append((field.name, default))
    return tuple(found)


def encode(value: object) -> Any:  # Any: what `json` takes
    """Return `value` as dicts, lists, texts, integers and booleans."""
    match value:
        case str() | bool() | int() | None:
            return value
        case Sealed(id):
            return {"sealed": id}
        case Absent(why):
            return {"absent": why}
        case tuple() | list():
            return [encode(item) for item in value]
        case Mapping():
            if value and all(isinstance(key, int) for key in value):
                return {"by_number": [[key, encode(value[key])] for key in sorted(value)]}
            return {str(key): encode(item) for key, item in value.items()}
        case _:
            kind = type(value)
            found = {"is": kind.__name__}
            for name, default in _fields(cast(Hashable, kind)):
                item = getattr(value, name)
                if item is not default and (item != default or type(item) is not type(default)):
                    found[name] = encode(item)
            return found


def decode(payload: Any) -> Any:  # Any: what `json` gives
    """Return what `encode` was given. Raises KeyError or TypeError on what it did not make."""
    match payload:
        case {"sealed": str(id)} if len(payload) == 1:
            return Sealed(id)
        case {"absent": str(why)} if len(payload) == 1:
            return Absent(why)
        case {"by_number": list(pairs)} if len(payload) == 1:
            return {number: decode(item) for number, item in pairs}
        case {"is": str(name)}:
            given = {key: decode(item) for key, item in payload.items() if key != "is"}
            return _KINDS[name](**given)
        case Mapping():
            return {key: decode(item) for key, item in payload.items()}
        case list():
            return tuple(decode(item) for item in payload)
        case _:
            return payload


def text_of(value: object) -> str:
    """Return the one text of this value."""
    return json.dumps(encode(value), ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def digest(value: object) -> str:
    """Return 16 hex digits that stand for this value."""
    return hashlib.sha256(text_of(value).encode()).hexdigest()[:16]
