"""`callwright init`: start an application of one's own from the worked one."""

import argparse
import re
import shlex
from pathlib import Path

from callwright.cli.command import APP_FILE, Commands, add_command, write_file
from callwright.errors import SettingsError

__all__ = ["register"]

_APP_NAME = re.compile(r"[a-z][a-z0-9_]*")
_APP_LINE = re.compile(r"^app: .*$", re.MULTILINE)


def register(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "init",
        "start a new application from the worked one",
        "callwright init my_lender && callwright check my_lender",
        _start,
    )
    parser.add_argument(
        "folder", metavar="DIR", help="a folder that does not exist yet, or is empty"
    )
    parser.add_argument(
        "--name", help="the application's name in records and reports (default: from DIR)"
    )


def _start(options: argparse.Namespace) -> int:
    from callwright.dialog.library import library_folder

    folder = Path(options.folder)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise SettingsError(
            f"{folder} is not an empty folder: name a new one, nothing was changed."
        )
    name = options.name or re.sub(r"\W+", "_", folder.resolve().name.lower())
    if not _APP_NAME.fullmatch(name):
        raise SettingsError(
            f"'{name}' cannot name an application: start with a letter, go on with lower-case "
            "letters, digits and underscores. Give another with --name."
        )
    written = _copy(library_folder(), folder, name)
    print(f"Wrote {written} files of the application '{name}' to {folder}.")
    print("Next:")
    typed = shlex.quote(str(folder))
    print(f"  callwright check {typed}      is it safe? what was proved?")
    print(f"  callwright chat {typed}       be the borrower, typing")
    print(f"  callwright test {typed}       run its *.tests.yaml")
    print(f"  callwright diagram {typed} --output flow.svg")
    return 0


def _copy(library: Path, folder: Path, name: str) -> int:
    """Copy every file of the application, under its new name. Returns how many."""
    sources = sorted(path for path in library.rglob("*") if path.is_file())
    for source in sources:
        target = folder / source.relative_to(library)
        target.parent.mkdir(parents=True, exist_ok=True)
        text = source.read_text(encoding="utf-8")
        if source.name == APP_FILE:
            text = _APP_LINE.sub(f"app: {name}", text, count=1)
        write_file(target, text)
    return len(sources)
