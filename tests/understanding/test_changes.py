"""A value told anew beside the answer, without a word that marks it as a correction."""

import pytest

from .conftest import meaning

SURE = 800


@pytest.mark.parametrize(
    ("said", "locale", "cents"),
    [
        ("two hundred on Friday", "en-US", 20_000),
        ("I'll pay 250 on the 6th", "en-US", 25_000),
        ("Friday, all of it", "en-US", 32_000),
        ("can I do half on Friday", "en-US", 16_000),
        ("puedo dar doscientos el viernes", "es-US", 20_000),
    ],
)
def test_an_amount_offered_with_the_day_is_a_new_amount(ask, said, locale, cents):
    understood = ask("date", said, locale=locale)
    meant = meaning(understood, SURE)
    assert (meant["promise_date"], meant["promise_amount"]) == ("2025-06-06", cents)
    assert not understood.correction


@pytest.mark.parametrize(
    ("said", "locale"),
    [
        ("Friday when I get my two hundred dollars", "en-US"),
        ("Friday after I pay my rent of eight hundred", "en-US"),
        ("on Friday I get paid nine hundred", "en-US"),
        ("I only have fifty until Friday", "en-US"),
        ("the sixth, my check is four hundred", "en-US"),
        ("Friday, not two hundred", "en-US"),
        ("June sixth, twenty twenty five", "en-US"),
        ("el viernes que me pagan doscientos", "es-US"),
        ("two hundred", "en-US"),
    ],
)
def test_an_amount_that_is_only_told_of_changes_none(ask, said, locale):
    assert "promise_amount" not in meaning(ask("date", said, locale=locale), SURE)


def test_what_follows_words_that_take_back_is_a_correction(ask):
    understood = ask("date", "two hundred", corrects=True)
    assert understood.correction
    assert meaning(understood)["promise_amount"] == 20_000
