"""The half of the day that an occasion tells: dinner at seven is in the evening, a wake-up call at
six in the morning.

Only hours at which people do such a thing take it; any other hour stays open.
"""

from collections.abc import Sequence
from typing import NamedTuple

from callwright.understanding.word_lists import by_first_word, phrase_end, phrases_in, words_in

__all__ = ["half_by_occasion", "is_company"]


class _Occasion(NamedTuple):
    """The hours, of the twelve of a clock, that it is at before noon and after."""

    said: str
    am: frozenset[int] = frozenset()
    pm: frozenset[int] = frozenset()


def _hours(first: int, last: int) -> frozenset[int]:
    return frozenset(range(first, last + 1))


_NOON = frozenset({12})
_EVENING = _hours(4, 11)
_LUNCH = _NOON | _hours(1, 4)
_OCCASIONS = (
    _Occasion("breakfast | desayuno | desayunar | sunrise | dawn", am=_hours(4, 11)),
    _Occasion("brunch", am=_hours(9, 11), pm=_NOON | _hours(1, 3)),
    _Occasion(
        "lunch | luncheon | lunchtime | lunch time | almuerzo | almorzar | comida | comer",
        am=frozenset({11}), pm=_LUNCH,
    ),
    _Occasion("afternoon tea | high tea | cream tea", pm=_NOON | _hours(1, 6)),
    _Occasion(
        "tea at | tea for | for tea | tea about | tea around | pot of tea | merienda",
        pm=_hours(2, 7),
    ),
    _Occasion(
        "dinner | supper | evening meal | dine | dining | cena | cenar | tonight | this evening"
        " | tomorrow evening | tomorrow night | esta noche | hoy en la noche | before the show"
        " | the show | show tickets | theatre | theater | the movie | the film | cinema | concert"
        " | gig | the opera | musical | curtain | last orders | bedtime | sunset",
        pm=_EVENING,
    ),
    _Occasion("drinks | cocktails | happy hour | nightcap | aperitif | tapas", pm=_hours(3, 11)),
    _Occasion("this afternoon | tomorrow afternoon | esta tarde", pm=_NOON | _hours(1, 6)),
    _Occasion("this morning | tomorrow morning", am=_hours(5, 11)),
    _Occasion(
        "wake up call | wakeup call | alarm call | wake me | wake us | alarm | despierteme"
        " | despiertenme | despertador",
        am=_hours(3, 11),
    ),
    _Occasion("late checkout | late check out", pm=_NOON | _hours(1, 6)),
    _Occasion("checkout | check out | checking out", am=_hours(7, 11), pm=_NOON | _hours(1, 3)),
    _Occasion("early check in | early checkin", am=_hours(6, 11), pm=_NOON | _hours(1, 2)),
    _Occasion("check in | checkin | checking in", pm=_hours(1, 11)),
)  # fmt: skip
_COMPANY = words_in("""
    table party group tea dinner lunch breakfast brunch supper booking reservation team family mesa
    cena drinks
""")
_BY_PHRASE = {phrase: one for one in _OCCASIONS for phrase in phrases_in(one.said)}
_TABLE = by_first_word(_BY_PHRASE)


def half_by_occasion(texts: Sequence[str], start: int, end: int, hour: int) -> str:
    """The half of the day, "am" or "pm", that the occasion nearest to a time tells; or "".

    start, end: of the time among the texts. hour: 1 to 12, as it was said.
    """
    if _TABLE.keys().isdisjoint(texts):
        return ""
    found: list[tuple[int, _Occasion]] = []
    at = 0
    while at < len(texts):
        past = phrase_end(texts, at, _TABLE)
        if past and (past <= start or at >= end):
            found.append((max(start - past, at - end), _BY_PHRASE[tuple(texts[at:past])]))
        at = max(past, at + 1)
    for _, occasion in sorted(found, key=lambda one: one[0]):
        if hour in occasion.am:
            return "am"
        if hour in occasion.pm:
            return "pm"
    return ""


def is_company(texts: Sequence[str], i: int) -> bool:
    """Is the number at `i` the "two" of "a table for two", "afternoon tea for two"?"""
    before = tuple(texts[max(0, i - 2) : i])
    return len(before) == 2 and before[1] in ("for", "of", "para") and before[0] in _COMPANY
