"""A caller's clean sound made as bad as real ones are: what to expect of a lender's phone line.

`Mess` says what is wrong with a line; `degrade` does it to a sound, the same each time for the same
seed. The order is that of the world: the caller pauses and is soft or loud, others talk, the room
makes its noise, the agent's own voice comes back, the telephone clips, mu-law, packets are lost.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from callwright.errors import SettingsError
from callwright.speech import g711, pcm
from callwright.speech.concealment import Concealment
from callwright.speech.jitter import JitterBuffer
from callwright.testing import noises
from callwright.testing.noises import Samples, need_numpy

__all__ = ["NOISES", "Mess", "Noise", "degrade", "lost_packets", "with_pauses"]

Noise = Literal["babble", "car", "television", "street"]
NOISES: tuple[Noise, ...] = ("babble", "car", "street", "television")

_FRAME_MS = 20
_FULL = 32_767.0
_VOICED = 0.1  # frames above this share of the loudest count as speech when its level is measured
# A telephone's loudspeaker and microphone pass little below 400 Hz: the echo is thinner.
_ECHO_TILT = 0.7


@dataclass(frozen=True, kw_only=True)
class Mess:
    """What is wrong with a line. The default is a clean one, through mu-law.

    noise, snr_db: what is around the caller, and how far below their speech.
    second_db: how far below the caller a second speaker is, whose sound is given to `degrade`.
    echo_db, echo_ms: how far below, and how much later, the agent's own sound comes back.
    level_dbfs: of the caller's speech; a usual line has -20 to -26, a quiet one -45. None:
    as it is.
    clip_db: the peaks would stand so far over full scale, and are cut off; it sets the level.
    loss, burst: share of packets lost (0 to 1), and how many are lost in a row on average.
    jitter_ms: packets come up to so much later, each by itself, so that some overtake others.
    conceal: holes are filled as links with numbered packets do; else they are silence.
    pauses_ms: pauses made inside the speech, at its quietest places.
    """

    noise: Noise | None = None
    snr_db: float = 15.0
    second_db: float = 6.0
    echo_db: float = 20.0
    echo_ms: int = 120
    level_dbfs: float | None = None
    clip_db: float = 0.0
    loss: float = 0.0
    burst: float = 2.0
    jitter_ms: int = 0
    conceal: bool = True
    pauses_ms: tuple[int, ...] = ()
    seed: int = 1


def degrade(
    sound: bytes,
    mess: Mess,
    *,
    rate_hz: int = 8_000,
    voices: Sequence[bytes] = (),
    second: bytes = b"",
    agent: bytes = b"",
) -> bytes:
    """Return `sound` as it arrives over such a line: mono s16le at `rate_hz`, as long or longer.

    voices: recordings for the babble and the television, instead of made-up voices. second: what
    another person says meanwhile. agent: what the agent says meanwhile, for the echo. Raises
    SettingsError where numpy is missing, a share is none, or noise is to go beside silence.
    """
    if not 0 <= mess.loss < 1 or mess.burst < 1:
        raise SettingsError(
            f"A line loses a share of 0 to 1 of its packets, at least 1 in a row; this mess loses "
            f"{mess.loss:g}, {mess.burst:g} in a row."
        )
    need_numpy()
    import numpy as np

    made = _floats(with_pauses(sound, mess.pauses_ms, rate_hz=rate_hz, seed=mess.seed))
    power = _speech_power(made, rate_hz)
    if mess.level_dbfs is not None and power:
        wanted = (10 ** (mess.level_dbfs / 20) * _FULL) ** 2
        made *= np.sqrt(wanted / power)
        power = wanted
    if mess.clip_db > 0 and len(made):
        made *= 10 ** (mess.clip_db / 20) * _FULL / max(1.0, float(np.max(np.abs(made))))
        power = _speech_power(made, rate_hz)
    if second:
        other = _fitted(_floats(second), len(made))
        made = made + other * _gain(power, _speech_power(other, rate_hz), mess.second_db)
    if mess.noise is not None:
        if not power:
            raise SettingsError("The recording is silent, and noise is set against its speech.")
        noise = _noise(mess.noise, len(made), rate_hz, mess.seed, [_floats(v) for v in voices])
        made = made + noise * np.sqrt(power / 10 ** (mess.snr_db / 10))
    if agent:
        echo = _fitted(_floats(agent), len(made), mess.echo_ms * rate_hz // 1000)
        echo = np.append(echo[:1], np.diff(echo) * _ECHO_TILT + echo[1:] * (1 - _ECHO_TILT))
        made = made + echo * 10 ** (-mess.echo_db / 20)
    clipped = np.clip(np.round(made), -_FULL - 1, _FULL).astype("<i2").tobytes()
    heard = g711.decode(g711.encode(clipped))
    if not (mess.loss or mess.jitter_ms):
        return heard
    return _over_a_network(heard, mess, rate_hz)


def lost_packets(count: int, loss: float, burst: float, seed: int) -> tuple[bool, ...]:
    """Say which of `count` packets are lost: the two states of Gilbert's model of a line.

    loss: the share of all that is lost in the long run. burst: how many are lost in a row on
    average; 1 is a line on which losses know nothing of each other.
    """
    draw = random.Random(seed)  # noqa: S311  # not for secrets: for repeatable losses
    ends = 1 / max(1.0, burst)
    begins = min(1.0, ends * loss / (1 - loss)) if loss < 1 else 1.0
    lost, made = False, []
    for _ in range(count):
        lost = draw.random() >= ends if lost else draw.random() < begins
        made.append(lost)
    return tuple(made)


def with_pauses(
    sound: bytes, pauses_ms: Sequence[int], *, rate_hz: int = 8_000, seed: int = 1
) -> bytes:
    """Return `sound` with pauses of these lengths inside, between words where there are any.

    A pause goes to one of the quietest places that are at least 200 ms from the ends and from
    another pause; a sound too short for a pause is left as it is.
    """
    size = _FRAME_MS * rate_hz // 1000 * 2
    frames = [sound[at : at + size] for at in range(0, len(sound), size)]
    levels = [pcm.level_dbfs(frame) for frame in frames]
    draw = random.Random(seed)  # noqa: S311  # not for secrets: for repeatable pauses
    apart = 200 // _FRAME_MS
    places = [
        at
        for at in range(apart, len(frames) - apart)
        if any(level > -40 for level in levels[:at]) and any(level > -40 for level in levels[at:])
    ]
    places.sort(key=lambda at: (round(levels[at] / 6), draw.random()))
    chosen: dict[int, int] = {}
    for pause_ms in pauses_ms:
        at = next((p for p in places if all(abs(p - c) >= apart for c in chosen)), None)
        if at is not None:
            chosen[at] = pause_ms
    made = b""
    for at, frame in enumerate(frames):
        if at in chosen:
            made += pcm.silence(chosen[at], rate_hz)
        made += frame
    return made


# --- parts ---------------------------------------------------------------------------------------


def _noise(kind: Noise, count: int, rate_hz: int, seed: int, voices: Sequence[Samples]) -> Samples:
    match kind:
        case "babble":
            return noises.babble(count, rate_hz, seed, voices)
        case "television":
            return noises.television(count, rate_hz, seed, voices)
        case "car":
            return noises.car(count, rate_hz, seed)
        case "street":
            return noises.street(count, rate_hz, seed)


def _over_a_network(sound: bytes, mess: Mess, rate_hz: int) -> bytes:
    """Return what a link with numbered packets makes of what arrives, one packet a frame."""
    size = _FRAME_MS * rate_hz // 1000 * 2
    frames = [sound[at : at + size] for at in range(0, len(sound), size)]
    filler, made = Concealment(rate_hz), b""
    for sent, came in zip(frames, _in_order(frames, mess), strict=True):
        if came is not None:
            made += filler.heard(came)
        elif mess.conceal:
            made += filler.lost(len(sent))
        else:
            made += bytes(len(sent))
    return made


def _in_order(frames: Sequence[bytes], mess: Mess) -> list[bytes | None]:
    """Send each frame, and return what is there of it when its turn has come."""
    lost = lost_packets(len(frames), mess.loss, mess.burst, mess.seed)
    draw = random.Random(f"jitter {mess.seed}")  # noqa: S311  # for repeatable delays
    delays_ms = [draw.randint(0, mess.jitter_ms) for _ in frames]
    arrivals = sorted(
        (number * _FRAME_MS + delays_ms[number], number)
        for number in range(len(frames))
        if not lost[number]
    )
    buffer = JitterBuffer()
    came: list[bytes | None] = [None] * (arrivals[0][1] if arrivals else 0)
    for at_ms, number in arrivals:
        came += buffer.push(number, frames[number], at_ms)
    came += buffer.flush()
    return came + [None] * (len(frames) - len(came))


def _floats(sound: bytes) -> Samples:
    import numpy as np

    return np.frombuffer(sound[: len(sound) // 2 * 2], "<i2").astype(np.float64)


def _fitted(samples: Samples, count: int, later: int = 0) -> Samples:
    """Return the samples `later`, cut or filled up to `count`."""
    import numpy as np

    made = np.zeros(count)
    part = samples[: max(0, count - later)]
    made[later : later + len(part)] = part
    return made


def _gain(power: float, other: float, below_db: float) -> float:
    return float((power / other) ** 0.5 * 10 ** (-below_db / 20)) if power and other else 1.0


def _speech_power(samples: Samples, rate_hz: int) -> float:
    """Mean power of the frames that hold speech."""
    import numpy as np

    size = _FRAME_MS * rate_hz // 1000
    whole = samples[: len(samples) // size * size].reshape(-1, size)
    powers = np.mean(np.square(whole), axis=1)
    if not len(powers) or not powers.max():
        return 0.0
    return float(np.mean(powers[powers >= powers.max() * _VOICED**2]))
