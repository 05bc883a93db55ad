"""Voice detection by level alone: no model, no package. The fallback, and for tests."""

from collections.abc import Callable

from callwright.ports import AudioFormat, VoiceStream
from callwright.speech.vad import EnergyVoice

__all__ = ["EnergyVoiceDetector"]


class EnergyVoiceDetector:
    """Judges each piece of sound as it comes."""

    name = "energy"

    async def warm_up(self) -> None:
        """There is nothing to load."""

    def open(
        self, format: AudioFormat, on_window: Callable[[float, int, int], None]
    ) -> VoiceStream:
        """A stream for one call."""
        return _Stream(format.rate_hz, on_window)

    async def close(self) -> None:
        """There is nothing to stop."""


class _Stream:
    def __init__(self, rate_hz: int, on_window: Callable[[float, int, int], None]) -> None:
        self._bytes_a_s = rate_hz * 2
        self._size = self._window_ms = 0
        self._on_window = on_window
        self._voice = EnergyVoice()

    def feed(self, pcm: bytes, at_ms: int) -> None:
        """Take sound whose last sample arrived at `at_ms`."""
        if len(pcm) != self._size:
            self._size, self._window_ms = len(pcm), len(pcm) * 1000 // self._bytes_a_s
        if self._window_ms:
            on_window = self._on_window
            on_window(self._voice.push(pcm), at_ms, self._window_ms)

    def close(self) -> None:
        """There is nothing to give back."""
