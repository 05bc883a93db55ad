"""Names of months and weekdays, and the words of relative days, folded."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from callwright.understanding.dates.holidays import (
    BRITISH_HOLIDAYS,
    ENGLISH_HOLIDAYS,
    SPANISH_HOLIDAYS,
    Holidays,
)

__all__ = ["CALENDARS", "CalendarWords", "calendar_of"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class CalendarWords:
    """months: 1..12. weekdays: 0 is Monday. days: offset from today. units: in days or months."""

    months: Mapping[str, int]
    months_said: Mapping[
        str, int
    ]  # what a recogniser writes for a month; believed only next to a day
    weekdays: Mapping[str, int]
    days: Mapping[tuple[str, ...], int]
    day_units: Mapping[str, int]
    month_units: Mapping[str, int]
    nexts: frozenset[str]
    lasts: frozenset[str]
    thises: frozenset[str]
    agos: frozenset[str]
    ins: frozenset[str]
    froms: frozenset[str]
    links: frozenset[str]  # between day, month and year
    few: Mapping[str, int]
    holidays: Holidays


def _months(names: str, *more: tuple[str, int]) -> dict[str, int]:
    full = {name: n for n, name in enumerate(names.split(), 1)}
    return {**{name[:3]: n for name, n in full.items()}, **full, **dict(more)}


_EN = CalendarWords(
    months=_months(
        "january february march april may june july august september october november december",
        ("sept", 9),
        ("febuary", 2),
    ),
    months_said={"marched": 3, "avril": 4, "augusta": 8, "mai": 5, "juli": 7, "jam": 1, "tune": 6},
    weekdays={
        "monday": 0,
        "tuesday": 1,
        "wednesday": 2,
        "thursday": 3,
        "friday": 4,
        "saturday": 5,
        "sunday": 6,
        "mon": 0,
        "tue": 1,
        "tues": 1,
        "wed": 2,
        "weds": 2,
        "thu": 3,
        "thur": 3,
        "thurs": 3,
        "fri": 4,
        "sat": 5,
        "mondays": 0,
        "tuesdays": 1,
        "wednesdays": 2,
        "thursdays": 3,
        "fridays": 4,
        "saturdays": 5,
        "sundays": 6,
    },
    days={
        ("today",): 0,
        ("tonight",): 0,
        ("this", "morning"): 0,
        ("this", "afternoon"): 0,
        ("this", "evening"): 0,
        ("right", "now"): 0,
        ("tomorrow",): 1,
        ("tomorrows",): 1,
        ("yesterday",): -1,
        ("last", "night"): -1,
        ("day", "after", "tomorrow"): 2,
        ("day", "before", "yesterday"): -2,
    },
    day_units={"day": 1, "days": 1, "week": 7, "weeks": 7, "fortnight": 14, "fortnights": 14},
    month_units={"month": 1, "months": 1, "year": 12, "years": 12},
    nexts=frozenset({"next", "following"}),
    lasts=frozenset({"last", "past", "previous"}),
    thises=frozenset({"this", "coming", "upcoming"}),
    agos=frozenset({"ago", "earlier", "back", "before"}),
    ins=frozenset({"in", "within"}),
    froms=frozenset({"from", "after", "since"}),
    links=frozenset({"of", "the", "in", "on"}),
    few={"a": 1, "an": 1, "one": 1, "couple": 2},
    holidays=ENGLISH_HOLIDAYS,
)
_ES = CalendarWords(
    months=_months(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        ("setiembre", 9),
    ),
    months_said={},
    weekdays={
        "lunes": 0,
        "martes": 1,
        "miercoles": 2,
        "jueves": 3,
        "viernes": 4,
        "sabado": 5,
        "domingo": 6,
    },
    days={
        ("hoy",): 0,
        ("esta", "noche"): 0,
        ("ahora", "mismo"): 0,
        ("hoy", "mismo"): 0,
        ("manana",): 1,
        ("ayer",): -1,
        ("anoche",): -1,
        ("pasado", "manana"): 2,
        ("anteayer",): -2,
        ("antier",): -2,
    },
    day_units={"dia": 1, "dias": 1, "semana": 7, "semanas": 7, "quincena": 15, "quincenas": 15},
    month_units={"mes": 1, "meses": 1, "ano": 12, "anos": 12},
    nexts=frozenset({"proximo", "proxima", "entrante", "siguiente", "viene"}),
    lasts=frozenset({"pasado", "pasada", "ultimo", "ultima"}),
    thises=frozenset({"este", "esta"}),
    agos=frozenset({"atras"}),
    ins=frozenset({"en", "dentro"}),
    froms=frozenset({"despues", "desde"}),
    links=frozenset({"de", "del", "el", "la"}),
    few={"un": 1, "una": 1, "par": 2},
    holidays=SPANISH_HOLIDAYS,
)
CALENDARS: Mapping[str, CalendarWords] = {"en": _EN, "es": _ES}
_BRITISH = replace(_EN, holidays=BRITISH_HOLIDAYS)


def calendar_of(locale: str) -> CalendarWords:
    """The words of the locale's language, with its country's holidays; English where none are."""
    locale = locale.lower()
    return _BRITISH if locale == "en-gb" else CALENDARS.get(locale.partition("-")[0], _EN)
