"""A file that lines are only ever added to, whatever becomes of the disk."""

import os
import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

__all__ = ["LineFile"]

Entry = TypeVar("Entry")


class LineFile(Generic[Entry]):
    """One file of one call, readable by its owner alone.

    line: makes the bytes of an entry, its newline among them. new: there must be no such file yet.
    Entries wait in memory until `sync`, or until there are `at_once` of them, to be written in one
    go. What the disk refuses stays, to the byte, and goes first the next time. May be used from any
    thread, as who gives up waiting for a `sync` in a thread leaves it running.
    """

    def __init__(
        self,
        path: Path,
        line: Callable[[Entry], bytes],
        *,
        new: bool = False,
        at_once: int = 1,
    ) -> None:
        self._path = path
        self._line = line
        self._new = new
        self._at_once = at_once
        self._file: int | None = None
        self._closed = False
        self._waiting: deque[Entry] = deque()
        self._unwritten = b""  # of lines that the system did not take whole
        self._unsynced = False
        self._disk = threading.RLock()  # one writer at a time keeps the lines in order

    @property
    def is_written(self) -> bool:
        """Is nothing left in memory?"""
        return not (self._waiting or self._unwritten)

    @property
    def is_synced(self) -> bool:
        """Is all of it on disk?"""
        return self.is_written and not self._unsynced

    def open(self) -> None:
        """Make the file, and its folder; else the first write does. Raises OSError."""
        with self._disk:
            if self._file is None and not self._closed:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                how = os.O_EXCL if self._new else os.O_APPEND
                self._file = os.open(self._path, os.O_WRONLY | os.O_CREAT | how, 0o600)

    def add(self, entry: Entry) -> None:
        """Add one entry: where it only waits that costs a microsecond. Never fails."""
        self._waiting.append(entry)
        if len(self._waiting) >= self._at_once and self._disk.acquire(blocking=False):
            try:
                self._write()
            except OSError:
                return  # it is tried again, and who syncs is told
            finally:
                self._disk.release()

    def sync(self) -> None:
        """Return when all that was added is on disk. Blocks. Raises OSError."""
        with self._disk:
            self._write()
            if self._unsynced and self._file is not None:
                os.fsync(self._file)
                self._unsynced = False

    def close(self) -> None:
        """Give the file back; what was not written is lost."""
        with self._disk:
            self._closed = True
            if self._file is not None:
                os.close(self._file)
                self._file = None

    def _write(self) -> None:
        if self.is_written or self._closed:
            return
        self.open()
        assert self._file is not None, "`open` raises or opens"  # noqa: S101
        self._unsynced = True  # from before the entries leave until they are on disk
        # Lines are made here, in one go: one by one, between other work, they cost thrice as much.
        entries = [self._waiting.popleft() for _ in range(len(self._waiting))]
        left = self._unwritten + b"".join(map(self._line, entries))
        written = 0
        try:
            while written < len(left):
                written += os.write(self._file, left[written:])
        finally:
            self._unwritten = left[written:]
