"""Does what the core asks for, each effect in order, and keeps the one timer of a call.

An effect that cannot be performed costs itself alone. What follows in the step is done all the
same, the deadline above all: whatever a driver does, no call is left waiting for nothing.
"""

import asyncio
import logging
from collections.abc import Callable
from typing import assert_never

from callwright.call.errands import Errands
from callwright.call.listener import Listener
from callwright.call.recorder import Recorder
from callwright.call.recording import Recording
from callwright.call.speaker import Speaker
from callwright.machine import effects
from callwright.machine.effects import Effect, Listen, Say, SetDeadline
from callwright.machine.events import Event, TimerFired
from callwright.ports import AudioLink

__all__ = ["Performer"]

log = logging.getLogger(__name__)


class Performer:
    """The hands of one call. listen: the floor in force. gone: the line is down.

    post: takes the timer's event. listener: None on links that carry text. recording: None where
    none is wanted.
    """

    def __init__(
        self,
        *,
        link: AudioLink,
        speaker: Speaker,
        listener: Listener | None,
        errands: Errands,
        recorder: Recorder,
        recording: Recording | None,
        post: Callable[[Event], None],
    ) -> None:
        self._link = link
        self._speaker = speaker
        self._listener = listener
        self._errands = errands
        self._recorder = recorder
        self._recording = recording
        self._post = post
        self._loop = asyncio.get_running_loop()
        self._timer: asyncio.TimerHandle | None = None
        self.listen: Listen | None = None
        self.gone = False

    def perform(self, wanted: tuple[Effect, ...], at_ms: int) -> None:
        """Perform a step's effects, in order."""
        for effect in wanted:
            try:
                self._perform(effect, at_ms)
            except Exception as error:  # the deadline comes last, and must be armed
                log.exception("effect failed", extra={"effect": type(effect).__name__})
                self._recorder.fault(
                    f"{type(effect).__name__} could not be performed ({type(error).__name__}), a "
                    f"fault of the link {type(self._link).__name__} or of what it drives: the call "
                    "goes on."
                )

    def stop(self) -> None:
        """Nothing rings any more."""
        if self._timer is not None:
            self._timer.cancel()

    def _perform(self, effect: Effect, at_ms: int) -> None:
        match effect:
            case Say():
                if not self.gone:  # R6: no sound after the line is down
                    self._speaker.say(effect)
            case effects.StopSpeaking():
                self._speaker.stop(effect.serials)
            case Listen():
                self.listen = effect
                if self._listener is not None:
                    self._listener.listen(effect)
            case SetDeadline():
                self._arm(effect)
            case effects.CallService():
                self._errands.call_service(effect)
            case effects.AskModel():
                if self.listen is not None:
                    self._errands.ask_model(effect, self.listen)
            case effects.Transfer():
                self._errands.transfer(effect)
            case effects.DeliverPacket():
                self._errands.deliver(effect)
            case effects.Hold():
                self._link.hold(effect.on, effect.music)
            case effects.SendKeys():
                self._link.send_keys(effect.keys)
            case effects.PauseRecording():
                if self._recording is not None:
                    self._recording.pause(at_ms)
            case effects.ResumeRecording():
                if self._recording is not None:
                    self._recording.resume(at_ms)
            case effects.Achieve():
                self._recorder.achieved(effect.name)
            case effects.HangUp():
                self._link.hang_up()
            case effects.SwitchLocale() | effects.Note():
                pass  # each Say and Listen names its locale; a Note is for the journal alone
            case _:
                assert_never(effect)

    def _arm(self, deadline: SetDeadline) -> None:
        """Replace the one timer of the call."""
        self.stop()
        wait_s = max(0, deadline.due_ms - self._link.now_ms()) / 1000
        self._timer = self._loop.call_later(wait_s, self._ring, deadline)

    def _ring(self, deadline: SetDeadline) -> None:
        if deadline.kind == "service":
            self._errands.timed_out()
        at_ms = max(self._link.now_ms(), deadline.due_ms)
        self._post(TimerFired(at_ms=at_ms, timer=deadline.timer))
