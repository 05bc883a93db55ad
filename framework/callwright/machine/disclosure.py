"""Saying a prompt: its values, its label, and whether this person may hear it (semantics.md 9)."""

from collections.abc import Mapping

from callwright.machine.draft import Draft
from callwright.machine.effects import Say, StopSpeaking
from callwright.machine.guards import DefenceError
from callwright.machine.live_keys import yes_no_keys_are_free
from callwright.machine.names import look_up
from callwright.machine.snapshot import BargeIn, Heard, Playing
from callwright.machine.values import Value

__all__ = ["may_be_spoken", "say", "say_again", "stop_speaking"]

AT_STAKE = ("it", "first", "second")


def may_be_spoken(d: Draft, class_: str, speaker: int) -> bool:
    """May a value of this class, told by `speaker` (0: nobody), be spoken to who is on the line?"""
    to = d.machine.data_class(class_).spoken_to
    match to:
        case "anyone":
            return True
        case "same_speaker":
            return speaker == d.call.speaker
        case "nobody":
            return False
        case _:
            return to in d.facts


def say(
    d: Draft,
    prompt: str,
    entry: str = "say",
    *,
    it: Mapping[str, Value] | None = None,
    at_stake: str = "",
    barge_in: BargeIn | None = None,
    resume_of: int | None = None,
    again: bool = False,
    filler: bool = False,
) -> None:
    """Emit a `Say` and add it to what plays. Silent once the caller is gone.

    it: values for `it`, `first`, `second`. at_stake: the slot whose class they have. again: a
    `must_play` prompt said once more. filler: not part of what `replay` says again.
    Raises DefenceError instead of telling somebody what is not theirs to hear.
    """
    if d.call.mute != "no":
        return
    table = d.machine.prompt(prompt)
    wording = d.machine.entry(prompt, entry, d.locale)
    if table is None or wording is None:
        if prompt.startswith("shipped."):
            d.note("unsaid", f"{prompt} {entry} is not in this application")
            return
        raise DefenceError(f"the prompt '{prompt}' has no '{entry}'")
    if d.call.voiceless and not wording.audio:
        return
    values, label = _values(d, wording.reads, it or {}, at_stake)
    for class_ in d.labels:
        label = _stricter(d, label, class_)
        if not may_be_spoken(d, class_, d.call.speaker):
            raise DefenceError(f"'{prompt}' was chosen by data of the class '{class_}'")
    policy: BargeIn = "none" if table.must_play else barge_in or table.barge_in
    question = d.question
    if (
        question is not None
        and question.false_starts >= d.machine.constants.false_starts
        and policy in ("any", "keys")
    ):
        policy = "hotword"  # noise cannot hold the floor: semantics.md T7
    d.serial += 1
    est_ms = wording.est_ms * 100 // d.rate
    item = Playing(
        serial=d.serial,
        prompt=prompt,
        entry=entry,
        values=values,
        barge_in=policy,
        must_play=table.must_play,
        est_ms=est_ms,
        again=again,
    )
    d.playing = (*d.playing, item)
    if not filler and resume_of is None:
        d.since = (*d.since, item)
    if d.floor_serial == 0:
        d.floor_serial = d.serial
    d.ledger = {**d.ledger, d.serial: Heard(prompt=prompt, entry=entry)}
    d.emit(
        Say(
            serial=d.serial,
            prompt=prompt,
            entry=entry,
            values=values,
            resume_of=resume_of,
            locale=d.locale,
            rate=d.rate,
            barge_in=policy,
            must_play=table.must_play,
            label=label,
            est_ms=est_ms,
        )
    )


def say_again(d: Draft, item: Playing, *, resume: bool = False, again: bool = False) -> None:
    """Say what was said before, its values read afresh and checked afresh."""
    it = {name: value for name, value in item.values.items() if name in AT_STAKE}
    say(
        d,
        item.prompt,
        item.entry,
        it=it,
        at_stake=_slot_at_stake(d),
        barge_in=item.barge_in if item.barge_in == "none" else None,
        resume_of=item.serial if resume else None,
        again=again or item.again,
    )


def stop_speaking(d: Draft, why: str, heard_ms: int | None = None) -> None:
    """Stop all that plays; what must play is owed. heard_ms: of the prompt that sounds."""
    if not d.playing:
        return
    d.first.append(StopSpeaking(serials=tuple(item.serial for item in d.playing), why=why))
    ledger = dict(d.ledger)
    for index, item in enumerate(d.playing):
        heard = 0 if index else (item.est_ms if heard_ms is None else heard_ms)
        ledger[item.serial] = Heard(
            prompt=item.prompt, entry=item.entry, heard_ms=heard, outcome="cut"
        )
    d.ledger = ledger
    d.cut = (*d.cut, *d.playing)
    d.owed = (*d.owed, *(item for item in d.playing if item.must_play))
    d.playing = ()


def _slot_at_stake(d: Draft) -> str:
    return d.question.candidates[0].slot if d.question and d.question.candidates else ""


def _values(
    d: Draft, reads: tuple[str, ...], it: Mapping[str, Value], at_stake: str
) -> tuple[dict[str, Value], str]:
    """Values for the template and the highest class among them. Raises DefenceError."""
    values: dict[str, Value] = {}
    label = "public"
    for name in reads:
        if name == "today":
            values[name] = d.today  # spoken dates leave out what goes without saying
            continue
        if name == "call.keys":
            values[name] = yes_no_keys_are_free(d)
            continue
        if name in AT_STAKE:
            if name not in it:
                continue
            spec = d.machine.slot(d.frame.dialog, at_stake) if at_stake else None
            class_ = (spec.label or spec.class_) if spec is not None else "public"
            value, speaker = it[name], d.call.speaker
        else:
            found = look_up(d, name)
            if found is None:
                continue  # only behind `filled` or `known`: proved by CW403
            value, class_, speaker = found.value, found.class_ or "public", found.speaker
        if not may_be_spoken(d, class_, speaker):
            raise DefenceError(f"'{name}' of the class '{class_}' may not be spoken here")
        values[name] = value
        label = _stricter(d, label, class_)
    return values, label


def _stricter(d: Draft, one: str, other: str) -> str:
    ranks = d.machine.data_class
    return other if ranks(other).rank > ranks(one).rank else one
