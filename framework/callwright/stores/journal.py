"""The append-only truth of calls, as JSON lines: one file a call, in the call's own folder."""

import asyncio
import contextlib
import json
import os
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path

from callwright.errors import JournalError
from callwright.ports import Envelope

__all__ = ["JOURNAL_FILE", "JsonLinesJournal", "MemoryJournal", "read_journal"]

JOURNAL_FILE = "journal.jsonl"
# Some 30 KB: small enough for one quick write, large enough that a call needs few.
_LINES_AT_ONCE = 64
_FIELDS = tuple(field.name for field in fields(Envelope))


class MemoryJournal:
    """Keeps entries in memory, for tests and simulation. barriers: entries kept at each barrier."""

    def __init__(self) -> None:
        self.entries: list[Envelope] = []
        self.barriers: list[int] = []

    def append(self, envelope: Envelope) -> None:
        """Keep one entry."""
        self.entries.append(envelope)

    async def barrier(self) -> None:
        """Everything is kept already."""
        self.barriers.append(len(self.entries))

    async def close(self) -> None:
        """Nothing is left to write."""


class JsonLinesJournal:
    """Writes `CALLS/CALL_ID/journal.jsonl`. One entry a line, so a torn last line is all that a
    crash can cost; what stood before a barrier is on disk.

    `append` costs microseconds and, once a call's file is there, never fails: lines wait in memory
    until a barrier, or until enough of them are there. What a full disk refused is tried again at
    the next barrier, which raises JournalError while it fails. A call's file is closed by the first
    barrier after its last entry, whose kind is `ended`.
    """

    def __init__(self, calls: Path) -> None:
        self._calls = calls
        self._open: dict[str, _CallFile] = {}
        self._disk = asyncio.Lock()  # one writer at a time keeps a file's lines in order

    def append(self, envelope: Envelope) -> None:
        """Keep one entry; the file is made with the call's first, or JournalError says why not."""
        file = self._open.get(envelope.call_id)
        if file is None:
            file = self._open[envelope.call_id] = _CallFile(self._calls / envelope.call_id)
        file.lines.append(_line(envelope))
        file.ended = file.ended or envelope.kind == "ended"
        if len(file.lines) >= _LINES_AT_ONCE and not self._disk.locked():
            with contextlib.suppress(OSError):  # the next barrier tries again, and tells
                file.write()

    async def barrier(self) -> None:
        """Return when everything appended so far is on disk. Raises JournalError."""
        async with self._disk:
            files = tuple(self._open.items())
            try:
                await asyncio.to_thread(_sync, tuple(file for _, file in files))
            except OSError as error:
                raise JournalError(
                    f"The journal in {self._calls} cannot be written ({error.strerror})."
                ) from error
            for call_id, file in files:
                if file.ended and not file.lines:
                    del self._open[call_id]
                    file.close()

    async def close(self) -> None:
        """Write what is left. Raises JournalError."""
        try:
            await self.barrier()
        finally:
            for file in self._open.values():
                file.close()
            self._open.clear()


class _CallFile:
    """One call's file. lines: what is not written yet."""

    def __init__(self, folder: Path) -> None:
        path = folder / JOURNAL_FILE
        try:
            folder.mkdir(parents=True, exist_ok=True)
            # `O_EXCL`: a journal is never written over, and two calls never share one.
            self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except OSError as error:
            raise JournalError(
                f"The journal {path} cannot be created ({error.strerror}). "
                "Give a calls folder that can be written."
            ) from error
        self.lines: deque[bytes] = deque()
        self.ended = False

    def write(self) -> None:
        """Hand the lines to the system, those that come meanwhile left for later.

        What it refuses stays, to the byte. Raises OSError.
        """
        count = len(self.lines)
        waiting = b"".join(self.lines.popleft() for _ in range(count))
        written = 0
        try:
            while written < len(waiting):
                written += os.write(self._file, waiting[written:])
        finally:
            if rest := waiting[written:]:
                self.lines.appendleft(rest)

    def sync(self) -> None:
        """Write, and wait until it is on disk. Raises OSError."""
        self.write()
        os.fsync(self._file)

    def close(self) -> None:
        """Give the file back."""
        os.close(self._file)


def read_journal(path: Path) -> Iterator[Envelope]:
    """Return the entries of a journal file, in order. A torn last line is left out."""
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.endswith("\n"):
                return  # the process died while it wrote this line
            try:
                entry: Mapping[str, object] = json.loads(line)
                yield Envelope(**{name: entry[name] for name in _FIELDS})  # type: ignore[arg-type]  # checked by who wrote it
            except (ValueError, KeyError, TypeError) as error:
                raise JournalError(
                    f"{path}:{number}: this line is not a journal entry; the file was changed "
                    "after it was written."
                ) from error


# Made once: `json.dumps` with options makes an encoder for each line.
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _line(envelope: Envelope) -> bytes:
    text = _ENCODER.encode({name: getattr(envelope, name) for name in _FIELDS})
    return f"{text}\n".encode()


def _sync(files: tuple[_CallFile, ...]) -> None:
    """Sync all files, and raise the first failure after all were tried."""
    failure: OSError | None = None
    for file in files:
        try:
            file.sync()
        except OSError as error:
            failure = failure or error
    if failure is not None:
        raise failure
