"""A microphone and a loudspeaker without a machine: `audio.local.devices.Desk` in virtual time."""

import asyncio

from callwright.errors import CallError

BLOCK = 960  # bytes: 10 ms at 48 kHz


class FakeDesk:
    """microphone: what will be heard, at 48 kHz. loudspeaker: what was given to it.

    echo_ms: the loudspeaker is heard by the microphone so much later, at half its level.
    """

    def __init__(self, *, echo_ms=None, broken=""):
        self.delay_ms = 0
        self.microphone = b""
        self.loudspeaker = bytearray()
        self.vanished = ""
        self.silent = False
        self.closed = False
        self._echo = None if echo_ms is None else bytearray(echo_ms * 96)
        self._broken = broken
        self._next = None

    def open(self, heard, fill):
        if self._broken:
            raise CallError(self._broken)
        self._heard, self._fill = heard, fill
        self._loop = asyncio.get_running_loop()
        self._tick(self._loop.time())

    def trouble(self):
        return self.vanished

    def close(self):
        self.closed = True
        if self._next is not None:
            self._next.cancel()

    def _tick(self, due_s):
        played = self._fill(BLOCK)
        assert len(played) == BLOCK
        self.loudspeaker += played
        block, self.microphone = self.microphone[:BLOCK], self.microphone[BLOCK:]
        block = block.ljust(BLOCK, b"\0")
        if self._echo is not None:
            self._echo += played
            back = memoryview(bytes(self._echo[:BLOCK])).cast("h")
            own = memoryview(block).cast("h")
            mixed = [max(-32_768, min(32_767, a + b // 2)) for a, b in zip(own, back, strict=True)]
            block = b"".join(value.to_bytes(2, "little", signed=True) for value in mixed)
            del self._echo[:BLOCK]
        if not self.silent:
            self._heard(block)
        self._next = self._loop.call_at(due_s + 0.01, self._tick, due_s + 0.01)
