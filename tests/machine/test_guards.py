"""Guards compute exactly, and refuse what they cannot know."""

import datetime
from decimal import Decimal

import pytest

from callwright.machine.calendar import is_open, minutes_to_opening, us_federal_holidays
from callwright.machine.expressions import (
    Arithmetic,
    Boolean,
    Comparison,
    Constant,
    Expression,
    Function,
    Membership,
    Name,
    Negation,
)
from callwright.machine.guards import DefenceError, Money, Operand, compile_guard, names_in
from callwright.machine.tables import Calendar
from callwright.machine.values import UNKNOWN, Absent


class Names:
    """A scope over a plain map."""

    def __init__(self, **values: Operand) -> None:
        self.values = values

    def read(self, name: str) -> Operand:
        if name not in self.values:
            raise DefenceError("not filled")
        return self.values[name]

    def peek(self, name: str) -> Operand | None:
        return self.values.get(name)

    def holds(self, name: str) -> bool:
        return name in self.values

    def in_set(self, name: str, item: Operand) -> bool:
        return item in {"states": ("CA", "WA")}[name]

    def days_from_today(self, day: datetime.date) -> int:
        return (day - datetime.date(2025, 6, 2)).days

    def is_business_day(self, day: datetime.date) -> bool:
        return day.weekday() < 5

    def local_hour(self) -> int:
        return 10


def evaluate(expression: Expression, **values: Operand) -> Operand:
    return compile_guard(expression)(Names(**values))


def number(text: str) -> Constant:
    return Constant(text, is_number=True)


def test_a_bare_number_beside_money_is_whole_units() -> None:
    guard = Comparison(Name("amount"), ">=", number("100"))
    assert evaluate(guard, amount=Money(Decimal(10_000))) is True
    assert evaluate(guard, amount=Money(Decimal(9_999))) is False


def test_money_is_rounded_half_away_from_zero_once_at_the_end() -> None:
    third = Arithmetic(Arithmetic(Name("due"), "*", number("0.15")), "*", number("0.1"))
    assert evaluate(third, due=Money(Decimal(100))) == Money(Decimal(2))
    minus = Arithmetic(Name("due"), "*", number("0.015"))
    assert evaluate(minus, due=Money(Decimal(-100))) == Money(Decimal(-2))


def test_an_unfilled_name_is_a_failure_and_never_false() -> None:
    with pytest.raises(DefenceError):
        evaluate(Comparison(Name("amount"), "<", number("1")))


def test_an_unknown_value_may_only_be_asked_whether_it_is_unknown() -> None:
    assert evaluate(Comparison(Name("income"), "==", Name("unknown")), income=UNKNOWN) is True
    assert evaluate(Function("known", Name("income")), income=UNKNOWN) is False
    assert evaluate(Function("filled", Name("income")), income=Absent("refused")) is True
    with pytest.raises(DefenceError):
        evaluate(Comparison(Name("income"), ">", number("1")), income=UNKNOWN)


def test_and_stops_before_what_it_cannot_know() -> None:
    guard = Boolean(
        "and",
        (Function("known", Name("x")), Comparison(Name("x"), ">", number("1"))),
    )
    assert evaluate(guard) is False
    assert names_in(guard) == ("x",)


def test_dates_count_in_days_and_sets_are_looked_up() -> None:
    tomorrow = Arithmetic(Name("day"), "+", number("1"))
    assert evaluate(tomorrow, day=datetime.date(2025, 6, 30)) == datetime.date(2025, 7, 1)
    ahead = Function("days_from_today", Name("day"))
    assert evaluate(ahead, day=datetime.date(2025, 6, 4)) == Decimal(2)
    assert evaluate(Membership(Name("state"), "states", negated=True), state="TX") is True
    assert evaluate(Negation(Name("verified")), verified=False) is True


def test_an_overflowing_amount_is_refused() -> None:
    with pytest.raises(DefenceError):
        evaluate(Arithmetic(Name("due"), "*", number("10")), due=Money(Decimal(10**15)))


def test_observed_federal_holidays_of_2022() -> None:
    assert us_federal_holidays(2022) == {
        datetime.date(2022, *day)
        for day in [
            (1, 17), (2, 21), (5, 30), (6, 20), (7, 4), (9, 5),
            (10, 10), (11, 11), (11, 24), (12, 26),
        ]
    }  # fmt: skip


def test_the_lender_opens_at_eight_where_the_lender_is() -> None:
    chicago = Calendar(
        zone="America/Chicago",
        open=dict.fromkeys(range(5), ((480, 1_200),)),
        holidays="us_federal",
        offsets=((0, -18_000),),
    )
    monday_7_59 = 1_748_869_140  # 2025-06-02T12:59:00Z
    assert is_open(chicago, monday_7_59) is False
    assert minutes_to_opening(chicago, monday_7_59) == 1
    assert is_open(chicago, monday_7_59 + 60) is True
