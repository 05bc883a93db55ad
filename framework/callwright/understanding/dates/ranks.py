"""Ordinals that rank and name no day: "the third table", "my second card", "first class"."""

from callwright.understanding.dates.words import Spoken
from callwright.understanding.word_lists import words_in

__all__ = ["is_rank"]

# "My third complaint": a day is nobody's.
_WHOSE = words_in("""
    my our your his her their its whose a every each another no mi mis su tu nuestro nuestra un una
    cada otro otra
""")
_RANKED = words_in("""
    table class course floor row room seat bed bedroom bathroom door house home car card account
    loan mortgage bank branch payment instalment installment bill letter email text message
    reminder notice statement complaint claim call caller time try attempt go visit stay trip
    holiday booking reservation party person guest driver adult child kid baby son daughter husband
    wife cousin name number digit letter word line page chapter part option choice thing one ones
    place position step stage phase round sitting helping half quarter year month week night day
    anniversary birthday wedding marriage date generation degree grade prize level aid party rate
    charge charges fee copy ticket flight train bus leg stop street avenue road opinion language
    chance hand home offer order question answer agent lady man guy policy contract agreement
    appointment session class lesson window shelf drawer phone line item box slot tier edition
    available complimentary free extra additional
    mesa clase piso fila cuarto cama cuenta tarjeta pago cuota factura carta llamada vez persona
    hijo hija cita parte opcion cosa planta
""")
# Of "the twelfth table for two" and "the ninth party of six", the number counts who comes then.
_FOR_SOME = words_in("for of")
# "The first available slot": what follows these three is hardly ever told of a day.
_MOSTLY_RANKS = words_in("first second third")
_BESIDE_A_DAY = words_in("""
    of to till til until through and or but if so as at by for from in on with then than not no yes
    yeah please thanks thank cheers ok okay fine good great perfect ideally preferably maybe perhaps
    probably instead actually anyway is was would will could can should might may does do did has
    have had works work suits suit sounds looks seems comes falls we i you he she they it that this
    my our your when because since unless before after around about again early late latest too
    also only just either neither any which looking monday tuesday wednesday thursday friday
    saturday sunday morning afternoon evening tonight noon lunch dinner breakfast supper
    january february march april may june july august september october november december
    love mate dear sir madam maam um uh er well right really two three four five six seven eight
    nine ten never went came got sent paid ideal better best
""")
_DATING = words_in("on since by until till from after before")  # "the bill from the first says"
_SPANISH_DAYS = words_in("primero 1ro 1o 1ero")


def is_rank(said: Spoken, i: int, end: int) -> bool:
    """Does the ordinal from place `i` up to `end`, without a month, rank what stands behind it?"""
    words, texts = said.words, said.texts
    text, after = texts[end - 1], words[end].text
    if "one" not in said.how.numbers.units:
        return text in said.how.numbers.ordinals and text not in _SPANISH_DAYS
    if words[i - 1].text in _WHOSE and i:
        return True
    if not after or end in said.pauses:
        return False
    if after in _RANKED:
        return words[end + 1].text not in _FOR_SOME
    at = i - (words[i - 1].text == "the")
    if at and texts[at - 1] in _DATING:
        return False
    alone = end == i + 1 and text in _MOSTLY_RANKS
    return alone and after not in _BESIDE_A_DAY and not words[end].counts
