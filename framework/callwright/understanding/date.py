"""Dates: full, in part, relative, and completed from what was said before.

A date that lies behind us (a birth date: its slot's `between` ends today or earlier) may not be
guessed: without a year it stays `--06-04`, and the year alone is `1980`, until a later turn brings
the rest. Any other date is the next one of that name.
"""

import datetime
from collections.abc import Iterable, Iterator, Sequence

from callwright.understanding.calendar_words import CALENDARS, CalendarWords
from callwright.understanding.candidate import Candidate, in_range, number_words
from callwright.understanding.date_channel import fields_of
from callwright.understanding.date_parts import (
    Part,
    Reading,
    may_count,
    named_dates,
    numeric_dates,
    ord_day,
)
from callwright.understanding.date_relative import relative_days
from callwright.understanding.expected import Context, ExpectedSlot, Value
from callwright.understanding.numbers import below_hundred
from callwright.understanding.reading import Completeness
from callwright.understanding.relative_day import RelativeDay, add_months
from callwright.understanding.tokens import Tokens

__all__ = ["completeness", "keyed", "lies_behind", "read", "reading_of"]

_PRECISION = ("year", "month", "week", "day")
_TELLING = (("is",), ("es",))
_POINTING = frozenset({"that", "which", "it", "a", "un", "que"})
_MOST_FOUND = 32  # of what may be dates in one breath; bounds the work on a hostile text
_HALF_A_YEAR = frozenset({"nineteen", "twenty", "mil", "19", "20", "2019"})


def read(
    tokens: Tokens, slot: ExpectedSlot, context: Context, how: Reading | None = None
) -> tuple[Candidate, ...]:
    """All dates in the words. Values are `YYYY-MM-DD`, or a part: `--06-04`, `1980`, `1980-06`.

    how: `reading_of` the slot, one for all alternatives that share their words.
    """
    texts = tokens.texts
    how = how or reading_of(slot, context)
    behind = how.behind
    found: list[Candidate] = []
    parts = [*named_dates(texts, how), *numeric_dates(texts, how)]
    found += _said_last(_resolved(parts, slot, context, behind), tokens)
    taken = [(c.start, c.end) for c in found if c.precise]
    found += (
        c
        for day in relative_days(texts, context.today, how.calendar, how.numbers)
        for c in _of_relative(day, slot, context.today)
    )
    found += (
        c
        for c in _loose_parts(tokens, slot, context, how, behind)
        if not any(start <= c.start < end for start, end in taken)
    )
    return _joined(tuple(found[:_MOST_FOUND]), tokens, how.calendar)


def reading_of(slot: ExpectedSlot, context: Context) -> Reading:
    """How dates of this slot are read; one serves all alternatives of a question."""
    behind, locale = lies_behind(slot, context.today), context.locale
    language = locale.lower().partition("-")[0]
    calendar = CALENDARS.get(language, CALENDARS["en"])
    asked = slot.role == "asked"
    return Reading(number_words(locale), calendar, locale.lower() == "en-gb", behind, asked)


def lies_behind(slot: ExpectedSlot, today: datetime.date) -> bool:
    """Is it a date that can only lie in the past, such as a birth date?"""
    return isinstance(slot.greatest, str) and slot.greatest[:10] <= today.isoformat()


def _prior(slot: ExpectedSlot, context: Context) -> str:
    prior = context.prior.get(slot.name, "")
    return prior if isinstance(prior, str) else ""


def _value(year: int | None, month: int | None, day: int | None) -> str | None:
    """The value of these fields, or None where there is no such day."""
    if month is not None and day is not None:
        try:
            whole = datetime.date(year if year is not None else 2_000, month, day)
        except ValueError:
            return None
        return whole.isoformat() if year is not None else f"--{month:02}-{day:02}"
    if year is None:
        return f"--{month:02}" if month is not None else None
    return f"{year:04}-{month:02}" if month is not None else f"{year:04}"


def _precise(value: str, slot: ExpectedSlot) -> bool:
    if len(value) == 10:
        return True
    if value.startswith("--"):
        return False
    return slot.to_the == "year" or (slot.to_the == "month" and len(value) == 7)


def _resolved(
    parts: list[Part], slot: ExpectedSlot, context: Context, behind: bool
) -> Iterator[Candidate]:
    """Candidates of the parts; parts of the same words become one candidate with rivals."""
    by_span: dict[tuple[int, int], dict[str, int]] = {}
    for part in parts:
        for value, weight in _values(part, slot, context, behind):
            here = by_span.setdefault((part.start, part.end), {})
            here[value] = max(here.get(value, 0), weight)
    for (start, end), values in by_span.items():
        inside = {v: w for v, w in values.items() if in_range(v, slot)} or values
        best, *rest = sorted(inside.items(), key=lambda item: -item[1])
        partial = len(best[0]) < 10
        yield Candidate(
            value=best[0], start=start, end=end, weight=best[1], rivals=tuple(rest),
            precise=_precise(best[0], slot), open=partial,
        )  # fmt: skip


def _said_last(found: Iterable[Candidate], tokens: Tokens) -> Iterator[Candidate]:
    """Two dates in one breath with nothing between them: the caller has put the first one right."""
    dated = list(found)
    if len(dated) < 2:
        yield from dated
        return
    for one in dated:
        again = any(
            two.start >= one.end
            and two.start - one.end <= 1
            and two.end - two.start >= one.end - one.start
            and not {"or", "o"} & {*tokens.texts[one.end : two.start]}
            for two in dated
            if len(str(two.value)) == 10 and len(str(one.value)) >= 7
        )
        yield one.lowered(0.6) if again else one


def _values(
    part: Part, slot: ExpectedSlot, context: Context, behind: bool
) -> Iterator[tuple[str, int]]:
    year, month, day, weight = part.year, part.month, part.day, part.weight
    if year is not None and part.two_digits:
        for century_year, less in _centuries(year, slot, context, behind):
            value = _value(century_year, month, day)
            if value:
                yield value, weight - less
        return
    if year is None and month is not None:
        prior = fields_of(_prior(slot, context))
        if prior[0] is not None and behind:
            year = prior[0]
        elif not behind:
            yield from _next_of(month, day, context.today, weight)
            return
    value = _value(year, month, day)
    if value:
        yield value, weight
    # "Eighteen" is heard of "nineteen": nobody alive was born before 1900.
    if value and year is not None and behind and 1_800 < year < 1_900 and not in_range(value, slot):
        yield f"{year + 100}{value[4:]}", weight * 7 // 10


def _centuries(
    year: int, slot: ExpectedSlot, context: Context, behind: bool
) -> list[tuple[int, int]]:
    """Whole years that a two-digit one may stand for, and what each costs."""
    this = context.today.year
    if not behind:
        near = this // 100 * 100 + year
        return [(near, 0)] if abs(near - this) < 50 else [(near - 100, 0)]
    recent = this // 100 * 100 + year
    recent = recent if recent <= this else recent - 100
    # Callers are 18 to 110 years old: of two centuries, the adult one.
    options = [(recent, 0 if this - recent >= 18 else 120), (recent - 100, 60)]
    kept = [(y, less) for y, less in options if in_range(f"{y:04}-07-01", slot)]
    return [(y, less if len(kept) > 1 else 0) for y, less in kept] or options[:1]


def _next_of(
    month: int, day: int | None, today: datetime.date, weight: int
) -> Iterator[tuple[str, int]]:
    """The next day of that name; one that has just gone by stays a rival."""
    if day is None:
        year = today.year + (month < today.month)
        yield f"{year:04}-{month:02}", weight
        return
    for year in (today.year, today.year + 1, today.year + 2, today.year + 3, today.year + 4):
        value = _value(year, month, day)
        if value and value >= today.isoformat():
            yield value, weight
            gone = _value(year - 1, month, day)
            if gone and (today - datetime.date.fromisoformat(gone)).days < 45:
                yield gone, weight // 2
            return


def _of_relative(day: RelativeDay, slot: ExpectedSlot, today: datetime.date) -> Iterator[Candidate]:
    enough = day.to_the == "day" or (
        slot.to_the in _PRECISION and _PRECISION.index(slot.to_the) <= _PRECISION.index(day.to_the)
    )
    value = day.day.isoformat()
    if day.to_the == "month":
        value = value[:7]
    rivals = tuple((rival.isoformat(), weight) for rival, weight in day.rivals)
    # In passing, a day gone by belongs to a story ("I paid last week"), not to the answer.
    told = slot.role != "asked" and day.day < today and slot.greatest is None
    yield Candidate(
        value=value, start=max(day.start, 0), end=day.end, rivals=rivals,
        weight=day.weight // 2 if told else day.weight,
        precise=enough, open=not enough,
    )  # fmt: skip


def _loose_parts(
    tokens: Tokens, slot: ExpectedSlot, context: Context, how: Reading, behind: bool
) -> Iterator[Candidate]:
    """A day alone ("the nineteenth"), a year alone ("nineteen eighty")."""
    texts = tokens.texts
    prior = fields_of(_prior(slot, context))
    i = 0
    while i < len(texts):
        if not may_count(texts[i], how.numbers):
            i += 1
            continue
        end = i + 1
        wanted = not behind or bool(prior[1])
        day = ord_day(texts, i, how.numbers) if wanted else None
        if wanted and day is None and _bare_day(texts, i, how, slot):
            small = below_hundred(texts, i, how.numbers)
            number = small or (int(texts[i]), i + 1)
            day = number if 1 <= number[0] <= 31 else None
            weight = 700 if day and day[1] < len(texts) else 800
        else:
            weight = 950
        year = how.year_at(texts, i)
        if day:
            end = day[1]
            start = i - (i > 0 and texts[i - 1] in ("the", "el", "dia"))
            if behind:
                value = _value(prior[0], prior[1], day[0])
                if value:
                    yield _partial(value, start, end, weight, slot)
            elif found := _this_or_next(day[0], texts, end, context, how):
                yield Candidate(value=found[0], start=start, end=found[1], weight=weight)
        elif year and (not year[2] or (prior[1] and behind)) and _a_year(year[0], slot, behind):
            end = year[1]
            # A bare year where the future is meant is rather an amount or a time.
            weight = year[3] if behind or slot.to_the == "year" else 400
            for whole, less in (
                _centuries(year[0], slot, context, behind) if year[2] else [(year[0], 0)]
            ):
                value = _value(whole, prior[1] if behind else None, prior[2] if behind else None)
                if value:
                    yield _partial(value, i, end, weight - less, slot)
                    break
        i = max(end, i + 1)


def _a_year(year: int, slot: ExpectedSlot, behind: bool) -> bool:
    if year < 100:
        return True
    return 1_880 <= year < 2_100 and (in_range(f"{year}-12-31", slot) or not behind)


def _bare_day(texts: tuple[str, ...], i: int, how: Reading, slot: ExpectedSlot) -> bool:
    """A number that may be a day because one was asked: "on the fifteen", "el quince", "15"."""
    before = texts[i - 1] if i else ""
    if before in ("the", "el", "dia"):
        small = below_hundred(texts, i, how.numbers)
        end = small[1] if small else i + 1
        after = texts[end] if end < len(texts) else ""
        return (bool(small) or texts[i].isdecimal()) and after not in ("dollars", "days", "percent")
    return slot.role == "asked" and len(texts) <= 2 and texts[i].isdecimal() and len(texts[i]) < 3


def _partial(value: str, start: int, end: int, weight: int, slot: ExpectedSlot) -> Candidate:
    precise = _precise(value, slot)
    return Candidate(
        value=value, start=start, end=end, weight=weight, precise=precise, open=not precise
    )


def _this_or_next(
    day: int, texts: tuple[str, ...], end: int, context: Context, how: Reading
) -> tuple[str, int] | None:
    """The next such day of a month, "of next month" heeded."""
    first = context.today.replace(day=1)
    tail = texts[end : end + 4]
    plain = [t for t in tail if t not in how.calendar.links]
    skipped = next((n for n, t in enumerate(tail) if t not in how.calendar.links), 0)
    later = 0
    if plain[:2] and plain[0] in how.calendar.nexts and plain[1:2] in (["month"], ["mes"]):
        later, end = 1, end + skipped + 2
    elif plain[:2] in (["this", "month"], ["este", "mes"]):
        end += skipped + 2
        value = _value(first.year, first.month, day)
        return (value, end) if value else None
    elif plain[:1] in (["month"], ["mes"]) and skipped:
        end += skipped + 1
    for months in range(later, later + 4):
        month = add_months(first, months)
        value = _value(month.year, month.month, day)
        if value and (later or value >= context.today.isoformat()):
            return value, end
    return None


def _joined(
    found: tuple[Candidate, ...], tokens: Tokens, calendar: CalendarWords
) -> tuple[Candidate, ...]:
    """Put together "Friday the sixth", and "July ninth" with its "nineteen eighty"."""
    if len(found) < 2:
        return found
    joined: list[Candidate] = list(found)
    for one in found:
        named = tokens.texts[one.end - 1] in calendar.weekdays
        for two in found:
            between = tokens.texts[one.end : two.start]
            if two.start < one.end or len(between) > 3 or one is two:
                continue
            # A weekday is only a check on the date that follows it.
            if named and len(str(two.value)) == 10 and _links(between, calendar):
                joined.append(_spanning(one, two, two.value, two.weight))
            # So is one that is told of it: "the fourth is a Friday".
            told = tuple(t for t in between if t not in _POINTING) in _TELLING
            if told and tokens.texts[two.start] in calendar.weekdays and len(str(one.value)) == 10:
                joined.append(_spanning(one, two, one.value, one.weight))
    fields = [(one, fields_of(str(one.value))) for one in found]
    years = [(two, b[0]) for two, b in fields if b[0] and b[1] is None]
    for one, (no_year, month, day) in fields:
        if no_year is not None or not day:
            continue
        for two, year in years:
            if one.start < two.end and two.start < one.end:
                continue
            if value := _value(year, month, day):
                joined.append(_spanning(one, two, value, min(one.weight, two.weight) - 50))
    return tuple(sorted(joined, key=lambda c: (c.start, -c.end)))


def _links(between: Sequence[str], calendar: CalendarWords) -> bool:
    return len(between) <= 2 and all(text in calendar.links for text in between)


def _spanning(one: Candidate, two: Candidate, value: Value, weight: int) -> Candidate:
    return Candidate(
        value=value,
        start=min(one.start, two.start),
        end=max(one.end, two.end),
        weight=weight,
        rivals=two.rivals if value == two.value else (),
    )


def completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: a birth date without its year is not done."""
    found = [c for c in read(tokens, slot, context) if c.end >= len(tokens) - 1]
    if not found:
        return None
    longest = max(found, key=lambda c: (c.end - c.start, c.weight))
    if not longest.precise:
        return "incomplete"
    # "the nineteenth" may go on with a month, "June fourth nineteen" with "eighty"; a recogniser
    # writes that "19", or "2019", which is no year that a borrower was born in.
    last = tokens.texts[-1]
    behind = lies_behind(slot, context.today)
    if last in _HALF_A_YEAR:
        return "incomplete" if behind else "could_continue"
    year = fields_of(str(longest.value))[0]
    if behind and year is not None and year % 10 == 0:
        # "Nineteen ninety" may go on with "one", and so may a "ninety" that was a "nineteen".
        return "may_grow"
    return "complete"


def keyed(digits: str, slot: ExpectedSlot, context: Context) -> str | None:
    """A keyed date: MMDDYYYY, or DDMMYYYY where the day comes first; None when it is no date."""
    if len(digits) not in (6, 8) or not digits.isdecimal():
        return None
    first, second, year = int(digits[:2]), int(digits[2:4]), int(digits[4:])
    day_first = context.locale.lower() == "en-gb"
    month, day = (second, first) if day_first else (first, second)
    if len(digits) == 6:
        year = _centuries(year, slot, context, lies_behind(slot, context.today))[0][0]
    return _value(year, month, day) if 1_800 <= year < 2_200 else None
