"""The program that speaks: Piper with the joe voice. Run by `Workers`.

Piper is GPL-3.0-or-later: it is imported here, in a program of its own, and nowhere else.
A job is `{"text": ..., "rate": percent, "rate_hz": 8000}`; the answer's body is s16le at that rate.
"""

from callwright.engines.embedded.child import Do, serve
from callwright.engines.embedded.frames import Frame
from callwright.engines.embedded.weights import PIPER_JOE, need

__all__ = ["load"]

_PEAK = 0.6  # of full scale: loud enough for a telephone, with room for the line


def load() -> Do:
    """Check and load the voice; return what speaks one phrase."""
    for package in ("numpy", "onnxruntime", "piper", "soxr"):
        need(package, "The Piper voice")
    path = PIPER_JOE.check() / "en_US-joe-medium.onnx"
    import numpy as np
    import onnxruntime
    import soxr
    from piper import PiperVoice
    from piper.config import SynthesisConfig

    voice = PiperVoice.load(str(path))
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    voice.session = onnxruntime.InferenceSession(
        str(path), options, providers=["CPUExecutionProvider"]
    )

    def speak(job: Frame) -> Frame:
        settings = SynthesisConfig(
            # No noise: the same words give the same sound, so that prompts can be cached and a
            # demonstration repeats.
            noise_scale=0.0,
            noise_w_scale=0.0,
            length_scale=100 / (job.number("rate") or 100),
        )
        sounds = [chunk.audio_float_array for chunk in voice.synthesize(job.text("text"), settings)]
        if not sounds:
            return Frame({})
        wide = np.concatenate(sounds) * _PEAK
        narrow = soxr.resample(wide, voice.config.sample_rate, job.number("rate_hz"))
        return Frame({}, np.clip(narrow * 32_767, -32_768, 32_767).astype("<i2").tobytes())

    speak(Frame({"text": "Ready.", "rate_hz": 8_000}))  # the first run allocates
    return speak


if __name__ == "__main__":
    serve(load)
