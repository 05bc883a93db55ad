"""What a page tells, as a call hears it."""

import asyncio

import pytest

from callwright.audio.browser import RATE_HZ, BrowserLink
from callwright.errors import CallError

from .page_peer import FRAME, InProcess


class Sink:
    """Notes all that is told, with its time."""

    def __init__(self):
        self.told = []

    def __getattr__(self, name):
        return lambda *what: self.told.append((name, *what))

    def all(self, name):
        return [each[1:] for each in self.told if each[0] == name]


@pytest.fixture
async def call():
    page = InProcess()
    page.link = BrowserLink(page)
    sink = Sink()
    page.link.attach(sink)
    return page, page.link, sink


async def test_sound_of_any_length_becomes_frames_that_keep_their_time(call):
    _, link, sink = call
    await asyncio.sleep(0.1)
    for length in (100, FRAME * 2, 37 * 2, FRAME - 100 - 74, 2):
        link.sound(bytes(length))
    frames = sink.all("on_audio")
    assert [len(pcm) for pcm, _ in frames] == [FRAME] * 3
    assert [at_ms for _, at_ms in frames] == [100, 100, 100]


async def test_frames_that_come_in_a_burst_keep_their_places(call):
    _, link, sink = call
    for _ in range(10):
        await asyncio.sleep(0.02)
        link.sound(bytes(FRAME))
    await asyncio.sleep(0.1)  # the page was busy
    for _ in range(5):
        link.sound(bytes(FRAME))
    assert [at_ms for _, at_ms in sink.all("on_audio")] == list(range(20, 320, 20))


async def test_keys_and_hanging_up_are_told(call):
    _, link, sink = call
    for message in ('{"type":"key","key":"7"}', '{"type":"key","key":"#"}', '{"type":"hang_up"}'):
        link.message(message)
    link.message('{"type":"key","key":"1"}')
    assert [each[0] for each in sink.told] == ["on_key", "on_key", "on_gone"]
    assert sink.all("on_gone") == [("caller", 0)]


@pytest.mark.parametrize(
    "message",
    [
        "",
        "nonsense",
        "[]",
        "{}",
        "7",
        '{"type":"key"}',
        '{"type":"key","key":"x"}',
        '{"type":"key","key":"12"}',
        '{"type":"key","key":["1"]}',
        '{"type":"played","generation":"7"}',
        '{"type":"open","door":true}',
        '{"type":["key"]}',
    ],
)
async def test_what_no_page_of_ours_says_is_refused_in_a_sentence(call, message):
    _, link, sink = call
    with pytest.raises(CallError, match=r"^The page sent"):
        link.message(message)
    assert sink.told == []


async def test_a_page_that_falls_silent_is_given_up(call):
    page, link, _ = call
    page.peer.start()
    running = asyncio.create_task(link.run())
    await asyncio.sleep(30)
    assert not running.done()
    page.peer.stop()
    with pytest.raises(CallError, match="has sent no sound for 5 s"):
        await running
    assert round(asyncio.get_running_loop().time()) == 35


async def test_a_long_prompt_is_sent_a_few_seconds_ahead_and_its_mark_last(call):
    page, link, sink = call
    page.peer.start()
    running = asyncio.create_task(link.run())
    link.play(bytes(180 * 32_000), 1)
    link.mark(1)
    ahead = []
    for second in range(180):
        ahead.append(page.peer.heard / 32_000 - second)
        await asyncio.sleep(1)
    assert (min(ahead[:170]) >= 4, max(ahead) <= 6) == (True, True)
    assert page.peer.heard == 180 * 32_000
    await asyncio.sleep(1)
    assert sink.all("on_mark") == [(1, 180_000)]
    link.hang_up()
    await running


async def test_a_flush_also_drops_what_was_not_sent_yet(call):
    page, link, _ = call
    page.peer.start()
    link.play(bytes(60 * 32_000), 1)
    link.mark(1)
    await asyncio.sleep(2)
    assert link.flush() == 1_960
    sent = page.peer.heard
    await asyncio.sleep(30)
    assert (page.peer.heard, page.peer.all("mark")) == (sent, [])
    link.hang_up()


async def test_nothing_leaves_after_the_line_is_down(call):
    page, link, _ = call
    link.hang_up()
    link.play(bytes(FRAME), 1)
    link.mark(1)
    link.flush()
    link.hold(True, "")
    assert (page.peer.told, page.peer.heard) == ([], 0)


async def test_a_transfer_goes_as_the_desk_says():
    page = InProcess()
    page.link = BrowserLink(page, transfer_result="busy")
    sink = Sink()
    page.link.attach(sink)
    page.link.transfer(3, "general", "consult", 20_000)
    await asyncio.sleep(0.1)
    assert [each[:2] for each in sink.all("on_transfer")] == [(3, "ringing"), (3, "busy")]


@pytest.mark.parametrize("by", ["caller", "network"])
async def test_who_hung_up_before_the_call_was_set_up_is_told(by):
    page = InProcess()
    page.link = BrowserLink(page)
    if by == "caller":
        page.link.message('{"type":"hang_up"}')
    else:
        page.link.lost("network")
    sink = Sink()
    page.link.attach(sink)
    await page.link.run()
    assert [who for who, _ in sink.all("on_gone")] == [by]


async def test_a_call_that_is_stopped_sends_nothing_more_to_its_page(call):
    page, link, _ = call
    running = asyncio.create_task(link.run())
    await asyncio.sleep(0.05)
    link.play(bytes(20 * RATE_HZ * 2), 1)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    heard = page.peer.heard
    await asyncio.sleep(20)
    assert page.peer.heard == heard
