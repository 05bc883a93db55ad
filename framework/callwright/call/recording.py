"""The sound of a call in two channels: the caller on the left, the agent as heard on the right."""

import array
import wave
from pathlib import Path

__all__ = ["RECORDING_FILE", "Recording"]

RECORDING_FILE = "recording.wav"


class Recording:
    """Collects both legs on the call's own timeline.

    Silence stands where nothing came, and where recording was paused, so that times in the journal
    are times in the sound.
    """

    def __init__(self, rate_hz: int) -> None:
        self.rate_hz = rate_hz
        self._caller = bytearray()
        self._agent = bytearray()
        self._pauses: list[list[int]] = []  # from, until (open: -1), in ms

    def caller(self, pcm: bytes, at_ms: int) -> None:
        """Sound of the caller whose last sample arrived at `at_ms`."""
        self._lay(self._caller, pcm, self._place(at_ms) - len(pcm))

    def agent(self, pcm: bytes, start_ms: int) -> None:
        """Sound of the agent that is heard from `start_ms`."""
        self._lay(self._agent, pcm, self._place(start_ms))

    def cut(self, at_ms: int) -> None:
        """What the agent was going to say after `at_ms` is not heard."""
        del self._agent[self._place(at_ms) :]

    def pause(self, at_ms: int) -> None:
        """Keep nothing from here on."""
        if not self._pauses or self._pauses[-1][1] >= 0:
            self._pauses.append([at_ms, -1])

    def resume(self, at_ms: int) -> None:
        """Keep sound again."""
        if self._pauses and self._pauses[-1][1] < 0:
            self._pauses[-1][1] = at_ms

    def save(self, path: Path, end_ms: int) -> None:
        """Write 16-bit PCM wav of the whole call. Blocks."""
        length = self._place(end_ms)
        legs = [self._without_pauses(leg, length) for leg in (self._caller, self._agent)]
        both = array.array("h", bytes(2 * length))
        for channel, leg in enumerate(legs):
            both[channel::2] = array.array("h", leg)
        with wave.open(str(path), "wb") as file:
            file.setnchannels(2)
            file.setsampwidth(2)
            file.setframerate(self.rate_hz)
            file.writeframes(both.tobytes())

    def _without_pauses(self, leg: bytearray, length: int) -> bytes:
        sound = bytearray(bytes(leg[:length]).ljust(length, b"\0"))
        for from_ms, until_ms in self._pauses:
            first = self._place(from_ms)
            after = length if until_ms < 0 else min(length, self._place(until_ms))
            if first < after:
                sound[first:after] = bytes(after - first)
        return bytes(sound)

    def _place(self, at_ms: int) -> int:
        return max(0, at_ms * self.rate_hz // 1000) * 2

    @staticmethod
    def _lay(leg: bytearray, pcm: bytes, at: int) -> None:
        """Put `pcm` at byte `at`. Clocks jitter by a few ms: sound never overwrites sound."""
        at = max(at, len(leg))
        leg.extend(bytes(at - len(leg)))
        leg.extend(pcm)
