"""A call at a desk: devices that come and go, and the agent's own voice in the room."""

import asyncio
import itertools
import math
from contextlib import asynccontextmanager
from importlib.util import find_spec

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callwright.audio.local import echo
from callwright.audio.local.devices import Device, _choose
from callwright.audio.local.echo import open_guard
from callwright.audio.local.link import LocalLink
from callwright.audio.local.playing import PlayQueue
from callwright.errors import CallError, SettingsError
from callwright.speech.pcm import from_samples, level_dbfs, samples, silence

from .fake_desk import FakeDesk

needs_canceller = pytest.mark.skipif(
    find_spec("livekit") is None, reason="callwright[echo] is not installed"
)


def tone(ms, rate_hz=16_000, hz=400, level=9_000):
    turn = 2 * math.pi * hz / rate_hz
    return from_samples([round(level * math.sin(turn * n)) for n in range(rate_hz * ms // 1000)])


def babble(ms, rate_hz=16_000, seed=1):
    """Something speech-like: noise whose level moves a few times a second."""
    import random

    chance = random.Random(seed)
    made, low = [], 0.0
    for n in range(rate_hz * ms // 1000):
        low = 0.7 * low + 0.3 * chance.uniform(-1, 1)
        made.append(round(low * 16_000 * max(0.0, math.sin(n / rate_hz * 9)) ** 2))
    return from_samples(made)


class Sink:
    """Keeps what the link tells."""

    def __init__(self):
        self.sound = bytearray()
        self.told = []

    def on_audio(self, pcm, at_ms):
        self.sound += pcm

    def __getattr__(self, name):
        return lambda *what: self.told.append((name, *what[:-1]))


@asynccontextmanager
async def at_desk(desk, duplex="full"):
    link, sink = LocalLink(desk, duplex), Sink()
    link.attach(sink)
    running = asyncio.create_task(link.run())
    await asyncio.sleep(0.1)
    yield link, sink
    link.hang_up()
    await running
    assert desk.closed


async def test_what_is_said_at_the_desk_is_heard_at_16_khz():
    desk = FakeDesk()
    desk.microphone = silence(200, 48_000) + tone(500, 48_000)
    async with at_desk(desk) as (_, sink):
        await asyncio.sleep(1)
    loud = [n for n, value in enumerate(samples(bytes(sink.sound))) if abs(value) > 4_000]
    assert (len(sink.sound) % 640, round(loud[0] / 16 - 200) < 20) == (0, True)
    assert abs((loud[-1] - loud[0]) / 16 - 500) < 20


async def test_the_agent_comes_out_of_the_loudspeaker_and_its_end_is_told():
    desk = FakeDesk()
    async with at_desk(desk) as (link, sink):
        link.play(tone(300), 1)
        link.play(tone(200), 1)
        link.mark(1)
        await asyncio.sleep(0.45)
        assert sink.told == []
        await asyncio.sleep(0.1)
        assert sink.told == [("on_mark", 1)]
    loud = [n for n, value in enumerate(samples(bytes(desk.loudspeaker))) if abs(value) > 4_000]
    assert abs((loud[-1] - loud[0]) / 48 - 500) < 10


async def test_a_flush_dies_away_without_a_click():
    desk = FakeDesk()
    async with at_desk(desk) as (link, _):
        link.play(tone(2_000), 1)
        await asyncio.sleep(0.503)
        link.flush()
        await asyncio.sleep(0.2)
    values = samples(bytes(desk.loudspeaker))
    steps = [abs(b - a) for a, b in itertools.pairwise(values)]
    assert max(steps) < 900  # of the tone itself: 470
    assert max(abs(value) for value in values[-4_800:]) == 0


@pytest.mark.parametrize(
    ("vanish", "sentence"),
    [
        ({"vanished": "The device 'USB' has stopped: was it taken away?"}, "has stopped"),
        ({"silent": True}, "gives no sound any more"),
    ],
)
async def test_a_device_that_vanishes_is_named(vanish, sentence):
    desk = FakeDesk()
    link = LocalLink(desk, "full")
    link.attach(Sink())
    running = asyncio.create_task(link.run())
    await asyncio.sleep(2)
    for name, value in vanish.items():
        setattr(desk, name, value)
    with pytest.raises(CallError, match=sentence):
        await running
    assert desk.closed


async def test_a_device_that_cannot_be_opened_is_told():
    link = LocalLink(FakeDesk(broken="The microphone 'x' cannot be opened."), "full")
    link.attach(Sink())
    with pytest.raises(CallError, match="cannot be opened"):
        await link.run()


async def test_mute_is_silence_that_goes_on():
    desk = FakeDesk()
    desk.microphone = tone(2_000, 48_000)
    async with at_desk(desk) as (link, sink):
        link.muted = True
        sink.sound.clear()
        await asyncio.sleep(1)
        assert (len(sink.sound) > 30_000, level_dbfs(bytes(sink.sound))) == (True, -96.0)


# --- echo ----------------------------------------------------------------------------------------


async def room(duplex, mine=b""):
    """What the call hears while the agent speaks for five seconds into a room that echoes."""
    desk = FakeDesk(echo_ms=60)
    desk.microphone = mine
    async with at_desk(desk, duplex) as (link, sink):
        for seed in range(5):
            link.play(babble(1_000, seed=seed), 1)
        await asyncio.sleep(5)
        return bytes(sink.sound)


async def test_without_a_guard_the_agent_hears_itself():
    assert level_dbfs((await room("full"))[64_000:]) > -40


async def test_half_duplex_hears_nothing_while_the_agent_speaks_and_says_so():
    assert level_dbfs((await room("half"))[6_400:]) < -90
    assert "microphone is off" in open_guard("half").note


@needs_canceller
async def test_the_canceller_takes_the_echo_out_and_leaves_the_caller():
    with_echo, without = await room("full"), await room("aec")
    late = slice(96_000, None)  # after it has learnt the room
    assert level_dbfs(with_echo[late]) - level_dbfs(without[late]) >= 25
    spoken = silence(3_500, 48_000) + babble(1_500, 48_000, seed=9)
    both = await room("aec", spoken)
    assert level_dbfs(both[112_000:]) > level_dbfs(without[112_000:]) + 10


async def test_the_gate_opens_a_little_after_the_agent():
    guard = open_guard("half")
    loud, quiet = tone(10), bytes(320)
    guard.played(loud)
    heard = []
    for _ in range(30):
        guard.played(quiet)
        heard.append(guard.clean(loud) == loud)
    assert heard == [False] * 20 + [True] * 10


def test_without_the_canceller_the_desk_says_what_that_costs(monkeypatch):
    def missing(_):
        raise SettingsError("not installed")

    monkeypatch.setattr(echo, "_Canceller", missing)
    guard = open_guard()
    assert (guard.duplex, "cannot be interrupted" in guard.note) == ("half", True)
    with pytest.raises(SettingsError):
        open_guard("aec")


# --- the queue between threads -------------------------------------------------------------------


@settings(derandomize=True, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("play"), st.integers(1, 9), st.integers(0, 60)),
            st.tuples(st.just("mark"), st.integers(1, 9), st.just(0)),
            st.tuples(st.just("take"), st.just(0), st.integers(1, 50)),
            st.tuples(st.just("flush"), st.just(0), st.just(0)),
        ),
        max_size=40,
    )
)
def test_sound_and_marks_leave_in_order_and_none_after_a_flush(does):
    reached = []
    queue = PlayQueue(16_000, reached.append)
    waiting, wanted = [], []  # what a simple list would do
    for what, generation, size in does:
        match what:
            case "play":
                queue.play(generation, bytes(size * 2))
                waiting += [("sound", generation)] * size
            case "mark":
                queue.mark(generation)
                waiting.append(("mark", generation))
            case "flush":
                queue.flush()
                waiting.clear()
            case "take":
                assert len(queue.take(size * 2)) == size * 2
                taken = 0
                while waiting and (taken < size):
                    kind, number = waiting.pop(0)
                    if kind == "mark":
                        wanted.append(number)
                    taken += kind == "sound"
        assert reached == wanted


def test_a_flush_tells_how_much_of_what_sounds_was_taken():
    queue = PlayQueue(16_000, lambda _: None)
    queue.play(1, bytes(200))
    queue.play(2, bytes(600))
    queue.take(500)
    assert (queue.flush(), queue.flush()) == (300, 0)


# --- choosing ------------------------------------------------------------------------------------

DEVICES = (
    Device(0, "HDA Intel: Analog", 2, 2, False, False),
    Device(1, "USB Headset", 1, 2, False, False),
    Device(2, "USB Headset Pro", 1, 2, True, True),
    Device(3, "HDMI", 0, 8, False, False),
)


@pytest.mark.parametrize(
    ("wanted", "number"),
    [("", 2), ("1", 1), ("intel", 0), ("USB Headset", 1), ("pro", 2)],
)
def test_a_device_is_chosen_by_number_or_name(wanted, number):
    assert _choose(DEVICES, wanted, "input").number == number


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        ("usb", "--input usb fits several devices of this machine: 1 USB Headset, 2 USB Headset"),
        ("hdmi", "--input hdmi is no input device of this machine: 0 HDA"),
        ("3", "--input 3 is no input device"),
        ("99", "--input 99 is no input device"),
    ],
)
def test_what_cannot_be_chosen_is_told_with_what_can(wanted, sentence):
    with pytest.raises(SettingsError, match=sentence):
        _choose(DEVICES, wanted, "input")


def test_a_machine_without_devices_is_sent_to_the_browser():
    with pytest.raises(SettingsError, match="--browser"):
        _choose((), "", "output")
