"""A caller's turn once it is recognised: what the listener hands to the session."""

from dataclasses import dataclass

from callwright.call.record import TurnTiming
from callwright.machine.effects import Listen
from callwright.understanding.reading import Heard, Hypothesis

__all__ = ["HeardTurn", "joined"]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardTurn:
    """A caller's turn, recognised. listen: the floor that it began under.

    Times, for the record: when the last voice was, when the turn was ended, when its final text
    came, and when a second pass came (0: none).
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
    again_ms: int = 0
    backchannel: bool = False

    @property
    def timing(self) -> TurnTiming:
        """The parts of the reply's latency that are known when the turn is handed over."""
        return TurnTiming(
            turn=self.turn,
            voice_end_ms=self.voice_end_ms,
            policy_ms=self.ended_ms - self.voice_end_ms,
            recognition_ms=self.final_ms - self.ended_ms,
            second_pass_ms=(self.again_ms or self.final_ms) - self.final_ms,
            looked_again=self.again_ms > 0,
        )


def joined(again: Heard, first: Heard) -> Heard:
    """Return both passes' alternatives, the second pass's before the first's, each text once."""
    best: dict[str, Hypothesis] = {}
    for each in (*again.nbest, *first.nbest):
        known = best.get(each.text)
        if known is None or (known.confidence is None and each.confidence is not None):
            best[each.text] = each
    return Heard(tuple(best.values()))
