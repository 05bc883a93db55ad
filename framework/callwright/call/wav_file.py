"""A wav file written piece by piece, each at its own place, whatever became of those before it."""

import struct
from pathlib import Path

__all__ = ["WavFile"]

# RIFF, one chunk of format (PCM is 1) and one of data: 44 bytes.
_HEAD = struct.Struct("<4sI4s4sIHHIIHH4sI")
_MOST = 0xFFFFFFFF - _HEAD.size  # what the head can say


class WavFile:
    """16-bit PCM. A piece that the disk refused is silence; what comes after it stands in place.

    The head is right after each piece, so that a crash leaves a file that can be played.
    """

    def __init__(self, path: Path, rate_hz: int, channels: int) -> None:
        """Raises OSError when it cannot be created."""
        self._rate_hz = rate_hz
        self._frame_bytes = 2 * channels
        self._bytes = 0
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = path.open("wb", buffering=0)  # what is refused must not be kept for later

    def write(self, at_bytes: int, pcm: bytes | bytearray) -> None:
        """Write sound that stands at so many bytes behind the beginning. Blocks. Raises OSError."""
        self._put(_HEAD.size + at_bytes, pcm)
        self._bytes = max(self._bytes, at_bytes + len(pcm))
        self._put(0, self._head())

    def close(self) -> None:
        """Give the file back."""
        self._file.close()

    def _put(self, at_bytes: int, what: bytes | bytearray) -> None:
        self._file.seek(at_bytes)
        left = memoryview(what)
        while left:
            left = left[self._file.write(left) :]

    def _head(self) -> bytes:
        length = min(self._bytes, _MOST)
        return _HEAD.pack(
            b"RIFF",
            _HEAD.size - 8 + length,
            b"WAVE",
            b"fmt ",
            16,
            1,
            self._frame_bytes // 2,
            self._rate_hz,
            self._rate_hz * self._frame_bytes,
            self._frame_bytes,
            16,
            b"data",
            length,
        )
