"""`callwright test`: run the tests that stand beside the dialogs."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from callwright.cli.command import (
    Commands,
    add_command,
    add_path,
    application_path,
    print_json,
    whole,
)
from callwright.cli.terminal import progress
from callwright.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callwright.dialog.findings import Finding
    from callwright.testing.agreement import Agreement
    from callwright.testing.coverage import Coverage
    from callwright.testing.script import Played
    from callwright.testing.suite import Suite

__all__ = ["register"]

_EXPLORED = 300  # some two seconds
_ENGINES = {"runtime": "scripted engines", "sound": "real sound"}


def register(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "test",
        "run the *.tests.yaml of an application, and say what they do not reach",
        "callwright test dialogs --rung runtime",
        _test,
    )
    add_path(parser)
    parser.add_argument("--tests", metavar="FILE", help="one tests file instead of all")
    parser.add_argument(
        "--rung",
        choices=("core", "runtime", "sound"),
        default="core",
        help="core: the machine alone (default); runtime: a real call with engines that do as the "
        "test says; sound: spoken and recognised on this machine",
    )
    parser.add_argument("--only", metavar="TEXT", help="only tests whose name has this text in it")
    parser.add_argument(
        "--explore",
        type=whole(0),
        metavar="N",
        default=_EXPLORED,
        help="look at N snapshots of the machine beyond the tests, and hold them against what "
        f"`check` proves (default: {_EXPLORED}; 0: none)",
    )
    parser.add_argument("--json", action="store_true", help="print a report for a program to read")


def _test(options: argparse.Namespace) -> int:
    from callwright.cli.played_text import print_played, print_summary
    from callwright.testing.suite import load_suite

    suite = load_suite(
        application_path(options.path), Path(options.tests) if options.tests else None
    )
    if not suite.scenarios and not suite.findings:
        # A build that tests nothing must not be green.
        raise SettingsError(
            f"{options.tests or application_path(options.path)} has no test: write some in "
            "DIALOG.tests.yaml, beside the dialog that they talk to."
        )
    only = options.only or ""
    chosen = [one for one in suite.scenarios if only in one.name]
    if only and not chosen:
        raise SettingsError(f"No test has {only!r} in its name; without --only all are run.")
    played = []
    coverage = suite.coverage()
    for one in _with_progress(suite.run(options.rung, only), len(chosen), options):
        played.append(one)
        coverage.add(one.trace)
        if not options.json:
            print_played(one)
    # What was not played reaches nothing, and is not to be blamed for it.
    partial = bool(options.tests or only or any(one.skipped for one in played))
    missing = () if partial else coverage.findings()
    # The walk is about the machine, and about the whole application.
    whole = options.rung == "core" and not partial and options.explore > 0
    agreement = _explored(suite, options) if whole else None
    disagreed = agreement.findings if agreement is not None else ()
    findings = (*suite.findings, *disagreed, *missing)
    failed = [one for one in played if one.failures]
    if options.json:
        print_json(_report(options.rung, played, findings, coverage, agreement))
    else:
        print_summary(played, findings, coverage, partial, agreement)
    return 1 if failed or any(found.severity == "E" for found in findings) else 0


def _with_progress(
    playing: "Iterator[Played]", of: int, options: argparse.Namespace
) -> "Iterator[Played]":
    """Show how far it is, where that takes a while and somebody looks on."""
    if options.rung == "core" or not _looks_on(options):
        yield from playing
        return
    with progress(f"Playing with {_ENGINES[options.rung]}", of) as done:
        for number, one in enumerate(playing, 1):
            yield one
            done(number)


def _explored(suite: "Suite", options: argparse.Namespace) -> "Agreement":
    from callwright.testing.agreement import agree

    budget = options.explore
    with progress("Exploring snapshots", budget, shown=_looks_on(options)) as done:
        return agree(suite.machine, suite.scenarios, budget=budget, progress=done)


def _looks_on(options: argparse.Namespace) -> bool:
    return sys.stdout.isatty() and not options.json


def _report(
    rung: str,
    played: "list[Played]",
    findings: "tuple[Finding, ...]",
    coverage: "Coverage",
    agreement: "Agreement | None",
) -> dict[str, object]:
    return {
        "rung": rung,
        "tests": [
            {
                "dialog": one.scenario.dialog,
                "name": one.scenario.name,
                "file": one.scenario.at.file,
                "line": one.scenario.at.line,
                "passed": one.passed,
                "skipped": one.skipped,
                "clarified": one.clarified,
                "failures": [
                    {"line": f.at.line, "what": f.what, "lines": list(f.lines)}
                    for f in one.failures
                ],
                "transcript": list(one.transcript),
                "end": one.trace.end,
            }
            for one in played
        ],
        "coverage": {
            kind: {"reached": have, "of": all_} for kind, (have, all_) in coverage.figures().items()
        },
        "explored": {
            "snapshots": agreement.snapshots,
            "steps": agreement.steps,
            "exhausted": agreement.exhausted,
        }
        if agreement is not None
        else None,
        "exempt": {kind: list(names) for kind, names in coverage.exempt().items()},
        "findings": [
            {
                "code": found.code,
                "severity": found.severity,
                "file": found.mark.file,
                "line": found.mark.line,
                "column": found.mark.column,
                "message": found.message,
                "path": list(found.path),
            }
            for found in findings
        ],
    }
