"""Amounts where nothing is known of what is owed: prices, changes, and what was misheard."""

import pytest

from callwright.understanding.lines import answer

from .tables import rows

STATUSES = ("ambiguous", "partial", "no_match")


def amounts():
    for locale, said, wanted in rows("amounts.txt"):
        value, _, status = wanted.rpartition(" ")
        value, status = (value, status) if status in STATUSES else (wanted, "match")
        yield pytest.param(locale, said, value, status, id=said)


@pytest.mark.parametrize(("locale", "said", "value", "status"), [*amounts()])
def test_an_amount_is_heard_as_it_is_said(locale, said, value, status):
    reply = answer({"type": "money", "nbest": [{"text": said}], "locale": locale})
    assert (reply["status"], str(reply["value"])) == (status, "None" if value == "-" else value)


@pytest.mark.parametrize("said", ["twelve ninety nine", "eight ninety five", "sixty two fifteen"])
def test_the_other_reading_of_a_price_comes_back_with_it(said):
    reply = answer({"type": "money", "nbest": [{"text": said}]})
    assert [other["value"] for other in reply["alternatives"]] == [reply["value"] * 100]


@pytest.mark.parametrize("cut", ["six tea dollars", "six teen dollars"])
def test_a_number_cut_in_two_is_less_sure_than_a_whole_one(cut):
    whole, torn = (
        answer({"type": "money", "nbest": [{"text": text}]})["confidence"]
        for text in ("sixty dollars", cut)
    )
    assert torn < whole


def test_a_price_is_no_part_of_what_is_owed_where_that_is_much_more():
    context = {"account.past_due": 150_000}
    reply = answer({"type": "money", "nbest": [{"text": "twelve ninety nine"}], "context": context})
    assert reply["value"] == 129_900
