"""CW501, CW502, CW504, CW506: what is said of an account, to whom, after what, on every path."""

from collections.abc import Iterator

from callwright.dialog.checks.certainty import Place
from callwright.dialog.checks.conditions import names_in
from callwright.dialog.checks.labels import check_labels
from callwright.dialog.checks.spoken import Said, Speaking, Tested, class_of
from callwright.dialog.checks.templates import reads_of
from callwright.dialog.checks.utterances import entries_of
from callwright.dialog.checks.witness import Witness
from callwright.dialog.findings import Finding, finding
from callwright.machine.tables import Application, DataClass, Rule

__all__ = [
    "check_disclosure",
    "is_of_speech",
    "matches",
    "refused_reads",
    "refused_tests",
    "speaks_account",
]


def check_disclosure(speaking: Speaking, witness: Witness) -> Iterator[Finding]:
    """Everything that follows who is known to be on the line."""
    yield from _requires(speaking, witness)
    yield from _spoken(speaking, witness)
    yield from _chosen(speaking, witness)
    yield from _stays_with_another(speaking.app)
    yield from check_labels(speaking.app)


def speaks_account(speaking: Speaking) -> tuple[str, ...]:
    """The states in which something that only some may hear can be spoken."""
    found: dict[str, None] = {}
    for said in speaking.said():
        for read in said.reads:
            kind = class_of(speaking.app, _dialog(said.place), read.name, said.utterance.it)
            fact = speaking.certainty.passage.facts.get(kind.spoken_to, 0) if kind else 0
            if kind is not None and kind.spoken_to in speaking.app.facts and said.facts & fact:
                found[said.place.node.state] = None
    return tuple(found)


def _dialog(place: Place) -> str:
    return place.node.frame.dialog


# --- CW506 ---------------------------------------------------------------------------------------


def _requires(speaking: Speaking, witness: Witness) -> Iterator[Finding]:
    certainty = speaking.certainty
    done: set[tuple[str, str]] = set()
    for place in certainty.refused:
        state = certainty.graph.state(place.node)
        for fact in certainty.missing(place):
            if (state.name, fact) in done:
                continue
            done.add((state.name, fact))
            yield finding(
                "CW506",
                f"State {state.name!r} requires {fact!r}, but can be entered without it: send "
                f"those ways elsewhere, or establish {fact!r} first."
                f"{_granting(speaking.app, fact)}",
                state.at,
                path=witness.to_place(place),
                state=state.name,
            )


def _granting(app: Application, fact: str) -> str:
    """How a fact is granted: that it names the service which may is not enough."""
    spec = app.facts.get(fact)
    if spec is None or not spec.granted_by:
        return ""
    answers = f" answers {spec.granted_on!r}" if spec.granted_on else " has answered"
    return f" Write `grant: {fact}` where {spec.granted_by!r}{answers}."


# --- CW501, CW502, CW504: what is said -----------------------------------------------------------


def _spoken(speaking: Speaking, witness: Witness) -> Iterator[Finding]:
    done: set[tuple[str, str, str]] = set()
    for said in speaking.said():
        for read in said.reads:
            kind = class_of(speaking.app, _dialog(said.place), read.name, said.utterance.it)
            if kind is None or kind.spoken_to == "anyone":
                continue
            name = said.utterance.it if read.name in ("it", "first", "second") else read.name
            key = (said.place.node.state, said.utterance.prompt, name)
            if key in done or not _offends(speaking, said, kind, name):
                continue
            done.add(key)
            yield _spoken_finding(speaking, witness, said, kind, name)
    yield from _rules_of_speech(speaking, witness)
    yield from _answers(speaking.app)


def _answers(app: Application) -> Iterator[Finding]:
    """An answer is live by its class and `requires`: they must allow all that it reads."""
    for answer in app.answers.values():
        allowed = {app.classes[answer.class_].spoken_to, *answer.requires}
        for one in entries_of(app, f"answers.{answer.name}", "say"):
            for read in reads_of(one.wording.text):
                kind = class_of(app, "", read.name)
                if kind is None or kind.spoken_to in ("anyone", *allowed):
                    continue
                code = "CW502" if kind.spoken_to == "nobody" else "CW501"
                yield finding(
                    code,
                    f"Answer {answer.name!r} speaks {read.name!r}, which is {kind.name}, but is "
                    f"declared {answer.class_}: write `class: {kind.name}`.",
                    one.wording.at,
                )


def _offends(speaking: Speaking, said: Said, kind: DataClass, name: str) -> bool:
    """The wording speaks `name`, of that class, to somebody who may not hear it."""
    if kind.spoken_to == "nobody":
        return True
    if said.answer:
        return False  # live only where the run time finds that its class may be spoken
    if kind.spoken_to == "same_speaker":
        return not _told_by_this_person(speaking, said.place, said.known, name)
    return not said.facts & speaking.certainty.passage.facts.get(kind.spoken_to, 0)


def _told_by_this_person(speaking: Speaking, place: Place, known: int, name: str) -> bool:
    bits = speaking.certainty.knowledge.name(_dialog(place), name)
    return bits is not None and bool(known & bits.ours)


def _spoken_finding(
    speaking: Speaking, witness: Witness, said: Said, kind: DataClass, name: str
) -> Finding:
    where = f"Prompt {said.utterance.name!r} in state {said.place.node.state!r}"
    if kind.spoken_to == "nobody":
        return finding(
            "CW502",
            f"{where} speaks {name!r}, which is {kind.name} and is never spoken: take it out.",
            said.utterance.wording.at,
            path=witness.to_place(said.place),
            state=said.place.node.state,
        )
    ours = 0
    if kind.spoken_to == "same_speaker":
        bits = speaking.certainty.knowledge.name(_dialog(said.place), name)
        ours = bits.ours & ~said.known if bits is not None else 0
        says = (
            f"{where} may speak {name!r} to somebody who did not tell it: clear it where "
            "`new_speaker` is caught, or do not say it."
        )
    else:
        says = (
            f"{where} speaks {name!r}, which is {kind.name} data, where {kind.spoken_to!r} is not "
            f"established: establish it first, or say something else."
            f"{_granting(speaking.app, kind.spoken_to)}"
        )
    return finding(
        "CW501",
        says,
        said.utterance.wording.at,
        path=witness.to_said(said, ours),
        state=said.place.node.state,
    )


def refused_reads(speaking: Speaking) -> frozenset[tuple[str, str]]:
    """States and the names that they speak to somebody who may not hear them."""
    return frozenset(
        (said.place.node.state, read.name)
        for said in speaking.said()
        for read in said.reads
        if (kind := class_of(speaking.app, _dialog(said.place), read.name)) is not None
        and kind.spoken_to != "anyone"
        and _offends(speaking, said, kind, read.name)
    )


def refused_tests(speaking: Speaking) -> frozenset[tuple[str, str]]:
    """States and the names whose value they give away by what they do."""
    return frozenset(
        (tested.place.node.state, name)
        for tested in speaking.tested()
        for name in names_in(tested.guard)
        if (kind := class_of(speaking.app, _dialog(tested.place), name)) is not None
        and _leaks(speaking, tested, kind, name)
    )


def _rules_of_speech(speaking: Speaking, witness: Witness) -> Iterator[Finding]:
    """`never: {says: …}, until: …`."""
    refused = refused_reads(speaking)
    for rule in speaking.app.rules:
        if rule.after or not rule.until or not is_of_speech(rule):
            continue
        found: dict[str, tuple[Said, list[str]]] = {}
        wanted = _until_said(speaking, rule)
        for said in speaking.said(reading_only=False):
            if said.answer or said.place.node.state in found or not matches(speaking, rule, said):
                continue  # an answer is live only after what the rule wants
            if any((said.place.node.state, read.name) in refused for read in said.reads):
                continue  # CW501 says that it must not be said at all
            facts = [f for f in rule.until.get("fact", ()) if not _held(speaking, said.facts, f)]
            if facts and _covered_by_class(speaking, said, facts):
                continue  # CW501 has said so
            if facts or said.known & wanted != wanted:
                found[said.place.node.state] = (said, facts)
        if found:
            yield _too_early(witness, rule, wanted, [*found.values()])


def _too_early(
    witness: Witness, rule: Rule, wanted: int, found: list[tuple[Said, list[str]]]
) -> Finding:
    """The first of the places: the others come after it, or show when it is mended."""
    said, facts = found[0]
    needed = facts[0] if facts else ", ".join(rule.until.get("said", ()))
    more = f" (and so can {len(found) - 1} more)" if len(found) > 1 else ""
    return finding(
        "CW501" if facts else "CW504",
        f"Rule {rule.name!r}: prompt {said.utterance.name!r} in state "
        f"{said.place.node.state!r} can be heard before {needed!r}"
        f"{' holds' if facts else ' was heard'}{more}: put that first on every way here.",
        said.utterance.used_at,
        path=witness.to_said(said, 0 if facts else wanted),
        state=said.place.node.state,
    )


def is_of_speech(rule: Rule) -> bool:
    """The rule forbids words, not services."""
    return "says" in rule.never or bool(rule.never_tags)


def matches(speaking: Speaking, rule: Rule, said: Said) -> bool:
    """The wording is one that the rule speaks of: by class, by prompt id or by tag."""
    table = speaking.app.prompts[said.utterance.prompt]
    if set(rule.never_tags) & set(table.tags):
        return True
    for name in rule.never.get("says", ()):
        if name == table.id:
            return True
        if name in speaking.app.classes:
            for read in said.reads:
                kind = class_of(speaking.app, _dialog(said.place), read.name, said.utterance.it)
                if kind is not None and kind.name == name:
                    return True
    return False


def _until_said(speaking: Speaking, rule: Rule) -> int:
    made = 0
    for prompt in rule.until.get("said", ()):
        made |= speaking.certainty.knowledge.said.get(prompt, 0)
    return made


def _held(speaking: Speaking, facts: int, fact: str) -> bool:
    return bool(facts & speaking.certainty.passage.facts.get(fact, 0))


def _covered_by_class(speaking: Speaking, said: Said, facts: list[str]) -> bool:
    for read in said.reads:
        kind = class_of(speaking.app, _dialog(said.place), read.name, said.utterance.it)
        if kind is not None and kind.spoken_to in facts:
            return True
    return False


# --- CW501: what is chosen by a value ------------------------------------------------------------


def _chosen(speaking: Speaking, witness: Witness) -> Iterator[Finding]:
    done: set[tuple[str, str]] = set()
    for tested in speaking.tested():
        for name in names_in(tested.guard):
            kind = class_of(speaking.app, _dialog(tested.place), name)
            key = (tested.place.node.state, name)
            if kind is None or key in done or not _leaks(speaking, tested, kind, name):
                continue
            done.add(key)
            to = "who told it" if kind.spoken_to == "same_speaker" else repr(kind.spoken_to)
            yield finding(
                "CW501",
                f"State {tested.place.node.state!r} {tested.what} {name!r}, which is {kind.name} "
                f"data, so what is said next gives it away, and {to} is not sure to be on the "
                "line: look at it only where it may be spoken.",
                tested.at,
                path=witness.to_place(tested.place),
                state=tested.place.node.state,
            )


def _leaks(speaking: Speaking, tested: Tested, kind: DataClass, name: str) -> bool:
    """What the guard comes out as shows in what is said next, to somebody who may not know."""
    certainty = speaking.certainty
    if tested.facts & certainty.passage.muted or kind.spoken_to in ("anyone", "nobody"):
        return False
    if kind.spoken_to == "same_speaker":
        return not _told_by_this_person(speaking, tested.place, tested.known, name)
    return not _held(speaking, tested.facts, kind.spoken_to)


# --- CW501: another speaker ----------------------------------------------------------------------


def _stays_with_another(app: Application) -> Iterator[Finding]:
    """`catch: new_speaker` must leave the question: a fact may be lost with the speaker."""
    for dialog in app.dialogs.values():
        catches = [
            (one.name, one.catch.get("new_speaker")) for one in (dialog, *dialog.states.values())
        ]
        for where, route in catches:
            for exit_ in route.exits if route is not None else ():
                if not (exit_.goto or exit_.end):
                    yield finding(
                        "CW501",
                        f"{where!r} stays in the question when somebody else takes the phone, "
                        "where what the first speaker proved and told no longer counts: go to "
                        "another state, or end.",
                        exit_.at,
                        state=where,
                    )
