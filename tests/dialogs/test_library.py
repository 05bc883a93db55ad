"""The shipped library: every test of every dialog passes, on the core and on the real runtime, and
together they reach all of it.
"""

import functools
from pathlib import Path

import pytest

from callwright.testing.rungs import run_on, run_scenario
from callwright.testing.script import Played
from callwright.testing.suite import load_suite

SUITE = load_suite(Path("dialogs"))
EACH = pytest.mark.parametrize(
    "at",
    range(len(SUITE.scenarios)),
    ids=lambda at: f"{SUITE.scenarios[at].dialog}: {SUITE.scenarios[at].name}",
)


@functools.cache
def on_the_core(at: int) -> Played:
    """One scenario, played once for all tests of it."""
    return run_scenario(SUITE.machine, SUITE.scenarios[at])


def test_tests_name_only_what_exists() -> None:
    assert SUITE.findings == ()


@EACH
def test_the_call_goes_as_its_test_says(at: int) -> None:
    played = on_the_core(at)

    assert played.failures == (), "\n".join(played.transcript)


@EACH
def test_the_runtime_goes_the_same_way(at: int) -> None:
    (played,) = run_on("runtime", SUITE.machine, [SUITE.scenarios[at]])
    core = on_the_core(at)

    assert played.failures == (), "\n".join(played.transcript)
    assert (played.trace.states, played.trace.exits) == (core.trace.states, core.trace.exits)


def test_the_tests_reach_everything_in_every_locale_and_nothing_is_out_of_reach() -> None:
    coverage = SUITE.coverage()
    for at in range(len(SUITE.scenarios)):
        coverage.add(on_the_core(at).trace)

    assert [str(found) for found in coverage.findings()] == []
    assert coverage.exempt() == {}
