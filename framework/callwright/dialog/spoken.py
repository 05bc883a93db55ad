"""A value inside a prompt's template: words when it is put out, itself when it is compared."""

from decimal import Decimal
from typing import Protocol

from callwright.machine.values import Absent, Value
from callwright.understanding.slot_type import SlotType

__all__ = [
    "SpeakerOfValues",
    "Spoken",
    "as_question",
    "is_filled",
    "is_known",
]


class SpeakerOfValues(Protocol):
    """Who turns values into words (`dialog.prompts`)."""

    def spoken(self, value: Value, type: SlotType | None) -> str:
        """A value by its type."""

    def money(self, value: Value) -> str:
        """Cents as an amount."""

    def date(self, value: Value) -> str:
        """A date."""

    def digits(self, value: Value) -> str:
        """Digit by digit."""

    def listed(self, value: Value, type: SlotType | None, most: int) -> str:
        """A list, cut to `most`."""

    def question(self, text: str) -> str:
        """A text as a question."""


class Spoken:
    """A value inside a template: words when it is put out, itself when it is compared."""

    __slots__ = ("type", "value", "voice")

    def __init__(self, value: Value, type: SlotType | None, voice: SpeakerOfValues) -> None:
        self.value = value
        self.type = type
        self.voice = voice

    def __str__(self) -> str:
        return self.voice.spoken(self.value, self.type)

    def __bool__(self) -> bool:
        return bool(self.value)

    def __eq__(self, other: object) -> bool:
        return self._plain() == (other._plain() if isinstance(other, Spoken) else _exact(other))

    def __lt__(self, other: object) -> bool:
        mine = self._plain()
        theirs = other._plain() if isinstance(other, Spoken) else _exact(other)
        if type(mine) is not type(theirs) or mine is None or theirs is None:
            return False
        return bool(mine < theirs)  # type: ignore[operator]  # of one type, seen above

    def __gt__(self, other: object) -> bool:
        return not (self < other or self == other)

    def __le__(self, other: object) -> bool:
        return self < other or self == other

    def __ge__(self, other: object) -> bool:
        return not self < other

    __hash__ = None  # type: ignore[assignment]  # compared by value, never a key

    def _plain(self) -> Decimal | str | None:
        kind = self.type.kind if self.type is not None else ""
        if isinstance(self.value, Absent | tuple):
            return None
        if kind == "money":
            return Decimal(int(str(self.value))) / 100  # a bare number is whole units
        if kind in ("number", "percent", "duration"):
            return Decimal(str(self.value))
        return str(self.value)

    def as_spoken(self) -> str:
        """`| spoken`: by its type."""
        return str(self)

    def as_money(self) -> str:
        """`| money`."""
        return self.voice.money(self.value)

    def as_spoken_date(self) -> str:
        """`| spoken_date`."""
        return self.voice.date(self.value)

    def as_digits(self) -> str:
        """`| digits`."""
        return self.voice.digits(self.value)

    def as_spoken_list(self, most: int = 5) -> str:
        """`| spoken_list(3)`."""
        return self.voice.listed(self.value, self.type, most)

    def questioned(self) -> str:
        """`| as_question`."""
        return self.voice.question(str(self))


def _exact(value: object) -> Decimal | str | None:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Decimal(str(value))
    return value if isinstance(value, str) else None


def as_question(value: object) -> str:
    """`| as_question`, also after another filter."""
    return value.questioned() if isinstance(value, Spoken) else f"{value}?"


def is_known(value: object) -> bool:
    """`known(x)`: a value, not unknown or refused."""
    return isinstance(value, Spoken) and not isinstance(value.value, Absent)


def is_filled(value: object) -> bool:
    """`filled(x)`."""
    return isinstance(value, Spoken)
