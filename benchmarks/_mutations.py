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
    """One mistake. right: the codes that may name it."""

    operator: str
    file: str
    line: int
    what: str
    text: str
    right: frozenset[str]


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
    """Exchange where the first two exits of a guarded list lead; the guards stay."""
    for found in re.finditer(
        r"^ +- \{if: [^,]*, (.*)\}.*\n +- \{(?:if: [^,]*, )?(.*)\}", text, re.MULTILINE
    ):
        first, second = found.span(1), found.span(2)
        between = text[first[1] : second[0]]
        yield first[0], second[1], found[2] + between + found[1], f"exchanged {found[1]!r}"


def _other_way(inside: str) -> str | None:
    """Two entries of an inline map with their values exchanged."""
    parts = re.fullmatch(r"(\w+): (\{[^{}]*\}|[^,{}]+), (\w+): (\{[^{}]*\}|[^,{}]+)", inside)
    return None if parts is None else f"{parts[1]}: {parts[4]}, {parts[3]}: {parts[2]}"


def _exchanged(key: str) -> Operator:
    """Exchange where the two entries of an inline map lead."""

    def changes(text: str) -> Iterator[Change]:
        for found in re.finditer(rf"\b{key}: \{{(?P<inside>(?:[^{{}}]|\{{[^{{}}]*\}})*)\}}", text):
            other = _other_way(found["inside"])
            if other is not None:
                yield *found.span("inside"), other, f"exchanged {found['inside']!r}"

    return changes


def _other_sense(text: str) -> Iterator[Change]:
    """Turn each comparison of a guard round."""
    opposite = {"==": "!=", ">=": "<", "<=": ">", ">": "<="}
    for found in re.finditer(r"(?:if|that): [^,{}]*?(?P<sign>==|>=|<=|>)", text):
        sign = found["sign"]
        yield *found.span("sign"), opposite[sign], f"{sign} became {opposite[sign]}"


def _after(pattern: str, more: str) -> Operator:
    """Write more behind each match."""

    def changes(text: str) -> Iterator[Change]:
        for found in re.finditer(pattern, text, re.MULTILINE):
            said = f"wrote {more.strip()!r} behind {found[0].strip()!r}"
            yield found.end(), found.end(), more, said

    return changes


def _balance(text: str) -> Iterator[Change]:
    """Say what is past due where something else, or nothing of the kind, is said."""
    if "\n  past_due:" not in text:
        return
    for found in re.finditer(r"(?:^ +|[{,] ?)say: (\w+)(?=[,}\n])", text, re.MULTILINE):
        if found[1] != "past_due":
            yield *found.span(1), "past_due", f"{found[1]!r} became 'past_due'"
    for found in re.finditer(r"say: \[\w+", text):
        yield found.end(), found.end(), ", past_due", f"wrote 'past_due' behind {found[0]!r}"


_DISCLOSED = frozenset({"CW403", "CW501", "CW504", "CW506"})

OPERATORS: dict[str, tuple[Operator, frozenset[str]]] = {
    "drop a result": (_entries("results"), frozenset({"CW003", "CW104"})),
    "drop a failed": (_lines(r" {4,}failed: .*"), frozenset({"CW104", "CW105"})),
    "drop an outcome": (_listed("returned"), frozenset({"CW105"})),
    "drop a case": (_listed("cases"), frozenset({"CW204", "CW206"})),
    "drop an inline case": (_entries("cases"), frozenset({"CW204", "CW206"})),
    "misspell a target": (_targets(_misspelt), frozenset({"CW101"})),
    "retarget an exit": (_targets(_next_state), ELSEWHERE),
    "drop a grant": (_parts(r"grant: \w+, "), ELSEWHERE),
    "drop visits": (_lines(r" +visits: \d+"), frozenset({"CW201", "CW507"})),
    "visits any": (_parts(r"visits: (?P<gone>\d+)", "any"), frozenset({"CW001", "CW205", "CW507"})),
    "drop a limit's exit": (_lines(r" +at_limit: .*"), frozenset({"CW102", "CW302"})),
    "drop a way out of tries": (_lines(r" +after_tries: .*"), frozenset({"CW203", "CW102"})),
    "drop a clear": (_parts(r"clear: \[[^]]*\], "), frozenset({"CW210", "CW208", "CW501"})),
    "drop a requires": (_lines(r" +requires: .*"), frozenset({"CW506"})),
    "exchange guarded exits": (_swapped, ELSEWHERE),
    "drop a prompt": (
        _lines(r"  \w+: +\{(?:barge|say|ask|tags)(?!.*then: ).*"),
        frozenset({"CW301"}),
    ),
    "drop a reprompt": (
        _parts(r'no_(?:input|match): \[(?P<gone>"[^"]*", )'),
        frozenset({"CW303", "CW310"}),
    ),
    "drop must_play": (
        _parts(r", must_play: true"),
        frozenset({"CW307", "CW501", "CW504", "CW605"}),
    ),
    "drop barge_in": (_parts(r"barge_in: none, (?=must_play)"), frozenset({"CW307"})),
    "drop a band": (_parts(r", band: careful"), frozenset({"CW503"})),
    "drop an alarm's band": (_parts(r"band: alarm, +"), frozenset({"CW607", "CW602"})),
    "drop a check": (_parts(r"check_with: \w+, +"), frozenset({"CW304", "CW302"})),
    "drop a global": (
        _lines(r"  - \{hears: .*"),
        frozenset({"CW102", "CW106", "CW302", "CW601", "CW602"}),
    ),
    "drop a disposition": (_lines(r"  \w+: +\{code: .*"), frozenset({"CW101", "CW110"})),
    "drop per_call": (_parts(r"per_call: \d+, "), frozenset({"CW507"})),
    "drop a rule": (_lines(r"  - \{name: .*"), frozenset({"CW602"})),
    "drop a notice": (_parts(r"then: notice\b|verified: (?P<gone>notice)", "load"), ELSEWHERE),
    "drop confirm": (_parts(r", confirm: [a-z]\w+"), frozenset({"CW503"})),
    "drop reads_back": (_lines(r" +reads_back: .*"), frozenset({"CW501", "CW503"})),
    "drop a fact's loss": (_parts(r", lost_when: \[new_speaker\]"), frozenset({"CW501"})),
    "drop a slot": (_lines(r"  \w+: +\{type: (?!.*from: ).*class.*"), _UNDECLARED),
    "drop a datum": (_lines(r"  \w+\.\w+: +\{type: .*from: .*"), _UNDECLARED),
    "drop ends_as": (_lines(r"ends_as: .*"), frozenset({"CW108"})),
    "drop a hears": (_lines(r" +hears: .*"), frozenset({"CW102", "CW302"})),
    "exchange two results": (_exchanged("results"), ELSEWHERE | {"CW505"}),
    "exchange two cases": (_exchanged("cases"), ELSEWHERE),
    "turn a guard round": (_other_sense, ELSEWHERE),
    "grant without a match": (_after(r"\{(?=goto: )", "grant: verified, "), frozenset({"CW505"})),
    "grant on any result": (_parts(r"match_identity(?P<gone>\.match)"), frozenset({"CW505"})),
    "say the balance in its place": (_balance, _DISCLOSED),
    "call an answer public": (_parts(r"class: (?P<gone>account)$", "public"), _DISCLOSED),
    "read back less": (_parts(r"reads_back: \[(?P<gone>\w+, )"), frozenset({"CW503"})),
    "clear less": (_parts(r"clear: \[(?P<gone>\w+, )"), frozenset({"CW210", "CW208", "CW501"})),
    "take an alarm for a question": (
        _parts(
            r"band: alarm,[^\n]*?(?P<gone>goto: \w+, with: \{reason: \w+\})",
            "say: yes_i_am, back: true",
        ),
        frozenset({"CW602"}),
    ),
    "let an alarm be answered elsewhere": (
        _parts(
            r"band: alarm,[^\n]*?(?P<gone>goto: \w+, with: \{reason: \w+\})",
            "goto: schedule_callback",
        ),
        frozenset({"CW602"}),
    ),
    "silence the call for a person": (
        _after(r"^    ask: \w+\n", "    not_here: [wants_agent]\n"),
        frozenset({"CW601", "CW001", "CW002"}),
    ),
    "hear an alarm as goodbye": (
        _after(
            r"^    ask: \w+\n(?=(?:    (?!hears).*\n)*\n)",
            "    hears: {stop_calling: {end: unresolved}}\n",
        ),
        frozenset({"CW602"}),
    ),
    "drop not_here": (_lines(r" +not_here: .*"), ELSEWHERE),
    "drop a valid": (_lines(r" +- \{that: .*"), frozenset({"CW302", "CW003"})),
    "drop a catch": (
        _parts(r"^catch:\n  new_speaker: .*\n(?! )|^catch: \{.*\n|^  machine: .*\n"),
        ELSEWHERE,
    ),
    "raise visits": (_parts(r"visits: (?P<gone>[123])$", "9"), frozenset({"CW209", "CW507"})),
    "lower a band": (_parts(r"accept: (?P<gone>never)", "0.50"), frozenset({"CW503"})),
    "end where help was": (
        _parts(r"fallback: (?P<gone>\{goto: .*\})", "{end: unresolved}"),
        ELSEWHERE,
    ),
    "drop a notice said": (_parts(r"(?<=hello), recorded_line"), frozenset({"CW302", "CW504"})),
}


def mutants_of(file: str, text: str) -> Iterator[Mutant]:
    """Every mutant of one file, in the order of the operators."""
    for name, (operator, right) in OPERATORS.items():
        for start, end, replacement, what in operator(text):
            line = text.count("\n", 0, start) + 1
            changed = text[:start] + replacement + text[end:]
            yield Mutant(name, file, line, what, changed, right)
