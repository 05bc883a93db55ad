"""When is a caller done? Silence alone against what the state expects, on the same answers.

Each answer goes once through voice detection and recognition, in virtual time at the pace of the
engines' measured CPU, and what turn-taking is told is noted. Then turn-taking is run on the notes
with one silence setting after another: with what the words amount to, and blind to it, as a fixed
silence is. `python -m benchmarks.endpointing FILE.svg` draws the result.
"""

import asyncio
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from benchmarks._curves import Curve, drawn
from benchmarks._turn_rig import RATE_HZ, Rig, Spoken, percentile
from benchmarks.turns import ANSWERS, answers
from callwright.call.heard_turn import HeardTurn
from callwright.call.interpreter import Interpreter
from callwright.call.listener import Listener
from callwright.call.sealing import CallValues
from callwright.errors import EngineError
from callwright.machine.declared import Wait
from callwright.machine.effects import Listen
from callwright.machine.events import Answered
from callwright.machine.step import start_at
from callwright.ports import AudioFormat
from callwright.speech.turn_policy import TurnPolicy
from callwright.speech.turns import Decision, Ended, Turns
from callwright.testing.line_noise import line_hiss
from callwright.testing.paced_engines import Cores, run_paced
from callwright.understanding.reading import Heard, Understanding

STATES = {"yes or no": "ask_free", "digits": "ask_last4", "date": "ask_dob"}
SILENCES_MS = (300, 400, 500, 600, 700, 850, 1_000, 1_200, 1_500)
BEFORE_MS, AFTER_MS = 400, 2_600


@dataclass
class Notes:
    """What turn-taking was told of one answer, in order. end_ms: when the caller was done.

    needed_ms: when the answer was whole; a turn that ends between the two cuts off a tail.
    """

    spoken: Spoken
    told: list[tuple[str, int, dict[str, Any]]] = field(default_factory=list)

    @property
    def end_ms(self) -> int:
        return BEFORE_MS + self.spoken.ends_ms[-1]

    @property
    def needed_ms(self) -> int:
        utterance = self.spoken.utterance
        return BEFORE_MS + self.spoken.ends_ms[(utterance.needed or len(utterance.parts)) - 1]

    def ended_ms(self, silence_ms: int, *, blind: bool) -> int:
        """Return when turn-taking ends the turn. Noted interims are those of an endless turn.

        silence_ms: of the state. The grace after a whole answer is as patient: it keeps its share.
        """
        usual = TurnPolicy()
        grace_ms, grow_ms = (
            each_ms * silence_ms // Wait().end_of_speech_ms
            for each_ms in (usual.grace_ms, usual.grow_ms)
        )
        turns = Turns(replace(usual, grace_ms=grace_ms, grow_ms=grow_ms))
        turns.listen(end_of_speech_ms=silence_ms, longest_ms=20_000)
        for kind, at_ms, what in self.told:
            made: tuple[Decision, ...] = ()
            if kind == "window":
                made = turns.window(at_ms=at_ms, **what)
            elif turns.turn:
                said = {"words": what["words"]} if blind else what
                made = turns.interim(turns.turn, at_ms, **said)
            for decision in made:
                if isinstance(decision, Ended):
                    return decision.at_ms
        return self.told[-1][1]


class _NotedTurns(Turns):
    """Turn-taking that never ends a turn, and notes what it is told."""

    def __init__(self, notes: Notes) -> None:
        super().__init__(TurnPolicy(grace_ms=60_000, grow_ms=60_000, hesitation_ms=60_000))
        self._notes = notes

    def listen(self, **_: object) -> None:
        super().listen(end_of_speech_ms=60_000, longest_ms=60_000)

    def window(
        self, probability: float, at_ms: int, window_ms: int, level_db: float | None = None
    ) -> tuple[Decision, ...]:
        what = {"probability": probability, "window_ms": window_ms, "level_db": level_db}
        self._notes.told.append(("window", at_ms, what))
        return super().window(probability, at_ms, window_ms, level_db)

    def interim(self, turn: int, at_ms: int, **what: Any) -> tuple[Decision, ...]:
        self._notes.told.append(("interim", at_ms, what))
        return super().interim(turn, at_ms, **what)


class _Ears:
    """Understands as a call does, in the state that asks."""

    def __init__(self, rig: Rig, kind: str) -> None:
        answered = Answered(
            at_ms=0, call_id="notes", direction="outbound", answered_at="2026-11-23T16:00:00Z"
        )
        asked = start_at(rig.machine, answered, f"questions.{STATES[kind]}")
        self.listen = next(e for e in asked.effects if isinstance(e, Listen))
        self._snapshot = asked.snapshot
        values = CallValues(rig.machine, b"a key of the benchmark, 32 bytes")
        self._interpreter = Interpreter(rig.machine, values, rig.lexicons)

    def understand(self, heard: Heard, listen: Listen) -> Understanding:
        return self._interpreter.understand(heard, listen, self._snapshot)

    def worth_a_second_look(self, meant: Understanding, listen: Listen) -> bool:
        return self._interpreter.worth_a_second_look(meant, listen)

    def on_speech_started(self, turn: int, at_ms: int, pause: bool) -> None:
        pass

    def on_speech_ended(self, turn: int, at_ms: int, voiced_ms: int, why: str) -> None:
        pass

    def on_heard(self, turn: HeardTurn) -> None:
        pass

    def on_words_so_far(self, turn: int, listen: Listen, heard: Heard) -> None:
        pass

    def on_line_changed(self, quality: str) -> None:
        pass

    def on_fault(self, sentence: str) -> None:
        pass

    def on_recogniser_lost(self, error: EngineError, fatal: bool) -> None:
        raise error


async def noted(rig: Rig, spoken: Spoken) -> Notes:
    """Let one answer be heard to its end, and beyond."""
    notes, ears = Notes(spoken), _Ears(rig, spoken.utterance.kind)
    loop = asyncio.get_running_loop()
    began_s = loop.time()
    now_ms: Callable[[], int] = lambda: round((loop.time() - began_s) * 1000)  # noqa: E731
    listener = Listener(
        format=AudioFormat(RATE_HZ),
        detector=rig.detector,
        recogniser=rig.recogniser,
        reports=ears,
        now_ms=now_ms,
        wait_of=lambda _: Wait(),
        phrases_of=lambda _: (),
        turns=_NotedTurns(notes),
    )
    listener.listen(ears.listen)
    sound = line_hiss(BEFORE_MS) + spoken.pcm + line_hiss(AFTER_MS)
    for at in range(0, len(sound) // 320 * 320, 320):
        due_s = began_s + (at // 320 + 1) * 0.020
        await asyncio.sleep(max(0.0, due_s - loop.time()))
        listener.hear(sound[at : at + 320], now_ms())
    listener.close()
    return notes


async def all_noted(count: int) -> list[Notes]:
    async with Rig(cores=Cores(2)) as rig:
        return [await noted(rig, await rig.sound_of(a)) for a in answers(count, paused=True)]


@dataclass(frozen=True)
class Point:
    silence_ms: int
    cut: float
    delay_ms: float
    slow_ms: float


def swept(notes: Sequence[Notes], *, blind: bool) -> list[Point]:
    """Return cut-offs, and the mean and 95th percentile delay of the others, by setting."""
    points = []
    for silence_ms in SILENCES_MS:
        ended = [(each, each.ended_ms(silence_ms, blind=blind)) for each in notes]
        cut = sum(at_ms < each.needed_ms for each, at_ms in ended) / len(notes)
        # From where the turn's own last word ended: a tail that was cut off was not waited for.
        delays = [at_ms - each.end_ms for each, at_ms in ended if at_ms >= each.end_ms]
        points.append(
            Point(silence_ms, cut, sum(delays) / max(1, len(delays)), percentile(delays, 0.95))
        )
    return points


def measure(count: int = ANSWERS, draw: Path | None = None) -> Iterator[tuple[str, str]]:
    notes = run_paced(all_noted(count))
    curves = {name: swept(notes, blind=blind) for name, blind in KINDS}
    for name, points in curves.items():
        for p in points:
            yield (
                f"{name}, {p.silence_ms} ms",
                f"cut off {p.cut:.1%}, end known after {p.delay_ms:.0f} ms (p95 {p.slow_ms:.0f})",
            )
    if draw is not None:
        lines = [
            Curve(name, [(p.cut * 100, p.delay_ms, f"{p.silence_ms}") for p in points])
            for name, points in curves.items()
        ]
        draw.write_text(drawn(lines, x="answers cut off, %", y="wait after the last word, ms"))


KINDS = (("state-aware", False), ("fixed silence", True))

if __name__ == "__main__":
    to = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    for what, figure in measure(int(sys.argv[2]) if len(sys.argv) > 2 else ANSWERS, to):
        print(f"  {what:<40} {figure}", flush=True)
