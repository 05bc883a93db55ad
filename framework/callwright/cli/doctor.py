"""`callwright doctor`: what is installed, whether it works, and what to do."""

import argparse
from typing import TYPE_CHECKING

from callwright.cli.command import Commands, add_command, print_json
from callwright.cli.terminal import print_line, progress

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from callwright.engines.embedded.doctor import Check

__all__ = ["register"]

_WORDS = {"works": "works", "absent": "not here", "broken": "BROKEN"}
_STYLES = {"works": "green", "absent": "dim", "broken": "bold red"}
_UNDER = 10  # where what is said begins


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

    return asyncio.run(_report(_checks(), as_json=options.json))


async def _checks() -> "AsyncIterator[Check]":
    from callwright.engines.embedded.doctor import examine_embedded, examine_extras

    for check in _base():
        yield check
    async for check in examine_embedded():
        yield check
    for check in examine_extras():
        yield check


async def _report(checks: "AsyncIterator[Check]", *, as_json: bool) -> int:
    """Print what is found, as it is; the status is 1 when what is installed does not work."""
    found = []
    with progress("Looking", None, shown=not as_json):
        async for check in checks:
            found.append(check)
            if not as_json:
                _print(check)
    if as_json:
        keys = ("name", "status", "says", "mend")
        print_json([{key: getattr(check, key) for key in keys} for check in found])
    return 1 if any(check.status == "broken" for check in found) else 0


def _print(check: "Check") -> None:
    says = f"{_WORDS[check.status]:<{_UNDER}}{check.name}: {check.says}"
    print_line(says, under=_UNDER, style=_STYLES[check.status])
    if check.mend:
        print_line(f"{'':<{_UNDER}}-> {check.mend}", under=_UNDER)


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
