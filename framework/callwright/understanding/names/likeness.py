"""How alike two parts of a name are, by sound and by letters, and names that sound like one."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from callwright.understanding.lexicon.people import common_names
from callwright.understanding.names.letters_told import LetterTold
from callwright.understanding.sounds.alike import alike, phonetic, spelled_cost
from callwright.understanding.sounds.phones import phones, sound_costs, wanted, weight
from callwright.understanding.word_lists import words_in

__all__ = ["holds", "is_family", "is_given", "sounds_like", "with_letters"]

_NEAR = 0.65  # of a common name and what was said, that it may be meant: "Jeff with a g", "Shawn"
_THE_SAME = 0.95
_MORE_LETTERS = 3  # of "Ashleigh" than of "Ashley"
# One for the other, without another sound: "Bryan" for "Brian".
_FOR_EACH_OTHER = frozenset(
    ["ck", "kc", "iy", "yi", "sz", "zs", "cs", "sc", "vf", "jg", "ea", "ae", "ei", "ie"]
)


def sounds_like(a: str, b: str) -> float:
    """How much two folded words are like each other, 0..1."""
    one, two = phones(a), phones(b)
    longest = max(weight(one), weight(two))
    if not longest or not a or not b:
        return float(a == b)
    sound = 1 - sound_costs(wanted((one,)), two)[0] / longest
    return max(0.0, sound, alike(a, b) * _THE_SAME)


def is_given(word: str) -> bool:
    """Do many people bear this folded word as their first name?"""
    return word in common_names()[0]


def is_family(word: str) -> bool:
    """Do many people bear this folded word as their last name?"""
    return word in common_names()[1]


def holds(word: str, told: LetterTold) -> bool:
    """Is what was told of the letters so in this folded word?"""
    if told.without:
        return told.letters not in word
    if told.counted:
        return word.count(told.letters[0]) >= len(told.letters)  # "Iain, two i's"
    if len(told.letters) == 1 and told.last:
        return word.endswith(told.letters)
    return told.letters in word


def with_letters(word: str, told: Sequence[LetterTold], *, known: bool = False) -> str:
    """The name that sounds like this folded word and of which all of it holds; empty: none.

    known: only one that many people bear.
    """
    if all(holds(word, one) for one in told):
        return word
    fitting = _homophones(word, told)
    if not fitting and not known:
        fitting = [one for one in _made(word, told) if all(holds(one, each) for each in told)]
    return min(fitting, key=lambda name: (spelled_cost(word, name), name), default="")


def _made(word: str, told: Sequence[LetterTold]) -> Iterable[str]:
    """Spellings of the same sound, one step away."""
    for one in told:
        letters = one.letters
        if one.without:
            yield from _if_same(word, [word.replace(letters, "", 1)])
        elif letters == "e" or one.last:
            yield from _if_same(word, [word + letters])
        if one.without:
            continue
        if len(letters) > 1 and letters[0] == letters[1] and letters[0] not in "aiu":
            yield from _if_same(word, [word.replace(letters[0], letters, 1)])
        for n, was in enumerate(word):
            if was + letters in _FOR_EACH_OTHER:
                yield word[:n] + letters + word[n + 1 :]


def _if_same(word: str, others: Iterable[str]) -> list[str]:
    return [o for o in others if o != word and phonetic(o) == phonetic(word)]


def _homophones(word: str, told: Sequence[LetterTold]) -> list[str]:
    given, family = common_names()
    beginnings = _beginnings(word)
    return [
        name
        for name in (given if word in given else family if word in family else given | family)
        if name[:1] in beginnings
        and abs(len(name) - len(word)) <= _MORE_LETTERS
        and all(holds(name, one) for one in told)
        and sounds_like(word, name) >= _NEAR
    ]


_BEGIN = words_in("ck kc jg gj ea ae yi iy sc cs fp pf eh he ai")


@lru_cache(maxsize=1)
def _turned() -> dict[str, str]:
    found: dict[str, str] = {}
    for pair in _BEGIN:
        found[pair[0]] = found.get(pair[0], pair[0]) + pair[1]
    return found


def _beginnings(word: str) -> str:
    """The letters with which names begin that sound like it."""
    return _turned().get(word[:1], word[:1])
