"""A day that words name from today, and how days and months are counted on."""

import calendar as gregorian
import datetime
from dataclasses import dataclass

__all__ = ["RelativeDay", "add_days", "add_months"]

_MONTH = 31


@dataclass(frozen=True, slots=True, kw_only=True)
class RelativeDay:
    """A day that the words name. rivals: other days they may mean. to_the: how exact they were.
    before: the last such day, where the words name one of many: what has been was then.
    """

    start: int
    end: int
    day: datetime.date
    weight: int = 1_000
    rivals: tuple[tuple[datetime.date, int], ...] = ()
    to_the: str = "day"
    before: datetime.date | None = None

    @property
    def yearly(self) -> bool:
        """Is there one such day a year?"""
        return self.before is not None and (self.day - self.before).days > _MONTH


def add_months(day: datetime.date, months: int) -> datetime.date:
    """The same day `months` later (or earlier); the month's last day where it has no such day."""
    at = min(max(day.year * 12 + day.month - 1 + months, 12), 9_999 * 12)
    year, month = divmod(at, 12)
    last = gregorian.monthrange(year, month + 1)[1]
    return datetime.date(year, month + 1, min(day.day, last))


def add_days(day: datetime.date, days: int) -> datetime.date:
    """`day` plus `days`, held inside the calendar."""
    at = min(max(day.toordinal() + days, 1), datetime.date.max.toordinal())
    return datetime.date.fromordinal(at)
