"""The sound of what a call says: kept, made ahead by a guess, or made now."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from typing import Any

from callwright.call.prompt_sound import PlacedPhrase, PromptCache, SoundKey, place
from callwright.errors import CallwrightError, EngineError
from callwright.ports import TextToSpeech, Voice

__all__ = ["CallVoice", "Sound", "Spawn"]

log = logging.getLogger(__name__)

Spawn = Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]]
_AHEAD = 4  # guesses kept: a turn leads to one or two prompts, and a second guess may replace them


@dataclass(slots=True)
class Sound:
    """One text as it becomes sound. told: called whenever there is news of it.

    phrases come one by one until `whole`; `lost` says why the rest never will.
    """

    phrases: tuple[PlacedPhrase, ...] = ()
    whole: bool = False
    lost: CallwrightError | None = None
    told: Callable[[], None] | None = None
    task: asyncio.Task[None] | None = field(default=None, repr=False)

    def more(self) -> None:
        """Tell whoever waits for it."""
        if self.told is not None:
            self.told()

    def drop(self) -> None:
        """Nobody wants it any more."""
        self.told = None
        if self.task is not None:
            self.task.cancel()


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
        self._ahead: dict[SoundKey, Sound] = {}
        self.cache = cache if cache is not None else PromptCache()
        self.hits = 0  # prompts whose sound had been begun by a guess

    def key(self, text: str, locale: str, rate: int) -> SoundKey:
        """Return what decides how `text` sounds on this call."""
        voice = Voice(locale=locale, name=self._voices.get(locale, ""), rate=rate)
        return SoundKey(text, voice, self._rate_hz)

    def sound(self, key: SoundKey, *, keep: bool) -> Sound:
        """Return the sound of a text that is to be said now.

        keep: it may be put into the cache that calls share: it holds nothing of a borrower.
        """
        kept = self.cache.get(key)
        if kept is not None:
            return Sound(kept, whole=True)
        begun = self._ahead.pop(key, None)
        if begun is not None and begun.lost is None:
            self.hits += 1
            return begun
        return self._make(key, keep)

    def prepare(self, key: SoundKey, *, keep: bool) -> None:
        """Begin a sound that may be wanted soon. Older guesses are dropped."""
        if self.cache.get(key) is not None or key in self._ahead:
            return
        while len(self._ahead) >= _AHEAD:
            self._ahead.pop(next(iter(self._ahead))).drop()
        self._ahead[key] = self._make(key, keep)

    def _make(self, key: SoundKey, keep: bool) -> Sound:
        sound = Sound()
        sound.task = self._spawn(self._synthesize(sound, key, keep))

        # A task that is cancelled before its first step never runs its own clean-up.
        def ended(_: asyncio.Task[None]) -> None:
            sound.task, sound.whole = None, True
            sound.more()

        sound.task.add_done_callback(ended)
        return sound

    async def _synthesize(self, sound: Sound, key: SoundKey, keep: bool) -> None:
        name = self._synthesizer.name
        try:
            async for phrase in self._synthesizer.synthesize(key.text, key.voice):
                if phrase.rate_hz == self._rate_hz:
                    placed = place(phrase, self._rate_hz, sound.phrases)
                else:  # tens of ms of arithmetic a phrase: not on the loop that moves frames
                    placed = await asyncio.to_thread(place, phrase, self._rate_hz, sound.phrases)
                sound.phrases += (placed,)
                sound.more()
        except EngineError as error:
            sound.lost = error
        except Exception:  # an adapter's bug must cost one prompt, not the call
            log.exception("synthesizer raised", extra={"engine": name})
            sound.lost = EngineError(
                f"The synthesizer {name} raised an error that is not an EngineError."
            )
        else:
            if keep:
                self.cache.put(key, sound.phrases)
