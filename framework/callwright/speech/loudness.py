"""How loud a turn was, over what noise, and how clean: for telling whose voice it is."""

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from struct import Struct
from typing import Literal

from callwright.speech.pcm import SILENT_DBFS, dbfs, one_in

__all__ = ["LineQuality", "Loudness", "Quality", "TurnSound", "Usual", "judged", "measured"]

Quality = Literal["good", "fair", "poor"]

_FRAME_MS = 20
_STEP = 4  # only every fourth sample is looked at: the same power for a quarter of the work
_VOICED_SHARE = 0.01  # of the loudest frames' power, 20 dB below it: such frames are the voice
_MOST_BYTES = 48_000  # of the end of a turn: three seconds at 8 kHz
_FLAT = 32_000  # mu-law reaches 32,124: a sample at the rail
# What recognition can bear, from our figures on 8 kHz mu-law: at 10 dB it hears one word in 24
# otherwise, at 5 dB one in ten (docs/explanation/engines.md). Loss is concealed and costs less.
_FAIR_SNR_DB, _POOR_SNR_DB = 15.0, 8.0
_FAIR_LOSS, _POOR_LOSS = 0.03, 0.10
_FAIR_CLIPPED, _POOR_CLIPPED = 0.01, 0.05
_BETTER_BY = 0.75  # a line is called better only when it is so by a margin
_TURNS = 6  # that the usual level is learnt from


@dataclass(frozen=True, slots=True)
class Loudness:
    """One turn. voice_dbfs: of its voice. noise_dbfs: of its quietest frames. clipped: the share of
    voiced samples that stand at the rail.
    """

    voice_dbfs: float = SILENT_DBFS
    noise_dbfs: float = SILENT_DBFS
    clipped: float = 0.0

    @property
    def snr_db(self) -> float:
        """Voice over noise."""
        return self.voice_dbfs - self.noise_dbfs


def measured(pcm: bytes, rate_hz: int) -> Loudness:
    """Return the loudness of one turn's sound, mono s16le, silence before and after included."""
    frame = _frame(rate_hz)
    return _told(pcm, _roots(pcm, frame), frame)


class TurnSound:
    """The sound of one turn, measured frame by frame as it comes: its reply waits for no sums.

    pcm: all of it. Pieces that are not whole frames are measured at the end instead.
    """

    def __init__(self, rate_hz: int) -> None:
        self.pcm = bytearray()
        self._frame = _frame(rate_hz)
        self._roots: list[float] = []
        self._is_frame = False  # the latest piece

    def add(self, pcm: bytes) -> None:
        """Take the next piece: a frame, or all that was kept from before the turn."""
        self.pcm += pcm
        self._is_frame = len(pcm) == self._frame.size
        if self._is_frame:
            self._roots.append(math.hypot(*self._frame.unpack(pcm)))
        else:
            self._roots += _roots(pcm, self._frame)

    @property
    def frame_dbfs(self) -> float | None:
        """The level of the latest piece, if that was one frame."""
        return dbfs(self._roots[-1] ** 2 / _samples(self._frame)) if self._is_frame else None

    def loudness(self) -> Loudness:
        """Return what `measured` says of the end of it."""
        pcm, size = bytes(self.pcm[-_MOST_BYTES:]), self._frame.size
        if len(self._roots) * size == len(self.pcm) and len(pcm) % size == 0:
            return _told(pcm, self._roots[-_MOST_BYTES // size :], self._frame)
        return _told(pcm, _roots(pcm, self._frame), self._frame)


def _frame(rate_hz: int) -> Struct:
    return one_in(_STEP, _FRAME_MS * rate_hz // 1000 * 2)


def _samples(frame: Struct) -> int:
    """How many samples are looked at in a frame."""
    return -(-frame.size // (2 * _STEP))


def _roots(pcm: bytes, frame: Struct) -> list[float]:
    """The root of the sum of squares of each whole frame."""
    whole = pcm[: len(pcm) // frame.size * frame.size]
    return [math.hypot(*values) for values in frame.iter_unpack(whole)]


def _told(pcm: bytes, roots: Sequence[float], frame: Struct) -> Loudness:
    """The loudness of frames, of which the roots are known."""
    if not roots:
        return Loudness()
    size = _samples(frame)
    powers = [root * root / size for root in roots]
    ranked = sorted(powers)
    least = ranked[-max(1, len(ranked) // 20)] * _VOICED_SHARE
    voiced = [number for number, power in enumerate(powers) if power >= least]
    loud = [number for number in voiced if roots[number] >= _FLAT]  # else no sample is
    return Loudness(
        voice_dbfs=dbfs(sum(powers[number] for number in voiced) / len(voiced)),
        noise_dbfs=dbfs(ranked[len(ranked) // 10]),
        clipped=sum(_flat(frame.unpack_from(pcm, number * frame.size)) for number in loud)
        / (len(voiced) * size),
    )


def _flat(values: tuple[int, ...]) -> int:
    """How many samples stand at the rail."""
    if max(values) < _FLAT and min(values) > -_FLAT:
        return 0
    return sum(value >= _FLAT or value <= -_FLAT for value in values)


def judged(turn: Loudness, lost: float, before: Quality) -> Quality:
    """Return the quality of a line after this turn. lost: share of its sound that never came."""

    def worse(snr_db: float, loss: float, clipped: float, margin: float) -> bool:
        return (
            turn.snr_db < snr_db / margin or lost > loss * margin or turn.clipped > clipped * margin
        )

    def at(margin_fair: float, margin_poor: float) -> Quality:
        if worse(_POOR_SNR_DB, _POOR_LOSS, _POOR_CLIPPED, margin_poor):
            return "poor"
        return "fair" if worse(_FAIR_SNR_DB, _FAIR_LOSS, _FAIR_CLIPPED, margin_fair) else "good"

    return at(1.0 if before == "good" else _BETTER_BY, _BETTER_BY if before == "poor" else 1.0)


@dataclass(slots=True)
class LineQuality:
    """What a call's line is like by now: judged once a turn."""

    quality: Quality = "good"
    _lost_ms: int = 0

    def lost(self, lost_ms: int) -> None:
        """So much of the sound of the turn in progress never came."""
        self._lost_ms += lost_ms

    def judge(self, turn: Loudness, length_ms: int) -> bool:
        """Judge by one more turn. True: the line became better or worse."""
        lost, self._lost_ms = min(1.0, self._lost_ms / max(1, length_ms)), 0
        before, self.quality = self.quality, judged(turn, lost, self.quality)
        return self.quality != before


@dataclass(slots=True)
class Usual:
    """How loud this caller usually is: the loudest half of their latest turns.

    The loudest, because other voices in the room are softer, and are taken for the caller's when
    they come first.
    """

    _levels_db: deque[float] = field(default_factory=lambda: deque(maxlen=_TURNS))

    def add(self, turn: Loudness) -> None:
        """Learn from a turn that had words."""
        self._levels_db.append(turn.voice_dbfs)

    @property
    def level_db(self) -> float | None:
        """The usual level, None while nothing is known."""
        if not self._levels_db:
            return None
        loudest = sorted(self._levels_db)[len(self._levels_db) // 2 :]
        return sum(loudest) / len(loudest)

    def louder_db(self, turn: Loudness) -> float:
        """Return by how much a turn was louder than usual; 0 while nothing is known."""
        usual_db = self.level_db
        return 0.0 if usual_db is None else turn.voice_dbfs - usual_db
