"""A recogniser's worker program that hears fake speech; it dies of the word "crash"."""

import os

from callwright.engines.embedded.child import Do, serve
from callwright.engines.embedded.frames import Frame
from callwright.testing.fake_speech import FakeEar


def load() -> Do:
    def hear(job: Frame) -> Frame:
        ear = FakeEar()
        ear.feed(job.body)
        if "crash" in ear.words:
            os._exit(3)
        return Frame({"text": ear.words, "nbest": [[ear.words, 900]] if ear.words else []})

    return hear


if __name__ == "__main__":
    serve(load)
