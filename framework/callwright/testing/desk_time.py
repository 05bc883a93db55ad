"""An event loop for somebody at a desk: a typed call never makes them wait, nor hurries them.

While they think, the clock stands: whoever waits for them blocks the loop, and what is blocked
ages by nothing. When nothing real is going on, the clock jumps to the next timer, as it does in
`virtual_time`. While real work is outstanding (a service in a thread, a file being written) it runs
like the clock on the wall, so that what hangs is timed out as it would be on the phone.
"""

import asyncio
import selectors
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar, TypeVarTuple

__all__ = ["DeskLoop", "run_at_desk"]

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class _PatientSelector(selectors.DefaultSelector):
    """Decides how long the sleep that the loop asked for really takes."""

    def __init__(self) -> None:
        super().__init__()
        self.elapsed_s = 0.0
        self.working = 0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if ready or timeout == 0:
            return ready
        if timeout is None:
            return super().select(None)
        if self.working:
            began_s = time.monotonic()
            ready = super().select(timeout)
            self.elapsed_s += time.monotonic() - began_s
            return ready
        self.elapsed_s += timeout
        return ready


class DeskLoop(asyncio.SelectorEventLoop):
    """A loop whose time passes only when something happens in it."""

    def __init__(self) -> None:
        self._patient = _PatientSelector()
        super().__init__(self._patient)

    def time(self) -> float:
        """Return the seconds that have passed in this loop."""
        return self._patient.elapsed_s

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Let time pass as it really does, while real work is outstanding."""
        self._patient.working += 1
        try:
            yield
        finally:
            self._patient.working -= 1

    def run_in_executor(  # Any: asyncio's own signature for executors
        self, executor: Any, func: Callable[[*Ts], T], *args: *Ts
    ) -> asyncio.Future[T]:
        """As asyncio's; it is real work until it is done."""
        future = super().run_in_executor(executor, func, *args)
        self._patient.working += 1
        future.add_done_callback(self._done)
        return future

    def _done(self, _: "asyncio.Future[Any]") -> None:
        self._patient.working -= 1


def run_at_desk(main: Coroutine[Any, Any, T]) -> T:
    """Run `main` to its end, as `asyncio.run` does, on such a loop."""
    with asyncio.Runner(loop_factory=DeskLoop) as runner:
        return runner.run(main)
