"""CW503: what is saved was agreed to. CW501, CW504: what must hold before a service is called."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from callwright.dialog.checks.certainty import Place
from callwright.dialog.checks.spoken import Speaking
from callwright.dialog.checks.witness import Witness
from callwright.dialog.findings import Finding, finding
from callwright.errors import Mark
from callwright.machine.tables import DoState, EndState, FromName, ReturnState, Rule
from callwright.machine.values import Value

__all__ = ["Act", "check_confirmation"]


@dataclass(frozen=True, slots=True)
class Act:
    """A service as it is called at a place. arguments: those that do not come by name."""

    place: Place
    facts: int
    known: int
    service: str
    arguments: Mapping[str, Value | FromName]
    at: Mark


def check_confirmation(speaking: Speaking, witness: Witness) -> Iterator[Finding]:
    """Every call of a service at every place, against what is owed and what rules want."""
    done: set[tuple[str, str, str]] = set()
    for act in _acts(speaking):
        for code, about, says, wanted in (
            *(found for rule in speaking.app.rules for found in _forbidden(speaking, rule, act)),
            *_owed(speaking, act),
        ):
            key = (act.place.node.state, code, about)
            if key in done:
                continue
            done.add(key)
            yield finding(
                code,
                f"State {act.place.node.state!r} {says}.",
                act.at,
                path=witness.without(act.place, wanted),
                state=act.place.node.state,
            )


def _acts(speaking: Speaking) -> Iterator[Act]:
    certainty = speaking.certainty
    for place, known in certainty.at.items():
        if place in certainty.refused or not place.node.is_state:
            continue
        state, dialog = certainty.graph.state(place.node), certainty.graph.dialog(place.node)
        if isinstance(state, DoState):
            yield Act(place, place.facts, known, state.service, state.with_, state.at)
        if dialog.leaving is not None and not isinstance(state, EndState | ReturnState):
            leaving = dialog.leaving
            yield Act(place, place.facts, known, leaving.do, {}, leaving.at)
        for edge in certainty.graph.out[place.node]:
            if edge.exit is not None and edge.exit.do:
                for facts, then in certainty.passage.leaving(edge, place.facts, known):
                    yield Act(place, facts, then, edge.exit.do, {}, edge.exit.at)


def _argument(act: Act, name: str) -> str | None:
    """The name that the argument is read from, or None for a literal."""
    value = act.arguments.get(name, FromName(name))
    return value.name if isinstance(value, FromName) else None


def _owed(speaking: Speaking, act: Act) -> Iterator[tuple[str, str, str, int]]:
    """A once-only service takes nothing whose confirmation is still owed."""
    service = speaking.app.services.get(act.service)
    if service is None or service.effect != "once":
        return
    for argument in service.takes:
        name = _argument(act, argument)
        bits = (
            speaking.certainty.knowledge.name(act.place.node.frame.dialog, name)
            if name is not None
            else None
        )
        # What it may not hold at all is CW404's.
        if bits is not None and act.known & bits.filled and not act.known & bits.settled:
            yield (
                "CW503",
                argument,
                f"calls {act.service!r}, which is done once and for all, with {argument!r} while "
                "its confirmation may still be owed: read it back first, or lead through its own "
                "question",
                bits.settled,
            )


def _forbidden(speaking: Speaking, rule: Rule, act: Act) -> Iterator[tuple[str, str, str, int]]:
    """`never: {did: …}, until: …`."""
    if act.service not in rule.never.get("did", ()) or rule.after:
        return
    knowledge, passage = speaking.certainty.knowledge, speaking.certainty.passage
    for fact in rule.until.get("fact", ()):
        if not act.facts & passage.facts.get(fact, 0):
            yield "CW501", rule.name, _before(rule, act, f"{fact!r} holds"), 0
    for prompt in rule.until.get("said", ()):
        bit = knowledge.said.get(prompt, 0)
        if not act.known & bit:
            yield "CW504", rule.name, _before(rule, act, f"{prompt!r} was heard"), bit
    for slot in rule.until.get("confirmed", ()):
        name = _argument(act, slot)
        bits = knowledge.name(act.place.node.frame.dialog, name) if name is not None else None
        if bits is not None and not act.known & bits.filled:
            continue  # CW404's
        if bits is None or not act.known & bits.confirmed:
            wanted = bits.confirmed if bits is not None else 0
            says = _before(rule, act, f"the caller has agreed to {slot!r}")
            yield "CW503", slot, says, wanted


def _before(rule: Rule, act: Act, what: str) -> str:
    return (
        f"can call {act.service!r} before {what} (rule {rule.name!r}): put that on every way here"
    )
