"""The mute walk: what is still done when the caller is gone (semantics.md section 5).

A turn that was still open is understood first, then a once-only service is waited for, then the
states are walked in silence, doing nothing new except what an alarm or `catch: hangup` requires.
"""

from dataclasses import replace

from callwright.machine.draft import Draft, Enter, Follow
from callwright.machine.ending import close
from callwright.machine.events import HungUp
from callwright.machine.names import choose, take_route
from callwright.machine.services import forget_service
from callwright.machine.snapshot import Heard
from callwright.machine.states import AskState, DoState, SayState, TransferState
from callwright.machine.transfers import is_open, take_back

__all__ = ["hung_up", "may_enter", "pass_over", "reply_exit", "walk"]


def hung_up(d: Draft, event: HungUp) -> None:
    """The line is down."""
    if d.call.mute != "no":
        d.note("stale", "the line was down already")
        return
    connected = False
    if d.transfer is not None and is_open(d):
        connected = d.transfer.mode == "blind"
        if not connected:
            take_back(d, "failed")
    d.note("hung_up", event.by)
    d.call = replace(d.call, gone=event.by)
    _silence(d)
    if connected and d.transfer is not None:
        d.transfer = replace(d.transfer, status="connected")
        d.call = replace(d.call, mute="connected")
        d.walking = True
        state = d.place.state
        route = state.results.get("connected") if isinstance(state, TransferState) else None
        d.no_longer("transfer")
        d.move = Follow(exit=take_route(d, route))
        return
    alarmed = any(intent in d.machine.alarms for intent in d.heard)
    d.call = replace(d.call, mute="owed" if alarmed else "hung_up")
    if d.pending is not None and d.pending.kind == "hang_up":
        close(d, d.pending.disposition, d.pending.reason)
        return
    if d.awaiting and d.services[d.awaiting].service:
        spec = d.machine.application.services[d.services[d.awaiting].service]
        if spec.effect == "none":
            forget_service(d)
            d.pending = None


def _silence(d: Draft) -> None:
    """Nothing is said any more, and nobody is waited for but an open turn."""
    ledger = dict(d.ledger)
    for item in d.playing:
        ledger[item.serial] = Heard(prompt=item.prompt, entry=item.entry, outcome="cut")
    d.ledger = ledger
    d.playing = d.cut = d.owed = ()
    if d.speech is not None and ("speech" in d.waits or "transcript" in d.waits):
        d.wait_for("transcript", d.now_ms + d.machine.constants.transcript_ms)
    else:
        d.speech = None
    d.no_longer("speaking", "speech", "model", "keys", "filler", "beep", "hold", "answer")


def walk(d: Draft) -> bool:
    """Go on with the walk. False when something is still waited for, or all is done."""
    if "transcript" in d.waits or "service" in d.waits or d.done is not None:
        return False
    pending = d.pending
    if pending is not None and pending.kind == "close":
        return False
    if d.deferred is not None:
        intent, d.deferred = d.deferred.intent, None
        entry = d.machine.by_intent[intent]
        if entry.alarm:
            d.heard = (*d.heard, intent) if intent not in d.heard else d.heard
            d.call = replace(d.call, mute="owed")
            d.walking = True
            leave, _ = choose(d, "*", entry.route.trigger)
            d.move = Follow(exit=leave, by_alarm=True)
            return True
    if not d.walking:
        d.walking = True
        caught = d.machine.catch(d.frame.state, "hangup")
        if caught is not None:
            d.call = replace(d.call, mute="owed")
            source, route = caught
            d.move = Follow(exit=choose(d, source, route.trigger)[0])
            return True
    if pending is not None and pending.kind == "reply":
        d.pending = None
        d.move = reply_exit(d, pending.trigger)
        return True
    if pending is not None and pending.kind == "leave":
        pass_over(d)
        return True
    close(d, "caller_hung_up", d.call.gone or "caller")
    return True


def reply_exit(d: Draft, trigger: str) -> Follow:
    """The exit of a result that is waiting to be taken."""
    if trigger == "fallback":
        return Follow(exit=take_route(d, d.machine.application.fallback, "*"))
    state = d.place.state
    service = state.service if isinstance(state, DoState) else ""
    return Follow(exit=choose(d, state.name, trigger)[0], results_of=service)


def pass_over(d: Draft) -> None:
    """A `say` is passed in silence, unless it must be heard and nothing requires going on."""
    state = d.place.state
    if not isinstance(state, SayState):
        close(d, "caller_hung_up", d.call.gone or "caller")
        return
    unheard = any(
        table is not None and table.must_play and prompt not in d.said
        for prompt in state.prompts
        for table in [d.machine.prompt(prompt)]
    )
    if unheard and d.call.mute == "hung_up":
        close(d, "caller_hung_up", d.call.gone or "caller")
        return
    d.pending = None
    d.move = Follow(exit=take_route(d, state.then))


def may_enter(d: Draft, move: Enter) -> bool:
    """May the walk enter this state? Otherwise the call is closed."""
    state = d.machine.places[move.state].state
    blocked = isinstance(state, AskState | TransferState) or (
        isinstance(state, DoState) and d.call.mute == "hung_up"
    )
    if not blocked:
        return True
    if d.call.mute == "connected":
        d.note("defence", f"'{state.name}' was reached after the caller was handed over")
        close(d, "failed", "defence")
    else:
        d.frame = replace(d.frame, state=state.name)
        close(d, "caller_hung_up", d.call.gone or "caller")
    return False
