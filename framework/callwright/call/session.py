"""One call, from answer to hang-up.

Theory of operation. Everything that happens is posted to one inbox. The session takes one event at
a time: it journals it, lets the pure core step, journals the effects and performs them in order,
awaiting none. An event that comes while another is being settled waits its turn, so `step` never
runs inside itself. What effects set going (a service, a synthesis, a transfer) is a task owned by
the session's task group, and comes back as an event. There is one timer: `SetDeadline` replaces it.
The session ends when the core says that the call is done; then, or when it is cancelled, it leaves
no task behind.
"""

import asyncio
import logging
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any, Literal

from callwright.call.call_engines import CallEngines
from callwright.call.errands import Errands
from callwright.call.heard_turn import HeardTurn
from callwright.call.inbox import Inbox
from callwright.call.interpreter import Interpreter, Sound, typed
from callwright.call.performing import Performer
from callwright.call.plan import CallPlan, make_listener, make_speaker
from callwright.call.record import CallRecord, TurnTiming
from callwright.call.recorder import Recorder
from callwright.call.sealing import CallValues
from callwright.call.speculation import Speculation
from callwright.call.stepping import Stepping
from callwright.call.utterance import Spoken
from callwright.errors import CallError, EngineError
from callwright.machine.effects import Listen, Say
from callwright.machine.events import (
    EngineFailed,
    Event,
    HungUp,
    KeyPressed,
    LineChanged,
    PlaybackFinished,
    SpeechEnded,
    SpeechStarted,
    TransferChanged,
    UserTurn,
)
from callwright.machine.snapshot import Snapshot
from callwright.ports import AudioLink
from callwright.speech.loudness import Quality
from callwright.understanding.reading import Heard, Understanding

__all__ = ["CallSession"]

log = logging.getLogger(__name__)


class CallSession:
    """Runs one call over one link. It is the link's sink, and hears from listener and speaker."""

    def __init__(self, plan: CallPlan, link: AudioLink, engines: CallEngines) -> None:
        self._plan = plan
        self._link = link
        self._engines = engines
        self.values = CallValues(plan.machine, plan.key)
        self._answered = replace(plan.answered, data=self.values.seal_data(plan.answered.data))
        self._inbox = Inbox(self._settle, self._failed)
        self._failure: Exception | None = None
        self._turn = 0
        self._tasks: asyncio.TaskGroup | None = None
        self._owned: set[asyncio.Task[None]] = set()
        self._over = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._recorder = Recorder(
            engines.journal,
            machine=plan.machine,
            values=self.values,
            answered=self._answered,
            now_ms=link.now_ms,
            keeper=plan.keeper,
            watchers=plan.watchers,
        )
        self._stepping = Stepping(
            plan.machine, self.values, self._recorder, link.now_ms, plan.begin
        )
        self._interpreter = Interpreter(
            plan.machine,
            self.values,
            plan.lexicons,
            on_fault=self._recorder.fault,
            priors=engines.priors,
            now_ms=link.now_ms,
        )
        self._errands = Errands(
            plan=plan,
            link=link,
            services=engines.services,
            model=engines.model,
            values=self.values,
            interpreter=self._interpreter,
            recorder=self._recorder,
            post=self.post,
            spawn=self._spawn,
        )
        self._speaker = make_speaker(plan, link, engines, self.values, self, self._spawn)
        self._listener = make_listener(plan, link, engines, self)
        self._recording = plan.recording
        self._performer = Performer(
            link=link,
            speaker=self._speaker,
            listener=self._listener,
            errands=self._errands,
            recorder=self._recorder,
            recording=plan.recording,
            post=self.post,
        )
        self._speculation = Speculation(
            plan.machine, self.values.vault, self._interpreter, self._speaker.prepare
        )

    @property
    def _listen(self) -> Listen | None:
        return self._performer.listen

    @property
    def snapshot(self) -> Snapshot:
        """Where the call is now."""
        return self._stepping.snapshot

    async def run(self) -> CallRecord:
        """Run the call to its end and return its record. Cancelling it drops the line.

        Raises JournalError when the call cannot be recorded from its beginning.
        """
        self._link.attach(self)
        async with asyncio.TaskGroup() as tasks:
            self._tasks = tasks
            line = tasks.create_task(self._carry(), name="link")
            try:
                self.post(self._answered)
                self._speaker.prepare_filler()
                await self._over.wait()
                if self._failure is None:
                    await self._errands.finish()
            finally:
                self._close()
            line.cancel()
            for task in self._owned:
                task.cancel()
        if self._failure is not None:
            raise self._failure
        return self.told()

    def told(self) -> CallRecord:
        """Return the record as it stands; of a cancelled call, what there is of it."""
        return self._recorder.told(self.snapshot)

    # --- the inbox -------------------------------------------------------------------------------

    def post(self, event: Event) -> None:
        """Hand an event over; it is settled before this returns, or right after the present one."""
        self._inbox.post(event)

    def _settle(self, event: Event) -> None:
        wanted = self._stepping.take(event, self._listen)
        self._performer.perform(wanted, event.at_ms)
        if isinstance(event, SpeechStarted):
            self._speaker.settle()
        self._recorder.checkpoint(self.snapshot)
        if self.snapshot.done is not None:
            self._over.set()

    def _failed(self, error: Exception) -> None:
        """A call that cannot go on must not stay: `run` raises the error."""
        self._failure = error
        self._over.set()

    # --- what the link says (AudioSink) ----------------------------------------------------------

    def on_audio(self, pcm: bytes, at_ms: int) -> None:
        """One frame of the caller's sound."""
        if self._recording is not None:
            self._recording.caller(pcm, at_ms)
        if self._listener is not None:
            self._listener.hear(pcm, at_ms)

    def on_lost(self, lost_ms: int, at_ms: int) -> None:
        """Some of the caller's sound never came."""
        if self._listener is not None:
            self._listener.lost(lost_ms)

    def on_text(self, text: str, at_ms: int) -> None:
        """One typed line."""
        self.on_words(typed(text), at_ms)

    def on_words(self, heard: Heard, at_ms: int, sound: Sound | None = None) -> None:
        """A turn by itself, on the floor in force. A script or a desk says how well it was heard.

        sound: None for a typed line. Nothing heard with a sound is a noise.
        """
        if self._listen is not None:
            self._turn += 1
            self._post_turn(self._turn, heard, self._listen, at_ms, sound)

    def on_key(self, key: str, at_ms: int) -> None:
        """A key."""
        at = self._speaker.position()
        pressed = KeyPressed(
            at_ms=at_ms, key=key, prompt=at.prompt, heard_ms=at.heard_ms, heard_value=at.heard_value
        )
        self.post(pressed)

    def on_mark(self, generation: int, at_ms: int) -> None:
        """The far end has played a stretch of sound."""
        self._speaker.marked(generation)

    def on_transfer(self, serial: int, status: Any, wait_s: int | None, at_ms: int) -> None:
        """News of a transfer. Any: the port says `str`, the core checks the word."""
        if not self._errands.is_taken_back(serial):
            self.post(TransferChanged(at_ms=at_ms, serial=serial, status=status, wait_s=wait_s))

    def on_gone(self, by: Literal["caller", "network", "us"], at_ms: int) -> None:
        """The line is down."""
        self._performer.gone = True
        self._speaker.silence()
        if self._listener is not None:
            self._listener.line_gone(at_ms)
        self.post(HungUp(at_ms=at_ms, by=by))

    # --- what the listener says ------------------------------------------------------------------

    def on_speech_started(self, turn: int, at_ms: int, pause: bool) -> None:
        """The caller began to speak: the sound stops first, then the core is asked."""
        if pause:
            self._speaker.pause()
        at = self._speaker.position()
        self.post(
            SpeechStarted(
                at_ms=at_ms,
                turn=turn,
                prompt=at.prompt,
                heard_ms=at.heard_ms,
                heard_value=at.heard_value,
            )
        )

    def on_speech_ended(
        self,
        turn: int,
        at_ms: int,
        voiced_ms: int,
        why: Literal["complete", "silence", "backchannel", "longest"],
    ) -> None:
        """The caller stopped."""
        self.post(SpeechEnded(at_ms=at_ms, turn=turn, voiced_ms=voiced_ms, why=why))

    def on_heard(self, turn: HeardTurn) -> None:
        """Words of an ended turn."""
        at_ms = self._link.now_ms()
        if turn.backchannel:
            self.post(
                UserTurn(at_ms=at_ms, turn=turn.turn, floor=turn.listen.floor, kind="backchannel")
            )
            return
        sound = Sound(
            voiced_ms=turn.voiced_ms,
            louder_db=turn.louder_db,
            interrupted=turn.over_prompt,
            unsure=turn.unsure,
        )
        self._post_turn(turn.turn, turn.heard, turn.listen, at_ms, sound, turn.timing)
        self._recorder.turn_settled()

    def on_words_so_far(self, turn: int, listen: Listen, heard: Heard) -> None:
        """Words that may be all: what would be replied to them?"""
        if self._plan.speculate:
            at_ms = self._link.now_ms()
            self._speculation.words(turn, heard, listen, self.snapshot, at_ms)

    def understand(self, heard: Heard, listen: Listen) -> Understanding:
        """Return what these words may mean on this floor."""
        if not heard.final:
            self._recorder.hearing(heard.best)
        return self._interpreter.understand(heard, listen, self.snapshot)

    def worth_a_second_look(self, meant: Understanding, listen: Listen) -> bool:
        """Should this sound be recognised again?"""
        return self._interpreter.worth_a_second_look(meant, listen)

    def does_without_it(self, meant: Understanding, listen: Listen) -> bool:
        """May the first look be acted on when the second takes long?"""
        return self._interpreter.does_without_a_second_look(meant, listen)

    def on_line_changed(self, quality: Quality) -> None:
        """The line became better or worse."""
        self.post(LineChanged(at_ms=self._link.now_ms(), quality=quality))

    def on_recogniser_lost(self, error: EngineError, fatal: bool) -> None:
        """The recogniser failed."""
        self._recorder.fault(f"Recognition failed: {error}")
        self.post(EngineFailed(at_ms=self._link.now_ms(), engine="stt", fatal=fatal))

    def _post_turn(
        self,
        turn: int,
        heard: Heard,
        listen: Listen,
        at_ms: int,
        sound: Sound | None,
        timing: TurnTiming | None = None,
    ) -> None:
        events = self._interpreter.events(
            at_ms=at_ms, turn=turn, heard=heard, listen=listen, snapshot=self.snapshot, sound=sound
        )
        if timing is not None:
            took_ms = self._interpreter.took_ms
            self._recorder.caller_waits(replace(timing, understanding_ms=took_ms))
        for event in events:
            if isinstance(event, UserTurn):
                self._recorder.caller_said(event, heard.best, self.snapshot)
            self.post(event)

    # --- what the speaker says -------------------------------------------------------------------

    def on_playback(self, finished: PlaybackFinished) -> None:
        """A `Say` has ended."""
        self._tell_listener()
        self.post(finished)

    def on_speaking(self, say: Say, spoken: Spoken, at_ms: int, due_ms: int) -> None:
        """A `Say` begins to sound."""
        self._tell_listener()
        self._recorder.agent_said(say, spoken, at_ms, self.snapshot, due_ms)
        if self._plan.speculate and not self._link.caps.text:
            self._loop.call_soon(self._guess_what_follows)

    def _guess_what_follows(self) -> None:
        if not self._performer.gone and self.snapshot.done is None:
            self._speculation.prompts_end(self.snapshot, self._link.now_ms())

    def on_sound(self, pcm: bytes, start_ms: int) -> None:
        """Sound was handed to the link."""
        if self._recording is not None:
            self._recording.agent(pcm, start_ms)

    def on_flushed(self, at_ms: int) -> None:
        """Sound was taken back."""
        if self._recording is not None:
            self._recording.cut(at_ms)

    def on_voice_lost(self, error: EngineError) -> None:
        """The synthesizer failed at a `Say`."""
        self._recorder.fault(f"Synthesis failed: {error}")
        self.post(EngineFailed(at_ms=self._link.now_ms(), engine="tts"))

    def on_fault(self, sentence: str) -> None:
        """Something went wrong that a person should read."""
        self._recorder.fault(sentence)

    def _tell_listener(self) -> None:
        if self._listener is not None:
            at = self._speaker.position()
            if not at.prompt:
                self._listener.prompt("")
            else:
                self._listener.prompt("interruptible" if at.interruptible else "plays_on")

    # --- tasks and the end -----------------------------------------------------------------------

    def _spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        assert self._tasks is not None, "run() owns all tasks"  # noqa: S101
        task = self._tasks.create_task(work)
        self._owned.add(task)
        task.add_done_callback(self._owned.discard)
        return task

    async def _carry(self) -> None:
        """Run the link; when it fails, the line is down."""
        try:
            await self._link.run()
        except CallError as error:
            self._recorder.fault(str(error))
        except Exception as error:  # a driver's bug is a line that dropped
            log.exception("link raised")
            self._recorder.fault(
                f"The line failed with {type(error).__name__}, a fault of its link "
                f"{type(self._link).__name__}: for the call it dropped."
            )
        if not self._performer.gone:
            self.on_gone("network", self._link.now_ms())

    def _close(self) -> None:
        """Nothing is asked of anybody, and nothing is heard, from here on."""
        self._inbox.close()
        self._performer.stop()
        self._performer.gone = True
        self._speaker.silence()
        if self._listener is not None:
            self._listener.close()
        self._listener = self._recording = None
