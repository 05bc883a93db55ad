"""Words as the sounds of English, roughly, and how easily one sound is heard for another.

A narrow-band line loses what is high (s, f, th) and keeps what is voiced; recognisers cut words
elsewhere than the speaker did and drop weak vowels. So sounds are compared by what they share:
place, manner and voice. Spelling to sound is by rule, good enough to compare, not to pronounce.
"""

import re
import string
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

__all__ = [
    "CHEAPEST",
    "Wanted",
    "phones",
    "sound_costs",
    "sound_rows",
    "wanted",
    "weight",
]

# Upper case: S sh, C ch, J j, T th, N ng, A "ay", I "eye", O "oh", E "ee", U "oo", R "er".
_LONG = {"a": "A", "e": "E", "i": "I", "o": "O", "u": "U"}


def _long(match: re.Match[str]) -> str:
    """The vowel before a consonant and a silent e: "Jane"."""
    return _LONG[match[1]] + match[2]


# Letters without which it is not looked for, a pattern, and what it becomes.
_RULES: tuple[tuple[str, str, str | Callable[[re.Match[str]], str]], ...] = (
    ("", r"[^a-z]", ""), ("n", r"^(kn|gn|pn)", "n"), ("wr", r"^wr", "r"), ("ps", r"^ps", "s"),
    ("x", r"^x", "z"), ("wh", r"^wh", "w"), ("tho", r"^th(?=om)", "t"), ("mps", r"mps", "ms"),
    ("mc", r"^mc(?=[^aeiou])", "mak"), ("mb", r"mb$", "m"), ("ph", r"ph", "f"),
    ("ught", r"(ough|augh)(?=t)", "o"), ("augh", r"augh$", "af"), ("ough", r"ough$", "o"),
    ("eigh", r"eigh", "A"), ("igh", r"igh", "I"), ("gh", r"gh", ""), ("tch", r"tch", "C"),
    ("sch", r"sch", "S"), ("ch", r"ch(?=r|l)", "k"), ("ch", r"ch", "C"), ("sh", r"sh", "S"),
    ("th", r"th", "T"), ("tion", r"ti(?=on)", "S"), ("dg", r"dge?(?=[eiy]|$)", "J"),
    ("ck", r"ck", "k"), ("q", r"qu?", "kw"), ("x", r"x", "ks"), ("ng", r"ng(?=$|s|t)", "N"),
    ("c", r"c(?=[eiy])", "s"), ("c", r"c", "k"), ("g", r"g(?=[eiy])", "J"), ("j", r"j", "J"),
    ("", r"([bdfgklmnprstvz])\1", r"\1"), ("sm", r"s(?=m$)", "z"),
    ("e", r"([aeiou])([bdfgklmnprstvzJSC])e$", _long), ("e", r"(ea|ee|ie|ey|ei)$", "E"),
    ("", r"(ai|ay|ey)", "A"), ("e", r"(ee|ea|ie|ei)", "E"), ("o", r"(oa|oe|ow)", "O"),
    ("", r"(oo|ou|ue|ew|eu)", "U"), ("a", r"(au|aw)", "o"), ("o", r"oi|oy", "oi"),
    ("r", r"(er|ir|ur|or|ar)(?=$|[^aeiouAEIOUR])", "R"), ("y", r"y$", "E"),
    ("y", r"(?<=[^aeiouAEIOU])y", "i"), ("e", r"e$", ""), ("h", r"(?<=[aeiouAEIOUR])h", ""),
    ("", r"(.)\1", r"\1"),
)  # fmt: skip
_STEPS = tuple((needed, re.compile(pattern), to) for needed, pattern, to in _RULES)
_VOWELS = "aeiouAEIOUR"
# Pairs heard for each other: same place and manner first, then a step apart.
_NEAR = {
    0.25: "pb td kg fv sz CJ mn Tf TC Ts SC sS zS mN nN iE eA oO uU aR iR eR oR uR eE aA oa",
    0.45: "pt pk tk bd bg dg fs fp vb vT Td Tt Dd lr lw rw wv JS Jd Ct Jz sJ hf Sz tJ vw Ji yi TS",
    0.6: "nd mb nl ml bv nb pf hs hp hk ks tS gk gJ Nk nw mw kC yJ",
}
_GAP = {**dict.fromkeys(_VOWELS, 0.35), "h": 0.3, "r": 0.4, "l": 0.5, "w": 0.4, "y": 0.3}
_VOWEL_FOR_VOWEL, _WHOLE_GAP = 0.35, 0.7
CHEAPEST = min(*_NEAR, *_GAP.values())
"""What it costs at least to lose a sound or to hear it for another."""
_COST: dict[str, dict[str, float]] = {
    a: {b: _VOWEL_FOR_VOWEL for b in _VOWELS if a != b} for a in _VOWELS
}
for _cost, _pairs in sorted(_NEAR.items(), reverse=True):
    for _pair in _pairs.split():
        _COST.setdefault(_pair[0], {})[_pair[1]] = _cost
        _COST.setdefault(_pair[1], {})[_pair[0]] = _cost
# Of every sound, what it costs that another was heard for it.
_FOR: dict[str, dict[str, float]] = {
    b: {a: 0.0 if a == b else _COST.get(b, {}).get(a, 1.0) for a in string.ascii_letters}
    for b in string.ascii_letters
}
_MOST_COLUMNS = 512  # beginnings of which it is remembered what they cost


@lru_cache(maxsize=8_192)
def phones(word: str) -> str:
    """The sounds of one folded word, a letter each: "knight" is `nIt`."""
    for needed, pattern, to in _STEPS:
        if needed in word:
            word = pattern.sub(to, word)
    return word


class Wanted(NamedTuple):
    """Strings of sounds that share how they begin, as the steps that make them.

    before: of each step the one before it, 0 is nothing yet and the first step is 1. sounds, gaps:
    the sound that it adds, and what it costs to lose it. ends: the step that ends each string.
    columns: what each step costs where these sounds were heard, "" where nothing was; added to,
    so that what begins alike is compared once.
    """

    before: tuple[int, ...]
    sounds: tuple[str, ...]
    gaps: tuple[float, ...]
    ends: tuple[int, ...]
    columns: dict[str, list[float]]


def wanted(sounds: Sequence[str]) -> Wanted:
    """The strings ready for `sound_costs`."""
    steps: dict[str, int] = {"": 0}
    before: list[int] = []
    added: list[str] = []
    nothing = [0.0]
    gaps: list[float] = []
    ends: list[int] = []
    for one in sounds:
        at, begun = 0, ""
        for sound in one:
            begun += sound
            step = steps.get(begun)
            if step is None:
                before.append(at)
                added.append(sound)
                gaps.append(_GAP.get(sound, _WHOLE_GAP))
                nothing.append(nothing[at] + gaps[-1])
                step = steps[begun] = len(added)
            at = step
        ends.append(at)
    return Wanted(tuple(before), tuple(added), tuple(gaps), tuple(ends), {"": nothing})


def sound_costs(wants: Wanted, heard: str) -> list[float]:
    """The cheapest way to have heard `heard` for each of the strings, all as sounds."""
    costs = _column(wants, heard)
    return [costs[end] for end in wants.ends]


def sound_rows(wants: Wanted, heard: str) -> list[list[float]]:
    """What the first 0, 1, ... sounds of `heard` cost at least, for each of the strings."""
    columns = [_column(wants, heard[:n]) for n in range(len(heard) + 1)]
    return [[costs[end] for costs in columns] for end in wants.ends]


def _column(wants: Wanted, heard: str) -> list[float]:
    """What each step costs for `heard`."""
    column = wants.columns.get(heard)
    if column is None:
        column = _next(wants, _column(wants, heard[:-1]), heard[-1])
        if len(wants.columns) >= _MOST_COLUMNS:
            nothing = wants.columns[""]
            wants.columns.clear()
            wants.columns[""] = nothing
        wants.columns[heard] = column
    return column


def _next(wants: Wanted, last: Sequence[float], b: str) -> list[float]:
    """What each step costs with `b` behind what it cost `last` for."""
    gap, swaps = _GAP.get(b, _WHOLE_GAP), map(_FOR[b].__getitem__, wants.sounds)
    column = [last[0] + gap]
    for before, out, swap, over in zip(wants.before, wants.gaps, swaps, last[1:], strict=True):
        cost = last[before] + swap
        lost = column[before] + out
        if lost < cost:
            cost = lost
        over += gap
        if over < cost:
            cost = over
        column.append(cost)
    return column


def weight(sounds: str) -> float:
    """What it costs to lose all of them."""
    return sum([_GAP.get(a, _WHOLE_GAP) for a in sounds])
