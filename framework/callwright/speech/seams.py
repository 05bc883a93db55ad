"""Pieces of speech put one after another without a click.

Two pieces that were made apart meet at samples that have nothing to do with each other, and a step
between them is heard as a click. What is known when a piece is sent is the sample that sounded
last, so it is the beginning of the next piece that gives way: the last sample dies out while the
piece comes up. Nothing has to be held back for this, so it costs no latency.
"""

import math
from functools import cache

from callwright.speech.pcm import from_samples, samples

__all__ = ["last_sample", "seamless", "settled"]

# Long enough to be no click (a step of 3 ms has little above 300 Hz), too short to blur a
# consonant: a guess; what it leaves is measured in tests/speech/test_seams.py.
_FADE_MS = 3
# A step this small is below what 8-bit telephony can carry next to speech: -48 dB of full scale.
_INAUDIBLE = 128


def last_sample(pcm: bytes) -> int:
    """Return the last sample of s16le `pcm`, 0 when there is none."""
    return int.from_bytes(pcm[-2:], "little", signed=True)


def seamless(pcm: bytes, after: int, rate_hz: int) -> bytes:
    """Return `pcm` so that it may follow the sample `after` (0: silence); the length is the same.

    Only a step that could be heard is mended, and only in the first 3 ms.
    """
    if not pcm or abs(int.from_bytes(pcm[:2], "little", signed=True) - after) <= _INAUDIBLE:
        return pcm
    rise = _rise(rate_hz * _FADE_MS // 1000)
    head = samples(pcm[: len(rise) * 2])
    mixed = [
        round(sample * up + after * (1.0 - up)) for sample, up in zip(head, rise, strict=False)
    ]
    return from_samples(mixed) + pcm[len(mixed) * 2 :]


def settled(pcm: bytes, rate_hz: int) -> bytes:
    """Return `pcm` so that silence may follow it; the length is the same.

    Only a step that could be heard is mended, and only in the last 3 ms.
    """
    if abs(last_sample(pcm)) <= _INAUDIBLE:
        return pcm
    rise = _rise(rate_hz * _FADE_MS // 1000)
    tail = samples(pcm[-len(rise) * 2 :])
    falling = zip(reversed(tail), rise, strict=False)
    faded = [round(sample * up) for sample, up in falling]
    return pcm[: len(pcm) - len(faded) * 2] + from_samples(faded[::-1])


@cache
def _rise(count: int) -> tuple[float, ...]:
    """Half a cosine from near 0 to near 1."""
    return tuple(0.5 - 0.5 * math.cos(math.pi * (at + 1) / (count + 1)) for at in range(count))
