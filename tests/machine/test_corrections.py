"""What a correction, a readback and an approved answer wait for."""

from callwright.machine.effects import Listen
from callwright.machine.machine import Machine
from callwright.machine.snapshot import Slot

from .lines import Line, intent, plain, told

PAYS = {"pay_plan": Slot(value="pay", confidence=1_000)}


def test_a_correction_of_what_is_asked_later_stays_in_the_question(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.ask_plan", facts=("verified",))
    line.says(plain("pay_plan", "pay"), line.value("promise_date", "2025-06-06"))
    line.says(line.value("promise_date", "2025-06-09"), correction=True)
    assert line.state == "reminder_call.ask_amount"
    assert line.opened("promise_date") == "2025-06-09"
    assert line.said() == ["reminder_call.amount.ask"]


def test_an_answer_waits_for_the_notice_and_for_what_it_reads(dialogs: Machine) -> None:
    live = dialogs.application.answers["late_fee"]
    assert live.said == ("debt_notice",)
    assert live.needs == ("account.late_fee", "account.grace_until")
    line = Line(dialogs, at="reminder_call.ask_plan", facts=("verified",))
    line.hear()
    answers = [one.expected.answers for one in line.log if isinstance(one, Listen)][-1]
    assert "why_called" in answers
    assert not {"what_is_due", "late_fee", "least_payment"} & set(answers)


def test_a_slot_cleared_and_filled_anew_is_read_back_again(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.ask_amount", facts=("verified",), slots=PAYS)
    line.says(line.value("promise_amount", 15_000), line.value("promise_date", "2025-06-06"))
    line.says(intent("deny"))
    line.says(plain("change_what", "amount"))
    line.says(line.value("promise_amount", 20_000))
    assert line.said() == ["reminder_call.promise.ask"]
    assert [line.slot(name).confirmed for name in ("promise_amount", "promise_date")] == [  # type: ignore[union-attr]
        "no",
        "no",
    ]


def test_an_amount_alone_answers_how_the_caller_will_pay(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.ask_plan", facts=("verified",))
    line.says(line.value("promise_amount", 15_000, 600))
    assert line.state == "reminder_call.ask_date"
    assert line.opened("pay_plan") == "pay"
    assert line.opened("promise_amount") == 15_000


def test_an_amount_with_a_no_answers_nothing(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.ask_plan", facts=("verified",))
    line.says(line.value("promise_amount", 15_000), intent("deny"))
    assert (line.state, line.slot("pay_plan")) == ("reminder_call.ask_plan", None)
    assert line.said() == ["reminder_call.plan.ask"]


def test_a_day_to_call_back_is_no_day_to_pay(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.ask_plan", facts=("verified",))
    line.says(line.value("promise_date", "2025-06-06", span=(5, 7)), intent("call_later"))
    assert line.state == "schedule_callback.ask_day"


PROMISED = {**PAYS, "promise_amount": told(15_000), "promise_date": told("2025-06-12")}


def test_a_change_told_with_the_answer_is_read_back_without_a_mark(dialogs: Machine) -> None:
    slots = {**PAYS, "promise_amount": told(15_000)}
    line = Line(dialogs, at="reminder_call.ask_date", facts=("verified",), slots=slots)
    line.says(
        line.value("promise_date", "2025-06-06", span=(2, 4)),
        line.value("promise_amount", 20_000, span=(0, 2)),
    )
    assert line.said() == ["reminder_call.promise.ask"]
    assert line.opened("promise_amount") == 20_000


def test_a_change_without_a_mark_is_asked_back_where_nothing_reads_it_back(
    dialogs: Machine,
) -> None:
    day = {"callback_day": told("2025-06-12")}
    line = Line(dialogs, at="schedule_callback.ask_time", slots=day)
    line.says(
        line.value("callback_time", "10:00", span=(2, 4)),
        line.value("callback_day", "2025-06-09", 950, span=(0, 1)),
    )
    assert line.said() == ["schedule_callback.day.confirm"]
    line.says(intent("affirm"))
    assert line.did() == ["book_callback"]
    assert [line.opened(of) for of in ("callback_day", "callback_time")] == ["2025-06-09", "10:00"]


def test_a_doubtful_change_without_a_mark_changes_nothing(dialogs: Machine) -> None:
    day = {"callback_day": told("2025-06-12")}
    line = Line(dialogs, at="schedule_callback.ask_time", slots=day)
    line.says(
        line.value("callback_time", "10:00", span=(2, 4)),
        line.value("callback_day", "2025-06-09", 700, span=(0, 1)),
    )
    assert line.did() == ["book_callback"]
    assert line.opened("callback_day") == "2025-06-12"


def test_a_change_without_a_mark_and_without_an_answer_changes_nothing(dialogs: Machine) -> None:
    day = {"callback_day": told("2025-06-12")}
    line = Line(dialogs, at="schedule_callback.ask_time", slots=day)
    line.says(line.value("callback_day", "2025-06-09", 950))
    assert line.said() == ["schedule_callback.time.no_match.1"]
    assert line.opened("callback_day") == "2025-06-12"


def test_words_that_only_take_back_make_a_correction_of_what_follows(dialogs: Machine) -> None:
    day = {"callback_day": told("2025-06-12")}
    line = Line(dialogs, at="schedule_callback.ask_time", slots=day)
    line.says(correction=True)
    assert line.now.call.corrects
    line.says(correction=True)
    assert not line.now.call.corrects


def test_what_follows_a_no_to_a_readback_may_correct_it(dialogs: Machine) -> None:
    at = "reminder_call.read_promise"
    line = Line(dialogs, at=at, facts=("verified",), slots=PROMISED)
    line.says(intent("deny"))
    assert (line.state, line.now.call.corrects) == ("reminder_call.change", True)
    line.says(line.value("promise_date", "2025-06-13"), correction=True)
    assert line.said() == ["reminder_call.promise.ask"]
    assert line.opened("promise_date") == "2025-06-13"


def test_a_readback_is_corrected_while_its_no_is_asked_back(dialogs: Machine) -> None:
    at = "reminder_call.read_promise"
    line = Line(dialogs, at=at, facts=("verified",), slots=PROMISED)
    line.says(intent("deny", 600))
    assert line.phase == "confirming"
    line.says(line.value("promise_date", "2025-06-13"))
    assert line.said() == ["reminder_call.promise.ask"]
    assert line.opened("promise_date") == "2025-06-13"
