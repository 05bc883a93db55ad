"""Random calls: every kind of event, in hostile orders, from one seed.

A caller of this kind says live things and dead ones, talks over prompts, presses keys, falls
silent, hands the phone on; the world loses marks, repeats reports, answers late or with rubbish,
and hangs up at any moment. The same seed gives the same call, so a failing one is a test case.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass

from callwright.machine.effects import (
    AskModel,
    CallService,
    Effect,
    HangUp,
    Listen,
    Say,
    SetDeadline,
    Transfer,
)
from callwright.machine.events import (
    TRANSFER_STATUSES,
    Answered,
    EngineFailed,
    Event,
    HungUp,
    KeyPressed,
    LineChanged,
    ModelReplied,
    PartyDetected,
    PlaybackFinished,
    Resumed,
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
from callwright.machine.step import start, step
from callwright.machine.tables import Application
from callwright.machine.values import Value
from callwright.privacy.sealed import Plain, Vault
from callwright.testing.monitors import RuleMonitor, Violation
from callwright.testing.random_caller import RandomCaller
from callwright.testing.sample_values import sample_data, sample_value

__all__ = ["SimulatedCall", "simulate"]

_EVENTS = 600  # a call that takes more is stuck


@dataclass(frozen=True, slots=True)
class SimulatedCall:
    """What became of one random call."""

    seed: int
    events: tuple[Event, ...]
    effects: tuple[Effect, ...]
    last: Snapshot
    violations: tuple[Violation, ...]


def simulate(
    machine: Machine, seed: int, *, direction: str = "", watched: Application | None = None
) -> SimulatedCall:
    """Run one random call to its end, or to 600 events and a violation.

    watched: whose rules must hold (default: the machine's own application).
    """
    return _World(machine, seed, direction, watched).run()


class _World:
    """Caller, line, services and clock of one simulated call."""

    def __init__(
        self, machine: Machine, seed: int, direction: str, watched: Application | None = None
    ) -> None:
        self.machine = machine
        self.application = machine.application
        self.watched = watched or machine.application
        self.random = random.Random(seed)  # noqa: S311  # not for secrets: for repeatable calls
        self.seed = seed
        self.vault = Vault(seed.to_bytes(16, "big"))
        self.direction = direction or self.random.choice(sorted(self.application.start))
        self.events: list[Event] = []
        self.effects: list[Effect] = []
        self.playing: list[Say] = []
        self.deadline: SetDeadline | None = None
        self.listen: Listen | None = None
        self.open: list[CallService] = []
        self.transfer: Transfer | None = None
        self.model: AskModel | None = None
        self.turn = 0
        self.speaking = False
        self.at_ms = 0
        # How often things go wrong: some calls reach their end, some are chaos.
        self.chaos = self.random.choice((0.0, 0.02, 0.1, 0.3, 0.7))
        self.caller = RandomCaller(self.application, self.random, self.seal)

    def run(self) -> SimulatedCall:
        monitor = RuleMonitor(self.watched)
        answered = Answered(
            at_ms=0,
            call_id=f"simulated-{self.seed}",
            direction=self.direction,  # type: ignore[arg-type]  # one of the application's own
            answered_at="2025-06-02T15:15:00Z",
            data=sample_data(self.application, self.random, self.seal),
        )
        before: Snapshot | None = None
        result = start(self.machine, answered, self.vault)
        self.events.append(answered)
        found: list[Violation] = []
        while True:
            self.effects.extend(result.effects)
            found.extend(monitor.watch(before, result.snapshot, result.effects))
            for effect in result.effects:
                self.note(effect)
            before = result.snapshot
            if before.done is not None:
                found.extend(monitor.close(before))
                break
            if len(self.events) >= _EVENTS:
                found.append(Violation("the_call_ends", f"not after {_EVENTS} events"))
                break
            event = self.next_event()
            self.events.append(event)
            result = step(self.machine, before, event, self.vault)
        return SimulatedCall(
            self.seed, tuple(self.events), tuple(self.effects), before, tuple(found)
        )

    def seal(self, class_name: str, value: Plain) -> Value:
        stored = self.application.classes[class_name].stored
        return value if stored == "plain" else self.vault.seal(value)

    def note(self, effect: Effect) -> None:
        match effect:
            case Say():
                self.playing.append(effect)
            case SetDeadline():
                self.deadline = effect
            case Listen():
                self.listen = effect
            case CallService():
                self.open.append(effect)
            case Transfer():
                self.transfer = effect if effect.action == "start" else None
            case AskModel():
                self.model = effect
            case HangUp():
                self.playing.clear()
            case _:
                pass

    # --- what happens next -----------------------------------------------------------------------

    def next_event(self) -> Event:
        if self.random.random() < self.chaos:
            return self.random.choice(self.hostile)(self)
        return self.ordinary()

    def later(self, most_ms: int = 800) -> int:
        self.at_ms += self.random.randrange(most_ms)
        return self.at_ms

    def ordinary(self) -> Event:
        """What a working runtime and a cooperative caller would bring next."""
        if self.speaking:
            return self.words() if self.random.random() < 0.5 else self.speech_ended()
        if self.playing and self.random.random() < 0.85:
            return self.heard()
        if self.open and self.random.random() < 0.9:
            return self.reply()
        if self.transfer is not None and self.random.random() < 0.9:
            return self.transfer_news()
        if self.listen is not None and self.random.random() < 0.8:
            return self.words()
        return self.fire()

    def heard(self) -> Event:
        if not self.playing:
            return self.fire()
        say = self.playing.pop(0)
        self.at_ms += min(say.est_ms, 3_000)
        outcome = "failed" if self.random.random() < 0.02 else "heard"
        return PlaybackFinished(
            at_ms=self.at_ms,
            serial=say.serial,
            outcome=outcome,  # type: ignore[arg-type]
            heard_ms=say.est_ms,
        )

    def reply(self) -> Event:
        if not self.open:
            return self.fire()
        call = self.open.pop(0)
        spec = self.application.services[call.service]
        others = () if self.caller.willing else ("error", "nonsense")
        usual = spec.results[:1] * (6 if self.caller.willing else 1)
        result = self.random.choice((*spec.results, *usual, *others))
        wanted = [
            d
            for d in self.application.data.values()
            if d.service == call.service and d.result == result
        ]
        fields = {
            d.name: self.seal(d.class_, sample_value(d.type, self.random, self.application))
            for d in wanted
            if self.caller.willing or self.random.random() > 0.02
        }
        return ServiceReplied(at_ms=self.later(), key=call.key, result=result, fields=fields)

    def transfer_news(self) -> Event:
        serial = self.transfer.serial if self.transfer is not None else self.random.randrange(50)
        status = self.random.choice(TRANSFER_STATUSES)
        wait = self.random.choice((None, 5, 60, 600))
        return TransferChanged(
            at_ms=self.later(),
            serial=serial,
            status=status,
            wait_s=wait,
        )

    def fire(self) -> Event:
        if self.deadline is None:
            return self.silence()
        self.at_ms = max(self.at_ms, self.deadline.due_ms)
        return TimerFired(at_ms=self.at_ms, timer=self.deadline.timer)

    def silence(self) -> Event:
        return LineChanged(at_ms=self.later(), quality="fair")

    def words(self) -> Event:
        if not self.speaking:
            self.turn += 1
        self.speaking = False
        floor = self.listen.floor if self.listen is not None else 0
        kind = self.random.choice(("words",) * 9 + ("nothing",))
        readings = tuple(self.caller.readings(self.listen)) if kind == "words" else ()
        return UserTurn(
            at_ms=self.later(),
            turn=self.turn,
            floor=floor,
            kind=kind,  # type: ignore[arg-type]
            transcript=self.vault.seal("words"),
            readings=readings,
            correction=self.random.random() < 0.2,
            upset=0 if self.caller.willing else self.random.choice((0,) * 12 + (500, 800)),
        )

    # --- what should not happen, or not now ------------------------------------------------------

    def speech_started(self) -> Event:
        self.turn += 1
        self.speaking = True
        head = self.playing[0].serial if self.playing else 0
        heard = self.random.choice((100, 900, 2_500))
        return SpeechStarted(
            at_ms=self.later(),
            turn=self.turn,
            prompt=head,
            heard_ms=heard,
            heard_value=self.random.random() < 0.5,
        )

    def speech_ended(self) -> Event:
        return SpeechEnded(
            at_ms=self.later(),
            turn=self.turn,
            voiced_ms=500,
            why="longest" if self.random.random() < 0.2 else "silence",
        )

    def key(self) -> Event:
        head = self.playing[0].serial if self.playing else 0
        return KeyPressed(
            at_ms=self.later(), key=self.random.choice("0123456789*#"), prompt=head, heard_ms=700
        )

    def stale_playback(self) -> Event:
        return PlaybackFinished(
            at_ms=self.later(),
            serial=self.random.randrange(60),
            outcome=self.random.choice(("heard", "cut", "failed")),
            heard_ms=self.random.randrange(5_000),
            method=self.random.choice(("mark", "clock")),
        )

    def stale_turn(self) -> Event:
        floor = self.random.randrange(40)
        kind = self.random.choice(("words", "backchannel", "noise", "cross_talk", "nothing"))
        return UserTurn(
            at_ms=self.later(),
            turn=max(0, self.turn + self.random.randrange(-3, 2)),
            floor=floor,
            kind=kind,  # type: ignore[arg-type]
            readings=tuple(self.caller.readings(self.listen)),
        )

    def stale_timer(self) -> Event:
        return TimerFired(at_ms=self.later(), timer=self.random.randrange(200))

    def stale_reply(self) -> Event:
        return ServiceReplied(at_ms=self.later(), key="no/such/key", result="saved")

    def model_reply(self) -> Event:
        return ModelReplied(
            at_ms=self.later(),
            turn=self.model.turn if self.model is not None else 1,
            readings=tuple(self.caller.readings(self.listen)),
        )

    def party(self) -> Event:
        who = self.random.choice(("person", "machine", "screener"))
        return PartyDetected(
            at_ms=self.later(),
            who=who,  # type: ignore[arg-type]
            beep=self.random.random() < 0.5,
        )

    def speaker_changed(self) -> Event:
        return SpeakerChanged(at_ms=self.later())

    def engine(self) -> Event:
        return EngineFailed(
            at_ms=self.later(),
            engine=self.random.choice(("stt", "tts", "model", "link")),
            fatal=self.random.random() < 0.2,
        )

    def hang_up(self) -> Event:
        by = self.random.choice(("caller", "network", "us"))
        return HungUp(at_ms=self.later(), by=by)  # type: ignore[arg-type]

    def resumed(self) -> Event:
        self.playing.clear()
        return Resumed(at_ms=self.later())

    def lost(self) -> Event:
        """A report that never comes: the deadline must carry the call on."""
        if self.playing:
            self.playing.pop(0)
        return self.fire()

    def ordinary_words(self) -> Event:
        return self.words()

    hostile: tuple[Callable[["_World"], Event], ...] = (
        speech_started,
        speech_started,
        speech_ended,
        key,
        key,
        stale_playback,
        stale_turn,
        stale_timer,
        stale_reply,
        model_reply,
        party,
        speaker_changed,
        engine,
        hang_up,
        resumed,
        lost,
        lost,
        ordinary_words,
        ordinary_words,
        silence,
        transfer_news,
        fire,
    )
