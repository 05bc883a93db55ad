"""What is live everywhere: intents that leave, detours that come back, replay, hold, locale.

An exit that goes elsewhere becomes `d.move`; what stays inside the question happens here
(semantics.md section 8).
"""

from dataclasses import replace

from callwright.machine.declared import Global
from callwright.machine.detours import detour_name
from callwright.machine.disclosure import say, say_again, stop_speaking
from callwright.machine.draft import Draft, Follow
from callwright.machine.effects import SwitchLocale
from callwright.machine.exits import ANYWHERE
from callwright.machine.frames import push, suspend
from callwright.machine.names import choose, passed, take_route
from callwright.machine.questions import fail_try, put_phase_again, reput
from callwright.machine.saying import resume_cut
from callwright.machine.snapshot import Pending
from callwright.machine.states import AskState, Exit, Route

__all__ = [
    "act_on_global",
    "act_on_own",
    "answer",
    "cannot_answer",
    "detour",
    "digress",
    "give_help",
    "hold",
    "hold_is_over",
    "replay",
    "switch_locale",
]


def act_on_own(d: Draft, intent: str, route: Route) -> None:
    """An intent that the open question itself hears: it leaves by its own exit."""
    stop_speaking(d, "heard")
    _remember(d, intent)
    d.move = Follow(exit=take_route(d, route), by_alarm=intent in d.machine.alarms)


def act_on_global(d: Draft, entry: Global) -> None:
    """Take a global's exit."""
    stop_speaking(d, "heard")
    leave, index = choose(d, ANYWHERE, entry.route.trigger)
    if leave.locale and leave.locale not in d.machine.application.locales:
        index += 1  # `else` follows the exit that it belongs to
        if index >= len(entry.route.exits):
            d.note("locale", f"{leave.locale} is not a locale of this application")
            reput(d)
            return
        leave = entry.route.exits[index]
    _remember(d, entry.hears)
    if leave.locale:
        switch_locale(d, leave.locale)
    elif leave.replay:
        replay(d)
    elif leave.slower:
        d.rate = 80
        replay(d, counted=False)
    elif leave.hold_ms:
        hold(d, leave.hold_ms)
    elif leave.do or leave.call:
        detour(d, entry, leave, index)
    else:
        d.move = Follow(exit=leave, by_alarm=entry.alarm)


def _remember(d: Draft, intent: str) -> None:
    d.note("reading", f"{intent} at {d.call.confidence}")
    if intent not in d.heard:
        d.heard = (*d.heard, intent)


def detour(d: Draft, entry: Global, leave: Exit, index: int) -> None:
    """Run a dialog on top of what is open; its return comes back here."""
    nested = sum(frame.suspended is not None for frame in d.stack)
    if nested >= d.machine.constants.detours:
        d.note("detour", f"{entry.hears} was dropped: too many detours are open")
        reput(d)
        return
    dialog = leave.call or detour_name(entry.route.trigger, index)
    takes = passed(d, leave.with_)
    push(d, dialog, takes, entered_by="global", suspended=suspend(d), by_alarm=entry.alarm)


def switch_locale(d: Draft, locale: str) -> None:
    """Go on in another language; the open question is put again in it."""
    d.locale = locale
    d.emit(SwitchLocale(locale=locale))
    d.listen = True
    reput(d)


def replay(d: Draft, *, counted: bool = True) -> None:
    """Say again what was said since the caller's last turn."""
    question = d.question
    if question is not None and counted:
        if question.repeats >= d.place.dialog.limits.repeats:
            fail_try(d, "no_match")
            return
        d.question = replace(question, repeats=question.repeats + 1)
    d.cut = d.owed = ()
    for item in d.before:
        say_again(d, item)
    if d.question is not None:
        d.pending = Pending(kind="listen")


def hold(d: Draft, hold_ms: int) -> None:
    """The caller asked for a moment."""
    question = d.question
    if question is not None:
        if question.holds >= d.place.dialog.limits.holds:
            fail_try(d, "no_match")
            return
        d.question = replace(question, holds=question.holds + 1)
        d.cut = ()
    say(d, "shipped.take_your_time")
    if d.question is not None:
        d.pending = Pending(kind="listen")
    d.wait_for("hold", d.now_ms + hold_ms)


def hold_is_over(d: Draft) -> None:
    """The moment has passed: come back to the question, no try spent."""
    if any(reason in d.waits for reason in ("speech", "transcript", "model")):
        d.wait_for("hold", d.now_ms + d.machine.constants.answer_least_ms)
        return
    if d.question is None:
        resume_cut(d)
        return
    say(d, "shipped.still_there")
    put_phase_again(d)


def answer(d: Draft, name: str) -> None:
    """Give an approved answer, then come back to the open question."""
    digress(d, f"answers.{name}", "say")


def cannot_answer(d: Draft) -> None:
    """A question that nobody wrote an answer for: say so, and offer a person."""
    digress(d, "shipped.cannot_answer", "say")


def digress(d: Draft, prompt: str, entry: str) -> None:
    """Say something off the path; too many in a row spend a try."""
    stop_speaking(d, "heard")
    count = d.call.digressions + 1
    over = count > d.place.dialog.limits.digressions
    d.call = replace(d.call, digressions=0 if over else count)
    say(d, prompt, entry)
    question = d.question
    if over and question is not None and not question.held and isinstance(d.place.state, AskState):
        fail_try(d, "no_match")
    else:
        reput(d, bridge=True)


def give_help(d: Draft) -> None:
    """The prompt's own help, counted as a repeat."""
    question = d.question
    ask = d.place.state
    if question is None or not isinstance(ask, AskState):
        reput(d)
        return
    stop_speaking(d, "heard")
    d.cut = ()
    if question.repeats >= d.place.dialog.limits.repeats:
        fail_try(d, "no_match")
        return
    d.question = replace(question, repeats=question.repeats + 1)
    for kind in ("help", "no_match.1", "ask"):
        if d.machine.entry(ask.prompt, kind, d.locale) is not None:
            say(d, ask.prompt, kind, at_stake=ask.slot)
            break
    d.pending = Pending(kind="listen")
