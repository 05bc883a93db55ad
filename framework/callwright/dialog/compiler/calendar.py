"""Opening hours, with the zone's rules compiled in so that the machine needs no file."""

import datetime
import functools
import re
import zoneinfo

from callwright.dialog.compiler.scope import Work
from callwright.dialog.schema.app import CalendarMap
from callwright.dialog.yaml_source import Text
from callwright.machine.declared import Calendar

__all__ = [
    "compile_calendar",
    "offsets",
]

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
FIRST_YEAR, LAST_YEAR = 2020, 2045
# Shorter than any span between two changes of a zone's offset (Morocco's Ramadan: 30 days).
STEP_S = 10 * 86_400


@functools.cache
def offsets(zone: str) -> tuple[tuple[int, int], ...]:
    """(UTC second, offset in seconds) of a zone in rising order, from 2020 to 2045.

    Raises KeyError (zoneinfo.ZoneInfoNotFoundError) or ValueError for what is no zone.
    """
    info = zoneinfo.ZoneInfo(zone)

    def offset(at_s: int) -> int:
        when = datetime.datetime.fromtimestamp(at_s, tz=info)
        return int((when.utcoffset() or datetime.timedelta()).total_seconds())

    start = int(datetime.datetime(FIRST_YEAR, 1, 1, tzinfo=datetime.UTC).timestamp())
    end = int(datetime.datetime(LAST_YEAR, 12, 31, tzinfo=datetime.UTC).timestamp())
    found = [(0, offset(start))]
    for at_s in range(start, end, STEP_S):
        low, high = at_s, min(at_s + STEP_S, end)
        if offset(low) == offset(high):
            continue
        before = offset(low)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if offset(middle) == before else (low, middle)
        found.append((high, offset(high)))
    return tuple(found)


def compile_calendar(work: Work, written: CalendarMap | None) -> Calendar:
    """The calendar of the app file; without one, always open, in UTC."""
    if written is None:
        always = dict.fromkeys(range(7), ((0, 24 * 60),))
        return Calendar(open=always)
    table: tuple[tuple[int, int], ...] = ((0, 0),)
    try:
        table = offsets(str(written.zone))
    except (KeyError, ValueError, OSError):
        message = f"{str(written.zone)!r} is no time zone, such as `America/Chicago`"
        work.say("CW001", message, written.zone.mark)
    open: dict[int, tuple[tuple[int, int], ...]] = {}
    for days, hours in written.open.items():
        spans = tuple(_span(work, text) for text in hours if text != "closed")
        for day in _days(work, days):
            if day in open:
                work.say("CW002", f"{_DAYS[day]!r} is given twice", days.mark)
            open[day] = tuple(sorted(spans))
    return Calendar(
        zone=str(written.zone),
        open=open,
        holidays=written.holidays,  # type: ignore[arg-type]  # the schema allows no other word
        offsets=table,
    )


def _days(work: Work, text: Text) -> list[int]:
    first, _, last = str(text).partition("-")
    if first not in _DAYS or (last and last not in _DAYS):
        message = f"expected a day or a span of days such as `mon-fri`, not {str(text)!r}"
        work.say("CW001", message, text.mark)
        return []
    start, end = _DAYS.index(first), _DAYS.index(last or first)
    if end < start:
        return [*range(start, 7), *range(end + 1)]
    return list(range(start, end + 1))


def _span(work: Work, text: Text) -> tuple[int, int]:
    found = re.fullmatch(r"([01]\d|2[0-4]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)", text)
    if found is not None:
        start, end = int(found[1]) * 60 + int(found[2]), int(found[3]) * 60 + int(found[4])
        if start < end <= 24 * 60:
            return start, end
    message = f'expected hours such as "08:00-20:00", not {str(text)!r}'
    work.say("CW001", message, text.mark)
    return 0, 0
