"""What is declared, and how a name is looked up: every miss becomes a finding with a suggestion."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from callwright.dialog.compiler.parts import Parts
from callwright.dialog.findings import Finding, closest, finding
from callwright.dialog.guard_types import GuardType, check, type_of
from callwright.dialog.guards import GuardError, parse
from callwright.dialog.literals import LiteralError, stored
from callwright.dialog.schema.dialog import DialogFile
from callwright.dialog.sources import Sources
from callwright.dialog.yaml_source import Text
from callwright.errors import Mark
from callwright.machine.expressions import Constant, Expression
from callwright.machine.values import Value
from callwright.understanding.slot_type import SlotType
from callwright.understanding.words import Words

__all__ = [
    "PromptUse",
    "Scope",
    "Work",
    "data_types",
    "dialog_types",
]

# What is not said of names while a file that may declare them could not be typed.
FOLLOWS_FROM = {
    "CW106": ("words:",),
    "CW109": ("words:", "part:"),
    "CW110": ("part:",),
    "CW301": ("part:",),
    "CW310": ("words:", "prompts:", "part:", "dialog:"),
    "CW402": ("part:",),
    "CW405": ("part:", "dialog:"),
    "CW406": ("part:",),
}


@dataclass(frozen=True, slots=True)
class PromptUse:
    """A prompt is played somewhere, by this entry."""

    id: str
    entry: str
    mark: Mark
    state: str


@dataclass(slots=True, kw_only=True)
class Work:
    """One compilation: what is declared, and what was found wrong so far.

    shipped_prompts: ids of the shipped prompts. words: by locale, the shipped lexicon merged in.
    """

    sources: Sources
    parts: Parts
    locales: tuple[str, ...]
    words: Mapping[str, Words]
    shipped_prompts: frozenset[str]
    classes: Mapping[str, int] = field(default_factory=dict)  # name to rank
    bands: frozenset[str] = frozenset()
    waits: frozenset[str] = frozenset()
    findings: list[Finding] = field(default_factory=list)
    prompt_uses: list[PromptUse] = field(default_factory=list)

    def say(self, code: str, message: str, mark: Mark, state: str = "") -> None:
        """Note what is wrong, unless it only follows from a file that could not be read."""
        broken = self.sources.broken
        if broken and any(one.startswith(FOLLOWS_FROM.get(code, ("-",))) for one in broken):
            return
        self.findings.append(finding(code, message, mark, state=state))

    def declared(
        self, name: Text, legal: Iterable[str], noun: str, code: str = "CW110", state: str = ""
    ) -> str:
        """The name, checked to be one of `legal`."""
        legal = tuple(legal)
        if noun == "dialog" and f"dialog:{name}" in self.sources.broken:
            return str(name)
        if name not in legal:
            near = closest(name, legal)
            self.say(code, f"{str(name)!r} is no {noun}.{near}", name.mark, state)
        return str(name)

    def literal(
        self, text: Text, type: SlotType, may_be: tuple[str, ...] = (), state: str = ""
    ) -> Value:
        """A literal as its type stores it; a choice's value must be one of the choice's."""
        if type.kind == "choice" and text not in may_be:
            values = self.choice_values(type.choice)
            if values and text not in values:
                near = closest(text, values)
                message = f"{str(text)!r} is no value of the choice {type.choice!r}.{near}"
                self.say("CW001", message, text.mark, state)
            return str(text)
        try:
            return stored(text, type, may_be)
        except LiteralError as error:
            self.say("CW001", str(error), text.mark, state)
            return str(text)

    def choice_values(self, choice: str) -> tuple[str, ...]:
        """The values of a choice, in file order of the first locale that has it."""
        for locale in self.locales:
            values = self.words[locale].choices.get(choice)
            if values:
                return tuple(value.name for value in values)
        return ()

    def type(self, type: SlotType, mark: Mark) -> SlotType:
        """The type, its choice checked to be declared."""
        kind = type.item if type.item is not None else type
        if kind.kind == "choice" and not self.choice_values(kind.choice):
            legal = {name for words in self.words.values() for name in words.choices}
            near = closest(kind.choice, legal)
            self.say("CW109", f"no choice {kind.choice!r} is in the words files.{near}", mark)
        return type

    def hears(self, name: Text, state: str = "") -> str:
        """An intent that is listened for: it needs examples in each locale (CW106)."""
        legal = {intent for words in self.words.values() for intent in words.intents}
        if name not in legal:
            near = closest(name, legal)
            self.say("CW106", f"no intent {str(name)!r} is declared.{near}", name.mark, state)
        else:
            for locale in self.locales:
                if not self.words[locale].intents.get(name):
                    message = f"the intent {str(name)!r} has no examples in {locale}"
                    self.say("CW106", message, name.mark, state)
        return str(name)


@dataclass(slots=True, kw_only=True)
class Scope:
    """Where a name stands: a dialog and perhaps a state of it, or the app file (no dialog)."""

    work: Work
    dialog: DialogFile | None = None
    state: str = ""  # qualified
    types: dict[str, GuardType] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The dialog's name, empty in the app file."""
        return str(self.dialog.dialog) if self.dialog is not None else ""

    def within(self, state: str) -> "Scope":
        """The same, in one state."""
        qualified = f"{self.name}.{state}"
        return Scope(work=self.work, dialog=self.dialog, state=qualified, types=self.types)

    def say(self, code: str, message: str, mark: Mark) -> None:
        """Note what is wrong here."""
        self.work.say(code, message, mark, self.state)

    def guard(self, text: Text) -> Expression:
        """A guard, parsed and typed; what cannot be parsed never holds."""
        try:
            parsed = parse(text)
        except GuardError as error:
            self.say("CW401", error.message, text.at(error.offset))
            return Constant("false")
        for problem in check(parsed, self.types, self.work.parts.sets):
            self.say(problem.code, problem.message, text.at(problem.offset))
        return parsed.expression

    def slot(self, name: Text, code: str = "CW405") -> str:
        """A slot of this dialog."""
        legal = self.dialog.slots if self.dialog is not None else {}
        return self.work.declared(name, legal, "slot", code, self.state)

    def slot_type(self, name: str) -> tuple[SlotType, tuple[str, ...]] | None:
        """Type and `may_be` of a slot or an input of this dialog."""
        if self.dialog is None:
            return None
        key = Text(name)
        found: Any = self.dialog.slots.get(key) or self.dialog.takes.get(key)
        return None if found is None else (found.type, found.may_be)

    def type_of_value(self, name: str) -> SlotType | None:
        """The type of a slot, an input or data; None for facts and names of the call."""
        found = self.slot_type(name)
        if found is not None:
            return found[0]
        data = self.work.parts.data.get(name)
        return None if data is None else data.type

    def class_of(self, name: str) -> str:
        """The class that a name is spoken under: a slot's label, an input's or data's class."""
        if self.dialog is not None and name in self.dialog.slots:
            slot: Any = self.dialog.slots[Text(name)]
            own = str(slot.class_ or "told_us")
            if slot.relative_to is None or slot.relative_to == name:
                return own
            ranks = self.work.classes
            return max(
                (own, self.declared_class(slot.relative_to)), key=lambda one: ranks.get(one, 0)
            )
        return self.declared_class(name)

    def declared_class(self, name: str) -> str:
        """The class that is written for a slot, an input or data."""
        if self.dialog is not None and name in self.dialog.slots:
            return str(self.dialog.slots[Text(name)].class_ or "told_us")
        if self.dialog is not None and name in self.dialog.takes:
            return str(self.dialog.takes[Text(name)].class_ or "public")
        data = self.work.parts.data.get(name)
        return "public" if data is None else str(data.class_)

    def readable(self, name: Text) -> str:
        """A name whose value may be passed on: slot, input, data."""
        if name not in self.types:
            near = closest(name, self.types)
            self.say("CW110", f"no name {str(name)!r} is known here.{near}", name.mark)
        return str(name)

    def goto(self, name: Text) -> tuple[str, bool]:
        """The target of an exit, qualified, and whether it is a dialog."""
        states = self.dialog.states if self.dialog is not None else {}
        if name in states:
            return f"{self.name}.{name}", False
        if name in self.work.sources.dialogs or f"dialog:{name}" in self.work.sources.broken:
            return str(name), True
        what = "no state of this dialog and no dialog" if self.dialog is not None else "no dialog"
        head = name.partition(".")[0]
        near = closest(name, (*states, *self.work.sources.dialogs))
        if head != name and head in self.work.sources.dialogs:
            near = f" A dialog is entered at its start: write {head!r}."
        self.say("CW101", f"{str(name)!r} is {what}.{near}", name.mark)
        return str(name), True

    def sub_dialog(self, name: Text) -> str:
        """A dialog that is called."""
        return self.work.declared(name, self.work.sources.dialogs, "dialog", "CW101", self.state)

    def prompt(self, name: Text, entry: str = "say") -> str:
        """The full id of a prompt: the dialog's own, then a shared one, then any by its id.

        entry: the wording that is played here, which must be there.
        """
        id = self._prompt(name)
        self.work.prompt_uses.append(PromptUse(id, entry, name.mark, self.state))
        return id

    def _prompt(self, name: Text) -> str:
        work = self.work
        own = self.dialog.prompts if self.dialog is not None else {}
        if name in own:
            return f"{self.name}.{name}"
        if name in work.parts.prompts or name in work.shipped_prompts:
            return str(name)
        head, _, tail = str(name).partition(".")
        other = work.sources.dialogs.get(head)
        if (other is not None and tail in other.prompts) or f"dialog:{head}" in work.sources.broken:
            return str(name)
        if head == "answers" and tail in work.parts.answers:
            return str(name)
        near = closest(name, (*own, *work.parts.prompts))
        self.say("CW301", f"no prompt {str(name)!r} is written.{near}", name.mark)
        return f"{self.name}.{name}" if self.name else str(name)

    def facts(self, names: Iterable[Text]) -> tuple[str, ...]:
        """Declared facts."""
        legal = self.work.parts.facts
        return tuple(self.work.declared(n, legal, "fact", state=self.state) for n in names)


def data_types(work: Work) -> dict[str, GuardType]:
    """What guards of every dialog may read: declared data, facts, and the locale of the call."""
    types = _seen(work, work.parts.data)
    for fact in work.parts.facts:
        types[str(fact)] = GuardType("boolean")
    types["call.locale"] = GuardType("text", work.locales)
    return types


def dialog_types(
    work: Work, dialog: DialogFile, of_data: Mapping[str, GuardType]
) -> dict[str, GuardType]:
    """What guards of one dialog may read besides the names of language.md section 7."""
    return {**of_data, **_seen(work, dialog.takes), **_seen(work, dialog.slots)}


def _seen(work: Work, declared: Mapping[Any, Any]) -> dict[str, GuardType]:
    """What guards see of declared data, inputs or slots."""
    return {
        str(name): type_of(one.type, tuple(one.may_be), work.choice_values(one.type.choice))
        for name, one in declared.items()
    }
