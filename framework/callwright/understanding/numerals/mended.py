"""Words that a recogniser wrote for a number, put right where what stands beside them is certain.

"To hundred dollars", "sixty for bucks", "won thirty in the afternoon": each such word is replaced
in place, so that positions stay. A "to" or "for" that may be meant as it stands is left alone.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from callwright.understanding.numerals.number_words import NumberWords
from callwright.understanding.numerals.small import at as _at
from callwright.understanding.numerals.small import below_hundred
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import words_in

__all__ = ["mended"]

# No words of their language at all.
_NO_WORDS = words_in("sero sinco quatro nuebe tress")
# Nobody says these beside a unit and means the verb.
_NEVER_MEANT = words_in("ate won wan tree sicks nein seben sven tu")
# Meant as they stand nearly always: believed only where they cannot be.
_LITTLE = words_in("to too for fore")
_BEFORE_START = words_in("um uh er well so yes yeah no it is its say like maybe about okay ok")
_LINKS = words_in("to till until and - through past of")
_JOINS = frozenset({"and", "n"})

Beside = Callable[[Sequence[str], int], bool]
"""Does what only a number stands before begin at this position?"""


def mended(tokens: Tokens, words: NumberWords, counted: Beside) -> Tokens:
    """`tokens` with each word that must be a number as that number; the same when there is none.

    counted: what a number stands before, such as a unit of the type that is asked.
    """
    if words.damaged.keys().isdisjoint(tokens.texts):
        return tokens
    spoken: dict[str, str] = {}
    for word, n in words.units.items():
        spoken.setdefault(str(n), word)
    right = list(tokens.texts)
    for i, text in enumerate(tokens.texts):
        digit = words.damaged.get(text)
        if digit is None:
            continue
        possible = text in _NEVER_MEANT or text in _LITTLE
        if text in _NO_WORDS or (possible and _is_number(right, i, words, counted)):
            right[i] = spoken[digit]
    return replace(tokens, texts=tuple(right))


def _is_number(texts: Sequence[str], i: int, words: NumberWords, counted: Beside) -> bool:
    before, after = _at(texts, i - 1), _at(texts, i + 1)
    # "Sixty for dollars", "a hundred and ate dollars".
    tens = before in words.tens or before in words.hundred
    joined = before in _JOINS and _at(texts, i - 2) in words.hundred
    whole = below_hundred(texts, i + 1, words) is None  # "eight thirty to ten a m" is a range
    if (tens or joined) and whole and counted(texts, i + 1):
        return True
    linked = before in _LINKS and _at(texts, i - 2) in {*words.units, *words.tens, "quarter"}
    # "One thousand too hundred".
    linked = linked or (before in words.scales and after in words.hundred)
    opens = (
        linked or before in ("between", "from") or all(text in _BEFORE_START for text in texts[:i])
    )
    large = after in words.hundred or after == "thousand"
    if texts[i] in _NEVER_MEANT:
        return counted(texts, i + 1) or large or (joined and i + 1 == len(texts))
    return opens and (large or counted(texts, i + 1))
