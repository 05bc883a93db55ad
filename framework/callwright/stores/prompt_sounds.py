"""Prompts' sound on disk: named by what decides how it sounds, checked when it is read, bounded.

One file a sound, `ab/abcd….pcm`: a line of JSON with the SHA-256 of what follows, then s16le PCM.
A file is written beside its place and moved there, so a reader never meets half of one; one that
was changed is dropped and made again. Names hold no text, and what is kept stands in dialogs.
"""

import contextlib
import hashlib
import json
import os
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Evicted", "PromptSounds", "cache_folder"]

_ENDING = ".pcm"
_HEAD_MOST = 200  # bytes of the first line
_DAY_S = 86_400


def cache_folder(environment: Mapping[str, str]) -> Path:
    """Return where caches of this user belong (XDG Base Directory Specification 0.8)."""
    home = environment.get("XDG_CACHE_HOME", "")
    # The specification: a relative path is invalid, and to be ignored.
    base = Path(home) if home.startswith("/") else Path.home() / ".cache"
    return base / "callwright" / "prompts"


@dataclass(frozen=True, slots=True)
class Evicted:
    """What a clean-up removed, and what is left."""

    files: int
    left_files: int
    left_bytes: int


class PromptSounds:
    """A folder of sounds, shared by processes. Reading one makes it young again.

    unkept: why the last sound that was to be saved could not be; empty when it was.
    """

    def __init__(
        self, folder: Path, *, most_bytes: int = 1_000_000_000, most_days: int = 90
    ) -> None:
        self.folder = folder
        self.most_bytes = most_bytes
        self.most_days = most_days
        self.unkept = ""
        self._names: set[str] = set()

    def open(self) -> None:
        """Learn what is there. Blocks: a millisecond for every few hundred files."""
        self._names = {path.stem for path in self._files()}

    def has(self, name: str) -> bool:
        """Was there something under this name when the folder was last looked at?"""
        return name in self._names

    def load(self, name: str) -> bytes | None:
        """Return the sound as it was saved; None when it is gone or was changed. Blocks."""
        path = self._path(name)
        try:
            found = path.read_bytes()
        except FileNotFoundError:
            self._names.discard(name)
            return None
        except OSError:
            return None  # it cannot be opened just now, and may be whole
        pcm = _checked(found)
        with contextlib.suppress(OSError):
            if pcm is None:
                self._names.discard(name)
                path.unlink()
            else:
                os.utime(path)
        return pcm

    def save(self, name: str, pcm: bytes) -> None:
        """Keep a sound. A cache that cannot be written is a cache that misses: nothing is raised.

        Blocks.
        """
        path = self._path(name)
        head = json.dumps({"sha256": hashlib.sha256(pcm).hexdigest()}).encode()
        unfinished = self.unkept = ""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
                unfinished = file.name
                file.write(head + b"\n" + pcm)
            Path(unfinished).replace(path)
        except OSError as error:
            self.unkept = error.strerror or str(error)
            if unfinished:
                with contextlib.suppress(OSError):
                    Path(unfinished).unlink()
            return
        self._names.add(name)

    def evict(self, now_s: float | None = None) -> Evicted:
        """Remove what nobody has read for `most_days`, then the oldest past `most_bytes`. Blocks.

        now_s: seconds since 1970, of the files' own clock.
        """
        oldest_s = (time.time() if now_s is None else now_s) - self.most_days * _DAY_S
        known = []
        for path in self._files(unfinished=True):
            with contextlib.suppress(OSError):  # another process may clean up too
                found = path.stat()
                known.append((found.st_mtime, found.st_size, path))
        left_bytes = sum(size for _, size, _ in known)
        removed = 0
        for read_s, size, path in sorted(known):
            if read_s >= oldest_s and left_bytes <= self.most_bytes:
                break
            with contextlib.suppress(OSError):
                path.unlink()
            self._names.discard(path.stem)
            left_bytes -= size
            removed += 1
        return Evicted(removed, len(known) - removed, left_bytes)

    def _path(self, name: str) -> Path:
        return self.folder / name[:2] / f"{name}{_ENDING}"

    def _files(self, *, unfinished: bool = False) -> list[Path]:
        return list(self.folder.glob("??/*" if unfinished else f"??/*{_ENDING}"))


def _checked(found: bytes) -> bytes | None:
    """The sound in a file, or None when it is not what was written."""
    head, _, pcm = found.partition(b"\n")
    with contextlib.suppress(ValueError, KeyError, TypeError):
        if json.loads(head[:_HEAD_MOST])["sha256"] == hashlib.sha256(pcm).hexdigest():
            return pcm
    return None
