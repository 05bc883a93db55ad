"""Parts of a date that stand alone: a day of a month ("the nineteenth"), a year."""

from collections.abc import Iterator, Sequence

from callwright.understanding.candidate import Candidate, in_range
from callwright.understanding.dates.channel import Fields
from callwright.understanding.dates.ranks import is_rank
from callwright.understanding.dates.relative_day import add_months
from callwright.understanding.dates.tense import Gone
from callwright.understanding.dates.values import centuries, date_value, said_before
from callwright.understanding.dates.words import Reading, Spoken, Year
from callwright.understanding.expected import Context, ExpectedSlot

__all__ = ["is_precise", "loose_parts"]

_BORN = (("born", "in"), ("year", "is"), ("naci", "en"))
_MONTHS = 4  # within which there is a 31st
_BEFORE_A_DAY = frozenset({"the", "el", "dia", "mero"})  # "el mero quince"


def loose_parts(
    said: Spoken, slot: ExpectedSlot, context: Context, taken: set[int], gone: Gone | None
) -> Iterator[Candidate]:
    """A day alone ("the nineteenth"), a year alone ("nineteen eighty").

    taken: places of words of whole dates, where none of these begins. gone: where a day may lie
    behind us, and its words tell.
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
        if day and not behind and _is_of_no_month(said, i, day):
            i = day[1]
            continue
        if day and not behind and is_rank(said, i, day[1]):
            i = day[1]
            continue
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
                value, last = found
                if gone and last == end and gone(start, end, False):
                    value = _last(day[0], context) or value
                yield Candidate(value=value, start=start, end=last, weight=weight)
        elif (
            (year := said.year(i))
            and (not year[2] or (behind and (prior[1] or _tells_birth(texts, i))))
            and _a_year(year[0], slot, behind)
        ):
            end = year[1]
            if i not in taken:
                yield from _of_year(year, i, slot, context, how, prior)
        i = max(end, i + 1)


def _is_of_no_month(said: Spoken, start: int, day: tuple[int, int]) -> bool:
    """Does a month stand beside the day that never has it, as in "June thirty first"?"""
    words = said.words
    before = start - 1
    while words[before].link:
        before -= 1
    months = words[before].month, words[said.skip_links(day[1])].month
    return any(month and not date_value(None, month, day[0]) for month in months)


def _tells_birth(texts: Sequence[str], i: int) -> bool:
    """Is the number at `i` a year, though its century is missing: "born in seventy"?"""
    return tuple(texts[max(0, i - 2) : i]) in _BORN


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
    precise = is_precise(value, slot)
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


def _last(day: int, context: Context) -> str | None:
    """The last such day of a month, today among them."""
    first = context.today.replace(day=1)
    for months in range(_MONTHS):
        month = add_months(first, -months)
        value = date_value(month.year, month.month, day)
        if value and value <= context.today.isoformat():
            return value
    return None


def is_precise(value: str, slot: ExpectedSlot) -> bool:
    """Is it as exact as the slot asks, a day where nothing else is said?"""
    if len(value) == 10:
        return True
    if value.startswith("--"):
        return False
    return slot.to_the == "year" or (slot.to_the == "month" and len(value) == 7)
