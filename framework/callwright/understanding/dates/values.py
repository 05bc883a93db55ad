"""What a part of a date stands for: its century, its next day of that name, its year of before."""

import datetime
from collections.abc import Iterator, Sequence

from callwright.understanding.candidate import in_range
from callwright.understanding.dates.behind import is_birth_date
from callwright.understanding.dates.channel import Fields, fields_of
from callwright.understanding.dates.parts import Part
from callwright.understanding.dates.words import Reading
from callwright.understanding.expected import Context, ExpectedSlot

__all__ = ["centuries", "date_value", "last_of", "said_before", "values_of", "whole_years"]

_YOUNGEST, _OLDEST = 18, 110  # years of those who call
_LEAP_YEARS = 9  # within which there is a 29 February


def date_value(year: int | None, month: int | None, day: int | None) -> str | None:
    """The value of these fields, or None where there is no such day."""
    if month is not None and day is not None:
        try:
            whole = datetime.date(year if year is not None else 2_000, month, day)
        except ValueError:
            return None
        return whole.isoformat() if year is not None else f"--{month:02}-{day:02}"
    if year is None:
        return f"--{month:02}" if month is not None else None
    return f"{year:04}-{month:02}" if month is not None else f"{year:04}"


def said_before(slot: ExpectedSlot, context: Context) -> Fields:
    """What of the date an earlier turn brought."""
    prior = context.prior.get(slot.name, "")
    return fields_of(prior) if isinstance(prior, str) else (None, None, None)


def values_of(
    part: Part, slot: ExpectedSlot, context: Context, how: Reading
) -> Sequence[tuple[str, int]]:
    """The values that the part may be, with their weights. Most alternatives hold the same date."""
    said = part[2:]  # wherever it stands
    if said not in how.values:
        how.values[said] = tuple(_values(part, slot, context, how))
    return how.values[said]


def _values(
    part: Part, slot: ExpectedSlot, context: Context, how: Reading
) -> Iterator[tuple[str, int]]:
    _, _, year, month, day, two_digits, weight = part
    if year is not None and two_digits:
        for century_year, less in centuries(year, slot, context, how):
            value = date_value(century_year, month, day)
            if value:
                yield value, weight - less
        return
    behind = how.behind
    if year is None and month is not None:
        if not behind:
            yield from _next_of(month, day, context.today, weight)
            return
        year = said_before(slot, context)[0]
        if year is None and day and not is_birth_date(slot, context.today):
            year = _last_year_of(month, day, slot, context.today)
    value = date_value(year, month, day)
    if value:
        yield value, weight
        # "Eighteen" is heard of "nineteen": nobody alive was born before 1900.
        if year is not None and behind and 1_800 < year < 1_900 and not in_range(value, slot):
            yield f"{year + 100}{value[4:]}", weight * 7 // 10


def centuries(
    year: int, slot: ExpectedSlot, context: Context, how: Reading
) -> list[tuple[int, int]]:
    """Whole years that a two-digit one may stand for, and what each costs."""
    if year not in how.centuries:
        how.centuries[year] = whole_years(year, slot, context, how.behind)
    return how.centuries[year]


def whole_years(
    year: int, slot: ExpectedSlot, context: Context, behind: bool
) -> list[tuple[int, int]]:
    """As `centuries`, worked out."""
    this = context.today.year
    if not behind:
        near = this // 100 * 100 + year
        return [(near, 0)] if abs(near - this) < 50 else [(near - 100, 0)]
    recent = this // 100 * 100 + year
    recent = recent if recent <= this else recent - 100
    # Of two centuries, the adult one.
    adult = this - recent >= _YOUNGEST
    options = [(recent, 0 if adult else 120), (recent - 100, 60)]
    if adult and this - recent + 100 > _OLDEST:
        options = options[:1]
    kept = [(y, less) for y, less in options if in_range(f"{y:04}-07-01", slot)]
    return [(y, less if len(kept) > 1 else 0) for y, less in kept] or options[:1]


def _last_year_of(month: int, day: int, slot: ExpectedSlot, today: datetime.date) -> int | None:
    """The year of the last such day, where the slot's limits leave but that one."""
    years = [
        year
        for year in (today.year, today.year - 1)
        if (value := date_value(year, month, day)) and in_range(value, slot)
    ]
    return years[0] if len(years) == 1 else None


def last_of(
    month: int | None, day: int | None, today: datetime.date, weight: int
) -> Iterator[tuple[str, int]]:
    """The last day, or month, of that name."""
    if day is None:
        if month is not None:
            yield f"{today.year - (month > today.month):04}-{month:02}", weight
        return
    for year in range(today.year, max(today.year - _LEAP_YEARS, 1), -1):
        value = date_value(year, month, day)
        if value and value <= today.isoformat():
            yield value, weight
            return


def _next_of(
    month: int, day: int | None, today: datetime.date, weight: int
) -> Iterator[tuple[str, int]]:
    """The next day of that name; one that has just gone by stays a rival."""
    if day is None:
        year = today.year + (month < today.month)
        yield f"{year:04}-{month:02}", weight
        return
    for year in (today.year, today.year + 1, today.year + 2, today.year + 3, today.year + 4):
        value = date_value(year, month, day)
        if value and value >= today.isoformat():
            yield value, weight
            gone = date_value(year - 1, month, day)
            if gone and (today - datetime.date.fromisoformat(gone)).days < 45:
                yield gone, weight // 2
            return
