"""A worker program small enough to see through: it answers, crashes, hangs or fails as told."""

import os
import sys
import time

from callwright.engines.embedded.child import Do, serve
from callwright.engines.embedded.frames import Frame


def load() -> Do:
    def do(job: Frame) -> Frame:
        match job.text("do"):
            case "crash":
                os._exit(3)
            case "hang":
                time.sleep(60)
            case "raise":
                raise ValueError("what the caller said")
            case "print":
                sys.stdout.write("a library's chatter")
                os.write(1, b"and more of it")
        return Frame({"pid": os.getpid(), "environment": sorted(os.environ)}, job.body[::-1])

    return do


if __name__ == "__main__":
    serve(load)
