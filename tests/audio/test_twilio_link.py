"""A call over Twilio Media Streams, against a carrier on a websocket client that is not ours."""

import array
import asyncio
import base64
import contextlib
import itertools
import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callwright.audio.twilio.link import TwilioLink
from callwright.audio.twilio.messages import (
    SILENT_FRAME,
    Other,
    PeerError,
    Start,
    parse,
)
from callwright.server.websocket import listen
from callwright.speech import g711

from .twilio_peer import dial


class Sink:
    def __init__(self):
        self.sound, self.lengths, self.told = b"", set(), []

    def on_audio(self, pcm, at_ms):
        self.sound += pcm
        self.lengths.add(len(pcm))

    def on_lost(self, lost_ms, at_ms):
        self.told.append(("lost", lost_ms))

    def on_key(self, key, at_ms):
        self.told.append(("key", key, at_ms))

    def on_mark(self, generation, at_ms):
        self.told.append(("mark", generation, at_ms))

    def on_gone(self, by, at_ms):
        self.told.append(("gone", by, at_ms))


@pytest.fixture
async def call(twilio):
    """A call that runs: await it for (link, peer, sink)."""
    running = []

    async def begun(**options):
        link, peer = await twilio(**options)
        sink = Sink()
        link.attach(sink)
        running.append(asyncio.create_task(link.run()))
        await asyncio.sleep(0)
        return link, peer, sink

    yield begun
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)


def tone(ms):
    count = ms * 8
    return array.array("h", (round(9_000 * math.sin(n / 4)) for n in range(count))).tobytes()


async def test_the_caller_is_heard_to_the_bit(call):
    _, peer, sink = await call()
    said = tone(1_000)
    peer.frames = [said[at : at + 320] for at in range(0, len(said), 320)]
    await asyncio.sleep(2)
    assert g711.decode(g711.encode(said)) in sink.sound


async def test_the_agent_is_heard_to_the_bit(call):
    link, peer, _ = await call()
    said = tone(7_000)
    link.play(said, 1)
    await asyncio.sleep(8)
    assert b"".join(sound for _, sound in peer.heard) == g711.encode(said)


async def test_a_long_prompt_is_sent_ahead_only_so_far(call):
    link, peer, _ = await call()
    link.play(tone(20_000), 1)
    ahead = []
    for _ in range(180):
        await asyncio.sleep(0.1)
        ahead.append(peer.unplayed_ms)
    assert max(ahead) <= 3_500
    assert min(ahead[:160]) >= 2_400


async def test_a_phrase_without_sound_is_no_message(call):
    link, peer, sink = await call()
    link.play(b"", 1)
    link.mark(1)
    await asyncio.sleep(0.1)
    assert (peer.only("media"), sink.told) == ([], [("mark", 1, 0)])


async def test_what_is_cleared_was_not_heard_though_its_mark_returns(call):
    link, peer, sink = await call()
    link.play(tone(1_000), 1)
    link.mark(1)
    link.play(tone(5_000), 2)
    link.mark(2)
    await asyncio.sleep(1.5)
    assert link.flush() == 500
    await asyncio.sleep(6)
    assert [told for told in sink.told if told[0] == "mark"] == [("mark", 1, 1_000)]
    assert len(peer.only("clear")) == 1
    assert peer.unplayed_ms == 0


async def test_nothing_is_cleared_when_nothing_sounds(call):
    link, peer, _ = await call()
    assert link.flush() == 0
    link.play(tone(400), 1)
    link.mark(1)
    await asyncio.sleep(1)
    assert link.flush() == 0
    assert peer.only("clear") == []


async def test_a_far_end_that_lags_has_heard_less(call):
    link, _, _ = await call(late_ms=200)
    link.play(tone(1_000), 1)
    link.mark(1)
    await asyncio.sleep(2)
    link.play(tone(5_000), 2)
    await asyncio.sleep(1)
    assert link.flush() == 800


async def test_a_mark_that_is_not_ours_is_nothing(call):
    _, peer, sink = await call()
    peer.say({"event": "mark", "streamSid": "MZ0001", "mark": {"name": "theirs"}})
    await asyncio.sleep(0.1)
    assert sink.told == []


async def test_keys_come_in(call):
    _, peer, sink = await call()
    for key in "4#*":
        peer.press(key)
    await asyncio.sleep(0.1)
    assert [told[:2] for told in sink.told] == [("key", "4"), ("key", "#"), ("key", "*")]


async def test_sound_before_the_call_is_set_up_is_not_lost(twilio):
    link, peer = await twilio()
    peer.frames = [tone(20)] * 10
    await asyncio.sleep(0.5)
    sink = Sink()
    link.attach(sink)
    running = asyncio.create_task(link.run())
    await asyncio.sleep(0.09)
    link.hang_up()
    await running
    assert len(sink.sound) == peer.sent * 320


@pytest.mark.parametrize(("ends", "by"), [("hang_up", "caller"), ("vanish", "network")])
async def test_who_ended_the_call_is_told(call, ends, by):
    _, peer, sink = await call()
    await asyncio.sleep(0.1)
    getattr(peer, ends)()
    await asyncio.sleep(0.1)
    assert sink.told == [("gone", by, 100)]


async def test_hanging_up_closes_the_connection_after_what_was_sent(call):
    link, peer, sink = await call()
    link.play(tone(100), 1)
    link.hang_up()
    await peer.gone.wait()
    assert (len(peer.only("media")), peer.client.close_code) == (1, 1_000)
    assert sink.told == [("gone", "us", 0)]


async def test_pieces_of_any_length_become_whole_frames(call):
    _, peer, sink = await call(pump=False)
    said = g711.decode(g711.encode(tone(200)))
    for number, (start, end) in enumerate([(0, 2), (2, 1_000), (1_000, 1_100), (1_100, 3_200)]):
        peer.sound(said[start:end], number)
    await asyncio.sleep(0.1)
    assert sink.sound == said
    assert sink.lengths == {320}


class NoWire:
    """A socket that nobody is at the other end of."""

    def send(self, message): ...

    def close(self, code, reason): ...


@pytest.mark.parametrize("size", [1, 100, 161])  # of mu-law: a whole number of ms is 8
async def test_sound_in_pieces_of_any_length_keeps_its_time(size):
    link = TwilioLink(NoWire(), Start("MZ1", "CA1", {}))
    times = []

    class Clock(Sink):
        def on_audio(self, pcm, at_ms):
            times.append(at_ms)

    link.attach(Clock())
    running = asyncio.create_task(link.run())
    payload = base64.b64encode(bytes(size)).decode()
    message = json.dumps({"event": "media", "media": {"payload": payload}}).encode()
    sent = 0
    for at_ms in range(1, 3_001):
        await asyncio.sleep(0.001)
        while (sent + 1) * size <= at_ms * 8:
            link.receive(message)
            sent += 1
    link.hang_up()
    await running
    assert len(times) == sent * size // 160
    off_ms = [at_ms - (number + 1) * 20 for number, at_ms in enumerate(times)]
    assert max(off_ms) - min(off_ms) <= 1


@pytest.mark.parametrize(("ends", "by"), [("hang_up", "caller"), ("vanish", "network")])
async def test_who_hung_up_before_the_call_was_set_up_is_told(twilio, ends, by):
    link, peer = await twilio()
    getattr(peer, ends)()
    await asyncio.sleep(0.1)
    sink = Sink()
    link.attach(sink)
    await link.run()
    assert [told[:2] for told in sink.told] == [("gone", by)]


# --- far ends that do not speak the protocol -----------------------------------------------------

START = {
    "event": "start",
    "streamSid": "MZ1",
    "start": {
        "callSid": "CA1",
        "mediaFormat": {"encoding": "audio/x-mulaw", "sampleRate": 8000, "channels": 1},
    },
}
WRONG = [
    "hello",
    "[1]",
    "{}",
    '{"event":5}',
    "[" * 100_000,
    '{"event":"media"}',
    '{"event":"media","media":{"payload":5}}',
    '{"event":"media","media":{"payload":"@@@@"}}',
    '{"event":"media","media":{"payload":"\\u00e9\\u00e9"}}',
    '{"event":"media","media":{"payload":"' + "AAAA" * 30_000 + '"}}',
    '{"event":"dtmf","dtmf":{"digit":"12"}}',
    '{"event":"dtmf","dtmf":{}}',
    '{"event":"mark"}',
    '{"event":"start"}',
    json.dumps(START | {"streamSid": ""}),
    json.dumps(START | {"start": {**START["start"], "customParameters": {"a": 1}}}),
    json.dumps(START | {"start": {**START["start"], "mediaFormat": {"encoding": "audio/opus"}}}),
]


@pytest.mark.parametrize("message", WRONG, ids=range(len(WRONG)))
def test_a_wrong_message_is_refused_in_one_sentence(message):
    with pytest.raises(PeerError) as refused:
        parse(message.encode())
    assert str(refused.value).count(".") == 1


async def test_a_wrong_message_ends_its_call_and_no_other(call, caplog):
    _, peer, sink = await call()
    _, other, others = await call()
    peer.say("this is no protocol")
    await peer.gone.wait()
    await asyncio.sleep(0.1)
    other.press("5")
    await asyncio.sleep(0.1)
    assert peer.client.close_code == 1_002
    assert caplog.messages == ["connection closed: A message is not JSON."]
    assert sink.told == [("gone", "network", 0)]
    assert [told[:2] for told in others.told] == [("key", "5")]


@pytest.mark.parametrize(
    ("send", "code"),
    [
        (lambda client: client.send_binary(b"sound"), 1_003),
        (lambda client: client.send_text(b" " * 300_000), 1_009),
    ],
    ids=["binary", "too long"],
)
async def test_frames_that_no_carrier_sends_close_the_connection(call, send, code):
    _, peer, sink = await call()
    send(peer.client)
    peer.push()
    await peer.gone.wait()
    await asyncio.sleep(0.1)
    assert peer.client.close_code == code
    assert [told[:2] for told in sink.told] == [("gone", "network")]


async def test_a_message_in_parts_is_one_message(call):
    _, peer, sink = await call()
    message = b'{"event":"dtmf","streamSid":"MZ0001","dtmf":{"digit":"7"}}'
    peer.client.send_text(message[:20], fin=False)
    peer.client.send_continuation(message[20:], fin=True)
    peer.push()
    await asyncio.sleep(0.1)
    assert [told[:2] for told in sink.told] == [("key", "7")]


async def test_another_path_is_not_answered():
    server = await listen(lambda path: 404, "127.0.0.1", 0)
    peer = await dial(server.sockets[0].getsockname()[1], greet=False)
    assert peer.refused == 404
    server.close()
    await asyncio.sleep(0.1)


# --- reading messages ----------------------------------------------------------------------------


def test_a_media_message_as_the_carrier_writes_it():
    message = (
        b'{"event":"media","sequenceNumber":"4","media":{"track":"inbound","chunk":"2",'
        b'"timestamp":"5","payload":"f39/"},"streamSid":"MZ18ad3ab5a668481ce02b83e7395059f0"}'
    )
    assert parse(message) == (b"\x7f\x7f\x7f", 5)


async def test_digital_silence_is_one_object_and_is_heard_to_the_bit(call):
    link, _, sink = await call()
    payload = base64.b64encode(SILENT_FRAME).decode()
    message = json.dumps({"event": "media", "media": {"payload": payload}}).encode()
    link.receive(message)
    assert parse(message) == (SILENT_FRAME, -1)
    assert parse(message)[0] is parse(message)[0]
    assert (set(sink.sound), sink.lengths) == ({0}, {320})


@pytest.mark.parametrize("stamp", [{}, {"timestamp": ""}, {"timestamp": "9" * 20}])
def test_a_media_message_need_not_say_when(stamp):
    message = {"event": "media", "media": {"payload": "f39/", **stamp}}
    assert parse(json.dumps(message).encode()) == (b"\x7f\x7f\x7f", -1)


def test_a_start_message_passes_its_parameters_on():
    start = {**START["start"], "customParameters": {"loan": "7"}, "new": [1]}
    found = parse(json.dumps(START | {"start": start}).encode())
    assert found == Start("MZ1", "CA1", {"loan": "7"})


def test_an_event_that_is_new_to_us_is_ignored():
    assert parse(b'{"event":"weather"}') == Other()


# What JSON allows, and no carrier sends.
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-5, 5), st.sampled_from(["", "AAAA", "é"])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=2),
        st.dictionaries(
            st.sampled_from(["payload", "timestamp", "digit", "name"]), inner, max_size=2
        ),
    ),
    max_leaves=6,
)
EVENTS = ["media", "start", "dtmf", "mark", "stop", "connected"]


@given(event=st.sampled_from(EVENTS), part=JSON)
def test_whatever_a_far_end_sends_is_read_or_refused(event, part):
    message = json.dumps({"event": event, event: part}).encode()
    with contextlib.suppress(PeerError):
        assert parse(message) is not None


class Line:
    """A call whose media messages a test writes itself."""

    def __init__(self):
        self.wire = Wire()
        self.link = TwilioLink(self.wire, Start(stream="s", call="c", parameters={}))
        self.sink = Sink()
        self.times = []
        self.link.attach(self.sink)
        self.sink.on_audio = lambda pcm, at_ms: self.times.append((at_ms, pcm))

    def media(self, stamp_ms, pcm):
        payload = base64.b64encode(g711.encode(pcm)).decode()
        media = {"track": "inbound", "timestamp": str(stamp_ms), "payload": payload}
        self.link.receive(json.dumps({"event": "media", "media": media}).encode())


class Wire:
    def send(self, message):
        pass

    def close(self, code, reason):
        pass


@pytest.mark.parametrize(("lost_ms", "made"), [(20, 1), (60, 3), (400, 0)])
async def test_sound_that_a_carrier_lost_is_told_and_a_short_hole_filled(lost_ms, made):
    line = Line()
    running = asyncio.create_task(line.link.run())
    await asyncio.sleep(0.1)
    said = tone(1_000)
    frames = [said[at : at + 320] for at in range(0, len(said), 320)]
    for number, frame in enumerate(frames):
        if not 200 <= number * 20 < 200 + lost_ms:
            line.media(number * 20, frame)
        await asyncio.sleep(0.02)
    assert ("lost", lost_ms) in line.sink.told
    assert len(line.times) == 50 - lost_ms // 20 + made
    times = [at_ms for at_ms, _ in line.times]
    assert times == sorted(times)
    if made:
        filled = array.array("h", b"".join(pcm for _, pcm in line.times[10 : 10 + made]))
        assert max(map(abs, filled[:160])) > 4_000  # the voice goes on
        steps = array.array("h", b"".join(pcm for _, pcm in line.times[9 : 12 + made]))
        biggest = max(abs(a - b) for a, b in itertools.pairwise(steps))
        assert biggest < 4_000  # a tone of this height moves 2,250 a sample: nothing clicks
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
