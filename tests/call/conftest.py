"""Calls are tested in virtual time, on the application that comes with callwright."""

import pytest

from callwright.call.interpreter import Interpreter
from callwright.call.sealing import CallValues
from callwright.dialog.compiler import load_application
from callwright.dialog.library import library_folder
from callwright.machine.events import Answered
from callwright.machine.machine import Machine
from callwright.ports import ServiceReply
from callwright.testing.fakes import FakeServices
from callwright.testing.pytest_plugin import pytest_asyncio_loop_factories
from callwright.testing.stage import CallStage
from callwright.testing.words import lexicons
from tests.borrower import ACCOUNT, ANSWERS, CAMPAIGN

__all__ = ["pytest_asyncio_loop_factories"]


@pytest.fixture(scope="session")
def machine():
    """The shipped application, compiled once."""
    return Machine(load_application(library_folder()))


@pytest.fixture
def interpreting(machine):
    """What understands one call's turns, how the call was answered, and the call's values."""
    values = CallValues(machine, b"a key for tests only")
    answered = Answered(
        at_ms=0,
        call_id="c",
        direction="outbound",
        answered_at="2026-11-02T17:00:00+00:00",
        locale="en-US",
        data=values.seal_data(CAMPAIGN),
    )
    return Interpreter(machine, values, lexicons(machine)), answered, values


@pytest.fixture
def stage(machine):
    """An outbound call to Ana, whose services all do what they should."""
    saved = [ServiceReply("saved")]
    services = FakeServices(
        {
            "match_identity": [ServiceReply("match")],
            "get_account": [ServiceReply("found", ACCOUNT)],
            "save_promise": saved,
            "note_hardship": saved,
            "flag_account": saved,
            "suppress_number": saved,
            "log_complaint": saved,
            "book_callback": [ServiceReply("booked")],
            "stop_recording": [ServiceReply("done")],
            "alert_duty_manager": [ServiceReply("alerted")],
        }
    )
    return CallStage(machine=machine, services=services, data=CAMPAIGN)


@pytest.fixture
def script():
    """What Ana answers to which prompt, by a part of it."""
    return dict(ANSWERS)
