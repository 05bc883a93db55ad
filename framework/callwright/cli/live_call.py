"""A call as it happens, in a terminal: who said what, in which state, and how fast."""

import statistics
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table
from rich.text import Text

from callwright.machine.effects import CallService, Effect
from callwright.machine.events import Event, KeyPressed, ServiceReplied
from callwright.machine.snapshot import Snapshot

if TYPE_CHECKING:
    from callwright.call.record import CallRecord, Line, TurnTiming

__all__ = ["LiveCall", "tell_end"]

_WHO = {"agent": "bold cyan", "caller": "bold green"}


class LiveCall:
    """Prints one call. latencies: False where time is virtual and says nothing."""

    def __init__(self, console: Console, *, latencies: bool = True) -> None:
        self._console = console
        self.latencies = latencies
        self._state = ""
        self._keys = ""

    def on_line(self, line: "Line", text: str) -> None:
        """Something was said."""
        self._flush_keys()
        if line.state != self._state:
            self._state = line.state
            self._row("", "", Text(f"in {line.state}", style="dim blue"))
        self._row(_clock(line.at_ms), line.who, Text(text or line.text))

    def on_hearing(self, text: str) -> None:
        """A line is printed once, when it is whole."""

    def on_event(self, event: Event, snapshot: Snapshot, effects: tuple[Effect, ...]) -> None:
        """Keys and services are shown too."""
        if isinstance(event, KeyPressed):
            self._keys += event.key
        for effect in effects:
            if isinstance(effect, CallService):
                self._aside(f"calls {effect.service}")
        if isinstance(event, ServiceReplied):
            self._aside(f"service says {event.result}")

    def on_timing(self, timing: "TurnTiming") -> None:
        """How long the caller waited for a reply."""
        if not self.latencies or timing.reply_ms is None:
            return
        parts = ", ".join(
            f"{what} {took_ms}"
            for what, took_ms in (
                ("silence", timing.policy_ms),
                ("recognition", timing.recognition_ms),
                ("second pass", timing.second_pass_ms),
                ("understanding", timing.understanding_ms),
                ("step", timing.step_ms),
                ("waiting", timing.waiting_ms),
                ("synthesis", timing.synthesis_ms),
                ("framework", timing.framework_ms),
            )
            if took_ms
        )
        self._aside(f"replied after {timing.reply_ms} ms ({parts})")

    def on_fault(self, sentence: str) -> None:
        """Something a person should read."""
        self._row("", "", Text(sentence, style="yellow"))

    def _aside(self, text: str) -> None:
        self._flush_keys()
        self._row("", "", Text(text, style="dim"))

    def _flush_keys(self) -> None:
        if self._keys:
            keys, self._keys = self._keys, ""
            self._row("", "caller", Text(f"[{'*' * len(keys)} on the keypad]"))

    def _row(self, at: str, who: str, what: Text) -> None:
        """One row: when, who, what; long texts wrap under themselves."""
        row = Table.grid(padding=(0, 1))
        row.add_column(width=6, style="dim")
        row.add_column(width=6, style=_WHO.get(who, ""))
        row.add_column(ratio=1, overflow="fold")
        row.add_row(at, who, what)
        self._console.print(row)


def tell_end(console: Console, record: "CallRecord", folder: Path, *, latencies: bool) -> None:
    """How the call ended, how fast the agent was, and where everything is kept."""
    console.print(f"[bold]{record.disposition}[/bold] after {record.duration_ms / 1000:.0f} s")
    replies = sorted(t.reply_ms for t in record.timings if t.reply_ms is not None)
    if latencies and replies:
        console.print(
            f"Replies, from last sound to first: median {round(statistics.median(replies))} ms, "
            f"slowest {replies[-1]} ms."
        )
    for name in sorted(path.name for path in folder.iterdir()):
        console.print(f"  {folder / name}", soft_wrap=True)


def _clock(at_ms: int) -> str:
    return f"{at_ms // 60_000}:{at_ms // 1000 % 60:02}.{at_ms % 1000 // 100}"
