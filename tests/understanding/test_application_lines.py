"""Every caller line of the worked application's tests means what those tests need."""

import pytest

from .conftest import meaning

LINES = [
    ("is_person", "yes, speaking", {"is_person": "yes"}),
    ("is_person", "no, she is at work", {"is_person": "no", "not_home": True}),
    ("is_person", "she passed away", {"deceased": True}),
    ("is_person", "who is this", {"who_are_you": True}),
    ("is_person", "this is a bad time", {"call_later": True}),
    ("last4", "zero zero four two", {"last4": "0042"}),
    ("last4", "oh oh four two", {"last4": "0042"}),
    ("last4", "nine nine nine eight", {"last4": "9998"}),
    ("last4", "I would rather not say", {"refuse": True}),
    ("dob", "September twenty seventh nineteen seventy nine", {"dob": "1979-09-27"}),
    ("dob", "June fourth nineteen eighty", {"dob": "1980-06-04"}),
    ("plan", "let me talk to a real person", {"wants_agent": True}),
    ("plan", "representative", {"wants_agent": True}),
    ("plan", "agent", {"wants_agent": True}),
    ("plan", "that is not my debt", {"dispute": True}),
    ("plan", "I am on active duty", {"military": True}),
    ("plan", "money is tight", {"pay_plan": "cannot"}),
    ("plan", "stop calling me", {"stop_calling": True}),
    ("plan", "take me off your list", {"stop_calling": True}),
    ("plan", "this is her husband now", {"new_speaker": True}),
    (
        "plan",
        "I can pay it all tomorrow",
        {"pay_plan": "pay", "promise_amount": 32_000, "promise_date": "2025-06-03"},
    ),
    (
        "plan",
        "I can do one fifty on Friday",
        {"pay_plan": "pay", "promise_amount": 15_000, "promise_date": "2025-06-06"},
    ),
    ("need", "make a payment", {"need": "promise"}),
    ("reason", "I got laid off", {"hardship_reason": "job"}),
    ("reason", "I would rather not say", {"refuse": True}),
    ("amount", "one fifty", {"promise_amount": 15_000}),
    ("amount", "fifty dollars", {"promise_amount": 5_000}),
    ("amount", "half of it", {"promise_amount": 16_000}),
    ("amount", "all of it", {"promise_amount": 32_000}),
    ("amount", "two hundred dollars", {"promise_amount": 20_000}),
    ("amount", "five hundred dollars", {"promise_amount": 50_000}),
    (
        "amount",
        "one hundred dollars on Thursday",
        {"promise_amount": 10_000, "promise_date": "2025-06-05"},
    ),
    ("amount", "is there a late fee", {"late_fee": True}),
    ("amount", "I do not want to be recorded", {"no_recording": True}),
    ("amount", "I want to make a complaint", {"complaint": True}),
    ("amount", "are you a robot", {"are_you_a_robot": True}),
    ("amount", "I filed chapter seven", {"bankruptcy": True}),
    ("date", "Friday", {"promise_date": "2025-06-06"}),
    ("date", "tomorrow", {"promise_date": "2025-06-03"}),
    ("date", "June twentieth", {"promise_date": "2025-06-20"}),
    ("date", "September first", {"promise_date": "2025-09-01"}),
    ("date", "talk to my lawyer", {"attorney": True}),
    ("date", "can we speak in Spanish", {"wants_spanish": True}),
    ("promise", "yes", {"promise_ok": "yes"}),
    ("promise", "no", {"promise_ok": "no"}),
    ("promise", "no, the nineteenth", {"promise_ok": "no", "promise_date": "2025-06-19"}),
    ("promise", "no, fifty dollars", {"promise_ok": "no", "promise_amount": 5_000}),
    ("change", "the amount", {"change_what": "amount"}),
    ("day", "Sunday", {"callback_day": "2025-06-08"}),
    ("day", "no thank you", {"no_callback": True}),
    (
        "day",
        "Thursday at three in the afternoon",
        {"callback_day": "2025-06-05", "callback_time": "15:00"},
    ),
    (
        "day",
        "tomorrow at ten in the morning",
        {"callback_day": "2025-06-03", "callback_time": "10:00"},
    ),
    ("time", "I do not know", {"dont_know": True}),
    ("offer", "yes please", {"wants_now": "yes"}),
    ("offer", "no", {"wants_now": "no"}),
]


@pytest.mark.parametrize(("question", "line", "meant"), LINES)
def test_a_typed_line_is_understood_above_the_accept_threshold(ask, question, line, meant):
    said = meaning(ask(question, line), least=800)
    assert meant.items() <= said.items()


@pytest.mark.parametrize(
    ("question", "line", "score", "name"),
    [
        ("plan", "I can do one fifty on Friday", 580, "promise_amount"),
        ("plan", "I can do one fifty on Friday", 580, "pay_plan"),
        ("amount", "one fifty", 580, "promise_amount"),
        ("reason", "I got laid off", 600, "hardship_reason"),
        ("day", "Thursday at three in the afternoon", 620, "callback_day"),
        ("day", "Thursday at three in the afternoon", 620, "callback_time"),
    ],
)
def test_the_score_of_the_recogniser_comes_through(ask, question, line, score, name):
    understood = ask(question, line, score=score)
    mine = next(r for r in understood.readings if getattr(r, "slot", "") == name)
    assert 500 <= mine.confidence <= score


@pytest.mark.parametrize(
    ("question", "line", "score", "name"),
    [
        ("amount", "I filed chapter seven", 410, "bankruptcy"),
        ("amount", "I filed chapter seven", 350, "bankruptcy"),
        ("plan", "I do not want to live any more", 500, "self_harm"),
        ("plan", "stop calling me", 550, "stop_calling"),
        ("is_person", "you have the wrong number", 450, "wrong_number"),
    ],
)
def test_a_doubtful_alarm_falls_in_the_band_where_it_is_asked_back(
    ask, question, line, score, name
):
    understood = ask(question, line, score=score)
    found = next(r for r in understood.readings if getattr(r, "name", "") == name)
    assert 300 <= found.confidence < 600


@pytest.mark.parametrize("line", ["hold on a second", "just one second", "give me another second"])
def test_a_second_is_a_moment_and_no_day(ask, line):
    assert "promise_date" not in meaning(ask("date", line), least=0)


@pytest.mark.parametrize("line", ["I cannot hear a thing in here", "I did not catch that"])
def test_who_has_not_heard_the_question_has_not_said_no(ask, line):
    assert not {"is_person", "deny"} & meaning(ask("is_person", line), least=0).keys()


def test_no_and_thanks_are_one_phrase_with_or_without_a_pause(ask):
    for line in ("no, gracias", "no gracias"):
        assert meaning(ask("day", line, locale="es-US"), 800) == {"no_callback": True}


@pytest.mark.parametrize("line", ["is that ok", "is that okay with you"])
def test_who_asks_whether_it_is_all_right_has_not_agreed(ask, line):
    assert not {"promise_ok", "affirm"} & meaning(ask("promise", line), least=0).keys()


def test_a_caller_who_is_furious_is_upset(ask):
    line = "this is ridiculous, I am furious, I am sick and tired of this"
    assert ask("plan", line).upset >= 700
    assert ask("plan", "I can pay it all tomorrow").upset == 0


def test_the_second_alternative_of_the_recogniser_agrees(ask):
    understood = ask("last4", "oh oh four two", score=620, others=["zero zero for two"])
    assert meaning(understood, least=500) == {"last4": "0042"}


def test_spanish_answers_are_understood(ask):
    assert meaning(ask("date", "el viernes", locale="es-US"), 800) == {"promise_date": "2025-06-06"}
    assert meaning(ask("promise", "sí", locale="es-US"), 800) == {"promise_ok": "yes"}
