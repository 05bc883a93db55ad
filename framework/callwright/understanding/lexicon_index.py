"""An application's words of one locale, indexed once and shared by all its calls."""

from callwright.understanding.phrases import PhraseIndex, PhraseMatch
from callwright.understanding.tokens import Tokens
from callwright.understanding.words import Words

__all__ = ["Lexicon"]

_NONE: frozenset[int] = frozenset()


class Lexicon:
    """Words made ready to match: build one for each application and locale, and keep it."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self._intents = PhraseIndex(words.intents, words.locale)
        self._answers = PhraseIndex(words.answers, words.locale)
        self._choices = {
            name: PhraseIndex(
                {v.name: (*v.hears, v.say) for v in values}, words.locale, strict=False
            )
            for name, values in words.choices.items()
        }
        self._values = {
            name: frozenset(value.name for value in values)
            for name, values in words.choices.items()
        }

    def intents(
        self, tokens: Tokens, names: frozenset[str], taken: frozenset[int] = _NONE
    ) -> tuple[PhraseMatch, ...]:
        """The live intents that the words carry, best first."""
        return self._intents.match(tokens, names, taken)

    def answers(
        self, tokens: Tokens, names: frozenset[str], taken: frozenset[int] = _NONE
    ) -> tuple[PhraseMatch, ...]:
        """The questions off the path that the words ask, best first."""
        return self._answers.match(tokens, names, taken)

    def choice(
        self, name: str, tokens: Tokens, taken: frozenset[int] = _NONE
    ) -> tuple[PhraseMatch, ...]:
        """The values of a choice that the words name, best first."""
        index = self._choices.get(name)
        return index.match(tokens, self._values[name], taken) if index else ()
