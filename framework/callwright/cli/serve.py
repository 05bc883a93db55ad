"""`callwright serve`: answer phone calls that a carrier streams to this machine."""

import argparse
import dataclasses
import sys
from typing import TYPE_CHECKING

from callwright.cli.command import Commands, add_command, add_path, application_path, whole
from callwright.cli.trial import add_trial_options, trial_of
from callwright.errors import DialogError, SettingsError

if TYPE_CHECKING:
    from callwright.call.record import CallRecord
    from callwright.cli.trial import Trial
    from callwright.machine.values import Value

__all__ = ["register"]


def register(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "serve",
        "answer phone calls that a carrier streams to this machine",
        "callwright serve dialogs --port 8765",
        _serve,
    )
    add_path(parser)
    add_trial_options(parser)
    parser.add_argument(
        "--host", default="127.0.0.1", metavar="ADDRESS", help="to listen on (default: 127.0.0.1)"
    )
    parser.add_argument(
        "--port", type=whole(0, 65_535), default=8765, metavar="N", help="default: 8765"
    )
    parser.add_argument(
        "--at",
        type=_path,
        default="/ws",
        metavar="PATH",
        help="of the websocket's address (default: /ws)",
    )
    parser.add_argument(
        "--most-calls",
        type=whole(1),
        default=20,
        metavar="N",
        help="at once; more are refused before they are answered (default: 20)",
    )
    parser.add_argument(
        "--drain",
        type=whole(0),
        default=30,
        metavar="SECONDS",
        help="that calls may go on when the server is told to end (default: 30)",
    )
    parser.add_argument(
        "--pretend", action="store_true", help="let the tests answer where no services are set"
    )


def _path(text: str) -> str:
    if not text.startswith("/"):
        raise argparse.ArgumentTypeError(f"{text!r} is no path: begin it with /")
    return text


def _serve(options: argparse.Namespace) -> int:
    from callwright.dialog.checks.run import check_path

    errors = [e for e in check_path(application_path(options.path)).findings if e.severity == "E"]
    if errors:
        raise DialogError("\n".join(map(str, errors)))
    trial = trial_of(options)
    if not options.direction and "inbound" in trial.application.start:
        options.direction = "inbound"
        trial = trial_of(options)
    if trial.services is not None and not options.pretend:
        if trial.application.services:
            raise SettingsError(
                "The settings name no services, so nobody answers for the lender. Name them under "
                "[services], or let the tests pretend with --pretend: never with real callers."
            )
        trial = dataclasses.replace(trial, services=None, answered_at=None)
    try:
        from callwright.server.serve import run
    except ImportError as error:
        raise SettingsError(
            f"Calls over a websocket need the package {error.name}, which is not installed. "
            "Install it with: pip install 'callwright[server]'"
        ) from error
    run(_run(options, trial))
    return 0


async def _run(options: argparse.Namespace, trial: "Trial") -> None:
    from callwright.server.serve import serve
    from callwright.server.switchboard import Switchboard
    from callwright.wiring import CallRequest, open_office

    request = CallRequest(
        direction=trial.direction,
        data=trial.data if options.pretend else _given(options, trial),
        locale=trial.locale,
        answered_at=trial.answered_at,
    )

    def ready(port: int) -> None:
        _say(f"Answering {trial.application.name} at ws://{options.host}:{port}{options.at}")

    for line in _notices(trial):
        _say(line)
    async with open_office(
        trial.application, trial.settings, sound=True, services=trial.services
    ) as office:
        board = Switchboard(
            office,
            request=request,
            path=options.at,
            most_calls=options.most_calls,
            ended=_tell,
        )
        await serve(board, options.host, options.port, drain_s=options.drain, ready=ready)
    _say("Ended; no call is left.")


def _given(options: argparse.Namespace, trial: "Trial") -> "dict[str, Value]":
    """Return what the command line says of every call; the rest comes with each call."""
    names = {pair.partition("=")[0] for pair in options.data}
    return {name: value for name, value in trial.data.items() if name in names}


def _notices(trial: "Trial") -> "list[str]":
    notices = [trial.notice] if trial.notice and trial.services is not None else []
    if trial.settings.synthesizer == "embedded":
        notices.append(
            "The embedded voice, joe, is for evaluation: see THIRD_PARTY.md before callers hear it."
        )
    return notices


def _tell(record: "CallRecord") -> None:
    _say(f"{record.call_id}  {record.disposition}  {record.duration_ms / 1000:.0f} s")


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
