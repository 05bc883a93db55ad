"""A weekday: "Friday", "next Friday", "Friday of next week", "the Friday before Christmas"."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import replace

from callwright.understanding.dates.calendar_words import CALENDARS, CalendarWords
from callwright.understanding.dates.holidays import holiday_at
from callwright.understanding.dates.relative_day import RelativeDay, add_days
from callwright.understanding.numerals.small import at as _at

__all__ = ["named_weekday", "other_weekday", "tells_today", "weeks_on"]

# Counted with the day itself: eight days are a week.
_ON_IN_SPANISH: Mapping[tuple[str, ...], int] = {("en", "ocho"): 7, ("en", "quince"): 14}
_ONE_FAR = 6  # words to "the one after": "Friday, well, not this one, the one after"
_RANKS = {"first": 1, "second": 2, "third": 3, "primer": 1, "segundo": 2}
_EACH = frozenset({"every", "each", "cada", "todos", "los"})
_OTHER = frozenset({"other", "second", "single", "los", "dos", "otro"})
_ANOTHER = frozenset({"other", "otro"})
_ASKED_BACK = 700
_WEEKDAYS = frozenset(day for words in CALENDARS.values() for day in words.weekdays)
_AFTER_NEXT = ("week", "after", "next")
_TELLS = frozenset({"is", "es"})
_TOLD_OF = frozenset({"today", "hoy", "yesterday", "ayer"})


def named_weekday(
    texts: Sequence[str], i: int, today: datetime.date, words: CalendarWords
) -> RelativeDay | None:
    """The day that the weekday at place `i` names, if one stands there and is chosen."""
    day = words.weekdays.get(_at(texts, i))
    if day is None or (texts[i] in ("sat", "sun", "mon", "wed") and len(texts) > 3):
        return None
    if _recurs(texts, i) or tells_today(texts, i - 2):
        return None
    monday = add_days(today, -today.weekday())
    coming = add_days(today, (day - today.weekday() - 1) % 7 + 1)
    found = _of_week(texts, i, monday, day, words) or _counted_on(texts, i, today, coming, words)
    if found:
        return found
    before, after = _at(texts, i - 1), texts[i + 1 : i + 4]
    ends = i + 2 if after[:1] and after[0] in words.nexts and after[0] != "next" else i + 1
    if "que" in after[:1] and _at(texts, i + 2) == "viene":
        ends = i + 3
    if before in words.nexts:
        # Said early in the week, "next Friday" is the one of next week; said near its end, both
        # are meant by somebody.
        next_week = add_days(monday, 7 + day)
        rivals = ((coming, 700),) if coming != next_week else ()
        return RelativeDay(start=i - 1, end=i + 1, day=next_week, weight=950, rivals=rivals)
    gone_behind = after[:1] == ("pasado",) and after[1:2] != ("manana",)
    if before in words.lasts or gone_behind:
        ago = (today.weekday() - day - 1) % 7 + 1
        last = add_days(today, -ago)
        if before == "previous":
            last = add_days(monday, day - 7)
        start = i if gone_behind else i - 1 - (_at(texts, i - 2) in words.thises)
        return RelativeDay(start=start, end=i + 2 if gone_behind else ends, day=last)
    if before in words.thises:
        this = _at(texts, i - 2) in words.thises
        exact = add_days(monday, day)
        pick = exact if before == "this" and exact >= today else coming
        return RelativeDay(start=i - 1 - this, end=ends, day=pick)
    return RelativeDay(start=i, end=ends, day=coming, before=add_days(coming, -7))


def other_weekday(said: RelativeDay, texts: Sequence[str], known: str) -> RelativeDay:
    """The day, or in "the other Friday" another one of that name, which is asked back.

    known: the day that is being talked of, YYYY-MM-DD; where it is none of that name, "the other
    Friday" may be this one or the next.
    """
    if _at(texts, said.start - 1) not in _ANOTHER or texts[said.start] not in _WEEKDAYS:
        return said
    after = add_days(said.day, 7)
    start = said.start - 1 - (_at(texts, said.start - 2) in ("the", "el"))
    if known == said.day.isoformat():
        return replace(said, start=start, day=after, weight=_ASKED_BACK)
    rivals = () if known == after.isoformat() else ((after, _ASKED_BACK),)
    return replace(said, start=start, weight=_ASKED_BACK, rivals=rivals)


def tells_today(texts: Sequence[str], i: int) -> bool:
    """In "today is Thursday" the day is told, not chosen."""
    return (
        _at(texts, i) in _TOLD_OF and _at(texts, i + 1) in _TELLS and _at(texts, i + 2) in _WEEKDAYS
    )


def _of_week(
    texts: Sequence[str], i: int, monday: datetime.date, day: int, words: CalendarWords
) -> RelativeDay | None:
    """Its week is named: "next week Wednesday", "Tuesday of last week", "Saturday last week"."""
    before, after = _at(texts, i - 1), texts[i + 1 : i + 5]
    near = tuple(t for t in after if t not in ("of", "the", "in", "de", "la"))[:2]
    skipped = sum(t in ("of", "the", "in", "de", "la") for t in after[: 2 if near else 0])
    which = _week_named(near, words)
    if which is not None:
        return RelativeDay(start=i, end=min(i + 3 + skipped, len(texts)),
                           day=add_days(monday, 7 * which + day))  # fmt: skip
    if tuple(t for t in texts[i + 1 : i + 6] if t not in ("of", "the"))[:3] == _AFTER_NEXT:
        end = texts.index("next", i) + 1
        return RelativeDay(start=i, end=end, day=add_days(monday, 14 + day))
    start = i
    while _at(texts, start - 1) in ("on", "the"):
        start -= 1
    if tuple(texts[max(0, start - 3) : start]) == _AFTER_NEXT:
        return RelativeDay(start=start - 3, end=i + 1, day=add_days(monday, 14 + day))
    back = 1 + (before in ("on", "-"))
    which = _week_named((_at(texts, i - back - 1), _at(texts, i - back)), words)
    if which is not None:
        return RelativeDay(start=i - back - 1, end=i + 1, day=add_days(monday, 7 * which + day))
    return None


def _counted_on(
    texts: Sequence[str],
    i: int,
    today: datetime.date,
    coming: datetime.date,
    words: CalendarWords,
) -> RelativeDay | None:
    """Counted on from it: "Friday week", "Friday after next", "not Friday but the one after"."""
    after = tuple(texts[i + 1 : i + 4])
    if after in (("in", "a", "week"), ("in", "one", "week")):
        return RelativeDay(start=i, end=i + 4, day=add_days(coming, 7))
    later, end = weeks_on(texts, i + 1)
    if later:
        gone = _at(texts, i - 1) in words.lasts  # "last Friday week" has gone by
        day = add_days(coming, -7 - later if gone else later)
        return RelativeDay(start=i - gone, end=end, day=day)
    if after[:2] == ("after", "next"):
        # "After next" is the second one to some, the third to others.
        rivals = ((add_days(coming, 14), 850),)
        second = add_days(coming, 7)
        return RelativeDay(start=i, end=i + 3, day=second, weight=900, rivals=rivals)
    if after[:2] in (("after", "this"), ("after", "that")):
        end = i + 3 + (after[2:] == ("one",))
        return RelativeDay(start=i, end=end, day=add_days(coming, 7), weight=900)
    if after[:1] in (("before",), ("after",)):
        feast, end = holiday_at(texts, i + 2 + (after[1:2] == ("the",)), today, words.holidays)
        if feast:
            gap = (coming - feast).days % 7 or 7
            found = add_days(feast, gap if after[0] == "after" else gap - 7 or -7)
            rank = _RANKS.get(_at(texts, i - 1), 0)
            more = 7 * max(rank - 1, 0) * (1 if after[0] == "after" else -1)
            start = i - (rank > 0 or _at(texts, i - 1) in ("the", "last"))
            return RelativeDay(start=start, end=end, day=add_days(found, more))
    for at in range(i + 1, min(i + _ONE_FAR, len(texts))):
        if tuple(texts[at : at + 3]) == ("the", "one", "after"):
            end = at + 3 + (_at(texts, at + 3) in ("that", "this"))
            return RelativeDay(start=i, end=end, day=add_days(coming, 7), weight=900)
    return None


def _recurs(texts: Sequence[str], i: int) -> bool:
    """Tell "every other Friday", "on Fridays", from a day."""
    before = _at(texts, i - 1)
    if before in _EACH:
        return True
    return before in _OTHER and _at(texts, i - 2) in _EACH


def weeks_on(texts: Sequence[str], at: int) -> tuple[int, int]:
    """Days to add for "week" in "tomorrow week" and "en ocho" in "de hoy en ocho"; the end."""
    following = tuple(texts[at : at + 3])
    if following[:1] in (("week",), ("fortnight",)):
        return (7 if following[0] == "week" else 14), at + 1
    for words, days in _ON_IN_SPANISH.items():
        if following[: len(words)] == words and following[2:3] not in (("dias",), ("horas",)):
            return days, at + len(words)
    return 0, at


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
