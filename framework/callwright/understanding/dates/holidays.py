"""Days with names that callers count from: "after Christmas", "the day before Thanksgiving"."""

import datetime
from collections.abc import Callable, Mapping, Sequence

__all__ = ["HOLIDAYS", "holiday", "holiday_at", "name_at"]


def _weekday(year: int, month: int, weekday: int, nth: int) -> datetime.date:
    """The nth such weekday of a month; -1 is the last."""
    if nth < 0:
        last = datetime.date(year, month, 31 if month in (1, 3, 5, 7, 8, 10, 12) else 30)
        return last - datetime.timedelta(days=(last.weekday() - weekday) % 7)
    first = datetime.date(year, month, 1)
    return first + datetime.timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def _easter(year: int) -> datetime.date:
    """Western Easter Sunday, by the anonymous Gregorian computus."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return datetime.date(year, f // 31, f % 31 + 1)


def _thanksgiving(year: int) -> datetime.date:
    return _weekday(year, 11, 3, 4)


def _fixed(month: int, day: int) -> Callable[[int], datetime.date]:
    return lambda year: datetime.date(year, month, day)


_CHRISTMAS, _EVE = _fixed(12, 25), _fixed(12, 24)
_NEW_YEAR, _NEW_YEARS_EVE = _fixed(1, 1), _fixed(12, 31)
HOLIDAYS: Mapping[tuple[str, ...], Callable[[int], datetime.date]] = {
    ("christmas",): _CHRISTMAS,
    ("christmas", "day"): _CHRISTMAS,
    ("christmas", "eve"): _EVE,
    ("xmas",): _CHRISTMAS,
    ("navidad",): _CHRISTMAS,
    ("nochebuena",): _EVE,
    ("new", "years"): _NEW_YEAR,
    ("new", "years", "day"): _NEW_YEAR,
    ("new", "year", "is"): _NEW_YEAR,  # "New Year's"
    ("new", "year", "is", "day"): _NEW_YEAR,
    ("new", "years", "eve"): _NEW_YEARS_EVE,
    ("new", "year", "is", "eve"): _NEW_YEARS_EVE,
    ("ano", "nuevo"): _NEW_YEAR,
    ("easter",): _easter,
    ("easter", "sunday"): _easter,
    ("pascua",): _easter,
    ("easter", "monday"): lambda year: _easter(year) + datetime.timedelta(days=1),
    ("good", "friday"): lambda year: _easter(year) - datetime.timedelta(days=2),
    ("valentines", "day"): _fixed(2, 14),
    ("valentine", "is", "day"): _fixed(2, 14),
    ("halloween",): _fixed(10, 31),
    ("juneteenth",): _fixed(6, 19),
    ("independence", "day"): _fixed(7, 4),
    ("workers", "day"): _fixed(5, 1),
    ("veterans", "day"): _fixed(11, 11),
    ("martin", "luther", "king", "day"): lambda year: _weekday(year, 1, 0, 3),
    ("mlk", "day"): lambda year: _weekday(year, 1, 0, 3),
    ("presidents", "day"): lambda year: _weekday(year, 2, 0, 3),
    ("columbus", "day"): lambda year: _weekday(year, 10, 0, 2),
    ("labour", "day"): lambda year: _weekday(year, 9, 0, 1),
    ("memorial", "day"): lambda year: _weekday(year, 5, 0, -1),
    ("labor", "day"): lambda year: _weekday(year, 9, 0, 1),
    ("thanksgiving",): _thanksgiving,
    ("thanksgiving", "day"): _thanksgiving,
    ("accion", "de", "gracias"): _thanksgiving,
    ("black", "friday"): lambda year: _thanksgiving(year) + datetime.timedelta(days=1),
    ("mothers", "day"): lambda year: _weekday(year, 5, 6, 2),
    ("fathers", "day"): lambda year: _weekday(year, 6, 6, 3),
    ("boxing", "day"): _fixed(12, 26),
    ("hogmanay",): _NEW_YEARS_EVE,
    ("bonfire", "night"): _fixed(11, 5),
    ("guy", "fawkes", "night"): _fixed(11, 5),
    ("saint", "patricks", "day"): _fixed(3, 17),
    ("saint", "patrick", "is", "day"): _fixed(3, 17),
    ("fin", "de", "ano"): _NEW_YEARS_EVE,
    ("dia", "de", "los", "muertos"): _fixed(11, 2),
    ("dia", "de", "reyes"): _fixed(1, 6),
}


def holiday(
    words: tuple[str, ...], today: datetime.date, *, gone: bool = False
) -> datetime.date | None:
    """The next such day from today on, or with `gone` the last one before today."""
    on = HOLIDAYS.get(words)
    if on is None or not 2 < today.year < 9_990:
        return None
    years = (today.year, today.year - 1) if gone else (today.year, today.year + 1)
    days = (on(year) for year in years)
    return next((day for day in days if (day < today if gone else day >= today)), None)


def name_at(texts: Sequence[str], i: int) -> tuple[str, ...]:
    """The longest name of a holiday that stands at place `i`, or nothing."""
    for length in (4, 3, 2, 1):
        name = tuple(texts[i : i + length])
        if len(name) == length and name in HOLIDAYS:
            return name
    return ()


def holiday_at(
    texts: Sequence[str], i: int, today: datetime.date
) -> tuple[datetime.date | None, int]:
    """The next holiday that stands at place `i`, and the place behind its name."""
    name = name_at(texts, i)
    return (holiday(name, today), i + len(name)) if name else (None, i)
