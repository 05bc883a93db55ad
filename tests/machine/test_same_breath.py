"""An answer and something else in the same breath: neither is lost."""

from callwright.machine.effects import Listen, SwitchLocale
from callwright.machine.machine import Machine

from .lines import Line, asks, intent, plain, told

PAYS = {"pay_plan": told("pay")}


def test_yes_but_this_is_a_bad_time_is_called_back_and_not_identified(dialogs: Machine) -> None:
    line = Line(dialogs)
    line.says(plain("is_person", "yes", span=(0, 1)), intent("call_later", span=(2, 6)))
    assert line.state == "schedule_callback.ask_day"
    assert line.said() == ["schedule_callback.day.ask"]


def test_no_i_want_a_person_is_no_goodbye(dialogs: Machine) -> None:
    line = Line(dialogs)
    line.says(plain("is_person", "no", span=(0, 1)), intent("wants_agent", span=(1, 6)))
    assert line.said() == ["handoff.asked.say"]


def test_what_was_said_with_the_wish_for_a_person_goes_along(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.ask_amount", facts=("verified",), slots=PAYS)
    amount = line.value("promise_amount", 15_000, span=(0, 2))
    line.says(amount, intent("wants_agent", span=(3, 8)))
    assert line.said() == ["handoff.asked.say"]
    assert "reminder_call.promise_amount" in line.now.gathered


def test_a_value_confirmed_with_the_wish_for_a_person_goes_along_confirmed(
    dialogs: Machine,
) -> None:
    line = Line(dialogs, at="reminder_call.ask_amount", facts=("verified",), slots=PAYS)
    line.says(line.value("promise_amount", 15_000, span=(0, 2)))
    line.says(line.value("promise_date", "2025-06-06", span=(0, 1)))
    line.says(intent("affirm", span=(0, 1)), intent("wants_agent", span=(2, 6)))
    assert line.said() == ["handoff.asked.say"]
    assert line.did() == []
    confirmed = [line.now.gathered[f"reminder_call.promise_{of}"] for of in ("amount", "date")]
    assert [slot.confirmed for slot in confirmed] == ["yes", "yes"]


def test_yes_in_spanish_please_goes_on_in_spanish(dialogs: Machine) -> None:
    line = Line(dialogs)
    line.says(plain("is_person", "yes", span=(0, 1)), intent("wants_spanish", span=(1, 4)))
    assert [effect.locale for effect in line.of(SwitchLocale)] == ["es-US"]
    assert (line.said(), line.now.locale) == (["verify_identity.last4.ask"], "es-US")


def test_yes_and_who_is_this_is_told_before_the_next_question(dialogs: Machine) -> None:
    line = Line(dialogs)
    line.says(plain("is_person", "yes", span=(0, 1)), asks("who_are_you", span=(1, 4)))
    assert line.said() == ["answers.who_are_you.say", "verify_identity.last4.ask"]


def test_yes_and_are_you_a_robot_is_told_before_the_next_question(dialogs: Machine) -> None:
    line = Line(dialogs)
    line.says(plain("is_person", "yes", span=(0, 1)), intent("are_you_a_robot", span=(1, 5)))
    assert line.said() == ["yes_i_am.say", "verify_identity.last4.ask"]


def test_yes_but_do_not_record_me_turns_it_off_and_keeps_the_yes(dialogs: Machine) -> None:
    line = Line(dialogs)
    line.says(plain("is_person", "yes", span=(0, 1)), intent("no_recording", span=(2, 6)))
    assert line.did() == ["stop_recording"]
    line.replies("done")
    line.hear()
    assert line.all_said()[-2:] == ["recording_is_off", "verify_identity.last4"]


def test_an_answer_beside_a_confirmation_is_told_before_the_next_question(
    dialogs: Machine,
) -> None:
    line = Line(dialogs, at="reminder_call.ask_amount", facts=("verified",), slots=PAYS)
    line.says(line.value("promise_amount", 15_000, 600, span=(0, 2)))
    line.says(line.value("promise_date", "2025-06-06", 900))
    line.says(intent("deny", span=(0, 1)), asks("who_are_you", span=(1, 4)))
    assert line.said() == ["answers.who_are_you.say", "reminder_call.change.ask"]


def test_a_doubtful_wish_beside_an_answer_is_let_be(dialogs: Machine) -> None:
    line = Line(dialogs)
    line.says(plain("is_person", "yes", span=(0, 1)), intent("call_later", 600, span=(2, 6)))
    assert line.said() == ["verify_identity.last4.ask"]


def test_a_wish_that_was_asked_back_leaves_the_question_its_own_ears(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.ask_plan", facts=("verified",))
    line.says(intent("say_again", 600))
    line.says(intent("affirm"))
    assert line.phase == "asking"
    heard = [effect for effect in line.log if isinstance(effect, Listen)][-1]
    assert "pay_plan" in {slot.name for slot in heard.expected.slots}
    assert heard.floor == line.now.floor


def test_a_doubtful_wish_does_not_hide_a_sure_answer_in_its_words(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.ask_plan", facts=("verified",))
    cannot = plain("pay_plan", "cannot", 940, span=(0, 3))
    line.says(cannot, intent("call_later", 590, span=(0, 4)))
    assert line.said() == ["hardship.care.say"]


def test_a_sure_wish_still_hides_a_shorter_answer_in_its_words(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.ask_plan", facts=("verified",))
    pays = plain("pay_plan", "pay", 900, span=(0, 2))
    line.says(pays, intent("wants_agent", 950, span=(0, 5)))
    assert line.said() == ["handoff.asked.say"]


def test_a_year_inside_a_birth_date_is_not_the_four_digits_asked_for(dialogs: Machine) -> None:
    line = Line(dialogs)
    line.says(plain("is_person", "yes"))
    digits = line.value("last4", "1980", 700, span=(2, 4))
    line.says(digits, line.value("dob", "1980-06-04", 950, span=(0, 4)))
    assert (line.slot("last4"), line.opened("dob")) == (None, "1980-06-04")
    assert line.said() == ["verify_identity.last4.ask"]
