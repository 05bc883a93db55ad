"""Digests of a call's snapshots, one after another.

A step changes a few fields of a snapshot and keeps the others as they are, so the text of a field
that is still the same object is kept with it. The digest is that of `machine.codec.dumps`, to the
byte; what it costs no longer grows with all that was said before.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import fields

from callwright.machine.codec import dumps
from callwright.machine.snapshot import Snapshot

__all__ = ["Digests", "digest"]

_NAMES = tuple(sorted(field.name for field in fields(Snapshot)))


def digest(snapshot: Snapshot) -> str:
    """Return 16 hex digits that stand for this snapshot."""
    return _short(dumps(snapshot))


class Digests:
    """The digests of one call."""

    def __init__(self) -> None:
        self._texts: dict[str, tuple[object, bytes]] = {}  # by field: its value, and its text
        self._entries: dict[str, dict[str, tuple[object, bytes]]] = {}

    def of(self, snapshot: Snapshot) -> str:
        """Return what `digest` returns."""
        texts = []
        for name in _NAMES:
            value = getattr(snapshot, name)
            known = self._texts.get(name)
            if known is None or known[0] is not value:
                known = self._texts[name] = (value, self._field(name, value))
            texts.append(known[1])
        return _short(b"{%b}" % b",".join(texts))

    def _field(self, name: str, value: object) -> bytes:
        if type(value) is int:  # the most that changes are times and counts
            return b'"%b":%d' % (name.encode(), value)
        if not isinstance(value, Mapping):
            return b'"%b":%b' % (name.encode(), dumps(value))
        before, entries = self._entries.get(name, {}), {}
        for key, item in value.items():
            known = before.get(str(key))
            if known is None or known[0] is not item:
                known = (item, b"%b:%b" % (dumps(str(key)), dumps(item)))
            entries[str(key)] = known
        self._entries[name] = entries
        inside = b",".join(entries[key][1] for key in sorted(entries))
        return b'"%b":{%b}' % (name.encode(), inside)


def _short(text: bytes) -> str:
    return hashlib.sha256(text).hexdigest()[:16]
