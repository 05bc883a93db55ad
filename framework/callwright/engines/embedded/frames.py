"""What travels between callwright and a speech worker: a JSON head and a body of bytes.

On the wire: 4 bytes length of the whole, 2 bytes length of the head (both big-endian), the head as
UTF-8 JSON, the body. A worker is told `{"job": n, ...}` and answers `{"job": n, ...}`; before that
it says `{"ready": ...}` or `{"failed": sentence}` once.
"""

import asyncio
import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import BinaryIO

__all__ = ["Frame", "FrameError", "pack", "read", "read_from"]

_LENGTHS = struct.Struct(">IH")
# Half an hour of sound at 8 kHz is 29 MB; anything longer is not a frame of ours.
_LARGEST_BYTES = 64_000_000


class FrameError(Exception):
    """The stream does not hold our frames: something else wrote to it."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One message. head: JSON-like. body: sound, or empty."""

    head: Mapping[str, object]
    body: bytes = b""

    def text(self, key: str) -> str:
        """Return a string of the head, empty when it is not there."""
        value = self.head.get(key, "")
        return value if isinstance(value, str) else ""

    def number(self, key: str) -> int:
        """Return a whole number of the head, 0 when it is not there."""
        value = self.head.get(key, 0)
        return value if isinstance(value, int) else 0


def pack(frame: Frame) -> bytes:
    """Return a frame as bytes."""
    head = json.dumps(dict(frame.head), separators=(",", ":")).encode()
    return _LENGTHS.pack(2 + len(head) + len(frame.body), len(head)) + head + frame.body


def _unpack(head_bytes: int, rest: bytes) -> Frame:
    try:
        head = json.loads(rest[:head_bytes])
    except ValueError as error:
        raise FrameError("the head of a frame is not JSON") from error
    if not isinstance(head, dict):
        raise FrameError("the head of a frame is not a map")
    return Frame(head, rest[head_bytes:])


def _rest_bytes(lengths: bytes) -> tuple[int, int]:
    """Return how many bytes follow the lengths, and how many of them are the head."""
    total, head_bytes = _LENGTHS.unpack(lengths)
    if not 2 + head_bytes <= total <= _LARGEST_BYTES:
        raise FrameError("the length of a frame is impossible")
    return total - 2, head_bytes


async def read(stream: asyncio.StreamReader) -> Frame | None:
    """Return the next frame; None when the other side is gone, also in the middle of one."""
    try:
        rest_bytes, head_bytes = _rest_bytes(await stream.readexactly(_LENGTHS.size))
        return _unpack(head_bytes, await stream.readexactly(rest_bytes))
    except (asyncio.IncompleteReadError, ConnectionError):
        return None


def read_from(stream: BinaryIO) -> Frame | None:
    """Return the next frame of a blocking stream; None when the other side is gone."""
    lengths = stream.read(_LENGTHS.size)
    if len(lengths) < _LENGTHS.size:
        return None
    rest_bytes, head_bytes = _rest_bytes(lengths)
    rest = stream.read(rest_bytes)
    return _unpack(head_bytes, rest) if len(rest) == rest_bytes else None
