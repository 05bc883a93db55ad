"""States, closed per verb."""

from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Discriminator, Field, PlainValidator, Tag, WithJsonSchema
from pydantic_core import PydanticCustomError

from callwright.dialog.schema.exits import CatchExits, Exits, Given, TakingExits, Visits
from callwright.dialog.schema.values import (
    AText,
    Count,
    DurationMs,
    Name,
    Names,
    Noted,
    OneOf,
    SomeNames,
    wrong,
)
from callwright.dialog.yaml_source import Map, Seq, Text
from callwright.machine.events import TRANSFER_RESULTS

__all__ = [
    "VERBS",
    "AnyOf",
    "AnyState",
    "Ask",
    "Call",
    "Decide",
    "Do",
    "EachMap",
    "End",
    "Keypad",
    "PacketMap",
    "Return",
    "Say",
    "StateKeys",
    "Transfer",
    "ValidMap",
]

VERBS = ("say", "ask", "do", "call", "decide", "transfer", "end", "return")

CATCHABLE = (
    "no_input", "no_match", "low_confidence", "close_call", "invalid", "noisy", "cross_talk",
    "upset", "too_long", "machine", "screener", "person", "new_speaker", "hangup",
)  # fmt: skip
Catch = dict[Annotated[str, OneOf(*CATCHABLE)], CatchExits]


class StateKeys(Noted):
    """What all states may have."""

    visits: Visits = 0
    at_limit: Exits | None = None
    requires: Names = ()
    catch: Catch = Field(default_factory=dict)
    not_here: Names = ()


class AnyOf(Noted):
    """One of several prompts."""

    noun: ClassVar[str] = "a map under `say`"
    any_of: SomeNames


def _say_shape(data: Any) -> str:
    return "<any_of>" if isinstance(data, Map) else "<ids>"


SayWhat = Annotated[
    Annotated[AnyOf, Tag("<any_of>")] | Annotated[SomeNames, Tag("<ids>")],
    Discriminator(_say_shape),
]


class Say(StateKeys):
    """Plays, then leaves."""

    noun: ClassVar[str] = "a `say` state"
    say: SayWhat
    after: Annotated[str, OneOf("beep")] | None = None
    then: Exits


class ValidMap(Noted):
    """A condition on the asked slot."""

    noun: ClassVar[str] = "an entry of `valid`"
    that: AText
    or_say: Name


class Keypad(Noted):
    """Opens the keypad for a value."""

    noun: ClassVar[str] = "`keypad`"
    usual: ClassVar[str] = "length"
    length: Count | None = None


def _in_passing(data: Any) -> dict[Text, Text | None]:
    """Each slot with the answer to this question that it implies, if any."""
    if isinstance(data, Text) and data:
        return {data: None}
    if isinstance(data, Seq) and all(isinstance(item, Text) for item in data):
        return {item: None for item in data if isinstance(item, Text)}
    if isinstance(data, Map) and all(isinstance(item, Text) for item in data.values()):
        return {key: item for key, item in data.items() if isinstance(item, Text)}
    raise wrong("`also_fills` is a list of slots, or a map of slot to the answer it implies")


class Ask(StateKeys):
    """Puts a question until it is filled and valid."""

    noun: ClassVar[str] = "an `ask` state"
    ask: Name
    prompt: Name
    wait: Name | None = None
    keypad: Keypad | None = None
    also_fills: Annotated[
        dict[Text, Text | None],
        PlainValidator(_in_passing),
        WithJsonSchema(
            {
                "anyOf": [
                    {"type": "string"},
                    {"type": "array", "items": {"type": "string"}},
                    {"type": "object", "additionalProperties": {"type": ["string", "number"]}},
                ]
            }
        ),
    ] = Field(default_factory=dict)
    valid: tuple[ValidMap, ...] = ()
    reads_back: Names = ()
    hears: dict[Name, Exits] = Field(default_factory=dict)
    then: Exits | None = None
    cases: dict[AText, Exits] | None = None
    after_tries: Exits | None = None
    tries: Count | None = None


class Do(StateKeys):
    """Calls a service."""

    noun: ClassVar[str] = "a `do` state"
    do: Name
    with_: dict[Name, Given] = Field(default_factory=dict, alias="with")
    filler: Name | None = None
    results: dict[Name, Exits] = Field(default_factory=dict)
    failed: Exits | None = None


class EachMap(Noted):
    """A loop over a list, or a count."""

    noun: ClassVar[str] = "`each`"
    of: Name | None = None
    count: Name | None = None
    up_to: Count
    as_: Name = Field(alias="as")
    into: dict[Name, Name] = Field(default_factory=dict)


class Call(StateKeys):
    """Runs a sub-dialog."""

    noun: ClassVar[str] = "a `call` state"
    call: Name
    with_: dict[Name, Given] = Field(default_factory=dict, alias="with")
    returned: dict[Name, TakingExits] = Field(default_factory=dict)
    each: EachMap | None = None


def _decide_shape(data: Any) -> str:
    return "<guards>" if isinstance(data, Seq) else "<name>"


class Decide(StateKeys):
    """Branches."""

    noun: ClassVar[str] = "a `decide` state"
    decide: Annotated[
        Annotated[Exits, Tag("<guards>")] | Annotated[Name, Tag("<name>")],
        Discriminator(_decide_shape),
    ]
    cases: dict[AText, Exits] | None = None


class PacketMap(Noted):
    """What is left out of the packet, and its summary."""

    noun: ClassVar[str] = "`packet`"
    leave_out: Names = ()
    summary: Name | None = None


class Transfer(StateKeys):
    """Hands over, and takes back on failure."""

    noun: ClassVar[str] = "a `transfer` state"
    transfer: Name
    mode: Annotated[str, OneOf("blind", "bridge", "consult")] = "blind"
    ring: DurationMs = 30_000
    hold_music: AText | None = None
    results: dict[Annotated[str, OneOf(*TRANSFER_RESULTS)], Exits]
    failed: Exits | None = None
    packet: PacketMap | None = None


class End(StateKeys):
    """Ends the call after the goodbye was heard."""

    noun: ClassVar[str] = "an `end` state"
    end: Name
    say: Names = ()


def _give(data: Any) -> dict[Text, Text]:
    if isinstance(data, Seq) and all(isinstance(item, Text) for item in data):
        return {item: item for item in data if isinstance(item, Text)}
    if isinstance(data, Map) and all(isinstance(item, Text) for item in data.values()):
        return {key: item for key, item in data.items() if isinstance(item, Text)}
    raise wrong("`give` is a list of slots, or a map of given name to slot")


class Return(StateKeys):
    """Leaves a sub-dialog."""

    noun: ClassVar[str] = "a `return` state"
    return_: Name = Field(alias="return")
    give: Annotated[
        dict[Text, Text],
        PlainValidator(_give),
        WithJsonSchema(
            {
                "anyOf": [
                    {"type": "array", "items": {"type": "string"}},
                    {"type": "object", "additionalProperties": {"type": "string"}},
                ]
            }
        ),
    ] = Field(default_factory=dict)


def _one_verb(data: Any) -> Any:
    if not isinstance(data, Map):
        raise wrong("a state is a map that begins with its verb, such as `say:` or `ask:`")
    verbs = [verb for verb in VERBS if verb in data]
    if verbs in (["say", "end"], ["end"]):
        return data
    if not verbs:
        raise PydanticCustomError(
            "callwright_no_verb", "a state needs one verb: " + ", ".join(VERBS)
        )
    if len(verbs) > 1:
        raise PydanticCustomError(
            "callwright_verbs",
            "a state does one thing, but this one has {verbs}; make two states of it",
            {"verbs": " and ".join(f"`{verb}`" for verb in verbs)},
        )
    return data


def _verb(data: Any) -> str:
    if isinstance(data, Map):
        if "end" in data:
            return "<end>"
        for verb in VERBS:
            if verb in data:
                return f"<{verb}>"
    return "<say>"


AnyState = Annotated[
    Annotated[
        Annotated[Say, Tag("<say>")]
        | Annotated[Ask, Tag("<ask>")]
        | Annotated[Do, Tag("<do>")]
        | Annotated[Call, Tag("<call>")]
        | Annotated[Decide, Tag("<decide>")]
        | Annotated[Transfer, Tag("<transfer>")]
        | Annotated[End, Tag("<end>")]
        | Annotated[Return, Tag("<return>")],
        Discriminator(_verb),
    ],
    BeforeValidator(_one_verb),
]
