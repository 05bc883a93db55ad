"""CW603, CW604: what may be said or keyed in one state means one thing."""

import dataclasses
import functools
import re
import unicodedata
from collections.abc import Iterator

from callwright.dialog.findings import Finding, finding
from callwright.machine.live_keys import YES_NO_KEYS
from callwright.machine.tables import (
    NOWHERE,
    Application,
    AskState,
    DialogTable,
    Global,
    Route,
    State,
)
from callwright.understanding.words import Words

__all__ = ["check_global_keys", "check_words", "live_globals"]


def check_words(app: Application) -> Iterator[Finding]:
    """Compare what is live together, state by state, each clash reported once."""
    yield from check_global_keys(app)
    seen: set[tuple[str, ...]] = set()
    for dialog in app.dialogs.values():
        for state in dialog.states.values():
            if not isinstance(state, AskState):
                continue
            for locale in app.locales:
                words = app.words.get(locale)
                if words is None:
                    continue
                for one in (
                    *_examples(app, dialog, state, words),
                    *_keys(app, dialog, state, words),
                ):
                    key = (one.code, *sorted(re.findall(r"'[^']*'", one.message)[1:]), locale)
                    if key not in seen:
                        seen.add(key)
                        yield one


def live_globals(app: Application, state: State) -> tuple[Global, ...]:
    """The globals that act in the state: alarms always, the rest unless silenced or its own."""
    own = state.hears if isinstance(state, AskState) else {}
    return tuple(
        one
        for one in app.globals
        if one.hears not in own and (one.alarm or one.hears not in state.not_here)
    )


# --- CW603 ---------------------------------------------------------------------------------------


def _examples(
    app: Application, dialog: DialogTable, state: AskState, words: Words
) -> Iterator[Finding]:
    heard: dict[str, tuple[str, Route | None]] = {}
    for name, examples, route in _live(app, dialog, state, words):
        for example in examples:
            other, leads = heard.setdefault(_plain(example), (name, route))
            if other != name and not _leads_alike(leads, route):
                yield finding(
                    "CW603",
                    f"In state {state.name!r} the words {example!r} ({words.locale}) mean both "
                    f"{other!r} and {name!r}: leave them to one.",
                    state.at,
                    state=state.name,
                )


def _live(
    app: Application, dialog: DialogTable, state: AskState, words: Words
) -> Iterator[tuple[str, tuple[str, ...], Route | None]]:
    """What may be heard: its name, its examples, where it leads."""
    for intent, route in state.hears.items():
        yield intent, words.intents.get(intent, ()), route
    slot = dialog.slots.get(state.slot)
    cases = {str(case.value): case.route for case in state.cases}
    if slot is not None and slot.type.kind == "choice":
        for value in words.choices.get(slot.type.choice, ()):
            if not cases or value.name in cases:  # a missing case is CW204's
                yield f"{slot.type.choice}.{value.name}", value.hears, cases.get(value.name)
    if slot is not None and slot.type.kind == "yes_no":
        for intent, answer in (("affirm", "yes"), ("deny", "no")):
            yield intent, words.intents.get(intent, ()), cases.get(answer)
    for one in live_globals(app, state):
        yield one.hears, words.intents.get(one.hears, ()), one.route
    for name, asked in words.answers.items():
        if name in app.answers:
            yield f"answers.{name}", asked, None


def _leads_alike(one: Route | None, other: Route | None) -> bool:
    """Both do the same, so it does not matter which was meant."""
    return (
        one is not None
        and other is not None
        and [dataclasses.replace(exit_, at=NOWHERE) for exit_ in one.exits]
        == [dataclasses.replace(exit_, at=NOWHERE) for exit_ in other.exits]
    )


@functools.cache
def _plain(text: str) -> str:
    """Lower case, without accents and punctuation: as the matcher sees it."""
    letters = unicodedata.normalize("NFD", text.casefold())
    return " ".join(re.findall(r"[^\W_]+", "".join(c for c in letters if not _is_accent(c))))


def _is_accent(letter: str) -> bool:
    return unicodedata.combining(letter) > 0


# --- CW604 ---------------------------------------------------------------------------------------


def _keys(
    app: Application, dialog: DialogTable, state: AskState, words: Words
) -> Iterator[Finding]:
    slot = dialog.slots.get(state.slot)
    chosen: dict[str, str] = {}
    if slot is not None and slot.type.kind == "yes_no" and state.keypad is not None:
        for one in live_globals(app, state):
            if one.keys in YES_NO_KEYS:
                yield _key_finding(
                    state,
                    f"key {one.keys!r} means both the global {one.hears!r} and "
                    f"{YES_NO_KEYS[one.keys]!r}: give the global another key, or take out `keypad`",
                )
    if slot is not None and slot.type.kind == "choice":
        for value in words.choices.get(slot.type.choice, ()):
            if not value.key:
                continue
            other = chosen.setdefault(value.key, value.name)
            if other != value.name:
                yield _key_finding(
                    state,
                    f"key {value.key!r} chooses both {other!r} and {value.name!r} "
                    f"({words.locale}): give one of them another key",
                )
            if state.keypad is not None:
                yield _key_finding(
                    state,
                    f"key {value.key!r} chooses {value.name!r} ({words.locale}) but belongs to "
                    "the open keypad: take out `keypad`, or the choice's `keys`",
                )
    for one in live_globals(app, state):
        if one.keys and one.keys in chosen:
            yield _key_finding(
                state,
                f"key {one.keys!r} means both the global {one.hears!r} and the choice "
                f"{chosen[one.keys]!r} ({words.locale}): give one of them another key",
            )


def _key_finding(state: AskState, says: str) -> Finding:
    return finding("CW604", f"In state {state.name!r} {says}.", state.at, state=state.name)


def check_global_keys(app: Application) -> Iterator[Finding]:
    """Keys of the globals among themselves, and `#`, which ends a keypad answer."""
    keyed: dict[str, Global] = {}
    for one in app.globals:
        if not one.keys:
            continue
        other = keyed.setdefault(one.keys, one)
        if other is not one:
            yield finding(
                "CW604",
                f"Key {one.keys!r} means both the globals {other.hears!r} and {one.hears!r}: "
                "give one of them another key.",
                one.at,
            )
        if one.keys == "#":
            yield finding(
                "CW604",
                f"The global {one.hears!r} has the key '#', which ends an answer on the keypad: "
                "give it another key.",
                one.at,
            )
