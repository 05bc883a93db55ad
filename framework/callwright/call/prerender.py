"""Makes the sound of fixed prompts before any call needs it."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from callwright.call.prompt_sound import Keep, PromptCache, SoundKey
from callwright.call.synthesis import spoken
from callwright.errors import EngineError
from callwright.ports import TextToSpeech, Voice

__all__ = ["Prerendered", "prerender"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prerendered:
    """What came of it. phrases: how many there are; made: of these now; found: kept already.

    sound_ms: their length together. failed: sentences, one for each run that could not be spoken.
    """

    phrases: int
    made: int
    found: int
    sound_ms: int
    failed: tuple[str, ...] = ()


async def prerender(
    synthesizer: TextToSpeech,
    cache: PromptCache,
    runs: Iterable[tuple[str, ...]],
    voice: Voice,
    rate_hz: int,
    done: Callable[[int], None] = lambda _: None,
) -> Prerendered:
    """Have each run of phrases kept, reading and checking those that are.

    runs: neighbouring phrases, as `fixed_runs` gives them. done: called with the number of runs
    that are settled. A run that cannot be spoken is told, and the others go on.
    """
    found: set[str] = set()
    lengths_ms: dict[str, int] = {}
    failed = []
    for number, run in enumerate(runs, 1):
        key = SoundKey(" ".join(run), voice, rate_hz)
        for one in run:
            if one not in lengths_ms and await _is_kept(cache, replace(key, text=one)):
                found.add(one)
        try:
            async for _ in spoken(synthesizer, cache, key, Keep(fixed=frozenset(run)), run):
                pass
        except EngineError as error:
            failed.append(f"“{' '.join(run)}”: {error}")
        else:
            for one in run:  # an engine that cuts longer pieces has kept the run as a whole
                kept = cache.get(replace(key, text=one)) or b""
                lengths_ms[one] = len(kept) * 500 // rate_hz
        done(number)
    return Prerendered(
        phrases=len(lengths_ms),
        made=len(lengths_ms.keys() - found),
        found=len(lengths_ms.keys() & found),
        sound_ms=sum(lengths_ms.values()),
        failed=tuple(failed),
    )


async def _is_kept(cache: PromptCache, key: SoundKey) -> bool:
    """Is it there as it was kept? A file that was changed is as good as none."""
    return cache.get(key) is not None or await asyncio.to_thread(cache.load, key) is not None
