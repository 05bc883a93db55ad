"""Numbers that a recogniser cut in two: "nine tea dollars", "sick steen pounds", "fif teen people".

They are put together in place, so that positions stay: the second half becomes the number, and the
first is empty. Believed only before what only a number stands before.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from callwright.understanding.numerals.number_words import NumberWords
from callwright.understanding.numerals.small import at as _at
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import words_in

__all__ = ["HALVES", "Pasted", "cut_number", "pasted"]

_FIRST = {
    "twen": 2, "thir": 3, "third": 3, "thur": 3, "four": 4, "for": 4, "fore": 4, "fif": 5,
    "fifth": 5, "six": 6, "sick": 6, "sicks": 6, "sixth": 6, "seven": 7, "seventh": 7, "ate": 8,
    "eight": 8, "nine": 9, "nein": 9, "ninth": 9,
}  # fmt: skip
_TY, _TEEN = words_in("tea tee ty tees"), words_in("teen teens steen")
_LEAST_TEEN = 3
HALVES = _TY | _TEEN  # the last halves of numbers


class Pasted(NamedTuple):
    """tokens: put right. at: where each number stands that was cut."""

    tokens: Tokens
    at: frozenset[int]


def pasted(
    tokens: Tokens, words: NumberWords, counted: Callable[[Sequence[str], int], bool]
) -> Pasted:
    """`tokens` with each number that was cut in two as that number.

    counted: does what only a number stands before begin at a position?
    """
    if HALVES.isdisjoint(tokens.texts) or "twenty" not in words.tens:
        return Pasted(tokens, frozenset())
    numbers = (*words.units.items(), *words.tens.items())
    spoken: dict[int, str] = {}
    for word, n in numbers:
        spoken.setdefault(n, word)
    right, found = list(tokens.texts), set[int]()
    for i, text in enumerate(right[:-1]):
        number = cut_number(text, right[i + 1])
        if not number:
            continue
        if tokens.pause_between(i + 1, i + 2) or not counted(right, i + 2):
            continue
        _put(right, i, spoken[number], words)
        found.add(i + 1)
    return Pasted(replace(tokens, texts=tuple(right)), frozenset(found))


def cut_number(first: str, last: str) -> int:
    """The number that these are the halves of, or 0."""
    n = _FIRST.get(first, 0)
    if last in _TEEN:
        return n + 10 if n >= _LEAST_TEEN else 0
    return n * 10 if last in _TY else 0


def _put(texts: list[str], i: int, number: str, words: NumberWords) -> None:
    """The number in place of both halves; what it goes on with, "a hundred and", moves up to it."""
    first = i
    while _goes_on(_at(texts, first - 1), words):
        first -= 1
    if words.large.isdisjoint(texts[first:i]):
        first = i
    texts[first : i + 2] = ["", *texts[first:i], number]


def _goes_on(text: str, words: NumberWords) -> bool:
    return (
        text in words.units or text in words.tens or text in words.large
        or text in words.joins or text in words.articles
    )  # fmt: skip
