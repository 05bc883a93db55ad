"""What was heard at a question for a name, and how much like each part of a record it is.

By sound, by letters and by short names, alternative by alternative. Each part is heard as a word
(or as two that run together), or spelled; a spelling of the whole name is cut where it fits both
parts best. Another common name heard in a part's place is noted as well: it says more against the
record than a word that is nobody's name.
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from callwright.understanding.lexicon.people import common_names, short_names
from callwright.understanding.sounds.alike import alike, cost_row
from callwright.understanding.sounds.phones import (
    CHEAPEST,
    Wanted,
    phones,
    sound_costs,
    wanted,
    weight,
)
from callwright.understanding.sounds.spelling import HEARD_AS, NATO, letter_at
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import words_in

__all__ = ["Likeness", "NameHeard", "Said", "hear_name", "likenesses"]

_AROUND = words_in("""
    my name is it its the full i am this and um uh yeah yes space first last surname capital
""")
_RUN_TOGETHER, _NICKNAME = 0.97, 0.95
_BY_SPELLING = 0.3  # of a word's likeness; the rest is by sound
_WORTH_SPELLING = 0.3
_THE_SAME = 0.8  # what is so much like one part is that part, not another name
_OTHERWISE = 0.75  # another common name that is less like the part than this was heard instead
_RANKS, _RANKS_OF_PAIRS = 10, 4  # alternatives below are trusted too little to be worth comparing
_MOST_WORDS = 80  # of one attempt
_SPELLINGS, _SHORTEST_SPELLING = 14, 3
_SPELLING_FALL = 0.985
_CUT_APART = 0.3  # where one part does not even fit so well, the spelling was of the other alone


class Likeness(NamedTuple):
    """How much one part of a name is like what was heard of it, 0..1. other: another common name
    was heard in its place.
    """

    best: float
    other: bool


@dataclass(frozen=True, slots=True)
class Said:
    """One attempt against one record. alternatives: rank, 0 the best, and likeness of forename and
    surname, None where no word was left for it. spelled: how well either was spelled, if at all.
    """

    alternatives: tuple[tuple[int, Likeness | None, Likeness | None], ...]
    spelled: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class _Attempt:
    """alternatives: rank and places of its words, and of its pairs of words."""

    alternatives: tuple[tuple[int, tuple[int, ...], tuple[int, ...]], ...]
    spellings: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class NameHeard:
    """All attempts at a name. texts: each word, and each two in a row, once; sounds: of each."""

    attempts: tuple[_Attempt, ...]
    texts: tuple[str, ...]
    sounds: tuple[str, ...]
    weights: tuple[float, ...]
    tree: Wanted
    # What was asked so far: the likeness of parts.
    _parts: dict[str, "_Alike"] = field(default_factory=dict)


def hear_name(attempts: Sequence[Sequence[Tokens]]) -> NameHeard:
    """All that was said at a question for a name, ready to be held against a record."""
    places: dict[str, int] = {}
    heard = tuple(_attempt(nbest, places) for nbest in attempts)
    sounds = tuple(map(phones, places))
    return NameHeard(heard, tuple(places), sounds, tuple(map(weight, sounds)), wanted(sounds))


def _attempt(nbest: Sequence[Tokens], places: dict[str, int]) -> _Attempt:
    alternatives: list[tuple[int, tuple[int, ...], tuple[int, ...]]] = []
    spellings: dict[str, float] = {}
    most = len(places) + _MOST_WORDS
    for rank, tokens in enumerate(nbest):
        letters = _spellings(tokens.texts)
        for spelling in letters[: _SPELLINGS - len(spellings)]:
            spellings.setdefault(spelling, _SPELLING_FALL**rank)
        said = [t for t in tokens.texts if t.isalpha() and t not in _AROUND]
        if rank >= _RANKS:
            continue
        words = [t for t in said if len(t) > (2 if letters else 1)]
        paired = not letters and rank < _RANKS_OF_PAIRS
        pairs = [] if not paired else [a + b for a, b in itertools.pairwise(said)]
        if (letters and not words) or len(places) > most:
            continue
        alternatives.append(
            (
                rank,
                tuple([places.setdefault(t, len(places)) for t in words]),
                tuple([places.setdefault(t, len(places)) for t in pairs]),
            )
        )
    return _Attempt(tuple(alternatives), tuple(spellings.items()))


@lru_cache(maxsize=64)  # the next attempt is held against a record with this one
def _spellings(texts: tuple[str, ...]) -> tuple[str, ...]:
    """The letters of a spelling as they were written, and as they sound; none when the words are
    no spelling.
    """
    said = [NATO.get(text, text) for text in texts if text.isalpha() and text != "space"]
    if not said or sum([len(text) <= 2 for text in said]) * 2 < len(said):
        return ()
    written, meant, i = "".join(said), "", 0
    while i < len(texts):
        found = letter_at(texts, i)
        if found:
            letters, i = found
        else:
            letters = HEARD_AS.get(texts[i], texts[i] if texts[i].isalpha() else "")
            i += 1
        meant += letters
    return tuple([one for one in dict.fromkeys((written, meant)) if len(one) >= _SHORTEST_SPELLING])


def likenesses(heard: NameHeard, forename: str, surname: str) -> list[Said]:
    """Each attempt held against both parts of a record, folded."""
    fore, sur = _alike(forename, heard), _alike(surname, heard)
    given, family = common_names()
    # One word cannot be both: of "Jordan Thomas", Thomas Thomas said only his surname.
    twice = _are_one_word(forename, surname)
    found: list[Said] = []
    for attempt in heard.attempts:
        alternatives: list[tuple[int, Likeness | None, Likeness | None]] = []
        for rank, words, pairs in attempt.alternatives:
            first, last = (words[:-1], words[-1:]) if twice else (words, words)
            joined = () if twice else pairs
            forename_heard = _likeness(fore, sur, first, joined, heard.texts, given)
            surname_heard = _likeness(sur, fore, last, joined, heard.texts, family)
            alternatives.append((rank, forename_heard, surname_heard))
        found.append(Said(tuple(alternatives), _spelled(forename, surname, attempt, twice=twice)))
    return found


def _likeness(
    part: "_Alike",
    other: "_Alike",
    words: Sequence[int],
    pairs: Sequence[int],
    texts: Sequence[str],
    common: frozenset[str],
) -> Likeness | None:
    """Of the words that are not the other part; None when nothing else was said."""
    best, heard, another = 0.0, False, False
    for n in words:
        alike_, same = part.most[n], other.most[n] >= _THE_SAME
        if alike_ > best or alike_ >= _OTHERWISE or same:
            alike_, same = part.at(n), same and other.at(n) >= _THE_SAME
            if same and other.at(n) > alike_:
                continue
        heard = True
        if alike_ > best:
            best = alike_
        if alike_ < _OTHERWISE and texts[n] in common and not same:
            another = True
    for n in pairs:
        if (
            _RUN_TOGETHER * part.most[n] > best
            and _RUN_TOGETHER * part.at(n) > best
            and other.at(n) < _THE_SAME
        ):
            best = _RUN_TOGETHER * part.at(n)
    return Likeness(best, another) if heard else None


@dataclass(slots=True)
class _Alike:
    """How much each of the words is like one part of a name. most: at most, by how it sounds."""

    part: str
    texts: tuple[str, ...]
    most: list[float]
    _sounds: list[float]
    _known: dict[int, float] = field(default_factory=dict)

    def at(self, n: int) -> float:
        """By sound and by spelling, compared when first asked for: most words are too unlike."""
        found = self._known.get(n)
        if found is None:
            text, found = self.texts[n], self._sounds[n]
            if text == self.part:
                found = 1.0
            elif found >= _WORTH_SPELLING:
                found = (1 - _BY_SPELLING) * found + _BY_SPELLING * alike(self.part, text)
            if text in short_names(self.part):
                found = max(found, _NICKNAME)
            self._known[n] = found
        return found


def _alike(part: str, heard: NameHeard) -> _Alike:
    """The part held against all words; relatives share one, so it is kept."""
    found = heard._parts.get(part)
    if found is None:
        sounds = phones(part)
        size = weight(sounds)
        costs = sound_costs(heard.tree, sounds)
        likeness = [
            max(0.0, 1 - cost / max(size, other)) if size or other else 0.0
            for cost, other in zip(costs, heard.weights, strict=True)
        ]
        most = [
            (1 - _BY_SPELLING) * one + _BY_SPELLING if one >= _WORTH_SPELLING else one
            for one in likeness
        ]
        short = short_names(part) | {part}
        if not short.isdisjoint(heard.texts):
            most = [1.0 if t in short else m for m, t in zip(most, heard.texts, strict=True)]
        found = heard._parts[part] = _Alike(part, heard.texts, most, likeness)
    return found


def _are_one_word(forename: str, surname: str) -> bool:
    """Do both sound so much alike that one word may be either?"""
    one, other = phones(forename), phones(surname)
    longest = max(weight(one), weight(other))
    most = (1 - _THE_SAME) * longest
    if CHEAPEST * max(len({*one} - {*other}), len({*other} - {*one})) > most:
        return False  # as nearly always
    costs = sound_costs(wanted((one,)), other)
    return bool(longest) and 1 - costs[0] / longest > _THE_SAME


def _spelled(
    forename: str, surname: str, attempt: _Attempt, *, twice: bool
) -> tuple[float, float] | None:
    """How well each part was spelled, 0..1: by itself, or as its share of one spelling."""
    if not attempt.spellings:
        return None
    best_fore = best_sur = 0.0
    for letters, trust in attempt.spellings:
        size = len(letters)
        fores = cost_row(forename, letters)
        surs = cost_row(surname[::-1], letters[::-1])[::-1]
        at = min(range(size + 1), key=lambda n: fores[n] + surs[n])
        fore, sur = 1 - fores[at] / len(forename), 1 - surs[at] / len(surname)
        if min(fore, sur) > _CUT_APART:
            best_fore, best_sur = max(best_fore, fore * trust), max(best_sur, sur * trust)
        if not twice:
            best_fore = max(best_fore, trust * (1 - fores[-1] / max(size, len(forename))))
        best_sur = max(best_sur, trust * (1 - surs[0] / max(size, len(surname))))
    return best_fore, best_sur
