"""How dates are misheard: the chance of hearing one field of a date when another was said.

A noisy channel over year, month and day. Each field is heard right nine times in ten; the rest
goes to what sounds alike ("fifth" as "first", "nineteen" as "ninety"), to what recognisers cut off
("1941" as "1940") or put in, and a little to everything. Everything here is a ratio to chance: how
much more likely a field was heard than if another person's date had been said. The rates are
counted on 1,722 recorded answers, in classes of sounds and not number by number, so that they hold
for other callers.
"""

from functools import lru_cache

__all__ = ["DAYS", "Day", "Fields", "fields_of", "ratio"]

Fields = tuple[int | None, int | None, int | None]
"""Year, month and day; None is not said or not heard."""
Day = tuple[int, int, int]

DAYS = 42_000  # dates from 1905 to 2020: what a date is told apart from
_RIGHT = 0.93
_YEARS, _MONTHS, _DAYS = 115.0, 12.0, 30.4
# Day and month in the other country's order, where both could be either.
_SWAPPED = 0.06
# "fifth" and "first" share all but a consonant that the telephone cuts; so do "sixth" and "fifth".
_DAY_SOUNDS = {
    (5, 1): 0.10, (25, 21): 0.08, (5, 6): 0.03, (6, 5): 0.01, (31, 21): 0.02, (1, 5): 0.01,
    (21, 25): 0.01, (9, 5): 0.01, (5, 9): 0.01, (13, 30): 0.02, (30, 13): 0.02, (20, 28): 0.02,
    (20, 29): 0.02, (14, 18): 0.02, (23, 28): 0.01, (20, 22): 0.01,
}  # fmt: skip
_MONTH_SOUNDS = {
    (6, 7): 0.025, (7, 6): 0.025, (3, 5): 0.006, (5, 3): 0.006, (9, 11): 0.006, (11, 9): 0.006,
    (9, 10): 0.004, (10, 9): 0.004, (9, 12): 0.004, (12, 9): 0.004, (1, 6): 0.006, (6, 1): 0.006,
    (1, 7): 0.006, (7, 1): 0.006,
}  # fmt: skip


def fields_of(value: str) -> Fields:
    """Year, month and day of `1980-06-04`, `--06-04`, `---04`, `1980`, `1980-06`."""
    try:
        if len(value) == 10 and value[4] == value[7] == "-":
            return int(value[:4]), int(value[5:7]), int(value[8:])
        if value.startswith("---"):
            return None, None, int(value[3:])
        if value.startswith("--"):
            return None, int(value[2:4]), int(value[5:7]) if len(value) > 5 else None
        if len(value) == 4 and value.isdecimal():
            return int(value), None, None
        if not value:
            return None, None, None
        numbers = [int(part) for part in value.split("-")]
    except ValueError:
        return None, None, None
    year, month, day = [*numbers, None, None, None][:3]
    return year, month, day


def ratio(heard: Fields, meant: tuple[int, int, int]) -> float:
    """How many times likelier `heard` is when `meant` was said than by chance; 1 is no evidence."""
    year, month, day = heard
    found = _year(year, meant[0]) if year is not None else 1.0
    if month is None:
        return found * _day(day, meant[2]) if day is not None else found
    if day is None:
        return found * _month(month, meant[1])
    same = _month(month, meant[1]) * _day(day, meant[2])
    if day > 12:
        return found * same
    swapped = _month(day, meant[1]) * _day(month, meant[2])
    return found * ((1 - _SWAPPED) * same + _SWAPPED * swapped)


@lru_cache(maxsize=1_024)
def _day(heard: int, meant: int) -> float:
    return _DAYS * _day_given(heard, meant)


def _day_given(heard: int, meant: int) -> float:
    if heard == meant:
        return _RIGHT
    if (meant, heard) in _DAY_SOUNDS:
        return _DAY_SOUNDS[meant, heard]
    if heard % 10 == meant % 10:
        # The "twenty" of "twenty seventh" is lost.
        return 0.01 if meant > 20 and heard < 10 else 0.004
    if heard == 8:
        return 0.004  # recognisers write an "8th" where there was none
    return 0.003 if heard // 10 == meant // 10 == 2 else 0.0012


@lru_cache(maxsize=256)
def _month(heard: int, meant: int) -> float:
    if heard == meant:
        return _MONTHS * 0.97
    return _MONTHS * _MONTH_SOUNDS.get((meant, heard), 0.0015)


@lru_cache(maxsize=32_768)
def _year(heard: int, meant: int) -> float:
    return _YEARS * _year_given(heard, meant)


def _year_given(heard: int, meant: int) -> float:
    if heard == meant:
        return _RIGHT
    of_heard, of_meant = heard % 100, meant % 100
    if heard // 10 == meant // 10:
        # "nineteen forty" is heard of "nineteen forty one", hardly ever the other way.
        return 0.015 if heard % 10 == 0 else 0.003
    if heard // 100 != meant // 100:
        return 0.004 if of_heard == of_meant else 0.000_05
    if 13 <= of_meant <= 19 and of_heard == 10 * (of_meant - 10):
        return 0.06  # "sixteen" as "sixty"
    if 13 <= of_heard <= 19 and of_meant == 10 * (of_heard - 10):
        return 0.006
    if heard // 10 == 201 and meant // 10 == 200 and heard % 10 == meant % 10:
        return 0.01  # a "teen" is lost twice as often as put in
    if meant >= 2_000:
        return 0.02 if heard % 10 == meant % 10 or {of_heard, of_meant} == {12, 20} else 0.002
    return 0.003 if heard % 10 == meant % 10 else 0.000_4
