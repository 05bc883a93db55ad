"""Days counted from today: "tomorrow", "next Friday", "a week from Tuesday", "end of the month"."""

import calendar as gregorian
import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from callwright.understanding.calendar_words import CalendarWords
from callwright.understanding.holidays import HOLIDAYS, holiday
from callwright.understanding.numbers import NumberWords, cardinal

__all__ = ["RelativeDay", "add_days", "add_months", "relative_days"]


@dataclass(frozen=True, slots=True, kw_only=True)
class RelativeDay:
    """A day that the words name. rivals: other days they may mean. to_the: how exact they were."""

    start: int
    end: int
    day: datetime.date
    weight: int = 1_000
    rivals: tuple[tuple[datetime.date, int], ...] = ()
    to_the: str = "day"


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


def _at(texts: Sequence[str], i: int) -> str:
    return texts[i] if 0 <= i < len(texts) else ""


def relative_days(
    texts: Sequence[str], today: datetime.date, words: CalendarWords, numbers: NumberWords
) -> Iterator[RelativeDay]:
    """Every relative day in the words, in order of their first word."""
    if _telling(words).isdisjoint(texts):
        return
    for i in range(len(texts)):
        yield from _counted(texts, i, today, words, numbers)
        if found := _anchor(texts, i, today, words):
            yield found
        yield from _edges(texts, i, today, words)


@lru_cache(maxsize=8)
def _telling(words: CalendarWords) -> frozenset[str]:
    """Words of which every relative day has one."""
    named = {first for first, *_ in (*words.days, *HOLIDAYS)}
    units = {*words.day_units, *words.month_units, *_EDGED}
    return frozenset(named | units | {*words.weekdays})


def _anchor(
    texts: Sequence[str], i: int, today: datetime.date, words: CalendarWords
) -> RelativeDay | None:
    """A named day: "tomorrow", "next Friday", "Friday next week"."""
    for length in (3, 2, 1):
        offset = words.days.get(tuple(texts[i : i + length]))
        if offset is not None and len(texts) >= i + length:
            start = i - (_at(texts, i - 1) == "the")
            return RelativeDay(start=start, end=i + length, day=add_days(today, offset))
    return _holiday(texts, i, today, words) or _weekday(texts, i, today, words)


def _holiday(
    texts: Sequence[str], i: int, today: datetime.date, words: CalendarWords
) -> RelativeDay | None:
    for length in (4, 3, 2, 1):
        name = tuple(texts[i : i + length])
        if len(name) < length or name not in HOLIDAYS:
            continue
        before = _at(texts, i - 1)
        if before == "of" or (name == ("new", "years") and before in ("a", "many")):
            return None
        day = holiday(name, today, gone=before in words.lasts)
        start = i - (before in words.lasts | words.nexts | words.thises)
        counted = _at(texts, i - 2) in (words.day_units.keys() | words.month_units.keys()) - {"day"}
        if day and before in ("before", "after") and not counted:
            # "the day after Christmas"; a plain "after Christmas" is only about then.
            exact = _at(texts, i - 2) == "day"
            day = add_days(day, 1 if before == "after" else -1)
            return RelativeDay(start=start - 1 - exact, end=i + length, day=day,
                               weight=1_000 if exact else 850)  # fmt: skip
        return RelativeDay(start=start, end=i + length, day=day) if day else None
    return None


def _weekday(
    texts: Sequence[str], i: int, today: datetime.date, words: CalendarWords
) -> RelativeDay | None:
    day = words.weekdays.get(_at(texts, i))
    if day is None or (texts[i] in ("sat", "sun", "mon", "wed") and len(texts) > 3):
        return None
    monday = add_days(today, -today.weekday())
    coming = add_days(today, (day - today.weekday() - 1) % 7 + 1)
    before, after = _at(texts, i - 1), texts[i + 1 : i + 4]
    start = i
    # The week is named: "next week Wednesday", "Tuesday of last week", "Saturday last week".
    near = tuple(t for t in after if t not in ("of", "the", "in", "de", "la"))[:2]
    skipped = sum(t in ("of", "the", "in", "de", "la") for t in after[: 2 if near else 0])
    which = _week_named(near, words)
    if which is not None:
        return RelativeDay(start=i, end=min(i + 3 + skipped, len(texts)),
                           day=add_days(monday, 7 * which + day))  # fmt: skip
    back = 1 + (before in ("on", "-"))
    which = _week_named((_at(texts, i - back - 1), _at(texts, i - back)), words)
    if which is not None:
        return RelativeDay(start=i - back - 1, end=i + 1, day=add_days(monday, 7 * which + day))
    if tuple(after[:3]) in (("in", "a", "week"), ("in", "one", "week"), ("de", "en", "ocho")):
        return RelativeDay(start=i, end=i + 4, day=add_days(coming, 7))
    if tuple(after[:1]) == ("week",):
        return RelativeDay(start=i, end=i + 2, day=add_days(coming, 7))
    if tuple(after[:2]) == ("after", "next"):
        return _after_next(i, today, day, coming)
    ends = i + 2 if after[:1] and after[0] in words.nexts and after[0] != "next" else i + 1
    if "que" in after[:1] and _at(texts, i + 2) == "viene":
        ends = i + 3
    if before in words.nexts:
        # Said early in the week, "next Friday" is the one of next week; said near its end, both
        # are meant by somebody.
        next_week = add_days(monday, 7 + day)
        rivals = ((coming, 700),) if coming != next_week else ()
        return RelativeDay(start=i - 1, end=i + 1, day=next_week, weight=950, rivals=rivals)
    if before in words.lasts or (before == "pasado" or after[:1] == ["pasado"]):
        ago = (today.weekday() - day - 1) % 7 + 1
        last = add_days(today, -ago)
        if before == "previous":
            last = add_days(monday, day - 7)
        this = _at(texts, i - 2) in words.thises
        return RelativeDay(start=i - 1 - this, end=ends, day=last)
    if before in words.thises:
        this = _at(texts, i - 2) in words.thises
        exact = add_days(monday, day)
        pick = exact if before == "this" and exact >= today else coming
        return RelativeDay(start=i - 1 - this, end=ends, day=pick)
    if before in ("el", "the", "on", "by"):
        start = i
    return RelativeDay(start=start, end=ends, day=coming)


def _week_named(pair: Sequence[str], words: CalendarWords) -> int | None:
    """Weeks from this one: "next week" 1, "this week" 0, "semana pasada" -1."""
    if len(pair) < 2 or not {"week", "semana"} & set(pair):
        return None
    other = pair[0] if pair[1] in ("week", "semana") else pair[1]
    if other in words.nexts:
        return 1
    if other in words.lasts:
        return -1
    return 0 if other in words.thises else None


def _after_next(i: int, today: datetime.date, day: int, coming: datetime.date) -> RelativeDay:
    second, third = add_days(coming, 7), add_days(coming, 14)
    del today, day
    return RelativeDay(start=i, end=i + 3, day=second, weight=900, rivals=((third, 850),))


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
    if count is not None and _at(texts, at - 1) == "couple" and _at(texts, at) in ("of", "de"):
        at += 1
    if _at(texts, i) in numbers.articles and _at(texts, i + 1) in ("couple", "par"):
        return
    start = i - (_at(texts, i) in ("couple", "par") and _at(texts, i - 1) in numbers.articles)
    if count is None or count.denominator != 1 or not 0 < count < 1_000:
        return
    n, unit = int(count), _at(texts, at)
    if unit in words.day_units:
        days, months = n * words.day_units[unit], 0
    elif unit in words.month_units:
        days, months = 0, n * words.month_units[unit]
    else:
        return
    end = at + 1
    before, after = _at(texts, start - 1), _at(texts, end)
    if after == "s" or after == "time":
        end += 1
        after = _at(texts, end)
    if after == "is" and _at(texts, end + 1) == "time":  # "a fortnight's time"
        end, after = end + 2, _at(texts, end + 2)

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
    if after in words.agos:
        yield RelativeDay(start=start, end=end + 1, day=shifted(today, -1))
    elif before == "hace":
        yield RelativeDay(start=start - 1, end=end, day=shifted(today, -1))
    elif before in words.ins and not (before == "in" and _at(texts, start - 2) == "once"):
        yield RelativeDay(start=start - 1, end=end, day=shifted(today, 1))
    elif before == "de" and _at(texts, start - 2) == "dentro":
        yield RelativeDay(start=start - 2, end=end, day=shifted(today, 1))
    elif after in ("later", "hence", "out") or unit.startswith("fortnight"):
        yield RelativeDay(start=start, end=end + (after in ("later", "hence", "out")),
                          day=shifted(today, 1), weight=900)  # fmt: skip


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
