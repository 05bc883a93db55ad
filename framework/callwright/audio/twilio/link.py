"""One call over Twilio Media Streams.

Theory of operation. The socket's owner hands each message to `receive` from its own callback, and
the sound goes on from there to the call: no task and no queue a frame. The far end buffers what we
send, so sound is sent ahead in large pieces, up to a lead; only a longer prompt needs a timer. On
`flush` the far end drops its buffer and returns the marks in it as if they had been played, so a
mark counts only while it is awaited (semantics.md section 7, R2).
"""

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from typing import Literal, Protocol, assert_never

from callwright.audio.twilio import messages, mulaw
from callwright.audio.twilio.messages import (
    Connected,
    Key,
    Mark,
    Message,
    Other,
    PeerError,
    Start,
    Stop,
)
from callwright.errors import CallError
from callwright.ports import AudioFormat, AudioSink, LinkCaps
from callwright.speech import g711
from callwright.speech.arrivals import Arrivals
from callwright.speech.concealment import Concealment
from callwright.speech.framing import Framer
from callwright.speech.playout import Playout

__all__ = ["TwilioLink", "Wire"]

log = logging.getLogger(__name__)

_FRAME_MS = 20
_FRAME_BYTES = 160  # of mu-law
_BYTES_A_MS, _ULAW_BYTES_A_MS = 16, 8
_SILENCE = g711.decode(messages.SILENT_FRAME)
# Sent ahead at most: a long lead wastes synthesis on a barge-in, a short one wakes us more often.
_LEAD_MS = 3_000
_PIECE_MS = 500
# Sound that comes before the call is set up is kept: a hasty "hello?" is part of it.
_EARLY = 100
# What is made up fades out in 60 ms (ITU-T G.711 Appendix I): more is silence anyway.
_MENDED_FRAMES = 3
_NEVER_MS = 1 << 40


class Wire(Protocol):
    """The socket that a call came on."""

    def send(self, message: bytes) -> None:
        """Send one text message; never blocks."""

    def close(self, code: int, reason: str) -> None:
        """Close the connection with a status of RFC 6455, section 7.4."""


class TwilioLink:
    """An answered call. start: the message that said so."""

    caps = LinkCaps(marks=True)

    def __init__(self, wire: Wire, start: Start) -> None:
        self.format = AudioFormat(8_000)
        self.start = start
        self._wire = wire
        self._loop = asyncio.get_running_loop()
        self._answered_s = self._loop.time()
        self._told_ms = 0
        self._sink: AudioSink | None = None
        self._hears: Callable[[bytes, int], None] | None = None  # once the call runs
        self._down = False
        self._early: deque[tuple[bytes | str, int]] = deque(maxlen=_EARLY)
        self._arrivals = Arrivals()
        self._framer = Framer(self.format.frame_bytes)
        self._odd_bytes = 0  # of mu-law, that are no whole millisecond yet
        self._pending_ms = 0  # of an unfinished frame
        self._next_stamp_ms = _NEVER_MS  # where the next piece of sound belongs
        self._before = self._latest = b""  # the two frames heard last
        self._hole: Concealment | None = None  # until the frame after what was lost
        self._playout = Playout(self.format.rate_hz)
        self._waiting: deque[bytes | int] = deque()  # sound, and marks by generation
        self._at = 0  # how much of the first sound in it has left
        self._sent_until_ms = 0
        self._unheard = False  # was anything sent since the last clear?
        self._marks: dict[str, tuple[int, int]] = {}  # name -> generation, when it was due
        self._behind_ms = 0
        self._timer: asyncio.TimerHandle | None = None
        self._gone: asyncio.Event = asyncio.Event()
        self._trouble = ""
        self._untold: Literal["", "caller", "network", "us"] = ""  # who left while nobody listened

    # --- what the socket says --------------------------------------------------------------------

    def receive(self, message: bytes) -> None:
        """Take one text message, in the socket's own callback. Raises PeerError."""
        found = messages.parse(message)
        if not isinstance(found, tuple):
            if not self._down:
                self._take(found)
            return
        sound, stamp_ms = found
        # A carrier may cut anywhere: what is less than a millisecond counts with what follows.
        length_ms, self._odd_bytes = divmod(self._odd_bytes + len(sound), _ULAW_BYTES_A_MS)
        lost_ms = stamp_ms - self._next_stamp_ms
        self._next_stamp_ms = stamp_ms + length_ms if stamp_ms >= 0 else _NEVER_MS
        now_ms = round((self._loop.time() - self._answered_s) * 1000)
        at_ms = self._arrivals.time_of(length_ms, now_ms, stamp_ms)
        if lost_ms >= _FRAME_MS:
            self._mend(lost_ms, at_ms - length_ms)
        hears = self._hears
        if hears is None or len(sound) != _FRAME_BYTES or self._pending_ms or self._hole:
            self._cut(g711.decode(sound), at_ms)
            return
        # The path of every frame: what `_cut` and `_deliver` would do.
        if at_ms < self._told_ms:
            at_ms = self._told_ms
        self._told_ms = at_ms
        pcm = _SILENCE if sound is messages.SILENT_FRAME else g711.decode(sound)
        self._before, self._latest = self._latest, pcm
        hears(pcm, at_ms)

    def _take(self, message: Message) -> None:
        match message:
            case Key(key):
                self._deliver(key, self._told())
            case Mark(name):
                self._marked(name)
            case Stop():
                self._go("caller")
            case Start():
                raise PeerError("A second start message came on one connection.")
            case Connected() | Other():
                pass
            case unknown:
                assert_never(unknown)

    def lost(self, trouble: str = "") -> None:
        """The socket is closed, or nothing comes any more: `trouble` says so, for the record."""
        self._trouble = trouble
        self._go("network")

    @property
    def quiet_ms(self) -> int:
        """How long nothing has come: a carrier sends sound all the time, silence too."""
        return self.now_ms() - self._told_ms

    # --- the port --------------------------------------------------------------------------------

    def now_ms(self) -> int:
        """Milliseconds since answer."""
        return round((self._loop.time() - self._answered_s) * 1000)

    def attach(self, sink: AudioSink) -> None:
        """Say who is told."""
        self._sink = sink

    async def run(self) -> None:
        """Deliver until the line is gone. Raises CallError when the far end fell silent."""
        if self._sink is not None and not self._down:
            self._hears = self._sink.on_audio
        early, self._early = self._early, deque()
        for what, at_ms in early:
            self._deliver(what, at_ms)
        if self._untold and self._sink is not None:
            self._sink.on_gone(self._untold, self._told())
        try:
            await self._gone.wait()
        finally:
            if not self._down:
                self._leave()
        if self._trouble:
            raise CallError(self._trouble)

    def play(self, pcm: bytes, generation: int) -> None:
        """Queue sound; as much as the lead allows leaves at once."""
        if not self._down and pcm:
            self._playout.play(generation, len(pcm), self.now_ms())
            self._waiting.append(pcm)
            self._send_ahead()

    def say(self, text: str, generation: int) -> None:
        """Words are not shown on this link."""

    def mark(self, generation: int) -> None:
        """Ask to be told when everything so far was played."""
        if not self._down:
            self._waiting.append(generation)
            self._send_ahead()

    def flush(self) -> int:
        """Drop what is queued here and there; marks that come back for it are not counted."""
        # The far end is behind us by what its latest mark was late: unheard sound is never counted.
        heard_ms = self._playout.flush(self.now_ms() - self._behind_ms)
        self._drop()
        self._sent_until_ms = 0
        if self._unheard and not self._down:
            self._unheard = False
            self._wire.send(messages.clear(self.start.stream))
        return heard_ms

    def send_keys(self, keys: str) -> None:
        """The protocol has no way to send keys."""
        log.warning("keys cannot be sent on this line", extra={"call": self.start.call})

    def transfer(self, serial: int, queue: str, mode: str, ring_ms: int) -> None:
        """The stream alone cannot transfer: reported as failed, so that the dialog goes on."""
        self._loop.call_soon(self._cannot_transfer, serial)

    def take_back(self, serial: int) -> None:
        """Nobody was called."""

    def hold(self, on: bool, music: str) -> None:
        """Silence is what there is to hear."""

    def hang_up(self) -> None:
        """Close the connection: the carrier goes on after its `<Connect>`, or ends the call."""
        self._go("us")

    # --- hearing ---------------------------------------------------------------------------------

    def _mend(self, lost_ms: int, until_ms: int) -> None:
        """Sound is missing that ended at `until_ms`: tell of it, and fill what an ear would miss.

        Longer holes are left to time: to turn-taking, no frames are silence.
        """
        if self._hears is None or self._sink is None or self._down:
            return
        self._sink.on_lost(lost_ms, max(self._told_ms, until_ms - lost_ms))
        frames = lost_ms // _FRAME_MS
        if self._pending_ms or frames > _MENDED_FRAMES:
            return
        self._hole = Concealment(self.format.rate_hz)
        self._hole.heard(self._before + self._latest)
        for left in range(frames - 1, -1, -1):
            made = self._hole.lost(self.format.frame_bytes)
            self._deliver(made, until_ms - left * _FRAME_MS)

    def _cut(self, pcm: bytes, at_ms: int) -> None:
        """Deliver sound of any length in whole frames."""
        frames = self._framer.push(pcm)
        self._pending_ms = -(-self._framer.pending_bytes // _BYTES_A_MS)
        at_ms -= self._pending_ms
        for after, frame in zip(range(len(frames) - 1, -1, -1), frames, strict=True):
            self._deliver(self._whole(frame), at_ms - after * _FRAME_MS)

    def _deliver(self, what: bytes | str, at_ms: int) -> None:
        if self._down:
            return
        if self._hears is None or self._sink is None:
            self._early.append((what, at_ms))
            return
        self._told_ms = at_ms = max(at_ms, self._told_ms)
        if isinstance(what, bytes):
            self._hears(what, at_ms)
        else:
            self._sink.on_key(what, at_ms)

    def _whole(self, frame: bytes) -> bytes:
        """A frame that came, joined to what was made up before it."""
        if self._hole is not None:
            frame, self._hole = self._hole.heard(frame), None
        self._before, self._latest = self._latest, frame
        return frame

    def _told(self) -> int:
        return max(self.now_ms(), self._told_ms)

    # --- speaking --------------------------------------------------------------------------------

    def _send_ahead(self) -> None:
        self._cancel_timer()
        now_ms = self.now_ms()
        while self._waiting:
            first = self._waiting[0]
            if isinstance(first, int):
                self._waiting.popleft()
                self._ask(first)
                continue
            if self._sent_until_ms - now_ms >= _LEAD_MS:
                due_s = (self._sent_until_ms - _LEAD_MS + _PIECE_MS - now_ms) / 1000
                self._timer = self._loop.call_later(due_s, self._send_ahead)
                return
            piece = first[self._at : self._at + _PIECE_MS * _BYTES_A_MS]
            self._at += len(piece)
            if self._at >= len(first):
                self._waiting.popleft()
                self._at = 0
            self._sent_until_ms = max(now_ms, self._sent_until_ms) + len(piece) // _BYTES_A_MS
            self._unheard = True
            self._wire.send(messages.media(self.start.stream, mulaw.encode(piece)))

    def _ask(self, generation: int) -> None:
        name = str(generation)
        self._marks[name] = (generation, max(self._sent_until_ms, self.now_ms()))
        self._wire.send(messages.mark(self.start.stream, name))

    def _marked(self, name: str) -> None:
        awaited = self._marks.pop(name, None)
        if awaited is None or self._sink is None:
            return  # cleared, or not ours
        generation, due_ms = awaited
        self._told_ms = self._told()
        self._behind_ms = max(0, self._told_ms - due_ms)
        if not self._marks and not self._waiting:
            self._unheard = False
        self._sink.on_mark(generation, self._told_ms)

    def _drop(self) -> None:
        """Nothing more is sent, and no mark is awaited."""
        self._cancel_timer()
        self._waiting.clear()
        self._marks.clear()
        self._at = 0

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    # --- the end ---------------------------------------------------------------------------------

    def _cannot_transfer(self, serial: int) -> None:
        if self._sink is not None and not self._down:
            self._sink.on_transfer(serial, "failed", None, self._told())

    def _leave(self) -> None:
        self._down, self._hears = True, None
        self._drop()
        self._gone.set()
        self._wire.close(1000, "")

    def _go(self, by: Literal["caller", "network", "us"]) -> None:
        if self._down:
            return
        self._leave()
        self._playout.flush(self.now_ms())
        if self._sink is not None:
            self._sink.on_gone(by, self._told())
        else:
            self._untold = by
