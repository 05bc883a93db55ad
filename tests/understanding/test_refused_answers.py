"""Who keeps an answer back has refused, and has not said no to a yes/no question."""

import pytest

from callwright.understanding.lines import answer

from .conftest import meaning

REFUSED = [
    ("en-US", "I'm not telling you that"),
    ("en-US", "no I'm not telling you that"),
    ("en-US", "no, I won't tell you"),
    ("en-US", "none of your business"),
    ("en-US", "that's none of your business"),
    ("en-US", "no, none of your business"),
    ("en-US", "no, I don't want to tell you"),
    ("en-US", "no I'd rather not say"),
    ("es-US", "no le digo nada"),
    ("es-US", "yo no le digo nada"),
    ("es-US", "no, no le digo"),
    ("es-US", "no le voy a decir nada"),
    ("es-US", "no quiero decirle"),
    ("es-US", "no te digo nada"),
    ("es-US", "no se lo digo"),
    ("es-US", "no le doy mis datos"),
]
NO = [
    ("en-US", "no"),
    ("en-US", "no, nothing"),
    ("en-US", "no I don't want to speak to anybody"),
    ("en-US", "no I don't want to discuss it"),
    ("en-US", "no I'm not giving you any money"),
    ("en-US", "no, I never said that"),
    ("es-US", "no quiero nada"),
    ("es-US", "para nada"),
    ("es-US", "no, nada"),
    ("es-US", "no, no quiero hablar con nadie"),
]
TROUBLES = [
    ("es-US", "no veo nada"),
    ("es-US", "no entiendo nada"),
    ("en-US", "I can't see nothing"),
]


@pytest.mark.parametrize("question", ["is_person", "promise", "offer"])
@pytest.mark.parametrize(("locale", "said"), REFUSED)
def test_a_refusal_is_heard_and_is_no_sure_no(ask, question, locale, said):
    heard = ask(question, said, locale=locale, also=("affirm", "deny"))
    assert "refuse" in meaning(heard, 800)
    slot = {"is_person": "is_person", "promise": "promise_ok", "offer": "wants_now"}[question]
    assert not {slot, "deny"} & meaning(heard, 650).keys()


@pytest.mark.parametrize(("locale", "said"), NO)
def test_a_no_with_more_words_is_still_a_no(locale, said):
    reply = answer({"type": "yes_no", "nbest": [{"text": said}], "locale": locale})
    assert (reply["value"], reply["confidence"] >= 0.8) == ("no", True)


@pytest.mark.parametrize(("locale", "said"), TROUBLES)
def test_nothing_that_is_seen_or_understood_is_no_no(locale, said):
    reply = answer({"type": "yes_no", "nbest": [{"text": said}], "locale": locale})
    assert reply["status"] == "no_match"


def test_a_birth_date_that_is_kept_back_is_no_doubt_about_it(ask):
    assert meaning(ask("dob", "no se la digo", locale="es-US")) == {"refuse": True}
    assert meaning(ask("dob", "no sé la fecha", locale="es-US"), 500) == {"dont_know": True}
