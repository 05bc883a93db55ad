"""What a prompt's template can say: every branch measured, every read with what guards it.

Templates are Jinja2 with output and `if` only (language.md section 6). The syntax tree is walked,
never rendered: no value is needed to know the longest branch or what may be read.
"""

import functools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jinja2 import TemplateSyntaxError, nodes

from callwright.dialog.templates import Piece, TemplateError, environment, read_template
from callwright.understanding.slot_type import SlotType

__all__ = ["Read", "branches", "dotted", "longest_branch_words", "reads_of", "spoken_text"]

# Words of a usual long value when spoken, by type: "one hundred and twenty dollars and fifty cents"
# is 8. Our own counts.
_SPOKEN_WORDS = {
    "money": 8, "date": 4, "time": 4, "time_range": 7, "duration": 4, "percent": 5, "number": 4,
    "phone": 11, "email": 7, "zip": 5, "postcode": 6, "street_number": 4, "us_state": 2,
    "name": 2, "yes_no": 1, "choice": 4, "text": 10, "list": 12,
}  # fmt: skip
_UNTYPED_WORDS = 4


@dataclass(frozen=True, slots=True)
class Read:
    """A name read by a template. known, filled: names that the enclosing `if`s prove so.

    filters: those applied, innermost first. spoken: it is output, not only tested.
    asks: it stands only inside `known(name)` or `filled(name)`, which any name may.
    """

    name: str
    spoken: bool
    filters: tuple[str, ...] = ()
    known: frozenset[str] = frozenset()
    filled: frozenset[str] = frozenset()
    asks: bool = False


def _parse(text: str) -> nodes.Template | None:
    try:
        return environment().parse(text)
    except TemplateSyntaxError:
        return None


def dotted(node: nodes.Node) -> str:
    """`account.past_due` of nested attribute nodes, or nothing."""
    match node:
        case nodes.Name():
            return node.name
        case nodes.Getattr():
            inner = dotted(node.node)
            return f"{inner}.{node.attr}" if inner else ""
        case _:
            return ""


def _applied(node: nodes.Node) -> tuple[str, tuple[str, ...]]:
    """The innermost name and the filters applied to it, innermost first."""
    filters: list[str] = []
    while isinstance(node, nodes.Filter) and node.node is not None:
        filters.insert(0, node.name)
        node = node.node
    return dotted(node), tuple(filters)


# --- branches ------------------------------------------------------------------------------------


def branches(text: str) -> tuple[tuple[Piece, ...], ...]:
    """Every wording the template can take; nothing where it does not parse (CW401 says so)."""
    try:
        return read_template(text).branches
    except TemplateError:
        return ()


def spoken_text(branch: tuple[Piece, ...]) -> str:
    """A branch without its values: the words the author wrote."""
    return "".join(piece.text or " " for piece in branch)


def longest_branch_words(text: str, types: Mapping[str, SlotType]) -> int:
    """Words heard in the longest branch, each value counted as its type is usually spoken."""
    longest = 0
    for branch in branches(text):
        words = len(re.findall(r"[^\W_]+(?:['\u2019][^\W_]+)*", spoken_text(branch)))
        words += sum(_value_words(piece.name, types) for piece in branch if piece.name)
        longest = max(longest, words)
    return longest


def _value_words(name: str, types: Mapping[str, SlotType]) -> int:
    kind = types.get(name)
    if kind is None:
        return _UNTYPED_WORDS
    if kind.kind in ("digits", "alnum"):
        return kind.most or _UNTYPED_WORDS
    return _SPOKEN_WORDS.get(kind.kind, _UNTYPED_WORDS)


# --- reads ---------------------------------------------------------------------------------------

Proven = tuple[frozenset[str], frozenset[str]]
_NOTHING: Proven = (frozenset(), frozenset())


@functools.cache
def reads_of(text: str) -> tuple[Read, ...]:
    """Every read of a name, with what is proved known or filled where it stands."""
    tree = _parse(text)
    return () if tree is None else tuple(dict.fromkeys(_reads(tree.body, _NOTHING)))


def _reads(body: list[nodes.Node], proven: Proven) -> Iterator[Read]:
    for node in body:
        match node:
            case nodes.Output():
                for part in node.nodes:
                    yield from _read_values(part, True, proven)
            case nodes.If():
                otherwise = proven
                for test, inner in [
                    (node.test, node.body),
                    *((other.test, other.body) for other in node.elif_),
                ]:
                    yield from _read_values(test, False, otherwise)
                    yield from _reads(inner, _both(otherwise, _proves(test, True)))
                    otherwise = _both(otherwise, _proves(test, False))
                yield from _reads(node.else_, otherwise)
            case _:
                pass


def _read_values(node: nodes.Node, spoken: bool, proven: Proven) -> Iterator[Read]:
    known, filled = proven
    match node:
        case nodes.Filter() | nodes.Name() | nodes.Getattr():
            name, filters = _applied(node)
            if name:
                yield Read(name, spoken, filters, known, filled)
            else:
                for child in node.iter_child_nodes():
                    yield from _read_values(child, spoken, proven)
        case nodes.Call():
            called = dotted(node.node)
            for argument in node.args:
                name = dotted(argument)
                if name and called in ("known", "filled"):
                    yield Read(name, False, (), known, filled, asks=True)
                else:
                    yield from _read_values(argument, spoken, proven)
        case nodes.And() | nodes.Or():
            yield from _read_values(node.left, spoken, proven)
            first = _proves(node.left, isinstance(node, nodes.And))
            yield from _read_values(node.right, spoken, _both(proven, first))
        case _:
            for child in node.iter_child_nodes():
                yield from _read_values(child, spoken, proven)


def _proves(test: nodes.Node, holds: bool) -> Proven:
    """What is known and filled when `test` came out as `holds`."""
    match test:
        case nodes.Not():
            return _proves(test.node, not holds)
        case nodes.And() if holds:
            return _both(_proves(test.left, True), _proves(test.right, True))
        case nodes.Or() if not holds:
            return _both(_proves(test.left, False), _proves(test.right, False))
        case nodes.Call() if holds and len(test.args) == 1:
            name, called = dotted(test.args[0]), dotted(test.node)
            if called == "known":
                return frozenset({name}), frozenset({name})
            if called == "filled":
                return frozenset(), frozenset({name})
    return _NOTHING


def _both(a: Proven, b: Proven) -> Proven:
    return a[0] | b[0], a[1] | b[1]
