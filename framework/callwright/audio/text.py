"""`text:` typed lines in and out: the call of a desk, a chat and most tests."""

import asyncio
from collections.abc import Callable
from typing import Literal

from callwright.errors import CallError
from callwright.machine.events import TransferResult
from callwright.ports import AudioFormat, AudioSink, LinkCaps

__all__ = ["TextLink"]

# A silent reader's pace, so that an interruption can be typed: about 300 words a minute (a guess).
_MS_A_WORD = 200


class TextLink:
    """A call that is read and typed.

    show: called with each line of the agent, and the serial of its `Say`. pace: `instant` counts a
    line as heard when it is shown, `reading` after the time that reading it takes. transfer_result:
    what becomes of a transfer, as there is no far end: None leaves it to `report_transfer`.
    """

    caps = LinkCaps(text=True, marks=True)

    def __init__(
        self,
        show: Callable[[str, int], None],
        *,
        pace: Literal["instant", "reading"] = "instant",
        transfer_result: TransferResult | None = "connected",
    ) -> None:
        self.format = AudioFormat()
        self._show = show
        self._pace = pace
        self._transfer_result = transfer_result
        self._sink: AudioSink | None = None
        self._loop = asyncio.get_running_loop()
        self._answered_s = self._loop.time()
        self._gone = asyncio.Event()
        self._reading: dict[int, tuple[int, int]] = {}  # generation -> from, until
        self._marks: dict[int, asyncio.TimerHandle] = {}

    # --- what the person at the desk does -------------------------------------------------------

    def type(self, line: str) -> None:
        """Send one line, as if it had been spoken. What is no character in it becomes "?"."""
        said = line.encode("utf-8", "replace").decode()
        self._listener.on_text(said, self.now_ms())

    def press(self, keys: str) -> None:
        """Press these keys one after another."""
        for key in keys:
            self._listener.on_key(key, self.now_ms())

    def leave(self) -> None:
        """Hang up."""
        self._go("caller")

    def report_transfer(self, serial: int, status: str, wait_s: int | None = None) -> None:
        """Say what becomes of the transfer."""
        self._listener.on_transfer(serial, status, wait_s, self.now_ms())

    # --- the port -------------------------------------------------------------------------------

    def now_ms(self) -> int:
        """Milliseconds since answer."""
        return round((self._loop.time() - self._answered_s) * 1000)

    def attach(self, sink: AudioSink) -> None:
        """Say who is told."""
        self._sink = sink

    async def run(self) -> None:
        """Wait until the line is gone."""
        try:
            await self._gone.wait()
        finally:
            self._gone.set()
            self._drop_marks()

    def play(self, pcm: bytes, generation: int) -> None:
        """Sound is not heard on this link."""

    def say(self, text: str, generation: int) -> None:
        """Show a line."""
        if self._gone.is_set():
            return
        self._show(text, generation)
        words = len(text.split()) if self._pace == "reading" else 0
        began = max([self.now_ms(), *(until for _, until in self._reading.values())])
        self._reading[generation] = (began, began + words * _MS_A_WORD)

    def mark(self, generation: int) -> None:
        """Report the line as heard when it has been read."""
        if self._gone.is_set():
            return
        _, until_ms = self._reading.get(generation, (0, 0))
        due_s = max(self._answered_s + until_ms / 1000, self._loop.time())
        self._marks[generation] = self._loop.call_at(due_s, self._read, generation)

    def flush(self) -> int:
        """Count unread lines as not heard."""
        now_ms = self.now_ms()
        heard = [now_ms - since for since, until in self._reading.values() if since <= now_ms]
        self._drop_marks()
        return heard[0] if heard else 0

    def send_keys(self, keys: str) -> None:
        """There is no far-end menu."""

    def transfer(self, serial: int, queue: str, mode: str, ring_ms: int) -> None:
        """Pretend, as told."""
        if self._transfer_result is not None:
            self._loop.call_soon(self._pretend, serial, self._transfer_result)

    def take_back(self, serial: int) -> None:
        """Nobody was called."""

    def hold(self, on: bool, music: str) -> None:
        """There is no music to read."""

    def hang_up(self) -> None:
        """Drop the line."""
        self._go("us")

    # --- inside ---------------------------------------------------------------------------------

    @property
    def _listener(self) -> AudioSink:
        if self._sink is None:
            raise CallError("The text link was used before a call was attached to it.")
        return self._sink

    def _read(self, generation: int) -> None:
        self._marks.pop(generation, None)
        self._reading.pop(generation, None)
        self._listener.on_mark(generation, self.now_ms())

    def _pretend(self, serial: int, status: str) -> None:
        if not self._gone.is_set():
            self.report_transfer(serial, "ringing")
            self.report_transfer(serial, status)

    def _drop_marks(self) -> None:
        for handle in self._marks.values():
            handle.cancel()
        self._marks.clear()
        self._reading.clear()

    def _go(self, by: Literal["caller", "us"]) -> None:
        if not self._gone.is_set():
            self._gone.set()
            self._drop_marks()
            self._listener.on_gone(by, self.now_ms())
