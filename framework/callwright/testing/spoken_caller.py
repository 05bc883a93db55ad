"""A caller with a real voice on a simulated phone line, who reacts to what is said.

The caller hears each prompt as it begins to sound and answers when it is over, or talks over it.
What the caller says goes over the line as sound: narrow band, mu-law, noise. Nothing else reaches
the agent, so every transcript comes from recognition.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from callwright.testing.fake_link import FakeLink
from callwright.testing.line_noise import line_hiss, passing_noise

__all__ = ["Brain", "CallerReply", "HissingLine", "SpokenCaller", "Voices"]

_SOON_MS = 450  # people answer a question within half a second
_HISS_MS = 4_000


@dataclass(frozen=True, slots=True, kw_only=True)
class CallerReply:
    """What the caller does about a prompt.

    says or keys. snr_db: how noisy the line is while these words are said; None is a quiet line.
    during: talk over the prompt, `after_ms` into it; else so long after its end.
    """

    says: str = ""
    keys: str = ""
    snr_db: float | None = None
    seed: int = 1
    after_ms: int = _SOON_MS
    during: bool = False


class Brain(Protocol):
    """Decides what the caller does."""

    def hears(self, text: str) -> CallerReply | None:
        """A prompt begins to sound. None: wait for the next one."""


class Voices:
    """The caller's words as sound, made before the call so that no synthesis competes with it."""

    def __init__(self, speak: Callable[[str], Awaitable[bytes]]) -> None:
        """speak: text to 8 kHz mono s16le sound."""
        self._speak = speak
        self._sounds: dict[str, bytes] = {}

    async def prepare(self, text: str) -> bytes:
        """Make and keep the sound of these words."""
        if text not in self._sounds:
            self._sounds[text] = await self._speak(text)
        return self._sounds[text]

    def over_line(self, text: str, snr_db: float | None, seed: int) -> bytes:
        """These prepared words as they arrive at the agent."""
        return passing_noise(self._sounds[text], snr_db, seed)


class HissingLine(FakeLink):
    """A line that is never quite silent."""

    def __init__(self) -> None:
        super().__init__()
        self._hiss = line_hiss(_HISS_MS)
        self._hiss_at = 0

    def background(self, size: int) -> bytes:
        """The hiss of a phone line."""
        self._hiss_at = (self._hiss_at + size) % (len(self._hiss) - size)
        return self._hiss[self._hiss_at : self._hiss_at + size]


class SpokenCaller(HissingLine):
    """The line of one such call."""

    def __init__(self, brain: Brain, voices: Voices) -> None:
        super().__init__()
        self._brain = brain
        self._voices = voices
        self._heard = 0  # prompts that the caller has thought about
        self._reply: CallerReply | None = None

    def _react(self) -> None:
        if len(self.said) > self._heard:
            self._heard = len(self.said)
            self._reply = self._brain.hears(self.said[-1].text)
        reply = self._reply
        if reply is None:
            return
        began_ms = self.said[-1].at_ms
        since_ms = began_ms if reply.during else max(began_ms, self._playout.end_ms())
        if self.now_ms() < since_ms + reply.after_ms:
            return
        self._reply = None
        if reply.keys:
            self.press(reply.keys)
        else:
            self.sound(self._voices.over_line(reply.says, reply.snr_db, reply.seed))
