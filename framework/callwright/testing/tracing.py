"""What a call did, read off its effects and its last snapshot: for verdicts and coverage."""

from collections.abc import Iterable, Sequence

from callwright.call.sealing import CallValues
from callwright.machine.effects import Achieve, CallService, Effect, Note, Say
from callwright.machine.machine import Machine
from callwright.machine.snapshot import Slot, Snapshot
from callwright.machine.states import DoState
from callwright.machine.values import Absent
from callwright.testing.coverage import Trace

__all__ = ["name_of", "said_names", "traced"]


def name_of(say: Say) -> str:
    """How a `bot:` line names a prompt: a bare id for its `say` or `ask`, else with its entry."""
    return say.prompt if say.entry in ("say", "ask") else f"{say.prompt}.{say.entry}"


def said_names(machine: Machine, said: Sequence[Say]) -> list[str]:
    """Names of what was said, fillers, bridges, implicit echoes and resumed prompts left out."""
    unlisted = _fillers(machine) | {"shipped.bridge"}
    return [
        name_of(say)
        for say in said
        if say.prompt not in unlisted and say.entry != "implicit" and say.resume_of is None
    ]


def _fillers(machine: Machine) -> set[str]:
    application = machine.application
    found = {application.reply.filler} if application.reply.filler else set()
    for dialog in application.dialogs.values():
        for state in dialog.states.values():
            if isinstance(state, DoState) and state.filler:
                found.add(state.filler)
    return found


def traced(
    machine: Machine, values: CallValues, last: Snapshot, effects: Iterable[Effect]
) -> Trace:
    """Everything a verdict or coverage asks for."""
    found = Trace(end=last.done.disposition if last.done is not None else "")
    prompts = machine.application.prompts
    for effect in effects:
        match effect:
            case Say():
                found.said += [effect.prompt, name_of(effect)]
                found.labels.add(effect.label)
                if effect.prompt in prompts:
                    found.tags |= set(prompts[effect.prompt].tags)
                kind = effect.entry.partition(".")[0]
                if kind in ("no_input", "no_match"):
                    found.reprompts.add((effect.prompt, effect.entry))
            case CallService():
                found.did.append(effect.service)
            case Achieve():
                found.achieved.append(effect.name)
            case Note(what="state"):
                found.states.add(effect.why)
            case Note(what="exit"):
                _exit(found, effect)
            case _:
                pass
    found.facts = set(last.facts)
    found.turns = last.call.turns
    for name, slot in _slots(last).items():
        value = slot.value
        found.slots[name] = value if isinstance(value, Absent) else values.open(value)
    return found


def _exit(found: Trace, note: Note) -> None:
    """A note of an exit says `SOURCE TRIGGER #n`, n counting from 1."""
    source, trigger, number = note.why.split(" ")
    found.exits.add((source, trigger, int(number.removeprefix("#")) - 1))
    kind, _, name = trigger.partition(":")
    if kind == "global":
        found.globals.add(name)


def _slots(last: Snapshot) -> dict[str, Slot]:
    """Slots by qualified and by bare name; of equal bare names the last one filled wins."""
    found: dict[str, Slot] = {}
    everything = dict(last.gathered)
    for frame in last.stack:
        everything.update({f"{frame.dialog}.{name}": slot for name, slot in frame.slots.items()})
    for qualified, slot in sorted(everything.items(), key=lambda item: item[1].at_ms):
        found[qualified] = slot
        found[qualified.rpartition(".")[2]] = slot
    return found
