"""Values as a person says them: numbers, money, dates, times, phone numbers. Pure.

One speaker a language; `speaker(locale)` picks it. Everything comes out as words, so that no
synthesizer has to guess what `0042` or `6/4` means.
"""

import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import Protocol

from callwright.speech.verbalize_en import English
from callwright.speech.verbalize_es import Spanish

__all__ = ["LanguageSpeaker", "speaker"]


class LanguageSpeaker(Protocol):
    """How one language says values."""

    language: str

    def cardinal(self, number: int) -> str:
        """A whole number: `one hundred fifty`."""

    def decimal(self, number: Decimal) -> str:
        """A number with a fraction: `four point five`."""

    def money(self, cents: int) -> str:
        """An amount: `one hundred fifty dollars`."""

    def percent(self, number: Decimal) -> str:
        """`four point five percent`."""

    def date(self, day: datetime.date, *, year: bool, weekday: bool) -> str:
        """`June fifth`, with its year, its day of the week, or neither."""

    def partial_date(self, year: int | None, month: int | None, day: int | None) -> str:
        """A date of which something is missing: `June nineteen eighty`."""

    def time(self, hour: int, minute: int) -> str:
        """`three thirty in the afternoon`; hour 0 to 23."""

    def time_range(self, start: str, end: str) -> str:
        """Two spoken times as a span."""

    def duration(self, seconds: int) -> str:
        """`one hour and thirty minutes`."""

    def digits(self, text: str) -> str:
        """Each digit a word: `zero zero four two`."""

    def phone(self, number: str) -> str:
        """An E.164 number in groups."""

    def letters(self, text: str) -> str:
        """Letter by letter, digits as words."""

    def email(self, address: str) -> str:
        """`ana dot lopez at example dot com`."""

    def yes_no(self, value: str) -> str:
        """`yes` and `no` in this language."""

    def join(self, items: Sequence[str]) -> str:
        """A list as a sentence has it: `a, b and c`."""

    def more(self, count: int) -> str:
        """What is left of a list: `two more`."""

    def question(self, text: str) -> str:
        """The text as a question."""

    def finish(self, text: str) -> str:
        """A whole sentence, values filled in, as its grammar wants it."""


def speaker(locale: str) -> LanguageSpeaker:
    """The speaker of a locale's language; English where there is none.

    locale: `en-US`, `en-GB` (pounds and pence), `es-US`.
    """
    if locale.lower().startswith("es"):
        return Spanish()
    return English(british=locale == "en-GB")
