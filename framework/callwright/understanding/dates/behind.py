"""Dates that can only lie behind us, and among them those that somebody was born on."""

import datetime
from functools import lru_cache

from callwright.understanding.expected import ExpectedSlot

__all__ = ["is_birth_date", "lies_behind"]

# Years that a `between` goes back at least, where it is of birth dates: callers of every age are
# asked for one, and what happened to a customer half a century ago hardly anybody asks.
_LIFETIME = 50


def lies_behind(slot: ExpectedSlot, today: datetime.date) -> bool:
    """Is it a date that can only lie in the past: a birth date, the day of a payment?"""
    return isinstance(slot.greatest, str) and _is_past(slot.greatest, today)


def is_birth_date(slot: ExpectedSlot, today: datetime.date) -> bool:
    """Is it a date behind us whose `between` goes back a lifetime, or for ever?"""
    if not lies_behind(slot, today):
        return False
    return not isinstance(slot.least, str) or _is_long_ago(slot.least, today)


@lru_cache(maxsize=64)
def _is_past(day: str, today: datetime.date) -> bool:
    return day[:10] <= today.isoformat()


@lru_cache(maxsize=64)
def _is_long_ago(day: str, today: datetime.date) -> bool:
    return day[:4] <= f"{today.year - _LIFETIME:04}"
