from pathlib import Path

import pytest

from callwright.dialog.compiler import load_application
from callwright.dialog.prompts import Renderer
from callwright.machine.effects import Say
from callwright.machine.guards import DefenceError
from callwright.machine.values import REFUSED, UNKNOWN, Value
from callwright.privacy.sealed import Vault

APPLICATION = load_application(Path(__file__).parents[2] / "dialogs")
RENDERER = Renderer(APPLICATION)


def rendered(prompt: str, entry: str = "say", locale: str = "en-US", **values: Value) -> str:
    named = {name.replace("__", "."): value for name, value in values.items()}
    return RENDERER.render(Say(serial=1, prompt=prompt, entry=entry, values=named, locale=locale))


def test_an_amount_and_a_near_date_are_said_in_words() -> None:
    said = rendered(
        "reminder_call.promise",
        "ask",
        promise_amount=15_000,
        promise_date="2025-06-06",
        today="2025-06-02",
    )
    assert said == (
        "So that is one hundred fifty dollars on Friday, June sixth. Shall I put that down?"
    )


def test_the_same_say_in_spanish() -> None:
    said = rendered(
        "reminder_call.promise",
        "ask",
        "es-US",
        promise_amount=32_150,
        promise_date="2025-06-01",
        today="2025-05-20",
    )
    assert said == (
        "Entonces son trescientos veintiún dólares con cincuenta centavos "
        "el domingo primero de junio. ¿Lo anoto?"
    )


def test_a_date_without_the_date_of_the_call_has_its_year() -> None:
    assert rendered("verify_identity.dob", "confirm", it="1980-06-04") == (
        "That is June fourth, nineteen eighty. Correct?"
    )


def test_digits_are_said_one_by_one() -> None:
    assert rendered("verify_identity.last4", "confirm", it="0042") == (
        "I heard zero zero four two. Is that right?"
    )


def test_a_sealed_value_is_read_through_the_vault() -> None:
    vault = Vault(b"0" * 16)
    say = Say(
        serial=1, prompt="verify_identity.last4", entry="confirm", values={"it": vault.seal("1234")}
    )
    assert RENDERER.render(say, vault) == "I heard one two three four. Is that right?"


def test_a_record_has_the_words_with_sealed_values_by_their_names() -> None:
    vault = Vault(b"0" * 16)
    asked_back = Say(
        serial=1, prompt="verify_identity.last4", entry="confirm", values={"it": vault.seal("1234")}
    )
    assert RENDERER.told(asked_back, vault) == "I heard [last4]. Is that right?"
    day: dict[str, Value] = {"callback_day": vault.seal("2025-06-05"), "callback_time": UNKNOWN}
    booked = Say(serial=1, prompt="schedule_callback.callback_set", entry="say", values=day)
    assert RENDERER.told(booked, vault) == "Thank you. We will call you on [callback_day]. Goodbye."
    greeting = Say(
        serial=1,
        prompt="reminder_call.is_this_you",
        entry="ask",
        values={"person.first_name": "Ana"},
    )
    assert RENDERER.told(greeting, vault) == "May I speak with Ana?"


@pytest.mark.parametrize("time", [UNKNOWN, REFUSED])
def test_what_is_not_known_is_left_out_by_its_condition(time: Value) -> None:
    said = rendered(
        "schedule_callback.callback_set",
        callback_day="2025-06-05",
        callback_time=time,
        today="2025-06-02",
    )
    assert said == "Thank you. We will call you on Thursday, June fifth. Goodbye."


def test_a_choice_is_said_as_the_words_file_says_it() -> None:
    assert rendered("hardship.reason", "confirm", it="job") == (
        "You mentioned a change at work. Is that right?"
    )


def test_a_missing_value_is_never_read_as_nothing() -> None:
    why = r"reminder_call\.past_due' cannot be said: the call does not know account\.due_date"
    with pytest.raises(DefenceError, match=why):
        rendered("reminder_call.past_due", account__past_due=100)
