"""What a turn leans towards when neither a pattern nor a hint holds: a learned sum of weights.

Each word, each pair of words that stand close, and each kind of word (`hints.py`) of a turn weighs
for or against an intent. The weights were learned from sentences of our own
(`training/leanings.py`) and are shipped as a table, so that the same words always weigh the
same, and a leaning's span says which of them weighed most. Order beyond a pair is lost, and with it
who does what to whom: a leaning is asked back, never acted on.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from callwright.understanding.intents.concepts import concept
from callwright.understanding.intents.hints import kinds_of
from callwright.understanding.intents.plain_words import PlainWords

__all__ = ["Leaning", "features", "leanings", "leant"]

_LONGEST = 40  # words that are weighed; bounds the work on a hostile text
_REACH = 3  # words from the first to the second of a pair, at most
_TELLING = 3  # of the heaviest features, the words that are shown as what was heard


@dataclass(frozen=True, slots=True)
class Leaning:
    """score: above 0, hundredths of a logit. Places in the plain words: heart, where what weighed
    most begins; start, end, around all that weighed much.
    """

    name: str
    score: int
    heart: int
    start: int
    end: int


@lru_cache(maxsize=2)
def leant(language: str) -> frozenset[str]:
    """The intents that weights were learned for."""
    return frozenset(_table(language).start)


def leanings(plain: PlainWords, names: frozenset[str], language: str) -> Iterator[Leaning]:
    """Each of `names` that the words lean towards."""
    table = _table(language)
    scores = {name: bias for name, bias in table.start.items() if name in names}
    places = features(plain, language)
    for feature in places:
        for name, weight in table.weights.get(feature, ()):
            if name in scores:
                scores[name] += weight
    for name, score in scores.items():
        if score > 0:
            weighed = sorted(
                (-weight, place)
                for feature, place in places.items()
                for n, weight in table.weights.get(feature, ())
                if n == name and weight > 0
            )[:_TELLING]
            if weighed:
                start = min(place[0] for _, place in weighed)
                end = max(place[1] for _, place in weighed)
                yield Leaning(name, score, weighed[0][1][0], start, end + 1)


def features(plain: PlainWords, language: str) -> dict[str, tuple[int, int]]:
    """What is weighed, each with its first and last word: stems, pairs of them ("stem stem" side by
    side, "stem..stem" near, "^ stem" first, "stem $" last), and "<kind>" of words.
    """
    words = plain.words[:_LONGEST]
    stems = [concept(word, language) for word in words]
    found: dict[str, tuple[int, int]] = {}
    for at, stem in enumerate(stems):
        found.setdefault(stem, (at, at))
        for kind in kinds_of(words[at], language):
            found.setdefault(f"<{kind}>", (at, at))
        if at + 1 < len(stems):
            found.setdefault(f"{stem} {stems[at + 1]}", (at, at + 1))
        for other in range(at + 2, min(at + 1 + _REACH, len(stems))):
            found.setdefault(f"{stem}..{stems[other]}", (at, other))
    if stems:
        last = len(stems) - 1
        found[f"^ {stems[0]}"] = (0, 0)
        found[f"{stems[-1]} $"] = (last, last)
    return found


@dataclass(frozen=True, slots=True)
class _Table:
    start: Mapping[str, int]
    weights: Mapping[str, tuple[tuple[str, int], ...]]


@lru_cache(maxsize=2)
def _table(language: str) -> _Table:
    folder = resources.files("callwright.understanding.lexicon")
    start: dict[str, int] = {}
    weights: dict[str, list[tuple[str, int]]] = {}
    name = ""
    for line in (folder / f"leanings.{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            name, _, bias = line[1:].partition("] ")
            start[name] = int(bias)
        elif not line.startswith("#"):
            for part in line.split():
                feature, _, weight = part.rpartition(":")
                weights.setdefault(feature.replace("_", " "), []).append((name, int(weight)))
    return _Table(start, {feature: tuple(pairs) for feature, pairs in weights.items()})
