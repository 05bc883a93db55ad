"""A line as messy as it says, and the same each time."""

import array
import math
import wave

import pytest

from callwright.cli.program import main
from callwright.errors import SettingsError
from callwright.speech import pcm
from callwright.testing import noises
from callwright.testing.messy_line import NOISES, Mess, degrade, lost_packets, with_pauses

np = pytest.importorskip("numpy")


def words(count: int = 4, level: int = 8_000) -> bytes:
    """Bursts of a tone with gaps of 60 ms, as speech has."""
    tone = [round(level * math.sin(2 * math.pi * 300 * n / 8_000)) for n in range(2_400)]
    return array.array("h", (tone + [0] * 480) * count).tobytes()


CLEAN = degrade(words(), Mess())


def part(sound: bytes, of: bytes) -> float:
    """Return the power of what was added to `of`, over its own, in dB."""
    pairs = zip(pcm.samples(sound), pcm.samples(of), strict=True)
    spoken = [v for v in pcm.samples(of) if v]
    added = sum((a - b) ** 2 for a, b in pairs) / len(of) * 2
    return 10 * math.log10(added / (sum(v * v for v in spoken) / len(spoken)))


def test_a_clean_line_is_mu_law_and_nothing_else() -> None:
    assert len(CLEAN) == len(words())
    assert part(CLEAN, words()) < -30


@pytest.mark.parametrize("noise", NOISES)
@pytest.mark.parametrize("snr_db", [20.0, 5.0])
def test_noise_is_as_loud_as_asked_for(noise, snr_db) -> None:
    messy = degrade(words(), Mess(noise=noise, snr_db=snr_db, seed=3))
    assert part(messy, CLEAN) == pytest.approx(-snr_db, abs=1.5)


@pytest.mark.parametrize("noise", NOISES)
def test_the_same_seed_makes_the_same_mess(noise) -> None:
    one, again, other = (
        degrade(words(), Mess(noise=noise, loss=0.1, pauses_ms=(400,), seed=seed))
        for seed in (3, 3, 4)
    )
    assert one == again != other


def test_noises_do_not_sound_alike() -> None:
    """Where the power lies: a car is low, babble where vowels are, the street between."""
    centres = {}
    for noise in NOISES:
        added = np.frombuffer(
            degrade(words(60), Mess(noise=noise, snr_db=0)), "<i2"
        ) - np.frombuffer(degrade(words(60), Mess()), "<i2").astype(float)
        power = np.abs(np.fft.rfft(added)) ** 2
        centres[noise] = float(np.sum(np.fft.rfftfreq(len(added), 1 / 8_000) * power) / power.sum())
    assert centres["car"] < min(centres["babble"], centres["street"], centres["television"]) / 1.5


def test_babble_can_be_made_of_given_voices() -> None:
    mess = Mess(noise="babble", snr_db=5)
    assert degrade(words(), mess, voices=[words(3, 3_000)]) != degrade(words(), mess)


def test_packets_are_lost_in_bursts_at_the_rate_that_was_asked_for() -> None:
    lost = lost_packets(20_000, 0.05, 3.0, seed=1)
    bursts = sum(a and not b for a, b in zip(lost, (*lost[1:], False), strict=True))
    assert sum(lost) / 20_000 == pytest.approx(0.05, abs=0.01)
    assert sum(lost) / bursts == pytest.approx(3.0, abs=0.4)


def test_holes_are_concealed_or_silent() -> None:
    holes = lost_packets(len(CLEAN) // 320, 0.2, 2.0, seed=1)
    silent = degrade(words(), Mess(loss=0.2, conceal=False))
    filled = degrade(words(), Mess(loss=0.2))
    lost = [n for n, gone in enumerate(holes) if gone and pcm.peak(CLEAN[n * 320 : n * 320 + 320])]
    assert lost
    assert all(pcm.peak(silent[n * 320 : n * 320 + 320]) == 0 for n in lost)
    assert sum(pcm.peak(filled[n * 320 : n * 320 + 320]) > 0 for n in lost) > len(lost) / 2


def test_packets_that_overtake_each_other_are_put_in_order() -> None:
    frames = [number.to_bytes(2, "little") * 160 for number in range(200)]
    heard = degrade(b"".join(frames), Mess(jitter_ms=90, conceal=False))
    clean = degrade(b"".join(frames), Mess())
    holes = [at for at in range(0, len(clean), 320) if heard[at : at + 320] != clean[at : at + 320]]
    assert all(heard[at : at + 320] == bytes(320) for at in holes)
    # Each that comes too late for its place teaches how long to wait for the next.
    assert len(holes) <= 3
    assert max(holes, default=0) < len(clean) // 4


def test_a_quiet_line_is_quiet_and_a_clipped_one_is_flat() -> None:
    quiet = degrade(words(), Mess(level_dbfs=-45.0))
    assert pcm.level_dbfs(quiet) == pytest.approx(-45.0, abs=2.0)
    clipped = pcm.samples(degrade(words(), Mess(clip_db=12.0)))
    assert sum(abs(v) > 32_000 for v in clipped) > len(clipped) / 3


def test_a_second_speaker_and_an_echo_are_heard_as_far_below_as_asked_for() -> None:
    late = bytes(320) + words()[:-320]
    assert part(degrade(words(), Mess(second_db=10.0), second=late), CLEAN) == pytest.approx(
        -10, abs=2
    )
    echoed = degrade(bytes(len(late)), Mess(echo_db=20.0, echo_ms=100), agent=words())
    assert pcm.peak(echoed[:1_600]) == 0
    assert -45 < pcm.level_dbfs(echoed) - pcm.level_dbfs(words()) < -18


def test_pauses_are_made_between_words() -> None:
    made = with_pauses(words(), (700, 300))
    assert len(made) - len(words()) == 16 * 1_000
    frames = [made[at : at + 320] for at in range(0, len(made), 320)]
    voiced = b"".join(frame for frame in frames if pcm.peak(frame))
    assert voiced == b"".join(
        f for at in range(0, len(words()), 320) if pcm.peak(f := words()[at : at + 320])
    )


def test_a_share_that_is_none_is_refused() -> None:
    with pytest.raises(SettingsError, match="0 to 1"):
        degrade(words(), Mess(loss=5.0))


def test_noise_beside_silence_is_refused() -> None:
    with pytest.raises(SettingsError, match="is silent"):
        degrade(bytes(3_200), Mess(noise="car"))


def test_a_television_fills_the_same_room_at_every_rate() -> None:
    """The tail of the room's echo: how much of the sound goes on when a burst has ended."""
    spans = []
    for rate_hz in (8_000, 16_000):
        dry = np.zeros(rate_hz)
        dry[0] = 1.0
        power = np.square(noises.in_a_room(dry, rate_hz, np.random.default_rng(1)))[1:]
        spans.append(float(np.average(np.arange(1, rate_hz), weights=power)) / rate_hz)
    assert spans[0] == pytest.approx(spans[1], rel=0.2)


@pytest.fixture
def caller(tmp_path):
    path = tmp_path / "caller.wav"
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 8_000, 0, "NONE", ""))
        file.writeframes(words())
    return path


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--snr", "5"], "--snr says nothing without --noise"),
        (["--voice", "HERE"], "--voice says nothing without --noise babble or television"),
        (["--noise", "car", "--voice", "HERE"], "--voice says nothing without --noise babble or"),
        (["--burst", "3"], "--burst says nothing without --loss"),
        (["--no-concealment"], "--no-concealment says nothing without --loss or --jitter"),
        (["--jitter", "0"], "0 is not from 1 to 1000"),
        (["--second-db", "3"], "--second-db says nothing without --second"),
        (["--echo-db", "3"], "--echo-db says nothing without --echo"),
        (["--level", "-45", "--clip", "6"], "--level and --clip both set the level"),
        (["--loss", "100"], "100 is not from 0 to 99"),
        (["--noise", "car", "--seed", "-1"], "-1 is not from 0 on"),
    ],
)
def test_an_option_that_would_change_nothing_is_refused(caller, capsys, options, sentence) -> None:
    filled = [str(caller) if each == "HERE" else each for each in options]
    to = caller.with_name("messy.wav")
    try:
        status = main(["degrade", str(caller), str(to), *filled])
    except SystemExit as refused:
        status = refused.code
    assert status == 2
    assert sentence in capsys.readouterr().err
    assert not to.exists()


def test_a_recording_is_not_written_over_itself(caller, capsys) -> None:
    before = caller.read_bytes()
    assert main(["degrade", str(caller), str(caller), "--loss", "5"]) == 2
    assert "is the recording itself" in capsys.readouterr().err
    assert caller.read_bytes() == before


def test_it_is_told_what_was_done_to_a_recording(caller, capsys) -> None:
    to = caller.with_name("messy.wav")
    line = ["--noise", "car", "--loss", "5", "--jitter", "90", "--level", "-45", "--pause", "500"]
    others = ["--second", str(caller), "--second-db", "3", "--echo", str(caller), "--echo-db", "30"]
    assert main(["degrade", str(caller), str(to), *line, *others]) == 0
    assert capsys.readouterr().out == (
        f"Wrote {to}: 1.9 s at 8000 Hz.\n"
        "a pause of 500 ms, speech at -45 dBFS, a second speaker 3 dB below the caller, car 15 dB "
        "below the speech, echo 30 dB below the agent, mu-law, 5 % of packets lost, 2 in a row on "
        "average, packets up to 90 ms late\n"
    )


def test_a_recording_is_degraded_from_the_command_line(caller, capsys) -> None:
    messy = caller.with_name("messy.wav")
    line = ["--noise", "street", "--snr", "10", "--loss", "5", "--pause", "500", "--seed", "7"]
    assert main(["degrade", str(caller), str(messy), *line]) == 0
    assert "1.9 s at 8000 Hz" in capsys.readouterr().out
    with wave.open(str(messy)) as file:
        heard = file.readframes(file.getnframes())
    mess = Mess(noise="street", snr_db=10, loss=0.05, pauses_ms=(500,), seed=7)
    assert heard == degrade(words(), mess)
    assert main(["degrade", str(caller.with_name("none.wav")), str(messy)]) == 2
