"""One running worker program: start it, ask it, end it, and notice when it dies."""

import asyncio
import logging
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import callwright
from callwright.engines.embedded.frames import Frame, FrameError, pack, read
from callwright.errors import EngineError, SettingsError

__all__ = ["WorkerDiedError", "WorkerProcess"]

log = logging.getLogger(__name__)

# A worker gets what it needs to run, and no keys or addresses that happen to be in our environment.
_PASSED_ON = ("HOME", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "PATH", "SYSTEMROOT", "TEMP", "TMP",
              "TMPDIR", "VIRTUAL_ENV")  # fmt: skip
# One thread each: threads of a model fight with the other processes and double the CPU it uses.
_SET = {
    "HF_HUB_OFFLINE": "1",
    "MKL_NUM_THREADS": "1",
    # Moonshine's own. The threads that it starts otherwise only spin while they wait: the same
    # texts come no sooner, for 2.7 times the CPU (docs/explanation/engines.md).
    "MOONSHINE_ORT_SINGLE_THREAD": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "TRANSFORMERS_OFFLINE": "1",
}
# Loading takes 1 to 3 s on an idle core; a minute on a machine that does something else.
_START_S = 60.0
_STOP_S = 1.0
_TICK_S = 1.0


class WorkerDiedError(EngineError):
    """The process is gone; another one can be started."""


class WorkerProcess:
    """A process of one worker program; it does one job at a time."""

    def __init__(self, name: str, process: asyncio.subprocess.Process) -> None:
        if process.stdin is None or process.stdout is None:
            raise ValueError("a worker process needs pipes")
        self._name = name
        self._process = process
        self._stdin = process.stdin
        self._stdout = process.stdout
        self._busy = True  # loading
        self.exited = asyncio.create_task(process.wait(), name=f"{name} worker's exit")

    @classmethod
    async def start(cls, program: str | Path, name: str) -> "WorkerProcess":
        """Start a program, a module or a file, and wait until it has loaded.

        Raises what its loading raised, or a retryable EngineError when it died or the system did
        not start it.
        """
        environment = {key: os.environ[key] for key in _PASSED_ON if key in os.environ}
        # Where this very package is, installed or not: the worker must be of the same version.
        environment["PYTHONPATH"] = str(Path(callwright.__file__).parents[1])
        # -P: the current directory is not searched for modules.
        try:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-P",
                *(("-m", program) if isinstance(program, str) else (str(program),)),
                env=environment | _SET,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=None if log.isEnabledFor(logging.DEBUG) else subprocess.DEVNULL,
            )
        except OSError as error:  # no memory, no file handles: there may be some later
            raise EngineError(
                f"The {name} cannot be started ({error.strerror}).", retryable=True
            ) from error
        worker = cls(name, process)
        try:
            said = await worker._exchange(b"", _START_S)
            _check_loaded(said)
        except BaseException:
            await worker.stop()
            raise
        worker._busy = False
        return worker

    async def ask(self, frame: Frame, limit_s: float) -> Frame:
        """Do a job. Raises EngineError: retryable when the process is of no more use."""
        sent = pack(frame)
        self._busy = True
        answer = await self._exchange(sent, limit_s)
        self._busy = False
        if kind := answer.text("error"):
            raise EngineError(f"The {self._name} could not do its work ({kind}).")
        return answer

    async def stop(self) -> None:
        """End the process: by closing its input, or at once when it is busy. No zombie is left."""
        if self._busy and self._process.returncode is None:
            self._process.kill()
        self._stdin.close()
        try:
            async with asyncio.timeout(_STOP_S):
                await asyncio.shield(self.exited)
        except TimeoutError:
            self._process.kill()
        finally:
            # Reading to the end lets asyncio close the pipe and reap the process.
            if not self.exited.done():
                self._process.kill()
            await self._stdout.read()
            await self.exited

    async def _exchange(self, sent: bytes, limit_s: float) -> Frame:
        """Send, and return what comes back. A process that hangs may not even take what is sent."""
        try:
            async with _running_time(limit_s):
                if sent:
                    self._stdin.write(sent)
                    await self._stdin.drain()
                frame = await read(self._stdout)
        except TimeoutError as error:
            raise EngineError(f"The {self._name} hung, and was ended.", retryable=True) from error
        except ConnectionError as error:
            raise self._died() from error
        except FrameError as error:
            raise EngineError(f"The {self._name} wrote nonsense.", retryable=True) from error
        if frame is None:
            raise self._died()
        return frame

    def _died(self) -> EngineError:
        return WorkerDiedError(f"The {self._name} died, and is started again.", retryable=True)


@asynccontextmanager
async def _running_time(limit_s: float) -> AsyncIterator[None]:
    """As asyncio.timeout, but a machine that stands still, workers and all, uses up one tick."""
    loop = asyncio.get_running_loop()
    ticking: asyncio.TimerHandle | None = None

    def tick(left_s: float) -> None:
        nonlocal ticking
        if left_s > 0:
            ticking = loop.call_later(min(left_s, _TICK_S), tick, left_s - _TICK_S)
        else:
            limit.reschedule(loop.time())

    async with asyncio.timeout(None) as limit:
        tick(limit_s)
        try:
            yield
        finally:
            if ticking is not None:
                ticking.cancel()


def _check_loaded(said: Frame) -> None:
    """Raise what kept a worker from loading."""
    if failed := said.text("failed"):
        raise SettingsError(failed) if said.text("kind") == "SettingsError" else EngineError(failed)
