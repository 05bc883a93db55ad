"""CW403, CW404: nothing is spoken, tested or passed on before it holds something."""

from collections.abc import Iterable, Iterator

from callwright.dialog.checks.certainty import Place
from callwright.dialog.checks.conditions import Need, needs
from callwright.dialog.checks.knowledge import NameBits
from callwright.dialog.checks.spoken import Said, Speaking
from callwright.dialog.checks.templates import Read
from callwright.dialog.checks.witness import Witness
from callwright.dialog.findings import Finding, finding
from callwright.errors import Mark
from callwright.machine.expressions import Name
from callwright.machine.tables import (
    CallState,
    DoState,
    EndState,
    FromName,
    ReturnState,
)
from callwright.machine.values import Value

__all__ = ["check_assignment"]

# What is done with a name, the name, where it is written, and what is known then.
Use = tuple[str, str, Mark, int]

# Entries said while a value is at stake: `it`, `first` and `second` stand for it there.
_AT_STAKE = frozenset({"confirm", "implicit", "choose"})


def check_assignment(speaking: Speaking, witness: Witness) -> Iterator[Finding]:
    """Definite assignment over every path."""
    yield from _spoken(speaking, witness)
    yield from _tested(speaking, witness)
    yield from _used(speaking, witness)


# --- CW403 ---------------------------------------------------------------------------------------


def _spoken(speaking: Speaking, witness: Witness) -> Iterator[Finding]:
    done: set[tuple[str, str, str]] = set()
    for said in speaking.said():
        if said.answer:
            continue  # live only where what it reads is there
        for read in said.reads:
            key = (said.place.node.state, said.utterance.prompt, read.name)
            if key in done:
                continue
            if read.name in ("it", "first", "second"):
                if not _stands_for_a_value(said):
                    done.add(key)
                    yield _nothing_at_stake(speaking, said, read)
                continue
            bits = speaking.certainty.knowledge.name(said.place.node.frame.dialog, read.name)
            missing = 0 if bits is None else _missing(read, bits, said.known)
            if bits is not None and missing:
                done.add(key)
                yield _unfilled(speaking, witness, said, read, bits, missing)


def _missing(read: Read, bits: NameBits, known: int) -> int:
    """The bits that the read needs and that are not certain."""
    if read.asks or read.name in read.known:
        return 0
    if read.name in read.filled:
        return bits.real & ~known
    return bits.known & ~known


def _stands_for_a_value(said: Said) -> bool:
    entry = said.utterance.entry.split(".", 1)[0]
    return bool(said.utterance.it) and (entry in _AT_STAKE or entry == "say")


def _nothing_at_stake(speaking: Speaking, said: Said, read: Read) -> Finding:
    return finding(
        "CW403",
        f"Prompt {said.utterance.name!r} reads {read.name!r}, but no value is at stake there in "
        f"state {said.place.node.state!r}: name the slot.",
        said.utterance.wording.at,
        state=said.place.node.state,
    )


def _unfilled(
    speaking: Speaking, witness: Witness, said: Said, read: Read, bits: NameBits, missing: int
) -> Finding:
    if missing & bits.filled:
        says = f"speaks {read.name!r} where it may not hold anything yet: fill it on every way here"
    else:
        says = (
            f"speaks {read.name!r} where it may be unknown or refused: "
            f"write `{{% if known({read.name}) %}}` around it"
        )
    return finding(
        "CW403",
        f"Prompt {said.utterance.name!r} in state {said.place.node.state!r} {says}.",
        said.utterance.wording.at,
        path=witness.to_said(said, missing),
        state=said.place.node.state,
    )


# --- CW404: guards -------------------------------------------------------------------------------


def _tested(speaking: Speaking, witness: Witness) -> Iterator[Finding]:
    done: set[tuple[str, str]] = set()
    for tested in speaking.tested():
        scope = speaking.certainty.passage.scope(tested.place.node)
        if isinstance(tested.guard, Name):
            # A `decide` may have cases for unknown and refused, or be a fact.
            bits = scope.bits(tested.guard.name)
            found = (
                [Need(tested.guard.name, False)]
                if bits is not None and not tested.known & bits.filled
                else []
            )
        else:
            found = list(needs(tested.guard, scope, tested.known))
        for need in found:
            key = (tested.place.node.state, need.name)
            if key in done:
                continue
            done.add(key)
            bits = scope.bits(need.name)
            if bits is None:
                continue
            wanted = bits.known if need.real else bits.filled
            yield _not_yet(
                speaking, witness, tested.place, tested.what, need.name, wanted, tested.known,
                tested.at,
            )  # fmt: skip


def _not_yet(
    speaking: Speaking,
    witness: Witness,
    place: Place,
    what: str,
    name: str,
    wanted: int,
    known: int,
    at: Mark,
) -> Finding:
    bits = speaking.certainty.passage.scope(place.node).bits(name)
    if bits is not None and wanted & ~known & bits.filled:
        says = f"{name!r} where it may not hold anything yet: fill it on every way here"
    else:
        says = f"{name!r} where it may be unknown or refused: test `known({name})` first"
    return finding(
        "CW404",
        f"State {place.node.state!r} {what} {says}.",
        at,
        path=witness.without(place, wanted & ~known),
        state=place.node.state,
    )


# --- CW404: what is passed on --------------------------------------------------------------------


def _used(speaking: Speaking, witness: Witness) -> Iterator[Finding]:
    done: set[tuple[str, str]] = set()
    certainty = speaking.certainty
    for place, known in certainty.at.items():
        if place in certainty.refused or certainty.silent(place):
            continue
        for what, name, at, facts_known in _uses(speaking, place, known):
            bits = certainty.knowledge.name(place.node.frame.dialog, name)
            key = (place.node.state, name)
            if bits is None or facts_known & bits.filled or key in done:
                continue
            done.add(key)
            yield _not_yet(speaking, witness, place, what, name, bits.filled, facts_known, at)


def _uses(speaking: Speaking, place: Place, known: int) -> Iterator[Use]:
    """Every name that something takes at the place."""
    certainty = speaking.certainty
    state = certainty.passage.state(place.node)
    match state:
        case DoState():
            service = speaking.app.services.get(state.service)
            for argument in service.takes if service is not None else ():
                value = state.with_.get(argument, FromName(argument))
                if isinstance(value, FromName):
                    yield f"gives {state.service!r}", value.name, state.at, known
        case CallState():
            yield from _passed(state.with_.values(), state.at, known)
            if state.each is not None:
                for name in (state.each.of, state.each.count):
                    if name:
                        yield "goes through", name, state.at, known
        case ReturnState() if place.node.frame.called:
            for name in state.give.values():
                yield "gives back", name, state.at, known
        case EndState():
            yield from _needed(speaking, state.disposition, state.at, known)
        case _:
            pass
    for edge in certainty.graph.out[place.node]:
        exit_ = edge.exit
        if exit_ is None or not (exit_.with_ or exit_.end):
            continue
        for held, before in certainty.taking(place, edge):
            for facts, then in certainty.passage.leaving(edge, held, before):
                passed = certainty.passage.guarded(place.node, edge.route, exit_, facts, then)
                if passed is None:
                    continue
                yield from _passed(exit_.with_.values(), exit_.at, passed)
                if exit_.end:
                    for _, after in certainty.passage.saying(edge, held, before):
                        yield from _needed(speaking, exit_.end, exit_.at, after)


def _passed(values: Iterable[Value | FromName], at: Mark, known: int) -> Iterator[Use]:
    for value in values:
        if isinstance(value, FromName):
            yield "passes", value.name, at, known


def _needed(speaking: Speaking, disposition: str, at: Mark, known: int) -> Iterator[Use]:
    declared = speaking.app.dispositions.get(disposition)
    for name in declared.needs if declared is not None else ():
        if "." not in name:
            yield f"ends as {disposition!r}, which needs", name, at, known
