"""One line at each question of the worked application: what it means there, and does not mean."""

import pytest

from .conftest import meaning
from .tables import rows

CONFIRM = 500  # the confirm threshold of the normal band
ANSWERS = (
    *("what_is_due", "what_is_due_later", "least_payment", "two_payments"),
    *("why_we_need_it", "is_this_real"),
)


def named(column):
    """`a=1 @ 800 b` as (name, value, least)."""
    words = column.replace(" @ ", "@").split()
    for word in words:
        what, _, least = word.partition("@")
        name, _, value = what.partition("=")
        yield name, value or "True", int(least or CONFIRM)


def lines():
    for locale in ("en-US", "es-US"):
        for row in rows(f"one_line.{locale}.txt"):
            yield pytest.param(locale, *row, id=f"{row[0]}: {row[1]}")


@pytest.mark.parametrize(("locale", "question", "said", "heard", "not_heard"), [*lines()])
def test_a_line_means_what_it_says_and_nothing_else(ask, locale, question, said, heard, not_heard):
    also = ("affirm", "deny") if question in ("is_person", "promise", "offer") else ()
    understood = ask(question, said, locale=locale, also=also, answers=ANSWERS)
    for name, value, least in named(heard):
        assert str(meaning(understood, least).get(name)) == value, (name, understood.readings)
    for name, value, least in named(not_heard):
        assert str(meaning(understood, least).get(name)) != value, (name, understood.readings)
