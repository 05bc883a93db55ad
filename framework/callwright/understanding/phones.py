"""Words as the sounds of English, roughly, and how easily one sound is heard for another.

A narrow-band line loses what is high (s, f, th) and keeps what is voiced; recognisers cut words
elsewhere than the speaker did and drop weak vowels. So sounds are compared by what they share:
place, manner and voice. Spelling to sound is by rule, good enough to compare, not to pronounce.
"""

import itertools
import re
from collections.abc import Callable, Sequence
from functools import lru_cache

__all__ = [
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


_RULES: tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...] = (
    (r"[^a-z]", ""), (r"^(kn|gn|pn)", "n"), (r"^wr", "r"), (r"^ps", "s"), (r"^x", "z"),
    (r"^wh", "w"), (r"^th(?=om)", "t"), (r"mps", "ms"),
    (r"^mc(?=[^aeiou])", "mak"), (r"mb$", "m"), (r"ph", "f"),
    (r"(ough|augh)(?=t)", "o"), (r"augh$", "af"), (r"ough$", "o"), (r"eigh", "A"), (r"igh", "I"),
    (r"gh", ""), (r"tch", "C"), (r"sch", "S"), (r"ch(?=r|l)", "k"), (r"ch", "C"), (r"sh", "S"),
    (r"th", "T"), (r"ti(?=on)", "S"), (r"dge?(?=[eiy]|$)", "J"), (r"ck", "k"), (r"qu?", "kw"),
    (r"x", "ks"), (r"ng(?=$|s|t)", "N"), (r"c(?=[eiy])", "s"), (r"c", "k"), (r"g(?=[eiy])", "J"),
    (r"j", "J"), (r"([bdfgklmnprstvz])\1", r"\1"), (r"s(?=m$)", "z"),
    (r"([aeiou])([bdfgklmnprstvzJSC])e$", _long),
    (r"(ea|ee|ie|ey|ei)$", "E"), (r"(ai|ay|ey)", "A"), (r"(ee|ea|ie|ei)", "E"),
    (r"(oa|oe|ow)", "O"), (r"(oo|ou|ue|ew|eu)", "U"), (r"(au|aw)", "o"), (r"oi|oy", "oi"),
    (r"(er|ir|ur|or|ar)(?=$|[^aeiouAEIOUR])", "R"), (r"y$", "E"), (r"(?<=[^aeiouAEIOU])y", "i"),
    (r"e$", ""), (r"(?<=[aeiouAEIOUR])h", ""), (r"(.)\1", r"\1"),
)  # fmt: skip
_STEPS = tuple((re.compile(pattern), to) for pattern, to in _RULES)
_VOWELS = "aeiouAEIOUR"
# Pairs heard for each other: same place and manner first, then a step apart.
_NEAR = {
    0.25: "pb td kg fv sz CJ mn Tf TC Ts SC sS zS mN nN iE eA oO uU aR iR eR oR uR eE aA oa",
    0.45: "pt pk tk bd bg dg fs fp vb vT Td Tt Dd lr lw rw wv JS Jd Ct Jz sJ hf Sz tJ vw Ji yi TS",
    0.6: "nd mb nl ml bv nb pf hs hp hk ks tS gk gJ Nk nw mw kC yJ",
}
_GAP = {**dict.fromkeys(_VOWELS, 0.35), "h": 0.3, "r": 0.4, "l": 0.5, "w": 0.4, "y": 0.3}
_VOWEL_FOR_VOWEL, _WHOLE_GAP = 0.35, 0.7
_NOTHING: dict[str, float] = {}
_COST: dict[str, dict[str, float]] = {
    a: {b: _VOWEL_FOR_VOWEL for b in _VOWELS if a != b} for a in _VOWELS
}
for _cost, _pairs in sorted(_NEAR.items(), reverse=True):
    for _pair in _pairs.split():
        _COST.setdefault(_pair[0], {})[_pair[1]] = _cost
        _COST.setdefault(_pair[1], {})[_pair[0]] = _cost


@lru_cache(maxsize=8_192)
def phones(word: str) -> str:
    """The sounds of one folded word, a letter each: "knight" is `nIt`."""
    for pattern, to in _STEPS:
        word = pattern.sub(to, word)
    return word


Wanted = tuple[tuple[tuple[int, str], ...], tuple[int, ...]]
"""Strings of sounds that share how they begin. The steps: after which one, and the sound that is
added (the first is 1; 0 is nothing yet); then the step at which each of the strings ends."""


def wanted(sounds: Sequence[str]) -> Wanted:
    """The strings ready for `sound_costs`."""
    steps: dict[str, int] = {"": 0}
    added: list[tuple[int, str]] = []
    for one in sounds:
        for n in range(1, len(one) + 1):
            if one[:n] not in steps:
                added.append((steps[one[: n - 1]], one[n - 1]))
                steps[one[:n]] = len(added)
    return tuple(added), tuple(steps[one] for one in sounds)


def sound_costs(wants: Wanted, heard: str) -> list[float]:
    """The cheapest way to have heard `heard` for each of the strings, all as sounds."""
    return [row[-1] for row in sound_rows(wants, heard)]


def sound_rows(wants: Wanted, heard: str) -> list[list[float]]:
    """What the first 0, 1, ... sounds of `heard` cost at least, for each of the strings.

    Strings that begin alike are compared once as far as they do.
    """
    gaps = [_GAP.get(b, _WHOLE_GAP) for b in heard]
    rows = [[0.0, *itertools.accumulate(gaps)]]
    steps, ends = wants
    priced: dict[str, list[tuple[float, float]]] = {}  # each sound against all that was heard
    for before, a in steps:
        above = rows[before]
        out = _GAP.get(a, _WHOLE_GAP)
        if a not in priced:
            costs = _COST.get(a, _NOTHING)
            swaps = [0.0 if a == b else costs.get(b, 1.0) for b in heard]
            priced[a] = list(zip(swaps, gaps, strict=True))
        diagonal = above[0]
        left = diagonal + out
        row = [left]
        for (swap, gap), over in zip(priced[a], above[1:], strict=True):
            cost = diagonal + swap
            if over + out < cost:
                cost = over + out
            diagonal = over
            left += gap
            if cost < left:
                left = cost
            row.append(left)
        rows.append(row)
    return [rows[end] for end in ends]


def weight(sounds: str) -> float:
    """What it costs to lose all of them."""
    return sum([_GAP.get(a, _WHOLE_GAP) for a in sounds])
