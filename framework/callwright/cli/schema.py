"""`callwright schema`: what an editor needs to complete and underline."""

import argparse
import json
from pathlib import Path

from callwright.cli.command import Commands, add_command, print_json
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
    parser.add_argument("--output", metavar="DIR", help="write the schema of every kind into DIR")


def _print_or_write(options: argparse.Namespace) -> int:
    from callwright.dialog.schema.json_schema import KINDS, json_schema

    if options.kind:
        print_json(json_schema(options.kind))
        return 0
    if not options.output:
        raise SettingsError(f"Name a kind of file ({', '.join(KINDS)}), or a folder with --output.")
    folder = Path(options.output)
    folder.mkdir(parents=True, exist_ok=True)
    for kind in KINDS:
        text = json.dumps(json_schema(kind), indent=1, ensure_ascii=False)
        (folder / f"{kind}.json").write_text(text + "\n", encoding="utf-8")
    print(f"Wrote {len(KINDS)} schemas to {folder}.")
    print("The first line of a dialog file tells an editor where to find its schema:")
    print("  # yaml-language-server: $schema=schema/dialog.json")
    return 0
