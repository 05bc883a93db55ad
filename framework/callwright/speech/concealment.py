"""Sound in place of frames that never came, so that a hole is not heard as a click or a pause.

The idea is that of ITU-T G.711 Appendix I: speech repeats itself, so the last pitch period is said
again, softer and softer, until after 60 ms nothing is left; the first frame that comes after it is
blended in. Unlike the appendix nothing is delayed, so a hole begins at the sample where it begins.
"""

import math
from collections.abc import Sequence
from operator import mul

from callwright.speech.pcm import from_samples, samples

__all__ = ["Concealment"]

_SHORTEST_MS, _LONGEST_MS = 2.5, 15.0  # of a pitch period: 400 Hz to 66 Hz, as the appendix has it
_COMPARED_MS = 10.0
_FADES_AFTER_MS, _SILENT_AFTER_MS = 10.0, 60.0
_BLEND_MS = 4.0
_KEPT_MS = 40.0


class Concealment:
    """Fills the holes of one call's sound: mono s16le at `rate_hz`."""

    def __init__(self, rate_hz: int) -> None:
        self._per_ms = rate_hz / 1000
        self._past: list[int] = []
        self._period: list[int] = []
        self._made = 0  # samples made up since the last one that came

    def heard(self, pcm: bytes) -> bytes:
        """Take a frame that came; return it, its beginning blended with what was made up before."""
        values = list(samples(pcm))
        if self._made:
            blend = min(len(values), int(_BLEND_MS * self._per_ms))
            for at, made in enumerate(self._go_on(blend)):
                share = (at + 1) / (blend + 1)
                values[at] = round(made * (1 - share) + values[at] * share)
            self._made = 0
            pcm = from_samples(values)
        self._past = (self._past + values)[-int(_KEPT_MS * self._per_ms) :]
        return pcm

    def lost(self, size: int) -> bytes:
        """Return `size` bytes of sound in place of a frame that never came."""
        if not self._made:
            self._period = _last_period(self._past, self._per_ms)
        made = self._go_on(size // 2)
        self._made += len(made)
        return from_samples(made)

    def _go_on(self, count: int) -> list[int]:
        period = self._period
        if not period:
            return [0] * count
        made = []
        for at in range(self._made, self._made + count):
            gone_ms = at / self._per_ms - _FADES_AFTER_MS
            left = 1.0 - gone_ms / (_SILENT_AFTER_MS - _FADES_AFTER_MS)
            made.append(round(period[at % len(period)] * max(0.0, min(1.0, left))))
        return made


def _last_period(past: Sequence[int], per_ms: float) -> list[int]:
    """Return the pitch period that ends `past`, its two ends made to meet."""
    compared = int(_COMPARED_MS * per_ms)
    shortest, longest = int(_SHORTEST_MS * per_ms), int(_LONGEST_MS * per_ms)
    if len(past) < compared + longest:
        return []
    end = past[-compared:]
    matches = []
    for lag in range(shortest, longest + 1):
        before = past[-compared - lag : -lag]
        power = sum(map(mul, before, before))
        matches.append(sum(map(mul, end, before)) / math.sqrt(power) if power else 0.0)
    # Two periods match as well as one: the shortest peak that is as good as the best is the period.
    enough = max(matches) * 0.95
    best = next(
        shortest + at
        for at, match in enumerate(matches)
        if match >= enough and match == max(matches[max(0, at - 3) : at + 4])
    )
    period = list(past[-best:])
    # The last quarter fades into what came before the period, so that its repetition does not jump.
    blend = best // 4
    for at in range(blend):
        share = (at + 1) / (blend + 1)
        place = best - blend + at
        earlier = past[-best - blend + at]
        period[place] = round(period[place] * (1 - share) + earlier * share)
    return period
