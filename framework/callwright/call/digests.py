"""Digests of a call's snapshots, one after another.

A step changes a few fields of a snapshot and keeps the others as they are, so the text of a field
that is still the same object is kept with it. The digest is that of `machine.codec.dumps`, to the
byte; what it costs no longer grows with all that was said before.
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import fields
from functools import lru_cache
from operator import attrgetter, is_

from callwright.machine.codec import dumps
from callwright.machine.snapshot import Snapshot

__all__ = ["Digests", "digest"]

_NAMES = tuple(sorted(field.name for field in fields(Snapshot)))
_BEGINNINGS = tuple(dumps(name) + b":" for name in _NAMES)
_values_of: Callable[[Snapshot], tuple[object, ...]] = attrgetter(*_NAMES)


def digest(snapshot: Snapshot) -> str:
    """Return 16 hex digits that stand for this snapshot."""
    return _short(dumps(snapshot))


class Digests:
    """The digests of one call."""

    def __init__(self) -> None:
        self._values: tuple[object, ...] = (object(),) * len(_NAMES)  # of the fields, at last
        self._texts: list[bytes] = [b""] * len(_NAMES)
        self._entries: dict[str, dict[str, tuple[object, bytes]]] = {}

    def of(self, snapshot: Snapshot) -> str:
        """Return what `digest` returns."""
        before, self._values = self._values, _values_of(snapshot)
        for at, same in enumerate(map(is_, self._values, before)):
            if not same:
                self._texts[at] = _BEGINNINGS[at] + self._field(_NAMES[at], self._values[at])
        return _short(b"{%b}" % b",".join(self._texts))

    def _field(self, name: str, value: object) -> bytes:
        if type(value) is int:  # the most that changes are times and counts
            return b"%d" % value
        if type(value) is dict:
            return b"{%b}" % b",".join(self._inside(name, value))
        return dumps(value)

    def _inside(self, name: str, value: Mapping[object, object]) -> list[bytes]:
        """The entries of a mapping, in order; those that are the same as before as they were."""
        before, entries = self._entries.get(name, {}), {}
        for key, item in value.items():
            written = str(key)
            known = before.get(written)
            if known is None or known[0] is not item:
                text = b"%d" % item if type(item) is int else dumps(item)
                known = (item, b"%b:%b" % (_quoted(written), text))
            entries[written] = known
        self._entries[name] = entries
        return [entries[written][1] for written in sorted(entries)]


@lru_cache(maxsize=1024)  # names of waits, of states: the same in all calls
def _quoted(name: str) -> bytes:
    return dumps(name)


def _short(text: bytes) -> str:
    return hashlib.sha256(text).hexdigest()[:16]
