"""Ourselves and stock libraries through one scorer, side by side: right / wrong / none, per cent.

    UNDERSTANDING_DATA=FOLDER [PEERS_PYTHON=...] python -m benchmarks understanding_peers

FOLDER holds the suites and their `score.py`, which are not shipped. The libraries are looked for in
PEERS_PYTHON, an interpreter of their own, since one of them wants old versions of what it needs:
`pip install recognizers-text-suite emoji==1.1.0 dateparser text2num`.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
PEERS = {
    "recognizers": "recognizers_number_with_unit",
    "dateparser": "dateparser",
    "text2num": "text_to_num",
}
_ROW = re.compile(r"(?P<suite>.{28}) *(?P<cases>\d+) +(?P<shares>[\d.]+ +[\d.]+ +[\d.]+)$")


def measure() -> Iterator[tuple[str, str]]:
    folder = os.environ.get("UNDERSTANDING_DATA", "")
    if not folder or not (Path(folder) / "score.py").is_file():
        yield "skipped", "no suites: name their folder in UNDERSTANDING_DATA"
        return
    data = Path(folder)
    python = os.environ.get("PEERS_PYTHON") or sys.executable
    tables = {"callwright": _score(data, sys.executable, "callwright")}
    for peer, module in PEERS.items():
        found = subprocess.run(
            [python, "-W", "ignore", "-c", f"import {module}"], capture_output=True
        )
        if found.returncode:
            yield peer, "left out: it is not installed for PEERS_PYTHON"
        else:
            tables[peer] = _score(data, python, peer)
    yield "suite", "".join(f"{name:>20}" for name in tables)
    for suite, ours in tables["callwright"].items():
        if any(table.get(suite, _NONE) != _NONE for table in tables.values()):
            yield suite, "".join(f"{t.get(suite, ours):>20}" for t in tables.values())


_NONE = "0 / 0 / 100"


def _score(data: Path, python: str, name: str) -> dict[str, str]:
    """Each suite's shares as the scorer prints them."""
    command = [sys.executable, str(data / "score.py"), str(data), "--", python]
    done = subprocess.run(
        [*command, str(HERE / "_peer.py"), name], capture_output=True, text=True, check=True
    )
    rows = filter(None, map(_ROW.match, done.stdout.splitlines()))
    return {
        f"{row['suite'].strip()} ({row['cases']})": " / ".join(
            f"{float(share):.0f}" for share in row["shares"].split()
        )
        for row in rows
    }
