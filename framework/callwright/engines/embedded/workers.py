"""Speech workers as adapters see them: jobs in, answers out, deaths survived.

One `Workers` keeps one or more processes of one worker program behind one fair queue. When a
process dies, another is started and gets its job; a job that two processes died of, or that hung,
fails with a retryable `EngineError`. A job hangs when it takes ten times what it should: whoever
waits has long given up, and others wait behind it. When processes keep dying, jobs fail at once for
a while, then processes are started again.
"""

import asyncio
import logging
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, ExitStack, nullcontext
from dataclasses import dataclass
from pathlib import Path

from callwright.engines.embedded.fair_queue import FairQueue
from callwright.engines.embedded.frames import Frame
from callwright.engines.embedded.process import WorkerDiedError, WorkerProcess
from callwright.errors import CallwrightError, EngineError, SettingsError

__all__ = ["Body", "Job", "Workers", "given"]

log = logging.getLogger(__name__)

_STARTS_IN_A_ROW = 3
_CLOSE_S = 3.0
# Other processes on the same cores stretch a job three times or so; a machine may pause for a
# second or two. Nobody uses a text that comes later: the core waits two seconds for it.
_TIMES_THE_COST = 10
_LEAST_S = 5.0
# Long enough not to burn a core on starting, short enough that a server heals by itself.
_REST_S = 30.0

Job = asyncio.Future[Frame]
"""One piece of work. Cancel it when nobody wants it: what has not begun never begins, what runs is
left to end unheard (jobs are short; a phrase, or the sound of one turn)."""


Body = bytes | Callable[[], bytes]
"""What a job is given: bytes, or what is called when the job begins, for the latest there is."""


def given(body: Body) -> bytes:
    """Return a job's bytes, as it begins."""
    return body if isinstance(body, bytes) else body()


@dataclass(eq=False, slots=True)
class _Queued:
    head: Mapping[str, object]
    body: Body
    job: Job
    limit_s: float
    frame: Frame | None = None  # once it has begun; done again, it is given the same
    tried: bool = False
    begun: bool = False

    def fail(self, error: CallwrightError) -> None:
        if not self.job.done():
            self.job.set_exception(error)


class Workers:
    """Processes of one worker program.

    program: a module that `python -m` runs, or a file. name: for messages. size: how many
    processes. job_s: a job of unknown cost that takes longer hangs; no job gets more.
    """

    def __init__(
        self, program: str | Path, *, name: str, size: int = 1, job_s: float = 30.0
    ) -> None:
        self.name = name
        self._program = program
        self._size = size
        self._job_s = job_s
        self._queue: FairQueue[_Queued] = FairQueue()
        self._queued: dict[Job, _Queued] = {}
        self._work = asyncio.Event()
        self._minders: list[asyncio.Task[None]] = []
        self._ready: list[asyncio.Future[None]] = []
        self._number = 0
        self._broken: CallwrightError | None = None
        self._broken_s = 0.0

    async def start(self) -> None:
        """Start the processes and wait until all have loaded. Raises what loading raised."""
        self._begin()
        with _held_clock():
            for ready in self._ready:
                await asyncio.shield(ready)

    def submit(
        self, head: Mapping[str, object], body: Body = b"", *, urgency: int = 1, cost_ms: int = 0
    ) -> Job:
        """Queue a job; urgency 0 goes first. Starts the processes when they are not running.

        cost_ms: CPU that it takes; 0 when that is not known.
        """
        loop = asyncio.get_running_loop()
        job: Job = loop.create_future()
        self._begin()
        if self._broken is not None:
            job.set_exception(self._broken)
            return job
        self._number += 1
        held = ExitStack()
        held.enter_context(_held_clock())
        job.add_done_callback(lambda _: held.close())
        now_ms = int(loop.time() * 1000)
        limit_s = self._limit_s(cost_ms)
        queued = self._queued[job] = _Queued({**head, "job": self._number}, body, job, limit_s)
        job.add_done_callback(lambda _: self._queued.pop(job, None))
        self._queue.push(queued, urgency=urgency, cost_ms=cost_ms, now_ms=now_ms)
        self._work.set()
        return job

    def hurry(self, job: Job) -> None:
        """Make a job that waits most urgent: what was a look ahead is now awaited."""
        queued = self._queued.get(job)
        if queued is not None and not queued.begun:
            # It stands in the queue twice now; `_take` gives it out once.
            self._queue.push(queued, urgency=0, cost_ms=0, now_ms=0)

    async def close(self) -> None:
        """End all processes within a second or so. Jobs that are not done are cancelled."""
        minders, self._minders = self._minders, []
        starting, self._ready = self._ready, []
        self._broken = None
        for ready in starting:
            _fail_start(ready, EngineError(f"The {self.name} was closed while it was starting."))
        for minder in minders:
            minder.cancel()
        with _held_clock():
            if minders:
                await asyncio.wait(minders, timeout=_CLOSE_S)
        for queued in self._queue.clear():
            queued.job.cancel()

    # --- one task for each process ---------------------------------------------------------------

    def _begin(self) -> None:
        loop = asyncio.get_running_loop()
        if self._broken is not None and loop.time() < self._broken_s + _REST_S:
            return
        if self._broken is None and self._minders:
            return
        self._broken = None
        self._ready = [loop.create_future() for _ in range(self._size)]
        self._minders = [
            asyncio.create_task(self._mind(ready), name=f"{self.name} worker {number}")
            for number, ready in enumerate(self._ready, start=1)
        ]

    async def _mind(self, ready: asyncio.Future[None]) -> None:
        failures = 0
        while True:
            try:
                process = await WorkerProcess.start(self._program, self.name)
                if not ready.done():
                    ready.set_result(None)
                if await self._serve(process):
                    failures = 0
                error: CallwrightError = EngineError(f"The {self.name} keeps dying.")
            except (EngineError, SettingsError) as failure:
                error = failure
                if not (isinstance(failure, EngineError) and failure.retryable):
                    failures = _STARTS_IN_A_ROW
            failures += 1
            if failures >= _STARTS_IN_A_ROW:
                self._break(error, ready)
                return
            log.warning("speech worker died", extra={"engine": self.name})
            await _rest(0.05 * 2**failures)

    async def _serve(self, process: WorkerProcess) -> int:
        """Give jobs to a process until it dies; return how many it did."""
        process.exited.add_done_callback(lambda _: self._work.set())
        done = 0
        try:
            while not process.exited.done():
                queued = self._take()
                if queued is None:
                    await self._work.wait()
                elif await self._do(process, queued):
                    done += 1
                else:
                    break
        finally:
            await process.stop()
        return done

    async def _do(self, process: WorkerProcess, queued: _Queued) -> bool:
        """Have a process do a job, and tell the job. False: the process is of no more use."""
        try:
            if queued.frame is None:
                queued.frame = Frame(queued.head, given(queued.body))
            answer = await process.ask(queued.frame, queued.limit_s)
        except WorkerDiedError as error:
            if queued.tried:
                error.poison = True
                queued.fail(error)
            else:
                # It may have died before the job, which is no fault of the job's.
                queued.tried, queued.begun = True, False
                self._queue.push(queued, urgency=0, cost_ms=0, now_ms=0)
            return False
        except EngineError as error:
            queued.fail(error)
            return not error.retryable
        except asyncio.CancelledError:
            queued.job.cancel()
            raise
        except Exception as error:  # noqa: BLE001 - told; the process has not seen it
            kind = type(error).__name__
            queued.fail(EngineError(f"The {self.name} could not be given its work ({kind})."))
        else:
            if not queued.job.done():
                queued.job.set_result(answer)
        return True

    def _limit_s(self, cost_ms: int) -> float:
        # A virtual clock runs on, past any limit, where a job that nobody wants is left to end.
        if not cost_ms or _is_virtual():
            return self._job_s
        return min(self._job_s, max(_LEAST_S, _TIMES_THE_COST * cost_ms / 1000))

    def _take(self) -> "_Queued | None":
        """Return the next job that somebody still wants."""
        while (queued := self._queue.pop()) is not None:
            if not (queued.begun or queued.job.done()):
                queued.begun = True
                return queued
        self._work.clear()
        return None

    def _break(self, error: CallwrightError, ready: asyncio.Future[None]) -> None:
        """One process is given up: with the last one, all jobs fail."""
        if ready.done():
            log.error("speech worker given up", extra={"engine": self.name})
        _fail_start(ready, error)
        alive = [m for m in self._minders if not m.done() and m is not asyncio.current_task()]
        if alive:
            return
        self._broken, self._broken_s = error, asyncio.get_running_loop().time()
        for queued in self._queue.clear():
            queued.fail(error)


def _fail_start(ready: asyncio.Future[None], error: CallwrightError) -> None:
    """Tell whoever waits in `start`, which nobody need do: jobs are told too."""
    if not ready.done():
        ready.set_exception(error)
        ready.exception()


def _is_virtual() -> bool:
    return hasattr(asyncio.get_running_loop(), "hold")


async def _rest(rest_s: float) -> None:
    """Sleep in real time: jobs hold a virtual clock, which would never reach the end of it."""
    if _is_virtual():
        await asyncio.to_thread(time.sleep, rest_s)
    else:
        await asyncio.sleep(rest_s)


def _held_clock() -> AbstractContextManager[None]:
    """Stop a virtual clock while real work is outstanding; nothing on an ordinary loop."""
    hold = getattr(asyncio.get_running_loop(), "hold", None)
    return hold() if hold is not None else nullcontext()
