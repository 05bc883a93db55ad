"""Does the real machine keep to what the checker proved? Bounded exploration says so (CW703).

The checker's result names the states that a call can be in, and with which facts. The walk tries
every event that it can think of on every snapshot that it reaches, breadth first, and holds each
against that result and against what is promised of every call.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from callwright.call.sealing import CallValues
from callwright.dialog.checks.certainty import certainty_of
from callwright.dialog.checks.flow import build_graph
from callwright.dialog.findings import Finding, finding
from callwright.errors import Mark
from callwright.machine.effects import Effect, Note
from callwright.machine.events import (
    EngineFailed,
    Event,
    HungUp,
    IntentReading,
    KeyPressed,
    PartyDetected,
    PlaybackFinished,
    Reading,
    ServiceReplied,
    SpeakerChanged,
    SpeechEnded,
    SpeechStarted,
    TimerFired,
    TransferChanged,
    UserTurn,
    ValueReading,
)
from callwright.machine.explore import Exploration, Violation, explore
from callwright.machine.machine import Machine
from callwright.machine.snapshot import Snapshot
from callwright.machine.tables import Application, EndState, TransferState
from callwright.testing.opening import answered, first_step
from callwright.testing.scenario import Place, Scenario

__all__ = ["Agreement", "agree"]

_KEY = b"a key for tests only"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """What the walk saw, over all places that it began at.

    exhausted: nothing was left to try within the equivalence of `explore`.
    """

    snapshots: int
    steps: int
    exhausted: bool
    findings: tuple[Finding, ...]


def agree(
    machine: Machine,
    scenarios: Iterable[Scenario],
    *,
    budget: int,
    progress: Callable[[int], None] = lambda snapshots: None,
) -> Agreement:
    """Walk up to `budget` snapshots, shared between the places where the scenarios begin.

    So states that lie deep in a call are looked at too. progress: told now and then how many
    snapshots were looked at.
    """
    allowed = _Allowed(machine.application)
    beginnings = _beginnings(scenarios, allowed)
    seen: list[Exploration] = []
    findings: dict[tuple[Mark, str], Finding] = {}
    for scenario in beginnings:
        values = CallValues(machine, _KEY)
        event = answered(scenario)
        event = replace(event, data=values.seal_data(event.data))
        before = sum(each.snapshots for each in seen)
        left = (budget - before) // (len(beginnings) - len(seen))
        found = explore(
            machine,
            event,
            values.vault,
            budget=max(1, left),
            first=first_step(machine, scenario, event, values),
            promised=allowed.broken_by,
            progress=partial(_further, progress, before),
        )
        seen.append(found)
        for each in _findings(machine, values, found.violations):
            findings.setdefault((each.mark, each.message), each)
    return Agreement(
        snapshots=sum(each.snapshots for each in seen),
        steps=sum(each.steps for each in seen),
        exhausted=all(each.exhausted for each in seen),
        findings=tuple(findings.values()),
    )


def _further(progress: Callable[[int], None], before: int, snapshots: int) -> None:
    progress(before + snapshots)


def _beginnings(scenarios: Iterable[Scenario], allowed: "_Allowed") -> tuple[Scenario, ...]:
    """One scenario for each place where a call can be, as far as tests begin there."""
    found: dict[object, Scenario] = {}
    for each in scenarios:
        place = each.place
        if place is None:
            found.setdefault(each.direction, each)
        elif allowed.complete(place) and allowed.fits(place.state, place.facts):
            found.setdefault(place.state, each)
    return tuple(found.values())


class _Allowed:
    """The states that the checker says a call can be in, each with the facts it can hold there."""

    def __init__(self, application: Application) -> None:
        self._dialogs = application.dialogs
        certainty = certainty_of(build_graph(application))
        bits: Mapping[str, int] = certainty.passage.facts
        self._tested = frozenset(bits)
        self._facts: dict[str, set[frozenset[str]]] = {}
        for place in certainty.at:
            held = frozenset(name for name, bit in bits.items() if place.facts & bit)
            self._facts.setdefault(place.node.state, set()).add(held)

    def complete(self, place: Place) -> bool:
        """Does the test give all that the dialog takes? A call never gets there without."""
        return set(self._dialogs[place.state.partition(".")[0]].takes) <= set(place.takes)

    def fits(self, state: str, facts: Iterable[str]) -> bool:
        """Can a call be in this state with these facts?"""
        held = self._tested & set(facts)
        allowed = self._facts.get(state, set())
        dialog = self._dialogs[state.partition(".")[0]]
        if isinstance(dialog.states[state], TransferState | EndState):
            # A new speaker drops a fact there and moves nothing (semantics.md section 9).
            return any(held <= each for each in allowed)
        return held in allowed

    def broken_by(self, after: Snapshot, effects: Sequence[Effect]) -> Iterator[str]:
        """What one step did that the checker's result does not allow."""
        for effect in effects:
            if isinstance(effect, Note) and effect.what == "defence":
                yield f"the machine must defend itself: {effect.why}"
        if after.done is not None or not after.stack:
            return
        frame = after.stack[-1]
        # A detour that the machine made of a global is no dialog of the author's.
        if frame.dialog in self._dialogs and not self.fits(frame.state, after.facts):
            held = ", ".join(sorted(self._tested & set(after.facts))) or "no fact"
            yield f"'{frame.state}' is reached with {held}, which the checker says cannot be"


def _findings(
    machine: Machine, values: CallValues, violations: Iterable[Violation]
) -> Iterator[Finding]:
    """What is wrong, where it began, and the shortest way there."""
    for violation in violations:
        place = machine.places.get(violation.state)
        mark = place.state.at if place is not None else Mark()
        path = tuple(text for event in violation.path if (text := _told(event, values)))
        yield finding(
            "CW703", f"exploration found a call in which {violation.what}", mark, path=path
        )


def _told(event: Event, values: CallValues) -> str:
    """One event of a path, for a person; "" for what always comes."""
    match event:
        case UserTurn(readings=readings, kind=kind):
            said = ", ".join(_meant(reading, values) for reading in readings)
            return f"caller: {said or kind}"
        case KeyPressed(key=key):
            return f"caller presses {key}"
        case ServiceReplied(result=result):
            return f"service says {result}"
        case TransferChanged(status=status):
            return f"transfer: {status}"
        case PlaybackFinished(outcome="failed"):
            return "the prompt cannot be played"
        case TimerFired():
            return "time passes"
        case PartyDetected(who=who):
            return f"a {who} answers"
        case EngineFailed(engine=engine):
            return f"{engine} fails"
        case HungUp():
            return "caller hangs up"
        case SpeakerChanged():
            return "somebody else is on the phone"
        case SpeechStarted():
            return "caller begins to speak"
        case PlaybackFinished() | SpeechEnded():
            return ""
        case _:
            return type(event).__name__


def _meant(reading: Reading, values: CallValues) -> str:
    sure = f"{(reading.confidence or 0) / 1000:.2f}"
    match reading:
        case ValueReading(slot=slot, value=value):
            return f"{slot} = {values.open(value)} ({sure})"
        case IntentReading(name=name):
            return f"{name} ({sure})"
        case _:
            return f"{reading.name}? ({sure})"
