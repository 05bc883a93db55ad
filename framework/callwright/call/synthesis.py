"""A text as sound, stretch by stretch: from memory, from disk, or made now."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

from callwright.call.clock import outstanding
from callwright.call.prompt_sound import Keep, PromptCache, SoundKey, at_rate, longest_known
from callwright.ports import TextToSpeech
from callwright.speech.phrases import phrases
from callwright.speech.seams import settled

__all__ = ["Piece", "at_hand", "spoken"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a text's sound. seam: made apart from the piece before it."""

    pcm: bytes
    text: str
    seam: bool


def at_hand(cache: PromptCache, key: SoundKey) -> tuple[Piece, ...] | None:
    """Return the whole text's sound if all of it is in memory, else None."""
    found = []
    for parts, known in longest_known(
        phrases(key.text), lambda text: cache.get(replace(key, text=text)) is not None
    ):
        text = " ".join(parts)
        pcm = cache.get(replace(key, text=text)) if known else None
        if pcm is None:
            return None
        found.append(Piece(pcm, text, seam=True))
    if found:
        found[-1] = _settled(found[-1], key.rate_hz)
        cache.found += len(found)
    return tuple(found)


async def spoken(
    synthesizer: TextToSpeech,
    cache: PromptCache,
    key: SoundKey,
    keep: Keep,
    parts: tuple[str, ...] = (),
) -> AsyncIterator[Piece]:
    """Yield the sound of a text in order, at the key's rate; what may be kept is kept.

    parts: its phrases, where it stands inside a longer text that is cut otherwise than by itself.
    Raises EngineError. What is to go to disk is written after the last piece was given.
    """
    made: list[tuple[SoundKey, bytes]] = []
    cut = longest_known(
        parts or phrases(key.text), lambda text: cache.known(replace(key, text=text))
    )
    for number, (stretch, is_known) in enumerate(cut):
        is_last, text = number + 1 == len(cut), " ".join(stretch)
        wanted = replace(key, text=text)
        pcm = await _known(cache, wanted) if is_known else None
        if pcm is not None:
            cache.found += len(stretch)
            piece = Piece(pcm, text, seam=True)
            yield _settled(piece, key.rate_hz) if is_last else piece
            continue
        cache.missed += len(stretch)
        async for piece in _make(synthesizer, cache, wanted, keep, stretch, made, is_last=is_last):
            yield piece
    for kept, pcm in made:
        with outstanding():
            await asyncio.to_thread(cache.save, kept, pcm)


async def _known(cache: PromptCache, key: SoundKey) -> bytes | None:
    pcm = cache.get(key)
    if pcm is None:
        with outstanding():
            pcm = await asyncio.to_thread(cache.load, key)
        if pcm is not None:
            cache.put(key, pcm)
    return pcm


async def _make(
    synthesizer: TextToSpeech,
    cache: PromptCache,
    key: SoundKey,
    keep: Keep,
    left: tuple[str, ...],
    made: list[tuple[SoundKey, bytes]],
    *,
    is_last: bool,
) -> AsyncIterator[Piece]:
    """Yield what the engine makes of a text, and keep it by the phrases that we cut.

    left: the phrases by which it is kept. An engine may cut elsewhere: its pieces are gathered
    until they are whole phrases of ours.
    """
    text, sound, seam = "", b"", True
    async for phrase in synthesizer.synthesize(key.text, key.voice):
        pcm = phrase.pcm
        if phrase.rate_hz != key.rate_hz:  # not on the loop that moves frames
            with outstanding():
                pcm = await asyncio.to_thread(at_rate, phrase, key.rate_hz)
        text, sound = " ".join(f"{text} {phrase.text}".split()), sound + pcm
        count = next((n for n in range(1, len(left) + 1) if " ".join(left[:n]) == text), 0)
        if count:
            fixed = keep.fixed.issuperset(left[:count])
            kept = replace(key, text=text)
            if fixed or keep.everywhere:
                cache.put(kept, sound)
            if fixed and cache.store is not None:
                made.append((kept, sound))
            left, text, sound = left[count:], "", b""
        piece = Piece(pcm, phrase.text, seam)
        yield _settled(piece, key.rate_hz) if is_last and not left else piece
        seam = False


def _settled(piece: Piece, rate_hz: int) -> Piece:
    """The last piece, made to end in silence."""
    return replace(piece, pcm=settled(piece.pcm, rate_hz))
