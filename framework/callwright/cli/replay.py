"""`callwright replay`: live a call again from its journal, and say whether it was the same."""

import argparse
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from callwright.cli.command import Commands, add_command, application_path, call_folder, print_json
from callwright.errors import SettingsError

if TYPE_CHECKING:
    from callwright.call.replay import Replayed
    from callwright.ports import Envelope

__all__ = ["register"]

# What names an event or effect best, in the order of preference.
_ABOUT = ("prompt", "entry", "service", "result", "kind", "outcome", "what", "why", "reason")


def register(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "replay",
        "live a call again from its journal, and say whether it was the same",
        "callwright replay calls/20250602-151500-3f9a2c --app dialogs --steps",
        _replay,
    )
    parser.add_argument("call", metavar="CALL", help="a call's folder, or its id")
    parser.add_argument(
        "--app", metavar="PATH", help="the application (default: the one here, else the library)"
    )
    parser.add_argument(
        "--keys", metavar="DIR", help="where calls' keys are (default: `keys` beside the call)"
    )
    parser.add_argument("--any-version", action="store_true", help="on a changed application too")
    parser.add_argument("--steps", action="store_true", help="print every event and its effects")
    parser.add_argument("--json", action="store_true", help="print a report for a program to read")


def _replay(options: argparse.Namespace) -> int:
    from callwright.call.replay import replay
    from callwright.dialog.compiler import load_application
    from callwright.machine.machine import Machine
    from callwright.settings import load_settings
    from callwright.stores.journal import JOURNAL_FILE, read_journal
    from callwright.stores.sealed_values import SealedValues, read_key

    folder = call_folder(options.call, load_settings().calls)
    entries = tuple(read_journal(folder / JOURNAL_FILE))
    key = read_key(Path(options.keys) if options.keys else folder.parent / "keys", folder.name)
    machine = Machine(load_application(application_path(options.app)))
    done = replay(
        entries,
        machine,
        key,
        SealedValues.read(folder, key),
        any_version=options.any_version,
    )
    if not done.events:
        raise SettingsError(f"The journal in {folder} holds no whole event: it was cut short.")
    told = _told_entries(folder)
    missing = max(0, told - len(entries))
    exact = done.exact and not missing
    if options.json:
        print_json({**_as_json(done), "exact": exact, "missing": missing})
    else:
        _tell(done, entries if options.steps else ())
        if missing:
            print(f"The journal has {len(entries)} entries, and its record tells of {told}.")
        print("The same, to the byte." if exact else "Not the same.")
    return 0 if exact else 1


def _told_entries(folder: Path) -> int:
    """How many entries the record says that there are; 0 where no record was written."""
    from callwright.call.record import RECORD_FILE

    try:
        told = json.loads((folder / RECORD_FILE).read_text(encoding="utf-8"))["entries"]
    except FileNotFoundError:
        return 0  # its process was stopped
    except (ValueError, KeyError, TypeError) as error:
        raise SettingsError(
            f"{folder / RECORD_FILE} is no record of a call; it was changed after it was written."
        ) from error
    return int(told)


def _tell(done: "Replayed", entries: "Iterable[Envelope]") -> None:
    for entry in entries:
        match entry.kind:
            case "event":
                print(f"{entry.at_ms / 1000:9.2f} s  {_short(entry.payload)}")
            case "effect":
                print(f"{'':11}    -> {_short(entry.payload)}")
            case _:
                pass
    print(f"Call {done.call_id}: {done.events} events, {done.effects} effects.")
    if done.taken_over:
        print(f"{done.taken_over} steps read a value that is kept nowhere; they were taken over.")
    for difference in done.differences:
        print(f"Entry {difference.seq}: other {difference.what} than journalled.")
        print(f"  journalled  {difference.journalled}")
        print(f"  replayed    {difference.replayed}")


def _short(payload: Mapping[str, object]) -> str:
    """An event or effect on one line: its name and what it is about. Values stay sealed."""
    about = [str(payload[key]) for key in _ABOUT if payload.get(key)]
    return " ".join((str(payload.get("is", "?")), *about))


def _as_json(done: "Replayed") -> dict[str, object]:
    return {
        "call_id": done.call_id,
        "events": done.events,
        "effects": done.effects,
        "taken_over": done.taken_over,
        "exact": done.exact,
        "differences": [
            {
                "seq": one.seq,
                "what": one.what,
                "journalled": one.journalled,
                "replayed": one.replayed,
            }
            for one in done.differences
        ],
    }
