"""One call through the pure core on virtual time: no loop, no sound, no waiting.

`CoreCall` plays the runtime's part by the book: each `Say` is heard after its estimated length,
each armed deadline fires when it is due, services and transfers answer as they are told to. It is
the first rung of the tests-as-data, the fastest way to simulate a call, and a debugging aid.
"""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Literal

from callwright.errors import CallwrightError
from callwright.machine.effects import (
    Achieve,
    CallService,
    DeliverPacket,
    Effect,
    HangUp,
    Listen,
    Say,
    SetDeadline,
    StopSpeaking,
    Transfer,
)
from callwright.machine.events import (
    Event,
    HungUp,
    KeyPressed,
    PartyDetected,
    PlaybackFinished,
    ServiceReplied,
    SpeakerChanged,
    SpeechEnded,
    SpeechStarted,
    TimerFired,
    TransferChanged,
    UserTurn,
)
from callwright.machine.machine import Machine
from callwright.machine.snapshot import Snapshot
from callwright.machine.step import Step, step
from callwright.machine.values import Value
from callwright.privacy.sealed import Vault

__all__ = [
    "BARGE_IN_MS",
    "KEY_MS",
    "PASSING",
    "SERVICE_MS",
    "CoreCall",
    "ServiceAnswer",
    "StuckError",
]

# What is waited out without a line of the script: all but what only the caller, the far end or a
# script can end.
PASSING = frozenset({"speaking", "filler", "service", "transcript", "model", "speech", "keys"})
SERVICE_MS = 200  # a guess: a quick back end
KEY_MS = 150  # between two keys of a practised hand
BARGE_IN_MS = 1_000  # past the early 800 ms of semantics.md section 7 T5
_STEPS = 10_000


class StuckError(CallwrightError):
    """The call did not come to rest: a defect of the machine, not of a script."""


@dataclass(frozen=True, slots=True)
class ServiceAnswer:
    """What a scripted service does: a result with its fields, or `timeout` for no answer at all.

    after_ms: how long it takes; None for a quick back end.
    """

    result: str
    fields: Mapping[str, Value] = field(default_factory=dict)
    after_ms: int | None = None


Answering = Callable[[CallService], ServiceAnswer]


@dataclass(slots=True)
class _Playing:
    say: Say
    began_ms: int = -1  # -1: queued behind another
    heard_before_ms: int = 0


class CoreCall:
    """Drives `step` and performs its effects in virtual time.

    answering: asked for every `CallService`. All of `steps` and `said` stay readable.
    """

    def __init__(self, machine: Machine, vault: Vault, answering: Answering) -> None:
        self.machine = machine
        self.vault = vault
        self.steps: list[tuple[Event, tuple[Effect, ...]]] = []
        self.said: list[Say] = []
        self.called: list[CallService] = []
        self.achieved: list[Achieve] = []
        self.packets: list[DeliverPacket] = []
        self.listen: Listen | None = None
        self.transfer: Transfer | None = None
        self.hung_up = ""
        self.now_ms = 0
        self._snapshot: Snapshot | None = None
        self._answering = answering
        self._playing: deque[_Playing] = deque()
        self._deadline: SetDeadline | None = None
        self._replies: list[tuple[int, ServiceReplied]] = []
        self._due_now: deque[Callable[[int], Event]] = deque()
        self._turn = 0

    @property
    def events(self) -> list[Event]:
        """Every event so far."""
        return [event for event, _ in self.steps]

    @property
    def effects(self) -> list[Effect]:
        """Every effect so far."""
        return [effect for _, effects in self.steps for effect in effects]

    @property
    def snapshot(self) -> Snapshot:
        """Where the call is now."""
        if self._snapshot is None:
            raise StuckError("the call has not begun")
        return self._snapshot

    @property
    def done(self) -> bool:
        """Has the call a disposition?"""
        return self._snapshot is not None and self._snapshot.done is not None

    def begin(self, first: Step, event: Event) -> None:
        """Take the first step's result as the beginning of the call."""
        self._take(event, first)

    # --- the caller's part -----------------------------------------------------------------------

    def post(self, event: Event) -> None:
        """Hand one event over, and perform what follows at this very moment."""
        self._take(event, step(self.machine, self.snapshot, event, self.vault))

    def next_turn(self) -> int:
        """The number of the caller's next turn."""
        self._turn += 1
        return self._turn

    def turn(self, make: Callable[[int, int], UserTurn]) -> None:
        """A typed turn, with the floor in force. make: (turn, at_ms) to the event."""
        self.post(make(self.next_turn(), self.now_ms))

    def spoken_turn(self, make: Callable[[int, int], UserTurn], voiced_ms: int = 800) -> None:
        """A spoken turn: start, end and words, over whatever is playing."""
        number = self.next_turn()
        head = self._playing[0] if self._playing else None
        heard_ms = self._heard_ms(head)
        self.post(
            SpeechStarted(
                at_ms=self.now_ms,
                turn=number,
                prompt=head.say.serial if head else 0,
                heard_ms=heard_ms,
                heard_value=head is None or not _fills_in(head.say),
            )
        )
        self._wait_ms(voiced_ms)
        self.post(SpeechEnded(at_ms=self.now_ms, turn=number, voiced_ms=voiced_ms))
        self._wait_ms(100)
        self.post(make(number, self.now_ms))

    def press(self, keys: Sequence[str]) -> None:
        """Keys, one after the other."""
        for key in keys:
            head = self._playing[0] if self._playing else None
            heard = self._heard_ms(head)
            self.post(
                KeyPressed(
                    at_ms=self.now_ms,
                    key=key,
                    prompt=head.say.serial if head else 0,
                    heard_ms=heard,
                    heard_value=head is None or not _fills_in(head.say),
                )
            )
            self._wait_ms(KEY_MS)

    def hang_up(self, by: Literal["caller", "network", "us"] = "caller") -> None:
        """The line goes down; what is owed is waited out."""
        self._playing.clear()
        self.post(HungUp(at_ms=self.now_ms, by=by))
        self.rest()

    def machine_answers(self, beep: bool) -> None:
        """An answering machine is recognised, and its tone if `beep`."""
        self.post(PartyDetected(at_ms=self.now_ms, who="machine", beep=beep))

    def new_speaker(self) -> None:
        """Somebody else takes the phone."""
        self.post(SpeakerChanged(at_ms=self.now_ms))

    def transfer_becomes(self, status: str, wait_s: int | None = None) -> None:
        """News of the transfer that was started last."""
        if self.transfer is None:
            raise StuckError("no transfer was started")
        self.post(
            TransferChanged(
                at_ms=self.now_ms,
                serial=self.transfer.serial,
                status=status,  # type: ignore[arg-type]  # the script's schema has checked it
                wait_s=wait_s,
            )
        )

    def service_replies(self, service: str, answer: ServiceAnswer) -> None:
        """The last call of a service is answered now, late or not."""
        for call in reversed(self.called):
            if not service or call.service == service:
                self.post(
                    ServiceReplied(
                        at_ms=self.now_ms,
                        key=call.key,
                        result=answer.result,
                        fields=answer.fields,
                    )
                )
                return
        raise StuckError(f"service '{service}' was not called")

    # --- time ------------------------------------------------------------------------------------

    def rest(self) -> None:
        """Let time pass until only the caller, the far end of a transfer or a beep can go on."""
        for _ in range(_STEPS):
            if self.done:
                return
            due = self._next_due()
            if due is None or (due[1] == "deadline" and not self._passing()):
                return
            self._advance(due)
        raise StuckError("the call did not come to rest")

    def silence(self, length_ms: int) -> None:
        """Nobody says anything for so long."""
        self._wait_ms(length_ms)

    def until_barge_in(self) -> None:
        """Let time pass until the last prompt of this reply has been heard for a while."""
        for _ in range(_STEPS):
            if self.done or (
                len(self._playing) == 1
                and not self._replies
                and self._heard_ms(self._playing[0]) >= BARGE_IN_MS
            ):
                return
            due = self._next_due()
            if due is None or (due[1] == "deadline" and not self._passing()):
                return
            if len(self._playing) == 1 and not self._replies:
                self._wait_ms(BARGE_IN_MS - self._heard_ms(self._playing[0]))
                return
            self._advance(due)
        raise StuckError("the call did not come to rest")

    def _passing(self) -> bool:
        return self._deadline is not None and self._deadline.kind in PASSING

    def _next_due(self) -> tuple[int, str] | None:
        """When the next thing happens and what: playback and replies before a deadline due with
        it.
        """
        candidates: list[tuple[int, int, str]] = []
        if self._playing:
            head = self._playing[0]
            left = max(0, head.say.est_ms - self._heard_ms(head))
            candidates.append((self.now_ms + left, 0, "playback"))
        if self._replies:
            candidates.append((min(due for due, _ in self._replies), 1, "reply"))
        if self._deadline is not None:
            candidates.append((self._deadline.due_ms, 2, "deadline"))
        if not candidates:
            return None
        due, _, what = min(candidates)
        return max(due, self.now_ms), what

    def _wait_ms(self, length_ms: int) -> None:
        until = self.now_ms + max(0, length_ms)
        for _ in range(_STEPS):
            due = self._next_due()
            if self.done or due is None or due[0] > until:
                self.now_ms = max(self.now_ms, until)
                return
            self._advance(due)
        raise StuckError("the call did not come to rest")

    def _advance(self, due: tuple[int, str]) -> None:
        self.now_ms = due[0]
        match due[1]:
            case "playback":
                head = self._playing.popleft()
                if self._playing:
                    self._playing[0].began_ms = self.now_ms
                self.post(
                    PlaybackFinished(
                        at_ms=self.now_ms, serial=head.say.serial, heard_ms=head.say.est_ms
                    )
                )
            case "reply":
                reply = min(self._replies, key=lambda item: item[0])
                self._replies.remove(reply)
                self.post(reply[1])
            case _:
                deadline, self._deadline = self._deadline, None
                if deadline is not None:
                    self.post(TimerFired(at_ms=self.now_ms, timer=deadline.timer))

    def _heard_ms(self, playing: _Playing | None) -> int:
        if playing is None or playing.began_ms < 0:
            return 0
        return min(playing.say.est_ms, self.now_ms - playing.began_ms + playing.heard_before_ms)

    # --- effects ---------------------------------------------------------------------------------

    def _take(self, event: Event, result: Step) -> None:
        self._snapshot = result.snapshot
        self.steps.append((event, result.effects))
        for effect in result.effects:
            self._perform(effect)
        while self._due_now and not self.done:
            self.post(self._due_now.popleft()(self.now_ms))

    def _perform(self, effect: Effect) -> None:
        match effect:
            case Say():
                self.said.append(effect)
                self._playing.append(_Playing(effect))
                if len(self._playing) == 1:
                    self._playing[0].began_ms = self.now_ms
            case StopSpeaking():
                self._stop(effect.serials)
            case Listen():
                self.listen = effect
            case SetDeadline():
                self._deadline = effect
            case CallService():
                self.called.append(effect)
                answer = self._answering(effect)
                if answer.result != "timeout":
                    after_ms = SERVICE_MS if answer.after_ms is None else answer.after_ms
                    reply = ServiceReplied(
                        at_ms=self.now_ms + after_ms,
                        key=effect.key,
                        result=answer.result,
                        fields=answer.fields,
                    )
                    self._replies.append((self.now_ms + after_ms, reply))
            case Transfer():
                self.transfer = effect if effect.action == "start" else None
            case DeliverPacket():
                self.packets.append(effect)
            case Achieve():
                self.achieved.append(effect)
            case HangUp():
                self.hung_up = effect.reason
                self._due_now.append(lambda at_ms: HungUp(at_ms=at_ms, by="us"))
            case _:
                pass  # recorded in `effects`; nothing in a call without sound performs it

    def _stop(self, serials: tuple[int, ...]) -> None:
        for playing in [each for each in self._playing if each.say.serial in serials]:
            heard = self._heard_ms(playing)
            self._playing.remove(playing)
            self._due_now.append(partial(_cut, playing.say.serial, heard))
        if self._playing and self._playing[0].began_ms < 0:
            self._playing[0].began_ms = self.now_ms


def _fills_in(say: Say) -> bool:
    """Has it a value that the caller must have heard?"""
    return not say.values.keys() <= {"today", "call.keys"}


def _cut(serial: int, heard_ms: int, at_ms: int) -> PlaybackFinished:
    return PlaybackFinished(at_ms=at_ms, serial=serial, outcome="cut", heard_ms=heard_ms)
