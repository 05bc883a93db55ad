"""`callwright call`: a recording calls an application, heard and answered on this machine."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from callwright.cli.command import Commands, add_command, add_path
from callwright.cli.trial import add_trial_options, trial_of

if TYPE_CHECKING:
    from rich.console import Console

    from callwright.call.record import CallRecord
    from callwright.cli.trial import Trial

__all__ = ["register"]


def register(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "call",
        "let a recording call an application, heard and answered on this machine",
        "callwright call dialogs --caller caller.wav --direction inbound",
        _call,
    )
    add_path(parser)
    parser.add_argument(
        "--caller", required=True, metavar="FILE", help="who calls: mono 16-bit wav, 8 or 16 kHz"
    )
    parser.add_argument(
        "--pace",
        choices=("turns", "timeline"),
        default="turns",
        help="turns: what lies between pauses of a second, each after the agent stops (default); "
        "timeline: as it was recorded",
    )
    parser.add_argument(
        "--fast", action="store_true", help="in virtual time: as fast as it can be computed"
    )
    add_trial_options(parser)


def _call(options: argparse.Namespace) -> int:
    import asyncio

    from rich.console import Console

    from callwright.audio.wav import read_caller
    from callwright.testing.virtual_time import run_virtual

    # What cannot be used is said before the engines are started.
    _, rate_hz = read_caller(Path(options.caller), options.pace)
    trial = trial_of(options)
    console = Console(highlight=False)
    work = _run(console, trial, options, rate_hz)
    record = run_virtual(work) if options.fast else asyncio.run(work)
    return 1 if record.disposition == "failed" else 0


async def _run(
    console: "Console", trial: "Trial", options: argparse.Namespace, rate_hz: int
) -> "CallRecord":
    from callwright.cli.live_call import LiveCall, tell_end
    from callwright.wiring import open_link

    console.print(trial.headline, style="bold", soft_wrap=True)
    if trial.notice:
        console.print(trial.notice, style="dim", soft_wrap=True)
    live = LiveCall(console, latencies=not options.fast)
    async with trial.office(console, rate_hz) as office:
        link = open_link(f"wav:{options.caller}", pace=options.pace)
        record = await office.run(link, trial.request("phone", live))
        tell_end(console, record, office.folder_of(record.call_id), latencies=live.latencies)
    return record
