"""The smallest pieces of spoken numbers: below a hundred, and the shares of a whole.

Readers take the folded texts and a position, and return a value and the position after it, or None.
"""

from collections.abc import Sequence
from fractions import Fraction

from callwright.understanding.numerals.number_words import NumberWords

__all__ = ["at", "below_hundred", "groups", "is_numeral", "proper_fraction", "share"]

Texts = Sequence[str]


def at(texts: Texts, i: int) -> str:
    """The text at `i`, or an empty one beyond either end."""
    return texts[i] if 0 <= i < len(texts) else ""


def is_numeral(text: str) -> bool:
    """Is it written in digits, whole or with a decimal point?"""
    return text[:1].isdecimal() and text.replace(".", "", 1).isdecimal()


def below_hundred(texts: Texts, i: int, words: NumberWords) -> tuple[int, int] | None:
    """A spoken number from 0 to 99: "seven", "forty", "forty two", "treinta y uno"."""
    text = at(texts, i)
    if text in words.units:
        return words.units[text], i + 1
    ten = words.tens.get(text)
    if ten is None:
        return None
    joined = at(texts, i + 1)
    if words.tens_join:
        if joined not in words.tens_join:
            return ten, i + 1
        after = i + 2
    else:
        after = i + 2 if joined == "-" else i + 1  # "ninety - five", as some recognisers write it
    unit = words.units.get(at(texts, after), 0)
    return (ten + unit, after + 1) if 0 < unit < 10 else (ten, i + 1)


def groups(texts: Texts, i: int, words: NumberWords) -> tuple[tuple[int, ...], int]:
    """Numbers below a hundred said one after the other: "nineteen eighty four" is 19, 84; a lone
    "oh" is a 0 ("nineteen oh five" is 19, 0, 5). Ends where anything else stands.
    """
    found: list[int] = []
    while True:
        small = below_hundred(texts, i, words)
        text = at(texts, i)
        if small is None and text in ("oh", "o") and text in words.digits:
            small = (0, i + 1)
        if small is None and len(text) <= 2 and text.isdecimal():
            small = (int(text), i + 1)
        if small is None:
            return tuple(found), i
        found.append(small[0])
        i = small[1]


def proper_fraction(texts: Texts, i: int, words: NumberWords) -> tuple[Fraction, int] | None:
    """A fraction below one, as after "and": "a half", "one third", "fifty four hundredths"."""
    text = at(texts, i)
    if text in words.bare_halves:
        return Fraction(1, words.shares[text]), i + 1
    one = text in words.articles or text in words.ones
    found = (1, i + 1) if one else below_hundred(texts, i, words)
    if found is None:
        return None
    below = share(texts, found[1], words, plural=found[0] != 1)
    if below is None and at(texts, found[1]) in words.bare_halves:
        # "Two and three quarter thousand": before a scale, some say it in the singular.
        scaled = at(texts, found[1] + 1) in words.large
        below = (words.shares[texts[found[1]]], found[1] + 1) if scaled else None
    return (Fraction(found[0], below[0]), below[1]) if below and found[0] < below[0] else None


def share(texts: Texts, i: int, words: NumberWords, *, plural: bool) -> tuple[int, int] | None:
    """A denominator: "third", "fifths", "twenty-first", "trillionths"."""
    i += at(texts, i) == "-"
    text = at(texts, i)
    if words.shares.get(text, 1) > 1:
        right = text in words.plural_shares if plural else text not in words.plural_shares
        return (words.shares[text], i + 1) if right else None
    tens = words.tens.get(text)
    end = i + 1 + (at(texts, i + 1) == "-")
    last = at(texts, end)
    if tens and last in words.unit_shares:
        right = (last in words.plural_shares) == plural
        return (tens + words.unit_shares[last], end + 1) if right else None
    return None
