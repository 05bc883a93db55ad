"""The words of a machine's locales, indexed once for all calls of a test run."""

from collections.abc import Mapping
from functools import lru_cache

from callwright.call.lexicons import lexicons_of
from callwright.machine.machine import Machine
from callwright.understanding.lexicon.index import Lexicon

__all__ = ["lexicons"]


@lru_cache(maxsize=8)
def lexicons(machine: Machine) -> Mapping[str, Lexicon]:
    """By locale."""
    return lexicons_of(machine.application)
