"""Every example runs, and does what it says."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import callwright

EXAMPLES = Path(__file__).parents[1] / "examples"

LAST_LINES = {
    "embed.py": [
        "agent:  Thank you. I have noted one hundred twenty dollars for Friday, June sixth. "
        "Goodbye.",
        "ended as: promise_to_pay",
        "kept: journal.jsonl record.json sealed.jsonl",
    ],
    "services.py": [
        "get_account: found 32000 cents past due",
        "save_promise, first: saved",
        "save_promise, again: saved",
        "promises kept: 1",
    ],
}


def test_every_example_is_run_here() -> None:
    assert {path.name for path in EXAMPLES.glob("*.py")} == set(LAST_LINES)


@pytest.mark.parametrize("name", LAST_LINES)
def test_it_runs_and_says_how_it_ended(name: str, tmp_path: Path) -> None:
    package = str(Path(callwright.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / name)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": package},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.splitlines()[-len(LAST_LINES[name]) :] == LAST_LINES[name]
    assert list(tmp_path.iterdir()) == []
