"""What a call needs from outside, besides its line: one bundle, shared by calls."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from callwright.call.prompt_sound import PromptCache
from callwright.ports import (
    EndOfTurnVote,
    Journal,
    LanguageModel,
    Services,
    SpeechToText,
    TextToSpeech,
    VoiceDetector,
)

__all__ = ["CallEngines"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CallEngines:
    """Engines and systems behind all calls of one application.

    On links that carry text nothing but services and journal is used. voices: name of the voice by
    locale, empty for the engine's default.
    """

    services: Services
    journal: Journal
    recogniser: SpeechToText | None = None
    synthesizer: TextToSpeech | None = None
    detector: VoiceDetector | None = None
    model: LanguageModel | None = None
    vote: EndOfTurnVote | None = None
    voices: Mapping[str, str] = field(default_factory=dict)
    cache: PromptCache = field(default_factory=PromptCache)

    @property
    def priors(self) -> Mapping[str, int]:
        """How often the recogniser is right, thousandths by slot kind."""
        return self.recogniser.caps.priors if self.recogniser is not None else {}
