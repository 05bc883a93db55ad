"""Dates put together of what was found: "Friday the sixth", "July ninth" with its year, "the fifth
or sixth of May".
"""

from collections.abc import Sequence

from callwright.understanding.candidate import Candidate
from callwright.understanding.dates.calendar_words import CalendarWords
from callwright.understanding.dates.channel import fields_of
from callwright.understanding.dates.values import date_value
from callwright.understanding.dates.words import Reading
from callwright.understanding.expected import Value
from callwright.understanding.numerals.numbers import ordinal
from callwright.understanding.numerals.small import below_hundred
from callwright.understanding.tokens import Tokens

__all__ = ["either_day", "joined"]

_TELLING = (("is",), ("es",))
_POINTING = frozenset({"that", "which", "it", "a", "un", "que"})
_OR = frozenset({"or", "o", "u"})
_TO = frozenset({"to", "until", "till", "through", "-", "hasta", "al"})
_OR_TO = _OR | _TO
_ARTICLES = frozenset({"the", "el"})
# Between a weekday and its date; "the last Friday of July" is no date of July that is a Friday.
_POINTS = frozenset({"the", "on", "el"})
_WHOLE = 10  # characters of YYYY-MM-DD


def joined(
    found: tuple[Candidate, ...], tokens: Tokens, calendar: CalendarWords
) -> tuple[Candidate, ...]:
    """Put together "Friday the sixth", and "July ninth" with its "nineteen eighty"."""
    if len(found) < 2:
        return found
    whole: list[Candidate] = list(found)
    for one in found:
        named = tokens.texts[one.end - 1] in calendar.weekdays
        for two in found:
            if two.start < one.end or two.start > one.end + 3 or one is two:
                continue
            between = tokens.texts[one.end : two.start]
            # A weekday is only a check on the date that follows it.
            if named and len(str(two.value)) == _WHOLE and _POINTS.issuperset(between):
                whole.append(_spanning(one, two, two.value, two.weight))
            # So is one that is told of it: "the fourth is a Friday".
            told = tuple(t for t in between if t not in _POINTING) in _TELLING
            if told and tokens.texts[two.start] in calendar.weekdays and len(str(one.value)) == 10:
                whole.append(_spanning(one, two, one.value, one.weight))
    years = [two for two in found if str(two.value).isdecimal()]
    for one in found if years else ():
        no_year, month, day = fields_of(str(one.value))
        if no_year is not None or not day:
            continue
        for two in years:
            if one.start < two.end and two.start < one.end:
                continue
            if value := date_value(int(str(two.value)), month, day):
                whole.append(_spanning(one, two, value, min(one.weight, two.weight) - 50))
    return tuple(sorted(whole, key=lambda c: (c.start, -c.end)))


def either_day(one: Candidate, texts: Sequence[str], how: Reading) -> Candidate | None:
    """Of "the fifth or sixth of May" and "May fifth to sixth" both are in May: asked back."""
    value = str(one.value)
    if len(value) != _WHOLE or how.calendar.months.keys().isdisjoint(texts[one.start : one.end]):
        return None
    opens = one.start - (texts[one.start - 1] in _ARTICLES and one.start > 0)
    behind = one.end + 1 + (texts[one.end + 1 : one.end + 2] in (("the",), ("el",)))
    places = [behind] if texts[one.end : one.end + 1] and texts[one.end] in _OR_TO else []
    if opens > 1 and texts[opens - 1] in _OR:
        places += [opens - 3, opens - 2]
    for at in places:
        day = _day_at(texts, max(at, 0), how)
        if day and at >= one.end and _has_month(texts, day[1], how):
            continue
        if day and (at >= one.end or day[1] == opens - 1):
            other = date_value(int(value[:4]), int(value[5:7]), day[0])
            start = min(one.start, max(at, 0) - (at > 0 and texts[at - 1] in _ARTICLES))
            after = texts[one.end : one.end + 1] == () or texts[one.end] not in _TO
            if other and other != value and (after or other > value):
                end = max(one.end, day[1])
                rivals = ((other, round(one.weight * 0.97)),)
                return Candidate(
                    value=value, start=start, end=end, weight=one.weight, rivals=rivals
                )
    return None


def _has_month(texts: Sequence[str], at: int, how: Reading) -> bool:
    """Does a month follow the day that ends at `at`: "the second of November"?"""
    while at < len(texts) and texts[at] in how.calendar.links:
        at += 1
    return at < len(texts) and texts[at] in how.calendar.months


def _day_at(texts: Sequence[str], at: int, how: Reading) -> tuple[int, int] | None:
    """A day of a month, and where its words end."""
    if at >= len(texts):
        return None
    found = ordinal(texts, at, how.numbers) or below_hundred(texts, at, how.numbers)
    if found is None and texts[at].isdecimal() and len(texts[at]) <= 2:
        found = int(texts[at]), at + 1
    return found if found and 1 <= found[0] <= 31 else None


def _spanning(one: Candidate, two: Candidate, value: Value, weight: int) -> Candidate:
    return Candidate(
        value=value,
        start=min(one.start, two.start),
        end=max(one.end, two.end),
        weight=weight,
        rivals=two.rivals if value == two.value else (),
    )
