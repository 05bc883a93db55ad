"""Digits in a row that are no date, as a recogniser dropped some of them: "1502 198", "1379".

What is left still tells of the date. Where a century follows four digits that may be a day and a
month, those were right in 60 of 73 alternatives of recorded callers; where four digits are no day
and month but may be a day and a year, the year was right in 44 of 81. Other lengths tell nothing
that may be relied on.
"""

from collections.abc import Collection

from callwright.understanding.dates.channel import Day, Fields

__all__ = ["cut_date"]

_RIGHT, _RIGHT_YEAR = 0.8, 0.5
_CENTURIES = ("19", "20")
_CUT_YEAR = 7  # day, month and three digits of the year
_NO_MONTH = 4


def cut_date(
    run: str, *, day_first: bool = True, whole: Collection[Day] = ()
) -> dict[Fields, float]:
    """The fields of a date that digits still tell, with how far they are believed; mostly nothing.

    run: all digits of one alternative that reads as no date. day_first: how the locale writes them.
    whole: dates read in other alternatives; the year is that of one which has the digits that are
    left of it.
    """
    one, two, rest = run[:2], run[2:4], run[4:]
    day, month = (one, two) if day_first else (two, one)
    if len(run) == _CUT_YEAR and rest[:2] in _CENTURIES and _day_and_month(day, month):
        there = int(month), int(day)
        years = {date[0] for date in whole if date[1:] == there and _cut_of(rest, date[0])}
        known: list[int | None] = [*years] or [None]
        return {(year, *there): _RIGHT / len(known) for year in known}
    if len(run) == _NO_MONTH and not _day_and_month(day, month) and 1 <= int(one) <= 31 < int(two):
        return {(1_900 + int(two), None, int(one)): _RIGHT_YEAR}
    return {}


def _day_and_month(day: str, month: str) -> bool:
    return 1 <= int(day) <= 31 and 1 <= int(month) <= 12


def _cut_of(digits: str, year: int) -> bool:
    """Is the year these digits with one more among them?"""
    whole = str(year)
    return any(whole[:n] + whole[n + 1 :] == digits for n in range(len(whole)))
