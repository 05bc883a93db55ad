"""The second rung: the real runtime, with engines that hear and speak as they are told.

A caller's line is fake speech that spells its words; the recogniser hears them as the script says,
with its score and its alternatives. So listener, turn-taking, speaker, speculation, services and
journal are those of a real call, and nothing depends on how well an engine hears.
"""

from callwright.call.call_engines import CallEngines
from callwright.call.prompt_sound import PromptCache
from callwright.call.rendering import Rendering
from callwright.dialog.schema.tests import Said
from callwright.engines.embedded.energy import EnergyVoiceDetector
from callwright.machine.machine import Machine
from callwright.ports import Services
from callwright.testing.fake_link import FakeLink, wordless
from callwright.testing.fake_speech import fake_speech
from callwright.testing.fakes import FakeSpeechToText, FakeTextToSpeech, MemoryJournal
from callwright.testing.script import heard_as
from callwright.understanding.reading import Hypothesis

__all__ = ["ScriptedBooth"]


class ScriptedBooth:
    """Engines that do as the script says, shared by the calls of a run."""

    def __init__(self, machine: Machine) -> None:
        self.rendering = Rendering(machine.application)
        self._hears: dict[str, tuple[Hypothesis, ...]] = {}
        self._recogniser = FakeSpeechToText(mishears=self._hears)
        self._synthesizer = FakeTextToSpeech()
        self._cache = PromptCache()

    def engines(self, services: Services) -> CallEngines:
        """What a call needs."""
        return CallEngines(
            services=services,
            journal=MemoryJournal(),
            recogniser=self._recogniser,
            synthesizer=self._synthesizer,
            detector=EnergyVoiceDetector(),
            cache=self._cache,
        )

    def line(self) -> FakeLink:
        """A line without noise."""
        return FakeLink()

    def noise(self, length_ms: int) -> bytes:
        """A sound that spells nothing."""
        return wordless(length_ms)

    async def sound(self, said: Said, locale: str) -> bytes:
        """Sound that spells the words, and will be heard as scored."""
        words = " ".join(str(said.says).split())
        self._hears[words] = heard_as(said).nbest
        return fake_speech(words)
