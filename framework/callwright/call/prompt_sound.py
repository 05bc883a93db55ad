"""Sound of prompts: phrases at the line's rate, and what is kept of them between calls.

What is kept is a *stretch*: one phrase as `speech.phrases` cuts them, or as many as the engine gave
in one piece. So the fixed sentences of a prompt that also says a value are found as well.
"""

import hashlib
import json
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from callwright.machine.tables import Recording
from callwright.ports import Phrase, Voice
from callwright.speech.resampling import resample
from callwright.speech.seams import last_sample, seamless

__all__ = [
    "Keep",
    "PlacedPhrase",
    "PromptCache",
    "SoundKey",
    "SoundStore",
    "at_rate",
    "heard_share",
    "longest_known",
    "place",
    "placed_recording",
]

# Raise when the form of kept sound changes, or what is done to it before it is kept.
_FORM = 1


@dataclass(frozen=True, slots=True)
class SoundKey:
    """What decides how a text sounds, besides the engine that a cache belongs to."""

    text: str
    voice: Voice
    rate_hz: int


@dataclass(frozen=True, slots=True)
class Keep:
    """What of a text may be kept for other calls.

    everywhere: the whole text holds nothing of a borrower; kept in memory. fixed: phrases that
    stand in the dialog as they are; kept in memory and on disk.
    """

    everywhere: bool = False
    fixed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PlacedPhrase:
    """One phrase at the line's rate, and where in its utterance it stands."""

    pcm: bytes
    text: str
    start_ms: int
    end_ms: int


def at_rate(phrase: Phrase, rate_hz: int) -> bytes:
    """Return the sound of `phrase` at `rate_hz`. Tens of ms of arithmetic when that is another."""
    if phrase.rate_hz == rate_hz:
        return phrase.pcm
    return resample(phrase.pcm, phrase.rate_hz, rate_hz)


def place(
    pcm: bytes, text: str, rate_hz: int, after: tuple[PlacedPhrase, ...], *, seam: bool
) -> PlacedPhrase:
    """Return a phrase standing behind the phrases `after`.

    seam: it was made apart from what it follows, so the two are joined without a click.
    """
    if seam:
        pcm = seamless(pcm, last_sample(after[-1].pcm) if after else 0, rate_hz)
    start_ms = after[-1].end_ms if after else 0
    return PlacedPhrase(pcm, text, start_ms, start_ms + len(pcm) * 500 // rate_hz)


@lru_cache(maxsize=256)
def placed_recording(recording: Recording, rate_hz: int) -> PlacedPhrase:
    """Return a recorded prompt as one phrase at `rate_hz`; converted once for all calls."""
    pcm = recording.pcm
    if recording.rate_hz != rate_hz:
        pcm = resample(pcm, recording.rate_hz, rate_hz)
    return place(pcm, recording.name, rate_hz, (), seam=False)


def heard_share(phrases: tuple[PlacedPhrase, ...], heard_ms: int) -> float:
    """Return the share of the words that had been heard: words of a phrase pass evenly."""
    words = [max(1, len(phrase.text.split())) for phrase in phrases]
    heard = 0.0
    for phrase, count in zip(phrases, words, strict=True):
        length_ms = max(1, phrase.end_ms - phrase.start_ms)
        heard += count * min(1.0, max(0, heard_ms - phrase.start_ms) / length_ms)
    return heard / sum(words) if words else 0.0


class SoundStore(Protocol):
    """Keeps sound on disk, by name. Every method may be called from any thread."""

    def has(self, name: str) -> bool:
        """Is there something under this name? Touches no disk."""

    def load(self, name: str) -> bytes | None:
        """Return the sound as it was saved; None when it is gone or was changed. Blocks."""

    def save(self, name: str, pcm: bytes) -> None:
        """Keep a sound; one that cannot be written is not kept. Blocks."""


class PromptCache:
    """Prompts already synthesized, for all calls: in memory, and on disk behind that.

    The least lately used leave the memory first. Only what holds nothing of a borrower may be put
    in: the speaker sees to that. engine: name and version of the synthesizer, part of every name on
    disk. found, missed: stretches that were asked for.
    """

    def __init__(
        self, most_bytes: int = 64_000_000, *, store: SoundStore | None = None, engine: str = ""
    ) -> None:
        # 64 MB is 66 minutes at 8 kHz: the fixed prompts of some forty dialogs in two voices.
        self.most_bytes = most_bytes
        self.store = store
        self.engine = engine
        self.found = self.missed = 0
        self._kept: OrderedDict[SoundKey, bytes] = OrderedDict()
        self._bytes = 0

    @property
    def held_bytes(self) -> int:
        """Bytes of sound in memory."""
        return self._bytes

    def get(self, key: SoundKey) -> bytes | None:
        """Return this stretch at the key's rate, if it is in memory."""
        pcm = self._kept.get(key)
        if pcm is not None:
            self._kept.move_to_end(key)
        return pcm

    def known(self, key: SoundKey) -> bool:
        """Is this stretch in memory or on disk?"""
        return key in self._kept or (self.store is not None and self.store.has(self.name(key)))

    def load(self, key: SoundKey) -> bytes | None:
        """Return this stretch from disk. Blocks."""
        return self.store.load(self.name(key)) if self.store is not None else None

    def save(self, key: SoundKey, pcm: bytes) -> None:
        """Keep a stretch on disk too. Blocks."""
        if self.store is not None:
            self.store.save(self.name(key), pcm)

    def put(self, key: SoundKey, pcm: bytes) -> None:
        """Keep a stretch in memory."""
        self._bytes -= len(self._kept.pop(key, b""))
        self._kept[key] = pcm
        self._bytes += len(pcm)
        while self._bytes > self.most_bytes and len(self._kept) > 1:
            self._bytes -= len(self._kept.popitem(last=False)[1])

    def name(self, key: SoundKey) -> str:
        """Return 64 hex digits for all that decides how this stretch sounds."""
        voice = key.voice
        says = [_FORM, self.engine, key.text, voice.locale, voice.name, voice.rate, key.rate_hz]
        return hashlib.sha256(json.dumps(says).encode()).hexdigest()


def longest_known(
    parts: tuple[str, ...], known: Callable[[str], bool]
) -> tuple[tuple[tuple[str, ...], bool], ...]:
    """Cut a text into stretches that are known and stretches that are not.

    parts: its phrases. Returns (phrases, known) in order; known stretches are as long as they can
    be, and what lies between them is left whole.
    """
    cut: list[tuple[tuple[str, ...], bool]] = []
    at = 0
    while at < len(parts):
        for until in range(len(parts), at, -1):
            if known(" ".join(parts[at:until])):
                cut.append((parts[at:until], True))
                at = until
                break
        else:
            before = cut.pop()[0] if cut and not cut[-1][1] else ()
            cut.append(((*before, parts[at]), False))
            at += 1
    return tuple(cut)
