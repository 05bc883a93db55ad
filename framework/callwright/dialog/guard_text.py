"""A compiled guard as the author would write it."""

from typing import assert_never

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

__all__ = [
    "guard_text",
]


def guard_text(guard: Expression) -> str:
    """Return the text of `guard`, with brackets only where they change its meaning."""
    match guard:
        case Name(name):
            return name
        case Constant(text, is_number):
            return text if is_number else f"'{text}'"
        case Comparison(left, operator, right):
            return f"{_inner(left)} {operator} {_inner(right)}"
        case Membership(item, of, negated):
            return f"{_inner(item)} {'not in' if negated else 'in'} {of}"
        case Boolean(operator, parts):
            return f" {operator} ".join(_part(part) for part in parts)
        case Negation(part):
            return f"not {_part(part)}"
        case Arithmetic(left, operator, right):
            return f"{_inner(left)} {operator} {_inner(right)}"
        case Function(name, argument):
            return f"{name}({guard_text(argument) if argument else ''})"
        case _:
            assert_never(guard)


def _part(guard: Expression) -> str:
    """A part of `and`, `or`, `not`: only another of these needs brackets."""
    text = guard_text(guard)
    return f"({text})" if isinstance(guard, Boolean) else text


def _inner(guard: Expression) -> str:
    """A part of a comparison or sum."""
    text = guard_text(guard)
    return text if isinstance(guard, (Name, Constant, Function)) else f"({text})"
