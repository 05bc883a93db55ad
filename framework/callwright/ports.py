"""Everything the runtime needs from outside, as protocols with units.

Where frames flow, ports are synchronous: a frame costs no task and no queue. Callbacks come on the
event loop's thread. Audio is mono signed 16-bit little-endian PCM in 20 ms frames at the link's own
rate. Times `at_ms` are milliseconds of the call's clock. Each port has one contract suite in
`tests/` that every adapter runs.
"""

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

from callwright.errors import EngineError
from callwright.privacy.sealed import Plain
from callwright.understanding.expected import Expected
from callwright.understanding.reading import Heard, Meant

__all__ = [
    "AudioFormat",
    "AudioLink",
    "AudioSink",
    "EndOfTurnVote",
    "Envelope",
    "Journal",
    "LanguageModel",
    "LinkCaps",
    "Phrase",
    "RecogniserCaps",
    "ServiceReply",
    "Services",
    "SpeechStream",
    "SpeechToText",
    "TextToSpeech",
    "TranscriptSink",
    "Voice",
    "VoiceDetector",
    "VoiceStream",
]


# --- the line ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AudioFormat:
    """How sound travels on one link or engine: mono s16le in frames of 20 ms."""

    rate_hz: int = 8_000

    @property
    def frame_bytes(self) -> int:
        """Bytes of one 20 ms frame: 320 at 8 kHz."""
        return self.rate_hz // 50 * 2


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkCaps:
    """What a link can do.

    text: typed lines instead of sound. marks: the far end reports what it has played. buffer_ms:
    sound that the far end holds after we sent it.
    """

    text: bool = False
    marks: bool = False
    buffer_ms: int = 0


class AudioSink(Protocol):
    """Who is told what comes over the line: the call session."""

    def on_audio(self, pcm: bytes, at_ms: int) -> None:
        """One frame of the caller's sound, whose last sample arrived at `at_ms`."""

    def on_lost(self, lost_ms: int, at_ms: int) -> None:
        """Sound that never came, by the numbers of what did: told before what is made in its place,
        if anything is.
        """

    def on_text(self, text: str, at_ms: int) -> None:
        """One typed line, on links whose caps say `text`."""

    def on_key(self, key: str, at_ms: int) -> None:
        """A key: 0-9, * or #."""

    def on_mark(self, generation: int, at_ms: int) -> None:
        """The far end has played all that was sent under this generation."""

    def on_transfer(self, serial: int, status: str, wait_s: int | None, at_ms: int) -> None:
        """News of a transfer: a status of `TransferChanged`."""

    def on_gone(self, by: Literal["caller", "network", "us"], at_ms: int) -> None:
        """The line is down. The last callback."""


class AudioLink(Protocol):
    """One answered call's two-way audio, keys, marks and transfer.

    After `attach`, `run` delivers until the line is gone.
    """

    format: AudioFormat
    caps: LinkCaps

    def now_ms(self) -> int:
        """Milliseconds since answer."""

    def attach(self, sink: AudioSink) -> None:
        """Say who is told. Once, before `run`."""

    async def run(self) -> None:
        """Deliver to the sink until the line is gone. Cancelling it drops the line."""

    def play(self, pcm: bytes, generation: int) -> None:
        """Queue sound of one utterance: any length, whole samples. Never blocks."""

    def say(self, text: str, generation: int) -> None:
        """Show the words of one utterance, on links whose caps say `text`; a no-op elsewhere."""

    def mark(self, generation: int) -> None:
        """Ask for `on_mark` when everything of this generation was played."""

    def flush(self) -> int:
        """Drop what is queued; return how many ms of the sounding generation were heard."""

    def send_keys(self, keys: str) -> None:
        """DTMF to the far end."""

    def transfer(self, serial: int, queue: str, mode: str, ring_ms: int) -> None:
        """Hand the caller over; reports through `on_transfer`."""

    def take_back(self, serial: int) -> None:
        """Give the transfer up; nothing of this serial is reported afterwards."""

    def hold(self, on: bool, music: str) -> None:
        """Music to the caller, or off."""

    def hang_up(self) -> None:
        """Drop the line: `on_gone("us")` follows, and no sound leaves after this."""


# --- voice activity ------------------------------------------------------------------------------


class VoiceStream(Protocol):
    """Voice detection on one call."""

    def feed(self, pcm: bytes, at_ms: int) -> None:
        """One frame, whose last sample arrived at `at_ms`."""

    def close(self) -> None:
        """Forget the call; nothing is reported afterwards."""


class VoiceDetector(Protocol):
    """Tells voice from everything else, shared by calls, so that a model may serve them in batches.

    on_window(probability 0.0..1.0, at_ms of the window's last sample, window_ms): called on the
    loop's thread for each window in order, from `feed` or soon after it.
    """

    name: str

    async def warm_up(self) -> None:
        """Import, load and check weights before the first call. Raises EngineError, or
        SettingsError when its extra is not installed.
        """

    def open(
        self, format: AudioFormat, on_window: Callable[[float, int, int], None]
    ) -> VoiceStream:
        """A stream for one call."""

    async def close(self) -> None:
        """Give everything back."""


class EndOfTurnVote(Protocol):
    """Says from the melody of speech whether a turn is over, where the words leave it open."""

    name: str

    def ask(self, pcm: bytes, rate_hz: int, tell: Callable[[bool], None]) -> None:
        """Judge a turn's sound up to a pause. `tell` is called at most once, on the loop's thread,
        with True when the turn sounds over; late answers are ignored, so it may take its time.
        """


# --- speech to text ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class RecogniserCaps:
    """What a recogniser can do.

    interim: texts come while the caller speaks, and one that covers the last voice in each pause:
    it is waited for. second_pass: `recognise_again` gives more than the first final. priors:
    thousandths by slot kind, its measured accuracy: the confidence of a hypothesis that has none.
    """

    interim: bool = False
    second_pass: bool = False
    locales: tuple[str, ...] = ("en-US",)
    priors: Mapping[str, int] = field(default_factory=dict)


class TranscriptSink(Protocol):
    """Who is told what was recognised."""

    def on_interim(self, turn: int, text: str, behind_ms: int = 0) -> None:
        """The text so far of an unfinished turn, empty when there is none yet; said again when a
        later look gave the same. behind_ms: how much of the sound that was fed is not in it yet.
        """

    def on_final(self, turn: int, heard: Heard) -> None:
        """The n-best list of an ended turn, empty when nothing was recognised. Once a turn."""

    def on_again(self, turn: int, heard: Heard) -> None:
        """What the second pass made of the same sound; empty when it heard no words."""

    def on_again_failed(self, turn: int, error: EngineError) -> None:
        """The second pass failed; the stream lives on."""

    def on_failed(self, error: EngineError) -> None:
        """The stream is lost; `retryable` says whether opening another may help."""


class SpeechStream(Protocol):
    """Recognition of one call. Turns are cut by the runtime's own endpointing."""

    def expect(self, expected: Expected, phrases: tuple[str, ...], locale: str) -> None:
        """What may be said next: for biasing, before each turn."""

    def start_turn(self, turn: int) -> None:
        """Frames fed from here on belong to this turn."""

    def feed(self, pcm: bytes) -> None:
        """Sound of the turn in progress: any whole number of samples."""

    def end_turn(self, turn: int) -> None:
        """No more sound: one `on_final` follows."""

    def drop_turn(self, turn: int) -> None:
        """Forget the turn: no `on_final` is wanted."""

    def recognise_again(self, turn: int, pcm: bytes) -> None:
        """Second pass over the kept sound of a turn: one `on_again` or `on_again_failed` follows,
        unless the turn is dropped, or asked for again: then only of the newer sound.
        """

    def take_back(self, turn: int) -> bool:
        """Withdraw a second pass that has not begun. False: its report may follow all the same."""

    def close(self) -> None:
        """Give everything back; nothing is reported afterwards."""


class SpeechToText(Protocol):
    """A streaming recogniser, shared by calls."""

    name: str
    caps: RecogniserCaps

    async def warm_up(self) -> None:
        """Import, load and check weights before the first call. Raises EngineError, or
        SettingsError when its extra is not installed.
        """

    def open(self, format: AudioFormat, sink: TranscriptSink) -> SpeechStream:
        """A stream for one call."""

    async def close(self) -> None:
        """Stop worker processes and connections."""


# --- text to speech ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """How to speak. name: empty for the engine's default. rate: percent of normal speed."""

    locale: str = "en-US"
    name: str = ""
    rate: int = 100


@dataclass(frozen=True, slots=True)
class Phrase:
    """A piece of synthesized speech. pcm at `rate_hz`; text: the words that it speaks."""

    pcm: bytes
    rate_hz: int
    text: str


class TextToSpeech(Protocol):
    """A synthesizer, shared by calls.

    version: another one whenever the same text and voice would sound otherwise, so that kept sound
    is not mixed with it. It may be complete only after `warm_up`.
    """

    name: str
    version: str
    locales: tuple[str, ...]

    async def warm_up(self) -> None:
        """Import, load and check weights before the first call. Raises EngineError, or
        SettingsError when its extra is not installed.
        """

    def synthesize(self, text: str, voice: Voice) -> AsyncIterator[Phrase]:
        """Speech by phrase, in order; closing the iterator cancels. Raises EngineError."""

    async def close(self) -> None:
        """Stop worker processes and connections."""


# --- language model ------------------------------------------------------------------------------


class LanguageModel(Protocol):
    """Understands on a miss. Never writes what is spoken."""

    name: str

    async def warm_up(self) -> None:
        """Import and connect before the first call. Raises EngineError."""

    async def choose(
        self, live: Expected, examples: Mapping[str, tuple[str, ...]], text: str, budget_ms: int
    ) -> tuple[Meant, ...]:
        """Pick among what is live, or nothing, within the budget. Raises EngineError."""

    async def close(self) -> None:
        """Close connections."""


# --- services and journal ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ServiceReply:
    """A service's named result, and data by full declared name (`account.past_due`)."""

    result: str
    fields: Mapping[str, Plain] = field(default_factory=dict)


class Services(Protocol):
    """The lender's systems."""

    async def call(
        self, service: str, arguments: Mapping[str, Plain], key: str, call_id: str
    ) -> ServiceReply:
        """Call once; the same `key` is the same act. What it raises becomes the result `error`."""

    async def close(self) -> None:
        """Close connections."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """One entry of a call's journal, fixed from the first day.

    kind: `event`, `effect`, `timing`, `poisoned`, ... payload: JSON-like, sealed where classes say
    so. schema: version of the payload's form.
    """

    call_id: str
    seq: int
    at_ms: int
    kind: str
    payload: Mapping[str, object]
    app_hash: str
    engine_version: str
    schema: int = 1


class Journal(Protocol):
    """The append-only truth of calls."""

    def append(self, envelope: Envelope) -> None:
        """Keep one entry; returns at once, order kept."""

    async def barrier(self, call_id: str) -> None:
        """Return when all of a call so far is on disk: before irrevocable effects."""

    async def close(self) -> None:
        """Write what is left."""
