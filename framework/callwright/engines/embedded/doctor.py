"""What of speech is installed, whether it works, and what to do: for `callwright doctor`."""

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Literal

from callwright.engines.embedded.recogniser import EmbeddedSpeechToText
from callwright.engines.embedded.silero import SileroVoiceDetector
from callwright.engines.embedded.synthesizer import EmbeddedTextToSpeech
from callwright.engines.embedded.weights import MOONSHINE, PIPER_JOE, SILERO, WHISPER, Weights
from callwright.errors import CallwrightError, EngineError, SettingsError
from callwright.ports import AudioFormat, Voice
from callwright.speech.pcm import duration_ms, silence
from callwright.understanding.reading import Heard

__all__ = ["Check", "examine_embedded", "examine_extras"]

SENTENCE = "I can pay fifty dollars on Friday."
_FORMAT = AudioFormat(8_000)
_WAIT_S = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing looked at.

    status: it works, is not installed, or is installed and does not work. says: what was seen, a
    sentence. mend: what to do, empty when there is nothing to do.
    """

    name: str
    status: Literal["works", "absent", "broken"]
    says: str
    mend: str = ""


def examine_extras() -> tuple[Check, ...]:
    """Say which optional parts are installed. Loads nothing but the sound driver."""
    return (
        _extra("server", "picows", "server", "calls from a page or a carrier"),
        _desk(),
        _extra("echo canceller", "livekit", "echo", "a desk with loudspeakers"),
        _extra(
            "cloud speech", "google.cloud.speech", "google", "an engine of your own that uses it"
        ),
        _extra("language model", "anthropic", "anthropic", "an engine of your own that uses it"),
    )


async def examine_embedded() -> AsyncIterator[Check]:
    """Check the weights, then speak a sentence and hear it: each as soon as it is known.

    Takes some seconds; never raises.
    """
    for weights in (PIPER_JOE, SILERO, MOONSHINE, WHISPER):
        yield await asyncio.to_thread(_weights, weights)
    voice, ears, vad = EmbeddedTextToSpeech(), EmbeddedSpeechToText(), SileroVoiceDetector()
    try:
        made, sound = await _speak(voice)
        yield made
        if sound:
            yield await _detect(vad, sound)
            for check in await _hear(ears, sound):
                yield check
        else:
            says = "Not tried: there is no voice to try it with."
            yield Check(name="recognition", status="absent", says=says)
    finally:
        await asyncio.gather(voice.close(), ears.close(), vad.close())


# --- what is installed ---------------------------------------------------------------------------


def _weights(weights: Weights) -> Check:
    name = f"weights: {weights.model}"
    try:
        weights.check()
    except CallwrightError as error:
        return _wrong(name, error)
    says = f"{weights.package} {weights.version}, {len(weights.files)} files as measured."
    return Check(name=name, status="works", says=says)


def _extra(name: str, package: str, extra: str, needed_by: str) -> Check:
    try:
        found = find_spec(package) is not None
    except ModuleNotFoundError:  # of the package that holds it
        found = False
    if found:
        return Check(name=name, status="works", says=f"{package} is installed.")
    return Check(
        name=name,
        status="absent",
        says=f"{package} is not installed; nothing needs it but {needed_by}.",
        mend=f"pip install 'callwright[{extra}]'",
    )


def _desk() -> Check:
    check = _extra("microphone and loudspeaker", "sounddevice", "desk", "a call at a desk")
    if check.status == "absent":
        return check
    try:
        import sounddevice

        devices = len(sounddevice.query_devices())
    except (ImportError, OSError):
        return Check(
            name=check.name,
            status="absent",
            says="The PortAudio library is not installed; nothing needs it but a call at a desk.",
            mend="On Debian: apt-get install libportaudio2",
        )
    if not devices:
        return Check(
            name=check.name,
            status="absent",
            says="There is no sound device on this machine.",
            mend="Talk in the browser instead: callwright talk --browser",
        )
    return Check(name=check.name, status="works", says=f"{devices} sound devices.")


# --- what works ----------------------------------------------------------------------------------


async def _speak(voice: EmbeddedTextToSpeech) -> tuple[Check, bytes]:
    try:
        await voice.warm_up()
        began_s = time.perf_counter()
        sound = b"".join([phrase.pcm async for phrase in voice.synthesize(SENTENCE, Voice())])
    except CallwrightError as error:
        return _wrong("voice", error), b""
    took_ms = (time.perf_counter() - began_s) * 1000
    says = (
        f"Spoke {duration_ms(sound, 8_000) / 1000:.1f} s in {took_ms:.0f} ms. "
        "joe is a voice for evaluation: see THIRD_PARTY.md."
    )
    return Check(name="voice", status="works", says=says), sound


async def _detect(vad: SileroVoiceDetector, sound: bytes) -> Check:
    try:
        await vad.warm_up()
    except CallwrightError as error:
        return _wrong("voice detection", error)
    windows: list[float] = []
    stream = vad.open(_FORMAT, lambda probability, at_ms, window_ms: windows.append(probability))
    stream.feed(silence(480, 8_000) + sound, 0)
    stream.close()
    quiet, loud = max(windows[:12]), sum(p > 0.5 for p in windows[15:]) / len(windows[15:])
    if quiet > 0.5 or loud < 0.5:
        says = "Silero does not tell voice from silence."
        return Check(name="voice detection", status="broken", says=says, mend=_REINSTALL)
    says = f"Silero found voice in {loud:.0%} of the sentence and in none of the silence."
    return Check(name="voice detection", status="works", says=says)


async def _hear(ears: EmbeddedSpeechToText, sound: bytes) -> list[Check]:
    try:
        await ears.warm_up()
    except CallwrightError as error:
        return [_wrong("recognition", error)]
    sink = _Sink()
    stream = ears.open(_FORMAT, sink)
    began_s = time.perf_counter()
    stream.start_turn(1)
    stream.feed(sound)
    stream.end_turn(1)
    first = await _report("recognition", sink.final, began_s)
    began_s = time.perf_counter()
    stream.recognise_again(1, sound)
    second = await _report("second pass", sink.again, began_s)
    stream.close()
    return [first, second]


async def _report(name: str, heard: "asyncio.Future[Heard]", began_s: float) -> Check:
    try:
        async with asyncio.timeout(_WAIT_S):
            best = (await heard).best
    except (CallwrightError, TimeoutError) as error:
        return _wrong(name, error if isinstance(error, CallwrightError) else EngineError("Hung."))
    took_ms = (time.perf_counter() - began_s) * 1000
    if "Friday" not in best:
        says = f"Said {SENTENCE!r}, heard {best!r}."
        return Check(name=name, status="broken", says=says, mend=_REINSTALL)
    return Check(name=name, status="works", says=f"Heard {best!r} after {took_ms:.0f} ms.")


_REINSTALL = "Install it again: pip install --force-reinstall 'callwright[local,piper]'"


def _wrong(name: str, error: CallwrightError) -> Check:
    """An error's own sentence says what to do; it is cut off as the mend."""
    says, _, command = str(error).partition("pip install ")
    absent = isinstance(error, SettingsError)
    return Check(
        name=name,
        status="absent" if absent else "broken",
        says=says.removesuffix("Install it with: ").strip() if command else says,
        mend=f"pip install {command}" if command else _REINSTALL,
    )


class _Sink:
    """Where one turn's reports go."""

    def __init__(self) -> None:
        loop = asyncio.get_running_loop()
        self.final: asyncio.Future[Heard] = loop.create_future()
        self.again: asyncio.Future[Heard] = loop.create_future()

    def on_interim(self, turn: int, text: str, behind_ms: int = 0) -> None:
        """Interim texts are not looked at."""

    def on_final(self, turn: int, heard: Heard) -> None:
        """Note the final text."""
        self.final.set_result(heard)

    def on_again(self, turn: int, heard: Heard) -> None:
        """Note the second pass."""
        self.again.set_result(heard)

    def on_again_failed(self, turn: int, error: EngineError) -> None:
        """Note that it failed."""
        self.again.set_exception(error)

    def on_failed(self, error: EngineError) -> None:
        """Fail what is waited for."""
        if not self.final.done():
            self.final.set_exception(error)
