"""Guards under partial knowledge: what they need, what they come out as, what they teach."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from callwright.dialog.checks.knowledge import Layout, NameBits
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
from callwright.machine.values import Value

__all__ = ["Need", "Scope", "evaluate", "learn", "learn_yes", "names_in", "needs"]

_ABSENT = ("unknown", "refused")


@dataclass(frozen=True, slots=True)
class Scope:
    """How the names of one frame read. facts: bit of each fact in the set of facts held.

    given: inputs that are constants here.
    """

    layout: Layout | None
    data: Mapping[str, NameBits]
    facts: Mapping[str, int]
    sets: Mapping[str, tuple[str, ...]]
    given: Mapping[str, Value]

    def bits(self, name: str) -> NameBits | None:
        """The bits of a slot, input or data."""
        if self.layout is not None and name in self.layout.names:
            return self.layout.names[name]
        return self.data.get(name)


@dataclass(frozen=True, slots=True)
class Need:
    """A name that must hold something, or, if `real`, something other than unknown and refused."""

    name: str
    real: bool


def names_in(guard: Expression) -> Iterator[str]:
    """Every name that a guard reads, also inside `known` and `filled`."""
    match guard:
        case Name(name):
            if name not in (*_ABSENT, "today"):
                yield name
        case Comparison(left, _, right) | Arithmetic(left, _, right):
            yield from names_in(left)
            yield from names_in(right)
        case Membership(item):
            yield from names_in(item)
        case Boolean(_, parts):
            for part in parts:
                yield from names_in(part)
        case Negation(part):
            yield from names_in(part)
        case Function(_, argument):
            if argument is not None:
                yield from names_in(argument)
        case Constant():
            return


# --- what it comes out as ------------------------------------------------------------------------


def evaluate(guard: Expression, scope: Scope, facts: int, known: int) -> bool | None:
    """True or false where that is certain, else None. facts: exactly those held."""
    match guard:
        case Name(name):
            if name in scope.facts:
                return bool(facts & scope.facts[name])
            value = scope.given.get(name)
            return value if isinstance(value, bool) else None
        case Comparison(left, ("==" | "!=") as operator, right):
            same = _same(left, right, scope, known)
            return None if same is None else same == (operator == "==")
        case Membership(item, of, negated):
            text = _text(item, scope)
            members = scope.sets.get(of)
            return None if text is None or members is None else (text in members) != negated
        case Negation(part):
            inner = evaluate(part, scope, facts, known)
            return None if inner is None else not inner
        case Boolean(operator, parts):
            return _joined(operator == "and", parts, scope, facts, known)
        case Function(("known" | "filled") as function, Name(name)):
            bits = scope.bits(name)
            if bits is None:
                return None
            if known & bits.empty:
                return False
            wanted = bits.known if function == "known" else bits.filled
            return True if known & wanted == wanted else None
        case _:
            return None


def _joined(
    all_of: bool, parts: tuple[Expression, ...], scope: Scope, facts: int, known: int
) -> bool | None:
    """Left to right, each part with what the ones before it teach."""
    certain = True
    for part in parts:
        value = evaluate(part, scope, facts, known)
        if value is (not all_of):
            return not all_of
        certain = certain and value is not None
        known = learn(part, all_of, scope, known)
    return all_of if certain else None


def _same(left: Expression, right: Expression, scope: Scope, known: int) -> bool | None:
    one, other = _text(left, scope), _text(right, scope)
    if one is not None and other is not None:
        return one == other
    for side, against in ((left, right), (right, left)):
        if isinstance(side, Name) and isinstance(against, Name) and against.name in _ABSENT:
            bits = scope.bits(side.name)
            if bits is not None and known & _excludes(bits, against.name):
                return False
    return None


def _excludes(bits: NameBits, absent: str) -> int:
    return bits.not_unknown if absent == "unknown" else bits.not_refused


def _text(side: Expression, scope: Scope) -> str | None:
    match side:
        case Constant(text, False):
            return text
        case Name(name) if name in _ABSENT:
            return name
        case Name(name):
            value = scope.given.get(name)
            return None if value is None or isinstance(value, bool | int) else str(value)
        case _:
            return None


# --- what it teaches -----------------------------------------------------------------------------


def learn(guard: Expression, held: bool, scope: Scope, known: int) -> int:
    """What is known after the guard came out as `held`."""
    match guard:
        case Negation(part):
            return learn(part, not held, scope, known)
        case Boolean(operator, parts) if (operator == "and") == held:
            for part in parts:
                known = learn(part, held, scope, known)
            return known
        case Function("known", Name(name)) if held:
            bits = scope.bits(name)
            return known if bits is None else (known | bits.known) & ~bits.empty
        case Function("filled", Name(name)):
            bits = scope.bits(name)
            if bits is None:
                return known
            return (known | bits.filled) & ~bits.empty if held else known | bits.unfilled
        case Comparison(left, ("==" | "!=") as operator, right):
            return _learn_same(left, right, (operator == "==") == held, scope, known)
        case Comparison(left, _, right):
            for name in (*names_in(left), *names_in(right)):
                bits = scope.bits(name)
                if bits is not None:  # compared, so it held a real value
                    known = (known | bits.known) & ~bits.empty
            return known
        case _:
            return known


def _learn_same(left: Expression, right: Expression, same: bool, scope: Scope, known: int) -> int:
    for side, against in ((left, right), (right, left)):
        if not isinstance(side, Name) or side.name in _ABSENT:
            continue
        bits = scope.bits(side.name)
        if bits is None:
            continue
        if isinstance(against, Name) and against.name in _ABSENT:
            if same:
                known &= ~_excludes(bits, against.name)
            else:
                known |= _excludes(bits, against.name)
        elif same:
            known |= bits.real
        if same and isinstance(against, Constant) and against.text == "yes":
            known = learn_yes(side.name, scope, known)
    return known


def learn_yes(slot: str, scope: Scope, known: int) -> int:
    """A read-back question came out as yes: what it read back is confirmed."""
    if scope.layout is None:
        return known
    for readback in scope.layout.readbacks:
        if readback.state.slot == slot and known & readback.agreed:
            for name in readback.state.reads_back:
                bits = scope.layout.names.get(name)
                if bits is not None:
                    known |= bits.confirmed | bits.settled
    return known


# --- what it needs -------------------------------------------------------------------------------


def needs(guard: Expression, scope: Scope, known: int) -> Iterator[Need]:
    """Names that may be missing when the guard is evaluated with `known`."""
    match guard:
        case Boolean(operator, parts):
            for part in parts:
                yield from needs(part, scope, known)
                known = learn(part, operator == "and", scope, known)
        case Negation(part):
            yield from needs(part, scope, known)
        case Function("known" | "filled"):
            return
        case Comparison(left, ("==" | "!="), right) if _absent(left) or _absent(right):
            # Asking whether it is `unknown` needs only that it was asked at all.
            for name in (*names_in(left), *names_in(right)):
                yield from _need(name, False, scope, known)
        case _:
            for name in names_in(guard):
                yield from _need(name, True, scope, known)


def _absent(side: Expression) -> bool:
    return isinstance(side, Name) and side.name in _ABSENT


def _need(name: str, real: bool, scope: Scope, known: int) -> Iterator[Need]:
    bits = scope.bits(name)
    if bits is None:
        return
    wanted = bits.known if real else bits.filled
    if known & wanted != wanted:
        yield Need(name, real)
