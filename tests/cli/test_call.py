"""A recording calls an application, with the engines of this machine."""

import asyncio
import json
import wave
from pathlib import Path

import pytest

from callwright.__main__ import main
from callwright.engines.embedded.synthesizer import EmbeddedTextToSpeech
from callwright.testing.caller_voice import caller_sound
from callwright.testing.line_noise import line_hiss, phone_line

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(400)]

PAUSE = line_hiss(1_500)
LINES = (
    "Zero, zero, four, two.",
    "Yes.",
    "September twenty seventh, nineteen seventy nine.",
    "Yes, that is right.",
    "I want to make a payment.",
    "I can pay it all tomorrow.",
    "Yes.",
)


async def spoken(lines: tuple[str, ...]) -> bytes:
    synthesizer = EmbeddedTextToSpeech()
    await synthesizer.warm_up()
    try:
        sounds = [phone_line(await caller_sound(line, synthesizer), None) for line in lines]
    finally:
        await synthesizer.close()
    return PAUSE + PAUSE.join(sounds) + PAUSE


@pytest.fixture(scope="module")
def caller(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A recording of one side of a call: what the caller says, a second and more between."""
    pytest.importorskip("piper", reason="needs callwright[local,piper]")
    path = tmp_path_factory.mktemp("caller") / "caller.wav"
    with wave.open(str(path), "wb") as recording:
        recording.setparams((1, 2, 8_000, 0, "NONE", ""))
        recording.writeframes(asyncio.run(spoken(LINES)))
    return path


def kept(calls: Path) -> tuple[dict[str, object], Path]:
    (folder,) = (path for path in calls.iterdir() if path.name != "keys")
    return json.loads((folder / "record.json").read_text()), folder


def test_a_recording_calls_turn_by_turn(
    caller: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--caller", str(caller), "--direction", "inbound", "--fast"]
    status = main(["call", "dialogs", *arguments, "--calls", str(tmp_path)])

    record, folder = kept(tmp_path)
    assert (status, record["disposition"]) == (0, "promise_to_pay")
    assert record["faults"] == []
    with wave.open(str(folder / "recording.wav")) as recording:
        assert (recording.getnchannels(), recording.getframerate()) == (2, 8_000)
    told = capsys.readouterr().out
    assert "in reminder_call.read_promise" in told
    assert str(folder / "record.json") in told


def test_a_timeline_is_over_when_the_recording_is(caller: Path, tmp_path: Path) -> None:
    arguments = ["--caller", str(caller), "--direction", "inbound", "--fast"]
    main(["call", "dialogs", *arguments, "--pace", "timeline", "--calls", str(tmp_path)])

    record, _ = kept(tmp_path)
    with wave.open(str(caller)) as recording:
        length_ms = recording.getnframes() // 8
    assert record["disposition"] == "caller_hung_up"
    assert length_ms <= record["duration_ms"] <= length_ms + 3_000
