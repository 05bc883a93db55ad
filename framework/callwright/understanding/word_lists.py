"""Tables of words written as running text, which stays readable in every language."""

from collections.abc import Iterable, Mapping, Sequence

__all__ = ["PhraseTable", "by_first_word", "phrase_end", "phrases_in", "words_in"]

PhraseTable = Mapping[str, tuple[tuple[str, ...], ...]]
"""Phrases under their first word, longest first: nearly every word of a transcript begins none."""


def words_in(text: str) -> frozenset[str]:
    """The words of `text`, split at white space."""
    return frozenset(text.split())


def phrases_in(text: str) -> frozenset[tuple[str, ...]]:
    """The phrases of `text`, one between every two bars, each as its words."""
    return frozenset(tuple(phrase.split()) for phrase in text.split("|"))


def by_first_word(phrases: Iterable[tuple[str, ...]]) -> PhraseTable:
    """The phrases as a table for `phrase_end`."""
    table: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in sorted(phrases, key=lambda words: (-len(words), words)):
        table[phrase[0]] = (*table.get(phrase[0], ()), phrase)
    return table


def phrase_end(texts: Sequence[str], i: int, table: PhraseTable) -> int:
    """The position after the longest phrase that begins at `i`, or 0 when none does."""
    for phrase in table.get(texts[i], ()):
        if tuple(texts[i : i + len(phrase)]) == phrase:
            return i + len(phrase)
    return 0
