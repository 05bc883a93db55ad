"""The program that turns sound into text: Moonshine tiny-en. Run by `Workers`.

A job is `{"rate_hz": 8000}` with s16le sound; the answer is `{"text": ...}`.
"""

from callwright.engines.embedded.child import Do, serve
from callwright.engines.embedded.frames import Frame
from callwright.engines.embedded.weights import MOONSHINE, need

__all__ = ["load", "spoken"]

_RATE_HZ = 16_000
# Speech that begins or ends with the sound itself loses its edges, and often all of its sense: of
# 120 sentences 63 came out whole with no margin, 102 with 0.1 s on both sides, 105 with 0.5 s.
_BEFORE_S, _AFTER_S = 0.3, 0.3
# What the model says of silence and of noises (42 of 60 bursts of noise were "You").
_OF_NOISE = {"you"}


def spoken(text: str) -> str:
    """Return the words of a transcript, an empty text when it is what noise is heard as."""
    words = text.replace("♪", "").strip()
    bare = words.strip("?!.,- ").lower()
    return "" if bare in _OF_NOISE or not any(c.isalnum() for c in bare) else words


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
        wide = np.pad(wide, (int(_BEFORE_S * _RATE_HZ), int(_AFTER_S * _RATE_HZ)))
        lines = transcriber.transcribe_without_streaming(wide.tolist(), _RATE_HZ).lines
        return Frame({"text": spoken(" ".join(line.text.strip() for line in lines))})

    hear(Frame({"rate_hz": 8_000}, bytes(16_000)))  # the first run allocates
    return hear


if __name__ == "__main__":
    serve(load)
