"""The words of a machine's locales, indexed once for all calls of a test run."""

from functools import lru_cache

from callwright.machine.machine import Machine
from callwright.understanding.lexicon_index import Lexicon

__all__ = ["lexicons"]


@lru_cache(maxsize=8)
def lexicons(machine: Machine) -> dict[str, Lexicon]:
    """By locale."""
    return {locale: Lexicon(words) for locale, words in machine.application.words.items()}
