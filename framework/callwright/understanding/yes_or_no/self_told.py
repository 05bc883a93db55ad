"""Callers who say who they are where they were asked it: "hello, this is Ana", "habla Ana"."""

from collections.abc import Iterator

from callwright.understanding.candidate import Candidate
from callwright.understanding.expected import Context
from callwright.understanding.sentence.clause import clause_at, is_written_question
from callwright.understanding.sentence.framing_words import OPENING
from callwright.understanding.tokens import Tokens, tokenise
from callwright.understanding.word_lists import by_first_word, phrase_end, phrases_in, words_in
from callwright.understanding.yes_or_no.yes_no_meant import ECHOED, PLAIN

__all__ = ["self_told", "speaks_of_another"]

_THIS_IS = by_first_word(
    phrases_in("""
    this is | it is | i am | my name is | you have got | soy | habla | le habla | aqui | me llamo
    | aqui habla
    """)
)
_SPEAKING = words_in("speaking here habla presente")
_HELLO = (OPENING | words_in("good morning afternoon evening hola buenas buenos dias tardes")) - {
    "no", "nope", "nah",
}  # fmt: skip
_SELF = _HELLO | ECHOED | PLAIN | words_in("i am her him she he and are")


def self_told(tokens: Tokens, context: Context) -> Candidate | None:
    """A yes by the name that the data gives the one who is asked for; any other name is none."""
    texts, start = tokens.texts, 0
    while start < len(texts) and texts[start] in _HELLO:
        start += 1
    at = (phrase_end(texts, start, _THIS_IS) if start < len(texts) else 0) or start
    for name in _names(context):
        end = at + len(name)
        if texts[at:end] != name:
            continue
        rest = [text for text in texts[end:] if text not in ECHOED | OPENING]
        said = at > start or rest[:1] != []
        asks = is_written_question(tokens, clause_at(tokens, start, end))
        if said and not asks and _SPEAKING.issuperset(rest):
            return Candidate(value="yes", start=start, end=len(texts), weight=950)
    return None


def speaks_of_another(texts: tuple[str, ...], i: int) -> bool:
    """Is the "speaking" at `i` somebody's with a name, "Bob speaking", and no plain yes?"""
    return texts[i] == "speaking" and i > 0 and texts[i - 1] not in _SELF


def _names(context: Context) -> Iterator[tuple[str, ...]]:
    """The first and the whole names among the data, folded."""
    parts: dict[str, tuple[str, ...]] = {}
    for key, value in context.values.items():
        of = key.rpartition(".")[2]
        if of in ("name", "first_name", "last_name", "full_name") and isinstance(value, str):
            parts[of] = tokenise(value).texts
    first, last = parts.get("first_name", ()), parts.get("last_name", ())
    whole = (
        first,
        first + last if first else (),
        parts.get("full_name", ()),
        parts.get("name", ()),
    )
    yield from {name for name in whole if name}
