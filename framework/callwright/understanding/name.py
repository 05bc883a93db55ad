"""Names of people, said plainly, introduced ("my name is") or spelled letter by letter."""

from collections.abc import Iterator

from callwright.understanding.candidate import Candidate
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.reading import Completeness
from callwright.understanding.sounds.spelling import spelled
from callwright.understanding.tokens import Tokens, fold
from callwright.understanding.unfinished import ending
from callwright.understanding.word_lists import phrases_in, words_in

__all__ = ["completeness", "read"]

_INTRODUCED = phrases_in("""
    my name is | my full name is | the name is | name is | i am | this is | it is | me llamo |
    mi nombre es | soy | habla | call me | my first name is | my last name is | that is |
    full name | i mean | i meant
""")
_NOT_NAMES = words_in("""
    yes no yeah nope ok okay the a an my name is i am you your he she it we they and or but not do
    does did can could will would what who when where why how please thanks thank sorry hello hi
    hey um uh for to of in on at that this there here know want need have has had pay call calling
    money well so was were be been are me mine him her his hers good bye morning afternoon evening
    sure right wrong number account si senor senora es el la los las un una yo mi su que de por
    para como gracias hola first last middle spelled spelling full dollars just dont say said tell
    again stop wait hold really talk speak person agent human someone speaking mister mrs miss mr
    ms doctor soy llamo nombre apellido habla
""")
_TITLES = words_in("""
    mister mrs miss mr ms doctor dr senor senora don dona sir
""")
_PARTICLES = words_in("""
    de la del los van von da di o mc mac y
""")
_MOST_WORDS = 5


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """The name in the words, as said, each part with a capital."""
    tokens = _without_told(tokens)
    spelt = spelled(tokens)
    if spelt and len(spelt[0]) >= 2:
        letters, start, end = spelt
        plain = next(_plain(tokens, 0, start), None)
        if plain is None:
            return (Candidate(value=letters.title(), start=start, end=end, weight=850),)
    for phrase in _INTRODUCED:
        for i in range(len(tokens) - len(phrase)):
            if tokens.texts[i : i + len(phrase)] == phrase:
                found = next(_plain(tokens, i + len(phrase), len(tokens)), None)
                if found is not None and found.start <= i + len(phrase) + 1:
                    return (found,)
    found = next(_plain(tokens, 0, len(tokens)), None)
    if found is None:
        return ()
    # A name alone is a name; words around it that are none make it doubtful.
    rest = len(tokens) - (found.end - found.start)
    return (found.lowered(1.0 if rest == 0 else 0.8 if rest <= 2 else 0.5),)


def _without_told(tokens: Tokens) -> Tokens:
    """Without what is told of the spelling, "Anne with an e Baker"."""
    texts = tokens.texts
    out: set[int] = set()
    for n, text in enumerate(texts):
        if text == "with" and texts[n + 1 : n + 2] in (("a",), ("an",)) and len(texts) > n + 2:
            out |= {n, n + 1, n + 2} if len(texts[n + 2]) == 1 else set()
    if not out:
        return tokens
    items = tuple(item for n, item in enumerate(tokens.items) if n not in out)
    return Tokens(tokens.words, items, tuple(item.text for item in items))


def _plain(tokens: Tokens, start: int, stop: int) -> Iterator[Candidate]:
    """The first run of words that may be a name."""
    i = start
    while i < stop:
        if not _may_be_name(tokens.texts[i]):
            i += 1
            continue
        end = i
        while (
            end < stop
            and end - i < _MOST_WORDS
            and (
                _may_be_name(tokens.texts[end])
                or (tokens.texts[end] in _PARTICLES and end + 1 < stop)
            )
        ):
            if end > i and tokens.items[end].pause:
                break
            end += 1
        words = dict.fromkeys(item.word for item in tokens.items[i:end])
        said = [tokens.words[n].strip('.,;:!?"') for n in words]
        said = [word.removesuffix("'s") for word in said if fold(word)]
        if said:
            value = " ".join(
                w if not w.islower() or w in _PARTICLES else w.capitalize() for w in said
            )
            yield Candidate(value=value, start=i, end=end)
        i = end + 1


def _may_be_name(text: str) -> bool:
    return text.isalpha() and text not in _NOT_NAMES and len(text) > 1 and text not in _TITLES


def completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: one part of a name may have another, and "John" more letters."""
    found = read(tokens, slot, context)
    if not found:
        return ending(tokens, context.locale)
    spelt = spelled(tokens)
    if spelt and spelt[2] == len(tokens):
        return "could_continue"
    return "complete" if found[0].end - found[0].start >= 2 else "could_continue"
