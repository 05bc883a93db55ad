"""Raises the noise on a line until words are misheard: as something else, not as nothing."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field

from callwright.call.heard_turn import joined
from callwright.errors import EngineError
from callwright.machine.effects import Listen
from callwright.ports import AudioFormat, SpeechToText
from callwright.testing.line_noise import line_hiss, passing_noise
from callwright.understanding.expected import Value
from callwright.understanding.reading import Heard, MeantValue, Understanding

__all__ = ["Misheard", "NoisyLine", "RisingNoise"]

# Rising noise, from a quiet kitchen to a street: signal to noise in decibels.
_LEVELS_DB = (30.0, 20.0, 16.0, 14.0, 12.0, 10.0, 8.0, 6.0)
_SEEDS = (2, 3)
# In a call a turn never begins at the same sample twice, nor ends after the same silence: what is
# misheard must be so in nearly all of these (silence before, silence after).
_AROUND_MS = ((300, 300), (311, 160), (326, 700), (305, 420), (318, 250), (331, 520))
_MAY_DIFFER = 1
_TURN_BYTES = 320


@dataclass(frozen=True, slots=True)
class Misheard:
    """Words at one noise level. values: by slot. text: what the recogniser wrote."""

    snr_db: float
    seed: int
    text: str
    values: Mapping[str, Value]


class NoisyLine:
    """Recognises sound as a call does: both passes, understood as the open question expects."""

    def __init__(
        self,
        recogniser: SpeechToText,
        *,
        understand: Callable[[Heard], Understanding],
        worth_a_second_look: Callable[[Understanding], bool],
        listen: Listen,
    ) -> None:
        self._recogniser = recogniser
        self._understand = understand
        self._worth_a_second_look = worth_a_second_look
        self._expected = listen.expected

    async def hear(self, pcm: bytes) -> tuple[str, dict[str, Value]]:
        """What is written, and the values that reach the confirm band."""
        sink = _Sink()
        stream = self._recogniser.open(AudioFormat(8_000), sink)
        try:
            stream.expect(self._expected, (), "en-US")
            stream.start_turn(1)
            for start in range(0, len(pcm), _TURN_BYTES):
                stream.feed(pcm[start : start + _TURN_BYTES])
            stream.end_turn(1)
            heard = await sink.heard()
            meant = self._understand(heard)
            if self._recogniser.caps.second_pass and self._worth_a_second_look(meant):
                stream.recognise_again(1, pcm)
                heard = joined(await sink.heard(), heard)
                meant = self._understand(heard)
        finally:
            stream.close()
        values = {
            each.slot: each.value
            for each in meant.readings
            if isinstance(each, MeantValue) and each.confidence >= 500
        }
        return heard.best, values


class RisingNoise:
    """Tries noise levels, rising, until the words are misheard as `wanted`.

    Iterate it: one `Misheard` a level. found: the level that was sure enough, else the one
    that came nearest.
    """

    def __init__(
        self,
        hear: Callable[[bytes], Awaitable[tuple[str, dict[str, Value]]]],
        sound: bytes,
        wanted: Callable[[Mapping[str, Value]], bool],
    ) -> None:
        self._hear = hear
        self._sound = sound
        self._wanted = wanted
        self._levels: Iterator[tuple[float, int]] = (
            (level, seed) for level in _LEVELS_DB for seed in _SEEDS[: 1 if level > 12 else 2]
        )
        self.found: Misheard | None = None
        self._most = 0
        self._sure = False

    def __aiter__(self) -> "RisingNoise":
        return self

    async def __anext__(self) -> Misheard:
        level = None if self._sure else next(self._levels, None)
        if level is None:
            raise StopAsyncIteration
        snr_db, seed = level
        noisy = await asyncio.to_thread(passing_noise, self._sound, snr_db, seed)
        tried: list[Misheard] = []
        wanted = 0
        for before_ms, after_ms in _AROUND_MS:
            text, values = await self._hear(line_hiss(before_ms) + noisy + line_hiss(after_ms))
            tried.append(Misheard(snr_db, seed, text, values))
            wanted += self._wanted(values)
            if len(tried) - wanted > _MAY_DIFFER:
                break
        if wanted > self._most:
            self._most = wanted
            self.found = next(each for each in tried if self._wanted(each.values))
        self._sure = wanted >= len(_AROUND_MS) - _MAY_DIFFER
        return self.found if self._sure and self.found is not None else tried[0]


@dataclass(slots=True)
class _Sink:
    results: "asyncio.Queue[Heard | EngineError]" = field(default_factory=asyncio.Queue)

    async def heard(self) -> Heard:
        result = await self.results.get()
        if isinstance(result, EngineError):
            raise result
        return result

    def on_interim(self, turn: int, text: str, behind_ms: int = 0) -> None:
        """Not needed."""

    def on_final(self, turn: int, heard: Heard) -> None:
        self.results.put_nowait(heard)

    def on_again(self, turn: int, heard: Heard) -> None:
        self.results.put_nowait(heard)

    def on_again_failed(self, turn: int, error: EngineError) -> None:
        self.results.put_nowait(error)

    def on_failed(self, error: EngineError) -> None:
        self.results.put_nowait(error)
