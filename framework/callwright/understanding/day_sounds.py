"""The day in a word that is no number: "cough of August" is rather the fourth than the tenth.

A recogniser writes the likeliest words for what it heard, and a lone ordinal has little to hold
on to. Where a month has no day but words stand in the day's place, they are compared by sound
with every day of a month, as it is said.
"""

import math
from collections.abc import Sequence
from functools import lru_cache

from callwright.understanding.calendar_words import CALENDARS
from callwright.understanding.phones import phones, sound_costs, wanted, weight

__all__ = ["day_by_sound", "in_place_of_day"]

# As they are said where an r before a consonant is silent; the letters are those of `phones`.
_UNITS = ("fRst", "sekond", "TRd", "foT", "fifT", "siksT", "sevenT", "AT", "nInT")
_NUMBERS = ("wun", "tU", "TrE", "fo", "fIv", "siks", "seven", "At", "nIn")
_DAYS = (
    *_UNITS,
    "tenT", "elevenT", "twelfT", "TRtEnT", "fotEnT", "fiftEnT", "sikstEnT", "seventEnT", "AtEnT",
    "nIntEnT", "twentET", *("twenti" + unit for unit in _UNITS), "TRtET", "TRtifRst",
)  # fmt: skip
_PLAIN = (
    *_NUMBERS,
    "ten", "eleven", "twelv", "TRtEn", "fotEn", "fiftEn", "sikstEn", "seventEn", "AtEn", "nIntEn",
    "twenti", *("twenti" + unit for unit in _NUMBERS), "TRti", "TRtiwun",
)  # fmt: skip
_WANTED = wanted((*_DAYS, *_PLAIN))
_WHOLE = [max(weight(said), 1.0) ** 0.5 for said in (*_DAYS, *_PLAIN)]
_ORDINAL = 0.6  # the share of days said as ordinals
# Longer words hold: the twenties are hardly ever lost, what is short is.
_LOST = (*[1.0] * 12, *[0.3] * 8, *[0.15] * 11)
_SHARPNESS = 4.0  # each sound that differs makes a day this many times (log) less likely
_MOST_WORDS, _MOST_DAYS, _LEAST = 3, 4, 0.08
_FEWEST_SOUNDS, _MOST_SOUNDS = 2, 16
_NO_DAY = frozenset({"in", "born", "birth", "birthday", "my", "was"})  # a month may stand alone


def in_place_of_day(texts: Sequence[str], locale: str) -> str:
    """The sounds of the words before a month where its day should be, empty where there are none.

    texts: folded, one alternative. Only English has sounds here.
    """
    if not locale.lower().startswith("en"):
        return ""
    months = CALENDARS["en"].months
    for i, text in enumerate(texts):
        if text not in months or i == 0:
            continue
        said = [t for t in texts[:i] if t not in ("of", "the")]
        if (
            not _NO_DAY.isdisjoint(said)
            or not 1 <= len(said) <= _MOST_WORDS
            or not all(t.isalpha() for t in said)
        ):
            return ""
        sounds = "".join(map(phones, said))
        return sounds if _FEWEST_SOUNDS <= len(sounds) <= _MOST_SOUNDS else ""
    return ""


@lru_cache(maxsize=4_096)
def day_by_sound(sounds: str) -> tuple[tuple[int, float], ...]:
    """The days of a month that may have been said, with their shares, likeliest first."""
    alike = [
        math.exp(-_SHARPNESS * cost / whole)
        for cost, whole in zip(sound_costs(_WANTED, sounds), _WHOLE, strict=True)
    ]
    weights = [
        lost * (_ORDINAL * ordinal + (1 - _ORDINAL) * plain)
        for ordinal, plain, lost in zip(
            alike[: len(_DAYS)], alike[len(_DAYS) :], _LOST, strict=True
        )
    ]
    total = sum(weights)
    found = sorted(enumerate(weights, 1), key=lambda row: -row[1])[:_MOST_DAYS]
    return tuple((day, found / total) for day, found in found if found / total >= _LEAST)
