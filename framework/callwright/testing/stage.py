"""A call on a stage: a real session over a fake line, with engines that do as they are told."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from callwright.call.call_engines import CallEngines
from callwright.call.lexicons import lexicons_of
from callwright.call.plan import CallPlan
from callwright.call.record import CallRecord
from callwright.call.rendering import Rendering
from callwright.call.session import CallSession
from callwright.engines.embedded.energy import EnergyVoiceDetector
from callwright.machine.events import Answered
from callwright.machine.machine import Machine
from callwright.machine.values import Value
from callwright.ports import AudioLink, LanguageModel
from callwright.testing.fakes import (
    FakeServices,
    FakeSpeechToText,
    FakeTextToSpeech,
    MemoryJournal,
)

__all__ = ["KEY", "CallStage"]

KEY = b"a key for tests, of 32 bytes, ok"


@dataclass(slots=True, kw_only=True)
class CallStage:
    """Everything around one application's calls, ready to be changed by a test.

    data: declared data from the campaign. run: a whole call over `link`.
    """

    machine: Machine
    services: FakeServices
    data: Mapping[str, Value] = field(default_factory=dict)
    recogniser: FakeSpeechToText = field(default_factory=FakeSpeechToText)
    synthesizer: FakeTextToSpeech = field(default_factory=FakeTextToSpeech)
    journal: MemoryJournal = field(default_factory=MemoryJournal)
    model: LanguageModel | None = None
    speculate: bool = True
    answered: Answered = field(
        default_factory=lambda: Answered(
            at_ms=0, call_id="call-1", direction="outbound", answered_at="2026-11-23T16:00:00Z"
        )
    )

    def session(self, link: AudioLink) -> CallSession:
        """Return a session over `link`, not yet running."""
        return CallSession(self.plan(), link, self.engines())

    def plan(self) -> CallPlan:
        """Return what the next call is made of."""
        application = self.machine.application
        return CallPlan(
            machine=self.machine,
            answered=replace(self.answered, data=dict(self.data)),
            key=KEY,
            render=Rendering(application).render,
            lexicons=lexicons_of(application),
            speculate=self.speculate,
        )

    def engines(self) -> CallEngines:
        """Return the fakes as a call takes them."""
        return CallEngines(
            services=self.services,
            journal=self.journal,
            recogniser=self.recogniser,
            synthesizer=self.synthesizer,
            detector=EnergyVoiceDetector(),
            model=self.model,
        )

    async def run(self, link: AudioLink) -> CallRecord:
        """Run a whole call."""
        return await self.session(link).run()
