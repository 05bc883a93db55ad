"""The same talk on every rung: what a caller, a line and a system may do is done on each."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from callwright.testing.script import Played
from callwright.testing.suite import load_suite

GIVEN = """given:
  now: "2025-06-02T10:15"
  direction: outbound
  data: {lender.name: Lakeside Lending, lender.contact: Maria Lopez, lender.phone: "+13125550142", person.first_name: Ana, account.past_due: 320.00, account.minimum: 100.00, account.due_date: "2025-05-20", account.late_fee: 25.00, account.grace_until: "2025-06-10"}
  services: {save_promise: [saved], book_callback: [booked], log_complaint: [saved]}
"""  # noqa: E501

AMOUNT = "at: {state: reminder_call.ask_amount, facts: [verified], slots: {pay_plan: pay}}"
PLAN = "at: {state: reminder_call.ask_plan, facts: [verified]}"
PROMISE = (
    "at: {state: reminder_call.read_promise, facts: [verified], "
    'slots: {pay_plan: pay, promise_amount: 150.00, promise_date: "2025-06-06"}}'
)

# name: where the test begins, what else is given, the talk, and what is expected in the end
TALKS = {
    "words over a prompt are taken": (
        AMOUNT,
        [
            "bot: reminder_call.amount",
            'interrupts: "one fifty on Friday"',
            "bot: reminder_call.promise",
            "hangs_up: true",
        ],
        "slots: {promise_amount: 150.00}",
    ),
    "a noise over a prompt resumes it": (
        AMOUNT,
        [
            "bot: reminder_call.amount",
            "noise: 600ms",
            "bot: []",
            'caller: "one fifty on Friday"',
            "bot: reminder_call.promise",
            "hangs_up: true",
        ],
        "slots: {promise_amount: 150.00}",
    ),
    "a score in the confirm band is asked back": (
        "at: {state: schedule_callback.ask_day}",
        [
            "bot: schedule_callback.day",
            'caller: {says: "Thursday", score: 0.62}',
            "bot: schedule_callback.day.confirm",
            "hangs_up: true",
        ],
        "unfilled: [callback_day]",
    ),
    "a date that is not allowed is not heard again in the next one": (
        "at: {state: reminder_call.ask_date, facts: [verified], "
        "slots: {pay_plan: pay, promise_amount: 150.00}}",
        [
            "bot: reminder_call.date",
            'caller: {says: "September first", score: 0.70, others: ["September 1st"]}',
            "bot: [reminder_call.date_far, reminder_call.date]",
            'caller: {says: "June twentieth", score: 0.55}',
            "bot: reminder_call.promise",
            "hangs_up: true",
        ],
        'slots: {promise_date: "2025-06-20"}',
    ),
    "a weak yes to a day that is read back says no other day": (
        "at: {state: schedule_callback.ask_day}",
        [
            "bot: schedule_callback.day",
            'caller: {says: "Sunday", score: 0.80}',
            "bot: [schedule_callback.day_closed, schedule_callback.day]",
            'caller: {says: "Thursday at three in the afternoon", score: 0.70}',
            "bot: schedule_callback.day.confirm",
            'caller: {says: "yes", score: 0.80}',
            "bot: schedule_callback.time.confirm",
            "hangs_up: true",
        ],
        'slots: {callback_day: "2025-06-05"}',
    ),
    "somebody else takes the phone": (
        PLAN,
        [
            "bot: reminder_call.plan",
            "new_speaker: true",
            "bot: [recorded_line, reminder_call.is_there_now]",
            "hangs_up: true",
        ],
        "not_facts: [verified]",
    ),
    "an upset that the script forces gets a person": (
        PLAN,
        [
            "bot: reminder_call.plan",
            '{caller: "nobody listens to me", upset: 0.9}',
            "bot: handoff.upset",
            "transfer: connected",
        ],
        "end: transferred",
    ),
    "a screener is told who calls": (
        "given: {services: {}}",
        [
            "bot: [reminder_call.hello, recorded_line, reminder_call.is_this_you]",
            'screener: "who is calling"',
            "bot: [shipped.for_screener, reminder_call.is_this_you]",
            "hangs_up: true",
        ],
        "end: caller_hung_up",
    ),
    "a service that hangs is a timeout, and its late reply moves nothing": (
        "given: {services: {save_promise: [timeout]}}\n    " + PROMISE,
        [
            "bot: reminder_call.promise",
            'caller: "yes"',
            "bot: handoff.no_system",
            "service: {save_promise: saved}",
            "transfer: connected",
        ],
        "{end: transferred, did: [save_promise]}",
    ),
    "a slow service is waited for": (
        "given: {services: {save_promise: [{result: saved, after: 3s}]}}\n    " + PROMISE,
        ["bot: reminder_call.promise", 'caller: "yes"', "bot: reminder_call.promise_saved"],
        "end: promise_to_pay",
    ),
    "a poor line is a fact of the call": (
        PLAN,
        ["line: poor", "bot: reminder_call.plan", "hangs_up: true"],
        "end: caller_hung_up",
    ),
}


@pytest.fixture
def play(tmp_path: Path) -> Callable[[str, str, list[str], str], Played]:
    def played(rung: str, at: str, talk: list[str], expect: str) -> Played:
        app = tmp_path / "app"
        shutil.copytree("dialogs", app)
        for old in app.glob("*.tests.yaml"):
            old.unlink()
        lines = "".join(f"      - {line}\n" for line in talk)
        expect = expect if expect.startswith("{") else f"{{{expect}}}"
        text = f"{GIVEN}tests:\n  - name: it\n    {at}\n    talk:\n{lines}    expect: {expect}\n"
        (app / "reminder_call.tests.yaml").write_text(text, encoding="utf-8")
        suite = load_suite(app)
        assert suite.findings == ()
        (one,) = suite.run(rung)
        return one

    return played


@pytest.mark.parametrize("rung", ["core", "runtime"])
@pytest.mark.parametrize("name", TALKS)
def test_a_talk_goes_the_same_way(play: Callable[..., Played], rung: str, name: str) -> None:
    at, talk, expect = TALKS[name]
    one = play(rung, at, talk, expect)

    assert one.failures == (), "\n".join(one.transcript)


@pytest.mark.parametrize("rung", ["core", "runtime"])
def test_a_call_that_goes_otherwise_fails(play: Callable[..., Played], rung: str) -> None:
    one = play(
        rung, PLAN, ["bot: reminder_call.plan", 'caller: "agent"', "bot: handoff.stuck"], "{}"
    )

    assert one.failures[0].lines == ("- handoff.stuck", "+ handoff.asked")
    assert 'caller  "agent"' in one.transcript


@pytest.mark.parametrize("rung", ["core", "runtime"])
def test_a_service_that_the_test_does_not_script_is_named(
    play: Callable[..., Played], rung: str
) -> None:
    one = play(
        rung,
        "given: {services: {save_promise: []}}\n    " + PROMISE,
        [
            "bot: reminder_call.promise",
            'caller: "yes"',
            "bot: handoff.no_system",
            "transfer: connected",
        ],
        "{}",
    )

    assert [failure.what for failure in one.failures] == [
        "the service 'save_promise' was called, but the test scripts no answer"
    ]
