"""Patterns of how something is said: concepts in order, which examples cannot spell out.

The notation, one pattern a line (deeper lines go on with it): words stand for themselves, `call*`
for every word that begins so, `_` for one word, `(a|b c)` for one of, `[a]` for a or nothing,
`~(a|b)` for one word that is neither, `<name>` for a list of its own, `...` for up to three words
without a pause, `^` for the beginning (after "yes", "hello", "look") and `$` for the end (before
"now", "thanks"). A number first is the score in thousandths, 1000 without one; `!` marks what only
looks like the intent, `?` what makes it doubtful.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from callwright.understanding.intents.plain_words import CLOSERS, OPENERS, PlainWords
from callwright.understanding.word_lists import words_in

__all__ = ["DOUBTED", "NOT_IT", "Pattern", "PatternIndex", "PatternMatch"]

NOT_IT, DOUBTED = 0, -1

_PART = re.compile(r"~?\(|[)\[\]|]|\.\.\.|<\w+>|\^|\$|[^\s()\[\]|<>$^~]+")
_BEGIN = "^ (?:(?:" + "|".join(sorted(OPENERS)) + ") ,?)*"
_END = "(?:,?(?:" + "|".join(sorted(CLOSERS)) + ") )*$"
_ANY = r"(?:[^ ,]+ ){0,3}?"
# Words in so many utterances that they lead nowhere.
_COMMON = words_in("""
    a an the i you we they it he she is am are was were be been to of for in on at with from my me
    your this that not do does did have has had can could would will should want need get if and
    or there so us no go going what who how like up any her his him un una el la los las de que
    con en por para mi su no se me le lo es soy esta estoy ya y a yo quiero voy tengo
""")
_MANY = 10_000
_SHORTEST_STEM = 3  # letters
_MARKS = {"!": NOT_IT, "?": DOUBTED}


@dataclass(frozen=True, slots=True)
class Pattern:
    """One pattern of one intent. leads: one of these words, or of these beginnings, is in it, and
    so is one of each of `needed`.
    """

    name: str
    score: int  # NOT_IT for `!`, DOUBTED for `?`
    expression: str
    leads: frozenset[str]
    stems: frozenset[str]
    needed: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class PatternMatch:
    """start, end: places in the plain words."""

    name: str
    score: int
    start: int
    end: int


class PatternIndex:
    """The patterns of one language, found by the words that lead to them. Immutable."""

    def __init__(self, written: Mapping[str, str], lists: Mapping[str, str]) -> None:
        """written: intent to its patterns, one a line. lists: what `<name>` stands for."""
        known = _Lists(lists)
        self._by_word: dict[str, list[Pattern]] = {}
        self._by_stem: dict[str, list[Pattern]] = {}
        for name, lines in written.items():
            for line in _whole_lines(lines):
                pattern = _pattern(name, line, known)
                for word in pattern.leads:
                    self._by_word.setdefault(word, []).append(pattern)
                for stem in pattern.stems:
                    self._by_stem.setdefault(stem, []).append(pattern)
        self._beginnings = frozenset(stem[:_SHORTEST_STEM] for stem in self._by_stem)

    def match(self, plain: PlainWords, names: frozenset[str]) -> list[PatternMatch]:
        """All matches of the named intents, those of `!` and `?` among them."""
        found: list[PatternMatch] = []
        tried: set[int] = set()
        for word in plain.words:
            for pattern in self._led_by(word):
                if pattern.name in names and id(pattern) not in tried:
                    tried.add(id(pattern))
                    if any(needed.isdisjoint(plain.words) for needed in pattern.needed):
                        continue  # as mostly: to compile it would take longest of all
                    for match in _compiled(pattern.expression).finditer(plain.text):
                        start, end = plain.at(match.start(1)), plain.at(match.end(1) - 1) + 1
                        found.append(PatternMatch(pattern.name, pattern.score, start, end))
        return found

    def compile(self) -> None:
        """Compile all of them now, and not each when a caller's words first lead to it."""
        for led in (*self._by_word.values(), *self._by_stem.values()):
            for pattern in led:
                _compiled(pattern.expression)

    def may_match(self, words: Iterable[str]) -> bool:
        """Is any word here that leads to a pattern? A quick look before `match`."""
        return any(
            word in self._by_word
            or (word[:_SHORTEST_STEM] in self._beginnings and any(self._led_by(word)))
            for word in words
        )

    def _led_by(self, word: str) -> Iterable[Pattern]:
        yield from self._by_word.get(word, ())
        if word[:_SHORTEST_STEM] not in self._beginnings:
            return
        for size in range(_SHORTEST_STEM, len(word) + 1):
            yield from self._by_stem.get(word[:size], ())


@lru_cache(maxsize=_MANY)
def _compiled(expression: str) -> re.Pattern[str]:
    # When first needed: all at once would take a second of every start.
    return re.compile(expression)


def _whole_lines(written: str) -> list[str]:
    """The lines, those indented deeper than the first joined to the one before."""
    found: list[str] = []
    margin = ""
    for line in filter(str.strip, written.splitlines()):
        indent = line[: len(line) - len(line.lstrip())]
        margin = margin if found else indent
        if len(indent) > len(margin):
            found[-1] += " " + line.strip()
        else:
            found.append(line.strip())
    return found


class _Lists:
    """What each `<name>` stands for, worked out once however many patterns name it."""

    def __init__(self, written: Mapping[str, str]) -> None:
        self._written = written
        self._known: dict[str, tuple[str, frozenset[str]]] = {}

    def __call__(self, name: str) -> tuple[str, frozenset[str]]:
        if name not in self._known:
            parts = _PART.findall(f"({self._written[name]})")
            self._known[name] = _choice(parts, [1], self)
        return self._known[name]


def _pattern(name: str, line: str, lists: _Lists) -> Pattern:
    score = 1_000
    head, _, rest = line.partition(" ")
    if head in _MARKS or head.isdecimal():
        score, line = _MARKS[head] if head in _MARKS else int(head), rest
    parts = _PART.findall(line)
    found: list[frozenset[str]] = []
    expression, leads = _sequence(parts, [0], lists, found)
    needed = [one for one in found if one != leads and not any(lead[-1] == "*" for lead in one)]
    words = {lead for lead in leads if not lead.endswith("*")}
    stems = {lead[:-1] for lead in leads if lead.endswith("*")}
    begin = _BEGIN if parts[0] == "^" else "(?<![^ ,])"
    return Pattern(
        name, score, f"{begin}({expression})",
        frozenset(words), frozenset(stems), tuple(dict.fromkeys(needed)),
    )  # fmt: skip


def _cost(leads: frozenset[str]) -> int:
    return len(leads) + _MANY * len(leads & _COMMON)


def _sequence(
    parts: list[str], at: list[int], lists: _Lists, needed: list[frozenset[str]] | None = None
) -> tuple[str, frozenset[str]]:
    """A sequence up to its `|` or closing mark, and the rarest words of which it holds one.

    needed: words of each of which it holds one, added to.
    """
    expression, best, least = "", frozenset[str](), _MANY * _MANY
    while at[0] < len(parts) and parts[at[0]] not in ("|", ")", "]"):
        part = parts[at[0]]
        at[0] += 1
        leads = frozenset[str]()
        if part in ("(", "["):
            inside, leads = _choice(parts, at, lists)
            expression += inside + ("?" if part == "[" else "")
            leads = frozenset() if part == "[" else leads
        elif part == "~(":
            inside, _ = _choice(parts, at, lists)
            expression += f"(?!{inside})[^ ,]+ ,?"
        elif part[0] == "<":
            inside, leads = lists(part[1:-1])
            expression += inside
        elif part == "...":
            expression += _ANY
        elif part == "$":
            expression += _END
        elif part != "^":
            inside, leads = _word(part)
            expression += inside
        if not leads:
            continue
        if needed is not None:
            needed.append(leads)
        if (cost := _cost(leads)) < least:
            best, least = leads, cost
    return expression, best


@lru_cache(maxsize=_MANY)
def _word(part: str) -> tuple[str, frozenset[str]]:
    """A word, or what begins with one, and that it leads to it; any word leads nowhere."""
    if part == "_":
        return "[^ ,]+ ,?", frozenset()
    rest = "[^ ]*" if part.endswith("*") else ""
    return f"{re.escape(part.rstrip('*'))}{rest} ,?", frozenset({part})


def _choice(parts: list[str], at: list[int], lists: _Lists) -> tuple[str, frozenset[str]]:
    """What stands in brackets. Leads are known only when every way through has one."""
    ways: list[str] = []
    leads: frozenset[str] = frozenset()
    certain = True
    while True:
        way, words = _sequence(parts, at, lists)
        ways.append(way)
        certain = certain and bool(words)
        leads |= words
        at[0] += 1
        if parts[at[0] - 1] != "|":
            return f"(?:{'|'.join(ways)})", leads if certain else frozenset()
