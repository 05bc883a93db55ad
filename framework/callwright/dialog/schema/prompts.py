"""Prompts and words, by locale."""

from typing import Annotated, Any, ClassVar

from pydantic import Discriminator, Field, Tag

from callwright.dialog.schema.exits import ExitMap
from callwright.dialog.schema.values import (
    AText,
    Flag,
    Locale,
    Name,
    Names,
    Noted,
    OneKey,
    OneOf,
    Words_,
)
from callwright.dialog.yaml_source import Map, Seq

__all__ = [
    "AskedMap",
    "ChoiceValueMap",
    "IntentMap",
    "Prompt",
    "PromptsFile",
    "Wording",
    "WordsFile",
]


def _entry_shape(data: Any) -> str:
    return "<exit>" if isinstance(data, Map) else "<text>"


Entry = Annotated[
    Annotated[ExitMap, Tag("<exit>")] | Annotated[AText, Tag("<text>")],
    Discriminator(_entry_shape),
]


def _entries_shape(data: Any) -> str:
    return "<list>" if isinstance(data, Seq) else "<one>"


Entries = Annotated[
    Annotated[tuple[Entry, ...], Tag("<list>")] | Annotated[Entry, Tag("<one>")],
    Discriminator(_entries_shape),
]


Texts = Annotated[
    Annotated[tuple[AText, ...], Tag("<list>")] | Annotated[AText, Tag("<one>")],
    Discriminator(_entries_shape),
]


class Wording(Noted):
    """What is said, in one locale."""

    noun: ClassVar[str] = "a prompt's wording"
    say: AText | None = None
    ask: AText | None = None
    no_input: Entries = ()
    no_match: Entries = ()
    confirm: Texts = ()
    choose: Texts = ()
    implicit: AText | None = None
    help: AText | None = None
    narrow: AText | None = None
    invalid: AText | None = None
    audio: AText | None = None


class Prompt(Wording):
    """A prompt with its attributes, in the dialog file or the app file."""

    noun: ClassVar[str] = "a prompt"
    usual: ClassVar[str] = "say"
    uses: Name | None = None
    barge_in: Annotated[str, OneOf("any", "keys", "none", "hotword")] = "any"
    must_play: Flag = False
    tags: Names = ()


class PromptsFile(Noted):
    """Another locale's wording."""

    noun: ClassVar[str] = "a prompts file"
    locale: Locale
    prompts: dict[Name, Wording] = Field(default_factory=dict)


class ChoiceValueMap(Noted):
    """One value of a choice."""

    noun: ClassVar[str] = "a choice value"
    say: AText
    hears: Words_ = ()
    keys: OneKey | None = None


class IntentMap(Noted):
    """An intent that can be asked back by its own words."""

    noun: ClassVar[str] = "an intent"
    say: AText | None = None
    examples: Words_ = ()


def _intent_shape(data: Any) -> str:
    return "<map>" if isinstance(data, Map) else "<examples>"


Intent = Annotated[
    Annotated[IntentMap, Tag("<map>")] | Annotated[Words_, Tag("<examples>")],
    Discriminator(_intent_shape),
]


class AskedMap(Noted):
    """How a question off the path is asked."""

    noun: ClassVar[str] = "an answer's words"
    asked: Words_


class WordsFile(Noted):
    """How things are said and heard in one locale. add: extends the examples that are shipped."""

    noun: ClassVar[str] = "a words file"
    locale: Locale
    intents: dict[Name, Intent] = Field(default_factory=dict)
    add: dict[Name, Words_] = Field(default_factory=dict)
    choices: dict[Name, dict[Name, ChoiceValueMap]] = Field(default_factory=dict)
    answers: dict[Name, AskedMap] = Field(default_factory=dict)
