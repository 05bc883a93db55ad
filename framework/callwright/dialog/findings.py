"""What is wrong with an application: codes, findings and waivers.

Codes are those of checks.md: stable, never reused, never renumbered.
"""

import datetime
import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from callwright.errors import Mark

__all__ = [
    "CODES",
    "Code",
    "Finding",
    "Waiver",
    "apply_waivers",
    "closest",
    "finding",
    "in_order",
]

Severity = Literal["E", "W"]


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of finding. E refuses to load, W warns. proves: what its absence means."""

    severity: Severity
    proves: str


CODES: dict[str, Code] = {
    "CW001": Code("E", "the file means what it looks like: each value has its key's type"),
    "CW002": Code("E", "no key is written twice"),
    "CW003": Code("E", "no unknown key, and no needed one missing"),
    "CW005": Code("E", "one verb in each state"),
    "CW101": Code("E", "every exit names a state or dialog that exists, and no name is both"),
    "CW102": Code("W", "every state can be reached"),
    "CW103": Code("E", "from every state an end can be reached"),
    "CW104": Code("E", "every service result is handled, error and timeout included"),
    "CW105": Code("E", "every sub-dialog outcome is handled, and none invented"),
    "CW106": Code("E", "every intent heard is declared and has examples in each locale"),
    "CW107": Code("E", "call depth is bounded: no recursion through `call`"),
    "CW108": Code("E", "a dialog entered by `goto` says how each of its returns ends the call"),
    "CW109": Code("E", "every choice value, intent and answer has words in every locale"),
    "CW110": Code("E", "every declared name that is used exists: service, queue, fact, class, ..."),
    "CW201": Code("W", "no loop of written exits is bounded by the default alone"),
    "CW202": Code("E", "limits cannot chase each other"),
    "CW203": Code("E", "every question has a way out when tries run out"),
    "CW204": Code("E", "yes/no handles both; a choice handles all"),
    "CW205": Code("E", "the call ends: every cycle passes a counted state"),
    "CW206": Code("E", "`decide` and `cases` cover every value"),
    "CW207": Code("W", "no case is impossible or shadowed by an earlier one"),
    "CW208": Code("E", "a once-only service is not called twice with changed arguments"),
    "CW209": Code("W", "the fastest success path fits in the turn and minute limits"),
    "CW210": Code("E", "no question on a loop is silently skipped for ever"),
    "CW211": Code("E", "every `each` is bounded and its item dialog returns"),
    "CW301": Code("E", "every prompt used is written, in every locale"),
    "CW302": Code("W", "every prompt written is used"),
    "CW303": Code("W", "there are enough reprompts for the tries"),
    "CW304": Code("E", "what may be confirmed has a wording to confirm it"),
    "CW305": Code("W", "reprompts taper"),
    "CW306": Code("W", "a prompt can be listened to"),
    "CW307": Code("E", "required wording cannot be talked over or left to chance"),
    "CW308": Code("W", "no digits, symbols or SSML hazards reach speech unformatted"),
    "CW309": Code("W", "a prompt asks one question, at its end"),
    "CW310": Code("E", "locales agree: same prompts, same variables, same list lengths"),
    "CW401": Code("E", "guards and prompts cannot run code"),
    "CW402": Code("E", "every variable in a prompt is declared"),
    "CW403": Code("E", "nothing is spoken before it is filled"),
    "CW404": Code("E", "nothing is tested before it is filled"),
    "CW405": Code("E", "every asked slot is declared and has a type"),
    "CW406": Code("E", "guards are well typed"),
    "CW501": Code("E", "account data is spoken only where the right party is verified"),
    "CW502": Code("E", "secrets are never spoken, logged or put in a packet"),
    "CW503": Code("E", "no once-only service takes a value whose confirmation is still owed"),
    "CW504": Code("E", "a required notice precedes what it must precede"),
    "CW505": Code("E", "facts are granted only by the service named, on a named outcome"),
    "CW506": Code("E", "`requires` holds wherever it is stated"),
    "CW507": Code("E", "guessing is bounded: calls to a matching service"),
    "CW508": Code("E", "packet, log and test fixtures respect classes"),
    "CW601": Code("E", "a person can be reached from every non-final state"),
    "CW602": Code("E", "stops and notices are live everywhere and reach their required act"),
    "CW603": Code("W", "two intents live in one state share no example and no key"),
    "CW604": Code("E", "keys do not collide with globals or a digit slot being keyed"),
    "CW605": Code("W", "barge-in makes sense"),
    "CW606": Code("W", "timers make sense"),
    "CW607": Code("W", "alarm intents use the alarm band"),
    "CW701": Code("W", "tests cover every state, exit, reprompt, global, disposition"),
    "CW702": Code("E", "tests name prompts and states that exist"),
    "CW703": Code("W", "bounded exploration agrees with the static result"),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong, where, and what to do.

    path: the shortest offending path as lines of a transcript, for path analyses. state: the
    qualified state it is about, where there is one; a waiver may name it.
    """

    code: str
    severity: Severity
    message: str
    mark: Mark
    path: tuple[str, ...] = ()
    state: str = ""

    def __str__(self) -> str:
        return f"{self.mark}: {self.code} {self.message}"


def finding(
    code: str, message: str, mark: Mark, *, path: Sequence[str] = (), state: str = ""
) -> Finding:
    """A finding with the severity its code has."""
    return Finding(code, CODES[code].severity, message, mark, tuple(path), state)


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """By file, line and column, then code; each once."""
    return tuple(sorted(set(findings), key=lambda f: (f.mark, f.code, f.message, f.path)))


# So many words are all named where none is near; more are looked up in the documentation.
_FEW = 7


def closest(word: str, legal: Iterable[str], few: int = _FEW) -> str:
    """` Did you mean 'x'?` for the nearest legal word, all words if they are few, or nothing."""
    words = sorted(set(legal))
    near = difflib.get_close_matches(word, words, n=1, cutoff=0.6)
    if near:
        return f" Did you mean {near[0]!r}?"
    return f" Known: {', '.join(words)}." if 0 < len(words) <= few else ""


@dataclass(frozen=True, slots=True)
class Waiver:
    """A warning the author accepts for a while. state: `dialog.state`, or empty for anywhere."""

    code: str
    state: str
    reason: str
    until: datetime.date
    at: Mark


def apply_waivers(
    findings: Iterable[Finding], waivers: Sequence[Waiver], today: datetime.date
) -> tuple[Finding, ...]:
    """Leave out what a waiver covers until its day has passed.

    Errors cannot be waived: an application that loads today would refuse to load on the day
    after, and no proof may rest on a date.
    """
    live = [w for w in waivers if w.until >= today]

    def waived(one: Finding) -> bool:
        return one.severity == "W" and any(
            w.code == one.code and w.state in ("", one.state) for w in live
        )

    return in_order(f for f in findings if not waived(f))
