"""A whole call through PortAudio, on a sound system without a sound card."""

import contextlib
import os
import pty
import re
import select
import shutil
import subprocess
import sys
import time
import wave

import pytest

from callwright.speech.pcm import level_dbfs

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(300)]

SINKS = (
    "module-native-protocol-unix auth-anonymous=1",
    "module-null-sink sink_name=loudspeaker rate=48000 channels=1",
    "module-null-sink sink_name=room rate=48000 channels=1",
    "module-remap-source master=room.monitor source_name=microphone",
)


COLOURS = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


class Sounds:
    """A private PulseAudio: what is played to `room` is heard by the microphone."""

    def __init__(self, folder):
        home, run = folder / "home", folder / "run"
        home.mkdir()
        run.mkdir(mode=0o700)
        (home / ".asoundrc").write_text(
            "pcm.!default { type pulse }\nctl.!default { type pulse }\n"
        )
        self.environment = {**os.environ, "HOME": str(home), "XDG_RUNTIME_DIR": str(run)}
        self.environment.setdefault("XDG_CACHE_HOME", str(folder / "cache"))
        loads = [f"--load={module}" for module in SINKS]
        self.daemon = self.start(
            "pulseaudio", "--daemonize=no", "--exit-idle-time=-1", "-n", *loads
        )
        for _ in range(100):
            if self.run("pactl", "info").returncode == 0:
                break
            time.sleep(0.1)
        self.run("pactl", "set-default-sink", "loudspeaker")
        self.run("pactl", "set-default-source", "microphone")

    def start(self, *command):
        return subprocess.Popen(
            command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def run(self, *command):
        return subprocess.run(command, env=self.environment, capture_output=True, check=False)


class Terminal:
    """`callwright talk --desk` on a terminal, as a person sits before it."""

    def __init__(self, sounds, folder):
        self.master, slave = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "callwright", "talk", ".", "--desk", "--calls", "calls"],
            cwd=folder,
            env={**sounds.environment, "COLUMNS": "160", "TERM": "xterm"},
            stdin=slave,
            stdout=slave,
            stderr=slave,
        )
        os.close(slave)
        self.shown = ""

    def until(self, text, within_s=90):
        ends = time.monotonic() + within_s
        while text not in self.shown:
            assert time.monotonic() < ends, f"never {text!r} in {self.shown[-500:]}"
            if select.select([self.master], [], [], 0.2)[0]:
                with contextlib.suppress(OSError):
                    printed = os.read(self.master, 65_536).decode(errors="replace")
                    self.shown += COLOURS.sub("", printed)

    def type(self, keys):
        os.write(self.master, keys.encode())

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(20)
        os.close(self.master)


@pytest.fixture
def sounds(tmp_path_factory):
    for program in ("pulseaudio", "pactl", "paplay", "parecord"):
        if not shutil.which(program):
            pytest.skip(f"needs {program}: apt-get install pulseaudio pulseaudio-utils")
    pytest.importorskip("moonshine_voice", reason="needs callwright[local,piper]")
    try:
        pytest.importorskip("sounddevice", reason="needs callwright[desk]")
    except OSError:
        pytest.skip("needs PortAudio: apt-get install libportaudio2")
    made = Sounds(tmp_path_factory.mktemp("pulse"))
    yield made
    made.daemon.terminate()
    made.daemon.wait(20)


@pytest.fixture
def terminal(sounds, small_app):
    made = Terminal(sounds, small_app)
    yield made
    made.close()


def test_a_whole_call_at_a_desk(sounds, terminal, small_app, microphone) -> None:
    heard = small_app / "heard.wav"
    recorder = sounds.start(
        "parecord", "-d", "loudspeaker.monitor", "--rate=16000", "--channels=1", str(heard)
    )
    terminal.until("Are you ready?")
    while "Key in your code" not in terminal.shown:
        caller = sounds.start("paplay", "-d", "room", str(microphone))
        with contextlib.suppress(AssertionError):
            terminal.until("Key in your code", within_s=15)
        caller.wait(30)
    terminal.type("4821")
    terminal.until("Shall I keep it?")
    while "booked" not in terminal.shown:
        caller = sounds.start("paplay", "-d", "room", str(microphone))
        with contextlib.suppress(AssertionError):
            terminal.until("booked after", within_s=15)
        caller.wait(30)
    assert terminal.process.wait(20) == 0
    recorder.terminate()
    recorder.wait(20)
    (record,) = (small_app / "calls").glob("*/record.json")
    assert '"disposition": "booked"' in record.read_text()
    assert "you " in terminal.shown  # the level meter
    with wave.open(str(heard)) as file:
        sound = file.readframes(file.getnframes())
    # The agent's voice came out of the loudspeaker.
    loudest = max(level_dbfs(sound[at : at + 3_200]) for at in range(0, len(sound), 3_200))
    assert loudest > -25


def test_a_sound_system_that_vanishes_ends_the_call_with_its_record(
    sounds, terminal, small_app
) -> None:
    terminal.until("Are you ready?")
    sounds.daemon.kill()
    terminal.until("record.json", within_s=60)
    assert terminal.process.wait(30) == 1
    (record,) = (small_app / "calls").glob("*/record.json")
    assert '"reason"' in record.read_text()
    assert "was it taken away?" in record.read_text()


def test_hanging_up_with_a_key(terminal, small_app) -> None:
    terminal.until("Are you ready?")
    terminal.type("q")
    terminal.until("caller_hung_up after")
    assert terminal.process.wait(20) == 0
