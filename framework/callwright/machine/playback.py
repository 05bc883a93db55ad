"""What was heard of each prompt: reports of playback, lost reports, and what must be said again."""

from dataclasses import replace

from callwright.machine.disclosure import say_again, stop_speaking
from callwright.machine.draft import Draft
from callwright.machine.ending import fail
from callwright.machine.events import PlaybackFinished
from callwright.machine.snapshot import Playing

__all__ = ["finished", "lost"]


def finished(d: Draft, event: PlaybackFinished) -> None:
    """A `Say` has ended."""
    item = next((item for item in d.playing if item.serial == event.serial), None)
    entry = d.ledger.get(event.serial)
    if item is None or entry is None:
        if entry is not None and entry.outcome == "cut" and event.heard_ms < entry.heard_ms:
            entry = replace(entry, heard_ms=event.heard_ms, method=event.method)
            d.ledger = {**d.ledger, event.serial: entry}
        else:
            d.note("stale", "playback of what does not play")
        return
    d.playing = tuple(other for other in d.playing if other.serial != event.serial)
    entry = replace(entry, heard_ms=event.heard_ms, outcome=event.outcome, method=event.method)
    d.ledger = {**d.ledger, event.serial: entry}
    if event.outcome == "heard":
        d.call = replace(d.call, failed_says=0) if d.call.failed_says else d.call
        if item.must_play and item.prompt not in d.said:
            d.said = (*d.said, item.prompt)
        return
    if event.outcome == "failed":
        d.call = replace(d.call, failed_says=d.call.failed_says + 1)
    if item.must_play:
        _once_more(d, item)


def _once_more(d: Draft, item: Playing) -> None:
    """What must play and was not heard whole is said once more; then it is an engine failure."""
    if item.again:
        d.note("must_play", f"{item.prompt} could not be said")
        stop_speaking(d, "must_play")
        fail(d, "engine")
        return
    rest, d.playing = d.playing, ()
    say_again(d, item, again=True)
    d.playing = (*rest, *d.playing)


def lost(d: Draft) -> None:
    """No report came in time: the head is stopped and counts as failed."""
    head = d.playing[0]
    rest = d.playing[1:]
    d.playing = (head,)
    stop_speaking(d, "lost")
    d.cut = tuple(item for item in d.cut if item.serial != head.serial)
    d.owed = tuple(item for item in d.owed if item.serial != head.serial)
    d.playing = (head, *rest)
    d.note("playback_lost", f"{head.prompt} {head.entry}")
    finished(d, PlaybackFinished(at_ms=d.now_ms, serial=head.serial, outcome="failed"))
