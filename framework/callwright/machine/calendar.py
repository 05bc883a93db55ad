"""Opening hours, business days and local time, from what the compiler took out of the zone's rules.

Federal holidays are those of 5 U.S.C. 6103(a), moved to Friday or Monday where (b) and Executive
Order 11582 move them.
"""

import datetime
from bisect import bisect_right
from functools import lru_cache

from callwright.machine.tables import Calendar

__all__ = [
    "instant_s",
    "is_business_day",
    "is_open",
    "local",
    "minutes_to_opening",
    "us_federal_holidays",
]

EPOCH = datetime.datetime(1970, 1, 1)  # noqa: DTZ001 - naive on purpose: offsets are data here
WEEK_AHEAD_DAYS = 14  # holidays and week-ends never close two weeks together


@lru_cache(maxsize=64)
def instant_s(answered_at: str) -> int:
    """Seconds since 1970 UTC of an ISO 8601 instant ending in `Z`."""
    moment = datetime.datetime.fromisoformat(answered_at.removesuffix("Z"))
    return int((moment.replace(tzinfo=None) - EPOCH).total_seconds())


def local(calendar: Calendar, instant: int) -> datetime.datetime:
    """The wall clock at the calendar's zone, naive, at `instant` seconds since 1970 UTC."""
    starts = [start for start, _ in calendar.offsets]
    place = max(bisect_right(starts, instant) - 1, 0)
    return EPOCH + datetime.timedelta(seconds=instant + calendar.offsets[place][1])


def _nth(year: int, month: int, weekday: int, n: int) -> datetime.date:
    """The n-th (from 1) given weekday of a month; -1 is the last."""
    if n > 0:
        first = datetime.date(year, month, 1)
        return first + datetime.timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))
    last = datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(days=1)
    return last - datetime.timedelta(days=(last.weekday() - weekday) % 7)


@lru_cache(maxsize=16)
def us_federal_holidays(year: int) -> frozenset[datetime.date]:
    """Days of one year on which federal offices are closed, as observed."""
    fixed = [(1, 1), (6, 19), (7, 4), (11, 11), (12, 25)]
    days = {
        _nth(year, 1, 0, 3),  # Birthday of Martin Luther King, Jr.
        _nth(year, 2, 0, 3),  # Washington's Birthday
        _nth(year, 5, 0, -1),  # Memorial Day
        _nth(year, 9, 0, 1),  # Labor Day
        _nth(year, 10, 0, 2),  # Columbus Day
        _nth(year, 11, 3, 4),  # Thanksgiving Day
    }
    # New Year's Day of the next year may be observed on 31 December of this one.
    for day in [*(datetime.date(year, *day) for day in fixed), datetime.date(year + 1, 1, 1)]:
        moved = {5: -1, 6: 1}.get(day.weekday(), 0)
        days.add(day + datetime.timedelta(days=moved))
    return frozenset(day for day in days if day.year == year)


def _hours(calendar: Calendar, day: datetime.date) -> tuple[tuple[int, int], ...]:
    """Opening spans of a day, minutes of the day."""
    if calendar.holidays == "us_federal" and day in us_federal_holidays(day.year):
        return ()
    return tuple(calendar.open.get(day.weekday(), ()))


def is_business_day(calendar: Calendar, day: datetime.date) -> bool:
    """Is there any opening span on that day?"""
    return bool(_hours(calendar, day))


def is_open(calendar: Calendar, instant: int) -> bool:
    """Is `instant` (seconds since 1970 UTC) inside an opening span?"""
    now = local(calendar, instant)
    minute = now.hour * 60 + now.minute
    return any(start <= minute < end for start, end in _hours(calendar, now.date()))


def minutes_to_opening(calendar: Calendar, instant: int) -> int:
    """Minutes until the next opening, 0 when open now, 999999 when it never opens."""
    if is_open(calendar, instant):
        return 0
    now = local(calendar, instant)
    minute = now.hour * 60 + now.minute
    for ahead in range(WEEK_AHEAD_DAYS):
        day = now.date() + datetime.timedelta(days=ahead)
        for start, _ in _hours(calendar, day):
            if ahead or start > minute:
                return ahead * 1_440 + start - minute
    return 999_999
