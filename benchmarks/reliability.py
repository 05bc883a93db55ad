"""How well confidence is calibrated: the curve of docs/explanation/understanding.md.

python -m benchmarks.reliability SCORER DATA_DIR SVG: reads the cases of a scorer that names each
case's suite, right answer and request, answers them, counts how often replies of each confidence
are right, prints the expected calibration error of each type and draws the curves. Nothing of the
cases gets into the figure.
"""

import contextlib
import io
import runpy
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from callwright.understanding.lines import Answering

BINS = 10
SIDE, LEFT, TOP = 320, 52, 24
COLOURS = {
    "birth date, recorded callers": "#0b6e4f",
    "same, callers of even number": "#7fb39f",
    "same, callers of odd number": "#b5cfc5",
    "name, recorded callers": "#3d5a98",
    "postcode, recorded callers": "#8a5a9e",
    "all other values, as written": "#b3541e",
}
Judged = list[tuple[float, bool]]
_AS_HEARD = ("name", "postcode")  # the record says what was meant


def main(scorer: str, data: str, svg: str) -> None:
    cases, agrees = _scorer(scorer, data)
    judged = _judged(cases(), agrees)
    print(f"{'type':34}{'replies':>9}{'right %':>9}{'mean confidence':>17}{'ECE':>7}")
    for name, replies in sorted(judged.items()):
        right = sum(good for _, good in replies) / len(replies)
        mean = sum(confidence for confidence, _ in replies) / len(replies)
        error = expected_error(replies)
        print(f"{name:34}{len(replies):9}{100 * right:9.1f}{mean:17.3f}{error:7.3f}")
    Path(svg).write_text(_drawn({name: judged[name] for name in COLOURS if name in judged}))


def expected_error(replies: Judged) -> float:
    """The expected calibration error: how far confidence and share of right lie apart, weighed."""
    return sum(len(bin_) / len(replies) * abs(mean - right) for bin_, mean, right in _bins(replies))


def _scorer(path: str, data: str) -> tuple[Callable[[], Iterable[Any]], Callable[..., bool]]:
    """The scorer's cases and its judgement; its own run, over a command that says nothing, is
    thrown away.
    """
    sys.argv = [path, data, "--", "true"]
    with contextlib.redirect_stdout(io.StringIO()):
        names = runpy.run_path(path)
    return names["cases"], names["agrees"]


def _judged(cases: Iterable[Any], agrees: Callable[..., bool]) -> Mapping[str, Judged]:
    answering = Answering()
    judged: dict[str, Judged] = defaultdict(list)
    callers: dict[str, int] = {}
    for suite, gold, request in cases:
        if request["type"] == "intent":
            continue
        if suite.endswith("verify"):
            if gold[1] == "true" and request["type"] in _AS_HEARD and "history" not in request:
                judged[f"{request['type']}, recorded callers"] += _as_recorded(request, answering)
            continue
        reply = answering.answer({"id": 0, **request})
        if reply["status"] not in ("match", "ambiguous"):
            continue
        recorded = suite.startswith("EVI")
        if recorded and not isinstance(gold, tuple):
            continue  # the same answer comes again, with the attempts before it
        key, wanted = gold if recorded else ("", gold)
        confidence = float(reply["confidence"])
        one = (confidence, bool(agrees(reply["value"], wanted)))
        if recorded:
            caller = callers.setdefault(key[0], len(callers))
            judged["birth date, recorded callers"].append(one)
            fold = "odd" if caller % 2 else "even"
            judged[f"same, callers of {fold} number"].append(one)
        else:
            judged[f"{request['type']}, as written"].append(one)
            judged["all other values, as written"].append(one)
    return judged


def _as_recorded(request: Mapping[str, Any], answering: Answering) -> Judged:
    """A reply to what a caller said who has this record; of a name a part may have been said."""
    record = str(request["expect"]).casefold()
    reply = answering.answer({"id": 0, **request})
    if reply["value"] is None:
        return []
    said = str(reply["value"]).casefold()
    right = said.replace(" ", "") == record.replace(" ", "")
    part = request["type"] == "name" and said in record.split()
    return [(float(reply["confidence"]), right or part)]


def _bins(replies: Judged) -> Sequence[tuple[Judged, float, float]]:
    """Replies by tenths of confidence: each with its mean confidence and its share of right."""
    by_tenth: dict[int, Judged] = defaultdict(list)
    for confidence, right in replies:
        by_tenth[min(BINS - 1, int(BINS * confidence))].append((confidence, right))
    return [
        (bin_, sum(c for c, _ in bin_) / len(bin_), sum(r for _, r in bin_) / len(bin_))
        for _, bin_ in sorted(by_tenth.items())
    ]


def _drawn(curves: Mapping[str, Judged]) -> str:
    def at(x: float, y: float) -> str:
        return f"{LEFT + SIDE * x:.1f},{TOP + SIDE * (1 - y):.1f}"

    height = TOP + SIDE + 48 + 18 * len(curves)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LEFT + SIDE + 30} {height}" '
        'font-family="sans-serif" font-size="12" role="img">',
        "<title>How often an answer is right, by its confidence</title>",
        f'<rect width="100%" height="{height}" fill="#fff"/>',
        f'<polyline points="{at(0, 0)} {at(1, 1)}" stroke="#999" stroke-dasharray="4 4"/>',
    ]
    for tenth in range(0, 11, 2):
        share = tenth / 10
        x, y = at(share, share).split(",")
        lines.append(f'<path d="M{x},{TOP}v{SIDE}M{LEFT},{y}h{SIDE}" stroke="#e5e5e5"/>')
        lines.append(f'<text x="{x}" y="{TOP + SIDE + 16}" text-anchor="middle">{share:.1f}</text>')
        lines.append(
            f'<text x="{LEFT - 6}" y="{float(y) + 4:.1f}" text-anchor="end">{share:.1f}</text>'
        )
    lines.append(
        f'<text x="{LEFT + SIDE / 2}" y="{TOP + SIDE + 34}" text-anchor="middle">confidence</text>'
    )
    lines.append(f'<text x="{LEFT}" y="{TOP - 8}">share of right answers</text>')
    for n, (name, replies) in enumerate(curves.items()):
        colour, y = COLOURS[name], TOP + SIDE + 56 + 18 * n
        bins = [(mean, right, len(bin_)) for bin_, mean, right in _bins(replies) if len(bin_) > 9]
        points = " ".join(at(mean, right) for mean, right, _ in bins)
        lines.append(
            f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>'
        )
        for mean, right, count in bins:
            x, y_at = at(mean, right).split(",")
            lines.append(
                f'<circle cx="{x}" cy="{y_at}" r="{2 + count**0.25:.1f}" fill="{colour}"/>'
            )
        lines.append(f'<rect x="{LEFT}" y="{y - 9}" width="14" height="10" fill="{colour}"/>')
        lines.append(f'<text x="{LEFT + 20}" y="{y}">{name}: {len(replies)} answers</text>')
    return "\n".join([*lines, "</svg>", ""])


if __name__ == "__main__":
    main(*sys.argv[1:4])
