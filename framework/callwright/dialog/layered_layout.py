"""Places boxes in layers from top to bottom so that arrows mostly point down and seldom cross.

The method is Sugiyama's: break cycles, give each box a layer, put a bend where an arrow passes a
layer, order each layer by the barycentre of its neighbours, then find x positions that keep arrows
straight. An arrow's label takes part as a box of its own in a layer between two others. The same
graph always gives the same picture.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

__all__ = [
    "Arrow",
    "Box",
    "Layout",
    "Line",
    "Place",
    "lay_out",
]

# Pixels, chosen by eye on the shipped dialogs.
GAP_X = 28
BEND_GAP_X = 16
GAP_Y = 18
SWEEPS = 24


@dataclass(frozen=True, slots=True)
class Box:
    """Something to place, `width` by `height` pixels."""

    name: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Arrow:
    """From one box to another; its label is `width` by `height` pixels."""

    source: str
    target: str
    label: tuple[str, ...] = ()
    width: float = 0
    height: float = 0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a box is: its centre."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Line:
    """The way of an arrow, source to target, and where its label stands."""

    arrow: Arrow
    points: tuple[Place, ...]
    label_at: Place | None


@dataclass(frozen=True, slots=True)
class Layout:
    """A placed graph. All coordinates are at least 0."""

    width: float
    height: float
    places: Mapping[str, Place]
    lines: tuple[Line, ...]


@dataclass(slots=True)
class _Node:
    """A box, a label or a bend while it is being placed."""

    name: str
    layer: int
    width: float
    height: float
    bend: bool = False
    up: list["_Node"] = field(default_factory=list)
    down: list["_Node"] = field(default_factory=list)
    order: float = 0
    x: float = 0


def lay_out(boxes: Sequence[Box], arrows: Sequence[Arrow], first: str) -> Layout:
    """Return where everything goes, with `first` at the top. Arrows name boxes that exist."""
    ranks = _ranks([box.name for box in boxes], arrows, first)
    nodes = {b.name: _Node(b.name, 2 * ranks[b.name], b.width, b.height) for b in boxes}
    chains = [_chain(nodes, arrow, ranks) for arrow in arrows]
    layers = _layers(nodes.values(), chains)
    _order(layers)
    _place_x(layers)
    return _measure(layers, nodes, arrows, chains)


def _ranks(names: Sequence[str], arrows: Sequence[Arrow], first: str) -> dict[str, int]:
    """Longest path from the top, over arrows that do not close a cycle."""
    targets: dict[str, list[str]] = {name: [] for name in names}
    for arrow in arrows:
        if arrow.source != arrow.target:
            targets[arrow.source].append(arrow.target)
    forward: dict[str, list[str]] = {name: [] for name in names}
    finished: list[str] = []
    open_: set[str] = set()
    seen: set[str] = set()

    def visit(name: str) -> None:
        seen.add(name)
        open_.add(name)
        for target in targets[name]:
            if target in open_:
                continue  # closes a cycle: drawn upwards
            forward[name].append(target)
            if target not in seen:
                visit(target)
        open_.remove(name)
        finished.append(name)

    for name in (first, *names):
        if name not in seen:
            visit(name)
    ranks = dict.fromkeys(names, 0)
    for name in reversed(finished):
        for target in forward[name]:
            ranks[target] = max(ranks[target], ranks[name] + 1)
    return ranks


def _chain(nodes: Mapping[str, _Node], arrow: Arrow, ranks: Mapping[str, int]) -> list[_Node]:
    """The nodes an arrow passes, top to bottom, linked; its label is the one after the source."""
    source, target = nodes[arrow.source], nodes[arrow.target]
    if source is target:
        return []
    upwards = ranks[arrow.source] >= ranks[arrow.target]
    top, bottom = (target, source) if upwards else (source, target)
    between = [
        _Node("", layer, 0, 0, bend=True) for layer in range(top.layer + 1, bottom.layer)
    ] or [_Node("", top.layer + 1, 0, 0, bend=True)]
    if arrow.label:
        holder = between[-1 if upwards else 0]
        holder.width, holder.height = arrow.width, arrow.height
    chain = [top, *between, bottom]
    for upper, lower in pairwise(chain):
        upper.down.append(lower)
        lower.up.append(upper)
    return chain


def _layers(nodes: Iterable[_Node], chains: Sequence[list[_Node]]) -> list[list[_Node]]:
    everything = [*nodes, *(node for chain in chains for node in chain[1:-1])]
    layers: list[list[_Node]] = [[] for _ in range(max(node.layer for node in everything) + 1)]
    for node in everything:
        layers[node.layer].append(node)
    return layers


def _order(layers: list[list[_Node]]) -> None:
    """Sort each layer by its neighbours, down and up again, and keep the best order found."""
    _number(layers)
    best, fewest = [list(layer) for layer in layers], _crossings(layers)
    for sweep in range(SWEEPS):
        downwards = sweep % 2 == 0
        for layer in layers if downwards else reversed(layers):
            for node in layer:
                near = node.up if downwards else node.down
                if near:
                    node.x = sum(n.order for n in near) / len(near)
                else:
                    node.x = node.order
            layer.sort(key=lambda node: node.x)
            for order, node in enumerate(layer):
                node.order = order
        crossings = _crossings(layers)
        if crossings < fewest:
            best, fewest = [list(layer) for layer in layers], crossings
    layers[:] = best
    _number(layers)


def _number(layers: list[list[_Node]]) -> None:
    for layer in layers:
        for order, node in enumerate(layer):
            node.order = order


def _crossings(layers: list[list[_Node]]) -> int:
    count = 0
    for layer in layers:
        ends = [(node.order, lower.order) for node in layer for lower in node.down]
        for index, (left, right) in enumerate(ends):
            count += sum(
                (left - other_left) * (right - other_right) < 0
                for other_left, other_right in ends[index + 1 :]
            )
    return count


def _place_x(layers: list[list[_Node]]) -> None:
    """Pull every node towards its neighbours, keeping order and gaps; a few rounds settle it."""
    for layer in layers:
        edge = 0.0
        for node in layer:
            node.x = edge + node.width / 2
            edge += node.width + GAP_X
    for sweep in range(2 * SWEEPS):
        downwards = sweep % 2 == 0
        for layer in layers if downwards else reversed(layers):
            wishes = []
            for node in layer:
                near = node.up if downwards else node.down
                if sweep >= SWEEPS or not near:  # in the second half, settle between both sides
                    near = node.up + node.down
                pulls = [_pull(node, other) for other in near]
                weight = sum(pulls) or 1.0
                wish = sum(n.x * pull for n, pull in zip(near, pulls, strict=True)) / weight
                wishes.append((wish if near else node.x, weight))
            _settle(layer, wishes)


def _pull(node: _Node, other: _Node) -> float:
    """How much two neighbours want the same x: most of all two bends of one arrow."""
    return (1.0, 2.0, 8.0)[node.bend + other.bend]


def _settle(layer: list[_Node], wishes: Sequence[tuple[float, float]]) -> None:
    """Give each node the x nearest to its wish, weighed, that keeps the order and the gaps.

    Least squares under an order constraint: the pool-adjacent-violators method, on positions less
    the room that everything to the left needs.
    """
    room = 0.0
    offsets: list[float] = []
    for index, node in enumerate(layer):
        if index:
            before = layer[index - 1]
            gap = BEND_GAP_X if node.bend or before.bend else GAP_X
            room += before.width / 2 + gap + node.width / 2
        offsets.append(room)
    pools: list[list[float]] = []  # weighted sum, weight, count
    for (wish, weight), offset in zip(wishes, offsets, strict=True):
        pools.append([(wish - offset) * weight, weight, 1])
        while len(pools) > 1 and pools[-2][0] / pools[-2][1] >= pools[-1][0] / pools[-1][1]:
            last = pools.pop()
            pools[-1] = [a + b for a, b in zip(pools[-1], last, strict=True)]
    values = [total / weight for total, weight, count in pools for _ in range(int(count))]
    for node, value, offset in zip(layer, values, offsets, strict=True):
        node.x = value + offset


def _measure(
    layers: list[list[_Node]],
    nodes: Mapping[str, _Node],
    arrows: Sequence[Arrow],
    chains: Sequence[list[_Node]],
) -> Layout:
    left = min(node.x - node.width / 2 for layer in layers for node in layer)
    right = max(node.x + node.width / 2 for layer in layers for node in layer)
    middles: list[float] = []
    top = 0.0
    for layer in layers:
        height = max((node.height for node in layer), default=0.0)
        middles.append(top + height / 2)
        top += height + GAP_Y

    def place(node: _Node) -> Place:
        return Place(node.x - left, middles[node.layer])

    lines = []
    for arrow, chain in zip(arrows, chains, strict=True):
        upwards = bool(chain) and chain[0] is not nodes[arrow.source]
        way = chain[::-1] if upwards else chain
        label_at = place(way[1]) if arrow.label and way else None
        lines.append(Line(arrow, tuple(place(node) for node in way), label_at))
    places = {name: place(node) for name, node in nodes.items()}
    return Layout(right - left, max(0.0, top - GAP_Y), places, tuple(lines))
