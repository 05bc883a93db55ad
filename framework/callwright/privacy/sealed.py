"""Values that never lie open: sealed under the call's key, compared by keyed hash.

A value of a masked or secret class is replaced by `Sealed(id)` before it enters an event. The id is
a keyed hash of the value, so that equal values of one call have equal ids, and an id says nothing
without the call's key. `Vault` maps ids back, in memory, for guards and the speaker; erasing a
call is dropping its key.
"""

import hmac
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

__all__ = ["EMPTY_VAULT", "Plain", "Sealed", "Vault"]

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))

# What a value may be in the open. Money is integer cents, dates YYYY-MM-DD, times HH:MM, durations
# integer seconds, percents and fractional numbers decimal strings, lists tuples. Never a float.
Plain = str | int | bool | tuple["Plain", ...]


@dataclass(frozen=True, slots=True, order=True)
class Sealed:
    """A value that is kept elsewhere. Equal ids in one call mean equal values."""

    id: str


class Vault(Mapping[str, Plain]):
    """The sealed values of one call, in memory, by id.

    `step` reads it; only the runtime adds to it, through `seal`.
    """

    def __init__(self, key: bytes, values: Mapping[str, Plain] | None = None) -> None:
        """key: at least 16 random bytes, of this call alone."""
        self._key = key
        self._values: dict[str, Plain] = dict(values or {})

    def seal(self, value: Plain) -> Sealed:
        """Keep `value` and return what may stand for it in events and snapshots."""
        text = _ENCODER.encode(value).encode()
        name = hmac.digest(self._key, text, "sha256").hex()[:24]
        self._values[name] = value
        return Sealed(name)

    def seal_unkept(self, value: Plain) -> Sealed:
        """Seal a value of a class that is stored nowhere; a vault with a record keeps it apart."""
        return self.seal(value)

    def __getitem__(self, name: str) -> Plain:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)


EMPTY_VAULT = Vault(b"\0" * 16)
