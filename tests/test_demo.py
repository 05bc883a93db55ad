"""The demonstration: sound in, sound out, and nothing taken from anywhere but recognition."""

import json
import wave
from pathlib import Path

import pytest

from callwright.__main__ import main

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(400)]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[int, Path]:
    pytest.importorskip("moonshine_voice", reason="needs callwright[local,piper]")
    pytest.importorskip("piper", reason="needs callwright[local,piper]")
    calls = tmp_path_factory.mktemp("calls")
    status = main(["demo", "--fast", "--calls", str(calls)])
    (folder,) = (path for path in calls.iterdir() if path.name != "keys")
    return status, folder


def told(demo: tuple[int, Path]) -> dict[str, object]:
    record: dict[str, object] = json.loads((demo[1] / "record.json").read_text())
    return record


def test_the_call_ends_with_a_promise(demo: tuple[int, Path]) -> None:
    assert (demo[0], told(demo)["disposition"]) == (0, "promise_to_pay")


def test_nothing_went_wrong_that_a_person_should_read(demo: tuple[int, Path]) -> None:
    assert told(demo)["faults"] == []


def test_every_part_that_was_announced_was_said(demo: tuple[int, Path]) -> None:
    said = {line["of"] for line in told(demo)["lines"]}  # type: ignore[attr-defined]

    assert {
        "verify_identity.last4.confirm",
        "verify_identity.dob.confirm",
        "debt_notice.say",
        "answers.late_fee.say",
        "reminder_call.promise.ask",
        "reminder_call.promise_saved.say",
    } <= said


def test_a_misheard_amount_was_read_back_and_corrected(demo: tuple[int, Path]) -> None:
    asked = [line["of"] for line in told(demo)["lines"]]  # type: ignore[attr-defined]

    assert asked.count("reminder_call.promise.ask") >= 2


def test_the_recording_has_both_sides(demo: tuple[int, Path]) -> None:
    with wave.open(str(demo[1] / "recording.wav")) as recording:
        assert (recording.getnchannels(), recording.getframerate()) == (2, 8_000)
        assert recording.getnframes() > 40 * 8_000


def test_what_the_borrower_told_stands_nowhere_in_the_open(demo: tuple[int, Path]) -> None:
    texts = [(demo[1] / name).read_text() for name in ("journal.jsonl", "record.json")]

    assert not [text for text in texts if "1979-09-27" in text or "zero zero four two" in text]
