"""Callers who keep an answer back: "I won't tell you", "none of your business", "no le digo nada".

To a yes/no question that is neither; a "no" before it may only open the refusal.
"""

from collections.abc import Sequence

from callwright.understanding.word_lists import by_first_word, phrase_end, phrases_in, words_in

__all__ = ["keeps_back"]

_OUTRIGHT = by_first_word(
    phrases_in("""
    none of your | not your business | not your concern | no business of yours | rather not say
    | rather not tell | rather not answer | rather not discuss | prefer not to say
    | prefer not to answer | prefer not to tell | refuse to answer | refuse to say | refuse to tell
    | no es asunto suyo | no es su asunto | prefiero no decir | prefiero no decirle
    | prefiero no decirlo | prefiero no contestar
    """)
)
# Who is not able to gives no refusal: "no, I can't give that much".
_WILLING = words_in("am will would do is to")
_BETWEEN = words_in("going gonna about to have want even ever")
_WANTING = words_in("want have")
_TELL = words_in("tell telling share sharing disclose disclosing give giving answer answering")
_DISCUSS = words_in("discuss discussing")
_SAY = words_in("say saying")
_BETWEEN_ES = words_in("le les te se lo la los las voy vamos a pienso quiero tengo por que yo")
_TELL_ES = words_in("""
    digo decir decirle decirte decirles decirlo doy dar darle darte darles comparto compartir cuento
    contar contesto contestar contestarle respondo responder
""")
_MONEY = words_in("""
    money dollar dollars dime penny cent cents payment more up dinero centavo centavos peso pesos
    dolares pago mas
""")
_LAST = 9  # words within which it is told
_REACH = 5


def keeps_back(texts: Sequence[str]) -> bool:
    """Do the words say that the answer is kept back?"""
    for n, text in enumerate(texts[:_LAST]):
        if phrase_end(texts, n, _OUTRIGHT):
            return True
        # "No, I don't give that out" tells of a habit, behind a no.
        lead = texts[n - 1] if text == "not" and n else ""
        willing = lead in _WILLING and (lead != "do" or bool(_WANTING & {*texts[n + 1 : n + 2]}))
        if willing and _tells(texts, n + 1):
            return True
        if text in ("no", "ni", "nunca") and _tells_in_spanish(texts, n + 1):
            return True
    return False


def _tells(texts: Sequence[str], at: int) -> bool:
    start = at
    while at < len(texts) and at - start < _REACH and texts[at] in _BETWEEN:
        at += 1
    if at == len(texts) or _MONEY & {*texts[at : at + _REACH]}:
        return False
    if texts[at] in _SAY:
        return at + 1 == len(texts)  # "I'm not saying that" may deny what was asked
    return texts[at] in _TELL or (texts[at] in _DISCUSS and "want" not in texts[start:at])


def _tells_in_spanish(texts: Sequence[str], at: int) -> bool:
    start = at
    while at < len(texts) and at - start < _REACH and texts[at] in _BETWEEN_ES:
        at += 1
    told = at < len(texts) and texts[at] in _TELL_ES
    return told and _MONEY.isdisjoint(texts[at : at + _REACH])
