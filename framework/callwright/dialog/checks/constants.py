"""Guards where only some names have a value: true, false, or not known here."""

from collections.abc import Mapping

from callwright.machine.expressions import (
    Arithmetic,
    Boolean,
    Comparison,
    Constant,
    Expression,
    Function,
    Membership,
    Name,
    Negation,
)
from callwright.machine.values import REFUSED, UNKNOWN, Absent, Value

__all__ = [
    "holds",
]


def holds(
    guard: Expression, known: Mapping[str, Value], sets: Mapping[str, tuple[str, ...]]
) -> bool | None:
    """Return what `guard` gives whatever the other names hold, or None where it depends on them.

    known: names with one value here. Numbers and dates are left open: they are stored in units
    that only their type knows.
    """
    match guard:
        case Name(name):
            value = known.get(name)
            return value if isinstance(value, bool) else None
        case Comparison(left, ("==" | "!=") as operator, right):
            one, other = _text(left, known), _text(right, known)
            if one is None or other is None:
                return None
            return (one == other) == (operator == "==")
        case Membership(item, of, negated):
            text = _text(item, known)
            return None if text is None or of not in sets else (text in sets[of]) != negated
        case Negation(part):
            inner = holds(part, known, sets)
            return None if inner is None else not inner
        case Boolean(operator, parts):
            return _joined(operator == "and", [holds(part, known, sets) for part in parts])
        case Function("known", Name(name)) if name in known:
            return not isinstance(known[name], Absent)
        case Function("filled", Name(name)) if name in known:
            return True
        case Comparison() | Function() | Constant() | Arithmetic():
            return None


def _joined(all_of: bool, parts: list[bool | None]) -> bool | None:
    decisive = not all_of
    if any(part is decisive for part in parts):
        return decisive
    return None if None in parts else all_of


def _text(side: Expression, known: Mapping[str, Value]) -> str | None:
    match side:
        case Constant(text, False):
            return text
        case Name("unknown"):
            return str(UNKNOWN)
        case Name("refused"):
            return str(REFUSED)
        case Name(name):
            value = known.get(name)
            return str(value) if isinstance(value, str | Absent) else None
        case _:
            return None
