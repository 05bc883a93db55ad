"""Engines that work outside the loop, as a call in virtual time must meet them: instant.

Virtual time jumps to the next timer as soon as the loop has nothing to do, so a recogniser that
takes real time in a process of its own would always be late. These wrappers stop the clock from the
moment something is asked until it is answered (`clock.outstanding`). Interim texts are not waited
for: nobody has asked for them.
"""

from collections.abc import AsyncIterator
from contextlib import ExitStack

from callwright.call.clock import outstanding
from callwright.errors import EngineError
from callwright.ports import (
    AudioFormat,
    Phrase,
    SpeechStream,
    SpeechToText,
    TextToSpeech,
    TranscriptSink,
    Voice,
)
from callwright.understanding.expected import Expected
from callwright.understanding.reading import Heard

__all__ = ["HeldSpeechToText", "HeldTextToSpeech"]


class HeldTextToSpeech:
    """Holds the clock while a phrase is being made."""

    def __init__(self, engine: TextToSpeech) -> None:
        self._engine = engine
        self.name = engine.name
        self.version = engine.version
        self.locales = engine.locales

    async def warm_up(self) -> None:
        """Warm the engine up."""
        with outstanding():
            await self._engine.warm_up()

    async def synthesize(self, text: str, voice: Voice) -> AsyncIterator[Phrase]:
        """Speech by phrase, each at once."""
        phrases = self._engine.synthesize(text, voice)
        while True:
            with outstanding():
                phrase = await anext(phrases, None)
            if phrase is None:
                return
            yield phrase

    async def close(self) -> None:
        """Close the engine."""
        with outstanding():
            await self._engine.close()


class HeldSpeechToText:
    """Holds the clock from the end of a turn to its text, and through a second pass."""

    def __init__(self, engine: SpeechToText) -> None:
        self._engine = engine
        self.name = engine.name
        self.caps = engine.caps

    async def warm_up(self) -> None:
        """Warm the engine up."""
        with outstanding():
            await self._engine.warm_up()

    def open(self, format: AudioFormat, sink: TranscriptSink) -> SpeechStream:
        """A stream for one call."""
        held = _HeldStream(sink)
        held.stream = self._engine.open(format, held)
        return held

    async def close(self) -> None:
        """Close the engine."""
        with outstanding():
            await self._engine.close()


class _HeldStream:
    """Passes everything on, both ways, and counts what is owed."""

    stream: SpeechStream

    def __init__(self, sink: TranscriptSink) -> None:
        self._sink = sink
        self._owed: dict[tuple[str, int], ExitStack] = {}

    def expect(self, expected: Expected, phrases: tuple[str, ...], locale: str) -> None:
        """Pass on."""
        self.stream.expect(expected, phrases, locale)

    def start_turn(self, turn: int) -> None:
        """Pass on."""
        self.stream.start_turn(turn)

    def feed(self, pcm: bytes) -> None:
        """Pass on."""
        self.stream.feed(pcm)

    def end_turn(self, turn: int) -> None:
        """A final text is owed from here on."""
        self._owe("final", turn)
        self.stream.end_turn(turn)

    def drop_turn(self, turn: int) -> None:
        """Nothing is owed of this turn any more."""
        self._paid("final", turn)
        self._paid("again", turn)
        self.stream.drop_turn(turn)

    def recognise_again(self, turn: int, pcm: bytes) -> None:
        """A second text is owed from here on."""
        self._owe("again", turn)
        self.stream.recognise_again(turn, pcm)

    def take_back(self, turn: int) -> bool:
        """Withdrawn, nothing is owed."""
        taken = self.stream.take_back(turn)
        if taken:
            self._paid("again", turn)
        return taken

    def close(self) -> None:
        """Nothing is owed any more."""
        self._forgive()
        self.stream.close()

    def on_interim(self, turn: int, text: str, behind_ms: int = 0) -> None:
        """Pass on."""
        self._sink.on_interim(turn, text, behind_ms)

    def on_final(self, turn: int, heard: Heard) -> None:
        """Here it is."""
        self._paid("final", turn)
        self._sink.on_final(turn, heard)

    def on_again(self, turn: int, heard: Heard) -> None:
        """Here it is."""
        self._paid("again", turn)
        self._sink.on_again(turn, heard)

    def on_again_failed(self, turn: int, error: EngineError) -> None:
        """It will not come."""
        self._paid("again", turn)
        self._sink.on_again_failed(turn, error)

    def on_failed(self, error: EngineError) -> None:
        """Nothing will come."""
        self._forgive()
        self._sink.on_failed(error)

    def _owe(self, what: str, turn: int) -> None:
        if (what, turn) not in self._owed:
            held = ExitStack()
            held.enter_context(outstanding())
            self._owed[what, turn] = held

    def _paid(self, what: str, turn: int) -> None:
        held = self._owed.pop((what, turn), None)
        if held is not None:
            held.close()

    def _forgive(self) -> None:
        for held in self._owed.values():
            held.close()
        self._owed.clear()
