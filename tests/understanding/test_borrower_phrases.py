"""What borrowers say about promises, pay days and corrections, phrase by phrase."""

import pytest

from .conftest import meaning
from .tables import rows

CONFIRM = 500  # the confirm threshold of the normal band
ALARMS = {
    *("self_harm", "stop_calling", "wrong_number", "bankruptcy", "attorney", "dispute"),
    *("deceased", "military", "wants_agent", "complaint", "no_recording", "cannot_pay"),
}


def phrases(locale, name="phrases"):
    for question, said, meant in rows(f"{name}.{locale}.txt"):
        yield pytest.param(question, said, locale, meant, id=f"{question}: {said}")


def written(meant):
    """`promise_amount=5000 wants_agent` as a mapping."""
    pairs = [part.partition("=") for part in meant.replace("  ", " ").split(" ") if part]
    return {
        name: int(v) if v.isdecimal() and name in NUMBERS else v or True for name, _, v in pairs
    }


NUMBERS = ("promise_amount", "people")


@pytest.mark.parametrize(
    ("question", "said", "locale", "meant"), [*phrases("en-US"), *phrases("es-US")]
)
def test_a_phrase_means_what_the_borrower_meant(ask, question, said, locale, meant):
    wanted = {"full_name": meant.partition("=")[2]} if question == "name" else written(meant)
    heard = meaning(ask(question, said, locale=locale), least=CONFIRM)
    alarms = {name for name in heard if name in ALARMS}
    assert wanted.items() <= heard.items()
    assert alarms == {name for name in wanted if name in ALARMS}
    if not wanted:
        assert heard == {}


@pytest.mark.parametrize(
    ("question", "said", "locale", "meant"),
    [*phrases("en-US", "several"), *phrases("es-US", "several")],
)
def test_several_meanings_in_one_breath_are_all_heard(ask, question, said, locale, meant):
    wanted = written(meant)
    heard = meaning(ask(question, said, locale=locale), least=CONFIRM)
    assert wanted.items() <= heard.items()
    assert {n for n in heard if n in ALARMS} - {"cannot_pay", "complaint"} <= wanted.keys()


@pytest.mark.parametrize(
    ("said", "locale", "read_back", "meant"),
    [
        ("no, the other Friday", "en-US", "2025-06-06", "2025-06-13"),
        ("no, the other Friday", "en-US", "2025-06-13", "2025-06-06"),
        ("no, el otro viernes", "es-US", "2025-06-06", "2025-06-13"),
        ("no, Friday", "en-US", "2025-06-13", "2025-06-06"),
    ],
)
def test_the_other_weekday_is_another_day_than_the_one_read_back(
    ask, said, locale, read_back, meant
):
    prior = {"promise_date": read_back}
    understood = ask("date", said, locale=locale, phase="confirming", prior=prior)
    assert meaning(understood)["promise_date"] == meant
    filled = ask("promise", said, locale=locale, filled=prior)
    assert meaning(filled)["promise_date"] == meant


@pytest.mark.parametrize(
    ("said", "locale"), [("the other Friday", "en-US"), ("el otro viernes", "es-US")]
)
def test_the_other_weekday_alone_is_one_of_two(ask, said, locale):
    assert ask("date", said, locale=locale).status == "ambiguous"


def test_a_name_told_when_something_else_was_answered_confirms_nothing(ask):
    filled = {"is_person": "yes", "promise_amount": 10_000}
    assert "promise_ok" not in meaning(ask("promise", "hello, this is Ana", filled=filled))
