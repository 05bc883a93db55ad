"""Static types of guards: what may be compared with what (CW406)."""

from collections.abc import Mapping
from dataclasses import dataclass

from callwright.dialog.findings import closest
from callwright.dialog.guards import Parsed
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
from callwright.understanding.slot_type import SlotType

__all__ = [
    "CALL_NAMES",
    "GuardType",
    "Problem",
    "check",
    "type_of",
]


@dataclass(frozen=True, slots=True)
class GuardType:
    """What an expression gives: boolean, number, money, date, text, list, or absent for `unknown`
    and `refused`.

    values: the texts it can be, when they are few; empty when any.
    """

    kind: str
    values: tuple[str, ...] = ()
    may_be: tuple[str, ...] = ()


_NUMBER = GuardType("number")
_BOOLEAN = GuardType("boolean")
_ANY = GuardType("any")

CALL_NAMES: dict[str, GuardType] = {
    "confidence": _NUMBER,
    "attempt": _NUMBER,
    "no_match": _NUMBER,
    "no_input": _NUMBER,
    "low_confidence": _NUMBER,
    "invalid": _NUMBER,
    "call.turns": _NUMBER,
    "call.no_match": _NUMBER,
    "call.no_input": _NUMBER,
    "call.seconds": _NUMBER,
    "call.interruptions": _NUMBER,
    "call.direction": GuardType("text", ("inbound", "outbound")),
    "call.locale": GuardType("text"),  # `data_types` knows which locales there are
    "caller.upset": _NUMBER,
    "line.quality": GuardType("text", ("good", "fair", "poor")),
    "channel": GuardType("text", ("phone", "browser", "microphone", "text")),
    "hours.open": _BOOLEAN,
    "hours.open_in_minutes": _NUMBER,
    "today": GuardType("date"),
    "unknown": GuardType("absent"),
    "refused": GuardType("absent"),
}
"""Names that every guard may read, language.md section 7."""

_KINDS = {
    "number": "number",
    "percent": "number",
    "duration": "number",
    "money": "money",
    "date": "date",
    "list": "list",
}


def type_of(
    type: SlotType, may_be: tuple[str, ...] = (), values: tuple[str, ...] = ()
) -> GuardType:
    """What a guard sees of a slot or of data of this type. values: of its choice."""
    if type.kind == "yes_no":
        values = ("yes", "no")
    return GuardType(_KINDS.get(type.kind, "text"), values, may_be)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in a guard, and how many characters from its beginning."""

    code: str
    message: str
    offset: int


def check(
    parsed: Parsed, types: Mapping[str, GuardType], sets: Mapping[str, object]
) -> tuple[Problem, ...]:
    """Everything wrong with the types of a guard. types: names besides `CALL_NAMES`."""
    checker = _Checker(parsed, types, sets, [])
    whole = checker.type(parsed.expression)
    if whole.kind not in ("boolean", "any"):
        checker.say(parsed.expression, f"a guard is true or false, but this is {_a(whole)}")
    return tuple(checker.problems)


def _a(type: GuardType) -> str:
    return {
        "boolean": "true or false",
        "number": "a number",
        "money": "an amount of money",
        "date": "a date",
        "text": "a text",
        "list": "a list",
        "absent": "unknown or refused",
        "any": "something",
    }[type.kind]


@dataclass(slots=True)
class _Checker:
    parsed: Parsed
    types: Mapping[str, GuardType]
    sets: Mapping[str, object]
    problems: list[Problem]

    def say(self, node: Expression, message: str) -> None:
        self.problems.append(Problem("CW406", message, self.parsed.offset(node)))

    def type(self, node: Expression) -> GuardType:
        match node:
            case Constant(_, is_number):
                return _NUMBER if is_number else GuardType("text", (node.text,))
            case Name(name):
                return self.name(node, name)
            case Comparison():
                self.comparison(node)
                return _BOOLEAN
            case Membership(item, of, _):
                if of not in self.sets:
                    self.say(node, f"no set {of!r} is declared.{closest(of, self.sets)}")
                found = self.type(item)
                if found.kind not in ("text", "any"):
                    self.say(item, f"a set holds texts, but this is {_a(found)}")
                return _BOOLEAN
            case Boolean(_, parts):
                for part in parts:
                    self.truth(part)
                return _BOOLEAN
            case Negation(part):
                self.truth(part)
                return _BOOLEAN
            case Arithmetic():
                return self.arithmetic(node)
            case Function():
                return self.function(node)

    def truth(self, node: Expression) -> None:
        found = self.type(node)
        if found.kind not in ("boolean", "any"):
            self.say(node, f"`and`, `or` and `not` join conditions, but this is {_a(found)}")

    def name(self, node: Expression, name: str) -> GuardType:
        found = self.types.get(name) or CALL_NAMES.get(name)
        if found is None:
            near = closest(name, (*self.types, *CALL_NAMES))
            if not near and "." not in name:
                near = f" If it is a value, write it in quotes: '{name}'."
            self.say(node, f"no name {name!r} is known here.{near}")
            return _ANY
        return found

    def comparison(self, node: Comparison) -> None:
        left, right = self.type(node.left), self.type(node.right)
        if "any" in (left.kind, right.kind):
            return
        if "absent" in (left.kind, right.kind):
            self.absent(node, left, right)
            return
        pair = {left.kind, right.kind}
        quoted_date = pair == {"date", "text"} and any(_is_day(n) for n in (node.left, node.right))
        if len(pair) == 2 and pair != {"money", "number"} and not quoted_date:
            self.say(node, f"{_a(left)} cannot be compared with {_a(right)}")
        elif node.operator not in ("==", "!=") and pair & {"text", "boolean", "list"}:
            if not quoted_date:
                self.say(node, f"{_a(left)} has no order; compare with `==` or `!=`")
        elif pair == {"text"}:
            self.value(node, node.left, left, right)
            self.value(node, node.right, right, left)

    def absent(self, node: Comparison, left: GuardType, right: GuardType) -> None:
        word, other = (node.left, right) if left.kind == "absent" else (node.right, left)
        if node.operator not in ("==", "!="):
            self.say(node, "`unknown` and `refused` have no order; compare with `==` or `!=`")
        elif isinstance(word, Name) and other.kind != "absent" and word.name not in other.may_be:
            self.say(node, f"this can never be `{word.name}`: its `may_be` does not say so")

    def value(self, node: Comparison, side: Expression, its: GuardType, other: GuardType) -> None:
        """A quoted text must be a value that the other side can have."""
        if isinstance(side, Constant) and other.values and side.text not in other.values:
            near = closest(side.text, other.values)
            self.say(side, f"{side.text!r} is no value that this can have.{near}")

    def arithmetic(self, node: Arithmetic) -> GuardType:
        left, right = self.type(node.left), self.type(node.right)
        if "any" in (left.kind, right.kind):
            return _ANY
        match (left.kind, node.operator, right.kind):
            case ("number", _, "number"):
                return _NUMBER
            case ("money", "+" | "-", "money" | "number") | ("number", "+" | "-", "money"):
                return GuardType("money")
            case ("money", "*", "number") | ("number", "*", "money"):
                return GuardType("money")
            case ("date", "+" | "-", "number"):
                return GuardType("date")
            case _:
                self.say(node, f"{_a(left)} {node.operator} {_a(right)} is not defined")
                return _ANY

    def function(self, node: Function) -> GuardType:
        if node.name == "local_hour":
            if node.argument is not None:
                self.say(node, "`local_hour()` has no argument")
            return _NUMBER
        if node.argument is None:
            self.say(node, f"`{node.name}` needs an argument")
            return _ANY
        found = self.type(node.argument)
        match node.name:
            case "known" | "filled":
                if not isinstance(node.argument, Name):
                    self.say(node, f"`{node.name}` is asked of a name")
                return _BOOLEAN
            case "length":
                if found.kind not in ("text", "list", "any"):
                    self.say(node, f"only texts and lists have a length, but this is {_a(found)}")
                return _NUMBER
            case _:
                if found.kind not in ("date", "any"):
                    self.say(node, f"`{node.name}` is asked of a date, but this is {_a(found)}")
                return _BOOLEAN if node.name == "is_business_day" else _NUMBER


def _is_day(node: Expression) -> bool:
    if not isinstance(node, Constant) or node.is_number:
        return False
    parts = node.text.split("-")
    return [len(part) for part in parts] == [4, 2, 2] and all(part.isdigit() for part in parts)
