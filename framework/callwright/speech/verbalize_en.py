"""English values in words."""

import datetime
from collections.abc import Sequence
from decimal import Decimal

from callwright.speech.sign_by_sign import SignBySign

__all__ = ["English"]

_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
    "eighteen", "nineteen",
)  # fmt: skip
_TENS = (
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
)  # fmt: skip
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1_000, "thousand"))
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_WEEKDAYS = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip
_ORDINALS = {
    1: "first", 2: "second", 3: "third", 5: "fifth", 8: "eighth", 9: "ninth", 12: "twelfth",
}  # fmt: skip
_SIGNS = {"@": "at", ".": "dot", "-": "dash", "_": "underscore", "+": "plus", "/": "slash"}
_DURATIONS = ((86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second"))


class English(SignBySign):
    """American English; British money and `and` on request."""

    language = "en"
    ones = _ONES
    signs = _SIGNS

    def __init__(self, *, british: bool = False) -> None:
        self._unit, self._cent = ("pound", "penny") if british else ("dollar", "cent")
        self._cents = "pence" if british else "cents"
        self._british = british

    def cardinal(self, number: int) -> str:
        """`one hundred fifty`."""
        if number < 0:
            return f"minus {self.cardinal(-number)}"
        if number < 20:
            return _ONES[number]
        if number < 100:
            tens, ones = divmod(number, 10)
            return _TENS[tens - 2] + (f"-{_ONES[ones]}" if ones else "")
        if number < 1_000:
            hundreds, rest = divmod(number, 100)
            link = " and " if self._british else " "
            return f"{_ONES[hundreds]} hundred" + (link + self.cardinal(rest) if rest else "")
        for scale, name in _SCALES:
            if number >= scale:
                many, rest = divmod(number, scale)
                link = " and " if self._british and rest < 100 else " "
                return f"{self.cardinal(many)} {name}" + (
                    link + self.cardinal(rest) if rest else ""
                )
        raise AssertionError("every number has a scale")

    def ordinal(self, number: int) -> str:
        """`fifth`, for 1 to 99."""
        if number in _ORDINALS:
            return _ORDINALS[number]
        if number < 20:
            return f"{_ONES[number]}th"
        tens, ones = divmod(number, 10)
        if ones == 0:
            return f"{_TENS[tens - 2][:-1]}ieth"
        return f"{_TENS[tens - 2]}-{self.ordinal(ones)}"

    def decimal(self, number: Decimal) -> str:
        """`four point two five`."""
        if number < 0:
            return f"minus {self.decimal(-number)}"
        whole, _, fraction = f"{number:f}".partition(".")
        fraction = fraction.rstrip("0")
        said = self.cardinal(int(whole))
        return f"{said} point {self.digits(fraction)}" if fraction else said

    def money(self, cents: int) -> str:
        """`one hundred fifty dollars and twenty-five cents`."""
        if cents < 0:
            return f"minus {self.money(-cents)}"
        units, rest = divmod(cents, 100)
        parts = []
        if units or not rest:
            parts.append(f"{self.cardinal(units)} {self._unit}{'' if units == 1 else 's'}")
        if rest:
            parts.append(f"{self.cardinal(rest)} {self._cent if rest == 1 else self._cents}")
        return " and ".join(parts)

    def percent(self, number: Decimal) -> str:
        """`four point five percent`."""
        return f"{self.decimal(number)} percent"

    def year(self, year: int) -> str:
        """`nineteen eighty`, `two thousand five`, `twenty twenty-five`."""
        high, low = divmod(year, 100)
        if not 1_100 <= year <= 9_999 or 2_000 <= year < 2_010:
            return self.cardinal(year)
        if low == 0:
            return f"{self.cardinal(high)} hundred" if high % 10 else self.cardinal(year)
        return f"{self.cardinal(high)} {'oh ' if low < 10 else ''}{self.cardinal(low)}"

    def date(self, day: datetime.date, *, year: bool, weekday: bool) -> str:
        """`Friday, June fifth`; `June fourth, nineteen eighty`."""
        said = f"{_MONTHS[day.month - 1]} {self.ordinal(day.day)}"
        if weekday:
            said = f"{_WEEKDAYS[day.weekday()]}, {said}"
        return f"{said}, {self.year(day.year)}" if year else said

    def partial_date(self, year: int | None, month: int | None, day: int | None) -> str:
        """`June nineteen eighty`, `June fourth`, `nineteen eighty`."""
        parts = []
        if month is not None:
            parts.append(_MONTHS[month - 1])
        if day is not None:
            parts.append(self.ordinal(day))
        if year is not None:
            parts.append(self.year(year))
        return " ".join(parts)

    def time(self, hour: int, minute: int) -> str:
        """`three thirty in the afternoon`, `noon`."""
        if (hour, minute) in ((0, 0), (12, 0)):
            return "midnight" if hour == 0 else "noon"
        part = (
            "in the morning"
            if hour < 12
            else "in the afternoon"
            if hour < 17
            else "in the evening"
            if hour < 21
            else "at night"
        )
        said = self.cardinal(hour % 12 or 12)
        if minute:
            said += f" {'oh ' if minute < 10 else ''}{self.cardinal(minute)}"
        return f"{said} {part}"

    def time_range(self, start: str, end: str) -> str:
        """`from nine in the morning to noon`."""
        return f"from {start} to {end}"

    def duration(self, seconds: int) -> str:
        """`one hour and thirty minutes`."""
        parts = []
        for size, name in _DURATIONS:
            many, seconds = divmod(seconds, size)
            if many:
                parts.append(f"{self.cardinal(many)} {name}{'' if many == 1 else 's'}")
        return self.join(parts) if parts else "no time"

    def yes_no(self, value: str) -> str:
        """As it is."""
        return value

    def join(self, items: Sequence[str]) -> str:
        """`a, b and c`."""
        if len(items) < 2:
            return "".join(items)
        return f"{', '.join(items[:-1])} and {items[-1]}"

    def more(self, count: int) -> str:
        """`two more`."""
        return f"{self.cardinal(count)} more"

    def question(self, text: str) -> str:
        """With a question mark."""
        return f"{text.rstrip('.?! ')}?"

    def finish(self, text: str) -> str:
        """English needs no mending."""
        return text
