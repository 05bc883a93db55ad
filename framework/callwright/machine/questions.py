"""The open question: how it is put, put again, confirmed, and when its tries are used up.

A question lives from entry to exit of its `ask` (semantics.md section 6). Nothing here leaves the
state by itself: a way out becomes `d.move`, which `settle` takes.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from callwright.machine.disclosure import say
from callwright.machine.draft import Draft, Follow
from callwright.machine.effects import PauseRecording
from callwright.machine.ending import fallback
from callwright.machine.exits import ANYWHERE
from callwright.machine.names import asked_counts, choose, take_route
from callwright.machine.saying import resume_cut, say_owed
from callwright.machine.snapshot import Candidate, Pending, Phase, Question, Slot
from callwright.machine.states import AskState, Exit
from callwright.machine.tables import PromptEntry
from callwright.machine.values import UNKNOWN, Value

__all__ = [
    "Kind",
    "ask_state",
    "check_prompt",
    "check_wording",
    "counted",
    "fail_try",
    "fill",
    "leave_question",
    "open_phase",
    "open_question",
    "put",
    "put_phase_again",
    "put_phase_otherwise",
    "reprompt",
    "reput",
    "run_catch",
    "say_check",
    "stays",
    "used_up",
]

Kind = Literal["no_input", "no_match", "invalid", "too_long", "noisy", "cross_talk"]
AGAIN = {"confirming": "confirm", "choosing": "choose"}  # what each phase says
COUNTED = ("no_input", "no_match", "low_confidence", "invalid")


def ask_state(d: Draft) -> AskState | None:
    """The `ask` of the open question; None for a check over another state."""
    if d.question is None:
        return None
    state = d.machine.places[d.question.state].state
    return state if isinstance(state, AskState) else None


def counted(d: Draft, **more: int) -> None:
    """Add to the counts of the present question, kept for the whole call."""
    counts = asked_counts(d)
    added = {name: getattr(counts, name) + extra for name, extra in more.items()}
    d.asked = {**d.asked, d.frame.state: replace(counts, **added)}


def put(d: Draft, entry: str = "ask", prompt: str = "") -> None:
    """Put the open question: say one of its entries, then listen."""
    ask, question = ask_state(d), d.question
    if ask is None or question is None:
        return
    counted(d, attempt=1)
    d.question = replace(question, put=True)
    d.cut = ()
    say_owed(d)
    say(d, prompt or ask.prompt, entry, at_stake=ask.slot)
    d.pending = Pending(kind="listen")


def open_question(d: Draft, ask: AskState) -> None:
    """A new visit of a question, not put yet."""
    d.question = Question(frame=len(d.stack) - 1, state=ask.name)
    spec = d.machine.slot(d.frame.dialog, ask.slot)
    if spec is not None and not d.recording_paused:
        stored = d.machine.data_class(spec.label or spec.class_).stored
        if stored == "nothing" and "recording_off" not in d.facts:
            d.recording_paused = True
            d.emit(PauseRecording(why="secret"))


def open_phase(d: Draft, phase: Phase, candidates: tuple[Candidate, ...]) -> None:
    """Ask about what was heard: a new floor, and the phase's prompt."""
    if d.question is None:
        return
    shown = {kind: n for kind, n in d.question.shown.items() if kind not in AGAIN.values()}
    d.question = replace(d.question, phase=phase, candidates=candidates, shown=shown)
    d.new_floor()
    put_phase_again(d)


def _next_wording(d: Draft, ask: AskState) -> None:
    """A confirmation or a choice that failed is put in its next words; the last ones stay."""
    question = d.question
    kind = AGAIN.get(question.phase) if question is not None else None
    if question is None or kind is None:
        return
    following = d.machine.list_length(ask.prompt, kind, d.locale)
    index = min(question.shown.get(kind, 0) + 1, following)
    if index:
        d.question = replace(question, shown={**question.shown, kind: index})


def put_phase_otherwise(d: Draft, ask: AskState) -> None:
    """Say the prompt of the present phase in its next words, for the first were not answered."""
    _next_wording(d, ask)
    put_phase_again(d)


def _wording(d: Draft, ask: AskState, question: Question) -> str:
    """The entry that the present confirmation or choice is put in."""
    kind = AGAIN[question.phase]
    following = d.machine.list_length(ask.prompt, kind, d.locale)  # of the present locale
    # The last wording is the one that speaks of keys.
    index = following if d.call.deaf else min(question.shown.get(kind, 0), following)
    return f"{kind}.{index + 1}" if index else kind


def put_phase_again(d: Draft) -> None:
    """Say the prompt of the present phase, `attempt` unchanged."""
    question, ask = d.question, ask_state(d)
    if question is None:
        return
    d.cut = ()
    say_owed(d)
    stake = question.candidates
    match question.phase:
        case "asking":
            if ask is not None:
                say(d, ask.prompt, "ask", at_stake=ask.slot)
        case "confirming":
            if ask is not None:
                entry = _wording(d, ask, question)
                say(d, ask.prompt, entry, it={"it": stake[0].value}, at_stake=stake[0].slot)
        case "choosing":
            if ask is not None:
                both: dict[str, Value] = {"first": stake[0].value, "second": stake[1].value}
                say(d, ask.prompt, _wording(d, ask, question), it=both, at_stake=stake[0].slot)
        case "checking":
            say_check(d, question.checks, again=question.asked_again)
    d.pending = Pending(kind="listen")


def check_prompt(d: Draft, intent: str) -> tuple[str, str, dict[str, Value]] | None:
    """Prompt, entry and values that ask an intent back; None when there are no words for it."""
    entry = d.machine.by_intent.get(intent)
    names = [entry.check_with] if entry is not None and entry.check_with else []
    names.append(f"shipped.check_{intent}")
    for name in names:
        for kind in ("ask", "say"):
            if d.machine.entry(name, kind, d.locale) is not None:
                return name, kind, {}
    words = d.machine.application.words.get(d.locale)
    if words is not None and intent in words.says:
        for kind in ("ask", "say"):
            if d.machine.entry("shipped.check", kind, d.locale) is not None:
                return "shipped.check", kind, {"it": words.says[intent]}
    return None


def _check_again(d: Draft, prompt: str) -> str:
    """The entry in which a check is put once more; empty where it has no other words."""
    reprompts = ("no_input.1", "no_match.1")
    return next((name for name in reprompts if d.machine.entry(prompt, name, d.locale)), "")


def say_check(d: Draft, intent: str, *, again: bool = False) -> None:
    """Ask back whether an intent was meant; `again` in the reprompt's words, if it has any."""
    found = check_prompt(d, intent)
    if found is not None:
        prompt, entry, it = found
        say(d, prompt, (_check_again(d, prompt) if again else "") or entry, it=it)


def check_wording(d: Draft, question: Question) -> Iterator[PromptEntry]:
    """The wordings in which an intent was asked back so far."""
    found = check_prompt(d, question.checks)
    if found is None:
        return
    prompt, entry, _ = found
    for name in (entry, _check_again(d, prompt) if question.asked_again else ""):
        wording = d.machine.entry(prompt, name, d.locale)
        if wording is not None:
            yield wording


def reput(d: Draft, *, bridge: bool = False) -> None:
    """Come back to the open question or the interrupted prompt, nothing lost."""
    if d.question is None:
        resume_cut(d)
        return
    if d.question.held and d.question.phase != "checking":
        d.cut = ()
        return  # the answer that stood beside is handled instead, when all settles
    if bridge:
        say(d, "shipped.bridge")
    put_phase_again(d)


def run_catch(d: Draft, kind: str) -> Exit | None:
    """The exit that state, dialog or application have for an event; None for the built-in."""
    caught = d.machine.catch(d.frame.state, kind)
    if caught is None:
        return None
    source, route = caught
    return choose(d, source, route.trigger)[0]


def stays(leave: Exit | None) -> bool:
    """Does this exit of `catch` stay inside the question?"""
    return leave is None or leave.reprompt or leave.confirm or leave.choose


def fail_try(d: Draft, kind: Kind, *, entry: str = "") -> None:
    """A failure that spends a try: count it, let `catch` look, then say it again or give up.

    entry: said in place of the tapered list. In phases other than asking their prompt is said.
    """
    question, ask = d.question, ask_state(d)
    if question is None or ask is None:
        return
    question = replace(question, tries=question.tries + 1)
    d.question = question
    if kind in COUNTED:
        counted(d, **{kind: 1})
    if kind == "no_input":
        d.call = replace(d.call, no_input=d.call.no_input + 1)
    elif kind == "no_match":
        d.call = replace(d.call, no_match=d.call.no_match + 1)
    leave = run_catch(d, kind)
    if leave is not None and not stays(leave):
        d.move = Follow(exit=leave)
        return
    if question.tries >= ask.tries:
        used_up(d, ask)
        return
    if leave is not None and leave.confirm and question.candidates:
        open_phase(d, "confirming", question.candidates[:1])
        return
    d.cut = ()
    if question.phase != "asking":
        put_phase_otherwise(d, ask)
        return
    if entry:
        put(d, entry)
        return
    reprompt(d, ask, question, "no_input" if kind == "no_input" else "no_match")


def reprompt(d: Draft, ask: AskState, question: Question, kind: str) -> None:
    """The next entry of a tapered list, or the way out that stands in its place."""
    index = question.shown.get(kind, 0) + 1
    d.question = replace(question, shown={**question.shown, kind: index})
    last = d.machine.list_length(ask.prompt, kind, d.locale)
    if d.call.deaf:
        index = last  # the last wording is the one that speaks of keys
    name = f"{kind}.{min(index, last)}"
    wording = d.machine.entry(ask.prompt, name, d.locale)
    if wording is None:
        put(d, "ask")
    elif wording.goto is not None:
        d.move = Follow(exit=take_route(d, wording.goto, ANYWHERE))
    else:
        put(d, name)


def used_up(d: Draft, ask: AskState) -> None:
    """No tries are left."""
    spec = d.machine.slot(d.frame.dialog, ask.slot)
    unknown = spec is not None and "unknown" in spec.may_be
    if unknown:
        slot = Slot(value=UNKNOWN, source="tries", speaker=d.call.speaker, at_ms=d.now_ms)
        d.frame = replace(d.frame, slots={**d.frame.slots, ask.slot: slot})
    if ask.after_tries is not None:
        d.move = Follow(exit=take_route(d, ask.after_tries))
    elif unknown:
        leave_question(d, ask)
    else:
        fallback(d, "tries")


def leave_question(d: Draft, ask: AskState) -> None:
    """The slot is filled and settled: leave by its case, else by `then`."""
    slot = d.frame.slots[ask.slot]
    route = ask.then
    if ask.cases:
        from_case = [case.route for case in ask.cases if d.opened(slot.value) == case.value]
        route = from_case[0] if from_case else ask.then
    d.move = Follow(exit=take_route(d, route))


def fill(d: Draft, name: str, slot: Slot) -> None:
    """Write a slot of the innermost frame."""
    d.frame = replace(d.frame, slots={**d.frame.slots, name: slot})
