"""Runs every family of checks over an application, in an order that leaves out follow-ons.

First what loading and compiling found: while a name does not resolve there are no tables, and
nothing more is said. Then what needs no path; then the path analyses over one graph.
"""

import datetime
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from callwright.dialog.checks.assignment import check_assignment
from callwright.dialog.checks.bounds import check_bounds
from callwright.dialog.checks.cases import check_cases
from callwright.dialog.checks.certainty import certainty_of
from callwright.dialog.checks.confirmation import check_confirmation
from callwright.dialog.checks.disclosure import check_disclosure, speaks_account
from callwright.dialog.checks.flow import build_graph
from callwright.dialog.checks.globals import check_globals
from callwright.dialog.checks.graph import Graph
from callwright.dialog.checks.guessing import check_guessing
from callwright.dialog.checks.loops import check_each, check_loops
from callwright.dialog.checks.once import check_once
from callwright.dialog.checks.prompts import check_prompts
from callwright.dialog.checks.proof import Proof, prove
from callwright.dialog.checks.questions import check_questions
from callwright.dialog.checks.reachability import check_reachability
from callwright.dialog.checks.records import check_records
from callwright.dialog.checks.rules import check_rules
from callwright.dialog.checks.shortest import check_shortest
from callwright.dialog.checks.skipped import check_skipped
from callwright.dialog.checks.spoken import Speaking
from callwright.dialog.checks.structure import check_recursion, check_structure
from callwright.dialog.checks.timing import check_timing
from callwright.dialog.checks.witness import Witness
from callwright.dialog.checks.wording import check_wording
from callwright.dialog.checks.words import check_words
from callwright.dialog.compiler import Compiled, compile_application
from callwright.dialog.findings import Finding, apply_waivers, in_order
from callwright.dialog.sources import APP_FILE, Sources, load
from callwright.machine.tables import Application

__all__ = ["Checked", "Subject", "check_application", "check_path"]


@dataclass(frozen=True, slots=True)
class Subject:
    """What a family looks at."""

    sources: Sources
    app: Application
    graph: Graph


@dataclass(frozen=True, slots=True)
class Checked:
    """The result of a check. proof: None while an error stands. ms: the time it took."""

    findings: tuple[Finding, ...]
    proof: Proof | None
    ms: int = 0

    @property
    def refused(self) -> bool:
        """An error was found: the application does not load."""
        return any(one.severity == "E" for one in self.findings)


# Families that look at the tables alone.
_OF_TABLES: tuple[Callable[[Application], Iterable[Finding]], ...] = (
    check_structure,
    check_cases,
    check_questions,
    check_prompts,
    check_wording,
    check_words,
    check_timing,
)
# Families that walk the graph.
_OF_PATHS: tuple[Callable[[Subject], Iterable[Finding]], ...] = (
    lambda subject: check_reachability(subject.graph, subject.sources),
    lambda subject: check_loops(subject.graph),
    lambda subject: check_skipped(subject.graph),
    lambda subject: check_each(subject.graph),
    lambda subject: check_bounds(subject.graph),
    lambda subject: check_once(subject.graph),
    lambda subject: check_guessing(subject.graph),
    lambda subject: check_shortest(subject.graph),
    lambda subject: check_globals(subject.graph),
)
# Families that ask what is certain on every path.
_OF_CERTAINTY: tuple[Callable[[Speaking, Witness], Iterable[Finding]], ...] = (
    check_disclosure,
    check_assignment,
    check_confirmation,
    check_rules,
)

# The finding on the left explains those on the right in the same file: where an exit is missing,
# what it would have led to is not reached, and ends are not.
_EXPLAINS: dict[str, frozenset[str]] = {
    "CW103": frozenset({"CW102", "CW201"}),
    "CW104": frozenset({"CW102", "CW103"}),
    "CW105": frozenset({"CW102", "CW103"}),
    "CW108": frozenset({"CW103"}),
    "CW202": frozenset({"CW201", "CW205"}),
    "CW204": frozenset({"CW102", "CW103"}),
    "CW205": frozenset({"CW201"}),
    "CW206": frozenset({"CW102", "CW103"}),
    "CW210": frozenset({"CW201"}),
    "CW211": frozenset({"CW102", "CW103"}),
}
# What names do that stand in a file that could not be read: told once that it can.
_NAMES = frozenset(
    {"CW101", "CW105", "CW106", "CW109", "CW110", "CW301", "CW310", "CW402", "CW405"}
)
# Of these, what only names of dialogs and their outcomes do.
_OF_DIALOGS = frozenset({"CW101", "CW105"})


def check_path(path: Path | str, today: datetime.date | None = None) -> Checked:
    """Read an application and check it. today: for waivers (default: this machine's date).

    Raises DialogError when there is nothing to read.
    """
    began = time.perf_counter()
    day = today or datetime.datetime.now(tz=datetime.UTC).date()
    checked = check_application(load(path), day)
    return Checked(checked.findings, checked.proof, round((time.perf_counter() - began) * 1000))


def check_application(sources: Sources, today: datetime.date) -> Checked:
    """Compile and check; waivers that still hold on `today` are applied."""
    compiled = compile_application(sources)
    app = compiled.tables
    if app is None:
        return Checked(apply_waivers(_readable(sources, compiled), sources.waivers, today), None)
    found = list(compiled.findings)
    for of_tables in _OF_TABLES:
        found += of_tables(app)
    found += check_records(app, sources)
    recursion = list(check_recursion(app))
    found += recursion
    proof: Proof | None = None
    if not recursion:  # paths through endless calls have no end
        graph = build_graph(app)
        subject = Subject(sources, app, graph)
        for of_paths in _OF_PATHS:
            found += of_paths(subject)
        certainty = certainty_of(graph)
        speaking, witness = Speaking(certainty), Witness(certainty)
        for of_certainty in _OF_CERTAINTY:
            found += of_certainty(speaking, witness)
        if not any(one.severity == "E" for one in found):
            proof = prove(graph, speaks_account(speaking))
    return Checked(apply_waivers(_causes(found), sources.waivers, today), proof)


def _readable(sources: Sources, compiled: Compiled) -> Sequence[Finding]:
    """Without the follow-ons of files whose own mistakes keep them from being read."""
    holes = set(sources.findings) - sources.harmless
    mistaken = {one.mark.file for one in holes if one.severity == "E"}
    shared = not all(_declares_for_itself(Path(file), sources) for file in mistaken)
    follow_on = _NAMES - _OF_DIALOGS if shared else frozenset[str]()
    app_file = str(sources.root / APP_FILE)
    left_out = app_file if app_file in mistaken else ""  # sections of it, and what is in them

    def follows(one: Finding) -> bool:
        names = _NAMES if one.mark.file in mistaken else follow_on
        return one.mark.file == left_out or one.code in names

    return [one for one in compiled.findings if one in sources.findings or not follows(one)]


def _declares_for_itself(file: Path, sources: Sources) -> bool:
    """A dialog or its tests: what others need of it, compiling takes to be there."""
    name = file.name.removesuffix(".yaml")
    is_dialog = name in sources.dialogs or f"dialog:{name}" in sources.broken
    return is_dialog or name.endswith(".tests")


def _causes(found: Sequence[Finding]) -> tuple[Finding, ...]:
    """Findings that no other explains."""
    explained = {
        (code, one.mark.file) for one in found for code in _EXPLAINS.get(one.code, frozenset())
    }
    return in_order(one for one in found if (one.code, one.mark.file) not in explained)
