"""Turns the text of a `Say` into phrases: from the cache, from what was said before, or by the
synthesizer.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from callwright.call.prompt_sound import PromptCache, SoundKey, place
from callwright.call.utterance import Utterance
from callwright.errors import EngineError
from callwright.ports import TextToSpeech, Voice

__all__ = ["CallVoice", "Spawn"]

log = logging.getLogger(__name__)

Spawn = Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]]


class CallVoice:
    """Synthesis for one call. voices: name of the voice by locale."""

    def __init__(
        self,
        synthesizer: TextToSpeech,
        spawn: Spawn,
        *,
        rate_hz: int,
        cache: PromptCache | None = None,
        voices: Mapping[str, str] | None = None,
    ) -> None:
        self._synthesizer = synthesizer
        self._spawn = spawn
        self._rate_hz = rate_hz
        self._voices = voices or {}
        self.cache = cache if cache is not None else PromptCache()

    def key(self, text: str, locale: str, rate: int) -> SoundKey:
        """Return what decides how `text` sounds on this call."""
        voice = Voice(locale=locale, name=self._voices.get(locale, ""), rate=rate)
        return SoundKey(text, voice, self._rate_hz)

    def prepare(
        self,
        utterance: Utterance,
        before: Utterance | None,
        more: Callable[[], None],
        lost: Callable[[EngineError], None],
    ) -> None:
        """Fill in the utterance's phrases; `more` is called whenever there is news of it.

        before: the `Say` that this one takes up again, from the phrase where it stopped.
        """
        say = utterance.say
        key = self.key(utterance.spoken.text, say.locale, say.rate)
        if before is not None and before.spoken.text == utterance.spoken.text:
            utterance.skip = utterance.sent = before.phrase_at_pause
            if before.whole and not before.failed:
                utterance.phrases, utterance.whole = before.phrases, True
                return
        kept = self.cache.get(key)
        if kept is not None:
            utterance.phrases, utterance.whole = kept, True
            return
        task = self._spawn(self._synthesize(utterance, key, more, lost))
        utterance.synthesis = task

        # A task that is cancelled before its first step never runs its own clean-up.
        def ended(_: asyncio.Task[None]) -> None:
            utterance.synthesis, utterance.whole = None, True
            more()

        task.add_done_callback(ended)

    async def _synthesize(
        self,
        utterance: Utterance,
        key: SoundKey,
        more: Callable[[], None],
        lost: Callable[[EngineError], None],
    ) -> None:
        name = self._synthesizer.name
        try:
            async for phrase in self._synthesizer.synthesize(key.text, key.voice):
                after = utterance.phrases
                if phrase.rate_hz == self._rate_hz:
                    placed = place(phrase, self._rate_hz, after)
                else:  # tens of ms of arithmetic a phrase: not on the loop that moves frames
                    placed = await asyncio.to_thread(place, phrase, self._rate_hz, after)
                utterance.phrases += (placed,)
                more()
        except EngineError as error:
            utterance.failed = True
            lost(error)
        except Exception:  # an adapter's bug must cost one prompt, not the call
            log.exception("synthesizer raised", extra={"engine": name})
            utterance.failed = True
            lost(EngineError(f"The synthesizer {name} raised an error that is not an EngineError."))
        else:
            # Nothing of a borrower may stay in a cache that calls share.
            if utterance.say.label == "public":
                self.cache.put(key, utterance.phrases)
