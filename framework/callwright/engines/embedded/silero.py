"""Voice detection with Silero VAD at 8 kHz, one session for all calls, batched.

Windows are 256 samples (32 ms), each with the 32 samples before it. Alone, a window costs 0.09 ms;
in a batch of 25 calls 0.03 ms each.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from typing import Any

from callwright.engines.embedded.weights import SILERO, need
from callwright.ports import AudioFormat, VoiceStream
from callwright.speech.resampling import Resampler

__all__ = ["SileroVoiceDetector"]

log = logging.getLogger(__name__)

_RATE_HZ = 8_000
_WINDOW = 256
_BEFORE = 32
_WINDOW_BYTES = _WINDOW * 2
_WINDOW_MS = _WINDOW * 1000 // _RATE_HZ
# With this many calls or fewer a window is judged as soon as it is full; with more, calls wait for
# each other up to a tick, and share the cost.
_ALONE = 4
_TICK_S = 0.010
_ROWS = 64  # calls to begin with; 1.1 KB each
_SCALE = 1.0 / 32_768.0


class SileroVoiceDetector:
    """One session, shared by calls."""

    name = "silero"

    def __init__(self) -> None:
        self._session: Any = None  # onnxruntime comes with an extra
        self._numpy: Any = None
        self._rate: Any = None
        self._streams: set[_Stream] = set()
        self._due: dict[_Stream, None] = {}  # those with windows that wait, in order
        # Of every call in one place, so that a batch is taken out and put back in one go.
        self._states: Any = None
        self._before: Any = None
        self._free: list[int] = []  # rows of these that no call has
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
        if stream in self._streams:
            self._streams.discard(stream)
            self._free.append(stream.row)

    def full(self, stream: "_Stream") -> None:
        """A stream has a window to judge."""
        if len(self._streams) <= _ALONE:
            self._judge((stream,))
            return
        self._due[stream] = None
        if self._tick is None:
            self._tick = asyncio.get_running_loop().call_later(_TICK_S, self._on_tick)

    def _on_tick(self) -> None:
        self._tick = None
        due, self._due = tuple(self._due), {}
        # Nobody has two windows in one batch: the second needs the state after the first.
        while due := tuple(stream for stream in due if stream.windows):
            try:
                self._judge(due)
            except Exception:  # of one call: the others have been told
                log.exception("a call failed at a window of its sound")

    def _judge(self, streams: "tuple[_Stream, ...]") -> None:
        """Judge the first window of each stream, and tell them in order.

        Raises what one of them raises, once all have been told.
        """
        np = self._numpy
        windows = [stream.windows.popleft() for stream in streams]
        rows = [stream.row for stream in streams]
        sound = np.empty((len(rows), _BEFORE + _WINDOW), np.float32)
        sound[:, :_BEFORE] = self._before[rows]
        samples = np.frombuffer(b"".join([window for window, _ in windows]), "<i2")
        np.multiply(samples.reshape(len(rows), _WINDOW), _SCALE, out=sound[:, _BEFORE:])
        feed = {"input": sound, "state": self._states[:, rows], "sr": self._rate}
        probabilities, self._states[:, rows] = self._session.run(None, feed)
        self._before[rows] = sound[:, -_BEFORE:]
        voices = probabilities[:, 0].tolist()
        failures = []
        for stream, (_, at_ms), voice in zip(streams, windows, voices, strict=True):
            if not stream.closed:  # by what another was told
                try:
                    stream.on_window(voice, at_ms, _WINDOW_MS)
                except Exception as error:  # noqa: BLE001 - raised below
                    failures.append(error)
        if failures:
            raise failures[0]

    def row(self) -> int:
        """Return where a new call's state is kept, fresh. `forget` gives it back."""
        if not self._free:
            self._grow()
        row = self._free.pop()
        self._states[:, row] = 0.0
        self._before[row] = 0.0
        return row

    def _grow(self) -> None:
        np, have = self._numpy, self._before.shape[0]
        self._states = np.concatenate([self._states, np.zeros((2, have, 128), np.float32)], axis=1)
        self._before = np.concatenate([self._before, np.zeros((have, _BEFORE), np.float32)])
        self._free.extend(range(have, 2 * have))

    def _load(self) -> None:
        for package in ("numpy", "onnxruntime"):
            need(package, "Silero VAD")
        path = SILERO.check() / "silero_vad.onnx"
        import numpy
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        # Nobody waits for this thread: with spinning it would burn the core it runs on.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._numpy = numpy
        self._rate = numpy.array(_RATE_HZ, numpy.int64)
        self._states = numpy.zeros((2, _ROWS, 128), numpy.float32)
        self._before = numpy.zeros((_ROWS, _BEFORE), numpy.float32)
        self._free = list(range(_ROWS))
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
        self._to_model = Resampler(rate_hz, _RATE_HZ) if rate_hz != _RATE_HZ else None
        self._rest = bytearray()
        self.on_window = on_window
        self.windows: deque[tuple[bytes, int]] = deque()  # each with when its last sample arrived
        self.row = detector.row()
        self.closed = False

    def feed(self, pcm: bytes, at_ms: int) -> None:
        """Take sound whose last sample arrived at `at_ms`."""
        rest = self._rest
        rest += pcm if self._to_model is None else self._to_model.push(pcm)
        while len(rest) >= _WINDOW_BYTES:
            left_ms = (len(rest) - _WINDOW_BYTES) * 1000 // (2 * _RATE_HZ)
            self.windows.append((bytes(rest[:_WINDOW_BYTES]), at_ms - left_ms))
            del rest[:_WINDOW_BYTES]
            self._detector.full(self)

    def close(self) -> None:
        """Give everything back."""
        self.closed = True
        self._detector.forget(self)
        self.windows.clear()
