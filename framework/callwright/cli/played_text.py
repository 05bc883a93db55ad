"""How played tests read: each with its verdict, then what they reached."""

from callwright.cli.terminal import print_line
from callwright.dialog.findings import Finding
from callwright.testing.agreement import Agreement
from callwright.testing.coverage import Coverage
from callwright.testing.script import Played

__all__ = ["print_played", "print_summary"]

_MOST_MISSING = 12  # shown of each kind before "and n more"
# Columns before a test's name, and before what is said in its transcript.
_VERDICT = 6
_SPEECH = 16


def print_played(one: Played) -> None:
    """Print one test: its verdict, and how it failed."""
    name = f"{one.scenario.dialog}: {one.scenario.name}"
    if one.skipped:
        print_line(f"skip  {name}: {one.skipped}", under=_VERDICT, style="dim")
        return
    if one.passed:
        print_line(f"ok    {name}{_helped(one)}", under=_VERDICT, style="green")
        return
    print_line(f"FAIL  {name}{_helped(one)}", under=_VERDICT, style="bold red")
    for line in one.transcript:
        print_line(f"        {line}", under=_SPEECH)
    for failure in one.failures:
        print_line(f"      {failure.at}: {failure.what}", under=_VERDICT)
        for line in failure.lines:
            print_line(f"        {line}", under=10)


def _helped(one: Played) -> str:
    """How often the caller had to help where the engines, not the script, were in doubt."""
    times = "once" if one.clarified == 1 else f"{one.clarified} times"
    return f" (in doubt {times})" if one.clarified else ""


def print_summary(
    played: list[Played],
    findings: tuple[Finding, ...],
    coverage: Coverage,
    partial: bool,
    agreement: Agreement | None,
) -> None:
    """Print what became of all tests, what they reached, and what is wrong beyond them."""
    print()
    print(_counted(played))
    if not partial:
        figures = coverage.figures()
        reached = ", ".join(f"{kind}s {have}/{all_}" for kind, (have, all_) in figures.items())
        print_line(f"reached: {reached}", under=2)
        for kind, names in coverage.exempt().items():
            exempt = f"{kind}s {', '.join(names)}"
            print_line(f"not asked for, as no call can take them: {exempt}", under=2)
    if agreement is not None:
        print_line(_walked(agreement), under=2)
    for found in findings[:_MOST_MISSING]:
        print_line(str(found), under=2)
        for step in found.path:
            print_line(f"    {step}", under=6)
    if len(findings) > _MOST_MISSING:
        print(f"and {len(findings) - _MOST_MISSING} more; --json lists all")


def _walked(agreement: Agreement) -> str:
    much = f"explored: {agreement.snapshots:,} snapshots in {agreement.steps:,} steps"
    left = "nothing was left to try" if agreement.exhausted else "more are left, see --explore"
    if agreement.findings:
        return f"{much}: not all is as the checker says"
    return f"{much}, all as the checker says; {left}"


def _counted(played: list[Played]) -> str:
    passed = [one for one in played if one.passed]
    helped = sum(bool(one.clarified) for one in passed)
    skipped = sum(bool(one.skipped) for one in played)
    text = f"{len(passed)} passed"
    text += f" ({helped} of them after a doubt)" if helped else ""
    text += f", {sum(bool(one.failures) for one in played)} failed"
    return text + (f", {skipped} skipped" if skipped else "")
