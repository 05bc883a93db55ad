"""`callwright demo`: a whole borrower call with sound, no key and no microphone."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from callwright.cli.command import Commands, add_command

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress

    from callwright.testing.demo import Demonstration
    from callwright.testing.rising_noise import Misheard

__all__ = ["register"]


def register(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "demo",
        "hear a whole borrower call, spoken and recognised on this machine",
        "callwright demo --fast",
        _demo,
    )
    parser.add_argument(
        "--fast", action="store_true", help="in virtual time: as fast as it can be computed"
    )
    parser.add_argument(
        "--calls", default="calls", metavar="DIR", help="where the call is kept (default: calls)"
    )


def _demo(options: argparse.Namespace) -> int:
    import asyncio

    from rich.console import Console

    from callwright.testing.virtual_time import run_virtual

    console = Console(highlight=False)
    console.print("[bold]A borrower call[/bold], spoken and recognised on this machine.")
    work = _run(console, Path(options.calls), fast=options.fast)
    done = run_virtual(work) if options.fast else asyncio.run(work)
    return _tell(console, done, latencies=not options.fast)


async def _run(console: "Console", calls: Path, *, fast: bool) -> "Demonstration":
    from rich.progress import BarColumn, Progress, TextColumn

    from callwright.cli.live_call import LiveCall
    from callwright.testing.demo import demonstrate

    with Progress(
        TextColumn("{task.description}"), BarColumn(), console=console, transient=True
    ) as progress:
        return await demonstrate(
            calls, LiveCall(console, latencies=not fast), _Prelude(console, progress)
        )


class _Prelude:
    """Shows what happens before the call."""

    def __init__(self, console: "Console", progress: "Progress") -> None:
        self._console = console
        self._progress = progress
        self._tasks: dict[str, int] = {}

    def preparing(self, what: str, done: int, of: int) -> None:
        """Show progress."""
        if what not in self._tasks:
            self._tasks[what] = self._progress.add_task(what, total=of)
        self._progress.update(self._tasks[what], completed=done)  # type: ignore[arg-type]
        if done == of:
            self._progress.remove_task(self._tasks[what])  # type: ignore[arg-type]

    def tried(self, level: "Misheard") -> None:
        """Say how noise changes what is heard."""
        self._console.print(f"noise at {level.snr_db:+.0f} dB: “{level.text}”", style="dim")


def _tell(console: "Console", done: "Demonstration", *, latencies: bool) -> int:
    from callwright.cli.live_call import tell_end

    record = done.record
    console.print()
    if done.read_back:
        console.print(
            f"The noise turned {done.offered} into another amount, and the confirmation caught it: "
            f"“{done.read_back}”"
        )
    else:
        console.print("Nothing was misheard this time: the line was better than it should be.")
    tell_end(console, record, done.folder, latencies=latencies)
    return 0 if record.disposition == "promise_to_pay" else 1
