"""Voice detection with Silero VAD at 8 kHz, one session for all calls, batched.

Windows are 256 samples (32 ms), each with the 32 samples before it. The state of a call is kept
with the call and put into the batch. Alone, a window costs 0.2 ms; in a batch of 32 calls 0.04 ms.
"""

import asyncio
from collections.abc import Callable
from typing import Any

from callwright.engines.embedded.weights import SILERO, need
from callwright.ports import AudioFormat, VoiceStream
from callwright.speech.resampling import Resampler

__all__ = ["SileroVoiceDetector"]

_RATE_HZ = 8_000
_WINDOW = 256
_BEFORE = 32
_WINDOW_MS = _WINDOW * 1000 // _RATE_HZ
# With this many calls or fewer a window is judged as soon as it is full; with more, calls wait for
# each other up to a tick, and share the cost.
_ALONE = 4
_TICK_S = 0.010


class SileroVoiceDetector:
    """One session, shared by calls."""

    name = "silero"

    def __init__(self) -> None:
        self._session: Any = None  # onnxruntime comes with an extra
        self._numpy: Any = None
        self._streams: set[_Stream] = set()
        self._due: list[_Stream] = []
        self._tick: asyncio.TimerHandle | None = None

    async def warm_up(self) -> None:
        """Check the weights and load the session, in a thread."""
        if self._session is None:
            await asyncio.to_thread(self._load)

    def open(
        self, format: AudioFormat, on_window: Callable[[float, int, int], None]
    ) -> VoiceStream:
        """A stream for one call."""
        stream = _Stream(self, format.rate_hz, on_window)
        self._streams.add(stream)
        return stream

    async def close(self) -> None:
        """Let the session go."""
        if self._tick is not None:
            self._tick.cancel()
        self._session = None

    # --- for streams -----------------------------------------------------------------------------

    def forget(self, stream: "_Stream") -> None:
        """A call is over."""
        self._streams.discard(stream)
        self._due = [due for due in self._due if due is not stream]

    def full(self, stream: "_Stream") -> None:
        """A stream has a window to judge."""
        if len(self._streams) <= _ALONE:
            self._judge([stream])
            return
        if stream not in self._due:
            self._due.append(stream)
        if self._tick is None:
            self._tick = asyncio.get_running_loop().call_later(_TICK_S, self._on_tick)

    def _on_tick(self) -> None:
        self._tick = None
        while self._due:
            due, self._due = [stream for stream in self._due if stream.windows], []
            if due:
                self._judge(due)
            self._due = due

    def _judge(self, streams: "list[_Stream]") -> None:
        np = self._numpy
        windows = [stream.windows.pop(0) for stream in streams]
        sound = np.stack([np.frombuffer(window, "<i2") for window, _ in windows])
        sound = np.concatenate(
            [np.stack([stream.before for stream in streams]), sound.astype(np.float32) / 32_768],
            axis=1,
        )
        state = np.stack([stream.state for stream in streams], axis=1)
        feed = {"input": sound, "state": state, "sr": np.array(_RATE_HZ, np.int64)}
        probabilities, state = self._session.run(None, feed)
        for row, (stream, (_, at_ms)) in enumerate(zip(streams, windows, strict=True)):
            stream.state = state[:, row]
            stream.before = sound[row, -_BEFORE:]
            stream.on_window(float(probabilities[row, 0]), at_ms, _WINDOW_MS)

    def fresh(self) -> tuple[Any, Any]:
        """Return the state and the samples before the first window of a new call."""
        np = self._numpy
        return np.zeros((2, 128), np.float32), np.zeros(_BEFORE, np.float32)

    def _load(self) -> None:
        for package in ("numpy", "onnxruntime"):
            need(package, "Silero VAD")
        path = SILERO.check() / "silero_vad.onnx"
        import numpy
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._numpy = numpy
        self._session = onnxruntime.InferenceSession(
            str(path), options, providers=["CPUExecutionProvider"]
        )


class _Stream:
    """One call: its sound cut into windows, and the model's memory of it."""

    def __init__(
        self,
        detector: SileroVoiceDetector,
        rate_hz: int,
        on_window: Callable[[float, int, int], None],
    ) -> None:
        self._detector = detector
        self._to_model = Resampler(rate_hz, _RATE_HZ)
        self._rest = b""
        self.on_window = on_window
        self.windows: list[tuple[bytes, int]] = []  # each with the time its last sample arrived
        self.state, self.before = detector.fresh()

    def feed(self, pcm: bytes, at_ms: int) -> None:
        """Take sound whose last sample arrived at `at_ms`."""
        sound = self._rest + self._to_model.push(pcm)
        size = _WINDOW * 2
        whole = len(sound) - len(sound) % size
        for start in range(0, whole, size):
            left_ms = (len(sound) - start - size) // 2 * 1000 // _RATE_HZ
            self.windows.append((sound[start : start + size], at_ms - left_ms))
        self._rest = sound[whole:]
        for _ in range(whole // size):
            self._detector.full(self)

    def close(self) -> None:
        """Give everything back."""
        self._detector.forget(self)
        self.windows.clear()
