"""Values sealed by their declared class on the way in, and opened again where they are needed."""

from collections.abc import Mapping

from callwright.machine.machine import Machine
from callwright.machine.values import Absent, Plain, Sealed, Value
from callwright.privacy.sealed import Vault
from callwright.understanding.expected import Expected

__all__ = ["CallValues", "CallVault"]


class CallVault(Vault):
    """A vault that knows which of its values the record must not keep, and when they were read.

    A step that reads a value which no later reader of the record can have is not to be replayed;
    its result is journalled whole instead (`call.replay`).
    """

    def __init__(self, key: bytes, known: Mapping[str, Plain] | None = None) -> None:
        super().__init__(key, known)
        self._unkept: dict[str, None] = {}
        self._new: list[str] = []
        self.unkept_was_read = False

    def seal(self, value: Plain) -> Sealed:
        """Keep `value`, in the record too, under the call's key."""
        known = len(self)
        sealed = super().seal(value)
        # What the caller has told is kept, though a record that nobody may read says the same.
        if len(self) > known or self._unkept.pop(sealed.id, "") is None:
            self._new.append(sealed.id)
        return sealed

    def seal_unkept(self, value: Plain) -> Sealed:
        """Keep `value` in memory alone."""
        known = len(self)
        sealed = super().seal(value)
        if len(self) > known:
            self._unkept[sealed.id] = None
        return sealed

    def is_unkept(self, sealed: Sealed) -> bool:
        """Is this value in memory alone?"""
        return sealed.id in self._unkept

    def take_new(self) -> dict[str, Plain]:
        """Return what has come in since the last time and is to be kept."""
        new, self._new = self._new, []
        return {name: super(CallVault, self).__getitem__(name) for name in new}

    def __getitem__(self, name: str) -> Plain:
        if name in self._unkept:
            self.unkept_was_read = True
        return super().__getitem__(name)


class CallValues:
    """The values of one call: what its vault knows, and what the application says of classes."""

    def __init__(self, machine: Machine, key: bytes, known: Mapping[str, Plain] | None = None):
        self._machine = machine
        self.vault = CallVault(key, known)

    def open(self, value: Value) -> Plain | None:
        """Return the value itself; None for an answer that is no value, or one not kept."""
        match value:
            case Sealed(id):
                return self.vault.get(id)
            case Absent():
                return None
            case tuple():
                opened = [self.open(item) for item in value]
                return tuple(item for item in opened if item is not None)
            case _:
                return value

    def opened(self, values: Mapping[str, Value]) -> dict[str, Plain]:
        """Return those that have a value, by name."""
        found = {name: self.open(value) for name, value in values.items()}
        return {name: value for name, value in found.items() if value is not None}

    def seal_slot(self, dialog: str, slot: str, value: Plain) -> Value:
        """Seal a value that is heard for a slot, if the slot's class asks for it."""
        spec = self._machine.slot(dialog, slot)
        return value if spec is None else self.seal(value, spec.label or spec.class_)

    def seal_data(self, values: Mapping[str, Value | Plain]) -> dict[str, Value]:
        """Seal declared data by class; what is not declared is left out."""
        declared = self._machine.application.data
        return {
            name: self.seal(value, declared[name].class_)
            for name, value in values.items()
            if name in declared
        }

    def seal(self, value: Value, class_: str) -> Value:
        """Seal `value` unless its class is stored in the open."""
        if isinstance(value, Sealed | Absent) or self.stored(class_) == "plain":
            return value
        plain = self.open(value)
        if plain is None:
            return value
        if self.stored(class_) == "nothing":
            return self.vault.seal_unkept(plain)
        return self.vault.seal(plain)

    def secret(self, expected: Expected) -> bool:
        """May what is told now be a value that the record keeps nothing of?"""
        return any(
            slot.role != "earlier" and self.kept_nowhere(expected.dialog, slot.name)
            for slot in expected.slots
        )

    def kept_nowhere(self, dialog: str, slot: str) -> bool:
        """Does the record keep nothing of this slot?"""
        spec = self._machine.slot(dialog, slot)
        return spec is not None and self.stored(spec.label or spec.class_) == "nothing"

    def masked(self, dialog: str, slot: str) -> bool:
        """Is this slot kept otherwise than in the open?"""
        spec = self._machine.slot(dialog, slot)
        return spec is not None and self.stored(spec.label or spec.class_) != "plain"

    def stored(self, class_: str) -> str:
        """Return what the record keeps of a class: plain, masked or nothing."""
        return self._machine.data_class(class_).stored
