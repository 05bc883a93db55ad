"""Where one call is now: frozen values, as semantics.md section 1 names them.

Maps are never changed in place. Equal snapshots are equal values, sealed values included.
Times are milliseconds since answer, confidences thousandths.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from callwright.machine.events import Reading, Span
from callwright.machine.values import Value

__all__ = [
    "INITIAL",
    "Call",
    "Candidate",
    "Counts",
    "Deferred",
    "Done",
    "Frame",
    "Heard",
    "Pending",
    "Playing",
    "Question",
    "Round",
    "ServiceCall",
    "Slot",
    "Snapshot",
    "Speech",
    "Suspended",
    "TransferCall",
]

Phase = Literal["asking", "confirming", "choosing", "checking"]
BargeIn = Literal["any", "keys", "none", "hotword"]
Mute = Literal["no", "hung_up", "owed", "connected"]


@dataclass(frozen=True, kw_only=True)
class Slot:
    """A filled slot, with where it came from. value: `Absent` for unknown and refused."""

    value: Value
    confidence: int = 1_000
    source: Literal["speech", "keys", "model", "fill", "service", "tries"] = "speech"
    confirmed: Literal["no", "implicit", "yes"] = "no"
    speaker: int = 1
    at_ms: int = 0
    words: Span = (0, 0)


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A value at stake that does not stand yet. intent: an own `hears` in its place, when two
    readings of the same words are close.
    """

    slot: str
    value: Value
    confidence: int = 0
    alternatives: tuple[tuple[Value, int], ...] = ()
    precise: bool = True
    source: Literal["speech", "keys", "model"] = "speech"
    words: Span = (0, 0)
    intent: str = ""


@dataclass(frozen=True, kw_only=True)
class Question:
    """The open question. A visit lives from entry to exit of its `ask`.

    frame: index in the stack. over: the state that a check was opened over, when it is no `ask`.
    checks: the intent being checked; before, after: the phase and what was pending then. doubted:
    intents denied in this visit, which now need accept. put: its prompt was started at least once
    in this visit. narrowed: times a type's narrowing was asked. asked_again: a check was left
    without a usable reply once. keyed_early: the keys typed now began before the value was heard.
    """

    frame: int
    state: str
    phase: Phase = "asking"
    candidates: tuple[Candidate, ...] = ()
    corrections: int = 0
    held: tuple[Reading, ...] = ()
    held_correction: bool = False
    checks: str = ""
    before: Phase = "asking"
    asked_again: bool = False
    doubted: tuple[str, ...] = ()
    over: Literal["", "say", "do"] = ""
    after: "Pending | None" = None
    tries: int = 0
    shown: Mapping[str, int] = field(default_factory=dict)
    refused: tuple[Value, ...] = ()
    repeats: int = 0
    holds: int = 0
    noises: int = 0
    false_starts: int = 0
    narrowed: int = 0
    put: bool = False
    keyed_early: bool = False


@dataclass(frozen=True, kw_only=True)
class Playing:
    """A Say that was asked for: enough to say it again. again: said once more already."""

    serial: int
    prompt: str
    entry: str
    values: Mapping[str, Value] = field(default_factory=dict)
    barge_in: BargeIn = "any"
    must_play: bool = False
    est_ms: int = 0
    again: bool = False
    heard_ms: int = 0


@dataclass(frozen=True, kw_only=True)
class Pending:
    """What follows when what is open has ended.

    listen, leave (by the route `trigger`), transfer, hang_up: when nothing plays and nobody speaks.
    reply: a results exit that waits only for the caller to finish. close: the call is over, and
    `leaving` services are being waited for. carried: readings for the question that comes next.
    by_alarm: an end that an alarm's exit reached.
    """

    kind: Literal["listen", "leave", "transfer", "hang_up", "reply", "close"]
    trigger: str = ""
    disposition: str = ""
    reason: str = ""
    carried: tuple[Reading, ...] = ()
    carried_correction: bool = False
    by_alarm: bool = False


@dataclass(frozen=True, kw_only=True)
class Suspended:
    """What a detour interrupted, taken up again when its frame goes."""

    question: Question | None = None
    cut: tuple[Playing, ...] = ()
    pending: Pending | None = None


@dataclass(frozen=True, kw_only=True)
class Round:
    """One round of `each`. items: empty for a count. collected: list slot to values so far."""

    index: int
    count: int
    items: tuple[Value, ...] = ()
    collected: Mapping[str, tuple[Value, ...]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Frame:
    """One running dialog. state: qualified. called_from: state of the frame below that waits.

    corrections: of this run. suspended: what this detour interrupted. left: `leaving` has run.
    """

    dialog: str
    state: str
    takes: Mapping[str, Slot] = field(default_factory=dict)
    slots: Mapping[str, Slot] = field(default_factory=dict)
    visits: Mapping[str, int] = field(default_factory=dict)
    corrections: int = 0
    each: Round | None = None
    called_from: str = ""
    entered_by: Literal["start", "goto", "call", "global"] = "start"
    suspended: Suspended | None = None
    left: bool = False


@dataclass(frozen=True, kw_only=True)
class Counts:
    """How one question went, for the whole call."""

    attempt: int = 0
    no_input: int = 0
    no_match: int = 0
    low_confidence: int = 0
    invalid: int = 0


@dataclass(frozen=True, kw_only=True)
class Speech:
    """The turn in progress. over: policy of the prompt that it began over, or `silence`.

    left_ms: what was left of `answer`. longest: closed because it went on too long.
    """

    turn: int
    began_ms: int
    floor: int
    over: Literal["any", "keys", "none", "hotword", "silence"] = "silence"
    early: bool = False
    heard_value: bool = True
    ended: bool = False
    longest: bool = False
    joined: tuple[Reading, ...] = ()
    left_ms: int = 0


@dataclass(frozen=True, kw_only=True)
class Call:
    """Counters of the whole call. mute: the caller is not on our line any more.

    mute `owed`: acts that an alarm or `catch: hangup` requires still run; `connected`: handed over.
    gone: who ended the line. failed_says: in a row. confidence: of the last understanding.
    corrects: the last turn took back what was said and put nothing in its place. deaf, voiceless:
    recognition or synthesis is gone for good.
    """

    turns: int = 0
    no_match: int = 0
    no_input: int = 0
    interruptions: int = 0
    digressions: int = 0
    upset: int = 0
    upset_armed: bool = True
    line_quality: Literal["good", "fair", "poor"] = "good"
    speaker: int = 1
    mute: Mute = "no"
    gone: Literal["", "caller", "network", "us"] = ""
    failed_says: int = 0
    confidence: int = 1_000
    corrects: bool = False
    deaf: bool = False
    voiceless: bool = False


@dataclass(frozen=True, kw_only=True)
class Heard:
    """What the caller heard of one Say."""

    prompt: str
    entry: str
    heard_ms: int = 0
    outcome: Literal["sounding", "heard", "cut", "failed"] = "sounding"
    method: Literal["mark", "clock"] = "clock"


@dataclass(frozen=True, kw_only=True)
class ServiceCall:
    """One idempotency key. arguments: kept so that a resumed call can ask again."""

    service: str
    state: Literal["asked", "replied", "timed_out", "late"] = "asked"
    result: str = ""
    fields: Mapping[str, Value] = field(default_factory=dict)
    arguments: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class TransferCall:
    """The transfer of this moment or the last one. renewed: `queued` has lengthened it."""

    serial: int
    queue: str
    mode: Literal["blind", "bridge", "consult"]
    status: str = "started"
    renewed: bool = False


@dataclass(frozen=True, kw_only=True)
class Deferred:
    """A global that could not be taken at once. check: it is asked back first."""

    intent: str
    check: bool = False


@dataclass(frozen=True, kw_only=True)
class Done:
    """How the call ended."""

    disposition: str
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class Snapshot:
    """One call at one moment.

    awaiting: key of the service that the present state waits for. floor_serial: the floor's first
    Say. turn: highest turn begun. lost: turns whose transcript did not come in time. since: what
    was said since the caller's last turn, for `replay`. packet_sent: a packet has been delivered.
    limited: `limits.turns` was passed once. walking: the mute walk has begun.
    machine_taken: the exit for an answering machine was taken.
    """

    version: str = ""
    call_id: str = ""
    direction: Literal["inbound", "outbound"] = "inbound"
    channel: Literal["phone", "browser", "microphone", "text"] = "phone"
    answered_at: str = ""
    today: str = ""
    locale: str = ""
    rate: int = 100
    now_ms: int = 0
    end_ms: int = 0
    overtime: bool = False
    stack: tuple[Frame, ...] = ()
    base_visits: Mapping[str, int] = field(default_factory=dict)
    floor: int = 0
    floor_serial: int = 0
    serial: int = 0
    playing: tuple[Playing, ...] = ()
    cut: tuple[Playing, ...] = ()
    owed: tuple[Playing, ...] = ()
    since: tuple[Playing, ...] = ()
    waits: Mapping[str, int] = field(default_factory=dict)
    timer: int = 0
    pending: Pending | None = None
    deferred: Deferred | None = None
    question: Question | None = None
    asked: Mapping[str, Counts] = field(default_factory=dict)
    speech: Speech | None = None
    turn: int = 0
    answered_turn: int = 0
    lost: tuple[Speech, ...] = ()
    keys: Value = ""
    call: Call = Call()
    data: Mapping[str, Value] = field(default_factory=dict)
    facts: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()
    heard_again: tuple[str, ...] = ()
    ledger: Mapping[int, Heard] = field(default_factory=dict)
    services: Mapping[str, ServiceCall] = field(default_factory=dict)
    service_count: Mapping[str, int] = field(default_factory=dict)
    awaiting: str = ""
    transfer: TransferCall | None = None
    packet_sent: bool = False
    gathered: Mapping[str, Slot] = field(default_factory=dict)
    left_open: str = ""
    achieved: tuple[str, ...] = ()
    fallback_used: int = 0
    limited: bool = False
    recording_paused: bool = False
    walking: bool = False
    machine_taken: bool = False
    done: Done | None = None


INITIAL = Snapshot()
