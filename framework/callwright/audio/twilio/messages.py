"""The messages of Twilio Media Streams, both ways. No I/O.

Source: the carrier's documentation of the websocket's messages. Numbers of the stream
(`sequenceNumber`, `chunk`, `timestamp`) are strings, those of the format are numbers. Unknown
events and fields are ignored, as the documentation asks.
"""

import json
from binascii import Error as Base64Error
from binascii import a2b_base64, b2a_base64
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from callwright.errors import CallError

__all__ = [
    "Connected",
    "Key",
    "Mark",
    "Media",
    "Message",
    "Other",
    "PeerError",
    "Start",
    "Stop",
    "clear",
    "mark",
    "media",
    "parse",
    "sound_at_sight",
]

_KEYS = frozenset("0123456789*#ABCD")
# Ten seconds of mu-law: a carrier sends 20 ms, and nothing here should hold minutes at once.
_LONGEST_BYTES = 80_000
_STAMP_BYTES = 18  # quotes, a space, and 15 digits: thirty thousand years


class PeerError(CallError):
    """The far end does not speak the protocol: the sentence says how. The connection is closed."""


@dataclass(frozen=True, slots=True)
class Connected:
    """The first message."""


@dataclass(frozen=True, slots=True)
class Start:
    """The call is answered. parameters: what the answering instructions pass on, by name."""

    stream: str
    call: str
    parameters: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Media:
    """A piece of the caller's sound, in mu-law. stamp_ms: where in the stream it begins, or -1."""

    mulaw: bytes
    stamp_ms: int = -1


@dataclass(frozen=True, slots=True)
class Key:
    """The caller pressed a key."""

    key: str


@dataclass(frozen=True, slots=True)
class Mark:
    """What was sent before this mark of ours was played, or cleared."""

    name: str


@dataclass(frozen=True, slots=True)
class Stop:
    """The call is over."""


@dataclass(frozen=True, slots=True)
class Other:
    """An event that we do not know, or need not."""


Message: TypeAlias = Connected | Start | Media | Key | Mark | Stop | Other


# --- in ------------------------------------------------------------------------------------------


def parse(message: bytes) -> Message:
    """Return what a message says. Raises PeerError with a sentence for the log."""
    found = sound_at_sight(message)
    return Media(*found) if found is not None else _parse(message)


def sound_at_sight(message: bytes) -> tuple[bytes, int] | None:
    """Return what is in a usual `Media` without building its JSON; None: `parse` must look.

    Media is all but a few of a call's messages. Inside a JSON string a quote is written with a
    backslash before it, so in a message without one, a quoted name is a name and not text.
    """
    if not message.startswith((b'{"event":"media"', b'{"event": "media"')) or b"\\" in message:
        return None
    before, _, rest = message.partition(b'"payload":')
    outside, _, inside = before.partition(b'"media":')
    payload = rest.split(b'"', 2)
    if len(payload) != 3 or payload[0].strip() or inside.strip()[:1] != b"{":
        return None
    if outside.count(b"{") + inside.count(b"{") != 2 or b"}" in before:
        return None
    stamp_ms = -1
    _, stamped, stamp = inside.partition(b'"timestamp":')
    if stamped:
        number = stamp[:_STAMP_BYTES].split(b'"', 2)
        if len(number) != 3 or number[0].strip() or not number[1].isdigit():
            return None
        stamp_ms = int(number[1])
    return _sound(payload[1]), stamp_ms


def _parse(message: bytes) -> Message:
    try:
        fields = json.loads(message)
    except (ValueError, RecursionError) as error:
        raise PeerError("A message is not JSON.") from error
    if not isinstance(fields, dict):
        raise PeerError("A message is not a JSON object.")
    event = fields.get("event")
    match event:
        case "media":
            media = _part(fields, "media")
            return Media(_sound(_text(media, "payload", "media")), _stamp(media))
        case "start":
            return _start(fields)
        case "dtmf":
            key = _text(_part(fields, "dtmf"), "digit", "dtmf")
            if key not in _KEYS:
                raise PeerError("A dtmf message holds no key.")
            return Key(key)
        case "mark":
            return Mark(_text(_part(fields, "mark"), "name", "mark"))
        case "stop":
            return Stop()
        case "connected":
            return Connected()
        case str():
            return Other()
        case _:
            raise PeerError("A message names no event.")


def _start(fields: Mapping[str, object]) -> Start:
    start = _part(fields, "start")
    format = _part(start, "mediaFormat")
    sound = (format.get("encoding"), format.get("sampleRate"), format.get("channels"))
    if sound != ("audio/x-mulaw", 8_000, 1):
        raise PeerError(
            "The stream is not mono mu-law at 8000 Hz, which is all that is understood."
        )
    given = start.get("customParameters") or {}
    if not isinstance(given, dict) or not all(isinstance(value, str) for value in given.values()):
        raise PeerError("The custom parameters of a start message are not texts by name.")
    stream = fields.get("streamSid") or start.get("streamSid")
    if not isinstance(stream, str) or not stream:
        raise PeerError("A start message names no stream.")
    return Start(stream, _text(start, "callSid", "start"), given)


def _part(fields: Mapping[str, object], name: str) -> Mapping[str, object]:
    part = fields.get(name)
    if not isinstance(part, dict):
        raise PeerError(f"A message has no object '{name}' where one belongs.")
    return part


def _text(part: Mapping[str, object], name: str, of: str) -> str:
    text = part.get(name)
    if not isinstance(text, str):
        raise PeerError(f"A {of} message has no text '{name}'.")
    return text


def _stamp(media: Mapping[str, object]) -> int:
    stamp = media.get("timestamp", "")
    return int(stamp) if isinstance(stamp, str) and stamp.isdecimal() and len(stamp) < 16 else -1


def _sound(payload: str | bytes) -> bytes:
    try:
        mulaw = a2b_base64(payload, strict_mode=True)
    except (Base64Error, ValueError) as error:
        raise PeerError("The payload of a media message is not base64.") from error
    if len(mulaw) > _LONGEST_BYTES:
        raise PeerError("A media message holds more than ten seconds of sound.")
    return mulaw


# --- out -----------------------------------------------------------------------------------------


def media(stream: str, mulaw: bytes) -> bytes:
    """Return the message that plays this sound after all that was sent before it."""
    payload = b2a_base64(mulaw, newline=False)
    return b'{"event":"media","streamSid":%b,"media":{"payload":"%b"}}' % (_quoted(stream), payload)


def mark(stream: str, name: str) -> bytes:
    """Return the message that asks to be told when all before it was played."""
    named = {"event": "mark", "streamSid": stream, "mark": {"name": name}}
    return json.dumps(named, separators=(",", ":")).encode()


def clear(stream: str) -> bytes:
    """Return the message that drops all sound that was sent and not yet played."""
    return b'{"event":"clear","streamSid":%b}' % _quoted(stream)


def _quoted(text: str) -> bytes:
    return json.dumps(text).encode()
