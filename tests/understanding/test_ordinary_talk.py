"""Ordinary talk is no answer: wrong is worse than a question asked again.

Each row of the tables beside this file is said at a question of every kind that a dialog asks.
"""

import pytest

from callwright.understanding.expected import Context, Expected, ExpectedSlot
from callwright.understanding.reading import Heard, Hypothesis, MeantValue
from callwright.understanding.slot_type import SlotType
from callwright.understanding.understand import understand

from .conftest import ANSWERS, GLOBALS, LEXICONS, OWED, TODAY, meaning, slot
from .tables import rows

ACCEPT = 800  # the accept threshold of the normal band (docs/reference/language.md section 2)

ASKED = {
    "yes_no": slot("right", SlotType("yes_no")),
    "digits": slot("last4", SlotType("digits", least=4, most=4)),
    "number": slot("people", SlotType("number"), least=0, greatest=20),
    "money": slot("amount", SlotType("money"), least=100, greatest=200_000,
                  relative_to="account.past_due"),
    "date": slot("day", SlotType("date")),
    "time": slot("at", SlotType("time"), least="08:00", greatest="20:00"),
    "duration": slot("long", SlotType("duration")),
    "phone": slot("phone", SlotType("phone")),
    "zip": slot("zip", SlotType("zip")),
    "percent": slot("share", SlotType("percent")),
    "name": slot("full_name", SlotType("name")),
    "choice": slot("pay_plan", SlotType("choice", choice="pay_plan")),
}  # fmt: skip


def taken(said: str, asked: ExpectedSlot, locale: str, phase: str = "asking") -> list[MeantValue]:
    """Values that would be accepted without a word."""
    words = GLOBALS if phase == "asking" else (*GLOBALS, "affirm", "deny")
    understood = understand(
        Heard((Hypothesis(said, 1_000),)),
        Expected(phase=phase, slots=(asked,), intents=words, answers=ANSWERS),
        LEXICONS[locale],
        Context(today=TODAY, locale=locale, values=OWED),
    )
    return [r for r in understood.readings if isinstance(r, MeantValue) and r.confidence >= ACCEPT]


def talk(locale):
    for _, said, *answers in rows(f"talk.{locale}.txt"):
        yield pytest.param(said, locale, set(" ".join(answers).split()), id=said)


@pytest.mark.parametrize(("said", "locale", "answers"), [*talk("en-US"), *talk("es-US")])
def test_ordinary_talk_gives_no_value_whatever_was_asked(said, locale, answers):
    given = {kind: taken(said, asked, locale) for kind, asked in ASKED.items()}
    assert {kind: [r.value for r in found] for kind, found in given.items()
            if found and kind not in answers} == {}  # fmt: skip


def given():
    for kind, said in rows("given.en-US.txt"):
        yield pytest.param(kind, said, id=f"{kind}: {said}")


@pytest.mark.parametrize(("kind", "said"), [*given()])
def test_an_answer_put_as_people_put_it_is_taken(kind, said):
    assert taken(said, ASKED[kind], "en-US")


@pytest.mark.parametrize(("said", "locale", "answers"), [*talk("en-US"), *talk("es-US")])
def test_ordinary_talk_confirms_and_denies_nothing(said, locale, answers):
    understood = understand(
        Heard((Hypothesis(said, 1_000),)),
        Expected(phase="confirming", slots=(ASKED["money"],), intents=(*GLOBALS, "affirm", "deny")),
        LEXICONS[locale],
        Context(today=TODAY, locale=locale, values=OWED),
    )
    heard = meaning(understood, least=ACCEPT)
    assert "yes_no" in answers or not {"affirm", "deny"} & heard.keys()


@pytest.mark.parametrize(
    "said", ["yes", "yeah that's right", "no", "okay", "correct", "no that's wrong"]
)
@pytest.mark.parametrize("phase", ["confirming", "checking"])
def test_a_yes_to_a_date_read_back_gives_no_date_of_its_own(said, phase):
    born = slot("dob", SlotType("date"), least="1905-01-01", greatest=TODAY.isoformat())
    understood = understand(
        Heard((Hypothesis(said, 1_000),)),
        Expected(phase=phase, slots=(born,), intents=(*GLOBALS, "affirm", "deny")),
        LEXICONS["en-US"],
        Context(
            today=TODAY,
            prior={"dob": "1980-06-04"},
            earlier=(("june fourth nineteen eighty",),),
        ),
    )
    assert [r for r in understood.readings if isinstance(r, MeantValue)] == []


@pytest.mark.parametrize(
    ("said", "locale", "name"),
    [
        ("who the hell is this", "en-US", "who_are_you"),
        ("what the heck is this about", "en-US", "why_called"),
        ("what's my interest rate", "en-US", "asks_something"),
        ("how do I know you're real", "en-US", "are_you_a_robot"),
        ("is this a scam", "en-US", "asks_something"),
        ("is this some kind of fraud?", "en-US", "asks_something"),
        ("when does my rate change", "en-US", "asks_something"),
        ("¿cuál es mi tasa de interés?", "es-US", "asks_something"),
        ("¿quién demonios habla?", "es-US", "who_are_you"),
        ("¿esto es una estafa?", "es-US", "asks_something"),
        ("¿cuándo cambia mi tasa?", "es-US", "asks_something"),
        ("how do I know this is real", "en-US", "is_this_real"),
        ("how do I know you're legit", "en-US", "is_this_real"),
        ("how do I know this is legit", "en-US", "is_this_real"),
        ("how do I know it's not a scam", "en-US", "is_this_real"),
        ("how do I know you are who you say you are", "en-US", "is_this_real"),
        ("how can I be sure this is legit", "en-US", "is_this_real"),
        ("are you legit", "en-US", "is_this_real"),
        ("¿cómo sé que esto es real?", "es-US", "is_this_real"),
        ("cómo sé que no es fraude", "es-US", "is_this_real"),
        ("cómo sé que usted es quien dice", "es-US", "is_this_real"),
    ],
)
def test_a_question_reaches_who_answers_it(ask, said, locale, name):
    understood = ask(
        "is_person", said, locale=locale, answers=(name,) if name == "is_this_real" else ()
    )
    heard = meaning(understood, least=ACCEPT)
    assert name in heard
    assert not {"dispute", "is_person"} & meaning(understood, least=300).keys()


@pytest.mark.parametrize(
    "said", ["how do I know this is mine", "how do I know this debt is real", "this isn't my debt"]
)
def test_who_asks_whether_the_debt_is_theirs_disputes_it(ask, said):
    assert "dispute" in meaning(ask("plan", said, answers=("is_this_real",)), ACCEPT)


@pytest.mark.parametrize(
    ("said", "locale"),
    [
        ("I want to make a payment but I get paid Friday", "en-US"),
        ("quiero pagar pero está difícil", "es-US"),
    ],
)
def test_a_wish_that_a_but_follows_is_asked_back(said, locale):
    understood = understand(
        Heard((Hypothesis(said, 1_000),)),
        Expected(phase="asking", slots=(ASKED["choice"],), intents=GLOBALS, answers=ANSWERS),
        LEXICONS[locale],
        Context(today=TODAY, locale=locale, values=OWED),
    )
    [pay] = [r for r in understood.readings if isinstance(r, MeantValue)]
    assert pay.value == "pay"
    assert 500 <= pay.confidence < ACCEPT
