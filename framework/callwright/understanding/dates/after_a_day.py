"""A day told by another one: "the Friday after the tenth", "two days before the first".

"Any time after the fifteenth" and "not before Friday" tell none, only from when on another one is
free: they are asked back. A bound on the other side is an answer, since who pays "by Friday" has
promised that day.
"""

import datetime
from collections.abc import Sequence

from callwright.understanding.candidate import Candidate
from callwright.understanding.dates.calendar_words import CalendarWords
from callwright.understanding.dates.relative_day import add_days
from callwright.understanding.numerals.numbers import NumberWords, cardinal
from callwright.understanding.word_lists import words_in

__all__ = ["told_by_others"]

_WHOLE = 10  # characters of YYYY-MM-DD
_BOUND = 0.6  # of its weight is left to a day that only bounds another
_LINKS = words_in("the of el la los de del on")
_AFTER = words_in("after past following despues")
_BEFORE = words_in("before antes")
_FROM = words_in("from desde partir")
_ONWARDS = words_in("on onward onwards forward adelante")
_NEAREST = words_in("first next last right primer")
_NEVER = words_in("not never no")
_MOST_WORDS = 4  # of a count: "twenty one days"
_MOST_DAYS = 100


def told_by_others(
    found: Sequence[Candidate],
    texts: Sequence[str],
    calendar: CalendarWords,
    numbers: NumberWords,
) -> list[Candidate]:
    """The days found; those that are told by others in place of these, and of what is in them."""
    told = [(one, _as_told(one, texts, calendar, numbers)) for one in found]
    counted = [new for one, new in told if new.start < one.start]
    return [
        new for one, new in told if new in counted or not any(_is_within(one, c) for c in counted)
    ]


def _is_within(one: Candidate, other: Candidate) -> bool:
    return other.start <= one.start and one.end <= other.end


def _as_told(
    one: Candidate, texts: Sequence[str], calendar: CalendarWords, numbers: NumberWords
) -> Candidate:
    """The day that `one` tells of, or itself, with less trust where it is only a bound."""
    at = one.start
    while at and texts[at - 1] in _LINKS:
        at -= 1
    led = texts[at - 1] if at and len(str(one.value)) == _WHOLE else ""
    sign = 1 if led in _AFTER else -1 if led in _BEFORE else 0
    if sign and (counted := _counted(one, at - 1, sign, texts, calendar, numbers)):
        return counted
    never = sign < 0 and at > 1 and texts[at - 2] in _NEVER
    on = led in _FROM and not _ONWARDS.isdisjoint(texts[one.end : one.end + 2])
    return one.lowered(_BOUND) if sign > 0 or never or on else one


def _counted(
    base: Candidate,
    at: int,
    sign: int,
    texts: Sequence[str],
    calendar: CalendarWords,
    numbers: NumberWords,
) -> Candidate | None:
    """The day that the words up to `at`, an "after" or a "before", count from `base`."""
    unit = texts[at - 1] if at else ""
    day = datetime.date.fromisoformat(str(base.value))
    weekday = calendar.weekdays.get(unit)
    if weekday is not None:
        to_it = (sign * (weekday - day.weekday()) - 1) % 7 + 1
        nearest = at > 1 and texts[at - 2] in _NEAREST
        return _moved(base, at - 1 - nearest, add_days(day, sign * to_it))
    if unit not in calendar.day_units:
        return None
    for begin in range(max(0, at - 1 - _MOST_WORDS), at - 1):
        count = cardinal(texts, begin, numbers)
        if count and count[1] == at - 1 and 0 < count[0] < _MOST_DAYS and count[0] % 1 == 0:
            days = int(count[0]) * calendar.day_units[unit]
            return _moved(base, begin, add_days(day, sign * days))
    begin = at - 2 - (texts[max(0, at - 2)] in _LINKS)  # "a couple of days"
    few = calendar.few.get(texts[begin]) if begin >= 0 else None
    if few is None and unit != "day" and unit != "dia":
        return None  # "the weeks after the tenth"
    days = (few or 1) * calendar.day_units[unit]
    return _moved(base, begin if few else at - 1, add_days(day, sign * days))


def _moved(base: Candidate, start: int, day: datetime.date) -> Candidate:
    return base._replace(value=day.isoformat(), start=start, rivals=())
