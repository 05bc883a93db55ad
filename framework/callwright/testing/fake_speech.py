"""Sound that spells its words: fake speech that a fake recogniser can hear word by word.

Fake speech is loud enough for any detector, and each word stands, as UTF-8 bytes, in the last
samples of its own time slot: sample = +-(8000 + byte). So interim texts come when a person's would,
and a word that was not said to its end is not heard.
"""

import array

__all__ = ["VOICED_MS_A_WORD", "FakeEar", "fake_speech"]

VOICED_MS_A_WORD = 320  # about 190 words a minute
_LOUD = 8_000


def fake_speech(text: str, rate_hz: int = 8_000, ms_a_word: int = VOICED_MS_A_WORD) -> bytes:
    """Return mono s16le sound that spells `text`: `ms_a_word` for each word."""
    slot = rate_hz * ms_a_word // 1000
    sound = array.array("h")
    for word in text.split():
        spelled = word.encode() + b" "
        levels = spelled.rjust(slot, b"\0")
        sound.extend((_LOUD + level) * (-1) ** at for at, level in enumerate(levels))
    return sound.tobytes()


class FakeEar:
    """Hears fake speech as it comes."""

    def __init__(self) -> None:
        self._heard = bytearray()

    def feed(self, pcm: bytes) -> None:
        """Listen to a piece of any whole number of samples."""
        self._heard.extend(
            level for sample in array.array("h", pcm) if 0 < (level := abs(sample) - _LOUD) < 256
        )

    @property
    def words(self) -> str:
        """The whole words heard so far."""
        whole = bytes(self._heard).rpartition(b" ")[0]
        return whole.decode(errors="replace")
