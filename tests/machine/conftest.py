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
