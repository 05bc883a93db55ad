"""Prompts of all locales as tables: inherited, labelled, measured."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from callwright.dialog.compiler.exits import route
from callwright.dialog.compiler.recordings import read_recording
from callwright.dialog.compiler.scope import Scope, Work
from callwright.dialog.findings import closest
from callwright.dialog.schema.exits import ExitMap
from callwright.dialog.schema.prompts import Prompt, Wording
from callwright.dialog.shipped.wording import CHECK, CHECK_AGAIN, ShippedWording, shipped_wording
from callwright.dialog.templates import Template, TemplateError, read_template
from callwright.dialog.yaml_source import Text, mark_of
from callwright.errors import Mark
from callwright.machine.tables import PromptEntry, PromptTable
from callwright.understanding.slot_type import SlotType

__all__ = [
    "AskedBy",
    "compile_prompts",
    "tells_as_much",
    "usual_words",
]

SINGLE = ("say", "ask", "implicit", "help", "narrow", "invalid")
AGAIN = ("confirm", "choose")  # a text, or what is said each time that it is put again
LISTS = ("no_input", "no_match")
AT_STAKE = ("it", "first", "second")
OFFERS = "call.keys"  # 1 and 2 may be keyed for yes and no: a wording that reads it offers them
# Which types a filter can say. `spoken` and `as_question` say any.
FITTING = {
    "money": ("money",),
    "spoken_date": ("date",),
    "digits": ("digits", "zip", "street_number", "number", "alnum", "phone"),
    "spoken_list": ("list",),
}
Entries = dict[str, PromptEntry]


@dataclass(frozen=True, slots=True)
class AskedBy:
    """The slot that a prompt asks for, when a question uses it."""

    type: SlotType
    state: str


@dataclass(slots=True)
class _Prompts:
    work: Work
    scopes: Mapping[str, Scope]  # by dialog, "" for the app file
    asked: Mapping[str, AskedBy]

    def scope(self, id: str) -> Scope:
        head = id.partition(".")[0]
        return self.scopes.get(head, self.scopes[""])

    def entry(self, id: str, text: Text | str, mark: Mark) -> PromptEntry:
        """One wording, judged (CW401, CW402), labelled and measured."""
        scope = self.scope(id)
        try:
            template = read_template(str(text))
        except TemplateError as error:
            scope.say(error.code, error.message, mark)
            return PromptEntry(text=str(text), at=mark)
        for name in template.reads:
            if name == OFFERS:
                if any(piece.name == name for branch in template.branches for piece in branch):
                    scope.say(
                        "CW402", f"{name!r} is no value to be said: write it in an `if`", mark
                    )
                continue
            if name not in AT_STAKE and scope.type_of_value(name) is None:
                near = closest(name, scope.types)
                what = "a fact; decide in a state" if name in scope.types else "not known here"
                scope.say("CW402", f"{name!r} in this prompt is {what}.{near}", mark)
        says_a_date = self.judge_filters(id, scope, template, mark)
        return PromptEntry(
            text=str(text),
            # How a date is said depends on how near it is, so the `Say` carries the call's date.
            reads=(*template.reads, "today") if says_a_date else template.reads,
            label=self.label(scope, template.reads),
            est_ms=self.est_ms(id, scope, str(text)),
            at=mark,
        )

    def judge_filters(self, id: str, scope: Scope, template: Template, mark: Mark) -> bool:
        """Are values said by a filter of their type (CW406)? True when one of them is a date."""
        says_a_date = False
        for piece in (piece for branch in template.branches for piece in branch if piece.name):
            type = self.type(id, scope, piece.name)
            kind = type.kind if type is not None else ""
            item = type.item.kind if type is not None and type.item is not None else ""
            says_a_date = says_a_date or "date" in (kind, item)
            fits = FITTING.get(piece.filter)
            if kind and fits is not None and kind not in fits:
                message = f"the filter {piece.filter!r} does not fit {piece.name!r}, a {type}"
                scope.say("CW406", message, mark)
        return says_a_date

    def type(self, id: str, scope: Scope, name: str) -> SlotType | None:
        """The type of a name in a prompt."""
        if name in AT_STAKE:
            return self.asked[id].type if id in self.asked else None
        return scope.type_of_value(name)

    def label(self, scope: Scope, reads: tuple[str, ...]) -> str:
        """The strictest class of what is read."""
        ranks = self.work.classes
        found = [scope.class_of(name) for name in reads if name not in AT_STAKE]
        return max(["public", *found], key=lambda name: ranks.get(name, 0))

    def est_ms(self, id: str, scope: Scope, text: str) -> int:
        """The longest branch with the longest usual values, at 100 words a minute."""
        longest = 0
        for branch in read_template(text).branches:
            words = 0
            for piece in branch:
                words += len(piece.text.split())
                if piece.name:
                    words += usual_words(self.work, self.type(id, scope, piece.name))
            longest = max(longest, words)
        return longest * 600

    def entries(self, id: str, one: Wording) -> Entries:
        """What one file writes of a prompt."""
        made: Entries = {}
        for name in SINGLE:
            text = getattr(one, name)
            if text is not None:
                made[name] = self.entry(id, text, text.mark)
        for name in AGAIN:
            made |= self.put_again(id, name, one)
        for name in LISTS:
            written = getattr(one, name)
            items = written if isinstance(written, tuple) else (written,)
            for number, item in enumerate(items, start=1):
                made[f"{name}.{number}"] = self.listed(id, f"{name}.{number}", item)
        if one.audio is not None:
            main = "ask" if "ask" in made else "say"
            entry = made.get(main, PromptEntry(at=one.audio.mark))
            sound = read_recording(self.work, one.audio)
            length_ms = sound.length_ms if sound is not None else 0
            made[main] = dataclasses.replace(
                entry, audio=str(one.audio), recording=sound, est_ms=length_ms
            )
        return made

    def put_again(self, id: str, name: str, one: Wording) -> Entries:
        """`confirm` and, for the second time that it is put, `confirm.2`, as far as written."""
        written = getattr(one, name)
        items = written if isinstance(written, tuple) else (written,)
        return {
            name if number == 1 else f"{name}.{number}": self.entry(id, text, text.mark)
            for number, text in enumerate(items, start=1)
        }

    def listed(self, id: str, entry: str, item: Text | ExitMap) -> PromptEntry:
        if isinstance(item, ExitMap):
            made = route(self.scope(id), f"prompt:{id}.{entry}", item)
            return PromptEntry(goto=made, at=item.at)
        return self.entry(id, item, item.mark)

    def complete(self, id: str, written: Entries, shipped: ShippedWording | None) -> Entries:
        """What is written, with what the type's shipped wording has besides."""
        asked = self.asked.get(id)
        if asked is None or shipped is None:
            return written
        whole = dict(written)
        kinds = [shipped.types[k] for k in (asked.type.kind, "any") if k in shipped.types]
        for kind in kinds:
            for name in SINGLE:
                text = getattr(kind, name)
                if text is not None and name not in whole:
                    whole[name] = self.entry(id, text, text.mark)
            for name in AGAIN:
                ours = self.put_again(id, name, kind)
                if name not in whole:
                    whole |= ours
                elif f"{name}.2" not in whole and tells_as_much(whole[name], ours):
                    whole |= {other: one for other, one in ours.items() if other != name}
            for name in LISTS:
                if f"{name}.1" in whole:
                    continue
                items = getattr(kind, name)
                for number, item in enumerate(items, start=1):
                    whole[f"{name}.{number}"] = self.listed(id, "", item)
        return whole


def tells_as_much(written: PromptEntry, ours: Entries) -> bool:
    """Does the author's only wording speak all that is at stake in ours, so that ours may follow?

    What an author keeps back ("Did I get that right?", of a number in a crowded room) is not told
    in words that are not theirs.
    """
    try:
        branches = read_template(written.text).branches
    except TemplateError:
        return False
    told = [{piece.name for piece in branch if piece.name in AT_STAKE} for branch in branches]
    return all(
        said >= {name for name in one.reads if name in AT_STAKE}
        for one in ours.values()
        for said in told
    )


def usual_words(work: Work, type: SlotType | None) -> int:
    """How many words the longest usual value of a type takes to say."""
    if type is None:
        return 4
    match type.kind:
        case "choice":
            says = [
                len(value.say.split())
                for words in work.words.values()
                for value in words.choices.get(type.choice, ())
            ]
            return max(says, default=3)
        case "digits" | "alnum":
            return type.most or 8
        case "list":
            return (type.most or 3) * (usual_words(work, type.item) + 1)
        case kind:
            return _USUAL.get(kind, 4)


# Words of: "seventy seven thousand seven hundred seventy seven dollars and seventy seven cents",
# "Wednesday, September twenty seventh, nineteen seventy seven", "eleven forty five in the morning".
_USUAL = {
    "yes_no": 1, "number": 8, "money": 13, "percent": 6, "date": 7, "time": 6, "time_range": 13,
    "duration": 6, "name": 3, "phone": 11, "email": 8, "zip": 5, "postcode": 7,
    "street_number": 5, "us_state": 2, "text": 12,
}  # fmt: skip


def compile_prompts(
    work: Work, scopes: Mapping[str, Scope], asked: Mapping[str, AskedBy]
) -> dict[str, PromptTable]:
    """Every prompt of the application, shipped ones among them, by full id."""
    prompts = _Prompts(work, scopes, asked)
    written: dict[str, Prompt] = {str(k): v for k, v in work.parts.prompts.items()}
    for name, dialog in work.sources.dialogs.items():
        written.update({f"{name}.{key}": one for key, one in dialog.prompts.items()})
    marks: dict[str, Mark] = {str(k): mark_of(k) for k in work.parts.prompts}
    for name, dialog in work.sources.dialogs.items():
        marks.update({f"{name}.{key}": key.mark for key in dialog.prompts})
    tables: dict[str, PromptTable] = {}
    own: dict[str, dict[str, Entries]] = {}
    first, others = work.locales[0], work.locales[1:]
    for id, one in written.items():
        if id.startswith("shipped.") and id not in work.shipped_prompts:
            near = closest(id, work.shipped_prompts)
            work.say("CW301", f"no prompt {id!r} is shipped, to be replaced.{near}", marks[id])
        own[id] = {first: prompts.entries(id, one)}
        for locale in others:
            file = work.sources.prompts.get(locale)
            there = file.prompts.get(Text(id)) if file is not None else None
            if there is not None:
                own[id][locale] = prompts.entries(id, there)
    for answer, one_answer in work.parts.answers.items():
        id = f"answers.{answer}"
        own[id] = {first: {"say": prompts.entry(id, one_answer.say, one_answer.say.mark)}}
        marks[id] = mark_of(answer)
        for locale in others:
            file = work.sources.prompts.get(locale)
            there = file.prompts.get(Text(id)) if file is not None else None
            if there is not None:
                own[id][locale] = prompts.entries(id, there)
    for id, by_locale in own.items():
        prompt = written.get(id)
        if prompt is not None and prompt.uses is not None:
            prompts.scope(id).prompt(prompt.uses, "")
        tables[id] = PromptTable(
            id=id,
            barge_in=prompt.barge_in if prompt is not None else "any",  # type: ignore[arg-type]
            must_play=prompt.must_play if prompt is not None else False,
            tags=tuple(map(str, prompt.tags)) if prompt is not None else (),
            entries={
                locale: prompts.complete(
                    id, _used(own, written, id, locale), shipped_wording(locale)
                )
                for locale in by_locale
            },
            at=marks[id],
        )
    return {**_shipped(prompts, own), **tables}


def _used(
    own: Mapping[str, Mapping[str, Entries]],
    written: Mapping[str, Prompt],
    id: str,
    locale: str,
) -> Entries:
    """A prompt's own entries, laid over those of the prompt it `uses`."""
    entries = own[id].get(locale, {})
    one = written.get(id)
    if one is None or one.uses is None:
        return entries
    used = str(one.uses)
    head = id.partition(".")[0]
    found = own.get(f"{head}.{used}") or own.get(used)
    if found is None:
        return entries  # said to the author by `compile_prompts`
    lists = {name.partition(".")[0] for name in entries}  # a list is taken over whole
    inherited = {
        name: entry
        for name, entry in found.get(locale, {}).items()
        if name not in ("say", "ask") and name.partition(".")[0] not in lists
    }
    return {**inherited, **entries}


def _shipped(prompts: _Prompts, own: Mapping[str, object]) -> dict[str, PromptTable]:
    """The shipped prompts that the application does not replace, and a check for each intent."""
    work = prompts.work
    tables: dict[str, PromptTable] = {}
    by_locale = {locale: shipped_wording(locale) for locale in work.locales}
    for locale, shipped in by_locale.items():
        if shipped is None:
            continue
        for name, one in shipped.prompts.items():
            id = f"shipped.{name}"
            if id not in own:
                _add(tables, id, locale, prompts.entries(id, one), one)
        intents = {*shipped.checks, *work.words[locale].says} - {CHECK, CHECK_AGAIN}
        for intent in sorted(intents):
            id = f"shipped.check_{intent}"
            if id in own:
                continue
            text = shipped.checks.get(intent)
            if text is None:
                says = work.words[locale].says[intent]
                text = Text(shipped.checks[CHECK].replace("{{ it }}", says))
            again = shipped.checks[CHECK_AGAIN]
            whole = Text(again.replace("{{ it }}", text))
            both = {
                "ask": prompts.entry(id, text, text.mark),
                "no_input.1": prompts.entry(id, whole, again.mark),
            }
            _add(tables, id, locale, both, None)
    return tables


def _add(
    tables: dict[str, PromptTable], id: str, locale: str, entries: Entries, one: Prompt | None
) -> None:
    before = tables[id].entries if id in tables else {}
    tables[id] = PromptTable(
        id=id,
        barge_in=one.barge_in if one is not None else "any",  # type: ignore[arg-type]
        entries={**before, locale: entries},
    )
