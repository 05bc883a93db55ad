"""What the dialog expects to hear at this moment, and what it knows that helps to hear it."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from callwright.understanding.slot_type import SlotType

__all__ = ["NOTHING_EXPECTED", "Context", "Expected", "ExpectedSlot", "Value"]

Value = str | int | bool | tuple["Value", ...]
"""Money is integer cents, dates YYYY-MM-DD (a missing year or day is `--06-04`, `1980`, `1980-06`),
times HH:MM, durations integer seconds, percents and fractional numbers decimal strings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedSlot:
    """One slot that an answer may fill.

    role: `asked` is the open question's, `also` its `also_fills`, `readback` one that the open
    question reads back, `earlier` one that this dialog asked before (only a correction may name
    it). least, greatest: the slot's `between`, already resolved: a value of the slot's type, or
    None. relative_to: name of the data that "half of it" is half of; its value is in
    `Context.values`.
    """

    name: str
    type: SlotType
    role: Literal["asked", "also", "readback", "earlier"] = "asked"
    least: Value | None = None
    greatest: Value | None = None
    relative_to: str = ""
    to_the: str = ""  # precision that is enough: day, week, month, year
    needs_unit: bool = False
    may_be: tuple[str, ...] = ()  # unknown, refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """The words that are live on one floor. Made by the machine, carried by `Listen`.

    phase: what a yes or a no would mean here. `asking` a question (its slot is first in `slots`),
    `confirming` and `checking` wait for affirm or deny, `choosing` for first, second or the value,
    `none` when no question is open.
    intents: names that may be heard: globals, own `hears`, and those of the phase.
    """

    dialog: str = ""
    phase: Literal["none", "asking", "confirming", "choosing", "checking"] = "none"
    slots: tuple[ExpectedSlot, ...] = ()
    intents: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()  # keys that act alone: of choices and globals
    keypad: int | None = None  # length of the open keypad entry, or None when it is closed

    @property
    def yes_or_no(self) -> bool:
        """Is a yes or a no the answer here?"""
        if self.phase in ("confirming", "checking"):
            return True
        return self.phase == "asking" and bool(self.slots) and self.slots[0].type.kind == "yes_no"


NOTHING_EXPECTED = Expected()


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What is known and may be used to understand, in the open. Lives only in memory.

    values: declared data by name. filled: slots of this dialog. prior: the imprecise candidate of a
    slot in this visit, to be completed ("nineteen eighty" after "July ninth"). choices: the two
    readings of a `choosing` phase. earlier: n-best lists of earlier attempts, oldest first.
    corrects: the turn before took back what was said, so this one says it anew.
    """

    today: datetime.date
    locale: str = "en-US"
    values: Mapping[str, Value] = field(default_factory=dict)
    filled: Mapping[str, Value] = field(default_factory=dict)
    prior: Mapping[str, Value] = field(default_factory=dict)
    choices: tuple[Value, ...] = ()
    earlier: tuple[tuple[str, ...], ...] = ()
    corrects: bool = False
