"""What a question does to what is certain: semantics.md section 6 as bits."""

from callwright.dialog.checks.knowledge import Knowledge, Layout
from callwright.machine.tables import Application, AskState, SlotSpec

__all__ = ["Answering"]


class Answering:
    """Answers, corrections, skips and what they take back, on what is known of one frame."""

    def __init__(self, app: Application, knowledge: Knowledge) -> None:
        self.app = app
        self.knowledge = knowledge
        self._asking: tuple[Layout, AskState, int, int] | None = None

    def asking(self, layout: Layout, state: AskState, known: int) -> int:
        """While the question is open: its own slot, and others, may come to hold something."""
        # Most ways out of a question begin with this, and they are looked at one after the other.
        last = self._asking
        if last is None or not (last[0] is layout and last[1] is state and last[2] == known):
            last = self._asking = (layout, state, known, self._open(layout, state, known))
        return last[3]

    def _open(self, layout: Layout, state: AskState, known: int) -> int:
        known = self.may_hold_another(layout, state.slot, known)
        return self._told_besides(layout, state, known & ~layout.names[state.slot].filled)

    def _told_besides(self, layout: Layout, state: AskState, known: int) -> int:
        """What the caller may say beside the answer: `also_fills`, and corrections that stay."""
        for name in state.also_fills:
            if not known & layout.names[name].filled:
                known = self.may_hold_another(layout, name, known)
        for name in state.later:
            if not known & layout.names[name].empty:  # looked at when it is asked
                known = self.may_hold_another(layout, name, known)
        return known

    def may_hold_another(self, layout: Layout, slot: str, known: int) -> int:
        """The slot may have been filled, or filled with another value, and nobody was asked.

        If so, a readback that covers it was voided: its question is open again.
        """
        bits, spec = layout.names[slot], layout.dialog.slots[slot]
        known &= ~(bits.empty | bits.confirmed)
        if spec.confirm != "none":  # what is never asked back owes nothing
            known &= ~bits.settled
        if spec.may_be:
            known &= ~bits.real
        for readback in layout.covering(slot):
            own = layout.names[readback.state.slot]
            for name in readback.state.reads_back:
                known &= ~layout.names[name].confirmed
            known &= ~own.filled
        return self.redo(layout, slot, known)

    def answered(self, layout: Layout, state: AskState, known: int) -> int:
        """The question was put and its slot filled by this answer."""
        bits, slot = layout.names[state.slot], layout.dialog.slots[state.slot]
        after = self.asking(layout, state, known) | bits.filled | bits.ours
        if not slot.may_be:
            after |= bits.real
        after |= self._settled(state, slot, bits.settled, bits.confirmed)
        if known & bits.empty:
            after |= self.knowledge.said.get(state.prompt, 0)
            after = self.voided(layout, state.slot, after)
        for readback in layout.readbacks:
            if readback.state.name == state.name:
                after |= readback.agreed
        return after

    def unknown(self, layout: Layout, state: AskState, known: int) -> int:
        """Tries are used up and `unknown` is filled in, which nobody needs to confirm."""
        bits = layout.names[state.slot]
        known = self.asking(layout, state, known) | bits.filled | bits.settled
        return known & ~bits.not_unknown

    def skipped(self, layout: Layout, state: AskState, known: int) -> int:
        """The slot was filled before: left silently, after a confirmation that is due."""
        bits, slot = layout.names[state.slot], layout.dialog.slots[state.slot]
        known |= bits.filled
        return known | self._settled(state, slot, bits.settled, bits.confirmed)

    def _settled(self, state: AskState, slot: SlotSpec, settled: int, confirmed: int) -> int:
        if state.spared_by_readback:
            return 0
        band = self.app.bands.get(slot.band)
        always = slot.confirm == "readback" or (
            slot.confirm in ("by_confidence", "implicit")
            and band is not None
            and band.accept is None
        )
        return settled | (confirmed if always and not slot.may_be else 0)

    def correctable(self, layout: Layout, question: AskState, slot: str, known: int) -> bool:
        """A bare yes or no names nothing, so only other types can be corrected."""
        return (
            slot != question.slot
            and slot in layout.asked
            and not known & layout.names[slot].empty
            and layout.dialog.slots[slot].type.kind != "yes_no"
        )

    def corrected(self, layout: Layout, question: AskState, slot: str, known: int) -> int:
        """A correction holds another value than before; others may come with it in one breath."""
        if question.reads_back:  # its own yes or no is dropped
            after = self._told_besides(layout, question, known)
        else:
            after = self.asking(layout, question, known)
        for name in layout.asked:
            if self.correctable(layout, question, name, known):
                filled = after & layout.names[name].filled
                after = self.may_hold_another(layout, name, after) | filled
        bits = layout.names[slot]
        after = (after & ~bits.empty) | bits.filled | bits.real | bits.ours
        return self.voided(layout, slot, after)

    def voided(self, layout: Layout, slot: str, known: int) -> int:
        """The slot certainly holds another value: what read it back is open again."""
        for readback in layout.covering(slot):
            own = layout.names[readback.state.slot]
            known = (known & ~own.all) | own.unfilled | readback.agreed
        return known

    def redo(self, layout: Layout, slot: str, known: int) -> int:
        """Slots that are forgotten when this one changes, and those that hang on them."""
        changed, done = [slot], {slot}
        while changed:
            name = changed.pop()
            for other, spec in layout.dialog.slots.items():
                if name in spec.redo_if_changed and other not in done:
                    bits = layout.names[other]
                    known &= ~(bits.filled | bits.confirmed)
                    done.add(other)
                    changed.append(other)
        return known
