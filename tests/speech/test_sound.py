import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callwright.speech import g711, pcm
from callwright.speech.framing import Framer
from callwright.speech.resampling import Resampler, resample
from callwright.speech.vad import EnergyVoice, Hysteresis

PCM = st.lists(st.integers(-32_768, 32_767), max_size=200).map(pcm.from_samples)


def tone(hz: float, rate_hz: int, length_ms: int = 200, amplitude: int = 10_000) -> bytes:
    count = rate_hz * length_ms // 1000
    return pcm.from_samples(
        [round(amplitude * math.sin(2 * math.pi * hz * n / rate_hz)) for n in range(count)]
    )


def test_mu_law_of_known_samples_is_that_of_the_standard() -> None:
    values = [0, 8, 100, 1_000, 10_000, 32_767, -8, -100, -1_000, -10_000, -32_768]
    assert g711.encode(pcm.from_samples(values)).hex() == "fffef2ce9c807e724e1c00"


def test_every_mu_law_code_survives_a_round_trip() -> None:
    codes = bytes(code for code in range(256) if code != 0x7F)  # 0x7F is a second zero
    assert g711.encode(g711.decode(codes)) == codes


@settings(derandomize=True)
@given(PCM)
def test_mu_law_errs_by_half_a_step_at_most(sound: bytes) -> None:
    for before, after in zip(
        pcm.samples(sound), pcm.samples(g711.decode(g711.encode(sound))), strict=True
    ):
        assert abs(before - after) <= (abs(before) + 132) / 32  # half a step, and the clip


@settings(derandomize=True)
@given(st.lists(st.binary(max_size=1_000), max_size=20), st.sampled_from([2, 320, 640]))
def test_framing_keeps_every_byte_in_order(pieces: list[bytes], size: int) -> None:
    framer = Framer(size)
    frames = [frame for piece in pieces for frame in framer.push(piece)]
    sound = b"".join(pieces)
    assert {len(frame) for frame in frames} <= {size}
    rest = framer.flush()
    assert b"".join(frames) + rest == sound + bytes(-len(sound) % size)


@pytest.mark.parametrize(
    ("from_hz", "to_hz"),
    [
        (8_000, 16_000),
        (16_000, 8_000),
        (48_000, 8_000),
        (22_050, 8_000),
        (8_000, 44_100),
        (8_000, 8_000),
    ],
)
def test_a_tone_keeps_its_pitch_level_and_length(from_hz: int, to_hz: int) -> None:
    made = pcm.samples(resample(tone(700, from_hz), from_hz, to_hz))
    wanted = pcm.samples(tone(700, to_hz))
    assert len(made) == len(wanted)
    middle = slice(len(made) // 4, -len(made) // 4)
    error = max(abs(a - b) for a, b in zip(made[middle], wanted[middle], strict=True))
    assert error < 150  # of 10,000: 36 dB below the tone


def test_what_the_new_rate_cannot_carry_is_gone() -> None:
    assert pcm.level_dbfs(resample(tone(6_000, 16_000), 16_000, 8_000)) < -45


@settings(derandomize=True, max_examples=50, deadline=None)
@given(PCM, st.lists(st.integers(1, 60), min_size=1, max_size=8))
def test_resampling_in_pieces_equals_resampling_at_once(sound: bytes, cuts: list[int]) -> None:
    stream, made, at = Resampler(16_000, 8_000), b"", 0
    for cut in cuts:
        made += stream.push(sound[at * 2 : (at + cut) * 2])
        at += cut
    made += stream.push(sound[at * 2 :]) + stream.flush()
    assert made == resample(sound, 16_000, 8_000)


def test_level_of_a_full_scale_square_wave_is_zero_and_of_nothing_the_floor() -> None:
    assert round(pcm.level_dbfs(pcm.from_samples([32_767, -32_767] * 80)), 2) == 0.0
    assert pcm.level_dbfs(pcm.silence(20, 8_000)) == pcm.SILENT_DBFS


def test_gain_and_mixing_clip_instead_of_wrapping() -> None:
    loud = pcm.from_samples([30_000, -30_000])
    assert pcm.samples(pcm.gain(loud, 6)) == (32_767, -32_768)
    assert pcm.samples(pcm.mix(loud, loud + loud)) == (32_767, -32_768, 30_000, -30_000)


def test_a_wavering_probability_is_one_voice() -> None:
    gate = Hysteresis()
    assert [gate.push(p) for p in (0.4, 0.6, 0.4, 0.36, 0.3, 0.4)] == [
        False, True, True, True, False, False,
    ]  # fmt: skip


def test_energy_tells_a_tone_from_line_noise_at_any_level() -> None:
    detector = EnergyVoice()
    hush = [detector.push(tone(300, 8_000, 20, 40)) for _ in range(100)]
    loud = [detector.push(tone(300, 8_000, 20, 4_000)) for _ in range(20)]
    assert (max(hush), min(loud)) == (0.0, 1.0)
