"""Free text: kept as said, never compared."""

from callwright.understanding.candidate import Candidate
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.tokens import Tokens

__all__ = ["read"]


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """The whole transcript."""
    if not len(tokens):
        return ()
    return (Candidate(value=" ".join(tokens.words), start=0, end=len(tokens)),)
