"""A caller's turn once it is recognised: what the listener hands to the session."""

from dataclasses import dataclass
from typing import Literal, Protocol

from callwright.call.record import SecondLook, TurnTiming
from callwright.errors import EngineError
from callwright.machine.effects import Listen
from callwright.speech.loudness import Quality
from callwright.understanding.reading import Heard, Hypothesis, Understanding
from callwright.understanding.tokens import tokenise

__all__ = ["HeardTurn", "ListenerReports", "joined"]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardTurn:
    """A caller's turn, recognised. listen: the floor that it began under.

    Times, for the record: when the last voice was, when the turn was ended, when its final text
    came, and when it was known what became of a second pass.
    """

    turn: int
    listen: Listen
    heard: Heard
    voiced_ms: int
    over_prompt: bool
    louder_db: float
    voice_end_ms: int
    ended_ms: int
    final_ms: int
    looked_ms: int
    second_look: SecondLook = "none"
    backchannel: bool = False

    @property
    def unsure(self) -> bool:
        """Was a second pass needed, and gave no words? Why it did not makes no difference."""
        return self.second_look not in ("none", "heard")

    @property
    def timing(self) -> TurnTiming:
        """The parts of the reply's latency that are known when the turn is handed over."""
        return TurnTiming(
            turn=self.turn,
            voice_end_ms=self.voice_end_ms,
            policy_ms=self.ended_ms - self.voice_end_ms,
            recognition_ms=self.final_ms - self.ended_ms,
            second_pass_ms=self.looked_ms - self.final_ms,
            second_look=self.second_look,
        )


def joined(again: Heard, first: Heard) -> Heard:
    """Return both passes' alternatives, the second pass's before the first's, each text once.

    The second pass is apt to say a short turn twice ("5 1 5 1"): where the first pass heard it
    once, so did the caller.
    """
    once = len(tokenise(first.best))
    heard = [each for each in again.nbest if not (once and _is_echo(each.text, once))]
    best: dict[str, Hypothesis] = {}
    for each in (*heard, *first.nbest):
        known = best.get(each.text)
        if known is None or (known.confidence is None and each.confidence is not None):
            best[each.text] = each
    return Heard(tuple(best.values()))


def _is_echo(text: str, once: int) -> bool:
    """Does it begin again ("6 0 6", "3 3 3 3"), and is longer than the `once` words that were?

    One word more of the same is no echo: "5 5 5 5" may well have been heard as three.
    """
    words = tokenise(text).texts
    sizes = range(1, min(once, len(words) - 1) + 1)
    size = next((size for size in sizes if words[size:] == words[:-size]), 0)
    return size > 0 and len(words) >= once + (2 if size == 1 else 1)


class ListenerReports(Protocol):
    """Who is told what the caller does: the session."""

    def on_speech_started(self, turn: int, at_ms: int, pause: bool) -> None:
        """The caller began to speak. pause: the prompt that sounds must stop now."""

    def on_speech_ended(
        self,
        turn: int,
        at_ms: int,
        voiced_ms: int,
        why: Literal["complete", "silence", "backchannel", "longest"],
    ) -> None:
        """The caller stopped."""

    def on_heard(self, turn: HeardTurn) -> None:
        """Words of an ended turn, or none. Once a turn."""

    def on_words_so_far(self, turn: int, listen: Listen, heard: Heard) -> None:
        """Words of an unfinished turn that may be all: what speculation works on."""

    def understand(self, heard: Heard, listen: Listen) -> Understanding:
        """Return what these words may mean on this floor."""

    def worth_a_second_look(self, meant: Understanding, listen: Listen) -> bool:
        """Should this sound be recognised again?"""

    def does_without_it(self, meant: Understanding, listen: Listen) -> bool:
        """May the first look be acted on when the second takes long? It is asked back then."""

    def on_line_changed(self, quality: Quality) -> None:
        """The line became better or worse: told before the turn that showed it."""

    def on_fault(self, sentence: str) -> None:
        """Something failed that a person should read of; the call goes on."""

    def on_recogniser_lost(self, error: EngineError, fatal: bool) -> None:
        """The recogniser failed; `fatal` when no other stream could be opened."""
