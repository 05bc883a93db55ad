"""Runs a switchboard until the process is told to end, and ends in good order."""

import asyncio
import gc
import signal
from collections.abc import Callable, Coroutine
from typing import Any

from callwright.server.switchboard import Switchboard
from callwright.server.websocket import listen

__all__ = ["run", "serve"]

# What a turn makes lives as long as its call, so young collections find little to free: one for
# every 20,000 objects instead of 700 keeps them out of most turns (docs/explanation/frame-path.md).
_YOUNG, _MIDDLE, _OLD = 20_000, 20, 50


def run(main: Coroutine[Any, Any, None]) -> None:
    """Run a server as `asyncio.run` does, on uvloop where it is installed.

    It takes a tenth off the cost of a call (docs/explanation/frame-path.md).
    """
    try:
        from uvloop import new_event_loop
    except ImportError:
        asyncio.run(main)
        return
    with asyncio.Runner(loop_factory=new_event_loop) as runner:
        runner.run(main)


async def serve(
    board: Switchboard,
    host: str,
    port: int,
    *,
    drain_s: float = 30.0,
    ready: Callable[[int], None] = lambda _: None,
) -> None:
    """Answer calls until SIGTERM or SIGINT; then take no more, and wait for those that run.

    drain_s: how long they may go on by themselves. A second signal ends them at once. Each call
    that is ended leaves its record. ready: told the port. Raises SettingsError when nothing can
    listen there.
    """
    loop = asyncio.get_running_loop()
    server = await listen(board.answer, host, port)
    stopping, hurrying = asyncio.Event(), asyncio.Event()

    def stop() -> None:
        (hurrying if stopping.is_set() else stopping).set()

    signals = (signal.SIGTERM, signal.SIGINT)
    for number in signals:
        loop.add_signal_handler(number, stop)
    try:
        # What is loaded now stays for good: the collector need never look at it again.
        gc.collect()
        gc.freeze()
        gc.set_threshold(_YOUNG, _MIDDLE, _OLD)
        ready(server.sockets[0].getsockname()[1])
        await stopping.wait()
    finally:
        server.close()
        draining = asyncio.create_task(board.close(drain_s))
        hurried = asyncio.create_task(hurrying.wait())
        await asyncio.wait((draining, hurried), return_when=asyncio.FIRST_COMPLETED)
        hurried.cancel()
        if not draining.done():
            draining.cancel()
            await board.close(0)
        for number in signals:
            loop.remove_signal_handler(number)
