import array
import asyncio
import math
import wave
from pathlib import Path

import pytest

from callwright.audio.wav import WavLink, pieces_of, read_wav
from callwright.errors import CallError


def tone(ms: int, rate_hz: int = 8_000) -> bytes:
    count = rate_hz * ms // 1000
    wave_ = (round(8_000 * math.sin(2 * math.pi * 440 * n / rate_hz)) for n in range(count))
    return array.array("h", wave_).tobytes()


def silence(ms: int, rate_hz: int = 8_000) -> bytes:
    return bytes(rate_hz * ms // 1000 * 2)


def save(path: Path, pcm: bytes, *, rate_hz: int = 8_000, channels: int = 1, width: int = 2):
    with wave.open(str(path), "wb") as recording:
        recording.setnchannels(channels)
        recording.setsampwidth(width)
        recording.setframerate(rate_hz)
        recording.writeframes(pcm)
    return path


class Ear:
    """Keeps what the link delivers."""

    def __init__(self):
        self.voiced_ms: list[int] = []
        self.frames = 0
        self.gone: list[tuple[str, int]] = []

    def on_audio(self, pcm, at_ms):
        self.frames += 1
        if any(pcm):
            self.voiced_ms.append(at_ms)

    def on_gone(self, by, at_ms):
        self.gone.append((by, at_ms))


@pytest.mark.parametrize(
    ("how", "says"),
    [
        ({"channels": 2}, "has 2 channels; a caller has one"),
        ({"rate_hz": 44_100}, "16-bit samples at 44100 Hz; calls carry"),
        ({"width": 1}, "8-bit samples at 8000 Hz; calls carry"),
    ],
)
def test_a_recording_that_cannot_be_used_is_refused_with_a_command(tmp_path, how, says):
    path = save(tmp_path / "caller.wav", tone(100), **how)
    with pytest.raises(CallError, match=says) as refused:
        read_wav(path)
    assert "sox caller.wav -c 1 -b 16 -r 8000" in str(refused.value)


def test_an_empty_recording_is_refused(tmp_path):
    with pytest.raises(CallError, match="is empty"):
        read_wav(save(tmp_path / "caller.wav", b""))


@pytest.mark.parametrize("content", [b"", b"RIFF", b"not sound at all, but some text"])
def test_what_is_not_a_wav_is_refused(tmp_path, content):
    path = tmp_path / "caller.wav"
    path.write_bytes(content)
    with pytest.raises(CallError, match="is not a PCM wav file"):
        read_wav(path)


def test_a_missing_recording_is_named(tmp_path):
    with pytest.raises(CallError, match=r"caller\.wav does not exist"):
        read_wav(tmp_path / "caller.wav")


def test_pieces_lie_between_pauses_of_a_second():
    pcm = silence(500) + tone(400) + silence(600) + tone(200) + silence(1_300) + tone(300)
    lengths_ms = [len(piece) // 16 for piece in pieces_of(pcm, 8_000)]
    assert lengths_ms == [200 + 1_200 + 200, 200 + 300]
    assert pieces_of(silence(3_000), 8_000) == ()


async def test_a_timeline_is_played_as_it_is_and_ends_the_call(tmp_path):
    ear = Ear()
    link = WavLink(save(tmp_path / "a.wav", silence(200) + tone(100)), pace="timeline")
    link.attach(ear)
    await link.run()
    assert (ear.voiced_ms[0], ear.voiced_ms[-1], ear.gone) == (220, 300, [("caller", 320)])


async def test_turns_wait_until_the_agent_has_stopped(tmp_path):
    ear = Ear()
    link = WavLink(save(tmp_path / "a.wav", tone(100) + silence(1_500) + tone(100)))
    link.attach(ear)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(link.run())
        await asyncio.sleep(1.001)
        link.play(silence(500), 1)
        await asyncio.sleep(3)
        link.play(silence(500), 2)
        await asyncio.sleep(3)
        link.hang_up()
    assert [at for at in ear.voiced_ms if at - 20 not in ear.voiced_ms] == [3_020, 6_220]
    assert ear.gone[0][0] == "us"


async def test_what_was_flushed_counts_as_heard_up_to_that_moment(tmp_path):
    link = WavLink(save(tmp_path / "a.wav", tone(100)))
    link.play(silence(500), 1)
    link.play(silence(500), 2)
    await asyncio.sleep(0.7)
    assert (link.flush(), link.flush()) == (200, 0)
