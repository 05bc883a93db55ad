"""What a turn says beside its answer: "yes, but I am at work", "yes, who is this?".

The answer must not swallow it (semantics.md section 6, in the same breath). What leaves the
question takes along what needs no confirmation; what comes back to the question finds the answer
kept there, and it is handled in place of putting the question again.
"""

from dataclasses import replace

from callwright.machine.alarms import store_certain
from callwright.machine.candidates import Said, confidence_of, slot_of, store
from callwright.machine.declared import Global
from callwright.machine.draft import Draft
from callwright.machine.events import AnswerReading, IntentReading, Reading
from callwright.machine.exits import ANYWHERE
from callwright.machine.globals import act_on_global, answer
from callwright.machine.listening import live_answers
from callwright.machine.names import Names
from callwright.machine.phases import best_intents
from callwright.machine.snapshot import Candidate
from callwright.machine.states import AskState, Exit

__all__ = ["act_beside", "kept_answer", "read_back_to", "sure_wish"]


def act_beside(
    d: Draft, ask: AskState, said: Said, asked: Candidate | None, *, answered: bool
) -> bool:
    """Act on what stands beside an answer. False: nothing does, and the answer has its turn.

    asked: a value for the asked slot, while it is asked. answered: the question has its answer in
    this turn, and not only other slots in passing.
    """
    entry = sure_wish(d, said)
    if entry is not None:
        leave = d.machine.exits.choose(ANYWHERE, entry.route.trigger, Names(d))[0]
        if not _acts_beside(leave, answered=answered):
            return False
        if leave.back or leave.locale:
            _keep(d, said, entry.hears)
        else:
            _take_along(d, ask, said, asked)
        d.call = replace(d.call, confidence=best_intents(d, said)[entry.hears])
        act_on_global(d, entry)
        return True
    question = _question(d, said)
    if question:
        _keep(d, said, question)
        answer(d, question)
    return bool(question)


def kept_answer(d: Draft) -> Said | None:
    """The answer that waited for what stood beside it, once: its turn has come."""
    question = d.question
    if question is None or not question.held or question.phase == "checking":
        return None
    d.question = replace(question, held=(), held_correction=False)
    return Said(readings=question.held, correction=question.held_correction, checked=True)


def read_back_to(d: Draft, ask: AskState) -> None:
    """A yes to what was read back: each of its values is confirmed."""
    confirmed = {
        name: replace(slot, confirmed="yes")
        for name, slot in d.frame.slots.items()
        if name in ask.reads_back
    }
    d.frame = replace(d.frame, slots={**d.frame.slots, **confirmed})


def _acts_beside(leave: Exit, *, answered: bool) -> bool:
    if leave.replay or leave.slower or leave.hold_ms:
        return False  # whoever answers needs none of these
    return answered or leave.back or bool(leave.locale)


def sure_wish(d: Draft, said: Said) -> Global | None:
    """The first global, alarms apart, that the turn is sure to mean: "call me back on Friday"."""
    best = best_intents(d, said)
    for entry in d.place.globals:
        if not entry.alarm and d.machine.band(entry.band).stands(best.get(entry.hears, 0)):
            return entry
    return None


def _question(d: Draft, said: Said) -> str:
    """The approved answer that the turn is sure to ask for."""
    normal, live = d.machine.band("normal"), live_answers(d)
    asked = (reading for reading in said.readings if isinstance(reading, AnswerReading))
    sure = (each.name for each in asked if normal.stands(confidence_of(d, each)))
    return next((name for name in sure if name in live), "")


def _keep(d: Draft, said: Said, taken: str) -> None:
    """Put the rest of the turn aside until the question is come back to."""
    question = d.question
    if question is not None:
        rest = tuple(reading for reading in said.readings if not _names(reading, taken))
        d.question = replace(question, held=rest, held_correction=said.correction)


def _names(reading: Reading, name: str) -> bool:
    return isinstance(reading, IntentReading | AnswerReading) and reading.name == name


def _take_along(d: Draft, ask: AskState, said: Said, asked: Candidate | None) -> None:
    """Store what the answer gives for certain: the question is about to be left."""
    question = d.question
    if question is None:
        return
    normal = d.machine.band("normal")
    if question.phase == "asking":
        store_certain(d, ask, said)
        if asked is None or not ask.reads_back or not normal.stands(asked.confidence):
            return
        if d.opened(asked.value) == "yes":
            read_back_to(d, ask)
        return
    best = best_intents(d, said)
    affirmed = normal.stands(best.get("affirm", 0))
    if question.phase == "confirming" and affirmed and "deny" not in best:
        store(d, [(ask.slot, slot_of(d, question.candidates[0], "yes"))])
