"""CW601, CW602, CW607: a person, and the intents that the law or decency makes alarms of."""

from collections.abc import Callable, Iterator

from callwright.dialog.checks.graph import Edge, Graph, Kind, Node
from callwright.dialog.checks.paths import shortest_path, transcript
from callwright.dialog.checks.words import live_globals
from callwright.dialog.findings import Finding, finding
from callwright.machine.tables import (
    Application,
    AskState,
    DoState,
    ReturnState,
    SayState,
    TransferState,
)

__all__ = ["check_globals"]

# checks.md, CW602.
MUST_BE_LIVE = ("stop_calling", "dispute", "attorney", "bankruptcy", "wrong_number")
# Those, and what a mistake would cost most with: CW607.
ALARMS = (*MUST_BE_LIVE, "deceased", "military", "self_harm")
PERSON = "wants_agent"
# Ways that a caller who simply asks does not have.
_NOT_BY_ASKING: frozenset[Kind] = frozenset(
    {"alarm", "limit", "machine", "person", "hangup", "new_speaker", "at_limit"}
)


def check_globals(graph: Graph) -> Iterator[Finding]:
    """What must be live everywhere, and where it leads."""
    app = graph.app
    yield from _person(graph)
    yield from _live_everywhere(app)
    yield from _acts_required(app)
    for one in app.globals:
        if one.hears in ALARMS and not one.alarm:
            yield finding(
                "CW607",
                f"The global {one.hears!r} is not in the alarm band, so half-heard words are not "
                "asked back and `not_here` can silence it: write `band: alarm`.",
                one.at,
            )


# --- CW601 ---------------------------------------------------------------------------------------


def _person(graph: Graph) -> Iterator[Finding]:
    app = graph.app
    hearing = {one.hears for one in app.globals}
    for dialog in app.dialogs.values():
        for state in dialog.states.values():
            if isinstance(state, AskState) and PERSON not in state.hears and PERSON not in hearing:
                yield finding(
                    "CW601",
                    f"No global hears {PERSON!r}, so nobody who asks for a person gets one: add "
                    f"`{{hears: {PERSON}, goto: …}}` to `globals`.",
                    app.fallback.at,
                )
                break
        else:
            continue
        break
    yield from _silenced(app)
    yield from _reaches(
        graph,
        lambda node: isinstance(graph.state(node), TransferState),
        "a person",
        "let it hear `wants_agent`, or lead to a `transfer`",
    )
    for rule in app.rules:
        for dialog_name in rule.can_reach.get("dialog", ()):
            yield from _reaches(
                graph,
                lambda node, to=dialog_name: node.frame.dialog == to,  # type: ignore[misc]
                f"dialog {dialog_name!r} (rule {rule.name!r})",
                "add an exit that leads there",
            )


def _silenced(app: Application) -> Iterator[Finding]:
    for dialog in app.dialogs.values():
        for state in dialog.states.values():
            if isinstance(state, AskState) and PERSON in state.not_here:
                yield finding(
                    "CW601",
                    f"State {state.name!r} does not hear {PERSON!r} (`not_here`), so a caller "
                    "must answer before asking for a person: take it out of the list.",
                    state.at,
                    state=state.name,
                )


def _reaches(
    graph: Graph, wanted: Callable[[Node], bool], what: str, mend: str
) -> Iterator[Finding]:
    found = _reaching(graph, {node for node in graph.nodes if node.is_state and wanted(node)})
    done: set[str] = set()
    for node in graph.nodes:
        if not node.is_state or node in found or node.state in done:
            continue
        state = graph.state(node)
        if not isinstance(state, SayState | AskState | DoState | TransferState):
            continue  # no time passes there
        done.add(node.state)
        path = shortest_path(graph, lambda there, to=node: there == to) or ()  # type: ignore[misc]
        yield finding(
            "CW601",
            f"From state {node.state!r} a caller cannot reach {what}: {mend}.",
            state.at,
            path=transcript(graph, path, node),
            state=node.state,
        )


def _reaching(graph: Graph, targets: set[Node]) -> set[Node]:
    """Nodes from which a caller can get to a target by asking or going on, from every caller's
    frame that a sub-dialog may return to.
    """
    found = set(targets)
    changed = True
    while changed:
        changed = False
        for node in graph.nodes:
            if node in found or not node.is_state:
                continue
            if any(_by_asking(e) and e.target in found for e in graph.out[node]) or _returns_to(
                graph, node, found
            ):
                found.add(node)
                changed = True
    return found


def _by_asking(edge: Edge) -> bool:
    if edge.kind in _NOT_BY_ASKING or edge.default:
        return False
    return edge.kind != "catch" or edge.trigger != "catch:upset"


def _returns_to(graph: Graph, node: Node, found: set[Node]) -> bool:
    """A return leads on where each of its callers goes on."""
    state = graph.state(node)
    if not isinstance(state, ReturnState) or not node.frame.called:
        return False
    callers = graph.callers.get(node.frame, ())
    following = [
        edge.target
        for caller in callers
        for edge in graph.out[caller]
        if edge.callee is not None
        and edge.callee.frame == node.frame
        and edge.outcome in ("", state.outcome, "done")
        and edge.kind in ("returned", "back")
    ]
    return bool(following) and all(target in found for target in following)


# --- CW602 ---------------------------------------------------------------------------------------


def _live_everywhere(app: Application) -> Iterator[Finding]:
    declared = {one.hears for one in app.globals}
    for intent in MUST_BE_LIVE:
        if intent not in declared:
            yield finding(
                "CW602",
                f"No global hears {intent!r}, so a caller who says so is not heard: add "
                f"`{{hears: {intent}, band: alarm, goto: …}}` to `globals`.",
                app.fallback.at,
            )
    for dialog in app.dialogs.values():
        for state in dialog.states.values():
            if not isinstance(state, AskState | SayState | DoState):
                continue
            own = set(state.hears) if isinstance(state, AskState) else set()
            live = own | {one.hears for one in live_globals(app, state)}
            for intent in MUST_BE_LIVE:
                if intent in declared and intent not in live:
                    yield finding(
                        "CW602",
                        f"State {state.name!r} silences {intent!r} (`not_here`), which must be "
                        "heard everywhere: take it out of the list.",
                        state.at,
                        state=state.name,
                    )


def _acts_required(app: Application) -> Iterator[Finding]:
    """Some rule must say what follows, else nothing is proved."""
    ruled = {
        intent
        for rule in app.rules
        if rule.always_reach.get("did")
        for intent in rule.after.get("heard", ())
    }
    for one in app.globals:
        if one.hears in MUST_BE_LIVE and one.hears not in ruled:
            yield finding(
                "CW602",
                f"No rule says what must be done after {one.hears!r} was heard: add `{{after: "
                f"{{heard: {one.hears}}}, always_reach: {{did: …}}}}` to `rules`.",
                one.at,
            )
