"""A dialog application as tables: what the compiler makes of the YAML and everything else reads.

All names are resolved and qualified: a state is `dialog.state`, a prompt `dialog.prompt` or the
bare id of a shared one, `shipped.<name>`, `answers.<name>`. Durations are milliseconds, confidences
thousandths, money cents. `at` says where the author wrote it. All are frozen; one set serves all
calls.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from callwright.errors import Mark
from callwright.machine.declared import (
    Achievement,
    Answer,
    Band,
    Calendar,
    Constants,
    DataClass,
    DataSpec,
    Disposition,
    FactSpec,
    Global,
    InputSpec,
    Leaving,
    Limits,
    Outcome,
    Queue,
    Reply,
    Rule,
    ServiceSpec,
    SlotSpec,
    Wait,
)
from callwright.machine.states import (
    NOWHERE,
    AskState,
    CallState,
    Case,
    DecideState,
    DoState,
    Each,
    EndState,
    Exit,
    FromName,
    ReturnState,
    Route,
    SayState,
    State,
    TransferState,
    Valid,
)
from callwright.understanding.words import Words

__all__ = [
    "NOWHERE",
    "Achievement",
    "Answer",
    "Application",
    "AskState",
    "Band",
    "Calendar",
    "CallState",
    "Case",
    "Constants",
    "DataClass",
    "DataSpec",
    "DecideState",
    "DialogTable",
    "Disposition",
    "DoState",
    "Each",
    "EndState",
    "Exit",
    "FactSpec",
    "FromName",
    "Global",
    "InputSpec",
    "Leaving",
    "Limits",
    "Outcome",
    "PromptEntry",
    "PromptTable",
    "Queue",
    "Recording",
    "Reply",
    "ReturnState",
    "Route",
    "Rule",
    "SayState",
    "ServiceSpec",
    "SlotSpec",
    "State",
    "TransferState",
    "Valid",
    "Wait",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class DialogTable:
    """One dialog: its states by qualified name, its slots, its inputs and outcomes."""

    name: str
    start: str  # dialog.state
    states: Mapping[str, State]
    slots: Mapping[str, SlotSpec] = field(default_factory=dict)
    takes: Mapping[str, InputSpec] = field(default_factory=dict)
    returns: Mapping[str, Outcome] = field(default_factory=dict)
    ends_as: Mapping[str, str] = field(default_factory=dict)
    requires: tuple[str, ...] = ()
    limits: Limits = Limits()
    waits: Mapping[str, Wait] = field(default_factory=dict)
    catch: Mapping[str, Route] = field(default_factory=dict)
    leaving: Leaving | None = None
    file: str = ""
    at: Mark = NOWHERE


# --- prompts -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """A recorded prompt. name: of its file. pcm: mono s16le at `rate_hz`."""

    name: str
    rate_hz: int
    pcm: bytes = field(repr=False)

    @property
    def length_ms(self) -> int:
        """How long it lasts."""
        return len(self.pcm) // 2 * 1_000 // self.rate_hz


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptEntry:
    """One wording of a prompt in one locale, or the `{goto}` that stands in its place.

    audio: file of the recording that is played instead of the words. reads: names its template
    reads. est_ms: meant to be long (semantics.md section 3). label: highest class it reads, not
    counting `it`, `first`, `second`.
    """

    text: str = ""
    goto: Route | None = None
    audio: str = ""
    recording: Recording | None = None
    reads: tuple[str, ...] = ()
    label: str = "public"
    est_ms: int = 0
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptTable:
    """A prompt: attributes, and its entries by locale and entry name.

    Entry names: say, ask, no_input.N, no_match.N (from 1), confirm, choose, implicit, help.
    An entry not written is inherited from the type's shipped wording, resolved by the compiler into
    `entries`, so a lookup never misses for a checked application.
    """

    id: str
    barge_in: Literal["any", "keys", "none", "hotword"] = "any"
    must_play: bool = False
    tags: tuple[str, ...] = ()
    entries: Mapping[str, Mapping[str, PromptEntry]] = field(default_factory=dict)
    at: Mark = NOWHERE


# --- the application -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """Everything an application declares, compiled. `content_hash` is over all its files."""

    name: str
    content_hash: str
    start: Mapping[str, str]  # inbound, outbound -> dialog
    locales: tuple[str, ...]
    dialogs: Mapping[str, DialogTable]
    prompts: Mapping[str, PromptTable] = field(default_factory=dict)
    words: Mapping[str, Words] = field(default_factory=dict)  # by locale
    bands: Mapping[str, Band] = field(default_factory=dict)
    unscored: int = 750
    margin: int = 100
    limits: Limits = Limits()
    waits: Mapping[str, Wait] = field(default_factory=dict)
    reply: Reply = Reply()
    calendar: Calendar = Calendar()
    model: Literal["never", "on_miss"] = "never"
    model_budget_ms: int = 700
    classes: Mapping[str, DataClass] = field(default_factory=dict)
    data: Mapping[str, DataSpec] = field(default_factory=dict)
    sets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    facts: Mapping[str, FactSpec] = field(default_factory=dict)
    services: Mapping[str, ServiceSpec] = field(default_factory=dict)
    queues: Mapping[str, Queue] = field(default_factory=dict)
    globals: tuple[Global, ...] = ()
    catch: Mapping[str, Route] = field(default_factory=dict)
    fallback: Route
    rules: tuple[Rule, ...] = ()
    dispositions: Mapping[str, Disposition] = field(default_factory=dict)
    achievements: Mapping[str, Achievement] = field(default_factory=dict)
    answers: Mapping[str, Answer] = field(default_factory=dict)
    constants: Constants = Constants()
    packet_leave_out: tuple[str, ...] = ()
    packet_summary: str = ""
