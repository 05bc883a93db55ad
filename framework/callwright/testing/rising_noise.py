"""Raises the noise on a line until words are misheard: as something else, not as nothing."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field

from callwright.call.listener import joined
from callwright.errors import EngineError
from callwright.machine.effects import Listen
from callwright.ports import AudioFormat, SpeechToText
from callwright.testing.line_noise import line_hiss, phone_line
from callwright.understanding.expected import Context, Expected, Value
from callwright.understanding.lexicon_index import Lexicon
from callwright.understanding.reading import Heard, MeantValue
from callwright.understanding.understand import understand

__all__ = ["Misheard", "NoisyLine", "RisingNoise"]

# Rising noise, from a quiet kitchen to a street: signal to noise in decibels.
_LEVELS_DB = (20.0, 14.0, 10.0, 8.0, 7.0, 6.0, 5.0, 4.0, 3.0)
_SEEDS = (2, 1, 3)
# A turn never begins at the same sample twice: what is misheard must be so at both of these.
_OFFSETS_MS = (300, 310)
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
        self, recogniser: SpeechToText, lexicon: Lexicon, listen: Listen, context: Context
    ) -> None:
        self._recogniser = recogniser
        self._lexicon = lexicon
        self._expected: Expected = listen.expected
        self._context = context

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
            first = await sink.heard()
            heard = first
            if self._recogniser.caps.second_pass:
                stream.recognise_again(1, pcm)
                heard = joined(await sink.heard(), first)
        finally:
            stream.close()
        meant = understand(heard, self._expected, self._lexicon, self._context)
        values = {
            each.slot: each.value
            for each in meant.readings
            if isinstance(each, MeantValue) and each.confidence >= 500
        }
        return heard.best, values


class RisingNoise:
    """Tries noise levels, rising, until the words are misheard as `wanted`.

    Iterate it: one `Misheard` a level. found: the one that was wanted, if any was.
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
            (level, seed) for level in _LEVELS_DB for seed in _SEEDS[: 1 if level > 12 else 3]
        )
        self.found: Misheard | None = None

    def __aiter__(self) -> "RisingNoise":
        return self

    async def __anext__(self) -> Misheard:
        if self.found is not None:
            raise StopAsyncIteration
        level = next(self._levels, None)
        if level is None:
            raise StopAsyncIteration
        snr_db, seed = level
        heard = [await self._at(snr_db, seed, offset) for offset in _OFFSETS_MS]
        if all(self._wanted(each.values) for each in heard):
            self.found = heard[0]
        return heard[0]

    async def _at(self, snr_db: float, seed: int, offset_ms: int) -> Misheard:
        noisy = await asyncio.to_thread(phone_line, self._sound, snr_db, seed)
        text, values = await self._hear(line_hiss(offset_ms) + noisy + line_hiss(300))
        return Misheard(snr_db, seed, text, values)


@dataclass(slots=True)
class _Sink:
    results: "asyncio.Queue[Heard | EngineError]" = field(default_factory=asyncio.Queue)

    async def heard(self) -> Heard:
        result = await self.results.get()
        if isinstance(result, EngineError):
            raise result
        return result

    def on_interim(self, turn: int, text: str) -> None:
        """Not needed."""

    def on_final(self, turn: int, heard: Heard) -> None:
        self.results.put_nowait(heard)

    def on_again(self, turn: int, heard: Heard) -> None:
        self.results.put_nowait(heard)

    def on_failed(self, error: EngineError) -> None:
        self.results.put_nowait(error)
