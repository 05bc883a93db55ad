"""The append-only truth of calls, as JSON lines: one file a call, in the call's own folder."""

import asyncio
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import asdict, fields
from pathlib import Path
from typing import TextIO

from callwright.errors import CallwrightError
from callwright.ports import Envelope

__all__ = ["JOURNAL_FILE", "JournalError", "JsonLinesJournal", "MemoryJournal", "read_journal"]

JOURNAL_FILE = "journal.jsonl"
_FIELDS = tuple(field.name for field in fields(Envelope))


class JournalError(CallwrightError):
    """A journal that cannot be written or read."""


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

    Lines go to a buffered file in `append`, which costs microseconds; only `barrier` and `close`
    touch the disk, in a thread. A call's file is closed by the first barrier after its last entry,
    whose kind is `ended`.
    """

    def __init__(self, calls: Path) -> None:
        self._calls = calls
        self._open: dict[str, TextIO] = {}
        self._ended: set[str] = set()

    def append(self, envelope: Envelope) -> None:
        """Keep one entry; the file is made with the call's first."""
        stream = self._open.get(envelope.call_id)
        if stream is None:
            stream = self._open[envelope.call_id] = self._create(envelope.call_id)
        stream.write(_line(envelope))
        if envelope.kind == "ended":
            self._ended.add(envelope.call_id)

    async def barrier(self) -> None:
        """Return when everything appended so far is on disk."""
        ended = [self._open.pop(call_id) for call_id in self._ended]
        self._ended.clear()
        await asyncio.to_thread(_sync, (*ended, *self._open.values()))
        for stream in ended:
            stream.close()

    async def close(self) -> None:
        """Write what is left."""
        streams = tuple(self._open.values())
        self._open.clear()
        self._ended.clear()
        await asyncio.to_thread(_sync, streams)
        for stream in streams:
            stream.close()

    def _create(self, call_id: str) -> TextIO:
        folder = self._calls / call_id
        try:
            folder.mkdir(parents=True, exist_ok=True)
            # `x`: a journal is never written over, and two calls never share one.
            return (folder / JOURNAL_FILE).open("x", encoding="utf-8", newline="\n")
        except OSError as error:
            raise JournalError(
                f"The journal {folder / JOURNAL_FILE} cannot be created ({error.strerror}). "
                "Give a calls folder that can be written."
            ) from error


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


def _line(envelope: Envelope) -> str:
    return (
        json.dumps(asdict(envelope), ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        + "\n"
    )


def _sync(streams: tuple[TextIO, ...]) -> None:
    for stream in streams:
        stream.flush()
        os.fsync(stream.fileno())
