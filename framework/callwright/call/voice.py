"""The sound of what a call says: kept, made ahead by a guess, or made now."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from typing import Any

from callwright.call.prompt_sound import (
    Keep,
    PlacedPhrase,
    PromptCache,
    SoundKey,
    place,
    placed_recording,
)
from callwright.call.synthesis import Piece, at_hand, spoken
from callwright.errors import CallwrightError, EngineError
from callwright.machine.tables import Recording
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
        self._guessed: dict[SoundKey, Keep] = {}
        self.cache = cache if cache is not None else PromptCache()
        self.hits = 0  # prompts whose sound had been begun by a guess

    def key(self, text: str, locale: str, rate: int) -> SoundKey:
        """Return what decides how `text` sounds on this call."""
        voice = Voice(locale=locale, name=self._voices.get(locale, ""), rate=rate)
        return SoundKey(text, voice, self._rate_hz)

    def sound(self, key: SoundKey, keep: Keep) -> Sound:
        """Return the sound of a text that is to be said now. keep: what calls may share of it."""
        kept = self.at_hand(key)
        if kept is not None:
            return Sound(kept, whole=True)
        begun = self._ahead.pop(key, None)
        if begun is not None and begun.lost is None:
            self.hits += 1
            return begun
        return self._make(key, keep)

    def recorded(self, recording: Recording) -> Sound:
        """Return the sound of a recorded prompt, at the line's rate."""
        if recording.rate_hz == self._rate_hz:
            return Sound((placed_recording(recording, self._rate_hz),), whole=True)
        sound = Sound()
        return self._own(sound, self._convert(sound, recording))

    async def _convert(self, sound: Sound, recording: Recording) -> None:
        """Not on the loop: a long recording takes a while, the first time."""
        placed = await asyncio.to_thread(placed_recording, recording, self._rate_hz)
        sound.phrases = (placed,)

    def at_hand(self, key: SoundKey) -> tuple[PlacedPhrase, ...] | None:
        """Return the sound of a text if all of it can be sent now, else None."""
        pieces = at_hand(self.cache, key)
        if pieces is None:
            return None
        placed: tuple[PlacedPhrase, ...] = ()
        for piece in pieces:
            placed = self._placed(piece, placed)
        return placed

    def guess(self, wanted: Mapping[SoundKey, Keep]) -> None:
        """Begin what a guess says, and give up what the guess before it said and is not made yet.

        A voice that many calls wait for must not make what only half a sentence led to. What the
        other calls may share is made to its end: it is kept.
        """
        for key, keep in self._guessed.items():
            begun = self._ahead.get(key)
            if key not in wanted and begun is not None and not (begun.whole or keep.everywhere):
                self._ahead.pop(key).drop()
        self._guessed = dict(wanted)
        for key, keep in wanted.items():
            self.prepare(key, keep)

    def prepare(self, key: SoundKey, keep: Keep) -> None:
        """Begin a sound that may be wanted soon. Older guesses are dropped."""
        if key in self._ahead or self.at_hand(key) is not None:
            return
        while len(self._ahead) >= _AHEAD:
            self._ahead.pop(next(iter(self._ahead))).drop()
        self._ahead[key] = self._make(key, keep)

    def _make(self, key: SoundKey, keep: Keep) -> Sound:
        sound = Sound()
        return self._own(sound, self._synthesize(sound, key, keep))

    def _own(self, sound: Sound, work: Coroutine[Any, Any, None]) -> Sound:
        """Let `work` make the sound; when it ends, the sound is whole."""
        sound.task = self._spawn(work)

        # A task that is cancelled before its first step never runs its own clean-up.
        def ended(_: asyncio.Task[None]) -> None:
            sound.task, sound.whole = None, True
            sound.more()

        sound.task.add_done_callback(ended)
        return sound

    async def _synthesize(self, sound: Sound, key: SoundKey, keep: Keep) -> None:
        name = self._synthesizer.name
        try:
            async for piece in spoken(self._synthesizer, self.cache, key, keep):
                sound.phrases = self._placed(piece, sound.phrases)
                sound.more()
        except EngineError as error:
            sound.lost = error
        except Exception:  # an adapter's bug must cost one prompt, not the call
            log.exception("synthesizer raised", extra={"engine": name})
            sound.lost = EngineError(
                f"The synthesizer {name} raised an error that is not an EngineError."
            )

    def _placed(self, piece: Piece, after: tuple[PlacedPhrase, ...]) -> tuple[PlacedPhrase, ...]:
        placed = place(piece.pcm, piece.text, self._rate_hz, after, seam=piece.seam)
        return (*after, placed)
