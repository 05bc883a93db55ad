"""The `callwright` program: finds the command, runs it, and ends cleanly whatever happens."""

import argparse
import errno
import io
import os
import re
import sys
import traceback
from typing import NoReturn

from callwright import __version__
from callwright.cli import (
    call,
    calls,
    chat,
    check,
    completion,
    degrade,
    demo,
    diagram,
    doctor,
    init,
    models,
    render,
    replay,
    schema,
    serve,
    talk,
    test,
    understand,
)
from callwright.errors import CallwrightError

__all__ = ["build_parser", "main"]

# In the order of `callwright --help`.
_GROUPS = (
    demo,
    init,
    check,
    test,
    chat,
    talk,
    serve,
    call,
    diagram,
    schema,
    render,
    calls,
    replay,
    degrade,
    understand,
    models,
    doctor,
    completion,
)

CANNOT = 2  # a file, setting or option that cannot be used; 1 is a command's own "no"
INTERRUPTED = 130  # 128 + SIGINT, as shells report it
CUT_SHORT = 141  # 128 + SIGPIPE: the reader has enough; 0 would claim a verdict that nobody read

# As Python opens streams, in any locale and in the POSIX one: both raise at what has no character.
_RAISING = ("strict", "surrogateescape")
_CHOICE = re.compile(r"argument (.+): invalid choice: '?(.*?)'? \(choose from (.*)\)")


class _Parser(argparse.ArgumentParser):
    """One that refuses in a sentence, and does not print its usage over it."""

    def error(self, message: str) -> NoReturn:
        """End the program with what is wrong."""
        if found := _CHOICE.fullmatch(message):
            from callwright.dialog.findings import closest

            argument, written, listed = found.groups()
            legal = re.findall(r"[\w-]+", listed)
            near = closest(written, legal, few=0)
            message = f"{argument}: {written!r} is none of {', '.join(legal)}.{near}"
        else:
            message += "."
        self.exit(CANNOT, f"{self.prog}: {message} See {self.prog} --help.\n")


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = _Parser(
        prog="callwright",
        description="Write, check, try and run borrower conversations that are safe by proof.",
        epilog="Each command explains itself: callwright COMMAND --help",
        # One line a command, where the terminal is wide enough.
        formatter_class=lambda prog: argparse.HelpFormatter(prog, max_help_position=18),
    )
    parser.add_argument("--version", action="version", version=f"callwright {__version__}")
    parser.add_argument("--debug", action="store_true", help="show where an error was raised")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for group in _GROUPS:
        group.register(commands)
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run one command line and return its exit status.

    0: done. 1: the command's own "no" (findings, failed tests). 2: cannot be done, and one
    sentence on stderr says why. 130: interrupted. 141: the reader had enough before the end.
    """
    _open_streams()
    parser = build_parser()
    options = parser.parse_args(arguments)
    if "run" not in options:
        parser.print_help(sys.stderr)
        return CANNOT
    try:
        status = int(options.run(options))
        sys.stdout.flush()
    except CallwrightError as error:
        return _refuse(str(error), debug=options.debug)
    except BrokenPipeError:
        # The reader (`| head`) has enough. Python would complain once more when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CUT_SHORT
    except SystemExit as left:
        if isinstance(left.__context__, BrokenPipeError):  # how rich takes it, with status 1
            return CUT_SHORT
        raise
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        if error.errno == errno.ENOSPC and not where:
            where = "The output cannot be written: "
        return _refuse(f"{where}{error.strerror or error}.", debug=options.debug)
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return INTERRUPTED
    return status


def _open_streams() -> None:
    """Make the three streams usable, whatever the shell made of them.

    A closed one (`>&-`) is one that nobody reads. What a terminal's encoding lacks is escaped.
    """
    sys.stdin = sys.stdin or open(os.devnull, encoding="utf-8")  # noqa: SIM115  # to the end
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
        elif isinstance(stream, io.TextIOWrapper) and stream.errors in _RAISING:
            stream.reconfigure(errors="backslashreplace")


def _refuse(sentence: str, *, debug: bool) -> int:
    if debug:
        traceback.print_exc()
    print(sentence, file=sys.stderr)
    return CANNOT
