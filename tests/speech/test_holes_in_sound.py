"""Frames that never come are filled in."""

import array
import math

import pytest

from callwright.speech import pcm
from callwright.speech.concealment import Concealment


def hum(length_ms: int, hz: float = 125.0) -> bytes:
    tones = ((1, 6_000), (2, 3_000), (3, 1_500))
    return array.array(
        "h",
        (
            round(sum(level * math.sin(2 * math.pi * hz * k * n / 8_000) for k, level in tones))
            for n in range(8 * length_ms)
        ),
    ).tobytes()


def with_holes(sound: bytes, holes: set[int]) -> bytes:
    concealment, made = Concealment(8_000), b""
    for number in range(len(sound) // 320):
        frame = sound[number * 320 : number * 320 + 320]
        made += concealment.lost(320) if number in holes else concealment.heard(frame)
    return made


def error_db(made: bytes, wanted: bytes, frames: range) -> float:
    part = slice(frames.start * 320, frames.stop * 320)
    pairs = zip(pcm.samples(made[part]), pcm.samples(wanted[part]), strict=True)
    wrong = pcm.from_samples([a - b for a, b in pairs])
    return pcm.level_dbfs(wrong) - pcm.level_dbfs(wanted[part])


def test_sound_without_holes_is_not_touched() -> None:
    assert with_holes(hum(200), set()) == hum(200)


def test_a_lost_frame_of_a_voice_is_filled_with_its_last_pitch_period() -> None:
    sound = hum(400)
    assert error_db(with_holes(sound, {10}), sound, range(10, 11)) < -12.0
    silent = sound[: 10 * 320] + bytes(320) + sound[11 * 320 :]
    assert error_db(silent, sound, range(10, 11)) == pytest.approx(0.0, abs=0.1)


def test_a_long_hole_fades_to_silence() -> None:
    made = with_holes(hum(400), set(range(8, 16)))
    levels = [pcm.level_dbfs(made[n * 320 : n * 320 + 320]) for n in range(8, 16)]
    assert levels == sorted(levels, reverse=True)
    assert levels[-1] == pcm.SILENT_DBFS


def test_there_is_no_click_where_sound_comes_back() -> None:
    sound = hum(400)
    made = pcm.samples(with_holes(sound, {10, 11}))
    steepest = max(
        abs(b - a) for a, b in zip(pcm.samples(sound), pcm.samples(sound)[1:], strict=False)
    )
    back = 12 * 160
    assert max(abs(made[n] - made[n - 1]) for n in range(back - 4, back + 40)) < 1.5 * steepest


def test_a_hole_before_any_sound_is_silent() -> None:
    assert Concealment(8_000).lost(320) == bytes(320)
