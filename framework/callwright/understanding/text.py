"""Free text: kept as said, never compared."""

from callwright.understanding.candidate import Candidate
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.reading import Completeness
from callwright.understanding.tokens import Tokens
from callwright.understanding.unfinished import ending

__all__ = ["completeness", "ending_of_choice", "read"]


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """The whole transcript."""
    if not len(tokens):
        return ()
    return (Candidate(value=" ".join(tokens.words), start=0, end=len(tokens)),)


def completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: a story may always go on."""
    return ending(tokens, context.locale) or "could_continue"


def ending_of_choice(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words where one of several is named: the lexicon knows which are whole."""
    return ending(tokens, context.locale)
