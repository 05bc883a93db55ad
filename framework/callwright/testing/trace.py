"""What a call did, read off its effects and its last snapshot: for verdicts and coverage."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from callwright.call.sealing import CallValues
from callwright.machine.effects import Achieve, CallService, Effect, Listen, Note, Say
from callwright.machine.events import Event, KeyPressed, ModelReplied, UserTurn, ValueReading
from callwright.machine.machine import Machine
from callwright.machine.snapshot import Slot, Snapshot
from callwright.machine.states import DoState
from callwright.machine.values import Absent

__all__ = ["Trace", "name_of", "said_names", "traced"]


@dataclass(slots=True)
class Trace:
    """What one call reached.

    exits: (owner, trigger, index); the owner is a state, `dialog.*` or `*`. What is about words has
    its locale: reprompts (locale, prompt, entry), hears and globals (locale, intent) by words,
    choices (locale, choice, value) understood from words, answers (locale, name) given.
    """

    end: str = ""
    states: set[str] = field(default_factory=set)
    exits: set[tuple[str, str, int]] = field(default_factory=set)
    reprompts: set[tuple[str, str, str]] = field(default_factory=set)
    hears: set[tuple[str, str]] = field(default_factory=set)
    globals: set[tuple[str, str]] = field(default_factory=set)
    choices: set[tuple[str, str, str]] = field(default_factory=set)
    answers: set[tuple[str, str]] = field(default_factory=set)
    said: list[str] = field(default_factory=list)
    tags: set[str] = field(default_factory=set)
    labels: set[str] = field(default_factory=set)
    did: list[str] = field(default_factory=list)
    achieved: list[str] = field(default_factory=list)
    facts: set[str] = field(default_factory=set)
    slots: dict[str, object] = field(default_factory=dict)
    turns: int = 0
    unscripted: list[str] = field(default_factory=list)


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
    machine: Machine,
    values: CallValues,
    last: Snapshot,
    steps: Iterable[tuple[Event, Sequence[Effect]]],
) -> Trace:
    """Everything a verdict or coverage asks for. steps: each event with its effects, in order."""
    found = Trace(end=last.done.disposition if last.done is not None else "")
    listen: Listen | None = None
    for event, effects in steps:
        locale = listen.locale if listen is not None else machine.application.locales[0]
        if isinstance(event, UserTurn | ModelReplied) and listen is not None:
            _choices(found, machine, values, listen, event)
        for effect in effects:
            if isinstance(effect, Listen):
                listen = effect
            elif isinstance(effect, Note) and effect.what == "exit":
                _exit(found, effect, "" if isinstance(event, KeyPressed) else locale)
            else:
                _effect(found, machine, effect)
    found.facts = set(last.facts)
    found.turns = last.call.turns
    for name, slot in _slots(last).items():
        value = slot.value
        found.slots[name] = value if isinstance(value, Absent) else values.open(value)
    return found


def _effect(found: Trace, machine: Machine, effect: Effect) -> None:
    match effect:
        case Say():
            found.said += [effect.prompt, name_of(effect)]
            found.labels.add(effect.label)
            if effect.prompt in machine.application.prompts:
                found.tags |= set(machine.application.prompts[effect.prompt].tags)
            kind = effect.entry.partition(".")[0]
            if kind in ("no_input", "no_match"):
                found.reprompts.add((effect.locale, effect.prompt, effect.entry))
            if effect.prompt.startswith("answers."):
                found.answers.add((effect.locale, effect.prompt.removeprefix("answers.")))
        case CallService():
            found.did.append(effect.service)
        case Achieve():
            found.achieved.append(effect.name)
        case Note(what="state"):
            found.states.add(effect.why)
        case _:
            pass


def _exit(found: Trace, note: Note, locale: str) -> None:
    """A note of an exit says `SOURCE TRIGGER #n`, n counting from 1. locale: of the words that led
    to it, or empty for a key.
    """
    source, trigger, number = note.why.split(" ")
    found.exits.add((source, trigger, int(number.removeprefix("#")) - 1))
    kind, _, name = trigger.partition(":")
    if kind == "global" and locale:
        found.globals.add((locale, name))
    elif kind == "hears" and locale:
        found.hears.add((locale, name))


def _choices(
    found: Trace,
    machine: Machine,
    values: CallValues,
    listen: Listen,
    event: UserTurn | ModelReplied,
) -> None:
    """Values of choices that were understood from words well enough to be used or asked back."""
    for reading in event.readings:
        if not isinstance(reading, ValueReading) or reading.source == "keys":
            continue
        spec = machine.slot(listen.expected.dialog, reading.slot)
        if spec is None or spec.type.kind != "choice":
            continue
        confidence = reading.confidence
        if confidence is None or confidence >= machine.band(spec.band).confirm:
            value = values.open(reading.value)
            found.choices.add((listen.locale, spec.type.choice, str(value)))


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
