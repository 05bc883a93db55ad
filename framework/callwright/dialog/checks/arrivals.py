"""What is known where an edge arrives, worked out once for each edge.

An exit treats every bit alone: it is set, cleared or kept whatever the others are, or copied from a
name that is passed. So two runs of what it does, with nothing and with everything known, tell what
it does to anything.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from callwright.dialog.checks.answering import Answering
from callwright.dialog.checks.graph import Edge, Graph, Node
from callwright.dialog.checks.knowledge import Knowledge, Layout, NameBits
from callwright.machine.tables import CallState, Exit, FromName
from callwright.machine.values import Absent, Value

__all__ = ["Arrival", "Arrivals", "copied"]

_NOTHING, _EVERYTHING = 0, -1


@dataclass(frozen=True, slots=True)
class Arrival:
    """One way to arrive. facts: granted on it. keep: what stays known if it was. made: what is
    known in any case. copies: pairs of bits; where the first was known, the second is.
    """

    facts: int
    keep: int
    made: int
    copies: tuple[tuple[int, int], ...] = ()

    def known(self, before: int) -> int:
        """What is known there. before: when the exit was taken."""
        after = before & self.keep | self.made
        for source, target in self.copies:
            if before & source:
                after |= target
        return after


class Arrivals:
    """Where edges arrive. facts: the bit of each fact that something tests."""

    def __init__(
        self, graph: Graph, knowledge: Knowledge, facts: Mapping[str, int], answering: Answering
    ) -> None:
        self.graph = graph
        self.app = graph.app
        self.knowledge = knowledge
        self.facts = facts
        self.answering = answering
        self._of: dict[Edge, tuple[Arrival, ...]] = {}
        self._alike: dict[object, tuple[Arrival, ...]] = {}

    def of(self, edge: Edge) -> tuple[Arrival, ...]:
        """Every way to arrive by the edge; for a call of a sub-dialog that is its frame's start."""
        found = self._of.get(edge)
        if found is None:
            # Most edges do what others do: each state has one for each global.
            dialogs = (edge.source.frame.dialog, edge.target.frame.dialog)
            alike = (
                id(edge.exit),
                edge.kind,
                *dialogs,
                edge.source if edge.kind == "call" else None,
            )
            if alike not in self._alike:
                self._alike[alike] = tuple(self._arrivals(edge))
            found = self._of[edge] = self._alike[alike]
        return found

    def _arrivals(self, edge: Edge) -> Iterator[Arrival]:
        exit_ = edge.exit
        granted = self._mask(exit_.grant) if exit_ is not None else 0
        copies = tuple(self._copies(edge))
        yield _arrival(granted, lambda known: self._arrive(edge, known), copies)
        if exit_ is None or not exit_.do:
            return
        service = exit_.do  # a global's: on a named result its facts and data come too
        for result in self.app.services[service].results:
            named = self._mask(
                name
                for name, fact in self.app.facts.items()
                if fact.granted_by == service and fact.granted_on in ("", result)
            )

            def after(known: int, result: str = result) -> int:
                return self.brought(service, result, self._arrive(edge, known))

            yield _arrival(granted | named, after, copies)

    def _mask(self, names: Iterable[str]) -> int:
        made = 0
        for name in names:
            made |= self.facts.get(name, 0)
        return made

    def brought(self, service: str, result: str, known: int) -> int:
        """The declared data that a named result fills."""
        for name, spec in self.app.data.items():
            if spec.service == service and spec.result == result:
                bits = self.knowledge.data[name]
                known |= bits.filled | bits.settled
                if spec.may_be:
                    known &= ~bits.real
        return known

    # --- what the exit does ----------------------------------------------------------------------

    def changed(self, node: Node, exit_: Exit, known: int) -> int:
        """`clear` and `fill`, in that order."""
        layout = self.knowledge.layouts.get(node.frame.dialog)
        if layout is None or not (exit_.clear or exit_.fill):
            return known
        for name in exit_.clear:
            if name in layout.names:
                known = (known & ~layout.names[name].all) | layout.names[name].unfilled
        for readback in layout.readbacks:
            if readback.state.slot in exit_.clear:
                known |= readback.agreed
        for name, value in exit_.fill.items():
            known = self._filled(layout, name, value, known)
        return known

    def overwritten(self, layout: Layout, name: str, known: int) -> int:
        """The name holds something that no question asked for."""
        known = self.answering.may_hold_another(layout, name, known) & ~layout.names[name].all
        for readback in layout.readbacks:
            if name == readback.state.slot or name in readback.state.reads_back:
                known &= ~readback.agreed
        return known

    def _filled(self, layout: Layout, name: str, value: Value, known: int) -> int:
        bits = layout.names.get(name)
        if bits is None:
            return known
        known = self.overwritten(layout, name, known) | bits.literal
        if isinstance(value, Absent):
            known &= ~(bits.not_unknown if value.why == "unknown" else bits.not_refused)
        for readback in layout.readbacks:
            if readback.state.slot == name:
                known |= readback.agreed if str(value) != "yes" else 0
        return self.answering.redo(layout, name, known)

    # --- into the target's frame -----------------------------------------------------------------

    def _arrive(self, edge: Edge, known: int) -> int:
        """What is known there but for what is copied."""
        if edge.exit is not None:
            known = self.changed(edge.source, edge.exit, known)
        target, uncounted = edge.target, self.knowledge.uncounted
        if not target.is_state:
            return known & self.knowledge.call
        if self._enters(edge):
            made = (known & self.knowledge.call) | self.knowledge.fresh(target.frame.dialog)
            if edge.kind not in ("call", "alarm"):
                made &= ~uncounted
            for bits, source in self._inputs(edge):
                made = (made & ~bits.all) | (bits.literal if source is None else 0)
            for bits, listed in self._round(edge):
                # An item is known, and told by whoever told the list.
                told = bits.literal if listed is None else bits.literal & ~bits.ours
                made = (made & ~bits.all) | told
            return made
        if edge.kind == "back":
            return known
        return known | uncounted if edge.kind == "alarm" else known & ~uncounted

    def _enters(self, edge: Edge) -> bool:
        """A frame begins with it."""
        return edge.target.is_state and (
            edge.kind == "call" or (edge.exit is not None and bool(edge.exit.to_dialog))
        )

    def _copies(self, edge: Edge) -> Iterator[tuple[int, int]]:
        if not self._enters(edge):
            return
        rounds = dict(self._round(edge))
        for bits, source in self._inputs(edge):
            if source is not None and bits not in rounds:
                yield from _pairs(source, bits)
        for bits, listed in rounds.items():
            if listed is not None:
                yield listed.ours, bits.ours

    def _inputs(self, edge: Edge) -> Iterator[tuple[NameBits, NameBits | None]]:
        """Inputs that are passed, each with the name it is copied from, None for a constant."""
        if edge.exit is not None:
            passed = edge.exit.with_
        else:
            state = self.graph.state(edge.source)
            passed = getattr(state, "with_", {})
        names = self.knowledge.layouts[edge.target.frame.dialog].names
        for name, value in passed.items():
            if name in names:
                source = value.name if isinstance(value, FromName) else ""
                yield names[name], self._bits(edge.source, source) if source else None

    def _round(self, edge: Edge) -> Iterator[tuple[NameBits, NameBits | None]]:
        """The item of this round and its number, which a loop passes besides. The item comes with
        the list it is of, where that has a name.
        """
        state = self.graph.tables.get(edge.source)
        if edge.kind != "call" or not isinstance(state, CallState) or state.each is None:
            return
        names = self.knowledge.layouts[edge.target.frame.dialog].names
        source = self._bits(edge.source, state.each.of) if state.each.of else None
        if state.each.name in names:
            yield names[state.each.name], source
        if (number := f"{state.each.name}_index") in names:
            yield names[number], None

    def _bits(self, node: Node, name: str) -> NameBits | None:
        return self.knowledge.name(node.frame.dialog, name)


def _arrival(
    facts: int, change: Callable[[int], int], copies: tuple[tuple[int, int], ...]
) -> Arrival:
    return Arrival(facts, change(_EVERYTHING), change(_NOTHING), copies)


def copied(source: NameBits, target: NameBits, known: int) -> int:
    """The bits of `target` that say of it what `known` says of `source`."""
    made = 0
    for theirs, ours in _pairs(source, target):
        if known & theirs:
            made |= ours
    return made


def _pairs(source: NameBits, target: NameBits) -> Iterator[tuple[int, int]]:
    for field in ("filled", "not_unknown", "not_refused", "empty", "settled", "confirmed", "ours"):
        yield getattr(source, field), getattr(target, field)
