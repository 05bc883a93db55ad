"""Whose voice it is, and how good the line."""

import array
import math

import pytest

from callwright.speech import pcm
from callwright.speech.loudness import Loudness, TurnSound, Usual, judged, measured

RATE_HZ = 8_000


def tone(dbfs: float, length_ms: int = 600) -> bytes:
    level = 32_768 * 10 ** (dbfs / 20) * math.sqrt(2)
    return array.array(
        "h", (round(level * math.sin(0.31 * n)) for n in range(8 * length_ms))
    ).tobytes()


def test_a_turn_is_measured_where_it_is_voiced() -> None:
    turn = measured(tone(-60, 400) + tone(-20) + tone(-60, 300), RATE_HZ)
    assert turn.voice_dbfs == pytest.approx(-20, abs=0.5)
    assert turn.noise_dbfs == pytest.approx(-60, abs=1.0)
    assert turn.clipped == 0.0


def test_a_clipped_turn_is_told() -> None:
    square = pcm.from_samples([32_124 if n % 20 < 10 else -32_124 for n in range(4_800)])
    assert measured(tone(-60, 200) + square, RATE_HZ).clipped == 1.0


def test_nothing_is_no_voice() -> None:
    assert measured(b"", RATE_HZ) == Loudness()


@pytest.mark.parametrize(
    ("snr_db", "lost", "clipped", "before", "quality"),
    [
        (30, 0.0, 0.0, "good", "good"),
        (12, 0.0, 0.0, "good", "fair"),
        (5, 0.0, 0.0, "good", "poor"),
        (30, 0.05, 0.0, "good", "fair"),
        (30, 0.20, 0.0, "good", "poor"),
        (30, 0.0, 0.02, "good", "fair"),
        (30, 0.0, 0.10, "good", "poor"),
        (16, 0.0, 0.0, "fair", "fair"),  # better, but not by enough to say so
        (21, 0.0, 0.0, "fair", "good"),
        (9, 0.0, 0.0, "poor", "poor"),
        (12, 0.0, 0.0, "poor", "fair"),
    ],
)
def test_noise_loss_and_clipping_make_a_line_worse(snr_db, lost, clipped, before, quality) -> None:
    turn = Loudness(voice_dbfs=-20, noise_dbfs=-20 - snr_db, clipped=clipped)
    assert judged(turn, lost, before) == quality


def test_the_usual_level_is_the_loud_half_of_what_was_heard() -> None:
    usual = Usual()
    assert usual.louder_db(Loudness(voice_dbfs=-20)) == 0.0
    for level in (-42, -41, -22, -20):  # a television, then the caller
        usual.add(Loudness(voice_dbfs=level))
    assert usual.louder_db(Loudness(voice_dbfs=-41)) == pytest.approx(-20)
    assert usual.louder_db(Loudness(voice_dbfs=-21)) == pytest.approx(0)


@pytest.mark.parametrize("rate_hz", [8_000, 16_000, 44_100])
@pytest.mark.parametrize("piece", [0, 640, 1_000, 4_410])
def test_a_turn_measured_as_it_comes_is_measured_the_same(rate_hz: int, piece: int) -> None:
    square = pcm.from_samples([32_124 if n % 20 < 10 else -32_124 for n in range(4_800)])
    whole = tone(-60, 400) + tone(-6, 9_000) + square + tone(-20) + tone(-60, 300)
    frame = rate_hz // 50 * 2
    sound = TurnSound(rate_hz)
    for at in range(0, len(whole), piece or frame):
        latest = whole[at : at + (piece or frame)]
        sound.add(latest)
        assert sound.frame_dbfs in (None, pcm.level_dbfs(latest, every=4))
    assert sound.pcm == whole
    assert sound.loudness() == measured(whole[-48_000:], rate_hz)
