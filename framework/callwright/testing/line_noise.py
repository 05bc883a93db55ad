"""What a phone line does to a voice: narrow band, mu-law, and noise at a stated level.

Noise is seeded, so the same words over the same line sound the same each time.
"""

import array
import math
import random

from callwright.speech import g711

__all__ = ["line_hiss", "passing_noise", "phone_line"]

_SMOOTHING = 0.7  # one-pole low-pass: line noise has more power low down than white noise
_VOICED = 0.1  # frames above this share of the loudest count as speech when its level is measured
_FRAME = 160
_BEFORE_MS, _AFTER_MS = 500, 200  # a car is heard before it is near


def phone_line(pcm: bytes, snr_db: float | None, seed: int = 1) -> bytes:
    """Return 8 kHz mono s16le `pcm` as it arrives over a phone line.

    snr_db: active-speech power over noise power, in decibels; None for a quiet line. The sound goes
    through G.711 mu-law either way.
    """
    samples = array.array("h", pcm)
    if snr_db is not None:
        _add_noise(samples, snr_db, seed)
    return g711.decode(g711.encode(samples.tobytes()))


def passing_noise(pcm: bytes, snr_db: float | None, seed: int = 1) -> bytes:
    """Return `pcm` as `phone_line` does, in a noise that comes before the words and goes after."""
    if snr_db is None:
        return phone_line(pcm, None)
    before, after = bytes(_BEFORE_MS * 16), bytes(_AFTER_MS * 16)
    return phone_line(before + pcm + after, snr_db, seed)


def line_hiss(length_ms: int, level: int = 12, seed: int = 7) -> bytes:
    """Return what a quiet line sounds like: 8 kHz mono s16le noise of `level` (RMS, of 32,768).

    12 is about -69 dB below full scale: audible, and far below any voice.
    """
    draw = random.Random(seed)  # noqa: S311  # not for secrets: for repeatable noise
    samples = array.array("h", (round(draw.gauss(0, level)) for _ in range(8 * length_ms)))
    return g711.decode(g711.encode(samples.tobytes()))


def _add_noise(samples: "array.array[int]", snr_db: float, seed: int) -> None:
    power = _speech_power(samples)
    draw = random.Random(seed)  # noqa: S311  # not for secrets: for repeatable noise
    level, noise = 0.0, []
    for _ in range(len(samples)):
        level = _SMOOTHING * level + draw.gauss(0.0, 1.0)
        noise.append(level)
    noise_power = sum(value * value for value in noise) / max(1, len(noise))
    gain = math.sqrt(power / (10 ** (snr_db / 10)) / noise_power) if noise_power else 0.0
    for index, value in enumerate(noise):
        samples[index] = max(-32_768, min(32_767, round(samples[index] + gain * value)))


def _speech_power(samples: "array.array[int]") -> float:
    """Mean power of the frames that hold speech."""
    frames = [samples[at : at + _FRAME] for at in range(0, len(samples), _FRAME)]
    powers = [sum(value * value for value in frame) / len(frame) for frame in frames if frame]
    loudest = max(powers, default=0.0)
    voiced = [power for power in powers if power >= loudest * _VOICED * _VOICED]
    return sum(voiced) / len(voiced) if voiced else 0.0
