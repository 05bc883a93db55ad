"""CW205: the call ends, and how long it can last at most.

Theory. Every entry of a state is counted, except entries of `visits: any` states and goodbyes
(*uncounted* nodes), the entry that an alarm's exit names, and a correction's. Entries above
`visits` pass straight on by `at_limit`. So a call is a row of *segments*: each begins with a
counted entry, an alarm, a use of the fallback (twice a call at most) or a correction
(`limits.corrections` a run), and goes on through uncounted nodes and passed limits until the next.
If uncounted nodes and passed limits lead around no cycle, each segment is finite, and there are at
most (visits of all states + alarms + fallbacks + corrections) of them: the call ends, whatever the
caller says (checks.md, CW205).

The bound adds the segments up over the condensation: strongly connected parts of the graph, of
which a call passes one chain. A part that is no loop is passed once; in a loop each state counts
`visits` times. Sub-dialogs are bounded per run and stand in for the state that calls them, times
`up_to` for an `each`. Nothing is enumerated, and `limits.turns` plays no part.

Assumed, as language.md says: an alarm acts once for each dialog it opens. Left out, because only
`limits.turns` bounds them: turns that move nothing and spend no try (`durations.longest_stay`).
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from callwright.dialog.checks.durations import Cost, longest_stay
from callwright.dialog.checks.graph import Edge, Frame, Graph, Kind, Node, components
from callwright.dialog.checks.paths import shortest_path, transcript
from callwright.dialog.findings import Finding, finding
from callwright.machine.tables import CallState

__all__ = ["Longest", "check_bounds", "longest_call"]

# Ways that are no step of a segment: detours come back, a call is weighed as its state.
_NO_STEP: frozenset[Kind] = frozenset({"back", "call", "hangup"})
# Ways that begin a segment of their own, each with a budget. A person after a machine begins the
# call anew at a counted state, with the visits it has.
_BUDGETED: frozenset[Kind] = frozenset({"alarm", "correction", "limit", "person"})


@dataclass(frozen=True, slots=True)
class _Place:
    """A node, or a counted one entered above its limit (`over`), where only `at_limit` leads on."""

    node: Node
    over: bool = False


@dataclass(frozen=True, slots=True)
class Longest:
    """An upper bound for a call. witness: the parts it adds up, in the order a call passes them."""

    cost: Cost
    witness: tuple[str, ...]

    def or_(self, other: "Longest") -> "Longest":
        """A bound for either; the witness is that of more turns."""
        more = other if other.cost > self.cost else self
        return Longest(self.cost.upper(other.cost), more.witness)


def check_bounds(graph: Graph) -> Iterator[Finding]:
    """CW205, for every frame in which nothing counts on some way around."""
    told: set[frozenset[str]] = set()
    for cycle in _endless(graph):
        states = frozenset(place.node.state for place in cycle)
        if states in told:
            continue
        told.add(states)
        nodes = [place.node for place in cycle]
        uncounted = [n for n in nodes if n.is_state and graph.state(n).visits is None]
        first = min(uncounted or nodes, key=lambda n: graph.state(n).at)
        names = " and ".join(repr(name) for name in sorted(states))
        yield finding(
            "CW205",
            f"A call may never end: nothing counts how often {names} "
            f"{'are' if len(states) > 1 else 'is'} entered. Write `visits` with a number on one "
            "state of the loop.",
            graph.state(first).at,
            path=_story(graph, nodes, first),
            state=first.state,
        )


def _story(graph: Graph, nodes: list[Node], first: Node) -> tuple[str, ...]:
    inside = set(nodes)
    way = shortest_path(graph, {first}.__contains__) or ()
    around: tuple[Edge, ...] = ()
    for edge in graph.out[first]:
        if edge.target == first and _steps(edge):
            around = (edge,)
            break
        if edge.target in inside and _steps(edge):
            back = shortest_path(
                graph,
                {first}.__contains__,
                sources=[edge.target],
                along=lambda e: e.target in inside,
            )
            if back is not None and (not around or len(back) < len(around)):
                around = (edge, *back)
    return transcript(graph, (*way, *around))


# --- segments ------------------------------------------------------------------------------------


def _steps(edge: Edge) -> bool:
    """A step of a segment: no detour, and nothing that has a budget of its own."""
    if edge.kind in _NO_STEP or edge.kind in _BUDGETED:
        return False
    return not edge.default or edge.target.is_end  # the fallback: twice a call


def _uncounted(graph: Graph, node: Node) -> bool:
    return not node.is_end and (not node.is_state or graph.state(node).visits is None)


def _segments(graph: Graph) -> dict[_Place, list[tuple[Edge, _Place]]]:
    """The graph of uncounted nodes and passed limits. An own `hears` of an alarm enters its target
    uncounted.
    """
    alarms = {each.hears for each in graph.app.globals if each.alarm}
    ways: dict[_Place, list[tuple[Edge, _Place]]] = {}
    work: list[_Place] = []
    for node in graph.nodes:
        if _uncounted(graph, node):
            work.append(_Place(node))
        elif any(edge.kind == "at_limit" for edge in graph.out[node]):
            work.append(_Place(node, over=True))
    work += [_Place(edge.target) for edge in graph.edges if _alarmed(edge, alarms)]
    again: dict[Node, list[Edge]] = defaultdict(list)
    for edge in _people_after_all(graph):
        again[edge.source].append(edge)
    while work:
        place = work.pop()
        if place in ways:
            continue
        ways[place] = []
        anew = () if place.over else again.get(place.node, ())
        for edge in (*graph.out[place.node], *anew):
            if not (_steps(edge) or edge in anew) or place.over != (edge.kind == "at_limit"):
                continue
            free = _alarmed(edge, alarms)
            if free or _uncounted(graph, edge.target):
                after = _Place(edge.target)
            elif any(e.kind == "at_limit" for e in graph.out[edge.target]):
                after = _Place(edge.target, over=True)
            else:
                continue
            ways[place].append((edge, after))
            work.append(after)
    return ways


def _alarmed(edge: Edge, alarms: set[str]) -> bool:
    return edge.kind == "hears" and edge.trigger.partition(":")[2] in alarms


def _endless(graph: Graph) -> Iterator[tuple[_Place, ...]]:
    ways = _segments(graph)
    for component in components(ways, lambda place: [after for _, after in ways[place]]):
        first = component[0]
        if len(component) > 1 or any(after == first for _, after in ways[first]):
            yield component


# --- the bound -----------------------------------------------------------------------------------


def longest_call(graph: Graph) -> Longest:
    """An upper bound for every call of a graph in which `check_bounds` found nothing."""
    bounds = _Bounds(graph)
    outer = [node for node in graph.nodes if not node.frame.called]
    best = bounds.chain(outer)
    found = Longest(Cost(), ())
    for node in graph.starts:
        found = found.or_(best[node])
    return found


def _people_after_all(graph: Graph) -> Iterator[Edge]:
    """A machine answers, its exit is taken, then a person picks up: the call begins anew, with the
    visits that it has. Where nobody catches `machine`, the call is over instead.
    """
    machine = {
        edge.target
        for node in graph.before_turn
        for edge in graph.out[node]
        if edge.kind == "machine" and not edge.target.is_end
    }
    for node in sorted(graph.reachable(machine), key=lambda node: (node.state, node.frame)):
        if not node.is_end and not node.frame.called:
            for start in graph.starts:
                yield Edge(node, start, "person", "person", default=True)


class _Bounds:
    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.ways = _segments(graph)
        self.runs: dict[Frame, Longest] = {}
        self.tails: dict[_Place, Cost] = {}
        self.again = tuple(_people_after_all(graph))

    def run(self, frame: Frame) -> Longest:
        """One run of a called frame."""
        if frame not in self.runs:
            inside = [node for node in self.graph.nodes if node.frame == frame]
            self.runs[frame] = self.chain(inside)[self.graph.start_of(frame)]
        return self.runs[frame]

    def stay(self, node: Node) -> Cost:
        """One entry of a node, its sub-dialog included."""
        cost = longest_stay(self.graph, node)
        state = self.graph.state(node) if node.is_state else None
        if isinstance(state, CallState):
            rounds = state.each.up_to if state.each is not None else 1
            frames = [e.target.frame for e in self.graph.out[node] if e.kind == "call"]
            for frame in frames:
                cost = cost + self.run(frame).cost * rounds
        return cost

    def tail(self, place: _Place) -> Cost:
        """The most that a segment takes after a place, up to its next counted entry."""
        if place not in self.tails:
            cost = Cost()
            for _, after in self.ways.get(place, ()):
                here = Cost() if after.over else self.stay(after.node)
                cost = cost.upper(here + self.tail(after))
            self.tails[place] = cost
        return self.tails[place]

    def segment(self, node: Node) -> Cost:
        """A segment that begins with an entry of `node`."""
        tail = Cost()
        for edge in self.graph.out[node]:
            if not _steps(edge) or edge.kind == "at_limit":
                continue
            if _uncounted(self.graph, edge.target):
                after = _Place(edge.target)
                tail = tail.upper(self.stay(edge.target) + self.tail(after))
            elif _Place(edge.target, over=True) in self.ways:
                tail = tail.upper(self.tail(_Place(edge.target, over=True)))
        return self.stay(node) + tail

    def chain(self, nodes: list[Node]) -> dict[Node, Longest]:
        """For each node, the most that can follow from its entry within `nodes`."""
        inside = set(nodes)
        following: dict[Node, list[Edge]] = {
            node: [
                edge
                for edge in self.graph.out[node]
                if edge.kind not in _NO_STEP and edge.target in inside
            ]
            for node in nodes
        }
        for edge in self.again:
            if edge.source in inside:
                following[edge.source].append(edge)
        best: dict[Node, Longest] = {}
        for part in components(nodes, lambda node: [edge.target for edge in following[node]]):
            members = set(part)
            after = Longest(Cost(), ())
            for node in part:
                for edge in following[node]:
                    if edge.target not in members:
                        after = after.or_(best[edge.target])
            cost, name = self.part(part, following)
            whole = Longest(cost + after.cost, ((name,) if name else ()) + after.witness)
            best.update(dict.fromkeys(part, whole))
        return best

    def part(
        self, part: tuple[Node, ...], following: Mapping[Node, list[Edge]]
    ) -> tuple[Cost, str]:
        """What one strongly connected part adds up to, and how it reads."""
        members = set(part)
        inner = [e for node in part for e in following[node] if e.target in members]
        if not inner:
            cost = self.stay(part[0])
            shown = part[0].is_state and cost.turns > 0
            return cost, f"{part[0].state} ({cost.turns})" if shown else ""
        total = Cost()
        visits: dict[str, Cost] = {}
        for node in part:
            one = self.segment(node)
            if _uncounted(self.graph, node):
                total = total.upper(one)  # the part may be entered here, once
            else:
                visits[node.state] = visits.get(node.state, Cost()).upper(one)
        states = {node.state: self.graph.state(node).visits or 0 for node in part if node.is_state}
        for name, one in visits.items():
            total = total + one * states[name]
        total = total + self.budgets(inner)
        names = sorted(visits, key=lambda name: (-visits[name].turns * states[name], name))
        most = ", ".join(f"{name} {states[name]} times" for name in names[:3])
        return (
            total,
            f"loop of {len(visits)} states: {most}{', …' if names[3:] else ''} ({total.turns})",
        )

    def budgets(self, inner: list[Edge]) -> Cost:
        """Entries of a loop that are not counted as visits."""
        total = Cost()
        alarms: dict[str, Cost] = {}
        fallback = Cost()
        corrected: dict[str, Cost] = {}
        for edge in inner:
            if edge.kind == "alarm":
                known = alarms.get(edge.trigger, Cost())
                alarms[edge.trigger] = known.upper(self.segment(edge.target))
            elif edge.kind == "correction":
                dialog = edge.target.frame.dialog
                known = corrected.get(dialog, Cost())
                corrected[dialog] = known.upper(self.segment(edge.target))
            elif edge.default and edge.kind != "person" and not edge.target.is_end:
                fallback = fallback.upper(self.segment(edge.target))
        for one in alarms.values():
            total = total + one
        entered = {edge.target for edge in inner}
        for dialog, one in corrected.items():
            times = self.graph.app.dialogs[dialog].limits.corrections
            total = total + one * (times * self.times_run(dialog, entered, inner))
        return total + fallback * self.graph.app.constants.fallbacks

    def times_run(self, dialog: str, entered: set[Node], inner: list[Edge]) -> int:
        """How often a dialog that is outermost can be run in a loop; a called frame runs once."""
        start = self.graph.app.dialogs[dialog].start
        starts = [n for n in entered if n.state == start and not n.frame.called]
        if not starts:
            return 1
        visits = self.graph.state(starts[0]).visits
        if visits is not None:
            return visits + len({e.trigger for e in inner if e.kind == "alarm"}) + 1
        states = {
            e.source.state: self.graph.state(e.source).visits or 0
            for e in inner
            if e.source.is_state
        }
        return sum(states.values()) + 1
