"""The main loop of a speech worker: one job after the other, until its standard input closes.

A worker is a program of its own: it is started by `processes`, reads frames from standard input and
writes frames to standard output. It ends when its input closes, so it never outlives its parent.
"""

import os
import signal
import sys
import time
from collections.abc import Callable

from callwright.engines.embedded.frames import Frame, pack, read_from
from callwright.errors import CallwrightError

__all__ = ["Do", "serve"]

_NICER = 5

Do = Callable[[Frame], Frame]
"""Does one job: takes its frame, returns the answer's. `serve` puts in the job's number, and in
`cpu_us` the CPU that it took, in microseconds."""


def serve(load: Callable[[], Do]) -> None:
    """Load, say ready, and do jobs until the parent is gone.

    load: imports and loads; a `CallwrightError` becomes the sentence that the parent raises.
    """
    # Ctrl-C in a terminal reaches the whole group; the parent decides when we end.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Where the cores are full, the loop that moves every call's sound goes first: a recognition is
    # late by milliseconds then, a frame that is late is heard.
    if hasattr(os, "nice"):
        os.nice(_NICER)
    jobs = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    # Libraries that print must not write into the frames.
    os.dup2(2, 1)
    sys.stdout = sys.stderr

    def answer(head: dict[str, object], body: bytes = b"") -> None:
        answers.write(pack(Frame(head, body)))
        answers.flush()

    try:
        try:
            do = load()
        except CallwrightError as error:
            answer({"failed": str(error), "kind": type(error).__name__})
            return
        answer({"ready": os.getpid()})
        while (job := read_from(jobs)) is not None:
            number = job.number("job")
            began_ns = time.process_time_ns()
            try:
                done = do(job)
            except Exception as error:  # noqa: BLE001 - a library's error must not end the worker
                # Only the kind of the error: its message may hold what the caller said.
                answer({"job": number, "error": type(error).__name__})
            else:
                cpu_us = (time.process_time_ns() - began_ns) // 1_000
                answer({**done.head, "job": number, "cpu_us": cpu_us}, done.body)
    except BrokenPipeError:
        return  # the parent is gone
