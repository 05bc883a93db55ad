"""What the prompt cache saves: first sound with it and without, and how often it is hit.

The calls are those of a borrower who answers everything, each with other amounts and dates, so that
only what is fixed can be found again. One process speaks; nothing else runs.
"""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from callwright.call.prerender import prerender
from callwright.call.prompt_sound import Keep, PromptCache, SoundKey
from callwright.call.synthesis import spoken
from callwright.dialog.compiler import load_application
from callwright.dialog.fixed_phrases import every_fixed_run
from callwright.dialog.library import library_folder
from callwright.engines.embedded.synthesizer import EmbeddedTextToSpeech
from callwright.ports import Voice
from callwright.speech.verbalize import speaker
from callwright.stores.prompt_sounds import PromptSounds

CALLS = 8
PROMPTS = (
    "This is an automated assistant. This call may be recorded.",
    "Thank you. What are the last four digits of your Social Security number?",
    "I did not catch that. Please say the four digits, or key them in.",
    "And your date of birth?",
    "{amount} was due. How much can you pay?",
    "On what date?",
    "So that is {amount}. Shall I put that down?",
    "Your payment of {amount} is set. Is there anything else?",
    "Thank you for your time. Goodbye.",
)
VOICE, RATE_HZ = Voice(), 8_000


def prompts(call: int) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield each prompt of a call, and its phrases without a value."""
    amount = speaker("en-US").money(10_000 + 3_700 * call)
    for text in PROMPTS:
        fixed = text.replace("? ", "?|").replace(". ", ".|").split("|")
        yield (
            text.format(amount=amount.capitalize()),
            frozenset(part for part in fixed if "{" not in part),
        )


async def first_sounds(
    engine: EmbeddedTextToSpeech, cache: PromptCache | None
) -> tuple[list[float], list[float], float]:
    """Return how many ms the first sound took of fixed prompts and of those that begin with a
    value, and the share of phrases found.
    """
    took: tuple[list[float], list[float]] = ([], [])
    found, asked = 0, 0
    for call in range(CALLS):
        for text, fixed in prompts(call):
            shared = cache if cache is not None else PromptCache()
            before = shared.found, shared.found + shared.missed
            began = time.perf_counter()
            pieces = spoken(engine, shared, SoundKey(text, VOICE, RATE_HZ), Keep(fixed=fixed))
            await anext(pieces)
            begins_fixed = any(text.startswith(part) for part in fixed)
            took[not begins_fixed].append((time.perf_counter() - began) * 1_000)
            async for _ in pieces:
                pass
            found += shared.found - before[0]
            asked += shared.found + shared.missed - before[1]
    return (*took, found / asked)


async def figures() -> list[tuple[str, str]]:
    engine = EmbeddedTextToSpeech(rate_hz=RATE_HZ)
    await engine.warm_up()
    told = []
    try:
        with tempfile.TemporaryDirectory() as folder:
            sounds = PromptSounds(Path(folder))
            disk = PromptCache(store=sounds, engine="bench")
            fixed = sorted({part for _, parts in prompts(0) for part in parts})
            await prerender(engine, disk, [(part,) for part in fixed], VOICE, RATE_HZ)
            ways = (
                ("nothing kept", None),
                ("kept by earlier calls", PromptCache()),
                ("rendered before, from disk", PromptCache(store=sounds, engine="bench")),
            )
            for what, cache in ways:
                fixed_ms, value_ms, hit = await first_sounds(engine, cache)
                told.append((f"{what}: phrases found", f"{hit:.0%}"))
                told.append((f"{what}: first sound of a fixed prompt", _spread(fixed_ms)))
                told.append((f"{what}: first sound where a value begins it", _spread(value_ms)))
            runs = tuple(every_fixed_run(load_application(library_folder()), "en-US"))
            began = time.process_time()
            for run in runs:
                key = SoundKey(" ".join(run), VOICE, RATE_HZ)
                disk.known(key)
            names_us = (time.process_time() - began) * 1e6 / len(runs)
            told.append(("looking a phrase up", f"{names_us:.0f} us"))
    finally:
        await engine.close()
    return told


def _spread(took: list[float]) -> str:
    took = sorted(took)
    return f"p50 {statistics.median(took):.1f} ms, p95 {took[len(took) * 95 // 100]:.1f} ms"


def measure() -> Iterator[tuple[str, str]]:
    """Yield today's figures."""
    yield from asyncio.run(figures())
