"""A dialog file."""

from typing import Annotated, ClassVar

from pydantic import Field

from callwright.dialog.schema.prompts import Prompt
from callwright.dialog.schema.states import AnyState, Catch
from callwright.dialog.schema.values import (
    Count,
    DurationMs,
    Flag,
    Literal_,
    Name,
    Names,
    Noted,
    OneOf,
    TypeText,
    Word,
)

__all__ = [
    "DialogFile",
    "LeavingMap",
    "LimitsMap",
    "OutcomeMap",
    "SlotMap",
    "TakesMap",
    "WaitMap",
]

MayBe = Annotated[str, OneOf("unknown", "refused")]


class LimitsMap(Noted):
    """Budgets."""

    noun: ClassVar[str] = "`limits`"
    tries: Count | None = None
    visits: Count | None = None
    corrections: Count | None = None
    repeats: Count | None = None
    holds: Count | None = None
    digressions: Count | None = None
    turns: Count | None = None
    minutes: Count | None = None


class WaitMap(Noted):
    """A wait profile."""

    noun: ClassVar[str] = "a wait profile"
    no_speech: DurationMs | None = None
    end_of_speech: DurationMs | None = None
    between_keys: DurationMs | None = None
    longest: DurationMs | None = None


class SlotMap(Noted):
    """A slot."""

    noun: ClassVar[str] = "a slot"
    usual: ClassVar[str] = "type"
    type: TypeText
    class_: Name | None = Field(None, alias="class")
    confirm: Annotated[str, OneOf("by_confidence", "readback", "implicit", "none")] = (
        "by_confidence"
    )
    band: Name | None = None
    between: tuple[Literal_, Literal_] | None = None
    relative_to: Name | None = None
    to_the: Annotated[str, OneOf("day", "week", "month", "year")] | None = None
    needs_unit: Flag = False
    may_be: tuple[MayBe, ...] = ()
    redo_if_changed: Names = ()


class TakesMap(Noted):
    """An input of a dialog."""

    noun: ClassVar[str] = "an input"
    type: TypeText
    class_: Name | None = Field(None, alias="class")
    may_be: tuple[MayBe, ...] = ()


class OutcomeMap(Noted):
    """What one outcome gives back."""

    noun: ClassVar[str] = "an outcome"
    gives: Names = ()


class LeavingMap(Noted):
    """What runs when the dialog is left otherwise."""

    noun: ClassVar[str] = "`leaving`"
    unless: Names = ()
    do: Name


class DialogFile(Noted):
    """One dialog."""

    noun: ClassVar[str] = "a dialog file"
    dialog: Word
    start: Name
    takes: dict[Word, TakesMap] = Field(default_factory=dict)
    returns: dict[Word, OutcomeMap] = Field(default_factory=dict)
    ends_as: dict[Name, Name] = Field(default_factory=dict)
    requires: Names = ()
    limits: LimitsMap | None = None
    wait: dict[Name, WaitMap] = Field(default_factory=dict)
    catch: Catch = Field(default_factory=dict)
    leaving: LeavingMap | None = None
    slots: dict[Word, SlotMap] = Field(default_factory=dict)
    states: dict[Word, AnyState]
    prompts: dict[Word, Prompt] = Field(default_factory=dict)
