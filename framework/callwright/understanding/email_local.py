"""What callers tell about the spelling of an address: "all lower case", "with a y", "not i e"."""

from collections.abc import Sequence

from callwright.understanding.numerals.number_words import NumberWords
from callwright.understanding.numerals.small import at as _at
from callwright.understanding.sounds.spelling import letter_at
from callwright.understanding.word_lists import by_first_word, phrase_end, phrases_in, words_in

__all__ = ["Told", "explained", "told"]

# Said of the whole, and no part of it.
_STYLES = by_first_word(
    phrases_in("""
    lower case | lowercase | upper case | uppercase | small letters | all lower case
    | all lowercase | in lower case | in lowercase | all in lower case | all small letters
    | in small letters | all one word | one word | no spaces | no space | without spaces
    | all together | altogether | capital letters | in capitals | all caps | no capitals
    | no dots | no dot | no periods | no punctuation | all small | todo junto | todo en minusculas
    | en minusculas | todo en minuscula | en minuscula | sin espacios | todo minusculas
    | minusculas | todo pegado | con minusculas | letras minusculas
    """)
)
_WITH = frozenset({"with", "con"})
_WITHOUT = frozenset({"without", "no", "minus", "sin"})
_NOT = frozenset({"not"})
_ARTICLES = words_in("a an the un una la el only just one uno")
_AGAIN = words_in("no sorry wait actually mean meant correction perdon digo")
_NAMING = frozenset({"the", "number", "digit", "letter"})
_THAT_IS = (("that", "is"), ("which", "is"), ("es", "la"), ("es", "el"))
_JUST = words_in("just only the la el")
_SIGNS_NAMED = words_in("letter letters number numbers digit digits letra letras numero")
_SPELT = frozenset({"spelled", "spelt"})
_REACH = 4  # words of one thing told


class Told:
    """The words of a local part that are its own. None where what is told cannot be obeyed."""

    __slots__ = ("checks", "texts")

    def __init__(self, texts: list[str], checks: list[tuple[str, str]]) -> None:
        self.texts = texts
        self.checks = checks

    def holds(self, local: str) -> bool:
        """Does what was told of the letters hold of `local`: "with a y", "not i e", "two t's"?"""
        return all((letters in local) == (how == "with") for how, letters in self.checks)


def told(texts: Sequence[str], start: int, words: NumberWords) -> tuple[Told, int] | None:
    """The own words of the local part `texts` from `start` on, and where they begin.

    None: something was told about it that cannot be understood, so that the address is not sure.
    """
    own: list[str] = []
    checks: list[tuple[str, str]] = []
    begin, i, before = start, start, list[str]()
    while i < len(texts):
        text = texts[i]
        if end := phrase_end(texts, i, _STYLES):
            i = end
        elif (
            text in _WITH | _WITHOUT
            and (letters := _letters(texts, i + 1, words))
            and (
                text != "no" or letters[1] == len(texts)  # "j s, no, j t smith" is said again
            )
        ):
            checks.append(("with" if text in _WITH else "without", letters[0]))
            i = letters[1]
            if _at(texts, i) == "not" and (other := _letters(texts, i + 1, words)):
                i = other[1]
        elif text in _AGAIN and own:
            before, own, begin, i = own, [], i + 1, i + 1
        elif text in _NOT:
            past = _ruled_out(texts, i + 1, own, before)
            if past is None:
                return None
            i = past
            begin = i if not own else begin
        elif text in _SPELT and own:
            own, begin, i = [], i + 1, i + 1
        elif text in _WITH or text in _SPELT:
            return None
        else:
            if not own:
                begin = i
            if text not in _NAMING or not own:
                own.append(text)
            i += 1
            spells = "".join(texts[i : i + len(text)]) == text and len(text) > 1
            if spells and text not in words.units:  # "two two" is two digits
                i += len(text)  # "amy, a m y"
    return Told(own, checks), begin


def explained(texts: Sequence[str]) -> frozenset[int]:
    """The places of words that say again what a sign is: "dot o, that's the letter o", "b, that's b
    as in boy".
    """
    out: set[int] = set()
    for i in range(1, len(texts) - 2):
        if tuple(texts[i : i + 2]) not in _THAT_IS:
            continue
        at = i + 2
        if texts[at] in _WITH:
            out |= {i, i + 1}  # "that's with an s": told of the whole
            continue
        while _at(texts, at) in _JUST:
            at += 1
        named = _at(texts, at) in _SIGNS_NAMED
        start = at + named
        size = next((n for n in range(_REACH, 0, -1)
                     if n <= i and texts[start : start + n] == texts[i - n : i]), 0)  # fmt: skip
        if size:
            letter = letter_at(texts, start + size - 1, sounds=False)
            end = max(start + size, letter[1] if letter else 0)
            if named or end > start + size:
                out |= {*range(i, end)}
        elif named and (heard := letter_at(texts, i - 1)) and heard[0] == _at(texts, start):
            out |= {*range(i - 1, start)}  # "oh, that's the letter o"
    return frozenset(out)


def _ruled_out(
    texts: Sequence[str], i: int, own: Sequence[str], before: Sequence[str]
) -> int | None:
    """Where the words after a "not" end: all of them beside a name, or the name said before."""
    if own:
        rest = texts[i:]
        # "Frank, not Frankie, one two": nobody knows what the rest belongs to.
        return len(texts) if len(rest) <= 1 or all(len(t) == 1 for t in rest) else None
    size = len(before)
    if size and list(texts[i : i + size]) == list(before) and i + size < len(texts):
        return i + size
    return i + 1 if i + 2 == len(texts) else None


def _letters(texts: Sequence[str], i: int, words: NumberWords) -> tuple[str, int] | None:
    """The letters named at `i`, "a y", "two t's", "i e", and where they end."""
    times = 1
    if words.units.get(_at(texts, i), 0) > 1 and len(_at(texts, i + 1)) == 1:
        times, i = words.units[texts[i]], i + 1
    elif _at(texts, i) in _ARTICLES and len(_at(texts, i + 1)) == 1:
        i += 1
    found, at = "", i
    while at < min(len(texts), i + _REACH) and len(texts[at]) == 1 and texts[at].isalpha():
        found, at = found + texts[at], at + 1
    if not found and (letter := letter_at(texts, i)) and len(letter[0]) == 1:
        found, at = letter[0], letter[1]
    at += _at(texts, at) in ("s", "is") and times > 1
    return (found * times, at) if found else None
