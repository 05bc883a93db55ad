"""CW302 to CW305, CW307: prompts are used, enough, and not missed when they must be heard."""

import re
from collections.abc import Iterator, Mapping

from callwright.dialog.checks.templates import branches, spoken_text
from callwright.dialog.checks.utterances import used_prompts
from callwright.dialog.findings import Finding, finding
from callwright.dialog.shipped.wording import is_shipped
from callwright.machine.tables import (
    Application,
    AskState,
    DialogTable,
    PromptEntry,
    PromptTable,
    SayState,
)

__all__ = ["check_prompts"]


def check_prompts(app: Application) -> Iterator[Finding]:
    """Everything about prompts that needs no wording measured."""
    yield from _unused(app)
    for dialog in app.dialogs.values():
        for state in dialog.states.values():
            match state:
                case AskState():
                    yield from _enough_reprompts(app, state)
                    yield from _confirmable(app, dialog, state)
                case SayState():
                    yield from _left_to_chance(app, state)
                case _:
                    pass
    yield from _alarm_checks(app)
    yield from _heard_whole(app)
    for prompt in app.prompts.values():
        yield from _tapers(prompt)
        if prompt.must_play and prompt.barge_in != "none":
            yield finding(
                "CW307",
                f"Prompt {prompt.id!r} must be played but can be talked over "
                f"(`barge_in: {prompt.barge_in}`): write `barge_in: none`.",
                prompt.at,
            )


def _heard_whole(app: Application) -> Iterator[Finding]:
    """What a rule waits for was heard only if it must be: of other prompts nobody keeps account."""
    for rule in app.rules:
        for name in rule.until.get("said", ()):
            prompt = app.prompts.get(name)
            if prompt is not None and not prompt.must_play:
                yield finding(
                    "CW307",
                    f"Rule {rule.name!r} waits until {name!r} was said, but that prompt need not "
                    "be heard: write `must_play: true`.",
                    prompt.at,
                )


def _unused(app: Application) -> Iterator[Finding]:
    used = used_prompts(app)
    for prompt in app.prompts.values():
        if prompt.id not in used and _own(prompt.id):
            yield finding(
                "CW302",
                f"Prompt {prompt.id!r} is written but nothing says it: use it, or take it out.",
                prompt.at,
            )


def _own(prompt: str) -> bool:
    """Written by the author for a use of theirs: a shipped one is used by the machine."""
    return not prompt.startswith(("shipped.", "answers."))


def _enough_reprompts(app: Application, state: AskState) -> Iterator[Finding]:
    table = app.prompts.get(state.prompt)
    if table is None:
        return
    needed = state.tries - 1
    for locale, entries in table.entries.items():
        for kind in ("no_input", "no_match"):
            written = _list(entries, kind)
            leaves = bool(written) and written[-1].goto is not None
            if len(written) < needed and not leaves:
                yield finding(
                    "CW303",
                    f"State {state.name!r} reprompts {needed} times before its {state.tries} tries "
                    f"are up, but prompt {state.prompt!r} has {len(written)} `{kind}` "
                    f"wording{'s'[: len(written) != 1]} in {locale}, so one is heard again: "
                    "write another.",
                    written[-1].at if written else table.at,
                    state=state.name,
                )


def _list(entries: Mapping[str, PromptEntry], kind: str) -> list[PromptEntry]:
    """The entries `kind.1`, `kind.2`, … in order."""
    numbered = [(int(k.split(".")[1]), e) for k, e in entries.items() if k.startswith(f"{kind}.")]
    return [entry for _, entry in sorted(numbered, key=lambda pair: pair[0])]


def _confirmable(app: Application, dialog: DialogTable, state: AskState) -> Iterator[Finding]:
    table, slot = app.prompts.get(state.prompt), dialog.slots.get(state.slot)
    if table is None or slot is None or slot.confirm == "none":
        return
    for locale in app.locales:
        if "confirm" not in table.entries.get(locale, {}):
            yield finding(
                "CW304",
                f"Slot {slot.name!r} may be asked back, but prompt {state.prompt!r} has no "
                f"`confirm` wording in {locale} and none is shipped for {slot.type}: write one.",
                table.at,
                state=state.name,
            )


def _alarm_checks(app: Application) -> Iterator[Finding]:
    for one in app.globals:
        if not one.alarm:
            continue
        check = one.check_with or f"shipped.check_{one.hears}"
        table = app.prompts.get(check)
        for locale in app.locales:
            entries = table.entries.get(locale, {}) if table else {}
            says = app.words[locale].says if locale in app.words else {}
            if not entries and (one.check_with or one.hears not in says):
                yield finding(
                    "CW304",
                    f"The alarm {one.hears!r} has no wording in {locale} that asks whether it was "
                    "heard right: name a prompt in `check_with`.",
                    one.at,
                )


def _left_to_chance(app: Application, state: SayState) -> Iterator[Finding]:
    for prompt in state.prompts:
        table = app.prompts.get(prompt)
        if state.any_of and table is not None and table.must_play:
            yield finding(
                "CW307",
                f"State {state.name!r} picks one prompt of several, so {prompt!r}, which must be "
                "played, may be left out: say it in a state of its own.",
                state.at,
                state=state.name,
            )


# --- tapering ------------------------------------------------------------------------------------

# What is left of "please repeat that" when these are taken away is nothing.
_REPEAT_WORDS = frozenset({
    "a", "again", "and", "can", "come", "could", "did", "didn", "do", "excuse", "get", "hear",
    "heard", "i", "it", "me", "not", "once", "one", "more", "pardon", "please", "repeat", "say",
    "sorry", "t", "that", "the", "to", "understand", "what", "would", "you", "catch", "was", "is",
    "this", "my", "apologies", "de", "nuevo", "otra", "vez", "por", "favor", "perdone", "perdon",
    "disculpe", "repita", "repetir", "puede", "podria", "lo", "eso", "no", "entendi", "escuche",
    "oi", "que", "dijo", "digalo", "le", "una", "mas",
})  # fmt: skip
_ALIKE = 0.9  # a guess: nine words in ten the same is heard as the same


def _tapers(prompt: PromptTable) -> Iterator[Finding]:
    for locale, entries in prompt.entries.items():
        yield from _put_again(prompt, locale, entries)
        for kind in ("no_input", "no_match"):
            listed = _list(entries, kind)
            heard_before = [("the question itself", entries["ask"])] if "ask" in entries else []
            for number, entry in enumerate(listed, 1):
                problem = _problem(entry, heard_before)
                if problem and entry.at.file:
                    shipped = is_shipped(entry.at)
                    mend = f"write its `{kind}` yourself" if shipped else "say it another way"
                    yield finding(
                        "CW305",
                        f"Reprompt {number} of `{kind}` in prompt {prompt.id!r} ({locale})"
                        f"{', which callwright brings,' if shipped else ''} {problem}: {mend}, "
                        "with an example or the keypad.",
                        prompt.at if shipped else entry.at,
                    )
                heard_before.append((f"reprompt {number}", entry))


def _put_again(
    prompt: PromptTable, locale: str, entries: Mapping[str, PromptEntry]
) -> Iterator[Finding]:
    """A confirmation or a choice that was not answered is put in other words."""
    for kind in ("confirm", "choose"):
        first = entries.get(kind)
        if first is None or is_shipped(first.at) or not first.at.file:
            continue
        following = _list(entries, kind)
        said = [first]
        for entry in following:
            if any(_bag(entry.text) == _bag(other.text) for other in said):
                yield finding(
                    "CW305",
                    f"`{kind}` in prompt {prompt.id!r} ({locale}) is put again in the same words: "
                    "say it another way, and offer what else the caller can do.",
                    entry.at,
                )
            said.append(entry)
        if not following:
            yield finding(
                "CW305",
                f"`{kind}` in prompt {prompt.id!r} ({locale}) is put again in the same words, for "
                "it does not speak the value that the words of callwright speak: write a list, "
                f"`{kind}: [first, when that was not answered]`.",
                first.at,
            )


def _problem(entry: PromptEntry, heard_before: list[tuple[str, PromptEntry]]) -> str:
    if not entry.text:
        return ""
    words = _bag(entry.text)
    if words <= _REPEAT_WORDS and "{}" not in words:
        return "only asks the caller to repeat"
    for name, other in heard_before:
        theirs = _bag(other.text) if other.text else frozenset()
        if theirs and len(words & theirs) > _ALIKE * len(words | theirs):
            return f"says the same as {name}"
    return ""


_PLAIN = str.maketrans("áéíóúüñ", "aeiouun")


def _bag(text: str) -> frozenset[str]:
    """The words of the longest branch, lower case, without accents; `{}` for a value."""
    longest = max(branches(text), key=lambda branch: len(spoken_text(branch)), default=())
    words = re.findall(r"[a-z]+", spoken_text(longest).lower().translate(_PLAIN))
    return frozenset(words) | ({"{}"} if any(piece.name for piece in longest) else set())
