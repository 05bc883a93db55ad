"""The states of a dialog and the ways out of them, as the compiler makes them: see `tables`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from callwright.errors import Mark
from callwright.machine.expressions import Expression
from callwright.machine.values import Value

__all__ = [
    "NOWHERE",
    "AskState",
    "CallState",
    "Case",
    "DecideState",
    "DoState",
    "Each",
    "EndState",
    "Exit",
    "FromName",
    "ReturnState",
    "Route",
    "SayState",
    "State",
    "TransferState",
    "Valid",
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
    both. implied: by slot of `also_fills`, the answer to this question that its value alone gives.
    spared_by_readback: the compiler found that a `reads_back` covers this by_confidence slot on
    every path before a service takes it, so it is not asked back alone. later: slots whose own
    question is only reached through this one: a correction of such a slot is stored, and this
    question stays (semantics.md section 6, row 4).
    """

    slot: str
    prompt: str
    wait: str = "normal"
    keypad: int | None = None
    also_fills: tuple[str, ...] = ()
    implied: Mapping[str, Value] = field(default_factory=dict)
    valid: tuple[Valid, ...] = ()
    reads_back: tuple[str, ...] = ()
    hears: Mapping[str, Route] = field(default_factory=dict)
    then: Route | None = None
    cases: tuple[Case, ...] = ()
    after_tries: Route | None = None
    tries: int = 3
    spared_by_readback: bool = False
    later: tuple[str, ...] = ()


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
