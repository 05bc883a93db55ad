"""The cents of an amount: "two dollars fifty", "five and fifty cents", "ciento con cincuenta"."""

from collections.abc import Sequence

from callwright.understanding.numerals.number_words import NumberWords
from callwright.understanding.numerals.numbers import below_hundred, cardinal
from callwright.understanding.numerals.small import at as _at
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import words_in

__all__ = ["CENTS", "after_unit", "bare_cents", "units_and_cents"]

CENTS = words_in("cent cents penny pennies pence p centavo centavos centavitos centimos ¢")
_CLOSING = words_in("""
    on and by please today tomorrow el for now this next each every a per at is if or then to that
    hoy manana para y
""") | {""}
# After the cents of a unit that was said.
_CLOSING_UNIT = _CLOSING | words_in("""
    i we you he she they it there because cause since when which but so was as from off in with not
    no total altogether thanks thank over up plus minus
    porque pero pues creo que por en con no total gracias
""")


def units_and_cents(texts: Sequence[str], start: int, end: int, words: NumberWords) -> int | None:
    """As in "two hundred and fifty cents": who says "and" there means 200.50, not 2.50."""
    for cut in range(end - 1, start, -1):
        if texts[cut] in words.joins:
            units, rest = cardinal(texts[:cut], start, words), below_hundred(texts, cut + 1, words)
            whole = units is not None and units[1] == cut and units[0].denominator == 1
            if units and whole and rest and rest[1] == end:
                return int(units[0]) * 100 + rest[0]
            return None
    return None


def after_unit(tokens: Tokens, i: int, words: NumberWords) -> tuple[int, int]:
    """Cents after the unit: "and fifty cents", "forty five", "and a half"."""
    texts = tokens.texts
    joined = _at(texts, i) in words.joins or _at(texts, i) in ("with", "con")
    at = i + joined
    half = at + (_at(texts, at) in words.articles)
    if joined and _at(texts, half) in words.bare_halves:
        return 100 // words.shares[texts[half]], half + 1
    if joined and half > at and _at(texts, half) in CENTS - {"p"}:
        return 1, half + 1  # "and a penny"
    small = below_hundred(texts, at, words)
    if small is None and _at(texts, at).isdecimal() and len(texts[at]) <= 2:
        small = (int(texts[at]), at + 1)
    if small is None:
        return 0, i
    cents, end = small
    if _at(texts, end) in CENTS:
        return cents, end + 1
    closed = _at(texts, end) in _CLOSING_UNIT or tokens.pause_between(end, end)
    closed = closed and (cents >= 10 or joined)
    return (cents, end) if closed and cents > 0 else (0, i)


def bare_cents(
    texts: Sequence[str], value: int, i: int, words: NumberWords
) -> tuple[int, int, bool] | None:
    """Cents where the unit is not said: "five and fifty cents", "ciento veinte con cincuenta",
    "one hundred fifty fifty". With them: was a unit said?
    """
    joined = _at(texts, i) in words.joins or _at(texts, i) == "con"
    at = i + joined
    small = below_hundred(texts, at, words)
    if small is None:
        return None
    cents, end = small
    if _at(texts, end) in CENTS:
        return cents, end + 1, True
    closed = _at(texts, end) in _CLOSING and cents >= 10
    if closed and (texts[i] == "con" or (not joined and value >= 100)):
        return cents, end, False
    return None
