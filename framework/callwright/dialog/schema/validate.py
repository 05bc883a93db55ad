"""From nodes to models: every complaint in our own words, with its place.

A file with mistakes is read on, so that what else is wrong is told in the same run: a misspelt key
as the one that it means, the app file without the sections that cannot be read.
"""

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from callwright.dialog.findings import Finding, closest, finding
from callwright.dialog.schema.values import Noted
from callwright.dialog.yaml_source import Map, Node, Seq, Text, mark_of
from callwright.errors import Mark

__all__ = ["Meant", "validate", "validate_as_meant", "without_mistakes"]

Model = TypeVar("Model", bound=Noted)


def validate(model: type[Model], node: Node) -> tuple[Model | None, tuple[Finding, ...]]:
    """The typed file, or None, and everything wrong with it."""
    typed, errors = _validated(model, node)
    return typed, tuple(_in_words(one, node) for one in errors)


@dataclass(frozen=True, slots=True)
class Meant(Generic[Model]):
    """A file as its author meant it. typed: None where that cannot be known.

    findings: all that is wrong with it. misspelt: those of them that nothing else follows from.
    """

    typed: Model | None
    findings: tuple[Finding, ...]
    misspelt: frozenset[Finding] = frozenset()


def validate_as_meant(model: type[Model], node: Node) -> Meant[Model]:
    """The typed file, its misspelt keys taken for those they mean. Changes these in `node`."""
    typed, errors = _validated(model, node)
    findings = tuple(_in_words(one, node) for one in errors)
    if errors and all(_mend(node, one) for one in errors):
        typed, more = _validated(model, node)
        if not more:  # else it was meant otherwise
            return Meant(typed, findings, frozenset(findings))
    return Meant(typed, findings)


def without_mistakes(model: type[Model], node: Node) -> Model | None:
    """The typed file without its top keys that cannot be read; None where one is needed."""
    _, errors = _validated(model, node)
    if not isinstance(node, Map):
        return None
    rest = Map(node.mark)
    rest.keys_at = node.keys_at
    wrong = {one["loc"][0] for one in errors if one["loc"]}
    rest.update({key: value for key, value in node.items() if key not in wrong})
    return _validated(model, rest)[0]


def _validated(model: type[Model], node: Node) -> tuple[Model | None, list[Any]]:
    """The typed file, or None and what pydantic says of it, each mistake once."""
    try:
        return model.model_validate(node), []
    except ValidationError as error:
        errors = error.errors()
        misspelt = _misspelt(errors)
        return None, [
            one for one in errors if one["type"] != "missing" or one["loc"] not in misspelt
        ]


def _mend(root: Node, error: Any) -> bool:
    """Give a misspelt key the name that it means; False where that cannot be known.

    A text at the top of a file declares nothing, so without it the file is as it is meant.
    """
    if error["type"] != "extra_forbidden":
        return False
    *around, key = (part for part in error["loc"] if not _is_branch(part))
    parent, _ = _find(root, around)
    if not isinstance(parent, Map):
        return False
    meant = _meant(str(key), parent.legal)
    if not meant or meant in parent:
        declares_nothing = not around and isinstance(parent.get(Text(str(key))), Text)
        return declares_nothing and parent.pop(Text(str(key))) is not None
    pairs = [
        (Text(meant, name.mark) if name == key else name, value) for name, value in parent.items()
    ]
    parent.keys_at[meant] = parent.keys_at.pop(str(key), parent.mark)
    parent.clear()
    parent.update(pairs)
    return True


def _meant(key: str, legal: Sequence[str]) -> str:
    """The legal key that one means; nothing where none is near."""
    if key in _MEANS_THEN and "then" in legal:
        return "then"
    return next(iter(difflib.get_close_matches(key, sorted(legal), n=1, cutoff=0.6)), "")


# What authors write for the way on, when it is not a `then`.
_MEANS_THEN = ("goto", "next", "to")


def _misspelt(errors: Sequence[Any]) -> set[tuple[Any, ...]]:
    """Needed keys whose absence is told already, by the misspelt key that stands for them."""
    found = set()
    missing = {one["loc"] for one in errors if one["type"] == "missing"}
    for one in errors:
        if one["type"] == "extra_forbidden":
            *parent, key = one["loc"]
            needed = [str(loc[-1]) for loc in missing if list(loc[:-1]) == parent]
            near = difflib.get_close_matches(str(key), needed, n=1)
            if key in _MEANS_THEN:
                near = ["then"]
            found |= {(*parent, name) for name in near}
    return found


def _in_words(error: Any, root: Node) -> Finding:
    loc = tuple(part for part in error["loc"] if not _is_branch(part))
    kind = error["type"]
    if kind == "extra_forbidden":
        parent, _ = _find(root, loc[:-1])
        key = str(loc[-1])
        legal = parent.legal if isinstance(parent, Map) else ()
        noun = parent.noun if isinstance(parent, Map) else "this"
        mark = parent.keys_at.get(key, parent.mark) if isinstance(parent, Map) else Mark()
        meant = _meant(key, legal)
        hint = f" Did you mean {meant!r}?" if meant else ""
        hint = hint or _of_a_map_around(root, loc, key)
        hint = hint or closest(key, legal)
        message = f"{noun} does not know the key {key!r}.{hint}"
        return finding("CW003", message, mark, state=_state(loc))
    if kind == "missing":
        parent, mark = _find(root, loc[:-1])
        noun = parent.noun if isinstance(parent, Map) else "this"
        return finding("CW003", f"{noun} needs the key {str(loc[-1])!r}", mark, state=_state(loc))
    node, mark = _find(root, loc)
    code = {"callwright_no_verb": "CW003", "callwright_verbs": "CW005"}.get(kind, "CW001")
    message = str(error["msg"]) if kind.startswith("callwright") else _shape_message(kind, node)
    key = next((str(part) for part in reversed(loc) if isinstance(part, str)), "")
    where = f"{key!r}: " if key and key != "[key]" else ""
    if key in ("say", "prompt") and isinstance(node, Text) and " " in node:
        message += "; words stand under `prompts:`, and their name here"
    return finding(code, where + message, mark, state=_state(loc))


def _of_a_map_around(root: Node, loc: Sequence[Any], key: str) -> str:
    """Where a key belongs that stands too deep: in the nearest map around that knows it."""
    around = [_find(root, loc[:length])[0] for length in range(len(loc) - 2, -1, -1)]
    maps = [node for node in around if isinstance(node, Map)]
    for levels, node in enumerate(maps, start=1):
        if key in node.legal:
            up = "one level" if levels == 1 else f"{levels} levels"
            return f" It belongs to {node.noun}, {up} up."
    return ""


def _is_branch(part: object) -> bool:
    return isinstance(part, str) and part.startswith("<") and part.endswith(">")


def _state(loc: Sequence[Any]) -> str:
    return str(loc[1]) if len(loc) > 1 and loc[0] == "states" else ""


def _find(root: Node, loc: Sequence[Any]) -> tuple[Node, Mark]:
    """The node at a path, or the last one that exists, with its place."""
    node: Node = root
    mark = mark_of(root)
    for part in loc:
        if isinstance(node, Map) and isinstance(part, str) and part in node:
            mark = node.keys_at.get(part, node.mark)
            node = node[Text(part)]
            if isinstance(node, Text):
                mark = node.mark
        elif isinstance(node, Seq) and isinstance(part, int) and part < len(node):
            node = node[part]
            mark = mark_of(node)
        elif part == "[key]":
            break
    return node, mark


def _shape_message(kind: str, node: Node) -> str:
    if kind.startswith(("tuple", "list")):
        return (
            "expected a list here" if not isinstance(node, Seq) else "this list has a wrong length"
        )
    if kind.startswith("dict"):
        return "expected a map of names here"
    return "this value has the wrong form"
