"""What each word of a transcript may be in a date, told once for all that read it.

All alternatives of a question share most of their words, and nearly every word is one of a few
hundred: it is looked up once, and the readers ask what it is instead of trying it as everything.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from callwright.understanding.dates.calendar_words import CalendarWords
from callwright.understanding.numerals.numbers import (
    NumberWords,
    below_hundred,
    cardinal,
    groups,
    is_numeral,
    ordinal,
)

__all__ = ["DateWord", "Reading", "Spoken", "Year"]

Year = tuple[int, int, bool, int]
"""A year, the position after it, whether its century is missing, a weight in thousandths."""

_OF_A_DATE = frozenset({"of", "de", "on", "in", "or", "all"})  # between two ordinals
_OF_TIME = frozenset({"a", "one", "another", "just", "un", "otro"})
_TWO = frozenset({"to", "two", "too", "2"})
_MOST_DIGITS = 4  # of a day, a month or a year
_YEARS = range(1_900, 2_050)  # said most


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWord:
    """One folded word by itself.

    counts: a number, an ordinal or a lone "oh" may begin with it. numbers: a number may. month:
    1..12, or 0. like_month: what may have been heard of one. unit: 0..19. day: an ordinal ("third",
    "23rd"). number: what it is in digits, at most four; dotted: it has a decimal point.
    """

    text: str = ""
    counts: bool = False
    numbers: bool = False
    month: int = 0
    like_month: int = 0
    link: bool = False
    unit: int | None = None
    tens: bool = False
    day: int | None = None
    ordered: bool = False
    number: int | None = None
    decimal: bool = False
    dotted: bool = False


_NOTHING = DateWord()  # beyond either end
_BEYOND = (_NOTHING,) * 4


@dataclass(frozen=True, slots=True)
class Reading:
    """What the grammar of dates needs to know of the language and the country."""

    numbers: NumberWords
    calendar: CalendarWords
    day_first: bool
    behind: bool = False  # a date that can only lie in the past
    asked: bool = False  # nothing but a date answers the question
    years: dict[Sequence[str], Year | None] = field(default_factory=dict)
    centuries: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    values: dict[tuple[int | None, ...], Sequence[tuple[str, int]]] = field(default_factory=dict)
    _others: dict[str, DateWord] = field(default_factory=dict)

    @property
    def known(self) -> Mapping[str, DateWord]:
        """Every word that is anything in a date."""
        return _known(self.numbers, self.calendar)

    def spoken(self, texts: tuple[str, ...]) -> "Spoken":
        """One transcript's words. Others than the usual are known as long as this reading."""
        known, others = _known(self.numbers, self.calendar), self._others
        words = [known.get(text) or others.get(text) or self._other(text) for text in texts]
        words += _BEYOND
        return Spoken(texts, words, self)

    def _other(self, text: str) -> DateWord:
        word = _in_figures(text) if text[:1].isdecimal() else DateWord(text=text)
        self._others[text] = word
        return word


@lru_cache(maxsize=8)
def _known(numbers: NumberWords, calendar: CalendarWords) -> dict[str, DateWord]:
    """Every word that is anything in a date, and the usual figures of days, months and years."""
    texts = {*numbers.orders, *numbers.units, *numbers.tens, "oh", "o"}
    texts |= {*calendar.months, *calendar.months_said, *calendar.links}
    figures = {f"{n:02}" for n in range(100)} | {str(n) for n in (*range(10), *_YEARS)}
    figures |= {f"{n}{end}" for n in range(1, 32) for end in ("st", "nd", "rd", "th")}
    return {text: _in_figures(text) for text in figures} | {
        text: DateWord(
            text=text,
            counts=text in numbers.orders or text in ("oh", "o"),
            numbers=text in numbers.starters or text in ("oh", "o"),
            month=calendar.months.get(text, 0),
            like_month=calendar.months.get(text) or calendar.months_said.get(text, 0),
            link=text in calendar.links,
            unit=numbers.units.get(text),
            tens=text in numbers.tens,
            day=numbers.ordinals.get(text),
            ordered=text in numbers.orders,
        )
        for text in texts
    }


def _in_figures(text: str) -> DateWord:
    decimal = text.isdecimal()
    ranked = text[-2:] in ("st", "nd", "rd", "th") and text[:-2].isdecimal()
    return DateWord(
        text=text,
        counts=True,
        numbers=is_numeral(text),
        day=int(text[:-2]) if ranked else None,
        number=int(text) if decimal and len(text) <= _MOST_DIGITS else None,
        decimal=decimal,
        dotted=not decimal and is_numeral(text),
    )


@lru_cache(maxsize=8)
def _large(numbers: NumberWords) -> frozenset[str]:
    """Without one of these, a number in words is below a hundred."""
    return frozenset({*numbers.large, *numbers.hundreds, *numbers.dozens})


@dataclass(slots=True)
class Spoken:
    """One transcript. words: of its texts, and four that are nothing, so that a place beyond
    either end may be asked for. pauses: places before which a pause is written, where that counts.
    """

    texts: tuple[str, ...]
    words: list[DateWord]
    how: Reading
    pauses: frozenset[int] = frozenset()
    _large: bool | None = None
    _ordered: int | None = None

    def __len__(self) -> int:
        return len(self.texts)

    @property
    def large(self) -> bool:
        """Is there a word that makes a number large, "hundred" or "thousand"?"""
        if self._large is None:
            self._large = not _large(self.how.numbers).isdisjoint(self.texts)
        return self._large

    @property
    def may_name(self) -> bool:
        """Is there a month, or what may stand between two ordinals?"""
        calendar, texts = self.how.calendar, self.texts
        return not (
            calendar.months.keys().isdisjoint(texts)
            and _OF_A_DATE.isdisjoint(texts)
            and calendar.months_said.keys().isdisjoint(texts)
        )

    def skip_links(self, i: int) -> int:
        """The first place from `i` on that is no link."""
        while self.words[i].link:
            i += 1
        return i

    def small(self, i: int) -> tuple[int, int] | None:
        """A number below a hundred in words, and the place after it."""
        word = self.words[i]
        if word.unit is not None:
            return word.unit, i + 1
        return below_hundred(self.texts, i, self.how.numbers) if word.tens else None

    def ordinal(self, i: int) -> tuple[int, int] | None:
        """An ordinal, and the place after it."""
        word, numbers = self.words[i], self.how.numbers
        if word.day is not None:
            return word.day, i + 1
        if not word.ordered and not (word.decimal or word.dotted):
            return None
        if self._ordered is None:
            ordinals = numbers.ordinals
            places = () if ordinals.keys().isdisjoint(self.texts) else enumerate(self.texts)
            self._ordered = max((n for n, text in places if text in ordinals), default=-1)
        return ordinal(self.texts, i, numbers) if i < self._ordered else None

    def ord_day(self, i: int) -> tuple[int, int] | None:
        """An ordinal from 1 to 31, and the place after it."""
        found = self.ordinal(i)
        return found if found and 1 <= found[0] <= 31 and not self._is_a_moment(i) else None

    def _is_a_moment(self, i: int) -> bool:
        """Is this the second of "hold on a second", and no day?"""
        return i > 0 and self.texts[i] in ("second", "segundo") and self.texts[i - 1] in _OF_TIME

    def day(self, i: int) -> tuple[int, int, bool] | None:
        """A day of the month: the day, the place after it, whether it was an ordinal."""
        word = self.words[i]
        if i == 0 and word.text in _TWO:
            # "to 9th December": the twenty of "twenty ninth" was lost.
            unit = self.ordinal(1)
            if unit and unit[0] < 10:
                return 20 + unit[0], unit[1], True
        if not word.counts:
            return None
        if found := self.ordinal(i):
            whole = 1 <= found[0] <= 31 and not self._is_a_moment(i)
            return (found[0], found[1], True) if whole else None
        if word.text in ("20", "twenty") and self.words[i + 1].text == "seconds":
            return 22, i + 2, True
        small = self.small(i)
        if small is None and word.decimal and len(word.text) <= 2:
            small = (int(word.text), i + 1)
        if small and 1 <= small[0] <= 31:
            return small[0], small[1], False
        return None

    def whole(self, i: int) -> tuple[int, int] | None:
        """A whole number that may be a year, and the place after it."""
        word, numbers = self.words[i], self.how.numbers
        if word.decimal:
            after = self.words[i + 1].text
            if after not in numbers.leading_on and not (len(after) == 3 and after.isdecimal()):
                return int(word.text), i + 1
        elif not word.dotted and not self.large:
            return None
        found = cardinal(self.texts, i, numbers)
        return (int(found[0]), found[1]) if found and found[0].denominator == 1 else None

    def year(self, i: int) -> Year | None:
        """The year at `i`, if any. Alternatives end alike: each end is read once for them all."""
        word = self.words[i]
        if not word.numbers:
            return None
        number = word.number
        if number is not None and len(word.text) == 4 and 1_000 <= number < 2_200:
            if self.words[i + 1] is _NOTHING:
                return number, i + 1, False, 1_000
            return self._loose_unit(number, i + 1)
        years, rest = self.how.years, self.texts[i:]
        if rest not in years:
            read = self._year(i)
            years[rest] = read and (read[0], read[1] - i, read[2], read[3])
        found = years[rest]
        return found and (found[0], found[1] + i, found[2], found[3])

    def _year(self, i: int) -> Year | None:
        texts, words, numbers = self.texts, self.words, self.how.numbers
        text = texts[i]
        small, end = groups(texts[: i + 5], i, numbers)
        if words[i + 1].text == "-" and words[i].decimal and is_numeral(words[i + 2].text):
            small, end = (int(text), int(texts[i + 2])) if words[i + 2].decimal else small, i + 3
        match small:
            case (century, rest, *_) if 10 <= century <= 20 and 10 <= rest < 100:
                dashed = end > i + 2 and "-" not in texts[i:end]
                return century * 100 + rest, self._after(i, 2) if dashed else end, False, 1_000
            case (century, 0, unit, *_) if 10 <= century <= 20 and 0 < unit < 10:
                return century * 100 + unit, self._after(i, 3), False, 1_000
        if small == (19,) and words[end].text in numbers.joins:
            # "Nineteen and forty three", as it is said in the American South.
            tail = self.small(end + 1)
            if tail and 10 <= tail[0] < 100:
                return 1_900 + tail[0], tail[1], False, 1_000
        whole = self.whole(i)
        if whole and 1_800 <= whole[0] < 2_200:
            return whole[0], whole[1], False, 1_000
        match small:
            case (0, unit, *_) if unit < 10:
                return unit, self._after(i, 2), True, 900
            case (rest, *_) if 10 <= rest < 100 or (words[i].decimal and len(text) == 2):
                return rest, self._after(i, 1), True, 850
        return None

    def _after(self, i: int, count: int) -> int:
        """The place after `count` numbers below a hundred."""
        for _ in range(count):
            found = self.small(i)
            i = found[1] if found else i + 1
        return i

    def _loose_unit(self, year: int, end: int) -> Year:
        """Recognisers cut "nineteen seventy five" into "1970 5", "2000 and 15", "1950 to"."""
        words, numbers = self.words, self.how.numbers
        word = words[end]
        text = word.text
        if year % 10 == 0 and year % 100:
            digit = text if word.decimal else text[:-2] if text[:1].isdecimal() else ""
            digit = digit or numbers.digits.get(text, "")
            if len(digit) == 1 and digit != "0":
                return year + int(digit), end + 1, False, 850
            last = end == len(self.texts) - 1
            if last and text in ("to", "too", "for") and text in numbers.damaged:
                return year + int(numbers.damaged[text]), end + 1, False, 750
        if year % 100 == 0:
            at = end + (text in numbers.joins)
            small = self.small(at)
            if small is None and words[at].decimal and len(words[at].text) <= 2:
                small = (int(words[at].text), at + 1)
            small = small or self.ord_day(at)
            if small and small[0] and (at > end or year == 2_000):
                return year + small[0], small[1], False, 900
        return year, end, False, 1_000
