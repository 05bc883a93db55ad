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
from callwright.machine.json_text import json_text
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

    async def barrier(self, call_id: str) -> None:
        """Everything is kept already."""
        self.barriers.append(len(self.entries))

    async def close(self) -> None:
        """Nothing is left to write."""


class JsonLinesJournal:
    """Writes `CALLS/CALL_ID/journal.jsonl`. One entry a line, so a torn last line is all that a
    crash can cost; what stood before a barrier of its call is on disk.

    `append` costs a microsecond and, once a call's file is there, never fails: entries wait in
    memory until a barrier of their call, or until enough of them are there to be written in one go.
    What a full disk refused is tried again at the next barrier, which raises JournalError while it
    fails. A call's file is closed by the first barrier after its last entry, whose kind is `ended`.
    """

    def __init__(self, calls: Path) -> None:
        self._calls = calls
        self._open: dict[str, _CallFile] = {}
        self._refused: set[str] = set()  # calls that have ended, and were not written

    def append(self, envelope: Envelope) -> None:
        """Keep one entry; the file is made with the call's first, or JournalError says why not."""
        file = self._open.get(envelope.call_id)
        if file is None:
            file = self._open[envelope.call_id] = _CallFile(self._calls / envelope.call_id)
        file.entries.append(envelope)
        file.ended = file.ended or envelope.kind == "ended"
        if len(file.entries) >= _LINES_AT_ONCE and not file.disk.locked():
            with contextlib.suppress(OSError):  # the next barrier tries again, and tells
                file.write()

    async def barrier(self, call_id: str) -> None:
        """Return when everything appended so far of this call is on disk. Raises JournalError.

        Calls do not wait for each other's disk; one that ended while the disk was full is written
        as soon as another's barrier holds.
        """
        try:
            await self._sync(call_id)
        except OSError as error:
            raise JournalError(
                f"The journal in {self._calls} cannot be written ({error.strerror})."
            ) from error
        for other in tuple(self._refused):
            with contextlib.suppress(OSError):  # told at its own barrier
                await self._sync(other)

    async def close(self) -> None:
        """Write what is left, of each call as much as can be. Raises JournalError."""
        done = await asyncio.gather(*map(self.barrier, tuple(self._open)), return_exceptions=True)
        for file in self._open.values():
            file.close()
        self._open.clear()
        for failure in done:
            if failure is not None:
                raise failure

    async def _sync(self, call_id: str) -> None:
        file = self._open.get(call_id)
        if file is None:
            return  # it has ended, and is on disk
        async with file.disk:
            if self._open.get(call_id) is not file:
                return
            if file.ended:
                self._refused.add(call_id)
            await asyncio.to_thread(file.sync)
            if file.ended and not file.entries:
                self._refused.discard(call_id)
                del self._open[call_id]
                file.close()


class _CallFile:
    """One call's file. entries: what is not written yet, the last of all among them or written once
    it has `ended`. disk: held by who syncs, because one writer at a time keeps the lines in order.
    """

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
        self.entries: deque[Envelope] = deque()
        self.disk = asyncio.Lock()
        self.ended = False
        self._unwritten = b""  # of lines that the system did not take whole
        self._unsynced = False

    def write(self) -> None:
        """Hand the entries to the system, those that come meanwhile left for later.

        What it refuses stays, to the byte. Raises OSError.
        """
        # Lines are made here, in one go: one by one, between other work, they cost thrice as much.
        entries = [self.entries.popleft() for _ in range(len(self.entries))]
        waiting = self._unwritten + b"".join(map(_line, entries))
        written = 0
        try:
            while written < len(waiting):
                self._unsynced = True
                written += os.write(self._file, waiting[written:])
        finally:
            self._unwritten = waiting[written:]

    def sync(self) -> None:
        """Write, and wait until it is on disk. Raises OSError."""
        self.write()
        if self._unsynced:
            os.fsync(self._file)
            self._unsynced = False

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


def _line(envelope: Envelope) -> bytes:
    # Half a surrogate pair, which no UTF-8 holds, becomes the escape that JSON has for it.
    line = {name: getattr(envelope, name) for name in _FIELDS}
    return json_text(line, errors="backslashreplace") + b"\n"
