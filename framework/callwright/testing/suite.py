"""All tests of an application on one rung: what passed, failed and why, and was not reached."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from callwright.dialog.compiler import compile_application
from callwright.dialog.findings import Finding
from callwright.dialog.schema.tests import TestsFile
from callwright.dialog.sources import Sources, load
from callwright.dialog.yaml_source import read_yaml
from callwright.errors import CallwrightError, DialogError
from callwright.machine.machine import Machine
from callwright.testing.core_rung import CoreRung
from callwright.testing.coverage import Coverage
from callwright.testing.scenario import Scenario, scenarios
from callwright.testing.script import Failure, Played, Rung, play
from callwright.testing.verdict import judge

__all__ = ["Suite", "load_suite", "run_scenario"]

MakeRung = Callable[[Machine, Scenario], Rung]


@dataclass(frozen=True, slots=True)
class Suite:
    """The scenarios of an application, compiled and ready. findings: CW702 and the like."""

    machine: Machine
    scenarios: tuple[Scenario, ...]
    findings: tuple[Finding, ...]

    def run(self, make: MakeRung = CoreRung) -> Iterator[Played]:
        """Play each scenario in file order."""
        for scenario in self.scenarios:
            yield run_scenario(self.machine, scenario, make)

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


def run_scenario(machine: Machine, scenario: Scenario, make: MakeRung = CoreRung) -> Played:
    """Play one scenario on a rung and judge it."""
    rung = make(machine, scenario)
    work = _played(scenario, rung)
    if isinstance(rung, CoreRung):
        return _at_once(work)
    return asyncio.run(work)


async def _played(scenario: Scenario, rung: Rung) -> Played:
    try:
        played = await play(scenario, rung)
    except CallwrightError as error:
        return Played(
            scenario=scenario, failures=(Failure(scenario.at, str(error)),), trace=rung.trace()
        )
    trace = played.trace
    failures = [*played.failures]
    failures += [
        Failure(scenario.at, f"the service '{name}' was called, but the test scripts no answer")
        for name in trace.unscripted
    ]
    if not played.failures:
        failures += judge(scenario, trace)
    return replace(played, failures=tuple(failures))


def _at_once(work: Coroutine[object, object, Played]) -> Played:
    """Run a coroutine that never waits: the core rung has no loop to wait on."""
    try:
        work.send(None)
    except StopIteration as done:
        result: Played = done.value
        return result
    work.close()
    raise RuntimeError("the core rung waited for something")


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
