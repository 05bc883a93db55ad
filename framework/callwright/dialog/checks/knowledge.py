"""What is certain at a point of a call, as bits: the lattice that the analyses walk.

Each bit says "on every way here". Two ways meet by `&`. A name (slot, input or data) has these:

    FILLED       it holds something (`unknown` and `refused` count)
    NOT_UNKNOWN  it is not `unknown`, if it holds anything
    NOT_REFUSED  it is not `refused`, if it holds anything
    EMPTY        it holds nothing
    SETTLED      no confirmation is owed for what it holds, if it holds anything
    CONFIRMED    the caller agreed to what it holds
    OURS         what it holds was told by the person who is on the line now, if by anybody

Names of a frame share their bits with those of other frames: only one frame is looked at at a time.
What is known of the whole call lies above them and goes along into other frames.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from callwright.machine.tables import Application, AskState, CallState, DialogTable

__all__ = ["Knowledge", "Layout", "NameBits", "Readback"]

_BITS = 7


@dataclass(frozen=True, slots=True)
class NameBits:
    """The bits of one name, and those that are looked at together.

    real: neither `unknown` nor `refused`. known: filled with a real value. all: every bit of the
    name. unfilled: of a name that holds nothing, where what is said of its value is true of all.
    literal: of a name that holds a constant.
    """

    filled: int
    not_unknown: int
    not_refused: int
    empty: int
    settled: int
    confirmed: int
    ours: int
    # Joined once: analyses ask for them at every step.
    real: int = field(init=False)
    known: int = field(init=False)
    all: int = field(init=False)
    unfilled: int = field(init=False)
    literal: int = field(init=False)

    def __post_init__(self) -> None:
        real = self.not_unknown | self.not_refused
        told = real | self.settled | self.ours
        for name, bits in (
            ("real", real),
            ("known", self.filled | real),
            ("all", told | self.filled | self.empty | self.confirmed),
            ("unfilled", told | self.empty),
            ("literal", told | self.filled),
        ):
            object.__setattr__(self, name, bits)

    @staticmethod
    def at(position: int) -> "NameBits":
        """Seven bits from `position` up."""
        return NameBits(*(1 << (position + i) for i in range(_BITS)))


@dataclass(frozen=True, slots=True)
class Readback:
    """A question that reads slots back.

    agreed: if its slot is yes, those of them that hold something are confirmed.
    """

    state: AskState
    agreed: int


@dataclass(frozen=True, slots=True)
class Layout:
    """The bits of one dialog's frame."""

    dialog: DialogTable
    names: Mapping[str, NameBits]
    readbacks: tuple[Readback, ...]
    asked: frozenset[str]

    def covering(self, slot: str) -> tuple[Readback, ...]:
        """The questions that read the slot back."""
        return tuple(one for one in self.readbacks if slot in one.state.reads_back)


class Knowledge:
    """Where each bit of an application lies.

    call: of the whole call. grows: those of them that, once certain, stay so: what was said, which
    services were called, which data came. did: services alone. entry: what a fresh frame starts
    with besides its inputs.
    """

    def __init__(self, app: Application) -> None:
        self.app = app
        self._next = 0
        self.uncounted = self._bit()  # this state was entered by an alarm, a start or a call
        self.same_speaker = self._bit()  # since this frame began
        self.said = {prompt.id: self._bit() for prompt in app.prompts.values() if prompt.must_play}
        self.did = {name: self._bit() for name in app.services}
        self.data = {name: self._name() for name in app.data}
        self.did_all = _union(self.did.values())
        self._said_all = _union(self.said.values())
        self.grows = self.did_all | self._said_all
        for bits in self.data.values():
            self.grows |= bits.filled | bits.settled | bits.ours
        self.data_real = _union(bits.real for bits in self.data.values())
        self.call = self.grows | self.data_real
        self._first_local = self._next
        self.layouts = {name: self._layout(dialog) for name, dialog in app.dialogs.items()}
        self._fresh = {name: self._begun(layout) for name, layout in self.layouts.items()}

    def _bit(self) -> int:
        self._next += 1
        return 1 << (self._next - 1)

    def _name(self) -> NameBits:
        made = NameBits.at(self._next)
        self._next += _BITS
        return made

    def _layout(self, dialog: DialogTable) -> Layout:
        self._next = self._first_local
        names = {name: self._name() for name in (*dialog.slots, *self._inputs(dialog))}
        asks = [s for s in dialog.states.values() if isinstance(s, AskState)]
        readbacks = tuple(Readback(s, self._bit()) for s in asks if s.reads_back)
        return Layout(dialog, names, readbacks, frozenset(s.slot for s in asks))

    def _inputs(self, dialog: DialogTable) -> Iterable[str]:
        """Its `takes`, and what a loop over it names its item and number."""
        names = dict.fromkeys(dialog.takes)
        for other in self.app.dialogs.values():
            for state in other.states.values():
                if isinstance(state, CallState) and state.dialog == dialog.name and state.each:
                    names |= dict.fromkeys((state.each.name, f"{state.each.name}_index"))
        return [name for name in names if name not in dialog.slots]

    def name(self, dialog: str, name: str) -> NameBits | None:
        """The bits of what a guard, prompt or argument of the dialog calls `name`."""
        layout = self.layouts.get(dialog)
        if layout is not None and name in layout.names:
            return layout.names[name]
        return self.data.get(name)

    def at_answer(self) -> int:
        """What is known when the call begins: the campaign's data."""
        known = 0
        for name, spec in self.app.data.items():
            bits = self.data[name]
            if not spec.service:
                known |= bits.filled | bits.settled
                if not spec.may_be:
                    known |= bits.real
            elif not spec.may_be:
                known |= bits.real | bits.settled
            else:
                known |= bits.settled
        return known

    def fresh(self, dialog: str) -> int:
        """A frame of the dialog with nothing filled and no inputs."""
        return self._fresh[dialog]

    def _begun(self, layout: Layout) -> int:
        known = self.same_speaker | self.uncounted
        for bits in layout.names.values():
            known |= bits.unfilled
        return known | _union(one.agreed for one in layout.readbacks)


def _union(bits: Iterable[int]) -> int:
    made = 0
    for bit in bits:
        made |= bit
    return made
