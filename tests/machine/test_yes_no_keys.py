"""1 is yes and 2 is no, where the author opened the keypad or the wording offers it."""

from dataclasses import replace

from callwright.machine.effects import Listen, Say
from callwright.machine.events import KeyPressed
from callwright.machine.machine import Machine

from .lines import Line, intent, plain, told

PROMISED = {
    "pay_plan": told("pay"),
    "promise_amount": told(15_000),
    "promise_date": told("2025-06-06"),
}
CONFIRM = "verify_identity.last4.confirm"


def digits_asked_back(dialogs: Machine) -> Line:
    line = Line(dialogs, at="verify_identity.ask_last4")
    line.says(line.value("last4", "0042", 700))
    assert line.said() == [CONFIRM]
    line.hear()
    return line


def day_asked_back(dialogs: Machine) -> Line:
    line = Line(dialogs, at="schedule_callback.ask_day")
    line.says(line.value("callback_day", "2025-06-05", 600))
    assert line.said() == ["schedule_callback.day.confirm"]
    line.hear()
    return line


def offers(line: Line) -> list[object]:
    """What the last prompts were told of keys."""
    return [say.values["call.keys"] for say in line.of(Say) if "call.keys" in say.values]


# --- a yes/no question ---------------------------------------------------------------------------


def test_a_key_answers_a_yes_no_question_that_has_a_keypad(dialogs: Machine) -> None:
    line = Line(dialogs)
    line.hear()
    line.keys("1")
    assert line.said() == ["verify_identity.last4.ask"]
    other = Line(dialogs)
    other.hear()
    other.keys("2")
    assert other.said() == ["reminder_call.sorry_to_bother.say"]


def test_a_digit_of_a_global_still_acts_there_and_others_do_nothing(dialogs: Machine) -> None:
    line = Line(dialogs)
    line.hear()
    line.keys("5")
    assert (line.state, line.said()) == ("reminder_call.ask_person", [])
    line.keys("0")
    assert line.said() == ["handoff.asked.say"]


def test_a_key_confirms_only_what_was_read_back_whole(dialogs: Machine) -> None:
    at = "reminder_call.read_promise"
    line = Line(dialogs, at=at, facts=("verified",), slots=PROMISED)
    head = line.now.playing[0]
    early = KeyPressed(at_ms=line.at(), key="1", prompt=head.serial, heard_ms=900)
    line.post(replace(early, heard_value=False))
    assert (line.did(), line.said()) == ([], ["reminder_call.promise.ask"])
    assert line.now.question is not None
    assert line.now.question.tries == 0
    line.hear()
    line.keys("1")
    assert line.did() == ["save_promise"]
    assert line.slot("promise_amount").confirmed == "yes"  # type: ignore[union-attr]


def test_without_a_keypad_the_keys_wait_for_a_wording_that_offers_them(small: Machine) -> None:
    line = Line(small, at="policies.ask_keys")
    line.hear()
    line.keys("1")
    assert (line.state, line.said()) == ("policies.ask_keys", [])
    line.is_silent()
    line.is_silent()
    assert offers(line) == [True]
    line.hear()
    line.keys("1")
    assert line.state != "policies.ask_keys"


# --- a value that is asked back ------------------------------------------------------------------


def test_a_key_alone_confirms_digits_and_another_denies_them(dialogs: Machine) -> None:
    line = digits_asked_back(dialogs)
    line.keys("1")
    assert "keys" in line.now.waits
    line.waits_out()
    assert line.opened("last4") == "0042"
    assert line.said() == ["verify_identity.dob.ask"]
    line = digits_asked_back(dialogs)
    line.keys("2#")
    assert line.said() == ["verify_identity.last4.no_match.1"]


def test_digits_typed_anew_are_another_value_and_no_yes(dialogs: Machine) -> None:
    line = digits_asked_back(dialogs)
    line.keys("1234")
    assert line.said() == [CONFIRM]
    line.hear()
    line.keys("1#")
    assert line.opened("last4") == "1234"


def test_a_zero_alone_still_brings_a_person(dialogs: Machine) -> None:
    line = digits_asked_back(dialogs)
    line.keys("0")
    line.waits_out()
    assert line.said() == ["handoff.asked.say"]


def test_digits_typed_where_they_are_read_back_are_sealed_like_the_answer(
    dialogs: Machine,
) -> None:
    line = digits_asked_back(dialogs)
    listens = [one for one in line.log if isinstance(one, Listen)]
    assert (listens[-1].expected.phase, listens[-1].keypad) == ("confirming", 4)


def test_a_key_before_the_value_was_heard_confirms_nothing(dialogs: Machine) -> None:
    line = Line(dialogs, at="verify_identity.ask_last4")
    line.says(line.value("last4", "0042", 700))
    head = line.now.playing[0]
    key = KeyPressed(at_ms=line.at(), key="1", prompt=head.serial, heard_ms=400)
    line.post(replace(key, heard_value=False))
    line.waits_out()
    assert (line.slot("last4"), line.said()) == (None, [CONFIRM])


def test_a_confirmation_that_was_not_answered_offers_the_keys(dialogs: Machine) -> None:
    line = day_asked_back(dialogs)
    line.keys("1")
    assert line.phase == "confirming"
    line.is_silent()
    assert (line.said(), offers(line)) == (["schedule_callback.day.confirm.2"], [True])
    line.hear()
    line.keys("1")
    assert line.said() == ["schedule_callback.time.ask"]


def test_keys_are_not_offered_to_who_has_none(dialogs: Machine) -> None:
    line = day_asked_back(dialogs)
    line.now = replace(line.now, channel="microphone")
    line.is_silent()
    assert (line.said(), offers(line)) == (["schedule_callback.day.confirm.2"], [False])
    line.hear()
    line.keys("1")
    assert line.phase == "confirming"


def test_keys_that_are_a_globals_are_not_offered_for_anything_else(dialogs: Machine) -> None:
    app = dialogs.application
    keyed = (replace(one, keys="1") if one.keys == "0" else one for one in app.globals)
    line = day_asked_back(Machine(replace(app, globals=tuple(keyed))))
    line.is_silent()
    assert offers(line) == [False]
    line.hear()
    line.keys("1")
    assert line.said() == ["handoff.asked.say"]


def test_a_menu_keeps_its_keys_while_a_choice_of_it_is_asked_back(dialogs: Machine) -> None:
    line = Line(dialogs, at="hardship.ask_reason")
    line.says(line.value("hardship_reason", "job", 600))
    line.hear()
    line.keys("2")
    assert line.said() == ["hardship.reason.confirm"]
    line.hear()
    line.keys("2")
    assert line.did() == ["note_hardship"]


def test_keys_choose_the_first_or_the_second(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.ask_amount", facts=("verified",))
    fifty = line.vault.seal(15_000)
    line.says(line.value("promise_amount", 11_500, 900, alternatives=((fifty, 880),)))
    assert line.phase == "choosing"
    line.hear()
    line.keys("2")
    assert line.opened("promise_amount") == 15_000


# --- an intent that is asked back ----------------------------------------------------------------


def test_a_check_is_put_again_with_the_keys_and_answered_by_them(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.ask_plan", facts=("verified",))
    line.says(intent("stop_calling", 400))
    line.hear()
    line.keys("2")
    assert line.phase == "checking"
    line.is_silent()
    assert (line.said(), offers(line)) == (["stop_check.no_input.1"], [True])
    line.hear()
    line.keys("2")
    assert (line.phase, line.did()) == ("asking", [])
    line.says(intent("stop_calling", 700))
    assert line.did() == ["suppress_number"]


def test_a_check_by_key_is_taken_as_said(dialogs: Machine) -> None:
    line = Line(dialogs)
    line.says(intent("stop_calling", 400))
    line.hear()
    line.keys("1")
    assert line.did() == ["suppress_number"]


def test_a_check_that_is_shipped_has_other_words_for_the_second_time(dialogs: Machine) -> None:
    line = Line(dialogs, at="schedule_callback.ask_day")
    line.says(intent("complaint", 600))
    assert line.said() == ["shipped.check_complaint.ask"]
    line.is_silent()
    assert line.said() == ["shipped.check_complaint.no_input.1"]


def test_a_key_of_the_menu_is_a_value_where_it_is_asked(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.ask_plan", facts=("verified",))
    line.says(plain("pay_plan", "cannot", 300))
    line.keys("1")
    assert line.opened("pay_plan") == "pay"
