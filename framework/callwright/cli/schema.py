"""`callwright schema`: what an editor needs to complete and underline."""

import argparse
import json
from pathlib import Path

from callwright.cli.command import Commands, add_command, print_json, write_file
from callwright.errors import SettingsError

__all__ = ["register"]

_KINDS = ("app", "part", "dialog", "words", "prompts", "tests")


def register(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "schema",
        "print the JSON Schema of a kind of file, for your editor",
        "callwright schema dialog > dialog.schema.json",
        _print_or_write,
    )
    parser.add_argument("kind", nargs="?", choices=_KINDS, help="part: a file named in `include:`")
    parser.add_argument("--output", metavar="DIR", help="write it into DIR, or those of all kinds")


def _print_or_write(options: argparse.Namespace) -> int:
    from callwright.dialog.schema.json_schema import KINDS, json_schema

    if options.kind and not options.output:
        print_json(json_schema(options.kind))
        return 0
    if not options.output:
        raise SettingsError(f"Name a kind of file ({', '.join(KINDS)}), or a folder with --output.")
    folder = Path(options.output)
    folder.mkdir(parents=True, exist_ok=True)
    kinds = (options.kind,) if options.kind else tuple(KINDS)
    for kind in kinds:
        text = json.dumps(json_schema(kind), indent=1, ensure_ascii=False)
        write_file(folder / f"{kind}.json", text + "\n")
    print(f"Wrote {len(kinds)} schema{'s' * (len(kinds) > 1)} to {folder}.")
    shown = options.kind or "dialog"
    print(f"The first line of a file, here of kind {shown}, tells an editor where its schema is:")
    print(f"  # yaml-language-server: $schema={folder.name}/{shown}.json")
    return 0
