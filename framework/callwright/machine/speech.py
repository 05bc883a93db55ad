"""The caller's voice: it begins, it ends, and what is done when its end or its words never come.

Speech alone moves nothing (T1): only the turn that follows acts (`turns`).
"""

from dataclasses import replace

from callwright.machine.answers import failed
from callwright.machine.disclosure import stop_speaking
from callwright.machine.draft import Draft
from callwright.machine.events import SpeechEnded, SpeechStarted
from callwright.machine.saying import resume_cut
from callwright.machine.snapshot import Speech

__all__ = ["lost_transcript", "speech_ended", "speech_started", "too_long"]

# R5 closes a turn at `longest`; this much later it is taken to be lost (section 4).
SLACK_MS = 500


def speech_started(d: Draft, event: SpeechStarted) -> None:
    """The caller begins to speak (T2): sound may stop, nothing else moves."""
    if event.turn <= d.turn:
        d.note("stale", "a turn that began before")
        return
    if d.call.mute != "no":
        d.note("stale", "speech on a line that is down")
        return
    d.turn = event.turn
    sounding = next((item for item in d.playing if item.serial == event.prompt), None)
    over = sounding.barge_in if sounding is not None else "silence"
    early = (
        event.prompt != 0
        and sounding is not None
        and (
            event.prompt < d.floor_serial
            or (event.prompt == d.floor_serial and event.heard_ms < d.machine.constants.early_ms)
        )
    )
    joined = d.speech.joined if d.speech is not None else ()
    unheard = d.speech
    if unheard is not None:
        d.lost = (*d.lost, unheard)[-3:]
    d.speech = Speech(
        turn=event.turn,
        began_ms=d.now_ms,
        floor=d.floor,
        over=over,
        early=early,
        heard_value=event.heard_value or event.prompt == 0,
        joined=joined,
        left_ms=max(d.waits["answer"] - d.now_ms, 0) if "answer" in d.waits else 0,
    )
    d.no_longer("transcript")
    longest_ms = d.machine.wait(d.frame.state).longest_ms
    d.wait_for("speech", d.now_ms + longest_ms + SLACK_MS)
    if over == "any":
        d.call = replace(d.call, interruptions=d.call.interruptions + 1)
        stop_speaking(d, "barge_in", event.heard_ms)


def speech_ended(d: Draft, event: SpeechEnded) -> None:
    """The caller stopped: now the transcript is waited for."""
    speech = d.speech
    if speech is None or event.turn != speech.turn or speech.ended:
        d.note("stale", "the end of a turn that is not going on")
        return
    d.speech = replace(speech, ended=True, longest=event.why == "longest")
    d.no_longer("speech")
    d.wait_for("transcript", d.now_ms + d.machine.constants.transcript_ms)


def too_long(d: Draft) -> None:
    """The end of a turn never came."""
    speech, d.speech = d.speech, None
    if speech is not None:
        d.lost = (*d.lost, speech)[-3:]
    if d.question is not None and d.call.mute == "no":
        failed(d, "too_long")
    else:
        resume_cut(d)


def lost_transcript(d: Draft) -> None:
    """The transcript never came: a no-match in a question, else go on where it stopped."""
    speech, d.speech = d.speech, None
    if speech is not None:
        d.lost = (*d.lost, speech)[-3:]
    if d.call.mute != "no":
        return
    if speech is not None and speech.floor == d.floor and d.question is not None:
        if speech.over in ("none", "hotword", "keys"):
            return
        failed(d, "no_match")
    else:
        resume_cut(d)
