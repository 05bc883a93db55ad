"""`callwright completion`: a script that teaches a shell to complete the command line."""

import argparse

from callwright.cli.command import Commands, add_command

__all__ = ["register"]

# What follows an option, by its metavar, and who knows it: functions of shtab's scripts, and ours.
_FILE = {"bash": "_shtab_compgen_files", "zsh": "_files", "tcsh": "f"}
_FOLDER = {"bash": "_shtab_compgen_dirs", "zsh": "_files -/", "tcsh": "d"}
_CALL = {"bash": "_callwright_calls", "zsh": "_callwright_calls", "tcsh": "d"}
_KNOWN = {
    **dict.fromkeys(("FILE", "PATH", "WAV", "IN.wav", "OUT.wav"), _FILE),
    "DIR": _FOLDER,
    "CALL": _CALL,
}

# Kept calls by their ids: those of the folder that --calls names, else of `calls`; or any folder.
_CALLS = {
    "bash": """
_callwright_calls() {
  local kept=calls at
  for ((at = 1; at < COMP_CWORD; at++)); do
    [[ "${COMP_WORDS[at]}" == --calls ]] && kept="${COMP_WORDS[at + 1]}"
  done
  compgen -W "$(cd "$kept" 2>/dev/null && ls -d */journal.jsonl 2>/dev/null | cut -d/ -f1)" -- "$1"
  compgen -d -- "$1"
}
""",
    "zsh": """
_callwright_calls() {
  local kept=calls at=${words[(I)--calls]}
  (( at )) && kept=${(Q)words[at + 1]}
  local -a ids=($kept/*/journal.jsonl(N:h:t))
  compadd -a ids
  _files -/
}
""",
}


def register(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "completion",
        "print a completion script for your shell",
        "mkdir -p ~/.local/share/bash-completion/completions\n"
        "  callwright completion bash > ~/.local/share/bash-completion/completions/callwright",
        _print_script,
    )
    parser.add_argument("shell", choices=("bash", "zsh", "tcsh"), help="the shell to complete in")


def _print_script(options: argparse.Namespace) -> int:
    import shtab

    from callwright.cli.program import build_parser

    parser = build_parser()
    _teach(parser)
    print(shtab.complete(parser, shell=options.shell, preamble=_CALLS.get(options.shell, "")))
    return 0


def _teach(parser: argparse.ArgumentParser) -> None:
    """Say how each argument is completed, in a parser that is made for nothing else."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for each in action.choices.values():
                _teach(each)
        known = _KNOWN.get(str(action.metavar))
        if known and action.type is None:  # else it reads no path
            action.complete = known  # type: ignore[attr-defined]  # shtab's own convention
        if action.choices and not action.option_strings and action.nargs == "?":
            action.nargs = None  # shtab's script for bash never goes on behind a "?"
