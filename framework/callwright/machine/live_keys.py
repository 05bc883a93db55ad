"""Keys with a meaning of their own: values of a choice, a yes and a no, digits of an entry."""

from collections.abc import Mapping

from callwright.machine.draft import Draft
from callwright.machine.states import AskState

__all__ = ["YES_NO_KEYS", "choice_keys", "keypad_length", "yes_no_keys_are_free"]

# Longest entry by keypad for a type that names no length: `#` or a pause ends it earlier.
KEYED = {"date": 8, "phone": 10, "zip": 5, "money": 7, "time": 4, "number": 9, "percent": 3}
YES_NO_KEYS = {"1": "yes", "2": "no"}
_KEYED_CHANNELS = ("phone", "browser")


def keypad_length(d: Draft, ask: AskState) -> int | None:
    """Digits that complete an entry; None when the keypad is closed.

    A yes or a no is no entry: its keys act alone, as those of a choice.
    """
    spec = d.machine.slot(d.machine.places[ask.name].dialog.name, ask.slot)
    if ask.keypad is None or (spec is not None and spec.type.kind == "yes_no"):
        return None
    if ask.keypad > 0:
        return ask.keypad
    if spec is None:
        return None
    return spec.type.most or KEYED.get(spec.type.kind, 20)


def choice_keys(d: Draft, ask: AskState) -> dict[str, str]:
    """Key to value of the asked choice, in this locale."""
    spec = d.machine.slot(d.machine.places[ask.name].dialog.name, ask.slot)
    words = d.machine.application.words.get(d.locale)
    if spec is None or words is None or ask.keypad is not None:
        return {}
    values = words.choices.get(spec.type.choice, ())
    return {value.key: value.name for value in values if value.key}


def yes_no_keys_are_free(d: Draft) -> bool:
    """May a wording offer 1 and 2 for yes and no now: `call.keys` of a prompt?

    On a line with a keypad, where neither is a global's, and where no menu of keys is open.
    """
    question = d.question
    menu: Mapping[str, str] = {}
    if question is not None and question.phase != "checking":
        state = d.machine.places[question.state].state
        menu = choice_keys(d, state) if isinstance(state, AskState) else {}
    taken = {*d.place.keys, *menu}
    return d.channel in _KEYED_CHANNELS and not taken & YES_NO_KEYS.keys()
