"""The date that a question got, out of all alternatives and all attempts at it.

A caller who says a date of birth three times is misheard each time in another place: one attempt
lost the year, another the month. `date_evidence` weighs them; here its chances become calibrated
confidences.
"""

import math
from collections.abc import Sequence

from callwright.understanding.candidate import in_range, number_words
from callwright.understanding.dates.channel import Day, fields_of
from callwright.understanding.dates.evidence import DateHeard, Guess, likely_dates
from callwright.understanding.expected import ExpectedSlot
from callwright.understanding.numerals.numbers import digit_run
from callwright.understanding.ranking import Said
from callwright.understanding.tokens import Tokens

__all__ = ["LONE_DAY", "digits_in", "guesses_of", "likely_birth_dates", "trust"]

# Logistic over the log odds of the chance, fitted on recorded callers (docs/explanation/
# understanding.md): a year that ends in nought often lost its last digit, and a "first" was often
# a "fifth", so those hold less often than they score.
_BIAS, _SLOPE, _ROUND_YEAR, _FIRST = 1.5, 0.95, -1.1, -1.15
_RIVALS = 1.5
# Who is asked again says it more clearly: against two earlier attempts the last one was right four
# times in six. Few cases, so it is read back.
_OUTVOTED = 0.8
LONE_DAY = 800  # how well a day by itself is read, thousandths
_FALL = 1.2  # trust in an alternative is its rank, to this power below the first


def trust(rank: int, confidence: float = 1.0) -> float:
    """How far the alternative at `rank`, 0 the best, is trusted beside the others."""
    return float(confidence * (rank + 1) ** -_FALL)


def digits_in(tokens: Tokens, locale: str) -> str:
    """All digits of a transcript in a row, however they were said."""
    words, texts = number_words(locale), tokens.texts
    if words.digit_words.isdisjoint(texts):  # figures alone
        return "".join([_figures(text) for text in texts if text[0].isdecimal()])
    found, i = "", 0
    while i < len(texts):
        run, end, _ = digit_run(texts, i, words, damaged=True)
        if not run:
            run, end = _figures(texts[i]), i + 1
        found, i = found + run, max(end, i + 1)
    return found


def _figures(text: str) -> str:
    """The digits of "12" and of "12th"."""
    if text.isdecimal():
        return text
    return text[:-2] if text[:-2].isdecimal() else ""


def guesses_of(said: Sequence[Said], slot: ExpectedSlot) -> list[Guess]:
    """One attempt at the question, read: all its alternatives. Whole dates beyond the slot's
    `between` are none of what was said.
    """
    guesses: list[Guess] = []
    for one in said:
        values: dict[str, int] = {}
        for read in one.readings:
            if read.kind == "slot" and read.name == slot.name:
                for value, score in ((read.value, read.score), *read.rivals):
                    if in_range(value, slot):
                        values[str(value)] = max(values.get(str(value), 0), score)
        if one.lone_day and not values:
            values[one.lone_day] = LONE_DAY
        guesses.append((trust(one.rank), values, one.digits, one.day_sounds))
    return guesses


def likely_birth_dates(attempts: Sequence[DateHeard | None]) -> list[tuple[str, int]]:
    """Whole dates that the attempts (oldest first) make likely, with confidences in thousandths."""
    found = sorted(
        (
            (f"{day[0]:04}-{day[1]:02}-{day[2]:02}", _confidence(day, chance))
            for day, chance in likely_dates(attempts)
        ),
        key=lambda value: -value[1],
    )
    if len(attempts) < 2 or len(found) < 2:
        return found
    # Asked again, the caller has said what there is to say: rivals get their share of what the
    # likeliest leaves, so that it is read back and not asked a third time.
    best, confidence = found[0]
    if _outvoted(attempts, best, found[1][0]):
        confidence = round(_OUTVOTED * confidence)
    left = round(_RIVALS * (1_000 - confidence))
    return [(best, confidence), *((value, min(score, left)) for value, score in found[1:])]


def _outvoted(attempts: Sequence[DateHeard | None], best: str, rival: str) -> bool:
    """Was the rival rather heard in more of the attempts than the likeliest date?"""
    one, two = fields_of(best), fields_of(rival)
    votes = 0
    for heard in attempts:
        shares = dict(heard.guesses) if heard else {}
        mine, other = shares.get(one, 0.0), shares.get(two, 0.0)
        votes += (mine > other) - (mine < other)
    return votes < 0


def _confidence(day: Day, chance: float) -> int:
    odds = _BIAS + _SLOPE * math.log(max(chance, 1e-9) / max(1 - chance, 1e-9))
    odds += _ROUND_YEAR * (day[0] % 10 == 0) + _FIRST * (day[2] in (1, 21))
    return round(1_000 / (1 + math.exp(-max(min(odds, 30), -30))))
