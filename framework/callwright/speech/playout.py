"""How much of a queue of sound has been heard by a given moment, where nobody reports it."""

from dataclasses import dataclass

__all__ = ["Playout"]


@dataclass(slots=True)
class _Queued:
    generation: int
    start_ms: int
    samples: int = 0


class Playout:
    """Sound queued one utterance after another, played without gaps from the moment it came.

    Times are milliseconds of the call's clock. Sound queued while nothing sounds starts at once;
    sound of the same generation joins what it has, whether that has run dry or not.
    """

    def __init__(self, rate_hz: int) -> None:
        self.rate_hz = rate_hz
        self._queue: list[_Queued] = []

    def play(self, generation: int, pcm_bytes: int, now_ms: int) -> None:
        """Queue `pcm_bytes` of mono s16le sound."""
        self._drop_played(now_ms, keep=generation)
        last = self._queue[-1] if self._queue else None
        if last is None or last.generation != generation or self._end_ms(last) < now_ms:
            start_ms = max(now_ms, self._end_ms(last)) if last else now_ms
            last = _Queued(generation, start_ms)
            self._queue.append(last)
        last.samples += pcm_bytes // 2

    def end_ms(self) -> int:
        """Return when everything queued will have been played; 0 before anything was."""
        return self._end_ms(self._queue[-1]) if self._queue else 0

    def sounding(self, now_ms: int) -> int:
        """Return the generation that sounds at `now_ms`, or 0."""
        for queued in self._queue:
            if queued.start_ms <= now_ms < self._end_ms(queued):
                return queued.generation
        return 0

    def heard_ms(self, generation: int, now_ms: int) -> int:
        """Return how much of what is still known of this generation was heard by `now_ms`."""
        return sum(
            max(0, min(now_ms, self._end_ms(queued)) - queued.start_ms)
            for queued in self._queue
            if queued.generation == generation
        )

    def flush(self, now_ms: int) -> int:
        """Forget everything; return how many ms of the sounding generation were heard."""
        sounding = self.sounding(now_ms)
        heard_ms = self.heard_ms(sounding, now_ms) if sounding else 0
        self._queue.clear()
        return heard_ms

    def _end_ms(self, queued: _Queued) -> int:
        return queued.start_ms + -(-queued.samples * 1000 // self.rate_hz)

    def _drop_played(self, now_ms: int, keep: int) -> None:
        self._queue = [
            queued
            for queued in self._queue
            if queued.generation == keep or self._end_ms(queued) > now_ms
        ]
