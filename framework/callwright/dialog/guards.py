"""Guard text to expressions.

    guard   = or ;   or = and {"or" and} ;   and = not {"and" not} ;   not = "not" not | compare
    compare = sum [("==" | "!=" | "<" | "<=" | ">" | ">=") sum | ["not"] "in" NAME]
    sum     = product {("+" | "-") product} ;   product = unary {"*" unary}
    unary   = "-" unary | NUMBER | STRING | FUNCTION "(" [or] ")" | NAME | "(" or ")"

Nothing else can be written, so a guard cannot run code.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, cast

from callwright.dialog.findings import closest
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
    "FUNCTIONS",
    "GuardError",
    "Parsed",
    "name_nodes",
    "parse",
]

FUNCTIONS = (
    "known",
    "filled",
    "days_from_today",
    "is_business_day",
    "length",
    "local_hour",
)
# Deeper than this no author reads it; it also bounds recursion.
DEEPEST = 20

_TOKEN = re.compile(
    r"""(?P<space>[ \n]+)
    |(?P<number>\d+(\.\d+)?)
    |(?P<name>[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*)
    |(?P<string>'[^']*'|"[^"]*")
    |(?P<sign>==|!=|<=|>=|<|>|\+|-|\*|\(|\))""",
    re.VERBOSE,
)
_WORDS = ("and", "or", "not", "in")


class GuardError(Exception):
    """What is wrong with a guard. offset: characters from its beginning."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset


@dataclass(frozen=True, slots=True)
class Parsed:
    """An expression, and where each of its nodes stands: `id(node)` to characters from 0."""

    expression: Expression
    offsets: Mapping[int, int]

    def offset(self, node: Expression) -> int:
        """Where this very node begins."""
        return self.offsets.get(id(node), 0)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    offset: int


def parse(text: str) -> Parsed:
    """The expression of a guard. Raises GuardError."""
    parser = _Parser(list(_tokens(text)))
    expression = parser.either(0)
    if (extra := parser.peek()).kind != "end":
        raise GuardError(_unexpected(extra), extra.offset)
    return Parsed(expression, parser.offsets)


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:
            sign = text[at]
            hint = {
                "=": " Equality is written `==`",
                "&": " Write `and`",
                "|": " Write `or`",
                "!": " Write `not`",
                "[": " A list is named in `sets`",
                ",": " Functions have one argument",
            }.get(sign, "")
            raise GuardError(f"{sign!r} is no part of a guard.{hint}", at)
        kind = str(found.lastgroup)
        if kind != "space":
            word = found[0]
            if kind == "name" and word in _WORDS:
                kind = "word"
            tokens.append(_Token(kind, word, at))
        at = found.end()
    tokens.append(_Token("end", "", len(text)))
    return tokens


def _unexpected(token: _Token) -> str:
    if token.kind == "end":
        return "the guard ends too early"
    return f"{token.text!r} does not belong here"


@dataclass(slots=True)
class _Parser:
    tokens: list[_Token]
    at: int = 0
    offsets: dict[int, int] = field(default_factory=dict)

    def peek(self) -> _Token:
        return self.tokens[self.at]

    def take(self) -> _Token:
        token = self.tokens[self.at]
        self.at = min(self.at + 1, len(self.tokens) - 1)
        return token

    def meet(self, text: str) -> bool:
        if self.peek().text == text and self.peek().kind in ("sign", "word"):
            self.take()
            return True
        return False

    def mark(self, node: Expression, offset: int) -> Expression:
        self.offsets[id(node)] = offset
        return node

    def either(self, depth: int) -> Expression:
        return self.joined("or", depth)

    def joined(self, word: Literal["or", "and"], depth: int) -> Expression:
        if depth > DEEPEST:
            raise GuardError("this guard is nested too deep to be read", self.peek().offset)
        start = self.peek().offset
        below = self.negation if word == "and" else (lambda d: self.joined("and", d))
        parts = [below(depth)]
        while self.meet(word):
            parts.append(below(depth))
        if len(parts) == 1:
            return parts[0]
        return self.mark(Boolean(word, tuple(parts)), start)

    def negation(self, depth: int) -> Expression:
        start = self.peek().offset
        if self.meet("not"):
            if depth > DEEPEST:
                raise GuardError("this guard is nested too deep to be read", start)
            return self.mark(Negation(self.negation(depth + 1)), start)
        return self.comparison(depth)

    def comparison(self, depth: int) -> Expression:
        start = self.peek().offset
        left = self.sum(depth)
        token = self.peek()
        if token.kind == "sign" and token.text in ("==", "!=", "<", "<=", ">", ">="):
            self.take()
            operator = cast(Literal["==", "!=", "<", "<=", ">", ">="], token.text)
            made = self.mark(Comparison(left, operator, self.sum(depth)), start)
            following = self.peek()
            if following.kind == "sign" and following.text in ("==", "!=", "<", "<=", ">", ">="):
                raise GuardError(
                    "comparisons are not chained; join two with `and`", following.offset
                )
            return made
        negated = token.text == "not" and token.kind == "word"
        if negated or (token.text == "in" and token.kind == "word"):
            self.take()
            if negated and not self.meet("in"):
                raise GuardError(_unexpected(self.peek()), self.peek().offset)
            name = self.take()
            if name.kind != "name":
                raise GuardError("`in` is followed by the name of a set", name.offset)
            return self.mark(Membership(left, name.text, negated), start)
        return left

    def sum(self, depth: int) -> Expression:
        start = self.peek().offset
        left = self.product(depth)
        while self.peek().kind == "sign" and self.peek().text in ("+", "-"):
            operator = cast(Literal["+", "-"], self.take().text)
            left = self.mark(Arithmetic(left, operator, self.product(depth)), start)
        return left

    def product(self, depth: int) -> Expression:
        start = self.peek().offset
        left = self.unary(depth)
        while self.meet("*"):
            left = self.mark(Arithmetic(left, "*", self.unary(depth)), start)
        return left

    def unary(self, depth: int) -> Expression:
        if depth > DEEPEST:
            raise GuardError("this guard is nested too deep to be read", self.peek().offset)
        token = self.take()
        match token.kind:
            case "number":
                return self.mark(Constant(token.text, is_number=True), token.offset)
            case "string":
                return self.mark(Constant(token.text[1:-1]), token.offset)
            case "name":
                if self.peek().text == "(":
                    return self.function(token, depth)
                return self.mark(Name(token.text), token.offset)
            case "sign" if token.text == "-":
                zero = Constant("0", is_number=True)
                return self.mark(Arithmetic(zero, "-", self.unary(depth + 1)), token.offset)
            case "sign" if token.text == "(":
                inner = self.either(depth + 1)
                self.close()
                return inner
            case _:
                raise GuardError(_unexpected(token), token.offset)

    def function(self, name: _Token, depth: int) -> Expression:
        if name.text not in FUNCTIONS:
            near = closest(name.text, FUNCTIONS)
            raise GuardError(f"guards call no function {name.text!r}.{near}", name.offset)
        self.take()
        argument = None if self.peek().text == ")" else self.either(depth + 1)
        self.close()
        return self.mark(Function(name.text, argument), name.offset)

    def close(self) -> None:
        token = self.take()
        if token.text != ")" or token.kind != "sign":
            raise GuardError("a closing parenthesis is missing here", token.offset)


def name_nodes(expression: Expression) -> tuple[Name, ...]:
    """Every name that a guard reads, left to right; sets of `in` are not names."""
    match expression:
        case Name():
            return (expression,)
        case Constant():
            return ()
        case Comparison(left, _, right) | Arithmetic(left, _, right):
            return name_nodes(left) + name_nodes(right)
        case Membership(item, _, _):
            return name_nodes(item)
        case Boolean(_, parts):
            return tuple(name for part in parts for name in name_nodes(part))
        case Negation(part):
            return name_nodes(part)
        case Function(_, argument):
            return name_nodes(argument) if argument is not None else ()
