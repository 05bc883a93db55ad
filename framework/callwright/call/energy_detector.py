"""Voice by level alone: the detector that needs no model."""

from collections.abc import Callable

from callwright.ports import AudioFormat
from callwright.speech.vad import EnergyVoice

__all__ = ["EnergyDetector", "EnergyStream"]


class EnergyStream:
    """One call's level, window by window."""

    def __init__(self, format: AudioFormat, on_window: Callable[[float, int, int], None]) -> None:
        self._voice = EnergyVoice()
        self._on_window = on_window
        self._bytes_a_ms = format.rate_hz * 2 // 1000

    def feed(self, pcm: bytes, at_ms: int) -> None:
        """Judge one frame as one window."""
        self._on_window(self._voice.push(pcm), at_ms, len(pcm) // self._bytes_a_ms)

    def close(self) -> None:
        """Nothing is kept."""


class EnergyDetector:
    """Takes what is louder than the line's noise for voice: music and traffic too."""

    name = "energy"

    async def warm_up(self) -> None:
        """There is nothing to load."""

    def open(
        self, format: AudioFormat, on_window: Callable[[float, int, int], None]
    ) -> EnergyStream:
        """A stream for one call."""
        return EnergyStream(format, on_window)

    async def close(self) -> None:
        """There is nothing to give back."""
