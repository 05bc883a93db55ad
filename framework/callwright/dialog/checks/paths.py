"""The shortest way somewhere, and how it reads as a little transcript."""

import heapq
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import count

from callwright.dialog.checks.graph import Edge, Frame, Graph, Node
from callwright.machine.tables import (
    Application,
    AskState,
    DoState,
    EndState,
    ReturnState,
    SayState,
    TransferState,
)

__all__ = [
    "shortest_path",
    "transcript",
]

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

    Calls and returns match: a sub-dialog that is left by its return comes back to its caller.
    """
    return _Search(graph, along).find(graph.starts if sources is None else sources, wanted)


class _Search:
    def __init__(self, graph: Graph, along: Callable[[Edge], bool]) -> None:
        self.graph = graph
        self.along = along
        self.inside: dict[tuple[Frame, str], tuple[Edge, ...] | None] = {}

    def find(
        self,
        sources: Iterable[Node],
        wanted: Callable[[Node], bool],
        within: Frame | None = None,
    ) -> tuple[Edge, ...] | None:
        order = count()  # equal lengths: first found first
        best: dict[Node, int] = {}
        came: dict[Node, Edge] = {}
        queue: list[tuple[int, int, Node]] = []
        for node in sources:
            best[node] = 0
            heapq.heappush(queue, (0, next(order), node))
        while queue:
            cost, _, node = heapq.heappop(queue)
            if cost > best[node]:
                continue
            if wanted(node):
                return self._expanded(node, came)
            for edge in self.graph.out[node]:
                if within is not None and edge.target.frame != within:
                    continue
                step = self._length(edge) if self.along(edge) else None
                if step is None or cost + step >= best.get(edge.target, cost + step + 1):
                    continue
                best[edge.target] = cost + step
                came[edge.target] = edge
                heapq.heappush(queue, (cost + step, next(order), edge.target))
        return None

    def _length(self, edge: Edge) -> int | None:
        inner = self._through(edge)
        return None if inner is None else 1 + len(inner)

    def _through(self, edge: Edge) -> tuple[Edge, ...] | None:
        """What happens inside a sub-dialog before it returns so; () for any other edge."""
        if edge.kind != "returned" or edge.callee is None or edge.outcome == "done":
            return ()
        frame = edge.callee.frame
        key = (frame, edge.outcome)
        if key not in self.inside:
            self.inside[key] = None  # while it is looked for: recursion finds nothing
            ends = set(self.graph.returns.get(frame, {}).get(edge.outcome, ()))
            self.inside[key] = self.find([edge.callee], ends.__contains__, frame)
        path = self.inside[key]
        if path is None:
            return None
        calls = (e for e in self.graph.out[edge.source] if e.kind == "call")
        return tuple(e for e in calls if e.target == edge.callee)[:1] + path

    def _expanded(self, node: Node, came: dict[Node, Edge]) -> tuple[Edge, ...]:
        back: list[Edge] = []
        while node in came:
            edge = came[node]
            back.append(edge)
            node = edge.source
        path: list[Edge] = []
        for edge in reversed(back):
            path += (*(self._through(edge) or ()), edge)
        return tuple(path)


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
            yield f"caller   (corrects the answer of {edge.target.state})"
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
