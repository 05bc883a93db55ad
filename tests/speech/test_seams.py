"""Pieces that were made apart are joined without a click."""

import itertools
import math

from hypothesis import given, settings
from hypothesis import strategies as st

from callwright.speech.pcm import from_samples, samples
from callwright.speech.seams import last_sample, seamless, settled

RATE_HZ = 8_000
pieces = st.lists(st.integers(-32_768, 32_767), min_size=1, max_size=200).map(from_samples)
rates = st.sampled_from((8_000, 16_000, 24_000))


def voiced(phase: float, count: int = 800) -> bytes:
    """A loud vowel: 120 Hz with two formants, beginning anywhere in its period."""
    wave = (9_000 * math.sin(0.0942 * n + phase) + 4_000 * math.sin(0.55 * n) for n in range(count))
    return from_samples([round(value) for value in wave])


def greatest_step(pcm: bytes) -> int:
    values = samples(pcm)
    return max(abs(b - a) for a, b in itertools.pairwise(values))


def test_a_join_steps_no_further_than_the_speech_around_it() -> None:
    worst = 0.0
    for before in range(12):
        for after in range(12):
            one, other = voiced(before / 2, 797), voiced(after / 2)
            usual = max(greatest_step(one), greatest_step(other))
            joined = one + seamless(other, last_sample(one), RATE_HZ)
            worst = max(worst, greatest_step(joined) / usual)
    assert worst <= 1.05
    assert greatest_step(voiced(1.5, 797) + voiced(4.5)) > 2 * greatest_step(voiced(0))


@settings(derandomize=True, deadline=None)
@given(pieces, st.integers(-32_768, 32_767), rates)
def test_only_the_first_three_milliseconds_are_touched(pcm: bytes, after: int, rate: int) -> None:
    mended = seamless(pcm, after, rate)
    fade = rate * 3 // 1000 * 2
    assert (len(mended), mended[fade:]) == (len(pcm), pcm[fade:])


@settings(derandomize=True, deadline=None)
@given(pieces, rates)
def test_only_the_last_three_milliseconds_settle(pcm: bytes, rate: int) -> None:
    mended = settled(pcm, rate)
    fade = rate * 3 // 1000 * 2
    assert (len(mended), mended[:-fade]) == (len(pcm), pcm[:-fade])
    assert len(pcm) <= fade or abs(last_sample(mended)) <= 128


@settings(derandomize=True, deadline=None)
@given(pieces, st.integers(-100, 100))
def test_what_already_fits_is_left_as_it_is(pcm: bytes, by: int) -> None:
    first = samples(pcm)[0]
    assert seamless(pcm, max(-32_768, min(32_767, first + by)), RATE_HZ) == pcm


def test_nothing_joins_to_nothing() -> None:
    assert (seamless(b"", 900, RATE_HZ), settled(b"", RATE_HZ), last_sample(b"")) == (b"", b"", 0)
