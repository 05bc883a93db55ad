"""From frames to turns: detector, turn-taking, recogniser, second pass.

Theory of operation. Frames go to the voice detector, whose windows move `speech.turns`; its
decisions open and close turns at the recogniser. Each turn keeps the `Listen` that was in force
when it began (semantics.md section 7, R4) and its sound: what is doubtful is recognised again
while the core waits for a transcript. Then it is handed over, once, even without any words.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Literal

from callwright.call.heard_turn import HeardTurn, ListenerReports, joined
from callwright.call.open_turn import BEGUN_LOOK_MS, SECOND_LOOK_MS, OpenTurn
from callwright.call.words_so_far import as_answer, better_answer, says_nothing
from callwright.errors import EngineError
from callwright.machine.declared import Wait
from callwright.machine.effects import Listen
from callwright.ports import (
    AudioFormat,
    EndOfTurnVote,
    SpeechStream,
    SpeechToText,
    VoiceDetector,
)
from callwright.speech.loudness import LineQuality, TurnSound, Usual
from callwright.speech.pcm import level_dbfs
from callwright.speech.turns import Began, Continued, Decision, Ended, Paused, Turns
from callwright.understanding.reading import WHOLE, Heard, Hypothesis

__all__ = ["Listener"]

# Kept of the sound before a turn begins. A voice is noticed up to 200 ms after its onset, later
# where a short first word ("I …") was followed by a gap; a soft first consonant comes before it. A
# back-channel over a prompt that turns out to be the beginning of more reaches back 900 ms further.
_PRE_ROLL_MS = 1_600
_FRAME_MS = 20
_BEFORE_ONSET_MS = 300
_GOES_ON_MS = 120  # behind a back-channel: a gap inside words, so it was the beginning of them
_LEVEL_EVERY = 4  # samples, where the level of one frame is measured
_SHORT_MS = 1_000  # a "mm-hm" and its text: 700 ms at most, and the time to recognise it
_REPORT_BEFORE_MS = 250  # the turn is handed over so long before the core stops waiting for it


class Listener:
    """The ears of one call. recogniser: None when there is none left; keys still work."""

    def __init__(
        self,
        *,
        format: AudioFormat,
        detector: VoiceDetector,
        recogniser: SpeechToText,
        reports: ListenerReports,
        now_ms: Callable[[], int],
        wait_of: Callable[[Listen], Wait],
        phrases_of: Callable[[Listen], tuple[str, ...]],
        transcript_ms: int = 2_000,
        vote: EndOfTurnVote | None = None,
        turns: Turns | None = None,
    ) -> None:
        self._format = format
        self._recogniser = recogniser
        self._reports = reports
        self._now_ms = now_ms
        self._wait_of = wait_of
        self._phrases_of = phrases_of
        self._give_up_ms = transcript_ms - _REPORT_BEFORE_MS
        self._turns = turns or Turns()
        self._turns.texts_come = recogniser.caps.interim
        self._vote = vote
        self._before: deque[bytes] = deque(maxlen=_PRE_ROLL_MS // _FRAME_MS)
        self._listen: Listen | None = None
        self._speaking: OpenTurn | None = None
        self._awaited: dict[int, OpenTurn] = {}
        self._usual = Usual()
        self._latest = b""
        self._let_go = (0, -_GOES_ON_MS)  # the latest back-channel: its onset, and when it ended
        self._line = LineQuality()
        self._reopened = False
        self._stream: SpeechStream | None = recogniser.open(format, self)
        self._voice = detector.open(format, self._window)
        self._closed = False

    # --- what the session says -------------------------------------------------------------------

    def listen(self, listen: Listen) -> None:
        """Aim at a new floor; a turn in progress keeps the one it began under."""
        self._listen = listen
        wait = self._wait_of(listen)
        self._turns.listen(
            end_of_speech_ms=wait.end_of_speech_ms,
            longest_ms=wait.longest_ms,
            yes_or_no=listen.expected.yes_or_no,
        )
        if self._stream is not None:
            self._stream.expect(listen.expected, self._phrases_of(listen), listen.locale)

    def prompt(self, sounds: Literal["", "interruptible", "plays_on"]) -> None:
        """Say whether a prompt sounds, and whether speech may pause it."""
        self._turns.prompt(sounds)

    def hear(self, pcm: bytes, at_ms: int) -> None:
        """One frame of the caller's sound."""
        self._latest = pcm
        self._before.append(pcm)
        if self._speaking is not None:
            self._feed(self._speaking, pcm)
        self._voice.feed(pcm, at_ms)

    def lost(self, lost_ms: int) -> None:
        """So much of the caller's sound never came: a link that knows says so."""
        if self._speaking is not None:
            self._line.lost(lost_ms)

    def line_gone(self, at_ms: int) -> None:
        """No more sound will come: a turn in progress ends here, and its words still count."""
        turn = self._speaking
        if turn is not None:
            voiced_ms = max(0, at_ms - turn.onset_ms)
            self._turns.forget()
            self._end(Ended(turn=turn.number, at_ms=at_ms, voiced_ms=voiced_ms, why="silence"))

    def close(self) -> None:
        """The call is over: nothing is reported afterwards."""
        self._closed = True
        self._voice.close()
        if self._stream is not None:
            self._stream.close()
        for turn in self._awaited.values():
            turn.stop_waiting()
        self._awaited.clear()

    # --- turn-taking -----------------------------------------------------------------------------

    def _window(self, probability: float, at_ms: int, window_ms: int) -> None:
        if self._closed:
            return
        level_db = self._level_db() if probability >= 0.2 else None
        decisions = self._turns.window(probability, at_ms, window_ms, level_db)
        if decisions:
            self._decided(decisions)

    def _level_db(self) -> float:
        """How loud the latest frame was; in a turn it has been measured already."""
        level_db = self._speaking.sound.frame_dbfs if self._speaking is not None else None
        return level_dbfs(self._latest, every=_LEVEL_EVERY) if level_db is None else level_db

    def _decided(self, decisions: tuple[Decision, ...]) -> None:
        for decision in decisions:
            match decision:
                case Began():
                    self._begin(decision)
                case Ended():
                    self._end(decision)
                case Paused():
                    self._look_early()
                case Continued():
                    self._drop_early_look()

    def _begin(self, began: Began) -> None:
        if self._listen is None:
            return
        sound = TurnSound(self._format.rate_hz)
        turn = OpenTurn(began.turn, self._listen, began.over_prompt, began.onset_ms, sound)
        self._speaking = turn
        if self._stream is not None:
            self._stream.start_turn(turn.number)
        onset_ms, until_ms = self._let_go
        if began.onset_ms - until_ms > _GOES_ON_MS:
            onset_ms = began.onset_ms
        kept_ms = began.at_ms - onset_ms + _BEFORE_ONSET_MS
        before = b"".join(self._before)[-kept_ms * self._format.rate_hz // 1000 * 2 :]
        # The prompt must stop before anything else takes time: the recogniser gets its sound after.
        self._reports.on_speech_started(turn.number, began.at_ms, began.pause)
        self._feed(turn, before)

    def _look_early(self) -> None:
        """The caller may be done: what will be worth a second look is looked at while we wait."""
        turn = self._speaking
        if turn is not None:
            turn.paused = True
        if turn is None or turn.meant is None:
            return
        self._reports.on_words_so_far(turn.number, turn.listen, turn.so_far)
        could_continue = turn.meant.completeness == "could_continue"
        if self._vote is not None and could_continue and not turn.pause_bytes:
            paused = turn.pause_bytes = len(turn.sound.pcm)
            self._vote.ask(
                bytes(turn.sound.pcm),
                self._format.rate_hz,
                lambda over: self._voted(turn, paused, over),
            )
        if not turn.asked_again and self._reports.worth_a_second_look(turn.meant, turn.listen):
            self._look_again(turn)

    def _voted(self, turn: OpenTurn, paused: int, over: bool) -> None:
        """The vote on a pause counts only while that pause lasts."""
        if self._speaking is turn and turn.pause_bytes == paused and not self._closed:
            self._decided(self._turns.vote(turn.number, self._now_ms(), over))

    def _drop_early_look(self) -> None:
        if (turn := self._speaking) is not None:
            self._forget_look(turn)
            turn.paused, turn.pause_bytes = False, 0

    def _look_again(self, turn: OpenTurn) -> bool:
        """Recognise the kept sound again, if that can be done."""
        if self._stream is None or not self._recogniser.caps.second_pass:
            return False
        turn.asked_again = True
        self._stream.recognise_again(turn.number, bytes(turn.sound.pcm))
        return True

    def _forget_look(self, turn: OpenTurn) -> None:
        """A second look at this turn is not wanted, nor what it gave."""
        if turn.asked_again and turn.second_look == "none" and self._stream is not None:
            self._stream.take_back(turn.number)
        turn.asked_again = False
        turn.looked("none")

    def _feed(self, turn: OpenTurn, pcm: bytes) -> None:
        turn.sound.add(pcm)
        if self._stream is not None:
            self._stream.feed(pcm)

    def _end(self, ended: Ended) -> None:
        turn, self._speaking = self._speaking, None
        if turn is None:
            return
        turn.ended = ended
        if ended.settled:
            self._let_go = turn.onset_ms, ended.at_ms
        else:
            self._before.clear()  # its words are not heard again
        self._awaited[turn.number] = turn
        self._reports.on_speech_ended(turn.number, ended.at_ms, ended.voiced_ms, ended.why)
        if ended.settled or self._stream is None:
            if self._stream is not None:
                self._stream.drop_turn(turn.number)
            self._hand_over(turn)
            return
        self._stream.end_turn(turn.number)
        turn.wait(self._give_up_ms, self._give_up)

    # --- what the recogniser says ----------------------------------------------------------------

    def on_interim(self, turn: int, text: str, behind_ms: int = 0) -> None:
        """The text so far: it may be all that was asked for."""
        speaking = self._speaking
        if self._closed or speaking is None or speaking.number != turn:
            return
        heard = speaking.so_far = Heard((Hypothesis(text),) if text else (), final=False)
        meant = speaking.meant = self._reports.understand(heard, speaking.listen)
        if meant.completeness in WHOLE:
            self._reports.on_words_so_far(turn, speaking.listen, heard)
        at_ms = self._now_ms()
        short = speaking.over_prompt and at_ms - speaking.onset_ms <= _SHORT_MS
        decisions = self._turns.interim(
            turn,
            at_ms,
            words=bool(text.strip()),
            backchannel=meant.backchannel or (short and says_nothing(meant)),
            completeness=as_answer(meant, speaking.listen.expected),
            hesitating=meant.hesitating,
            behind_ms=behind_ms,
        )
        self._decided(decisions)
        if speaking.paused and self._speaking is speaking:
            self._look_early()  # these words came late

    def on_final(self, turn: int, heard: Heard) -> None:
        """The text of an ended turn: good enough, or worth a second look."""
        awaited = self._awaited.get(turn)
        if self._closed or awaited is None or awaited.first is not None:
            return
        awaited.first, awaited.final_ms = heard, self._now_ms()
        meant = self._reports.understand(heard, awaited.listen)
        if not (heard.nbest and self._reports.worth_a_second_look(meant, awaited.listen)):
            self._forget_look(awaited)
        elif awaited.second_look == "none" and (awaited.asked_again or self._look_again(awaited)):
            if self._reports.does_without_it(meant, awaited.listen):
                awaited.wait(SECOND_LOOK_MS, self._take_back)
            return
        self._hand_over(awaited)

    def on_again(self, turn: int, heard: Heard) -> None:
        """What the second pass heard: both lists are understood together."""
        looked = self._looked_at(turn)
        if looked is None:
            return
        looked.looked("heard" if heard.nbest else "nothing", heard)
        if looked.first is not None:
            self._hand_over(looked)
        elif looked is self._speaking and heard.nbest:
            self._heard_better(looked, replace(joined(heard, looked.so_far), final=False))

    def on_again_failed(self, turn: int, error: EngineError) -> None:
        """There will be no second look: what the first pass heard must do."""
        looked = self._looked_at(turn)
        if looked is None:
            return
        looked.looked("failed")
        self._reports.on_fault(f"The second look failed: {error}")
        if looked.first is not None:
            self._hand_over(looked)

    def _looked_at(self, turn: int) -> OpenTurn | None:
        """Return the turn that a second look was asked of, unless it is over, or went on since."""
        looked = self._awaited.get(turn)
        if looked is None and self._speaking is not None and self._speaking.number == turn:
            looked = self._speaking
        return None if self._closed or looked is None or not looked.asked_again else looked

    def _heard_better(self, turn: OpenTurn, heard: Heard) -> None:
        """The second pass of a caller who may be done: what it makes whole need not be awaited."""
        listen = turn.listen
        understand = partial(self._reports.understand, listen=listen)
        completeness = better_answer(heard, understand, listen.expected)
        self._reports.on_words_so_far(turn.number, listen, heard)
        if completeness in WHOLE:
            self._decided(
                self._turns.interim(
                    turn.number, self._now_ms(), words=True, completeness=completeness
                )
            )

    def on_failed(self, error: EngineError) -> None:
        """The stream is lost: another one is opened once, then the call goes on by keys."""
        if self._closed or self._stream is None:
            return
        self._stream.close()
        self._stream = None
        if error.retryable and not self._reopened:
            self._reopened = True
            self._stream = self._recogniser.open(self._format, self)
        self._turns.texts_come &= self._stream is not None
        self._reports.on_recogniser_lost(error, fatal=self._stream is None)
        for turn in tuple(self._awaited.values()):
            if turn.first is not None:  # it was a second look that was awaited
                turn.looked("failed")
            self._hand_over(turn)
        if self._listen is not None:
            self.listen(self._listen)
        if self._stream is not None and self._speaking is not None:
            # What was said so far of this turn is recognised again from its kept sound, unless it
            # is what engines die of: all calls share them. A second look went with the old stream.
            self._speaking.asked_again = False
            self._stream.start_turn(self._speaking.number)
            if not error.poison:
                self._stream.feed(bytes(self._speaking.sound.pcm))

    # --- handing over ----------------------------------------------------------------------------

    def _take_back(self, turn: OpenTurn) -> None:
        """A second look that only stands in a queue so late is given up."""
        if self._stream is None or self._stream.take_back(turn.number):
            self._give_up(turn)
        else:
            turn.wait(BEGUN_LOOK_MS, self._give_up)

    def _give_up(self, turn: OpenTurn) -> None:
        """What the first pass heard must do: it is asked back rather than believed."""
        if turn.first is not None:
            self._forget_look(turn)
            turn.looked("late")
            self._hand_over(turn)
        # Without any text the core's own deadline counts the transcript as lost; if one still comes
        # it is handed over late, and the core says what that is worth (T4).

    def _hand_over(self, turn: OpenTurn) -> None:
        ended, heard = turn.ended, turn.heard
        if ended is None or self._awaited.pop(turn.number, None) is None:
            return
        turn.stop_waiting()
        loudness = turn.sound.loudness()
        louder_db = self._usual.louder_db(loudness)
        if heard.best:
            self._usual.add(loudness)
            self._turns.usual_db = self._usual.level_db
        if self._line.judge(loudness, len(turn.sound.pcm) * 500 // self._format.rate_hz):
            self._reports.on_line_changed(self._line.quality)
        self._reports.on_heard(
            HeardTurn(
                turn=turn.number,
                listen=turn.listen,
                heard=heard,
                voiced_ms=ended.voiced_ms,
                over_prompt=turn.over_prompt,
                louder_db=louder_db,
                voice_end_ms=turn.onset_ms + ended.voiced_ms,
                ended_ms=ended.at_ms,
                final_ms=turn.final_ms or self._now_ms(),
                looked_ms=self._now_ms(),
                second_look=turn.second_look,
                backchannel=ended.settled,
            )
        )
