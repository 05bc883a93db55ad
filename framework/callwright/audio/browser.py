"""`browser:`: somebody with a browser is the caller. The page's side is `server/console/talk/`.

Theory of operation. One websocket a call. Sound comes and goes as mono s16le PCM at 16 kHz in
binary messages; everything else is a JSON object in a text message. The page keeps what it is sent
in a queue in its audio thread and plays it: it can drop the queue at once, and it tells when a mark
in the queue was reached, so "heard" is what the speakers were given. Each binary message to the
page is its generation, a little-endian 32-bit number, and then sound.

    page to us    {"type": "key", "key": "5"}   {"type": "played", "generation": 7}
                  {"type": "hang_up"}
    us to page    {"type": "mark", "generation": 7}   {"type": "clear"}
"""

import asyncio
import contextlib
import json
from collections import deque
from typing import Literal, Protocol

from callwright.errors import CallError
from callwright.machine.events import TransferResult
from callwright.ports import AudioFormat, AudioSink, LinkCaps
from callwright.speech.arrivals import Arrivals
from callwright.speech.framing import Framer
from callwright.speech.playout import Playout

__all__ = ["BrowserLink", "Page"]

RATE_HZ = 16_000

# The page's own buffers, measured in Chromium: 10 ms of processing and about 30 ms of output.
_BUFFER_MS = 40
_FRAME_MS = 20
# Sent ahead at most: what a busy tab can sleep through, and far from filling the socket's buffers.
_LEAD_MS = 5_000
_PIECE_MS = 500
_BYTES_A_MS = RATE_HZ // 1000 * 2
# A page sends sound also while it is muted. A tab that sends none for so long is asleep or gone.
_SILENT_MS = 5_000
_KEYS = tuple("0123456789*#")


class Page(Protocol):
    """Our side of the page's websocket. Neither method blocks."""

    def send_json(self, message: dict[str, object]) -> None:
        """Send one text message."""

    def send_sound(self, message: bytes) -> None:
        """Send one binary message."""


class BrowserLink:
    """One call from a page. Its owner hands over what the page sends.

    transfer_result: what becomes of a transfer, as a page has no far end.
    """

    caps = LinkCaps(marks=True, buffer_ms=_BUFFER_MS)

    def __init__(self, page: Page, *, transfer_result: TransferResult = "connected") -> None:
        self.format = AudioFormat(RATE_HZ)
        self._page = page
        self._transfer_result = transfer_result
        self._sink: AudioSink | None = None
        self._loop = asyncio.get_running_loop()
        self._answered_s = self._loop.time()
        self._arrivals = Arrivals()
        self._framer = Framer(self.format.frame_bytes)
        self._playout = Playout(RATE_HZ)
        self._heard_ms = 0  # when the latest frame came
        self._waiting: deque[tuple[int, memoryview | None]] = deque()  # generation, sound or mark
        self._sent_until_ms = 0
        self._sending: asyncio.TimerHandle | None = None
        self._gone = asyncio.Event()
        self._untold: Literal["", "caller", "network", "us"] = ""  # who left while nobody listened

    # --- what the page says ----------------------------------------------------------------------

    def sound(self, pcm: bytes) -> None:
        """A binary message: any length, whole samples."""
        if self._gone.is_set() or self._sink is None:
            return
        self._heard_ms = self.now_ms()
        for frame in self._framer.push(pcm):
            at_ms = self._arrivals.time_of(_FRAME_MS, self._heard_ms)
            self._sink.on_audio(frame, at_ms)
            if self._gone.is_set():
                return

    def message(self, text: str | bytes) -> None:
        """A text message. Raises CallError when it is none of the page's."""
        try:
            said = json.loads(text)
            kind = said["type"]
        except (ValueError, TypeError, KeyError):
            raise CallError("The page sent what is not a message of a call.") from None
        if kind == "hang_up":
            self._go("caller")
        if self._gone.is_set() or self._sink is None:
            return
        match kind:
            case "key" if said.get("key") in _KEYS:
                self._sink.on_key(said["key"], self.now_ms())
            case "played" if isinstance(said.get("generation"), int):
                self._sink.on_mark(said["generation"], self.now_ms())
            case _:
                raise CallError("The page sent a message that a call does not know.")

    def lost(self, by: Literal["caller", "network"]) -> None:
        """The page is gone: `caller` when its tab was closed, `network` when it fell silent."""
        self._go(by)

    # --- the port --------------------------------------------------------------------------------

    def now_ms(self) -> int:
        """Milliseconds since answer."""
        return round((self._loop.time() - self._answered_s) * 1000)

    def attach(self, sink: AudioSink) -> None:
        """Say who is told."""
        self._sink = sink

    async def run(self) -> None:
        """Wait until the line is gone. Raises CallError when the page falls silent."""
        if self._untold and self._sink is not None:
            self._sink.on_gone(self._untold, self.now_ms())
        self._heard_ms = max(self._heard_ms, self.now_ms())
        try:
            while not self._gone.is_set():
                silent_ms = self.now_ms() - self._heard_ms
                if silent_ms >= _SILENT_MS:
                    raise CallError(
                        f"The page has sent no sound for {_SILENT_MS // 1000} s: its tab sleeps, "
                        "or its microphone was taken away."
                    )
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout((_SILENT_MS - silent_ms) / 1000):
                        await self._gone.wait()
        finally:
            self._leave()

    def play(self, pcm: bytes, generation: int) -> None:
        """Queue sound in the page."""
        if not self._gone.is_set() and pcm:
            self._playout.play(generation, len(pcm), self.now_ms())
            self._waiting.append((generation, memoryview(pcm)))
            self._send_ahead()

    def say(self, text: str, generation: int) -> None:
        """Words are shown by whoever watches the call."""

    def mark(self, generation: int) -> None:
        """Ask to be told when the page has played all of it."""
        if not self._gone.is_set():
            self._waiting.append((generation, None))
            self._send_ahead()

    def flush(self) -> int:
        """Empty the page's queue, and ours."""
        if not self._gone.is_set():
            self._drop()
            self._page.send_json({"type": "clear"})
        return self._playout.flush(max(0, self.now_ms() - _BUFFER_MS))

    def send_keys(self, keys: str) -> None:
        """There is no far-end menu."""

    def transfer(self, serial: int, queue: str, mode: str, ring_ms: int) -> None:
        """Pretend, as told: nobody stands behind a page."""
        self._loop.call_soon(self._pretend, serial)

    def take_back(self, serial: int) -> None:
        """Nobody was called."""

    def hold(self, on: bool, music: str) -> None:
        """There is no music: the page shows that the call is on hold."""
        if not self._gone.is_set():
            self._page.send_json({"type": "hold", "on": on})

    def hang_up(self) -> None:
        """Drop the line."""
        self._go("us")

    # --- inside ----------------------------------------------------------------------------------

    def _send_ahead(self) -> None:
        if self._sending is not None:
            self._sending.cancel()
            self._sending = None
        now_ms = self.now_ms()
        while self._waiting:
            generation, pcm = self._waiting.popleft()
            if pcm is None:
                self._page.send_json({"type": "mark", "generation": generation})
                continue
            ahead_ms = self._sent_until_ms - now_ms
            if ahead_ms >= _LEAD_MS:
                self._waiting.appendleft((generation, pcm))
                due_s = (ahead_ms - _LEAD_MS + _PIECE_MS) / 1000
                self._sending = self._loop.call_later(due_s, self._send_ahead)
                return
            piece, rest = pcm[: _PIECE_MS * _BYTES_A_MS], pcm[_PIECE_MS * _BYTES_A_MS :]
            if rest:
                self._waiting.appendleft((generation, rest))
            self._sent_until_ms = max(now_ms, self._sent_until_ms) + len(piece) // _BYTES_A_MS
            self._page.send_sound(generation.to_bytes(4, "little") + piece)

    def _drop(self) -> None:
        """Nothing more is sent."""
        self._waiting.clear()
        self._sent_until_ms = 0
        if self._sending is not None:
            self._sending.cancel()
            self._sending = None

    def _pretend(self, serial: int) -> None:
        if self._sink is not None and not self._gone.is_set():
            self._sink.on_transfer(serial, "ringing", None, self.now_ms())
            self._sink.on_transfer(serial, self._transfer_result, None, self.now_ms())

    def _leave(self) -> None:
        self._gone.set()
        self._drop()
        self._playout.flush(self.now_ms())

    def _go(self, by: Literal["caller", "network", "us"]) -> None:
        if not self._gone.is_set():
            self._leave()
            if self._sink is not None:
                self._sink.on_gone(by, self.now_ms())
            else:
                self._untold = by
