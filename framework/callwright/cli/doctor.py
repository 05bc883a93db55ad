"""`callwright doctor`: what is installed, whether it works, and what to do."""

import argparse
from typing import TYPE_CHECKING

from callwright.cli.command import Commands, add_command, print_json

if TYPE_CHECKING:
    from callwright.engines.embedded.doctor import Check

__all__ = ["register"]

_WORDS = {"works": "works", "absent": "not here", "broken": "BROKEN"}


def register(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "doctor",
        "say what is installed, whether it works, and what to do",
        "callwright doctor",
        _examine,
    )
    parser.add_argument("--json", action="store_true", help="print a report for a program to read")


def _examine(options: argparse.Namespace) -> int:
    import asyncio

    from callwright.engines.embedded.doctor import examine_embedded, examine_extras

    checks = (*_base(), *asyncio.run(examine_embedded()), *examine_extras())
    return _report(checks, as_json=options.json)


def _report(checks: "tuple[Check, ...]", *, as_json: bool) -> int:
    """Print what was found; the status is 1 when something that is installed does not work."""
    if as_json:
        keys = ("name", "status", "says", "mend")
        print_json([{key: getattr(check, key) for key in keys} for check in checks])
    else:
        for check in checks:
            print(f"{_WORDS[check.status]:<9} {check.name}: {check.says}")
            if check.mend:
                print(f"{'':<9} -> {check.mend}")
    return 1 if any(check.status == "broken" for check in checks) else 0


def _base() -> "tuple[Check, ...]":
    """The base install: the program, and the library that comes with it."""
    import platform

    import callwright
    from callwright.dialog.compiler import load_application
    from callwright.dialog.library import library_folder
    from callwright.engines.embedded.doctor import Check
    from callwright.errors import CallwrightError

    here = f"{callwright.__version__} on Python {platform.python_version()}, {platform.machine()}."
    program = Check(name="callwright", status="works", says=here)
    try:
        folder = library_folder()
        dialogs = len(load_application(folder).dialogs)
    except CallwrightError as error:
        broken = Check(
            name="dialog library",
            status="broken",
            says=str(error),
            mend="Install callwright again, or undo your change to the library.",
        )
        return program, broken
    says = f"{dialogs} dialogs in {folder}."
    return program, Check(name="dialog library", status="works", says=says)
