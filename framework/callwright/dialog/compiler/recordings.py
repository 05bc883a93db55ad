"""Recordings that stand for a prompt's words: read and looked over once, when an application loads.

Their sound becomes part of the application, so that a call keeps the version that it began with.
"""

import wave

from callwright.dialog.compiler.scope import Work
from callwright.dialog.findings import closest
from callwright.dialog.yaml_source import Text
from callwright.machine.tables import Recording

__all__ = ["read_recording"]

_LEAST_HZ, _MOST_HZ = 8_000, 48_000


def read_recording(work: Work, file: Text) -> Recording | None:
    """Return the sound of a prompt, or None after saying (CW301) why there is none."""
    root = work.sources.root
    path = root / file
    if ".." in path.parts or not path.is_file():
        near = closest(str(file), (each.name for each in root.glob("*.wav")))
        work.say(
            "CW301", f"there is no recording {str(file)!r} beside the app file.{near}", file.mark
        )
        return None
    try:
        with wave.open(str(path)) as sound:
            channels, width, rate_hz = (
                sound.getnchannels(),
                sound.getsampwidth(),
                sound.getframerate(),
            )
            pcm = sound.readframes(sound.getnframes())
    except (OSError, ValueError, wave.Error, EOFError) as error:
        why = str(error) or "it ends too early"
        wrong = f"is not a PCM wav file ({why})"
    else:
        if channels != 1:
            wrong = f"has {channels} channels, and a prompt has one"
        elif width != 2 or not _LEAST_HZ <= rate_hz <= _MOST_HZ:
            wrong = f"has {width * 8}-bit samples at {rate_hz} Hz"
        elif not pcm:
            wrong = "is empty"
        else:
            return Recording(name=str(file), rate_hz=rate_hz, pcm=pcm)
    work.say(
        "CW301",
        f"the recording {str(file)!r} {wrong}: record mono 16-bit PCM wav at 8000 to 48000 Hz",
        file.mark,
    )
    return None
