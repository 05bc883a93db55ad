"""Days counted within a month, and days that work: "the third Friday in December", "the last day of
November", "the last working day of the month", "in two business days".

A working day is Monday to Friday, but for Christmas Day and New Year's Day; what else is a holiday
differs by state and by employer, and is not guessed.
"""

import calendar as gregorian
import datetime
from collections.abc import Iterator, Sequence

from callwright.understanding.dates.calendar_words import CalendarWords
from callwright.understanding.dates.relative_day import RelativeDay, add_days, add_months
from callwright.understanding.numerals.number_words import NumberWords
from callwright.understanding.numerals.numbers import cardinal, ordinal
from callwright.understanding.numerals.small import at as _at
from callwright.understanding.word_lists import words_in

__all__ = ["COUNTED", "days_in_month", "in_working_days"]

_LAST = words_in("last final ultimo ultima")
_FIRST = words_in("first primer primero")
WORKING = words_in("working work business banking bank habil habiles laborable laborables")
_MONTH = words_in("month mes")
_YEAR = words_in("year ano")
_NEW = words_in("new nuevo")
_END = words_in("end fin fines final finales")
COUNTED = WORKING | _END | _LAST  # one of them is in what counts no weekday
_BEFORE_EDGE = words_in("the el a al about around")
_DAY = words_in("day days dia dias")

_Month = tuple[datetime.date, int, bool]
"""The first day of a month, the place behind the words that name it, and were there any?"""


def days_in_month(
    texts: Sequence[str], i: int, today: datetime.date, words: CalendarWords, numbers: NumberWords
) -> Iterator[RelativeDay]:
    """The day that is counted in a month by the words from place `i` on."""
    start = i - (i > 0 and texts[i - 1] in _BEFORE_EDGE)
    if edge := _edge(texts, i, today, words):
        day, end = edge
        yield RelativeDay(start=start, end=end, day=day, weight=850)
        return
    count, at = _counted(texts, i, numbers)
    if not count:
        return
    working = _at(texts, at) in WORKING and _at(texts, at + 1) in _DAY
    working = working or (_at(texts, at) in _DAY and _at(texts, at + 1) in WORKING)
    weekday = words.weekdays.get(_at(texts, at))
    if working:
        at += 2
    elif (_at(texts, at) in _DAY and (count < 0 or texts[i] in _FIRST)) or weekday is not None:
        at += 1
    else:
        return
    first, end, named = _month(texts, at, today, words)
    if named and texts[end - 1] in _YEAR and count > 0:
        # A year begins with January: "the first working day of the new year".
        first = datetime.date(min(today.year + 1, datetime.MAXYEAR), 1, 1)
    if not named and count < 0:
        return  # "last Friday" is the one gone by
    if not named and weekday is None and not working:
        return
    found = _nth(first, count, weekday, working=working)
    if found and found < today and not named:
        found = _nth(add_months(first, 1), count, weekday, working=working)
    if found:
        yield RelativeDay(start=start, end=end, day=found, weight=1_000 if named else 850)
    elif named:
        yield RelativeDay(start=start, end=end, day=first, to_the="month")  # no fifth of its kind


def in_working_days(
    texts: Sequence[str], i: int, today: datetime.date, words: CalendarWords, numbers: NumberWords
) -> Iterator[RelativeDay]:
    """As in "in two business days", "three working days from now", "the next business day"."""
    if texts[i] in words.nexts and _at(texts, i + 1) in WORKING and _at(texts, i + 2) == "day":
        yield RelativeDay(start=i, end=i + 3, day=_working_days(today, 1))
        return
    found = cardinal(texts, i, numbers)
    if not found or found[0].denominator != 1 or not 0 < found[0] < 100:
        return
    end = found[1]
    pair = {_at(texts, end), _at(texts, end + 1)}
    if not (pair & WORKING and pair & _DAY):
        return
    before, end = _at(texts, i - 1), end + 2
    after = _at(texts, end)
    if before in words.ins:
        yield RelativeDay(start=i - 1, end=end, day=_working_days(today, int(found[0])))
    elif after in words.froms and _at(texts, end + 1) in ("now", "today", "hoy", "ahora"):
        yield RelativeDay(start=i, end=end + 2, day=_working_days(today, int(found[0])))


def _counted(texts: Sequence[str], i: int, numbers: NumberWords) -> tuple[int, int]:
    """Which one of a month, -1 for its last, 0 for none; and the place behind."""
    if texts[i] in _LAST:
        return -1, i + 1
    found = ordinal(texts, i, numbers)
    if not found or not 1 <= found[0] <= 5:
        return 0, i
    return found[0], found[1]


def _edge(
    texts: Sequence[str], i: int, today: datetime.date, words: CalendarWords
) -> tuple[datetime.date, int] | None:
    """Of a named month or a year: "the end of November", "end of the year"; a beginning or a middle
    names no day.
    """
    if texts[i] not in _END or _at(texts, i + 1) not in words.links:
        return None
    year = next((n for n in range(i + 1, i + 5) if _at(texts, n) in _YEAR), 0)
    if year and words.links | words.thises >= {*texts[i + 1 : year]}:
        return datetime.date(today.year, 12, 31), year + 1
    first, end, named = _month(texts, i + 1, today, words)
    return (_last(first), end) if named and texts[end - 1] in words.months else None


def _month(texts: Sequence[str], at: int, today: datetime.date, words: CalendarWords) -> _Month:
    """Of "of next month", "in December", "del mes", "this month": the next of that name."""
    this = today.replace(day=1)
    n = at
    later = 0
    while _at(texts, n) in words.links | words.nexts | words.thises | _NEW:
        later |= _at(texts, n) in words.nexts
        n += 1
    text = _at(texts, n)
    if text in words.months and n > at:
        month = words.months[text]
        year = today.year + (month < today.month) + later
        return datetime.date(min(year, datetime.MAXYEAR), month, 1), n + 1, True
    if text in _MONTH and n > at:
        behind = _at(texts, n + 1)
        if behind in words.nexts:  # "del mes entrante"
            return add_months(this, 1), n + 2, True
        if behind == "que" and _at(texts, n + 2) == "viene":
            return add_months(this, 1), n + 3, True
        return add_months(this, int(later)), n + 1, True
    if text in _YEAR and n > at:
        return datetime.date(min(today.year + later, datetime.MAXYEAR), 12, 1), n + 1, True
    return this, at, False


def _nth(
    first: datetime.date, count: int, weekday: int | None, *, working: bool
) -> datetime.date | None:
    """That day of the month that begins with `first`, if it has so many."""
    last = _last(first)
    days = [add_days(first, n) for n in range(last.day)]
    if weekday is not None:
        days = [day for day in days if day.weekday() == weekday]
    elif working:
        days = [day for day in days if _works(day)]
    at = count if count < 0 else count - 1
    return days[at] if at < len(days) else None


def _last(first: datetime.date) -> datetime.date:
    return first.replace(day=gregorian.monthrange(first.year, first.month)[1])


def _works(day: datetime.date) -> bool:
    return day.weekday() < 5 and (day.month, day.day) not in ((12, 25), (1, 1))


def _working_days(today: datetime.date, count: int) -> datetime.date:
    day = today
    while count and day < datetime.date.max:
        day = add_days(day, 1)
        count -= _works(day)
    return day
