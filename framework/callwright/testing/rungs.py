"""Rungs by name: how real the engines of a test run are, and how its calls are driven."""

from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping
from dataclasses import replace

from callwright.errors import CallwrightError
from callwright.machine.machine import Machine
from callwright.testing.core_rung import CoreRung
from callwright.testing.scenario import Scenario
from callwright.testing.script import CannotPlay, Failure, Played, Rung, play
from callwright.testing.verdict import judge

__all__ = ["RUNGS", "run_on", "run_scenario"]

Run = Callable[[Machine, Iterable[Scenario]], Iterator[Played]]


def run_on(rung: str, machine: Machine, scenarios: Iterable[Scenario]) -> Iterator[Played]:
    """Play scenarios on a rung of `RUNGS`, each as soon as it is asked for.

    Raises SettingsError when the rung needs an extra that is not installed.
    """
    return RUNGS[rung](machine, scenarios)


def run_scenario(machine: Machine, scenario: Scenario) -> Played:
    """Play one scenario on the core and judge it."""
    return _at_once(_played(scenario, CoreRung(machine, scenario)))


def _core(machine: Machine, scenarios: Iterable[Scenario]) -> Iterator[Played]:
    return (run_scenario(machine, scenario) for scenario in scenarios)


def _runtime(machine: Machine, scenarios: Iterable[Scenario]) -> Iterator[Played]:
    from callwright.testing.runtime_rung import ScriptedBooth
    from callwright.testing.session_rung import SessionRung
    from callwright.testing.virtual_time import run_virtual

    booth = ScriptedBooth(machine)
    for scenario in scenarios:
        yield run_virtual(_played(scenario, SessionRung(machine, scenario, booth)))


def _sound(machine: Machine, scenarios: Iterable[Scenario]) -> Iterator[Played]:
    from callwright.testing.sound_rung import play_with_sound

    return play_with_sound(machine, scenarios, _played)


RUNGS: Mapping[str, Run] = {"core": _core, "runtime": _runtime, "sound": _sound}


async def _played(scenario: Scenario, rung: Rung) -> Played:
    """Play one scenario on a rung of its own and judge it."""
    try:
        result = await play(scenario, rung)
    except CannotPlay as why:
        return Played(scenario=scenario, failures=(), skipped=str(why))
    except CallwrightError as error:
        return Played(
            scenario=scenario, failures=(Failure(scenario.at, str(error)),), trace=rung.trace()
        )
    trace = result.trace
    trace.turns -= result.clarified
    failures = [*result.failures]
    failures += [
        Failure(scenario.at, f"the service '{name}' was called, but the test scripts no answer")
        for name in trace.unscripted
    ]
    if not result.failures:
        failures += judge(scenario, trace)
    return replace(result, failures=tuple(failures))


def _at_once(work: Coroutine[object, object, Played]) -> Played:
    """Run a coroutine that never waits: the core rung has no loop to wait on."""
    try:
        work.send(None)
    except StopIteration as done:
        result: Played = done.value
        return result
    work.close()
    raise RuntimeError("the core rung waited for something")
