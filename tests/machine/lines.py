"""A line with a caller on it, for tests: posts events, keeps every snapshot and effect.

The agent's prompts are heard whole before the caller acts, unless a test says otherwise.
"""

from collections.abc import Mapping
from typing import Any, TypeVar

from callwright.machine.effects import CallService, Effect, Say
from callwright.machine.events import (
    Answered,
    AnswerReading,
    Event,
    HungUp,
    IntentReading,
    KeyPressed,
    PlaybackFinished,
    Reading,
    ServiceReplied,
    SpeechEnded,
    SpeechStarted,
    TimerFired,
    TransferChanged,
    UserTurn,
    ValueReading,
)
from callwright.machine.machine import Machine
from callwright.machine.snapshot import INITIAL, Slot, Snapshot
from callwright.machine.step import Step, start, start_at, step
from callwright.machine.values import Value
from callwright.machine.waits import earliest
from callwright.privacy.sealed import Vault

DATA: Mapping[str, Value] = {
    "lender.name": "Lakeside Lending",
    "lender.contact": "Maria Lopez",
    "lender.phone": "+13125550142",
    "person.first_name": "Ana",
}
ACCOUNT: Mapping[str, Value] = {
    "account.past_due": 32_000,
    "account.minimum": 10_000,
    "account.due_date": "2025-05-20",
    "account.late_fee": 2_500,
    "account.grace_until": "2025-06-10",
}
MONDAY = "2025-06-02T15:15:00Z"  # 10:15 in Chicago

E = TypeVar("E")


class Line:
    """One call under test. `now` is its snapshot, `effects` what the last event led to."""

    def __init__(
        self,
        machine: Machine,
        *,
        at: str = "",
        slots: Mapping[str, Slot] | None = None,
        takes: Mapping[str, Slot] | None = None,
        facts: tuple[str, ...] = (),
        data: Mapping[str, Value] | None = None,
        direction: Any = "outbound",
    ) -> None:
        self.machine = machine
        self.vault = Vault(b"0123456789abcdef")
        self.events: list[Event] = []
        self.log: list[Effect] = []
        self.now: Snapshot = INITIAL
        self.effects: tuple[Effect, ...] = ()
        self.turn = 0
        self.answered = Answered(
            at_ms=0,
            call_id="call-1",
            direction=direction,
            answered_at=MONDAY,
            data={**DATA, **(ACCOUNT if at else {}), **(data or {})},
        )
        if at:
            self._take(
                start_at(
                    machine,
                    self.answered,
                    at,
                    slots=slots,
                    takes=takes,
                    facts=facts,
                    vault=self.vault,
                )
            )
        else:
            self._take(start(machine, self.answered, self.vault))

    def _take(self, result: Step) -> tuple[Effect, ...]:
        self.now, self.effects = result
        self.log += result.effects
        return result.effects

    def post(self, event: Event) -> tuple[Effect, ...]:
        """Step once."""
        self.events.append(event)
        return self._take(step(self.machine, self.now, event, self.vault))

    def at(self, more_ms: int = 100) -> int:
        """A little later."""
        return self.now.now_ms + more_ms

    def hear(self) -> None:
        """Everything that plays, and what follows from it, is heard."""
        for _ in range(50):
            if not self.now.playing:
                return
            head = self.now.playing[0]
            self.post(
                PlaybackFinished(
                    at_ms=self.at(head.est_ms), serial=head.serial, heard_ms=head.est_ms
                )
            )

    def says(self, *readings: Reading, correction: bool = False, upset: int = 0) -> None:
        """A spoken turn in silence, after everything was heard."""
        self.hear()
        self.speaks(*readings, correction=correction, upset=upset)

    def speaks(
        self, *readings: Reading, correction: bool = False, upset: int = 0, **started: Any
    ) -> None:
        """A spoken turn now: started, ended, understood. started: fields of `SpeechStarted`."""
        self.turn += 1
        floor = self.now.floor
        self.post(SpeechStarted(at_ms=self.at(300), turn=self.turn, **started))
        self.post(SpeechEnded(at_ms=self.at(800), turn=self.turn))
        self.post(
            UserTurn(
                at_ms=self.at(150),
                turn=self.turn,
                floor=floor,
                readings=readings,
                correction=correction,
                upset=upset,
            )
        )

    def makes_noise(self, kind: Any = "noise", **started: Any) -> None:
        """A turn without words."""
        self.turn += 1
        floor = self.now.floor
        self.post(SpeechStarted(at_ms=self.at(300), turn=self.turn, **started))
        self.post(SpeechEnded(at_ms=self.at(300), turn=self.turn))
        self.post(UserTurn(at_ms=self.at(100), turn=self.turn, floor=floor, kind=kind))

    def waits_out(self) -> None:
        """The armed deadline comes."""
        due_ms, _ = earliest(self.now.waits)
        self.post(TimerFired(at_ms=due_ms, timer=self.now.timer))

    def is_silent(self) -> None:
        """The caller says nothing until the question notices."""
        self.hear()
        self.waits_out()

    def keys(self, digits: str) -> None:
        """The caller types."""
        for digit in digits:
            self.post(KeyPressed(at_ms=self.at(200), key=digit))

    def replies(self, result: str, **fields: Value) -> None:
        """The awaited service answers. fields: `account_past_due` for `account.past_due`."""
        named = {name.replace("_", ".", 1): value for name, value in fields.items()}
        self.post(
            ServiceReplied(at_ms=self.at(400), key=self.now.awaiting, result=result, fields=named)
        )

    def transfer(self, status: Any, wait_s: int | None = None) -> None:
        """News of the transfer under way."""
        serial = self.now.transfer.serial if self.now.transfer else 0
        self.post(
            TransferChanged(at_ms=self.at(2_000), serial=serial, status=status, wait_s=wait_s)
        )

    def hangs_up(self) -> None:
        """Click."""
        self.post(HungUp(at_ms=self.at()))

    # --- what happened ---

    def of(self, kind: type[E]) -> list[E]:
        """Effects of one kind that the last event led to."""
        return [effect for effect in self.effects if isinstance(effect, kind)]

    def said(self) -> list[str]:
        """Prompts and entries that the last event led to."""
        return [f"{say.prompt}.{say.entry}" for say in self.of(Say)]

    def all_said(self) -> list[str]:
        """Every prompt of the call."""
        return [effect.prompt for effect in self.log if isinstance(effect, Say)]

    def did(self) -> list[str]:
        """Every service called."""
        return [effect.service for effect in self.log if isinstance(effect, CallService)]

    @property
    def state(self) -> str:
        """Where the call is."""
        return self.now.stack[-1].state

    @property
    def phase(self) -> str:
        """The phase of the open question, or empty."""
        return self.now.question.phase if self.now.question else ""

    def slot(self, name: str) -> Slot | None:
        """A slot of the running dialog."""
        return self.now.stack[-1].slots.get(name)

    def opened(self, name: str) -> Value | None:
        """A slot's value, unsealed."""
        slot = self.slot(name)
        if slot is None or not hasattr(slot.value, "id"):
            return slot.value if slot is not None else None
        return self.vault[slot.value.id]

    def value(
        self, slot: str, value: str | int, confidence: int = 900, **more: Any
    ) -> ValueReading:
        """A reading of a masked value, sealed as the runtime would."""
        return ValueReading(slot=slot, value=self.vault.seal(value), confidence=confidence, **more)


def intent(name: str, confidence: int = 950, **more: Any) -> IntentReading:
    """An intent was meant."""
    return IntentReading(name=name, confidence=confidence, **more)


def plain(slot: str, value: str | int, confidence: int = 900, **more: Any) -> ValueReading:
    """A reading of a public value."""
    return ValueReading(slot=slot, value=value, confidence=confidence, **more)


def asks(name: str, confidence: int = 900, **more: Any) -> AnswerReading:
    """A question off the path."""
    return AnswerReading(name=name, confidence=confidence, **more)


def told(value: Value, confirmed: Any = "yes") -> Slot:
    """A slot as the present speaker told it."""
    return Slot(value=value, confirmed=confirmed)
