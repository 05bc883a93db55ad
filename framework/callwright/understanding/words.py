"""The words of one locale: intents, choices and answers with their examples, ready to match."""

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["ChoiceValue", "Words"]


@dataclass(frozen=True, slots=True)
class ChoiceValue:
    """One value of a choice: how it is said, heard and keyed."""

    name: str
    say: str = ""
    hears: tuple[str, ...] = ()
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """An application's words in one locale, the shipped lexicon merged in. Immutable.

    intents: name to examples. choices: name to values in file order. answers: name to `asked`
    examples. says: how an intent is called when it is asked back.
    """

    locale: str
    intents: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    says: Mapping[str, str] = field(default_factory=dict)
    choices: Mapping[str, tuple[ChoiceValue, ...]] = field(default_factory=dict)
    answers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
