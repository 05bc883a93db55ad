"""Log-mel features as Whisper was trained on them. Needs numpy; imported by the worker alone."""

from typing import Any

import numpy as np

__all__ = ["HOP", "RATE_HZ", "log_mel"]

RATE_HZ = 16_000
HOP = 160  # samples: a feature each 10 ms
_WINDOW = 400
_BANDS = 80

Floats = Any
"""A numpy array; numpy comes with an extra, so its types cannot be relied on."""


def _mel_to_hz(mel: Floats) -> Floats:
    """Slaney's scale: linear below 1 kHz (15 mel), logarithmic above it."""
    return np.where(mel < 15, mel * 200 / 3, 1_000 * np.exp((mel - 15) * np.log(6.4) / 27))


def _filters() -> Floats:
    """Return (80, 201): triangles of equal area, evenly spaced in mel from 0 to 8 kHz."""
    top = 15 + np.log(8_000 / 1_000) / (np.log(6.4) / 27)
    edges = _mel_to_hz(np.linspace(0, top, _BANDS + 2))
    bins = np.linspace(0, RATE_HZ / 2, _WINDOW // 2 + 1)
    left, centre, right = edges[:-2, None], edges[1:-1, None], edges[2:, None]
    rising, falling = (bins - left) / (centre - left), (right - bins) / (right - centre)
    triangles = np.maximum(0, np.minimum(rising, falling)) * 2 / (right - left)
    return np.asarray(triangles, np.float32)


_FILTERS = _filters()
_HANN = np.asarray(np.hanning(_WINDOW + 1)[:-1], np.float32)


def log_mel(sound: Floats) -> Floats:
    """Return (80, len(sound) // 160) log-mel features of 16 kHz `sound` in -1..1."""
    padded = np.pad(sound, _WINDOW // 2, mode="reflect")
    windows = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)[::HOP][:-1]
    power = np.abs(np.fft.rfft(windows * _HANN)).astype(np.float32) ** 2
    logs = np.log10(np.maximum(_FILTERS @ power.T, 1e-10))
    # The model's dynamic range is 80 dB, its values about -1..1.
    return np.asarray((np.maximum(logs, logs.max() - 8) + 4) / 4, np.float32)
