"""What every command shares: how it is declared, and which application it is about."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias, TypeVar

from callwright.errors import SettingsError

__all__ = [
    "APP_FILE",
    "Commands",
    "add_command",
    "add_path",
    "application_path",
    "call_folder",
    "number",
    "print_json",
    "whole",
    "write_file",
]

APP_FILE = "callwright.yaml"

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
Run = Callable[[argparse.Namespace], int]
_Number = TypeVar("_Number", int, float)


def add_command(
    commands: Commands, name: str, summary: str, example: str, run: Run
) -> argparse.ArgumentParser:
    """Declare a command and return its parser, for options of its own.

    summary: one line without a full stop. example: command lines, shown under the options.
    run: gets the parsed options, returns the exit status.
    """
    parser = commands.add_parser(
        name,
        help=summary,
        description=summary[:1].upper() + summary[1:] + ".",
        epilog=f"example:\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    # SUPPRESS: without it the command's own default would undo `callwright --debug check`.
    parser.add_argument(
        "--debug", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS
    )
    parser.set_defaults(run=run)
    return parser


def add_path(
    parser: argparse.ArgumentParser, what: str = "application", *, several: bool = False
) -> None:
    """Give a command its optional PATH: a folder with an app file, or the app file itself.

    several: as many as one likes; they are then the option `paths`.
    """
    parser.add_argument(
        "paths" if several else "path",
        nargs="*" if several else "?",
        metavar="PATH",
        help=f"folder of the {what}, or its {APP_FILE} (default: the one here, else the library)",
    )


def whole(least: int, most: int | None = None) -> Callable[[str], int]:
    """Return what reads a whole number of these limits, as an argument's `type`."""
    return _limited(int, "whole number", least, most)


def number(least: float, most: float) -> Callable[[str], float]:
    """Return what reads a number of these limits, as an argument's `type`."""
    return _limited(float, "number", least, most)


def _limited(
    convert: Callable[[str], _Number], noun: str, least: float, most: float | None
) -> Callable[[str], _Number]:
    def read(text: str) -> _Number:
        try:
            value = convert(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text!r} is no {noun}") from None
        if not (least <= value and (most is None or value <= most)):  # nothing holds of nan
            limits = f"{least:g}" if most is None else f"{least:g} to {most:g}"
            raise argparse.ArgumentTypeError(f"{text} is not from {limits}{' on' * (most is None)}")
        return value

    return read


def application_path(path: str | None) -> Path:
    """Return where the application is that `path` means.

    Without a path: this folder, or `dialogs` in it, whichever holds an application; else the
    library that is shipped with callwright.
    """
    if path is not None:
        return Path(path)
    from callwright.dialog.library import library_folder

    here = (Path(), Path("dialogs"))
    return next((folder for folder in here if (folder / APP_FILE).is_file()), library_folder())


def call_folder(call: str, calls: Path) -> Path:
    """Return the folder of the kept call that `call` means: a folder, or an id in `calls`."""
    from callwright.stores.journal import JOURNAL_FILE

    for folder in (Path(call), calls / call):
        if (folder / JOURNAL_FILE).is_file():
            return folder
    raise SettingsError(f"There is no call {call} in {calls}; `callwright calls` lists them.")


def print_json(value: object) -> None:
    """Print `value` as JSON for a program to read: indented, keys in their own order."""
    json.dump(value, sys.stdout, indent=2, ensure_ascii=False)
    sys.stdout.write("\n")


def write_file(path: Path, text: str) -> None:
    """Write a file that was asked for. Raises SettingsError: a full disk does not name it."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise SettingsError(f"{path} cannot be written: {error.strerror}.") from error
