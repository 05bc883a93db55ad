"""One line for `callwright understand`, checked field by field.

Every fault becomes one sentence that says where it is and what to write instead; nothing is
guessed, because a suite that is misread scores the wrong thing.
"""

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from callwright.errors import SettingsError
from callwright.understanding.amounts.relative import owed_name
from callwright.understanding.expected import Context, Expected, ExpectedSlot, Value
from callwright.understanding.lexicon.shipped import SHIPPED_LOCALES, shipped
from callwright.understanding.reading import Heard, Hypothesis
from callwright.understanding.request_limits import limits
from callwright.understanding.slot_readers import READERS
from callwright.understanding.slot_type import SlotType
from callwright.understanding.understand import Lexicon
from callwright.understanding.words import ChoiceValue, Words

__all__ = ["Json", "Request", "lexicon_of", "parse_type", "request_of"]

Json = str | int | float | bool | None | Sequence["Json"] | Mapping[str, "Json"]

_SLOT = "value"
_TYPE = re.compile(r"(?P<kind>[a-z_]+)(?:\((?P<inside>[^()]*)\))?")
_ALSO_CALLED = {"free_text": "text", "one_of": "choice"}
_KINDS = ("choice", "intent", *READERS)
_LENGTHS = frozenset({"digits", "number", "alnum"})  # types that take a length or limits
_MOST_DIGITS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A checked request. expected: what is listened for. record: a value to verify against."""

    id: Json
    kind: SlotType
    heard: Heard
    expected: Expected
    context: Context
    lexicon: Lexicon
    record: str


def request_of(given: Mapping[str, Json], lexicon: Lexicon | None = None) -> Request:
    """The request that a line's mapping makes.

    lexicon: an application's words; those of the shipped lexicon by default. Raises SettingsError,
    one sentence, for the first field that is wrong.
    """
    locale = _locale(given.get("locale"))
    kind = parse_type(given.get("type")).heard_in(locale)
    live = _live(given.get("live"))
    words = lexicon or _shipped(locale)
    options = _options(kind, live, words)
    if options:
        words, kind = _of_options(locale, options), SlotType("choice", choice=_SLOT)
    elif kind.kind == "choice" and kind.choice not in words.words.choices:
        raise SettingsError(
            "the values of a choice are unknown: write `one_of(checking|savings)`, name them in "
            "`live`, or give the application with --app and write `choice(name)`."
        )
    if kind.kind == "intent" and live and not any(name in words.words.intents for name in live):
        raise SettingsError(
            "`live` names no intent that can be heard: write those of the library, or give the "
            "application with --app and write its own."
        )
    values = _values(given.get("context"))
    least, greatest = limits(given.get("plausible"), kind.kind)
    if kind.kind == "intent":
        names = tuple(words.words.intents) if live is None else live
        listened = Expected(phase="none", intents=names)
    else:
        listened = _asked(kind, least, greatest, owed_name(values))
    return Request(
        id=given.get("id"),
        kind=kind,
        heard=Heard(
            tuple([Hypothesis(*said) for said in _nbest(given.get("nbest"), "nbest")]),
            final=not _flag(given, "partial"),
        ),
        expected=listened,
        context=Context(
            today=_today(given.get("today")), locale=locale, values=values,
            earlier=_earlier(given.get("history")),
        ),
        lexicon=words,
        record=_record(given.get("expect")),
    )  # fmt: skip


@lru_cache(maxsize=64, typed=True)  # most lines ask the same
def _asked(kind: SlotType, least: Value | None, greatest: Value | None, owed: str) -> Expected:
    slot = ExpectedSlot(
        name=_SLOT, type=kind, least=least, greatest=greatest, relative_to=owed,
        may_be=("unknown",) if kind.kind == "yes_no" else (),
    )  # fmt: skip
    return Expected(phase="asking", slots=(slot,))


def parse_type(written: Json) -> SlotType:
    """`digits(4)`, `number(1..10)`, `choice(reason)`, `one_of(a|b)`, `money` as a slot type."""
    return _parsed(written.strip() if isinstance(written, str) else "")


@lru_cache(maxsize=256)
def _parsed(written: str) -> SlotType:
    match = _TYPE.fullmatch(written)
    kind = _ALSO_CALLED.get(match["kind"], match["kind"]) if match else ""
    if match is None or kind not in _KINDS:
        raise SettingsError(
            f"`type` is none that can be heard: write one of {', '.join(sorted(_KINDS))}, "
            "with a length or values in brackets as in `digits(4)` or `one_of(yes|no)`."
        )
    inside = match["inside"]
    if inside is None:
        return SlotType(kind)
    if kind == "choice":
        return SlotType(kind, choice=inside)
    low, dots, high = inside.partition("..")
    limits = [low.strip(), high.strip() if dots else low.strip()]
    if kind not in _LENGTHS or not all(re.fullmatch(r"\d{1,9}", limit) for limit in limits):
        raise SettingsError(
            f"`type` is {kind} with something unknown in brackets: "
            "write a length or limits as in `digits(4)` or `number(1..10)`."
        )
    least, most = int(limits[0]), int(limits[1])
    if least > most or (kind != "number" and not 0 < most <= _MOST_DIGITS):
        raise SettingsError(
            f"`type` has limits that nothing fits: write the smaller first, and at most "
            f"{_MOST_DIGITS} digits or characters."
        )
    return SlotType(kind, least=least, most=most)


def _locale(given: Json) -> str:
    if given is None:
        return "en-US"
    known = _known_locale(given) if isinstance(given, str) else None
    if known is None:
        raise SettingsError(
            f"`locale` is none that is understood: write {', '.join(SHIPPED_LOCALES)}."
        )
    return known


@lru_cache(maxsize=64)
def _known_locale(given: str) -> str | None:
    written = given.replace("_", "-").lower()
    exact = {name.lower(): name for name in SHIPPED_LOCALES}
    return exact.get(written) or {"en": "en-US", "es": "es-US"}.get(written.split("-")[0])


def lexicon_of(locale: Json, lexicon: Lexicon | None) -> Lexicon | None:
    """The words a request in this locale is read with, None where the locale is wrong."""
    try:
        return lexicon or _shipped(_locale(locale))
    except SettingsError:
        return None


@lru_cache(maxsize=8)
def _shipped(locale: str) -> Lexicon:
    return Lexicon(shipped(locale))


def _options(kind: SlotType, live: tuple[str, ...] | None, words: Lexicon) -> tuple[str, ...]:
    """The values of a choice written in the line itself; none for the application's own choice."""
    if kind.kind != "choice" or kind.choice in words.words.choices:
        return ()
    written = tuple(part.strip() for part in re.split(r"[|,]", kind.choice) if part.strip())
    return written if len(written) > 1 else live or ()


@lru_cache(maxsize=64)
def _of_options(locale: str, options: tuple[str, ...]) -> Lexicon:
    values = tuple(ChoiceValue(name, hears=(name.replace("_", " "),)) for name in options)
    return Lexicon(Words(locale=locale, choices={_SLOT: values}))


def _nbest(given: Json, where: str) -> Iterator[tuple[str, int | None]]:
    """The text of each alternative, and its confidence in thousandths."""
    if given is None:
        return
    if not isinstance(given, list):
        raise SettingsError(f'`{where}` is not a list: write [{{"text": "what was heard"}}].')
    for item in given:
        fields = item if isinstance(item, (dict, Mapping)) else {"text": item}
        text = fields.get("text")
        if not isinstance(text, str):
            raise SettingsError(f"an alternative of `{where}` has no `text`: write a string there.")
        score = fields.get("confidence")
        yield text, None if score is None else _thousandths(score, where)


def _thousandths(score: Json, where: str) -> int:
    known = isinstance(score, (int, float)) and not isinstance(score, bool)
    if not known or not 0 <= score <= 1:  # type: ignore[operator]  # a number: just checked
        raise SettingsError(f"a `confidence` of `{where}` is not a number from 0 to 1.")
    return round(1_000 * float(score))  # type: ignore[arg-type]  # likewise


def _earlier(given: Json) -> tuple[tuple[str, ...], ...]:
    if given is None:
        return ()
    if not isinstance(given, list):
        raise SettingsError("`history` is not a list of earlier `nbest` lists, oldest first.")
    return tuple([tuple([text for text, _ in _nbest(nbest, "history")]) for nbest in given])


def _today(given: Json) -> datetime.date:
    if given is None:
        return datetime.date(2025, 1, 1)  # the core has no clock: callers who care say the day
    try:
        return datetime.date.fromisoformat(str(given))
    except ValueError:
        raise SettingsError("`today` is not a day: write it as YYYY-MM-DD.") from None


def _values(given: Json) -> dict[str, Value]:
    if given is None:
        return {}
    if not isinstance(given, Mapping):
        raise SettingsError(
            '`context` is not an object: write {"balance": 12000}, cents for money.'
        )
    return {str(k): _of_context(v) for k, v in given.items() if v is not None}


def _of_context(given: Json) -> Value:
    if isinstance(given, float) and given.is_integer():
        return int(given)
    if not isinstance(given, (str, int)):
        raise SettingsError(
            "a value of `context` is neither text nor a whole number: write cents for money."
        )
    return given


def _live(given: Json) -> tuple[str, ...] | None:
    if given is None:
        return None
    if not isinstance(given, list) or not all(isinstance(name, str) for name in given):
        raise SettingsError("`live` is not a list of names.")
    return tuple(map(str, given))


def _flag(given: Mapping[str, Json], name: str) -> bool:
    value = given.get(name)
    if value not in (None, True, False):
        raise SettingsError(f"`{name}` is neither true nor false.")
    return bool(value)


def _record(given: Json) -> str:
    if given is not None and not isinstance(given, str):
        raise SettingsError("`expect` is not a string: write the record's value as text.")
    return given or ""
