"""What the core asks for: the closed list of semantics.md section 3. Performed in order, none
awaited.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from callwright.machine.values import Value
from callwright.understanding.expected import Expected

__all__ = [
    "Achieve",
    "AskModel",
    "CallService",
    "DeliverPacket",
    "Effect",
    "HangUp",
    "Hold",
    "Listen",
    "Note",
    "PauseRecording",
    "ResumeRecording",
    "Say",
    "SendKeys",
    "SetDeadline",
    "StopSpeaking",
    "SwitchLocale",
    "Transfer",
]

Packet = Mapping[str, object]
"""A hand-off packet: JSON-like, values sealed where their class says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Say:
    """Speak one entry of a prompt. Rendering is a pure function of these fields.

    prompt: qualified id (`dialog.prompt`, `shipped.bridge`, `answers.late_fee`). entry: `say`,
    `ask`, `no_input.1`, `no_match.2`, `confirm`, `choose`, `implicit`, `help`, `narrow`, `invalid`.
    values: what the template reads, `it`, `first` and `second` among them. label: the highest
    class. resume_of: begin at the phrase where that serial stopped. est_ms: meant to be long.
    rate: percent.
    """

    serial: int
    prompt: str
    entry: str
    values: Mapping[str, Value] = field(default_factory=dict)
    resume_of: int | None = None
    locale: str = ""
    rate: int = 100
    barge_in: Literal["any", "keys", "none", "hotword"] = "any"
    must_play: bool = False
    label: str = "public"
    est_ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StopSpeaking:
    """Stop and flush these Says at once; all others play on."""

    serials: tuple[int, ...]
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listen:
    """Aim recogniser, endpointing and interpreter: a new floor. wait: name of a profile."""

    floor: int
    locale: str
    expected: Expected
    wait: str = "normal"
    keypad: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetDeadline:
    """Replace the one timer of the call. due_ms: since answer. kind: the reason to wait."""

    timer: int
    due_ms: int
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CallService:
    """Start a service; it replies at most once. key: idempotency key."""

    key: str
    service: str
    arguments: Mapping[str, Value]
    timeout_ms: int
    effect: Literal["none", "once"]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskModel:
    """Let the model choose among what is live. Answered by `ModelReplied` or nothing."""

    turn: int
    floor: int
    live: Expected
    transcript: Value
    due_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """Start a transfer, or take the caller back."""

    serial: int
    action: Literal["start", "take_back"]
    queue: str = ""
    mode: Literal["blind", "bridge", "consult"] = "blind"
    ring_ms: int = 0
    packet: Packet = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliverPacket:
    """Hand the packet over: before the transfer, and again when a late fact changes it."""

    packet: Packet
    queue: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """Music to the caller, or off."""

    on: bool
    music: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendKeys:
    """Keys for a far-end menu; no verb of version 1 asks for it."""

    keys: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseRecording:
    """Stop recording: for good, or around a secret."""

    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumeRecording:
    """Record again."""

    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SwitchLocale:
    """Voices and recogniser of another locale, before the next `Say`."""

    locale: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Achieve:
    """Something worth reporting was done on the way."""

    name: str
    keep: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class HangUp:
    """Drop the line; post `HungUp(by="us")`."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """For the journal only; nothing acts on it. values are redacted by class."""

    what: str
    why: str = ""
    values: Mapping[str, Value] = field(default_factory=dict)


Effect = (
    Say
    | StopSpeaking
    | Listen
    | SetDeadline
    | CallService
    | AskModel
    | Transfer
    | DeliverPacket
    | Hold
    | SendKeys
    | PauseRecording
    | ResumeRecording
    | SwitchLocale
    | Achieve
    | HangUp
    | Note
)
