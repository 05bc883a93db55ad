"""How alike two words or two spelled strings sound over a telephone, or are spelt."""

import re
from functools import lru_cache

__all__ = ["alike", "cost_row", "is_one_off", "phonetic", "spelled_cost"]

# Letters and digits whose names are confused on a narrow-band line: they share their vowel, and
# the closer their consonants the more. Cost of having heard one for the other.
_GROUPS = (
    ("bcdegptvz3", 0.45), ("bdpv3e", 0.35), ("tdcz", 0.4), ("fsx", 0.4), ("mn", 0.3), ("ajk", 0.5),
    ("a8h", 0.4), ("iy", 0.4), ("5i", 0.5), ("1il", 0.5), ("o0", 0.1), ("ol", 0.6), ("4or", 0.6),
    ("quw2", 0.5), ("q2", 0.45), ("9n1", 0.55), ("ar", 0.45), ("gj", 0.4), ("5f", 0.55),
    ("s6x", 0.55), ("7s", 0.7), ("2t", 0.5), ("4f", 0.6),
)  # fmt: skip
_STRANGERS = 0.3  # words that share fewer letters than this do not sound alike either
# Letters without which it is not looked for, a pattern, and what it becomes.
_STEPS: tuple[tuple[str, str, str], ...] = (
    ("", r"[^a-z]", ""),
    ("n", r"^(kn|gn|pn)", "n"),
    ("wr", r"^wr", "r"),
    ("wh", r"^wh", "w"),
    ("ps", r"^ps", "s"),
    ("ph", r"ph", "f"),
    ("ugh", r"(ough|augh)", "o"),
    ("igh", r"igh", "i"),
    ("gh", r"gh", "g"),
    ("h", r"tch|ch|sh|sch", "x"),
    ("th", r"th", "0"),
    ("", r"ck|q|c(?=[aoulrktn]|$)", "k"),
    ("c", r"c", "s"),
    ("", r"dge|j", "j"),
    ("g", r"g(?=[eiy])", "j"),
    ("z", r"z", "s"),
    ("x", r"x(?=$)", "ks"),
    ("y", r"y", "i"),
    ("", r"w|h", ""),
    ("", r"(.)\1+", r"\1"),
    ("", r"(?<=.)[aeiou]+", "a"),
    ("", r"^[aeiou]+", "a"),
    ("a", r"a$", ""),
)
_COMPILED = tuple((needed, re.compile(pattern), to) for needed, pattern, to in _STEPS)


@lru_cache(maxsize=8_192)
def phonetic(word: str) -> str:
    """A key that words which sound alike share, roughly: "Deborah" and "Debra" are `dabr`."""
    for needed, pattern, to in _COMPILED:
        if needed in word:
            word = pattern.sub(to, word)
    return word


# What each letter costs that was heard for another; of what is not here it costs 1.
_COSTS: dict[str, dict[str, float]] = {}
for _letters, _cost in sorted(_GROUPS, key=lambda group: -group[1]):
    for _letter in _letters:
        _COSTS.setdefault(_letter, {}).update(dict.fromkeys(_letters, _cost))
for _letter, _row in _COSTS.items():
    _row[_letter] = 0.0
_STRANGER: dict[str, float] = {}


@lru_cache(maxsize=4_096)  # two questions about one answer compare the same digits
def spelled_cost(want: str, heard: str, *, gap: float = 0.8) -> float:
    """The cheapest way to turn `want` into what was heard, letter by letter."""
    return cost_row(*_unlike(want, heard), gap=gap)[-1]


def _unlike(a: str, b: str) -> tuple[str, str]:
    """What is left of both without what they begin and end with alike, which costs nothing."""
    start, end = 0, min(len(a), len(b))
    while start < end and a[start] == b[start]:
        start += 1
    a, b = a[start:], b[start:]
    while a and b and a[-1] == b[-1]:
        a, b = a[:-1], b[:-1]
    return a, b


def is_one_off(a: str, b: str) -> bool:
    """Is one letter lost, added or changed, or two changed about?"""
    if abs(len(a) - len(b)) > 1:
        return False
    a, b = _unlike(a, b)
    return max(len(a), len(b)) == 1 or (len(a) == 2 and a == b[::-1])


def cost_row(want: str, heard: str, *, gap: float = 0.8) -> list[float]:
    """What it costs to turn `want` into the first 0, 1, 2, … letters of what was heard."""
    row = [gap * n for n in range(len(heard) + 1)]
    for a in want:
        costs = _COSTS.get(a, _STRANGER)
        diagonal = row[0]
        left = row[0] = diagonal + gap
        for n, b in enumerate(heard, 1):
            cost = diagonal if a == b else diagonal + costs.get(b, 1.0)
            diagonal = row[n]
            left += gap
            if left < cost:
                cost = left
            left = diagonal + gap
            if cost < left:
                left = cost
            row[n] = left
    return row


def alike(a: str, b: str) -> float:
    """How alike two folded words are, 0..1: by spelling or by sound, whichever is closer."""
    if a == b:
        return 1.0
    # Words of such unlike lengths are not heard for each other, and most are.
    if 3 * min(len(a), len(b)) < max(len(a), len(b)) or not a or not b:
        return 0.0
    spelling = 1 - _edits(a, b) / max(len(a), len(b))
    if spelling < _STRANGERS:
        return spelling
    one, two = phonetic(a), phonetic(b)
    sound = (1 - _edits(one, two) / max(len(one), len(two))) * 0.95 if one and two else 0.0
    return max(spelling, 0.5 * spelling + 0.5 * sound)


def _edits(a: str, b: str) -> int:
    a, b = _unlike(a, b)
    row = list(range(len(b) + 1))
    for n, x in enumerate(a, 1):
        diagonal, least = n - 1, n
        row[0] = n
        for m, y in enumerate(b, 1):
            cost = diagonal if x == y else diagonal + 1
            diagonal = row[m]
            if diagonal < least:
                least = diagonal
            row[m] = least = cost if cost <= least else least + 1
    return row[-1]
