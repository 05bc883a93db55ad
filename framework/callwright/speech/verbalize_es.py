"""Spanish values in words, as said in the United States."""

import datetime
import re
from collections.abc import Sequence
from decimal import Decimal

from callwright.speech.sign_by_sign import SignBySign

__all__ = ["Spanish"]

_ONES = (
    "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve",
    "diez", "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete",
    "dieciocho", "diecinueve", "veinte", "veintiuno", "veintidós", "veintitrés",
    "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve",
)  # fmt: skip
_TENS = (
    "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa",
)  # fmt: skip
_HUNDREDS = (
    "ciento", "doscientos", "trescientos", "cuatrocientos", "quinientos", "seiscientos",
    "setecientos", "ochocientos", "novecientos",
)  # fmt: skip
_MONTHS = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
)  # fmt: skip
_WEEKDAYS = (
    "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
)  # fmt: skip
_SIGNS = {"@": "arroba", ".": "punto", "-": "guion", "_": "guion bajo", "+": "más", "/": "barra"}
_DURATIONS = (
    (86_400, "día", "días", False),
    (3_600, "hora", "horas", True),
    (60, "minuto", "minutos", False),
    (1, "segundo", "segundos", False),
)


class Spanish(SignBySign):
    """The Spanish of the United States: dollars and cents, `de la tarde`."""

    language = "es"
    ones = _ONES
    signs = _SIGNS

    def cardinal(self, number: int) -> str:
        """`ciento cincuenta`."""
        if number < 0:
            return f"menos {self.cardinal(-number)}"
        if number < 30:
            return _ONES[number]
        if number < 100:
            tens, ones = divmod(number, 10)
            return _TENS[tens - 3] + (f" y {_ONES[ones]}" if ones else "")
        if number < 1_000:
            if number == 100:
                return "cien"
            hundreds, rest = divmod(number, 100)
            return _HUNDREDS[hundreds - 1] + (f" {self.cardinal(rest)}" if rest else "")
        if number < 1_000_000:
            many, rest = divmod(number, 1_000)
            said = "mil" if many == 1 else f"{self.before_noun(many)} mil"
            return said + (f" {self.cardinal(rest)}" if rest else "")
        for scale, one, more in (
            (10**12, "billón", "billones"),
            (10**6, "millón", "millones"),
        ):
            if number >= scale:
                many, rest = divmod(number, scale)
                said = f"un {one}" if many == 1 else f"{self.before_noun(many)} {more}"
                return said + (f" {self.cardinal(rest)}" if rest else "")
        raise AssertionError("every number has a scale")

    def before_noun(self, number: int, feminine: bool = False) -> str:
        """The number as it stands before a noun: `veintiún dólares`, `una hora`."""
        said = self.cardinal(number)
        if feminine:
            said = said.replace("cientos", "cientas").replace("quinientos", "quinientas")
            return f"{said[:-1]}a" if said.endswith("uno") else said
        if said.endswith("veintiuno"):
            return f"{said[: -len('veintiuno')]}veintiún"
        return said[:-1] if said.endswith("uno") else said

    def decimal(self, number: Decimal) -> str:
        """`cuatro punto dos cinco`."""
        if number < 0:
            return f"menos {self.decimal(-number)}"
        whole, _, fraction = f"{number:f}".partition(".")
        fraction = fraction.rstrip("0")
        said = self.cardinal(int(whole))
        return f"{said} punto {self.digits(fraction)}" if fraction else said

    def money(self, cents: int) -> str:
        """`ciento cincuenta dólares con veinticinco centavos`."""
        if cents < 0:
            return f"menos {self.money(-cents)}"
        units, rest = divmod(cents, 100)
        parts = []
        if units or not rest:
            # "un millón de dólares": a round million takes `de`.
            link = " de" if units >= 10**6 and units % 10**6 == 0 else ""
            parts.append(f"{self.before_noun(units)}{link} dólar{'' if units == 1 else 'es'}")
        if rest:
            parts.append(f"{self.before_noun(rest)} centavo{'' if rest == 1 else 's'}")
        return " con ".join(parts)

    def percent(self, number: Decimal) -> str:
        """`cuatro punto cinco por ciento`."""
        return f"{self.decimal(number)} por ciento"

    def date(self, day: datetime.date, *, year: bool, weekday: bool) -> str:
        """`viernes cinco de junio`; `cuatro de junio de mil novecientos ochenta`."""
        said = f"{self._day(day.day)} de {_MONTHS[day.month - 1]}"
        if weekday:
            said = f"{_WEEKDAYS[day.weekday()]} {said}"
        return f"{said} de {self.cardinal(day.year)}" if year else said

    def partial_date(self, year: int | None, month: int | None, day: int | None) -> str:
        """`junio de mil novecientos ochenta`, `cuatro de junio`."""
        parts = []
        if day is not None:
            parts.append(self._day(day))
        if month is not None:
            parts.append(_MONTHS[month - 1])
        if year is not None:
            parts.append(self.cardinal(year))
        return " de ".join(parts)

    def time(self, hour: int, minute: int) -> str:
        """`tres y media de la tarde`; stands after `a las`."""
        if (hour, minute) in ((0, 0), (12, 0)):
            return "doce de la noche" if hour == 0 else "doce del día"
        part = (
            "de la madrugada"
            if hour < 6
            else "de la mañana"
            if hour < 12
            else "de la tarde"
            if hour < 19
            else "de la noche"
        )
        clock = hour % 12 or 12
        said = "una" if clock == 1 else self.cardinal(clock)
        if minute:
            special = {15: "cuarto", 30: "media"}
            said += f" y {special.get(minute) or self.cardinal(minute)}"
        return f"{said} {part}"

    def time_range(self, start: str, end: str) -> str:
        """`de nueve de la mañana a doce del día`."""
        return f"de {start} a {end}"

    def duration(self, seconds: int) -> str:
        """`una hora y treinta minutos`."""
        parts = []
        for size, one, more, feminine in _DURATIONS:
            many, seconds = divmod(seconds, size)
            if many:
                parts.append(f"{self.before_noun(many, feminine)} {one if many == 1 else more}")
        return self.join(parts) if parts else "nada de tiempo"

    def yes_no(self, value: str) -> str:
        """`sí`, `no`."""
        return "sí" if value == "yes" else "no"

    def join(self, items: Sequence[str]) -> str:
        """`a, b y c`; `e` before the sound of an i."""
        if len(items) < 2:
            return "".join(items)
        last = items[-1]
        sound = last.lower().removeprefix("h")
        link = "e" if sound.startswith(("i", "í")) and not sound.startswith("ie") else "y"
        return f"{', '.join(items[:-1])} {link} {last}"

    def more(self, count: int) -> str:
        """`dos más`."""
        return f"{self.cardinal(count)} más"

    def question(self, text: str) -> str:
        """Between question marks."""
        return f"¿{text.strip('.?!¿¡ ')}?"

    def finish(self, text: str) -> str:
        """`a la una`, where a sentence says `a las` before the hour."""
        return re.sub(r"\blas una\b", "la una", text)

    def _day(self, day: int) -> str:
        return "primero" if day == 1 else self.cardinal(day)
