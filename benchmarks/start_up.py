"""How long the base package takes to import, and the program to start."""

import statistics
import subprocess
import sys
import time
from collections.abc import Iterator

RUNS = 5


def measure() -> Iterator[tuple[str, str]]:
    bare = _median_ms("-c", "pass")
    yield "Python alone", f"{bare:.0f} ms"
    for what, arguments in (
        ("import callwright", ("-c", "import callwright")),
        ("callwright --help", ("-m", "callwright", "--help")),
        ("callwright check dialogs", ("-m", "callwright", "check", "dialogs")),
    ):
        yield what, f"{_median_ms(*arguments):.0f} ms"


def _median_ms(*arguments: str) -> float:
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        subprocess.run([sys.executable, *arguments], stdout=subprocess.DEVNULL, check=False)
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)
