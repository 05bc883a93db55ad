"""`callwright degrade`: a recording of a caller, made as messy as a real line."""

import argparse
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from callwright.cli.command import Commands, add_command, number, whole
from callwright.errors import SettingsError

if TYPE_CHECKING:
    from callwright.testing.messy_line import Mess

__all__ = ["register"]

# Of options that are left out; `_check` tells those apart from what was said.
_SNR_DB, _BURST, _SECOND_DB, _ECHO_DB = 15.0, 2.0, 6.0, 20.0
_WITH_VOICES = ("babble", "television")
_DB = number(-100, 100)


def register(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "degrade",
        "make a caller's recording as messy as a real line: noise, loss, clipping, echo, pauses",
        "callwright degrade caller.wav noisy.wav --noise babble --snr 10 --loss 5 --burst 3",
        _degrade,
    )
    parser.add_argument(
        "sound", metavar="IN.wav", help="the caller, mono 16-bit PCM at 8 or 16 kHz"
    )
    parser.add_argument("to", metavar="OUT.wav", help="where the messy sound is written")
    parser.add_argument(
        "--seed", type=whole(0), default=1, help="the same seed makes the same mess (default: 1)"
    )
    _add_caller(parser)
    _add_around(parser)
    _add_line(parser)


def _add_caller(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument_group("the caller").add_argument
    add(
        "--level",
        type=number(-100, 0),
        metavar="DBFS",
        help="how loud the speech is: -20 to -26 usually, -45 on a quiet line",
    )
    add(
        "--clip",
        type=number(0, 100),
        metavar="DB",
        help="how far the peaks would stand over full scale, and are cut off",
    )
    add(
        "--pause",
        type=whole(1, 60_000),
        action="append",
        default=[],
        metavar="MS",
        help="a pause at the speech's quietest place; may be repeated",
    )


def _add_around(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument_group("around the caller").add_argument
    add("--noise", choices=("babble", "car", "street", "television"), help="what is around them")
    add("--snr", type=_DB, metavar="DB", help=f"speech over noise (default: {_SNR_DB:g})")
    add(
        "--voice",
        action="append",
        default=[],
        metavar="WAV",
        help="a real voice in the babble or the television; may be repeated",
    )
    add("--second", metavar="WAV", help="another person, who talks meanwhile")
    add(
        "--second-db",
        type=_DB,
        metavar="DB",
        help=f"how far below the caller they are (default: {_SECOND_DB:g})",
    )
    add("--echo", metavar="WAV", help="the agent's own sound, which comes back")
    add("--echo-db", type=_DB, metavar="DB", help=f"how far below itself (default: {_ECHO_DB:g})")


def _add_line(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument_group("the line").add_argument
    add("--loss", type=number(0, 99), metavar="PERCENT", help="packets lost, in bursts")
    add(
        "--burst",
        type=number(1, 1_000),
        metavar="N",
        help=f"lost in a row, on average (default: {_BURST:g})",
    )
    add("--jitter", type=whole(1, 1_000), metavar="MS", help="packets come up to so much later")
    add(
        "--no-concealment",
        action="store_true",
        help="leave holes silent, instead of filled as on the phone",
    )


def _degrade(options: argparse.Namespace) -> int:
    from callwright.audio.wav import read_wav
    from callwright.testing.messy_line import Mess, degrade

    _check(options)
    sound, rate_hz = read_wav(Path(options.sound))

    def other(name: str) -> bytes:
        pcm, its_hz = read_wav(Path(name))
        if its_hz != rate_hz:
            raise SettingsError(
                f"{name} is at {its_hz} Hz and {options.sound} at {rate_hz} Hz; "
                "give both at one rate."
            )
        return pcm

    def said(value: float | None, usual: float) -> float:
        return usual if value is None else value

    mess = Mess(
        noise=options.noise,
        snr_db=said(options.snr, _SNR_DB),
        second_db=said(options.second_db, _SECOND_DB),
        echo_db=said(options.echo_db, _ECHO_DB),
        level_dbfs=options.level,
        clip_db=said(options.clip, 0),
        loss=said(options.loss, 0) / 100,
        burst=said(options.burst, _BURST),
        jitter_ms=options.jitter or 0,
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
    _write(options.to, messy, rate_hz)
    print(f"Wrote {options.to}: {len(messy) / 2 / rate_hz:.1f} s at {rate_hz} Hz.")
    print(", ".join(_done(mess, second=options.second, echo=options.echo)))
    return 0


def _check(options: argparse.Namespace) -> None:
    """Refuse what would change nothing: somebody who asks for it hears no difference, and errs."""
    holes = options.loss or options.jitter
    wants = (
        ("--snr", options.snr is not None, options.noise, "--noise"),
        ("--voice", options.voice, options.noise in _WITH_VOICES, "--noise babble or television"),
        ("--burst", options.burst is not None, options.loss, "--loss"),
        ("--no-concealment", options.no_concealment, holes, "--loss or --jitter"),
        ("--second-db", options.second_db is not None, options.second, "--second"),
        ("--echo-db", options.echo_db is not None, options.echo, "--echo"),
    )
    for name, said, wanted, what in wants:
        if said and not wanted:
            raise SettingsError(f"{name} says nothing without {what}: add it, or leave {name} out.")
    if options.level is not None and options.clip:
        raise SettingsError("--level and --clip both set the level of the speech: name one.")
    if Path(options.to).exists() and Path(options.to).samefile(options.sound):
        raise SettingsError(f"{options.to} is the recording itself: name another file to write.")


def _write(to: str, sound: bytes, rate_hz: int) -> None:
    try:
        # Opened here: of a path that cannot be, `wave` complains a second time.
        with open(to, "wb") as out, wave.open(out, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(rate_hz)
            file.writeframes(sound)
    except OSError as error:
        raise SettingsError(f"{to} cannot be written: {error.strerror}.") from error


def _done(mess: "Mess", *, second: str | None, echo: str | None) -> Iterator[str]:
    """What was done to the sound, in the order of the world."""
    for pause_ms in mess.pauses_ms:
        yield f"a pause of {pause_ms} ms"
    if mess.level_dbfs is not None:
        yield f"speech at {mess.level_dbfs:g} dBFS"
    if mess.clip_db:
        yield f"peaks cut off {mess.clip_db:g} dB over full scale"
    if second:
        yield f"a second speaker {mess.second_db:g} dB below the caller"
    if mess.noise:
        yield f"{mess.noise} {mess.snr_db:g} dB below the speech"
    if echo:
        yield f"echo {mess.echo_db:g} dB below the agent"
    yield "mu-law"
    if mess.loss:
        yield f"{mess.loss * 100:g} % of packets lost, {mess.burst:g} in a row on average"
    if mess.jitter_ms:
        yield f"packets up to {mess.jitter_ms} ms late"
