"""The keypad (T9): a key is at once the caller's turn."""

from dataclasses import replace

from callwright.machine.answers import act, failed
from callwright.machine.candidates import Said
from callwright.machine.disclosure import stop_speaking
from callwright.machine.draft import Draft
from callwright.machine.events import IntentReading, KeyPressed, Reading, ValueReading
from callwright.machine.globals import act_on_global
from callwright.machine.keyed_replies import reply_keys, typing, value_keys
from callwright.machine.listening import upcoming
from callwright.machine.live_keys import choice_keys, keypad_length
from callwright.machine.questions import ask_state, put_phase_again
from callwright.machine.saying import resume_cut
from callwright.machine.snapshot import Deferred
from callwright.machine.states import AskState, DoState, SayState, TransferState
from callwright.machine.turns import SUPERSEDED
from callwright.machine.values import is_day
from callwright.understanding.slot_type import SlotType

__all__ = ["entry_complete", "key_pressed", "keyed_value", "typed_so_far"]


def key_pressed(d: Draft, event: KeyPressed) -> None:
    """One key."""
    if d.call.mute != "no":
        d.note("stale", "a key on a line that is down")
        return
    sounding = next((item for item in d.playing if item.serial == event.prompt), None)
    policy = sounding.barge_in if sounding is not None else "silence"
    if sounding is None and d.playing:
        policy = d.playing[0].barge_in
    pending = d.pending
    state = d.place.state
    if (pending is not None and pending.kind == "hang_up") or isinstance(state, TransferState):
        d.note("dropped", "a key that nothing waits for")
        return
    if policy == "none" or isinstance(state, DoState):
        _defer(d, event.key)
        return
    heard_value = event.heard_value if sounding is not None else not d.playing
    live = _is_live(d, event.key)
    if not live and policy == "hotword":
        return
    if policy != "silence":
        stop_speaking(d, "key", event.heard_ms)
    _supersede_speech(d)
    d.no_longer("hold", "model")
    if not live:
        d.note("dropped", "a key that nothing waits for")
        if d.question is None or d.cut:
            resume_cut(d)
        return
    _act(d, event.key, heard_value=heard_value)


def _supersede_speech(d: Draft) -> None:
    """The key wins: speech in progress is late, whatever its floor."""
    if d.speech is not None:
        d.lost = (*d.lost, replace(d.speech, floor=SUPERSEDED))[-3:]
        d.speech = None
    d.no_longer("speech", "transcript")


def _is_live(d: Draft, key: str) -> bool:
    if typing(d) is not None:
        return key.isdigit() or key in "#*"
    if d.question is None and isinstance(d.place.state, SayState):
        coming = upcoming(d)
        if coming is not None and key in choice_keys(d, coming):
            return True
    return key in reply_keys(d) or key in value_keys(d) or key in d.place.keys


def _act(d: Draft, key: str, *, heard_value: bool) -> None:
    place = d.place
    ask, typed = ask_state(d), typing(d)
    if typed is not None:
        if d.keys == "" and d.question is not None:
            d.question = replace(d.question, keyed_early=not heard_value)
        _entry(d, typed, key)
        return
    if key in reply_keys(d):
        _turn(d)
        _reply(d, _meant(reply_keys(d)[key]), heard_value=heard_value)
        return
    if ask is not None and key in value_keys(d):
        _turn(d)
        d.cut = ()
        _answer(d, ask, value_keys(d)[key], heard_value=heard_value)
        return
    if key in place.keys:
        _turn(d)
        act_on_global(d, place.keys[key])
        return
    coming = upcoming(d) if d.question is None else None
    if coming is not None and key in choice_keys(d, coming) and d.pending is not None:
        _turn(d)
        reading = ValueReading(
            slot=coming.slot, value=choice_keys(d, coming)[key], confidence=1_000, source="keys"
        )
        d.cut = ()
        d.pending = replace(d.pending, carried=(reading,))


def _meant(intent: str) -> IntentReading:
    return IntentReading(name=intent, confidence=1_000, source="keys")


def _turn(d: Draft) -> None:
    d.before, d.since = d.since, ()
    d.call = replace(d.call, turns=d.call.turns + 1, corrects=False)


def _entry(d: Draft, ask: AskState, key: str) -> None:
    """A digit of an entry, or its end, or its undoing."""
    d.cut = ()
    if key == "*":
        if d.keys != "":
            d.keys = ""
            d.no_longer("keys")
        elif "*" in d.place.keys:
            _turn(d)
            act_on_global(d, d.place.keys["*"])
        return
    if key == "#":
        entry_complete(d)
        return
    typed = typed_so_far(d) + key
    d.keys = d.sealed(ask.slot, typed)
    if len(typed) >= (keypad_length(d, ask) or 0):
        entry_complete(d)
        return
    between_ms = d.machine.wait(d.frame.state).between_keys_ms
    if typed in reply_keys(d):
        between_ms = min(between_ms, d.machine.constants.lone_key_ms)  # a yes, unless more follows
    d.wait_for("keys", d.now_ms + between_ms)


def typed_so_far(d: Draft) -> str:
    """The digits of the entry, opened."""
    typed = d.opened(d.keys)
    return typed if isinstance(typed, str) else ""


def entry_complete(d: Draft) -> None:
    """What was typed becomes a value, or a no-match; while a value is read back, also a reply."""
    typed, d.keys = typed_so_far(d), ""
    d.no_longer("keys")
    ask, question = ask_state(d), d.question
    if ask is None or question is None:
        return
    _turn(d)
    heard_value = not question.keyed_early
    if typed in reply_keys(d):
        _reply(d, _meant(reply_keys(d)[typed]), heard_value=heard_value)
        return
    if question.phase != "asking" and typed in d.place.keys:
        act_on_global(d, d.place.keys[typed])
        return
    spec = d.machine.slot(d.frame.dialog, ask.slot)
    value = keyed_value(spec.type, typed) if spec is not None else None
    if value is None:
        failed(d, "no_match")
        return
    _answer(d, ask, value, heard_value=heard_value)


def keyed_value(type_: SlotType, typed: str) -> str | int | None:
    """The value of a keyed entry: whole dollars, MMDDYYYY, HHMM, a ten-digit number, or digits.

    None when it cannot be one.
    """
    least, most = type_.least, type_.most
    kind = type_.kind
    if not typed:
        return None
    match kind:
        case "money":
            return int(typed) * 100
        case "number":
            number = int(typed)
            low, high = (least is None or number >= least), (most is None or number <= most)
            return number if low and high else None
        case "phone":
            digits = typed.removeprefix("1") if len(typed) == 11 else typed
            return f"+1{digits}" if len(digits) == 10 else None
        case "zip":
            plus_four = f"{typed[:5]}-{typed[5:]}"
            return typed if len(typed) == 5 else plus_four if len(typed) == 9 else None
        case "date" if len(typed) == 8:
            text = f"{typed[4:]}-{typed[:2]}-{typed[2:4]}"
            return text if is_day(text) else None
        case "date":
            return None
        case "time" if len(typed) in (3, 4):
            typed = typed.zfill(4)
            good = int(typed[:2]) < 24 and int(typed[2:]) < 60
            return f"{typed[:2]}:{typed[2:]}" if good else None
        case _:
            long, short = (least is None or len(typed) >= least), most is None or len(typed) <= most
            return typed if long and short else None


def _answer(d: Draft, ask: AskState, value: str | int, *, heard_value: bool) -> None:
    reading = ValueReading(
        slot=ask.slot, value=d.sealed(ask.slot, value), confidence=1_000, source="keys"
    )
    _reply(d, reading, heard_value=heard_value)


def _reply(d: Draft, reading: Reading, *, heard_value: bool) -> None:
    """Let a key act. One that came before what it answers was heard brings that again, no try."""
    replies = isinstance(reading, IntentReading)
    said = Said(readings=(reading,), checked=True, heard_value=heard_value)
    if (heard_value or not replies) and act(d, said):
        return
    if heard_value:
        failed(d, "no_match")
        return
    d.note("early_key", "the prompt is said again")
    put_phase_again(d)


def _defer(d: Draft, key: str) -> None:
    """A key over a notice, or while a service runs: globals are taken afterwards."""
    entry = d.place.keys.get(key)
    if entry is None or d.deferred is not None:
        d.note("dropped", "a key that nothing waits for")
        return
    d.deferred = Deferred(intent=entry.hears)
