"""When sound was spoken, told from when it arrived."""

from hypothesis import given
from hypothesis import strategies as st

from callwright.speech.arrivals import Arrivals


def times(arrivals, stamps=None):
    clock = Arrivals()
    stamps = stamps or [-1] * len(arrivals)
    return [clock.time_of(20, at, stamp) for at, stamp in zip(arrivals, stamps, strict=True)]


def test_frames_that_come_on_time_are_20_ms_apart():
    assert times([20, 40, 60, 80]) == [20, 40, 60, 80]


def test_jitter_is_evened_out_once_the_least_delay_is_known():
    assert times([35, 41, 67, 80, 109]) == [35, 41, 61, 80, 100]


def test_frames_that_come_in_a_burst_keep_their_places():
    assert times([20, 40, 200, 200, 200, 200, 200, 200, 200]) == [20 * n for n in range(1, 10)]


def test_sound_that_the_sender_lost_leaves_a_gap():
    assert times([20, 40, 160], [0, 20, 140]) == [20, 40, 160]


def test_stamps_that_never_move_say_nothing():
    assert times([20, 40, 60], [1, 1, 1]) == [20, 40, 60]


def test_a_clock_that_runs_slow_is_followed():
    arrivals = [round(20.2 * n) for n in range(1, 1_000)]
    late = [at - told for at, told in zip(arrivals, times(arrivals), strict=True)]
    assert max(late) <= 60


@given(st.lists(st.tuples(st.integers(0, 500), st.integers(-1, 10**15)), min_size=1, max_size=80))
def test_no_time_is_later_than_now(pieces):
    clock, now = Arrivals(), 0
    for step, stamp in pieces:
        now += step
        assert clock.time_of(20, now, stamp) <= now
