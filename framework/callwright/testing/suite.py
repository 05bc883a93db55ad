"""All tests of an application on one rung: what passed, failed and why, and was not reached."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from callwright.dialog.compiler import compile_application
from callwright.dialog.findings import Finding
from callwright.dialog.schema.tests import TestsFile
from callwright.dialog.sources import Sources, load
from callwright.dialog.yaml_source import read_yaml
from callwright.errors import DialogError
from callwright.machine.machine import Machine
from callwright.testing.coverage import Coverage
from callwright.testing.rungs import run_on
from callwright.testing.scenario import Scenario, scenarios
from callwright.testing.script import Played

__all__ = ["Suite", "load_suite"]


@dataclass(frozen=True, slots=True)
class Suite:
    """The scenarios of an application, compiled and ready. findings: CW702 and the like."""

    machine: Machine
    scenarios: tuple[Scenario, ...]
    findings: tuple[Finding, ...]

    def run(self, rung: str = "core", only: str = "") -> Iterator[Played]:
        """Play each scenario in file order. only: those whose name has this text in it."""
        return run_on(rung, self.machine, [each for each in self.scenarios if only in each.name])

    def coverage(self) -> Coverage:
        """An empty coverage of this application, to add calls to."""
        return Coverage(self.machine.application)


def load_suite(path: Path, tests: Path | None = None) -> Suite:
    """Compile an application and read its tests files, or one file alone.

    Raises DialogError when the application cannot be compiled.
    """
    sources = load(path)
    compiled = compile_application(sources)
    errors = [found for found in compiled.findings if found.severity == "E"]
    if compiled.application is None or errors:
        raise DialogError("\n".join(str(found) for found in errors))
    machine = Machine(compiled.application)
    found: list[Scenario] = []
    findings: list[Finding] = []
    for dialog, file in _files(sources, tests).items():
        more, wrong = scenarios(compiled.application, dialog, file)
        found.extend(more)
        findings.extend(wrong)
    return Suite(machine, tuple(found), tuple(findings))


def _files(sources: Sources, tests: Path | None) -> Mapping[str, TestsFile]:
    if tests is None:
        return sources.tests
    from callwright.dialog.schema.validate import validate

    try:
        text = tests.read_text(encoding="utf-8")
    except OSError as error:
        raise DialogError(f"{tests}: cannot be read: {error.strerror}") from error
    node, findings = read_yaml(text, str(tests))
    file = None
    if node is not None:
        file, more = validate(TestsFile, node)
        findings = (*findings, *more)
    if file is None or findings:
        raise DialogError("\n".join(str(found) for found in findings))
    return {tests.name.removesuffix(".yaml").removesuffix(".tests"): file}
