"""Is a value given as an answer, or only named in other talk?

"I can do fifty" gives fifty; "gas is four dollars a gallon", "do you charge ten?" and "my sister
pays two hundred" only name an amount. What is only named is kept, below what is taken without a
word, so that it is asked back; fixed expressions ("one moment", "these days") name nothing at all.
The clause around the value decides: who it is about, whether it asks, whether it denies, and how
many of its words have nothing to do with such a value.
"""

import itertools
from collections.abc import Sequence

from callwright.understanding.candidate import Candidate, number_words
from callwright.understanding.dates.calendar_words import CALENDARS
from callwright.understanding.intents.concepts import weight
from callwright.understanding.languages import language_of
from callwright.understanding.names.heard import name_heard
from callwright.understanding.numerals.number_words import NumberWords
from callwright.understanding.numerals.numbers import is_numeral
from callwright.understanding.sentence import framing_words as words
from callwright.understanding.sentence.clause import (
    Clause,
    asks_what,
    clause_at,
    is_supposed,
    is_written_question,
)
from callwright.understanding.sentence.fact_asked import fact_told
from callwright.understanding.sentence.happenings import is_told, since_able
from callwright.understanding.sentence.repairs import REPAIRS
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import phrase_end

__all__ = ["GIVEN", "NAMED", "goes_with", "most_worth"]

# What a value is worth at most, thousandths, that is only named: both are asked back in the normal
# band. Of answers by another hand 14 of 25 were none where the clause itself says so, and 2 of 17
# where words only had nothing to do with it.
GIVEN, NAMED, OF_ELSE = 1_000, 700, 620
# "What's the minimum?" wants to be told the amount: below what is asked back.
_ASKED_ABOUT = 300
_VALUE = 2.0  # content words that a value is worth beside those that have nothing to do with it
_UNRELATED = 0.5  # this share of a clause unexplained, and its value is only named
_NEAR = 3  # words within which a number is put right


def most_worth(candidate: Candidate, kind: str, tokens: Tokens, locale: str) -> int:
    """What a value is worth at most, thousandths, by how the clause around it means it."""
    clause = clause_at(tokens, candidate.start, candidate.end)
    if kind == "name":
        return NAMED if _no_name(tokens, clause, candidate, locale) else GIVEN
    language = language_of(locale)
    if kind == "money" and _asks_for(tokens, clause, candidate, number_words(locale)):
        return _ASKED_ABOUT
    if kind in ("money", "date") and (fact := fact_told(tokens, locale)):
        return _ASKED_ABOUT if fact.asks and kind == "money" else OF_ELSE
    of_else = (
        (clause.asks and not _offers(tokens, clause, candidate))
        or is_supposed(tokens, clause.start)
        or _of_others(tokens.texts, clause, candidate.start, kind, words.OTHERS[language])
        or _of_a_thing(tokens.texts, clause, candidate, kind)
        or _elsewhen(tokens.texts, clause, candidate, kind)
        or _denied(tokens.texts, clause, candidate.start, language, number_words(locale))
        or _of_another_kind(tokens.texts, candidate, kind, number_words(locale))
        or is_told(tokens, clause, candidate, kind, language)
    )
    if of_else:
        return OF_ELSE
    # "What's past due" by itself may be the answer or a question.
    either = asks_what(tokens, clause.start, candidate.start + 2) and clause.end == candidate.end
    return NAMED if either or _unrelated(tokens, clause, candidate, kind, locale) else GIVEN


def _asks_for(tokens: Tokens, clause: Clause, candidate: Candidate, numbers: NumberWords) -> bool:
    """Is the amount itself what a question is after, "how much is half", "tell me the minimum"?"""
    if asks_what(tokens, clause.start, candidate.start):
        return not _offers(tokens, clause, candidate)
    said = {*tokens.texts[candidate.start : candidate.end]} - numbers.articles - numbers.bare_halves
    if any(text in numbers.starters or is_numeral(text) for text in said):
        return False
    if clause.asks:
        return not _offers(tokens, clause, candidate)
    before = tokens.texts[clause.start : candidate.start]
    told = next(
        (end for n in range(len(before)) if (end := phrase_end(before, n, words.TELL_ME))), 0
    )
    return bool(told) and (words.ASKING_FOR | words.ASKED_WITH).issuperset(before[told:])


def goes_with(text: str, kind: str) -> bool:
    """Is it a word that people say around such a value, "pay" beside an amount?"""
    return text in words.FRAMES.get(kind, words.FRAME)


def _offers(tokens: Tokens, clause: Clause, candidate: Candidate) -> bool:
    """Tell "can I do fifty?", "how about Friday?", "is Friday okay?": an answer put politely."""
    texts = tokens.texts[clause.start : candidate.start]
    if any(texts[n : n + len(offer)] == offer for offer in words.OFFERS for n in range(3)):
        return True
    if texts and all(t in words.ABOUT_IT for t in texts[1:]):
        return texts[0] in words.AUXILIARY or texts[0] in words.ABOUT_IT
    return any(t in ("if", "si") and u in ("i", "we", "yo", "le", "les")
               for t, u in itertools.pairwise(texts))  # fmt: skip


def _of_a_thing(texts: Sequence[str], clause: Clause, candidate: Candidate, kind: str) -> bool:
    """Tell "the bus comes at four", "Thanksgiving is coming up": said of something else."""
    at = clause.start
    if clause.asks or candidate.start < at + 2 or texts[at] not in words.POINTING:
        return False
    thing = texts[at + 1]
    if goes_with(thing, kind) or thing in words.OPENING | words.UNITS or is_numeral(thing):
        return False
    if _is_day(thing) or _counts(thing, number_words("es" if texts[at] in ("el", "la") else "en")):
        return False  # "el jueves a las tres", "el diez mejor el veinte"
    if REPAIRS & {*texts[at + 2 : candidate.start]}:
        return False  # "the fore teenth, no, the sixteenth"
    between = texts[at + 2 : candidate.start]
    return bool(between) and not (words.MINE | words.TO_ME | words.POSSESSED) & {*between}


def _elsewhen(texts: Sequence[str], clause: Clause, candidate: Candidate, kind: str) -> bool:
    """Is it when something else is, or how often: "sick since Sunday", "every two weeks", "I have
    a meeting at three"?
    """
    before = texts[clause.start : candidate.start]
    if candidate.start and texts[candidate.start - 1] in words.SINCE and kind != "duration":
        return True
    if kind == "date" and _is_spoken_of(texts, clause, candidate):
        return True
    if kind in ("date", "time") and before[-1:] and before[-1] in words.WAS:
        return True
    if kind == "date" and texts[candidate.end - 1] in words.WEEKLY:
        return True
    said = {*since_able(before)}
    if words.FORMER & said:
        return True
    return kind in ("date", "time", "duration") and bool(words.EVERY & said)


def _is_spoken_of(texts: Sequence[str], clause: Clause, candidate: Candidate) -> bool:
    """Tell "is Monday a holiday", "Monday is a holiday" from "is Monday okay", "Monday is best"."""
    asked = texts[clause.start] in words.ASKING_OF_THINGS and candidate.start == clause.start + 1
    start = clause.start + (texts[clause.start] in ("el", "la"))
    told = candidate.start == start and texts[candidate.end : candidate.end + 1] != ()
    behind = texts[candidate.end : clause.end]
    if not asked and not (told and behind and behind[0] in words.BEING):
        return False
    said = [text for text in behind if weight(text, "en") >= _UNRELATED]
    return bool(said) and not any(goes_with(text, "date") for text in behind if text in said)


def _of_others(
    texts: Sequence[str], clause: Clause, start: int, kind: str, others: frozenset[str]
) -> bool:
    """Whose value is it: the nearest subject before it tells."""
    told, begin = False, clause.start
    while begin > 1 and texts[begin - 1] in words.AND:
        begin = next((n for n in range(begin - 1, 0, -1) if texts[n - 1] in words.JOINING), 0)
    for at in range(start - 1, begin - 1, -1):
        text, after = texts[at], texts[at + 1 : start]
        told = told or text in words.TELLING
        if text in words.MINE:
            # "They told me I had till Friday": theirs, whoever it is about.
            said = texts[at - 1] if at > begin else ""
            said = texts[at - 2] if said in words.TO_ME and at - 1 > begin else said
            able = texts[at + 1] in words.ABLE  # "my wife says we can do fifty"
            return said in words.TELLING | words.PROMISED and not able
        if text in others or (text in words.YOU and at == begin):
            if after and after[0] in words.ABLE:
                return False  # "my brother can pay fifty"
            paid = words.TO_ME & {*after} and words.PAID & {*after}
            return told or not paid or kind not in ("date", "time")  # "they pay me on Friday"
    return told


def _denied(
    texts: Sequence[str], clause: Clause, start: int, language: str, numbers: NumberWords
) -> bool:
    """Tell "I can't talk right now", "I haven't slept in two days"."""
    before = texts[clause.start : start]
    if words.UNTIL & {*before}:
        return False
    for at in range(len(before) - 1, -1, -1):
        text, leading = before[at], before[at - 1] if at else ""
        if text in words.BUT or _counts(text, numbers):
            return False
        if text in ("just", "solo") and at > 1 and len(before) - at <= _NEAR:
            return False  # "not as much as last time, just a hundred"
        if text in words.MINE and leading and leading not in words.HANDING_ON:
            return False  # "I don't have three twenty | I have two hundred"
        if text in words.NOT[language]:
            rest = before[at + 1 :]
            if rest and (_is_day(rest[0]) or rest[0] in words.PASSING) and "or" not in rest:
                return False  # "not today, next Friday"
            # "No, perdón, a las cinco" puts right; "no puedo hablar ahora" denies a verb.
            return any(t not in words.ABOUT_IT and t not in REPAIRS for t in rest)
    return False


def _is_day(text: str) -> bool:
    return any(text in one.weekdays or text in one.months for one in CALENDARS.values())


def _counts(text: str, numbers: NumberWords) -> bool:
    counting = (numbers.units, numbers.tens, numbers.hundreds, numbers.hundred)
    return is_numeral(text) or any(text in some for some in counting)


def _of_another_kind(
    texts: Sequence[str], candidate: Candidate, kind: str, numbers: NumberWords
) -> bool:
    """Is the number one of a page, or of minutes where people are counted?"""
    before = texts[candidate.start - 1] if candidate.start else ""
    after = texts[candidate.end] if candidate.end < len(texts) else ""
    if kind in ("digits", "phone", "zip"):
        street = texts[candidate.end : candidate.end + 2]
        return bool(words.STREETS & {*street}) or after in words.PER
    again = REPAIRS & {*texts[max(0, candidate.start - _NEAR) : candidate.start]}
    ruled_out = "not" in texts[max(0, candidate.start - _NEAR) : candidate.start]
    counted = _counts(before, numbers) and not again and not ruled_out
    if kind == "duration":
        return before in words.RATED | words.PER or counted  # "nineteen ninety nine a month"
    if kind == "date":
        return before in words.WISHED
    if kind not in ("number", "money", "percent", "time"):
        return False
    if texts[candidate.end : candidate.end + 2] in words.OF_US and kind != "number":
        return True  # "five of us"
    if before in words.THAT and after in words.CHARGED:
        return True  # "take off the thirty dollar charge"
    if after == "off" and texts[candidate.end - 1] in words.PERCENT:
        return True  # "thirty percent off"
    if before in words.LABELS and texts[candidate.start] not in words.LABELS:
        return True
    if texts[candidate.end : candidate.end + 2] in words.AN_HOUR:
        return True  # "I make fifteen an hour"
    if kind == "money" and _is_earned(texts, candidate.start):
        return True
    if kind in ("number", "percent"):
        counted = counted or _counts(after, numbers) or after in numbers.digits
        timed = kind == "number" and before in words.AT_TIMES
        return after in words.UNITS - words.PERCENT or timed or counted
    return kind == "money" and (before == "las" or (counted and not candidate.unit))


def _is_earned(texts: Sequence[str], start: int) -> bool:
    """Tell "I get eight hundred every two weeks", "I bring home two thousand" from "I pay it"."""
    at = start - 1
    if tuple(texts[max(0, at - 1) : start]) in words.EARNING_TWO:
        at -= 1
    elif at < 0 or texts[at] not in words.EARNING:
        return False
    return at > 0 and texts[at - 1] in words.MINE


def _no_name(tokens: Tokens, clause: Clause, candidate: Candidate, locale: str) -> bool:
    """Is it a sentence rather than a name: asked, or with words that no name is made of?"""
    if clause.asks or is_written_question(tokens, clause):
        return True
    language = language_of(locale)
    numbers, texts = number_words(locale), tokens.texts
    before = texts[candidate.start - 1] if candidate.start else ""
    if before in numbers.articles or before in words.LABELS or before in words.NOT[language]:
        return True  # "it's a long story", "no entiendo"
    if not _is_other_talk(tokens, candidate, locale, frozenset()):
        return False
    heard = name_heard(tokens, locale)
    aside = heard.told | heard.around if heard else frozenset[int]()
    return not aside or _is_other_talk(tokens, candidate, locale, aside)


def _is_other_talk(
    tokens: Tokens, candidate: Candidate, locale: str, aside: frozenset[int]
) -> bool:
    """Are there words in the name or around it that no name is made of, nor told of one?

    aside: the places of what only tells about the name or carries it.
    """
    language = language_of(locale)
    numbers, texts = number_words(locale), tokens.texts
    for at in range(candidate.start, candidate.end):
        text = texts[at]
        if text in words.PARTICLES or at in aside:
            continue
        if text in words.OTHERS[language] or text in words.NOT[language]:
            return True  # "my brother Juan signed", "my check never came"
        ordinary = weight(text, language) < _UNRELATED and text not in CALENDARS[language].months
        if ordinary or text in words.NO_NAMES[language]:
            return True
        if is_numeral(text) or text in numbers.starters or text in words.UNITS:
            return True
    return not all(
        text in words.AROUND_NAMES
        for at, text in enumerate(texts)
        if not candidate.start <= at < candidate.end and at not in aside
    )


def _unrelated(
    tokens: Tokens, clause: Clause, candidate: Candidate, kind: str, locale: str
) -> bool:
    """Do the words of the clause have nothing to do with such a value?"""
    language = language_of(locale)
    frame = words.FRAMES.get(kind, words.FRAME)
    numbers = number_words(locale)
    calendar = CALENDARS[language]
    left = 0.0
    for at in range(clause.start, clause.end):
        text = tokens.texts[at]
        if candidate.start <= at < candidate.end or text in frame or text in words.PASSING:
            continue
        if is_numeral(text) or text in numbers.starters or text in words.UNITS:
            continue
        if text in calendar.weekdays or text in calendar.months or text in words.OPENING:
            continue
        if at < candidate.start and (text in words.OTHERS[language] or text in words.TELLING):
            continue  # whose value it is has been asked already
        heavy = weight(text, language)
        left += heavy if heavy >= _UNRELATED else 0.0
    passing = all(t in words.PASSING for t in tokens.texts[candidate.start : candidate.end])
    if kind == "date" and passing:
        return left > 0  # "right now", "today": said of anything
    return left / (left + _VALUE) >= _UNRELATED
