"""The app file and its includes."""

from typing import Annotated, Any, ClassVar

from pydantic import Discriminator, Field, Tag, model_validator

from callwright.dialog.schema.dialog import LimitsMap, MayBe, WaitMap
from callwright.dialog.schema.exits import Exits, GlobalMap
from callwright.dialog.schema.prompts import Prompt
from callwright.dialog.schema.states import Catch, PacketMap
from callwright.dialog.schema.values import (
    Accept,
    AText,
    Confidence,
    Count,
    Day,
    DurationMs,
    Flag,
    Locale,
    Name,
    Names,
    Noted,
    OneOf,
    SomeNames,
    TypeText,
    Word,
    Words_,
    wrong,
)
from callwright.dialog.yaml_source import Map, Text

__all__ = [
    "AchievementMap",
    "AnswerMap",
    "AppFile",
    "AppPart",
    "BandMap",
    "CalendarMap",
    "ClassMap",
    "DataMap",
    "DidMap",
    "DispositionMap",
    "FactMap",
    "HeardMap",
    "NeverMap",
    "QueueMap",
    "ReachMap",
    "ReplyMap",
    "RuleMap",
    "ServiceMap",
    "StartMap",
    "TagMap",
    "UnderstandMap",
    "UntilMap",
    "WaiveMap",
]


class StartMap(Noted):
    """Where calls begin, by direction."""

    noun: ClassVar[str] = "`start`"
    inbound: Name | None = None
    outbound: Name | None = None


def _start_shape(data: Any) -> str:
    return "<map>" if isinstance(data, Map) else "<name>"


Start = Annotated[
    Annotated[StartMap, Tag("<map>")] | Annotated[Name, Tag("<name>")],
    Discriminator(_start_shape),
]


class BandMap(Noted):
    """Thresholds of one band."""

    noun: ClassVar[str] = "a confidence band"
    accept: Accept
    confirm: Confidence


def _band_shape(data: Any) -> str:
    return "<band>" if isinstance(data, Map) else "<number>"


Bands = dict[
    Name,
    Annotated[
        Annotated[BandMap, Tag("<band>")] | Annotated[Confidence, Tag("<number>")],
        Discriminator(_band_shape),
    ],
]


class ReplyMap(Noted):
    """How fast answers come."""

    noun: ClassVar[str] = "`reply`"
    target: DurationMs = 700
    filler_after: DurationMs = 1_500
    filler: Name | None = None


class CalendarMap(Noted):
    """Opening hours."""

    noun: ClassVar[str] = "`calendar`"
    zone: AText
    open: dict[AText, Words_] = Field(default_factory=dict)
    holidays: Annotated[str, OneOf("us_federal", "none")] = "none"


class UnderstandMap(Noted):
    """When a language model may be asked."""

    noun: ClassVar[str] = "`understand`"
    model: Annotated[str, OneOf("never", "on_miss")] = "never"
    budget: DurationMs = 700


class ClassMap(Noted):
    """Who may hear a class, and what the record keeps."""

    noun: ClassVar[str] = "a class"
    spoken_to: Name
    stored: Annotated[str, OneOf("plain", "masked", "nothing")]


class DataMap(Noted):
    """One thing that the call may know."""

    noun: ClassVar[str] = "a data entry"
    type: TypeText
    class_: Name = Field(alias="class")
    from_: Name = Field(alias="from")
    may_be: tuple[MayBe, ...] = ()


class FactMap(Noted):
    """A fact."""

    noun: ClassVar[str] = "a fact"
    granted_by: Name | None = None
    lost_when: tuple[Annotated[str, OneOf("new_speaker")], ...] = ()


class ServiceMap(Noted):
    """A service."""

    noun: ClassVar[str] = "a service"
    takes: Names = ()
    results: SomeNames
    effect: Annotated[str, OneOf("none", "once")]
    per_call: Count | None = None
    timeout: DurationMs = 5_000


class QueueMap(Noted):
    """A queue."""

    noun: ClassVar[str] = "a queue"
    hours: Annotated[str, OneOf("calendar", "always")]


class TagMap(Noted):
    """A tag in a rule."""

    noun: ClassVar[str] = "`{tag: name}`"
    tag: Name


def _says_shape(data: Any) -> str:
    return "<tag>" if isinstance(data, Map) else "<names>"


class NeverMap(Noted):
    """What must not happen."""

    noun: ClassVar[str] = "`never`"
    says: (
        Annotated[
            Annotated[TagMap, Tag("<tag>")] | Annotated[Names, Tag("<names>")],
            Discriminator(_says_shape),
        ]
        | None
    ) = None
    did: Names = ()


class UntilMap(Noted):
    """What must have happened before."""

    noun: ClassVar[str] = "`until`"
    said: Names = ()
    confirmed: Names = ()


def _until_shape(data: Any) -> str:
    return "<map>" if isinstance(data, Map) else "<facts>"


class HeardMap(Noted):
    """After what."""

    noun: ClassVar[str] = "`after`"
    heard: Names


class DidMap(Noted):
    """What must be reached."""

    noun: ClassVar[str] = "`always_reach`"
    did: Names


class ReachMap(Noted):
    """What can be reached."""

    noun: ClassVar[str] = "`can_reach`"
    dialog: Names


class RuleMap(Noted):
    """A property of all paths."""

    noun: ClassVar[str] = "a rule"
    name: Name
    never: NeverMap | None = None
    until: (
        Annotated[
            Annotated[UntilMap, Tag("<map>")] | Annotated[Names, Tag("<facts>")],
            Discriminator(_until_shape),
        ]
        | None
    ) = None
    after: HeardMap | None = None
    always_reach: DidMap | None = None
    from_: Annotated[str, OneOf("any")] | None = Field(None, alias="from")
    can_reach: ReachMap | None = None


class DispositionMap(Noted):
    """How a call can end."""

    noun: ClassVar[str] = "a disposition"
    code: AText
    needs: Names = ()
    success: Flag = False


class AchievementMap(Noted):
    """Something done on the way."""

    noun: ClassVar[str] = "an achievement"
    code: AText
    keep: Names = ()


class AnswerMap(Noted):
    """An approved answer."""

    noun: ClassVar[str] = "an answer"
    class_: Name = Field(Text("public"), alias="class")
    requires: Names = ()
    say: AText


class WaiveMap(Noted):
    """A warning accepted until a day."""

    noun: ClassVar[str] = "a waiver"
    code: AText
    state: Name | None = None
    reason: AText
    until: Day


class AppPart(Noted):
    """A file named in `include`: any top keys of the app file."""

    noun: ClassVar[str] = "an included file"
    confidence: Bands = Field(default_factory=dict)
    limits: LimitsMap | None = None
    wait: dict[Word, WaitMap] = Field(default_factory=dict)
    reply: ReplyMap | None = None
    calendar: CalendarMap | None = None
    understand: UnderstandMap | None = None
    classes: dict[Word, ClassMap] = Field(default_factory=dict)
    data: dict[Name, DataMap] = Field(default_factory=dict)
    sets: dict[Word, Words_] = Field(default_factory=dict)
    facts: dict[Word, FactMap] = Field(default_factory=dict)
    services: dict[Word, ServiceMap] = Field(default_factory=dict)
    queues: dict[Word, QueueMap] = Field(default_factory=dict)
    globals: tuple[GlobalMap, ...] = ()
    catch: Catch = Field(default_factory=dict)
    fallback: Exits | None = None
    rules: tuple[RuleMap, ...] = ()
    dispositions: dict[Word, DispositionMap] = Field(default_factory=dict)
    achievements: dict[Word, AchievementMap] = Field(default_factory=dict)
    prompts: dict[Name, Prompt] = Field(default_factory=dict)
    answers: dict[Word, AnswerMap] = Field(default_factory=dict)
    packet: PacketMap | None = None
    waive: tuple[WaiveMap, ...] = ()


class AppFile(AppPart):
    """callwright.yaml."""

    noun: ClassVar[str] = "the app file"
    callwright: Count
    app: Word
    start: Start
    locales: tuple[Locale, ...]
    include: Words_ = ()

    @model_validator(mode="after")
    def _version(self) -> "AppFile":
        if self.callwright != 1:
            raise wrong("`callwright: 1` is the only version of the language that this reads")
        if not self.locales or len(set(self.locales)) < len(self.locales):
            raise wrong("`locales` names at least one locale, and each once")
        return self
