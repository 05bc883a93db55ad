"""Pieces of any length in, frames of one length out."""

__all__ = ["Framer"]


class Framer:
    """Cuts a stream of PCM into frames of `frame_bytes`, and keeps the rest for later."""

    def __init__(self, frame_bytes: int) -> None:
        self.frame_bytes = frame_bytes
        self._rest = b""

    @property
    def pending_bytes(self) -> int:
        """How much is waiting for its frame to fill."""
        return len(self._rest)

    def push(self, pcm: bytes) -> list[bytes]:
        """Add a piece of any length, odd ones too; return the frames that it completes."""
        size = self.frame_bytes
        if not self._rest and len(pcm) == size:
            return [pcm]
        joined = self._rest + pcm
        whole = len(joined) - len(joined) % size
        self._rest = joined[whole:]
        return [joined[at : at + size] for at in range(0, whole, size)]

    def flush(self) -> bytes:
        """Return the last, unfilled frame padded with silence, or nothing when none is begun."""
        rest, self._rest = self._rest, b""
        return rest.ljust(self.frame_bytes, b"\0") if rest else b""
