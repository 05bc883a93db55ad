"""A prompt that is a recording is played as it was recorded, and looked over when it is loaded."""

import shutil
import wave
from pathlib import Path

import pytest

from callwright.dialog.compiler import compile_application, load_application
from callwright.dialog.fixed_phrases import every_fixed_run
from callwright.dialog.library import library_folder
from callwright.dialog.sources import load
from callwright.machine.machine import Machine
from callwright.testing.fake_link import FakeLink
from callwright.testing.fake_speech import fake_speech

NOTICE = fake_speech("a recorded notice", 8_000)


def save(
    path: Path, pcm: bytes, *, rate_hz: int = 8_000, channels: int = 1, width: int = 2
) -> None:
    with wave.open(str(path), "wb") as recording:
        recording.setparams((channels, width, rate_hz, 0, "NONE", ""))
        recording.writeframes(pcm)


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """The library, with its notice about the recording recorded."""
    folder = tmp_path / "app"
    shutil.copytree("dialogs", folder)
    file = folder / "callwright.yaml"
    old = "  recorded_line: {"
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, old + "audio: notice.wav, "), encoding="utf-8")
    save(folder / "notice.wav", NOTICE)
    return folder


class Ear(FakeLink):
    """Keeps the sound that it is given, by generation."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: dict[int, bytes] = {}

    def play(self, pcm: bytes, generation: int) -> None:
        self.heard[generation] = self.heard.get(generation, b"") + pcm
        super().play(pcm, generation)


def test_what_is_recorded_is_not_rendered_ahead(app):
    recorded = ("This call may be recorded.",)
    assert recorded in every_fixed_run(load_application(library_folder()), "en-US")
    assert recorded not in every_fixed_run(load_application(app), "en-US")


async def test_the_recording_sounds_and_the_words_are_not_synthesized(stage, app):
    stage.machine = Machine(load_application(app))
    link = Ear()
    link.react("May I speak", link.leave, after_ms=100)
    record = await stage.run(link)

    assert NOTICE in link.heard.values()
    assert not any("recorded" in text for text, _ in stage.synthesizer.spoken)
    assert [line.of for line in record.lines][:2] == [
        "reminder_call.hello.say",
        "recorded_line.say",
    ]


async def test_a_recording_at_another_rate_is_played_at_the_line_s(stage, app):
    save(app / "notice.wav", fake_speech("a recorded notice", 16_000), rate_hz=16_000)
    stage.machine = Machine(load_application(app))
    link = Ear()
    link.react("May I speak", link.leave, after_ms=100)
    await stage.run(link)

    assert len(NOTICE) in {len(pcm) for pcm in link.heard.values()}


async def test_a_voice_that_is_lost_leaves_the_recordings(stage, app):
    stage.machine = Machine(load_application(app))
    stage.synthesizer.fails = (" ",)  # nothing can be synthesized
    link = Ear()
    link.transfer = lambda serial, *_: link.report_transfer(serial, "connected")
    record = await stage.run(link)

    assert list(link.heard.values()) == [NOTICE]
    assert record.disposition in ("transferred", "failed")


def test_another_recording_is_another_version(app: Path) -> None:
    before = load_application(app).content_hash
    save(app / "notice.wav", NOTICE[:-320])
    assert load_application(app).content_hash != before


@pytest.mark.parametrize(
    ("how", "says"),
    [
        ({"channels": 2}, "has 2 channels, and a prompt has one"),
        ({"rate_hz": 4_000}, "has 16-bit samples at 4000 Hz"),
        ({"width": 1}, "has 8-bit samples at 8000 Hz"),
        ({"pcm": b""}, "is empty"),
        ({"text": "no sound"}, "is not a PCM wav file"),
        ({"name": "notise.wav"}, "there is no recording 'notice.wav' beside the app file"),
    ],
)
def test_a_recording_that_cannot_be_used_is_a_finding_with_its_place(app, how, says):
    (app / "notice.wav").unlink()
    file = app / how.pop("name", "notice.wav")
    if "text" in how:
        file.write_text(how["text"])
    else:
        save(file, how.pop("pcm", NOTICE), **how)
    found = [one for one in compile_application(load(app)).findings if "recording" in one.message]

    assert [one.code for one in found] == ["CW301"]
    assert says in found[0].message
    line = (app / "callwright.yaml").read_text().splitlines()[found[0].mark.line - 1]
    assert line[found[0].mark.column - 1 :].startswith("notice.wav")
