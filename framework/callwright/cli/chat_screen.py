"""What a typed conversation shows: who said what, what was understood, where the call is, and why.

It looks on as a `CallWatcher`. On a terminal it sets two columns in colour; into a pipe it prints
the same, one line each, without.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table
from rich.text import Text

from callwright.cli.shown_values import Shown, band_word, confidence_text
from callwright.machine.effects import (
    Achieve,
    CallService,
    DeliverPacket,
    Effect,
    Note,
    SetDeadline,
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
    TimerFired,
    TransferChanged,
    UserTurn,
    ValueReading,
)
from callwright.machine.machine import Machine
from callwright.machine.snapshot import INITIAL, Slot, Snapshot

if TYPE_CHECKING:
    from callwright.call.record import CallRecord, Line, TurnTiming

__all__ = ["ChatScreen", "Reason"]

_COLUMN = 13
_STYLE = {
    "agent": "bold cyan",
    "caller": "bold green",
    "fault": "bold red",
    "ended": "bold",
}
_BAND_STYLE = {"stands": "green", "asked back": "yellow", "too low": "red"}


@dataclass(frozen=True, slots=True)
class Reason:
    """One event with what came of it: what `/why` tells. dialog: that it happened in."""

    event: Event
    dialog: str = ""
    notes: tuple[Note, ...] = field(default=())


class ChatScreen:
    """One conversation on one console. reasons: since the caller last did anything."""

    def __init__(self, console: Console, machine: Machine, shown: Shown, *, typed: bool) -> None:
        """typed: the caller's lines stand on the terminal already."""
        self._console = console
        self._machine = machine
        self._shown = shown
        self._typed = typed
        self._snapshot: Snapshot = INITIAL
        self._waiting_for = ""
        self._services: dict[str, str] = {}
        self._keys = ""
        self.transfer = 0
        self.reasons: list[Reason] = []

    @property
    def snapshot(self) -> Snapshot:
        """Where the call is."""
        return self._snapshot

    # --- lines -----------------------------------------------------------------------------------

    def row(self, label: str, text: str | Text, style: str = "") -> None:
        """Print one line under a label; it wraps in its own column."""
        shown = text if isinstance(text, Text) else Text(text, style=style)
        if not self._console.is_terminal:
            self._console.print(f"{label:<{_COLUMN}}{shown.plain}", soft_wrap=True, markup=False)
            return
        table = Table.grid(padding=(0, 0))
        table.add_column(width=_COLUMN, no_wrap=True)
        table.add_column(ratio=1, overflow="fold")
        table.add_row(Text(label, style=_STYLE.get(label, "dim")), shown)
        self._console.print(table)

    def aside(self, label: str, text: str | Text) -> None:
        """Print one line about what is not said aloud."""
        self.row(f"  {label}", text, style="dim")

    def pressed(self, keys: str) -> None:
        """Print that keys were pressed: how many, as they may be a card's."""
        if not self._typed:
            self.row("caller", f"(keys {keys if len(keys) == 1 else '•' * len(keys)})")

    # --- what happens (CallWatcher) --------------------------------------------------------------

    def on_line(self, line: "Line", text: str) -> None:
        """Something was said."""
        if line.who == "agent" or not self._typed or not text:
            self.row(line.who, text or line.text)

    def on_hearing(self, text: str) -> None:
        """A typed line is never unfinished."""

    def on_event(self, event: Event, snapshot: Snapshot, effects: tuple[Effect, ...]) -> None:
        """An event was settled."""
        before, self._snapshot = self._snapshot, snapshot
        notes = tuple(effect for effect in effects if isinstance(effect, Note))
        if isinstance(event, UserTurn | KeyPressed) and not self._keys:
            self.reasons.clear()
        self._keys = event.key if isinstance(event, KeyPressed) else ""
        self.reasons.append(Reason(event, before.stack[-1].dialog if before.stack else "", notes))
        self._happened(event, before)
        self._filled(before, snapshot)
        self._moved(before, snapshot, notes)
        for effect in effects:
            self._asked_for(effect)

    def on_timing(self, timing: "TurnTiming") -> None:
        """Nobody waits for a typed reply."""

    def on_fault(self, sentence: str) -> None:
        """Something went wrong that a person should read."""
        self.row("fault", sentence, style="red")

    # --- what is shown of it ---------------------------------------------------------------------

    def _happened(self, event: Event, before: Snapshot) -> None:
        match event:
            case UserTurn():
                dialog = before.stack[-1].dialog if before.stack else ""
                for reading in event.readings:
                    self.aside("understood", self.reading(reading, dialog))
                if not event.readings and event.kind == "words":
                    self.aside("understood", Text("nothing that fits here", style="red"))
            case KeyPressed():
                pass  # what the keys said is shown as a slot, or as the way they led
            case TimerFired() if self._waiting_for in ("answer", "keys", "hold"):
                self.row("caller", "(silence)", style="dim")
            case ServiceReplied():
                name = self._services.get(event.key, "service")
                brought = f", brings {', '.join(event.fields)}" if event.fields else ""
                self.aside("service", f"{name} replies {event.result}{brought}")
            case TransferChanged():
                self.aside("transfer", event.status)
            case _:
                pass

    def reading(self, reading: Reading, dialog: str) -> Text:
        """One reading with its confidence and what the thresholds say of it."""
        match reading:
            case ValueReading():
                spec = self._machine.slot(dialog, reading.slot) if dialog else None
                band = spec.band if spec is not None else "normal"
                shown = self._shown.slot(dialog, reading.slot, reading.value)
                what = f"{reading.slot} = {shown}"
                if not reading.precise:
                    what += " (not all of it)"
            case IntentReading():
                entry = self._machine.by_intent.get(reading.name)
                band, what = entry.band if entry is not None else "normal", reading.name
            case AnswerReading():
                band, what = "normal", f"the question {reading.name}"
        word = band_word(
            reading.confidence, self._machine.band(band), self._machine.application.unscored
        )
        text = Text(f"{what}  ")
        text.append(f"{confidence_text(reading.confidence)} {word}", style=_BAND_STYLE[word])
        return text

    def _filled(self, before: Snapshot, after: Snapshot) -> None:
        had, has = _slots(before), _slots(after)
        for where, slot in has.items():
            old = had.get(where)
            if old is not None and (old.value, old.confirmed) == (slot.value, slot.confirmed):
                continue
            _, dialog, name = where
            how = {"yes": "confirmed", "implicit": "said back", "no": ""}[slot.confirmed]
            shown = self._shown.slot(dialog, name, slot.value)
            text = Text(f"{name} = {shown}", style="green")
            text.append(f"  {how}", style="dim")
            self.aside("slot", text)
        for fact in after.facts:
            if fact not in before.facts:
                self.aside("fact", Text(f"{fact} is established", style="green"))
        for fact in before.facts:
            if fact not in after.facts:
                self.aside("fact", Text(f"{fact} is lost", style="yellow"))

    def _asked_for(self, effect: Effect) -> None:
        match effect:
            case SetDeadline():
                self._waiting_for = effect.kind
            case CallService():
                self._services[effect.key] = effect.service
                self.aside("service", f"{effect.service}({', '.join(effect.arguments)})")
            case Transfer() if effect.action == "start":
                self.transfer = effect.serial
                where = f"to {effect.queue} ({effect.mode})"
                self.aside("transfer", f"{where}: say how it goes with /transfer connected")
            case Transfer():
                self.aside("transfer", "the caller is taken back")
            case DeliverPacket():
                self.aside("handoff", "a packet with everything gathered is handed over")
            case Achieve():
                self.aside("achieved", Text(effect.name, style="green"))
            case SwitchLocale():
                self.aside("locale", effect.locale)
            case _:
                pass

    def _moved(self, before: Snapshot, after: Snapshot, notes: tuple[Note, ...]) -> None:
        entered = [note.why for note in notes if note.what == "state"]
        now = after.stack[-1].state if after.stack else ""
        was = before.stack[-1].state if before.stack else ""
        if not entered and now != was and now:
            entered = [now]
        if entered:
            self.aside("state", " → ".join([was, *entered] if was else entered))

    # --- the end ---------------------------------------------------------------------------------

    def ended(self, record: "CallRecord") -> None:
        """Say how the call ended."""
        spec = self._machine.application.dispositions.get(record.disposition)
        code = f" ({spec.code})" if spec is not None and spec.code else ""
        text = Text(f"{record.disposition}{code}", style="bold")
        if record.reason:
            text.append(f": {record.reason}", style="dim")
        seconds, turns = record.duration_ms // 1000, record.snapshot.call.turns
        text.append(f"  {seconds // 60}:{seconds % 60:02} of call, {turns} turns", style="dim")
        self.row("ended", text)
        if record.achieved:
            self.aside("achieved", ", ".join(record.achieved))


def _slots(snapshot: Snapshot) -> dict[tuple[int, str, str], Slot]:
    return {
        (depth, frame.dialog, name): slot
        for depth, frame in enumerate(snapshot.stack)
        for name, slot in frame.slots.items()
    }
