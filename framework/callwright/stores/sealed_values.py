"""The values that a call's journal only names, kept under the call's own key.

Destroying the key file erases them for good, wherever copies of the rest have gone. The standard
library has no cipher, so one is made of its HMAC in the textbook way: HMAC-SHA256 over a counter as
a keystream (a PRF in counter mode), with a fresh 16-byte nonce for each value, then an HMAC-SHA256
tag over nonce and text (encrypt-then-MAC). Separate keys for each use are derived from the call's
key.
"""

import asyncio
import base64
import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from callwright.errors import CallwrightError, JournalError
from callwright.privacy.sealed import Plain
from callwright.stores.line_file import LineFile

__all__ = [
    "KEY_BYTES",
    "SEALED_FILE",
    "SealError",
    "SealedValues",
    "destroy_key",
    "new_key",
    "read_key",
]

SEALED_FILE = "sealed.jsonl"
KEY_BYTES = 32
_BLOCK = hashlib.sha256().digest_size
_NONCE = 16


class SealError(CallwrightError):
    """A key that is gone, or values that were changed."""


def new_key(folder: Path, call_id: str) -> bytes:
    """Make a call's key and keep it in a file of its own, readable by its owner alone. Blocks.

    Raises JournalError when it cannot be kept: what it seals could never be opened again.
    """
    key = secrets.token_bytes(KEY_BYTES)
    path = _key_file(folder, call_id)
    made = False
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        made = True
        with os.fdopen(file, "w") as text:
            text.write(key.hex() + "\n")
    except FileExistsError as error:
        raise JournalError(
            f"There is a call {call_id} already: its key is {path}. Give this call another id."
        ) from error
    except OSError as error:
        if made:  # half a key is no key
            path.unlink(missing_ok=True)
        raise JournalError(
            f"The key of call {call_id} cannot be kept in {folder} ({error.strerror}). "
            "Give a keys folder that can be written."
        ) from error
    return key


def read_key(folder: Path, call_id: str) -> bytes:
    """Return a call's key. Raises SealError when it was destroyed."""
    path = _key_file(folder, call_id)
    try:
        return bytes.fromhex(path.read_text().strip())
    except FileNotFoundError as error:
        raise SealError(
            f"The key of call {call_id} is gone ({path}): its sealed values are erased."
        ) from error


def destroy_key(folder: Path, call_id: str) -> None:
    """Erase a call's sealed values, everywhere."""
    path = _key_file(folder, call_id)
    if path.exists():
        with path.open("r+b") as file:  # in place, where the file system writes in place
            file.write(b"0" * path.stat().st_size)
            file.flush()
            os.fsync(file.fileno())
        path.unlink()


class SealedValues:
    """Writes `sealed.jsonl` of one call, a value a line: `{"id", "box"}`.

    A call has few, and its journal says little without them, so each is handed to the system as it
    comes. What a full disk refuses waits in memory, as `LineFile` says.
    """

    def __init__(self, folder: Path, key: bytes) -> None:
        self._folder = folder
        self._key = key
        self._lines = LineFile(folder / SEALED_FILE, self._line)

    def keep(self, values: Mapping[str, Plain]) -> None:
        """Keep these values under their ids; returns at once, and never fails."""
        for named in values.items():
            self._lines.add(named)

    async def barrier(self) -> None:
        """Return when all of them are on disk. Raises JournalError."""
        if not self._lines.is_synced:
            await asyncio.to_thread(self._sync)

    def close(self) -> None:
        """Put what is left on disk. Blocks. Raises JournalError when it cannot be."""
        try:
            self._sync()
        finally:
            self._lines.close()

    @classmethod
    def read(cls, folder: Path, key: bytes) -> dict[str, Plain]:
        """Return the values of a call by id; a torn last line is left out. Raises SealError."""
        path = folder / SEALED_FILE
        if not path.exists():
            return {}
        found: dict[str, Plain] = {}
        *lines, _ = path.read_bytes().split(b"\n")  # what no line end follows was torn by a crash
        try:
            for line in lines:
                entry = json.loads(line)
                text = _opened(key, base64.b64decode(entry["box"]))
                found[entry["id"]] = _plain(json.loads(text))
        except (ValueError, LookupError, TypeError) as error:
            raise SealError(
                f"{path} was not written under this key, or was changed since."
            ) from error
        return found

    def _sync(self) -> None:
        try:
            self._lines.sync()
        except OSError as error:
            raise JournalError(
                f"The sealed values in {self._folder} cannot be written ({error.strerror})."
            ) from error

    def _line(self, named: tuple[str, Plain]) -> bytes:
        name, value = named
        box = _seal(self._key, json.dumps(value).encode())
        line = {"id": name, "box": base64.b64encode(box).decode()}
        return json.dumps(line, separators=(",", ":")).encode() + b"\n"


def _key_file(folder: Path, call_id: str) -> Path:
    return folder / f"{call_id}.key"


def _plain(value: object) -> Plain:
    if isinstance(value, list):
        return tuple(_plain(item) for item in value)
    assert isinstance(value, str | int | bool)  # noqa: S101 - what `keep` writes
    return value


def _seal(key: bytes, text: bytes) -> bytes:
    nonce = secrets.token_bytes(_NONCE)
    box = nonce + _mixed(key, nonce, text)
    return box + hmac.digest(_derived(key, b"tag"), box, "sha256")


def _opened(key: bytes, sealed: bytes) -> bytes:
    """Return the text in a box. Raises ValueError when it was not sealed so."""
    box, tag = sealed[:-_BLOCK], sealed[-_BLOCK:]
    if not hmac.compare_digest(hmac.digest(_derived(key, b"tag"), box, "sha256"), tag):
        raise ValueError("the tag does not fit")
    return _mixed(key, box[:_NONCE], box[_NONCE:])


def _mixed(key: bytes, nonce: bytes, text: bytes) -> bytes:
    stream_key = _derived(key, b"stream")
    blocks = range(-(-len(text) // _BLOCK))
    stream = b"".join(
        hmac.digest(stream_key, nonce + block.to_bytes(4, "big"), "sha256") for block in blocks
    )
    return bytes(a ^ b for a, b in zip(text, stream, strict=False))


def _derived(key: bytes, use: bytes) -> bytes:
    return hmac.digest(key, b"callwright sealed values: " + use, "sha256")
