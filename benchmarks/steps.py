"""Steps per second on one core, over a whole realistic call of the shipped dialogs.

The call has speech starting and ending, playback, turns, keys, timers and services. Its events are
recorded once and stepped over and over, so that nothing but `step` is timed.
"""

import time
from collections.abc import Iterator
from pathlib import Path

from callwright.dialog.compiler import load_application
from callwright.machine.events import Event, ServiceReplied
from callwright.machine.machine import Machine
from callwright.machine.snapshot import INITIAL
from callwright.machine.step import step
from callwright.privacy.sealed import Vault
from tests.machine.lines import ACCOUNT, Line, asks, intent, plain

DIALOGS = Path(__file__).parents[1] / "dialogs"
SECONDS = 3.0
BAR = 10_000


def a_call(machine: Machine) -> tuple[list[Event], Vault]:
    """A borrower is verified, asks about the late fee, misses once, promises, is called back to
    the date, and says yes.
    """
    line = Line(machine)
    line.says(intent("affirm"))
    line.is_silent()
    line.hear()
    line.keys("0042")
    line.says(intent("affirm"))
    line.speaks(line.value("dob", "1979-09-27"), prompt=line.now.serial, heard_ms=1_500)
    line.says(intent("affirm"))
    line.replies("match")
    line.hear()
    line.post(
        ServiceReplied(at_ms=line.at(), key=line.now.awaiting, result="found", fields=ACCOUNT)
    )
    line.hear()
    line.makes_noise()
    line.says(plain("pay_plan", "pay"))
    line.says(asks("late_fee"))
    line.says(line.value("promise_amount", 15_000, 580))
    line.says(line.value("promise_date", "2025-06-06"))
    line.speaks(prompt=line.now.serial, heard_ms=2_000, heard_value=False)
    line.says(line.value("promise_date", "2025-06-19"), correction=True)
    line.says(intent("affirm"))
    line.waits_out()
    line.replies("saved")
    line.hear()
    assert line.now.done is not None, line.now
    assert line.now.done.disposition == "promise_to_pay", line.now.done
    return [line.answered, *line.events], line.vault


def measure() -> Iterator[tuple[str, str]]:
    machine = Machine(load_application(DIALOGS))
    events, vault = a_call(machine)
    steps = 0
    began = time.perf_counter()
    while (passed := time.perf_counter() - began) < SECONDS:
        now = INITIAL
        for event in events:
            now, _ = step(machine, now, event, vault)
        steps += len(events)
    yield f"steps on one core (bar {BAR:,} a second)", f"{steps / passed:,.0f} /s"
    yield "events of that call", f"{len(events)}"
