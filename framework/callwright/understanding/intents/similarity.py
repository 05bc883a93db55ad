"""A meaning chosen by how alike whole sentences are: what an embedding's scores are worth.

An embedding hears what a sentence is about and neither negation nor who did it, so it is a later
stage: asked on a miss, never about what the shipped patterns cover (measured on our own sentences,
it would add nothing there and false alarms on one ordinary line in ten), and asked back always.
"""

from collections.abc import Mapping

from callwright.understanding.intents.phrases import GUESSED
from callwright.understanding.lexicon.index import COVERED
from callwright.understanding.reading import MeantIntent

__all__ = ["guessable", "nearest"]

# Cosines of all-MiniLM-L6-v2 on tests/understanding/said/application.en-US.txt: from 0.45 on, and
# 0.06 ahead of the next, 37 of 64 misses were put right and none wrong.
_ALIKE = 0.45
_AHEAD = 0.06


def guessable(names: frozenset[str]) -> frozenset[str]:
    """The intents that likeness may choose among."""
    return names - COVERED


def nearest(scores: Mapping[str, float], words: int) -> tuple[MeantIntent, ...]:
    """The one intent that is clearly the most alike, or none.

    scores: intent to its best cosine, -1..1. words: of the transcript, for the span.
    """
    ranked = sorted(
        ((score, name) for name, score in scores.items() if name in guessable(frozenset(scores))),
        key=lambda item: (-item[0], item[1]),
    )
    second = ranked[1][0] if len(ranked) > 1 else -1.0
    if not ranked or ranked[0][0] < _ALIKE or ranked[0][0] - second < _AHEAD:
        return ()
    return (MeantIntent(name=ranked[0][1], confidence=GUESSED, span=(0, words), source="model"),)
