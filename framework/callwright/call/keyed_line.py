"""The keys that a caller presses one after another, as one line of the conversation."""

from callwright.call.record import Line
from callwright.privacy.redaction import redact

__all__ = ["KeyedLine"]


class KeyedLine:
    """Collects keys until something is said, or something else is asked."""

    def __init__(self) -> None:
        self._at_ms = 0
        self._state = ""
        self._slot = ""
        self._keys = ""

    def press(self, key: str, at_ms: int, state: str, slot: str) -> Line | None:
        """Add a key; return the line before it where it begins another.

        slot: the one that is asked for, where its class is not kept in the open; else empty.
        """
        before = self.take() if (state, slot) != (self._state, self._slot) else None
        if not self._keys:
            self._at_ms, self._state, self._slot = at_ms, state, slot
        self._keys += key
        return before

    def take(self) -> Line | None:
        """Return what was pressed since the last time, if anything; of an answer, its name."""
        keys, self._keys = self._keys, ""
        if not keys:
            return None
        told = f"[{self._slot}]" if self._slot else redact(keys)
        return Line(at_ms=self._at_ms, who="caller", text=f"(keys: {told})", state=self._state)
