"""Facts that happened on a call: the closed list of semantics.md section 2.

Each is stamped `at_ms`, milliseconds since answer. Values of masked and secret classes are
`Sealed`. Confidences are thousandths.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from callwright.machine.values import Value

__all__ = [
    "TRANSFER_RESULTS",
    "TRANSFER_STATUSES",
    "AnswerReading",
    "Answered",
    "EngineFailed",
    "Event",
    "HungUp",
    "IntentReading",
    "KeyPressed",
    "LineChanged",
    "ModelReplied",
    "PartyDetected",
    "PlaybackFinished",
    "Reading",
    "Resumed",
    "ServiceReplied",
    "SpeakerChanged",
    "SpeechEnded",
    "SpeechStarted",
    "TimerFired",
    "TransferChanged",
    "TransferResult",
    "TransferStatus",
    "UserTurn",
    "ValueReading",
]

Span = tuple[int, int]
Source = Literal["grammar", "nbest", "model", "keys"]
TransferResult = Literal["connected", "busy", "no_answer", "refused", "closed", "failed"]
TransferStatus = Literal["ringing", "queued", TransferResult]
TRANSFER_RESULTS: tuple[TransferResult, ...] = get_args(TransferResult)
TRANSFER_STATUSES: tuple[TransferStatus, ...] = get_args(TransferStatus)


@dataclass(frozen=True, slots=True, kw_only=True)
class IntentReading:
    """An intent was meant; `affirm`, `deny`, `first`, `second` are intents too."""

    name: str
    confidence: int | None = None  # None: neither recogniser nor understanding could score
    span: Span = (0, 0)
    source: Source = "grammar"


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueReading:
    """A value for a slot, with other values of the same words, best first."""

    slot: str
    value: Value
    confidence: int | None = None
    span: Span = (0, 0)
    alternatives: tuple[tuple[Value, int], ...] = ()
    precise: bool = True
    unit: bool = True
    source: Source = "grammar"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerReading:
    """A question off the path that an approved answer covers."""

    name: str
    confidence: int | None = None
    span: Span = (0, 0)
    source: Source = "grammar"


Reading = IntentReading | ValueReading | AnswerReading


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """The call was answered: everything starts. answered_at: UTC instant, ISO 8601 with `Z`."""

    at_ms: int
    call_id: str
    direction: Literal["inbound", "outbound"]
    answered_at: str
    channel: Literal["phone", "browser", "microphone", "text"] = "phone"
    locale: str = ""  # empty: the application's first
    data: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechStarted:
    """The caller began to speak. prompt: serial that sounds, 0 in silence."""

    at_ms: int
    turn: int
    prompt: int = 0
    heard_ms: int = 0
    heard_value: bool = True  # the prompt's last filled-in value had been spoken


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechEnded:
    """The caller stopped."""

    at_ms: int
    turn: int
    voiced_ms: int = 0
    why: Literal["complete", "silence", "backchannel", "longest"] = "silence"


@dataclass(frozen=True, slots=True, kw_only=True)
class UserTurn:
    """What the caller's turn was understood as. floor: of the `Listen` in force when it began.

    transcript: sealed. correction: the words carry a mark of correction ("no, I said").
    """

    at_ms: int
    turn: int
    floor: int
    kind: Literal["words", "backchannel", "noise", "cross_talk", "nothing"] = "words"
    transcript: Value = ""
    readings: tuple[Reading, ...] = ()
    correction: bool = False
    upset: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelReplied:
    """The language model chose among what was live, or nothing."""

    at_ms: int
    turn: int
    readings: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPressed:
    """One key of the keypad."""

    at_ms: int
    key: str
    prompt: int = 0
    heard_ms: int = 0
    heard_value: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaybackFinished:
    """A `Say` has ended. method: reported by the far end's mark, or by our own clock."""

    at_ms: int
    serial: int
    outcome: Literal["heard", "cut", "failed"] = "heard"
    heard_ms: int = 0
    method: Literal["mark", "clock"] = "clock"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerFired:
    """The armed deadline came."""

    at_ms: int
    timer: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceReplied:
    """A service answered. fields: declared data by full name."""

    at_ms: int
    key: str
    result: str
    fields: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferChanged:
    """News of a transfer. wait_s: what the queue says of its length."""

    at_ms: int
    serial: int
    status: TransferStatus
    wait_s: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyDetected:
    """Who answered. beep: the machine's tone was heard, a message may be left."""

    at_ms: int
    who: Literal["person", "machine", "screener"]
    beep: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerChanged:
    """Somebody else is on the phone now; comes just before the turn that shows it."""

    at_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LineChanged:
    """The line got better or worse."""

    at_ms: int
    quality: Literal["good", "fair", "poor"]


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineFailed:
    """An engine or the link is gone (`fatal`) or stumbled."""

    at_ms: int
    engine: Literal["stt", "tts", "model", "link"]
    fatal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HungUp:
    """The line is down."""

    at_ms: int
    by: Literal["caller", "network", "us"] = "caller"


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed:
    """Another worker took the call over with this snapshot."""

    at_ms: int


Event = (
    Answered
    | SpeechStarted
    | SpeechEnded
    | UserTurn
    | ModelReplied
    | KeyPressed
    | PlaybackFinished
    | TimerFired
    | ServiceReplied
    | TransferChanged
    | PartyDetected
    | SpeakerChanged
    | LineChanged
    | EngineFailed
    | HungUp
    | Resumed
)
