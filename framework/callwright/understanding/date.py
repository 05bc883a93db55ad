"""Dates: full, in part, relative, and completed from what was said before.

A date that lies behind us (its slot's `between` ends today or earlier) may not be guessed: without
a year it stays `--06-04`, and the year alone is `1980`, until a later turn brings the rest. Any
other date is the next one of that name. Nobody tells a birth date by a weekday or by today.
"""

from collections.abc import Iterable, Sequence

from callwright.understanding.candidate import Candidate, in_range, number_words
from callwright.understanding.dates.after_a_day import told_by_others
from callwright.understanding.dates.behind import is_birth_date, lies_behind
from callwright.understanding.dates.calendar_words import calendar_of
from callwright.understanding.dates.channel import fields_of
from callwright.understanding.dates.joined import either_day, joined
from callwright.understanding.dates.labelled import labelled_dates
from callwright.understanding.dates.loose import is_precise, loose_parts
from callwright.understanding.dates.misheard import dated_right
from callwright.understanding.dates.parts import Part, holiday_dates, named_dates, numeric_dates
from callwright.understanding.dates.relative import may_be_relative, relative_days
from callwright.understanding.dates.relative_day import RelativeDay
from callwright.understanding.dates.stays import is_departure
from callwright.understanding.dates.tense import Gone, gone_by
from callwright.understanding.dates.values import (
    date_value,
    last_of,
    values_of,
    whole_years,
)
from callwright.understanding.dates.weekday import other_weekday
from callwright.understanding.dates.words import Reading
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.reading import Completeness
from callwright.understanding.sentence.moved import left, spoken_pairs
from callwright.understanding.tokens import Tokens

__all__ = ["completeness", "keyed", "lies_behind", "read", "reading_of"]

_PRECISION = ("year", "month", "week", "day")
_OR = frozenset({"or", "o", "u"})
# Between two dates, one of which is no other's correction.
_RANGE = frozenset({*_OR, "and", "to", "through", "till", "until", "-", "y", "a", "al", "hasta"})
_WHOLE, _TO_THE_MONTH = 10, 7  # characters of YYYY-MM-DD and YYYY-MM
_MOST_FOUND = 32  # of what may be dates in one breath; bounds the work on a hostile text
_OF_ELSE = 0.6
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
    if not how.behind:
        said.pauses = frozenset(n for n, item in enumerate(tokens.items) if item.pause)
    parts = [*named_dates(said), *numeric_dates(said), *labelled_dates(said)]
    parts = [*parts, *holiday_dates(said)] if how.behind else _not_within(parts)
    gone = None if how.behind else gone_by(tokens, context.locale)
    found = _said_last(_resolved(parts, slot, context, how, gone), tokens) if parts else []
    taken = {n for c in found if c.precise for n in range(c.start, c.end)}
    counted: list[Candidate] = []
    if may_be_relative(texts, how.calendar):
        counted += (
            _of_relative(day, texts, slot, context, how, gone)
            for day in relative_days(texts, context.today, how.calendar, how.numbers)
        )
    found += counted
    found += loose_parts(said, slot, context, taken, gone)
    one_left = False
    if not how.behind and len(found) > 1:
        found, one_left = _without_left(found, texts)
    if not how.behind and not one_left and not _RANGE.isdisjoint(texts):
        found += [both for one in found if (both := either_day(one, texts, how))]
    if how.behind and len(found) > 1:
        found = _beside_whole(found)
    elif not how.behind:
        found = told_by_others(found, texts, how.calendar, how.numbers)
    whole = joined(tuple(found[:_MOST_FOUND]), tokens, how.calendar)
    if counted and is_birth_date(slot, context.today):
        # Nobody was born "last night"; the Friday of "Friday the sixth" has told what it can.
        passing = {c.value for c in counted}
        return tuple(c for c in whole if c.value not in passing)
    return whole


def _beside_whole(found: list[Candidate]) -> list[Candidate]:
    """Without the pieces of whole dates; the years of other things told beside one count less:
    "I turned eighteen in twenty twenty one so it's the third of May two thousand and three".
    """
    whole = [c for c in found if c.precise]
    if not whole or len(whole) == len(found):
        return found
    apart = [
        c
        for c in found
        if c.precise or not any(w.start <= c.start and c.end <= w.end for w in whole)
    ]
    return [
        c.lowered(_OF_ELSE) if str(c.value).isdecimal() and c.end <= whole[0].start else c
        for c in apart
    ]


def _without_left(found: list[Candidate], texts: Sequence[str]) -> tuple[list[Candidate], bool]:
    """With less trust in a day that another takes the place of, or that ends a stay, if any."""
    dated = [c for c in found if len(str(c.value)) == _WHOLE]
    one_left = False
    for low, high in spoken_pairs(dated):
        gone = high if is_departure(low, high, texts) else left(low, high, texts)
        if gone:
            one_left = True
            found = [
                c.lowered(_OF_ELSE) if gone.start <= c.start and c.end <= gone.end else c
                for c in found
            ]
    return found, one_left


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
    calendar = calendar_of(locale)
    asked = slot.role == "asked"
    return Reading(number_words(locale), calendar, locale.lower() == "en-gb", behind, asked)


def _resolved(
    parts: list[Part],
    slot: ExpectedSlot,
    context: Context,
    how: Reading,
    gone: Gone | None,
) -> list[Candidate]:
    """Candidates of the parts; parts of the same words become one candidate with rivals.

    gone: where a day without a year may lie behind us and its words tell.
    """
    by_span: dict[tuple[int, int], dict[str, int]] = {}
    for part in parts:
        meant: Iterable[tuple[str, int]]
        if gone and part.year is None and part.month and gone(part.start, part.end, True):
            meant = last_of(part.month, part.day, context.today, part.weight)
        else:
            meant = values_of(part, slot, context, how)
        for value, weight in meant:
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
            precise=is_precise(best, slot), open=len(best) < 10,
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
            and _RANGE.isdisjoint(tokens.texts[one.end : two.start])
            for two in whole
        )
        found.append(one.lowered(0.6) if again else one)
    return found


def _of_relative(
    said: RelativeDay,
    texts: Sequence[str],
    slot: ExpectedSlot,
    context: Context,
    how: Reading,
    gone: Gone | None,
) -> Candidate:
    known = context.prior.get(slot.name, context.filled.get(slot.name))
    said = other_weekday(said, texts, str(known))
    enough = said.to_the == "day" or (
        slot.to_the in _PRECISION and _PRECISION.index(slot.to_the) <= _PRECISION.index(said.to_the)
    )
    today, day = context.today, said.day
    if said.before and day > today and (not gone or gone(said.start, said.end, said.yearly)):
        day = said.before  # a plain "on Friday" of what has been is the last one
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
