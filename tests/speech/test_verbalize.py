# ruff: noqa: E501  # a table reads better unbroken

import datetime
import re
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callwright.speech.verbalize import speaker

EN, GB, ES = speaker("en-US"), speaker("en-GB"), speaker("es-US")


@pytest.mark.parametrize(
    ("cents", "english", "spanish"),
    [
        (15_000, "one hundred fifty dollars", "ciento cincuenta dólares"),
        (100, "one dollar", "un dólar"),
        (0, "zero dollars", "cero dólares"),
        (1, "one cent", "un centavo"),
        (2_150, "twenty-one dollars and fifty cents", "veintiún dólares con cincuenta centavos"),
        (10_000, "one hundred dollars", "cien dólares"),
        (3_101_00, "three thousand one hundred one dollars", "tres mil ciento un dólares"),
        (100_000_000, "one million dollars", "un millón de dólares"),
        (-500, "minus five dollars", "menos cinco dólares"),
        (2_100_000, "twenty-one thousand dollars", "veintiún mil dólares"),
    ],
)
def test_amounts_are_said_in_full(cents: int, english: str, spanish: str) -> None:
    assert (EN.money(cents), ES.money(cents)) == (english, spanish)


@pytest.mark.parametrize(
    ("day", "english", "spanish"),
    [
        ("1980-06-04", "June fourth, nineteen eighty", "cuatro de junio de mil novecientos ochenta"),
        ("2005-01-01", "January first, two thousand five", "primero de enero de dos mil cinco"),
        ("2026-11-30", "November thirtieth, twenty twenty-six", "treinta de noviembre de dos mil veintiséis"),
        ("1909-03-21", "March twenty-first, nineteen oh nine", "veintiuno de marzo de mil novecientos nueve"),
        ("1900-12-12", "December twelfth, nineteen hundred", "doce de diciembre de mil novecientos"),
    ],
)  # fmt: skip
def test_dates_with_their_year(day: str, english: str, spanish: str) -> None:
    date = datetime.date.fromisoformat(day)
    said = [one.date(date, year=True, weekday=False) for one in (EN, ES)]
    assert said == [english, spanish]


def test_a_near_date_has_its_day_of_the_week() -> None:
    friday = datetime.date(2025, 6, 6)
    assert EN.date(friday, year=False, weekday=True) == "Friday, June sixth"
    assert ES.date(friday, year=False, weekday=True) == "viernes seis de junio"


@pytest.mark.parametrize(
    ("hour", "minute", "english", "spanish"),
    [
        (0, 0, "midnight", "doce de la noche"),
        (9, 5, "nine oh five in the morning", "nueve y cinco de la mañana"),
        (12, 0, "noon", "doce del día"),
        (13, 0, "one in the afternoon", "una de la tarde"),
        (15, 30, "three thirty in the afternoon", "tres y media de la tarde"),
        (19, 15, "seven fifteen in the evening", "siete y cuarto de la noche"),
        (23, 59, "eleven fifty-nine at night", "once y cincuenta y nueve de la noche"),
    ],
)
def test_times_of_day(hour: int, minute: int, english: str, spanish: str) -> None:
    assert (EN.time(hour, minute), ES.time(hour, minute)) == (english, spanish)


def test_one_o_clock_is_singular_in_spanish() -> None:
    assert ES.finish("¿Dijo a las una de la tarde?") == "¿Dijo a la una de la tarde?"


def test_digits_phones_letters_and_addresses() -> None:
    assert EN.digits("0042") == "zero zero four two"
    assert EN.phone("+13125550142") == "three one two, five five five, zero one four two"
    assert ES.phone("+13125550142") == "tres uno dos, cinco cinco cinco, cero uno cuatro dos"
    assert EN.letters("a1b") == "A one B"
    assert EN.email("ana.lopez@example.com") == "ana dot lopez at example dot com"
    assert ES.email("ana_l@example.com") == "ana guion bajo l arroba example punto com"


def test_percents_durations_and_lists() -> None:
    assert EN.percent(Decimal("4.50")) == "four point five percent"
    assert ES.percent(Decimal(12)) == "doce por ciento"
    assert EN.duration(5_400) == "one hour and thirty minutes"
    assert ES.duration(3_600) == "una hora"
    assert EN.join(["rent", "food", "gas"]) == "rent, food and gas"
    assert ES.join(["luz", "internet"]) == "luz e internet"
    assert ES.join(["agua", "hielo"]) == "agua y hielo"


def test_british_numbers_have_their_and() -> None:
    assert GB.money(15_001) == "one hundred and fifty pounds and one penny"
    assert GB.cardinal(1_005) == "one thousand and five"


@settings(derandomize=True, max_examples=300)
@given(st.integers(min_value=-(10**15), max_value=10**15))
def test_every_number_is_words_and_no_two_are_alike(number: int) -> None:
    for one in (EN, GB, ES):
        said = one.cardinal(number)
        assert re.fullmatch(r"[a-záéíóú -]+", said)
        assert said != one.cardinal(number + 1)
