"""The shipped library: every test of every dialog passes, on the core and on the real runtime."""

from pathlib import Path

import pytest

from callwright.testing.rungs import run_scenario
from callwright.testing.scenario import Scenario
from callwright.testing.suite import load_suite

SUITE = load_suite(Path("dialogs"))
EACH = pytest.mark.parametrize(
    "scenario", SUITE.scenarios, ids=lambda scenario: f"{scenario.dialog}: {scenario.name}"
)


def test_tests_name_only_what_exists() -> None:
    assert SUITE.findings == ()


@EACH
def test_the_call_goes_as_its_test_says(scenario: Scenario) -> None:
    played = run_scenario(SUITE.machine, scenario)

    assert played.failures == (), "\n".join(played.transcript)


@EACH
def test_the_runtime_goes_the_same_way(scenario: Scenario) -> None:
    (played,) = SUITE.run("runtime", scenario.name)
    core = run_scenario(SUITE.machine, scenario)

    assert played.failures == (), "\n".join(played.transcript)
    assert (played.trace.states, played.trace.exits) == (core.trace.states, core.trace.exits)
