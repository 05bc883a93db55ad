"""What a turn may be about when no pattern holds: kinds of words that come together in a clause.

The order does not matter, so this hears what nobody foresaw, and cannot tell who does what to whom:
a hint is always asked back, never acted on. "Not" counts as a kind of its own: a row without it
holds only where nothing is denied.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from callwright.understanding.intents.plain_words import PlainWords
from callwright.understanding.word_lists import words_in

__all__ = ["Hint", "hints", "kinds_of"]

_BREAKS = words_in("and but because so y pero porque")
_LONGEST = 14  # words of a clause: more are two, in a text without pauses
_NOT = frozenset({"not", "never", "no", "nobody", "nothing", "nunca", "jamas", "nadie", "ni"})
_NONE: frozenset[str] = frozenset()

_KINDS_EN = """
call: call calls calling called phone phones ring ringing rings dial contact contacting contacted
  text texting texts message messages communication communications robocall robocalls
cease: stop quit cease chill enough halt refrain knock harassing harass bothering bugging pestering
you: you your yall
keep: keep keeps kept still always constantly nonstop hours
blow: blow blowing blew
writing: writing mail letter letters
only: only all must should any instead rather
i: i we me my us myself
wish: want wants wanted wish rather might could should like feel thinking thought thoughts
  considering scared hope planning plan ready going think
die: die dead dying suicide suicidal kill killing death hang overdose
life: life live living alive exist existing existence
over: over end ending ended done worth pointless
reason: reason point sense purpose use
gone: gone tonight goodbye anymore without vanish disappear
worry: worry bother miss
think: thinking thought thoughts considering planning
pray: pray hope hoping
world: world earth existence
this_line: number phone line cell
had: had has have belongs belong used owned own
third: he she him her they them guy lady man woman person someone somebody another people
look: looking calling asking trying after wanting
years: years months year ages forever while
mine: mine
bad: bad old wrong different another
gave: gave got given have has
debt: debt loan loans account balance amount bill charge charges fee fees total interest
took: took take taken taking sign signed open opened applied apply authorize authorized borrow
  borrowed agree agreed request requested order ordered
other: fraud fraudulent forged dispute disputed disputing contest contesting stolen scam error
  mistake validate verification prove proof
high: high much more extra double doubled
belong: belong belongs
should: should supposed
paid: paid settled
full: full off already years completely
yet: will can want when how if would could going today friday tomorrow week half plan
with: with from through
them: you company bank place lender
money: money month bank account card paycheck check rent dollars till loan balance bill plan fee
pay: pay paying payment payments afford
pills: pills pill medication meds gun rope bridge knife razor wrists
all: all taking
easier: easier better
left: left
wake: wake
here: here around
alive: alive existing exist breathing
stay: live lives lived work works worked stay
everything: everything it
remove: remove removed delete deleted off erase erased
told: told asked telling
consent: permission consent revoke revoked revoking authorize authorization
list: list system database lists
tired: tired sick fed hate
acc: accurate legit legitimate valid
closed: closed traded returned cancelled canceled
question: questioning questioned challenge challenging
first: first
hear: hearing heard
way: way
letter: letter letters
machine: robot robots machine computer ai bot recording automated software
person: person human
real: real live actual
talk: talking speaking voice call line system
be: is are am was did
taping: record recording recordings recorded recorder tape taping taped monitoring
against: refuse object objection decline delete erase revoke unless
fine: problem worries mind care matter of bank statement
match: match matches
garage: garage
engine: engine car motor
running: running
"""
_ROWS_EN: Mapping[str, str] = {
    "stop_calling": """
        call cease
        you keep call
        blow this_line you
        not call reason you keep
        wish remove this_line -bad
        told not call
        consent call
        remove list
        tired call
        call writing only
        not you call this_line keep
    """,
    "self_harm": """
        i wish die
        i life over wish
        i not reason life
        i not life wish gone
        not worry i gone you
        i wish world gone
        i not wish world
        i die life
        easier die
        i pills all think
        i pills all wish
        i not left -money -pay
        i not here gone -money -pay -stay
        i wake not wish
        i wake not pray
        not alive wish
        i over everything think
        garage engine running
    """,
    "no_recording": """
        not taping -fine
        taping against
    """,
    "wrong_number": """
        third this_line mine
        not third had this_line
        look third this_line you
        this_line mine years
        gave you bad this_line third
    """,
    "dispute": """
        not debt took i
        not debt with them had
        not debt belong
        not debt should high
        not debt match
        other debt
        i other took -yet
        paid full i you -yet
        not acc
        debt closed years
        paid closed i
        question debt
        not hear debt
        first hear debt
        other letter
        not way debt i -pay
    """,
    "are_you_a_robot": """
        be machine person
        be real person talk
        be machine you
        be machine talk i
    """,
}
_KINDS_ES = """
call: llamar llame llamen llamando llamada llamadas llaman llama llamarme marcar marque marquen
  marcando marcarme hablen hablando contactar contacten comuniquen comuniquense comunicarse
cease: deje dejen paren pare parele basta cese exijo acosando acoso molestar molesten hostigando
again: mas vuelvan vuelva esten este sigan siga nunca estan anden
writing: escrito carta correo
wish: quiero quisiera prefiero preferiria deseo mejor pensado pienso ganas gustaria ojala
die: morir morirme muerto muerta matarme suicidarme suicidio muera muriera matar
life: vida vivir vivo viva viviendo mundo
over: acabe acabar acabo terminar termine puedo
reason: razon motivo sentido caso
debt: deuda prestamo cuenta cobro monto saldo cargo cantidad
owe: debo debemos debia pedi firme saque abri
bad: mal equivocado equivocada error incorrecto calculado
want_me: cobrar cobran cobrando quieren
this_line: numero telefono linea celular
third: ella el senora senor persona esa ese buscan busca
had: tiene tenia usa
gone: ya
i: yo soy
remove: quiten quitenme quiteme borren borrenme borreme saquen saquenme saqueme
list: lista base datos sistema
taping: grabar grabe graben graba grabando grabacion grabaciones grabada grabador grabadora grabarme
against: quite quiten apague apaguen rechazo prohibo borren borre
fine: problema importa inconveniente
"""
_ROWS_ES: Mapping[str, str] = {
    "no_recording": """
        not taping -fine
        taping against
    """,
    "stop_calling": """
        call cease
        not call again
        call writing
        remove list
    """,
    "self_harm": """
        wish die
        wish life over
        not life reason
        not wish life
        not life over
    """,
    "dispute": """
        debt bad
        want_me not owe
        not owe
    """,
    "wrong_number": """
        not had this_line gone
        not i third
    """,
}


@dataclass(frozen=True, slots=True)
class Hint:
    """start, end: places in the plain words."""

    name: str
    start: int
    end: int


def hints(plain: PlainWords, names: frozenset[str], language: str) -> Iterator[Hint]:
    """Each of `names` that a clause may be about."""
    table = _ES if language == "es" else _EN
    for start, end in _clauses(plain):
        kinds: set[str] = set()
        for word in plain.words[start:end]:
            kinds |= kinds_of(word, language)
        for name, needed, barred in table:
            denied = "not" in kinds and "not" not in needed
            if name in names and needed <= kinds and not denied and not barred & kinds:
                yield Hint(name, start, end)


def _clauses(plain: PlainWords) -> Iterator[tuple[int, int]]:
    start = 0
    for at in range(1, len(plain.words) + 1):
        ends = at == len(plain.words) or plain.pauses[at] or plain.words[at] in _BREAKS
        if ends or at - start == _LONGEST:
            yield start, at
            start = at


def kinds_of(word: str, language: str) -> frozenset[str]:
    """The kinds of words that a plain word is of, "not" among them."""
    return _BY_WORD["es" if language == "es" else "en"].get(word, _NONE)


def _by_word(written: str) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in written.strip().replace("\n  ", " ").splitlines():
        kind, _, words = row.partition(":")
        for word in words.split():
            found.setdefault(word, set()).add(kind)
    for word in _NOT:
        found.setdefault(word, set()).add("not")
    return {word: frozenset(kinds) for word, kinds in found.items()}


def _table(
    rows: Mapping[str, str],
) -> Sequence[tuple[str, frozenset[str], frozenset[str]]]:
    return tuple(
        (
            name,
            frozenset(kind for kind in row.split() if kind[0] != "-"),
            frozenset(kind[1:] for kind in row.split() if kind[0] == "-"),
        )
        for name, lines in rows.items()
        for row in lines.strip().splitlines()
    )


_BY_WORD = {"en": _by_word(_KINDS_EN), "es": _by_word(_KINDS_ES)}
_EN, _ES = _table(_ROWS_EN), _table(_ROWS_ES)
