"""One typed call: the line it comes over, the session behind it, and when it waits for somebody."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, nullcontext
from dataclasses import replace
from pathlib import Path

from rich.console import Console

from callwright.audio.text import TextLink
from callwright.call.clock import outstanding
from callwright.call.interpreter import Sound
from callwright.call.record import CallRecord
from callwright.call.session import CallSession
from callwright.cli.chat_screen import ChatScreen
from callwright.cli.shown_values import Shown
from callwright.machine.events import Event
from callwright.machine.snapshot import Snapshot
from callwright.machine.values import Plain, Value
from callwright.office import Office
from callwright.ports import AudioSink
from callwright.understanding.reading import Heard
from callwright.wiring import CallRequest

__all__ = ["ChatCall"]

# What is waited out before the caller is asked for the next line: all but what only the caller, the
# far end of a transfer or an answering machine's tone can end.
_PASSING = frozenset({"speaking", "filler", "service", "transcript", "model", "speech", "keys"})
_LOOK_S = 0.02
_NOISE_MS = 600  # a cough: long enough to count as a sound, too short for words (a guess)


class _DeskLink(TextLink):
    """A text link whose session is at hand, for what no line can carry: who speaks, how well."""

    session: CallSession | None = None

    def attach(self, sink: AudioSink) -> None:
        super().attach(sink)
        if isinstance(sink, CallSession):
            self.session = sink


class ChatCall:
    """A call whose caller sits at a keyboard."""

    def __init__(self, office: Office, console: Console, *, typed: bool, open_values: bool) -> None:
        self._office = office
        self._console = console
        # Nothing is drawn by the link itself: the screen hears of each line with its state.
        self._link = _DeskLink(lambda _text, _serial: None, transfer_result=None)
        self.machine = office.machine
        self.shown = Shown(office.machine, self._opened, open_values=open_values)
        self.screen = ChatScreen(console, office.machine, self.shown, typed=typed)
        self._run: asyncio.Task[CallRecord] | None = None

    @asynccontextmanager
    async def running(self, request: CallRequest) -> AsyncIterator[None]:
        """Run the call; leaving early drops it, with its record written."""
        request = replace(request, watchers=(self.screen,))
        self._run = asyncio.create_task(self._office.run(self._link, request))
        try:
            yield
        finally:
            if not self._run.done():
                self._run.cancel()
            await asyncio.wait([self._run])

    @property
    def over(self) -> bool:
        """Has the call ended?"""
        return self._run is None or self._run.done()

    @property
    def snapshot(self) -> Snapshot:
        """Where the call is."""
        return self.screen.snapshot

    # --- time ------------------------------------------------------------------------------------

    async def rest(self) -> None:
        """Let everything happen that happens without the caller."""
        while not self.over:
            waits = self.snapshot.waits
            # A service that is called takes its real time; nothing else here does.
            with outstanding() if "service" in waits else nullcontext():
                await asyncio.sleep(_LOOK_S)
            waits = self.snapshot.waits
            if waits and self.snapshot.done is None and not _PASSING & set(waits):
                return

    async def wait(self, length_ms: int | None) -> int:
        """Say nothing for so long, or until something happens; return how long it was."""
        began_ms = self._link.now_ms()
        if length_ms is None:
            due_ms = min(self.snapshot.waits.values(), default=began_ms)
            length_ms = max(0, due_ms - began_ms) + 1
        until_ms = began_ms + length_ms
        while not self.over and self._link.now_ms() < until_ms:
            left_ms = until_ms - self._link.now_ms()
            await asyncio.sleep(min(left_ms / 1000, 1.0))
        return self._link.now_ms() - began_ms

    # --- what the caller does --------------------------------------------------------------------

    def say(self, line: str) -> None:
        """Say a line."""
        self._link.type(line)

    def hear(self, heard: Heard) -> None:
        """Say something that is heard more or less well."""
        self._session.on_words(heard, self._link.now_ms())

    def noise(self) -> None:
        """Make a sound that has no words."""
        self._session.on_words(Heard(()), self._link.now_ms(), Sound(voiced_ms=_NOISE_MS))

    def press(self, keys: str) -> None:
        """Press keys."""
        self._link.press(keys)

    def leave(self) -> None:
        """Hang up."""
        self._link.leave()

    @property
    def now_ms(self) -> int:
        """Milliseconds since answer."""
        return self._link.now_ms()

    def happens(self, event: Event) -> None:
        """Let something happen that no line of text can carry."""
        self._session.post(event)

    def transfer_becomes(self, status: str) -> bool:
        """Say what becomes of the transfer; False when none was started."""
        if not self.screen.transfer:
            return False
        self._link.report_transfer(self.screen.transfer, status)
        return True

    # --- the end ---------------------------------------------------------------------------------

    def tell_end(self, again: Callable[[Path], str]) -> None:
        """Say how the call ended, where it is kept, and how to live it `again`. Raises what the
        call died of.
        """
        if self._run is None:
            return
        record = self._run.result()
        folder = self._office.folder_of(record.call_id)
        self.screen.ended(record)
        self.screen.row("kept in", str(folder))
        self.screen.aside("again", again(folder))

    # --- inside ----------------------------------------------------------------------------------

    @property
    def _session(self) -> CallSession:
        session = self._link.session
        assert session is not None, "a session attaches itself when the call begins"  # noqa: S101
        return session

    def _opened(self, value: Value) -> Plain | None:
        return self._session.values.open(value)
