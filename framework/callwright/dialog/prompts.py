"""From a `Say` to the words that are spoken: a pure function of the `Say`, the vault, the locale.

Values come out as words by their type, whether a template names a filter or not. Dates leave their
year out when they are near the call's date, which a `Say` carries as `today` where its template
says a date; without it the year is always said.
"""

import datetime
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from callwright.dialog.spoken import Spoken
from callwright.dialog.templates import Piece, compiled, read_template
from callwright.machine.effects import Say
from callwright.machine.guards import DefenceError, opened
from callwright.machine.states import AskState
from callwright.machine.tables import Application, PromptEntry
from callwright.machine.values import Absent, Sealed, Value
from callwright.privacy.sealed import EMPTY_VAULT, Vault
from callwright.speech.us_states import US_STATES
from callwright.speech.verbalize import LanguageSpeaker, speaker
from callwright.understanding.slot_type import SlotType

__all__ = ["Renderer"]

AT_STAKE = ("it", "first", "second")
# A date this near needs no year, and one this near ahead is known by its day of the week too.
NEAR_DAYS = 300
WEEKDAY_DAYS = 31


class Renderer:
    """Renders the prompts of one application; shared by its calls."""

    def __init__(self, application: Application) -> None:
        self._application = application
        self._asked: dict[str, SlotType] = {}
        self._slots: dict[str, str] = {}  # what `it`, `first` and `second` stand for
        for dialog in application.dialogs.values():
            for state in dialog.states.values():
                if isinstance(state, AskState) and state.slot in dialog.slots:
                    self._asked.setdefault(state.prompt, dialog.slots[state.slot].type)
                    self._slots.setdefault(state.prompt, state.slot)

    def render(self, say: Say, vault: Vault = EMPTY_VAULT) -> str:
        """The words of a `Say`. Raises DefenceError for what a checked application never asks."""
        locale = say.locale or self._application.locales[0]
        entry = self._entry(say, locale)
        if "{" not in entry.text:
            return entry.text
        values = {name: opened(value, vault) for name, value in say.values.items()}
        return self._fill(entry.text, say.prompt, values, locale)

    def told(self, say: Say, vault: Vault = EMPTY_VAULT) -> str:
        """The words of a `Say` as a record has them: in the place of a sealed value its name.

        The way through the template's conditions is the one that was said. Raises DefenceError.
        """
        locale = say.locale or self._application.locales[0]
        entry = self._entry(say, locale)
        if "{" not in entry.text:
            return entry.text
        values = {name: opened(value, vault) for name, value in say.values.items()}
        sealed = (name for name, value in say.values.items() if isinstance(value, Sealed))
        names = {name: self._slots.get(say.prompt, name) if name in AT_STAKE else name
                 for name in sealed}  # fmt: skip
        return self._fill(entry.text, say.prompt, values, locale, names)

    def audio(self, say: Say) -> str:
        """The recording that stands for the words, or an empty text."""
        return self._entry(say, say.locale or self._application.locales[0]).audio

    def _entry(self, say: Say, locale: str) -> PromptEntry:
        table = self._application.prompts.get(say.prompt)
        entry = table.entries.get(locale, {}).get(say.entry) if table is not None else None
        if entry is None:
            raise DefenceError(f"the prompt '{say.prompt}' has no '{say.entry}' in {locale}")
        return entry

    def wordings(self, say: Say, stand_in: str, known: Mapping[str, Value]) -> Iterator[str]:
        """Each way to word a prompt, `stand_in` in the place of values that are not `known`.

        Raises DefenceError.
        """
        locale = say.locale or self._application.locales[0]
        text = self._entry(say, locale).text
        if "{" not in text:
            yield text
            return
        for branch in read_template(text).branches:
            said = "".join(
                self._said(piece, say.prompt, stand_in, known, locale) for piece in branch
            )
            yield _capital(speaker(locale).finish(" ".join(said.split())))

    def _said(
        self, piece: Piece, prompt: str, stand_in: str, known: Mapping[str, Value], locale: str
    ) -> str:
        if not piece.name:
            return piece.text
        # How long a list is cut stands in the template, not in the piece.
        if piece.name not in known or piece.filter == "spoken_list":
            return stand_in
        put_out = "|".join(filter(None, (piece.name, piece.filter)))
        return self._put_out("{{" + put_out + "}}", prompt, known, locale)

    def _fill(
        self,
        text: str,
        prompt: str,
        values: Mapping[str, Value],
        locale: str,
        withheld: Mapping[str, str] | None = None,
    ) -> str:
        said = self._put_out(text, prompt, values, locale, withheld)
        return _capital(speaker(locale).finish(said))

    def _put_out(
        self,
        text: str,
        prompt: str,
        values: Mapping[str, Value],
        locale: str,
        withheld: Mapping[str, str] | None = None,
    ) -> str:
        import jinja2

        template = compiled(text)
        context: dict[str, Any] = {}
        voice = _Voice(self._application, speaker(locale), locale, _today(values))
        for name in template.reads:
            if name in values:
                shown = (withheld or {}).get(name, "")
                held = Spoken(
                    values[name], self.type(prompt, name), _Withheld(shown) if shown else voice
                )
                _place(context, name, held)
            else:
                _place(context, name, None)
        try:
            return " ".join(template.render(context).split())
        except jinja2.TemplateError as error:
            lacks = ", ".join(name for name in template.reads if name not in values)
            why = f"the call does not know {lacks}" if lacks else error
            raise DefenceError(f"the prompt '{prompt}' cannot be said: {why}") from None

    def type(self, prompt: str, name: str) -> SlotType | None:
        """The type of a name in a prompt; None where it is said as it is."""
        if name in AT_STAKE:
            return self._asked.get(prompt)
        dialog = self._application.dialogs.get(prompt.partition(".")[0])
        if dialog is not None:
            slot = dialog.slots.get(name) or dialog.takes.get(name)
            if slot is not None:
                return slot.type
        data = self._application.data.get(name)
        return data.type if data is not None else None


def _capital(text: str) -> str:
    """With a capital, where a value begins the sentence."""
    start = 1 if text.startswith(("¿", "¡")) else 0
    return text[:start] + text[start : start + 1].upper() + text[start + 1 :]


def _place(context: dict[str, Any], name: str, held: Spoken | None) -> None:
    """`account.past_due` under `account`, so that the template finds it."""
    *heads, last = name.split(".")
    inside = context
    for head in heads:
        inside = inside.setdefault(head, {})
    if held is not None:
        inside[last] = held


def _today(values: Mapping[str, Value]) -> datetime.date | None:
    today = values.get("today")
    return datetime.date.fromisoformat(today) if isinstance(today, str) else None


class _Withheld:
    """Says the name of a value in brackets, whatever its type."""

    def __init__(self, name: str) -> None:
        self._name = f"[{name}]"

    def spoken(self, value: Value, type: SlotType | None) -> str:
        """In the place of a value."""
        return self._name

    def money(self, value: Value) -> str:
        """In the place of an amount."""
        return self._name

    def date(self, value: Value) -> str:
        """In the place of a date."""
        return self._name

    def digits(self, value: Value) -> str:
        """In the place of digits."""
        return self._name

    def listed(self, value: Value, type: SlotType | None, most: int) -> str:
        """In the place of a list."""
        return self._name

    def question(self, text: str) -> str:
        """In the place of a question."""
        return f"{text}?"


class _Voice:
    """Says values of one call in one locale, by their type."""

    def __init__(
        self,
        application: Application,
        language: LanguageSpeaker,
        locale: str,
        today: datetime.date | None,
    ) -> None:
        self._words = application.words.get(locale)
        self._language = language
        self._today = today

    def spoken(self, value: Value, type: SlotType | None) -> str:
        """A value by its type."""
        say = self._language
        if isinstance(value, Absent):
            raise DefenceError("a value that is unknown or refused was to be said")
        if isinstance(value, tuple):
            item = type.item if type is not None else None
            return say.join([self.spoken(one, item) for one in value])
        text = str(value)
        match type.kind if type is not None else "":
            case "money":
                return self.money(value)
            case "number":
                return say.decimal(Decimal(text))
            case "percent":
                return say.percent(Decimal(text))
            case "date":
                return self.date(value)
            case "time":
                return self.time(text)
            case "time_range":
                start, _, end = text.partition("-")
                return say.time_range(self.time(start), self.time(end))
            case "duration":
                return say.duration(int(text))
            case "digits" | "zip" | "street_number":
                return self.digits(value)
            case "phone":
                return say.phone(text)
            case "alnum" | "postcode":
                return say.letters(text)
            case "email":
                return say.email(text)
            case "us_state":
                return US_STATES.get(text, text)
            case "yes_no":
                return say.yes_no(text)
            case "choice":
                return self.choice(text, type.choice if type is not None else "")
            case _:
                return text

    def money(self, value: Value) -> str:
        """Cents as an amount."""
        if not isinstance(value, int):
            raise DefenceError("an amount of money was expected")
        return self._language.money(value)

    def date(self, value: Value) -> str:
        """A date, or as much of one as is known."""
        text = str(value)
        try:
            if len(text) == 10:
                return self._whole_date(datetime.date.fromisoformat(text))
            if text.startswith("--"):
                return self._language.partial_date(None, int(text[2:4]), int(text[5:7]))
            year, _, month = text.partition("-")
            return self._language.partial_date(int(year), int(month) if month else None, None)
        except (ValueError, IndexError):
            raise DefenceError("a date was expected") from None

    def _whole_date(self, day: datetime.date) -> str:
        if self._today is None:
            return self._language.date(day, year=True, weekday=False)
        ahead = (day - self._today).days
        return self._language.date(
            day, year=abs(ahead) > NEAR_DAYS, weekday=0 <= ahead <= WEEKDAY_DAYS
        )

    def time(self, text: str) -> str:
        """`HH:MM`."""
        hour, _, minute = text.partition(":")
        try:
            return self._language.time(int(hour), int(minute))
        except ValueError:
            raise DefenceError("a time was expected") from None

    def digits(self, value: Value) -> str:
        """Digit by digit."""
        return self._language.digits(str(value))

    def choice(self, value: str, choice: str) -> str:
        """As the words file says it."""
        values = self._words.choices.get(choice, ()) if self._words is not None else ()
        return next((one.say or one.name for one in values if one.name == value), value)

    def listed(self, value: Value, type: SlotType | None, most: int) -> str:
        """The first `most` of a list, and how many more there are."""
        if not isinstance(value, tuple):
            return self.spoken(value, type)
        item = type.item if type is not None else None
        said = [self.spoken(one, item) for one in value[:most]]
        if len(value) > most:
            said.append(self._language.more(len(value) - most))
        return self._language.join(said)

    def question(self, text: str) -> str:
        """As a question."""
        return self._language.question(text)
