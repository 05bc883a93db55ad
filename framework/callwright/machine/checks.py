"""Asking an intent back that was heard in its confirm band (phase `checking`)."""

from dataclasses import replace

from callwright.machine.candidates import Said, confidence_of
from callwright.machine.disclosure import stop_speaking
from callwright.machine.draft import Draft
from callwright.machine.events import IntentReading, Reading
from callwright.machine.globals import act_on_global, act_on_own
from callwright.machine.questions import check_prompt, put_phase_again
from callwright.machine.saying import resume_cut
from callwright.machine.snapshot import Question
from callwright.machine.states import AskState, DoState

__all__ = ["denied", "open_check", "reply_to_check", "take_checked", "unanswered"]


def open_check(
    d: Draft, intent: str, rest: tuple[Reading, ...] = (), *, correction: bool = False
) -> bool:
    """Ask whether the intent was meant; the rest of the turn is put aside. False without words."""
    if check_prompt(d, intent) is None:
        return False
    stop_speaking(d, "check")
    question = d.question
    if question is None:
        state = d.place.state
        question = Question(
            frame=len(d.stack) - 1,
            state=d.frame.state,
            over="do" if isinstance(state, DoState) else "say",
            after=d.pending,
        )
    else:
        d.cut = ()
    before = question.before if question.phase == "checking" else question.phase
    d.question = replace(
        question,
        phase="checking",
        before=before,
        checks=intent,
        held=rest,
        held_correction=correction,
        asked_again=False,
    )
    d.new_floor()
    put_phase_again(d)
    d.note("check", intent)
    return True


def reply_to_check(d: Draft, said: Said) -> str:
    """What the turn says to the check: `yes`, `no`, or nothing."""
    question = d.question
    if question is None:
        return ""
    normal = d.machine.band("normal")
    entry = d.machine.by_intent.get(question.checks)
    band = d.machine.band(entry.band) if entry is not None else normal
    best: dict[str, int] = {}
    for reading in said.readings:
        if isinstance(reading, IntentReading):
            confidence = confidence_of(d, reading)
            best[reading.name] = max(best.get(reading.name, 0), confidence)
    again = best.get(question.checks, 0)
    if band.stands(again):
        return "yes"
    if best.get("deny", 0) >= normal.confirm:
        return "no"
    counts = said.heard_value and not said.early
    if counts and normal.stands(best.get("affirm", 0)):
        return "yes"
    return ""


def take_checked(d: Draft) -> None:
    """The check was answered with yes: act on the intent."""
    question = d.question
    if question is None:
        return
    intent = question.checks
    if question.over:
        d.question, d.pending = None, question.after
    else:
        d.question = replace(question, phase=question.before, checks="", held=())
        d.new_floor()  # what was asked back is over: the question's own answers are awaited again
    state = d.place.state
    if isinstance(state, AskState) and intent in state.hears:
        act_on_own(d, intent, state.hears[intent])
    elif intent in d.machine.by_intent:
        act_on_global(d, d.machine.by_intent[intent])


def denied(d: Draft) -> Said | None:
    """The check was answered with no. Returns what was put aside, to be handled now."""
    question = d.question
    if question is None:
        return None
    d.note("check", f"{question.checks} was denied")
    d.new_floor()
    stop_speaking(d, "check")
    if question.over:
        d.question, d.pending = None, question.after
        resume_cut(d)
        return None
    d.cut = ()
    d.question = replace(
        question,
        phase=question.before,
        checks="",
        held=(),
        doubted=(*question.doubted, question.checks),
    )
    if not question.held:
        put_phase_again(d)
        return None
    return Said(readings=question.held, correction=question.held_correction, checked=True)


def unanswered(d: Draft) -> str:
    """No usable reply: asked once more; then an alarm counts as `yes`, anything else as `no`."""
    question = d.question
    if question is None:
        return ""
    if not question.asked_again:
        d.question = replace(question, asked_again=True)
        d.cut = ()
        put_phase_again(d)
        return ""
    return "yes" if question.checks in d.machine.alarms else "no"
