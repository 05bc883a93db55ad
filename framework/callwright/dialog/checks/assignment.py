"""CW403, CW404: nothing is spoken, tested or passed on before it holds something."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from callwright.dialog.checks.certainty import Place
from callwright.dialog.checks.conditions import Need, needs
from callwright.dialog.checks.disclosure import refused_reads, refused_tests
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


@dataclass(frozen=True, slots=True)
class _Missing:
    """A name that may not hold what is needed. wanted: the bits that are not certain.

    says: what is done with it there, and the mend is `_mend`'s.
    """

    code: str
    place: Place
    name: str
    wanted: int
    filled: int
    says: str
    at: Mark


def check_assignment(speaking: Speaking, witness: Witness) -> Iterator[Finding]:
    """Definite assignment over every path. Of each name in a dialog, the first place is told: what
    comes after it misses the value for the same reason.
    """
    yield from _nothing_at_stake(speaking)
    order = {place: number for number, place in enumerate(speaking.certainty.at)}
    first: dict[tuple[str, str, bool], _Missing] = {}
    for one in (*_used(speaking), *_tested(speaking), *_spoken(speaking)):
        key = (one.place.node.frame.dialog, one.name, bool(one.wanted & one.filled))
        if key not in first or order[one.place] < order[first[key].place]:
            first[key] = one
    for one in first.values():
        yield finding(
            one.code,
            f"{one.says} {one.name!r} {_mend(one)}.",
            one.at,
            path=witness.without(one.place, one.wanted),
            state=one.place.node.state,
        )


def _mend(one: _Missing) -> str:
    if one.wanted & one.filled:
        return "where it may not hold anything yet: ask for it, or `fill` it, on every way here"
    if one.code == "CW403":
        return f"where it may be unknown or refused: write `{{% if known({one.name}) %}}` around it"
    return f"where it may be unknown or refused: test `known({one.name})` first"


# --- CW403 ---------------------------------------------------------------------------------------


def _spoken(speaking: Speaking) -> Iterator[_Missing]:
    refused = refused_reads(speaking)
    for said in speaking.said():
        if said.answer:
            continue  # live only where what it reads is there
        dialog = said.place.node.frame.dialog
        for read in said.reads:
            bits = speaking.certainty.knowledge.name(dialog, read.name)
            missing = 0 if bits is None else _missing(read, bits, said.known)
            if bits is None or not missing:
                continue
            if (said.place.node.state, read.name) in refused:
                continue  # CW501 says that it must not be said at all
            says = f"Prompt {said.utterance.name!r} in state {said.place.node.state!r} speaks"
            yield _Missing(
                "CW403", said.place, read.name, missing, bits.filled, says,
                said.utterance.wording.at,
            )  # fmt: skip


def _nothing_at_stake(speaking: Speaking) -> Iterator[Finding]:
    done: set[tuple[str, str]] = set()
    for said in speaking.said():
        key = (said.utterance.prompt, said.utterance.entry)
        stakes = [read for read in said.reads if read.name in ("it", "first", "second")]
        if key in done or not stakes or _stands_for_a_value(said):
            continue
        done.add(key)
        yield finding(
            "CW403",
            f"Prompt {said.utterance.name!r} reads {stakes[0].name!r}, but no value is at stake "
            f"there in state {said.place.node.state!r}: name the slot.",
            said.utterance.wording.at,
            path=(f"bot      [{said.place.node.state}] {said.utterance.name}",),
            state=said.place.node.state,
        )


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


# --- CW404: guards -------------------------------------------------------------------------------


def _tested(speaking: Speaking) -> Iterator[_Missing]:
    refused = refused_tests(speaking)
    for tested in speaking.tested():
        if speaking.certainty.heard_too(tested.place):
            continue
        scope = speaking.certainty.passage.scope(tested.place.node)
        if isinstance(tested.guard, Name):
            # A `decide` may have cases for unknown and refused; a fact always is or is not held.
            missing = [Need(tested.guard.name, False)]
        else:
            missing = list(needs(tested.guard, scope, tested.known))
        for need in missing:
            bits = scope.bits(need.name)
            if bits is None:
                continue
            wanted = (bits.known if need.real else bits.filled) & ~tested.known
            if not wanted or (tested.place.node.state, need.name) in refused:
                continue
            says = f"State {tested.place.node.state!r} {tested.what}"
            yield _Missing("CW404", tested.place, need.name, wanted, bits.filled, says, tested.at)


# --- CW404: what is passed on --------------------------------------------------------------------


def _used(speaking: Speaking) -> Iterator[_Missing]:
    certainty = speaking.certainty
    for place, known in certainty.at.items():
        if place in certainty.refused or certainty.silent(place):
            continue
        for what, name, at, then in _uses(speaking, place, known):
            bits = certainty.knowledge.name(place.node.frame.dialog, name)
            if bits is not None and not then & bits.filled:
                says = f"State {place.node.state!r} {what}"
                yield _Missing("CW404", place, name, bits.filled, bits.filled, says, at)


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
