"""Values as events, snapshots and effects hold them."""

import datetime
from dataclasses import dataclass

from callwright.privacy.sealed import Plain, Sealed

__all__ = ["REFUSED", "UNKNOWN", "Absent", "Plain", "Sealed", "Value", "is_day"]


@dataclass(frozen=True, slots=True)
class Absent:
    """An answer that is not a value: `unknown` or `refused`. `filled` is true of it, `known` is
    not.
    """

    why: str

    def __str__(self) -> str:
        return self.why


UNKNOWN = Absent("unknown")
REFUSED = Absent("refused")

Value = str | int | bool | Sealed | Absent | tuple["Value", ...]


def is_day(value: object) -> bool:
    """Whether this is a day as it is stored, `YYYY-MM-DD`; other ways to write one are not."""
    try:
        return isinstance(value, str) and datetime.date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
