"""The one whom a call is for, by the names that its data gives."""

from collections.abc import Iterator
from dataclasses import dataclass

from callwright.understanding.expected import Context, Value
from callwright.understanding.lexicon.people import common_names, short_names
from callwright.understanding.sounds.alike import alike
from callwright.understanding.sounds.phones import phones
from callwright.understanding.tokens import tokenise
from callwright.understanding.word_lists import words_in

__all__ = ["AskedPerson", "asked_person"]

_GIVEN = words_in("first_name given_name")
_FAMILY = words_in("last_name family_name surname")
_NAMES = _GIVEN | _FAMILY | words_in("full_name name")
# Whose `name` is nobody's: `lender.name`.
_BUSINESS = words_in("lender company bank creditor agency business brand office store servicer")
_ALIKE = 0.8  # "Anna" for Ana, "Jon" for John: a recogniser's spelling, no other name


@dataclass(frozen=True, slots=True)
class AskedPerson:
    """given, family: each name by itself, folded; family is empty where no data tells it."""

    given: frozenset[str]
    family: frozenset[str]

    def is_given(self, word: str) -> bool:
        """Is the folded `word` their given name, by sound or as a short name?"""
        return any(_same(word, name) for name in self.given)

    def is_family(self, word: str) -> bool:
        """Is the folded `word` their family name, by sound?"""
        return any(_same(word, name) for name in self.family)


def asked_person(context: Context) -> AskedPerson | None:
    """The person by the first, last and whole names among the data; None where there is no name."""
    given: set[str] = set()
    family: set[str] = set()
    for key, words in _named(context):
        if key in _FAMILY:
            family.update(words)
        else:
            given.update(words if key in _GIVEN else words[:1])
            family.update(() if key in _GIVEN else words[1:])
    return AskedPerson(frozenset(given), frozenset(family)) if given else None


def _named(context: Context) -> Iterator[tuple[str, tuple[str, ...]]]:
    for name, value in context.values.items():
        owner, _, key = name.rpartition(".")
        if key in _NAMES and _is_persons(owner, value):
            yield key, tokenise(str(value)).texts


def _is_persons(owner: str, value: Value) -> bool:
    return isinstance(value, str) and owner.rpartition(".")[2] not in _BUSINESS


def _same(word: str, name: str) -> bool:
    if word == name or word in short_names(name) or phones(word) == phones(name):
        return True
    # "Mario" is much like Maria, and another person.
    return word not in common_names()[0] and alike(word, name) >= _ALIKE
