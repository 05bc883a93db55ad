"""What an application and its dialogs declare by name, one class a kind: see `tables`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from callwright.errors import Mark
from callwright.machine.states import NOWHERE, Route
from callwright.machine.values import Value
from callwright.understanding.slot_type import SlotType

__all__ = [
    "Achievement",
    "Answer",
    "Band",
    "Calendar",
    "Constants",
    "DataClass",
    "DataSpec",
    "Disposition",
    "FactSpec",
    "Global",
    "InputSpec",
    "Leaving",
    "Limits",
    "Outcome",
    "Queue",
    "Reply",
    "Rule",
    "ServiceSpec",
    "SlotSpec",
    "Wait",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotSpec:
    """One declared slot.

    least, greatest: `between`; the string `today` stands for the call's date.
    class_: as declared; `label` is the stricter of it and of `relative_to`'s class.
    """

    name: str
    type: SlotType
    class_: str = "told_us"
    label: str = ""
    confirm: Literal["by_confidence", "readback", "implicit", "none"] = "by_confidence"
    band: str = "normal"
    least: Value | None = None
    greatest: Value | None = None
    relative_to: str = ""
    to_the: str = ""
    needs_unit: bool = False
    may_be: tuple[str, ...] = ()
    redo_if_changed: tuple[str, ...] = ()
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class InputSpec:
    """One of a dialog's `takes`."""

    name: str
    type: SlotType
    class_: str = "public"
    may_be: tuple[str, ...] = ()
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True)
class Outcome:
    """One way a sub-dialog returns, and the slots it gives."""

    name: str
    gives: tuple[str, ...] = ()
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True)
class Leaving:
    """Runs once, silently, when the dialog is left other than by `unless`."""

    unless: tuple[str, ...]
    do: str
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Budgets: per question visit (tries, repeats, holds), per run (visits, corrections), per
    call.
    """

    tries: int = 3
    visits: int = 2
    corrections: int = 3
    repeats: int = 2
    holds: int = 1
    digressions: int = 3
    turns: int = 60
    minutes: int = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """A wait profile, all milliseconds."""

    no_speech_ms: int = 5_000
    end_of_speech_ms: int = 700
    between_keys_ms: int = 3_000
    longest_ms: int = 15_000


@dataclass(frozen=True, slots=True)
class Band:
    """Confidence thresholds, thousandths; accept None is `never`."""

    accept: int | None
    confirm: int

    def stands(self, confidence: int) -> bool:
        """Is it at or above `accept`, so that it need not be asked back?"""
        return self.accept is not None and confidence >= self.accept


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """How fast an answer should come, and what is said when a service is slow."""

    target_ms: int = 700
    filler_after_ms: int = 1_500
    filler: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """Opening hours at one place.

    open: weekday (0 Monday) to (from, to) minutes of the day. offsets: (UTC second, offset
    seconds) in rising order, compiled from the zone's rules, so that the machine needs no file.
    """

    zone: str = "UTC"
    open: Mapping[int, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    holidays: Literal["us_federal", "none"] = "none"
    offsets: tuple[tuple[int, int], ...] = ((0, 0),)


@dataclass(frozen=True, slots=True)
class DataClass:
    """Who may hear it, and what the record keeps."""

    name: str
    spoken_to: str = "anyone"  # anyone, same_speaker, nobody, or a fact
    stored: Literal["plain", "masked", "nothing"] = "plain"
    rank: int = 0  # order of declaration: higher is stricter


@dataclass(frozen=True, slots=True, kw_only=True)
class DataSpec:
    """Declared data: from the campaign, or from a service's result."""

    name: str
    type: SlotType
    class_: str = "public"
    service: str = ""  # empty: from the campaign
    result: str = ""
    may_be: tuple[str, ...] = ()
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class FactSpec:
    """Something established on the call.

    granted_by: a service, or empty: any exit. granted_on: the one result of it that does, or empty:
    any that it names.
    """

    name: str
    granted_by: str = ""
    granted_on: str = ""
    lost_when: tuple[str, ...] = ()
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceSpec:
    """A service the application may call."""

    name: str
    takes: tuple[str, ...] = ()
    results: tuple[str, ...] = ()
    effect: Literal["none", "once"] = "none"
    per_call: int | None = None
    timeout_ms: int = 5_000
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True)
class Queue:
    """Where people wait to take a call."""

    name: str
    always: bool = False  # else by the calendar


@dataclass(frozen=True, slots=True, kw_only=True)
class Global:
    """Live everywhere. index: its place in the file; alarms come before all else."""

    hears: str
    route: Route
    alarm: bool = False
    band: str = "normal"
    keys: str = ""
    check_with: str = ""  # prompt, or empty: the shipped check of the intent
    index: int = 0
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A property proved over all paths; kind by which keys are set (language.md section 2)."""

    name: str
    never: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # says/did -> names
    never_tags: tuple[str, ...] = ()
    until: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # fact/said/confirmed
    after: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # heard
    always_reach: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # did
    from_: str = ""  # `any`
    can_reach: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # dialog
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Disposition:
    """How a call can end in reports."""

    name: str
    code: str = ""
    needs: tuple[str, ...] = ()
    success: bool = False
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Achievement:
    """Something done on the way."""

    name: str
    code: str = ""
    keep: tuple[str, ...] = ()
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An approved answer to a question off the path; its wording is the prompt `answers.<name>`.

    said: `must_play` prompts that a rule (`never … until: {said: …}`) wants heard before it. needs:
    names that its wording reads without asking whether they are known.
    """

    name: str
    class_: str = "public"
    requires: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    at: Mark = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Constants:
    """The machine's numbers in semantics.md; they are not in the language."""

    early_ms: int = 800
    transcript_ms: int = 2_000
    playback_slack_ms: int = 2_000
    beep_ms: int = 30_000
    queue_wait_ms: int = 120_000
    overtime_ms: int = 120_000
    states_a_step: int = 200
    upset_at: int = 700
    upset_rearm: int = 500
    false_starts: int = 3
    noises: int = 3
    answer_least_ms: int = 2_000
    lone_key_ms: int = 1_200  # a guess: longer than between two digits, shorter than patience
    detours: int = 3
    turns_more: int = 15
    fallbacks: int = 2
    failed_says: int = 3
