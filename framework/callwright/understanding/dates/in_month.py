"""Days counted within a month, and days that work: "the third Friday in December", "the last day of
November", "the last working day of the month", "in two business days".

A working day is Monday to Friday, but for Christmas Day and New Year's Day; what else is a holiday
differs by state and by employer, and is not guessed.
"""

import calendar as gregorian
import datetime
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from callwright.understanding.dates.calendar_words import CalendarWords
from callwright.understanding.dates.relative_day import RelativeDay, add_days, add_months
from callwright.understanding.numerals.number_words import NumberWords
from callwright.understanding.numerals.numbers import cardinal, ordinal
from callwright.understanding.numerals.small import at as _at
from callwright.understanding.numerals.small import groups
from callwright.understanding.word_lists import words_in

__all__ = ["COUNTED", "days_in_month", "in_working_days"]

_LAST = words_in("last final ultimo ultima")
_LAST_BUT_ONE = words_in("penultimate penultimo penultima")
_FROM_A_DAY = words_in("after before from despues antes")  # "the first Sunday after Easter"
_EVERY = words_in("every each cada")
_IS = "is"  # as "August's" comes apart
_FIRST = words_in("first primer primero")
WORKING = words_in("working work business banking bank habil habiles laborable laborables")
_MONTH = words_in("month mes")
_YEAR = words_in("year ano")
_NEW = words_in("new nuevo")
_END = words_in("end fin fines final finales")
COUNTED = WORKING | _END | _LAST | _LAST_BUT_ONE  # one of them is in what counts no weekday
_BEFORE_EDGE = words_in("the el a al about around")
_DAY = words_in("day days dia dias")
_DIGITS_OF_YEAR = 4


class _Month(NamedTuple):
    """first: its first day. end: the place behind the words that name it. named: were there any?
    recurs: it is one of every year. whole: a year is named and no month.
    """

    first: datetime.date
    end: int
    named: bool = True
    recurs: bool = False
    whole: bool = False


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
    every = i > 0 and texts[i - 1] in _EVERY  # "every second Tuesday"
    if not count or every or _at(texts, at + 1) in _FROM_A_DAY:
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
    month = _month(texts, at, today, words, numbers)
    if not month.named and (before := _month_before(texts, i, today, words)):
        month, start = before
    first, end, named, recurs, whole = month
    if whole and count < 0:
        first = first.replace(month=12)
    elif whole and texts[end - 1] in _YEAR:
        # A year begins with January: "the first working day of the new year".
        first = datetime.date(min(today.year + 1, datetime.MAXYEAR), 1, 1)
    if not named and count < 0:
        return  # "last Friday" is the one gone by
    if not named and weekday is None and not working:
        return
    found = _nth(first, count, weekday, working=working)
    if found and found < today and not named:
        found = _nth(add_months(first, 1), count, weekday, working=working)
    last = None
    if found and recurs:
        if found < today:
            found = _nth(add_months(first, 12), count, weekday, working=working) or found
        last = _nth(add_months(found.replace(day=1), -12), count, weekday, working=working)
    if found:
        yield RelativeDay(start=start, end=end, day=found, before=last,
                          weight=1_000 if named else 850)  # fmt: skip
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
    if texts[i] in _LAST_BUT_ONE:
        return -2, i + 1
    found = ordinal(texts, i, numbers)
    if not found or not 1 <= found[0] <= 5:
        return 0, i
    last = found[1] + (_at(texts, found[1]) == "to")
    if _at(texts, last) == "last":
        return -found[0], last + 1  # "the second to last Friday"
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
    month = _month(texts, i + 1, today, words, None)
    return (_last(month.first), month.end) if texts[month.end - 1] in words.months else None


def _month_before(
    texts: Sequence[str], i: int, today: datetime.date, words: CalendarWords
) -> tuple[_Month, int] | None:
    """Of "August's second Friday", "next month's first Monday", and where it begins."""
    name, which = _at(texts, i - 2), _at(texts, i - 3)
    if _at(texts, i - 1) != _IS:
        return None
    if name in words.months:
        return _next_of(words.months[name], today, i + 2), i - 2
    if name in _MONTH and which in words.nexts | words.thises:
        return _Month(add_months(today.replace(day=1), int(which in words.nexts)), i + 2), i - 3
    return None


def _next_of(month: int, today: datetime.date, end: int, later: int = 0) -> _Month:
    year = today.year + (month < today.month) + later
    first = datetime.date(min(year, datetime.MAXYEAR), month, 1)
    return _Month(first, end, recurs=not later)


def _year(texts: Sequence[str], at: int, numbers: NumberWords | None) -> tuple[int, int] | None:
    """As in "2026", "twenty twenty six"; the place behind it."""
    text = _at(texts, at)
    if text.isdecimal() and len(text) == _DIGITS_OF_YEAR and text[:2] in ("19", "20"):
        return int(text), at + 1
    said, end = groups(texts[: at + 4], at, numbers) if numbers else ((), at)
    match said:
        case (20, rest) if 10 <= rest < 100:
            return 2_000 + rest, end
    return None


def _month(
    texts: Sequence[str],
    at: int,
    today: datetime.date,
    words: CalendarWords,
    numbers: NumberWords | None,
) -> _Month:
    """Of "of next month", "in December", "del mes", "this month": the next of that name; that of
    its year in "of July 2027", "of 2027".
    """
    this = today.replace(day=1)
    n = at
    later = 0
    while _at(texts, n) in words.links | words.nexts | words.thises | _NEW:
        later |= _at(texts, n) in words.nexts
        n += 1
    text = _at(texts, n)
    if n > at and (told := _year(texts, n, numbers)):
        return _Month(datetime.date(told[0], 1, 1), told[1], whole=True)
    if text in words.months and n > at:
        month = words.months[text]
        if told := _year(texts, n + 1 + (_at(texts, n + 1) in words.links), numbers):
            return _Month(datetime.date(told[0], month, 1), told[1])
        return _next_of(month, today, n + 1, later)
    if text in _MONTH and n > at:
        behind = _at(texts, n + 1)
        if behind in words.nexts:  # "del mes entrante"
            return _Month(add_months(this, 1), n + 2)
        if behind == "que" and _at(texts, n + 2) == "viene":
            return _Month(add_months(this, 1), n + 3)
        return _Month(add_months(this, int(later)), n + 1)
    if text in _YEAR and n > at:
        first = datetime.date(min(today.year + later, datetime.MAXYEAR), 1, 1)
        return _Month(first, n + 1, whole=True)
    return _Month(this, at, named=False)


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
