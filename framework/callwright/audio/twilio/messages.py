"""The messages of Twilio Media Streams, both ways. No I/O.

Source: the carrier's documentation of the websocket's messages. Numbers of the stream
(`sequenceNumber`, `chunk`, `timestamp`) are strings, those of the format are numbers. Unknown
events and fields are ignored, as the documentation asks.
"""

from binascii import a2b_base64, b2a_base64
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import orjson

from callwright.errors import CallError

__all__ = [
    "SILENT_FRAME",
    "Connected",
    "Key",
    "Mark",
    "Message",
    "Other",
    "PeerError",
    "Start",
    "Stop",
    "clear",
    "mark",
    "media",
    "parse",
]

SILENT_FRAME = b"\xff" * 160
"""20 ms of digital silence in mu-law: `parse` returns this very object for it."""
_SILENT_PAYLOAD = b2a_base64(SILENT_FRAME, newline=False).decode()

_KEYS = frozenset("0123456789*#ABCD")
# Ten seconds of mu-law: a carrier sends 20 ms, and nothing here should hold minutes at once.
_LONGEST_BYTES = 80_000
_STAMP_DIGITS = 16  # fewer: thirty thousand years


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


Message: TypeAlias = Connected | Start | Key | Mark | Stop | Other


# --- in ------------------------------------------------------------------------------------------


def parse(message: bytes) -> Message | tuple[bytes, int]:
    """Return what a message says. Raises PeerError with a sentence for the log.

    A media message, which all but a few are, is a bare tuple: its mu-law, and where in its stream
    it begins, in ms, or -1.
    """
    try:
        fields = orjson.loads(message)
        event = fields["event"]
        if event == "media":
            media = fields["media"]
            payload = media["payload"]
            # Between turns most frames of a clean line are digital silence: known, not decoded.
            silent = payload == _SILENT_PAYLOAD
            mulaw = SILENT_FRAME if silent else a2b_base64(payload, strict_mode=True)
            if len(mulaw) <= _LONGEST_BYTES:
                stamp = media.get("timestamp", "")
                if type(stamp) is str and len(stamp) < _STAMP_DIGITS and stamp.isdecimal():
                    return mulaw, int(stamp)
                return mulaw, -1
    except orjson.JSONDecodeError as error:
        raise PeerError("A message is not JSON.") from error
    except (LookupError, TypeError, ValueError) as error:
        raise PeerError(
            "A message has no event, or no base64 payload where it needs one."
        ) from error
    if event == "media":
        raise PeerError("A media message holds more than ten seconds of sound.")
    return _meaning(event, fields)


def _meaning(event: object, fields: Mapping[str, Any]) -> Message:
    match event:
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
            raise PeerError("The event of a message is no text.")


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


# --- out -----------------------------------------------------------------------------------------


def media(stream: str, mulaw: bytes) -> bytes:
    """Return the message that plays this sound after all that was sent before it."""
    payload = b2a_base64(mulaw, newline=False)
    return b'{"event":"media","streamSid":%b,"media":{"payload":"%b"}}' % (_quoted(stream), payload)


def mark(stream: str, name: str) -> bytes:
    """Return the message that asks to be told when all before it was played."""
    marked: bytes = orjson.dumps({"event": "mark", "streamSid": stream, "mark": {"name": name}})
    return marked


def clear(stream: str) -> bytes:
    """Return the message that drops all sound that was sent and not yet played."""
    return b'{"event":"clear","streamSid":%b}' % _quoted(stream)


def _quoted(text: str) -> bytes:
    quoted: bytes = orjson.dumps(text)
    return quoted
