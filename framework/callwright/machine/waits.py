"""The open wait: named reasons, each with its time, and the one deadline (semantics.md 4)."""

from collections.abc import Mapping

from callwright.machine.draft import Draft
from callwright.machine.effects import SetDeadline

__all__ = ["ORDER", "arm", "earliest", "keep_across_states", "question_may_wait"]

# The order breaks ties between reasons that are due at the same time.
ORDER = (
    "minutes",
    "speaking",
    "speech",
    "transcript",
    "model",
    "keys",
    "filler",
    "service",
    "transfer",
    "beep",
    "hold",
    "answer",
)
RANK = {reason: rank for rank, reason in enumerate(ORDER)}
ACROSS_STATES = ("minutes", "speaking", "speech", "transcript")
INSTEAD_OF_ANSWER = ("speech", "transcript", "model", "keys", "hold")


def keep_across_states(d: Draft) -> None:
    """Leaving a state removes all reasons but those of the call, the sound and the caller."""
    d.no_longer(*(reason for reason in d.waits if reason not in ACROSS_STATES))


def question_may_wait(d: Draft) -> bool:
    """Is a question open with nothing else going on, so that silence would be an answer?"""
    return (
        d.question is not None
        and not d.playing
        and d.pending is None
        and d.call.mute == "no"
        and not any(reason in d.waits for reason in INSTEAD_OF_ANSWER)
    )


def arm(d: Draft) -> None:
    """Bring `speaking` and `answer` up to date, then arm the earliest reason if it changed."""
    if d.done is not None:
        d.waits = {}
        return
    if d.playing is not d.old.playing or ("speaking" in d.waits) != bool(d.playing):
        if d.playing:
            length_ms = sum(item.est_ms for item in d.playing)
            d.wait_for("speaking", d.now_ms + length_ms + d.machine.constants.playback_slack_ms)
        else:
            d.no_longer("speaking")
    if question_may_wait(d):
        if "answer" not in d.waits:
            wait_ms = d.answer_ms
            if wait_ms is None:
                wait_ms = d.machine.wait(d.frame.state).no_speech_ms
            d.wait_for("answer", d.now_ms + wait_ms)
    else:
        d.no_longer("answer")
    if not d.waits:
        return
    due_ms, kind = earliest(d.waits)
    if d.timer_spent or not d.old.waits or (due_ms, kind) != earliest(d.old.waits):
        d.timer += 1
        d.emit(SetDeadline(timer=d.timer, due_ms=due_ms, kind=kind))


def earliest(waits: Mapping[str, int]) -> tuple[int, str]:
    """When the one deadline is due, and for which reason."""
    kind = min(waits, key=lambda reason: (waits[reason], RANK[reason]))
    return waits[kind], kind
