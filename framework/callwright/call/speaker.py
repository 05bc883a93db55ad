"""Speaks what the core asks for, one `Say` after another, and reports each exactly once.

Theory of operation. Every `Say` becomes an `Utterance` at the end of a queue, and its synthesis
starts at once; only the head of the queue is sent to the link, phrase by phrase as they come. The
head is over when the far end's mark says so, on links that have marks; else when our own clock says
that the last sample has left the link's buffer. Then it is reported, and the next one is sent. A
barge-in pauses the head (`pause` flushes the link) until the core's effects either stop it for good
or leave it to play on (`settle`). Each stretch of sending has its own generation number, so a mark
that the far end returns because of a flush belongs to no stretch and is dropped (semantics.md
section 7, R2).
"""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

from callwright.call.prompt_sound import Keep, SoundKey
from callwright.call.utterance import Spoken, Utterance
from callwright.call.voice import CallVoice, Sound
from callwright.errors import CallwrightError, EngineError
from callwright.machine.effects import Say
from callwright.machine.events import PlaybackFinished
from callwright.ports import AudioLink
from callwright.speech.playout import Playout

__all__ = ["Position", "Speaker", "SpeakerReports"]

_KEPT = 8  # finished Says kept for `resume_of`: a turn cuts a few at once, the latest are resumed


@dataclass(frozen=True, slots=True)
class Position:
    """How far the sounding prompt has been heard. prompt: its serial, 0 in silence."""

    prompt: int = 0
    heard_ms: int = 0
    heard_value: bool = True
    interruptible: bool = False


class SpeakerReports(Protocol):
    """Who is told what becomes of speech: the session."""

    def on_playback(self, finished: PlaybackFinished) -> None:
        """A `Say` has ended."""

    def on_speaking(self, say: Say, spoken: Spoken, at_ms: int, due_ms: int) -> None:
        """The first sound, or the line, of this `Say` was handed to the link.

        due_ms: since when it was its turn, and only its sound was missing.
        """

    def on_sound(self, pcm: bytes, start_ms: int) -> None:
        """Sound was handed to the link and will be heard from `start_ms`."""

    def on_flushed(self, at_ms: int) -> None:
        """Nothing handed over is heard from here on."""

    def on_voice_lost(self, error: EngineError) -> None:
        """The synthesizer failed at a `Say`."""

    def on_fault(self, sentence: str) -> None:
        """Something went wrong that a person should read."""


class Speaker:
    """The agent's voice on one call. voice: None on links that are read."""

    def __init__(
        self,
        link: AudioLink,
        *,
        render: Callable[[Say], Spoken],
        reports: SpeakerReports,
        voice: CallVoice | None = None,
        filler: SoundKey | None = None,
        filler_after_ms: int = 1_500,
    ) -> None:
        self._link = link
        self._render = render
        self._reports = reports
        self._voice = None if link.caps.text else voice
        self._filler = filler
        self._filler_after_ms = filler_after_ms
        self._queue: deque[Utterance] = deque()
        self._ended: dict[int, Utterance] = {}
        self._clock = Playout(link.format.rate_hz)
        self._generations = 0
        self._ending: asyncio.TimerHandle | None = None
        self._filling: asyncio.TimerHandle | None = None
        self._loop = asyncio.get_running_loop()

    # --- what the core asks for ------------------------------------------------------------------

    def say(self, say: Say) -> None:
        """Queue one `Say`; its `PlaybackFinished` follows, in order, whatever happens."""
        utterance = Utterance(say)
        self._queue.append(utterance)
        try:
            utterance.spoken = self._render(say)
        except CallwrightError as error:
            self._reports.on_fault(f"Prompt {say.prompt}.{say.entry} cannot be rendered: {error}")
            utterance.sound = Sound(whole=True, lost=error)
        else:
            self._prepare(utterance)
        self._advance()

    def prepare(self, says: tuple[Say, ...]) -> None:
        """Have the sound made of what may be said soon, instead of what was thought so before.

        Nothing is said, nothing reported.
        """
        if self._voice is not None:
            rendered = [(say, self._render(say)) for say in says]
            self._voice.guess(
                {
                    self._voice.key(spoken.text, say.locale, say.rate): _keep(say, spoken)
                    for say, spoken in rendered
                    if spoken.recording is None
                }
            )

    def prepare_filler(self) -> None:
        """Have the filler's sound made once, for all calls."""
        if self._voice is not None and self._filler is not None:
            self._voice.prepare(self._filler, Keep(everywhere=True))

    def stop(self, serials: tuple[int, ...]) -> None:
        """Stop these at once; all others play on. Reported from our own clock."""
        stopped = [each for each in self._queue if each.say.serial in serials]
        for utterance in stopped:
            if utterance is self._queue[0] and not utterance.paused:
                self._interrupt(utterance)
            self._queue.remove(utterance)
            self._retire(utterance)
            self._report(utterance, "cut", utterance.heard_before_ms, "clock")
        self._advance()

    def silence(self) -> None:
        """The line is gone: drop everything, without a report."""
        self._cancel_ending()
        self._cancel_filler()
        dropped, self._queue = self._queue, deque()
        for utterance in dropped:
            utterance.sound.drop()

    # --- the barge-in reflex ---------------------------------------------------------------------

    def pause(self) -> None:
        """Stop the sounding prompt at once, if it may be interrupted, until `settle`."""
        head = self._head
        if head is not None and not head.paused and head.interruptible:
            self._interrupt(head)
            head.paused = True

    def settle(self) -> None:
        """The core has had its say: what it did not stop plays on from where it was paused."""
        head = self._head
        if head is not None and head.paused:
            head.paused = False
            self._advance()

    def position(self) -> Position:
        """Return how far the sounding prompt has been heard by now."""
        head = self._head
        if head is None or not head.announced:
            return Position()
        heard_ms = head.heard_before_ms
        if head.generation:
            now_ms = self._link.now_ms() - self._link.caps.buffer_ms
            heard_ms += self._clock.heard_ms(head.generation, now_ms)
        return Position(
            prompt=head.say.serial,
            heard_ms=heard_ms,
            # A shown line is read at once.
            heard_value=self._voice is None or head.value_heard(heard_ms),
            interruptible=head.interruptible,
        )

    # --- what the link says ----------------------------------------------------------------------

    def marked(self, generation: int) -> None:
        """The far end has played a stretch. Marks of stretches that are over are dropped."""
        head = self._head
        if head is not None and head.marked and head.generation == generation:
            self._finish(head, "mark")

    # --- sending ---------------------------------------------------------------------------------

    @property
    def _head(self) -> Utterance | None:
        return self._queue[0] if self._queue else None

    def _prepare(self, utterance: Utterance) -> None:
        voice, say = self._voice, utterance.say
        if voice is None:
            utterance.sound = Sound(whole=True)
            return
        resumed = self._ended.get(say.resume_of) if say.resume_of is not None else None
        if resumed is not None and resumed.spoken.text == utterance.spoken.text:
            utterance.skip = utterance.sent = resumed.phrase_at_pause
            if resumed.whole and not resumed.failed:
                utterance.sound = resumed.sound
                return
        recording = utterance.spoken.recording
        if recording is not None:
            utterance.sound = voice.recorded(recording)
        else:
            key = voice.key(utterance.spoken.text, say.locale, say.rate)
            utterance.sound = voice.sound(key, _keep(say, utterance.spoken))
        utterance.sound.told = self._advance

    def _advance(self) -> None:
        """Send what can be sent of the head, and wait for its end when all of it was sent."""
        head = self._head
        if head is None or head.paused or head.marked or self._ending is not None:
            return
        if head.due_ms is None:
            head.due_ms = self._link.now_ms()
        if self._voice is None:
            if not head.failed:
                self._announce(head)
        else:
            while head.sent < len(head.phrases):
                self._send(head)
        if not head.whole:
            self._await_filler(head)
        elif not head.announced:  # failed, or nothing to be said
            self._finish(head, "clock")
        elif self._link.caps.marks:
            head.marked = True
            self._link.mark(head.generation)
        else:
            due_ms = self._clock.end_ms() + self._link.caps.buffer_ms
            wait_s = max(0, due_ms - self._link.now_ms()) / 1000
            self._ending = self._loop.call_later(wait_s, self._played, head)

    def _send(self, head: Utterance) -> None:
        pcm = head.rest_of(head.phrases[head.sent], self._link.format.rate_hz)
        head.sent += 1
        self._announce(head)
        self._play(pcm, head.generation)

    def _play(self, pcm: bytes, generation: int) -> None:
        now_ms = self._link.now_ms()
        starts_ms = max(now_ms, self._clock.end_ms())
        self._clock.play(generation, len(pcm), now_ms)
        self._link.play(pcm, generation)
        self._reports.on_sound(pcm, starts_ms)

    def _announce(self, head: Utterance) -> None:
        """Begin a stretch if none is open; the first one also tells who listens."""
        self._cancel_filler()
        if not head.generation:
            self._generations += 1
            head.generation = self._generations
        if not head.announced:
            head.announced = True
            self._link.say(head.spoken.text, head.generation)
            at_ms = self._link.now_ms()
            due_ms = at_ms if head.due_ms is None else head.due_ms
            self._reports.on_speaking(head.say, head.spoken, at_ms, due_ms)

    def _played(self, head: Utterance) -> None:
        self._ending = None
        if self._head is head:
            self._finish(head, "clock")

    def _finish(self, head: Utterance, method: Literal["mark", "clock"]) -> None:
        self._queue.popleft()
        self._retire(head)
        if isinstance(head.sound.lost, EngineError):
            self._reports.on_voice_lost(head.sound.lost)
        self._report(head, "failed" if head.failed else "heard", head.length_ms, method)
        self._advance()

    # --- stopping --------------------------------------------------------------------------------

    def _interrupt(self, head: Utterance) -> None:
        """Flush the link, and remember how much of the head was heard."""
        self._cancel_ending()
        self._cancel_filler()
        now_ms = self._link.now_ms()
        flushed_ms, was_ms = self._link.flush(), now_ms - self._link.caps.buffer_ms
        # What sounded may have been the filler before it. In a gap between two phrases the link
        # has nothing sounding; our own clock knows both.
        ours = self._clock.sounding(was_ms) in (0, head.generation)
        heard_ms = (flushed_ms if ours else 0) or self._clock.heard_ms(head.generation, was_ms)
        self._clock.flush(now_ms)
        self._reports.on_flushed(now_ms)
        if head.generation:
            head.end_stretch(heard_ms)

    def _retire(self, utterance: Utterance) -> None:
        if not utterance.whole:
            utterance.sound.drop()
        self._ended[utterance.say.serial] = utterance
        while len(self._ended) > _KEPT:
            del self._ended[next(iter(self._ended))]

    def _cancel_ending(self) -> None:
        if self._ending is not None:
            self._ending.cancel()
            self._ending = None

    def _report(
        self,
        utterance: Utterance,
        outcome: Literal["heard", "cut", "failed"],
        heard_ms: int,
        method: Literal["mark", "clock"],
    ) -> None:
        self._reports.on_playback(
            PlaybackFinished(
                at_ms=self._link.now_ms(),
                serial=utterance.say.serial,
                outcome=outcome,
                heard_ms=heard_ms,
                method=method,
            )
        )

    # --- fillers ---------------------------------------------------------------------------------

    def _await_filler(self, head: Utterance) -> None:
        if self._filling is None and self._filler is not None and not head.announced:
            self._filling = self._loop.call_later(self._filler_after_ms / 1000, self._fill, head)

    def _fill(self, head: Utterance) -> None:
        """A due `Say` has no sound yet: fill the gap, if a filler's sound is at hand."""
        self._filling = None
        if self._voice is None or self._filler is None or self._head is not head or head.announced:
            return
        self._generations += 1
        for phrase in self._voice.at_hand(self._filler) or ():
            self._play(phrase.pcm, self._generations)

    def _cancel_filler(self) -> None:
        if self._filling is not None:
            self._filling.cancel()
            self._filling = None


def _keep(say: Say, spoken: Spoken) -> Keep:
    """What of a prompt other calls may hear: nothing of a borrower, so at least what is fixed."""
    return Keep(everywhere=say.label == "public", fixed=spoken.fixed)
