"""Literals of the YAML as the machine stores them, by type."""

import datetime
import re
from decimal import Decimal

from callwright.machine.values import REFUSED, UNKNOWN, Value
from callwright.understanding.slot_type import SlotType

__all__ = [
    "LiteralError",
    "stored",
]

_UNITS = {"s": 1, "min": 60, "m": 60, "h": 3_600, "d": 86_400}


class LiteralError(ValueError):
    """A literal that its type cannot hold; the sentence says what is expected."""


def stored(text: str, type: SlotType, may_be: tuple[str, ...] = ()) -> Value:
    """The value of a literal: money in cents, dates `YYYY-MM-DD`, times `HH:MM`, durations in
    seconds. Raises LiteralError. Values of a choice are checked by the compiler.
    """
    if text in may_be:
        return UNKNOWN if text == "unknown" else REFUSED
    match type.kind:
        case "yes_no":
            return _expect(text, r"yes|no", "`yes` or `no`")
        case "money":
            number = _expect(text, r"-?\d{1,12}(\.\d{1,2})?", "an amount such as `120` or `120.50`")
            return int(Decimal(number) * 100)
        case "number":
            return _number(text, type)
        case "percent":
            return _expect(text, r"-?\d{1,9}(\.\d{1,6})?", "a number such as `4.5`")
        case "date":
            return _date(text)
        case "time":
            return _expect(text, r"([01]\d|2[0-3]):[0-5]\d", "a time such as `08:30`")
        case "duration":
            found = re.fullmatch(r"(\d{1,7})(s|min|m|h|d)", text)
            if found is None:
                raise LiteralError(f"expected a duration such as `30min`, not {text!r}")
            return int(found[1]) * _UNITS[found[2]]
        case "digits" | "alnum":
            return _sized(text, type)
        case "zip":
            return _expect(text, r"\d{5}(-\d{4})?", "five digits")
        case "phone":
            return _expect(text, r"\+\d{7,15}", "a number such as `+13125550142`")
        case "us_state":
            return _expect(text, r"[A-Z]{2}", "two capital letters")
        case "list":
            raise LiteralError("a list has no literal")
        case _:
            return text


def _expect(text: str, pattern: str, what: str) -> str:
    if re.fullmatch(pattern, text) is None:
        raise LiteralError(f"expected {what}, not {text!r}")
    return str(text)


def _number(text: str, type: SlotType) -> Value:
    _expect(text, r"-?\d{1,15}(\.\d{1,9})?", "a number")
    value = Decimal(text)
    if type.least is not None and value < type.least:
        raise LiteralError(f"{text} is less than the least of `{type}`")
    if type.most is not None and value > type.most:
        raise LiteralError(f"{text} is more than the most of `{type}`")
    return int(value) if value == value.to_integral_value() else str(text)


def _date(text: str) -> Value:
    _expect(text, r"\d{4}-\d{2}-\d{2}", "a date such as `2026-06-30`")
    try:
        return datetime.date.fromisoformat(text).isoformat()
    except ValueError:
        raise LiteralError(f"{text!r} is no day of the calendar") from None


def _sized(text: str, type: SlotType) -> Value:
    pattern, what = (r"\d+", "digits") if type.kind == "digits" else (r"[A-Za-z0-9]+", "letters")
    _expect(text, pattern, what)
    least, most = type.least or 0, type.most or len(text)
    if not least <= len(text) <= most:
        raise LiteralError(f"`{type}` holds {least} to {most}, and {text!r} has {len(text)}")
    return str(text)
