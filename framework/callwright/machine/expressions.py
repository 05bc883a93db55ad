"""The syntax tree of guards: names, constants, comparisons, `and or not`, `in`, arithmetic,
functions.

Parsing is `dialog.guards`' affair, types are checked there too; `machine.guards` evaluates.
"""

from dataclasses import dataclass
from typing import Literal

__all__ = [
    "Arithmetic",
    "Boolean",
    "Comparison",
    "Constant",
    "Expression",
    "Function",
    "Membership",
    "Name",
    "Negation",
]


@dataclass(frozen=True, slots=True)
class Name:
    """A slot, data, fact, input, or a name of language.md section 7 (`call.turns`, `line.quality`).

    `unknown`, `refused` and `today` are names too.
    """

    name: str


@dataclass(frozen=True, slots=True)
class Constant:
    """A number as its decimal text (`is_number`), or a quoted string."""

    text: str
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Comparison:
    """`left operator right`."""

    left: "Expression"
    operator: Literal["==", "!=", "<", "<=", ">", ">="]
    right: "Expression"


@dataclass(frozen=True, slots=True)
class Membership:
    """`item in set`; `negated` for `not in`."""

    item: "Expression"
    of: str
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Boolean:
    """`and` or `or` over two or more parts, left to right, stopping early."""

    operator: Literal["and", "or"]
    parts: tuple["Expression", ...]


@dataclass(frozen=True, slots=True)
class Negation:
    """`not part`."""

    part: "Expression"


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """`left + right`, `-`, `*`; a leading minus is `0 - x`."""

    left: "Expression"
    operator: Literal["+", "-", "*"]
    right: "Expression"


@dataclass(frozen=True, slots=True)
class Function:
    """known, filled, days_from_today, is_business_day, length, local_hour (without argument:
    None).
    """

    name: str
    argument: "Expression | None" = None


Expression = Name | Constant | Comparison | Membership | Boolean | Negation | Arithmetic | Function
