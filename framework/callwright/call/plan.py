"""What one call is made of: its plan, and its ears and voice put together from engines."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from callwright.call.call_engines import CallEngines
from callwright.call.heard_turn import ListenerReports
from callwright.call.listener import Listener
from callwright.call.recorder import CallWatcher, ValueKeeper
from callwright.call.recording import Recording
from callwright.call.sealing import CallValues
from callwright.call.speaker import Speaker, SpeakerReports
from callwright.call.utterance import Spoken
from callwright.call.voice import CallVoice, Spawn
from callwright.machine.declared import Wait
from callwright.machine.effects import Listen, Say
from callwright.machine.events import Answered
from callwright.machine.machine import Machine
from callwright.machine.step import Step
from callwright.ports import AudioLink
from callwright.privacy.sealed import Vault
from callwright.understanding.understand import Lexicon

__all__ = ["Begin", "CallPlan", "examples_of", "make_listener", "make_speaker"]

Begin = Callable[[Answered, CallValues], Step]


@dataclass(frozen=True, kw_only=True)
class CallPlan:
    """What one call is about, and what is kept of it.

    answered: its data are sealed by the session. key: at least 16 random bytes, of this call alone.
    render: a `Say` and the call's vault to words. keeper: where sealed values are kept. folder:
    where the packet goes. recording: collects the sound. speculate: prepare likely prompts.
    begin: the first step of a test that begins in the middle; None for the start of the call.
    """

    machine: Machine
    answered: Answered
    key: bytes
    render: Callable[[Say, Vault], Spoken]
    lexicons: Mapping[str, Lexicon]
    keeper: ValueKeeper | None = None
    folder: Path | None = None
    recording: Recording | None = None
    watchers: tuple[CallWatcher, ...] = ()
    speculate: bool = True
    begin: Begin | None = None


def make_speaker(
    plan: CallPlan,
    link: AudioLink,
    engines: CallEngines,
    values: CallValues,
    reports: SpeakerReports,
    spawn: Spawn,
) -> Speaker:
    """Return the voice of a call: silent on links that are read."""
    application = plan.machine.application

    def render(say: Say) -> Spoken:
        return plan.render(say, values.vault)

    voice = filler = None
    if engines.synthesizer is not None and not link.caps.text:
        voice = CallVoice(
            engines.synthesizer,
            spawn,
            rate_hz=link.format.rate_hz,
            cache=engines.cache,
            voices=engines.voices,
        )
        if application.reply.filler:
            locale = plan.answered.locale or application.locales[0]
            say = Say(serial=0, prompt=application.reply.filler, entry="say", locale=locale)
            filler = voice.key(render(say).text, locale, say.rate)
    return Speaker(
        link,
        render=render,
        reports=reports,
        voice=voice,
        filler=filler,
        filler_after_ms=application.reply.filler_after_ms,
    )


def make_listener(
    plan: CallPlan, link: AudioLink, engines: CallEngines, reports: ListenerReports
) -> Listener | None:
    """Return the ears of a call: None where lines are typed, or nothing can recognise."""
    if link.caps.text or engines.recogniser is None or engines.detector is None:
        return None
    machine = plan.machine
    return Listener(
        format=link.format,
        detector=engines.detector,
        recogniser=engines.recogniser,
        reports=reports,
        now_ms=link.now_ms,
        wait_of=lambda listen: _wait_of(machine, listen),
        phrases_of=lambda listen: _phrases_of(machine, listen),
        transcript_ms=machine.constants.transcript_ms,
        vote=engines.vote,
    )


def examples_of(machine: Machine, locale: str) -> Mapping[str, tuple[str, ...]]:
    """Return the example phrases of each intent."""
    words = machine.application.words.get(locale)
    return words.intents if words is not None else {}


def _wait_of(machine: Machine, listen: Listen) -> Wait:
    dialog = machine.dialogs.get(listen.expected.dialog)
    waits = {**machine.application.waits, **(dialog.waits if dialog is not None else {})}
    wait = waits.get(listen.wait) or Wait()
    if listen.expected.phase in ("confirming", "checking"):
        # The profile is the question's own; a yes or a no is not read off a card.
        usual = waits.get("normal") or Wait()
        shorter_ms = min(wait.end_of_speech_ms, usual.end_of_speech_ms)
        return replace(wait, end_of_speech_ms=shorter_ms)
    return wait


def _phrases_of(machine: Machine, listen: Listen) -> tuple[str, ...]:
    """Return wordings of what is live, for a recogniser that can be biased: three an intent."""
    examples = examples_of(machine, listen.locale)
    found = [text for name in listen.expected.intents for text in examples.get(name, ())[:3]]
    return tuple(dict.fromkeys(found))
