"""Words that a recogniser wrote for the day or the year of a date: "February forth", "eighty ate".

Put right only where the month or the rest of the year stands beside them: elsewhere a "for" or a
"to" is meant. Positions stay.
"""

from collections.abc import Sequence
from dataclasses import replace

from callwright.understanding.dates.words import DateWord, Reading
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import words_in

__all__ = ["dated_right"]

# No words of a sentence beside a month or a year.
_NEVER_MEANT = {"ate": "eight", "won": "one", "wan": "one", "tree": "three", "sicks": "six"}
_NEVER_MEANT |= {"nein": "nine", "seben": "seven", "sven": "seven", "tu": "two"}
# Words of many sentences: believed between the month and the year of a birth date.
_LITTLE = {"for": "four", "fore": "four", "to": "two", "too": "two"}
_FORTH = "forth"
_HEARD = frozenset({*_NEVER_MEANT, *_LITTLE, _FORTH})
_ARTICLES = words_in("the on")
_CENTURIES = words_in("nineteen 19")
_NOTHING = DateWord()


def dated_right(tokens: Tokens, how: Reading) -> Tokens:
    """`tokens` with what must be the day or the year of a date as that; the same where nothing."""
    if _HEARD.isdisjoint(tokens.texts) or "one" not in how.numbers.units:
        return tokens
    words = how.spoken(tokens.texts).words
    right = [
        _meant(words, i, len(tokens), how) or text if text in _HEARD else text
        for i, text in enumerate(tokens.texts)
    ]
    return replace(tokens, texts=tuple(right))


def _meant(words: Sequence[DateWord], i: int, length: int, how: Reading) -> str:
    """The number that the word at `i` must be; empty where it may be meant as it stands."""
    text, after = words[i].text, words[i + 1]
    before = words[i - 1] if i else _NOTHING
    if text == _FORTH:
        of_month = after.month or (after.link and words[i + 2].month)
        return "fourth" if before.month or (before.text in _ARTICLES and of_month) else ""
    last = i + 1 == length
    if text in _NEVER_MEANT:
        in_year = before.tens and how.behind and last
        leads = last or _begins_year(after)
        return _NEVER_MEANT[text] if in_year or (before.month and leads) else ""
    if not how.behind:
        return ""
    in_year = before.tens and last and i > 1 and words[i - 2].text in _CENTURIES
    return _LITTLE[text] if in_year or (before.month and _begins_year(after)) else ""


def _begins_year(word: DateWord) -> bool:
    """Is it "nineteen", "eighty", "1980"?"""
    return word.tens or word.text in _CENTURIES or (word.number or 0) > 1_800
