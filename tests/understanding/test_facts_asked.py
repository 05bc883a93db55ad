"""A question about what the minimum is promises nothing, and is answered."""

import pytest

from .conftest import meaning

ASKED = [
    ("en-US", "is the minimum a hundred", "least_payment"),
    ("en-US", "is the minimum fifty", "least_payment"),
    ("en-US", "is the minimum payment one hundred dollars", "least_payment"),
    ("en-US", "isn't the minimum a hundred", "least_payment"),
    ("en-US", "is a hundred the minimum", "least_payment"),
    ("en-US", "so the minimum is a hundred right", "least_payment"),
    ("en-US", "is the balance three twenty", "what_is_due"),
    ("en-US", "is the late fee thirty dollars", "late_fee"),
    ("es-US", "¿el mínimo es cien?", "least_payment"),
    ("es-US", "es cien el mínimo", "least_payment"),
    ("es-US", "¿es de cien el mínimo?", "least_payment"),
]
TOLD = [
    ("en-US", "amount", "the minimum is a hundred"),
    ("en-US", "amount", "can the minimum be fifty"),
    ("en-US", "amount", "is the total three hundred and twenty"),
    ("en-US", "amount", "is fifty the least you take"),
    ("es-US", "amount", "el mínimo es cien"),
    ("en-US", "date", "is Friday the last day"),
    ("en-US", "date", "is the ninth the deadline"),
]
OFFERED = [
    ("en-US", "amount", "is a hundred enough", 10_000),
    ("en-US", "amount", "is fifty okay", 5_000),
    ("en-US", "amount", "is the minimum okay", 10_000),
    ("en-US", "amount", "the minimum, a hundred", 10_000),
    ("en-US", "amount", "I can do the minimum, a hundred dollars", 10_000),
    ("en-US", "amount", "can I do the minimum of a hundred", 10_000),
    ("en-US", "amount", "the most I can do is fifty", 5_000),
    ("en-US", "amount", "would fifty be okay", 5_000),
    ("es-US", "amount", "lo mínimo, cien", 10_000),
    ("en-US", "date", "is Friday okay", "2025-06-06"),
    ("en-US", "date", "is Friday too late", "2025-06-06"),
]
ANSWERED = ("least_payment", "what_is_due")


@pytest.mark.parametrize(("locale", "said", "answer"), ASKED)
def test_who_asks_whether_it_is_so_much_is_told(ask, locale, said, answer):
    heard = ask("amount", said, locale=locale, answers=ANSWERED)
    assert answer in meaning(heard, 800)
    assert "promise_amount" not in meaning(heard, 500)


@pytest.mark.parametrize(("locale", "question", "said"), TOLD)
def test_what_a_fact_is_said_to_be_is_no_sure_promise(ask, locale, question, said):
    heard = meaning(ask(question, said, locale=locale), 800)
    assert not {"promise_amount", "promise_date"} & heard.keys()


@pytest.mark.parametrize(("locale", "question", "said", "value"), OFFERED)
def test_an_offer_put_as_a_question_is_taken(ask, locale, question, said, value):
    heard = meaning(ask(question, said, locale=locale), 800)
    assert value in (heard.get("promise_amount"), heard.get("promise_date"))
