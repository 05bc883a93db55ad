"""Who comes back to the telephone agrees to nothing by saying so."""

import pytest

from .conftest import meaning

BACK = [
    ("en-US", "okay I'm here"),
    ("en-US", "alright I'm here"),
    ("en-US", "all right, I'm here now"),
    ("en-US", "I'm here"),
    ("en-US", "okay I'm still here"),
    ("en-US", "okay here I am"),
    ("en-US", "okay I'm back"),
    ("en-US", "yes, I'm back"),
    ("en-US", "sorry, I'm here"),
    ("en-US", "okay thanks for holding"),
    ("en-US", "okay, thank you for waiting"),
    ("es-US", "ok, aquí estoy"),
    ("es-US", "bueno, aquí estoy"),
    ("es-US", "ya estoy aquí"),
    ("es-US", "ok ya estoy"),
    ("es-US", "bueno, gracias por esperar"),
]
DOUBTFUL = [
    ("en-US", "yes I'm here"),
    ("en-US", "yeah, I'm right here"),
    ("en-US", "okay I'm ready"),
    ("en-US", "alright I'm listening"),
    ("es-US", "sí, aquí estoy"),
]
AGREED = [
    ("en-US", "okay go ahead"),
    ("en-US", "okay I'm here and yes that's right"),
    ("en-US", "okay I am fine with that"),
    ("en-US", "yes I'm ready"),
    ("en-US", "okay"),
    ("es-US", "sí, ya estoy lista"),
]


@pytest.mark.parametrize(("locale", "said"), BACK)
def test_who_is_back_has_not_answered(ask, locale, said):
    for question in ("is_person", "promise"):
        heard = meaning(ask(question, said, locale=locale, also=("affirm", "deny")), 500)
        assert not {"is_person", "promise_ok", "affirm"} & heard.keys()


@pytest.mark.parametrize(("locale", "said"), DOUBTFUL)
def test_who_may_only_be_back_is_asked_whether_that_was_a_yes(ask, locale, said):
    filled = {"promise_amount": 10_000}
    heard = ask("promise", said, locale=locale, filled=filled, also=("affirm", "deny"))
    assert meaning(heard, 500)["promise_ok"] == "yes"
    assert not {"promise_ok", "affirm"} & meaning(heard, 650).keys()


@pytest.mark.parametrize(("locale", "said"), AGREED)
def test_who_agrees_beside_it_has_agreed(ask, locale, said):
    assert meaning(ask("promise", said, locale=locale), 800)["promise_ok"] == "yes"


@pytest.mark.parametrize("said", ["yes I'm here", "yes I'm right here", "yes, I'm still here"])
def test_who_is_asked_for_and_is_here_has_said_yes(ask, said):
    assert meaning(ask("is_person", said), 800)["is_person"] == "yes"
