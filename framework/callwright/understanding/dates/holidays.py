"""Days with names: "Father's Day", "the August bank holiday", "after Christmas", "Viernes Santo".

Some are another day in another country, and a few are one of two days in their own: those are
asked back. What moves by the moon of another calendar (Eid, Diwali, Hanukkah) is not guessed.
"""

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from callwright.understanding.word_lists import phrases_in

__all__ = [
    "BRITISH_HOLIDAYS",
    "ENGLISH_HOLIDAYS",
    "SPANISH_HOLIDAYS",
    "Holiday",
    "Holidays",
    "holiday",
    "holiday_at",
    "name_at",
]

_On = Callable[[int], datetime.date]
_MONDAY, _THURSDAY, _SUNDAY = 0, 3, 6
_YEARS = range(3, 9_990)  # within which a day has others before and after it


@dataclass(frozen=True, slots=True)
class Holiday:
    """The day in a year, or several of which it is the next one (`soonest`) or any."""

    days: tuple[_On, ...]
    soonest: bool = False


Holidays = Mapping[str, tuple[tuple[tuple[str, ...], Holiday], ...]]
"""Names with what they mean under their first word, longest first."""


def _nth(year: int, month: int, weekday: int, nth: int) -> datetime.date:
    """The nth such weekday of a month; -1 is the last."""
    if nth < 0:
        last = datetime.date(year, month, 31 if month in (1, 3, 5, 7, 8, 10, 12) else 30)
        return last - datetime.timedelta(days=(last.weekday() - weekday) % 7)
    first = datetime.date(year, month, 1)
    return first + datetime.timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def _easter(year: int) -> datetime.date:
    """Western Easter Sunday, by the anonymous Gregorian computus."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return datetime.date(year, f // 31, f % 31 + 1)


def _from_easter(days: int) -> _On:
    return lambda year: _easter(year) + datetime.timedelta(days=days)


def _fixed(month: int, day: int) -> _On:
    return lambda year: datetime.date(year, month, day)


def _counted(month: int, weekday: int, nth: int, more: int = 0) -> _On:
    return lambda year: _nth(year, month, weekday, nth) + datetime.timedelta(days=more)


def _names(said: str) -> frozenset[tuple[str, ...]]:
    """The names as tokens, with "year's" as written with and without its apostrophe."""
    found: set[tuple[str, ...]] = set()
    for name in phrases_in(said):
        found.add(tuple(text.replace("'", "") for text in name))
        found.add(tuple(" ".join(name).replace("'s", " is").split()))
    return frozenset(found)


_EARLY_MAY, _LATE_MAY = _counted(5, _MONDAY, 1), _counted(5, _MONDAY, -1)
_AUGUST, _EASTER_MONDAY, _GOOD_FRIDAY = _counted(8, _MONDAY, -1), _from_easter(1), _from_easter(-2)
_BANK_MONDAYS = (_EASTER_MONDAY, _EARLY_MAY, _LATE_MAY, _AUGUST)
_BANK = (*_BANK_MONDAYS, _GOOD_FRIDAY, _fixed(1, 1), _fixed(12, 25), _fixed(12, 26))

_Table = tuple[tuple[str, Holiday], ...]


def _day(on: _On, *others: _On) -> Holiday:
    return Holiday((on, *others))


_ENGLISH: _Table = (
    ("christmas | christmas day | xmas | xmas day", _day(_fixed(12, 25))),
    ("christmas eve | xmas eve", _day(_fixed(12, 24))),
    ("christmas eve eve", _day(_fixed(12, 23))),
    ("boxing day | saint stephen's day | st stephen's day", _day(_fixed(12, 26))),
    ("new year's eve | new year eve | hogmanay", _day(_fixed(12, 31))),
    ("new year's | new year's day | new year day", _day(_fixed(1, 1))),
    ("twelfth night", _day(_fixed(1, 5), _fixed(1, 6))),
    ("groundhog day", _day(_fixed(2, 2))),
    ("valentine's | valentine's day | valentine day | saint valentine's day | st valentine's day",
     _day(_fixed(2, 14))),
    ("saint david's day | st david's day", _day(_fixed(3, 1))),
    ("saint patrick's day | st patrick's day | saint paddy's day | st paddy's day | paddy's day"
     " | patrick's day", _day(_fixed(3, 17))),
    ("april fool's | april fool's day | april fool day", _day(_fixed(4, 1))),
    ("earth day", _day(_fixed(4, 22))),
    ("saint george's day | st george's day", _day(_fixed(4, 23))),
    ("cinco de mayo", _day(_fixed(5, 5))),
    ("flag day", _day(_fixed(6, 14))),
    ("juneteenth", _day(_fixed(6, 19))),
    ("canada day", _day(_fixed(7, 1))),
    ("independence day", _day(_fixed(7, 4))),
    ("bastille day", _day(_fixed(7, 14))),
    ("halloween | all hallow's eve", _day(_fixed(10, 31))),
    ("all saint's day", _day(_fixed(11, 1))),
    ("bonfire night | guy fawkes | guy fawkes night | guy fawkes day | fireworks night",
     _day(_fixed(11, 5))),
    ("veteran's day | veteran day | remembrance day | armistice day", _day(_fixed(11, 11))),
    ("saint andrew's day | st andrew's day", _day(_fixed(11, 30))),
    ("burns night | burn's night", _day(_fixed(1, 25))),
    ("easter | easter day | easter sunday", _day(_easter)),
    ("easter monday", _day(_EASTER_MONDAY)),
    ("good friday", _day(_GOOD_FRIDAY)),
    ("easter saturday | holy saturday", _day(_from_easter(-1))),
    ("maundy thursday | holy thursday", _day(_from_easter(-3))),
    ("palm sunday", _day(_from_easter(-7))),
    ("ash wednesday", _day(_from_easter(-46))),
    ("shrove tuesday | pancake day | pancake tuesday | mardi gras | fat tuesday",
     _day(_from_easter(-47))),
    ("mothering sunday", _day(_from_easter(-21))),
    ("whit sunday | pentecost", _day(_from_easter(49))),
    ("whit monday", _day(_from_easter(50))),
    ("mother's day | mother day", _day(_counted(5, _SUNDAY, 2))),
    ("father's day | father day", _day(_counted(6, _SUNDAY, 3))),
    ("martin luther king day | martin luther king jr day | martin luther king junior day"
     " | martin luther king's day | mlk day", _day(_counted(1, _MONDAY, 3))),
    ("super bowl sunday | superbowl sunday", _day(_counted(2, _SUNDAY, 2))),
    ("president's day | president day", _day(_counted(2, _MONDAY, 3))),
    ("patriot's day", _day(_counted(4, _MONDAY, 3))),
    ("memorial day", _day(_LATE_MAY)),
    ("labor day | labour day", _day(_counted(9, _MONDAY, 1))),
    ("columbus day | indigenous people's day | indigenous peoples day",
     _day(_counted(10, _MONDAY, 2))),
    ("election day", _day(_counted(11, _MONDAY, 1, 1))),
    ("remembrance sunday", _day(_counted(11, _SUNDAY, 2))),
    ("thanksgiving | thanksgiving day", _day(_counted(11, _THURSDAY, 4))),
    ("black friday", _day(_counted(11, _THURSDAY, 4, 1))),
    ("cyber monday", _day(_counted(11, _THURSDAY, 4, 4))),
    ("worker's day | may day", _day(_fixed(5, 1))),
)  # fmt: skip
_IN_BRITAIN: _Table = (
    ("mother's day | mother day", _day(_from_easter(-21))),
    ("bank holiday", Holiday(_BANK, soonest=True)),
    ("bank holiday monday", Holiday(_BANK_MONDAYS, soonest=True)),
    ("early may bank holiday | may day bank holiday | first may bank holiday"
     " | early may bank holiday monday | may day bank holiday monday"
     " | first may bank holiday monday", _day(_EARLY_MAY)),
    ("late may bank holiday | spring bank holiday | whitsun bank holiday"
     " | second may bank holiday | late may bank holiday monday | spring bank holiday monday"
     " | whitsun bank holiday monday | second may bank holiday monday", _day(_LATE_MAY)),
    ("may bank holiday | may bank holiday monday", _day(_EARLY_MAY, _LATE_MAY)),
    ("august bank holiday | summer bank holiday | late august bank holiday | late summer bank"
     " holiday | august bank holiday monday | summer bank holiday monday | late august bank"
     " holiday monday | late summer bank holiday monday | bank holiday in august"
     " | bank holiday monday in august | end of august bank holiday", _day(_AUGUST)),
    ("easter bank holiday", _day(_EASTER_MONDAY, _GOOD_FRIDAY)),
    ("easter bank holiday monday | easter monday bank holiday", _day(_EASTER_MONDAY)),
    ("good friday bank holiday", _day(_GOOD_FRIDAY)),
    ("boxing day bank holiday", _day(_fixed(12, 26))),
    ("new year's day bank holiday", _day(_fixed(1, 1))),
)  # fmt: skip
_SPANISH: _Table = (
    ("navidad | dia de navidad | christmas", _day(_fixed(12, 25))),
    ("nochebuena | noche buena", _day(_fixed(12, 24))),
    ("nochevieja | noche vieja | fin de ano | ano viejo", _day(_fixed(12, 31))),
    ("ano nuevo | dia de ano nuevo", _day(_fixed(1, 1))),
    ("dia de reyes | reyes magos | dia de los reyes magos", _day(_fixed(1, 6))),
    ("candelaria | dia de la candelaria", _day(_fixed(2, 2))),
    ("san valentin | dia de san valentin | dia de los enamorados | dia del amor y la amistad",
     _day(_fixed(2, 14))),
    ("san patricio | dia de san patricio", _day(_fixed(3, 17))),
    ("dia de todos los santos", _day(_fixed(11, 1))),
    ("dia de los muertos | dia de muertos", _day(_fixed(11, 2))),
    ("halloween", _day(_fixed(10, 31))),
    ("dia de la independencia", _day(_fixed(7, 4), _fixed(9, 16))),
    ("dia de los veteranos", _day(_fixed(11, 11))),
    ("dia de los caidos | memorial day", _day(_LATE_MAY)),
    ("dia del trabajo | dia del trabajador", _day(_counted(9, _MONDAY, 1), _fixed(5, 1))),
    ("labor day", _day(_counted(9, _MONDAY, 1))),
    ("accion de gracias | dia de accion de gracias | thanksgiving",
     _day(_counted(11, _THURSDAY, 4))),
    ("viernes negro | black friday", _day(_counted(11, _THURSDAY, 4, 1))),
    ("dia de las madres | dia de la madre", _day(_counted(5, _SUNDAY, 2), _fixed(5, 10))),
    ("dia del padre | dia de los padres", _day(_counted(6, _SUNDAY, 3))),
    ("pascua | domingo de pascua | domingo de resurreccion", _day(_easter)),
    ("lunes de pascua", _day(_EASTER_MONDAY)),
    ("viernes santo", _day(_GOOD_FRIDAY)),
    ("jueves santo", _day(_from_easter(-3))),
    ("sabado santo | sabado de gloria", _day(_from_easter(-1))),
    ("domingo de ramos", _day(_from_easter(-7))),
    ("miercoles de ceniza", _day(_from_easter(-46))),
    ("workers day | dia de los trabajadores", _day(_fixed(5, 1))),
)  # fmt: skip


def _table(*tables: _Table) -> Holidays:
    """Names of later tables take the place of the same in earlier ones."""
    named = {name: day for table in tables for said, day in table for name in _names(said)}
    found: dict[str, tuple[tuple[tuple[str, ...], Holiday], ...]] = {}
    for name, day in sorted(named.items(), key=lambda row: (-len(row[0]), row[0])):
        found[name[0]] = (*found.get(name[0], ()), (name, day))
    return found


ENGLISH_HOLIDAYS = _table(_ENGLISH)
BRITISH_HOLIDAYS = _table(_ENGLISH, _IN_BRITAIN)
SPANISH_HOLIDAYS = _table(_SPANISH)


def holiday(
    named: Holiday, today: datetime.date, *, gone: bool = False
) -> tuple[datetime.date, ...]:
    """The next such day from today on, or with `gone` the last one before today; and what else it
    may be.
    """
    if today.year not in _YEARS:
        return ()
    years = (today.year, today.year - 1) if gone else (today.year, today.year + 1)
    found: list[datetime.date] = []
    for on in named.days:
        days = (on(year) for year in years)
        found += [day for day in days if (day < today if gone else day >= today)][:1]
    if named.soonest and found:
        return (max(found) if gone else min(found),)
    return tuple(found)


def name_at(texts: Sequence[str], i: int, names: Holidays) -> tuple[Holiday, int] | None:
    """The holiday of the longest name that stands at place `i`, and the place behind it."""
    for name, day in names.get(texts[i], ()) if i < len(texts) else ():
        if tuple(texts[i : i + len(name)]) == name:
            return day, i + len(name)
    return None


def holiday_at(
    texts: Sequence[str], i: int, today: datetime.date, names: Holidays
) -> tuple[datetime.date | None, int]:
    """The next holiday that stands at place `i`, and the place behind its name."""
    named = name_at(texts, i, names)
    days = holiday(named[0], today) if named else ()
    return (days[0], named[1]) if named and days else (None, i)
