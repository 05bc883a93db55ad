"""An event loop on which an hour of call takes milliseconds, and a stuck test says so at once.

`VirtualTimeLoop` never sleeps: when nothing is ready, the time that asyncio would have slept is
added to its clock. Unmodified `asyncio.sleep`, `asyncio.timeout` and `call_later` work. When
nothing is ready and no timer is set, nothing can ever happen again: that is reported as a deadlock,
with the tasks that wait.

Work outside the loop (a thread, an engine's process) does not move virtual time. While it is
outstanding the clock is held: `run_in_executor` and `asyncio.to_thread` hold it by themselves,
other work holds it with `hold`.
"""

import asyncio
import selectors
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar, TypeVarTuple

from callwright.errors import CallwrightError

__all__ = ["DeadlockError", "VirtualTimeLoop", "run_virtual"]

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class DeadlockError(CallwrightError):
    """Every task waits and no timer is set."""


class _JumpingSelector(selectors.DefaultSelector):
    """Turns the time the loop asked to sleep into elapsed virtual time."""

    def __init__(self, computing: Callable[[], float] | None = None) -> None:
        super().__init__()
        self.elapsed_s = 0.0
        self.holds = 0
        self._computing = computing
        self._computed_s = computing() if computing is not None else 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if self._computing is not None:
            computed_s = self._computing()
            self.elapsed_s += computed_s - self._computed_s
            self._computed_s = computed_s
        ready = super().select(0)
        if ready or timeout == 0:
            return ready
        if self.holds:  # real work is outstanding: wait for it, in real time, clock stopped
            return super().select(None)
        if timeout is None:
            raise DeadlockError(f"Every task waits and no timer is set: {_waiting()}.")
        self.elapsed_s += timeout
        return ready


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    """A loop whose time jumps to the next timer.

    computing: seconds that the loop's own work has taken so far; they pass on its clock too. By
    default computing takes no time, so that the same call is the same each time.
    """

    def __init__(self, computing: Callable[[], float] | None = None) -> None:
        self._jumping = _JumpingSelector(computing)
        super().__init__(self._jumping)

    def time(self) -> float:
        """Return virtual seconds since the loop was made."""
        return self._jumping.elapsed_s

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Stop the clock while real work is outstanding."""
        self._jumping.holds += 1
        try:
            yield
        finally:
            self._jumping.holds -= 1

    def run_in_executor(  # Any: asyncio's own signature for executors
        self, executor: Any, func: Callable[[*Ts], T], *args: *Ts
    ) -> asyncio.Future[T]:
        """As asyncio's, with the clock held until the work is done."""
        future = super().run_in_executor(executor, func, *args)
        self._jumping.holds += 1
        future.add_done_callback(self._let_go)
        return future

    async def shutdown_default_executor(self, *args: float | None) -> None:
        """As asyncio's; its helper thread must not look like a deadlock."""
        with self.hold():
            await super().shutdown_default_executor(*args)

    def _let_go(self, _: "asyncio.Future[Any]") -> None:
        self._jumping.holds -= 1


def run_virtual(main: Coroutine[Any, Any, T]) -> T:
    """Run `main` to its end in virtual time, as `asyncio.run` does in real time."""
    with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
        return runner.run(main)


def _waiting() -> str:
    places = []
    for task in sorted(asyncio.all_tasks(), key=lambda task: task.get_name()):
        frames = task.get_stack(limit=1)
        where = f"{frames[0].f_code.co_qualname}:{frames[0].f_lineno}" if frames else "its start"
        places.append(f"{task.get_name()} in {where}")
    return ", ".join(places) or "no task is left"
