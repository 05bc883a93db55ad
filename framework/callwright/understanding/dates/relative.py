"""Days counted from today: "tomorrow", "next Friday", "a week from Tuesday", "end of the month"."""

import datetime
from collections.abc import Iterator, Sequence
from functools import lru_cache

from callwright.understanding.dates.calendar_words import CalendarWords
from callwright.understanding.dates.holidays import holiday, name_at
from callwright.understanding.dates.in_month import COUNTED, days_in_month, in_working_days
from callwright.understanding.dates.relative_day import RelativeDay, add_days, add_months
from callwright.understanding.dates.weekday import named_weekday, tells_today, weeks_on
from callwright.understanding.numerals.numbers import NumberWords, cardinal
from callwright.understanding.numerals.small import at as _at
from callwright.understanding.word_lists import words_in

__all__ = ["may_be_relative", "relative_days"]

# "Happy New Year's", "the feast of", "many a": no day is chosen; nor in "Easter week".
_NO_DAY_BEFORE = frozenset({"of", "a", "many"})
_AROUND_A_DAY = frozenset(
    {"week", "weekend", "weeks", "period", "season", "break", "holidays", "time", "party", "sale"}
)
_AS_LIKELY = 980  # thousandths, of two days of one name


def may_be_relative(texts: Sequence[str], words: CalendarWords) -> bool:
    """Is there any word without which no day is relative?"""
    return not _telling(words).isdisjoint(texts)


def relative_days(
    texts: Sequence[str], today: datetime.date, words: CalendarWords, numbers: NumberWords
) -> Iterator[RelativeDay]:
    """Every relative day in the words, in order of their first word."""
    for i in range(len(texts)):
        yield from _counted(texts, i, today, words, numbers)
        if found := _anchor(texts, i, today, words):
            yield found
        yield from _edges(texts, i, today, words)
        yield from days_in_month(texts, i, today, words, numbers)
        yield from in_working_days(texts, i, today, words, numbers)


@lru_cache(maxsize=8)
def _telling(words: CalendarWords) -> frozenset[str]:
    """Words of which every relative day has one."""
    named = {first for first, *_ in words.days}
    holidays = (name for names in words.holidays.values() for name, _ in names)
    # Every other date has a month or a "first".
    common = {*words.months, "first", "second"}
    named |= {next(text for text in name if text not in common) for name in holidays}
    units = {*words.day_units, *words.month_units, *_EDGED, *COUNTED}
    return frozenset(named | units | {*words.weekdays})


def _anchor(
    texts: Sequence[str], i: int, today: datetime.date, words: CalendarWords
) -> RelativeDay | None:
    """A named day: "tomorrow", "next Friday", "Friday next week"."""
    if tells_today(texts, i):
        return None
    for length in (3, 2, 1):
        offset = words.days.get(tuple(texts[i : i + length]))
        if offset is not None and len(texts) >= i + length:
            start = i - (_at(texts, i - 1) in ("the", "de"))
            later, end = weeks_on(texts, i + length)
            return RelativeDay(start=start, end=end, day=add_days(today, offset + later))
    return _holiday(texts, i, today, words) or named_weekday(texts, i, today, words)


def _holiday(
    texts: Sequence[str], i: int, today: datetime.date, words: CalendarWords
) -> RelativeDay | None:
    named = name_at(texts, i, words.holidays)
    before = _at(texts, i - 1)
    if not named or before in _NO_DAY_BEFORE or _at(texts, named[1]) in _AROUND_A_DAY:
        return None
    name, end = named
    days = holiday(name, today, gone=before in words.lasts)
    if not days:
        return None
    day, *others = days
    start = i - (before in words.lasts | words.nexts | words.thises)
    counted = _at(texts, i - 2) in (words.day_units.keys() | words.month_units.keys()) - {"day"}
    if before in ("before", "after") and not counted:
        # "the day after Christmas"; a plain "after Christmas" is only about then.
        exact = _at(texts, i - 2) == "day"
        day = add_days(day, 1 if before == "after" else -1)
        return RelativeDay(start=start - 1 - exact, end=end, day=day,
                           weight=1_000 if exact else 850)  # fmt: skip
    gone = () if start < i else holiday(name, today, gone=True)
    rivals = tuple((other, _AS_LIKELY) for other in others)
    last = gone[0] if gone and not rivals else None
    return RelativeDay(start=start, end=end, day=day, rivals=rivals, before=last)


_DAYS = words_in("day days dia dias")
# "In exactly two weeks", "about a month ago"
_ABOUT = words_in("""
    exactly about around roughly precisely approximately just over under like maybe another only
    nearly almost exactamente unos unas casi aproximadamente
""")
_HEARD_AS = {"won": 1, "to": 2, "too": 2, "for": 4, "ate": 8}


def _counted(
    texts: Sequence[str],
    i: int,
    today: datetime.date,
    words: CalendarWords,
    numbers: NumberWords,
) -> Iterator[RelativeDay]:
    """As in "in three days", "two weeks from Friday", "8 days ago", "a week from tomorrow"."""
    found = cardinal(texts, i, numbers)
    count, at = (found[0], found[1]) if found else (words.few.get(_at(texts, i)), i + 1)
    if count is None and _at(texts, i + 2) in words.froms:
        count = _HEARD_AS.get(texts[i])  # "to weeks from Friday"
    if count is not None and _at(texts, at - 1) == "couple" and _at(texts, at) in ("of", "de"):
        at += 1
    if _at(texts, i) in numbers.articles and _at(texts, i + 1) in ("couple", "par"):
        return
    start = i - (_at(texts, i) in ("couple", "par") and _at(texts, i - 1) in numbers.articles)
    while _at(texts, start - 1) in _ABOUT:
        start -= 1
    if count is None or count.denominator != 1 or not 0 < count < 1_000:
        return
    n, unit = int(count), _at(texts, at)
    if unit in words.weekdays and _at(texts, at + 1) in words.froms:
        if _at(texts, at + 2) in ("now", "today") and (one := _anchor(texts, at, today, words)):
            day = add_days(one.day, 7 * (n - 1))
            yield RelativeDay(start=start, end=at + 3, day=day, weight=900)
        return
    if unit in words.day_units:
        days, months = n * words.day_units[unit], 0
    elif unit in words.month_units:
        days, months = 0, n * words.month_units[unit]
    else:
        return
    end = at + 1
    before, after = _at(texts, start - 1), _at(texts, end)
    timed = False
    if after in ("s", "time") or (after == "is" and _at(texts, end + 1) == "time"):
        # "Two weeks' time", "a fortnight's time"
        timed = after != "s"
        end += 1 + (after == "is")
        after = _at(texts, end)

    def shifted(base: datetime.date, sign: int) -> datetime.date:
        return add_months(add_days(base, sign * days), sign * months)

    if after in words.froms or (after == "before" and _anchor_after(texts, end + 1, today, words)):
        sign = -1 if after == "before" else 1
        at = end + 1 + (_at(texts, end + 1) in ("de", "el", "the", "this"))
        anchor = _anchor_after(texts, at, today, words)
        if anchor:
            yield RelativeDay(start=start, end=anchor.end, day=shifted(anchor.day, sign))
            return
        if _at(texts, at) in ("now", "ahora"):
            yield RelativeDay(start=start, end=at + 1, day=shifted(today, 1))
            return
    on = end + (after in ("on", "el"))
    if (days or months) and unit not in _DAYS:
        # "A week on Tuesday", "three weeks tomorrow"; "a week last Friday" has gone by.
        anchor = _anchor_near(texts, on, today, words)
        if anchor and before not in words.lasts:
            sign = -1 if anchor.day < today else 1
            begin = start - (before in words.ins)
            yield RelativeDay(start=begin, end=anchor.end, day=shifted(anchor.day, sign))
            return
    if after in words.agos:
        base, past = today, end + 1
        if unit not in _DAYS and (told := _anchor_gone(texts, past, today, words)):
            base, past = told
        yield RelativeDay(start=start, end=past, day=shifted(base, -1))
    elif before == "hace":
        told_day = words.days.get((_at(texts, start - 2),), 0)  # "ayer hace una semana"
        begin = start - 1 - ((_at(texts, start - 2),) in words.days)
        yield RelativeDay(start=begin, end=end, day=shifted(add_days(today, told_day), -1))
    elif before in words.ins and not (before == "in" and _at(texts, start - 2) == "once"):
        yield RelativeDay(start=start - 1, end=end, day=shifted(today, 1))
    elif before == "de" and _at(texts, start - 2) == "dentro":
        yield RelativeDay(start=start - 2, end=end, day=shifted(today, 1))
    elif timed:
        yield RelativeDay(start=start, end=end, day=shifted(today, 1))
    elif after in ("later", "hence", "out") or unit.startswith("fortnight"):
        yield RelativeDay(start=start, end=end + (after in ("later", "hence", "out")),
                          day=shifted(today, 1), weight=900)  # fmt: skip


def _anchor_gone(
    texts: Sequence[str], at: int, today: datetime.date, words: CalendarWords
) -> tuple[datetime.date, int] | None:
    """The day that "a week ago" is counted from in "a week ago yesterday", "a week ago on Friday",
    and the place behind it.
    """
    on = at + (_at(texts, at) in ("on", "el"))
    weekday = words.weekdays.get(_at(texts, on + (_at(texts, on) in words.lasts)))
    if weekday is not None:
        back = (today.weekday() - weekday) % 7
        return add_days(today, -back), on + 1 + (_at(texts, on) in words.lasts)
    offset = words.days.get((_at(texts, on),))
    return None if offset is None or offset > 0 else (add_days(today, offset), on + 1)


def _anchor_near(
    texts: Sequence[str], at: int, today: datetime.date, words: CalendarWords
) -> RelativeDay | None:
    """The named day right there, or behind its own "next", "this" or "last"."""
    at += _at(texts, at) in words.nexts | words.thises | words.lasts
    return _anchor(texts, at, today, words) if at < len(texts) else None


def _anchor_after(
    texts: Sequence[str], i: int, today: datetime.date, words: CalendarWords
) -> RelativeDay | None:
    for at in range(i, min(i + 3, len(texts))):
        if found := _anchor(texts, at, today, words):
            return found
        if _at(texts, at) not in words.nexts | words.thises | {"the", "el", "day", "on"}:
            return None
    return None


_END_WORDS = {"end": 1, "fin": 1, "fines": 1, "final": 1, "last": 1}
_START_WORDS = frozenset({"beginning", "start", "principio", "principios"})
_MIDDLE_WORDS = frozenset({"middle", "mid", "mediados"})
_EDGED = frozenset({"month", "mes", "week", "semana", "weekend", "year"})


def _edges(
    texts: Sequence[str], i: int, today: datetime.date, words: CalendarWords
) -> Iterator[RelativeDay]:
    """As in "the end of the month", "the first of next month", "next week", "next month"."""
    text = texts[i]
    window = texts[i + 1 : i + 6]
    for at, unit in enumerate(window, i + 1):
        if unit not in ("month", "mes", "week", "semana", "year") or not _only_links(
            texts[i + 1 : at], words
        ):
            continue
        later = int(any(t in words.nexts for t in [*texts[i + 1 : at], _at(texts, at + 1)]))
        if unit in ("month", "mes"):
            first = add_months(today.replace(day=1), later)
            yield from _month_edge(texts, i, at + 1, first, today)
        elif text in ("end", "fin", "fines") and unit in ("week", "semana"):
            friday = add_days(today, 4 - today.weekday() + 7 * later)
            friday = friday if friday >= today else add_days(friday, 7)
            yield RelativeDay(start=i, end=at + 1, day=friday, weight=900)
        elif text in ("end", "fin") and unit == "year":
            yield RelativeDay(start=i, end=at + 1, day=datetime.date(today.year + later, 12, 31))
        break
    if text in words.nexts | words.thises | words.lasts and _at(texts, i + 1) in (
        "week", "semana", "month", "mes", "weekend"
    ):  # fmt: skip
        sign = 1 if text in words.nexts else -1 if text in words.lasts else 0
        day = _vague(today, texts[i + 1], sign)
        to_the = "month" if texts[i + 1] in ("month", "mes") else "week"
        yield RelativeDay(start=i, end=i + 2, day=day, weight=600, to_the=to_the)


def _vague(today: datetime.date, unit: str, sign: int) -> datetime.date:
    """The first day of that week or month; a Saturday for a weekend."""
    monday = add_days(today, -today.weekday())
    if unit in ("month", "mes"):
        return add_months(today.replace(day=1), sign)
    return add_days(monday, 7 * sign + (5 if unit == "weekend" else 0))


def _only_links(between: Sequence[str], words: CalendarWords) -> bool:
    allowed = words.links | words.nexts | words.thises | {"day", "que", "a"}
    return all(text in allowed for text in between)


def _month_edge(
    texts: Sequence[str], i: int, end: int, first: datetime.date, today: datetime.date
) -> Iterator[RelativeDay]:
    last = add_days(add_months(first, 1), -1)
    text = texts[i]
    if text in _END_WORDS and (text != "last" or "day" in texts[i:end]):
        yield RelativeDay(start=i, end=end, day=last)
    elif text in _START_WORDS:
        begin = first if first >= today else add_months(first, 1)
        yield RelativeDay(start=i, end=end, day=begin, weight=850)
    elif text in _MIDDLE_WORDS:
        mid = first.replace(day=15)
        yield RelativeDay(start=i, end=end, day=mid if mid >= today else add_months(mid, 1),
                          weight=850)  # fmt: skip
