"""Callers who say who they are where they were asked it: "hello, this is Ana", "habla Ana"."""

from callwright.understanding.candidate import Candidate
from callwright.understanding.expected import Context
from callwright.understanding.sentence.clause import clause_at, is_written_question
from callwright.understanding.sentence.framing_words import ASKING, MINE, OPENING
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import phrase_end, words_in
from callwright.understanding.yes_or_no.another_told import THIS_IS
from callwright.understanding.yes_or_no.asked_person import asked_person
from callwright.understanding.yes_or_no.yes_no_meant import ECHOED, PLAIN

__all__ = ["self_told", "speaks_of_another"]

_SPEAKING = words_in("speaking here habla presente")
_HELLO = (OPENING | words_in("good morning afternoon evening hola buenas buenos dias tardes")) - {
    "no", "nope", "nah",
}  # fmt: skip
_BEGINNING = ASKING | MINE | words_in("can could may do did is are but pero")
_SELF = _HELLO | ECHOED | PLAIN | words_in("i am her him she he and are")


def self_told(tokens: Tokens, context: Context) -> Candidate | None:
    """A yes by the name that the data gives the one who is asked for; any other name is none."""
    texts, start = tokens.texts, 0
    while start < len(texts) and texts[start] in _HELLO:
        start += 1
    at = (phrase_end(texts, start, THIS_IS) if start < len(texts) else 0) or start
    person = asked_person(context) if at < len(texts) else None
    if person is None or not person.is_given(texts[at]):
        return None
    end = at + 1
    while end < len(texts) and (person.is_family(texts[end]) or person.is_given(texts[end])):
        end += 1
    rest = [text for text in texts[end:] if text not in ECHOED | OPENING]
    said = at > start or rest[:1] != []
    asks = is_written_question(tokens, clause_at(tokens, start, end))
    closed = _SPEAKING.issuperset(rest) or (at > start and _goes_on(texts, end))
    if said and not asks and closed:
        return Candidate(value="yes", start=start, end=len(texts), weight=950)
    return None


def _goes_on(texts: tuple[str, ...], end: int) -> bool:
    """Does another sentence begin behind the name: "this is Ana, what's it about"?"""
    return texts[end] in _BEGINNING and (
        texts[end] != "is" or texts[end + 1 : end + 2] in (("this",), ("it",), ("that",))
    )


def speaks_of_another(texts: tuple[str, ...], i: int) -> bool:
    """Is the "speaking" at `i` somebody's with a name, "Bob speaking", and no plain yes?"""
    return texts[i] == "speaking" and i > 0 and texts[i - 1] not in _SELF
