"""Names of people, said plainly, introduced ("my name is") or spelled letter by letter."""

from collections.abc import Iterator, Sequence

from callwright.understanding.candidate import Candidate
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.name_told import aside_from_name, letters_of
from callwright.understanding.reading import Completeness
from callwright.understanding.sounds.alike import phonetic, spelled_cost
from callwright.understanding.sounds.spanish_letters import as_letters
from callwright.understanding.sounds.spelling import spelled
from callwright.understanding.tokens import Tokens, fold
from callwright.understanding.unfinished import ending
from callwright.understanding.word_lists import by_first_word, phrase_end, phrases_in, words_in

__all__ = ["completeness", "read"]

_INTRODUCED = by_first_word(
    phrases_in("""
    my name is | my full name is | the name is | name is | i am | this is | it is | me llamo |
    mi nombre es | soy | habla | call me | my first name is | my last name is | that is |
    full name | i mean | i meant | my name | habla con
""")
)
_NOT_NAMES = words_in("""
    yes no yeah nope ok okay the a an my name is i am you your he she it we they and or but not do
    does did can could will would what who when where why how please thanks thank sorry hello hi
    hey um uh for to of in on at that this there here know want need have has had pay call calling
    money well so was were be been are me mine him her his hers good bye morning afternoon evening
    sure right wrong number account si senor senora es el la los las un una yo mi su que de por
    para como gracias hola first last middle spelled spelling full dollars just dont say said tell
    again stop wait hold really talk speak person agent human someone speaking mister mrs miss mr
    ms doctor soy llamo nombre apellido habla now none nobody nothing like used got servirle
    servirles ordenes
""")
_TITLES = words_in("""
    mister mrs miss mr ms doctor dr senor senora don dona sir
""")
# "Para servirle", "speaking": said behind a name, and nothing of it.
_COURTEOUS = words_in("""
    para servirle servirles a sus ordenes mucho gusto speaking here
""")
_PARTICLES = words_in("""
    de la del los van von da di o mc mac y
""")
_MOST_WORDS = 5
_WHOLE = 2  # parts of a name that is whole
_MISHEARD = 1.6  # of a part and its letters, that they may be the same name


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """The name in the words, as said, each part with a capital."""
    letters = as_letters(tokens.texts, context.locale)
    aside = aside_from_name(letters)
    kept = [n for n in range(len(tokens)) if n not in aside]
    found = _said(_only(tokens, kept) if aside else tokens)
    spelt = letters_of(letters)
    if found is None:
        run = spelled(tokens) if spelt else None
        return (
            (Candidate(value=run[0].title(), start=run[1], end=run[2], weight=850),) if run else ()
        )
    places = kept[found.start : found.end]
    parts = [*zip(str(found.value).split(), _words_at(tokens, places), strict=True)]
    parts = _begun_again(parts)
    value = _as_spelled([part for part, _ in parts], spelt)
    start, end = places[0], places[-1] + 1
    while start - 1 in aside:
        start -= 1
    while end in aside:
        end += 1
    return (found._replace(value=value, start=start, end=end),)


def _only(tokens: Tokens, places: Sequence[int]) -> Tokens:
    items = tuple([tokens.items[n] for n in places])
    return Tokens(tokens.words, items, tuple([item.text for item in items]))


def _said(tokens: Tokens) -> Candidate | None:
    """The name that is said as words: the one that is introduced, else the first."""
    texts = tokens.texts
    for i in range(len(texts)):
        if end := phrase_end(texts, i, _INTRODUCED):
            found = next(_plain(tokens, end, len(tokens)), None)
            if found is not None and found.start <= end + 1:
                return found
    found = next(_plain(tokens, 0, len(tokens)), None)
    if found is None:
        return None
    # A name alone is a name; words around it that are none make it doubtful.
    around = (*texts[: found.start], *texts[found.end :])
    rest = sum(text not in _COURTEOUS for text in around)
    return found.lowered(1.0 if rest == 0 else 0.8 if rest <= 2 else 0.5)


def _words_at(tokens: Tokens, places: Sequence[int]) -> list[int]:
    """The first of the `places` of each word."""
    first: dict[int, int] = {}
    for place in places:
        if fold(tokens.words[tokens.items[place].word].strip('.,;:!?"')):
            first.setdefault(tokens.items[place].word, place)
    return [*first.values()]


def _begun_again(parts: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Without a surname said before the whole name, "Smith, John Smith", or a first name that was
    told about and said again, "Ann, with an e, Anne Carter".
    """
    if len(parts) > _WHOLE and fold(parts[0][0]) == fold(parts[-1][0]):
        return parts[1:]
    for n in range(1, len(parts) - 1):
        told = parts[n][1] > parts[n - 1][1] + 1
        if told and phonetic(fold(parts[n][0])) == phonetic(fold(parts[0][0])):
            return parts[n:]
    return parts


def _as_spelled(parts: Sequence[str], letters: str) -> str:
    """The name with the part, or both, that was spelled behind it: "Reid, r e e d"."""
    said = " ".join(parts)
    if not letters or letters in (fold("".join(parts)), *map(fold, parts)):
        return said
    first, last = fold(parts[0]), fold(parts[-1])
    whole = len(parts) == _WHOLE and letters.startswith(first)
    of_last = letters[len(first) :] if whole else letters
    if phonetic(of_last) == phonetic(last) or spelled_cost(last, of_last) <= _MISHEARD:
        return " ".join((*parts[:-1], of_last.capitalize()))
    return said


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
