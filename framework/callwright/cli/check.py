"""`callwright check`: read an application, prove it, or say what is wrong and where."""

import argparse
from collections.abc import Mapping
from typing import TYPE_CHECKING

from callwright.cli.command import Commands, add_command, add_path, application_path, print_json

if TYPE_CHECKING:
    from callwright.dialog.checks.run import Checked
    from callwright.dialog.findings import Finding

__all__ = ["register"]

CLEAN, FOUND = 0, 1


def register(commands: Commands) -> None:
    """Add `check` to the command line."""
    parser = add_command(
        commands,
        "check",
        "prove that an application is safe to call with, or say what is wrong",
        "callwright check dialogs --strict",
        _run,
    )
    add_path(parser, several=True)
    parser.add_argument(
        "--format",
        choices=("text", "json", "sarif", "github"),
        default="text",
        help="text to read, json, SARIF 2.1.0 for code scanning, or GitHub annotations",
    )
    parser.add_argument("--strict", action="store_true", help="refuse warnings too")


def _run(options: argparse.Namespace) -> int:
    from callwright.dialog.checks.run import check_path

    paths = options.paths or [application_path(None)]
    checked = {str(path): check_path(path) for path in paths}
    _FORMATS[options.format](checked)
    findings = [one for each in checked.values() for one in each.findings]
    refused = any(one.severity == "E" or options.strict for one in findings)
    return FOUND if refused else CLEAN


def _text(checked: "Mapping[str, Checked]") -> None:
    from callwright.cli.check_text import print_checked

    for path, each in checked.items():
        print_checked(path, each)


def _json(checked: "Mapping[str, Checked]") -> None:
    proofs = {
        path: {**each.proof.as_json(), "milliseconds": each.ms}
        for path, each in checked.items()
        if each.proof is not None
    }
    # One application: its proof itself; several: by path.
    proved = next(iter(proofs.values()), {}) if len(checked) == 1 else proofs
    print_json(
        {
            "findings": [_as_json(one) for each in checked.values() for one in each.findings],
            "proved": proved,
        }
    )


def _as_json(one: "Finding") -> dict[str, object]:
    return {
        "code": one.code,
        "severity": one.severity,
        "file": one.mark.file,
        "line": one.mark.line,
        "column": one.mark.column,
        "message": one.message,
        "path": list(one.path),
    }


def _sarif(checked: "Mapping[str, Checked]") -> None:
    from callwright.cli.sarif import as_sarif

    print_json(as_sarif([one for each in checked.values() for one in each.findings]))


def _github(checked: "Mapping[str, Checked]") -> None:
    for each in checked.values():
        for one in each.findings:
            kind = "error" if one.severity == "E" else "warning"
            place = f"file={_property(one.mark.file)},line={one.mark.line},col={one.mark.column}"
            text = _escaped("\n".join((one.message, *one.path)))
            print(f"::{kind} {place},title={one.code}::{text}")


def _escaped(text: str) -> str:
    """As workflow commands want their data."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")


_FORMATS = {"text": _text, "json": _json, "sarif": _sarif, "github": _github}
