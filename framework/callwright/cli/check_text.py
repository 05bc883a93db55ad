"""How a check reads in a terminal: what is wrong and where, then what was proved."""

import sys
from collections.abc import Iterator, Sequence

from callwright.dialog.checks.proof import Proof
from callwright.dialog.checks.run import Checked
from callwright.dialog.findings import Finding

__all__ = ["print_checked"]

_STATES_MOST = 8  # of a loop; a longer one is known by where it begins
_STYLES = {"E": "bold red", "W": "yellow"}


def print_checked(path: str, checked: Checked) -> None:
    """Print findings and proof of one application; in colour on a terminal."""
    if sys.stdout.isatty():
        _in_colour(path, checked)
        return
    for one, story in _stories(checked.findings):
        print(f"{one.mark}: {one.severity} {one.code} {one.message}")
        for line in story:
            print(f"    {line}")
    print(_summary(path, checked))
    if checked.proof is not None:
        for line in _proved(checked.proof, checked.ms):
            print(line)


def _in_colour(path: str, checked: Checked) -> None:
    from rich.console import Console
    from rich.padding import Padding
    from rich.text import Text

    console = Console(highlight=False)
    for one, story in _stories(checked.findings):
        head = Text(f"{one.mark}: ", style="dim")
        head.append(f"{one.severity} {one.code} ", style=_STYLES[one.severity])
        head.append(one.message)
        console.print(head)
        for line in story:
            console.print(Padding(Text(line, style="dim"), (0, 0, 0, 4), expand=False))
    console.print(Text(_summary(path, checked), style="bold"))
    if checked.proof is not None:
        for line in _proved(checked.proof, checked.ms):
            indent = len(line) - len(line.lstrip())
            told = Padding(Text(line.lstrip()), (0, 0, 0, indent), expand=False)
            console.print(told if line else "")


def _stories(findings: Sequence[Finding]) -> Iterator[tuple[Finding, tuple[str, ...]]]:
    """Findings with their transcripts; one that was just told is not told again."""
    before: tuple[str, ...] = ()
    for one in findings:
        same = bool(one.path) and one.path == before
        yield one, ("(the same call)",) if same else one.path
        before = one.path


def _summary(path: str, checked: Checked) -> str:
    errors = sum(one.severity == "E" for one in checked.findings)
    warnings = len(checked.findings) - errors
    if not checked.findings:
        return f"{path}: nothing found."
    counts = [_count(errors, "error")] if errors else []
    counts += [_count(warnings, "warning")] if warnings else []
    return f"{path}: {' and '.join(counts)}."


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _proved(proof: Proof, ms: int) -> Iterator[str]:
    yield ""
    yield f"Proved, in {ms / 1000:.2f} s, for every call:"
    yield f"  states   {proof.states}, exits {proof.exits}"
    for dialog in proof.dialogs:
        yield f"    {dialog.name}: {_count(dialog.states, 'state')}, {_count(dialog.exits, 'exit')}"
        for loop in dialog.loops:
            names, by = _named(dialog.name, loop.states), _named(dialog.name, loop.by)
            times = _count(loop.rounds or 0, "time")
            yield f"      loop {names}: at most {times} (visits of {by})"
    yield f"    everywhere: {_count(proof.everywhere, 'exit')} of globals, catch and fallback"
    counted = proof.counted.cost
    yield (
        f"  longest  {proof.longest_turns} caller turns, {proof.longest_ms // 1000} s, as `limits` "
        f"allow; by visits and tries alone {counted.turns} turns, {counted.ms // 1000} s:"
    )
    for part in proof.counted.witness:
        yield f"    {part}"
    for one in proof.shortest:
        yield (
            f"  shortest {one.disposition}: {_count(one.cost.turns, 'caller turn')}, "
            f"{one.cost.ms // 1000} s"
        )
    if proof.account_states:
        yield f"  account data may be spoken in {', '.join(proof.account_states)}, and nowhere else"


def _named(dialog: str, states: tuple[str, ...]) -> str:
    """States without the name of their own dialog; of many, the first."""
    names = [state.removeprefix(f"{dialog}.") for state in states]
    return ", ".join(names[:_STATES_MOST]) + (", …" if names[_STATES_MOST:] else "")
