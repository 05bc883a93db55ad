"""What several n-best lists say of one date, and which date they make likely.

Each alternative of an attempt is one guess at the same words, so a field that one of them lost is
filled in from the others. Each guess speaks for the dates of which it would be heard
(`date_channel`), earlier attempts for less than the present one. Transcribing and verifying ask
the same question of it: how likely is this date, among all?
"""

import datetime
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from callwright.understanding.dates.channel import DAYS, Day, Fields, fields_of, ratio
from callwright.understanding.dates.cut_digits import cut_date
from callwright.understanding.dates.cut_years import uncut, uncut_beside
from callwright.understanding.dates.day_sounds import day_by_sound, rather_fifth, with_twenty
from callwright.understanding.sounds.alike import spelled_cost

__all__ = [
    "LEAST",
    "MOST",
    "OTHERS",
    "DateHeard",
    "Guess",
    "digit_evidence",
    "field_evidence",
    "heard_dates",
    "in_context",
    "likely_dates",
    "proposed",
    "together",
]

Guess = tuple[float, Mapping[str, int], str, str]
"""One alternative: its trust (any scale), the values read in it with their weights in thousandths
(whole dates or parts), all its digits in a row, and the sounds in place of a day."""

_READ_ALONE = 0.2  # what an alternative that holds no date at all takes from the others
_PLAIN = 0.5  # of 1: whole dates read less well than this by their grammar are doubted
# Eight digits that are a date are seldom so by chance: beside them what is only part of a date was
# rather cut by the recogniser ("17041 1975", "1704 1975").
_PART = 0.4
_BY_SOUND = 0.6  # how far a word that is no number is believed to be the day
_GARBAGE = 0.02  # something else was said altogether
# Attempts are misheard alike, so the others add less than the best; and being asked again means
# that the earlier answer did not hold.
OTHERS, _OLDER = 0.4, 1.1
MOST, LEAST = 7.0, -3.0  # what another attempt may add or take, log
_OTHER_DATES = 0.2  # the least share of what nobody proposed
_FILLS, _SURE_FILL = 2, 0.4
_CANDIDATES = 6
# Digits in a row: each says 1.45 of the 2.3 of its log, since callers and recognisers drop some.
_DIGIT, _DIGITS, _SLIP, _IN_DIGITS = 1.45, 10.5, 3.2, 0.35
_WORTH = [math.exp(min(_DIGITS, _DIGIT * n)) for n in range(9)]  # of so many digits
_DROPPED = 0.6  # a digit put in or left out, beside one heard for any other
_ALL = 7  # fields of a date, as bits
_WHOLE_RUN = 8  # digits of a date with all of its zeros
_MOST_APART = 2  # digits put in or left out, of a form that may have been said
_FEWEST_DIGITS, _MOST_DIGITS, _STRINGS = 4, 10, 4


@dataclass(frozen=True, slots=True)
class DateHeard:
    """One attempt. guesses: fields and their share, shares add up to 1. digits: strings of them.
    known: which fields the likeliest guess has, as bits (year 1, month 2, day 4). day_first: the
    order in which digits are said.
    """

    guesses: tuple[tuple[Fields, float], ...]
    digits: tuple[tuple[str, float], ...]
    known: int
    day_first: bool = True
    # What the digits say of each day that was asked about so far; the next attempts ask it again.
    _in_digits: dict[tuple[Day, int], float] = field(default_factory=dict, compare=False)


_NOTHING: tuple[tuple[Fields, float], ...] = (((None, None, None), 1.0),)


def heard_dates(nbest: Iterable[Guess], *, day_first: bool = True) -> DateHeard | None:
    """One n-best list as guesses at a date; None when there was nothing at all.

    day_first: as the locale writes dates in digits.
    """
    parts: list[tuple[Fields, float]] = []
    digits: dict[str, float] = {}
    spelled = False
    nbest = tuple(nbest)
    words = [sounds for _, _, _, sounds in nbest if sounds]
    days: tuple[tuple[int, float], ...] | None = None
    reads = [_fields_read(values) for _, values, _, _ in nbest]
    for (trust, _, run, sounds), read in zip(nbest, reads, strict=True):
        if _FEWEST_DIGITS <= len(run) <= _MOST_DIGITS:
            digits[run] = digits.get(run, 0.0) + trust
        whole = {fields: weight for fields, weight in read.items() if None not in fields}
        # Whole dates stand for the alternative, unless a part of one reads better.
        if whole and max(whole.values()) >= max(read.values()):
            read = whole
        if run and not read:
            read = cut_date(run, day_first=day_first, whole=_whole_dates(reads))
        if sounds and whole:
            read = with_twenty(read, sounds)
        elif sounds and any(month is not None and day is None for _, month, day in read):
            days = day_by_sound(words) if days is None else days
            read = _by_sound(read, days)
        if len(run) == _WHOLE_RUN and not spelled:
            spelled = any(
                weight >= _PLAIN and _is_spelled(fields, run) for fields, weight in whole.items()
            )
        sure = sum(read.values())
        total = max(sure, 1.0)
        parts += [(fields, trust * weight / total) for fields, weight in read.items()]
        if whole and len(whole) == len(read) and sure < _PLAIN:
            # Whole dates that are all read with doubt may be none of what was said.
            parts.append(((None, None, None), trust * (_PLAIN - sure)))
        if not read:
            parts.append(((None, None, None), trust * _READ_ALONE))
        elif not whole and all(month is None is year for year, month, _ in read):
            # A lone number may be anything.
            parts.append(((None, None, None), trust * (1 - sure)))
    if not parts:
        return None
    if spelled:
        parts = [(fields, share * (_PART if None in fields else 1)) for fields, share in parts]
    if words:
        parts = rather_fifth(parts, words)
    guesses = uncut(_filled_in(parts))
    total = sum(guesses.values())
    strings = sorted(digits.items(), key=lambda kv: -kv[1])[:_STRINGS]
    said = sum([trust for _, trust in strings])
    best = max(guesses, key=lambda fields: guesses[fields])
    known = sum([bit for bit, field in zip((1, 2, 4), best, strict=True) if field is not None])
    return DateHeard(
        tuple([(fields, share / total) for fields, share in guesses.items()]),
        tuple([(run, trust / said) for run, trust in strings]),
        known,
        day_first,
    )


def _fields_read(values: Mapping[str, int]) -> dict[Fields, float]:
    """The values of one alternative by their fields, with how far each is believed."""
    return {fields_of(value): (weight / 1_000) ** 2 for value, weight in values.items()}


def _whole_dates(reads: Iterable[Iterable[Fields]]) -> set[Day]:
    return {
        (year, month, day)
        for read in reads
        for year, month, day in read
        if year is not None and month is not None and day is not None
    }


def _is_spelled(fields: Fields, run: str) -> bool:
    """Are these eight digits in a row the date?"""
    year, month, day = fields
    return run in (f"{day:02}{month:02}{year}", f"{month:02}{day:02}{year}")


def _by_sound(
    read: Mapping[Fields, float], days: Sequence[tuple[int, float]]
) -> dict[Fields, float]:
    """Months without their day share their weight with the days that its sounds may have been."""
    found: dict[Fields, float] = {}
    for (year, month, day), weight in read.items():
        left = weight
        if month is not None and day is None:
            for sounded, share in days:
                part = weight * share * _BY_SOUND
                found[year, month, sounded] = found.get((year, month, sounded), 0.0) + part
                left -= part
        found[year, month, day] = found.get((year, month, day), 0.0) + left
    return found


def _filled_in(parts: Sequence[tuple[Fields, float]]) -> dict[Fields, float]:
    """Guesses with their missing fields taken from the other alternatives of the same words."""
    filled: dict[Fields, float] = {}
    if not any(None in fields for fields, _ in parts):
        for fields, share in parts:
            filled[fields] = filled.get(fields, 0.0) + share
        return filled
    seen: tuple[dict[int, float], ...] = ({}, {}, {})
    for fields, share in parts:
        for known, one in zip(seen, fields, strict=True):
            if one is not None:
                known[one] = known.get(one, 0.0) + share
    trust = sum(share for _, share in parts)
    # A field in few of the alternatives is rather put in than lost: "28", "28th", "28th May".
    usual = [
        sorted(known.items(), key=lambda kv: -kv[1])[:_FILLS]
        if sum(known.values()) >= _SURE_FILL * trust
        else []
        for known in seen
    ]
    for fields, share in parts:
        if None not in fields:
            filled[fields] = filled.get(fields, 0.0) + share
            continue
        options: list[tuple[tuple[int | None, ...], float]] = [((), share)]
        for n, one in enumerate(fields):
            if one is not None or not usual[n]:
                options = [((*done, one), part) for done, part in options]
                continue
            total = sum(seen[n].values())
            options = [
                ((*done, fill), part * known / total)
                for done, part in options
                for fill, known in usual[n]
            ]
        for done, part in options:
            year, month, day = done
            filled[year, month, day] = filled.get((year, month, day), 0.0) + part
    return filled


def _evidence(heard: DateHeard, day: Day) -> tuple[float, int]:
    """Log of how many times likelier this was heard when `day` was said than by chance, and the
    fields that this counts, as in `DateHeard.known`.
    """
    found, known = sum([share * ratio(fields, day) for fields, share in heard.guesses]), heard.known
    if heard.digits and found < DAYS / 20:
        in_digits = _IN_DIGITS * digit_evidence(heard, day)
        if in_digits > found:
            found, known = in_digits, _ALL
    return math.log((1 - _GARBAGE) * found + _GARBAGE), known


def digit_evidence(heard: DateHeard, day: Day, *, fewest: int = 0) -> float:
    """How many times likelier the digits in a row were heard of `day`; only of so many digits."""
    found = heard._in_digits.get((day, fewest))
    if found is None:
        found = heard._in_digits[day, fewest] = _digit_evidence(heard, day, fewest)
    return found


def _digit_evidence(heard: DateHeard, day: Day, fewest: int) -> float:
    y, m, d = day
    if not heard.day_first:
        m, d = d, m
    forms = {f"{d:02}{m:02}{y}", f"{d}{m}{y}", f"{d:02}{m:02}{y % 100:02}", f"{d}{m}{y % 100:02}"}
    longest_first = sorted(forms, key=len, reverse=True)
    found = 0.0
    for run, share in heard.digits:
        if len(run) < fewest:
            continue
        # The very digits are worth more than any slip in another form of them.
        best = _WORTH[len(run)] if run in forms else 0.0
        for form in () if best else longest_first:
            apart = abs(len(form) - len(run))
            most = _WORTH[len(form)]
            # The shorter forms are worth less, and seldom more than a longer one with its slips.
            if apart <= _MOST_APART and most * math.exp(-_SLIP * _DROPPED * apart) > best:
                slip = spelled_cost(form, run, gap=_DROPPED)
                best = max(best, most * math.exp(-_SLIP * slip))
        found += share * best
    return found


def together(attempts: Sequence[DateHeard | None], day: Day) -> float | None:
    """Log evidence of all attempts: the one that says most, what others add, less of the rest."""
    logs = [(*_evidence(heard, day), heard) for heard in attempts if heard is not None]
    if not logs:
        return None
    now = logs[-1][2].known
    logs = [
        (log - _OLDER * bool(heard.known & now), fields, heard) for log, fields, heard in logs[:-1]
    ] + logs[-1:]
    best = max(range(len(logs)), key=lambda n: logs[n][0])
    found, known, _ = logs.pop(best)
    for log, _, other in logs:
        new = other.known & ~known
        if new and not other.known & known:
            # What no attempt had so far counts in full: the year after the day and the month.
            found += max(math.log(field_evidence(other, day, new)), LEAST)
            known |= new
        else:
            found += OTHERS * max(min(log, MOST), LEAST)
    return found


def field_evidence(heard: DateHeard, day: Day, fields: int) -> float:
    """How many times likelier these fields alone (bits: year 1, month 2, day 4) were heard."""
    of_year, of_month, of_day = fields & 1, fields & 2, fields & 4
    found = sum(
        [
            share
            * ratio(
                (year if of_year else None, month if of_month else None, on if of_day else None),
                day,
            )
            for (year, month, on), share in heard.guesses
        ]
    )
    return (1 - _GARBAGE) * found + _GARBAGE


def proposed(attempts: Sequence[DateHeard | None]) -> list[Day]:
    """The dates that the attempts themselves propose: whole guesses, and the likeliest fields."""
    whole: dict[Day, float] = {}
    fields: tuple[dict[int, float], ...] = ({}, {}, {})
    for heard in attempts:
        for guess, share in heard.guesses if heard else ():
            year, month, day = guess
            if year is not None and month is not None and day is not None:
                whole[year, month, day] = whole.get((year, month, day), 0.0) + share
            for known, one in zip(fields, guess, strict=True):
                if one is not None:
                    known[one] = known.get(one, 0.0) + share
    found = [day for day, _ in sorted(whole.items(), key=lambda kv: -kv[1])]
    found = [day for day in found if _exists(day)][:_CANDIDATES]
    if all(fields):
        year, month, day = (max(known, key=lambda f: known[f]) for known in fields)
        if (year, month, day) not in found and _exists((year, month, day)):
            found.append((year, month, day))
    return found


def _exists(day: Day) -> bool:
    try:
        datetime.date(*day)
    except ValueError:
        return False
    return True


def in_context(attempts: Sequence[DateHeard | None]) -> tuple[DateHeard | None, ...]:
    """The attempts, each as the others let it be understood.

    "Ten" completes "September 1994"; where no month lacks its day a lone number may be anything.
    A year that was cut in one attempt is whole in another, which need not have all of the rest.
    """
    wanting = any(heard and heard.known & 6 == 2 for heard in attempts)
    found = tuple(
        replace(heard, guesses=_NOTHING, known=0) if heard and heard.known == 4 and not wanting
        else heard
        for heard in attempts
    )  # fmt: skip
    said = [heard.guesses for heard in found if heard]
    if len(said) < 2:
        return found
    return tuple(
        replace(heard, guesses=uncut_beside(heard.guesses, said)) if heard else heard
        for heard in found
    )


def likely_dates(attempts: Sequence[DateHeard | None]) -> list[tuple[Day, float]]:
    """The dates that the attempts (oldest first) propose, each with its chance, likeliest first."""
    attempts = in_context(attempts)
    scored = [
        (day, math.exp(score))
        for day in proposed(attempts)
        if (score := together(attempts, day)) is not None
    ]
    mine = sum(score for _, score in scored)
    # By chance all dates together weigh `DAYS`; what the proposed ones leave of it is the others'.
    total = mine + max(_OTHER_DATES * DAYS, DAYS - mine)
    return sorted(((day, score / total) for day, score in scored), key=lambda dc: -dc[1])
