"""A part of what was offered chooses it; paying for something else chooses no payment."""

from dataclasses import replace

import pytest

from callwright.understanding.expected import Context, Expected
from callwright.understanding.reading import Heard, Hypothesis
from callwright.understanding.understand import understand

from .conftest import GLOBALS, LEXICONS, OWED, QUESTIONS, TODAY, meaning

PARTS = [
    ("en-US", "plan", "pay", "pay_plan", "pay"),
    ("en-US", "plan", "a payment", "pay_plan", "pay"),
    ("en-US", "plan", "payment please", "pay_plan", "pay"),
    ("en-US", "plan", "uh the payment", "pay_plan", "pay"),
    ("en-US", "plan", "pay now", "pay_plan", "pay"),
    ("en-US", "plan", "let me pay", "pay_plan", "pay"),
    ("en-US", "plan", "I'm going to pay", "pay_plan", "pay"),
    ("en-US", "plan", "set it up", "pay_plan", "pay"),
    ("en-US", "plan", "options", "pay_plan", "cannot"),
    ("en-US", "plan", "paid", "pay_plan", "already_paid"),
    ("en-US", "need", "pay", "need", "promise"),
    ("en-US", "need", "a payment", "need", "promise"),
    ("es-US", "plan", "un pago", "pay_plan", "pay"),
    ("es-US", "plan", "pago", "pay_plan", "pay"),
    ("es-US", "plan", "pagar", "pay_plan", "pay"),
    ("es-US", "need", "un pago", "need", "promise"),
]
NOTHING = [
    ("en-US", "plan", "no payment"),
    ("en-US", "plan", "no pay"),
    ("en-US", "plan", "which payment"),
    ("en-US", "plan", "they pay"),
    ("en-US", "plan", "you pay"),
    ("en-US", "plan", "why pay"),
    ("es-US", "plan", "no pago"),
    ("en-US", "change", "the number"),
]
ELSE = [
    ("en-US", "I have to pay the rent"),
    ("en-US", "I have to pay my rent first"),
    ("en-US", "I gotta pay my bills"),
    ("en-US", "I'm paying for daycare"),
    ("en-US", "I have to pay child support"),
    ("en-US", "I had to pay the mortgage"),
    ("en-US", "I paid the rent instead"),
    ("en-US", "I already paid my rent"),
    ("en-US", "I need to pay my electric bill"),
    ("en-US", "I want to pay my rent first"),
    ("en-US", "I have to pay somebody else"),
    ("en-US", "I have to pay for my car repair"),
    ("es-US", "tengo que pagar la renta"),
    ("es-US", "primero tengo que pagar la renta"),
    ("es-US", "tengo que pagar la luz"),
    ("es-US", "tengo que pagar el hospital"),
    ("es-US", "tengo que pagar otras deudas"),
    ("es-US", "ya pagué la renta"),
    ("es-US", "quiero pagar la renta primero"),
]
OURS = [
    ("en-US", "I have to pay", "pay"),
    ("en-US", "I need to pay my bill", "pay"),
    ("en-US", "I want to pay my loan", "pay"),
    ("en-US", "I want to pay my car note", "pay"),
    ("en-US", "I can pay after I pay rent", "pay"),
    ("en-US", "I can pay you once I pay my rent", "pay"),
    ("en-US", "I'll pay when my rent is paid", "pay"),
    ("en-US", "I can pay but I have to pay the rent first", "pay"),
    ("en-US", "I already paid my bill", "already_paid"),
    ("es-US", "tengo que hacer un pago", "pay"),
    ("es-US", "puedo pagar después de pagar la renta", "pay"),
    ("es-US", "le puedo pagar cuando pague la renta", "pay"),
    ("es-US", "quiero pagar mi cuenta", "pay"),
    ("es-US", "ya pagué mi cuenta", "already_paid"),
]


@pytest.mark.parametrize(("locale", "question", "said", "slot", "value"), PARTS)
def test_a_part_of_what_was_offered_is_taken_for_it(ask, locale, question, said, slot, value):
    heard = meaning(ask(question, said, locale=locale, answers=("what_is_due_later",)), 500)
    assert heard == {slot: value}


@pytest.mark.parametrize(("locale", "question", "said"), NOTHING)
def test_a_part_that_is_denied_asked_or_of_others_chooses_nothing(ask, locale, question, said):
    heard = meaning(ask(question, said, locale=locale))
    assert not {"pay_plan", "change_what"} & heard.keys()


@pytest.mark.parametrize(("locale", "said"), ELSE)
def test_paying_for_something_else_is_no_choice_to_pay(ask, locale, said):
    assert "pay_plan" not in meaning(ask("plan", said, locale=locale), 500)


@pytest.mark.parametrize(("locale", "said", "value"), OURS)
def test_paying_what_is_owed_is_one_whatever_else_is_paid(ask, locale, said, value):
    assert meaning(ask("plan", said, locale=locale), 500)["pay_plan"] == value


def test_the_first_one_of_what_was_offered_is_no_day(ask):
    assert meaning(ask("plan", "the first one"), 500) == {"pay_plan": "pay"}
    assert meaning(ask("date", "the first"), 800) == {"promise_date": "2025-07-01"}


def test_nothing_is_guessed_of_a_choice_that_is_not_open():
    slots = (*QUESTIONS["change"], replace(QUESTIONS["plan"][0], role="earlier"))
    heard = Heard((Hypothesis("no, the date, the thirteenth", 1_000),))
    context = Context(today=TODAY, values=OWED)
    expected = Expected(phase="asking", slots=slots, intents=GLOBALS)
    understood = understand(heard, expected, LEXICONS["en-US"], context)
    assert "pay_plan" not in meaning(understood)
