"""One number grammar for every slot type, over the words that a language counts with.

Every reader takes the folded texts and a position, and returns a value and the position after it,
or None. Nothing here guesses: what a bare "three fifty" means is for the slot type to say.

    number   = [minus] (cardinal | fraction)          "minus two and a half", "one hundred fifths"
    cardinal = part {["and"] part} | fraction scale   parts fall: millions, thousands, the rest
    part     = group [point | "and" fraction] {scale} "two and a half thousand", "one point five k"
    group    = hundreds | below a hundred | numeral   "ninety nine hundred and one"
"""

from collections.abc import Sequence
from fractions import Fraction

from callwright.understanding.numerals.number_words import Number, NumberWords
from callwright.understanding.numerals.small import at as _at
from callwright.understanding.numerals.small import (
    below_hundred,
    groups,
    is_numeral,
    proper_fraction,
    share,
)

__all__ = [
    "Number",
    "NumberWords",
    "below_hundred",
    "cardinal",
    "digit_run",
    "fraction",
    "groups",
    "is_numeral",
    "next_number",
    "number_at",
    "ordinal",
    "signed",
]

Texts = Sequence[str]
_BETWEEN_DIGITS = frozenset({"-", ".", "/", "dot", "dash", "hyphen", "guion", "space"})
_OF = frozenset({"of", "de"})
_MOST_SCALE = 10**18  # beyond it nobody counts anything


def _numeral(text: str) -> Number:
    return int(text) if text.isdecimal() else Fraction(text)


def _group(texts: Texts, i: int, words: NumberWords) -> tuple[Number, int] | None:
    """What may stand before a scale word: up to 9,999 ("ninety nine hundred"), or a numeral."""
    text = _at(texts, i)
    value: Number
    if is_numeral(text):
        value, end = _written(texts, i)
    elif text in words.hundreds:
        value, end = words.hundreds[text], i + 1
        return _with_rest(texts, value, end, words)
    elif small := below_hundred(texts, i, words):
        value, end = small
    elif text in words.articles and _at(texts, i + 1) in words.hundred:
        value, end = 1, i + 1
    elif text in words.hundred and not text.endswith("s"):
        value, end = 1, i
    elif few := _vague_count(texts, i, words):
        value, end = few
    else:
        return None
    if _at(texts, end) not in words.hundred or not 0 < value < 100:
        return value, end
    return _with_rest(texts, value * 100, end + 1, words)


def _with_rest(texts: Texts, hundreds: Number, end: int, words: NumberWords) -> tuple[Number, int]:
    """Hundreds and what is below a hundred: "three hundred [and] twenty one"."""
    joined = _at(texts, end) in words.joins
    if joined and proper_fraction(texts, end + 1, words):
        return hundreds, end  # "two hundred and fifty-four hundredths" is 200.54
    tail = end + joined
    rest = below_hundred(texts, tail, words)
    numeral = _at(texts, tail)
    if rest is None and numeral.isdecimal() and len(numeral) <= 2:
        rest = (int(numeral), tail + 1)
    if rest and rest[0] > 0 and _at(texts, rest[1]) not in words.hundred:
        return hundreds + rest[0], rest[1]
    return hundreds, end


def _written(texts: Texts, i: int) -> tuple[Number, int]:
    """A numeral: "1250.50", "1 234 567" in groups of three, "2 1/4"."""
    text, end = texts[i], i + 1
    if text.isdecimal() and len(text) <= 3 and text[0] != "0":
        while len(_at(texts, end)) == 3 and texts[end].isdecimal():
            text, end = text + texts[end], end + 1
    return _numeral(text), end


def _vague_count(texts: Texts, i: int, words: NumberWords) -> tuple[int, int] | None:
    """As in "a couple hundred", "a few thousand": only before a scale; `is_vague` tells."""
    at = i + (_at(texts, i) in words.articles)
    many = words.vague.get(_at(texts, at))
    if many is None:
        return None
    at += 1 + (_at(texts, at + 1) in _OF)
    counted = _at(texts, at)
    known = counted in words.hundred or counted in words.scales or counted in words.dozens
    return (many, at) if known else None


def cardinal(texts: Texts, i: int, words: NumberWords) -> tuple[Number, int] | None:
    """The longest well-formed number at `i`: "one thousand two hundred and five", "2.5 million",
    "two and a half thousand", "one sixty four point five" only as far as it is one number.
    """
    text = _at(texts, i)
    if text not in words.starters and not is_numeral(text):
        return None
    following = _at(texts, i + 1)
    if following not in words.leading_on and not following[:1].isdecimal():
        # Most numbers are one word.
        if text.isdecimal():
            return int(text), i + 1
        if text in words.units and text not in words.hundreds:
            return words.units[text], i + 1
    total: Number = 0
    end, below = i, 0
    while True:
        start = end
        if below and _at(texts, start) in words.joins:
            if part := proper_fraction(texts, start + 1, words):
                return _scaled_fraction(texts, total, below, part, words)
            start += 1
        read = _part(texts, start, words, first=not below)
        if read is None:
            break
        value, scale, after = read
        # A later part must be smaller than the scale before it: "five thousand two hundred".
        if below and (value * scale >= below or value == 0):
            break
        total, end = total + value * scale, after
        if scale == 1:
            break
        below = scale
    if end == i:
        return _fraction_of_scale(texts, i, words) or _point(texts, 0, i, words)
    return total, end


def _part(
    texts: Texts, i: int, words: NumberWords, *, first: bool
) -> tuple[Number, int, int] | None:
    """A group with its fraction, its scale, and the position after both."""
    found = _group(texts, i, words)
    text = _at(texts, i)
    if found is None and first and text in words.scales and text not in words.never_bare:
        found = (1, i)  # "thousand", "mil"
    if found is None and first and text in words.dozens and not text.endswith("s"):
        found = (1, i)
    if found is None and text in words.articles:
        counted = _at(texts, i + 1)
        found = (1, i + 1) if counted in words.scales or counted in words.dozens else None
    if found is None:
        return None
    value, end = found
    if point := _point(texts, value, end, words):
        value, end = point
    elif _at(texts, end) in words.joins and (part := proper_fraction(texts, end + 1, words)):
        value, end = value + part[0], part[1]
    scale = 1
    if value.denominator != 1 and value < 100 and _at(texts, end) in words.hundred:
        scale, end = 100, end + 1  # "two and a half hundred"
    while _at(texts, end) in words.scales and scale < _MOST_SCALE:
        scale *= words.scales[texts[end]]
        end += 1
    if scale == 1 and _at(texts, end) in words.dozens:
        scale, end = 12, end + 1
    return value, scale, end


def _scaled_fraction(
    texts: Texts, total: Number, scale: int, part: tuple[Fraction, int], words: NumberWords
) -> tuple[Number, int]:
    """As in "two million and a half", "one billion and three quarters million"."""
    share, end = part
    own = words.scales.get(_at(texts, end), 0)
    return (total + share * own, end + 1) if 0 < own < scale else (total + share * scale, end)


def _point(texts: Texts, value: Number, end: int, words: NumberWords) -> tuple[Number, int] | None:
    """Decimals after a number: "point five", "point oh three", "point twenty five"."""
    if _at(texts, end) not in words.points:
        return None
    digits, after = "", end + 1
    while digit := _single_digit(_at(texts, after), words):
        digits, after = digits + digit, after + 1
    if not digits and (small := below_hundred(texts, after, words)) and small[0] > 9:
        digits, after = str(small[0]), small[1]
    return (value + Fraction(int(digits), 10 ** len(digits)), after) if digits else None


def _single_digit(text: str, words: NumberWords) -> str:
    return words.digits.get(text, text if text.isdecimal() else "")


# --- fractions ------------------------------------------------------------------------------------


def _any_share(texts: Texts, i: int, words: NumberWords, *, plural: bool) -> tuple[int, int] | None:
    """A denominator, long ones among them: "one hundred fifth", "one thousand fifths"."""
    if found := share(texts, i, words, plural=plural):
        return found
    if not (_at(texts, i) in words.ones and _at(texts, i + 1) in words.large):
        return None
    whole = cardinal(texts, i, words)
    if whole is None or whole[0].denominator != 1:
        return None
    last = share(texts, whole[1], words, plural=plural)
    return (int(whole[0]) + last[0], last[1]) if last and last[0] < 100 <= whole[0] else None


def fraction(texts: Texts, i: int, words: NumberWords) -> tuple[Number, int] | None:
    """A fraction at `i`, also above one: "three fifths", "a half", "one over three", "3/4"."""
    text = _at(texts, i)
    if text in words.bare_halves:
        return Fraction(1, words.shares[text]), i + 1
    if text in words.articles and (below := _any_share(texts, i + 1, words, plural=False)):
        return Fraction(1, below[0]), below[1]
    whole = cardinal(texts, i, words)
    if whole is None:
        return None
    if over := _over(texts, i, whole, words):
        return over
    above, end = whole
    below = _any_share(texts, end, words, plural=above != 1)
    if below is None:
        return None
    # "one hundred thirty fifths": the longest denominator stands, here 35.
    for cut in range(i + 1, end):
        top = cardinal(texts[:cut], i, words)
        if top and top[1] == cut and texts[cut - 1] not in words.joins:
            longer = _any_share(texts, cut, words, plural=top[0] != 1)
            if longer and longer[1] == below[1]:
                return Fraction(top[0]) / longer[0], longer[1]
    return Fraction(above) / below[0], below[1]


def _over(
    texts: Texts, i: int, above: tuple[Number, int], words: NumberWords
) -> tuple[Number, int] | None:
    """As in "one over three", "3/4", "2 1/4"; not a date ("3/4/1980")."""
    top, end = above
    sign = _at(texts, end)
    if sign == "/" and _at(texts, i - 1) != "/":
        below = _at(texts, end + 1)
        if below.isdecimal() and int(below) > 0 and _at(texts, end + 2) != "/":
            return Fraction(top) / int(below), end + 2
    elif sign in words.overs:
        below_ = cardinal(texts, end + 1, words)
        if below_ and below_[0] > 0 and below_[1] == len(texts):
            return Fraction(top) / below_[0], below_[1]
    elif sign.isdecimal() and is_numeral(_at(texts, i)) and _at(texts, end + 1) == "/":
        part = _over(texts, end, (int(sign), end + 1), words)
        return (top + part[0], part[1]) if part and part[0] < 1 else None
    return None


def _fraction_of_scale(texts: Texts, i: int, words: NumberWords) -> tuple[Number, int] | None:
    """As in "half a million", "quarter million", "three quarters of a million", "half a dozen"."""
    at = i + (_at(texts, i) in words.articles)
    text = _at(texts, at)
    if text not in words.bare_halves:
        return None
    after = at + 1
    after += _at(texts, after) in _OF
    after += _at(texts, after) in words.articles
    scale = words.scales.get(_at(texts, after)) or words.dozens.get(_at(texts, after))
    return (Fraction(scale, words.shares[text]), after + 1) if scale else None


def number_at(texts: Texts, i: int, words: NumberWords) -> tuple[Number, int] | None:
    """The longest number at `i`, fractions and a minus before it among them."""
    minus = _at(texts, i) in words.negatives
    at = i + minus
    text = _at(texts, at)
    if text not in words.starters and not is_numeral(text):
        return None
    found = cardinal(texts, at, words)
    part = fraction(texts, at, words)
    if part and (found is None or part[1] > found[1]):
        found = _of_scale(texts, part, words)
    if found is None:
        return None
    return (-found[0], found[1]) if minus else found


def next_number(texts: Texts, i: int, words: NumberWords) -> tuple[int, Number, int] | None:
    """Where the next number from `i` on starts, its value and its end; no bare article."""
    while i < len(texts):
        text = texts[i]
        begins = text in words.starters or text in words.negatives or is_numeral(text)
        found = number_at(texts, i, words) if begins else None
        if found and not (text in words.articles and found[1] == i + 1):
            return i, found[0], found[1]
        i += 1
    return None


def _of_scale(texts: Texts, part: tuple[Number, int], words: NumberWords) -> tuple[Number, int]:
    """As in "three quarters of a million", "two thirds million"."""
    value, end = part
    at = end + (_at(texts, end) in _OF)
    at += _at(texts, at) in words.articles
    scale = words.scales.get(_at(texts, at)) or words.dozens.get(_at(texts, at))
    return (value * scale, at + 1) if scale and value < 1 else part


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
    if text not in words.orders and not is_numeral(text):
        return None
    if small := _small_ordinal(texts, i, words):
        return small
    if words.ordinals.keys().isdisjoint(texts[i + 1 :]):
        return None
    if found := cardinal(texts, i, words):
        value, end = found
        last = _at(texts, end)
        big = words.ordinals.get(last, 0)
        if big >= 100 and value.denominator == 1:
            return int(value) * big, end + 1  # "two hundredth", "three trillionth"
        rest = _small_ordinal(texts, end + (last in words.joins), words)
        if rest and value >= 100 and value.denominator == 1 and rest[0] < 100:
            return int(value) + rest[0], rest[1]
    return None


def _small_ordinal(texts: Texts, i: int, words: NumberWords) -> tuple[int, int] | None:
    text = _at(texts, i)
    if text in words.ordinals:
        return words.ordinals[text], i + 1
    if text in words.tens and words.ordinals.get(_at(texts, i + 1), 99) < 10:
        return words.tens[text] + words.ordinals[texts[i + 1]], i + 2
    return None


def digit_run(
    texts: Texts, i: int, words: NumberWords, *, damaged: bool = False
) -> tuple[str, int, int]:
    """Digits said one by one, in pairs or in groups: "nine one double two", "forty two seventy",
    "7392". Returns the digits, the position after them, and how many words had to be mended.
    """
    found, start, mended = "", i, 0
    while i < len(texts):
        text = texts[i]
        if text.isdecimal():
            found, i = found + text, i + 1
            continue
        if text in _BETWEEN_DIGITS and found:
            i += 1
            continue
        times = words.repeats.get(text, 0)
        digit = _single_digit(_at(texts, i + 1), words) if times else ""
        if len(digit) == 1:
            found, i = found + digit * times, i + 2
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
