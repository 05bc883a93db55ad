"""How long the checker takes for the worked application and for a large one."""

import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.large_application import write_application
from callwright.dialog.checks.run import Checked, check_path
from callwright.dialog.library import library_folder

RUNS = 3
STATES = 1_000


def measure() -> Iterator[tuple[str, str]]:
    checked, seconds = _timed(library_folder(), RUNS)
    yield f"worked application ({_size(checked)})", f"{seconds:.2f} s"
    with tempfile.TemporaryDirectory() as folder:
        write_application(Path(folder), STATES)
        checked, seconds = _timed(Path(folder), 1)
        yield f"generated application ({_size(checked)})", f"{seconds:.2f} s"


def _timed(folder: Path, runs: int) -> tuple[Checked, float]:
    times = []
    for _ in range(runs):
        began = time.perf_counter()
        checked = check_path(folder)
        times.append(time.perf_counter() - began)
    return checked, statistics.median(times)


def _size(checked: Checked) -> str:
    states = f"{checked.proof.states} states, " if checked.proof is not None else ""
    return f"{states}{len(checked.findings)} findings"
