"""`callwright talk`: be the caller, speaking: in a browser, or at a desk."""

import argparse
import contextlib
import signal
from typing import TYPE_CHECKING

from callwright.cli.command import Commands, add_command, add_path, whole
from callwright.cli.trial import add_trial_options, trial_of
from callwright.errors import SettingsError

if TYPE_CHECKING:
    from rich.console import Console

    from callwright.call.record import CallRecord
    from callwright.cli.trial import Trial

__all__ = ["register"]

_RATE_HZ = 16_000


def register(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "talk",
        "be the caller, speaking: in a browser, or at a desk",
        "callwright talk dialogs",
        _talk,
    )
    add_path(parser)
    add_trial_options(parser)
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--browser", action="store_true", help="on a page that this machine serves (the default)"
    )
    where.add_argument(
        "--desk", action="store_true", help="with this machine's microphone and loudspeaker"
    )
    where.add_argument(
        "--list-devices", action="store_true", help="list microphones and loudspeakers, and end"
    )
    parser.add_argument(
        "--input", default="", metavar="DEVICE", help="with --desk: microphone, number or name"
    )
    parser.add_argument(
        "--output", default="", metavar="DEVICE", help="with --desk: loudspeaker, number or name"
    )
    parser.add_argument(
        "--duplex",
        choices=("aec", "half", "full"),
        default=None,
        help="with --desk: cancel echo, close the microphone while the agent speaks, or neither",
    )
    parser.add_argument(
        "--port",
        type=whole(0, 65_535),
        default=0,
        metavar="N",
        help="of the page (default: any free one)",
    )
    parser.add_argument(
        "--no-open", action="store_true", help="print the page's address, and open no browser"
    )


def _talk(options: argparse.Namespace) -> int:
    import asyncio

    from rich.console import Console

    if options.list_devices:
        return _list_devices()
    trial = trial_of(options)
    console = Console(highlight=False)
    if options.desk:
        from callwright.cli.desk import sit_down

        return asyncio.run(sit_down(options, trial, console))
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve(options, trial, console))
    return 0


def _list_devices() -> int:
    from callwright.audio.local.devices import list_devices

    found = list_devices()
    if not found:
        print(
            "This machine has no microphone and no loudspeaker; `--browser` needs none of its own."
        )
    for one in found:
        ways = [f"{one.inputs} in"] * bool(one.inputs) + [f"{one.outputs} out"] * bool(one.outputs)
        usual = ["usual microphone"] * one.usual_input + ["usual loudspeaker"] * one.usual_output
        print(f"{one.number:>3}  {one.name}  ({', '.join((*ways, *usual))})")
    return 0


async def _serve(options: argparse.Namespace, trial: "Trial", console: "Console") -> None:
    """Serve the page until it is interrupted."""
    import asyncio

    try:
        from callwright.server.talk import TalkServer
    except ImportError as error:
        raise SettingsError(
            "The page needs the package picows, which is not installed. "
            "Install it with: pip install 'callwright[server]'"
        ) from error
    about = {
        "app": trial.application.name,
        "about": f"{trial.direction} call, {trial.locale}",
        "notice": trial.notice,
    }

    def ended(record: "CallRecord") -> None:
        _tell(console, record)

    async with trial.office(console, _RATE_HZ) as office:
        request = trial.request("browser")
        server = TalkServer(office, request, about=about, ended=ended, again=trial.again)
        try:
            await server.open(options.port)
            console.print(f"Talk to [bold]{trial.application.name}[/bold] at {server.address}")
            console.print("The address is for this machine and this run alone. Ctrl-C ends it.")
            if not options.no_open:
                import webbrowser

                await asyncio.to_thread(webbrowser.open, server.address)
            await _told_to_stop()
        finally:
            await server.close()


async def _told_to_stop() -> None:
    """Wait for a polite end; Ctrl-C cancels by itself."""
    import asyncio

    stop = asyncio.Event()
    with contextlib.suppress(NotImplementedError):  # where signals cannot be handled so
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    await stop.wait()


def _tell(console: "Console", record: "CallRecord") -> None:
    replies = sorted(t.reply_ms for t in record.timings if t.reply_ms is not None)
    median = f", replies after {replies[len(replies) // 2]} ms at the median" if replies else ""
    console.print(
        f"[bold]{record.disposition}[/bold] after {record.duration_ms / 1000:.0f} s{median}"
        f"  [dim]{record.call_id}[/dim]"
    )
