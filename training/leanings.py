"""`python -m training.leanings`: learn the weights of `intents/leanings.py` anew.

From sentences of our own alone: the templates of `tests/understanding/said` (never those held out),
the shipped examples, and the phrases and talk of the other tables, most of which mean none of the
intents. Every intent is a logistic regression of its own, kept sparse (elastic net, FISTA), so that
its table can be read. The same sentences always give the same table.
"""

import pathlib
import random
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from callwright.understanding.intents.leanings import features
from callwright.understanding.intents.plain_words import plain_words
from callwright.understanding.lexicon.shipped import shipped
from callwright.understanding.tokens import tokenise
from tests.understanding.said_templates import confidences, said

ROOT = pathlib.Path(__file__).parents[1]
TABLES = ROOT / "tests" / "understanding"
LEXICON = ROOT / "framework" / "callwright" / "understanding" / "lexicon"
NAMES = (
    *("attorney", "bankruptcy", "complaint", "deceased", "dispute", "self_harm", "stop_calling"),
    *("wants_agent", "wrong_number", "are_you_a_robot"),
)
OTHER_LANGUAGE = {"en": "wants_spanish", "es": "wants_english"}
# How many sentences of one template are taken, by table.
EACH = {"leanings": 6, "intents": 3}
# What acts by the patterns is no sample against an intent, whatever it was written for. No leaning
# is worth as much: what is learned does not hang on what was learned before.
HEARD = 600
# Chosen on sentences that were not trained on: the strengths of the two penalties,
# and how small a weight says nothing.
SPARSE, SMOOTH, LEAST = 0.5, 0.1, 0.2
ROUNDS = 300
# What only sounds like an intent tells more than talk of something else.
NEAR = 3.0
# A turn is longer than a template: so many samples are also learned with another sentence beside.
LONGER = 0.6
LONGEST = 14
# What costs more missed than asked back leans sooner, by so much of a logit.
SOONER = {
    "complaint": 0.6,
    "deceased": 0.7,
    "self_harm": 0.4,
    "attorney": 0.4,
    "bankruptcy": 0.4,
    "are_you_a_robot": 0.3,
    "dispute": 0.1,
    "stop_calling": 0.2,
    "wrong_number": 0.2,
    "wants_spanish": 0.2,
    "wants_english": 0.2,
}


@dataclass(frozen=True)
class Sample:
    """means, others: intents that it is a sample of, and not of. near: it only sounds like one."""

    text: str
    means: frozenset[str]
    others: frozenset[str]
    near: bool = False


def main() -> None:
    """Write the tables of both languages."""
    for language in ("en", "es"):
        names = (*NAMES, OTHER_LANGUAGE[language])
        samples = [*_samples(f"{language}-US", names)]
        samples += _longer(samples, names)
        weights = _learned(samples, names, language)
        path = LEXICON / f"leanings.{language}.txt"
        path.write_text(_written(weights), encoding="utf-8")
        print(
            path.name, len(samples), "sentences", sum(len(w) for w in weights.values()), "weights"
        )


def _samples(locale: str, names: Sequence[str]) -> Iterator[Sample]:
    for text, means, others in _sentences(locale, names):
        heard = {name for name, score in confidences(text, locale).items() if score >= HEARD}
        against = frozenset(others) - frozenset(means) - heard
        yield Sample(text, frozenset(means), against, near=len(others) == 1)


def _sentences(
    locale: str, names: Sequence[str]
) -> Iterator[tuple[str, Sequence[str], Sequence[str]]]:
    for table, each in EACH.items():
        seen: Counter[str] = Counter()
        for one in said(table, locale):
            seen[one.template] += 1
            if one.held_out or seen[one.template] > each:
                continue
            if one.intent == "ordinary":
                yield one.text, (), names
            elif one.intent in names and one.sign == "+":
                yield one.text, (one.intent,), names
            elif one.sign == "-":
                yield one.text, (), (one.intent,)
    for name, examples in shipped(locale).intents.items():
        for example in examples:
            yield example, (name,) if name in names else (), names
    for table in ("talk", "phrases", "several", "given", "values"):
        for line in _lines(TABLES / f"{table}.{locale}.txt"):
            yield line.split("|")[1].strip(), (), names
    for line in _lines(TABLES / f"sounds_alike.{locale}.txt"):
        yield line.strip(), (), names
    for line in _lines(TABLES / "said" / f"application.{locale}.txt"):
        if line[:2] in ("+ ", "* ", "- "):
            yield line[2:].strip(), (), names


def _lines(path: pathlib.Path) -> list[str]:
    written = path.read_text(encoding="utf-8") if path.exists() else ""
    return [line for line in written.splitlines() if line and not line.startswith("#")]


def _longer(samples: Sequence[Sample], names: Sequence[str]) -> Iterator[Sample]:
    """Some of the samples, each with an ordinary sentence before or behind it."""
    draw = random.Random(zlib.crc32(b"longer"))
    ordinary = [s.text for s in samples if not s.means and len(s.others) >= len(names) - 1]
    ordinary = [text for text in ordinary if 2 < len(text.split()) < LONGEST]
    for sample in samples:
        if draw.random() < LONGER and len(sample.text.split()) < LONGEST:
            parts = [sample.text, draw.choice(ordinary)]
            draw.shuffle(parts)
            yield replace(sample, text=" ".join(parts))


def _learned(
    samples: Sequence[Sample], names: Sequence[str], language: str
) -> dict[str, dict[str, float]]:
    """Intent to feature to weight, in logits; the bias under the empty feature."""
    found = [features(plain_words(tokenise(s.text), language), language) for s in samples]
    counts = Counter(feature for one in found for feature in one)
    vocabulary = {f: n for n, f in enumerate(sorted(f for f, c in counts.items() if c > 1))}
    numbers = [np.array(sorted(vocabulary[f] for f in one if f in vocabulary), int)
               for one in found]  # fmt: skip
    spelled = list(vocabulary)
    learned: dict[str, dict[str, float]] = {}
    for name in names:
        used = [n for n, s in enumerate(samples) if name in s.means or name in s.others]
        means = np.array([name in samples[n].means for n in used], float)
        share = np.array([NEAR if samples[n].near else 1.0 for n in used])
        bias, weights = _fitted([numbers[n] for n in used], means, share, len(vocabulary))
        kept = {spelled[n]: float(w) for n, w in enumerate(weights) if abs(w) >= LEAST}
        learned[name] = {"": bias + SOONER.get(name, 0.0), **kept}
    return learned


def _fitted(
    rows: Sequence[NDArray[np.int_]],
    means: NDArray[np.float64],
    share: NDArray[np.float64],
    size: int,
) -> tuple[float, NDArray[np.float64]]:
    """The bias and the weights of one intent. rows: the features of each sample, which counts
    `share` times.
    """
    flat = np.concatenate(rows)
    row = np.repeat(np.arange(len(rows)), [len(one) for one in rows])
    step = 1.0 / (0.25 * NEAR * _steepest(flat, row, len(rows), size) + SMOOTH)
    weights = ahead = np.zeros(size)
    bias = bias_ahead = -2.0
    pace = 1.0
    for _ in range(ROUNDS):
        logits = np.bincount(row, ahead[flat], len(rows)) + bias_ahead
        off = share * (1 / (1 + np.exp(-logits)) - means)
        moved = ahead - step * (np.bincount(flat, off[row], size) + SMOOTH * ahead)
        moved = np.sign(moved) * np.maximum(np.abs(moved) - SPARSE * step, 0)
        bias_moved = bias_ahead - step * float(off.sum())
        faster = (1 + (1 + 4 * pace * pace) ** 0.5) / 2
        lead = (pace - 1) / faster
        ahead, bias_ahead = (
            moved + lead * (moved - weights),
            bias_moved + lead * (bias_moved - bias),
        )
        weights, bias, pace = moved, bias_moved, faster
    return bias, weights


def _steepest(flat: NDArray[np.int_], row: NDArray[np.int_], rows: int, size: int) -> float:
    """A bound on the greatest eigenvalue of the samples' products, by power iteration."""
    vector = np.ones(size)
    length = 1.0
    for _ in range(15):
        vector = np.bincount(flat, np.bincount(row, vector[flat], rows)[row], size)
        length = float(np.linalg.norm(vector))
        vector /= length
    return 1.05 * length + 50  # what the bias and few iterations leave out


def _written(learned: dict[str, dict[str, float]]) -> str:
    """The table as text: hundredths of a logit, heaviest first."""
    out = [
        "# Learned weights in hundredths of a logit, the bias after each name: written by",
        "# `python -m training.leanings`, never by hand.",
    ]
    for name, weights in learned.items():
        out.append(f"[{name}] {round(100 * weights[''])}")
        line = ""
        for feature in sorted(weights.keys() - {""}, key=lambda f: (-weights[f], f)):
            part = f"{feature.replace(' ', '_')}:{round(100 * weights[feature])}"
            if len(line) + len(part) > 98:
                out.append(line)
                line = ""
            line = f"{line} {part}".lstrip()
        out.append(line)
    return "\n".join([*out, ""])


if __name__ == "__main__":
    main()
