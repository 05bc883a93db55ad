import asyncio
import os
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from callwright.engines.embedded.fair_queue import FairQueue
from callwright.engines.embedded.frames import Frame, pack, read
from callwright.engines.embedded.workers import Workers
from callwright.errors import EngineError, SettingsError
from callwright.testing.virtual_time import run_virtual

HERE = Path(__file__).parent
TINY = HERE / "tiny_worker.py"


@pytest.fixture
async def workers() -> AsyncIterator[Workers]:
    made = Workers(TINY, name="tiny engine", job_s=5.0)
    yield made
    await made.close()


def running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def ended(pidfd: int) -> bool:
    """Wait until a process has ended, ten seconds at most."""
    return bool(select.select([pidfd], [], [], 10)[0])


async def test_a_job_is_answered_with_its_sound(workers: Workers) -> None:
    answer = await workers.submit({"do": "reverse"}, b"abc")
    assert answer.body == b"cba"


async def test_what_a_library_prints_does_not_reach_the_frames(workers: Workers) -> None:
    assert (await workers.submit({"do": "print"}, b"ab")).body == b"ba"
    assert (await workers.submit({"do": "reverse"}, b"cd")).body == b"dc"


async def test_a_job_that_workers_die_of_is_retryable_and_others_go_on(workers: Workers) -> None:
    first = await workers.submit({"do": "reverse"})
    with pytest.raises(EngineError, match="The tiny engine died") as caught:
        await workers.submit({"do": "crash"})
    assert caught.value.retryable
    second = await workers.submit({"do": "reverse"})
    assert second.number("pid") != first.number("pid")
    assert not running(first.number("pid"))


async def test_a_worker_that_dies_while_idle_is_replaced(workers: Workers) -> None:
    first = await workers.submit({"do": "reverse"})
    worker = os.pidfd_open(first.number("pid"))
    os.kill(first.number("pid"), signal.SIGKILL)
    assert ended(worker)
    os.close(worker)
    assert (await workers.submit({"do": "reverse"}, b"ab")).body == b"ba"


async def test_a_worker_that_hangs_is_ended() -> None:
    workers = Workers(TINY, name="tiny engine", job_s=0.3)
    await workers.start()
    with pytest.raises(EngineError, match="hung") as caught:
        await workers.submit({"do": "hang"})
    assert caught.value.retryable
    await workers.close()


async def test_a_job_that_takes_ten_times_its_cost_is_given_up_and_the_next_one_done(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("callwright.engines.embedded.workers._LEAST_S", 0.3)
    workers = Workers(TINY, name="tiny engine")
    pid = (await workers.submit({"do": "reverse"})).number("pid")
    os.kill(pid, signal.SIGSTOP)  # as hung as a process can be
    async with asyncio.timeout(10):
        hung = workers.submit({"do": "reverse"}, b"ab", cost_ms=20)
        waits = workers.submit({"do": "reverse"}, b"cd", cost_ms=20)
        with pytest.raises(EngineError, match="hung") as caught:
            await hung
        assert (await waits).body == b"dc"
    assert caught.value.retryable
    assert not running(pid)
    await workers.close()


async def test_a_machine_that_stood_still_ends_no_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("callwright.engines.embedded.process._TICK_S", 0.2)
    workers = Workers(TINY, name="tiny engine", job_s=1.0)
    pid = (await workers.submit({"do": "reverse"})).number("pid")
    os.kill(pid, signal.SIGSTOP)
    job = workers.submit({"do": "reverse"}, b"ab")
    await asyncio.sleep(0.1)
    time.sleep(1.5)  # noqa: ASYNC251 - the loop stands still too
    await asyncio.sleep(0)
    os.kill(pid, signal.SIGCONT)
    assert (await job).number("pid") == pid
    await workers.close()


async def test_a_worker_that_takes_no_more_of_a_job_is_ended() -> None:
    workers = Workers(TINY, name="tiny engine", job_s=0.3)
    pid = (await workers.submit({"do": "reverse"})).number("pid")
    os.kill(pid, signal.SIGSTOP)
    with pytest.raises(EngineError, match="hung"):
        await workers.submit({"do": "reverse"}, bytes(4_000_000))  # more than the pipe holds
    assert (await workers.submit({"do": "reverse"}, b"ab")).body == b"ba"
    await workers.close()


async def test_a_process_that_the_system_does_not_start_fails_jobs_instead_of_keeping_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    workers = Workers(TINY, name="tiny engine")
    monkeypatch.setattr(sys, "executable", "/no/such/program")
    sentence = r"tiny engine cannot be started \(No such file or directory\)"
    async with asyncio.timeout(5):
        with pytest.raises(EngineError, match=sentence):
            await workers.start()
        with pytest.raises(EngineError, match=sentence):
            await workers.submit({"do": "reverse"})
    await workers.close()


async def test_a_job_that_cannot_be_given_fails_alone(workers: Workers) -> None:
    def nothing() -> bytes:
        raise LookupError("the turn is over")

    with pytest.raises(EngineError, match=r"could not be given its work \(LookupError\)"):
        await workers.submit({"do": "reverse"}, nothing)
    assert (await workers.submit({"do": "reverse"}, b"ab")).body == b"ba"


async def test_closing_ends_a_start_that_is_waited_for() -> None:
    workers = Workers(TINY, name="tiny engine")
    starting = asyncio.create_task(workers.start())
    await asyncio.sleep(0.01)
    await workers.close()
    with pytest.raises(EngineError, match="closed"):
        await starting


async def test_an_error_in_a_job_tells_its_kind_and_not_what_was_said(workers: Workers) -> None:
    with pytest.raises(EngineError, match=r"could not do its work \(ValueError\)\.$") as caught:
        await workers.submit({"do": "raise"})
    assert not caught.value.retryable
    assert (await workers.submit({"do": "reverse"}, b"ab")).body == b"ba"


async def test_a_worker_that_always_crashes_is_given_up(workers: Workers) -> None:
    with pytest.raises(EngineError, match="died"):
        await workers.submit({"do": "crash"})
    for _ in range(2):
        with pytest.raises(EngineError, match="keeps dying"):
            await workers.submit({"do": "crash"})


async def test_workers_that_were_given_up_are_started_again_later(
    workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(2):
        with pytest.raises(EngineError):
            await workers.submit({"do": "crash"})
    monkeypatch.setattr("callwright.engines.embedded.workers._REST_S", 0.0)
    assert (await workers.submit({"do": "reverse"}, b"ab")).body == b"ba"


async def test_a_second_process_goes_on_when_the_first_is_lost() -> None:
    workers = Workers(TINY, name="tiny engine", size=2)
    await workers.start()
    answers = await asyncio.gather(*(workers.submit({"do": "reverse"}, b"ab") for _ in range(8)))
    assert [answer.body for answer in answers] == [b"ba"] * 8
    with pytest.raises(EngineError, match="died"):
        await workers.submit({"do": "crash"})
    assert (await workers.submit({"do": "reverse"}, b"cd")).body == b"dc"
    await workers.close()


async def test_a_missing_package_is_one_sentence_with_the_command() -> None:
    workers = Workers(HERE / "unloadable_worker.py", name="tiny engine")
    sentence = (
        "The tiny engine needs the package no_such_package, which is not installed. "
        "Install it with: pip install 'callwright[local,piper]'"
    )
    with pytest.raises(SettingsError, match=re.escape(sentence)):
        await workers.start()
    with pytest.raises(SettingsError, match="not installed"):
        await workers.submit({})
    await workers.close()


async def test_close_is_bounded_while_a_job_hangs_and_leaves_no_process() -> None:
    workers = Workers(TINY, name="tiny engine")
    pid = (await workers.submit({"do": "reverse"})).number("pid")
    hanging, waiting = workers.submit({"do": "hang"}), workers.submit({"do": "reverse"})
    await asyncio.sleep(0.05)
    async with asyncio.timeout(3):
        await workers.close()
    assert not running(pid)
    assert (hanging.cancelled(), waiting.cancelled()) == (True, True)
    assert asyncio.all_tasks() == {asyncio.current_task()}


PARENT = f"""
import asyncio, sys
from pathlib import Path
from callwright.engines.embedded.workers import Workers

async def main():
    workers = Workers(Path({str(TINY)!r}), name="tiny engine")
    answer = await workers.submit({{"do": "reverse"}})
    sys.stdout.write(f"{{answer.number('pid')}}\\n")
    sys.stdout.flush()
    await asyncio.sleep(60)

asyncio.run(main())
"""


def test_a_worker_ends_when_its_parent_is_killed() -> None:
    framework = str(HERE.parents[1] / "framework")
    with subprocess.Popen(
        [sys.executable, "-c", PARENT],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": framework},
    ) as parent:
        assert parent.stdout is not None
        worker = os.pidfd_open(int(parent.stdout.readline()))
        parent.kill()
    assert ended(worker)
    os.close(worker)


async def test_a_cancelled_job_is_never_begun(workers: Workers) -> None:
    await workers.start()
    first, crash, last = (
        workers.submit({"do": what}, b"ab") for what in ("reverse", "crash", "reverse")
    )
    crash.cancel()
    assert [(await first).body, (await last).body] == [b"ba", b"ba"]
    assert (await first).number("pid") == (await last).number("pid")


async def test_a_job_is_given_what_there_is_when_it_begins(workers: Workers) -> None:
    await workers.start()
    said = [b"th"]
    first = workers.submit({"do": "reverse"}, b"ab")
    later = workers.submit({"do": "reverse"}, lambda: b"".join(said))
    said.append(b"at")
    assert [(await first).body, (await later).body] == [b"ba", b"taht"]


async def test_a_job_that_is_awaited_by_by_now_overtakes_those_that_are_not(
    workers: Workers,
) -> None:
    await workers.start()
    order: list[str] = []
    for name in ("runs", "early", "other", "awaited"):
        job = workers.submit({"do": "reverse"}, urgency=2)
        job.add_done_callback(lambda _, name=name: order.append(name))
    workers.hurry(job)
    workers.hurry(job)
    last = workers.submit({"do": "reverse"}, urgency=2)
    await last
    assert sorted(order) == ["awaited", "early", "other", "runs"]
    assert order.index("awaited") <= 1


async def test_workers_get_no_keys_from_our_environment(
    workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOME_API_KEY", "secret")
    names = (await workers.submit({"do": "reverse"})).head["environment"]
    assert isinstance(names, list)
    assert "SOME_API_KEY" not in names
    # Nor do they compute on more threads than one: the others spin on cores that calls need.
    assert {"HF_HUB_OFFLINE", "MOONSHINE_ORT_SINGLE_THREAD", "OMP_NUM_THREADS"} <= set(names)


def test_a_virtual_clock_stands_while_a_worker_works() -> None:
    async def call() -> float:
        workers = Workers(TINY, name="tiny engine")
        began_s = asyncio.get_running_loop().time()
        await workers.start()
        for _ in range(3):
            await workers.submit({"do": "reverse"})
        passed_s = asyncio.get_running_loop().time() - began_s
        await workers.close()
        return passed_s

    assert run_virtual(call()) == 0.0


def test_urgent_jobs_go_first_then_short_ones_then_old_ones() -> None:
    queue: FairQueue[str] = FairQueue()
    queue.push("long interim", urgency=2, cost_ms=900, now_ms=0)
    queue.push("short interim", urgency=2, cost_ms=50, now_ms=100)
    queue.push("second pass", urgency=1, cost_ms=250, now_ms=150)
    queue.push("final", urgency=0, cost_ms=300, now_ms=200)
    queue.push("late short interim", urgency=2, cost_ms=50, now_ms=900)
    assert [queue.pop() for _ in range(6)] == [
        "final",
        "second pass",
        "short interim",
        "long interim",
        "late short interim",
        None,
    ]


@pytest.mark.parametrize("cut", [0, 3, 7, 18])
async def test_half_a_frame_is_the_end_of_the_stream(cut: int) -> None:
    stream = asyncio.StreamReader()
    stream.feed_data(pack(Frame({"job": 1}, b"sound"))[:cut])
    stream.feed_eof()
    assert await read(stream) is None


async def test_a_frame_survives_the_wire() -> None:
    stream = asyncio.StreamReader()
    frame = Frame({"job": 1, "text": "zwölf"}, bytes(range(256)))
    stream.feed_data(pack(frame))
    assert await read(stream) == frame


def test_piper_is_imported_in_its_worker_program_alone() -> None:
    found = []
    for path in (HERE.parents[1] / "framework").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if re.search(r"^\s*(?:from|import) (?:piper|espeak)", text, re.MULTILINE):
            found.append(path.name)
    assert found == ["piper_worker.py"]
