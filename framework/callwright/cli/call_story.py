"""One kept call as a person reads it: what was said, where, why, and how long each reply took."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from rich.console import Console
from rich.table import Table
from rich.text import Text

from callwright.call.latencies import PARTS
from callwright.call.record import CallRecord, read_record
from callwright.errors import SettingsError
from callwright.ports import Envelope
from callwright.privacy.sealed import Plain

__all__ = ["Step", "story", "tell"]

_WHO = {"agent": "bold cyan", "caller": "bold green"}
_NAMES = {"policy": "silence", "second_pass": "second look", "rest": "rest"}
# Then what the first pass heard was asked back, and this is why.
_VAIN_LOOKS = {
    "nothing": ", the second look heard nothing",
    "late": ", the second look was given up",
    "failed": ", the second look failed",
}
# Notes that do not tell why: the state stands by itself, and a stale report changed nothing.
_NO_REASON = ("state", "stale")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing that happened. kind: `line`, `state`, `reason`, `service`, `latency`, `fault` or
    `ended`. who: of a line. parts: of a latency, in ms.
    """

    at_ms: int
    kind: Literal["line", "state", "reason", "service", "latency", "fault", "ended"]
    text: str
    who: str = ""
    parts: Mapping[str, int] | None = None

    def as_json(self) -> dict[str, object]:
        """Return it without what it has not."""
        return {name: value for name, value in asdict(self).items() if value not in ("", None)}


def story(entries: Iterable[Envelope], opened: Mapping[str, Plain]) -> tuple[Step, ...]:
    """Return a journal as steps. opened: sealed texts by id, for lines that are masked."""
    steps: list[Step] = []
    services: dict[str, str] = {}
    state = ""
    for entry in entries:
        payload: Mapping[str, Any] = entry.payload  # Any: JSON
        match entry.kind, payload.get("is", payload.get("who", "")):
            case "line", who:
                if payload["state"] != state:
                    state = payload["state"]
                    steps.append(Step(at_ms=entry.at_ms, kind="state", text=state))
                text = str(opened.get(payload.get("sealed", ""), "")) or _masked(payload)
                steps.append(Step(at_ms=entry.at_ms, kind="line", text=text, who=str(who)))
            case "effect", "Note" if payload["what"] not in _NO_REASON:
                text = f"{payload['what'].replace('_', ' ')}: {payload['why']}"
                steps.append(Step(at_ms=entry.at_ms, kind="reason", text=text))
            case "effect", "CallService":
                services[payload["key"]] = payload["service"]
                text = f"calls {payload['service']}"
                steps.append(Step(at_ms=entry.at_ms, kind="service", text=text))
            case "event", "ServiceReplied":
                text = f"{services.get(payload['key'], 'a service')} replies {payload['result']}"
                steps.append(Step(at_ms=entry.at_ms, kind="service", text=text))
            case "timing", _ if payload.get("reply_ms") is not None:
                steps.append(_latency(entry.at_ms, payload))
            case "fault", _:
                steps.append(Step(at_ms=entry.at_ms, kind="fault", text=payload["sentence"]))
            case "ended", _:
                reason = f": {payload['reason']}" if payload["reason"] else ""
                text = f"{payload['disposition']}{reason}"
                steps.append(Step(at_ms=entry.at_ms, kind="ended", text=text))
            case _:
                pass
    return tuple(steps)


def _masked(payload: Mapping[str, Any]) -> str:
    return payload["text"] or f"[masked: {payload.get('of') or 'what was said'}]"


def _latency(at_ms: int, payload: Mapping[str, Any]) -> Step:
    parts = {name: int(payload.get(f"{name}_ms") or 0) for name in PARTS}
    told = ", ".join(f"{_NAMES.get(name, name)} {ms}" for name, ms in parts.items() if ms)
    told += _VAIN_LOOKS.get(payload.get("second_look", ""), "")
    return Step(
        at_ms=at_ms,
        kind="latency",
        text=f"replied after {payload['reply_ms']} ms ({told})",
        parts={"reply": int(payload["reply_ms"]), **parts},
    )


def tell(folder: Path, steps: tuple[Step, ...]) -> None:
    """Print a story: two columns, wrapped on a terminal, one line each into a pipe."""
    console = Console(highlight=False)
    try:
        console.print(_headline(read_record(folder)), soft_wrap=True)
    except SettingsError:
        console.print(f"{folder.name}: it has no record, so this is its journal.", soft_wrap=True)
    console.print()
    for step in steps:
        style = {"fault": "yellow", "ended": "bold", "line": "", "state": "blue"}
        text = Text(step.text, style=style.get(step.kind, "dim"))
        if step.kind == "state":
            text = Text(f"in {step.text}", style="blue")
        _print(console, step, text)
    console.print()
    console.print(f"again: callwright replay {folder} --steps", style="dim", soft_wrap=True)


def _print(console: Console, step: Step, text: Text) -> None:
    at = _clock(step.at_ms) if step.kind in ("line", "ended") else ""
    who = step.who if step.kind == "line" else ""
    if not console.is_terminal:
        console.print(f"{at:>8}  {who:<6}  {text.plain}".rstrip(), soft_wrap=True, markup=False)
        return
    row = Table.grid(padding=(0, 1))
    row.add_column(width=8, justify="right", style="dim")
    row.add_column(width=6, style=_WHO.get(who, ""))
    row.add_column(ratio=1, overflow="fold")
    row.add_row(at, who, text)
    console.print(row)


def _headline(record: CallRecord) -> Text:
    text = Text(f"{record.call_id}  {record.app}  ", style="bold")
    text.append(f"{record.direction} by {record.channel}, {record.answered_at}\n", style="dim")
    text.append(record.disposition, style="bold")
    text.append(f" after {_clock(record.duration_ms)}")
    if record.achieved:
        text.append(f"; achieved {', '.join(record.achieved)}")
    return text


def _clock(ms: int) -> str:
    return f"{ms // 60_000}:{ms // 1000 % 60:02}.{ms % 1000 // 100}"
