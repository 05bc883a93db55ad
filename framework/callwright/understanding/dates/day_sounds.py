"""The day in a word that is no number: "cough of August" is rather the fourth than the tenth.

A recogniser writes the likeliest words for what it heard, and a lone ordinal has little to hold
on to. Where a month has no day but words stand in the day's place, they are compared by sound
with every day of a month, as it is said. The same words tell what else was misheard: before a
"1st" they may be its "twenty", and where a "1st" has "best" beside it and no "first", the
recogniser heard a "fifth".
"""

import math
from collections.abc import Iterable, Mapping, Sequence

from callwright.understanding.dates.calendar_words import CALENDARS
from callwright.understanding.dates.channel import Fields
from callwright.understanding.sounds.phones import phones, sound_costs, wanted, weight

__all__ = ["day_by_sound", "in_place_of_day", "rather_fifth", "with_twenty"]

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
_ORDINALS = dict(zip(("1st", "2nd", "3rd", *(f"{n}th" for n in range(4, 10))), _UNITS, strict=True))
_WANTED = wanted((*_DAYS, *_PLAIN))
_WHOLE = [max(weight(said), 1.0) ** 0.5 for said in (*_DAYS, *_PLAIN)]
_ORDINAL = 0.6  # the share of days said as ordinals
# Longer words hold: the twenties are hardly ever lost, what is short is.
_LOST = (*[1.0] * 12, *[0.3] * 8, *[0.15] * 11)
_SHARPNESS = 4.0  # each sound that differs makes a day this many times (log) less likely
_MOST_WORDS, _MOST_DAYS, _LEAST = 3, 4, 0.08
_FEWEST_SOUNDS, _MOST_SOUNDS = 2, 16
# What is heard for a "fifth", and the sounds of which one is in some alternative where it was said:
# "1st", "first"; "6th", "six", "sick". So it was in all 32 recorded answers with other words for
# the day; the 6 (of 4 callers) with none of these meant the fifth.
_FOR_FIFTH = {1: (_UNITS[0], "wun", "won", "On"), 6: ("sik",)}
_FIFTH = 0.6  # a guess: likelier than not
_NO_DAY = frozenset({"in", "born", "birth", "birthday", "my", "was"})  # a month may stand alone


def in_place_of_day(texts: Sequence[str], locale: str) -> str:
    """The sounds of the words before a month where its day should be, empty where there are none.

    An ordinal is a sound among them where other words stand before it: "plenty 1st of May".

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
            or not all(t.isalpha() or t in _ORDINALS for t in said)
            or (said[-1] in _ORDINALS and (len(said) == 1 or said[-2] in CALENDARS["en"].weekdays))
        ):
            return ""
        sounds = "".join([_ORDINALS.get(t) or phones(t) for t in said])
        return sounds if _FEWEST_SOUNDS <= len(sounds) <= _MOST_SOUNDS else ""
    return ""


def day_by_sound(words: Sequence[str]) -> tuple[tuple[int, float], ...]:
    """The days of a month that may have been said, with their shares, likeliest first.

    words: the sounds in place of the day, of each alternative of one attempt that has some.
    """
    each = [_costs(sounds) for sounds in words]
    mean = [sum(costs) / len(words) for costs in zip(*each, strict=True)]
    alike = [math.exp(-_SHARPNESS * cost) for cost in mean]
    weights = [
        lost * (_ORDINAL * ordinal + (1 - _ORDINAL) * plain)
        for ordinal, plain, lost in zip(
            alike[: len(_DAYS)], alike[len(_DAYS) :], _LOST, strict=True
        )
    ]
    total = sum(weights)
    found = sorted(enumerate(weights, 1), key=lambda row: -row[1])[:_MOST_DAYS]
    return tuple((day, found / total) for day, found in found if found / total >= _LEAST)


def _costs(sounds: str) -> list[float]:
    """How far each way to say a day is from what was heard, as a share of it."""
    costs = sound_costs(_WANTED, sounds)
    return [cost / whole for cost, whole in zip(costs, _WHOLE, strict=True)]


def with_twenty(read: Mapping[Fields, float], sounds: str) -> dict[Fields, float]:
    """Days under ten share their weight with those of which the words before are the "twenty".

    sounds: in place of the day, the day itself among them.
    """
    found: dict[Fields, float] = {}
    for (year, month, day), share in read.items():
        more = 0.0
        if day is not None and day < 10:
            shares = dict(day_by_sound([sounds]))
            if more := shares.get(day + 20, 0.0):
                more /= more + shares.get(day, 0.0)
                longer = year, month, day + 20
                found[longer] = found.get(longer, 0.0) + share * more
        found[year, month, day] = found.get((year, month, day), 0.0) + share * (1 - more)
    return found


def rather_fifth(
    parts: Iterable[tuple[Fields, float]], words: Sequence[str]
) -> list[tuple[Fields, float]]:
    """The parts of dates, where a "1st" or "6th" that no word has the sound of is rather a "5th".

    words: the sounds in place of the day, of each alternative that has some.
    """
    doubted = {
        day
        for day, sounds in _FOR_FIFTH.items()
        if not any(sound in said for said in words for sound in sounds)
    }
    found: list[tuple[Fields, float]] = []
    for (year, month, day), share in parts:
        if day in doubted and month is not None:
            found.append(((year, month, 5), share * _FIFTH))
            share *= 1 - _FIFTH
        found.append(((year, month, day), share))
    return found
