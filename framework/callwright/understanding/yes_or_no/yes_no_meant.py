"""What a yes or a no means where it stands: an answer, a part of a question, or of a trouble.

"Are you sure?" agrees to nothing and "I can't see my balance" denies nothing; a no that is told
("it hasn't arrived") is less sure than one that is said.
"""

from collections.abc import Iterator, Sequence

from callwright.understanding.candidate import Candidate
from callwright.understanding.sentence.clause import clause_at, is_written_question
from callwright.understanding.sentence.framing_words import JOINING, OPENING
from callwright.understanding.sentence.mood import is_question
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import by_first_word, phrase_end, phrases_in, words_in
from callwright.understanding.yes_or_no.kept_back import keeps_back
from callwright.understanding.yes_or_no.praise import is_of_a_thing

__all__ = [
    "ASKED_BACK",
    "AUXILIARIES",
    "EARLY",
    "ECHOED",
    "HEDGES",
    "NEGATIONS",
    "PLAIN",
    "TOLD",
    "TRAILING",
    "as_meant",
    "asks_to_wait",
    "is_trouble",
    "only_comes_back",
    "said_to_us",
    "tells_trouble",
]

# What somebody fails to do is told, not answered: "I can't see my balance", "I never got a letter".
_NOT_DONE = words_in("""
    see hear understand find get got gotten receive received know remember follow log open read
    talk believe ver veo oir oigo escucho escuchar entiendo entender encuentro encontrar llego
    llegado recibi recibido se recuerdo leer gusta hablar creo
""")
# Nor is it an answer what is kept from us: "I don't give my social to a robot".
_KEPT_BACK = words_in("""
    give giving tell telling share sharing trust speak deal discuss disclose doy dar digo decir
    comparto compartir confio hablo platico
""")
_GRANTED = words_in(
    "permission consent authorization authorize permiso consentimiento autorizacion"
)
_HAVING = words_in("have got tengo traigo")
_NONE = words_in("none any no nothing")
_POSSESSED = words_in("my the mi el la")
_BETWEEN = words_in("""
    been really even ever actually quite just me le lo la te les nos puedo can could
    going gonna to voy a
""")
# With these a Spanish "no" answers, whatever follows: "no soy Ana", "no quiero pagar hoy".
_OWN_WILL = words_in("soy quiero quisiera acepto autorizo reconozco estoy esta vive")
PLAIN = words_in("yes yeah yep yup no nope nah si")
# Said to children, animals and whoever else is in the room.
_DEAR = words_in("""
    sweetie honey hon baby babe buddy kids guys dear boy girl sweetheart darling pumpkin kiddo mijo
    mija mi
""")
_PARENTS = words_in("mommy daddy mommys daddys")
_BUSY = tuple(phrases_in("i am on the phone | it is the bank | i am talking | estoy hablando"))
_ORDERS = words_in("""
    put stop get give sit leave go come take drop quit wait eat play be let turn shut pon deja ven
    vete dale quita
""")
_ORDERING_TWO = phrases_in("do not | not now | in a | i will | it is | not yet | one more")
_TO_WHAT = tuple(phrases_in("what | to what | for what | about what | que | a que"))
_WAITING = words_in("wait hold hang second sec minute moment espere espera momento")
_HOLDING = _WAITING | words_in("""
    i said no on a one just please let me check up yet uh um dije un
""")
_WHO_CALLS = by_first_word(
    phrases_in("""
    who | what do you want | what is this | what is it
    | what can i do | what do you need | can i help | may i help | how can i help | how may i help
    | hello | quien habla | quien es | quien llama | que quiere | que desea | que se le ofrece
    | de parte de quien
    """)
)
# Who asked for a moment and is there again: "okay, I'm back" agrees to nothing.
_BACK = by_first_word(
    phrases_in("""
    i am back | we are back | ya volvi | volvi | ya regrese | regrese | ya estoy de vuelta
    | ya estoy de regreso | estoy de vuelta | estoy de regreso | thanks for holding
    | thank you for holding | thanks for waiting | thank you for waiting | where were we
    | gracias por esperar | i am here | i am still here | i am right here | i am over here
    | here i am | we are here | aqui estoy | aqui sigo | estoy aqui | sigo aqui | ya estoy
    | ya estoy aqui
    """)
)
# With a yes of its own, these may also answer "are you there?", "is this Ana?".
_IS_HERE = words_in("here aqui")
_READY = by_first_word(
    phrases_in("""
    i am ready | i am listening | i am all ears | i am all set | estoy listo | estoy lista
    | ya estoy listo | ya estoy lista | lo escucho | la escucho
    """)
)
_PARTING = words_in("bye goodbye good night see you later adios hasta luego chao then now")
_AGAIN = words_in("all now again here sorry thanks thank you gracias ahora aqui perdon disculpe")
ASKED_BACK = 0.62  # as what is only told of: below what is accepted in any band
_NEAR = 3
_OUTRIGHT = words_in("no nope nah")
_ASKING_YES = (("como", "no"), ("por", "que", "no"), ("why", "not"))
_POINTING = words_in("that this it")
_ORDERING = words_in("dale vale sale")
_UNDER_NOT = words_in("think believe suppose reckon at all quite entirely totally completely that")
TOLD = 790  # asked back: below what is accepted in the normal band
AUXILIARIES = words_in("do did does is am are can could will would have has should")
NEGATIONS = frozenset({"not", "never", "nobody", "nothing", "no", "nunca", "without"})
# "Yes it is", "no I am not, sir": nothing new after the answer.
ECHOED = words_in("""
    it is am i do did does was he she that this they are have has can will would not sir maam please
    thanks thank you right correct yes yeah no si senor senora gracias es asi claro
""")
# These open a turn as often as they agree: "okay, so what are my options".
_OPENING = words_in("ok okay okey alright right sure well fine claro bueno")
_FIRST = frozenset({"first", "primero"})
HEDGES = words_in("probably likely possibly probablemente")
EARLY = 6  # a no that is told stands within the first words
TRAILING = frozenset({"but", "and", "because", "so", "pero", "y", "porque", "i", "the", "uh", "um"})


def as_meant(mark: Candidate, tokens: Tokens, language: str) -> Iterator[Candidate]:
    """The mark as its clause means it: none in a question or a trouble, a told no is less sure."""
    texts = tokens.texts
    clause = clause_at(tokens, mark.start, mark.end)
    whole = (clause.start, clause.end) == (mark.start, mark.end)
    plain = mark.end == mark.start + 1 and texts[mark.start] in PLAIN
    answers = plain or texts[mark.start : mark.end] in _ASKING_YES
    if (clause.asks or is_written_question(tokens, clause)) and not (answers and whole):
        return
    if clause.start and texts[clause.start - 1] == "if" and mark.start > clause.start:
        return  # "what if I say yes"
    if mark.start and texts[mark.start - 1] in ("if", "unless") and not plain:
        return  # "I would, if it's not too much trouble"
    if texts[mark.start : mark.end] == ("not", "it") and _is_tag(texts[clause.start : mark.start]):
        return
    behind = texts[mark.end : clause.end]
    closed = all(text in ECHOED for text in behind)
    first = texts[mark.start]
    if first == "si" and behind and _supposes(tokens, mark):
        return
    if not plain and first in _OPENING and mark.end == mark.start + 1 and mark.value == "yes":
        rest = Tokens(tokens.words, tokens.items[mark.end :], texts[mark.end :])
        if is_question(rest) or ("but" in texts and _FIRST & {*rest.texts}):
            mark = mark.lowered(min(1.0, TOLD / mark.weight))
    if mark.start and texts[mark.start - 1] in HEDGES:
        mark = mark.lowered(min(1.0, TOLD / mark.weight))
    if first in _ORDERING and not closed:
        return  # "dale dos dólares a tu hermano"
    if mark.value == "yes":
        if (denied := _denied_as_a_whole(tokens, mark.start)) is not None:
            yield mark._replace(value="no", start=denied)
            return
        if language == "en" and is_of_a_thing(tokens, mark.start, mark.end):
            mark = mark.lowered(min(1.0, TOLD / mark.weight))
        leads_on = mark.weight < 1_000 and texts[mark.end :] and {*texts[mark.end :]} <= TRAILING
        yield mark.lowered(0.8) if leads_on else mark
        return
    if _denied_before(tokens, mark.start, clause.end):
        return  # "no le digo nada": of what is kept back or not seen, nothing
    if mark.weight < 1_000 and not {*texts[clause.start : mark.start]} <= ECHOED:
        mark = mark.lowered(0.9)  # "the line is not good"
    verb = mark.end if texts[mark.end - 1] in NEGATIONS else 0
    if not verb or closed or (first in _OUTRIGHT and language == "en"):
        yield mark
    elif not is_trouble(texts, verb, clause.end) and clause.start <= mark.start:
        sure = language == "es" and (len(behind) == 1 or behind[0] in _OWN_WILL)
        yield mark if sure else mark.lowered(min(1.0, TOLD / mark.weight))


def _denied_as_a_whole(tokens: Tokens, at: int) -> int | None:
    """Where a "not" denies all of a yes: "I don't think I did", "not at all right"."""
    n = at - 1
    while n > 0 and tokens.texts[n] in _UNDER_NOT and not tokens.items[n + 1].pause:
        n -= 1
    stands = 0 <= n < at - 1 and tokens.texts[n] == "not" and not tokens.items[n + 1].pause
    return n if stands else None


def _denied_before(tokens: Tokens, at: int, end: int) -> bool:
    """Does a trouble or a refusal whose own negation stands before it reach `at`?"""
    for n in range(at - 1, max(-1, at - EARLY), -1):
        if tokens.items[n + 1].pause:
            return False
        if tokens.texts[n] in NEGATIONS:
            return n + 1 < at and is_trouble(tokens.texts, n + 1, end)
    return False


def _supposes(tokens: Tokens, mark: Candidate) -> bool:
    """Tell "hay descuento si pago todo" from "pues sí": an "if", by its accent and its place."""
    before = tokens.texts[mark.start - 1] if mark.start else ""
    accented = "\u00ed" in tokens.words[tokens.items[mark.start].word].casefold()
    return bool(before) and not accented and before not in ECHOED | OPENING | JOINING | {"que"}


def _is_tag(before: Sequence[str]) -> bool:
    """Tell "it closed early, didn't it" from "that is not it"."""
    return len(before) > 2 and before[-1] in AUXILIARIES and before[-2] not in _POINTING


def tells_trouble(tokens: Tokens) -> bool:
    """Do the words tell what somebody cannot see, hear or find: "I can't see my balance"?"""
    texts = tokens.texts
    return any(
        text in NEGATIONS and is_trouble(texts, n + 1, clause_at(tokens, n, n + 1).end)
        for n, text in enumerate(texts[:EARLY])
    )


def is_trouble(texts: Sequence[str], verb: int, end: int) -> bool:
    """What the caller cannot see, hear or find, never got or has not at hand answers nothing."""
    said = [text for text in texts[verb:end] if text not in _BETWEEN][:3]
    if not said:
        return False
    has = said[0] in _HAVING and said[1:2] and said[1] in _POSSESSED
    nothing = said[0] in _HAVING and said[1:2] and said[1] in _NONE  # "I ain't got any"
    kept = said[0] in _KEPT_BACK and _GRANTED.isdisjoint(texts[verb:end])
    return kept or (said[0] in _NOT_DONE and not nothing) or bool(has)


def said_to_us(answer: Candidate, tokens: Tokens, *, first: bool) -> Candidate | None:
    """The answer, unless it is for somebody in the room, only asks back, or asks to wait.

    Who picks the telephone up with "yes, who is this?" may mean a yes: that is asked back.
    first: who the caller is, is open.
    """
    texts, at = tokens.texts, answer.end
    if answer.value == "no" and keeps_back(texts):
        return answer.lowered(ASKED_BACK)
    if answer.value == "yes" and only_comes_back(texts):
        here = _is_here(texts)
        return answer if here and first else answer.lowered(ASKED_BACK) if here else None
    if answer.start > 1:
        return answer
    if _is_to_another(texts, at):
        return None
    while at < len(texts) and texts[at] in PLAIN:
        at += 1
    rest = texts[at:]
    if rest in _TO_WHAT:
        return None
    if asks_to_wait(rest):
        return None if answer.value == "no" else answer.lowered(ASKED_BACK)
    if rest and texts[answer.start] not in PLAIN and _PARTING.issuperset(rest):
        return answer.lowered(ASKED_BACK)  # "ok, bye" may only end the call
    while at < len(texts) and texts[at] in OPENING and texts[at] != "hello":
        at += 1
    if at < len(texts) and phrase_end(texts, at, _WHO_CALLS):
        return answer.lowered(ASKED_BACK)
    if at < len(texts) and phrase_end(texts, at, _READY):
        plain = texts[answer.start] in PLAIN
        return answer if plain else answer.lowered(1_000 * ASKED_BACK / answer.weight)
    if at < len(texts) and phrase_end(texts, at, _BACK) and not _is_here(texts):
        return answer.lowered(ASKED_BACK)
    return answer


def asks_to_wait(rest: Sequence[str]) -> bool:
    """Do the words behind a yes or a no only ask for a moment: "yes, hold on"?"""
    return bool(_WAITING & {*rest}) and _HOLDING.issuperset(rest)


def only_comes_back(texts: Sequence[str]) -> bool:
    """Tell "okay, I'm back now" from "okay, I'm back, and it is right"."""
    at = next((n for n in range(min(EARLY, len(texts))) if phrase_end(texts, n, _BACK)), -1)
    if at < 0:
        return False
    around = {*texts[:at], *texts[phrase_end(texts, at, _BACK) :]}
    return around <= PLAIN | OPENING | _OPENING | _AGAIN


def _is_here(texts: Sequence[str]) -> bool:
    """Tell "yes, I'm here" from "okay, I'm here"."""
    return bool(PLAIN & {*texts}) and bool(_IS_HERE & {*texts})


def _is_to_another(texts: Sequence[str], at: int) -> bool:
    """Tell "no sweetie, mommy's busy", "yes honey, in a minute" from "no honey, I can't"."""
    called = texts[at : at + 1] != () and texts[at] in _DEAR
    rest = texts[at + called :]
    if any(tuple(rest[n : n + len(phone)]) == phone for phone in _BUSY for n in range(_NEAR)):
        return True
    if _PARENTS & {*rest[:_NEAR]}:
        return True
    if not called or not rest or rest[1:2] == ("ahead",):
        return False
    return rest[0] in _ORDERS or tuple(rest[:2]) in _ORDERING_TWO
