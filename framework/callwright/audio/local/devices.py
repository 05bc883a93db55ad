"""Microphones and loudspeakers, through PortAudio: two streams, never one duplex stream.

A duplex stream over ALSA's PulseAudio plug-in dies within a second; two separate streams at 48 kHz
in blocks of 10 ms are steady, at about 30 ms from loudspeaker to microphone (both measured).
"""

import contextlib
import ctypes
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any, Protocol

from callwright.errors import CallError, SettingsError

__all__ = ["DEVICE_HZ", "Desk", "Device", "SoundCard", "list_devices"]

DEVICE_HZ = 48_000
_BLOCK = DEVICE_HZ // 100
# Of the loudspeaker's buffer: with "low", both cores busy, it ran dry now and then (measured).
_OUTPUT_S = 0.06


@dataclass(frozen=True, slots=True)
class Device:
    """One device of this machine. number: what to choose it by, as well as a part of its name."""

    number: int
    name: str
    inputs: int
    outputs: int
    usual_input: bool
    usual_output: bool


class Desk(Protocol):
    """What a local link needs of the machine. Sound is mono s16le at 48 kHz in blocks of 10 ms.

    delay_ms: from `fill` giving a block to its being heard, and from a sound to `heard`, together.
    """

    delay_ms: int

    def open(self, heard: Callable[[bytes], None], fill: Callable[[int], bytes]) -> None:
        """Start both streams. heard(pcm) and fill(bytes wanted) are called on other threads.

        Raises CallError when a device cannot be used.
        """

    def trouble(self) -> str:
        """Return which device has stopped by itself, as a sentence; empty while both run."""

    def close(self) -> None:
        """Stop both streams; nothing is called afterwards."""


def list_devices() -> tuple[Device, ...]:
    """Return the devices of this machine. Raises SettingsError when PortAudio is missing."""
    sounddevice = _portaudio()
    usual_input, usual_output = sounddevice.default.device
    return tuple(
        Device(
            number=number,
            name=str(found["name"]),
            inputs=int(found["max_input_channels"]),
            outputs=int(found["max_output_channels"]),
            usual_input=number == usual_input,
            usual_output=number == usual_output,
        )
        for number, found in enumerate(sounddevice.query_devices())
    )


class SoundCard:
    """The real desk. input, output: number or part of a name; empty for the machine's usual one."""

    def __init__(self, input: str = "", output: str = "") -> None:
        self._sounddevice = _portaudio()
        devices = list_devices()
        self._input = _choose(devices, input, "input")
        self._output = _choose(devices, output, "output")
        self._streams: list[Any] = []  # Any: sounddevice comes with an extra
        self.delay_ms = 0

    @property
    def names(self) -> tuple[str, str]:
        """Names of the microphone and the loudspeaker."""
        return self._input.name, self._output.name

    def open(self, heard: Callable[[bytes], None], fill: Callable[[int], bytes]) -> None:
        """Start both streams."""

        def take(data: Any, frames: int, time: Any, status: Any) -> None:
            heard(bytes(data))

        def give(data: Any, frames: int, time: Any, status: Any) -> None:
            data[:] = fill(len(data))

        kinds = self._sounddevice
        self._start(kinds.RawInputStream, self._input, take, "microphone", "low")
        self._start(kinds.RawOutputStream, self._output, give, "loudspeaker", _OUTPUT_S)
        self.delay_ms = round(sum(stream.latency for stream in self._streams) * 1000)

    def _start(
        self,
        kind: Any,
        device: Device,
        callback: Callable[..., None],
        what: str,
        latency: float | str,
    ) -> None:
        try:
            stream = kind(
                device=device.number,
                callback=callback,
                samplerate=DEVICE_HZ,
                blocksize=_BLOCK,
                channels=1,
                dtype="int16",
                latency=latency,
            )
            self._streams.append(stream)
            stream.start()
        except self._sounddevice.PortAudioError as error:
            self.close()
            raise CallError(
                f"The {what} '{device.name}' cannot be opened ({error}). "
                "Choose another: callwright talk --list-devices"
            ) from error

    def trouble(self) -> str:
        """Return which device has stopped by itself."""
        for stream, device in zip(self._streams, (self._input, self._output), strict=False):
            if not stream.active:
                return f"The device '{device.name}' has stopped: was it taken away?"
        return ""

    def close(self) -> None:
        """Stop both streams."""
        streams, self._streams = self._streams, []
        for stream in streams:
            # A device that is gone cannot be stopped in good order any more.
            stream.close(ignore_errors=True)


def _choose(devices: tuple[Device, ...], wanted: str, way: str) -> Device:
    can = [one for one in devices if (one.inputs if way == "input" else one.outputs)]
    if not can:
        what = "microphone" if way == "input" else "loudspeaker"
        raise SettingsError(
            f"This machine has no {what}. Talk in the browser instead: callwright talk --browser"
        )
    if not wanted:
        usual = [one for one in can if (one.usual_input if way == "input" else one.usual_output)]
        return (usual or can)[0]
    if wanted.isdigit():
        found = [one for one in can if one.number == int(wanted)]
    else:
        found = [one for one in can if wanted.casefold() in one.name.casefold()]
        found = [one for one in found if one.name == wanted] or found
    if len(found) != 1:
        why = "fits several devices" if found else f"is no {way} device"
        names = ", ".join(f"{one.number} {one.name}" for one in found or can)
        raise SettingsError(f"--{way} {wanted} {why} of this machine: {names}.")
    return found[0]


def _portaudio() -> Any:
    try:
        import sounddevice
    except ImportError as error:
        raise SettingsError(
            "A call at a desk needs the package sounddevice, which is not installed. "
            "Install it with: pip install 'callwright[desk]'"
        ) from error
    except OSError as error:  # the package is there, the library that it binds is not
        raise SettingsError(
            "A call at a desk needs the PortAudio library. On Debian: apt-get install libportaudio2"
        ) from error
    _quiet_alsa()
    return sounddevice


@cache
def _quiet_alsa() -> object:
    """Keep ALSA from writing its own warnings into the terminal; return what must stay alive.

    PortAudio recovers from an underrun by itself; what it does not is told by `trouble`.
    """
    takes = ctypes.CFUNCTYPE(
        None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p
    )
    handler = takes(lambda *_: None)
    with contextlib.suppress(OSError, AttributeError):  # no ALSA: nothing writes
        ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(handler)
    return handler
