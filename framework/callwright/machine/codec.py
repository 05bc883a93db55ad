"""Snapshots, events and effects as JSON and back, exactly.

Keys are sorted and there are no floats, so equal values give equal bytes. A sealed value is
`{"sealed": id}`, an absent one `{"absent": why}`. Events, effects and readings carry their class
name under `is`. What does not belong is refused, with one sentence.
"""

import json
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import lru_cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from callwright.errors import CallwrightError
from callwright.machine.effects import Effect
from callwright.machine.events import AnswerReading, Event, IntentReading, ValueReading
from callwright.machine.json_text import json_text
from callwright.machine.snapshot import Snapshot
from callwright.machine.values import Absent, Sealed, Value

__all__ = [
    "CodecError",
    "decode_effect",
    "decode_event",
    "decode_snapshot",
    "decode_value",
    "dumps",
    "encode",
]

KIND = "is"
TAGGED: dict[str, type] = {
    **{cls.__name__: cls for cls in get_args(Event)},
    **{cls.__name__: cls for cls in get_args(Effect)},
    **{cls.__name__: cls for cls in (IntentReading, ValueReading, AnswerReading)},
}
Decoder = Callable[[Any], Any]


class CodecError(CallwrightError):
    """A journal or a snapshot that does not say what it should."""


_AS_IS: frozenset[type] = frozenset((str, int, bool, types.NoneType))


def dumps(value: object) -> bytes:
    """The one byte string of a snapshot, an event or an effect."""
    return json_text(encode(value))


# --- to JSON -------------------------------------------------------------------------------------


def encode(value: object) -> Any:
    """JSON-like data: dicts, lists, strings, integers, booleans and None."""
    coder = _CODERS.get(type(value))
    if coder is not None:
        return coder(value)
    match value:
        case None | str() | bool() | int():
            return value
        case Sealed(id=name):
            return {"sealed": name}
        case Absent(why=why):
            return {"absent": why}
        case tuple() | list():
            return [encode(item) for item in value]
        case Mapping():
            return {str(key): encode(item) for key, item in value.items()}
        case float():
            raise CodecError("A float cannot be journalled: give thousandths or a decimal string.")
        case _:
            pass
    if not is_dataclass(value) or isinstance(value, type):
        raise CodecError(f"A {type(value).__name__} cannot be journalled.")
    coder = _CODERS[type(value)] = _coder_of(type(value))
    return coder(value)


def _coder_of(cls: type) -> Callable[[Any], Any]:
    """A closure that encodes one dataclass: every event of every call passes here several times."""
    names = tuple(field.name for field in fields(cls))
    kind = cls.__name__ if cls.__name__ in TAGGED else ""

    def code(value: Any) -> Any:
        coded = {}
        for name in names:
            item = getattr(value, name)
            coded[name] = item if type(item) in _AS_IS else encode(item)
        if kind:
            coded[KIND] = kind
        return coded

    return code


_CODERS: dict[type, Callable[[Any], Any]] = {
    **{kind: lambda value: value for kind in _AS_IS},
    Sealed: lambda value: {"sealed": value.id},
    Absent: lambda value: {"absent": value.why},
    tuple: lambda value: [item if type(item) in _AS_IS else encode(item) for item in value],
    dict: lambda value: {
        str(key): item if type(item) in _AS_IS else encode(item) for key, item in value.items()
    },
}


# --- from JSON -----------------------------------------------------------------------------------


def decode_snapshot(coded: Any) -> Snapshot:
    """A snapshot from `encode`'s data, or from the bytes of `dumps`. Raises CallwrightError."""
    snapshot: Snapshot = _decoder_of(Snapshot)(_loaded(coded))
    return snapshot


def decode_event(coded: Any) -> Event:
    """An event, by its `is`. Raises CallwrightError."""
    event: Event = _tagged(_loaded(coded), get_args(Event))
    return event


def decode_effect(coded: Any) -> Effect:
    """An effect, by its `is`. Raises CallwrightError."""
    effect: Effect = _tagged(_loaded(coded), get_args(Effect))
    return effect


def _loaded(coded: Any) -> Any:
    if not isinstance(coded, bytes | str):
        return coded
    try:
        return json.loads(coded, parse_float=_no_float)
    except ValueError:
        raise CodecError("This is not JSON.") from None


def _no_float(text: str) -> None:
    raise CodecError("A float stands where only integers may: the journal was changed by hand.")


def _tagged(coded: Any, allowed: tuple[type, ...]) -> Any:
    name = coded.get(KIND) if isinstance(coded, dict) else None
    cls = TAGGED.get(name) if isinstance(name, str) else None
    if cls is None or cls not in allowed:
        wanted = ", ".join(sorted(item.__name__ for item in allowed))
        raise CodecError(f"'{name}' is none of {wanted}.")
    return _decoder_of(cls)({key: item for key, item in coded.items() if key != KIND})


@lru_cache(maxsize=256)
def _decoder_of(cls: type) -> Decoder:
    """A closure that builds one dataclass."""
    hints = get_type_hints(cls)
    parts = {field.name: _decoder(hints[field.name]) for field in fields(cls)}
    needed = {field.name for field in fields(cls) if _needed(field)}
    kind = cls.__name__

    def decode(coded: Any) -> Any:
        if not isinstance(coded, dict):
            raise CodecError(f"A {kind} is a JSON object.")
        for name in coded:
            if name not in parts:
                raise CodecError(f"A {kind} has no field '{name}'.")
        for name in needed:
            if name not in coded:
                raise CodecError(f"A {kind} needs the field '{name}'.")
        return cls(**{name: parts[name](item) for name, item in coded.items()})

    return decode


def _needed(field: "Field[Any]") -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _decoder(hint: Any) -> Decoder:
    """A closure for one annotation."""
    if hint is object:
        return _anything
    origin = get_origin(hint)
    if origin is Literal:
        return _literal(get_args(hint))
    if origin in (Union, types.UnionType):
        return _union(get_args(hint))
    if origin is tuple:
        return _tuple(get_args(hint))
    if origin is not None and issubclass(origin, Mapping):
        return _mapping(*get_args(hint))
    if hint in (str, int, bool):
        return _simple(hint)
    if is_dataclass(hint) and isinstance(hint, type):
        name = hint

        def build(coded: Any) -> Any:
            return _decoder_of(name)(coded)

        return build
    raise CodecError(f"{hint} cannot be read from JSON.")


def decode_value(coded: Any) -> Value:
    """A value: open, sealed or absent."""
    match coded:
        case str() | bool() | int():
            return coded
        case {"sealed": str(name)} if len(coded) == 1:
            return Sealed(name)
        case {"absent": str(why)} if len(coded) == 1:
            return Absent(why)
        case list():
            return tuple(decode_value(item) for item in coded)
        case _:
            raise CodecError("This is no value that a call can hold.")


def _anything(coded: Any) -> Any:
    """Packets: JSON-like, with values in them."""
    match coded:
        case {"sealed": str()} | {"absent": str()} if len(coded) == 1:
            return decode_value(coded)
        case dict():
            return {key: _anything(item) for key, item in coded.items()}
        case list():
            return tuple(_anything(item) for item in coded)
        case _:
            return coded


def _literal(allowed: tuple[Any, ...]) -> Decoder:
    def decode(coded: Any) -> Any:
        if coded not in allowed:
            raise CodecError(f"One of {', '.join(map(str, allowed))} was expected.")
        return coded

    return decode


def _union(options: tuple[Any, ...]) -> Decoder:
    others = tuple(option for option in options if option is not types.NoneType)
    optional = len(others) < len(options)
    if {str, int, bool} <= set(others):  # `Value`, the machine's or that of understanding

        def decode_optional(coded: Any) -> Any:
            return None if optional and coded is None else decode_value(coded)

        return decode_optional
    if all(isinstance(option, type) and option.__name__ in TAGGED for option in others):

        def decode_tagged(coded: Any) -> Any:
            return None if optional and coded is None else _tagged(coded, others)

        return decode_tagged
    decoders = [_decoder(option) for option in others]

    def decode(coded: Any) -> Any:
        if optional and coded is None:
            return None
        for decoder in decoders[:-1]:
            try:
                return decoder(coded)
            except CodecError:
                continue
        return decoders[-1](coded)

    return decode


def _tuple(items: tuple[Any, ...]) -> Decoder:
    repeated = len(items) == 2 and items[1] is Ellipsis
    decoders = [_decoder(item) for item in items if item is not Ellipsis]

    def decode(coded: Any) -> Any:
        if not isinstance(coded, list) or not (repeated or len(coded) == len(decoders)):
            raise CodecError("A list of another length was expected.")
        if repeated:
            return tuple(decoders[0](item) for item in coded)
        return tuple(decoder(item) for decoder, item in zip(decoders, coded, strict=True))

    return decode


def _mapping(key: Any, item: Any) -> Decoder:
    decode_item = _decoder(item)

    def decode(coded: Any) -> Any:
        if not isinstance(coded, dict):
            raise CodecError("A JSON object was expected.")
        try:
            return {
                int(name) if key is int else name: decode_item(inner)
                for name, inner in coded.items()
            }
        except ValueError:
            raise CodecError("A number was expected as the key.") from None

    return decode


def _simple(kind: type) -> Decoder:
    def decode(coded: Any) -> Any:
        if type(coded) is not kind:
            raise CodecError(f"A value of type {kind.__name__} was expected.")
        return coded

    return decode
