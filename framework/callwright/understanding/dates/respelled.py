"""Weekdays, months, ordinals and the like as a recogniser spells what it does not know: "wensday",
"the fird of July", "octobre", "tomorow".

A word of several letters that is one letter off one of these, and is no other word, is meant as it;
of a long weekday or month two may be off. What "th" becomes in many mouths ("nineteenf", "fird") is
put right first.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from callwright.understanding.sounds.alike import is_one_off
from callwright.understanding.word_lists import words_in

__all__ = ["respelled"]

_ENGLISH = words_in("""
    monday tuesday wednesday thursday friday saturday sunday january february august september
    october november december tomorrow yesterday tonight fortnight weekend christmas
    first third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth second
    twenty thirty eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
""")
_SPANISH = words_in("""
    viernes domingo miercoles febrero septiembre octubre noviembre diciembre primero
""")
_SHORTEST, _LONG = 6, 8  # letters of what one letter, and what two letters may be off
_MOST_OFF = 2
_FAR = tuple(
    sorted(
        word
        for word in _ENGLISH
        if len(word) >= _LONG and word.endswith(("day", "ary", "ber", "row"))
    )
)
# Further off, or too short to be told by their letters.
_SPELT: Mapping[str, str] = {
    **dict.fromkeys(words_in("wensday wendsday wedsday weddensday whensday"), "wednesday"),
    **dict.fromkeys(words_in("chewsday choosday toosday"), "tuesday"),
    **dict.fromkeys(words_in("sattaday satdy satday"), "saturday"),
    **dict.fromkeys(words_in("thirsday thurzday thersday fursday"), "thursday"),
    **dict.fromkeys(words_in("furst ferst frist fust forst fursed"), "first"),
    **dict.fromkeys(words_in("therd thurd thrid furd fird ferd thirt"), "third"),
    **dict.fromkeys(words_in("fith fivth fifht fiff fift fifh"), "fifth"),
    **dict.fromkeys(words_in("sixt sikth siksth sicth sickth sixf"), "sixth"),
    **dict.fromkeys(words_in("sevnth sevent sevnt"), "seventh"),
    **dict.fromkeys(words_in("eigth eith aith eightf eighf ateth"), "eighth"),
    **dict.fromkeys(words_in("ninf nineth nynth"), "ninth"),
    **dict.fromkeys(words_in("tenf tinth tennth"), "tenth"),
    **dict.fromkeys(words_in("twelf twelth twelft twelvth twelveth twelvf"), "twelfth"),
    **dict.fromkeys(words_in("twenny twenney tweny"), "twenty"),
    **dict.fromkeys(words_in("thirdy thurdy"), "thirty"),
    **dict.fromkeys(words_in("janry janurary jannery januwary"), "january"),
    **dict.fromkeys(words_in("febury febry feburary febuwary"), "february"),
    **dict.fromkeys(words_in("marsh"), "march"),
    **dict.fromkeys(words_in("aprill aprel apryl"), "april"),
    **dict.fromkeys(words_in("joon"), "june"),
    **dict.fromkeys(words_in("jooly julie"), "july"),
    **dict.fromkeys(words_in("awgust orgust augist"), "august"),
    **dict.fromkeys(words_in("tommorrow tomorra tomoz tomorro tommorra"), "tomorrow"),
}
_BESIDE_A_DAY = words_in("marsh julie")  # believed only there
_OTHER_WORDS = words_in("""
    augusta sundae sundry juneteenth fiftieth christian forth seconds fourths friary evening
    seventy sixties eighty eighties twenties thirties nineties seventies fourteens primera
    primeras primeros secondly beckon reckoned seconded tenths tent teeth primer
""")


@lru_cache(maxsize=8_192)
def respelled(text: str, *, spanish: bool = False) -> str:
    """The word of a date that `text` must be; empty where it is none, or another word."""
    if not text.isalpha() or text in _OTHER_WORDS or text.endswith("ty"):
        return ""
    targets = _SPANISH if spanish else _ENGLISH
    if text in targets or (text.endswith("s") and text[:-1] in targets):
        return ""
    if not spanish:
        if text in _SPELT:
            return "" if text in _BESIDE_A_DAY else _SPELT[text]
        for fronted in (text[:-1] + "th" if text.endswith("f") else "", "th" + text[1:]):
            if fronted in targets and text[0] in "ft":
                return fronted
            if fronted in targets and text.endswith("f"):
                return fronted
    if len(text) < _SHORTEST:
        return ""
    near = [target for target in targets if len(target) >= _SHORTEST and is_one_off(target, text)]
    if len(near) > 1:
        near = [target for target in near if target[0] == text[0]]
    if not near and len(text) + 1 >= _LONG and not spanish:
        near = [far for far in _FAR if far[0] == text[0] and _off(far, text) == _MOST_OFF]
    return near[0] if len(near) == 1 else ""  # of two, either may be meant


def _off(a: str, b: str) -> int:
    """How many letters are lost, added, changed or changed about."""
    if abs(len(a) - len(b)) > _MOST_OFF:
        return _MOST_OFF + 1
    before: Sequence[int] = ()
    row = list(range(len(b) + 1))
    for n, x in enumerate(a, 1):
        above, row = row, [n]
        for m, y in enumerate(b, 1):
            cost = min(above[m] + 1, row[-1] + 1, above[m - 1] + (x != y))
            if n > 1 and m > 1 and x == b[m - 2] and a[n - 2] == y:
                cost = min(cost, before[m - 2] + 1)
            row.append(cost)
        before = above
    return row[-1]
