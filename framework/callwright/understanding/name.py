"""Names of people, said plainly, introduced ("my name is") or spelled letter by letter."""

from callwright.understanding.candidate import Candidate
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.names.heard import name_heard
from callwright.understanding.reading import Completeness
from callwright.understanding.sounds.spelling import spelled
from callwright.understanding.tokens import Tokens
from callwright.understanding.unfinished import ending

__all__ = ["completeness", "read"]

_WHOLE = 2  # parts of a name that is whole


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """The name in the words, each part with its capitals."""
    heard = name_heard(tokens, context.locale)
    if heard is None:
        return ()
    start, end = heard.places[0], heard.places[-1] + 1
    while start - 1 in heard.told:
        start -= 1
    while end in heard.told:
        end += 1
    return (Candidate(value=heard.value, start=start, end=end, weight=heard.weight),)


def completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: one part of a name may have another, and "John" more letters."""
    found = read(tokens, slot, context)
    if not found:
        return ending(tokens, context.locale)
    spelt = spelled(tokens)
    if spelt and spelt[2] == len(tokens):
        return "could_continue"
    return "complete" if found[0].end - found[0].start >= _WHOLE else "could_continue"
