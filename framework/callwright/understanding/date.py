"""Dates: full, in part, relative, and completed from what was said before.

A date that lies behind us (its slot's `between` ends today or earlier) may not be guessed: without
a year it stays `--06-04`, and the year alone is `1980`, until a later turn brings the rest. Any
other date is the next one of that name. Nobody tells a birth date by a weekday or by today.
"""

from collections.abc import Iterator, Sequence

from callwright.understanding.candidate import Candidate, in_range, number_words
from callwright.understanding.dates.behind import is_birth_date, lies_behind
from callwright.understanding.dates.calendar_words import CALENDARS, CalendarWords
from callwright.understanding.dates.channel import Fields, fields_of
from callwright.understanding.dates.misheard import dated_right
from callwright.understanding.dates.parts import Part, holiday_dates, named_dates, numeric_dates
from callwright.understanding.dates.relative import may_be_relative, relative_days
from callwright.understanding.dates.relative_day import RelativeDay, add_days, add_months
from callwright.understanding.dates.values import (
    centuries,
    date_value,
    said_before,
    values_of,
    whole_years,
)
from callwright.understanding.dates.weekday import other_weekday
from callwright.understanding.dates.words import Reading, Spoken, Year
from callwright.understanding.expected import Context, ExpectedSlot, Value
from callwright.understanding.numerals.numbers import ordinal
from callwright.understanding.numerals.small import below_hundred
from callwright.understanding.reading import Completeness
from callwright.understanding.tokens import Tokens

__all__ = ["completeness", "keyed", "lies_behind", "read", "reading_of"]

_PRECISION = ("year", "month", "week", "day")
_TELLING = (("is",), ("es",))
_POINTING = frozenset({"that", "which", "it", "a", "un", "que"})
_OR = frozenset({"or", "o", "u"})
_ARTICLES = frozenset({"the", "el"})
_BEFORE_A_DAY = frozenset({"the", "el", "dia", "mero"})  # "el mero quince"
_WHOLE, _TO_THE_MONTH = 10, 7  # characters of YYYY-MM-DD and YYYY-MM
_MOST_FOUND = 32  # of what may be dates in one breath; bounds the work on a hostile text
_HALF_A_YEAR = frozenset({"nineteen", "twenty", "mil", "19", "20", "2019"})


def read(
    tokens: Tokens, slot: ExpectedSlot, context: Context, how: Reading | None = None
) -> tuple[Candidate, ...]:
    """All dates in the words. Values are `YYYY-MM-DD`, or a part: `--06-04`, `1980`, `1980-06`.

    how: `reading_of` the slot, one for all alternatives that share their words.
    """
    how = how or reading_of(slot, context)
    tokens = dated_right(tokens, how)
    texts = tokens.texts
    said = how.spoken(texts)
    parts = [*named_dates(said), *numeric_dates(said)]
    parts = [*parts, *holiday_dates(said)] if how.behind else _not_within(parts)
    found = _said_last(_resolved(parts, slot, context, how), tokens) if parts else []
    taken = {n for c in found if c.precise for n in range(c.start, c.end)}
    counted: list[Candidate] = []
    if may_be_relative(texts, how.calendar):
        counted += (
            _of_relative(day, texts, slot, context, how)
            for day in relative_days(texts, context.today, how.calendar, how.numbers)
        )
    found += counted
    found += _loose_parts(said, slot, context, taken)
    if not how.behind and not _OR.isdisjoint(texts):
        found += [both for one in found if (both := _either_day(one, texts, how))]
    joined = _joined(tuple(found[:_MOST_FOUND]), tokens, how.calendar)
    if counted and is_birth_date(slot, context.today):
        # Nobody was born "last night"; the Friday of "Friday the sixth" has told what it can.
        passing = {c.value for c in counted}
        return tuple(c for c in joined if c.value not in passing)
    return joined


def _not_within(parts: list[Part]) -> list[Part]:
    """Without what is only a piece of a date said with its year: "December 2018", "29 2018"."""
    whole = [(p.start, p.end) for p in parts if p.day and p.month and p.year and not p.two_digits]
    return [
        p
        for p in parts
        if not any(a <= p.start and p.end <= b and p.end - p.start < b - a for a, b in whole)
    ]


def reading_of(slot: ExpectedSlot, context: Context) -> Reading:
    """How dates of this slot are read; one serves all alternatives of a question."""
    behind, locale = lies_behind(slot, context.today), context.locale
    language = locale.lower().partition("-")[0]
    calendar = CALENDARS.get(language, CALENDARS["en"])
    asked = slot.role == "asked"
    return Reading(number_words(locale), calendar, locale.lower() == "en-gb", behind, asked)


def _precise(value: str, slot: ExpectedSlot) -> bool:
    if len(value) == 10:
        return True
    if value.startswith("--"):
        return False
    return slot.to_the == "year" or (slot.to_the == "month" and len(value) == 7)


def _resolved(
    parts: list[Part], slot: ExpectedSlot, context: Context, how: Reading
) -> list[Candidate]:
    """Candidates of the parts; parts of the same words become one candidate with rivals."""
    by_span: dict[tuple[int, int], dict[str, int]] = {}
    for part in parts:
        for value, weight in values_of(part, slot, context, how):
            here = by_span.setdefault((part.start, part.end), {})
            if weight > here.get(value, 0):
                here[value] = weight
    found: list[Candidate] = []
    for (start, end), values in by_span.items():
        ranked = list(values.items())
        if len(ranked) > 1:
            inside = [row for row in ranked if in_range(row[0], slot)] or ranked
            ranked = sorted(inside, key=lambda row: -row[1])
        best, weight = ranked[0]
        whole = Candidate(
            value=best, start=start, end=end, weight=weight, rivals=tuple(ranked[1:]),
            precise=_precise(best, slot), open=len(best) < 10,
        )  # fmt: skip
        found.append(whole)
    return found


def _said_last(dated: list[Candidate], tokens: Tokens) -> list[Candidate]:
    """Two dates in one breath with nothing between them: the caller has put the first one right."""
    if len(dated) < 2:
        return dated
    found: list[Candidate] = []
    whole = [two for two in dated if len(str(two.value)) == _WHOLE]
    for one in dated:
        again = len(str(one.value)) >= _TO_THE_MONTH and any(
            one.end <= two.start <= one.end + 1
            and two.end - two.start >= one.end - one.start
            and not {"or", "o"} & {*tokens.texts[one.end : two.start]}
            for two in whole
        )
        found.append(one.lowered(0.6) if again else one)
    return found


def _of_relative(
    said: RelativeDay, texts: Sequence[str], slot: ExpectedSlot, context: Context, how: Reading
) -> Candidate:
    known = context.prior.get(slot.name, context.filled.get(slot.name))
    said = other_weekday(said, texts, str(known))
    enough = said.to_the == "day" or (
        slot.to_the in _PRECISION and _PRECISION.index(slot.to_the) <= _PRECISION.index(said.to_the)
    )
    today, day = context.today, said.day
    if (
        how.behind
        and day > today
        and {*texts[said.start : said.end]} <= how.calendar.weekdays.keys()
    ):
        day = add_days(day, -7)  # a plain "on Friday" of what has been is the last one
    value = day.isoformat()
    if said.to_the == "month":
        value = value[:7]
    rivals = tuple((rival.isoformat(), weight) for rival, weight in said.rivals)
    # In passing, a day gone by belongs to a story ("I paid last week"), not to the answer.
    told = slot.role != "asked" and day < today and slot.greatest is None
    return Candidate(
        value=value, start=max(said.start, 0), end=said.end, rivals=rivals,
        weight=said.weight // 2 if told else said.weight,
        precise=enough, open=not enough,
    )  # fmt: skip


def _loose_parts(
    said: Spoken, slot: ExpectedSlot, context: Context, taken: set[int]
) -> Iterator[Candidate]:
    """A day alone ("the nineteenth"), a year alone ("nineteen eighty").

    taken: places of words of whole dates, where none of these begins.
    """
    how, texts = said.how, said.texts
    prior = said_before(slot, context)
    behind = how.behind
    wanted = not behind or bool(prior[1])
    i = 0
    while i < len(texts):
        if not said.words[i].counts or (i in taken and not wanted):
            i += 1
            continue
        end = i + 1
        weight = 950
        ordered = said.ordinal(i)
        if ordered and ordered[0] > 31:  # "the thirty third" is no third
            i = ordered[1]
            continue
        day = said.ord_day(i) if wanted else None
        if wanted and day is None and _bare_day(said, i, slot):
            small = said.small(i)
            number = small or (int(texts[i]), i + 1)
            day = number if 1 <= number[0] <= 31 else None
            weight = 700 if day and day[1] < len(texts) else 800
        if day:
            end = day[1]
            start = i - (i > 0 and texts[i - 1] in _BEFORE_A_DAY)
            if behind:
                value = date_value(prior[0], prior[1], day[0])
                if value and start not in taken:
                    yield _partial(value, start, end, weight, slot)
            elif start not in taken and (found := _this_or_next(day[0], texts, end, context, how)):
                yield Candidate(value=found[0], start=start, end=found[1], weight=weight)
        elif (
            (year := said.year(i))
            and (not year[2] or (prior[1] and behind))
            and _a_year(year[0], slot, behind)
        ):
            end = year[1]
            if i not in taken:
                yield from _of_year(year, i, slot, context, how, prior)
        i = max(end, i + 1)


def _of_year(
    year: Year, start: int, slot: ExpectedSlot, context: Context, how: Reading, prior: Fields
) -> Iterator[Candidate]:
    # A bare year where the future is meant is rather an amount or a time.
    weight = year[3] if how.behind or slot.to_the == "year" else 400
    month, day = prior[1:] if how.behind else (None, None)
    wholes = centuries(year[0], slot, context, how) if year[2] else [(year[0], 0)]
    for whole, less in wholes:
        if value := date_value(whole, month, day):
            yield _partial(value, start, year[1], weight - less, slot)
            return


def _a_year(year: int, slot: ExpectedSlot, behind: bool) -> bool:
    if year < 100:
        return True
    return 1_880 <= year < 2_100 and (in_range(f"{year}-12-31", slot) or not behind)


def _bare_day(said: Spoken, i: int, slot: ExpectedSlot) -> bool:
    """A number that may be a day because one was asked: "on the fifteen", "el quince", "15"."""
    texts, word = said.texts, said.words[i]
    if said.words[i - 1].text in _BEFORE_A_DAY:
        small = said.small(i)
        after = said.words[small[1] if small else i + 1].text
        return (bool(small) or word.decimal) and after not in ("dollars", "days", "percent")
    return slot.role == "asked" and len(texts) <= 2 and word.decimal and len(texts[i]) < 3


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
        value = date_value(first.year, first.month, day)
        return (value, end) if value else None
    elif plain[:1] in (["month"], ["mes"]) and skipped:
        end += skipped + 1
    for months in range(later, later + 4):
        month = add_months(first, months)
        value = date_value(month.year, month.month, day)
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
            if two.start < one.end or two.start > one.end + 3 or one is two:
                continue
            between = tokens.texts[one.end : two.start]
            # A weekday is only a check on the date that follows it.
            if named and len(str(two.value)) == 10 and _links(between, calendar):
                joined.append(_spanning(one, two, two.value, two.weight))
            # So is one that is told of it: "the fourth is a Friday".
            told = tuple(t for t in between if t not in _POINTING) in _TELLING
            if told and tokens.texts[two.start] in calendar.weekdays and len(str(one.value)) == 10:
                joined.append(_spanning(one, two, one.value, one.weight))
    years = [two for two in found if str(two.value).isdecimal()]
    for one in found if years else ():
        no_year, month, day = fields_of(str(one.value))
        if no_year is not None or not day:
            continue
        for two in years:
            if one.start < two.end and two.start < one.end:
                continue
            if value := date_value(int(str(two.value)), month, day):
                joined.append(_spanning(one, two, value, min(one.weight, two.weight) - 50))
    return tuple(sorted(joined, key=lambda c: (c.start, -c.end)))


def _either_day(one: Candidate, texts: Sequence[str], how: Reading) -> Candidate | None:
    """Of "the fifth or sixth of May" the fifth is in May, too: asked back."""
    value = str(one.value)
    if len(value) != _WHOLE or how.calendar.months.keys().isdisjoint(texts[one.start : one.end]):
        return None
    opens = one.start - (texts[one.start - 1] in _ARTICLES and one.start > 0)
    behind = one.end + 1 + (texts[one.end + 1 : one.end + 2] in (("the",), ("el",)))
    places = [behind] if texts[one.end : one.end + 1] and texts[one.end] in _OR else []
    if opens > 1 and texts[opens - 1] in _OR:
        places += [opens - 3, opens - 2]
    for at in places:
        day = _day_at(texts, max(at, 0), how)
        if day and (at >= one.end or day[1] == opens - 1):
            other = date_value(int(value[:4]), int(value[5:7]), day[0])
            start = min(one.start, max(at, 0) - (at > 0 and texts[at - 1] in _ARTICLES))
            if other and other != value:
                end = max(one.end, day[1])
                rivals = ((other, round(one.weight * 0.97)),)
                return Candidate(
                    value=value, start=start, end=end, weight=one.weight, rivals=rivals
                )
    return None


def _day_at(texts: Sequence[str], at: int, how: Reading) -> tuple[int, int] | None:
    """A day of a month, and where its words end."""
    if at >= len(texts):
        return None
    found = ordinal(texts, at, how.numbers) or below_hundred(texts, at, how.numbers)
    if found is None and texts[at].isdecimal() and len(texts[at]) <= 2:
        found = int(texts[at]), at + 1
    return found if found and 1 <= found[0] <= 31 else None


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
        year = whole_years(year, slot, context, lies_behind(slot, context.today))[0][0]
    return date_value(year, month, day) if 1_800 <= year < 2_200 else None
