"""`callwright degrade`: a recording of a caller, made as messy as a real line."""

import argparse
import wave
from pathlib import Path

from callwright.cli.command import Commands, add_command, number, whole
from callwright.errors import SettingsError

__all__ = ["register"]


def register(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "degrade",
        "make a caller's recording as messy as a real line: noise, loss, clipping, echo, pauses",
        "callwright degrade caller.wav noisy.wav --noise babble --snr 10 --loss 5 --burst 3",
        _degrade,
    )
    add = parser.add_argument
    add("sound", metavar="IN.wav", help="the caller, mono 16-bit PCM at 8 or 16 kHz")
    add("to", metavar="OUT.wav", help="where the messy sound is written")
    add("--noise", choices=("babble", "car", "street", "television"), help="what is around them")
    add(
        "--snr",
        type=number(-100, 100),
        default=15.0,
        metavar="DB",
        help="speech over noise (default: 15)",
    )
    add(
        "--loss",
        type=number(0, 100),
        default=0.0,
        metavar="PERCENT",
        help="packets lost, in bursts",
    )
    add(
        "--burst", type=number(1, 1_000), default=2.0, metavar="N", help="lost in a row, on average"
    )
    add("--no-concealment", action="store_true", help="leave holes silent, as some links do")
    add(
        "--clip",
        type=number(0, 100),
        default=0.0,
        metavar="DB",
        help="how far peaks are over full scale",
    )
    add(
        "--level",
        type=number(-100, 0),
        metavar="DBFS",
        help="level of the speech; -45 is a quiet line",
    )
    add(
        "--pause",
        type=whole(0, 60_000),
        action="append",
        default=[],
        metavar="MS",
        help="a pause inside",
    )
    add("--second", metavar="WAV", help="another person who talks meanwhile")
    add(
        "--second-db",
        type=number(-100, 100),
        default=6.0,
        metavar="DB",
        help="how far below the caller",
    )
    add("--echo", metavar="WAV", help="the agent's voice, which comes back")
    add(
        "--echo-db", type=number(-100, 100), default=20.0, metavar="DB", help="how far below itself"
    )
    add("--voice", action="append", default=[], metavar="WAV", help="a voice for the babble")
    add("--seed", type=int, default=1, help="the same seed makes the same mess (default: 1)")


def _degrade(options: argparse.Namespace) -> int:
    from callwright.audio.wav import read_wav
    from callwright.testing.messy_line import Mess, degrade

    sound, rate_hz = read_wav(Path(options.sound))

    def other(name: str) -> bytes:
        pcm, its_hz = read_wav(Path(name))
        if its_hz != rate_hz:
            raise SettingsError(
                f"{name} is at {its_hz} Hz and {options.sound} at {rate_hz} Hz; "
                "give both at one rate."
            )
        return pcm

    mess = Mess(
        noise=options.noise,
        snr_db=options.snr,
        second_db=options.second_db,
        echo_db=options.echo_db,
        level_dbfs=options.level,
        clip_db=options.clip,
        loss=options.loss / 100,
        burst=options.burst,
        conceal=not options.no_concealment,
        pauses_ms=tuple(options.pause),
        seed=options.seed,
    )
    messy = degrade(
        sound,
        mess,
        rate_hz=rate_hz,
        voices=[other(name) for name in options.voice],
        second=other(options.second) if options.second else b"",
        agent=other(options.echo) if options.echo else b"",
    )
    try:
        # Opened here: of a path that cannot be, `wave` complains a second time.
        with open(options.to, "wb") as to, wave.open(to, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(rate_hz)
            file.writeframes(messy)
    except OSError as error:
        raise SettingsError(f"{options.to} cannot be written: {error.strerror}.") from error
    print(f"Wrote {options.to}: {len(messy) / 2 / rate_hz:.1f} s at {rate_hz} Hz.")
    return 0
