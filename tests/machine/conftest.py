"""The machines that tests step."""

from pathlib import Path

import pytest

from callwright.dialog.compiler import load_application
from callwright.machine.machine import Machine

DIALOGS = Path(__file__).parents[2] / "dialogs"


@pytest.fixture(scope="session")
def dialogs() -> Machine:
    """The shipped dialog library."""
    return Machine(load_application(DIALOGS))


@pytest.fixture(scope="session")
def small() -> Machine:
    """Loops, lists, detours, `leaving` and every mode of transfer."""
    return Machine(load_application(Path(__file__).parent / "incomes_app"))
