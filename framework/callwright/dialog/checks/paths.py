"""The shortest way somewhere, and how it reads as a little transcript."""

import heapq
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from callwright.dialog.checks.constants import holds
from callwright.dialog.checks.graph import Edge, Frame, Graph, Kind, Node
from callwright.machine.tables import (
    Application,
    AskState,
    DoState,
    EndState,
    ReturnState,
    SayState,
    TransferState,
)
from callwright.machine.values import Value

__all__ = ["open_with", "shortest_path", "transcript"]

_WORDS_MOST = 12  # of a prompt; enough to recognise it


def shortest_path(
    graph: Graph,
    wanted: Callable[[Node], bool],
    *,
    sources: Iterable[Node] | None = None,
    along: Callable[[Edge], bool] = lambda _: True,
) -> tuple[Edge, ...] | None:
    """The shortest way from `sources` (default: the starts) to a wanted node, every step written
    out; None if there is none, () if a source is wanted.

    Calls and returns match: a sub-dialog that is left by its return comes back to its caller. From
    the starts, guards that the facts granted so far decide are heeded, where such a way exists.
    """
    if sources is None:
        heeding = _Search(graph, along, heed=True).find(graph.starts, wanted)
        if heeding is not None:
            return heeding
        sources = graph.starts
    return _Search(graph, along, heed=False).find(sources, wanted)


# What a reader expects last: events and limits make a longer story than they have steps. What is
# corrected was answered before, which the graph does not know: only where nothing else leads there.
_UNUSUAL: frozenset[Kind] = frozenset(
    ("after_tries", "at_limit", "catch", "limit", "machine", "new_speaker", "person", "unknown")
)


@dataclass(frozen=True, slots=True)
class _At:
    """Where a path is, and the facts granted on it."""

    node: Node
    facts: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Inside:
    """A way through a sub-dialog, and the facts that hold after it."""

    path: tuple[Edge, ...]
    cost: int
    facts: frozenset[str]


class _Search:
    def __init__(self, graph: Graph, along: Callable[[Edge], bool], *, heed: bool) -> None:
        self.graph = graph
        self.along = along
        self.heed = heed
        self.inside: dict[tuple[_At, str], _Inside | None] = {}

    def find(
        self, sources: Iterable[Node], wanted: Callable[[Node], bool]
    ) -> tuple[Edge, ...] | None:
        found = self._run([_At(node) for node in sources], wanted, None)
        return None if found is None else found.path

    def _run(
        self, sources: Iterable[_At], wanted: Callable[[Node], bool], within: Frame | None
    ) -> _Inside | None:
        order = count()  # equal lengths: first found first
        best = dict.fromkeys(sources, 0)
        came: dict[_At, tuple[_At, Edge, tuple[Edge, ...]]] = {}
        queue = [(0, next(order), at) for at in best]
        while queue:
            cost, _, at = heapq.heappop(queue)
            if cost > best[at]:
                continue
            if wanted(at.node):
                return _Inside(_followed(at, came), cost, at.facts)
            for edge in self.graph.out[at.node]:
                if within is not None and edge.target.frame != within:
                    continue
                step = self._step(edge, at) if self.along(edge) else None
                if step is None:
                    continue
                after = _At(edge.target, step.facts)
                if cost + step.cost < best.get(after, cost + step.cost + 1):
                    best[after] = cost + step.cost
                    came[after] = (at, edge, step.path)
                    heapq.heappush(queue, (cost + step.cost, next(order), after))
        return None

    def _step(self, edge: Edge, at: _At) -> _Inside | None:
        """What an edge adds; for a return, what happens inside the sub-dialog before it."""
        if not self._open(edge, at.facts):
            return None
        facts = self._facts(edge, at.facts)
        length = 100 if edge.kind == "correction" else 4 if edge.kind in _UNUSUAL else 1
        if edge.kind != "returned" or edge.callee is None or edge.outcome == "done":
            return _Inside((), length, facts)
        entry = _At(edge.callee, at.facts)
        key = (entry, edge.outcome)
        if key not in self.inside:
            self.inside[key] = None  # while it is looked for: recursion finds nothing
            frame = edge.callee.frame
            ends = set(self.graph.returns.get(frame, {}).get(edge.outcome, ()))
            self.inside[key] = self._run([entry], ends.__contains__, frame)
        inner = self.inside[key]
        if inner is None:
            return None
        calls = (e for e in self.graph.out[edge.source] if e.kind == "call")
        into = tuple(e for e in calls if e.target == edge.callee)[:1]
        facts = self._facts(edge, inner.facts)
        return _Inside(into + inner.path, length + 1 + inner.cost, facts)

    def _open(self, edge: Edge, facts: frozenset[str]) -> bool:
        return not self.heed or open_with(self.graph.app, edge, facts)

    def _facts(self, edge: Edge, facts: frozenset[str]) -> frozenset[str]:
        if not self.heed:
            return facts
        if edge.kind == "new_speaker":
            declared = self.graph.app.facts
            facts = frozenset(f for f in facts if "new_speaker" not in declared[f].lost_when)
        return facts.union(edge.exit.grant) if edge.exit is not None else facts


def open_with(app: Application, edge: Edge, facts: frozenset[str]) -> bool:
    """Whether an edge's guards allow it while just these facts hold, as far as facts tell."""
    known: dict[str, Value] = {name: name in facts for name in app.facts}
    for one in edge.before:
        if one.guard is not None and holds(one.guard, known, app.sets):
            return False
    guard = edge.exit.guard if edge.exit is not None else None
    return guard is None or holds(guard, known, app.sets) is not False


def _followed(at: _At, came: dict[_At, tuple[_At, Edge, tuple[Edge, ...]]]) -> tuple[Edge, ...]:
    back: list[tuple[Edge, ...]] = []
    while at in came:
        at, edge, through = came[at]
        back.append((*through, edge))
    return tuple(edge for steps in reversed(back) for edge in steps)


# --- transcripts ---------------------------------------------------------------------------------


def transcript(graph: Graph, path: Sequence[Edge], last: Node | None = None) -> tuple[str, ...]:
    """A path as lines: what the bot says, what the caller does, what services answer.

    last: a node to speak for at the end; default: where the path leads.
    """
    lines: list[str] = []
    for edge in path:
        if edge.kind not in ("returned", "at_limit", "machine"):
            lines += _speaks(graph, edge.source)
        lines += _happens(graph.app, graph, edge)
    end = last or (path[-1].target if path else None)
    if end is not None:
        lines += _speaks(graph, end)
        if end.is_end:
            lines.append(f"end      {end.state.removeprefix('end:')}")
    return tuple(lines)


def _speaks(graph: Graph, node: Node) -> Iterator[str]:
    if not node.is_state:
        return
    state = graph.state(node)
    where = f"[{node.state}]"
    match state:
        case SayState():
            for prompt in state.prompts:
                yield f"bot      {where} {_wording(graph.app, prompt, 'say')}"
        case AskState():
            yield f"bot      {where} {_wording(graph.app, state.prompt, 'ask')}"
        case EndState():
            for prompt in state.say:
                yield f"bot      {where} {_wording(graph.app, prompt, 'say')}"
        case _:
            pass


def _wording(app: Application, prompt: str, entry: str) -> str:
    table = app.prompts.get(prompt)
    if table is None or not app.locales:
        return prompt
    entries = table.entries.get(app.locales[0], {})
    found = entries.get(entry) or entries.get("say") or entries.get("ask")
    if found is None or not found.text:
        return prompt
    words = found.text.split()
    cut = " …" if len(words) > _WORDS_MOST else ""
    return f'"{" ".join(words[:_WORDS_MOST])}{cut}"'


def _happens(app: Application, graph: Graph, edge: Edge) -> Iterator[str]:
    where = f"[{edge.source.state}]"
    name = edge.trigger.partition(":")[2] or edge.trigger
    state = graph.state(edge.source) if edge.source.is_state else None
    match edge.kind:
        case "then" if isinstance(state, AskState):
            yield f"caller   (answers: {state.slot})"
        case "case" if isinstance(state, AskState):
            yield f"caller   {_said(app, graph, edge, name)}"
        case "case":
            yield f"         {where} it is {name}"
        case "hears" | "global" | "alarm":
            yield f'caller   "{_example(app, name)}"'
        case "after_tries" | "unknown":
            tries = state.tries if isinstance(state, AskState) else 0
            yield f"caller   (nothing usable, {tries} times)"
        case "at_limit":
            times = state.visits if state is not None else 0
            yield f"         {where} entered more than {times} times"
        case "result" if isinstance(state, DoState):
            yield f"service  {state.service}: {name}"
        case "result" if isinstance(state, TransferState):
            yield f"transfer {state.queue}: {name}"
        case "returned":
            yield f"         {where} {_callee(edge)} returned {edge.outcome}"
        case "call":
            yield f"         {where} calls {edge.target.frame.dialog}"
        case "catch" | "new_speaker":
            yield f"event    {where} {name}"
        case "machine" | "person" | "hangup":
            yield f"event    {where} {edge.kind}"
        case "correction":
            yield f"caller   (corrects the answer of {edge.target.state}, perhaps others with it)"
        case "limit":
            yield f"event    {where} the call's turns or minutes are used up"
        case "reprompt":
            yield f"caller   ({name.partition('.')[0]}, until {name})"
        case "end" if isinstance(state, ReturnState):
            yield f"         {where} returns {state.outcome}"
        case "then" | "end" | "back" | "result":
            pass
    if edge.exit is not None and edge.exit.say:
        yield f"bot      {_wording(app, edge.exit.say, 'say')}"
    if edge.default and edge.kind != "machine" and not edge.target.is_end:
        yield f"         fallback: goes to {edge.target.frame.dialog}"


def _callee(edge: Edge) -> str:
    return edge.callee.frame.dialog if edge.callee is not None else ""


def _example(app: Application, intent: str) -> str:
    for locale in app.locales:
        words = app.words.get(locale)
        examples = words.intents.get(intent, ()) if words is not None else ()
        if examples:
            return examples[0]
    return intent.replace("_", " ")


def _said(app: Application, graph: Graph, edge: Edge, value: str) -> str:
    state = graph.state(edge.source)
    slot = graph.dialog(edge.source).slots.get(state.slot) if isinstance(state, AskState) else None
    for locale in app.locales[:1]:
        words = app.words.get(locale)
        if slot is not None and words is not None and slot.type.kind == "choice":
            for choice in words.choices.get(slot.type.choice, ()):
                if choice.name == value and choice.say:
                    return f'"{choice.say}"'
    return f'"{value}"'
