"""Whether a mutant does harm: random calls on it, watched for what the clean application promises.

The watchers know nothing of the checker: they see events and effects only. A mutant that the
checker lets pass, and that breaks a promise in any of these calls, is one that it missed.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from callwright.machine.effects import CallService, Note
from callwright.machine.events import ServiceReplied
from callwright.machine.machine import Machine
from callwright.machine.tables import Application
from callwright.testing.simulate import SimulatedCall, simulate

__all__ = ["CALLS", "Judge"]

CALLS = 100  # of each direction; harm that shows in fewer than one call of so many is not seen


@dataclass(frozen=True, slots=True)
class Judge:
    """Judges mutants of one clean application. usual: what its own calls did, by seed."""

    clean: Application
    usual: tuple[SimulatedCall, ...]

    @classmethod
    def of(cls, clean: Machine) -> "Judge":
        """A judge that has seen the clean application's own calls."""
        return cls(clean.application, tuple(_calls(clean, clean.application)))

    def lived(self, mutant: Machine) -> tuple[tuple[str, ...], bool]:
        """The promises that the mutant's calls broke and the clean ones did not, and whether any
        call went otherwise than the clean one of the same seed.
        """
        calls = tuple(_calls(mutant, self.clean))
        broken = _broken(self.clean, calls) - _broken(self.clean, self.usual)
        other = any(
            (usual.events, usual.effects) != (call.events, call.effects)
            for usual, call in zip(self.usual, calls, strict=True)
        )
        return tuple(sorted(broken)), other


def _calls(machine: Machine, watched: Application) -> Iterator[SimulatedCall]:
    for direction in sorted(watched.start):
        for seed in range(CALLS):
            yield simulate(machine, seed, direction=direction, watched=watched)


def _broken(clean: Application, calls: tuple[SimulatedCall, ...]) -> Counter[str]:
    found: Counter[str] = Counter()
    for call in calls:
        found.update({violation.rule for violation in call.violations})
        found.update(set(_guessed(clean, call)) | set(_unfounded(clean, call)))
        if any(isinstance(one, Note) and one.what == "defence" for one in call.effects):
            found["the machine had to defend itself"] += 1
    return found


def _guessed(clean: Application, call: SimulatedCall) -> Iterator[str]:
    """Services that are called more often than a caller may guess."""
    asked = Counter(one.service for one in call.effects if isinstance(one, CallService))
    for name, service in clean.services.items():
        if service.per_call is not None and asked[name] > service.per_call:
            yield f"{name} is called more often than {service.per_call} times"


def _unfounded(clean: Application, call: SimulatedCall) -> Iterator[str]:
    """Facts that hold in the end although the one result that grants them never came."""
    keys = {one.key: one.service for one in call.effects if isinstance(one, CallService)}
    came = {
        (keys.get(event.key), event.result)
        for event in call.events
        if isinstance(event, ServiceReplied)
    }
    for fact in clean.facts.values():
        founded = not fact.granted_on or (fact.granted_by, fact.granted_on) in came
        if fact.name in call.last.facts and not founded:
            yield f"{fact.name} holds without {fact.granted_by}.{fact.granted_on}"
