"""Dates as they are said in full or in part: month names, ordinals, years, strings of digits."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from callwright.understanding.calendar_words import CalendarWords
from callwright.understanding.numbers import (
    NumberWords,
    below_hundred,
    cardinal,
    groups,
    is_numeral,
    ordinal,
)

__all__ = [
    "Part",
    "Reading",
    "lone_day",
    "may_count",
    "named_dates",
    "numeric_dates",
    "ord_day",
]

_SEPARATORS = frozenset({"/", "-", ":", "."})


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What of a date was said; None is not said. two_digits: the century was not said."""

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    two_digits: bool = False
    weight: int = 1_000


@dataclass(frozen=True, slots=True)
class Reading:
    """What the grammar of dates needs to know of the language and the country."""

    numbers: NumberWords
    calendar: CalendarWords
    day_first: bool
    behind: bool = False  # a date that can only lie in the past
    asked: bool = False  # nothing but a date answers the question
    _years: dict[Sequence[str], "Year | None"] = field(default_factory=dict)

    def year_at(self, texts: Sequence[str], i: int) -> "Year | None":
        """The year at `i`, if any. Alternatives end alike: each end is read once for them all."""
        rest = texts[i:]
        if rest not in self._years:
            self._years[rest] = _year_at(rest, 0, self.numbers)
        found = self._years[rest]
        return (found[0], found[1] + i, found[2], found[3]) if found else None


def _at(texts: Sequence[str], i: int) -> str:
    return texts[i] if 0 <= i < len(texts) else ""


def may_count(text: str, words: NumberWords) -> bool:
    """May a number, an ordinal or a lone "oh" begin with it? Nothing else begins one."""
    return text in words.orders or text[:1].isdecimal() or text in ("oh", "o")


def _skip(texts: Sequence[str], i: int, words: frozenset[str]) -> int:
    while _at(texts, i) in words:
        i += 1
    return i


Year = tuple[int, int, bool, int]
"""A year, the position after it, whether its century is missing, a weight in thousandths."""


def _year_at(texts: Sequence[str], i: int, words: NumberWords) -> Year | None:
    text = _at(texts, i)
    if is_numeral(text) and len(text) == 4 and text.isdecimal() and 1_000 <= int(text) < 2_200:
        return _loose_unit(texts, int(text), i + 1, words)
    if text not in words.starters and text not in ("oh", "o") and not text[:1].isdecimal():
        return None
    small, end = groups(texts[: i + 5], i, words)
    if _at(texts, i + 1) == "-" and is_numeral(_at(texts, i + 2)) and text.isdecimal():
        small, end = (int(text), int(texts[i + 2])) if texts[i + 2].isdecimal() else small, i + 3
    match small:
        case (century, rest, *_) if 10 <= century <= 20 and 10 <= rest < 100:
            after = _after(texts, i, 2, words) if end > i + 2 and "-" not in texts[i:end] else end
            return century * 100 + rest, after, False, 1_000
        case (century, 0, unit, *_) if 10 <= century <= 20 and 0 < unit < 10:
            return century * 100 + unit, _after(texts, i, 3, words), False, 1_000
    whole = cardinal(texts, i, words)
    if whole and whole[0].denominator == 1 and 1_800 <= whole[0] < 2_200:
        return int(whole[0]), whole[1], False, 1_000
    match small:
        case (0, unit, *_) if unit < 10:
            return unit, _after(texts, i, 2, words), True, 900
        case (rest, *_) if 10 <= rest < 100 or (text.isdecimal() and len(text) == 2):
            return rest, _after(texts, i, 1, words), True, 850
    return None


def _after(texts: Sequence[str], i: int, count: int, words: NumberWords) -> int:
    """The position after `count` numbers below a hundred."""
    for _ in range(count):
        found = below_hundred(texts, i, words)
        i = found[1] if found else i + 1
    return i


def _loose_unit(texts: Sequence[str], year: int, end: int, words: NumberWords) -> Year:
    """Recognisers cut "nineteen seventy five" into "1970 5", "2000 and 15", "1950 to"."""
    text = _at(texts, end)
    if year % 10 == 0 and year % 100:
        digit = text if text.isdecimal() else text[:-2] if text[:1].isdecimal() else ""
        digit = digit or words.digits.get(text, "")
        if len(digit) == 1 and digit != "0":
            return year + int(digit), end + 1, False, 850
        if text in words.damaged and end == len(texts) - 1 and text in ("to", "too", "for"):
            return year + int(words.damaged[text]), end + 1, False, 750
    if year % 100 == 0:
        at = end + (text in words.joins)
        small = below_hundred(texts, at, words)
        if small is None and _at(texts, at).isdecimal() and len(texts[at]) <= 2:
            small = (int(texts[at]), at + 1)
        small = small or ord_day(texts, at, words)
        if small and small[0] and (at > end or year == 2_000):
            return year + small[0], small[1], False, 900
    return year, end, False, 1_000


def _day_at(texts: Sequence[str], i: int, words: NumberWords) -> tuple[int, int, bool] | None:
    """A day of the month at `i`: the day, the position after it, whether it was an ordinal."""
    text = _at(texts, i)
    if i and text not in words.orders and not text[:1].isdecimal():
        return None
    if i == 0 and text in ("to", "two", "too", "2"):
        # "to 9th December": the twenty of "twenty ninth" was lost.
        unit = ordinal(texts, 1, words)
        if unit and unit[0] < 10:
            return 20 + unit[0], unit[1], True
    if found := ordinal(texts, i, words):
        whole = 1 <= found[0] <= 31 and not _is_a_moment(texts, i)
        return (found[0], found[1], True) if whole else None
    if text in ("20", "twenty") and _at(texts, i + 1) == "seconds":
        return 22, i + 2, True
    small = below_hundred(texts, i, words)
    if small is None and text.isdecimal() and len(text) <= 2:
        small = (int(text), i + 1)
    if small and 1 <= small[0] <= 31:
        return small[0], small[1], False
    return None


_BEFORE_A_DAY = frozenset({"the", "on", "it", "is", "its", "and", "el", "dia", "es"})


def lone_day(texts: Sequence[str], words: NumberWords) -> int | None:
    """The day of the month, where the words hold that and nothing else: "10", "it's the tenth"."""
    found = _day_at(texts, _skip(texts, 0, _BEFORE_A_DAY), words)
    return found[0] if found and found[1] == len(texts) else None


def _month_at(texts: Sequence[str], i: int, calendar: CalendarWords, loose: bool) -> int | None:
    text = _at(texts, i)
    if text in calendar.months:
        return calendar.months[text]
    return calendar.months_said.get(text) if loose else None


def named_dates(texts: Sequence[str], how: Reading) -> Iterator[Part]:
    """Dates with a month's name, or with two ordinals ("the twelfth of the fourth")."""
    for i in range(len(texts)):
        if month := _month_at(texts, i, how.calendar, loose=False):
            yield from _month_first(texts, i, month, how)
        if day := _day_at(texts, i, how.numbers):
            yield from _day_then_month(texts, i, day, how)


def _month_first(texts: Sequence[str], i: int, month: int, how: Reading) -> Iterator[Part]:
    after = i + 1
    # "Jan January 1993", "31st May 12th 1948": the month said twice.
    if how.calendar.months.get(_at(texts, after)) == month:
        after += 1
    at = _skip(texts, after, how.calendar.links)
    if day := _day_at(texts, at, how.numbers):
        part = Part(start=i, end=day[1], month=month, day=day[0])
        # "may" and "march" alone are verbs: they need their day.
        yield _with_year(texts, part, how)
    if year := how.year_at(texts, at):
        if not year[2] and year[3] > 800:
            yield Part(start=i, end=year[1], month=month, year=year[0], weight=900)
    elif _at(texts, i) not in ("may", "march", "mar", "set", "dec", "abr", "ago", "sat"):
        yield Part(start=i, end=after, month=month, weight=800)


def _day_then_month(
    texts: Sequence[str], i: int, day: tuple[int, int, bool], how: Reading
) -> Iterator[Part]:
    at = _skip(texts, day[1], how.calendar.links)
    month = _month_at(texts, at, how.calendar, loose=day[2])
    if month is None and at + 1 < len(texts) and texts[at] in how.numbers.articles:
        month = None
    start = i - (_at(texts, i - 1) in ("the", "el"))
    if month:
        after = at + 1
        if how.calendar.months.get(_at(texts, after)) == month:
            after += 1
        loose = _at(texts, at) not in how.calendar.months
        part = Part(start=start, end=after, month=month, day=day[0], weight=800 if loose else 1_000)
        yield _with_year(texts, part, how)
        # "Of the" is heard as a month: "26th May 8th 1914" is the 26th of the eighth.
        again = ord_day(texts, at + 1, how.numbers)
        if again and again[0] <= 12 and day[2]:
            part = Part(start=start, end=again[1], month=again[0], day=day[0], weight=900)
            yield _with_year(texts, part, how, needed=True)
        return
    said_of = {"of", "de", "on", "in"} & {*texts[day[1] : at]}
    if how.behind and _at(texts, at) in ("or", "all") and day[2]:  # recognisers' "of"
        said_of, at = {"of"}, at + 1 + (_at(texts, at + 1) == "the")
    second = _day_at(texts, at, how.numbers) if said_of else None
    if (
        second
        and second[0] <= 12
        and (day[2] or (second[2] and texts[at - 2 : at] == ("of", "the")))
    ):
        part = Part(start=start, end=second[1], month=second[0], day=day[0], weight=950)
        yield _with_year(texts, part, how, needed=True)


def _with_year(texts: Sequence[str], part: Part, how: Reading, *, needed: bool = False) -> Part:
    at = part.end
    at = _skip(texts, at, how.calendar.links | _SEPARATORS)
    # "8th" in "October 8th 1970" heard after the day: a stammer of the recogniser.
    found = how.year_at(texts, at)
    if found is None and at > part.end:
        found = how.year_at(texts, part.end)
    if found is None:
        return replace(part, weight=600) if needed else part
    year, end, two_digits, weight = found
    if two_digits and _not_a_year(texts, at, end):
        return part
    return replace(
        part, end=end, year=year, two_digits=two_digits, weight=part.weight * weight // 1_000
    )


def _not_a_year(texts: Sequence[str], at: int, end: int) -> bool:
    """Is the small number something else: "June fourth at ten", "the ninth, fifty dollars"?"""
    return bool(
        _at(texts, end) in ("dollars", "dollar", "bucks", "am", "pm", "oclock", "percent", ":")
        or _at(texts, end) in ("hundred", "thousand", "dolares", "pesos", "days", "weeks")
        or _at(texts, at - 1) in ("at", "for", "$")
    )


def numeric_dates(texts: Sequence[str], how: Reading) -> Iterator[Part]:
    """Dates in numbers alone: "9/27/1979", "oh six oh four eighty", "2601 1979"."""
    i = 0
    while i < len(texts):
        if not may_count(texts[i], how.numbers):
            i += 1
            continue
        chunks, end, slashed = _chunks(texts, i, how.numbers, how.behind)
        digits = sum(map(len, chunks))
        enough = digits >= 5 or len(chunks) >= 3 or (slashed and len(chunks) == 2)
        # "2408" said of a birth date is its day and month: the year comes with the next answer.
        # "Six twelve" is a day to pay where nothing but a day was asked.
        short = (how.behind and digits == 4) or (how.asked and len(chunks) == 2 and digits <= 4)
        if enough or (short and end == len(texts) and i == 0):
            year = how.year_at(texts, i)
            if not (year and year[1] >= end and not year[2]):
                yield from _split(chunks, i, end, slashed, how)
        i = max(end, i + 1)


def _chunks(
    texts: Sequence[str], i: int, words: NumberWords, behind: bool
) -> tuple[list[str], int, bool]:
    chunks: list[str] = []
    slashed = False
    while i < len(texts):
        text = texts[i]
        if text.isdecimal():
            chunks, i = [*chunks, text], i + 1
        elif found := _year_word(texts, i, words):
            chunks, i = [*chunks, str(found[0])], found[1]
        elif small := below_hundred(texts, i, words):
            chunks, i = [*chunks, str(small[0])], small[1]
        elif text in ("oh", "o") or (
            # "28 or 5 1980": between two numbers of a birth date, what sounds like an oh is one.
            behind and text == "or" and chunks and _at(texts, i + 1) in _DIGITS
        ):
            chunks, i = [*chunks, "0"], i + 1
        elif (
            (chunks or (behind and _month_in_digits(texts, i + 1))) and ord_day(texts, i, words)
        ) and not slashed:
            value, i = ord_day(texts, i, words) or (0, i + 1)
            chunks = [*chunks, str(value)]
        elif text in _SEPARATORS and chunks and _at(texts, i + 1).isdecimal():
            slashed, i = slashed or text == "/", i + 1
        elif (
            (chunks and text in ("to", "too", "for"))
            and text in words.damaged
            and _at(texts, i + 1).isdecimal()
        ):
            # Between two numbers, what sounds like a number is one: "12 to 78".
            chunks, i = [*chunks, words.damaged[text]], i + 1
        else:
            break
    return chunks, i, slashed


_DIGITS = frozenset("123456789")


def _month_in_digits(texts: Sequence[str], i: int) -> bool:
    """As in "12", "9" and "0 9"."""
    text = _at(texts, i)
    if text in ("0", "oh", "o"):
        return _at(texts, i + 1) in _DIGITS
    return text.isdecimal() and len(text) <= 2 and 1 <= int(text) <= 12


def ord_day(texts: Sequence[str], i: int, words: NumberWords) -> tuple[int, int] | None:
    """An ordinal from 1 to 31."""
    found = ordinal(texts, i, words)
    return found if found and 1 <= found[0] <= 31 and not _is_a_moment(texts, i) else None


def _is_a_moment(texts: Sequence[str], i: int) -> bool:
    """Is this the second of "hold on a second", and no day?"""
    return i > 0 and texts[i] in ("second", "segundo") and texts[i - 1] in _OF_TIME


def _year_word(texts: Sequence[str], i: int, words: NumberWords) -> tuple[int, int] | None:
    """As in "two thousand twelve", "mil novecientos ochenta"."""
    whole = cardinal(texts, i, words)
    if whole and whole[1] > i + 1 and 1_900 <= whole[0] < 2_200 and whole[0].denominator == 1:
        return int(whole[0]), whole[1]
    return None


_OF_TIME = frozenset({"a", "one", "another", "just", "un", "otro"})
_LENGTHS = tuple(itertools.product((2, 1), (2, 1), (4, 2)))


def _split(chunks: list[str], start: int, end: int, slashed: bool, how: Reading) -> Iterator[Part]:
    """Every way to cut the digits into day, month and year; cuts between chunks count more."""
    digits = "".join(chunks)
    less = 0
    if len(digits) == 9 and (mended := _nine(digits)):
        digits, less, chunks = mended, 250, [mended]
    year_said = len(chunks) > 1 and len(chunks[-1]) == 4 and 1_900 <= int(chunks[-1]) < 2_100
    cuts = set(itertools.accumulate(len(chunk) for chunk in chunks))
    for one, two, four in _LENGTHS:
        if one + two + four != len(digits) or (year_said and four != 4):
            continue
        a, b, year = int(digits[:one]), int(digits[one : one + two]), int(digits[one + two :])
        weight = (1_000 if slashed else 950) - less
        weight -= 120 * ((one not in cuts) + (one + two not in cuts)) if len(chunks) > 1 else 0
        weight -= 100 * (four == 2) + 30 * (one == 1 and digits[:1] == "0")
        if len(digits) == 4 and how.behind and not slashed and _day_and_month(digits, how):
            continue
        for day, month, usual in ((a, b, how.day_first), (b, a, not how.day_first)):
            if 1 <= month <= 12 and 1 <= day <= 31 and (four == 2 or 1_850 <= year < 2_150):
                yield Part(
                    start=start, end=end, year=year, month=month, day=day,
                    two_digits=four == 2, weight=weight if usual else weight * 2 // 5,
                )  # fmt: skip
    short = len(chunks) == 2 and all(len(chunk) <= 2 for chunk in chunks)
    if short or (len(digits) == 4 and not less):
        first, second = chunks if short else (digits[:2], digits[2:])
        a, b = int(first), int(second)
        month, day = (b, a) if how.day_first else (a, b)
        if 1 <= month <= 12 and 1 <= day <= 31:
            weight = 850 if slashed else 700
            yield Part(start=start, end=end, month=month, day=day, weight=weight)


def _day_and_month(digits: str, how: Reading) -> bool:
    """Two digits each: "2408" is rather the 24th of August than a day in 1908."""
    first, second = int(digits[:2]), int(digits[2:])
    day, month = (first, second) if how.day_first else (second, first)
    return 1 <= day <= 31 and 1 <= month <= 12


def _nine(digits: str) -> str | None:
    """Eight digits of nine: a zero too many ("27006 1967"), or "twenty seven" as 20, 7."""
    if "00" in digits[:6]:
        return digits.replace("00", "0", 1)
    if digits[1] == "0" and digits[0] in "23":
        return digits[0] + digits[2:]
    return None
