"""When the caller begins to speak, pauses, and is done: semantics.md section 7, R3 and R5.

Theory of operation. `Turns` is fed with the voice probability of each window, with what the
interim transcripts say, and with time; it returns decisions, small frozen values, and never looks
at a clock. Between turns it counts voice until there is enough of it (more over a prompt than in
silence), then says `Began`. During a turn the end is due a while after the last voice: a short
grace when the words so far are a complete answer, twice that when one more word would make another
answer, the state's silence when they could continue, half as much again when something is surely
missing, longer still when the caller keeps the floor ("um", "let me see"). Over a prompt that may
be interrupted, voice that stopped early with no words, or with only a back-channel, is ended at the
decision point, so that the prompt can go on. Where levels are told, a voice far softer than the
caller's is somebody else's: it neither keeps a turn open, nor interrupts a prompt. Whoever owns the
timer asks `due_ms` and calls `advance`; windows of silence do the same, so on a healthy line no
timer is needed.
"""

from collections import deque
from dataclasses import dataclass, field
from typing import Literal

from callwright.speech.turn_policy import TurnPolicy
from callwright.speech.vad import Hysteresis

__all__ = [
    "Began",
    "Completeness",
    "Continued",
    "Decision",
    "Ended",
    "Paused",
    "Turns",
]

Completeness = Literal["complete", "may_grow", "could_continue", "incomplete"]
"""What the words so far are, as an answer to what is asked: the grammar's own verdict."""


_SILENT_DB = -96.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Began:
    """The caller speaks: `SpeechStarted`. onset_ms: when the voice began, for the pre-roll.

    over_prompt: a prompt sounds. pause: it may be interrupted, so pause it now.
    """

    turn: int
    at_ms: int
    onset_ms: int
    over_prompt: bool = False
    pause: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused:
    """The caller fell silent and may be done: a second look at the sound may start."""

    turn: int
    at_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Continued:
    """The caller went on after `Paused`: what was started there is void."""

    turn: int
    at_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """The turn is over: `SpeechEnded`. voiced_ms: from onset to the last voice.

    settled: only a back-channel was said over an interruptible prompt; no final transcript is
    needed to report it. Otherwise the final transcript says what the turn was.
    """

    turn: int
    at_ms: int
    voiced_ms: int
    why: Literal["complete", "silence", "backchannel", "longest"]
    settled: bool = False


Decision = Began | Paused | Continued | Ended


@dataclass(frozen=True, slots=True, kw_only=True)
class _Floor:
    """What the floor in force says about waiting; a turn keeps the one it began under (R4)."""

    end_of_speech_ms: int = 700
    longest_ms: int = 15_000
    yes_or_no: bool = False


@dataclass(slots=True)
class _Voice:
    """Voice that is being counted, and, once `turn` is set, the turn that it became."""

    onset_ms: int
    last_ms: int
    voiced_ms: int
    floor: _Floor
    turn: int = 0
    began_ms: int = 0
    pausing: bool = False
    paused: bool = False
    words: bool = False
    backchannel: bool = False
    repeated: bool = False  # twice in a row: words would have come by now
    hummed: bool = False  # what is a back-channel elsewhere, on any floor
    completeness: Completeness = "could_continue"
    hesitating: bool = False
    vote: bool | None = None
    # Voice that no text covers: when each window ended, and its length. unread_ms: their sum.
    unread: deque[tuple[int, int]] = field(default_factory=deque)
    unread_ms: int = 0
    loudest_db: float = _SILENT_DB
    soft: tuple[int, int] | None = None  # since when it is, and what `last_ms` was then
    sounded_ms: int = 0  # the last window with any voice in it

    def add(self, at_ms: int, window_ms: int) -> None:
        """One more window of voice."""
        self.last_ms = at_ms
        self.voiced_ms += window_ms
        self.unread.append((at_ms, window_ms))
        self.unread_ms += window_ms

    def read(self, until_ms: int) -> None:
        """A text came that covers the sound up to here."""
        while self.unread and self.unread[0][0] <= until_ms:
            self.unread_ms -= self.unread.popleft()[1]

    def take_back(self, since_ms: int) -> None:
        """What sounded since was not the caller, and no text of theirs need cover it."""
        self.last_ms = since_ms
        while self.unread and self.unread[-1][0] > since_ms:
            self.unread_ms -= self.unread.pop()[1]


class Turns:
    """The turn-taking of one call. All times are the call's own milliseconds, and must not fall."""

    def __init__(self, policy: TurnPolicy | None = None, gate: Hysteresis | None = None) -> None:
        self.policy = policy or TurnPolicy()
        self._gate = gate or Hysteresis()
        self._floor = _Floor()
        self._prompt: Literal["", "interruptible", "plays_on"] = ""
        self._voice: _Voice | None = None
        self._turns = 0
        self._held_db, self._held_ms = _SILENT_DB, 0
        self.usual_db: float | None = None
        """How loud this caller usually is, in dB below full scale, where that is known."""
        self.texts_come = False
        """Does a text come in each pause? While it lacks voice, it is waited for."""

    @property
    def turn(self) -> int:
        """The turn in progress, or 0."""
        return self._voice.turn if self._voice else 0

    @property
    def voiced(self) -> bool:
        """Was the last window voice?"""
        return self._gate.voiced

    @property
    def due_ms(self) -> int | None:
        """When `advance` has something to decide if no more voice comes; None between turns."""
        voice = self._voice
        if voice is None or not voice.turn:
            return None
        due = self._end(voice)[0]
        return due if voice.paused else min(due, voice.last_ms + self.policy.pause_ms)

    # --- what the call says ----------------------------------------------------------------------

    def listen(self, *, end_of_speech_ms: int, longest_ms: int, yes_or_no: bool = False) -> None:
        """A new floor: its waits hold for turns that begin from now on."""
        self._floor = _Floor(
            end_of_speech_ms=end_of_speech_ms, longest_ms=longest_ms, yes_or_no=yes_or_no
        )

    def prompt(self, sounds: Literal["", "interruptible", "plays_on"]) -> None:
        """A prompt began to sound, or none does. plays_on: any policy but `barge_in: any`."""
        self._prompt = sounds

    def forget(self) -> None:
        """Drop the turn in progress without a decision: the line is gone."""
        self._voice = None

    # --- what the caller does --------------------------------------------------------------------

    def window(
        self, probability: float, at_ms: int, window_ms: int, level_db: float | None = None
    ) -> tuple[Decision, ...]:
        """Take one window of sound that ended at `at_ms`. level_db: how loud it was, if known."""
        if self._voice is None and probability < self._gate.on and not self._gate.voiced:
            return ()  # most windows of most calls: nobody speaks
        voiced = self._gate.push(probability)
        if level_db is not None:
            fallen_db = self.policy.fall_db_a_ms * (at_ms - self._held_ms)
            self._held_db, self._held_ms = max(level_db, self._held_db - fallen_db), at_ms
        if not voiced or (level_db is not None and self._is_far(at_ms)):
            return self.advance(at_ms)
        voice = self._voice
        before: tuple[Decision, ...] = ()
        if voice is not None and at_ms - window_ms > voice.last_ms:
            before = self.advance(at_ms - window_ms)  # a gap in the frames is silence
            voice = self._voice
        if voice is None:
            voice = _Voice(
                onset_ms=at_ms - window_ms,
                last_ms=at_ms,
                voiced_ms=window_ms,
                floor=self._floor,
            )
            self._voice = voice
        else:
            voice.add(at_ms, window_ms)
        if level_db is not None:
            voice.loudest_db = max(voice.loudest_db, self._held_db)
        if not voice.turn:
            return before + self._begin(voice, at_ms)
        if voice.paused:
            voice.paused, voice.vote = False, None
            before += (Continued(turn=voice.turn, at_ms=at_ms),)
        return before + self._finish(voice, at_ms)

    def interim(
        self,
        turn: int,
        at_ms: int,
        *,
        words: bool,
        backchannel: bool = False,
        completeness: Completeness = "could_continue",
        hesitating: bool = False,
        behind_ms: int = 0,
    ) -> tuple[Decision, ...]:
        """Take what the transcript so far amounts to; of another turn it is ignored.

        words: there are any. backchannel: they are only "mm-hm" and the like. hesitating: they end
        by keeping the floor. behind_ms: so much of the latest sound is not in it yet.
        """
        voice = self._voice
        if voice is None or not turn or voice.turn != turn:
            return ()
        voice.words, voice.hummed = words, words and backchannel
        # R3: on a floor that expects a yes or a no, "uh-huh" is an answer.
        only = words and backchannel and not voice.floor.yes_or_no
        voice.repeated, voice.backchannel = only and voice.backchannel, only
        voice.completeness = completeness if words else "could_continue"
        voice.hesitating = words and hesitating
        voice.vote = None
        voice.read(at_ms - behind_ms)
        return self._finish(voice, at_ms)

    def vote(self, turn: int, at_ms: int, over: bool) -> tuple[Decision, ...]:
        """Take a model's opinion of the pause in progress, for words that could continue."""
        voice = self._voice
        if voice is None or not turn or voice.turn != turn or not voice.paused:
            return ()
        voice.vote = over
        return self._finish(voice, at_ms)

    def advance(self, at_ms: int) -> tuple[Decision, ...]:
        """Let time pass in silence up to `at_ms`."""
        voice = self._voice
        if voice is None:
            return ()
        if not voice.turn:
            if at_ms - voice.last_ms > self.policy.gap_ms:
                self._voice = None
            return ()
        made: tuple[Decision, ...] = ()
        if not voice.paused and at_ms - voice.last_ms >= self.policy.pause_ms:
            voice.paused = True
            made = (Paused(turn=voice.turn, at_ms=at_ms),)
        return made + self._finish(voice, at_ms)

    def _is_far(self, at_ms: int) -> bool:
        """Is the voice that sounds now somebody else's?"""
        voice, policy = self._voice, self.policy
        if voice is None or not voice.turn:
            # In silence a soft voice is still listened to: the caller may have moved away.
            return bool(self._prompt) and self._below_usual(self._held_db)
        paused = at_ms - voice.sounded_ms > policy.start_over_prompt_ms
        voice.sounded_ms = at_ms
        if paused or self._held_db >= voice.loudest_db - policy.far_db:
            voice.soft = None
            return False
        if voice.soft is None:
            voice.soft = at_ms, voice.last_ms
        since_ms, last_ms = voice.soft
        if at_ms - since_ms < policy.far_hold_ms:
            return False  # a soft word of the caller's own
        voice.take_back(last_ms)
        return True

    def _below_usual(self, level_db: float) -> bool:
        return self.usual_db is not None and level_db < self.usual_db - self.policy.far_db

    # --- deciding --------------------------------------------------------------------------------

    def _begin(self, voice: _Voice, at_ms: int) -> tuple[Decision, ...]:
        policy = self.policy
        needed_ms = policy.start_over_prompt_ms if self._prompt else policy.start_ms
        if voice.loudest_db > _SILENT_DB and self._below_usual(voice.loudest_db):
            needed_ms = policy.start_far_ms
        if voice.voiced_ms < needed_ms:
            return ()
        self._turns += 1
        voice.turn = self._turns
        voice.began_ms = at_ms
        voice.floor = self._floor
        voice.pausing = self._prompt == "interruptible"
        return (
            Began(
                turn=voice.turn,
                at_ms=at_ms,
                onset_ms=voice.onset_ms,
                over_prompt=bool(self._prompt),
                pause=voice.pausing,
            ),
        )

    def _end(self, voice: _Voice) -> tuple[int, Literal["complete", "silence", "backchannel"]]:
        """Return when the turn ends if no more voice comes, and why, `longest` apart."""
        policy, floor = self.policy, voice.floor
        stale = voice.unread_ms > policy.stale_ms
        decide_ms = voice.onset_ms + policy.decide_ms
        if voice.pausing and voice.last_ms <= decide_ms:
            decide_ms = max(decide_ms, voice.last_ms + policy.gap_ms)
            if voice.backchannel:
                return decide_ms, "backchannel"
            if not voice.words:
                return decide_ms, "silence"
        elif voice.pausing and voice.backchannel and not stale:
            over_ms = voice.last_ms + policy.backchannel_ms
            held_ms = voice.began_ms + policy.hold_ms
            return min(over_ms, held_ms) if voice.repeated else over_ms, "backchannel"
        incomplete_ms = floor.end_of_speech_ms * 3 // 2
        # A text that is on its way may say anything: it has the time of words that lack something.
        unheard: Completeness = "incomplete" if self.texts_come else "could_continue"
        # No "uh" is heard as a plain yes or no, however short that was.
        a_word = voice.voiced_ms >= policy.word_ms or (floor.yes_or_no and not voice.hummed)
        match unheard if stale else voice.completeness:
            case _ if voice.hesitating and not stale:
                return voice.last_ms + max(policy.hesitation_ms, incomplete_ms), "silence"
            case "complete" if voice.voiced_ms >= policy.word_ms:
                return voice.last_ms + policy.grace_ms, "complete"
            case "may_grow" | "complete" if a_word:
                return voice.last_ms + min(policy.grow_ms, floor.end_of_speech_ms), "complete"
            case "incomplete":
                return voice.last_ms + incomplete_ms, "silence"
            case _ if voice.vote is not None:
                # A vote moves the silence by a third: a model alone never ends a turn.
                voted_ms = floor.end_of_speech_ms * 2 // 3 if voice.vote else incomplete_ms
                return voice.last_ms + voted_ms, "silence"
            case _:
                return voice.last_ms + floor.end_of_speech_ms, "silence"

    def _finish(self, voice: _Voice, at_ms: int) -> tuple[Decision, ...]:
        due_ms, why = self._end(voice)
        longest_ms = voice.onset_ms + voice.floor.longest_ms
        if voice.loudest_db > _SILENT_DB and self._below_usual(voice.loudest_db):
            longest_ms = min(longest_ms, voice.onset_ms + self.policy.far_longest_ms)
        if at_ms < min(due_ms, longest_ms):
            return ()
        self._voice = None
        return (
            Ended(
                turn=voice.turn,
                at_ms=at_ms,
                voiced_ms=voice.last_ms - voice.onset_ms,
                why=why if due_ms <= at_ms else "longest",
                settled=due_ms <= at_ms and why == "backchannel",
            ),
        )
