"""G.711 mu-law, the sound of the telephone network in North America, by table both ways."""

from struct import unpack

__all__ = ["ENCODED", "decode", "encode"]

# ITU-T G.711, table 2a: a bias of 33 on 14-bit samples is 132 on 16-bit ones.
_BIAS = 132
_SMALLEST = 128  # the least that has an exponent: a zero sample lies four above it


def _expand(code: int) -> int:
    """Return the 16-bit sample of one mu-law byte."""
    code = ~code & 0xFF
    magnitude = (((code & 0x0F) << 3) + _BIAS << (code >> 4 & 0x07)) - _BIAS
    return -magnitude if code & 0x80 else magnitude


# A code stands for a run of samples that is twice as long with each exponent. What is louder than
# the last run has its code; below zero it is the code of the magnitude, with its sign bit.
_RUNS = b"".join(
    bytes([~(exponent << 4 | mantissa) & 0xFF]) * (8 << exponent)
    for exponent in range(8)
    for mantissa in range(16)
)
_ABOVE = _RUNS[_BIAS - _SMALLEST :].ljust(32_768, _RUNS[-1:])
_BELOW = (_ABOVE[1:] + _ABOVE[-1:])[::-1].translate(bytes(code & 0x7F for code in range(256)))
ENCODED = _ABOVE + _BELOW
"""The mu-law byte of each sample, read as unsigned 16-bit, so that no sign is handled."""

_LOW = bytes(_expand(code) & 0xFF for code in range(256))
_HIGH = bytes(_expand(code) >> 8 & 0xFF for code in range(256))


def encode(pcm: bytes) -> bytes:
    """Return mu-law of s16le `pcm`: one byte a sample."""
    table = ENCODED
    return bytes([table[u] for u in unpack(f"<{len(pcm) // 2}H", pcm)])


def decode(ulaw: bytes) -> bytes:
    """Return s16le PCM of `ulaw`: two bytes a code."""
    # bytes.translate and slice assignment run in C: about a microsecond for a 20 ms frame.
    pcm = bytearray(len(ulaw) * 2)
    pcm[0::2] = ulaw.translate(_LOW)
    pcm[1::2] = ulaw.translate(_HIGH)
    return bytes(pcm)
