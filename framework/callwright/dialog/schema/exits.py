"""Ways out of a state: a name, a map, or a guarded list."""

import re
from typing import Annotated, Any, ClassVar

from pydantic import Discriminator, Field, PlainValidator, Tag, WithJsonSchema

from callwright.dialog.schema.values import (
    AText,
    DurationMs,
    Flag,
    Literal_,
    Locale,
    Name,
    Names,
    Noted,
    OneKey,
    wrong,
)
from callwright.dialog.yaml_source import Map, Seq, Text

__all__ = [
    "CatchExits",
    "CatchMap",
    "ExitMap",
    "Exits",
    "FromMap",
    "Given",
    "GlobalMap",
    "TakeMap",
    "TakingExits",
]


class FromMap(Noted):
    """Pass the value of a name."""

    noun: ClassVar[str] = "`{from: name}`"
    from_: Name = Field(alias="from")


def _literal_or_from(data: Any) -> str:
    return "<from>" if isinstance(data, Map) else "<literal>"


Given = Annotated[
    Annotated[FromMap, Tag("<from>")] | Annotated[Literal_, Tag("<literal>")],
    Discriminator(_literal_or_from),
]


class ExitMap(Noted):
    """One way out, with what is done on the way."""

    noun: ClassVar[str] = "an exit"
    usual: ClassVar[str] = "goto"
    if_: AText | None = Field(None, alias="if")
    goto: Name | None = None
    call: Name | None = None
    end: Name | None = None
    back: Flag = False
    say: Name | None = None
    with_: dict[Name, Given] = Field(default_factory=dict, alias="with")
    clear: Names = ()
    fill: dict[Name, Literal_] = Field(default_factory=dict)
    grant: Names = ()
    achieved: Name | None = None


class TakeMap(ExitMap):
    """An exit in `returned`."""

    take: dict[Name, Name] = Field(default_factory=dict)


class CatchMap(ExitMap):
    """An exit in `catch`: it may also stay in the question."""

    noun: ClassVar[str] = "an exit of `catch`"
    reprompt: Flag = False
    confirm: Flag = False
    choose: Flag = False


def _shape(data: Any) -> str:
    if isinstance(data, Map):
        return "<map>"
    return "<list>" if isinstance(data, Seq) else "<name>"


Exits = Annotated[
    Annotated[ExitMap, Tag("<map>")]
    | Annotated[tuple[ExitMap, ...], Tag("<list>")]
    | Annotated[Name, Tag("<name>")],
    Discriminator(_shape),
]
TakingExits = Annotated[
    Annotated[TakeMap, Tag("<map>")]
    | Annotated[tuple[TakeMap, ...], Tag("<list>")]
    | Annotated[Name, Tag("<name>")],
    Discriminator(_shape),
]
CatchExits = Annotated[
    Annotated[CatchMap, Tag("<map>")]
    | Annotated[tuple[CatchMap, ...], Tag("<list>")]
    | Annotated[Name, Tag("<name>")],
    Discriminator(_shape),
]


class GlobalMap(ExitMap):
    """One entry of `globals`."""

    noun: ClassVar[str] = "a global"
    hears: Name
    band: Name | None = None
    keys: OneKey | None = None
    check_with: Name | None = None
    do: Name | None = None
    locale: Locale | None = None
    else_: Exits | None = Field(None, alias="else")
    replay: Flag = False
    slower: Flag = False
    hold: DurationMs | None = None


def _visits(data: Any) -> int | None:
    if isinstance(data, Text) and data == "any":
        return None
    if isinstance(data, Text) and data.plain and re.fullmatch("[1-9][0-9]{0,2}", data):
        return int(data)
    raise wrong("expected a whole number from 1, or `any`")


Visits = Annotated[
    int | None,
    PlainValidator(_visits),
    WithJsonSchema({"anyOf": [{"type": "integer", "minimum": 1}, {"const": "any"}]}),
]
