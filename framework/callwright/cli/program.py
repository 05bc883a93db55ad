"""The `callwright` program: finds the command, runs it, and ends cleanly whatever happens."""

import argparse
import os
import sys
import traceback

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


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="callwright",
        description="Write, check, try and run borrower conversations that are safe by proof.",
        epilog="Each command explains itself: callwright COMMAND --help",
        # One line a command, where the terminal is wide enough.
        formatter_class=lambda prog: argparse.HelpFormatter(prog, max_help_position=18),
    )
    parser.add_argument("--version", action="version", version=f"callwright {__version__}")
    parser.add_argument("--debug", action="store_true", help="show where an error was raised")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for group in _GROUPS:
        group.register(commands)
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run one command line and return its exit status.

    0: done. 1: the command's own "no" (findings, failed tests). 2: cannot be done, and one
    sentence on stderr says why. 130: interrupted.
    """
    options = build_parser().parse_args(arguments)
    try:
        status = int(options.run(options))
        sys.stdout.flush()
    except CallwrightError as error:
        return _refuse(str(error), debug=options.debug)
    except BrokenPipeError:
        # The reader (`| head`) has enough. Python would complain once more when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        return _refuse(f"{where}{error.strerror or error}.", debug=options.debug)
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return INTERRUPTED
    return status


def _refuse(sentence: str, *, debug: bool) -> int:
    if debug:
        traceback.print_exc()
    print(sentence, file=sys.stderr)
    return CANNOT
