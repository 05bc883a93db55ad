"""From voice probabilities to voice: hysteresis, an energy detector, and kept sound from before.

Probabilities come per window of a detector (32 ms for Silero, 20 ms for energy), 0.0 to 1.0.
"""

from collections import deque
from dataclasses import dataclass

from callwright.speech.pcm import SILENT_DBFS, level_dbfs

__all__ = ["EnergyVoice", "Hysteresis", "PreRoll"]


@dataclass(slots=True)
class Hysteresis:
    """Voice begins at `on` and lasts until `off`, so that a wavering probability is one voice.

    0.5 and 0.35 are the thresholds that the Silero model's own examples use.
    """

    on: float = 0.5
    off: float = 0.35
    voiced: bool = False

    def push(self, probability: float) -> bool:
        """Take one window's probability; return whether it is voice."""
        self.voiced = probability >= (self.off if self.voiced else self.on)
        return self.voiced


@dataclass(slots=True)
class EnergyVoice:
    """Voice by level alone, over a noise floor that it learns: the detector without a model.

    It takes music and traffic for voice; for tests, for links that gate their silence, and as the
    fallback when the model is not installed.
    """

    # Over the floor by 12 dB is surely voice, by 6 dB perhaps: guesses, near what gates use.
    sure_db: float = 12.0
    least_dbfs: float = -50.0  # softer than this is never voice: telephone idle noise is near -60
    floor_dbfs: float = -60.0

    def push(self, pcm: bytes) -> float:
        """Take one window of s16le PCM; return a probability of voice."""
        level = level_dbfs(pcm)
        # The floor falls at once and rises by 0.02 dB a window (1 dB/s at 20 ms): speech has gaps
        # within a second, so it does not become its own floor.
        if level < self.floor_dbfs:
            self.floor_dbfs = max(level, SILENT_DBFS + 16.0)
        else:
            self.floor_dbfs = min(self.floor_dbfs + 0.02, level)
        if level < self.least_dbfs:
            return 0.0
        over = (level - self.floor_dbfs) / self.sure_db
        return 0.0 if over < 0.0 else min(over, 1.0)


class PreRoll:
    """The last `keep_ms` of sound, given to the recogniser when voice has begun before it."""

    def __init__(self, keep_ms: int, rate_hz: int) -> None:
        self._keep_bytes = keep_ms * rate_hz // 1000 * 2
        self._frames: deque[bytes] = deque()
        self._bytes = 0

    def push(self, pcm: bytes) -> None:
        """Keep a frame; forget what is older than the window."""
        self._frames.append(pcm)
        self._bytes += len(pcm)
        while self._bytes - len(self._frames[0]) >= self._keep_bytes:
            self._bytes -= len(self._frames.popleft())

    def take(self) -> bytes:
        """Return all kept sound, oldest first, and forget it."""
        kept = b"".join(self._frames)
        self._frames.clear()
        self._bytes = 0
        return kept
