"""A call as a page shows it: each thing that happens becomes one small message."""

from collections.abc import Callable

from callwright.call.record import CallRecord, Line, TurnTiming
from callwright.machine.effects import (
    Achieve,
    CallService,
    DeliverPacket,
    Effect,
    SwitchLocale,
    Transfer,
)
from callwright.machine.events import (
    AnswerReading,
    Event,
    IntentReading,
    KeyPressed,
    Reading,
    ServiceReplied,
    TransferChanged,
    UserTurn,
    ValueReading,
)
from callwright.machine.snapshot import Snapshot

__all__ = ["PageView", "Send", "parts_of"]

Send = Callable[[dict[str, object]], None]


class PageView:
    """Looks on while a call runs, and tells its page.

    What was said is shown whole, as the caller is who reads it. Values are not shown: the names of
    what was understood, and how surely, are enough to see why the call went on as it did.
    """

    def __init__(self, send: Send) -> None:
        self._send = send
        self._state: tuple[str, ...] = ()
        self._services: dict[str, str] = {}

    # --- what happens (CallWatcher) --------------------------------------------------------------

    def on_line(self, line: Line, text: str) -> None:
        """Something was said."""
        self._tell("line", who=line.who, text=text or line.text, at_ms=line.at_ms, prompt=line.of)

    def on_hearing(self, text: str) -> None:
        """The caller is speaking: the words so far."""
        self._tell("hearing", text=text)

    def on_event(self, event: Event, snapshot: Snapshot, effects: tuple[Effect, ...]) -> None:
        """An event was settled."""
        match event:
            case UserTurn() if event.readings:
                self._tell("understood", readings=[_reading(one) for one in event.readings])
            case UserTurn() if event.kind == "words":
                self._tell("understood", readings=[])
            case KeyPressed():
                self._tell("pressed")
            case ServiceReplied():
                self._aside(f"{self._services.get(event.key, 'a service')} replies {event.result}")
            case TransferChanged():
                self._aside(f"transfer: {event.status}")
            case _:
                pass
        for effect in effects:
            self._asked_for(effect)
        path = tuple(frame.state for frame in snapshot.stack)
        if path and path != self._state:
            self._state = path
            self._tell("state", path=list(path))

    def on_timing(self, timing: TurnTiming) -> None:
        """The reply to a turn began."""
        if timing.reply_ms is not None:
            self._tell("timing", **parts_of(timing))

    def on_fault(self, sentence: str) -> None:
        """Something went wrong that a person should read."""
        self._tell("fault", text=sentence)

    # --- the end ---------------------------------------------------------------------------------

    def ended(self, record: CallRecord, again: str) -> None:
        """The call is over. again: the command that lives it again."""
        self._tell(
            "ended",
            disposition=record.disposition,
            reason=record.reason,
            duration_ms=record.duration_ms,
            achieved=list(record.achieved),
            again=again,
        )

    def _asked_for(self, effect: Effect) -> None:
        match effect:
            case CallService():
                self._services[effect.key] = effect.service
                self._aside(f"calls {effect.service}")
            case Transfer() if effect.action == "start":
                self._aside(f"transfers to {effect.queue}: a page has nobody there, so it pretends")
            case DeliverPacket():
                self._aside("hands over a packet with everything gathered")
            case Achieve():
                self._aside(f"achieved {effect.name}")
            case SwitchLocale():
                self._aside(f"goes on in {effect.locale}")
            case _:
                pass

    def _aside(self, text: str) -> None:
        self._tell("aside", text=text)

    def _tell(self, kind: str, **what: object) -> None:
        self._send({"type": kind, **what})


def parts_of(timing: TurnTiming) -> dict[str, object]:
    """Return the latency of one turn by its parts, in ms."""
    return {
        "turn": timing.turn,
        "reply_ms": timing.reply_ms,
        "policy_ms": timing.policy_ms,
        "recognition_ms": timing.recognition_ms,
        "second_pass_ms": timing.second_pass_ms,
        "understanding_ms": timing.understanding_ms,
        "step_ms": timing.step_ms,
        "waiting_ms": timing.waiting_ms,
        "synthesis_ms": timing.synthesis_ms,
        "framework_ms": timing.framework_ms,
    }


def _reading(reading: Reading) -> dict[str, object]:
    match reading:
        case ValueReading():
            name = reading.slot
        case IntentReading() | AnswerReading():
            name = reading.name
    return {"name": name, "confidence": reading.confidence}
