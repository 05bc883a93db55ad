"""How the call of a scenario begins: answered in its world, or placed in the middle."""

from callwright.call.sealing import CallValues
from callwright.machine.events import Answered
from callwright.machine.machine import Machine
from callwright.machine.snapshot import Slot
from callwright.machine.step import Step, start, start_at
from callwright.machine.values import Value
from callwright.testing.scenario import Scenario, notices

__all__ = ["answered", "first_step"]


def answered(scenario: Scenario) -> Answered:
    """The answer of a scenario's call, its data not sealed yet."""
    return Answered(
        at_ms=0,
        call_id=f"test-{scenario.dialog}",
        direction="outbound" if scenario.direction == "outbound" else "inbound",
        answered_at=scenario.answered_at,
        channel=scenario.channel,  # type: ignore[arg-type]  # the script's schema has checked it
        locale=scenario.locale,
        data={**scenario.campaign, **(scenario.known if scenario.place else {})},
    )


def first_step(machine: Machine, scenario: Scenario, event: Answered, values: CallValues) -> Step:
    """What the answer leads to: the start of the call, or the place that the scenario names.

    event: with its data sealed by `values`.
    """
    place = scenario.place
    if place is None:
        return start(machine, event, values.vault)
    dialog = place.state.partition(".")[0]

    def told(name: str, value: Value) -> Slot:
        """A slot as if the present speaker had told and confirmed it."""
        spec = machine.slot(dialog, name)
        class_ = spec.label or spec.class_ if spec is not None else ""
        return Slot(value=values.seal(value, class_), confirmed="yes")

    return start_at(
        machine,
        event,
        place.state,
        slots={name: told(name, value) for name, value in place.slots.items()},
        takes={name: Slot(value=value, source="fill") for name, value in place.takes.items()},
        facts=place.facts,
        said=notices(machine.application),
        vault=values.vault,
    )
