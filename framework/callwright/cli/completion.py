"""`callwright completion`: a script that teaches a shell to complete the command line."""

import argparse

from callwright.cli.command import Commands, add_command

__all__ = ["register"]


def register(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "completion",
        "print a completion script for your shell",
        "callwright completion bash > ~/.local/share/bash-completion/completions/callwright",
        _print_script,
    )
    parser.add_argument("shell", choices=("bash", "zsh", "tcsh"), help="the shell to complete in")


def _print_script(options: argparse.Namespace) -> int:
    import shtab

    from callwright.cli.program import build_parser

    print(shtab.complete(build_parser(), shell=options.shell))
    return 0
