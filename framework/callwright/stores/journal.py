"""The append-only truth of calls, as JSON lines: one file a call, in the call's own folder."""

import asyncio
import contextlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path

from callwright.errors import JournalError
from callwright.machine.json_text import json_text
from callwright.ports import Envelope
from callwright.stores.line_file import LineFile

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

    `append` costs a microsecond and, once a call's file is there, never fails: `LineFile` says how
    entries wait. What a full disk refused is tried again at the next barrier, which raises
    JournalError while it fails. A call's file is closed by the first barrier after its last entry,
    whose kind is `ended`.
    """

    def __init__(self, calls: Path) -> None:
        self._calls = calls
        self._open: dict[str, _CallFile] = {}
        self._refused: set[str] = set()  # calls that have ended, and were not written

    def append(self, envelope: Envelope) -> None:
        """Keep one entry; the file is made with the call's first, or JournalError says why not."""
        call = self._open.get(envelope.call_id)
        if call is None:
            call = self._open[envelope.call_id] = _CallFile(self._calls / envelope.call_id)
        call.ended = call.ended or envelope.kind == "ended"
        call.lines.add(envelope)

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
        for call in self._open.values():
            call.lines.close()
        self._open.clear()
        for failure in done:
            if failure is not None:
                raise failure

    async def _sync(self, call_id: str) -> None:
        call = self._open.get(call_id)
        if call is None:
            return  # it has ended, and is on disk
        async with call.disk:
            if self._open.get(call_id) is not call:
                return
            if call.ended:
                self._refused.add(call_id)
            await asyncio.to_thread(call.lines.sync)
            if call.ended and call.lines.is_written:
                self._refused.discard(call_id)
                del self._open[call_id]
                call.lines.close()


class _CallFile:
    """One call's file. ended: its last entry is among its lines. disk: held by who syncs, so that
    nobody else takes a thread to wait in.
    """

    def __init__(self, folder: Path) -> None:
        path = folder / JOURNAL_FILE
        # A journal is never written over, and two calls never share one.
        self.lines = LineFile(path, _line, new=True, at_once=_LINES_AT_ONCE)
        try:
            self.lines.open()
        except OSError as error:
            raise JournalError(
                f"The journal {path} cannot be created ({error.strerror}). "
                "Give a calls folder that can be written."
            ) from error
        self.disk = asyncio.Lock()
        self.ended = False


def read_journal(path: Path) -> Iterator[Envelope]:
    """Return the entries of a journal file, in order. A torn last line is left out."""
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if not line.endswith(b"\n"):
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
