"""What engines answered and what it cost, written down once, so that measurements can be repeated.

The CPU that a job takes differs by a third from hour to hour on a shared machine: two versions of
the product compared by it are compared by the hour. A table of costs is recorded with the first
run. In later runs a job that is in it gets the same answer at the same cost; another job is done by
the engine and costs what jobs of its size did, spread as theirs were.
"""

import hashlib
import json
import sqlite3
from collections.abc import Mapping
from pathlib import Path

from callwright.engines.embedded.frames import Frame

__all__ = ["EngineCosts"]

_ENOUGH = 40  # jobs of one engine, before others are estimated by them
_TABLE = "CREATE TABLE IF NOT EXISTS jobs (engine, job, head, body, size, cpu_us, measured)"
_INDEX = "CREATE UNIQUE INDEX IF NOT EXISTS one ON jobs (engine, job)"

_Size = tuple[int, int, int, int]


class EngineCosts:
    """A file of jobs with their answers and costs; made when it is not there."""

    def __init__(self, file: str | Path) -> None:
        self._rows = sqlite3.connect(file, isolation_level=None)
        self._rows.execute("PRAGMA synchronous = OFF")
        self._rows.execute(_TABLE)
        self._rows.execute(_INDEX)
        # Estimates are made of what was there in the beginning: a run changes nothing for itself.
        self._estimates = {
            engine: _Estimate(self._measured(engine))
            for (engine,) in self._rows.execute("SELECT DISTINCT engine FROM jobs").fetchall()
        }

    def close(self) -> None:
        """Let the file go."""
        self._rows.close()

    def known(self, engine: str, head: Mapping[str, object], body: bytes) -> Frame | None:
        """Return a job's answer, `cpu_us` in its head; None when it was never done."""
        found = self._rows.execute(
            "SELECT head, body, cpu_us FROM jobs WHERE engine = ? AND job = ?",
            (engine, _name(head, body)),
        ).fetchone()
        if found is None:
            return None
        return Frame({**json.loads(found[0]), "cpu_us": found[2]}, found[1])

    def learn(self, engine: str, head: Mapping[str, object], body: bytes, answer: Frame) -> Frame:
        """Keep a job's answer; return it with the cost that it has from now on."""
        name, size = _name(head, body), _size(head, body, answer)
        estimate = self._estimates.get(engine)
        measured_us = answer.number("cpu_us")
        cpu_us = measured_us
        if estimate is not None and estimate.enough:
            cpu_us = estimate.cpu_us(size, int(name[:8], 16))
        said = {key: value for key, value in answer.head.items() if key not in ("cpu_us", "job")}
        self._rows.execute(
            "INSERT OR REPLACE INTO jobs VALUES (?, ?, ?, ?, ?, ?, ?)",
            (engine, name, json.dumps(said), answer.body, json.dumps(size), cpu_us,
             cpu_us == measured_us),
        )  # fmt: skip
        return Frame({**answer.head, "cpu_us": cpu_us}, answer.body)

    def _measured(self, engine: str) -> list[tuple[_Size, int]]:
        rows = self._rows.execute(
            "SELECT size, cpu_us FROM jobs WHERE engine = ? AND measured ORDER BY job", (engine,)
        )
        return [(tuple(json.loads(size)), cpu_us) for size, cpu_us in rows.fetchall()]


class _Estimate:
    """The cost of a job by its size: a straight line, and how far real costs were from it."""

    def __init__(self, jobs: list[tuple[_Size, int]]) -> None:
        import numpy as np

        self.enough = len(jobs) >= _ENOUGH
        if not self.enough:
            return
        sizes = np.array([(1, *size) for size, _ in jobs], float)
        costs = np.array([cost for _, cost in jobs], float)
        self._line, *_ = np.linalg.lstsq(sizes, costs, rcond=None)
        self._spread = costs / np.maximum(1.0, sizes @ self._line)

    def cpu_us(self, size: _Size, draw: int) -> int:
        """Return the cost of a job of this size. draw: any number that is the job's own."""
        middle = max(1.0, sum(a * b for a, b in zip((1, *size), self._line, strict=True)))
        return int(middle * self._spread[draw % len(self._spread)])


def _name(head: Mapping[str, object], body: bytes) -> str:
    asked = json.dumps(dict(head), sort_keys=True).encode()
    return hashlib.sha256(asked + b"\0" + body).hexdigest()


def _size(head: Mapping[str, object], body: bytes, answer: Frame) -> _Size:
    """What a job's cost grows with: sound and text that go in, sound and text that come out."""
    given = sum(len(value) for value in head.values() if isinstance(value, str))
    said = sum(len(json.dumps(value)) for key, value in answer.head.items() if key != "cpu_us")
    return len(body), given, len(answer.body), said
