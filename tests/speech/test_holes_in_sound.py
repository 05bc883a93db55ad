"""Frames that come late, twice or never: put in order, and filled in."""

import array
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callwright.speech import pcm
from callwright.speech.concealment import Concealment
from callwright.speech.jitter import JitterBuffer

FRAME_MS = 20


def named(number: int) -> bytes:
    return number.to_bytes(4, "big", signed=True)


def through(buffer: JitterBuffer, arrivals: list[tuple[int, int]]) -> list[int | None]:
    """Push (sequence, arrival); return numbers in the order in which they came out."""
    out: list[bytes | None] = []
    for sequence, at_ms in arrivals:
        out += buffer.push(sequence, named(sequence), at_ms)
    return [None if f is None else int.from_bytes(f, "big", signed=True) for f in out]


@pytest.mark.parametrize(
    ("arrivals", "out"),
    [
        pytest.param([(5, 0), (6, 20), (7, 40)], [5, 6, 7], id="in order, at once"),
        pytest.param([(1, 0), (3, 20), (2, 30)], [1, 2, 3], id="overtaken"),
        pytest.param([(1, 0), (2, 20), (2, 21), (3, 40)], [1, 2, 3], id="twice"),
        pytest.param(
            [(1, 0), (3, 20), (4, 40), (5, 60), (6, 80)], [1, None, 3, 4, 5, 6], id="lost"
        ),
        pytest.param(
            [(1, 0), (3, 20), (4, 40), (5, 80), (2, 90)],
            [1, None, 3, 4, 5],
            id="given up, too late",
        ),
        pytest.param([(1, 0), (9_000, 20), (9_001, 40)], [1, 9_000, 9_001], id="begun again"),
    ],
)
def test_frames_go_on_in_order(arrivals, out) -> None:
    assert through(JitterBuffer(), arrivals) == out


def test_numbers_that_wrap_are_in_order() -> None:
    buffer = JitterBuffer(wraps_at=65_536)
    frames = [buffer.push(n % 65_536, named(n), n) for n in (65_534, 65_536, 65_535, 65_537)]
    assert [len(each) for each in frames] == [1, 0, 2, 1]
    assert buffer.lost == 0


def test_a_line_that_shuffles_more_is_waited_for_longer() -> None:
    buffer = JitterBuffer()
    assert buffer.patience_ms == 60
    through(buffer, [(1, 0), (3, 10), (4, 20), (2, 65), (5, 80)])
    assert buffer.patience_ms == 110
    assert (buffer.lost, buffer.late) == (0, 0)


def test_a_line_whose_frames_come_too_late_is_waited_for_from_then_on() -> None:
    buffer, arrivals = JitterBuffer(), []
    for number in range(1, 101):
        late_ms = 90 if number % 10 == 5 else 0
        arrivals.append((number, number * FRAME_MS + late_ms))
    through(buffer, sorted(arrivals, key=lambda each: each[1]))
    assert (buffer.lost, buffer.late, buffer.doubled) == (1, 1, 0)


def test_a_frame_that_comes_twice_is_no_late_one() -> None:
    buffer = JitterBuffer()
    assert through(buffer, [(1, 0), (2, 20), (1, 30), (2, 40)]) == [1, 2]
    assert (buffer.late, buffer.doubled) == (0, 2)


def test_what_waits_is_given_when_the_line_ends() -> None:
    buffer = JitterBuffer()
    assert through(buffer, [(1, 0), (3, 20)]) == [1]
    assert buffer.flush() == (None, named(3))


@settings(derandomize=True, max_examples=300, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 150), st.booleans()), min_size=1, max_size=60),
)
def test_nothing_is_said_twice_or_out_of_order_and_every_frame_is_accounted_for(line) -> None:
    """line: for each frame its delay on the way, and whether it is lost."""
    sent = [(n * FRAME_MS + delay, n) for n, (delay, lost) in enumerate(line) if not lost or n == 0]
    buffer = JitterBuffer()
    out: list[bytes | None] = []
    for at_ms, number in sorted(sent):
        out += buffer.push(number, named(number), at_ms)
    out += buffer.flush()
    numbers = [int.from_bytes(f, "big", signed=True) for f in out if f is not None]
    assert numbers == sorted(set(numbers))
    assert len(numbers) + buffer.late == len(sent)
    assert out.count(None) == buffer.lost
    # Every place between the first and the last frame is either filled or counted as lost.
    assert len(out) == numbers[-1] - numbers[0] + 1


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
