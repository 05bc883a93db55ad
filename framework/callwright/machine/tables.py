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
from callwright.machine.expressions import Expression
from callwright.machine.values import Value
from callwright.understanding.slot_type import SlotType
from callwright.understanding.words import Words

__all__ = [
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

NOWHERE = Mark()


# --- exits ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FromName:
    """`{from: name}`: pass the value of a name instead of a literal."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Exit:
    """One way out. Exactly one of goto, call, end, back or an action is set (take, clear, fill,
    grant, achieved and say go with it); `outcome` only in compiled `return` positions.

    goto: `dialog.state` of the same dialog, or a bare dialog name (then `to_dialog` is true).
    with_: arguments for a dialog; literal values are stored as the slot's type stores them.
    The actions: `do` (a global's service), `locale`, `replay`, `slower`, `hold_ms` in globals;
    `reprompt`, `confirm`, `choose` in catch.
    """

    guard: Expression | None = None
    goto: str = ""
    to_dialog: bool = False
    call: str = ""
    end: str = ""
    back: bool = False
    say: str = ""
    with_: Mapping[str, Value | FromName] = field(default_factory=dict)
    take: Mapping[str, str] = field(default_factory=dict)  # parent slot -> child's given name
    clear: tuple[str, ...] = ()
    fill: Mapping[str, Value] = field(default_factory=dict)
    grant: tuple[str, ...] = ()
    achieved: str = ""
    do: str = ""
    locale: str = ""
    replay: bool = False
    slower: bool = False
    hold_ms: int = 0
    reprompt: bool = False
    confirm: bool = False
    choose: bool = False
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True)
class Route:
    """A guarded list: the first exit whose guard holds is taken; the last has none.

    trigger: its name on the transitions machine, unique in its state: `then`, `case:yes`,
    `hears:refuse`, `result:match`, `failed`, `returned:verified`, `catch:no_match`, `after_tries`,
    `at_limit`, `global:stop_calling`, ...
    """

    trigger: str
    exits: tuple[Exit, ...]
    at: Mark = NOWHERE


# --- states --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _State:
    """What all states have.

    visits: None for `any`. at_limit, catch: None or missing mean the next outer level, resolved at
    run time in the order state, dialog, app, built-in. not_here: intents of globals that are off
    here.
    """

    name: str  # dialog.state
    visits: int | None = 2
    visits_written: bool = False
    at_limit: Route | None = None
    requires: tuple[str, ...] = ()
    catch: Mapping[str, Route] = field(default_factory=dict)
    not_here: tuple[str, ...] = ()
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class SayState(_State):
    """Plays prompts in order, then leaves. any_of: one of them, fixed per call."""

    prompts: tuple[str, ...]
    any_of: bool = False
    after_beep: bool = False
    then: Route


@dataclass(frozen=True, slots=True)
class Valid:
    """A condition on the asked slot, and what to say when it does not hold."""

    that: Expression
    or_say: str
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True)
class Case:
    """A value of the slot and where it leads."""

    value: Value
    route: Route


@dataclass(frozen=True, slots=True, kw_only=True)
class AskState(_State):
    """Puts a question until its slot is filled and valid.

    keypad: None closed, 0 the length that the type needs, else that length. cases or then, never
    both. spared_by_readback: the compiler found that a `reads_back` covers this by_confidence slot
    on every path before a service takes it, so it is not asked back alone.
    """

    slot: str
    prompt: str
    wait: str = "normal"
    keypad: int | None = None
    also_fills: tuple[str, ...] = ()
    valid: tuple[Valid, ...] = ()
    reads_back: tuple[str, ...] = ()
    hears: Mapping[str, Route] = field(default_factory=dict)
    then: Route | None = None
    cases: tuple[Case, ...] = ()
    after_tries: Route | None = None
    tries: int = 3
    spared_by_readback: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DoState(_State):
    """Calls a service. with_: names of arguments to literals or names; the others come by name."""

    service: str
    with_: Mapping[str, Value | FromName] = field(default_factory=dict)
    filler: str = ""
    results: Mapping[str, Route] = field(default_factory=dict)
    failed: Route | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Each:
    """`each`: one round for every item of a list slot, or `count` rounds."""

    of: str = ""
    count: str = ""
    up_to: int
    name: str  # `as`
    into: Mapping[str, str] = field(default_factory=dict)  # list slot -> child's given name


@dataclass(frozen=True, slots=True, kw_only=True)
class CallState(_State):
    """Runs a sub-dialog, or one for each item. returned: by outcome, `done` among them for each."""

    dialog: str
    with_: Mapping[str, Value | FromName] = field(default_factory=dict)
    returned: Mapping[str, Route] = field(default_factory=dict)
    each: Each | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideState(_State):
    """Branches on a slot's value, or by the first guard that holds (`route`)."""

    slot: str = ""  # or a `takes` name
    cases: tuple[Case, ...] = ()
    route: Route | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferState(_State):
    """Hands the caller over, and takes the caller back on failure."""

    queue: str
    mode: Literal["blind", "bridge", "consult"] = "blind"
    ring_ms: int = 30_000
    hold_music: str = ""
    results: Mapping[str, Route] = field(default_factory=dict)
    failed: Route | None = None
    leave_out: tuple[str, ...] = ()
    summary: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndState(_State):
    """Ends the call when its goodbye was heard. say: prompt ids, in order."""

    disposition: str
    say: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnState(_State):
    """Leaves a sub-dialog. give: name given -> own slot."""

    outcome: str
    give: Mapping[str, str] = field(default_factory=dict)


State = (
    SayState | AskState | DoState | CallState | DecideState | TransferState | EndState | ReturnState
)


# --- dialogs -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotSpec:
    """One declared slot.

    least, greatest: `between`; the string `today` stands for the call's date.
    class_: as declared; `label` is the stricter of it and of `relative_to`'s class.
    """

    name: str
    type: SlotType
    class_: str = "told_us"
    label: str = ""
    confirm: Literal["by_confidence", "readback", "implicit", "none"] = "by_confidence"
    band: str = "normal"
    least: Value | None = None
    greatest: Value | None = None
    relative_to: str = ""
    to_the: str = ""
    needs_unit: bool = False
    may_be: tuple[str, ...] = ()
    redo_if_changed: tuple[str, ...] = ()
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class InputSpec:
    """One of a dialog's `takes`."""

    name: str
    type: SlotType
    class_: str = "public"
    may_be: tuple[str, ...] = ()
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True)
class Outcome:
    """One way a sub-dialog returns, and the slots it gives."""

    name: str
    gives: tuple[str, ...] = ()
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True)
class Leaving:
    """Runs once, silently, when the dialog is left other than by `unless`."""

    unless: tuple[str, ...]
    do: str
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Budgets: per question visit (tries, repeats, holds), per run (visits, corrections), per
    call.
    """

    tries: int = 3
    visits: int = 2
    corrections: int = 3
    repeats: int = 2
    holds: int = 1
    digressions: int = 3
    turns: int = 60
    minutes: int = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """A wait profile, all milliseconds."""

    no_speech_ms: int = 5_000
    end_of_speech_ms: int = 700
    between_keys_ms: int = 3_000
    longest_ms: int = 15_000


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
class PromptEntry:
    """One wording of a prompt in one locale, or the `{goto}` that stands in its place.

    reads: names its template reads. est_ms: meant to be long (SEMANTICS.md section 3). label:
    highest class it reads, not counting `it`, `first`, `second`.
    """

    text: str = ""
    goto: Route | None = None
    audio: str = ""
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


@dataclass(frozen=True, slots=True)
class Band:
    """Confidence thresholds, thousandths; accept None is `never`."""

    accept: int | None
    confirm: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """How fast an answer should come, and what is said when a service is slow."""

    target_ms: int = 700
    filler_after_ms: int = 1_500
    filler: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """Opening hours at one place.

    open: weekday (0 Monday) to (from, to) minutes of the day. offsets: (UTC second, offset
    seconds) in rising order, compiled from the zone's rules, so that the machine needs no file.
    """

    zone: str = "UTC"
    open: Mapping[int, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    holidays: Literal["us_federal", "none"] = "none"
    offsets: tuple[tuple[int, int], ...] = ((0, 0),)


@dataclass(frozen=True, slots=True)
class DataClass:
    """Who may hear it, and what the record keeps."""

    name: str
    spoken_to: str = "anyone"  # anyone, same_speaker, nobody, or a fact
    stored: Literal["plain", "masked", "nothing"] = "plain"
    rank: int = 0  # order of declaration: higher is stricter


@dataclass(frozen=True, slots=True, kw_only=True)
class DataSpec:
    """Declared data: from the campaign, or from a service's result."""

    name: str
    type: SlotType
    class_: str = "public"
    service: str = ""  # empty: from the campaign
    result: str = ""
    may_be: tuple[str, ...] = ()
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class FactSpec:
    """Something established on the call."""

    name: str
    granted_by: str = ""  # a service, or empty: any exit
    lost_when: tuple[str, ...] = ()
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceSpec:
    """A service the application may call."""

    name: str
    takes: tuple[str, ...] = ()
    results: tuple[str, ...] = ()
    effect: Literal["none", "once"] = "none"
    per_call: int | None = None
    timeout_ms: int = 5_000
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True)
class Queue:
    """Where people wait to take a call."""

    name: str
    always: bool = False  # else by the calendar


@dataclass(frozen=True, slots=True, kw_only=True)
class Global:
    """Live everywhere. index: its place in the file; alarms come before all else."""

    hears: str
    route: Route
    alarm: bool = False
    band: str = "normal"
    keys: str = ""
    check_with: str = ""  # prompt, or empty: the shipped check of the intent
    index: int = 0
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A property proved over all paths; kind by which keys are set (LANGUAGE.md section 2)."""

    name: str
    never: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # says/did -> names
    never_tags: tuple[str, ...] = ()
    until: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # fact/said/confirmed
    after: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # heard
    always_reach: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # did
    from_: str = ""  # `any`
    can_reach: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # dialog
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Disposition:
    """How a call can end in reports."""

    name: str
    code: str = ""
    needs: tuple[str, ...] = ()
    success: bool = False
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Achievement:
    """Something done on the way."""

    name: str
    code: str = ""
    keep: tuple[str, ...] = ()
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An approved answer to a question off the path; its wording is the prompt `answers.<name>`."""

    name: str
    class_: str = "public"
    requires: tuple[str, ...] = ()
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Constants:
    """Numbers of SEMANTICS.md that a test can name; they are not in the language."""

    speech_in_silence_ms: int = 120
    speech_over_prompt_ms: int = 200
    decide_ms: int = 700
    early_ms: int = 800
    transcript_ms: int = 2_000
    playback_slack_ms: int = 2_000
    beep_ms: int = 30_000
    queue_wait_ms: int = 120_000
    overtime_ms: int = 120_000
    states_a_step: int = 200
    upset_at: int = 700
    upset_rearm: int = 500
    false_starts: int = 3
    noises: int = 3
    answer_least_ms: int = 2_000
    detours: int = 3
    turns_more: int = 15
    fallbacks: int = 2
    failed_says: int = 3


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
