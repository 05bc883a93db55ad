"""`plausible` of one line for `callwright understand`: limits that the type's values can be held
against.
"""

import datetime
import math
import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import lru_cache

from callwright.errors import SettingsError
from callwright.understanding.expected import Value
from callwright.understanding.number import as_value

__all__ = ["limits"]

_LOWER, _UPPER = ("from", "min"), ("to", "max")
_NAMES = frozenset({*_LOWER, *_UPPER})
_DECIMAL = re.compile(r"-?\d{1,18}(\.\d{1,18})?")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def limits(given: object, kind: str) -> tuple[Value | None, Value | None]:
    """The least and the greatest value of a `kind` that is plausible, None where there is no limit.

    Raises SettingsError, one sentence, for what no value of that kind can be held against.
    """
    if given is None:
        return None, None
    written = dict(given) if isinstance(given, Mapping) else {"": None}
    if not written.keys() <= _NAMES:
        raise SettingsError(
            "`plausible` is not known: write {from, to} for dates and times, {min, max} else."
        )
    least, greatest = _limit(written, _LOWER, kind), _limit(written, _UPPER, kind)
    before = _BEFORE.get(kind)
    if before and least is not None and greatest is not None and before(greatest, least):
        raise SettingsError(
            "`plausible` has limits that nothing lies between: write the smaller first."
        )
    return least, greatest


def _limit(written: Mapping[str, object], names: tuple[str, ...], kind: str) -> Value | None:
    for name in names:
        limit = written.get(name)
        if limit is None:
            continue
        if isinstance(limit, bool) or not isinstance(limit, (str, int, float)):
            raise SettingsError(f"`{name}` of `plausible` is neither a number nor a string.")
        read, wanted = _KINDS.get(kind, (_any, "a number or a string"))
        found = _read(read, limit)
        if found is None:
            raise SettingsError(f"`{name}` of `plausible` is none for {kind}: write {wanted}.")
        return found
    return None


@lru_cache(maxsize=256, typed=True)
def _read(read: Callable[[str | float], Value | None], limit: str | float) -> Value | None:
    return read(limit)


# --- one limit, by the kind of value --------------------------------------------------------------


def _any(limit: str | float) -> Value | None:
    return _number(limit) if isinstance(limit, float) else limit


def _number(limit: str | float) -> int | str | None:
    if isinstance(limit, float) and not math.isfinite(limit):
        return None
    if isinstance(limit, str) and not _DECIMAL.fullmatch(limit):
        return None
    return as_value(Fraction(limit))


def _cents(limit: str | float) -> int | None:
    cents = _number(limit)
    return cents if isinstance(cents, int) else None


def _day(limit: str | float) -> str | None:
    try:
        return datetime.datetime.fromisoformat(str(limit)).date().isoformat()
    except ValueError:
        return None


def _time(limit: str | float) -> str | None:
    return limit if isinstance(limit, str) and _TIME.fullmatch(limit) else None


_KINDS: dict[str, tuple[Callable[[str | float], Value | None], str]] = {
    "number": (_number, "a number"),
    "percent": (_number, "a number"),
    "money": (_cents, "whole cents, such as 12000"),
    "date": (_day, 'a day, such as "2025-06-02"'),
    "time": (_time, 'a time, such as "09:30"'),
    "time_range": (_time, 'a time, such as "09:30"'),
}
# Whether one limit of a kind is before the other; of other kinds none is.
_BEFORE: dict[str, Callable[[Value, Value], bool]] = {
    **dict.fromkeys(
        ("number", "percent", "money"), lambda one, two: Fraction(str(one)) < Fraction(str(two))
    ),
    **dict.fromkeys(("date", "time"), lambda one, two: str(one) < str(two)),
}
