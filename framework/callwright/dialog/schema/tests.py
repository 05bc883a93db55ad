"""Tests files."""

from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Discriminator, Field, PlainValidator, Tag, WithJsonSchema

from callwright.dialog.findings import closest
from callwright.dialog.schema.values import (
    AText,
    Confidence,
    Count,
    DurationMs,
    Flag,
    Name,
    Names,
    Noted,
    OneOf,
    Words_,
    wrong,
)
from callwright.dialog.yaml_source import Map, Seq, Text
from callwright.machine.events import TRANSFER_RESULTS

__all__ = [
    "AtMap",
    "ExpectMap",
    "GivenMap",
    "Said",
    "ScriptedReply",
    "TalkLine",
    "TestMap",
    "TestsFile",
]


def _value(data: Any) -> Any:
    if isinstance(data, Text) and (data or not data.plain):
        return data
    if isinstance(data, Seq):
        return tuple(_value(item) for item in data)
    if isinstance(data, Map):
        return {key: _value(item) for key, item in data.items()}
    raise wrong("a value is missing here")


_ANY: dict[str, Any] = {}
Value = Annotated[Any, PlainValidator(_value), WithJsonSchema(_ANY)]


def _service_shape(data: Any) -> str:
    return "<map>" if isinstance(data, Map) else "<name>"


class ScriptedReply(Noted):
    """One scripted answer of a service that brings its own data."""

    noun: ClassVar[str] = "a scripted reply"
    result: Name
    data: dict[Name, Value] = Field(default_factory=dict)
    after: DurationMs | None = None


Reply = Annotated[
    Annotated[ScriptedReply, Tag("<map>")] | Annotated[Name, Tag("<name>")],
    Discriminator(_service_shape),
]


class GivenMap(Noted):
    """What the world is like."""

    noun: ClassVar[str] = "`given`"
    now: AText | None = None
    direction: Annotated[str, OneOf("inbound", "outbound")] | None = None
    locale: AText | None = None
    channel: Annotated[str, OneOf("phone", "browser", "microphone", "text")] | None = None
    data: dict[Name, Value] = Field(default_factory=dict)
    services: dict[Name, tuple[Reply, ...]] = Field(default_factory=dict)


class AtMap(Noted):
    """Where the test begins."""

    noun: ClassVar[str] = "`at`"
    state: Name
    slots: dict[Name, Value] = Field(default_factory=dict)
    facts: Names = ()
    takes: dict[Name, Value] = Field(default_factory=dict)


class Said(Noted):
    """What the caller said, and how well it was recognised."""

    noun: ClassVar[str] = "a `caller` line"
    says: AText
    score: Confidence | None = None
    others: Words_ = ()


def _said_shape(data: Any) -> str:
    return "<map>" if isinstance(data, Map) else "<text>"


_LINES = (
    "bot", "caller", "silence", "keys", "interrupts", "noise", "machine", "screener", "person",
    "hangs_up", "transfer", "service", "new_speaker", "line",
)  # fmt: skip


class TalkLine(Noted):
    """One line of a talk."""

    noun: ClassVar[str] = "a line of `talk`"
    bot: Words_ | None = None
    caller: (
        Annotated[
            Annotated[Said, Tag("<map>")] | Annotated[AText, Tag("<text>")],
            Discriminator(_said_shape),
        ]
        | None
    ) = None
    upset: Confidence | None = None
    silence: DurationMs | None = None
    keys: AText | None = None
    interrupts: (
        Annotated[
            Annotated[Said, Tag("<map>")] | Annotated[AText, Tag("<text>")],
            Discriminator(_said_shape),
        ]
        | None
    ) = None
    noise: DurationMs | None = None
    machine: AText | None = None
    screener: AText | None = None
    person: Flag | None = None
    hangs_up: Flag | None = None
    transfer: Annotated[str, OneOf("ringing", "queued", *TRANSFER_RESULTS)] | None = None
    service: Value | None = None
    new_speaker: Flag | None = None
    line: Annotated[str, OneOf("good", "fair", "poor")] | None = None

    @property
    def kind(self) -> str:
        """Which line it is."""
        return next(name for name in _LINES if getattr(self, name) is not None)


def _one_line(data: Any) -> Any:
    if not isinstance(data, Map):
        raise wrong('a line of `talk` is a map such as `caller: "yes"`')
    kinds = [name for name in _LINES if name in data]
    strange = [key for key in data if key not in TalkLine.model_fields]
    if not kinds and strange:
        near = closest(str(strange[0]), _LINES)
        raise wrong(f"a line of `talk` does not know the key {str(strange[0])!r}.{near}")
    if len(kinds) != 1:
        found = " and ".join(f"`{kind}`" for kind in kinds) or "none"
        raise wrong(f"a line of `talk` has exactly one of {', '.join(_LINES)}; this has {found}")
    if "upset" in data and kinds[0] != "caller":
        raise wrong("`upset` stands on a `caller` line")
    return data


class ExpectMap(Noted):
    """What must be true in the end."""

    noun: ClassVar[str] = "`expect`"
    end: Name | None = None
    achieved: Names = ()
    slots: dict[Name, Value] = Field(default_factory=dict)
    unfilled: Names = ()
    unknown: Names = ()
    did: Names = ()
    not_did: Names = ()
    facts: Names = ()
    not_facts: Names = ()
    never_said: Words_ = ()
    turns_at_most: Count | None = None


class TestMap(Noted):
    """One test."""

    __test__: ClassVar[bool] = False
    noun: ClassVar[str] = "a test"
    name: AText
    given: GivenMap | None = None
    at_: AtMap | None = Field(None, alias="at")
    talk: tuple[Annotated[TalkLine, BeforeValidator(_one_line)], ...] = ()
    expect: ExpectMap


class TestsFile(Noted):
    """A tests file."""

    __test__: ClassVar[bool] = False
    noun: ClassVar[str] = "a tests file"
    given: GivenMap | None = None
    tests: tuple[TestMap, ...]
