"""The sound of a call on disk: whole, in place, and never much of it in memory."""

import array
import asyncio
import importlib
import sys
import wave

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callwright.call.recording import Recording, _side_by_side
from callwright.testing.virtual_time import run_virtual
from tests.full_disk import full_disk

FRAME = 20


def pcm(level, ms=FRAME):
    return array.array("h", [level] * (8 * ms)).tobytes()


def legs_of(path):
    """Return what each millisecond of both legs holds: its first sample."""
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getframerate()) == (2, 8_000)
        both = array.array("h", file.readframes(file.getnframes()))
    return list(both[0::16]), list(both[1::16])


async def heard(recording, until_ms, from_ms=0):
    """Let the caller be heard, each frame at the level of its number."""
    for at_ms in range(from_ms + FRAME, until_ms + FRAME, FRAME):
        recording.caller(pcm(at_ms // FRAME), at_ms)
        await asyncio.sleep(FRAME / 1000)


@pytest.fixture
def recording(tmp_path):
    return Recording(8_000, tmp_path / "call" / "recording.wav")


async def test_a_long_call_is_whole_on_disk_and_small_in_memory(recording, tmp_path):
    most = 0
    for from_ms in range(0, 60_000, 5_000):
        recording.agent(pcm(7, 2_000), from_ms)
        await heard(recording, from_ms + 5_000, from_ms)
        most = max(most, len(recording._caller) + len(recording._agent))
    recording.save(60_000)
    caller, agent = legs_of(tmp_path / "call" / "recording.wav")
    assert caller == [1 + ms // FRAME for ms in range(60_000)]
    assert agent == [7 if ms % 5_000 < 2_000 else 0 for ms in range(60_000)]
    assert most <= 100_000


async def test_what_was_written_stands_though_the_process_dies(recording, tmp_path):
    await heard(recording, 10_000)
    await asyncio.sleep(0.1)
    caller, _ = legs_of(tmp_path / "call" / "recording.wav")
    assert caller == [1 + ms // FRAME for ms in range(len(caller))]
    assert len(caller) >= 6_000
    recording.save(10_000)


async def test_a_disk_that_was_full_for_a_while_costs_that_while_alone(recording, tmp_path):
    for from_ms in range(0, 30_000, 5_000):
        with full_disk(after_bytes=350_001 if from_ms == 10_000 else 10**9):
            recording.agent(pcm(7, 5_000), from_ms)
            await heard(recording, from_ms + 5_000, from_ms)
            await asyncio.sleep(1)
    with pytest.raises(OSError, match="File too large"):
        recording.save(30_000)
    caller, agent = legs_of(tmp_path / "call" / "recording.wav")
    told = [1 + ms // FRAME for ms in range(30_000)]
    lost = [ms for ms in range(30_000) if (caller[ms], agent[ms]) != (told[ms], 7)]
    assert 1_000 < len(lost) < 4_000
    assert {(caller[ms], agent[ms]) for ms in lost} == {(0, 0)}
    assert 9_000 < lost[0] < lost[-1] < 13_000


async def test_a_full_disk_is_told_at_the_end(recording, tmp_path):
    (tmp_path / "call").write_text("a file where a folder belongs")
    await heard(recording, 10_000)
    with pytest.raises(OSError, match="exists"):
        recording.save(10_000)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(["agent", "cut", "pause", "resume"]), st.integers(0, 12_000)),
        max_size=8,
    )
)
def test_pieces_make_the_recording_that_one_piece_would_have_made(tmp_path_factory, acts):
    path = tmp_path_factory.mktemp("call") / "recording.wav"
    acts = sorted(acts, key=lambda act: act[1])

    async def call():
        recording, now_ms = Recording(8_000, path), 0
        for act, at_ms in acts:
            at_ms -= at_ms % FRAME
            await heard(recording, at_ms, now_ms)
            now_ms = at_ms
            if act == "agent":
                recording.agent(pcm(9, 3_000), at_ms)
            else:
                getattr(recording, act)(at_ms)
        await heard(recording, 13_000, now_ms)
        recording.save(13_000)

    run_virtual(call())
    caller, agent = [1 + ms // FRAME for ms in range(13_000)], []
    paused_ms = None
    for act, at_ms in [*acts, ("resume", 13_000)]:
        at_ms -= at_ms % FRAME
        match act:
            case "agent":
                agent += [0] * (at_ms - len(agent)) + [9] * 3_000
            case "cut":
                del agent[at_ms:]
            case "pause":
                paused_ms = at_ms if paused_ms is None else paused_ms
            case "resume" if paused_ms is not None:
                caller[paused_ms:at_ms] = [0] * (at_ms - paused_ms)
                paused_ms = None
    expected = [(agent[ms : ms + 1] or [0])[0] for ms in range(13_000)]
    silent = [ms for ms in range(13_000) if caller[ms] == 0]
    for ms in silent:
        expected[ms] = 0
    assert legs_of(path) == (caller, expected)


@settings(max_examples=30, deadline=None)
@given(st.binary(max_size=400), st.binary(max_size=400))
def test_two_legs_stand_side_by_side_with_numpy_and_without(left, right):
    size = min(len(left), len(right)) // 2 * 2
    legs = bytearray(left[:size]), bytearray(right[:size])
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "numpy", None)
        plain = bytes(_side_by_side(*legs))
    importlib.import_module("numpy")
    assert bytes(_side_by_side(*legs)) == plain
    assert [plain[at::4] + plain[at + 1 :: 4] for at in (0, 2)] == [
        bytes(leg[0::2] + leg[1::2]) for leg in legs
    ]
