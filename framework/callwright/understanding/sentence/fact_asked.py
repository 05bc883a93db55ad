"""What is asked or told about a fact of the account: "is the minimum a hundred?".

The amount is the caller's guess at it, and no promise. Asked for outright it would be "what is the
minimum", which is how such a question reaches its approved answer.
"""

from collections.abc import Sequence
from typing import NamedTuple

from callwright.understanding.candidate import number_words
from callwright.understanding.dates.calendar_words import CALENDARS
from callwright.understanding.languages import language_of
from callwright.understanding.numerals.number_words import NumberWords
from callwright.understanding.numerals.numbers import is_numeral
from callwright.understanding.sentence.framing_words import OPENING
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import by_first_word, phrase_end, phrases_in, words_in

__all__ = ["Fact", "fact_told"]

_FACTS = by_first_word(
    phrases_in("""
    minimum | minimum payment | minimum amount | balance | total | late fee | fee | amount due
    | past due amount | least you take | least you can take | least you accept | least
    | last day | deadline | due date | cutoff | minimo | pago minimo | saldo | total | recargo
    | cargo por atraso | ultimo dia | fecha limite | vencimiento
    """)
)
_DETERMINERS = words_in("the el la lo")
_BEING = words_in("is was are es son era seria sera")
_ASKING = _BEING | words_in("can could would will puede podria")
_LEADING = OPENING | words_in("so then wait but entonces asi que")
_BEFORE_VALUE = _DETERMINERS | words_in("de a an of about only just not at around")
_TAGS = words_in("right correct yes yeah verdad cierto no")
_MOST = 12  # words of such a question


class Fact(NamedTuple):
    """asks: it is put as a question. outright: the words that would ask for it."""

    asks: bool
    outright: str


def fact_told(tokens: Tokens, locale: str) -> Fact | None:
    """The fact that the turn guesses at, if that is all that it does."""
    texts = tokens.texts
    start = next((n for n, text in enumerate(texts) if text not in _LEADING), len(texts))
    said = texts[start:]
    if not 0 < len(said) <= _MOST:
        return None
    numbers, language = number_words(locale), language_of(locale)
    asked = tokens.words[-1].endswith("?")
    first = said[0]
    if first in _ASKING:
        at = 1 + (said[1:2] == ("not",))
        for fact in (_before_value(said, at, numbers), _behind_value(said, at, numbers)):
            if fact:
                return Fact(asks=first in _BEING, outright=_outright(fact, language))
        return None
    fact = _noun(said, 0)
    at = len(fact)
    if not fact or said[at : at + 1] == () or said[at] not in _BEING:
        return None
    if not _is_value(said, at + 1, numbers):
        return None
    return Fact(asks=asked or said[-1] in _TAGS, outright=_outright(fact, language))


def _before_value(said: Sequence[str], at: int, numbers: NumberWords) -> Sequence[str]:
    """The noun in "is | the minimum a hundred", "would | the minimum be a hundred"."""
    fact = _noun(said, at)
    end = at + len(fact)
    end += said[end : end + 1] in (("be",), ("ser",))
    return fact if fact and _is_value(said, end, numbers) else ()


def _behind_value(said: Sequence[str], at: int, numbers: NumberWords) -> Sequence[str]:
    """The noun in "is | a hundred the minimum", "is | Friday the last day"."""
    for n in range(at + 1, len(said)):
        fact = _noun(said, n)
        if fact and n + len(fact) == len(said) and _is_value(said[:n], at, numbers):
            return fact
    return ()


def _noun(said: Sequence[str], at: int) -> Sequence[str]:
    if at >= len(said) or said[at] not in _DETERMINERS:
        return ()
    end = phrase_end(said, at + 1, _FACTS) if at + 1 < len(said) else 0
    return said[at:end] if end else ()


def _is_value(said: Sequence[str], at: int, numbers: NumberWords) -> bool:
    """Does an amount or a day stand at `at`?"""
    while at < len(said) and said[at] in _BEFORE_VALUE:
        at += 1
    if at >= len(said):
        return False
    text = said[at]
    day = any(text in one.weekdays or text in one.months for one in CALENDARS.values())
    ordinal = text.endswith(("th", "st", "nd", "rd")) and not _noun(said, at)
    return is_numeral(text) or text in numbers.starters or text == "$" or day or ordinal


def _outright(fact: Sequence[str], language: str) -> str:
    return " ".join(("cual es" if language == "es" else "what is", *fact))
