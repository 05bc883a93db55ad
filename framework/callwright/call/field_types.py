"""Does a value from outside have the type that the application declares?"""

import re
from decimal import Decimal, InvalidOperation
from typing import TypeGuard

from callwright.machine.values import is_day
from callwright.privacy.sealed import Plain
from callwright.understanding.slot_type import SlotType

__all__ = ["is_plain", "misfit"]

_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_MOST_CENTS = 10**15  # semantics.md section 12: above it is an overflow


def is_plain(value: object) -> TypeGuard[Plain]:
    """Is it a value that events may hold?"""
    if isinstance(value, tuple):
        return all(is_plain(item) for item in value)
    return isinstance(value, str | int | bool)


def misfit(value: object, type: SlotType) -> str:
    """Return what `value` should be and is not ("integer cents"), or nothing when it fits."""
    match type.kind:
        case "money":
            fits = isinstance(value, int) and not isinstance(value, bool)
            return "" if fits and abs(int(str(value))) <= _MOST_CENTS else "integer cents"
        case "number" | "duration":
            whole = isinstance(value, int) and not isinstance(value, bool)
            return "" if whole or _is_decimal(value) else "a number"
        case "percent":
            whole = isinstance(value, int) and not isinstance(value, bool)
            return "" if whole or _is_decimal(value) else "a decimal number of percents"
        case "date":
            return "" if is_day(value) else "a date like 2026-06-04"
        case "time":
            fits = isinstance(value, str) and _TIME.fullmatch(value) is not None
            return "" if fits else "a time like 17:30"
        case "yes_no":
            return "" if value in ("yes", "no") else "`yes` or `no`"
        case "list":
            if not isinstance(value, tuple) or type.item is None:
                return "a list"
            found = [misfit(item, type.item) for item in value]
            return next((f"a list of which each is {each}" for each in found if each), "")
        case "digits":
            fits = isinstance(value, str) and value.isdecimal()
            return "" if fits else "a text of digits"
        case _:
            return "" if isinstance(value, str) and _is_whole(value) else "a text"


def _is_whole(text: str) -> bool:
    """JSON may escape half a character, which can be neither sealed nor written."""
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _is_decimal(value: object) -> bool:
    if not isinstance(value, str):
        return False
    try:
        return Decimal(value).is_finite()
    except InvalidOperation:
        return False
