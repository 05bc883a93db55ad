"""The shipped library: every test of every dialog passes on the pure core."""

from pathlib import Path

import pytest

from callwright.testing.scenario import Scenario
from callwright.testing.suite import load_suite, run_scenario

SUITE = load_suite(Path("dialogs"))


def test_tests_name_only_what_exists() -> None:
    assert SUITE.findings == ()


@pytest.mark.parametrize(
    "scenario", SUITE.scenarios, ids=lambda scenario: f"{scenario.dialog}: {scenario.name}"
)
def test_the_call_goes_as_its_test_says(scenario: Scenario) -> None:
    played = run_scenario(SUITE.machine, scenario)

    assert played.failures == (), "\n".join(played.transcript)
