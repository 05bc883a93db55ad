"""What a correction, a readback and an approved answer wait for."""

from callwright.machine.effects import Listen
from callwright.machine.machine import Machine
from callwright.machine.snapshot import Slot

from .lines import Line, intent, plain

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
