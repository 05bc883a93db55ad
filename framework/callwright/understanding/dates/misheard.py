"""Words that a recogniser wrote for the day or the year of a date: "February forth", "eighty ate".

Put right only where the month or the rest of the year stands beside them: elsewhere a "for" or a
"to" is meant. Positions stay.
"""

from collections.abc import Sequence
from dataclasses import replace

from callwright.understanding.dates.respelled import respelled
from callwright.understanding.dates.words import DateWord, Reading
from callwright.understanding.numerals.cut_numbers import HALVES, cut_number
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import words_in

__all__ = ["dated_right"]

# No words of a sentence beside a month or a year.
_NEVER_MEANT = {"ate": "eight", "won": "one", "wan": "one", "tree": "three", "sicks": "six"}
_NEVER_MEANT |= {"nein": "nine", "seben": "seven", "sven": "seven", "tu": "two"}
# Words of many sentences: believed between the month and the year of a birth date.
_LITTLE = {"for": "four", "fore": "four", "to": "two", "too": "two"}
_FORTH = "forth"
# What is said for an ordinal where nothing but a day stands: "the ate of August".
_FOR_A_DAY = {"ate": "eighth", "fist": "first", "thirst": "first", "turd": "third", "bird": "third"}
_FOR_A_DAY |= {"fort": "fourth", "tent": "tenth", "heights": "eighth"}
_LEAST_TENS, _NINETEEN = 20, 19
_TENS = dict(
    zip(
        range(20, 100, 10),
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
        strict=True,
    )
)
_HEARD = frozenset({*HALVES, *_NEVER_MEANT, *_LITTLE, *_FOR_A_DAY, _FORTH})
_ARTICLES = words_in("the on")
_CENTURIES = words_in("nineteen 19")
_NOTHING = DateWord()
_SHORTEST = 4  # letters of what may be spelt otherwise
# What is said with a date, and is spelt as it is.
_USUAL = words_in("""
    date birth born birthday that this was were with would could like from have just please yeah
    about what when where your okay sorry actually before after until since night morning evening
    afternoon weekend week month year today tonight tomorrow yesterday next last people room booking
    they them then than need want will
""")


def dated_right(tokens: Tokens, how: Reading) -> Tokens:
    """`tokens` with what must be the day or the year of a date as that, and what is spelt otherwise
    than any word as the word that it sounds like; the same where nothing.
    """
    texts = tokens.texts
    known, english = how.known, "one" in how.numbers.units
    strange = {
        text: right
        for text in texts
        if text not in known and len(text) >= _SHORTEST and text not in _USUAL
        if (right := respelled(text, spanish=not english))
    }
    if strange:
        texts = tuple(strange.get(text, text) for text in texts)
    elif not english or _HEARD.isdisjoint(texts):
        return tokens
    if english and not HALVES.isdisjoint(texts):
        texts = _year_pasted(texts, how)
    if english and not _HEARD.isdisjoint(texts):
        words = how.spoken(texts).words
        texts = tuple(
            _meant(words, i, len(tokens), how) or text if text in _HEARD else text
            for i, text in enumerate(texts)
        )
    return replace(tokens, texts=texts)


def _year_pasted(texts: tuple[str, ...], how: Reading) -> tuple[str, ...]:
    """With a year in one piece that was cut: "nineteen seven tea nine", "nine teen sixty"."""
    numbers, right = how.numbers, list(texts)
    for i in range(len(texts) - 1):
        number = cut_number(right[i], right[i + 1])
        after = right[i + 2] if i + 2 < len(right) else ""
        in_year = i > 0 and right[i - 1] in _CENTURIES and number >= _LEAST_TENS
        if in_year and numbers.units.get(after, 0) in range(1, 10):
            right[i : i + 3] = [_TENS[number], after, ""]
        elif in_year:
            right[i : i + 2] = [_TENS[number], ""]
        elif number == _NINETEEN and (after in numbers.tens or after == "oh"):
            right[i : i + 2] = ["", "nineteen"]
    return tuple(right)


def _meant(words: Sequence[DateWord], i: int, length: int, how: Reading) -> str:
    """The number that the word at `i` must be; empty where it may be meant as it stands."""
    text, after = words[i].text, words[i + 1]
    before = words[i - 1] if i else _NOTHING
    if text == _FORTH:
        of_month = after.month or (after.link and words[i + 2].month)
        twenty = before.tens and i > 1 and (words[i - 2].month or words[i - 2].text in _ARTICLES)
        led = before.text in _ARTICLES or before.tens
        return "fourth" if before.month or twenty or (led and of_month) else ""
    last = i + 1 == length
    led = i == 0 or before.text == "the" or before.tens
    if text in _FOR_A_DAY and led and after.link and words[i + 2].month:
        return _FOR_A_DAY[text]
    if text in _NEVER_MEANT:
        in_year = before.tens and how.behind and last
        if before.tens and i > 1 and words[i - 2].month and not how.behind:
            return _NEVER_MEANT[text]  # "July twenty ate"
        leads = last or _begins_year(after)
        return _NEVER_MEANT[text] if in_year or (before.month and leads) else ""
    if not how.behind:
        return ""
    in_year = before.tens and last and i > 1 and words[i - 2].text in _CENTURIES
    return _LITTLE[text] if in_year or (before.month and _begins_year(after)) else ""


def _begins_year(word: DateWord) -> bool:
    """Is it "nineteen", "eighty", "1980"?"""
    return word.tens or word.text in _CENTURIES or (word.number or 0) > 1_800
