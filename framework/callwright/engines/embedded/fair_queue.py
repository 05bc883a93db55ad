"""Which job next: urgent ones first, then short ones, and nobody waits for ever."""

import heapq
from dataclasses import dataclass, field
from typing import Generic, TypeVar

__all__ = ["FairQueue"]

Job = TypeVar("Job")


@dataclass(order=True, slots=True)
class _Entry(Generic[Job]):
    rank: tuple[int, int, int]
    job: Job = field(compare=False)


class FairQueue(Generic[Job]):
    """Jobs ordered by urgency, then by when they would be done if each had a worker to itself.

    That is arrival plus cost: a short job overtakes long ones that came a little earlier, and a
    long one waits at most for what came within its own length after it, however many calls there
    are. Each call has at most one job of a kind waiting (its stream sees to that), so this is also
    a round robin over calls.
    """

    def __init__(self) -> None:
        self._heap: list[_Entry[Job]] = []
        self._count = 0

    def __len__(self) -> int:
        return len(self._heap)

    def push(self, job: Job, *, urgency: int, cost_ms: int, now_ms: int) -> None:
        """Add a job. urgency: 0 is most urgent. cost_ms: about how long it will run."""
        self._count += 1
        heapq.heappush(self._heap, _Entry((urgency, now_ms + cost_ms, self._count), job))

    def pop(self) -> Job | None:
        """Take the next job, None when there is none."""
        return heapq.heappop(self._heap).job if self._heap else None

    def clear(self) -> list[Job]:
        """Take all jobs, in order."""
        jobs = [entry.job for entry in sorted(self._heap)]
        self._heap.clear()
        return jobs
