"""A voice's worker program that gives a hum for every character; it dies of the word "digits"."""

import os

from callwright.engines.embedded.child import Do, serve
from callwright.engines.embedded.frames import Frame

HUM_MS = 20  # for a character


def load() -> Do:
    def speak(job: Frame) -> Frame:
        text = str(job.head["text"])
        if "digits" in text:
            os._exit(3)
        return Frame({}, b"\x00\x01" * (8 * HUM_MS * len(text)))

    return speak


if __name__ == "__main__":
    serve(load)
