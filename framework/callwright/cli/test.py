"""`callwright test`: run the tests that stand beside the dialogs."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from callwright.cli.command import Commands, add_command, add_path, application_path, print_json

if TYPE_CHECKING:
    from callwright.dialog.findings import Finding
    from callwright.testing.coverage import Coverage
    from callwright.testing.script import Played
    from callwright.testing.suite import Suite

__all__ = ["register"]

_MOST_MISSING = 12  # shown of each kind before "and n more"


def register(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "test",
        "run the *.tests.yaml of an application, and say what they do not reach",
        "callwright test dialogs --rung core",
        _test,
    )
    add_path(parser)
    parser.add_argument("--tests", metavar="FILE", help="one tests file instead of all")
    parser.add_argument(
        "--rung",
        choices=("core",),
        default="core",
        help="core: the machine on virtual time (default)",
    )
    parser.add_argument("--only", metavar="TEXT", help="only tests whose name has this text in it")
    parser.add_argument("--json", action="store_true", help="print a report for a program to read")


def _test(options: argparse.Namespace) -> int:
    from callwright.testing.suite import load_suite

    suite = load_suite(
        application_path(options.path), Path(options.tests) if options.tests else None
    )
    played = []
    coverage = suite.coverage()
    for one in _run(suite, options.rung, options.only or ""):
        played.append(one)
        coverage.add(one.trace)
        if not options.json:
            _show(one)
    partial = bool(options.tests or options.only)
    missing = () if partial else coverage.findings()
    findings = (*suite.findings, *missing)
    failed = [one for one in played if not one.passed]
    if options.json:
        print_json(_report(options.rung, played, findings, coverage))
    else:
        _summary(played, findings, coverage, partial)
    return 1 if failed or any(found.severity == "E" for found in findings) else 0


def _run(suite: "Suite", rung: str, only: str) -> "list[Played]":
    from callwright.testing.rungs import make_rung
    from callwright.testing.suite import run_scenario

    make = make_rung(rung)
    return [
        run_scenario(suite.machine, scenario, make)
        for scenario in suite.scenarios
        if only in scenario.name
    ]


def _show(one: "Played") -> None:
    name = f"{one.scenario.dialog}: {one.scenario.name}"
    if one.passed:
        print(f"ok    {name}")
        return
    print(f"FAIL  {name}")
    for line in one.transcript:
        print(f"        {line}")
    for failure in one.failures:
        print(f"      {failure.at}: {failure.what}")
        for line in failure.lines:
            print(f"        {line}")


def _summary(
    played: "list[Played]", findings: "tuple[Finding, ...]", coverage: "Coverage", partial: bool
) -> None:
    failed = sum(not one.passed for one in played)
    print()
    print(f"{len(played) - failed} passed, {failed} failed")
    if not partial:
        figures = coverage.figures()
        reached = ", ".join(f"{kind}s {have}/{all_}" for kind, (have, all_) in figures.items())
        print(f"reached: {reached}")
        for kind, names in coverage.exempt().items():
            print(f"not asked for, as no call can take them: {kind}s {', '.join(names)}")
    for found in findings[:_MOST_MISSING]:
        print(found)
    if len(findings) > _MOST_MISSING:
        print(f"and {len(findings) - _MOST_MISSING} more; --json lists all")


def _report(
    rung: str, played: "list[Played]", findings: "tuple[Finding, ...]", coverage: "Coverage"
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
