"""How far a text without a score is trusted: as often as its engine is right for what was asked."""

from collections.abc import Mapping
from dataclasses import replace

from callwright.understanding.expected import Expected
from callwright.understanding.reading import Heard, Meant, MeantValue, Understanding
from callwright.understanding.understand import UNSCORED

__all__ = ["with_priors"]


def with_priors(
    meant: Understanding, heard: Heard, expected: Expected, priors: Mapping[str, int]
) -> Understanding:
    """Return `meant` with the values of an unscored text weighed by their type.

    priors: thousandths by slot kind, `RecogniserCaps.priors`. What says nothing of a kind, or has a
    score of its own, stays as it is.
    """
    if not priors or not heard.nbest or heard.nbest[0].confidence is not None:
        return meant
    kinds = {slot.name: slot.type.kind for slot in expected.slots}

    def weighed(reading: Meant) -> Meant:
        prior = priors.get(kinds.get(reading.slot, "")) if isinstance(reading, MeantValue) else None
        if prior is None or not isinstance(reading, MeantValue):
            return reading
        return replace(
            reading,
            confidence=_weighed(reading.confidence, prior),
            alternatives=tuple((value, _weighed(c, prior)) for value, c in reading.alternatives),
        )

    return replace(meant, readings=tuple(map(weighed, meant.readings)))


def _weighed(confidence: int, prior: int) -> int:
    """A full score is worth the prior: understanding has given it `UNSCORED` instead."""
    return min(1_000, confidence * prior // UNSCORED)
