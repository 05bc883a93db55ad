"""A phone line in software: the same each time, and as noisy as it says."""

import array
import math

from callwright.testing.line_noise import line_hiss, phone_line

TONE = array.array(
    "h", (round(8_000 * math.sin(2 * math.pi * 440 * n / 8_000)) for n in range(8_000))
).tobytes()


def power(pcm: bytes) -> float:
    samples = array.array("h", pcm)
    return sum(value * value for value in samples) / len(samples)


def noise_of(noisy: bytes, clean: bytes) -> bytes:
    pairs = zip(array.array("h", noisy), array.array("h", clean), strict=True)
    return array.array("h", (max(-32_768, min(32_767, a - b)) for a, b in pairs)).tobytes()


def test_the_same_seed_gives_the_same_noise() -> None:
    assert phone_line(TONE, 5.0, seed=3) == phone_line(TONE, 5.0, seed=3)
    assert phone_line(TONE, 5.0, seed=3) != phone_line(TONE, 5.0, seed=4)


def test_noise_is_as_strong_as_asked_for() -> None:
    clean = phone_line(TONE, None)
    for wanted_db in (20.0, 10.0, 0.0):
        noise = noise_of(phone_line(TONE, wanted_db), clean)
        assert abs(10 * math.log10(power(clean) / power(noise)) - wanted_db) < 1.0


def test_a_quiet_line_only_goes_through_mu_law() -> None:
    assert power(noise_of(phone_line(TONE, None), TONE)) < power(TONE) / 1_000


def test_silence_stays_silence_at_any_noise() -> None:
    assert set(phone_line(bytes(1_600), 0.0)) == {0}


def test_hiss_is_far_below_a_voice() -> None:
    assert power(line_hiss(500)) < power(TONE) / 10_000
