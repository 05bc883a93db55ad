"""Scalars as the schema types them. Every one of them arrives as text."""

import datetime
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Annotated, Any, ClassVar

from pydantic import (
    BaseModel,
    ConfigDict,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    ModelWrapValidatorHandler,
    PlainValidator,
    PrivateAttr,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError, core_schema

from callwright.dialog.findings import closest
from callwright.dialog.yaml_source import Map, Seq, Text
from callwright.errors import Mark
from callwright.understanding.slot_type import SlotType

__all__ = [
    "AText",
    "Accept",
    "Confidence",
    "Count",
    "Day",
    "DurationMs",
    "Flag",
    "Literal_",
    "Name",
    "Names",
    "Noted",
    "OneOf",
    "TypeText",
    "Word",
    "Words_",
    "read_type",
    "wrong",
]

# 1.1 look-alikes: what other loaders would take for true, false, null.
_LOOK_ALIKES = {"yes", "no", "on", "off", "y", "n", "true", "false", "null", "~"}


def wrong(message: str) -> PydanticCustomError:
    """A CW001 with our own words."""
    return PydanticCustomError("callwright", "{message}", {"message": message})


class Noted(BaseModel):
    """A model that knows where it was written. noun: what an author would call it."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)
    noun: ClassVar[str] = "this"
    usual: ClassVar[str] = ""  # the key that a text written in place of the map is meant for
    _at: Mark = PrivateAttr(default_factory=Mark)
    _keys_at: dict[str, Mark] = PrivateAttr(default_factory=dict)

    @model_validator(mode="wrap")
    @classmethod
    def _keep_place(cls, data: Any, handler: ModelWrapValidatorHandler["Noted"]) -> "Noted":
        if isinstance(data, cls):
            return data
        if not isinstance(data, Map):
            text = f'"{data}"' if isinstance(data, Text) and " " in data else data
            mend = f"; write `{{{cls.usual}: {text}}}`" if cls.usual and text else ""
            raise wrong(f"{cls.noun} is a map of keys, not {_what(data)}{mend}")
        data.noun = cls.noun
        data.legal = tuple(f.alias or name for name, f in cls.model_fields.items())
        made = handler(data)
        made._at = data.mark
        made._keys_at = data.keys_at
        return made

    @property
    def at(self) -> Mark:
        """Where it begins."""
        return self._at

    def key_at(self, key: str) -> Mark:
        """Where one of its keys stands; where it begins, if that is not written."""
        return self._keys_at.get(key, self._at)


def _what(data: object) -> str:
    if isinstance(data, Map):
        return "a map"
    if isinstance(data, Seq):
        return "a list"
    return f"the text {str(data)!r}" if data else "nothing"


def _as_text(data: object) -> Text:
    if isinstance(data, Text):
        if not data and data.plain:
            raise wrong("a value is missing here")
        return data
    raise wrong(f"expected a text, not {_what(data)}")


def _scalar(read: Callable[[Text], Any], what: str) -> Callable[[object], Any]:
    def check(data: object) -> Any:
        if not isinstance(data, Text):
            raise wrong(f"expected {what}, not {_what(data)}")
        if not data.plain:
            raise wrong(f"expected {what}; {str(data)!r} is in quotes, which makes it a text")
        return read(data)

    return check


def _flag(text: Text) -> bool:
    if text == "true":
        return True
    if text == "false":
        return False
    if text.lower() in _LOOK_ALIKES:
        raise wrong(f"{str(text)!r} is a text here; write `true` or `false`")
    raise wrong(f"expected `true` or `false`, not {str(text)!r}")


def _count(text: Text) -> int:
    if re.fullmatch(r"0|[1-9][0-9]{0,8}", text):
        return int(text)
    if re.fullmatch(r"0[0-9]+", text):
        raise wrong(f"{str(text)!r} is a text because of its leading zero; expected a whole number")
    raise wrong(f"expected a whole number, not {str(text)!r}")


def _confidence(text: Text) -> int:
    """Thousandths."""
    if re.fullmatch(r"0|1|[01]\.[0-9]{1,3}", text) and Decimal(text) <= 1:
        return int(Decimal(text) * 1000)
    raise wrong(f"expected a number from 0 to 1 with at most three decimals, not {str(text)!r}")


def _accept(text: Text) -> int | None:
    return None if text == "never" else _confidence(text)


_UNITS = {"ms": 1, "s": 1_000, "min": 60_000, "m": 60_000}


def _duration(text: Text) -> int:
    found = re.fullmatch(r"([0-9]{1,7})(ms|s|min|m)", text)
    if found is None:
        raise wrong(f"expected a duration such as `5s` or `700ms`, not {str(text)!r}")
    return int(found[1]) * _UNITS[found[2]]


def _day(data: object) -> datetime.date:
    if isinstance(data, Text) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", data):
        try:
            return datetime.date.fromisoformat(data)
        except ValueError:
            raise wrong(f"{str(data)!r} is no day of the calendar") from None
    raise wrong(f"expected a day such as `2026-06-30`, not {_what(data)}")


Flag = Annotated[
    bool, PlainValidator(_scalar(_flag, "`true` or `false`")), WithJsonSchema({"type": "boolean"})
]
Count = Annotated[
    int,
    PlainValidator(_scalar(_count, "a whole number")),
    WithJsonSchema({"type": "integer", "minimum": 0}),
]
Confidence = Annotated[
    int,
    PlainValidator(_scalar(_confidence, "a number from 0 to 1")),
    WithJsonSchema({"type": "number", "minimum": 0, "maximum": 1}),
]
Accept = Annotated[
    int | None,
    PlainValidator(_scalar(_accept, "a number from 0 to 1, or `never`")),
    WithJsonSchema({"anyOf": [{"type": "number", "minimum": 0, "maximum": 1}, {"const": "never"}]}),
]
DurationMs = Annotated[
    int,
    PlainValidator(_scalar(_duration, "a duration such as `5s`")),
    WithJsonSchema({"type": "string", "pattern": "^[0-9]{1,7}(ms|s|min|m)$"}),
]
Day = Annotated[
    datetime.date, PlainValidator(_day), WithJsonSchema({"type": "string", "format": "date"})
]


class OneOf:
    """Annotation: a text that must be one of these words."""

    def __init__(self, *words: str) -> None:
        self.words = words

    def check(self, data: object) -> str:
        """The word, or a complaint that lists them all."""
        text = _as_text(data)
        if text not in self.words:
            legal = ", ".join(f"`{word}`" for word in self.words)
            near = closest(text, self.words, few=0)
            raise wrong(f"expected one of {legal}, not {str(text)!r}.{near}")
        return str(text)

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(self.check)

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"enum": list(self.words)}


def _key(data: object) -> Text:
    text = _as_text(data)
    if not re.fullmatch(r"[0-9*#]", text):
        raise wrong(f'expected one key of the keypad, such as "1", not {str(text)!r}')
    return text


OneKey = Annotated[Text, PlainValidator(_key), WithJsonSchema({"type": ["string", "integer"]})]


def _locale(data: object) -> Text:
    text = _as_text(data)
    if not re.fullmatch(r"[a-z]{2,3}-[A-Z]{2}", text):
        raise wrong(f"expected a locale such as `en-US`, not {str(text)!r}")
    return text


Locale = Annotated[Text, PlainValidator(_locale), WithJsonSchema({"type": "string"})]


def _name(data: object) -> Text:
    text = _as_text(data)
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*", text):
        raise wrong(f"expected a name of letters, digits and underscores, not {str(text)!r}")
    return text


Name = Annotated[Text, PlainValidator(_name), WithJsonSchema({"type": "string"})]


def _word(data: object) -> Text:
    text = _as_text(data)
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", text):
        message = f"expected one word of letters, digits and underscores, not {str(text)!r}"
        raise wrong(message)
    return text


# A name that others qualify, such as a state's: it holds no dot.
Word = Annotated[Text, PlainValidator(_word), WithJsonSchema({"type": "string"})]


def _names(data: object) -> tuple[Text, ...]:
    if isinstance(data, Text):
        return (_name(data),)
    if isinstance(data, Seq):
        return tuple(_name(item) for item in data)
    raise wrong(f"expected a name or a list of names, not {_what(data)}")


def _some_names(data: object) -> tuple[Text, ...]:
    if isinstance(data, Seq) and not data:
        raise wrong("this list is empty; it needs at least one name")
    return _names(data)


_ONE_OR_MORE = {
    "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}],
}
Names = Annotated[tuple[Text, ...], PlainValidator(_names), WithJsonSchema(_ONE_OR_MORE)]


SomeNames = Annotated[tuple[Text, ...], PlainValidator(_some_names), WithJsonSchema(_ONE_OR_MORE)]


def _words(data: object) -> tuple[Text, ...]:
    if isinstance(data, Text):
        return (_as_text(data),)
    if isinstance(data, Seq):
        return tuple(_as_text(item) for item in data)
    raise wrong(f"expected a text or a list of texts, not {_what(data)}")


Words_ = Annotated[tuple[Text, ...], PlainValidator(_words), WithJsonSchema(_ONE_OR_MORE)]


# A value whose type only the compiler knows: the type of the slot it goes to.
Literal_ = Annotated[
    Text, PlainValidator(_as_text), WithJsonSchema({"type": ["string", "number", "boolean"]})
]

_PLAIN_TYPES = (
    "yes_no", "money", "percent", "date", "time", "time_range", "duration", "name", "phone",
    "email", "zip", "postcode", "street_number", "us_state", "text",
)  # fmt: skip
_SIZED = ("digits", "number", "alnum")
_TYPE_PATTERN = (
    rf"^({'|'.join(_PLAIN_TYPES)}|choice\([a-z_0-9]+\)"
    rf"|({'|'.join(_SIZED)})\([0-9]+(\.\.[0-9]+)?\)|number)$"
)


def read_type(data: object) -> SlotType:
    """`digits(4)`, `choice(plan)`, `{list: money, at_most: 3}` and the rest."""
    if isinstance(data, Map):
        legal = {"list", "at_most"}
        if set(data) != legal:
            raise wrong("a list type is written `{list: TYPE, at_most: N}`")
        item = read_type(data[Text("list")])
        if item.kind == "list":
            raise wrong("a list of lists is not part of the language")
        at_most = data[Text("at_most")]
        return SlotType("list", item=item, most=_scalar(_count, "a whole number")(at_most))
    text = _as_text(data)
    if text in _PLAIN_TYPES or text == "number":
        return SlotType(str(text))
    if found := re.fullmatch(r"choice\(([A-Za-z_][A-Za-z0-9_]*)\)", text):
        return SlotType("choice", choice=found[1])
    sized = re.fullmatch(r"(digits|number|alnum)\(([0-9]{1,9})(?:\.\.([0-9]{1,9}))?\)", text)
    if sized:
        least = int(sized[2])
        most = int(sized[3]) if sized[3] else least
        if most < least:
            raise wrong(f"{str(text)!r}: the range runs from the smaller to the greater number")
        return SlotType(sized[1], least=least, most=most)
    head = text.split("(")[0]
    near = closest(head, (*_PLAIN_TYPES, "choice", *_SIZED))
    if head in _SIZED:
        near = f" Write how many, as in `{head}(4)` or `{head}(2..6)`."
    elif head == "choice":
        near = " Write which, as in `choice(plan)`."
    near = near or f" Types are {', '.join((*_PLAIN_TYPES, *_SIZED))}, choice."
    raise wrong(f"{str(text)!r} is no type of the language.{near}")


TypeText = Annotated[
    SlotType,
    PlainValidator(read_type),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "pattern": _TYPE_PATTERN},
                {
                    "type": "object",
                    "required": ["list", "at_most"],
                    "additionalProperties": False,
                    "properties": {
                        "list": {"type": "string"},
                        "at_most": {"type": "integer", "minimum": 1},
                    },
                },
            ]
        }
    ),
]

AText = Annotated[Text, PlainValidator(_as_text), WithJsonSchema({"type": "string"})]
