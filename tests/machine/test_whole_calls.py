"""Whole calls of the shipped dialogs, event by event."""

from callwright.machine.effects import HangUp
from callwright.machine.events import ServiceReplied
from callwright.machine.machine import Machine
from callwright.machine.snapshot import Done

from .lines import ACCOUNT, Line, intent, plain


def verified(line: Line) -> None:
    """The borrower is there, and who she says."""
    line.says(intent("affirm"))
    line.says(line.value("last4", "0042", 620))
    line.says(intent("affirm"))
    line.says(line.value("dob", "1979-09-27"))
    line.says(intent("affirm"))
    line.replies("match")
    line.hear()
    line.post(
        ServiceReplied(at_ms=line.at(), key=line.now.awaiting, result="found", fields=ACCOUNT)
    )


def test_a_promise_in_one_breath(dialogs: Machine) -> None:
    line = Line(dialogs)
    verified(line)
    line.says(
        plain("pay_plan", "pay"),
        line.value("promise_amount", 15_000, 580),
        line.value("promise_date", "2025-06-06", 580),
    )
    assert line.said() == ["reminder_call.promise.ask"]
    line.says(intent("affirm"))
    line.replies("saved")
    line.hear()
    assert line.now.done == Done(disposition="promise_to_pay")
    assert line.effects == (HangUp(reason="promise_to_pay"),)
    assert line.did() == ["match_identity", "get_account", "save_promise"]
    assert line.now.gathered["reminder_call.promise_amount"].confirmed == "yes"
