"""The strict loader: YAML as its author sees it, every piece with its place.

A file is parsed to events and built up here, so nothing is resolved behind the author's back: every
scalar is `Text`, and the schema says what it must be. No 1.1 booleans, octals, sexagesimals or
dates; no anchors, aliases, tags or second documents, so no file can grow while it is read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from callwright.dialog.findings import Finding, finding
from callwright.errors import Mark

__all__ = [
    "LONGEST_FILE_CHARS",
    "Map",
    "Node",
    "Seq",
    "Text",
    "mark_of",
    "read_yaml",
]

# Our own largest dialog file is under 12,000 characters; forty times that is no dialog.
LONGEST_FILE_CHARS = 500_000
# The language nests about eight deep.
DEEPEST = 40

_BRACES = 'a text with braces must be in quotes, as in "{{ name }}"'

_QUOTED = re.compile(r'"[^"]*"|(?<!\w)\'[^\']*\'(?!\w)')

# Word processors put these in place of quotes.
_CURLY = ("\u201c", "\u201d", "\u201e", "\u2018", "\u2019")

# No-break and other spaces that YAML takes for letters.
_BLANK = re.compile(r"[\u00a0\u2000-\u200b\u202f\u3000\ufeff]")

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Text(str):
    """A scalar as written. plain: without quotes. mark: where it begins, quotes included."""

    __slots__ = ("inline", "mark", "plain")

    mark: Mark
    plain: bool
    inline: bool

    def __new__(
        cls, text: str, mark: Mark | None = None, plain: bool = True, inline: bool = True
    ) -> "Text":
        """inline: stands on one line as it is, so that columns inside it can be counted."""
        made = super().__new__(cls, text)
        made.mark = mark or Mark()
        made.plain = plain
        made.inline = inline
        return made

    def at(self, offset: int) -> Mark:
        """The place of the character `offset` (from 0) of this text."""
        if not self.inline:
            return self.mark
        column = self.mark.column + offset + (0 if self.plain else 1)
        return Mark(self.mark.file, self.mark.line, column)


class Map(dict["Text", "Node"]):
    """A mapping in file order. keys_at: where each key stands. flow: written in braces.

    legal: the keys that the schema knows here and its noun, noted when it was looked at.
    """

    def __init__(self, mark: Mark, flow: bool = False) -> None:
        super().__init__()
        self.mark = mark
        self.flow = flow
        self.keys_at: dict[str, Mark] = {}
        self.legal: tuple[str, ...] = ()
        self.noun = ""


class Seq(list["Node"]):
    """A list in file order."""

    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self.mark = mark


Node = Text | Map | Seq


def mark_of(node: object) -> Mark:
    """Where a node begins; nowhere for what has no place."""
    mark = getattr(node, "mark", None)
    return mark if isinstance(mark, Mark) else Mark()


@dataclass(slots=True)
class _Builder:
    """Builds nodes from events; iterative, so that depth costs no stack."""

    file: str
    findings: list[Finding] = field(default_factory=list)
    root: Node | None = None
    quoted: Mark | None = None  # where the latest text in quotes begins that ends in a later line
    quoted_to: int = 0  # and the line where it ends
    open: list[Map | Seq] = field(default_factory=list)
    keys: list[Text | None] = field(default_factory=list)  # the key waiting for its value

    def place(self, mark: Any) -> Mark:
        return Mark(self.file, mark.line + 1, mark.column + 1)

    def say(self, code: str, message: str, mark: Mark) -> None:
        self.findings.append(finding(code, message, mark))

    def add(self, node: Node) -> None:
        """Put a finished scalar, or a collection just begun, where it belongs."""
        if not self.open:
            self.root = node
            return
        parent = self.open[-1]
        if isinstance(parent, Seq):
            parent.append(node)
            return
        key = self.keys[-1]
        if key is None:
            if isinstance(node, Text):
                self.keys[-1] = node
            else:
                braces = isinstance(node, Map) and node.flow and isinstance(parent, Map)
                wrong = (
                    _BRACES
                    if braces and parent.flow
                    else "a key must be a word, not a list or a map"
                )
                self.say("CW001", wrong, node.mark)
                self.keys[-1] = Text("", node.mark)
            return
        self.keys[-1] = None
        if not key and not key.plain:
            self.say("CW001", "a key may not be empty", key.mark)
        if key in parent:
            first = parent.keys_at[key]
            self.say(
                "CW002",
                f"the key {str(key)!r} is written twice; the first is at line {first.line}",
                key.mark,
            )
        parent[key] = node
        parent.keys_at[str(key)] = key.mark

    def begin(self, node: Map | Seq) -> None:
        self.add(node)
        self.open.append(node)
        self.keys.append(None)

    def end(self) -> None:
        node = self.open.pop()
        self.keys.pop()
        if isinstance(node, Map):
            self._name_split_guard(node)

    def _name_split_guard(self, node: Map) -> None:
        """`{if: a, b > 2, goto: x}`: the comma ended the guard. Say so."""
        if not node.flow or not any(key in ("if", "that") for key in node):
            return
        for key, value in list(node.items()):
            if isinstance(value, Text) and not value and value.plain and re.search(r"\W", key):
                self.say(
                    "CW001",
                    f"a comma ends an unquoted guard inside braces, so {str(key)!r} became a key "
                    "of its own. Guards need no comma; else write the guard in quotes",
                    node.keys_at[str(key)],
                )
                del node[key]


def read_yaml(text: str, file: str) -> tuple[Node | None, tuple[Finding, ...]]:
    """The nodes of one file and what is wrong with it. None when nothing could be read."""
    builder = _Builder(file)
    if len(text) > LONGEST_FILE_CHARS:
        message = f"the file is longer than {LONGEST_FILE_CHARS:,} characters; split it"
        return None, (finding("CW001", message, Mark(file, 1, 1)),)
    try:
        for event in _events(text):
            if not _take(builder, event):
                return None, tuple(builder.findings)
    except yaml.YAMLError as error:
        message, mark = _plainly(error, text, file)
        if builder.quoted is not None and builder.quoted_to == mark.line:
            message = (
                f"the text whose quote opens here goes on to line {mark.line}: close the quote"
            )
            mark = builder.quoted
        return None, (*builder.findings, finding("CW001", message, mark))
    except UnicodeError:
        message = "the file holds a character that is no text"
        return None, (finding("CW001", message, Mark(file, 1, 1)),)
    if builder.root is None:
        builder.say("CW001", "the file is empty", Mark(file, 1, 1))
    return builder.root, tuple(builder.findings)


def _events(text: str) -> Iterator[Any]:
    yield from yaml.parse(text, Loader=_LOADER)


def _take(builder: _Builder, event: Any) -> bool:
    """Handle one event; False when the file must not be read further."""
    mark = builder.place(event.start_mark) if event.start_mark else Mark(builder.file, 1, 1)
    if getattr(event, "tag", None) and not _is_plain_tag(event):
        builder.say("CW001", f"tags such as {event.tag!r} are not part of the language", mark)
    match event:
        case yaml.AliasEvent():
            builder.say("CW001", "anchors and aliases are not part of the language", mark)
            builder.add(Text("", mark))
        case yaml.ScalarEvent():
            if event.anchor:
                builder.say("CW001", "anchors and aliases are not part of the language", mark)
            if not event.style and event.value[:1] in _CURLY:
                builder.say(
                    "CW001", "a curly quote is a character like any other; write \" or '", mark
                )
            quoted = event.style in ("'", '"', "|", ">")
            inline = _ends_in_its_line(event) and event.style not in ("|", ">")
            builder.add(Text(event.value, mark, not quoted, inline))
            if event.style in ("'", '"') and not inline and event.end_mark:
                builder.quoted, builder.quoted_to = mark, event.end_mark.line + 1
        case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
            if len(builder.open) >= DEEPEST:
                builder.say("CW001", f"nested more than {DEEPEST} deep", mark)
                return False
            if event.anchor:
                builder.say("CW001", "anchors and aliases are not part of the language", mark)
            if isinstance(event, yaml.MappingStartEvent):
                builder.begin(Map(mark, bool(event.flow_style)))
            else:
                builder.begin(Seq(mark))
        case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
            builder.end()
        case yaml.DocumentStartEvent() if builder.root is not None:
            builder.say("CW001", "a second document begins here; one file holds one", mark)
            return False
        case _:
            pass
    return True


def _ends_in_its_line(event: Any) -> bool:
    return bool(event.start_mark.line == event.end_mark.line)


def _is_plain_tag(event: Any) -> bool:
    return event.tag == "!" and isinstance(event, yaml.ScalarEvent)


def _plainly(error: yaml.YAMLError, text: str, file: str) -> tuple[str, Mark]:
    """One clear sentence for what the parser could not read, and where."""
    place = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if place is None:
        position = getattr(error, "position", 0)
        before = text[: position if isinstance(position, int) else 0]
        mark = Mark(file, before.count("\n") + 1, len(before) - before.rfind("\n"))
        return "the file holds a character that YAML does not allow", mark
    mark = Mark(file, place.line + 1, place.column + 1)
    lines = text.splitlines()
    line = lines[place.line] if place.line < len(lines) else ""
    problem = str(getattr(error, "problem", "") or "")
    context = getattr(error, "context_mark", None)
    opened = Mark(file, context.line + 1, context.column + 1) if context is not None else mark
    if blank := _false_blank(lines, min(opened.line, mark.line - 2), mark.line):
        message = "this looks like a space and is none, as texts from other programs have it"
        return f"{message}: type the space anew", Mark(file, *blank)
    if "end of stream" in problem and opened != mark:
        return "the quote that opens here is never closed", opened
    if "\t" in line[: place.column + 1] or "\\t" in problem:
        return "a tab stands here; indent with spaces", mark
    line = _QUOTED.sub(lambda quoted: "_" * len(quoted[0]), line)
    if re.search(r"\{[^}]*\b(if|that):[^}]*[\[\](){}]", line) or (
        re.search(r"\b(if|that):", line) and re.search(r"[\[\]]", line)
    ):
        return (
            "a bracket inside an unquoted guard breaks YAML. Guards need none but those of a "
            "function; a set is named in `sets`. Else write the guard in quotes",
            mark,
        )
    return _wanted(problem, line, mark, opened), mark


def _false_blank(lines: list[str], first: int, last: int) -> tuple[int, int] | None:
    """Where among these lines (from 1) a character outside quotes only looks like a space."""
    for number in range(max(1, first), min(last, len(lines)) + 1):
        if found := _BLANK.search(_QUOTED.sub(lambda text: "_" * len(text[0]), lines[number - 1])):
            return number, found.start() + 1
    return None


def _wanted(problem: str, line: str, mark: Mark, opened: Mark) -> str:
    """What the parser wanted, in an author's words. opened: where what it was reading begins."""
    before = line[: mark.column - 1].strip()
    if "mapping values are not allowed" in problem:
        if re.fullmatch(r"(- +)*[\w.]+", before):
            return (
                f"{before!r} does not fit the line before it: indent it like its neighbours, end "
                "that line with a colon, or put its text in quotes"
            )
        return "a colon stands where none may; write the text in quotes"
    if "{{" in line:
        return _BRACES
    if closer := re.search(r"expected ',' or '([]}])'", problem):
        return (
            f"a comma or the `{closer[1]}` for line {opened.line} is missing here; a text that "
            "has a colon, comma, bracket or apostrophe stands in double quotes"
        )
    if "expected key" in problem or "expected '-'" in problem:
        if before:
            return "a text goes on after its closing quote; write all of it in double quotes"
        return (
            f"this line fits neither what begins at line {opened.line} nor what is inside it: "
            "indent it like its neighbours, and begin an entry of a list with `- `"
        )
    if "cannot start any token" in problem:
        return "a text may not begin with this character; write it in quotes"
    return f"this is not YAML: {problem or 'it cannot be read'}"
