"""Is a value part of what happened or will happen anyway, rather than what the caller will do?

"I sent three hundred last week", "it's due on the fifteenth", "my mom's surgery is Friday", "I'll
call you back Monday", "I draw my check on the third of every month": an amount or a day is named,
and nothing is promised. The verb between the nearest subject and the value tells most of it.
"""

from collections.abc import Sequence
from itertools import pairwise

from callwright.understanding.candidate import Candidate
from callwright.understanding.intents.concepts import weight
from callwright.understanding.sentence.clause import Clause, clause_at
from callwright.understanding.sentence.framing_words import (
    ABLE,
    BEING,
    ENGAGED,
    EVERY,
    FRAMES,
    MINE,
    OPENING,
    OTHERS,
    POSSESSED,
    WAS,
    YOU,
)
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import by_first_word, phrase_end, phrases_in, words_in

__all__ = ["is_done_by", "is_told", "since_able", "tells_done"]

_TIMED = frozenset({"date", "time", "time_range"})
_SUBJECTS = MINE | YOU | words_in("they he she it")
# Between a subject and its verb.
_ADVERBS = words_in("already just have had has all both guys did even only is ya")
_DID = words_in("""
    sent paid mailed gave took charged debited withdrew deposited transferred wired drafted pulled
""")
_TOOK_ES = words_in("cobraron quitaron sacaron descontaron")
# "I was charged forty", "I thought it was forty".
_GOT = words_in("was were got been am")
_DONE_TO = words_in("charged billed told quoted debited fined")
_THOUGHT = (("i", "thought"), ("we", "thought"), ("i", "figured"))
# "I've been on hold an hour", "it took them three weeks".
_WAITED = words_in("hold waiting holding calling trying sitting phone esperando")
_TOOK = words_in("took tardaron tardo hace")
_SO_FAR = words_in("ago behind late overdue sober clean pregnant into")
_SHORT = frozenset({"short"})
# What a payment does by itself.
_WENT = words_in("went gone came cleared posted bounced")
# "Pague" and "cobro" are of now, "pagué" and "cobró" are past: only the accent tells.
_PAST_ES = words_in("pague mande envie deposite abone transferi hice cobro quito saco desconto")
_PARTICIPLES_ES = words_in("pagado mandado enviado depositado abonado dado")
_DONE = _DID | _PAST_ES | _PARTICIPLES_ES
_WILLING = words_in("will would could should might if what cuando when once lo")
_LATELY = by_first_word(phrases_in(
    "last week | last month | last time | last year | last payment | yesterday | ago | ayer"
    " | la semana pasada | el mes pasado | la vez pasada"
))  # fmt: skip
_LED = words_in("when once before after until till cuando antes despues hasta")
_DUE = (("is", "due"), ("was", "due"), ("se", "vence"))
_BEFORE_DAY = words_in("on by the el para at a las in")
_CONTACTING = words_in("call calling ring phone text tell see email contact calls talk")
_LETTING = (("let", "you", "know"), ("get", "back", "to"))
_CALLING_ES = words_in("llamo hablo marco aviso llamare hablare avisare digo dire")
_CALL_ES = words_in("llamar hablar avisar llamarle hablarle avisarle llamarles hablarles avisarles")
_THEM_ES = words_in("le les lo los la las te")
_PAYING = words_in("""
    pay payment pays paying money card cash pagar pago dinero tarjeta deposit send wire
""")
_WANTING = words_in("want wanna like need prefer quiero prefiero pay paying pago pagar do set")
_CHOSEN = words_in("""
    favorite preference choice answer vote pick plan goal aim idea deadline suggestion offer
    preferencia respuesta plan meta
""")
_OF_PEOPLE = words_in("coming comes over visiting")
_HAVE = words_in("have got tengo has")
_AWAY = by_first_word(phrases_in(
    "out of town | out of the country | away | traveling | travelling | on vacation | camping"
    " | busy | working | at work | in the hospital | closed | fuera | de vacaciones | de viaje"
    " | ocupado | ocupada"
))  # fmt: skip
_AFTER = words_in("after before despues antes")
# In a past that an answer may have: "Monday I wanted to pay".
_NOT_PAST = words_in("need needed wanted planned hoped preferred scheduled")
_BUSY = words_in("work working busy sleep sleeping asleep school class trabajo ocupado ocupada")
_LINKS = words_in("from at until till between on in the every most to de a hasta entre la las")
_NEAR = 3
_THEN = 5  # words behind a day within which it is said what for: "Monday, and pay by card"


def is_told(tokens: Tokens, clause: Clause, candidate: Candidate, kind: str, language: str) -> bool:
    """Does the clause around the value tell what was, what is due, or what else there is then?"""
    before = tokens.texts[clause.start : candidate.start]
    behind = tokens.texts[candidate.end : clause.end]
    if kind in ("money", "date", "percent") and _is_past(tokens, clause, candidate):
        return True
    if kind == "money":
        passive = any(a in _GOT and b in _DONE_TO for a, b in pairwise(before))
        thought = before[:2] in _THOUGHT and bool(WAS & {*before})
        short = _SHORT & {*before[-_NEAR:], *behind[:1]} and MINE & {*before}
        return passive or thought or bool(short) or _lately(tokens.texts[clause.start : clause.end])
    if kind == "duration":
        waited = "been" in before and _WAITED & {*before}
        return bool(waited or _TOOK & {*before} or _SO_FAR & {*behind[:1]})
    if kind not in _TIMED:
        return False
    return (
        _is_due(before)
        or _calls_back(before, tokens.texts[candidate.end : candidate.end + _THEN])
        or _recurs(before, behind)
        or _is_of_an_event(before, kind, language)
        or _is_taken(behind)
        or _was_then(before, behind, language)
        or (kind != "date" and _is_at_work(before))
    )


def tells_done(tokens: Tokens) -> bool:
    """Is there a word of a payment that has been made?"""
    return not _DONE.isdisjoint(tokens.texts)


def is_done_by(tokens: Tokens, candidate: Candidate, today: str) -> bool:
    """Tell "I already paid on Monday": what is done is done on no day ahead, whatever its name."""
    value = candidate.value
    if not isinstance(value, str) or len(value) < len(today) or value < today:
        return False
    return _is_past(tokens, clause_at(tokens, candidate.start, candidate.end), candidate)


def since_able(before: Sequence[str]) -> Sequence[str]:
    """The words from the last "I can", "I will" on: what was told before is another sentence."""
    for at in range(len(before) - 2, -1, -1):
        if before[at] in MINE and before[at + 1] in ABLE:
            return before[at:]
    return before


def _is_past(tokens: Tokens, clause: Clause, candidate: Candidate) -> bool:
    """Tell "I already sent fifty", "they took fifty" from "I get paid Friday", "if I paid it"."""
    texts = tokens.texts
    for at in range(candidate.start - 1, clause.start - 1, -1):
        text = texts[at]
        if text in _PAST_ES | _PARTICIPLES_ES:
            word = tokens.words[tokens.items[at].word].casefold()
            has = texts[at - 1] in ("he", "hemos", "habia", "han") if at else False
            accented = any(letter in word for letter in "éóí") or text == "hice"
            return has if text in _PARTICIPLES_ES else accented
        if text in _TOOK_ES:
            return True
        if text not in _SUBJECTS or (at > clause.start and texts[at - 1] in _DID):
            continue  # "I gave you fifty", "I sent it on the first"
        led = {*texts[max(0, at - 2) : at]} & _WILLING
        said = [t for t in texts[at + 1 : candidate.start] if t not in _ADVERBS]
        verb = next(iter(said), "")
        if verb in WAS and said[1:2] == ["paid"]:
            return not led
        return not led and (verb in _DID if text != "it" else verb in _WENT)
    return False


def _lately(said: Sequence[str]) -> bool:
    """Tell "last month was four eighty too"."""
    lately = any(phrase_end(said, at, _LATELY) for at in range(len(said)))
    return lately and bool(WAS & {*said}) and not ABLE & {*said}


def _is_due(before: Sequence[str]) -> bool:
    """Tell "it's due on the fifteenth" from "when it's due on the fifteenth"."""
    at = len(before)
    while at and before[at - 1] in _BEFORE_DAY:
        at -= 1
    due = tuple(before[max(0, at - 2) : at]) in _DUE or before[at - 1 : at] == ("vence",)
    return due and not _LED & {*before}


def _calls_back(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Tell "I'll call you back Monday" from "call me Monday", "I'll call Monday to pay"."""
    if _PAYING & {*before, *behind}:
        return False
    for at in range(len(before) - 1):
        text, after = before[at], before[at + 1]
        if text in _CONTACTING and (after in YOU or before[at + 1 : at + 3] == ("to", "you")):
            return True
        if text == "call" and after == "back" and MINE & {*before[:at]}:
            return True
        if before[at : at + 3] in _LETTING:
            return True
        if text in _THEM_ES and after in _CALLING_ES:
            return True
        if text == "a" and after in _CALL_ES and at and before[at - 1] in ("voy", "vuelvo"):
            return True
    return False


def _recurs(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Tell "I draw my check on the third of every month" from "I can pay" it."""
    return bool(EVERY & {*behind[:2]}) and not (ABLE | _WANTING) & {*before}


def _is_of_an_event(before: Sequence[str], kind: str, language: str) -> bool:
    """Tell "my sister's recital is Friday", "I've got the plumber coming Friday" from "my check is
    here Friday".
    """
    said = since_able(before)
    frame = FRAMES[kind] | _CHOSEN

    def other(text: str) -> bool:
        return weight(text, language) >= 1 and text not in frame

    for at, text in enumerate(said):
        if text in ENGAGED and not _AFTER & {*said[max(0, at - 2) : at]}:
            return True
    if said[:1] and said[0] in POSSESSED:
        heads = [at for at in range(2, len(said)) if said[at] in BEING]
        return bool(heads) and other(said[heads[-1] - 1]) and not MINE & {*said}
    coming = next((at for at, text in enumerate(said) if text in _OF_PEOPLE), 0)
    had = any(text in _HAVE for text in said[:coming])
    return had and other(said[coming - 1])


def _was_then(before: Sequence[str], behind: Sequence[str], language: str) -> bool:
    """Tell "this morning somebody called me", "I've been on hold all morning"."""
    if "been" in since_able(before):
        return True
    rest = [text for text in behind[: 2 * _NEAR] if text not in _ADVERBS]
    for who, verb in pairwise(rest[: _NEAR + 1]):
        if who in _SUBJECTS | OTHERS[language]:
            past = verb in _DID or (verb.endswith("ed") and verb not in _NOT_PAST)
            return past and not ABLE & {*behind}
    return False


def _is_at_work(before: Sequence[str]) -> bool:
    """Tell "I work nine to five", "I'm at work until five" from "call me at work at five"."""
    at = len(before)
    while at and before[at - 1] in _LINKS:
        at -= 1
    led = {*before[max(0, at - _NEAR - 2) : at - 1]}
    return (
        before[at - 1 : at] != ()
        and before[at - 1] in _BUSY
        and bool(MINE & led)
        and "off" not in led
    )


def _is_taken(behind: Sequence[str]) -> bool:
    """Tell "Friday I have surgery", "that weekend we're out of town" from "Friday I'm free"."""
    at = 0
    while at < len(behind) and behind[at] in OPENING | {"weekend", "week"}:
        at += 1
    if behind[at : at + 1] == () or behind[at] not in MINE | POSSESSED | _HAVE:
        return False
    able = any(a in ABLE and b != "not" for a, b in pairwise((*behind, "")))
    if able or _PAYING & {*behind}:
        return False  # "I can't talk" is not able
    near = range(at, min(len(behind), at + 2 * _NEAR))
    return any(behind[n] in ENGAGED or phrase_end(behind, n, _AWAY) for n in near)
