"""What every link promises to the session that uses it."""

import array
import asyncio
import itertools
import math
import wave

import pytest

from callwright.audio.browser import BrowserLink
from callwright.audio.local.link import LocalLink
from callwright.audio.text import TextLink
from callwright.audio.twilio.link import TwilioLink
from callwright.audio.wav import WavLink
from callwright.ports import AudioLink, LinkCaps
from callwright.testing.fake_link import FakeLink

from .fake_desk import FakeDesk
from .page_peer import InProcess

SECOND = 16_000  # bytes at 8 kHz


class Sink:
    """Keeps all that a link reports."""

    def __init__(self):
        self.told: list[tuple[object, ...]] = []
        self.times: list[int] = []

    def on_audio(self, pcm, at_ms):
        self.note("audio", len(pcm), at_ms=at_ms)

    def on_lost(self, lost_ms, at_ms):
        self.note("lost", lost_ms, at_ms=at_ms)

    def on_text(self, text, at_ms):
        self.note("text", text, at_ms=at_ms)

    def on_key(self, key, at_ms):
        self.note("key", key, at_ms=at_ms)

    def on_mark(self, generation, at_ms):
        self.note("mark", generation, at_ms=at_ms)

    def on_transfer(self, serial, status, wait_s, at_ms):
        self.note("transfer", serial, status, at_ms=at_ms)

    def on_gone(self, by, at_ms):
        self.note("gone", by, at_ms=at_ms)

    def note(self, *what, at_ms):
        self.told.append(what)
        self.times.append(at_ms)

    def only(self, kind):
        return [what for what in self.told if what[0] == kind]


def recording(path):
    tone = (round(8_000 * math.sin(n / 3)) for n in range(4_000))
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 8_000, 0, "NONE", ""))
        file.writeframes(array.array("h", tone).tobytes())
    return path


LINKS = ["text", "text read", "wav", "wav timeline", "fake", "fake with marks"]
LINKS += ["twilio", "browser", "local"]


@pytest.fixture(params=LINKS)
async def link(request, tmp_path, twilio):
    """Each link there is, on the running loop."""
    match request.param:
        case "text":
            return TextLink(lambda *_: None)
        case "text read":
            return TextLink(lambda *_: None, pace="reading")
        case "wav":
            return WavLink(recording(tmp_path / "a.wav"))
        case "wav timeline":
            return WavLink(recording(tmp_path / "a.wav"), pace="timeline")
        case "fake":
            return FakeLink()
        case "twilio":
            link, _ = await twilio()
            return link
        case "local":
            return LocalLink(FakeDesk(), "full")
        case "browser":
            page = InProcess()
            page.link = BrowserLink(page)
            page.peer.start()
            return page.link
    return FakeLink(caps=LinkCaps(marks=True))


@pytest.fixture
def sink(link):
    """A sink that is attached."""
    sink = Sink()
    link.attach(sink)
    return sink


async def carried(link, act, seconds=3.0):
    """Run the link while `act` happens, then hang up if it is still there."""
    async with asyncio.timeout(60), asyncio.TaskGroup() as tasks:
        tasks.create_task(link.run())
        await asyncio.sleep(0.1)
        act()
        await asyncio.sleep(seconds)
        link.hang_up()


async def test_it_is_a_link(link):
    checked: AudioLink = link
    rate_hz = 16_000 if isinstance(link, BrowserLink | LocalLink) else 8_000
    assert (checked.format.frame_bytes, checked.now_ms()) == (rate_hz // 25, 0)


async def test_frames_are_whole_and_20_ms_apart(link, sink):
    await carried(link, lambda: None)
    frames = sink.only("audio")
    assert {length for _, length in frames} <= {link.format.frame_bytes}
    times = [at for at, what in zip(sink.times, sink.told, strict=True) if what[0] == "audio"]
    assert {after - before for before, after in itertools.pairwise(times)} <= {20}
    assert bool(frames) is not link.caps.text


async def test_times_never_fall(link, sink):
    await carried(link, lambda: link.play(bytes(SECOND), 1))
    assert sink.times == sorted(sink.times)


async def test_gone_is_told_once_and_last(link, sink):
    await carried(link, lambda: None)
    link.hang_up()
    assert len(sink.only("gone")) == 1
    assert sink.told[-1][0] == "gone"


async def test_nothing_is_told_after_the_line_is_down(link, sink):
    def act():
        link.play(bytes(SECOND), 1)
        link.mark(1)
        link.hang_up()

    await carried(link, act)
    assert sink.told[-1] == ("gone", "us")


async def test_marks_come_in_order_after_their_sound(link, sink):
    def act():
        for generation in (1, 2):
            link.say("one two three", generation)
            if not link.caps.text:
                link.play(bytes(SECOND // 2), generation)
            link.mark(generation)

    await carried(link, act)
    wanted = [("mark", 1), ("mark", 2)] if link.caps.marks else []
    assert sink.only("mark") == wanted


async def test_a_flush_says_how_much_was_heard_and_only_once(link, sink):
    if link.caps.text:
        pytest.skip("nothing sounds on a text link")
    running = asyncio.create_task(link.run())
    await asyncio.sleep(0)
    link.play(bytes(SECOND), 1)
    link.play(bytes(SECOND), 2)
    await asyncio.sleep(0.4)
    # What is still in the page's own buffers was not heard.
    heard_ms = 400 - (link.caps.buffer_ms if isinstance(link, BrowserLink) else 0)
    assert link.flush() in (heard_ms, heard_ms + 10)  # a sound card takes 10 ms at once
    assert link.flush() == 0
    link.hang_up()
    await running


async def test_a_transfer_is_reported_under_its_serial(link, sink):
    if isinstance(link, FakeLink):
        pytest.skip("the script reports")
    await carried(link, lambda: link.transfer(7, "general", "blind", 30_000), seconds=0.2)
    # A carrier's stream cannot transfer; the others pretend.
    done = ["failed"] if isinstance(link, TwilioLink) else ["ringing", "connected"]
    assert sink.only("transfer") == [("transfer", 7, status) for status in done]


async def test_what_a_link_cannot_do_is_harmless(link, sink):
    def act():
        link.send_keys("1")
        link.hold(True, "")
        link.hold(False, "")
        link.take_back(9)
        link.say("words", 3)

    await carried(link, act, seconds=0.2)
    assert sink.only("transfer") == []


async def test_cancelling_run_leaves_no_task(link, sink):
    before = asyncio.all_tasks()
    running = asyncio.create_task(link.run())
    await asyncio.sleep(0.05)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert asyncio.all_tasks() == before


async def test_cancelling_run_drops_the_line(link, sink):
    link.play(bytes(SECOND * 20), 1)  # more than any link sends at once
    link.mark(1)
    running = asyncio.create_task(link.run())
    await asyncio.sleep(0.05)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    told = len(sink.told)
    link.transfer(7, "general", "blind", 30_000)
    link.hang_up()
    await asyncio.sleep(30)
    assert sink.told[told:] == []
