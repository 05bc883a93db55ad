"""Embedded engines in virtual time that take as long as their CPU took.

A call in virtual time meets its engines as if they were instant; here each job costs what it cost.
The job is done in real time with the clock held, and the worker process says how much CPU that
took. Then so much virtual time passes, shared fairly among the jobs that are under way when there
are more of them than cores. `run_paced` lets the loop's own CPU (frames, voice detection,
understanding, the machine) pass as virtual time too. Left out, and to be said beside any figure
made this way: the pipes between processes, and what else the machine does.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Coroutine, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from callwright.engines.embedded.fair_queue import FairQueue
from callwright.engines.embedded.frames import Frame
from callwright.engines.embedded.recogniser import EmbeddedSpeechToText
from callwright.engines.embedded.synthesizer import EmbeddedTextToSpeech
from callwright.engines.embedded.workers import Body, Job, Workers, given
from callwright.errors import CallwrightError
from callwright.testing.engine_costs import EngineCosts
from callwright.testing.virtual_time import VirtualTimeLoop

__all__ = ["Cores", "PacedWorkers", "each_paced", "pace", "run_paced"]

T = TypeVar("T")


class Cores:
    """So many cores, shared by the work that is under way as a fair scheduler shares them.

    speed: 0.75 takes a third longer for everything, as in an hour when the machine is shared.
    """

    def __init__(self, count: int, *, speed: float = 1.0) -> None:
        self.count = count
        self.speed = speed
        self._left_s: dict[asyncio.Event, float] = {}
        self._since_s = 0.0
        self._next: asyncio.TimerHandle | None = None

    async def work(self, cpu_s: float) -> None:
        """Return when this much work is done."""
        self._advance()
        done = asyncio.Event()
        self._left_s[done] = cpu_s
        self._schedule()
        await done.wait()

    @property
    def _speed(self) -> float:
        return self.speed * min(1.0, self.count / max(1, len(self._left_s)))

    def _advance(self) -> None:
        now_s = asyncio.get_running_loop().time()
        passed_s = (now_s - self._since_s) * self._speed
        self._since_s = now_s
        for done in self._left_s:
            self._left_s[done] -= passed_s

    def _schedule(self) -> None:
        if self._next is not None:
            self._next.cancel()
        self._next = None
        if self._left_s:
            wait_s = max(0.0, min(self._left_s.values())) / self._speed
            self._next = asyncio.get_running_loop().call_later(wait_s, self._finish)

    def _finish(self) -> None:
        self._advance()
        # The clock counts in binary fractions: what has less than a microsecond left is done.
        for done in [each for each, left_s in self._left_s.items() if left_s < 1e-6]:
            del self._left_s[done]
            done.set()
        self._schedule()


class PacedWorkers(Workers):
    """One worker process whose jobs take virtual time. It stands for `Workers` of size 1."""

    def __init__(
        self,
        program: str | Path,
        *,
        name: str,
        cores: Cores,
        costs: EngineCosts | None = None,
    ) -> None:
        super().__init__(program, name=name)
        self._cores = cores
        self._costs = costs
        self._waiting: FairQueue[tuple[Mapping[str, object], Body, Job]] = FairQueue()
        self._asked: dict[Job, tuple[Mapping[str, object], Body, Job]] = {}
        self._serving: asyncio.Task[None] | None = None

    def submit(
        self, head: Mapping[str, object], body: Body = b"", *, urgency: int = 1, cost_ms: int = 0
    ) -> Job:
        """Queue a job, as `Workers.submit` does."""
        loop = asyncio.get_running_loop()
        job: Job = loop.create_future()
        now_ms = int(loop.time() * 1000)
        asked = self._asked[job] = (head, body, job)
        job.add_done_callback(lambda _: self._asked.pop(job, None))
        self._waiting.push(asked, urgency=urgency, cost_ms=cost_ms, now_ms=now_ms)
        if self._serving is None:
            self._serving = asyncio.create_task(self._serve_all(), name=f"paced {self.name}")
        return job

    def hurry(self, job: Job) -> None:
        """Make a job urgent, as `Workers.hurry` does."""
        if job in self._asked:
            self._waiting.push(self._asked[job], urgency=0, cost_ms=0, now_ms=0)

    async def close(self) -> None:
        """End the process."""
        if self._serving is not None:
            self._serving.cancel()
        await super().close()

    async def _serve_all(self) -> None:
        try:
            while (next_ := self._waiting.pop()) is not None:
                head, body, job = next_
                if job.done() or self._asked.pop(job, None) is None:
                    continue  # nobody wants it, or it was hurried and has begun
                # Not cancelled with `job`: a process that has begun a job ends it unheard.
                try:
                    answer = await self._done(head, given(body))
                except CallwrightError as error:
                    if not job.done():
                        job.set_exception(error)
                    continue
                await self._cores.work(answer.number("cpu_us") / 1_000_000)
                _tell(job, answer)
        finally:
            self._serving = None

    async def _done(self, head: Mapping[str, object], body: bytes) -> Frame:
        known = self._costs.known(self.name, head, body) if self._costs is not None else None
        if known is not None:
            return known
        answer = await super().submit(head, body)
        return answer if self._costs is None else self._costs.learn(self.name, head, body, answer)


def _tell(job: Job, answer: Frame) -> None:
    if not job.done():
        job.set_result(answer)


def pace(
    recogniser: EmbeddedSpeechToText,
    synthesizer: EmbeddedTextToSpeech,
    cores: Cores,
    costs: EngineCosts | None = None,
) -> None:
    """Let the processes of these engines, not yet started, work on `cores` in virtual time.

    costs: what jobs cost, instead of what they take now.
    """
    engines = "callwright.engines.embedded"
    for owner, kind, program in (
        (recogniser, "first", "moonshine_worker"),
        (recogniser, "second", "whisper_worker"),
        (synthesizer, "workers", "piper_worker"),
    ):
        name = getattr(owner, kind).name
        paced = PacedWorkers(f"{engines}.{program}", name=name, cores=cores, costs=costs)
        setattr(owner, kind, paced)


def run_paced(main: Coroutine[Any, Any, T]) -> T:
    """Run `main` to its end as `run_virtual` does, on a loop whose own work takes time."""
    with _runner() as runner:
        return runner.run(main)


def each_paced(made: AsyncIterator[T]) -> Iterator[T]:
    """Yield what `made` gives as soon as it comes, on a loop such as `run_paced` has."""

    async def following() -> T | None:
        return await anext(made, None)

    with _runner() as runner:
        while (one := runner.run(following())) is not None:
            yield one


def _runner() -> asyncio.Runner:
    return asyncio.Runner(loop_factory=partial(VirtualTimeLoop, time.thread_time))
