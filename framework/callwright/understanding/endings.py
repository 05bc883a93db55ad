"""Whether a caller is done: the grammar of what was asked, the last words, and what they carry."""

from collections.abc import Sequence

from callwright.understanding.expected import Context, Expected, ExpectedSlot
from callwright.understanding.intents.concepts import weight as word_weight
from callwright.understanding.languages import language_of
from callwright.understanding.reading import (
    Completeness,
    Meant,
    MeantAnswer,
    MeantIntent,
    MeantValue,
    Span,
)
from callwright.understanding.sentence.mood import is_hesitation, is_question
from callwright.understanding.slot_readers import COMPLETENESS, JUDGE_ENDINGS
from callwright.understanding.slot_type import SlotType
from callwright.understanding.tokens import Tokens
from callwright.understanding.unfinished import HESITATIONS
from callwright.understanding.word_lists import words_in
from callwright.understanding.yes_no import completeness as whole_yes_no

__all__ = ["completeness_of", "hesitates"]

_TRAILING = words_in("""
    and but or um uh er the a an my on at to of in for is i with because so your our their his be
    was am are this that y o pero el la los las en de que por para um eh este con una un mi su
    al del
""")
_ANY_YES_NO = ExpectedSlot(name="", type=SlotType("yes_no"))


def hesitates(tokens: Tokens, expected: Expected, readings: Sequence[Meant]) -> bool:
    """Is the floor kept, and what was asked not yet said?"""
    asked = expected.slots[0].name if expected.slots else ""
    told = any(isinstance(r, MeantValue) and r.slot == asked and r.precise for r in readings)
    trailing = bool(tokens.texts) and tokens.texts[-1] in _TRAILING
    return is_hesitation(tokens) and (trailing or not told)


def completeness_of(
    tokens: Tokens, expected: Expected, context: Context, readings: Sequence[Meant]
) -> Completeness:
    """Whether the caller is done, by what was asked and what the words carry so far."""
    if not len(tokens):
        return "could_continue"
    if hesitates(tokens, expected, readings) and not any(
        isinstance(r, MeantIntent) and r.name != "hold_on" and r.confidence >= 500 for r in readings
    ):
        return "incomplete"  # "let me see"; not "déjeme en paz", which only begins like it
    last = tokens.texts[-1]
    trails = last in HESITATIONS or (last in _TRAILING and len(tokens) > 1)
    asked = expected.slots[0] if expected.slots else None
    if expected.phase in ("confirming", "checking") and not trails:
        # A yes is all that was asked; behind a no there may come what is right.
        verdict = whole_yes_no(tokens, _ANY_YES_NO, context)
        if verdict == "complete" and _affirmed(readings):
            return "complete"
    if asked is not None and expected.phase in ("asking", "confirming", "none"):
        kind = asked.type.kind
        if trails and kind not in JUDGE_ENDINGS:
            return "incomplete"
        judge = COMPLETENESS.get(kind)
        verdict = judge(tokens, asked, context) if judge else None
        if verdict is not None:
            return verdict
    if trails:
        return "incomplete"
    if expected.phase == "confirming" and not _affirmed(readings):
        return "could_continue"
    whole = (0, len(tokens.words))
    said = any(_ends(r, asked, whole) and r.confidence >= 500 for r in readings)
    if said or _asked_outright(tokens, readings, context.locale):
        return "complete"
    return "could_continue"


def _ends(reading: Meant, asked: ExpectedSlot | None, whole: Span) -> bool:
    """Does the reading cover all words, or is it the choice that was asked, in any words?"""
    if isinstance(reading, MeantValue) and asked is not None and asked.type.kind == "choice":
        return reading.slot == asked.name
    return reading.span == whole


def _asked_outright(tokens: Tokens, readings: Sequence[Meant], locale: str) -> bool:
    """Do the words end with an intent or a question, and is all before it only how it is put?"""
    language = language_of(locale)
    last = len(tokens.words)
    ends = [
        r
        for r in readings
        if not isinstance(r, MeantValue) and r.confidence >= 500 and r.span[1] == last
    ]
    if any(isinstance(r, MeantAnswer) for r in ends) and is_question(tokens):
        return True
    starts = [r.span[0] for r in ends if isinstance(r, MeantIntent)]
    return any(
        all(word_weight(item.text, language) < 0.9 for item in tokens.items if item.word < start)
        for start in starts
    )


def _affirmed(readings: Sequence[Meant]) -> bool:
    return any(
        (isinstance(r, MeantIntent) and r.name == "affirm" and r.confidence >= 700)
        or (isinstance(r, MeantValue) and r.value == "yes")
        for r in readings
    )
