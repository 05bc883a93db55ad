"""What was said is matched against the record, over n-best and attempts."""

import datetime

import pytest

from callwright.understanding.expected import Context
from callwright.understanding.lines import answer
from callwright.understanding.verification.verify import THRESHOLDS, verify

CONTEXT = Context(today=datetime.date(2022, 1, 1), locale="en-GB")


def verified(kind, record, *attempts):
    score = verify(kind, record, attempts, CONTEXT)
    return score is not None and score >= THRESHOLDS[kind]


@pytest.mark.parametrize(
    ("kind", "record", "said"),
    [
        ("date", "1980-06-04", "the fourth of June nineteen eighty"),
        ("date", "1980-06-04", "04 06 1980"),
        ("date", "1971-11-08", "August 11th 1971"),  # the order of another country
        ("name", "Deborah Thompson", "Debra Tomson"),
        ("name", "Robert Price", "Bob Price"),
        ("name", "Philip Kay", "p h i l i p k a y"),
        ("postcode", "LS1 4PB", "l s 1 4 p b"),
        ("postcode", "LS1 4PB", "lima sierra one four papa bravo"),
        ("postcode", "LS1 4PB", "l s 1 for p d"),
        ("digits", "0042", "double oh four two"),
    ],
)
def test_the_right_person_is_let_through(kind, record, said):
    assert verified(kind, record, [said])


@pytest.mark.parametrize(
    ("kind", "record", "said"),
    [
        ("date", "1980-06-05", "the fourth of June nineteen eighty"),
        ("date", "1990-06-04", "the fourth of June nineteen eighty"),
        # The digits beside a month's name are not "2 2 1954".
        ("date", "1954-02-02", "22nd of June 1954"),
        ("name", "Deborah Thompson", "Michael Thompson"),
        ("name", "Deborah Thompson", "Deborah Price"),
        ("postcode", "LS1 4PB", "l s 1 9 w f"),
        ("digits", "0042", "zero zero four three"),
    ],
)
def test_a_neighbour_is_not(kind, record, said):
    assert not verified(kind, record, [said])


def test_two_halves_heard_in_two_attempts_make_one_date():
    assert not verified("date", "1980-06-04", ["fourth of June"])
    assert verified("date", "1980-06-04", ["fourth of June"], ["nineteen eighty"])


def test_parts_heard_in_attempts_that_got_another_wrong_make_one_date():
    attempts = (["4th of June 1960"], ["5th of July 1962"])
    assert not verified("date", "1962-06-04", *attempts[:1])
    assert verified("date", "1962-06-04", *attempts)
    assert not verified("date", "1962-06-05", *attempts)
    assert not verified("date", "1972-06-04", *attempts)


@pytest.mark.parametrize("said", ["September 1994", "the tenth 1994"])
def test_a_date_without_its_day_or_month_verifies_nobody(said):
    assert not verified("date", "1994-09-10", [said])


def test_digits_that_lost_some_do_not_make_up_for_another_year():
    assert verified("date", "1981-04-03", ["3rd of April 1981"], ["03041"])
    assert not verified("date", "1991-04-03", ["3rd of April 1981"], ["03041"])


@pytest.mark.parametrize("day", ["10", "the tenth", "it's the 10th"])
def test_a_day_by_itself_completes_the_month_and_year_before_it(day):
    attempts = ["September 1994"], [day]
    assert verified("date", "1994-09-10", *attempts)
    assert not verified("date", "1994-09-11", *attempts)


def test_nothing_heard_verifies_nothing():
    assert verify("name", "Ana Lopez", [], CONTEXT) is None
    assert verify("name", "", [["Ana Lopez"]], CONTEXT) == 0


def test_the_reply_says_verified_and_never_the_record():
    request = {"id": 1, "type": "name", "expect": "Philip Kay", "nbest": [{"text": "Sue Ford"}]}
    reply = answer(request)
    assert reply["verified"] is False
    assert "Kay" not in str(reply)
