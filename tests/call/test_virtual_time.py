import asyncio
import time

import pytest

from callwright.testing.virtual_time import DeadlockError, VirtualTimeLoop, run_virtual


async def test_an_hour_passes_without_waiting():
    loop = asyncio.get_running_loop()
    began, real = loop.time(), time.perf_counter()
    await asyncio.sleep(3600)
    assert loop.time() - began == pytest.approx(3600)
    assert time.perf_counter() - real < 5


async def test_timers_fire_in_order_of_their_time():
    fired: list[str] = []
    loop = asyncio.get_running_loop()
    loop.call_later(2, fired.append, "two")
    loop.call_later(1, fired.append, "one")
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(3):
            await asyncio.Event().wait()
    assert fired == ["one", "two"]


def test_a_deadlock_is_reported_with_who_waits():
    async def stuck():
        await asyncio.Event().wait()

    with pytest.raises(DeadlockError, match=r"Every task waits and no timer is set: Task-\d+ in "):
        run_virtual(stuck())


async def test_the_clock_stands_still_while_a_thread_works():
    loop = asyncio.get_running_loop()
    began = loop.time()
    ticks: list[float] = []
    loop.call_later(60, ticks.append, 60.0)
    await asyncio.to_thread(time.sleep, 0.02)
    assert (loop.time() - began, ticks) == (0.0, [])


def test_leaving_a_runner_that_used_a_thread_is_no_deadlock():
    assert run_virtual(_in_thread()) == 7


async def _in_thread() -> int:
    return await asyncio.to_thread(lambda: 7)


async def test_held_time_moves_again_afterwards():
    loop = asyncio.get_running_loop()
    assert isinstance(loop, VirtualTimeLoop)
    with loop.hold():
        loop.call_soon_threadsafe(lambda: None)
        await asyncio.sleep(0)
    began = loop.time()
    await asyncio.sleep(5)
    assert loop.time() - began == pytest.approx(5)
