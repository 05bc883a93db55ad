"""CW602: what must follow, and what must not, once something was heard."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from callwright.dialog.checks.certainty import OUTERMOST, Certainty, Place, Seed, settle
from callwright.dialog.checks.disclosure import matches
from callwright.dialog.checks.graph import Edge, Kind
from callwright.dialog.checks.paths import transcript
from callwright.dialog.checks.spoken import Speaking
from callwright.dialog.checks.witness import Witness
from callwright.dialog.findings import Finding, finding
from callwright.errors import Mark
from callwright.machine.tables import DoState, Rule

__all__ = ["check_rules"]

# After words were understood no answering machine is believed (semantics.md T12), and reaching
# holds for callers who stay on the line (language.md section 2).
_NOT_AFTER_WORDS: frozenset[Kind] = frozenset({"machine", "person", "hangup"})


@dataclass(slots=True, eq=False)
class _Heard:
    """All that can follow when an intent was acted on. came: the first way to each seed."""

    certainty: Certainty
    seeds: list[Seed] = field(default_factory=list)
    came: dict[Place, tuple[Place, Edge]] = field(default_factory=dict)


def check_rules(speaking: Speaking, witness: Witness) -> Iterator[Finding]:
    """`after: {heard: …}` rules. Those about the same intents share what can follow them."""
    followed: dict[tuple[str, ...], _Heard] = {}
    for rule in speaking.app.rules:
        intents = rule.after.get("heard", ())
        if not intents:
            continue
        if intents not in followed:
            followed[intents] = _follow(speaking.certainty, intents)
        yield from _reaches(witness, rule, followed[intents])
        yield from _avoids(speaking, witness, rule, followed[intents])


def _follow(main: Certainty, intents: tuple[str, ...]) -> _Heard:
    """Begin wherever one of the intents is acted on, with no service called since."""
    triggers = {f"{kind}:{intent}" for intent in intents for kind in ("global", "hears")}
    certainty = Certainty(
        main.graph,
        main.knowledge,
        main.passage,
        without=_NOT_AFTER_WORDS,
        fresh=main.passage.muted << 1,
    )
    heard = _Heard(certainty)
    for place, known in main.at.items():
        if place in main.refused or main.muted(place):
            continue
        for edge in main.graph.out[place.node]:
            if edge.trigger not in triggers or (edge.kind == "back" and edge.callee is not None):
                continue
            for facts, after in main.passage.take(edge, place.facts, known):
                entered = OUTERMOST
                if edge.kind == "call":
                    entered = facts
                elif edge.target.frame.called:
                    entered = place.entered
                target = Place(edge.target, entered, facts)
                seed = Seed(target, after & ~main.knowledge.did_all)
                heard.seeds.append(seed)
                heard.came.setdefault(target, (place, edge))
    settle(certainty, heard.seeds, among=main)
    return heard


def _reaches(witness: Witness, rule: Rule, heard: _Heard) -> Iterator[Finding]:
    for service in rule.always_reach.get("did", ()):
        bit = heard.certainty.knowledge.did.get(service, 0)
        if any(
            place.node.is_end and not known & bit and not heard.certainty.muted(place)
            for place, known in heard.certainty.at.items()
        ):
            way = _way(witness, heard, bit, lambda there: there.node.is_end)
            yield finding(
                "CW602",
                f"Rule {rule.name!r}: after {way.intent or ' or '.join(rule.after['heard'])!r} was "
                f"heard, a call can end without {service!r} having been called: call it first of "
                "all, where nothing can come between.",
                rule.at,
                path=way.lines,
            )


def _avoids(speaking: Speaking, witness: Witness, rule: Rule, heard: _Heard) -> Iterator[Finding]:
    if not rule.never and not rule.never_tags:
        return
    found: dict[str, tuple[Place, str, Mark]] = {}
    for place, what, at in _forbidden(speaking, rule, heard):
        found.setdefault(place.node.state, (place, what, at))
    if not found:
        return
    way = _way(witness, heard, 0, lambda there: there.node.state in found)
    state = way.state or next(iter(found))
    _, what, at = found[state]
    more = f" (and so can {len(found) - 1} more)" if len(found) > 1 else ""
    yield finding(
        "CW602",
        f"Rule {rule.name!r}: after {way.intent or ' or '.join(rule.after['heard'])!r} was heard, "
        f"state {state!r} can still {what}{more}: lead elsewhere.",
        at,
        path=way.lines,
        state=state,
    )


def _forbidden(speaking: Speaking, rule: Rule, heard: _Heard) -> Iterator[tuple[Place, str, Mark]]:
    """Where something happens that the rule forbids, and what."""
    services = rule.never.get("did", ())
    if services:
        for place in heard.certainty.at:
            state = heard.certainty.passage.state(place.node)
            if isinstance(state, DoState) and state.service in services:
                yield place, f"call {state.service!r}", state.at
        return
    for said in Speaking(heard.certainty).said(reading_only=False):
        if matches(speaking, rule, said):
            yield said.place, f"say prompt {said.utterance.name!r}", said.utterance.used_at


@dataclass(frozen=True, slots=True)
class _Way:
    """A call that breaks a rule: its lines, what was heard on it, and where it ends."""

    lines: tuple[str, ...] = ()
    intent: str = ""
    state: str = ""


def _way(witness: Witness, heard: _Heard, bit: int, wanted: Callable[[Place], bool]) -> _Way:
    """From the beginning of a call to where it was heard, and on."""
    watched = bit | heard.certainty.knowledge.uncounted
    found = Witness(heard.certainty).search(
        lambda there, known: wanted(there) and not known & bit,
        watched,
        [(seed.place, seed.known) for seed in heard.seeds],
    )
    if found is None:
        return _Way()
    source, edge = heard.came[found.first]
    before = witness.search(lambda there, _: there == source, 0)
    edges = [*(before.edges if before is not None else ()), edge, *found.edges]
    lines = transcript(witness.certainty.graph, edges, found.last.node)
    return _Way(lines, edge.trigger.partition(":")[2], found.last.node.state)
