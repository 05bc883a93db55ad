"""`callwright chat`: be the borrower, typing."""

import argparse
import contextlib
import signal
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from callwright.cli.command import Commands, add_command, add_path
from callwright.cli.trial import add_trial_options, trial_of

if TYPE_CHECKING:
    from rich.console import Console

    from callwright.cli.trial import Trial

__all__ = ["register"]

_PROMPT = "caller       "


def register(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "chat",
        "be the caller, typing: see what is understood, where the call is, and why",
        "callwright chat dialogs --direction inbound\n"
        "  printf 'yes\\n/keys 4821\\n/why\\n' | callwright chat dialogs",
        _chat,
    )
    add_path(parser)
    add_trial_options(parser)
    parser.add_argument("--open", action="store_true", help="show values of masked classes too")


def _chat(options: argparse.Namespace) -> int:
    from rich.console import Console

    from callwright.testing.desk_time import run_at_desk

    trial = trial_of(options)
    typed = sys.stdin.isatty() and sys.stdout.isatty()
    console = Console(highlight=False)
    return run_at_desk(_converse(trial, console, typed=typed, open_values=options.open))


async def _converse(trial: "Trial", console: "Console", *, typed: bool, open_values: bool) -> int:
    """Run one call, the person at the keyboard being the caller."""
    from callwright.cli.chat_call import ChatCall
    from callwright.cli.chat_words import ChatWords
    from callwright.wiring import open_office

    async with open_office(
        trial.application, trial.settings, sound=False, services=trial.services
    ) as office:
        call = ChatCall(office, console, typed=typed, open_values=open_values)
        _introduce(console, trial)
        async with call.running(trial.request("text")):
            words = ChatWords(call)
            await call.rest()
            while not call.over:
                line = _read(typed)
                if line is None:
                    call.leave()
                else:
                    await words.take(line)
                await call.rest()
        call.tell_end(trial.again)
    return 0


def _introduce(console: "Console", trial: "Trial") -> None:
    console.print(trial.headline, style="bold", soft_wrap=True)
    if trial.notice:
        console.print(trial.notice, soft_wrap=True)
    console.print("Type what the caller says. /help lists what else can happen.", soft_wrap=True)
    console.print()


def _read(typed: bool) -> str | None:
    """The next line, or None when there is none. The loop stands meanwhile, and its clock."""
    if not typed:
        line = sys.stdin.readline()
        return line.rstrip("\n") if line else None
    with contextlib.suppress(ImportError):
        import readline  # noqa: F401 - line editing and history, where the platform has it
    with _interruptible():
        try:
            return input(f"\x01\x1b[1;32m\x02{_PROMPT}\x01\x1b[0m\x02")
        except (EOFError, KeyboardInterrupt):
            print()
            return None


@contextlib.contextmanager
def _interruptible() -> Iterator[None]:
    """Let Ctrl-C end a read: asyncio's handler would only note it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
