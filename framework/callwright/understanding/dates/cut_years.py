"""Years that lost their last digit: "1990 to" is "1992", and recognisers cut the two, they do not
put it in. So the longer year is believed wherever another alternative or attempt has it.
"""

from collections.abc import Iterable, Mapping, Sequence

from callwright.understanding.dates.channel import Fields

__all__ = ["uncut", "uncut_beside"]

_CUT = 0.6  # where both were heard, the longer year was right in 53 answers of 54
_WHOLE = 2_000  # "twenty ten" is whole as it is; "two thousand and six" loses its end as others do


def uncut(guesses: Mapping[Fields, float]) -> dict[Fields, float]:
    """Guesses at one attempt without the years that were cut in some of its alternatives."""
    found = dict(guesses)
    for (year, month, day), share in guesses.items():
        if year is None or year % 10:
            continue
        longer = {
            fields: part
            for fields, part in guesses.items()
            if _is_longer(fields[0], year) and fields[1:] == (month, day)
        }
        total = sum(longer.values())
        for fields, part in longer.items():
            moved = share * _CUT * part / total
            found[fields] += moved
            found[year, month, day] -= moved
    return found


def uncut_beside(
    guesses: Sequence[tuple[Fields, float]], attempts: Iterable[Sequence[tuple[Fields, float]]]
) -> tuple[tuple[Fields, float], ...]:
    """Guesses at one attempt without the years that another attempt has whole.

    attempts: the guesses at each, these among them. Another attempt may lack the month or the day.
    """
    found = dict(guesses)
    others = [other for other in attempts if other is not guesses]
    for (year, month, day), share in guesses:
        if year is None or year % 10 or year > _WHOLE:
            continue
        longer: dict[Fields, float] = {}
        for other in others:
            for fields, part in other:
                if (
                    _is_longer(fields[0], year)
                    and fields[1] in (month, None)
                    and fields[2] in (day, None)
                ):
                    whole = fields[0], month, day
                    longer[whole] = max(longer.get(whole, 0.0), part)
        total = max(sum(longer.values()), 1.0)
        for fields, part in longer.items():
            moved = share * _CUT * part / total
            found[fields] = found.get(fields, 0.0) + moved
            found[year, month, day] -= moved
    return tuple(found.items())


def _is_longer(year: int | None, cut: int) -> bool:
    return year is not None and 0 < year - cut < 10
