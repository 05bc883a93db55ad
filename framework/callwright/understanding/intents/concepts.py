"""Words to concepts: stems, synonyms and how much each word says about what is meant."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from callwright.understanding.word_lists import words_in

__all__ = ["NOT", "concept", "weight"]

NOT = "<not>"

_GROUPS_EN = """
not never nor without
stop quit cease halt
call calling calls called phoning phoned ring ringing rang dial dialing dialed
contact contacting contacted reach
bother bothering pester harass harassing harassment hounding
person human someone somebody anyone anybody individual being people
agent representative rep operator adviser advisor clerk worker employee specialist colleague staff
manager supervisor boss superior
talk speak chat talking speaking speaks conversation discuss
robot bot machine computer automated ai chatbot bots robots machines automaton
lawyer attorney lawyers attorneys solicitor counsel attorneys
bankrupt bankruptcy
die died dead dies deceased dying
husband wife spouse hubby
mother mom mum mama
father dad papa
son daughter
brother sister
record recording recorded records recorder taping taped tape recordings
complain complaint complaints complaining grievance
wrong incorrect
remove delete erase
suicide suicidal
debt debts
loan loans
hurt hurting harm harming
kill killing
want wants wish like need wanna
home house
repeat repeating repeated
slow slower slowly
minute second moment sec
transfer transferred transferring
connect connected connecting
spouse partner
job work employment
tight short
rude disrespectful
sick ill
hospital hospitalised hospitalized
divorce divorced divorcing separated
pay paying pays
paid payed
letter mail
fraud scam fraudulent
legitimate legit genuine
identity identities
deployed deployment deploying
army navy marines military
soldier sailor marine airman
number phone telephone cell cellphone
someplace somewhere
hear heard
know knows knew
sue suing
owe owes owed owing
""".strip()
_GROUPS_ES = """
no nunca jamas ni tampoco sin
dejar deje dejen deja dejenme dejeme parar pare paren
llamar llame llamen llama llaman llamarme llamandome llamando llamada llamadas llamo
llamar marcar marque marquen
persona alguien humano ser
agente representante operador operadora asesor asesora
supervisor gerente jefe supervisora
hablar hable hablo habla hablando
robot maquina computadora
abogado abogada abogados licenciado
bancarrota quiebra
murio muerto muerta morir fallecio fallecido fallecida fallecimiento defuncion
esposo esposa marido mujer
mama madre
papa padre
hijo hija
hermano hermana
grabar grabe graben grabacion grabado grabando grabarme
queja quejarme quejar reclamo reclamacion
numero telefono
equivocado equivoco equivocada equivocaron
quitar quite quiten quiteme borrar borre borreme sacar saque saqueme elimine eliminar
debo debe deber debemos
deuda deudas
prestamo prestamos
pase paseme pasar transfiera transfierame comunique comuniqueme
quiero quisiera necesito deseo queria
repita repetir repite repitalo
despacio lento despacito
momento minuto segundo momentito segundito minutito
matar matarme suicidarme suicidio suicidar
ejercito militar marina soldado armada
trabajo empleo chamba
enfermo enferma
esperar espere espereme aguarde
""".strip()

_FUNCTION_EN = words_in("""
    a an the this that these those it its to of for in on at by with from as and or but if so then
    is am are was were be been being do does did have has had will would can could shall should
    may might must just really very please too also well oh um uh er hmm like there here now ok
    okay hey hi hello sir maam us them up out off about into over again yes yeah right got get
    gets getting go going let any some all own even ever already still only because since than
    much more anymore any
""")
_PRONOUNS_EN = words_in("""
    i me my mine you your yours he him his she her hers we our they their
""")
_WANT_EN = frozenset({"want"})
_FUNCTION_ES = words_in("""
    el la los las un una unos unas lo le les se me te nos su sus mi mis tu de del al a en con por
    para que y o u es son era esta este esto esa ese eso estoy soy fue ser ha he han muy mas ya si
    pues bueno favor aqui alli ahi como cuando yo usted ustedes ella ellos nosotros hay tiene
    tengo puede puedo voy va ir todo algo otra otro vez ahora aunque porque pero tan
""")
_PRONOUNS_ES = frozenset({"mi", "mis", "me", "su", "sus", "yo", "usted", "ella", "el"})


def _table(groups: str) -> Mapping[str, str]:
    table: dict[str, str] = {}
    for row in groups.splitlines():
        head, *rest = row.split()
        for word in (head, *rest):
            table.setdefault(word, head)
    return table


_SYNONYMS_EN = _table(_GROUPS_EN)
_SYNONYMS_ES = _table(_GROUPS_ES)


@lru_cache(maxsize=8_192)
def concept(word: str, language: str) -> str:
    """The concept a folded word stands for: its group's first word, else its stem."""
    if language == "es":
        head = _SYNONYMS_ES.get(word)
        if head is None:
            head = _stem_es(word)
            head = _SYNONYMS_ES.get(head, head)
    else:
        head = _SYNONYMS_EN.get(word)
        if head is None:
            head = _stem_en(word)
            head = _SYNONYMS_EN.get(head, head)
    return NOT if head == ("no" if language == "es" else "not") else head


def weight(word: str, language: str) -> float:
    """How much a word says, 0..1: content words 1, pronouns 0.35, function words 0.15."""
    return _WEIGHTS["es" if language == "es" else "en"].get(word, 1.0)


def _weights(*rows: tuple[float, Iterable[str]]) -> Mapping[str, float]:
    """The weight of each word by the first row that it is in."""
    return {word: weight for weight, words in reversed(rows) for word in words}


_WEIGHTS = {
    "en": _weights(
        (0.35, _PRONOUNS_EN),
        (0.15, _FUNCTION_EN),
        (0.5, (word for word, head in _SYNONYMS_EN.items() if head in _WANT_EN)),
    ),
    "es": _weights((0.3, _PRONOUNS_ES), (0.15, _FUNCTION_ES), (0.6, ("quiero", "necesito"))),
}


def _stem_en(word: str) -> str:
    if len(word) <= 3:
        return word
    for end in (
        "ations",
        "ation",
        "ings",
        "ing",
        "edly",
        "ies",
        "ied",
        "ers",
        "ed",
        "es",
        "ly",
        "s",
    ):
        if word.endswith(end) and len(word) - len(end) >= 3:
            root = word[: -len(end)]
            if end in ("ies", "ied"):
                return root + "y"
            if end == "s" and word.endswith(("ss", "us", "is")):
                return word
            if len(root) > 3 and root[-1] == root[-2] and root[-1] not in "ls":
                root = root[:-1]
            return root.removesuffix("e")
    return word.removesuffix("e") if len(word) > 4 else word


# Longest first.
_ENDS_ES = tuple(
    sorted(
        words_in("""
        aciones acion amente mente arlo arla arme arse ando iendo ados adas ado ada idos idas ido
        ida aron ieron amos ar er ir es as os s a o e
        """),
        key=lambda end: (-len(end), end),
    )
)


def _stem_es(word: str) -> str:
    if len(word) <= 4:
        return word
    for end in _ENDS_ES:
        if word.endswith(end) and len(word) - len(end) >= (4 if len(end) > 2 else 3):
            return word[: -len(end)]
    return word
