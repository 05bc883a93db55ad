"""Does a day without a year lie behind us, by the verb it hangs on?

"My card was stolen on the ninth", "a charge from Friday", "it has been off since the first": what
has happened was on the last day of that name, but for what may be years ago ("I opened the
account on the ninth of May"). A wish of before is none of these ("I wanted to
come on Friday", "I was hoping for the ninth"), nor is what was arranged ("I booked it for
Friday"): the nearest verb decides, and where none tells, the day lies ahead.
"""

from collections.abc import Callable, Sequence

from callwright.understanding.dates import tense_words as words
from callwright.understanding.languages import language_of
from callwright.understanding.sentence.clause import clause_at
from callwright.understanding.tokens import Tokens

__all__ = ["Gone", "gone_by"]

Gone = Callable[[int, int, bool], bool]
"""Does the day said from the first place up to the second one lie behind us? The last argument: is
it one of a year ("the ninth of May") rather than of a week or a month?
"""

_NEAR = 4  # words between a noun of what is on record and its day, or a verb and what leads it
_FAR = 9  # words behind a day within which its verb stands: "on Friday somebody took my card"


def gone_by(tokens: Tokens, locale: str) -> Gone:
    """Tells of any day in `tokens` whether it lies behind us."""
    past = _past_es if language_of(locale) == "es" else _past_en

    def gone(start: int, end: int, yearly: bool) -> bool:
        if yearly and not words.YEARS_AGO.isdisjoint(tokens.texts):
            return False
        return past(tokens, start, end)

    return gone


def _past_en(tokens: Tokens, start: int, end: int) -> bool:
    texts = tokens.texts
    at = start
    while at and texts[at - 1] in words.BEFORE_DAY:
        at -= 1
    marker = texts[at - 1] if at else ""
    if marker == "since":
        return texts[end : end + 1] == () or texts[end] not in words.BECAUSE
    on = "on" in texts[at:start]
    if marker in words.AHEAD and not on:
        return False
    clause = clause_at(tokens, start, end)
    lead, behind = texts[min(clause.start, at) : at], texts[end : min(clause.end, end + _FAR)]
    if marker in words.DATING:
        near = words.RECORDS & {*lead[-_NEAR:]}
        return bool(near) and words.YET.isdisjoint(lead)
    if _is_on_record(lead):
        return True
    if not lead and texts[at - 1 : at] and marker in words.AS_WELL and not behind and at > 1:
        return _past_en(tokens, at - 1, at - 1)  # "on Friday and again on Sunday"
    told = _told_before(lead, behind, on=on)
    if told is None and not [text for text in lead if text not in words.OPENING]:
        told = _told_behind(behind)
    return bool(told)


def _is_on_record(lead: Sequence[str]) -> bool:
    """Tell "there's a charge on the ninth" from "will there be a charge on the ninth"."""
    if words.CHARGES.isdisjoint(lead[-_NEAR:]):
        return False
    return not words.SEEN.isdisjoint(lead) and words.YET.isdisjoint(lead)


def _told_before(lead: Sequence[str], behind: Sequence[str], *, on: bool) -> bool | None:
    """Whether the nearest verb before a day is of what has been; None where there is none.

    on: stands there before the day.
    """
    for at in range(len(lead) - 1, -1, -1):
        text = lead[at]
        if text in words.DOING:
            return not words.DID.isdisjoint(lead[max(0, at - _NEAR) : at])
        if text in words.TOLD:
            return on and words.OBJECTS.issuperset(lead[at + 1 :])
        moved = text == "moved" and not words.HOME.isdisjoint(lead[at + 1 : at + 2])
        was_due = text == "due" and not words.WAS.isdisjoint(lead[at - 1 : at])
        if moved or (was_due and words.THOUGHT.isdisjoint(lead)):
            return True
        if text in words.WILL or text in words.PLANNED or _leads_verb(lead, at):
            return False
        if text in words.SUBJECTS and at + 1 < len(lead):
            return False  # its verb is none of the past: "we arrive on Friday"
        if _is_past(lead, at):
            return _stands(lead, at, behind)
    return None


def _told_behind(behind: Sequence[str]) -> bool | None:
    """As `_told_before`, of the words behind a day that its clause begins with."""
    for at, text in enumerate(behind):
        if text in words.DOING:
            return not words.DID.isdisjoint(behind[:at])
        if text in words.WILL or text in words.PLANNED or text in words.TOLD:
            return False
        if _is_past(behind, at) and (at or text in words.WAS):
            return _stands(behind, at, ())
    return None


def _leads_verb(lead: Sequence[str], at: int) -> bool:
    """Is it the "to" of "to come", and not that of "I went to London", "I sent it to my mother"?"""
    if lead[at] != "to":
        return False
    after = lead[at + 1] if at + 1 < len(lead) else ""
    before = lead[at - 1] if at else ""
    return after not in words.DETERMINERS and before not in words.GONE_TO


def _is_past(said: Sequence[str], at: int) -> bool:
    text = said[at]
    if text in words.PAST:
        return True
    return len(text) > 4 and text.endswith("ed") and text not in words.NO_VERBS


def _stands(said: Sequence[str], at: int, behind: Sequence[str]) -> bool:
    """Is the verb at `at` of what has been: "was charged", and not "will be charged", "get it
    fixed", "if it was"?
    """
    text, before = said[at], said[:at]
    if text in words.WAS:
        meant = words.PLANNED | words.TOLD
        if not (meant | words.IF).isdisjoint((*before, *said[at + 1 :])):
            return False
        # "It was Saturday we wanted"
        return not behind or behind[0] not in words.SUBJECTS or meant.isdisjoint(behind)
    if text in ("had", "got") and not words.BOOKINGS.isdisjoint(said[at + 1 :]):
        return False  # "I had a table on Friday" is a table on a day ahead as well
    if text == "got" and words.HAVE & {*before[-1:]}:
        return False
    n = at
    while n and (said[n - 1] in words.ADVERBS or said[n - 1].endswith("ly")):
        n -= 1
    leading = said[n - 1] if n else ""
    if leading in words.AUXILIARY:
        return True
    if leading in words.BE or leading in words.WILL or leading == "to":
        return False
    if not words.IF.isdisjoint(before):
        return False
    if leading in words.WHO:
        return True
    # "I'd like my card stopped on Friday", "can I have it sent on Friday"
    for word in reversed(said[max(0, n - _NEAR) : n]):
        if word in words.WHO:
            return True
        if word in words.CAUSING:
            return False
    return True


def _past_es(tokens: Tokens, start: int, end: int) -> bool:
    texts = tokens.texts
    at = start
    while at and texts[at - 1] in words.BEFORE_DAY_ES:
        at -= 1
    marker = texts[at - 1] if at else ""
    if marker in words.AHEAD_ES:
        return False
    clause = clause_at(tokens, start, end)
    begin = min(clause.start, at)
    lead = texts[begin:at]
    around = (*lead, *texts[end : clause.end])
    if marker == "desde":
        if "no" in texts[max(0, begin - 2) : at]:  # "no" opens a clause, too
            return True
        return words.WILL_ES.isdisjoint(around) and not words.SINCE_ES.isdisjoint(around)
    if marker in ("de", "del"):
        near = words.RECORDS_ES & {*lead[-_NEAR:]}
        return bool(near) and words.WILL_ES.isdisjoint(lead)
    if not words.CHARGES_ES.isdisjoint(lead[-_NEAR:]) and not words.SEEN_ES.isdisjoint(lead):
        return words.WILL_ES.isdisjoint(lead)
    for n in range(at - 1, begin - 1, -1):
        if texts[n] in words.WILL_ES or texts[n] in words.PLANNED_ES:
            return False
        if _is_past_es(tokens, n):
            return words.IF.isdisjoint(texts[max(0, begin - 1) : n])
    for n in range(end, min(clause.end, end + _FAR)) if begin == at else ():
        if texts[n] in words.WILL_ES or texts[n] in words.PLANNED_ES:
            return False
        if _is_past_es(tokens, n):
            return True
    return False


def _is_past_es(tokens: Tokens, at: int) -> bool:
    """Is it "pagué", "cobraron", "hizo", "han cobrado"? "Pago" and "cobro" are of now."""
    text = tokens.texts[at]
    if text in words.PAST_ES:
        return True
    if text.endswith(("ado", "ido")) or text in words.PARTICIPLES_ES:
        return at > 0 and tokens.texts[at - 1] in words.HAVE_ES
    if len(text) < words.SHORTEST_ES or text in words.NO_VERBS_ES:
        return False
    if text.endswith(("aron", "ieron", "jeron", "aste", "iste")):
        return True
    word = tokens.words[tokens.items[at].word].casefold().strip(".,;:!?¡¿")
    if word.endswith(("ó", "í")):
        return True
    return word.endswith("é") and (not word.endswith(("ré",)) or text in words.PAST_RE_ES)
