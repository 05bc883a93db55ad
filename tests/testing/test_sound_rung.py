"""Tests of a dialog with real sound: spoken, taken over a phone line, recognised."""

import json
from collections.abc import Mapping

import pytest

from callwright.__main__ import main

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def report() -> Mapping[str, Mapping[str, object]]:
    """What was made of every test of the library, by name."""
    capture = pytest.MonkeyPatch()
    lines: list[str] = []
    with capture.context() as patch:
        patch.setattr("sys.stdout.write", lines.append)
        main(["test", "dialogs", "--rung", "sound", "--json"])
    return {one["name"]: one for one in json.loads("".join(lines))["tests"]}


def test_most_calls_go_as_their_tests_say(report: Mapping[str, Mapping[str, object]]) -> None:
    played = [one for one in report.values() if not one["skipped"]]
    failed = [f"{one['name']}: {one['transcript']}" for one in played if one["failures"]]

    assert len(played) >= 30
    assert len(failed) <= 3, "\n".join(failed)


def test_a_whole_promise_is_heard(report: Mapping[str, Mapping[str, object]]) -> None:
    assert report["an inbound promise"]["end"] == "promise_to_pay"


def test_what_only_a_script_can_do_is_skipped_with_its_reason(
    report: Mapping[str, Mapping[str, object]],
) -> None:
    assert report["stop calling, asked back"]["skipped"] == "line 13: it forces the score 0.55"
    assert report["Spanish from the middle of the call"]["skipped"] == (
        "the call is in es-US, which the configured engines do not know"
    )
    assert not report["stop calling, asked back"]["passed"]
