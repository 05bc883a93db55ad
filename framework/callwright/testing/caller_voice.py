"""A borrower's voice made from any synthesizer's: higher, so that the two sides sound apart."""

from callwright.ports import TextToSpeech, Voice
from callwright.speech.resampling import resample

__all__ = ["caller_sound"]

_RATE_HZ = 8_000


async def caller_sound(
    text: str, synthesizer: TextToSpeech, *, pitch: int = 120, rate: int = 100
) -> bytes:
    """Return mono s16le sound at 8 kHz that says `text`.

    pitch, rate: percent of the synthesizer's own voice. The sound is played faster, which raises
    its pitch, and is spoken slower to make up for it. Between 85 and 135 percent the embedded
    recogniser hears such a voice as well as the plain one (docs/explanation/engines.md).
    """
    voice = Voice(rate=rate * 100 // pitch)
    made = b""
    async for phrase in synthesizer.synthesize(text, voice):
        made += resample(phrase.pcm, phrase.rate_hz * pitch // 100, _RATE_HZ)
    return made
