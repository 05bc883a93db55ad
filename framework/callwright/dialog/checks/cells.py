"""The values a guard can tell apart: one point for each cell between the constants it names.

Whatever cannot be split at constants (two names compared, arithmetic) is taken as a free yes or no
of its own, so that no case is called impossible that is not, and none covered that is not.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from itertools import product

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

__all__ = ["Domain", "Point", "points", "satisfied"]

# More combinations than this are not looked at: such a guard is beyond what people write.
_POINTS_MOST = 20_000

Cell = str | Decimal | bool
Point = Mapping[str, Cell]
Domain = Callable[[str], tuple[str, ...] | None]
"""The values of a name with finitely many of them (`unknown`, `refused` included), or None."""


@dataclass(frozen=True, slots=True)
class _Atoms:
    """What guards look at: names with the constants they are compared with, and opaque parts."""

    texts: dict[str, set[str]]
    numbers: dict[str, set[Decimal]]
    free: set[str]


def points(
    guards: Iterable[Expression],
    domain: Domain,
    sets: Mapping[str, tuple[str, ...]],
    never: Iterable[str] = (),
) -> list[Point] | None:
    """One point for every cell that `guards` tell apart, or None if there are too many.

    never: names that are true nowhere.
    """
    untrue = {_key(Name(name)) for name in never}
    atoms = _Atoms({}, {}, set())
    for guard in guards:
        _collect(guard, atoms, domain, sets)
    axes: list[list[tuple[str, Cell]]] = []
    for name, texts in sorted(atoms.texts.items()):
        if name in atoms.numbers:
            continue
        values = domain(name)
        every = values if values is not None else (*sorted(texts), "some other value")
        axes.append([(name, value) for value in every])
    for name, numbers in sorted(atoms.numbers.items()):
        absent = [value for value in domain(name) or () if value in ("unknown", "refused")]
        cells: list[Cell] = [*_between(sorted(numbers)), *absent]
        axes.append([(name, value) for value in cells])
    axes += [
        [(name, False)] if name in untrue else [(name, True), (name, False)]
        for name in sorted(atoms.free)
    ]
    size = 1
    for axis in axes:
        size *= len(axis)
    if size > _POINTS_MOST:
        return None
    return [dict(chosen) for chosen in product(*axes)]


def _between(constants: list[Decimal]) -> Iterator[Decimal]:
    """Each constant, a point between each two, and one beyond each end."""
    for index, number in enumerate(constants):
        if index == 0:
            yield number - 1
        yield number
        after = constants[index + 1] if index + 1 < len(constants) else number + 2
        yield (number + after) / 2


def satisfied(guard: Expression, at: Point, sets: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether `guard` holds at a point that was made for it."""
    match guard:
        case Boolean("and", parts):
            return all(satisfied(part, at, sets) for part in parts)
        case Boolean(_, parts):
            return any(satisfied(part, at, sets) for part in parts)
        case Negation(part):
            return not satisfied(part, at, sets)
        case Membership(Name(name), of, negated) if name in at:
            return (str(at[name]) in sets.get(of, ())) != negated
        case Function("known", Name(name)) if name in at:
            return at[name] not in ("unknown", "refused")
        case Function("filled", Name(name)) if name in at:
            return True
        case Comparison(left, operator, right):
            compared = _compared(left, operator, right)
            if compared is not None and compared[0] in at:
                return _compare(at[compared[0]], compared[1], compared[2])
        case _:
            pass
    return bool(at[_key(guard)])


def _collect(
    guard: Expression, atoms: _Atoms, domain: Domain, sets: Mapping[str, tuple[str, ...]]
) -> None:
    match guard:
        case Boolean(_, parts):
            for part in parts:
                _collect(part, atoms, domain, sets)
            return
        case Negation(part):
            _collect(part, atoms, domain, sets)
            return
        case Membership(Name(name), of, _) if domain(name) is not None or of in sets:
            atoms.texts.setdefault(name, set()).update(sets.get(of, ()))
            return
        case Function("known" | "filled", Name(name)) if domain(name) is not None:
            atoms.texts.setdefault(name, set())
            return
        case Comparison(left, operator, right):
            compared = _compared(left, operator, right)
            if compared is not None:
                name, _, constant = compared
                if isinstance(constant, Decimal):
                    atoms.numbers.setdefault(name, set()).add(constant)
                else:
                    atoms.texts.setdefault(name, set()).add(constant)
                return
        case _:
            pass
    atoms.free.add(_key(guard))


def _compared(
    left: Expression, operator: str, right: Expression
) -> tuple[str, str, Decimal | str] | None:
    """A name (or a function of one) against a constant, the name first."""
    flipped = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
    for one, other, sign in (
        (left, right, operator),
        (right, left, flipped.get(operator, operator)),
    ):
        name, constant = _subject(one), _constant(other)
        if name is not None and constant is not None:
            if isinstance(constant, str) and operator not in ("==", "!="):
                return None
            return name, sign, constant
    return None


def _subject(side: Expression) -> str | None:
    match side:
        case Name("unknown" | "refused" | "today"):
            return None
        case Name(name):
            return name
        case Function("days_from_today" | "length" as function, Name(name)):
            return f"{function}({name})"
        case Function("local_hour" as function):
            return function
        case _:
            return None


def _constant(side: Expression) -> Decimal | str | None:
    match side:
        case Constant(text, True):
            return _number(text)
        case Constant(text, False):
            return text
        case Name("unknown" | "refused" as name):
            return name
        case Arithmetic(Constant("0", True), "-", Constant(text, True)):
            number = _number(text)
            return None if number is None else -number
        case _:
            return None


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _compare(value: Cell, operator: str, constant: Decimal | str) -> bool:
    if isinstance(value, Decimal) and isinstance(constant, Decimal):
        return {
            "==": value == constant,
            "!=": value != constant,
            "<": value < constant,
            "<=": value <= constant,
            ">": value > constant,
            ">=": value >= constant,
        }[operator]
    # `x == unknown` of a number that is known, or a number that is unknown compared with one:
    # unequal, and no order (a defence failure at run time, CW404 refuses it).
    return (value == constant) == (operator == "==") if operator in ("==", "!=") else False


def _key(guard: Expression) -> str:
    return repr(guard)
