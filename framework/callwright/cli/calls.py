"""`callwright calls`: what calls were, why they went as they did, and how long callers waited."""

import argparse
import sys
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from callwright.cli.command import (
    Commands,
    add_command,
    application_path,
    call_folder,
    print_json,
    whole,
)
from callwright.errors import SettingsError

if TYPE_CHECKING:
    from callwright.call.latencies import Spread
    from callwright.call.record import CallRecord
    from callwright.ports import Envelope
    from callwright.privacy.sealed import Plain

__all__ = ["register"]

_MOST = 20  # calls of a list, unless it is told


def register(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "calls",
        "list kept calls, show one with its reasons, or tell how long callers waited",
        "callwright calls\n"
        "  callwright calls show 20250602-151500-3f9a2c\n"
        "  callwright calls percentiles --json\n"
        "  callwright calls to-test >> my_dialogs/opening.tests.yaml",
        _calls,
    )
    parser.add_argument(
        "what",
        nargs="?",
        choices=("list", "show", "percentiles", "to-test"),
        default="list",
        help="list: one line each (default); show: one call; percentiles: latency over all; "
        "to-test: one call, written as a test",
    )
    parser.add_argument(
        "call",
        nargs="?",
        metavar="CALL",
        help="with show and to-test: its id or folder (default: the latest)",
    )
    parser.add_argument(
        "--calls", default="", metavar="DIR", help="where calls are kept (default: the settings')"
    )
    parser.add_argument(
        "--most",
        type=whole(0),
        default=_MOST,
        metavar="N",
        help=f"latest calls listed ({_MOST}); 0: all",
    )
    parser.add_argument(
        "--open",
        action="store_true",
        help="with show and to-test: open what is masked, with the call's key",
    )
    parser.add_argument(
        "--keys", default="", metavar="DIR", help="where calls' keys are (default: the settings')"
    )
    parser.add_argument(
        "--app", metavar="PATH", help="with to-test: the application (default: the one here)"
    )
    parser.add_argument("--json", action="store_true", help="print a report for a program to read")


def _calls(options: argparse.Namespace) -> int:
    from callwright.settings import load_settings

    settings = load_settings()
    calls = Path(options.calls) if options.calls else settings.calls
    match options.what:
        case "list":
            _list(calls, options)
        case "percentiles":
            _percentiles(calls, options)
        case _:
            folder = _chosen(calls, options.call)
            keys = Path(options.keys) if options.keys else (
                folder.parent / "keys" if options.calls or options.call else settings.keys_folder
            )  # fmt: skip
            (_show if options.what == "show" else _to_test)(folder, keys, options)
    return 0


# --- which calls ---------------------------------------------------------------------------------


def _folders(calls: Path) -> list[Path]:
    """Every call's folder, oldest first: its name begins with the time of its answer."""
    from callwright.stores.journal import JOURNAL_FILE

    if not calls.is_dir():
        raise SettingsError(f"There is no folder {calls}. Calls are kept where --calls says.")
    return sorted(path.parent for path in calls.glob(f"*/{JOURNAL_FILE}"))


def _chosen(calls: Path, wanted: str | None) -> Path:
    if wanted is None:
        folders = _folders(calls)
        if not folders:
            raise SettingsError(f"No call is kept in {calls}.")
        return folders[-1]
    return call_folder(wanted, calls)


def _records(calls: Path) -> "tuple[list[CallRecord], list[str]]":
    """The records of finished calls, and the ids of those that have none."""
    from callwright.call.record import read_record

    records, without = [], []
    for folder in _folders(calls):
        try:
            records.append(read_record(folder))
        except SettingsError:
            without.append(folder.name)
    return records, without


# --- list ----------------------------------------------------------------------------------------


def _list(calls: Path, options: argparse.Namespace) -> None:
    from callwright.call.latencies import spreads

    records, without = _records(calls)
    shown = records[-options.most :] if options.most > 0 else records
    rows = []
    for record in shown:
        reply = next(iter(spreads(record.timings)), None)
        rows.append(
            {
                "call": record.call_id,
                "app": record.app,
                "direction": record.direction,
                "channel": record.channel,
                "disposition": record.disposition,
                "duration_ms": record.duration_ms,
                "turns": sum(line.who == "caller" for line in record.lines),
                "reply_p50_ms": reply.p50 if reply else None,
                "faults": len(record.faults),
            }
        )
    if options.json:
        print_json({"calls": rows, "unfinished": without, "of": len(records)})
        return
    _table(
        ("call", "application", "channel", "disposition", "length", "turns", "reply p50", "faults"),
        [
            (
                str(row["call"]),
                str(row["app"]),
                f"{row['direction']} {row['channel']}",
                str(row["disposition"]),
                _length(int(str(row["duration_ms"]))),
                str(row["turns"]),
                "" if row["reply_p50_ms"] is None else f"{row['reply_p50_ms']} ms",
                str(row["faults"] or ""),
            )
            for row in rows
        ],
    )
    if len(shown) < len(records):
        print(f"The latest {len(shown)} of {len(records)} calls; --most 0 lists all.")
    from callwright.call.record import RECORD_FILE

    for call in without:
        spoilt = (calls / call / RECORD_FILE).exists()
        why = (
            "a record that cannot be read: it was changed after it was written"
            if spoilt
            else "no record: it runs, or its process was stopped"
        )
        print(f"{call} has {why}. callwright replay {calls / call}")


def _table(heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """Columns as wide as they need; numbers to the right."""
    widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
    for row in (heads, *rows):
        cells = [
            cell.rjust(width) if _is_figure(cell) else cell.ljust(width)
            for cell, width in zip(row, widths, strict=True)
        ]
        print("  ".join(cells).rstrip())


def _is_figure(cell: str) -> bool:
    return cell[:1].isdigit() and (cell.isdigit() or cell.endswith(" ms") or ":" in cell)


def _length(ms: int) -> str:
    return f"{ms // 60_000}:{ms // 1000 % 60:02}"


# --- percentiles ---------------------------------------------------------------------------------


def _percentiles(calls: Path, options: argparse.Namespace) -> None:
    from callwright.call.latencies import spreads

    records, _ = _records(calls)
    found = spreads(timing for record in records for timing in record.timings)
    if options.json:
        print_json({"calls": len(records), "latencies": [asdict(spread) for spread in found]})
        return
    if not found:
        print(f"No reply was measured in {len(records)} calls: nobody spoke, or lines were typed.")
        return
    print(f"{len(records)} calls. From the caller's last sound to the agent's first, in ms:")
    _table(("", "turns", "p50", "p90", "p95", "p99", "most"), [_row(spread) for spread in found])


def _row(spread: "Spread") -> tuple[str, ...]:
    names = {
        "policy": "  silence waited for",
        "recognition": "  recognition",
        "second_pass": "  second look",
        "rest": "  understanding, machine, voice",
    }
    figures = (spread.turns, spread.p50, spread.p90, spread.p95, spread.p99, spread.most)
    what = names.get(spread.what, spread.what.replace("_", " "))
    return (what, *map(str, figures))


# --- show ----------------------------------------------------------------------------------------


def _show(folder: Path, keys: Path, options: argparse.Namespace) -> None:
    from callwright.cli.call_story import story, tell

    told = story(*_read(folder, keys, options))
    if options.json:
        print_json({"call": folder.name, "steps": [step.as_json() for step in told]})
    else:
        tell(folder, told)


def _read(
    folder: Path, keys: Path, options: argparse.Namespace
) -> "tuple[tuple[Envelope, ...], Mapping[str, Plain]]":
    """A call's journal, and its sealed values where they are to be opened."""
    from callwright.stores.journal import JOURNAL_FILE, read_journal
    from callwright.stores.sealed_values import SealedValues, read_key

    opened = SealedValues.read(folder, read_key(keys, folder.name)) if options.open else {}
    return tuple(read_journal(folder / JOURNAL_FILE)), opened


# --- to-test -------------------------------------------------------------------------------------


def _to_test(folder: Path, keys: Path, options: argparse.Namespace) -> None:
    from callwright.call.record import read_record
    from callwright.dialog.compiler import load_application
    from callwright.testing.kept_call import written_down

    application = load_application(application_path(options.app))
    ran_on = read_record(folder).app
    if ran_on != application.name:
        raise SettingsError(
            f"Call {folder.name} ran on the application {ran_on}, and this is {application.name}: "
            "name the folder of its files with --app."
        )
    entries, opened = _read(folder, keys, options)
    if not entries:
        raise SettingsError(f"The journal in {folder} holds no whole event: it was cut short.")
    print(written_down(entries, application, opened))
    if options.open:
        print("It holds what the caller said: put made-up values in its place before it is kept.",
              file=sys.stderr)  # fmt: skip
