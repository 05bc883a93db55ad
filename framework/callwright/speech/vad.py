"""From voice probabilities to voice: hysteresis, and an energy detector.

Probabilities come per window of a detector (32 ms for Silero, 20 ms for energy), 0.0 to 1.0.
"""

from dataclasses import dataclass
from math import hypot, log10

from callwright.speech.pcm import SILENT_DBFS, one_in

__all__ = ["EnergyVoice", "Hysteresis"]

_EVERY = 3  # samples, of which one is looked at


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


class EnergyVoice:
    """Voice by level alone, over a noise floor that it learns: the detector without a model.

    It takes music and traffic for voice; for tests, for links that gate their silence, and as the
    fallback when the model is not installed. Every frame of every call passes here: levels are
    compared as powers, from every third sample, so that silence costs no logarithm. A tone of
    exactly 1333 or 2667 Hz at 8 kHz may look weaker than it is; voices and noise do not.
    """

    # Over the floor by 12 dB is surely voice, by 6 dB perhaps: guesses, near what gates use.
    sure_db = 12.0
    least_dbfs = -50.0  # softer than this is never voice: telephone idle noise is near -60
    floor_dbfs = -60.0  # before anything was heard
    # The floor falls at once and rises by 0.02 dB a window (1 dB/s at 20 ms): speech has gaps
    # within a second, so it does not become its own floor.
    rise_db = 0.02
    lowest_floor_dbfs = SILENT_DBFS + 16.0

    def __init__(self) -> None:
        self._latest = b""
        self._power = 0.0  # of the latest window
        self._floor = _power(self.floor_dbfs)
        self._least = _power(self.least_dbfs)
        self._lowest = _power(self.lowest_floor_dbfs)
        self._rise = 10.0 ** (self.rise_db / 10.0)

    def push(self, pcm: bytes) -> float:
        """Take one window of s16le PCM; return a probability of voice."""
        if pcm != self._latest:  # silence is one object from frame to frame: no sums of it
            few = one_in(_EVERY, len(pcm)).unpack_from(pcm)
            self._latest, self._power = pcm, hypot(*few) ** 2 / len(few) if few else 0.0
        power = self._power
        floor = self._floor
        if power < floor:
            self._floor = floor = max(power, self._lowest)
        else:
            self._floor = floor = min(floor * self._rise, power)
        if power < self._least:
            return 0.0
        return min(10.0 * log10(power / floor) / self.sure_db, 1.0)


def _power(dbfs: float) -> float:
    return float(10.0 ** (dbfs / 10.0) * 32_768.0**2)
