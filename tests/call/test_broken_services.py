"""A lender's system that fails costs its act, and nothing that the caller has said."""

import asyncio
import contextlib
import subprocess
import sys

import pytest

from callwright.call.services import LenderServices
from callwright.testing.fake_link import FakeLink
from callwright.testing.fakes import FakeServices, Hang
from tests.borrower import ACCOUNT


def raises(promise_amount, promise_date):
    raise ZeroDivisionError("Ana owes 245 dollars")


def leaves(promise_amount, promise_date):
    sys.exit("as a program of its own would")


async def leaves_later(promise_amount, promise_date):
    await asyncio.sleep(1)
    sys.exit(1)


def raising(error):
    def raises_it(promise_amount, promise_date):
        raise error

    return raises_it


def raising_later(error):
    async def raises_it_later(promise_amount, promise_date):
        await asyncio.sleep(1)
        raise error

    return raises_it_later


async def hangs(promise_amount, promise_date):
    await asyncio.Event().wait()


async def tries_on(promise_amount, promise_date):
    for _ in range(3):  # whatever happens
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.Event().wait()


def undeclared(promise_amount, promise_date):
    return "perhaps"


def of_no_kind(promise_amount, promise_date):
    return 17


@pytest.mark.parametrize(
    ("broken", "fault"),
    [
        (raises, "the function raises raised ZeroDivisionError. Its fault, not the caller's"),
        (leaves, "the function leaves raised SystemExit. Its fault, not the caller's"),
        (leaves_later, "the function leaves_later raised SystemExit. Its fault"),
        (raising(StopIteration()), "raises_it raised StopIteration. Its fault"),
        (raising(GeneratorExit()), "raises_it raised GeneratorExit. Its fault"),
        (raising(KeyboardInterrupt()), "raises_it raised KeyboardInterrupt. Its fault"),
        (raising(asyncio.CancelledError()), "raises_it raised CancelledError. Its fault"),
        (raising_later(StopIteration()), "raises_it_later raised RuntimeError. Its fault"),
        (raising_later(GeneratorExit()), "raises_it_later raised GeneratorExit. Its fault"),
        (raising_later(asyncio.CancelledError()), "raises_it_later raised CancelledError. Its"),
        (hangs, "Service 'save_promise' did not reply within 4000 ms. Its fault"),
        (tries_on, "Service 'save_promise' did not reply within 4000 ms. Its fault"),
        (undeclared, "replied a result that is not declared. Declared are: saved, refused."),
        (of_no_kind, "replied a result that is not declared. Declared are: saved, refused."),
        (None, "the settings do not say where it is: add it under [services]"),
    ],
)
async def test_a_broken_service_leads_to_its_declared_exit_and_nothing_is_lost(
    stage, script, broken, fault, caplog
):
    app = stage.machine.application
    where = {
        "match_identity": lambda last4, dob: "match",
        "get_account": lambda: ("found", ACCOUNT),
    }
    if broken is not None:
        where["save_promise"] = broken
    stage.services = LenderServices(where, app.services, app.data)
    link = FakeLink()
    for part, says in script.items():
        link.answer(part, says)
    link.transfer = lambda serial, *_: link.report_transfer(serial, "connected")

    record = await asyncio.wait_for(stage.run(link), 400)

    await stage.services.close()
    (told,) = record.faults
    assert fault in told
    assert [each.getMessage() for each in caplog.records] == [told]
    assert record.disposition == "transferred"
    gathered = record.snapshot.gathered
    assert {"reminder_call.promise_amount", "reminder_call.promise_date"} <= set(gathered)
    assert "245 dollars" not in str(stage.journal.entries)


HANGS_FOR_GOOD = """
import asyncio, threading
from callwright.call.services import LenderServices
from callwright.machine.declared import ServiceSpec

async def main():
    save = ServiceSpec(name="save", results=("saved",))
    services = LenderServices({"save": threading.Event().wait}, {"save": save}, {})
    try:
        async with asyncio.timeout(0.1):
            await services.call("save", {}, "k1", "c1")
    finally:
        await services.close()

asyncio.run(main())
"""


def test_a_function_that_never_returns_does_not_keep_the_program_alive():
    command = [sys.executable, "-c", HANGS_FOR_GOOD]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    assert ended.stderr.splitlines()[-1] == "TimeoutError"


async def test_a_service_that_never_replies_is_told_of_once(stage):
    stage.services = FakeServices({name: [Hang()] for name in stage.machine.application.services})
    link = FakeLink()
    link.answer("May I speak", "I want to make a complaint")
    link.at(25_000, lambda: link.speak("stop calling me"))
    record = await stage.run(link)
    called = [each.service for each in stage.services.called]
    assert called == ["log_complaint", "suppress_number"]
    assert [fault.split("'")[1] for fault in record.faults] == called


async def test_what_a_service_port_raises_is_logged_without_its_words(stage, script, caplog):
    broken = {"match_identity": [ZeroDivisionError("Ana owes 245 dollars")]}
    stage.services = FakeServices(
        {name: broken.get(name, [Hang()]) for name in stage.machine.application.services}
    )
    link = FakeLink()
    for part, says in script.items():
        link.answer(part, says)
    record = await stage.run(link)
    assert "Service 'match_identity' raised ZeroDivisionError. Its fault" in caplog.text
    assert "245 dollars" not in caplog.text + str(record.faults)
