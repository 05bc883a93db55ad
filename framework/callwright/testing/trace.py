"""What one call reached: for the verdict of its test, and for coverage."""

from dataclasses import dataclass, field

__all__ = ["Trace"]


@dataclass(slots=True)
class Trace:
    """What one call reached.

    exits: (owner, trigger, index); the owner is a state, `dialog.*` or `*`. What is about words has
    its locale: reprompts (locale, prompt, entry), hears and globals (locale, intent) by words,
    choices (locale, choice, value) understood from words, answers (locale, name) given.
    """

    end: str = ""
    states: set[str] = field(default_factory=set)
    exits: set[tuple[str, str, int]] = field(default_factory=set)
    reprompts: set[tuple[str, str, str]] = field(default_factory=set)
    hears: set[tuple[str, str]] = field(default_factory=set)
    globals: set[tuple[str, str]] = field(default_factory=set)
    choices: set[tuple[str, str, str]] = field(default_factory=set)
    answers: set[tuple[str, str]] = field(default_factory=set)
    said: list[str] = field(default_factory=list)
    tags: set[str] = field(default_factory=set)
    labels: set[str] = field(default_factory=set)
    did: list[str] = field(default_factory=list)
    achieved: list[str] = field(default_factory=list)
    facts: set[str] = field(default_factory=set)
    slots: dict[str, object] = field(default_factory=dict)
    turns: int = 0
    unscripted: list[str] = field(default_factory=list)
