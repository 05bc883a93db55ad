"""A line with a scripted caller on it, who listens to the prompts and reacts to them."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from callwright.ports import AudioFormat, AudioSink, LinkCaps
from callwright.speech.playout import Playout
from callwright.testing.fake_speech import fake_speech

__all__ = ["FakeLink", "Said", "wordless"]

_FRAME_MS = 20
_SOON_MS = 300  # how fast the scripted caller answers


@dataclass(frozen=True, slots=True)
class Said:
    """A prompt as the caller began to hear it."""

    at_ms: int
    text: str


@dataclass(slots=True)
class _Reaction:
    part: str
    act: Callable[[], None]
    after_ms: int
    during: bool
    done: bool = False


class FakeLink:
    """An answered call on virtual time.

    lost_marks, late_marks_ms: what becomes of the marks, if `caps` say that there are any: all of
    the numbers in `lost_marks` never come, the others come late. said: prompts begun. calls: what
    else the runtime asked for.
    """

    def __init__(
        self,
        *,
        rate_hz: int = 8_000,
        caps: LinkCaps | None = None,
        lost_marks: frozenset[int] = frozenset(),
        late_marks_ms: int = 0,
    ) -> None:
        self.format = AudioFormat(rate_hz)
        self.caps = caps or LinkCaps()
        self.said: list[Said] = []
        self.calls: list[tuple[object, ...]] = []
        self._lost_marks = lost_marks
        self._late_marks_ms = late_marks_ms
        self._marks_asked = 0
        self._loop = asyncio.get_running_loop()
        self._answered_s = self._loop.time()
        self._sink: AudioSink | None = None
        self._playout = Playout(rate_hz)
        self._voice = b""
        self._reactions: list[_Reaction] = []
        self._latest: tuple[int, str] | None = None  # generation and text of the last prompt
        self._gone = False

    # --- the script ------------------------------------------------------------------------------

    def answer(self, part: str, says: str, *, after_ms: int = _SOON_MS) -> None:
        """When a prompt with this part was heard, say something."""
        self.react(part, lambda: self.speak(says), after_ms=after_ms)

    def interrupt(self, part: str, says: str, *, after_ms: int) -> None:
        """While a prompt with this part sounds, `after_ms` into it, say something."""
        self.react(part, lambda: self.speak(says), after_ms=after_ms, during=True)

    def key_in(self, part: str, keys: str, *, after_ms: int = _SOON_MS) -> None:
        """When a prompt with this part was heard, press keys."""
        self.react(part, lambda: self.press(keys), after_ms=after_ms)

    def react(
        self, part: str, act: Callable[[], None], *, after_ms: int, during: bool = False
    ) -> None:
        """Do anything once: after a prompt with this part was heard, or `during` it."""
        self._reactions.append(_Reaction(part, act, after_ms, during))

    def at(self, at_ms: int, act: Callable[[], None]) -> None:
        """Do anything at a time of the call."""
        self._loop.call_at(self._answered_s + at_ms / 1000, act)

    # --- what the caller does --------------------------------------------------------------------

    def speak(self, text: str) -> None:
        """Say something, from the next frame on."""
        self.sound(fake_speech(text, self.format.rate_hz))

    def background(self, size: int) -> bytes:
        """Return so many bytes of what is heard while the caller says nothing: silence."""
        return bytes(size)

    def sound(self, pcm: bytes) -> None:
        """Make this sound, from the next frame on, after what is being said."""
        self._voice += pcm

    @property
    def sounding(self) -> bool:
        """Has the caller more to say?"""
        return bool(self._voice)

    def cough(self, ms: int = 300) -> None:
        """Make a noise without words."""
        self.sound(wordless(ms, self.format.rate_hz))

    def press(self, keys: str) -> None:
        """Press keys one after another."""
        for key in keys:
            self._told.on_key(key, self.now_ms())

    def leave(self, by: Literal["caller", "network"] = "caller") -> None:
        """Hang up, or lose the line."""
        self._go(by)

    def report_transfer(self, serial: int, status: str, wait_s: int | None = None) -> None:
        """Say what becomes of a transfer."""
        self._told.on_transfer(serial, status, wait_s, self.now_ms())

    # --- the port --------------------------------------------------------------------------------

    def now_ms(self) -> int:
        """Milliseconds since answer."""
        return round((self._loop.time() - self._answered_s) * 1000)

    def attach(self, sink: AudioSink) -> None:
        """Say who is told."""
        self._sink = sink

    async def run(self) -> None:
        """Deliver 20 ms frames until the line is gone."""
        try:
            await self._talk()
        finally:
            self._gone = True

    async def _talk(self) -> None:
        next_s = self._loop.time()
        while not self._gone:
            next_s += _FRAME_MS / 1000
            await asyncio.sleep(max(0.0, next_s - self._loop.time()))
            if self._gone:
                return
            self._react()
            size = self.format.frame_bytes
            frame, self._voice = self._voice[:size], self._voice[size:]
            self._told.on_audio(frame + self.background(size - len(frame)), self.now_ms())

    def play(self, pcm: bytes, generation: int) -> None:
        """Hear the agent."""
        self.calls.append(("play", generation, len(pcm)))
        if not self._gone:
            self._playout.play(generation, len(pcm), self.now_ms())

    def say(self, text: str, generation: int) -> None:
        """Note the words that begin to sound."""
        self.said.append(Said(self.now_ms(), text))
        self._latest = (generation, text)

    def mark(self, generation: int) -> None:
        """Report what was played, unless the script loses it."""
        self._marks_asked += 1
        if self.caps.marks and self._marks_asked not in self._lost_marks:
            due_ms = max(self.now_ms(), self._playout.end_ms()) + self._late_marks_ms
            self.at(due_ms, lambda: self._mark(generation))

    def flush(self) -> int:
        """Drop what is queued."""
        self.calls.append(("flush",))
        return self._playout.flush(self.now_ms())

    def send_keys(self, keys: str) -> None:
        """Note it."""
        self.calls.append(("send_keys", keys))

    def transfer(self, serial: int, queue: str, mode: str, ring_ms: int) -> None:
        """Note it; the script reports."""
        self.calls.append(("transfer", serial, queue, mode))

    def take_back(self, serial: int) -> None:
        """Note it."""
        self.calls.append(("take_back", serial))

    def hold(self, on: bool, music: str) -> None:
        """Note it."""
        self.calls.append(("hold", on))

    def hang_up(self) -> None:
        """Drop the line."""
        self._go("us")

    # --- inside ----------------------------------------------------------------------------------

    @property
    def _told(self) -> AudioSink:
        assert self._sink is not None, "attach a sink before the script runs"  # noqa: S101
        return self._sink

    def _react(self) -> None:
        if self._latest is None:
            return
        _, text = self._latest
        now_ms = self.now_ms()
        began_ms = self.said[-1].at_ms
        for reaction in self._reactions:
            since_ms = began_ms if reaction.during else max(began_ms, self._playout.end_ms())
            if reaction.done or reaction.part not in text or now_ms < since_ms + reaction.after_ms:
                continue
            reaction.done = True
            self._latest = None
            reaction.act()
            return

    def _mark(self, generation: int) -> None:
        if not self._gone:
            self._told.on_mark(generation, self.now_ms())

    def _go(self, by: Literal["caller", "network", "us"]) -> None:
        if not self._gone:
            self._gone = True
            self._playout.flush(self.now_ms())
            self._told.on_gone(by, self.now_ms())


def wordless(ms: int, rate_hz: int = 8_000) -> bytes:
    """Return a loud sound that spells nothing."""
    samples = (8_000 * (-1) ** at for at in range(rate_hz * ms // 1000))
    return b"".join(sample.to_bytes(2, "little", signed=True) for sample in samples)
