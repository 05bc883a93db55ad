"""Callers who tell that they are somebody else than the one asked for.

"Yes, this is Bob" and "this is her husband" grant no identity. "Yes, she's right here" likely
grants none either, but may answer another question ("is she at home?"): it is asked back.
"""

from callwright.understanding.candidate import Candidate
from callwright.understanding.expected import Context
from callwright.understanding.lexicon.lists_en import LISTS as ENGLISH
from callwright.understanding.lexicon.lists_es import LISTS as SPANISH
from callwright.understanding.lexicon.people import common_names
from callwright.understanding.sentence.framing_words import OPENING
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import by_first_word, phrase_end, phrases_in, words_in
from callwright.understanding.yes_or_no.asked_person import AskedPerson, asked_person
from callwright.understanding.yes_or_no.yes_no_meant import ASKED_BACK

__all__ = ["THIS_IS", "of_asked", "tells_another"]

THIS_IS = by_first_word(
    phrases_in("""
    this is | it is | it is me | i am | my name is | you have got | you got | you have
    | you are speaking to | you are speaking with | you are talking to | you are talking with
    | es | este es | esta es | soy | yo soy | habla | le habla | aqui | me llamo | mi nombre es
    | aqui habla | le contesta | habla con | usted habla con | esta hablando con
    """)
)
# Behind these what stands is a name, whatever it is, where nothing else is said.
_CALLED = by_first_word(
    phrases_in("""
    this is | my name is | you are speaking to | you are speaking with | you are talking to
    | you are talking with | soy | yo soy | habla | le habla | me llamo | mi nombre es
    | aqui habla | le contesta | habla con | usted habla con | esta hablando con
    """)
)
_NOT_OWN = words_in("if that who what is was says said say told so que quien como dice dijo")
_HELLO = OPENING | words_in("good morning afternoon evening hola buenas buenos dias tardes ah")
_KIN = words_in("|".join((ENGLISH["family"], SPANISH["kin"])).replace("|", " "))
_KIN |= words_in("""
    mum mommy hubby stepmother stepfather stepson stepdaughter stepmom stepdad parent granddaughter
    grandson caretaker nanny babysitter assistant secretary nurse aide ex employer boss coworker
    colleague landlord lawyer attorney abogado abogada relative child kid nino nina vecino vecina
    companero companera cuidadora pareja
""")
_KIN -= words_in("in law")
# "I'm a mother of two" tells of oneself.
_SOME = words_in("friend neighbor relative roommate coworker colleague caregiver amigo amiga vecino"
                 " vecina pariente conocido conocida companero companera")  # fmt: skip
_A = words_in("a an un una")
_THEIRS = words_in("her his their su sus")
_WHOSE = _THEIRS | words_in("the my la el mi")
_WHICH = words_in(
    "older oldest younger youngest big little ex late former new only twin work other"
)
_THINGS = words_in("""
    phone number cell cellphone telephone line house home residence apartment place office desk
    voicemail mailbox email room telefono numero celular casa linea oficina buzon
""")
_HERE = words_in("speaking here habla hablando")
_BEHIND_NAME = _HERE | OPENING
_TITLES = words_in("mister mrs miss mr ms doctor dr senor senora senorita don dona la el")
# Of these words no name is made behind "this is", "soy".
_OF_IT = words_in("""
    she he her him me it the a an my your our not she hers mine they them who what correct right
    wrong true fine good great ok okay perfect accurate about regarding so too also very really
    just still now here there yes no ridiculous harassment crazy important urgent private business
    personal annoying nice awesome wonderful bad late early enough over all us we i you one
    ella el yo mismo misma quien quienes la lo su mi de un una titular cliente usted espanol ingles
    rapido con muy mas mexicano mexicana residente responsable mayor casada casado soltera soltero
    speaking calling again going working listening
""")
# Names that are words as well: no name in lower case.
_WORDS_TOO = words_in("april june may august autumn will frank grant angel penny christian")
_NO_NAMES = _OF_IT | words_in("""
    monday tuesday wednesday thursday friday saturday sunday january february march july september
    october november december english spanish american mexican hispanic latino latina catholic
""")
# Words by which somebody speaks of the one who was asked for, and is likely another.
_OF_THEM = by_first_word(
    phrases_in("""
    she is | he is | she will | he will | she was | he was | she has | he has | they are | ella es
    | el es | ella esta | el esta | aqui esta | ahi esta | ya viene | se la | se lo | ahorita se
    """)
)
_OF_KIN = by_first_word(phrases_in("that is my | it is my | es mi"))
_FETCHING = by_first_word(
    phrases_in("""
    let me get | let me go get | i will get | i will go get | i will put | let me put | i can get
    | let me see if | i will see if | let me check if | dejeme ver si | voy a ver si | voy por
    """)
)
_FETCHED = _KIN | words_in("her him them she he they ella el")
_HERSELF = by_first_word(phrases_in("she is speaking | he is speaking"))
_LONGEST = 4  # words of a name
_STARTS = 5  # words before what a caller tells of themselves


def tells_another(tokens: Tokens, context: Context) -> bool:
    """Does the caller tell that somebody else speaks?"""
    texts = tokens.texts
    start = next((n for n, text in enumerate(texts) if text not in _HELLO), len(texts))
    if start == len(texts):
        return False
    person = asked_person(context)
    if _speaks(tokens, start, person):
        return True
    for at in range(min(len(texts), _STARTS + start)):
        end = phrase_end(texts, at, THIS_IS)
        if not end or end == len(texts) or (at and texts[at - 1] in _NOT_OWN):
            continue
        if _is_relation(tokens, end, person) or (person and _is_name(tokens, at, end, person)):
            return True
    return False


def of_asked(answer: Candidate, tokens: Tokens) -> Candidate:
    """The yes, asked back where its words speak of the one who was asked for."""
    if not _speaks_of_asked(tokens):
        return answer
    return answer.lowered(min(1.0, 1_000 * ASKED_BACK / answer.weight))


def _speaks_of_asked(tokens: Tokens) -> bool:
    """Tell "she's right here", "that's my wife", "let me get her" from "it's my number"."""
    texts = tokens.texts
    start = next((n for n, text in enumerate(texts) if text not in _HELLO), len(texts))
    if start == len(texts) or phrase_end(texts, start, _HERSELF):
        return False
    if phrase_end(texts, start, _OF_THEM):
        return True
    kin = phrase_end(texts, start, _OF_KIN)
    if kin:
        return texts[kin : kin + 1] != () and texts[kin] in _KIN
    end = phrase_end(texts, start, _FETCHING)
    end += texts[end : end + 1] in (("my",), ("the",), ("mi",))
    return end > start and texts[end : end + 1] != () and texts[end] in _FETCHED


def _speaks(tokens: Tokens, start: int, person: AskedPerson | None) -> bool:
    """Tell "Bob speaking", "her husband here", "the husband" from "Ana speaking", "right here"."""
    texts = tokens.texts
    end = len(texts)
    while end > start and texts[end - 1] in _BEHIND_NAME:
        end -= 1
    if not start < end <= start + _LONGEST:
        return False
    closed = not _HERE.isdisjoint(texts[end:])
    if _is_relation(tokens, start, person):
        return closed or texts[start] in _WHOSE
    return closed and person is not None and _is_other(tokens, start, end, person, sure=False)


def _is_relation(tokens: Tokens, at: int, person: AskedPerson | None) -> bool:
    """Does "her husband", "Ana's phone", "a friend" stand at `at`?"""
    texts = (*tokens.texts[at : at + _LONGEST + 1], "", "", "")
    whose, n = texts[0], 0
    named = bool(person and person.is_given(whose) and texts[1] == "is")
    if named:
        n = 2
    elif whose in _WHOSE | _A:
        n = 1
    if texts[n] in _WHICH:
        n += 1
    if texts[n] in _KIN:
        return n > 0 and (whose not in _A or texts[n] in _SOME)
    return texts[n] in _THINGS and (named or whose in _THEIRS)


def _is_name(tokens: Tokens, at: int, end: int, person: AskedPerson) -> bool:
    """Does another name stand at `end`, behind the "this is" at `at`?"""
    texts = tokens.texts
    stop = start = end
    while start < len(texts) and texts[start] in _TITLES:
        stop = start = start + 1
    while stop < len(texts) and stop - start < _LONGEST:
        if stop > start and tokens.items[stop].pause:
            break
        stop += 1
    called = phrase_end(texts, at, _CALLED) == end
    alone = stop == len(texts) or (stop > end and tokens.items[stop].pause)
    return _is_other(tokens, end, stop, person, sure=called and alone)


def _is_other(tokens: Tokens, start: int, end: int, person: AskedPerson, *, sure: bool) -> bool:
    """Are the tokens from `start` on a name that is not the person's? sure: nothing but a name is
    said here.
    """
    texts = tokens.texts
    titled = False
    while start < end and texts[start] in _TITLES:
        titled, start = True, start + 1
    if start == end:
        return False
    first, rest = texts[start], texts[start + 1 : end]
    if person.is_given(first):
        family = [n for n in range(start + 1, end) if _looks_like_name(tokens, n)]
        return bool(person.family and family) and not any(
            person.is_family(texts[n]) or person.is_given(texts[n]) for n in family
        )
    if person.is_family(first):
        return False
    if titled or _looks_like_name(tokens, start):
        return first not in _OF_IT
    return sure and first not in _OF_IT and not rest


def _looks_like_name(tokens: Tokens, n: int) -> bool:
    """Is it a name that many bear, or one that the recogniser wrote as a name?"""
    text, written = tokens.texts[n], tokens.words[tokens.items[n].word]
    if text in _NO_NAMES or not text.isalpha():
        return False
    capital = written[:1].isupper() and tokens.items[n].word > 0
    capital = capital and any(word[:1].islower() for word in tokens.words)
    return capital or (text not in _WORDS_TOO and any(text in names for names in common_names()))
