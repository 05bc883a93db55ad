"""From names to a running call: the only file that knows every adapter.

Adapters are imported inside functions, so that the base install needs no audio driver and no
model; what is missing is named in one sentence with the command that installs it.
"""

import asyncio
import os
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from callwright.call.call_engines import CallEngines
from callwright.call.clock import is_virtual, outstanding
from callwright.call.prompt_sound import PromptCache
from callwright.call.request import CallRequest
from callwright.call.services import LenderServices
from callwright.errors import SettingsError
from callwright.machine.tables import Application
from callwright.ports import (
    AudioLink,
    LanguageModel,
    Services,
    SpeechToText,
    TextToSpeech,
    VoiceDetector,
)
from callwright.stores.journal import JsonLinesJournal
from callwright.stores.prompt_sounds import PromptSounds, cache_folder

if TYPE_CHECKING:
    from callwright.office import Office
    from callwright.settings import Settings

__all__ = [
    "CallRequest",
    "open_link",
    "open_office",
    "open_prompt_sounds",
    "open_synthesizer",
    "prompt_cache",
]

_GIVE_UP_S = 1.0  # how long an engine that is being made ready may take to notice that it is not

_Engine = SpeechToText | TextToSpeech | VoiceDetector | LanguageModel


@asynccontextmanager
async def open_office(
    application: Application,
    settings: "Settings",
    *,
    sound: bool,
    rate_hz: int = 8_000,
    services: Services | None = None,
    recogniser: SpeechToText | None = None,
    synthesizer: TextToSpeech | None = None,
    model: LanguageModel | None = None,
    environment: Mapping[str, str] | None = None,
) -> AsyncIterator["Office"]:
    """Load and warm up what calls need, and close it afterwards.

    sound: engines are wanted, not only typed lines. rate_hz: of the links that calls will use, so
    that nothing is converted on the way. services, recogniser, synthesizer, model: instead of those
    that the settings name; they are warmed up and closed here too. Raises SettingsError and
    EngineError with one sentence.
    """
    from callwright.office import Office

    if services is None:
        where = settings.found_services(os.environ if environment is None else environment)
        services = LenderServices(where, application.services, application.data)
    engines = CallEngines(
        services=services,
        journal=JsonLinesJournal(settings.calls),
        voices=settings.voices,
        model=model or _model(settings, application),
    )
    if sound:
        synthesizer = synthesizer or open_synthesizer(settings, rate_hz)
        engines = replace(
            engines,
            recogniser=recogniser or _recogniser(settings),
            synthesizer=synthesizer,
            detector=_detector(settings),
            cache=prompt_cache(synthesizer, await open_prompt_sounds(settings, environment)),
        )
    parts = [engines.recogniser, engines.synthesizer, engines.detector, engines.model]
    engaged = [part for part in parts if part is not None]
    async with (
        AsyncExitStack() as closing
    ):  # one that fails to close leaves none of the others open
        for part in (engines.journal, services, *reversed(engaged)):
            closing.push_async_callback(part.close)
        await _warm_up(engaged)
        office = Office(application, settings, engines)
        if sound:
            office.warm_up()
        yield office


async def _warm_up(parts: Sequence[_Engine]) -> None:
    """Make all ready at once. Raises what the first that cannot be raises; the rest give up."""
    starting = [asyncio.ensure_future(part.warm_up()) for part in parts]
    try:
        await asyncio.gather(*starting)
    finally:
        for each in starting:
            each.cancel()
        if starting:
            await asyncio.wait(starting, timeout=_GIVE_UP_S)


def open_link(uri: str, *, pace: Literal["turns", "timeline"] = "turns") -> AudioLink:
    """Return the link that a URI names, on the running loop. Raises SettingsError, CallError."""
    scheme, _, rest = uri.partition(":")
    match scheme:
        case "wav":
            from callwright.audio.wav import WavLink

            return WavLink(Path(rest), pace=pace)
        case "local":
            from callwright.audio.local.devices import SoundCard
            from callwright.audio.local.link import LocalLink

            microphone, _, loudspeaker = rest.partition(",")
            return LocalLink(SoundCard(microphone, loudspeaker or microphone))
        case "browser":
            raise SettingsError("A page calls when somebody opens it: `callwright talk` serves it.")
        case "text":
            from callwright.audio.text import TextLink

            return TextLink(lambda text, _: print(text))  # noqa: T201 - what this link is for
        case _:
            raise SettingsError(
                f"There is no link called '{scheme}:'. There are `text:` (typed lines), "
                "`wav:FILE` (a recorded caller) and `local:MICROPHONE,LOUDSPEAKER` (a desk)."
            )


async def open_prompt_sounds(
    settings: "Settings", environment: Mapping[str, str] | None = None
) -> PromptSounds | None:
    """Return the folder of prompts' sound, within its bounds; None when none are to be kept."""
    if not settings.prompt_cache_mb:
        return None
    folder = settings.prompt_cache or cache_folder(
        os.environ if environment is None else environment
    )
    sounds = PromptSounds(folder, most_bytes=settings.prompt_cache_mb * 1_000_000)
    with outstanding():
        await asyncio.to_thread(sounds.evict)
        await asyncio.to_thread(sounds.open)
    return sounds


def prompt_cache(synthesizer: TextToSpeech | None, sounds: PromptSounds | None) -> PromptCache:
    """Return the cache of what this voice says."""
    if synthesizer is None:
        return PromptCache()
    return PromptCache(store=sounds, engine=f"{synthesizer.name} {synthesizer.version}")


def _recogniser(settings: "Settings") -> SpeechToText | None:
    match settings.recogniser:
        case "embedded":
            from callwright.engines.embedded.recogniser import EmbeddedSpeechToText

            recogniser = EmbeddedSpeechToText()
            if not is_virtual():
                return recogniser
            from callwright.call.held_engines import HeldSpeechToText

            return HeldSpeechToText(recogniser)
        case "none":
            return None


def open_synthesizer(settings: "Settings", rate_hz: int = 8_000) -> TextToSpeech | None:
    """Return the voice that the settings name, not yet warmed up."""
    match settings.synthesizer:
        case "embedded":
            from callwright.engines.embedded.synthesizer import EmbeddedTextToSpeech

            synthesizer = EmbeddedTextToSpeech(rate_hz=rate_hz)
            if not is_virtual():
                return synthesizer
            from callwright.call.held_engines import HeldTextToSpeech

            return HeldTextToSpeech(synthesizer)
        case "none":
            return None


def _detector(settings: "Settings") -> VoiceDetector:
    match settings.detector:
        case "silero":
            from callwright.engines.embedded.silero import SileroVoiceDetector

            return SileroVoiceDetector()
        case "energy":
            from callwright.engines.embedded.energy import EnergyVoiceDetector

            return EnergyVoiceDetector()


def _model(settings: "Settings", application: Application) -> LanguageModel | None:
    """Return what is asked on a miss; it knows the examples of the English locales."""
    match settings.model:
        case "semantic":
            from callwright.engines.embedded.semantic import SemanticModel

            examples: dict[str, tuple[str, ...]] = {}
            for locale, words in application.words.items():
                if locale.lower().startswith("en"):
                    examples.update(words.intents)
            return SemanticModel(examples)
        case "none":
            return None
