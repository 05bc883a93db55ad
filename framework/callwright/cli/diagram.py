"""`callwright diagram`: a picture of an application."""

import argparse
import sys
from pathlib import Path

from callwright.cli.command import (
    Commands,
    add_command,
    add_path,
    application_path,
    write_file,
)
from callwright.errors import SettingsError

__all__ = ["register"]

# A browser or an editor would try to open these as what they are called.
_OTHER_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".pdf", ".eps", ".html")


def register(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "diagram",
        "draw an application",
        "callwright diagram dialogs --output flow.svg",
        _draw,
    )
    add_path(parser)
    parser.add_argument(
        "--format",
        choices=("mermaid", "svg"),
        help="what to draw (default: svg for an --output that ends so, else mermaid)",
    )
    parser.add_argument("--dialog", default="", metavar="NAME", help="draw this dialog alone")
    parser.add_argument("--output", metavar="FILE", help="write there instead of to the terminal")


def _draw(options: argparse.Namespace) -> int:
    from callwright.dialog.compiler import load_application

    application = load_application(application_path(options.path))
    if options.dialog and options.dialog not in application.dialogs:
        known = ", ".join(application.dialogs)
        raise SettingsError(f"There is no dialog '{options.dialog}'; there are {known}.")
    chosen = options.format or _format_of(options.output)
    if chosen == "svg":
        from callwright.dialog.diagram_svg import draw_svg

        text = draw_svg(application, options.dialog)
    else:
        from callwright.dialog.diagram_mermaid import draw_mermaid

        text = draw_mermaid(application, options.dialog)
    if options.output:
        write_file(Path(options.output), text)
        print(f"Drew {options.dialog or application.name} to {options.output}.")
    else:
        sys.stdout.write(text)
    return 0


def _format_of(output: str | None) -> str:
    """What to draw into a file that is named so."""
    suffix = Path(output).suffix if output else ""
    if suffix.lower() in _OTHER_PICTURES:
        raise SettingsError(
            f"{output}: only SVG and Mermaid can be drawn. Name the file .svg, or say which with "
            "--format."
        )
    return "svg" if suffix.lower() == ".svg" else "mermaid"
