"""CW306, CW308, CW309, CW605: what is spoken can be listened to, read aloud, and answered."""

import re
from collections.abc import Iterator, Mapping

from callwright.dialog.checks.templates import (
    branches,
    longest_branch_words,
    reads_of,
    spoken_text,
)
from callwright.dialog.checks.utterances import (
    Utterance,
    all_exits,
    entries_of,
    name_types,
    state_utterances,
)
from callwright.dialog.findings import Finding, finding
from callwright.machine.tables import Application, DialogTable, SayState
from callwright.understanding.slot_type import SlotType

__all__ = ["LONGEST_WORDS", "check_wording"]

# checks.md, CW306: 30 words, which is 12 s at 150 words a minute.
LONGEST_WORDS = 30
MOST_OPTIONS = 5
# CW605: 8 s at 150 words a minute.
TALKED_OVER_WORDS = 20
# Types whose written form is what is spoken; every other one needs a filter.
_SPOKEN_AS_WRITTEN = frozenset({"name", "text", "us_state"})
_HAZARDS = re.compile(r"[0-9$€£%&<>@#*_/\\|=+~^{}\[\]`]")


def check_wording(app: Application) -> Iterator[Finding]:
    """Look at each wording once, with the types it is used with."""
    seen: set[tuple[str, str, str]] = set()
    for dialog, used in _all_utterances(app):
        key = (used.prompt, used.entry, used.locale)
        if key in seen or used.prompt.startswith("shipped.") or not used.wording.at.file:
            continue
        seen.add(key)
        types = name_types(app, dialog, used.it)
        yield from _length(app, dialog, used, types)
        yield from _unspeakable(used, types)
        yield from _question(used)


def _all_utterances(app: Application) -> Iterator[tuple[DialogTable | None, Utterance]]:
    for dialog in app.dialogs.values():
        for state in dialog.states.values():
            for used in state_utterances(app, state):
                yield dialog, used
    for exit_ in all_exits(app):
        for used in entries_of(app, exit_.say, "say"):
            owner = app.dialogs.get(exit_.say.split(".", 1)[0])
            yield owner, used
    for one in app.globals:
        for used in entries_of(app, one.check_with, "ask"):
            yield None, used
    for name in app.answers:
        for used in entries_of(app, f"answers.{name}", "say"):
            yield None, used


# --- CW306, CW605 --------------------------------------------------------------------------------


def _length(
    app: Application, dialog: DialogTable | None, used: Utterance, types: Mapping[str, SlotType]
) -> Iterator[Finding]:
    words = longest_branch_words(used.wording.text, types)
    if words > LONGEST_WORDS:
        yield finding(
            "CW306",
            f"Prompt {used.name!r} ({used.locale}) is {words} words long, about "
            f"{words * 60 // 150} s; nobody remembers more than {LONGEST_WORDS}: split it.",
            used.wording.at,
        )
    options = _options(app, dialog, used)
    if options > MOST_OPTIONS:
        yield finding(
            "CW306",
            f"Prompt {used.name!r} ({used.locale}) offers {options} options, more than "
            f"{MOST_OPTIONS}: ask in two steps.",
            used.wording.at,
        )
    table = app.prompts[used.prompt]
    if (
        words > TALKED_OVER_WORDS
        and table.barge_in == "none"
        and not table.must_play
        and not _after_beep(app, used.prompt)
    ):
        yield finding(
            "CW605",
            f"Prompt {used.name!r} ({used.locale}) takes about {words * 60 // 150} s and cannot be "
            "interrupted: let the caller talk over it, or say that it `must_play`.",
            used.wording.at,
        )


def _after_beep(app: Application, prompt: str) -> bool:
    """Said to an answering machine only."""
    uses = [
        state
        for dialog in app.dialogs.values()
        for state in dialog.states.values()
        if isinstance(state, SayState) and prompt in state.prompts
    ]
    return bool(uses) and all(state.after_beep for state in uses)


_PRESS = re.compile(r"\b(?:press|oprima|marque|pulse)\s+\w+|,\s+\w+\s+(?:for|para|to|si|if)\b")


def _options(app: Application, dialog: DialogTable | None, used: Utterance) -> int:
    """The most choice values that one branch names, by their own words, or keys that it offers."""
    slot = dialog.slots.get(used.it) if dialog else None
    offered = 0
    for branch in branches(used.wording.text):
        text = spoken_text(branch).lower()
        if "press" in text or "oprima" in text:
            offered = max(offered, len(_PRESS.findall(text)))
        if slot is not None and slot.type.kind == "choice" and used.locale in app.words:
            values = app.words[used.locale].choices.get(slot.type.choice, ())
            named = sum(
                any(_has_words(text, phrase) for phrase in (value.say, *value.hears))
                for value in values
            )
            offered = max(offered, named)
    return offered


def _has_words(text: str, phrase: str) -> bool:
    return bool(phrase) and re.search(rf"\b{re.escape(phrase.lower())}\b", text) is not None


# --- CW308 ---------------------------------------------------------------------------------------


def _unspeakable(used: Utterance, types: Mapping[str, SlotType]) -> Iterator[Finding]:
    written = " ".join(spoken_text(branch) for branch in branches(used.wording.text))
    hazard = _HAZARDS.search(written)
    if hazard is not None:
        yield finding(
            "CW308",
            f"Prompt {used.name!r} ({used.locale}) has {hazard[0]!r}, which every voice reads "
            "differently: write it out in words, or put in the value with a filter.",
            used.wording.at,
        )
    for read in reads_of(used.wording.text):
        kind = types.get(read.name)
        if not read.spoken or read.filters or kind is None or kind.kind in _SPOKEN_AS_WRITTEN:
            continue
        yield finding(
            "CW308",
            f"Prompt {used.name!r} ({used.locale}) speaks {read.name!r}, a {kind.kind}, as it is "
            f"stored: write `{{{{ {read.name} | spoken }}}}` or the filter of its type.",
            used.wording.at,
        )


# --- CW309 ---------------------------------------------------------------------------------------


def _question(used: Utterance) -> Iterator[Finding]:
    for branch in branches(used.wording.text):
        text = spoken_text(branch).strip()
        marks = text.count("?")
        if used.entry == "say" and marks:
            yield finding(
                "CW309",
                f"Prompt {used.name!r} ({used.locale}) asks a question where nobody listens: put "
                "it in an `ask`.",
                used.wording.at,
            )
            return
        if used.entry not in ("say", "implicit") and (
            marks > 1 or (marks and not _ends_with_question(text))
        ):
            yield finding(
                "CW309",
                f"Prompt {used.name!r} ({used.locale}) should ask one question, at its end, so "
                "that the caller knows when to speak and what a yes would mean.",
                used.wording.at,
            )
            return


def _ends_with_question(text: str) -> bool:
    return text.rstrip("\"' \u201d\u2019").endswith("?")
