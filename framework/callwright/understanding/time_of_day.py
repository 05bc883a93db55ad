"""Times of day, `HH:MM`: spoken, written, with the half of the day said or implied."""

from collections.abc import Iterator, Sequence

from callwright.understanding.candidate import Candidate, in_range, number_words
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.half_of_day import (
    HALVES,
    half_after,
    half_before,
    half_of_day,
    letter_of_half,
)
from callwright.understanding.numerals.numbers import NumberWords, below_hundred, groups
from callwright.understanding.numerals.small import at as _at
from callwright.understanding.occasions import half_by_occasion, is_company
from callwright.understanding.ranges import asked_back
from callwright.understanding.reading import Completeness
from callwright.understanding.sentence.moved import left, spoken_pairs
from callwright.understanding.time_words import HOUR_FROM, MONTHS, NOT_TIME, sounded
from callwright.understanding.tokens import Tokens
from callwright.understanding.unfinished import ending
from callwright.understanding.word_lists import words_in

__all__ = ["completeness", "keyed", "read", "spoken"]

_TWELVE = frozenset({"twelve", "12", "doce"})
_PART_WORDS = frozenset({"half", "quarter", "past", "till", "til", "menos", "cuarto", "faltan"})
_TO = frozenset({"to", "till", "til", "before", "of", "two", "too"})
_PAST = frozenset({"past", "after", "passed"})
_BEFORE_TIME = words_in("""
    at around about after before by until till from than las la a since between entre
""")
_THEN = frozenset({"and", "to", "or", "-", "y", "o", "a"})
_UNTIL = frozenset({"until", "till", "through", "hasta"})
_OR = frozenset({"or", "o", "u"})
_AROUND = words_in(
    "um uh well so yes no it its is say maybe please okay let us make that eh pues es"
)
_NAMED = {
    "noon": "12:00",
    "midday": "12:00",
    "midnight": "00:00",
    "mediodia": "12:00",
    "medianoche": "00:00",
}
_BY_OCCASION, _FOR_SOME = 850, 450  # thousandths
_MONEY_BEFORE = frozenset(["$", "£", "€"])
# Callers say a time without the half of the day; appointments are by day.
_READ_OUT = 4
# In tenths of the hour as it was said. A guess: low enough that the hour is still taken.
_OTHER_HALF = 7
_NEAR = 24
_LATE_HOURS = (10, 11, 12)
_DAYTIME_FROM, _DAYTIME_TO = "07:00", "18:59"


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """All times in the words; the two ends of a range as one that is asked back."""
    texts = tokens.texts
    # "Half an hour before noon" is not noon.
    found = [c for c in spoken(tokens, slot, context)
             if texts[max(0, c.start - 2) : c.start] not in HOUR_FROM]  # fmt: skip
    gone = [left(low, high, texts) for low, high in spoken_pairs(found)]
    found = [c for c in found if c not in gone]
    return tuple(asked_back(found, texts))


def spoken(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """All times in the words, one by one."""
    right = sounded(tokens, number_words(context.locale))
    return tuple(_times(right.texts, slot, context))


def _times(texts: Sequence[str], slot: ExpectedSlot, context: Context) -> Iterator[Candidate]:
    words = number_words(context.locale)
    i = 0
    while i < len(texts):
        if texts[i] in _TWELVE and _at(texts, i + 1) in _NAMED:
            i += 1  # "twelve midnight"
            continue
        if texts[i] in _NAMED:
            named = _named(texts, i, words)
            yield named
            i = named.end
            continue
        run, run_end = groups(texts[: i + _NEAR], i, words)
        if len(run) >= _READ_OUT and _at(texts, i - 1) not in _BEFORE_TIME:
            i = run_end  # a telephone number, not four times
            continue
        found = _clock(texts, i, words, asked=slot.role == "asked")
        if found is None:
            i += 1
            continue
        hour, minute, end, weight = found
        half, end, start = half_of_day(texts, i, hour_end := end)
        if hour == 11 and minute > 30 and texts[hour_end - 1] in _TWELVE:
            # "Quarter to twelve pm": the half belongs to the twelve. In the afternoon it is noon.
            said = texts[end - 1] if end > hour_end else ""
            if said in ("am", "pm", "m"):
                half = {"am": "pm", "pm": "am"}.get(half, half)
            half = "am" if said in ("afternoon", "tarde") else half
        half = half or _half_of_next(texts, hour, end, words, asked=slot.role == "asked")
        if not half and 1 <= hour <= 12 and (by := half_by_occasion(texts, i, end, hour)):
            half = by if in_range(_in_half(hour, minute, by), slot) else ""
            weight = max(weight, _BY_OCCASION) if _may_end(texts, i, end) else weight
        yield from _candidates(hour, minute, half, start, end, weight, slot)
        i = max(end, i + 1)


def _named(texts: Sequence[str], i: int, words: NumberWords) -> Candidate:
    """As in "noon", "noon thirty"."""
    minute = _small(texts, i + 1, words)
    if minute and 9 < minute[0] < 60 and _at(texts, minute[1]) not in NOT_TIME | {"oclock"}:
        value = f"{_NAMED[texts[i]][:2]}:{minute[0]:02}"
        return Candidate(value=value, start=i, end=minute[1], weight=950)
    return Candidate(value=_NAMED[texts[i]], start=i, end=i + 1)


def _half_of_next(
    texts: Sequence[str], hour: int, end: int, words: NumberWords, *, asked: bool
) -> str:
    """In "three or five in the afternoon" the half is said once; not in "eight or three pm"."""
    if _at(texts, end) not in _OR or not 1 <= hour <= 12:
        return ""
    start = end + 1
    while _at(texts, start) in ("at", "a", "las", "la"):
        start += 1
    found = _clock(texts, start, words, asked=asked) if start < len(texts) else None
    if found is None or found[0] > 12 or hour % 12 > found[0] % 12:
        return ""
    half, after, _ = half_of_day(texts, start, found[2])
    return half if after > found[2] else ""


def _small(texts: Sequence[str], i: int, words: NumberWords) -> tuple[int, int] | None:
    text = _at(texts, i)
    if text.isdecimal() and len(text) <= 2:
        return int(text), i + 1
    return below_hundred(texts, i, words)


def _clock(
    texts: Sequence[str], i: int, words: NumberWords, *, asked: bool
) -> tuple[int, int, int, int] | None:
    """Hour, minute, end and weight of a time at `i`, the half of the day aside."""
    text = texts[i]
    if words.hundreds and (spanish := _spanish(texts, i, words)):
        return spanish
    if text in ("half", "quarter"):
        return _part_of_hour(texts, i, words)
    if found := _military(texts, i, words) or _dotted(texts, i, asked=asked):
        return found
    first = _small(texts, i, words)
    if first is None:
        if _is_compact(texts, i, asked=asked):
            value = int(text)
            if value // 100 < 24 and value % 100 < 60:
                return value // 100, value % 100, i + 1, 900
        return None
    number, end = first
    at = end + (_at(texts, end) in ("minutes", "minute", "min", "mins"))
    if _at(texts, at) in _TO | _PAST and 0 < number < 60 and (hour := _hour(texts, at + 1, words)):
        # "ten to five" is 4:50, "nine to five" are working hours.
        round_ = number in (5, 10, 15, 20, 25) or number > 12
        sure = at > end or round_ or _at(texts, at) in ("past", "passed")
        if sure and hour[0] < 24 and _at(texts, hour[1]) not in NOT_TIME:
            if _at(texts, at) in _PAST:
                return hour[0], number, hour[1], 1_000
            if _at(texts, at) in ("to", "till", "til", "two", "too"):
                return _earlier(hour[0], number, hour[1])
            if _at(texts, at) in ("before", "of"):
                return _earlier(hour[0], number, hour[1])
    if number > 24 or _at(texts, i - 1) in _MONEY_BEFORE:
        return None
    return _hour_first(texts, i, number, end, words, asked=asked)


def _hour_first(
    texts: Sequence[str], i: int, hour: int, end: int, words: NumberWords, *, asked: bool
) -> tuple[int, int, int, int] | None:
    before = _at(texts, i - 1)
    marked = before in _BEFORE_TIME and not (before == "a" and not words.hundreds)
    # "First thing in the morning, like seven"
    marked = marked or bool(half_before(texts, i))
    # "Between twelve and one", "noon to one"
    beside = _at(texts, i - 2) in _NAMED or _small(texts, i - 2, words) is not None
    linked = before in _THEN and i > 1 and beside
    linked = linked or (
        _at(texts, end) in _THEN | _UNTIL and _small(texts, end + 1, words) is not None
    )
    if _at(texts, end) in (":", ".") and _at(texts, end + 1).isdecimal():
        minute = int(texts[end + 1])
        return (hour % 24, minute, end + 2, 1_000) if minute < 60 else None
    oh = _at(texts, end) in ("oh", "o") and _at(texts, end) in words.digits  # an "or" in Spanish
    if oh and (unit := _small(texts, end + 1, words)) and unit[0] < 10:
        return hour % 24, unit[0], unit[1], 1_000
    if _at(texts, end) == "oclock":
        return hour % 24, 0, end + 1, 1_000
    if _at(texts, end) == "a" and _at(texts, end + 1) == "clock":
        return hour % 24, 0, end + 2, 1_000
    second = _small(texts, end, words)
    if second and before == "not" and second[0] in _LATE_HOURS:
        second = None  # "not nine, ten in the morning"
    full = second and second[0] < 60 and (second[0] >= 10 or len(_at(texts, end)) == 2)
    if second and full and hour < 24:
        after = second[1]
        told = hour > 0 or marked or (asked and _alone(texts, i, after))  # "at zero forty"
        if half_after(texts, after) or (told and _at(texts, after) not in NOT_TIME):
            return hour, second[0], after, 950
    if _at(texts, end) in NOT_TIME:
        return None
    if half_after(texts, end):
        return hour % 24, 0, end, 1_000
    if is_company(texts, i):
        # "A reservation for seven" may be its hour.
        return None if before == "of" else (hour % 24, 0, end, _FOR_SOME)
    if before in MONTHS or (
        not marked and not linked and texts[i] in words.ones and len(texts) > 1
    ):
        return None  # "June 21", "the other one"
    if marked or (asked and len(texts) <= 3):
        return hour % 24, 0, end, 850 if marked else 700
    return (hour % 24, 0, end, 500) if asked and hour > 0 else None


def _earlier(hour: int, minutes: int, end: int) -> tuple[int, int, int, int]:
    if minutes == 0:
        return hour % 24, 0, end, 1_000
    # "twenty to two" is 1:40, also when it is 13:40; "one to one" is 12:59.
    before = (hour - 1) % 24 if hour != 1 else 12
    return before, 60 - minutes, end, 1_000


def _is_compact(texts: Sequence[str], i: int, *, asked: bool) -> bool:
    """As in "830 in the morning", "at 1530", "between 930 and 1015"; "930" where it was asked."""
    text, before, after = texts[i], _at(texts, i - 1), _at(texts, i + 1)
    if not text.isdecimal() or len(text) not in (3, 4):
        return False
    if before in _THEN and i > 1:
        return _is_compact(texts, i - 2, asked=False)
    marked = before in _BEFORE_TIME and before not in ("than", "a") and after not in NOT_TIME
    return marked or (asked and _alone(texts, i, i + 1)) or half_after(texts, i + 1)


def _alone(texts: Sequence[str], start: int, end: int) -> bool:
    """Is next to nothing said but the words from `start` up to `end`?"""
    return all(text in _AROUND for text in (*texts[:start], *texts[end:]))


def _hour(texts: Sequence[str], i: int, words: NumberWords) -> tuple[int, int] | None:
    """An hour that minutes are counted from: "five", "noon"."""
    if (named := _NAMED.get(_at(texts, i))) is not None:
        return int(named[:2]), i + 1
    found = _small(texts, i, words)
    return found if found and found[0] < 24 else None


def _part_of_hour(
    texts: Sequence[str], i: int, words: NumberWords
) -> tuple[int, int, int, int] | None:
    """As in "quarter to five", "half past noon", and the British "half six"."""
    linked, hour = _at(texts, i + 1), _hour(texts, i + 2, words)
    if texts[i] == "quarter" and linked in _TO and hour:
        return _earlier(hour[0], 15, hour[1])
    if linked in _PAST and hour:
        return hour[0], 30 if texts[i] == "half" else 15, hour[1], 1_000
    hour = _small(texts, i + 1, words)
    if texts[i] == "half" and hour and 0 < hour[0] <= 12 and _at(texts, i - 1) != "a":
        return hour[0], 30, hour[1], 850
    return None


def _military(texts: Sequence[str], i: int, words: NumberWords) -> tuple[int, int, int, int] | None:
    """As in "fifteen hundred hours", "oh nine hundred"."""
    oh = texts[i] in ("oh", "o", "zero")
    hour = _small(texts, i + oh, words)
    if hour is None or hour[0] > 23 or _at(texts, hour[1]) not in words.hundred:
        return None
    hours = _at(texts, hour[1] + 1) in ("hours", "hrs")
    if hour[0] >= 13 and _at(texts, hour[1] + 1) not in NOT_TIME:
        return hour[0], 0, hour[1] + 1, 900  # "sixteen hundred"
    return (hour[0], 0, hour[1] + 1 + hours, 1_000) if oh or hours else None


def _dotted(texts: Sequence[str], i: int, *, asked: bool) -> tuple[int, int, int, int] | None:
    """As in "8.10 pm", "at 8.10", and "8.10" where it was asked."""
    hour, dot, minute = texts[i].partition(".")
    if not (dot and hour.isdecimal() and minute.isdecimal() and len(minute) == 2):
        return None
    marked = half_after(texts, i + 1) or _at(texts, i - 1) in _BEFORE_TIME
    marked = marked or (asked and _alone(texts, i, i + 1))
    if not marked or len(hour) > 2 or int(hour) > 23 or int(minute) > 59:
        return None
    return int(hour), int(minute), i + 1, 1_000


def _spanish(texts: Sequence[str], i: int, words: NumberWords) -> tuple[int, int, int, int] | None:
    """As in "las tres y media", "las cuatro menos cuarto", "cuarto para las seis"."""
    small = (15, i + 1) if texts[i] == "cuarto" else _small(texts, i, words)
    if small and small[0] < 60 and _at(texts, small[1]) == "para":
        hour = _small(texts, small[1] + 2, words)
        if _at(texts, small[1] + 1) in ("las", "la") and hour and 0 < hour[0] < 24:
            return _earlier(hour[0], small[0], hour[1])
    marked = _at(texts, i - 1) in ("las", "la")
    hour = _small(texts, i, words)
    if hour and hour[0] > 24 and _at(texts, i + 1) == "y":
        hour = None
    if hour is None or not 0 < hour[0] <= (24 if marked else 12):
        return None
    joined = _at(texts, hour[1])
    if joined in ("y", "con", "menos"):
        named = {"media": 30, "cuarto": 15}.get(_at(texts, hour[1] + 1))
        small = (named, hour[1] + 2) if named else _small(texts, hour[1] + 1, words)
        # "De siete a ocho y media"; but "entre ocho y diez" names two hours.
        minutes = small and (joined == "menos" or small[0] > 12) and half_after(texts, small[1])
        told = marked or named or minutes
        if small and told and small[0] < 60 and _at(texts, small[1]) not in NOT_TIME:
            if joined == "menos":
                return _earlier(hour[0], small[0], small[1])
            return hour[0] % 24, small[0], small[1], 1_000
    if not marked:
        return None
    second = _small(texts, hour[1], words)
    if second and 10 <= second[0] < 60 and _at(texts, second[1]) not in NOT_TIME:
        return hour[0] % 24, second[0], second[1], 950
    return hour[0] % 24, 0, hour[1], 950


def _candidates(
    hour: int,
    minute: int,
    half: str,
    start: int,
    end: int,
    weight: int,
    slot: ExpectedSlot,
) -> Iterator[Candidate]:
    said = f"{hour:02}:{minute:02}"
    other = f"{(hour + 12) % 24:02}:{minute:02}"
    if half == "am":
        value = f"{hour % 12:02}:{minute:02}" if hour == 12 else said
    elif half == "pm":
        value = other if hour < 12 else said
    elif half in ("night", "tonight"):
        late = (6 if half == "night" else 4) <= hour < 12
        value = other if late else f"00:{minute:02}" if hour == 12 else said
    else:
        # Only a plain hour from one to twelve can be meant twice; the slot's hours decide.
        twice = 1 <= hour <= 12 and slot.least is not None
        inside = [v for v in (said, other) if in_range(v, slot)] if twice else []
        if len(inside) == 1:
            yield Candidate(value=inside[0], start=start, end=end, weight=weight)
            return
        if inside:
            day = [v for v in inside if _DAYTIME_FROM <= v <= _DAYTIME_TO] or inside
            rivals = tuple((v, weight * 9 // 10) for v in inside if v != day[0])
            yield Candidate(value=day[0], start=start, end=end, weight=weight, rivals=rivals)
            return
        value = said
        if 1 <= hour <= 12 and slot.least is None and slot.greatest is None:
            rivals = ((other, weight * _OTHER_HALF // 10),)  # nobody says when it may be
            yield Candidate(value=said, start=start, end=end, weight=weight, rivals=rivals)
            return
    yield Candidate(value=value, start=start, end=end, weight=weight)


def _in_half(hour: int, minute: int, half: str) -> str:
    return f"{hour % 12 + 12 * (half == 'pm'):02}:{minute:02}"


def _may_end(texts: Sequence[str], start: int, end: int) -> bool:
    """Does nothing follow that the number may count, and is it no count of people itself?"""
    return not is_company(texts, start) and (end == len(texts) or texts[end] in _AROUND)


def completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: "three thirty" may go on with "pm"."""
    if not len(tokens):
        return None
    last = tokens.texts[-1]
    if last in HALVES or last in _NAMED or last == "oclock":
        return "complete" if read(tokens, slot, context) else None
    if last in _PART_WORDS or ending(tokens, context.locale):
        return "incomplete"
    found = read(tokens, slot, context)
    if not found:
        return None
    return "complete" if letter_of_half(tokens.texts, len(tokens) - 2) else "could_continue"


def keyed(digits: str, slot: ExpectedSlot, context: Context) -> str | None:
    """Keyed times: HHMM, or HMM."""
    if len(digits) not in (3, 4) or not digits.isdecimal():
        return None
    hour, minute = int(digits[:-2]), int(digits[-2:])
    if hour > 23 or minute > 59:
        return None
    found = [*_candidates(hour, minute, "", 0, 1, 1_000, slot)]
    return str(found[0].value)
