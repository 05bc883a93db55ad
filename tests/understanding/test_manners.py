"""What callers say beside their answer is heard sideways too, and what only sounds so is not."""

import pytest

from .said_templates import confidences, said

HEARD, ACTS = 300, 600
SPOKEN = [
    pytest.param(one.text, locale, one.intent, one.sign == "+", id=one.text)
    for locale in ("en-US", "es-US")
    for one in said("manners", locale)
]


@pytest.mark.parametrize(("text", "locale", "intent", "meant"), SPOKEN)
def test_a_turn_beside_the_answer_is_heard_where_it_is_meant(text, locale, intent, meant):
    score = confidences(text, locale).get(intent, 0)
    assert score >= HEARD if meant else score < ACTS


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("my wife pays the bills", "en-US"),
        ("I have to talk to my husband first", "en-US"),
        ("somebody else paid it last month", "en-US"),
        ("mi esposa paga las cuentas", "es-US"),
        ("tengo que hablar con mi esposo primero", "es-US"),
        ("falleció mi hermano el año pasado", "es-US"),
    ],
)
def test_a_relative_who_is_only_named_has_not_taken_the_phone(text, locale):
    assert "new_speaker" not in confidences(text, locale)


def test_another_intent_is_still_looked_for_beside_a_request_to_wait():
    heard = confidences("wait a second is this some kind of talking gadget or a machine", "en-US")
    assert heard.keys() >= {"hold_on", "are_you_a_robot"}


@pytest.mark.parametrize(
    ("text", "locale", "intent"),
    [
        ("I nearly filed bankruptcy last year", "en-US", "bankruptcy"),
        ("my uncle says to me file bankruptcy", "en-US", "bankruptcy"),
        ("she hollered at me never call here again", "en-US", "stop_calling"),
        ("me gritó no vuelva a llamar", "es-US", "stop_calling"),
        ("casi me declaro en bancarrota", "es-US", "bankruptcy"),
    ],
)
def test_what_is_quoted_or_nearly_happened_is_not_meant(text, locale, intent):
    assert confidences(text, locale).get(intent, 0) < HEARD


@pytest.mark.parametrize(
    ("text", "locale"),
    [("I almost killed myself last night", "en-US"), ("casi me quito la vida ayer", "es-US")],
)
def test_who_nearly_killed_themselves_is_never_missed(text, locale):
    assert confidences(text, locale)["self_harm"] >= ACTS
