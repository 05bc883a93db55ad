"""The program that turns sound into text: Moonshine tiny-en. Run by `Workers`.

A job is `{"rate_hz": 8000}` with s16le sound; the answer is `{"text": ...}`.
"""

from callwright.engines.embedded.child import Do, serve
from callwright.engines.embedded.frames import Frame
from callwright.engines.embedded.weights import MOONSHINE, need

__all__ = ["load"]

_RATE_HZ = 16_000


def load() -> Do:
    """Check and load the model; return what hears one piece of sound."""
    for package in ("numpy", "soxr"):
        need(package, "Moonshine tiny-en")
    path = MOONSHINE.check()
    import numpy as np
    import soxr
    from moonshine_voice.moonshine_api import ModelArch
    from moonshine_voice.transcriber import Transcriber

    # Threshold 0 turns its own voice detection off: where turns begin and end is ours to say.
    options = {"vad_threshold": "0.0", "return_audio_data": "false"}
    transcriber = Transcriber(str(path), ModelArch.TINY, options=options)

    def hear(job: Frame) -> Frame:
        sound = np.frombuffer(job.body, "<i2").astype(np.float32) / 32_768
        wide = soxr.resample(sound, job.number("rate_hz"), _RATE_HZ)
        if not len(wide):
            return Frame({"text": ""})
        lines = transcriber.transcribe_without_streaming(wide.tolist(), _RATE_HZ).lines
        return Frame({"text": " ".join(line.text.strip() for line in lines).strip()})

    hear(Frame({"rate_hz": 8_000}, bytes(16_000)))  # the first run allocates
    return hear


if __name__ == "__main__":
    serve(load)
