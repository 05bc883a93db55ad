"""Dates as they are said in full or in part: month names, ordinals, years, strings of digits."""

import itertools
from collections.abc import Iterator
from typing import NamedTuple

from callwright.understanding.dates.holidays import name_at
from callwright.understanding.dates.words import Reading, Spoken, Year
from callwright.understanding.sentence.repairs import REPAIRS
from callwright.understanding.word_lists import words_in

__all__ = ["Part", "holiday_dates", "lone_day", "named_dates", "numeric_dates"]

_SLASHES = frozenset({"/", "slash"})
_SEPARATORS = frozenset({*_SLASHES, "-", "dash", ":", "."})
_SAID = frozenset({"slash", "dash"})
_HESITATIONS = frozenset({"uh", "um", "er", "eh"})
_OF_A_REPAIR = REPAIRS | _HESITATIONS | {"i", "it", "is", "was", "that", "the", "el"}
_BEFORE_A_YEAR = _SEPARATORS | _HESITATIONS
_NINETEEN_CUT = frozenset({"nine", "9"})
_MOST_REPAIR = 6  # words between what was said and what it is put right to


class Part(NamedTuple):
    """What of a date was said; None is not said. two_digits: the century was not said."""

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    two_digits: bool = False
    weight: int = 1_000


_OF = frozenset({"of", "de", "on", "in"})
_COUNTED = frozenset(
    {"dollars", "dollar", "bucks", "am", "pm", "oclock", "percent", ":"}
    | {"hundred", "thousand", "dolares", "pesos", "days", "weeks"}
)
_SHORTEST = 3  # letters of a word that an s makes a plural
_PEOPLE = frozenset({"people", "children", "personas", "gente"})
# Behind a day: no things that it counts.
_AFTER_A_DAY = words_in("""
    at for in to and or if please would is was works suits the on then we i it that until till
    through from with as but so because this yes thanks does has sounds looks gets cheers us
    ok okay no not maybe instead be will can could say um uh around about by before after a an
    pues gracias entonces es por para a las los y o si
""")
_DIGITS = frozenset("123456789")
_MOST_TWO_DIGITS = 99
_FEWEST = 5  # digits of a date in numbers alone, in one piece
_LENGTHS = tuple(itertools.product((2, 1), (2, 1), (4, 2)))
_BEFORE_A_DAY = frozenset({"the", "on", "it", "is", "its", "and", "el", "dia", "es"})


def lone_day(said: Spoken) -> int | None:
    """The day of the month, where the words hold that and nothing else: "10", "it's the tenth"."""
    at = 0
    while said.words[at].text in _BEFORE_A_DAY:
        at += 1
    found = said.day(at)
    return found[0] if found and found[1] == len(said) else None


def named_dates(said: Spoken) -> Iterator[Part]:
    """Dates with a month's name, or with two ordinals ("the twelfth of the fourth")."""
    if not said.may_name:
        return
    whole = 0  # the place after the last date with its year
    within = 0  # the place after the last ordinal of two words
    for i, word in enumerate(said.words[: len(said)]):
        if word.month:
            for part in _month_first(said, i, word.month):
                # "April 1929" within "26th of April 1929" says nothing more.
                if part.end > whole or part.day or not said.how.behind:
                    yield part
        if i >= within and (word.counts or i == 0) and (day := said.day(i)):
            if word.tens and day[2] and not said.how.behind:
                within = day[1]  # no "first of June" in "the thirty first of June"
            for part in _day_then_month(said, i, day):
                whole = part.end if part.year is not None else whole
                yield part


def holiday_dates(said: Spoken) -> Iterator[Part]:
    """Dates in a named year: "Halloween nineteen seventy", "Christmas Day sixty one"."""
    holidays = said.how.calendar.holidays
    if holidays.keys().isdisjoint(said.texts):
        return
    for i, text in enumerate(said.texts):
        named = name_at(said.texts, i, holidays) if text in holidays else None
        if not named or said.words[i - 1].text in ("before", "after"):
            continue
        end = named[1]
        year = said.year(said.skip_links(end))
        for on in named[0].days if year else ():
            day = on(year[0] if year and not year[2] else 2_000)
            if year and (not year[2] or day.replace(year=2_001) == on(2_001)):
                yield _with_year(said, Part(start=i, end=end, month=day.month, day=day.day))


def _month_first(said: Spoken, i: int, month: int) -> Iterator[Part]:
    after = i + 1
    # "Jan January 1993", "31st May 12th 1948": the month said twice.
    if said.words[after].month == month:
        after += 1
    at = said.skip_links(after)
    day = said.day(at)
    if day and not (said.how.behind or day[2]) and _counts(said, at, day[1]):
        day = None  # "in July two rooms"
    if day:
        # "May second, no, the third"
        again = _put_right(said, day[1])
        if again and (mended := said.ord_day(again)):
            day = (*mended, True)
        part = Part(start=i, end=day[1], month=month, day=day[0])
        # "may" and "march" alone are verbs: they need their day.
        yield _with_year(said, part)
    if year := said.year(at):
        if not year[2] and year[3] > 800:
            yield Part(start=i, end=year[1], month=month, year=year[0], weight=900)
    elif said.texts[i] not in ("may", "march", "mar", "set", "dec", "abr", "ago", "sat"):
        yield Part(start=i, end=after, month=month, weight=800)


def _day_then_month(said: Spoken, i: int, day: tuple[int, int, bool]) -> Iterator[Part]:
    texts, words = said.texts, said.words
    at = said.skip_links(day[1])
    month = words[at].like_month if day[2] else words[at].month
    start = i - (words[i - 1].text in ("the", "el"))
    if month:
        after = at + 1
        if words[after].month == month:
            after += 1
        weight = 1_000 if words[at].month else 800
        yield _with_year(said, Part(start, after, month=month, day=day[0], weight=weight))
        # "Of the" is heard as a month: "26th May 8th 1914" is the 26th of the eighth.
        again = said.ord_day(at + 1) if day[2] else None
        if again and again[0] <= 12:
            part = Part(start=start, end=again[1], month=again[0], day=day[0], weight=900)
            yield _with_year(said, part, needed=True)
        return
    said_of = not _OF.isdisjoint(texts[day[1] : at])
    if said.how.behind and words[at].text in ("or", "all") and day[2]:  # recognisers' "of"
        said_of, at = True, at + 1 + (words[at + 1].text == "the")
    second = said.day(at) if said_of else None
    if (
        second
        and second[0] <= 12
        and (day[2] or (second[2] and texts[at - 2 : at] == ("of", "the")))
    ):
        part = Part(start=start, end=second[1], month=second[0], day=day[0], weight=950)
        yield _with_year(said, part, needed=True)


def _counts(said: Spoken, at: int, end: int) -> bool:
    """Does the number from `at` up to `end` count what stands behind it: "in July, three of us"?"""
    after = said.words[end].text
    if not after or end in said.pauses or said.words[end].counts:
        return False
    if at in said.pauses or said.words[at].unit == 1:
        return after == "of" or after not in _AFTER_A_DAY
    return (after.endswith("s") and len(after) > _SHORTEST and after not in _AFTER_A_DAY) or (
        after in _PEOPLE
    )


def _with_year(said: Spoken, part: Part, *, needed: bool = False) -> Part:
    words = said.words
    at = part.end
    while words[at].link or words[at].text in _BEFORE_A_YEAR:
        at += 1
    # "8th" in "October 8th 1970" heard after the day: a stammer of the recogniser.
    found = said.year(at)
    if found is None and at > part.end:
        found = said.year(part.end)
    # "Nineteen sixty, no, sixty one"
    if found and (mended := _year_again(said, found[1])):
        at, found = found[1], mended
    if found is None:
        return part._replace(weight=600) if needed else part
    year, end, two_digits, weight = found
    if two_digits and _not_a_year(said, at, end):
        return part
    weight = part.weight * weight // 1_000
    return part._replace(end=end, year=year, two_digits=two_digits, weight=weight)


def _year_again(said: Spoken, i: int) -> Year | None:
    """The year that puts right the one before `i`: "sixty, no, sixty one", "no nine seventy nine"
    where the "nineteen" was cut.
    """
    again = _put_right(said, i)
    if not again:
        return None
    again = said.skip_links(again)
    year = said.year(again)
    if year is None and said.words[again].text in _NINETEEN_CUT and (cut := said.year(again + 1)):
        return (1_900 + cut[0], cut[1], False, 750) if cut[2] else None
    return year


def _put_right(said: Spoken, i: int) -> int | None:
    """Where what puts the words before `i` right begins, if a repair stands there."""
    at = i
    while at < i + _MOST_REPAIR and said.words[at].text in _OF_A_REPAIR:
        at += 1
    return None if REPAIRS.isdisjoint(said.texts[i:at]) else at


def _not_a_year(said: Spoken, at: int, end: int) -> bool:
    """Is the small number something else: "June fourth at ten", "the ninth, fifty dollars"?"""
    before = said.texts[at - 1] if at else ""
    return said.words[end].text in _COUNTED or before in ("at", "for", "$")


def numeric_dates(said: Spoken) -> Iterator[Part]:
    """Dates in numbers alone: "9/27/1979", "oh six oh four eighty", "2601 1979"."""
    how, words = said.how, said.words
    i, last = 0, len(said) - 1
    while i <= last:
        word = words[i]
        # A lone year at the end is the most frequent number, and no date by itself.
        if not word.counts or (0 < i == last and word.decimal and len(word.text) < _FEWEST):
            i += 1
            continue
        chunks, end, slashed = _chunks(said, i)
        digits = sum(map(len, chunks))
        enough = digits >= _FEWEST or len(chunks) >= 3 or (slashed and len(chunks) == 2)
        # "2408" said of a birth date is its day and month: the year comes with the next answer.
        # "Six twelve" is a day to pay where nothing but a day was asked.
        short = (how.behind and digits == 4) or (how.asked and len(chunks) == 2 and digits <= 4)
        if enough or (short and (end > last or end in said.pauses) and i == 0):
            year = said.year(i)
            if not (year and year[1] >= end and not year[2]):
                if len(chunks) > 2 and (mended := _year_again(said, end)):
                    chunks, end = [*chunks[:-1], f"{mended[0]:02}"], mended[1]
                yield from _split(chunks, i, end, slashed, how)
        i = max(end, i + 1)


def _chunks(said: Spoken, i: int) -> tuple[list[str], int, bool]:
    """The numbers in a row from `i` on, the place after them, and whether a slash is among them."""
    words, behind, damaged = said.words, said.how.behind, said.how.numbers.damaged
    chunks: list[str] = []
    slashed = False
    while True:
        word = words[i]
        text = word.text
        if not behind and len(chunks) > 1 and _is_over(said, i, slashed=slashed):
            break
        if word.decimal:
            chunks.append(text)
            i += 1
        elif not behind and word.tens and said.ordinal(i):
            break  # "twenty fourth" is no 20/4
        elif word.numbers and (found := _year_in_words(said, i) or said.small(i)):
            chunks.append(str(found[0]))
            i = found[1]
        elif text in ("oh", "o") or (
            # "28 or 5 1980": between two numbers of a birth date, what sounds like an oh is one.
            behind and text == "or" and chunks and words[i + 1].text in _DIGITS
        ):
            chunks.append("0")
            i += 1
        elif (
            word.counts
            and not slashed
            and (chunks or (behind and _month_in_digits(said, i + 1)))
            and (day := said.ord_day(i))
        ):
            chunks.append(str(day[0]))
            i = day[1]
        elif not chunks or not (words[i + 1].decimal or (text in _SAID and words[i + 1].numbers)):
            break
        elif text in _SEPARATORS:
            if slashed and text not in _SLASHES and words[i + 2].text in _SLASHES:
                break  # "6/20-6/22" are two days
            slashed, i = slashed or text in _SLASHES, i + 1
        elif text in ("to", "too", "for") and text in damaged:
            # Between two numbers, what sounds like a number is one: "12 to 78".
            chunks.append(damaged[text])
            i += 1
        else:
            break
    return chunks, i, slashed


def _is_over(said: Spoken, i: int, *, slashed: bool) -> bool:
    """Is the number at `i` none of the date before it: "5/12, one queen", "7/8 two nights"?"""
    word = said.words[i]
    if word.number is not None and word.number > _MOST_TWO_DIGITS:
        return False  # its year
    return i in said.pauses or (slashed and said.words[i - 1].text not in _SEPARATORS
                                and word.text not in _SEPARATORS)  # fmt: skip


def _month_in_digits(said: Spoken, i: int) -> bool:
    """As in "12", "9" and "0 9"."""
    word = said.words[i]
    if word.text in ("0", "oh", "o"):
        return said.words[i + 1].text in _DIGITS
    return word.decimal and len(word.text) <= 2 and 1 <= int(word.text) <= 12


def _year_in_words(said: Spoken, i: int) -> tuple[int, int] | None:
    """As in "two thousand twelve", "mil novecientos ochenta"."""
    whole = said.whole(i)
    return whole if whole and whole[1] > i + 1 and 1_900 <= whole[0] < 2_200 else None


def _split(chunks: list[str], start: int, end: int, slashed: bool, how: Reading) -> Iterator[Part]:
    """Every way to cut the digits into day, month and year; cuts between chunks count more."""
    digits = "".join(chunks)
    less = 0
    if len(digits) == 9 and (mended := _nine(digits)):
        digits, less, chunks = mended, 250, [mended]
    year_said = len(chunks) > 1 and len(chunks[-1]) == 4 and 1_900 <= int(chunks[-1]) < 2_100
    cuts = set(itertools.accumulate(len(chunk) for chunk in chunks))
    # Only what a birth date is read from may have lost its other slash: "7/984".
    pair = slashed and not how.behind and len(chunks) == 2 and len(chunks[1]) <= 2
    for one, two, four in _LENGTHS if not pair else ():
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
