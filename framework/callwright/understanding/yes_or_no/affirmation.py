"""A yes or a no among other meanings: whether one was said, and whether it was meant."""

from collections.abc import Sequence

from callwright.understanding.candidate import Candidate
from callwright.understanding.expected import Context, Expected, ExpectedSlot
from callwright.understanding.ranking import Read
from callwright.understanding.sentence.clause import clause_at, is_written_question
from callwright.understanding.slot_readers import READERS
from callwright.understanding.slot_type import SlotType
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import words_in
from callwright.understanding.yes_or_no.another_told import of_asked, tells_another
from callwright.understanding.yes_or_no.doubts import takes_back
from callwright.understanding.yes_or_no.kept_back import keeps_back
from callwright.understanding.yes_or_no.yes_no_meant import (
    ASKED_BACK,
    PLAIN,
    asks_to_wait,
    only_comes_back,
    tells_trouble,
)

__all__ = ["STRONG", "answered_before", "yes_or_no"]

STRONG = 650  # a phrase that surely stands for itself
_PLAINLY = 800
_ANY_YES_NO = ExpectedSlot(name="", type=SlotType("yes_no"))
_OF_QUESTION = ExpectedSlot(name="asked_back", type=SlotType("yes_no"))
_INVERTED = words_in("is are was will would can could should does did may")
_SUBJECTS = words_in("that this it there i you we they")


def yes_or_no(
    tokens: Tokens,
    expected: Expected,
    context: Context,
    own: Sequence[Read],
    others: Sequence[Read] = (),
) -> list[Read]:
    """Affirm or deny: by the yes/no grammar, else by the application's own examples.

    others: what else the words say by phrases.
    """
    slot = _asked(expected)
    found = READERS["yes_no"](tokens, slot, context)
    if found and found[0].weight > 600:
        best = found[0]
        held = any(read.name == "hold_on" and read.score >= STRONG for read in others)
        if held and best.value == "yes" and asks_to_wait(tokens.texts[best.end :]):
            return []
        name = "affirm" if best.value == "yes" else "deny"
        return [Read("intent", name, name, best.weight, tokens.span(best.start, best.end))]
    own = [read for read in own if not _in_question(read, tokens)]
    if slot.name and context.filled.keys() <= {slot.name} and tells_another(tokens, context):
        own = [read for read in own if read.name != "affirm"]
    if keeps_back(tokens.texts):
        own = [read for read in own if read.name != "deny"]
    if tells_trouble(tokens):
        own = [read for read in own if read.score == 1_000]
    if _is_asked(tokens.texts) or only_comes_back(tokens.texts):
        own = [read for read in own if read.name != "affirm"]
    return [max(own, key=lambda read: read.score)] if own else []


def _asked(expected: Expected) -> ExpectedSlot:
    """The yes or no that is asked for or asked back, nameless where it is of anything else."""
    asked = next((slot for slot in expected.slots if slot.role == "asked"), None)
    if expected.phase == "asking" and asked and asked.type.kind == "yes_no":
        return asked
    # What asks a yes or a no back keeps no slot to answer.
    return _OF_QUESTION if expected.phase == "confirming" and asked is None else _ANY_YES_NO


def answered_before(
    tokens: Tokens, slot: ExpectedSlot, context: Context, phrases: Sequence[Read]
) -> Candidate | None:
    """The plain yes or no that stands before the first strong phrase."""
    word = min(p.span[0] for p in phrases if p.score >= STRONG)
    end = sum(item.word < word for item in tokens.items)
    before = Tokens(tokens.words, tokens.items[:end], tokens.texts[:end])
    found = READERS["yes_no"](before, slot, context)
    if not found or found[0].weight <= _PLAINLY:
        return None
    answer = found[0]
    if answer.value == "yes" and asks_to_wait(tokens.texts[answer.end :]):
        return None  # "yes, hold on": the moment is given, and the question is asked again
    if answer.value == "no" and keeps_back(tokens.texts):
        return answer.lowered(ASKED_BACK)  # "no, I won't tell you"
    if answer.value == "yes" and takes_back(tokens.texts, answer.end):
        return answer.lowered(ASKED_BACK)
    first = bool(slot.name) and context.filled.keys() <= {slot.name}
    return of_asked(answer, tokens) if first and answer.value == "yes" else answer


def _in_question(read: Read, tokens: Tokens) -> bool:
    """Does a yes or a no stand inside a question, as in "¿está bien?"?"""
    at = [n for n, item in enumerate(tokens.items) if read.span[0] <= item.word < read.span[1]]
    if not at or (len(tokens) == 1 and tokens.texts[0] in PLAIN):
        return False
    clause = clause_at(tokens, at[0], at[-1] + 1)
    return clause.asks or is_written_question(tokens, clause)


def _is_asked(texts: Sequence[str]) -> bool:
    """Tell a question in the words of a yes, such as "is that okay?": it agrees to nothing."""
    return len(texts) > 1 and texts[0] in _INVERTED and texts[1] in _SUBJECTS
