"""Fixed expressions and things told of, in which a number or a day is no value at all.

"One moment" and "these days" count and date nothing; "my rent is nine hundred", "I lost everything"
and "a third of it" speak of other amounts and of no day.
"""

from collections.abc import Sequence

from callwright.understanding.candidate import Candidate
from callwright.understanding.dates.calendar_words import CALENDARS
from callwright.understanding.numerals.numbers import is_numeral
from callwright.understanding.sentence import framing_words as words
from callwright.understanding.sentence.clause import clause_at
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import phrase_end

__all__ = ["is_idle"]

_LONGEST_IDLE = 5
_FAR = 3  # words between a month and the digits of its year
_LEADING = words.SINCE | (words.LABELS - {"number", "numero"})  # to a number that is no value


def is_idle(candidate: Candidate, kind: str, tokens: Tokens) -> bool:
    """Does a fixed expression hold the value, or is it told of something else?"""
    texts = tokens.texts
    for at in range(max(0, candidate.start - _LONGEST_IDLE), candidate.start + 1):
        if texts[at] not in words.IDLE:
            continue
        end = phrase_end(texts, at, words.IDLE)
        if candidate.end <= end:
            clause = clause_at(tokens, at, end)
            alone = kind == "duration" and (clause.start, clause.end) == (at, end)
            return not alone
    if kind in words.AGELESS and not (kind == "money" and candidate.unit):
        before = texts[max(0, candidate.start - 2) : candidate.start]
        if before[-1:] and (before[-1] in words.TURNING or before in words.IS_OLD):
            return True
        if before[-1:] and before[-1] in _LEADING:
            return True
        counted = texts[max(0, candidate.start - 3) : candidate.start]
        if counted[-1:] in (("of",), ("de",)) and counted[0] in words.LABELS:
            return True  # "page two of three"
        of = texts[candidate.end : candidate.end + 2]
        if kind == "money" and of[:1] == ("of",) and of[1:] and of[1] in words.YOURS:
            return True  # "I spoke with three of your people"
        if before[-1:] and before[-1] in words.BEING and before[0] in words.RELATIVES:
            return True  # "my son is ten"
    if kind == "money":
        return _is_unowed(texts, candidate)
    if kind == "digits":
        return _is_of_date(texts, candidate)  # "June fourth nineteen eighty" is no card's number
    if kind != "date":
        return False
    if _is_share(texts, candidate) or _is_nothing(texts, candidate):
        return True  # "a third of it", "nothing right now"
    after = texts[candidate.end] if candidate.end < len(texts) else ""
    lone = candidate.end - candidate.start == 1 < len(texts)
    if lone and texts[candidate.start] in words.ADVERBS:
        return True  # "I have to find my card first"
    ranked = after in words.RANKED or (after == "one" and candidate.end + 1 == len(texts))
    ranks = ranked and candidate.end - candidate.start <= 2
    return ranks and not any(
        text in calendar.months
        for text in texts[candidate.start : candidate.end]
        for calendar in CALENDARS.values()
    )


def _is_unowed(texts: Sequence[str], candidate: Candidate) -> bool:
    """Is it spent elsewhere, "my rent is nine hundred", lost, or not even one, "ni un peso"?"""
    before = texts[max(0, candidate.start - 2) : candidate.start]
    if before[-1:] == ("ni",) or _is_lost(texts, candidate):
        return True
    return before[-1:] != () and before[-1] in words.BEING and before[0] in words.EXPENSES


def _is_lost(texts: Sequence[str], candidate: Candidate) -> bool:
    """Is all of anything lost, or dear, rather than owed? Nor is "half right" a share of it."""
    behind = texts[candidate.end] if candidate.end < len(texts) else ""
    if texts[candidate.start] == "half":
        return behind in ("right", "correct")
    if texts[candidate.start] not in words.ALL:
        return False
    return texts[candidate.start - 1] in words.LOST or behind in words.IS_DEAR


def _is_of_date(texts: Sequence[str], candidate: Candidate) -> bool:
    """Do the digits belong to a day that is told: behind a month and its day, or "6/4/80"?"""
    if "/" in texts[candidate.start : candidate.end]:
        return True
    for at in range(candidate.start - 1, max(-1, candidate.start - 1 - _FAR), -1):
        text = texts[at]
        if any(text in calendar.months for calendar in CALENDARS.values()):
            return True
        ranks = text.endswith(("st", "nd", "rd", "th")) or text in ("second", "primero")
        if not (ranks or is_numeral(text) or text in ("the", "of", "de", "del")):
            return False
    return False


def _is_nothing(texts: Sequence[str], candidate: Candidate) -> bool:
    """Tell "nothing today", "nada ahorita" from "nothing until Friday"."""
    start = candidate.start
    return start > 0 and texts[start - 1] in words.NOTHING and texts[start] in words.PASSING


def _is_share(texts: Sequence[str], candidate: Candidate) -> bool:
    """Tell "a third", "one fourth of it" from "the third"."""
    one = candidate.end - candidate.start == 1 and candidate.start > 0
    of = texts[candidate.end : candidate.end + 2]
    before = texts[candidate.start - 1] if one else ""
    return before in ("a", "an") or (before == "one" and of[:1] == ("of",))
