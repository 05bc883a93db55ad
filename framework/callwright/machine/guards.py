"""Guards: `machine.expressions` compiled to closures, evaluated by semantics.md section 12.

Inside an evaluation money is `Money`, dates are `datetime.date`, numbers exact decimals. What
cannot be evaluated raises `DefenceError`: in a checked application that does not happen, and `step`
answers it with the fallback.
"""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation
from typing import Protocol, assert_never

from callwright.errors import CallwrightError
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
from callwright.privacy.sealed import Sealed

__all__ = [
    "Compiled",
    "DefenceError",
    "Money",
    "Operand",
    "Scope",
    "compare",
    "compile_guard",
    "names_in",
    "opened",
    "operand",
]

EXACT = Context(prec=28, rounding=ROUND_HALF_UP)
MOST_CENTS = 10**15
HUNDRED = Decimal(100)


class DefenceError(CallwrightError):
    """Something that a checked application never does. The words are for the journal."""


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in cents, exact until it is rounded once at the end."""

    cents: Decimal


Operand = Decimal | Money | datetime.date | str | bool | Absent | tuple["Operand", ...]


class Scope(Protocol):
    """What a guard may read: one frame, the call, and the call's vault."""

    def read(self, name: str) -> Operand:
        """The value of a name. Raises DefenceError when it is not filled or not known of."""

    def peek(self, name: str) -> Operand | None:
        """The value of a name, or None when it is not filled."""

    def holds(self, name: str) -> bool:
        """Is the value known? For facts: is it granted?"""

    def in_set(self, name: str, item: Operand) -> bool:
        """Is the item in the declared set?"""

    def days_from_today(self, day: datetime.date) -> int:
        """Days from the call's date to `day`."""

    def is_business_day(self, day: datetime.date) -> bool:
        """Is the lender open on `day`?"""

    def local_hour(self) -> int:
        """The hour at the calendar's zone now."""


Compiled = Callable[[Scope], Operand]


def opened(value: Value, vault: Mapping[str, object]) -> Value:
    """The value itself, looked up when sealed. Raises DefenceError when the vault lacks it."""
    if isinstance(value, Sealed):
        try:
            return vault[value.id]  # type: ignore[return-value]  # a Vault holds Plain
        except KeyError:
            raise DefenceError("a sealed value is not in the vault") from None
    if isinstance(value, tuple):
        return tuple(opened(item, vault) for item in value)
    return value


def operand(value: Value, kind: str) -> Operand:
    """An opened value as guards compute with it. kind: of its slot type, empty for a fact."""
    match value:
        case Absent() | bool():
            return value
        case tuple():
            return tuple(operand(item, "") for item in value)
        case Sealed():
            raise DefenceError("a sealed value was not opened")
        case int():
            return Money(Decimal(value)) if kind == "money" else Decimal(value)
        case str():
            if kind == "date":
                return _date(value)
            if kind in ("percent", "number"):
                return _number(value)
            return value
    assert_never(value)


def _date(text: str) -> datetime.date:
    """A date; a month or a year stands for its first day."""
    whole = text + "-01-01"[len(text) - 4 :] if len(text) in (4, 7) else text
    try:
        return datetime.date.fromisoformat(whole)
    except ValueError:
        raise DefenceError("a date that is no date was compared") from None


def _number(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        raise DefenceError("a number that is no number was compared") from None


def compile_guard(expression: Expression) -> Compiled:
    """A closure that evaluates the guard in a scope, left to right, stopping early."""
    match expression:
        case Name(name):
            return _compile_name(name)
        case Constant(text, is_number):
            constant: Operand = Decimal(text) if is_number else text
            return lambda scope: constant
        case Comparison():
            return _compile_comparison(expression)
        case Membership(item, of, negated):
            of_item = compile_guard(item)
            return lambda scope: scope.in_set(of, _present(of_item(scope))) is not negated
        case Boolean(operator, parts):
            compiled = tuple(compile_guard(part) for part in parts)
            if operator == "and":
                return lambda scope: all(_truth(part(scope)) for part in compiled)
            return lambda scope: any(_truth(part(scope)) for part in compiled)
        case Negation(part):
            inner = compile_guard(part)
            return lambda scope: not _truth(inner(scope))
        case Arithmetic():
            exact = _compile_exact(expression)
            return lambda scope: _rounded(exact(scope))
        case Function(name, argument):
            return _compile_function(name, argument)
    assert_never(expression)


def names_in(expression: Expression | None) -> tuple[str, ...]:
    """Every name that the guard may read, in order of appearance."""
    match expression:
        case None | Constant():
            found: tuple[str, ...] = ()
        case Name(name):
            found = (name,)
        case Comparison(left, _, right) | Arithmetic(left, _, right):
            found = names_in(left) + names_in(right)
        case Membership(item, _, _):
            found = names_in(item)
        case Boolean(_, parts):
            found = tuple(name for part in parts for name in names_in(part))
        case Negation(part):
            found = names_in(part)
        case Function(_, argument):
            found = names_in(argument)
        case _:
            assert_never(expression)
    return tuple(dict.fromkeys(found))


def _compile_exact(expression: Expression) -> Compiled:
    """Arithmetic within arithmetic is not rounded: only the end is."""
    if not isinstance(expression, Arithmetic):
        return compile_guard(expression)
    one, other = _compile_exact(expression.left), _compile_exact(expression.right)
    operator = expression.operator
    return lambda scope: _arithmetic(_present(one(scope)), operator, _present(other(scope)))


def _compile_name(name: str) -> Compiled:
    if name == "unknown":
        return lambda scope: UNKNOWN
    if name == "refused":
        return lambda scope: REFUSED
    return lambda scope: scope.read(name)


def _truth(value: Operand) -> bool:
    if not isinstance(value, bool):
        raise DefenceError("a guard is neither true nor false")
    return value


def _present(value: Operand) -> Operand:
    if isinstance(value, Absent):
        raise DefenceError("a value that is unknown or refused was compared")
    return value


def _compile_comparison(expression: Comparison) -> Compiled:
    operator = expression.operator
    for side, other in (
        (expression.left, expression.right),
        (expression.right, expression.left),
    ):
        # `x == unknown` may be asked of anything, also of what is not filled.
        if isinstance(side, Name) and side.name in ("unknown", "refused"):
            absent = UNKNOWN if side.name == "unknown" else REFUSED
            wanted = operator == "=="
            if isinstance(other, Name):
                name = other.name
                return lambda scope: (scope.peek(name) == absent) is wanted
    one, two = compile_guard(expression.left), compile_guard(expression.right)
    return lambda scope: compare(_present(one(scope)), operator, _present(two(scope)))


def compare(left: Operand, operator: str, right: Operand) -> bool:
    """`left operator right` for two values that are there. Raises DefenceError without an order."""
    left, right = _alike(left, right)
    if operator == "==":
        return left == right
    if operator == "!=":
        return left != right
    if isinstance(left, Money) and isinstance(right, Money):
        left, right = left.cents, right.cents
    if type(left) is not type(right) or isinstance(left, bool | Absent | tuple | Money):
        raise DefenceError("two values that have no order were compared")
    if operator == "<":
        return left < right  # type: ignore[operator]  # same type, ordered: checked above
    if operator == "<=":
        return left <= right  # type: ignore[operator]
    if operator == ">":
        return left > right  # type: ignore[operator]
    return left >= right  # type: ignore[operator]


def _alike(left: Operand, right: Operand) -> tuple[Operand, Operand]:
    """Bare numbers beside money are whole units; quoted dates and numbers become what they meet."""
    match left, right:
        case Money(), Decimal():
            return left, Money(right * HUNDRED)
        case Decimal(), Money():
            return Money(left * HUNDRED), right
        case datetime.date(), str():
            return left, _date(right)
        case str(), datetime.date():
            return _date(left), right
        case Decimal(), str():
            return left, _number(right)
        case str(), Decimal():
            return _number(left), right
        case _:
            return left, right


def _arithmetic(left: Operand, operator: str, right: Operand) -> Operand:
    match left, operator, right:
        case datetime.date(), "+" | "-", Decimal():
            days = int(right if operator == "+" else -right)
            try:
                return left + datetime.timedelta(days=days)
            except OverflowError:
                raise DefenceError("a date left the calendar") from None
        case Money(), "*", Decimal():
            return Money(EXACT.multiply(left.cents, right))
        case Decimal(), "*", Money():
            return Money(EXACT.multiply(left, right.cents))
        case Decimal(), "*", Decimal():
            return EXACT.multiply(left, right)
        case _:
            left, right = _alike(left, right)
    match left, operator, right:
        case Money(), "+", Money():
            return Money(EXACT.add(left.cents, right.cents))
        case Money(), "-", Money():
            return Money(EXACT.subtract(left.cents, right.cents))
        case Decimal(), "+", Decimal():
            return EXACT.add(left, right)
        case Decimal(), "-", Decimal():
            return EXACT.subtract(left, right)
        case _:
            raise DefenceError("this arithmetic is not defined")


def _rounded(value: Operand) -> Operand:
    """Money is rounded to cents, half away from zero."""
    if not isinstance(value, Money):
        return value
    cents = value.cents.quantize(Decimal(1), rounding=ROUND_HALF_UP)
    if abs(cents) > MOST_CENTS:
        raise DefenceError("an amount of money overflowed")
    return Money(cents)


def _compile_function(name: str, argument: Expression | None) -> Compiled:
    if name == "local_hour":
        return lambda scope: Decimal(scope.local_hour())
    if name in ("known", "filled") and isinstance(argument, Name):
        asked = argument.name
        if name == "filled":
            return lambda scope: scope.peek(asked) is not None
        return lambda scope: not isinstance(scope.peek(asked), Absent | None)
    if argument is None:
        raise DefenceError("a function lacks its argument")
    of = compile_guard(argument)
    match name:
        case "days_from_today":
            return lambda scope: Decimal(scope.days_from_today(_day(of(scope))))
        case "is_business_day":
            return lambda scope: scope.is_business_day(_day(of(scope)))
        case "length":
            return lambda scope: _length(of(scope))
        case _:
            raise DefenceError("a function that does not exist")


def _day(value: Operand) -> datetime.date:
    if not isinstance(value, datetime.date):
        raise DefenceError("a date was expected")
    return value


def _length(value: Operand) -> Decimal:
    if isinstance(value, str | tuple):
        return Decimal(len(value))
    raise DefenceError("only words and lists have a length")
