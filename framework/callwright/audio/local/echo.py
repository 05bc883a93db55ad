"""What keeps the agent from hearing itself through the caller's loudspeaker."""

import contextlib
from typing import Any, Literal, Protocol

from callwright.errors import SettingsError

__all__ = ["BLOCK_BYTES", "RATE_HZ", "Duplex", "EchoGuard", "open_guard"]

Duplex = Literal["aec", "half", "full"]

RATE_HZ = 16_000
BLOCK_BYTES = RATE_HZ // 100 * 2  # the canceller works on 10 ms
# A room rings on after the loudspeaker: 200 ms covers a living room (a guess).
_AFTER_BLOCKS = 20
_AUDIBLE = 64  # -54 dB of full scale: quieter sound does not reach a microphone across a desk


class EchoGuard(Protocol):
    """Blocks of 10 ms, mono s16le at 16 kHz. note: what a person should know about it."""

    duplex: Duplex
    note: str

    def played(self, block: bytes) -> None:
        """What was just given to the loudspeaker."""

    def clean(self, block: bytes) -> bytes:
        """Return what the microphone heard, without what was played."""


def open_guard(duplex: Duplex | None = None, *, delay_ms: int = 0) -> EchoGuard:
    """Return the guard of this kind; None for the best there is here.

    delay_ms: from a block being given to the loudspeaker to its echo being heard. Raises
    SettingsError when the canceller is wanted and not installed.
    """
    match duplex:
        case "full":
            return _Open()
        case "half":
            return _Gate("The microphone is off while the agent speaks, as was asked for.")
        case "aec":
            return _Canceller(delay_ms)
        case None:
            with contextlib.suppress(SettingsError):
                return _Canceller(delay_ms)
            return _Gate(
                "No echo canceller is installed, so the microphone is off while the agent speaks: "
                "the agent cannot be interrupted. With a headset use --duplex full; "
                "with loudspeakers: pip install 'callwright[echo]'"
            )


class _Open:
    """For headsets: nothing is taken away."""

    duplex: Duplex = "full"
    note = "Full duplex without echo cancelling: use a headset."

    def played(self, block: bytes) -> None:
        """Nothing comes back."""

    def clean(self, block: bytes) -> bytes:
        """As it is."""
        return block


class _Gate:
    """Half duplex: the microphone is silent while something is played, and a little longer."""

    duplex: Duplex = "half"

    def __init__(self, note: str) -> None:
        self.note = note
        self._closed = 0

    def played(self, block: bytes) -> None:
        """Close the gate while there is sound."""
        view = memoryview(block).cast("h")
        if max(view, default=0) > _AUDIBLE or min(view, default=0) < -_AUDIBLE:
            self._closed = _AFTER_BLOCKS

    def clean(self, block: bytes) -> bytes:
        """Silence while the gate is closed."""
        if not self._closed:
            return block
        self._closed -= 1
        return bytes(len(block))


class _Canceller:
    """WebRTC's echo canceller, from the livekit package (Apache-2.0)."""

    duplex: Duplex = "aec"
    note = "The echo of the agent's voice is cancelled: interrupt it as you like."

    def __init__(self, delay_ms: int) -> None:
        try:
            from livekit.rtc import AudioFrame
            from livekit.rtc.apm import AudioProcessingModule
        except ImportError as error:
            raise SettingsError(
                "Echo cancelling needs the package livekit, which is not installed. "
                "Install it with: pip install 'callwright[echo]'"
            ) from error
        self._frame = AudioFrame
        self._module: Any = AudioProcessingModule(echo_cancellation=True, high_pass_filter=True)
        self._module.set_stream_delay_ms(delay_ms)

    def played(self, block: bytes) -> None:
        """Tell the canceller."""
        self._module.process_reverse_stream(self._framed(block))

    def clean(self, block: bytes) -> bytes:
        """Return the block without the echo, 8 ms late."""
        frame = self._framed(block)
        self._module.process_stream(frame)
        return bytes(frame.data)

    def _framed(self, block: bytes) -> Any:
        return self._frame(bytearray(block), RATE_HZ, 1, len(block) // 2)
