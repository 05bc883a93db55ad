"""What is heard around a caller, made of nothing but a seed: babble, a car, a television, a street.

Each function returns mono float64 samples of about unit power, the same for the same seed. Recorded
voices may be given for the babble and the television; without any, voices are made up: harmonics of
a wandering pitch under wandering formants, in syllables. They say nothing, and no recogniser should
read words in them, but they sound, and switch a voice detector, as voices do.
"""

from collections.abc import Sequence
from typing import Any, TypeAlias

from callwright.errors import SettingsError

Samples: TypeAlias = Any  # numpy comes with an extra: a mono float64 array

__all__ = ["Samples", "babble", "car", "in_a_room", "need_numpy", "street", "television", "voice"]

# First and second formants of eight vowels in Hz: Peterson and Barney 1952, men, rounded.
_VOWELS = (
    *((270, 2_290), (390, 1_990), (530, 1_840), (660, 1_720)),
    *((730, 1_090), (570, 840), (440, 1_020), (300, 870)),
)
_ROOM_S = 0.0375  # after which its echo is down by 8.7 dB: a furnished room, a guess
_BABBLERS = 6  # with fewer one can follow a voice, with many more it is a steady noise


def need_numpy() -> None:
    """Raise SettingsError where numpy is missing."""
    from importlib.util import find_spec

    if find_spec("numpy") is None:
        raise SettingsError(
            "Noise is made with numpy, which is not installed. Install it with `pip install "
            "callwright[local]`."
        )


def voice(count: int, rate_hz: int, seed: int, pitch_hz: float = 0.0) -> Samples:
    """Return a made-up voice that talks for `count` samples. pitch_hz: 0 for one by the seed."""
    import numpy as np

    draw = np.random.default_rng(seed)
    pitch_hz = pitch_hz or draw.uniform(95, 220)
    made = np.zeros(count)
    at = int(draw.uniform(0, 0.3) * rate_hz)
    while at < count:
        for _ in range(draw.integers(3, 12)):  # syllables to a breath
            length = int(draw.uniform(0.10, 0.24) * rate_hz)
            part = _syllable(draw, length, rate_hz, pitch_hz * draw.uniform(0.85, 1.2))
            room = min(length, count - at)
            if room <= 0:
                break
            made[at : at + room] += part[:room]
            at += int(length * draw.uniform(0.8, 1.1))
        at += int(draw.uniform(0.15, 0.7) * rate_hz)
    return _even(made)


def babble(
    count: int, rate_hz: int, seed: int, voices: Sequence[Samples] = (), talkers: int = _BABBLERS
) -> Samples:
    """Return several people talking at once, some nearer than others."""
    import numpy as np

    draw = np.random.default_rng(seed)
    made = np.zeros(count)
    for number in range(talkers):
        if voices:
            one = voices[number % len(voices)]
            talk: Samples = np.roll(
                np.resize(_even(one), count), int(draw.integers(0, max(1, count)))
            )
        else:
            talk = voice(count, rate_hz, seed * 100 + number)
        made += talk * 10 ** (draw.uniform(-6, 0) / 20)
    return _even(made)


def car(count: int, rate_hz: int, seed: int) -> Samples:
    """Return the inside of a car: rumble, an engine that changes speed, seams of the road."""
    import numpy as np

    draw = np.random.default_rng(seed)
    seconds = np.arange(count) / rate_hz
    rumble = _shaped(draw, count, rate_hz, lambda hz: 1.0 / (1.0 + (hz / 90.0) ** 2))
    turns_hz = 38 + 6 * np.sin(2 * np.pi * 0.11 * seconds + draw.uniform(0, 6))
    phase = 2 * np.pi * np.cumsum(turns_hz) / rate_hz
    engine = sum(np.sin(phase * k + draw.uniform(0, 6)) / k for k in (2, 4, 6, 8))
    wind = _shaped(draw, count, rate_hz, lambda hz: np.exp(-(((hz - 500) / 600) ** 2)))
    seams = np.zeros(count)
    at = int(draw.uniform(0.2, 1.2) * rate_hz)
    while at < count:
        length = min(int(0.08 * rate_hz), count - at)
        seams[at : at + length] += draw.normal(size=length) * np.linspace(1, 0, length) ** 2
        at += int(draw.uniform(0.6, 2.0) * rate_hz)
    return _even(_even(rumble) + 0.35 * _even(engine) + 0.4 * _even(wind) + 0.3 * seams)


def television(count: int, rate_hz: int, seed: int, voices: Sequence[Samples] = ()) -> Samples:
    """Return a television in the room: one voice after another over music, with the room's echo."""
    import numpy as np

    draw = np.random.default_rng(seed)
    talk: Samples = np.zeros(count)
    at = 0
    while at < count:
        length = min(int(draw.uniform(2.0, 5.0) * rate_hz), count - at)
        if voices:
            one: Samples = np.resize(_even(voices[int(draw.integers(len(voices)))]), length)
        else:
            one = voice(length, rate_hz, int(draw.integers(1 << 30)))
        talk[at : at + length] += one
        at += length
    seconds = np.arange(count) / rate_hz
    music = np.zeros(count)
    for start in range(0, count, 2 * rate_hz):
        root = 220 * 2 ** (int(draw.integers(-5, 7)) / 12)
        part = seconds[start : start + 2 * rate_hz]
        chord = sum(np.sin(2 * np.pi * root * 2 ** (n / 12) * part) for n in (0, 4, 7))
        music[start : start + 2 * rate_hz] = chord * np.linspace(1, 0.4, len(part))
    dry = _even(talk) + 0.3 * _even(music)
    return in_a_room(dry, rate_hz, draw)


def in_a_room(dry: Samples, rate_hz: int, draw: Any) -> Samples:
    """Return a sound with the echo of a living room: it is down by 60 dB in a quarter second."""
    import numpy as np

    seconds = np.arange(int(0.25 * rate_hz)) / rate_hz
    tail = draw.normal(size=len(seconds)) * np.exp(-seconds / _ROOM_S)
    return _even(dry + 0.6 * _even(_convolved(dry, tail)))


def street(count: int, rate_hz: int, seed: int) -> Samples:
    """Return a street: a steady roar, cars that come and go, a horn now and then."""
    import numpy as np

    draw = np.random.default_rng(seed)
    seconds = np.arange(count) / rate_hz
    made = 0.5 * _even(_shaped(draw, count, rate_hz, lambda hz: 1 / np.sqrt(1 + hz / 60)))
    length_s = count / rate_hz
    for _ in range(max(1, int(length_s / 2.5))):
        near_s, width_s = draw.uniform(0, length_s), draw.uniform(0.5, 1.4)
        swell = np.exp(-(((seconds - near_s) / width_s) ** 2))
        passing = _shaped(draw, count, rate_hz, lambda hz: 1 / (1 + ((hz - 300) / 500) ** 2))
        made += draw.uniform(0.5, 1.2) * swell * _even(passing)
    if length_s > 1 and draw.random() < 0.7:
        start, long_s = draw.uniform(0, length_s - 0.6), draw.uniform(0.2, 0.6)
        horn = (seconds >= start) & (seconds < start + long_s)
        made += horn * 0.6 * (np.sin(2 * np.pi * 415 * seconds) + np.sin(2 * np.pi * 493 * seconds))
    return _even(made)


# --- parts ---------------------------------------------------------------------------------------


def _syllable(draw: Any, length: int, rate_hz: int, pitch_hz: float) -> Samples:
    """Return a vowel between two slopes, sometimes with a hiss before it."""
    import numpy as np

    first, second = _VOWELS[int(draw.integers(len(_VOWELS)))]
    glide = np.linspace(1.0, draw.uniform(0.9, 1.1), length)
    phase = 2 * np.pi * np.cumsum(pitch_hz * glide) / rate_hz
    made = np.zeros(length)
    for harmonic in range(1, int(min(3_400, rate_hz * 0.45) / pitch_hz)):
        hz = harmonic * pitch_hz
        weight = 1 / (1 + ((hz - first) / 90) ** 2) + 0.5 / (1 + ((hz - second) / 120) ** 2) + 0.01
        made += weight * np.sin(phase * harmonic + draw.uniform(0, 6))
    envelope = np.minimum(1, np.minimum(np.arange(length), np.arange(length)[::-1]) / (length / 4))
    made *= envelope * draw.uniform(0.5, 1.0)
    if draw.random() < 0.35:
        hiss = int(min(length, 0.06 * rate_hz))
        made[:hiss] += 0.3 * np.diff(draw.normal(size=hiss + 1))
    return made


def _shaped(draw: Any, count: int, rate_hz: int, weight: Any) -> Samples:
    """Return noise whose power over frequency is `weight(hz)`."""
    import numpy as np

    spectrum = np.fft.rfft(draw.normal(size=count))
    hz = np.fft.rfftfreq(count, 1 / rate_hz)
    return np.fft.irfft(spectrum * np.sqrt(weight(hz)), count)


def _convolved(one: Samples, other: Samples) -> Samples:
    import numpy as np

    size = len(one) + len(other)
    made = np.fft.irfft(np.fft.rfft(one, size) * np.fft.rfft(other, size), size)
    return np.asarray(made[: len(one)])


def _even(samples: Samples) -> Samples:
    """Return the samples at unit power; silence stays silence."""
    import numpy as np

    power = float(np.mean(np.square(samples))) if len(samples) else 0.0
    return samples / np.sqrt(power) if power > 0 else samples
