"""Where a name begins: what introduces it ("the account holder is", "under"), and which words are
none.
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from callwright.understanding.word_lists import by_first_word, phrase_end, phrases_in, words_in

__all__ = [
    "WORDS_TOO",
    "Introduced",
    "introduced_by",
    "is_around_name",
    "is_initial",
    "is_name_at",
    "rest_around",
]

_INTRODUCED = by_first_word(
    phrases_in("""
    my name is | my full name is | the name is | name is | i am | this is | it is | me llamo |
    mi nombre es | soy | habla | call me | my first name is | my last name is | that is |
    full name | i mean | i meant | my name | habla con | mi nombre completo es | le habla
    | name of | names | holder is | borrower is | customer is | owner is | member is
    | speaking to | speaking with | talking to | talking with | spoken to | you have got
    | you have reached | that would be | that will be | would be | will be | it would be
    | registered to | belongs to
    | registered as | down as | go by | goes by | known as | called | in my name | it says
    | hablando con | comunica con | a nombre de | nombre de | titular es | servidor | servidora
    | a su nombre | de parte de | on behalf of | nombre es | name would be | name should be
    | name was | name will be | aqui
""")
)
# Whose list a surname leads: "under Featherstone, Peter".
_UNDER = by_first_word(
    phrases_in("""
    under the name of | under the name | under my name | under | bajo el nombre de | bajo
    | in the name of | in the name | listed as | filed as
""")
)
_TITLES = words_in("""
    mister mrs miss mr ms doctor dr senor senora don dona sir señor prof professor reverend rev
    lady dame master mx
""")
_NOT_NAMES = words_in("""
    yes no yeah nope ok okay the a an my name is i am you your he it we they and or but not do
    does did can could will would what who when where why how please thanks thank sorry hello hi
    hey um uh for to of in on at that this there here know want need have has had pay call
    calling money well so was were be been are me mine him her his hers good bye morning
    afternoon evening sure right wrong number account si es el la los las un una yo mi su que de
    por para como gracias hola first last middle spelled spelling full dollars just dont say
    said tell again stop wait hold really talk speak person agent human someone speaking llamo
    nombre apellido habla now none nobody nothing like used got servirle servirles ordenes she
    its under from with about by as if then than because into onto off up out over ringing
    phoning talking spoken asking holder booking booked policy reservation loan card mortgage
    listed filed registered owner borrower customer member calls called goes everyone everybody
    people says real proper legal actual official surname forename given family letter letters
    hyphen apostrophe comma capital spell spelt should must us our ours their them these those
    wife husband mother mum mom dad son daughter brother partner neighbour neighbor spouse
    girlfriend boyfriend relative friend put go reached whose which names soy titular cuenta
    hablando esposo esposa hijo hija hermano hermana esta está con nombres apellidos completo
    segundo primer se escribe deletreo aqui ella ellos pero end beginning start accent double
    barrelled hyphenated only already told gonna going gone after before always never ever every
    each any some all both much many more most less very too also even still yet soon everywhere
    back down away around between during through without within against upon although though
    until while since whether either neither nor other another same such own course certainly
    definitely absolutely actually basically obviously exactly correct yep yup huh mhm aha oops
    whatever anyway maybe perhaps probably think thought guess believe suppose knew mean meant
    see saw look looking find found give gave take took make made come came keep kept let ask
    asked answer question thing things something anything everything way time today tomorrow
    yesterday minute moment week month year years old new hang bear sec two three four five six
    seven eight nine ten third stuff bit lot kind sort help rather instead dealing deals deal
    manages usually normally previously formerly legally officially later earlier twice once
    behalf reference policyholder viuda parte joint main primary others myself yourself himself
    herself themselves ring rang rung phoned emailed sent send write wrote written reading
    listen listening hear heard hearing understand understood matter business private repeat
    repeated remember forgot forget okey dokey righto cheers ta hiya hullo howdy luego despues
    antes tambien solo aun todavia siempre nunca quien cual cuando donde porque entonces pues
    bueno claro mire oiga digame verdad ya misma mismo quiere quiero dije dijo digo ahora
""")
_AROUND_NAMES = words_in("""
    account holder booking booked policy reservation loan card mortgage listed filed registered
    owner borrower customer member under in of to you are re speaking talking the a your our
    would should be will put have got real legal proper actual full official
    surname forename given family and so as with for by it that this on from calling
    titular cuenta esta hablando con nombre completo apellidos de parte going gonna only
    morning evening certainly again yep hiya too
    """)
# "Para servirle", "speaking": said behind a name, and nothing of it.
_COURTEOUS = words_in("""
    para servirle servirles a sus ordenes mucho gusto speaking here at your service please thanks
    thank you calling reporting por favor gracias
""")
_AROUND = _AROUND_NAMES | _TITLES | _COURTEOUS
_NO_NAMES = _NOT_NAMES | _TITLES
_INTRODUCING = _UNDER.keys() | _INTRODUCED.keys() | _TITLES
WORDS_TOO = frozenset({"will"})
_SUBJECTS = words_in("i you he she it we they that this there here who which what everything all")
_SINGLE_WORDS = words_in("a i o y e u")
_LONE = 0.5  # of a word that nobody is known to be called
_FEW, _AMONG_FEW, _AMONG_MANY = 2, 0.8, 0.5


class Introduced(NamedTuple):
    """place: where the name begins. surname_first: it is said as a list has it."""

    place: int
    surname_first: bool


def _may_be_name(text: str) -> bool:
    """May this folded word be part of a name?"""
    return text.isalpha() and text not in _NO_NAMES and len(text) > 1


def is_name_at(texts: Sequence[str], n: int) -> bool:
    """May the token at `n` be part of a name: "Will" before Smith is one?"""
    text = texts[n]
    if text in WORDS_TOO and n + 1 < len(texts) and _may_be_name(texts[n + 1]):
        return not n or texts[n - 1] not in _SUBJECTS
    return _may_be_name(text)


def is_initial(texts: Sequence[str], n: int) -> bool:
    """Is it the letter of a middle name, with a last name behind it?"""
    text = texts[n]
    letter = len(text) == 1 and text.isalpha() and text not in _SINGLE_WORDS
    return letter and n + 1 < len(texts) and _may_be_name(texts[n + 1])


def is_around_name(text: str) -> bool:
    """Is it said around a name, with nothing else meant: "the account is under Mrs"?"""
    return text in _AROUND


def introduced_by(
    texts: Sequence[str], starts: Sequence[int], aside: Collection[int]
) -> Introduced | None:
    """The first of the `starts` of names that words introduce, at most one word before it."""
    for i, text in enumerate(texts):
        end = _introduces(texts, i)[0] if text in _INTRODUCING else 0
        place = next((start for start in starts if start >= end), None) if end else None
        if place is None:
            continue
        between = [n for n in range(end, place) if n not in aside and texts[n] not in _TITLES]
        if len(between) <= 1:
            ways = [_introduces(texts, n) for n in range(i, place)]
            listed = any(leads and end <= place for end, leads in ways)
            return Introduced(place, surname_first=listed)
    return None


def _introduces(texts: Sequence[str], i: int) -> tuple[int, bool]:
    """The end of the words at `i` that introduce a name, or 0; and may they lead a last name?"""
    listed = phrase_end(texts, i, _UNDER)
    if not listed and texts[i] in _TITLES:
        return i + 1, True
    end = phrase_end(texts, i, _INTRODUCED)
    return (listed, True) if listed >= end and listed else (end, False)


def rest_around(rest: Sequence[str], *, whole: bool, known: bool) -> float:
    """What words that are no name leave of the weight of one. whole: it has both parts. known: it
    begins with a common first name.
    """
    strange = sum(text not in _COURTEOUS for text in rest)
    if whole and known:
        return 1.0 if strange == 0 else _AMONG_FEW
    share = 1.0 if strange == 0 else _AMONG_FEW if strange <= _FEW else _AMONG_MANY
    return share * (_LONE if strange and not whole and not known else 1.0)
