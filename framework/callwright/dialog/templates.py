"""Prompt templates: Jinja2 cut down to output and `if`, and what a template reads.

Nothing is imported from Jinja2 until a template is looked at: `text` without braces is itself.
"""

import functools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from callwright.dialog.findings import closest
from callwright.dialog.spoken import Spoken, as_question, is_filled, is_known

if TYPE_CHECKING:
    import jinja2.sandbox
    from jinja2 import nodes

__all__ = [
    "FILTERS",
    "Compiled",
    "Piece",
    "Template",
    "TemplateError",
    "branches",
    "compiled",
    "environment",
    "read_template",
]

FILTERS = ("spoken", "money", "spoken_date", "digits", "spoken_list", "as_question")
FUNCTIONS = ("known", "filled")


class TemplateError(Exception):
    """What is wrong with a template. code: of checks.md."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one branch: words as they are, or a name with its filter."""

    text: str = ""
    name: str = ""
    filter: str = ""


@dataclass(frozen=True, slots=True)
class Template:
    """What a template can say. reads: every name, those that only its conditions read included.

    branches: each way through its conditions, as pieces.
    """

    reads: tuple[str, ...]
    branches: tuple[tuple[Piece, ...], ...]


@dataclass(frozen=True, slots=True)
class Compiled:
    """A template ready to be filled. reads: every name it reads."""

    reads: tuple[str, ...]
    template: "jinja2.Template"

    def render(self, context: Mapping[str, Any]) -> str:
        """The words. Raises jinja2.TemplateError."""
        return self.template.render(context)


@functools.lru_cache(maxsize=4_096)
def compiled(text: str) -> Compiled:
    """A judged template, compiled once."""
    return Compiled(read_template(text).reads, environment().from_string(text))


# More than this many ways through one prompt nobody can test.
MOST_BRANCHES = 64


@functools.cache
def environment() -> "jinja2.sandbox.SandboxedEnvironment":
    """The sandbox, without any filter, test or global of Jinja2's own."""
    import jinja2
    from jinja2.sandbox import SandboxedEnvironment

    made = SandboxedEnvironment(undefined=jinja2.StrictUndefined, autoescape=False)
    plain = (name for name in FILTERS if name != "as_question")
    made.filters = {name: getattr(Spoken, f"as_{name}") for name in plain}
    made.filters["as_question"] = as_question
    made.tests = {}
    made.globals = {"known": is_known, "filled": is_filled}
    return made


@functools.lru_cache(maxsize=4_096)
def read_template(text: str) -> Template:
    """Parse and judge a template. Raises TemplateError."""
    if "{" not in text:
        return Template((), ((Piece(text),),))
    import jinja2

    made = environment()
    try:
        tree = made.parse(text)
    except jinja2.TemplateSyntaxError as error:
        raise TemplateError("CW401", _unread(text, str(error.message))) from None
    except RecursionError:
        message = "this template is nested too deep to be read"
        raise TemplateError("CW401", message) from None
    _judge_all(tree.body)
    reads = tuple(dict.fromkeys(_names(tree)))
    return Template(reads, tuple(branches(tree.body)))


# What opens in a template, what closes it, and how an author knows the two.
_PAIRS = (
    (r"\{\{", r"\}\}", "`{{`", "`}}`"),
    (r"\{%", r"%\}", "`{%`", "`%}`"),
    (r"\{%-?\s*if\b", r"\{%-?\s*endif\b", "`{% if … %}`", "`{% endif %}`"),
)


def _unread(text: str, problem: str) -> str:
    """Why a template cannot be read; Jinja's own words tell of its parser."""
    for opens, closes, opening, closing in _PAIRS:
        if len(re.findall(opens, text)) > len(re.findall(closes, text)):
            return f"a {opening} in this text has no {closing}"
    return f"this template cannot be read: {problem}"


def _judge_all(body: "list[nodes.Node]") -> None:
    from jinja2 import nodes

    for node in body:
        match node:
            case nodes.Output():
                for child in node.nodes:
                    if not isinstance(child, nodes.TemplateData):
                        _judge_output(child)
            case nodes.If():
                _judge_condition(node.test)
                _judge_all(node.body)
                for other in node.elif_:
                    _judge_condition(other.test)
                    _judge_all(other.body)
                _judge_all(node.else_)
            case _:
                _refuse(node)


def _refuse(node: "nodes.Node") -> None:
    what = type(node).__name__.lower()
    raise TemplateError(
        "CW401", f"prompts may use output and `if` only, not `{what}` (line {node.lineno})"
    )


def _judge_output(node: "nodes.Node") -> None:
    from jinja2 import nodes

    if not isinstance(node, nodes.Filter):
        _judge_name(node)
        return
    if node.name not in FILTERS:
        raise TemplateError(
            "CW401", f"prompts know no filter {node.name!r}.{closest(node.name, FILTERS)}"
        )
    takes_one = node.name == "spoken_list"
    good = all(isinstance(a, nodes.Const) and isinstance(a.value, int) for a in node.args)
    if node.kwargs or not good or len(node.args) > (1 if takes_one else 0):
        raise TemplateError("CW401", f"the filter {node.name!r} takes no such argument")
    if node.node is None:
        _refuse(node)
    elif isinstance(node.node, nodes.Filter) and node.name == "as_question":
        _judge_output(node.node)
    else:
        _judge_name(node.node)


def _judge_name(node: "nodes.Node | None") -> None:
    from jinja2 import nodes

    while isinstance(node, nodes.Getattr):
        node = node.node
    if not isinstance(node, nodes.Name):
        raise TemplateError(
            "CW401", "prompts say names, with at most a filter; nothing is computed"
        )


def _judge_condition(node: "nodes.Node") -> None:
    """known(x), filled(x), a name, comparisons of names and constants, joined by and, or, not."""
    from jinja2 import nodes

    match node:
        case nodes.And() | nodes.Or():
            _judge_condition(node.left)
            _judge_condition(node.right)
        case nodes.Not():
            _judge_condition(node.node)
        case nodes.Compare():
            _judge_operand(node.expr)
            for operand in node.ops:
                if operand.op in ("in", "notin"):
                    _refuse(node)
                _judge_operand(operand.expr)
        case nodes.Call():
            called = node.node
            good = isinstance(called, nodes.Name) and called.name in FUNCTIONS
            if not good or len(node.args) != 1 or node.kwargs or node.dyn_args or node.dyn_kwargs:
                raise TemplateError("CW401", "prompts call `known(name)` and `filled(name)` only")
            _judge_name(node.args[0])
        case _:
            _judge_name(node)


def _judge_operand(node: "nodes.Node") -> None:
    from jinja2 import nodes

    if not isinstance(node, nodes.Const):
        _judge_name(node)


def _dotted(node: "nodes.Node | None") -> str:
    from jinja2 import nodes

    parts: list[str] = []
    while isinstance(node, nodes.Getattr):
        parts.append(node.attr)
        node = node.node
    if not isinstance(node, nodes.Name):
        return ""
    return ".".join([node.name, *reversed(parts)])


def _names(node: "nodes.Node") -> Iterator[str]:
    from jinja2 import nodes

    if isinstance(node, nodes.Getattr | nodes.Name):
        if (name := _dotted(node)) not in FUNCTIONS:
            yield name
        return
    for child in node.iter_child_nodes():
        yield from _names(child)


def branches(body: "list[nodes.Node]") -> Iterator[tuple[Piece, ...]]:
    """Every way through a template's conditions, at most MOST_BRANCHES."""
    from jinja2 import nodes

    ways: list[tuple[Piece, ...]] = [()]
    for node in body:
        if isinstance(node, nodes.Output):
            said = tuple(_piece(child) for child in node.nodes)
            ways = [way + said for way in ways]
        elif isinstance(node, nodes.If):
            options = list(branches(node.body))
            for other in node.elif_:
                options += branches(other.body)
            options += branches(node.else_)
            ways = [way + option for way in ways for option in options]
        if len(ways) > MOST_BRANCHES:
            raise TemplateError("CW401", f"this prompt has more than {MOST_BRANCHES} wordings")
    yield from ways


def _piece(node: "nodes.Node") -> Piece:
    from jinja2 import nodes

    if isinstance(node, nodes.TemplateData):
        return Piece(text=node.data)
    filter = ""
    while isinstance(node, nodes.Filter):
        filter = filter or node.name
        if node.node is None:
            break
        node = node.node
    return Piece(name=_dotted(node), filter=filter)
