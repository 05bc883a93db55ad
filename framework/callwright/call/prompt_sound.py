"""Sound of prompts: phrases at the line's rate, and what is kept of them between calls."""

from collections import OrderedDict
from dataclasses import dataclass

from callwright.ports import Phrase, Voice
from callwright.speech.resampling import resample

__all__ = ["PlacedPhrase", "PromptCache", "SoundKey", "heard_share", "place"]


@dataclass(frozen=True, slots=True)
class SoundKey:
    """What decides how a prompt sounds, besides the engine that a cache belongs to."""

    text: str
    voice: Voice
    rate_hz: int


@dataclass(frozen=True, slots=True)
class PlacedPhrase:
    """One phrase at the line's rate, and where in its utterance it stands."""

    pcm: bytes
    text: str
    start_ms: int
    end_ms: int


def place(phrase: Phrase, rate_hz: int, after: tuple[PlacedPhrase, ...]) -> PlacedPhrase:
    """Return `phrase` at `rate_hz`, standing behind the phrases `after`."""
    pcm = phrase.pcm
    if phrase.rate_hz != rate_hz:
        pcm = resample(pcm, phrase.rate_hz, rate_hz)
    start_ms = after[-1].end_ms if after else 0
    return PlacedPhrase(pcm, phrase.text, start_ms, start_ms + len(pcm) * 500 // rate_hz)


def heard_share(phrases: tuple[PlacedPhrase, ...], heard_ms: int) -> float:
    """Return the share of the words that had been heard: words of a phrase pass evenly."""
    words = [max(1, len(phrase.text.split())) for phrase in phrases]
    heard = 0.0
    for phrase, count in zip(phrases, words, strict=True):
        length_ms = max(1, phrase.end_ms - phrase.start_ms)
        heard += count * min(1.0, max(0, heard_ms - phrase.start_ms) / length_ms)
    return heard / sum(words) if words else 0.0


class PromptCache:
    """Prompts already synthesized, in memory, for all calls; the least lately used go first.

    Only prompts that hold nothing of a borrower may be put in: the speaker sees to that.
    """

    def __init__(self, most_bytes: int = 64_000_000) -> None:
        # 64 MB is 66 minutes at 8 kHz: the fixed prompts of some forty dialogs in two voices.
        self.most_bytes = most_bytes
        self._kept: OrderedDict[SoundKey, tuple[PlacedPhrase, ...]] = OrderedDict()
        self._bytes = 0

    def get(self, key: SoundKey) -> tuple[PlacedPhrase, ...] | None:
        """Return the phrases of this prompt, or None."""
        phrases = self._kept.get(key)
        if phrases is not None:
            self._kept.move_to_end(key)
        return phrases

    def put(self, key: SoundKey, phrases: tuple[PlacedPhrase, ...]) -> None:
        """Keep a whole prompt."""
        self._bytes -= _size(self._kept.pop(key, ()))
        self._kept[key] = phrases
        self._bytes += _size(phrases)
        while self._bytes > self.most_bytes and len(self._kept) > 1:
            self._bytes -= _size(self._kept.popitem(last=False)[1])


def _size(phrases: tuple[PlacedPhrase, ...]) -> int:
    return sum(len(phrase.pcm) for phrase in phrases)
