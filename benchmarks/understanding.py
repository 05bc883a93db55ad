"""How fast a caller's words are understood, over the borrower phrases of our own tests."""

import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from callwright.understanding.lines import answer

PHRASES = Path(__file__).parents[1] / "tests" / "understanding"
TYPES = ("yes_no", "digits(4)", "money", "date", "time", "name", "intent")
ROUNDS = 3


def measure() -> Iterator[tuple[str, str]]:
    requests = [
        {"id": 1, "type": kind, "locale": locale, "today": "2025-06-02", "nbest": [{"text": said}]}
        for locale in ("en-US", "es-US")
        for said in _phrases(locale)
        for kind in TYPES
    ]
    answer(requests[0])
    took_ms = sorted(_answer_ms(request) for _ in range(ROUNDS) for request in requests)
    yield "phrases, each read as seven types", str(len(requests))
    yield "answers a second", f"{1000 * len(took_ms) / sum(took_ms):.0f}"
    yield "one utterance, median", f"{statistics.median(took_ms):.2f} ms"
    yield "one utterance, p99.9", f"{took_ms[int(len(took_ms) * 0.999)]:.2f} ms"


def _phrases(locale: str) -> list[str]:
    lines = (PHRASES / f"phrases.{locale}.txt").read_text(encoding="utf-8").splitlines()
    return [line.split("|")[1].strip() for line in lines if line and not line.startswith("#")]


def _answer_ms(request: dict[str, object]) -> float:
    began = time.perf_counter()
    answer(request)
    return (time.perf_counter() - began) * 1000
