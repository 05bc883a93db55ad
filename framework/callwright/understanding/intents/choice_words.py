"""The words of one choice: which of its values a bare part of an offer means.

Offered "set up a payment, other options, or already paid", people answer "payment" or "pay". What
is left of a turn without its small words is such a part when it stands in how one value alone is
called, or is all that an example of one value alone says. It is a guess, asked back where the slot
asks anything back.
"""

from collections.abc import Sequence

from callwright.understanding.intents.concepts import NOT, concept, weight
from callwright.understanding.intents.phrases import GUESSED, PhraseMatch
from callwright.understanding.sentence.framing_words import ASKING, ASKING_WRITTEN, IF, OTHERS, YOU
from callwright.understanding.tokens import Tokens, tokenise
from callwright.understanding.word_lists import words_in
from callwright.understanding.words import ChoiceValue

__all__ = ["ChoiceWords"]

_CONTENT = 0.5
_PAIR = 2
_JOINED, _ARTICLES = words_in("and y"), words_in("the also el la los las tambien")
_JOINED_SCORE = 950
_AROUND = words_in("please want like would just sorry yes yeah no ok okay quiero quisiera favor")
_DENYING = words_in("no nope not never without nunca sin")
_OF_ELSE = ASKING | ASKING_WRITTEN | IF | YOU | _DENYING


class ChoiceWords:
    """The values of one choice by the words of their names and of their examples."""

    def __init__(self, values: Sequence[ChoiceValue], language: str) -> None:
        self._language = language
        self._called: dict[str, frozenset[str]] = {}
        self._said: dict[str, tuple[frozenset[str], ...]] = {}
        self._mentioned: dict[str, frozenset[str]] = {}
        for value in values:
            name = tokenise(value.name.replace("_", " ")).texts
            phrases = [tokenise(said).texts for said in (value.say, *value.hears)]
            self._called[value.name] = frozenset((*name, *phrases[0]))
            self._said[value.name] = tuple(
                frozenset(self._content(texts)) for texts in phrases if not self._denies(texts)
            )
            self._mentioned[value.name] = frozenset(text for texts in phrases for text in texts)

    def mentions(self, value: str, word: str) -> bool:
        """Does an example of the value say `word`?"""
        return word in self._mentioned.get(value, frozenset())

    def of_two(self, tokens: Tokens, named: Sequence[PhraseMatch]) -> PhraseMatch | None:
        """The value that two others joined make: "the date and the amount" is both.

        named: where the words of the values stand.
        """
        if len(named) != _PAIR or named[0].name == named[1].name:
            return None
        first, second = named
        between = {*tokens.texts[first.end : second.start]}
        if not _JOINED & between or not between <= _JOINED | _ARTICLES:
            return None
        texts = (*tokens.texts[first.start : first.end], *tokens.texts[second.start : second.end])
        said = frozenset(self._content(texts))
        for value, phrases in self._said.items():
            if value not in (first.name, second.name) and said in phrases:
                return PhraseMatch(value, _JOINED_SCORE, first.start, second.end)
        return None

    def of_part(self, tokens: Tokens, taken: frozenset[int], most: int) -> PhraseMatch | None:
        """The value that a bare part of the offer means.

        taken: tokens that values explain. most: words of a part.
        """
        texts = tokens.texts
        if not texts or "?" in tokens.words[-1] or not _OF_ELSE.isdisjoint(texts):
            return None
        if not OTHERS[self._language].isdisjoint(texts):
            return None
        part = [
            text
            for n, text in enumerate(texts)
            if n not in taken and text not in _AROUND and self._says(text)
        ]
        if not 0 < len(part) <= most:
            return None
        called = [value for value, words in self._called.items() if words.issuperset(part)]
        if not called:
            said = frozenset(self._content(part))
            called = [value for value, phrases in self._said.items() if said in phrases]
        if len(called) != 1:
            return None
        return PhraseMatch(called[0], GUESSED, 0, len(tokens))

    def _says(self, text: str) -> bool:
        return weight(text, self._language) >= _CONTENT

    def _content(self, texts: Sequence[str]) -> list[str]:
        kept = [text for text in texts if text not in _AROUND and self._says(text)]
        return [concept(text, self._language) for text in kept]

    def _denies(self, texts: Sequence[str]) -> bool:
        return any(concept(text, self._language) == NOT for text in texts)
