"""Values and confidences as a person at a desk reads them."""

from collections.abc import Callable, Mapping

from callwright.machine.declared import Band
from callwright.machine.machine import Machine
from callwright.machine.values import Absent, Plain, Sealed, Value

__all__ = ["Shown", "band_word", "confidence_text"]

_HIDDEN = "••••"


class Shown:
    """Shows the values of one call. open_values: masked ones too."""

    def __init__(
        self, machine: Machine, opened: Callable[[Value], Plain | None], *, open_values: bool
    ) -> None:
        self._machine = machine
        self._opened = opened
        self._open_values = open_values

    def slot(self, dialog: str, slot: str, value: Value) -> str:
        """The value of a slot."""
        spec = self._machine.slot(dialog, slot) if dialog in self._machine.dialogs else None
        return self.value(value, spec.type.kind if spec is not None else "")

    def named(self, names: Mapping[str, Value]) -> str:
        """`name = value` for each, declared data by their types."""
        data = self._machine.application.data
        kinds = {
            slot.name: slot.type.kind
            for dialog in self._machine.application.dialogs.values()
            for slot in dialog.slots.values()
        }
        kinds |= {name: spec.type.kind for name, spec in data.items()}
        return ", ".join(
            f"{name} = {self.value(value, kinds.get(name, ''))}" for name, value in names.items()
        )

    def value(self, value: Value, kind: str = "") -> str:
        """One value. kind: of its type."""
        if isinstance(value, Sealed):
            opened = self._opened(value) if self._open_values else None
            return _HIDDEN if opened is None else self.value(opened, kind)
        if isinstance(value, Absent):
            return value.why
        if isinstance(value, tuple):
            return "[" + ", ".join(self.value(item) for item in value) + "]"
        if kind == "money" and isinstance(value, int):
            return f"{value // 100}.{value % 100:02}"
        return str(value)


def confidence_text(confidence: int | None) -> str:
    """`0.62`, or a dash where nothing could be scored."""
    return "  — " if confidence is None else f"{confidence / 1000:.2f}"


def band_word(confidence: int | None, band: Band, unscored: int) -> str:
    """What the thresholds say of a confidence: stands, asked back, or too low."""
    score = unscored if confidence is None else confidence
    if band.accept is not None and score >= band.accept:
        return "stands"
    return "asked back" if score >= band.confirm else "too low"
