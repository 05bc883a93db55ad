"""A text cut into phrases that can be spoken one after the other."""

import re

__all__ = ["phrases"]

# After a sentence; and after a clause, when enough was said to sound like one.
_SENTENCE = re.compile(r"(?:(?<=[.!?])|(?<=[.!?][\"')\]]))\s+")
_CLAUSE = re.compile(r"(?<=[,;:])\s+")
_ABBREVIATION = re.compile(r"\b(?:mr|mrs|ms|dr|st|jr|sr|no|inc|co|vs|[a-z])\.$", re.IGNORECASE)
# A shorter opening clause sounds chopped; a longer one delays the first sound. What follows may be
# shorter: "nineteen sixty-two." stands well behind "That is March twelfth,".
_LEAST_WORDS, _LEAST_REST = 3, 2


def phrases(text: str) -> tuple[str, ...]:
    """Return `text` as sentences, the first of them opened with a short clause where it has one.

    The first phrase decides when the caller hears something, so it is made short; later ones are
    synthesized while it plays, and whole sentences sound best. Joined by spaces, the phrases are
    the text with its white space made single.
    """
    made: list[str] = []
    for sentence in _SENTENCE.split(" ".join(text.split())):
        if made and _ABBREVIATION.search(made[-1]):
            made[-1] += f" {sentence}"
        elif sentence:
            made.append(sentence)
    if made:
        made[:1] = _opened(made[0])
    return tuple(made)


def _opened(sentence: str) -> list[str]:
    clauses = _CLAUSE.split(sentence)
    for count in range(1, len(clauses)):
        opening, rest = " ".join(clauses[:count]), " ".join(clauses[count:])
        if len(rest.split()) < _LEAST_REST:
            break
        if len(opening.split()) >= _LEAST_WORDS:
            return [opening, rest]
    return [sentence]
