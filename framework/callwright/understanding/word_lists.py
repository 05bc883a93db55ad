"""Tables of words written as running text, which stays readable in every language."""

__all__ = ["phrases_in", "words_in"]


def words_in(text: str) -> frozenset[str]:
    """The words of `text`, split at white space."""
    return frozenset(text.split())


def phrases_in(text: str) -> frozenset[tuple[str, ...]]:
    """The phrases of `text`, one between every two bars, each as its words."""
    return frozenset(tuple(phrase.split()) for phrase in text.split("|"))
