"""1 for yes and 2 for no: the last resort where no word is understood (semantics.md T9)."""

from collections.abc import Iterator, Mapping

from callwright.machine.draft import Draft
from callwright.machine.live_keys import (
    YES_NO_KEYS,
    choice_keys,
    keypad_length,
    yes_no_keys_are_free,
)
from callwright.machine.questions import ask_state, check_wording
from callwright.machine.snapshot import Question
from callwright.machine.states import AskState
from callwright.machine.tables import PromptEntry

__all__ = ["OFFERS", "reply_keys", "typing", "value_keys"]

OFFERS = "call.keys"  # a wording that reads it offers the keys
_REPLIES = {
    "confirming": {"1": "affirm", "2": "deny"},
    "checking": {"1": "affirm", "2": "deny"},
    "choosing": {"1": "first", "2": "second"},
}


def typing(d: Draft) -> AskState | None:
    """The question of which digits are the answer: asked, or its value read back to be typed anew.

    Where one digit is a whole entry nothing can be typed anew beside a yes.
    """
    question, ask = d.question, ask_state(d)
    if question is None or ask is None:
        return None
    length = keypad_length(d, ask)
    if question.phase == "asking":
        return ask if length is not None else None
    return ask if question.phase == "confirming" and (length or 0) > 1 else None


def value_keys(d: Draft) -> Mapping[str, str]:
    """Key to value of the open question: of its choice, or yes and no."""
    question, ask = d.question, ask_state(d)
    if question is None or ask is None or question.phase == "checking":
        return {}
    spec = d.machine.slot(d.frame.dialog, ask.slot)
    if spec is None or spec.type.kind != "yes_no":
        return choice_keys(d, ask)
    return YES_NO_KEYS if question.phase == "asking" and _allowed(d, ask, question) else {}


def reply_keys(d: Draft) -> Mapping[str, str]:
    """Key to intent where a value or an intent is asked back: yes and no, the first and the second.

    Live where the wording offers them, or the author gave the question a keypad.
    """
    question = d.question
    if question is None or question.phase not in _REPLIES:
        return {}
    allowed = _allowed(d, ask_state(d), question)
    return _REPLIES[question.phase] if allowed else {}


def _allowed(d: Draft, ask: AskState | None, question: Question) -> bool:
    if ask is not None and ask.keypad is not None:
        return not d.place.keys.keys() & YES_NO_KEYS.keys()
    if not yes_no_keys_are_free(d):
        return False
    return any(OFFERS in wording.reads for wording in _put(d, ask, question))


def _put(d: Draft, ask: AskState | None, question: Question) -> Iterator[PromptEntry]:
    """The wordings in which the present phase was put so far: what was offered stays offered."""
    if question.phase == "checking":
        yield from check_wording(d, question)
        return
    if ask is None:
        return
    kinds = {"asking": ("no_input", "no_match"), "confirming": ("confirm",)}
    first = {"asking": "ask", "confirming": "confirm", "choosing": "choose"}[question.phase]
    names = [first]
    for kind in kinds.get(question.phase, ("choose",)):
        last = d.machine.list_length(ask.prompt, kind, d.locale)
        shown = min(question.shown.get(kind, 0), last)
        begins = 1 if question.phase == "asking" else 2
        names += [f"{kind}.{number}" for number in range(begins, begins + shown)]
    for name in names:
        wording = d.machine.entry(ask.prompt, name, d.locale)
        if wording is not None:
            yield wording
