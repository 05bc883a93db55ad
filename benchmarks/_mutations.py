"""Mechanical mistakes: each takes one place of a dialog file and breaks it in one way."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

__all__ = ["OPERATORS", "Mutant", "mutants_of"]

# Codes that tell of a way that leads elsewhere: what is spoken, called, asked or reached there.
_PATHS = "CW102 CW103 CW201 CW202 CW205 CW210 CW403 CW404 CW501 CW503 CW504 CW506 CW601 CW602"
ELSEWHERE = frozenset({"CW101", "CW104", "CW206", "CW207", "CW208", "CW302", "CW507"})
ELSEWHERE |= frozenset(_PATHS.split(" "))
_UNDECLARED = frozenset({"CW001", "CW101", "CW110", "CW402", "CW405", "CW406"})


@dataclass(frozen=True, slots=True)
class Mutant:
    """One mistake. right: codes that name it. harmless: it may also change nothing that matters."""

    operator: str
    file: str
    line: int
    what: str
    text: str
    right: frozenset[str]
    harmless: bool = False


Change = tuple[int, int, str, str]  # from, to, what stands there now, in words
Operator = Callable[[str], Iterator[Change]]


def _lines(pattern: str) -> Operator:
    """Take out each line that matches."""

    def changes(text: str) -> Iterator[Change]:
        for found in re.finditer(rf"^{pattern}\n", text, re.MULTILINE):
            yield found.start(), found.end(), "", f"took out {found[0].strip()!r}"

    return changes


def _parts(pattern: str, replacement: str = "") -> Operator:
    """Replace each match; group `gone`, if there is one, else all of it."""

    def changes(text: str) -> Iterator[Change]:
        for found in re.finditer(pattern, text, re.MULTILINE):
            group = "gone" if "gone" in found.re.groupindex else 0
            start, end = found.span(group)
            said = f"{text[start:end].strip()!r} became {replacement!r}" if replacement else ""
            yield start, end, replacement, said or f"took out {text[start:end].strip()!r}"

    return changes


def _entries(key: str) -> Operator:
    """Take out each entry of an inline map."""

    def changes(text: str) -> Iterator[Change]:
        for found in re.finditer(rf"\b{key}: \{{(?P<inside>(?:[^{{}}]|\{{[^{{}}]*\}})*)\}}", text):
            inside, offset = found["inside"], found.start("inside")
            spans = [m.span() for m in re.finditer(r"\w+: (?:\{[^{}]*\}|[^,{}]+)(?:, )?", inside)]
            for start, end in spans:
                what = inside[start:end].strip(", ")
                if len(spans) > 1:
                    if end == len(inside):  # the last: its comma is before it
                        start -= 2
                    yield offset + start, offset + end, "", f"took {what!r} out of `{key}`"

    return changes


def _listed(key: str) -> Operator:
    """Take out each entry that stands on a line of its own under a key."""

    def changes(text: str) -> Iterator[Change]:
        for found in re.finditer(rf"^( +){key}:\n((?:\1  \S.*\n)+)", text, re.MULTILINE):
            offset = found.start(2)
            for line in found[2].splitlines(keepends=True):
                yield offset, offset + len(line), "", f"took {line.strip()!r} out of `{key}`"
                offset += len(line)

    return changes


def _targets(other: Callable[[str, list[str]], str]) -> Operator:
    """Replace each name after `then:` or `goto:` by another."""

    def changes(text: str) -> Iterator[Change]:
        states = re.findall(
            r"^  (\w+):(?=\s*(?:#.*)?(?:\n    \w| *\{(?:say|transfer|end|return)))",
            text,
            re.MULTILINE,
        )
        for found in re.finditer(r"(?:then|goto): (\w+)", text):
            name = other(found[1], states)
            if name != found[1]:
                yield found.start(1), found.end(1), name, f"{found[0]!r} became {name!r}"

    return changes


def _next_state(name: str, states: list[str]) -> str:
    if name not in states:
        return name
    return states[(states.index(name) + 3) % len(states)]


def _misspelt(name: str, states: list[str]) -> str:
    return name[:-1] if len(name) > 2 and name[:-1] not in states else name


def _swapped(text: str) -> Iterator[Change]:
    """Put the first two guards of a list the other way round."""
    for found in re.finditer(r"^( +- \{if: .*\n)( +- \{.*\n)", text, re.MULTILINE):
        yield found.start(), found.end(), found[2] + found[1], f"swapped {found[1].strip()!r}"


OPERATORS: dict[str, tuple[Operator, frozenset[str], bool]] = {
    "drop a result": (_entries("results"), frozenset({"CW003", "CW104"}), False),
    "drop a failed": (_lines(r" {4,}failed: .*"), frozenset({"CW104", "CW105"}), False),
    "drop an outcome": (_listed("returned"), frozenset({"CW105"}), False),
    "drop a case": (_listed("cases"), frozenset({"CW204", "CW206"}), False),
    "drop an inline case": (_entries("cases"), frozenset({"CW204", "CW206"}), False),
    "misspell a target": (_targets(_misspelt), frozenset({"CW101"}), False),
    "retarget an exit": (_targets(_next_state), ELSEWHERE, True),
    "drop a grant": (_parts(r"grant: \w+, "), ELSEWHERE, False),
    "drop visits": (_lines(r" +visits: \d+"), frozenset({"CW201", "CW507"}), True),
    "visits any": (
        _parts(r"visits: (?P<gone>\d+)", "any"),
        frozenset({"CW001", "CW205", "CW507"}),
        True,
    ),
    "drop a limit's exit": (
        _lines(r" +at_limit: .*"),
        frozenset({"CW102", "CW302"}),
        True,
    ),
    "drop a way out of tries": (_lines(r" +after_tries: .*"), frozenset({"CW203", "CW102"}), True),
    "drop a clear": (_parts(r"clear: \[[^]]*\], "), frozenset({"CW210", "CW208", "CW501"}), True),
    "drop a requires": (_lines(r" +requires: .*"), frozenset({"CW506"}), True),
    "swap guards": (_swapped, frozenset({"CW001", "CW003", "CW206", "CW207"}), False),
    "drop a prompt": (
        _lines(r"  \w+: +\{(?:barge|say|ask|tags)(?!.*then: ).*"),
        frozenset({"CW301"}),
        False,
    ),
    "drop a reprompt": (
        _parts(r'no_(?:input|match): \[(?P<gone>"[^"]*", )'),
        frozenset({"CW303", "CW310"}),
        False,
    ),
    "drop must_play": (
        _parts(r", must_play: true"),
        frozenset({"CW307", "CW501", "CW504", "CW605"}),
        True,
    ),
    "drop barge_in": (_parts(r"barge_in: none, (?=must_play)"), frozenset({"CW307"}), False),
    "drop a band": (_parts(r", band: careful"), frozenset({"CW503"}), True),
    "drop an alarm's band": (_parts(r"band: alarm, +"), frozenset({"CW607", "CW602"}), False),
    "drop a check": (_parts(r"check_with: \w+, +"), frozenset({"CW304", "CW302"}), False),
    "drop a global": (
        _lines(r"  - \{hears: .*"),
        frozenset({"CW102", "CW106", "CW302", "CW601", "CW602"}),
        True,
    ),
    "drop a disposition": (_lines(r"  \w+: +\{code: .*"), frozenset({"CW101", "CW110"}), False),
    "drop per_call": (_parts(r"per_call: \d+, "), frozenset({"CW507"}), False),
    "drop a rule": (_lines(r"  - \{name: .*"), frozenset({"CW602"}), True),
    "drop a notice": (
        _parts(r"then: notice\b|verified: (?P<gone>notice)", "load"),
        ELSEWHERE,
        False,
    ),
    "drop confirm": (_parts(r", confirm: [a-z]\w+"), frozenset({"CW503"}), True),
    "drop reads_back": (_lines(r" +reads_back: .*"), frozenset({"CW501", "CW503"}), False),
    "drop a fact's loss": (_parts(r", lost_when: \[new_speaker\]"), frozenset({"CW501"}), True),
    "drop a slot": (_lines(r"  \w+: +\{type: (?!.*from: ).*class.*"), _UNDECLARED, False),
    "drop a datum": (_lines(r"  \w+\.\w+: +\{type: .*from: .*"), _UNDECLARED, True),
    "drop ends_as": (_lines(r"ends_as: .*"), frozenset({"CW108"}), False),
    "drop a hears": (_lines(r" +hears: .*"), frozenset({"CW102", "CW302"}), True),
    "drop a notice said": (_parts(r"(?<=hello), recorded_line"), frozenset({"CW302"}), True),
}


def mutants_of(file: str, text: str) -> Iterator[Mutant]:
    """Every mutant of one file, in the order of the operators."""
    for name, (operator, right, harmless) in OPERATORS.items():
        for start, end, replacement, what in operator(text):
            line = text.count("\n", 0, start) + 1
            changed = text[:start] + replacement + text[end:]
            yield Mutant(name, file, line, what, changed, right, harmless)
