"""Tests of a dialog with real sound: spoken, taken over a phone line, recognised."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from callwright.testing.rungs import run_on
from callwright.testing.script import Played
from callwright.testing.suite import load_suite

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(900)]

DIALOGS = ("inbound_hello", "schedule_callback", "stop_contact")
SPANISH = "Spanish from the middle of the call"


@pytest.fixture(scope="module")
def played() -> Mapping[str, Played]:
    """What was made of some tests of the library, by name."""
    pytest.importorskip("piper", reason="needs callwright[local,piper]")
    suite = load_suite(Path("dialogs"))
    chosen = [one for one in suite.scenarios if one.dialog in DIALOGS or one.name == SPANISH]
    return {one.scenario.name: one for one in run_on("sound", suite.machine, chosen)}


def test_most_calls_go_as_their_tests_say(played: Mapping[str, Played]) -> None:
    heard = [one for one in played.values() if not one.skipped]
    failed = [
        line for one in heard if one.failures for line in (one.scenario.name, *one.transcript)
    ]

    assert sum(one.passed for one in heard) >= 0.8 * len(heard), "\n".join(failed)


def test_a_whole_promise_is_heard(played: Mapping[str, Played]) -> None:
    assert played["an inbound promise"].trace.end == "promise_to_pay"


def test_what_only_a_script_can_do_is_skipped_with_its_reason(
    played: Mapping[str, Played],
) -> None:
    forced, spanish = played["stop calling, asked back"], played[SPANISH]

    assert forced.skipped.endswith("it forces the score 0.55")
    assert spanish.skipped == "the call is in es-US, which the configured engines do not know"
    assert not forced.passed
    assert not spanish.passed
