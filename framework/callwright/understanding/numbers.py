"""One number grammar for every slot type, over the words that a language counts with.

Every reader takes the folded texts and a position, and returns a value and the position after it,
or None. Nothing here guesses: what a bare "three fifty" means is for the slot type to say.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

__all__ = [
    "Number",
    "NumberWords",
    "below_hundred",
    "cardinal",
    "digit_run",
    "groups",
    "is_numeral",
    "ordinal",
    "signed",
]

Texts = Sequence[str]
Number = int | Fraction
"""Whole numbers are plain integers: they are nearly all there is, and much faster."""
_BETWEEN_DIGITS = frozenset({"-", ".", "/", "dot", "dash", "hyphen", "guion", "space"})


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class NumberWords:
    """How one language counts. units go to 19 or beyond; hundreds are single words (Spanish)."""

    units: Mapping[str, int]
    tens: Mapping[str, int]
    hundreds: Mapping[str, int]
    hundred: frozenset[str]
    scales: Mapping[str, int]
    dozens: Mapping[str, int]
    joins: frozenset[str]
    tens_join: frozenset[str]
    articles: frozenset[str]
    points: frozenset[str]
    halves: Mapping[str, tuple[int, int]]
    negatives: frozenset[str]
    ordinals: Mapping[str, int]
    digits: Mapping[str, str]
    damaged: Mapping[str, str]
    repeats: Mapping[str, int]
    starters: frozenset[str] = field(init=False)  # what a number may begin with, numerals apart

    def __post_init__(self) -> None:
        starters = {*self.units, *self.tens, *self.hundreds, *self.hundred, *self.articles}
        starters |= {*self.scales, *self.halves, "couple", "par"}
        object.__setattr__(self, "starters", frozenset(starters))


def is_numeral(text: str) -> bool:
    """Is it written in digits, whole or with a decimal point?"""
    return text[:1].isdecimal() and text.replace(".", "", 1).isdecimal()


def _numeral(text: str) -> Number:
    return int(text) if text.isdecimal() else Fraction(text)


def _at(texts: Texts, i: int) -> str:
    return texts[i] if 0 <= i < len(texts) else ""


def below_hundred(texts: Texts, i: int, words: NumberWords) -> tuple[int, int] | None:
    """A spoken number from 0 to 99: "seven", "forty", "forty two", "treinta y uno"."""
    text = _at(texts, i)
    if text in words.units:
        return words.units[text], i + 1
    if text not in words.tens:
        return None
    ten = words.tens[text]
    after = i + 2 if words.tens_join and _at(texts, i + 1) in words.tens_join else i + 1
    if words.tens_join and after == i + 1:
        return ten, i + 1
    unit = words.units.get(_at(texts, after), 0)
    return (ten + unit, after + 1) if 0 < unit < 10 else (ten, i + 1)


def _group(texts: Texts, i: int, words: NumberWords) -> tuple[Number, int] | None:
    """What may stand before a scale word: up to 9,999 ("ninety nine hundred"), or a numeral."""
    text = _at(texts, i)
    if is_numeral(text):
        value, end = _numeral(text), i + 1
    elif text in words.hundreds:
        rest = below_hundred(texts, i + 1, words)
        return (words.hundreds[text] + rest[0], rest[1]) if rest else (
            words.hundreds[text], i + 1)  # fmt: skip
    elif small := below_hundred(texts, i, words):
        value, end = small[0], small[1]
    elif text in words.articles and _at(texts, i + 1) in words.hundred:
        value, end = 1, i + 1
    elif text in words.hundred:
        value, end = 1, i
    elif text == "couple" and _at(texts, i + 1 + (_at(texts, i + 1) == "of")) in words.hundred:
        value, end = 2, i + 1 + (_at(texts, i + 1) == "of")
    else:
        return None
    if _at(texts, end) not in words.hundred or not 0 < value < 100:
        return value, end
    value, end = value * 100, end + 1
    tail = end + 1 if _at(texts, end) in words.joins else end
    rest = below_hundred(texts, tail, words)
    if rest is None and is_numeral(_at(texts, tail)) and Fraction(texts[tail]) < 100:
        rest = (int(Fraction(texts[tail])), tail + 1)
    if rest and rest[0] > 0 and _at(texts, rest[1]) not in words.hundred:
        return value + rest[0], rest[1]
    return value, end


def cardinal(texts: Texts, i: int, words: NumberWords) -> tuple[Number, int] | None:
    """The longest well-formed number at `i`: "one thousand two hundred and five", "2.5 million",
    "two and a half thousand", "one sixty four point five" only as far as it is one number.
    """
    if _at(texts, i) not in words.starters and not is_numeral(_at(texts, i)):
        return None
    total: Number = 0
    end, below = i, 0
    while True:
        start = end
        if below and _at(texts, start) in words.joins:
            start += 1
        part = _group(texts, start, words)
        if part is None and _at(texts, start) in words.scales and not below:
            if _at(texts, start) in ("k", "grand"):
                return None
            part = (1, start)  # "thousand", "mil"
        if part is None and _at(texts, start) in words.articles:
            nxt = _at(texts, start + 1)
            part = (1, start + 1) if nxt in words.scales or nxt in words.dozens else None
        if part is None:
            break
        value, after = part
        value, after = _fraction_tail(texts, value, after, words)
        scale = 1
        while _at(texts, after) in words.scales:
            scale *= words.scales[texts[after]]
            after += 1
        if _at(texts, after) in words.dozens and scale == 1:
            scale, after = 12, after + 1
        # A later part must be smaller than the scale before it: "five thousand two hundred".
        if below and (value * scale >= below or value == 0):
            break
        total, end = total + value * scale, after
        if scale == 1:
            break
        below = scale
    if end == i:
        return _half_of_scale(texts, i, words)
    if below > 1:
        total, end = _scaled_half(texts, total, end, below, words)
    return total, end


def _fraction_tail(texts: Texts, value: Number, end: int, words: NumberWords) -> tuple[Number, int]:
    """As in "point five", "and a half" after a number."""
    if _at(texts, end) in words.points:
        digits, after = "", end + 1
        while digit := _single_digit(_at(texts, after), words):
            digits, after = digits + digit, after + 1
        if not digits and (small := below_hundred(texts, after, words)) and small[0] > 9:
            digits, after = str(small[0]), small[1]
        if digits:
            return value + Fraction(int(digits), 10 ** len(digits)), after
    if _at(texts, end) in words.joins:
        at = end + 1 + (_at(texts, end + 1) in words.articles)
        if _at(texts, at) in words.halves and (at > end + 1 or "medi" in _at(texts, at)):
            top, bottom = words.halves[texts[at]]
            return value + Fraction(top, bottom), at + 1
    return value, end


def _single_digit(text: str, words: NumberWords) -> str:
    return words.digits.get(text, text if is_numeral(text) and "." not in text else "")


def _half_of_scale(texts: Texts, i: int, words: NumberWords) -> tuple[Number, int] | None:
    """As in "half a million", "quarter million"."""
    at = i + (_at(texts, i) in words.articles)
    if _at(texts, at) not in words.halves:
        return None
    after = at + 1 + (_at(texts, at + 1) in words.articles)
    scale = words.scales.get(_at(texts, after)) or words.dozens.get(_at(texts, after))
    if scale is None:
        return None
    top, bottom = words.halves[texts[at]]
    return Fraction(top * scale, bottom), after + 1


def _scaled_half(
    texts: Texts, total: Number, end: int, scale: int, words: NumberWords
) -> tuple[Number, int]:
    """As in "two million and a half"."""
    if _at(texts, end) not in words.joins:
        return total, end
    at = end + 1
    at += _at(texts, at) in words.articles or _at(texts, at) in ("one", "un")
    if at > end + 1 and _at(texts, at) in words.halves:
        top, bottom = words.halves[texts[at]]
        return total + Fraction(top * scale, bottom), at + 1
    return total, end


def signed(texts: Texts, i: int, words: NumberWords) -> tuple[Number, int] | None:
    """A cardinal, a minus before it allowed."""
    if _at(texts, i) in words.negatives:
        found = cardinal(texts, i + 1, words)
        return (-found[0], found[1]) if found else None
    return cardinal(texts, i, words)


def ordinal(texts: Texts, i: int, words: NumberWords) -> tuple[int, int] | None:
    """As in "third", "twenty third", "23rd", "one hundred twenty first"."""
    text = _at(texts, i)
    if text[:1].isdecimal() and text[-2:] in ("st", "nd", "rd", "th"):
        return (int(text[:-2]), i + 1) if text[:-2].isdecimal() else None
    if text in words.ordinals:
        return words.ordinals[text], i + 1
    if text in words.tens and words.ordinals.get(_at(texts, i + 1), 99) < 10:
        return words.tens[text] + words.ordinals[texts[i + 1]], i + 2
    if found := cardinal(texts, i, words):
        value, end = found
        rest = ordinal(texts, end, words) if _at(texts, end) in words.ordinals else None
        if rest is None and _at(texts, end) in words.tens:
            rest = ordinal(texts, end, words)
        if rest and value >= 100 and value.denominator == 1 and rest[0] < 100:
            return int(value) + rest[0], rest[1]
    return None


def groups(texts: Texts, i: int, words: NumberWords) -> tuple[tuple[int, ...], int]:
    """Numbers below a hundred said one after the other: "nineteen eighty four" is 19, 84; a lone
    "oh" is a 0 ("nineteen oh five" is 19, 0, 5). Ends where anything else stands.
    """
    found: list[int] = []
    while True:
        small = below_hundred(texts, i, words)
        text = _at(texts, i)
        if small is None and text in ("oh", "o"):
            small = (0, i + 1)
        if small is None and is_numeral(text) and len(text) <= 2:
            small = (int(text), i + 1)
        if small is None:
            return tuple(found), i
        found.append(small[0])
        i = small[1]


def digit_run(
    texts: Texts, i: int, words: NumberWords, *, damaged: bool = False
) -> tuple[str, int, int]:
    """Digits said one by one, in pairs or in groups: "nine one double two", "forty two seventy",
    "7392". Returns the digits, the position after them, and how many words had to be mended.
    """
    found, start, mended = "", i, 0
    while i < len(texts):
        text = texts[i]
        if text in _BETWEEN_DIGITS and found:
            i += 1
            continue
        times = words.repeats.get(text, 0)
        nxt = _at(texts, i + 1)
        if times and (digit := _single_digit(nxt, words)) and len(digit) == 1:
            found, i = found + digit * times, i + 2
        elif text.isdecimal():
            found, i = found + text, i + 1
        elif text in words.digits:
            found, i = found + words.digits[text], i + 1
            # "seven hundred", "eight thousand" inside a string of digits: round numbers.
            if _at(texts, i) in words.hundred:
                found, i = found + "00", i + 1
            elif _at(texts, i) in ("thousand", "mil"):
                found, i = found + "000", i + 1
        elif small := below_hundred(texts, i, words):
            found, i = found + str(small[0]), small[1]
        elif text in words.hundreds and (part := _group(texts, i, words)):
            found, i = found + str(part[0]), part[1]
        elif damaged and text in words.damaged:
            found, i, mended = found + words.damaged[text], i + 1, mended + 1
        else:
            break
    while i > start and texts[i - 1] in _BETWEEN_DIGITS:
        i -= 1
    return found, i, mended
