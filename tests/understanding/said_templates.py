"""Templates of what callers say, spread out: `(a|b)` one of, `[a]` or nothing, `<name>` a list."""

import datetime
import pathlib
import random
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from callwright.understanding.expected import Context, Expected
from callwright.understanding.lexicon.shipped import shipped
from callwright.understanding.reading import Heard, Hypothesis
from callwright.understanding.understand import Lexicon, understand

__all__ = ["Said", "Tally", "confidences", "said", "tally"]

_HERE = pathlib.Path(__file__).parent / "said"
_MOST_EACH = 12


@dataclass(frozen=True)
class Said:
    """sign: + means the intent, - does not, ~ may be asked back. held_out: only measured."""

    intent: str
    sign: str
    text: str
    template: str
    held_out: bool


def said(name: str, locale: str) -> Iterator[Said]:
    """Every template of `said/NAME.LOCALE.txt`, twelve sentences of each at most."""
    lists: dict[str, str] = {}
    intent, fresh = "", False
    for line in (_HERE / f"{name}.{locale}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("<"):
            key, _, value = line.partition(" = ")
            lists[key] = f"({value})"
        elif line == "= held out":
            fresh = True
        elif line.startswith("= "):
            intent = line[2:].strip()
        elif line[:2] in ("+ ", "- ", "~ "):
            template = line[2:].strip()
            full = template
            for key, value in lists.items():
                full = full.replace(key, value)
            mark = zlib.crc32(template.encode())
            draw = random.Random(mark)
            texts = {" ".join(_one(full, draw).split()) for _ in range(4 * _MOST_EACH)}
            for text in sorted(texts, key=lambda t: zlib.crc32(t.encode()))[:_MOST_EACH]:
                yield Said(intent, line[0], text, template, fresh)


@dataclass
class Tally:
    """meant: sentences that mean the intent; heard: of these, at 0.3 or more. others: sentences
    that do not; acted: of these, at 0.6 or more (at 0.8 where it is no alarm).
    """

    meant: int = 0
    heard: int = 0
    others: int = 0
    acted: int = 0


@lru_cache(maxsize=4)
def _lexicon(locale: str) -> Lexicon:
    return Lexicon(shipped(locale))


def confidences(text: str, locale: str) -> dict[str, int]:
    """Every shipped intent that the words carry, typed without doubt, with its confidence."""
    lexicon = _lexicon(locale)
    context = Context(today=datetime.date(2025, 6, 2), locale=locale)
    expected = Expected(intents=tuple(lexicon.words.intents))
    heard = Heard((Hypothesis(text, 1_000),))
    return {r.name: r.confidence for r in understand(heard, expected, lexicon, context).readings}


@lru_cache(maxsize=4)
def tally(locale: str, half: str) -> dict[str, Tally]:
    """Each intent's figures over one half of its templates. half: `design` or `held out`."""
    counted: dict[str, Tally] = {}
    rows = [one for one in said("intents", locale) if one.held_out == (half == "held out")]
    names = {one.intent for one in rows} - {"ordinary"}
    for one in rows:
        scores = confidences(one.text, locale)
        for name in names if one.intent == "ordinary" else (one.intent,):
            count = counted.setdefault(name, Tally())
            if one.sign == "+":
                count.meant += 1
                count.heard += scores.get(name, 0) >= 300
            else:
                count.others += 1
                count.acted += scores.get(name, 0) >= (800 if name == "wants_agent" else 600)
    return counted


def _one(template: str, draw: random.Random) -> str:
    """One sentence of the template."""
    out = ""
    at = 0
    while at < len(template):
        if template[at] in "([":
            end = _closing(template, at)
            options = _split(template[at + 1 : end])
            if template[at] == "[" and draw.random() < 0.5:
                options = [""]
            out += _one(draw.choice(options), draw)
            at = end + 1
        else:
            out += template[at]
            at += 1
    return out


def _closing(template: str, at: int) -> int:
    depth = 0
    for n in range(at, len(template)):
        depth += (template[n] in "([") - (template[n] in ")]")
        if not depth:
            return n
    raise ValueError(template)


def _split(inside: str) -> list[str]:
    parts, depth = [""], 0
    for letter in inside:
        depth += (letter in "([") - (letter in ")]")
        if letter == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += letter
    return parts
