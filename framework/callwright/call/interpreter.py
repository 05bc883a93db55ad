"""What the caller said, made into the event that the core understands.

The interpreter knows what the floor expected (`Listen`) and, from the snapshot and the vault, what
is known already; it asks `understanding` and seals every value by the class of its slot. It decides
nothing: thresholds and meaning for the dialog are the machine's.
"""

import datetime
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from callwright.call.priors import with_priors
from callwright.call.sealing import CallValues
from callwright.machine.effects import Listen
from callwright.machine.events import (
    AnswerReading,
    IntentReading,
    Reading,
    SpeakerChanged,
    UserTurn,
    ValueReading,
)
from callwright.machine.machine import Machine
from callwright.machine.snapshot import Snapshot
from callwright.machine.values import Value
from callwright.privacy.sealed import Plain
from callwright.understanding.expected import Context
from callwright.understanding.intents.upset import Tone, said_alike, toned
from callwright.understanding.reading import (
    Heard,
    Hypothesis,
    Meant,
    MeantAnswer,
    MeantIntent,
    MeantValue,
    Understanding,
)
from callwright.understanding.so_far import SoFar
from callwright.understanding.understand import Lexicon, understand
from callwright.understanding.words import Words

__all__ = ["Interpreter", "Sound", "typed"]

log = logging.getLogger(__name__)

# Types of which an embedded recogniser mishears one answer in four: worth a second look always.
_HARD = frozenset({"digits", "date", "money", "name", "phone", "zip", "street_number", "alnum"})
# Softer than this caller's usual by so much is somebody else, in the room or on a television, or
# may be: a caller who turns away from the telephone loses about 6 dB. Guesses.
_ELSEWHERE_DB, _DOUBTFUL_DB = -14.0, -9.0
_NOISE_MS = 400  # voice this long without words is a noise, shorter is nothing


_Asked = tuple[Heard, Listen, Snapshot, int]  # and how many earlier attempts there are


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """How a turn sounded, besides its words. louder_db: than the caller's usual. unsure: it was
    worth a second look, which did not come in time.
    """

    voiced_ms: int = 0
    louder_db: float = 0.0
    interrupted: bool = False
    unsure: bool = False


class Interpreter:
    """Understands one call's turns. lexicons: by locale, shared by all calls. on_fault: told, in a
    sentence, when understanding itself failed; without it, the failure is raised. priors: of the
    recogniser, for texts that it gives no score. now_ms: the clock that latency is told by.
    """

    def __init__(
        self,
        machine: Machine,
        values: CallValues,
        lexicons: Mapping[str, Lexicon],
        on_fault: Callable[[str], None] | None = None,
        priors: Mapping[str, int] | None = None,
        now_ms: Callable[[], int] = int,
    ) -> None:
        self._machine = machine
        self._values = values
        self._lexicons = lexicons
        self._on_fault = on_fault
        self._priors = priors or {}
        self._earlier: list[tuple[str, ...]] = []
        self._earlier_of = (0, 0)
        self._asked_for_person = 0
        self._latest: tuple[_Asked, Understanding] | None = None
        self._so_far = SoFar()
        self._now_ms = now_ms
        self.took_ms = 0  # understanding these latest words

    def understand(self, heard: Heard, listen: Listen, snapshot: Snapshot) -> Understanding:
        """Return all that these words may mean on this floor.

        A final text is looked at twice at one moment, for a second look and for its event: it is
        understood once.
        """
        asked = (heard, listen, snapshot, len(self._earlier))
        if self._latest is None or not _same(self._latest[0], asked):
            began_ms = self._now_ms()
            self._latest = (asked, self._understood(heard, listen, snapshot))
            self.took_ms = self._now_ms() - began_ms
        return self._latest[1]

    def _understood(self, heard: Heard, listen: Listen, snapshot: Snapshot) -> Understanding:
        try:
            context = self._context(listen, snapshot)
            lexicon, so_far = self._lexicon(listen.locale), self._so_far
            meant = understand(heard, listen.expected, lexicon, context, so_far=so_far)
            return with_priors(meant, heard, listen.expected, self._priors)
        except Exception as error:  # its bug must cost one turn, not the call
            if self._on_fault is None:
                raise
            log.exception("understanding raised")
            self._on_fault(
                f"Understanding failed with {type(error).__name__}, its own fault: what the caller "
                "said counts as not understood."
            )
            return Understanding()

    def events(
        self,
        *,
        at_ms: int,
        turn: int,
        heard: Heard,
        listen: Listen,
        snapshot: Snapshot,
        sound: Sound | None = None,
    ) -> tuple[SpeakerChanged | UserTurn, ...]:
        """Return the caller's turn, and before it the change of speaker that its words show.

        sound: None for a typed line.
        """
        meant = self.understand(heard, listen, snapshot)
        upset = toned(meant.upset, self._tone(heard, meant, listen, snapshot, sound))
        if sound is not None and (sound.unsure or sound.louder_db <= _DOUBTFUL_DB):
            meant = replace(meant, readings=tuple(self._doubted(r) for r in meant.readings))
        self._remember(heard, listen, snapshot)
        turned = UserTurn(
            at_ms=at_ms,
            turn=turn,
            floor=listen.floor,
            kind=_kind(heard, meant, listen, sound),
            transcript=self._transcript(heard.best, meant, listen),
            readings=tuple(self._reading(each, listen) for each in meant.readings),
            correction=meant.correction,
            upset=upset,
        )
        accept = self._machine.band("normal").accept or 0
        changed = any(
            isinstance(each, MeantIntent)
            and each.name == "new_speaker"
            and each.confidence >= accept
            for each in meant.readings
        )
        return (SpeakerChanged(at_ms=at_ms), turned) if changed else (turned,)

    def _transcript(self, words: str, meant: Understanding, listen: Listen) -> Value:
        """The words, sealed; those that may hold a secret are kept in memory alone."""
        if not words:
            return ""
        expected, vault = listen.expected, self._values.vault
        corrected = any(
            isinstance(each, MeantValue) and self._values.kept_nowhere(expected.dialog, each.slot)
            for each in meant.readings
        )
        if corrected or self._values.secret(expected):
            return vault.seal_unkept(words)
        return vault.seal(words)

    def guess(
        self, *, at_ms: int, turn: int, heard: Heard, listen: Listen, snapshot: Snapshot
    ) -> UserTurn:
        """Return the turn that these words would be, for `speculation` alone: nothing is sealed."""
        meant = self.understand(heard, listen, snapshot)
        return UserTurn(
            at_ms=at_ms,
            turn=turn,
            floor=listen.floor,
            kind=_kind(heard, meant, listen, None),
            readings=tuple(self._reading(each, listen, seal=False) for each in meant.readings),
            correction=meant.correction,
        )

    def readings(self, meant: tuple[Meant, ...], listen: Listen) -> tuple[Reading, ...]:
        """Return what a language model chose, sealed by class."""
        return tuple(self._reading(each, listen) for each in meant)

    def worth_a_second_look(self, meant: Understanding, listen: Listen) -> bool:
        """Should the same sound be recognised again, more slowly and better?"""
        slots = listen.expected.slots
        asked = slots[0] if slots and slots[0].role == "asked" else None
        if asked is not None and asked.type.kind in _HARD and meant.status != "no_match":
            return True
        if meant.status in ("ambiguous", "partial"):
            return True
        accept = self._machine.band("normal").accept or 1_000
        return not any(each.confidence >= accept for each in meant.readings)

    def does_without_a_second_look(self, meant: Understanding, listen: Listen) -> bool:
        """Is this an answer, to a question that asks back what is not sure?"""
        slots = listen.expected.slots
        spec = self._machine.slot(listen.expected.dialog, slots[0].name) if slots else None
        return meant.status == "match" and spec is not None and spec.confirm != "none"

    # --- what is known ---------------------------------------------------------------------------

    def _context(self, listen: Listen, snapshot: Snapshot) -> Context:
        open_ = self._values.open
        filled: dict[str, Plain] = {}
        if snapshot.stack:
            slots = {name: slot.value for name, slot in snapshot.stack[-1].slots.items()}
            filled = self._values.opened(slots)
        prior: dict[str, Plain] = {}
        choices: tuple[Plain, ...] = ()
        question = snapshot.question
        if question is not None:
            for candidate in question.candidates:
                value = open_(candidate.value)
                if value is not None and (not candidate.precise or question.phase == "confirming"):
                    prior[candidate.slot] = value
            if question.phase == "choosing":
                found = [open_(candidate.value) for candidate in question.candidates]
                choices = tuple(value for value in found if value is not None)
        return Context(
            today=datetime.date.fromisoformat(snapshot.today),
            locale=listen.locale,
            values=self._values.opened(snapshot.data),
            filled=filled,
            prior=prior,
            choices=choices,
            earlier=tuple(self._earlier) if _asked(listen, snapshot) == self._earlier_of else (),
            corrects=snapshot.call.corrects,
        )

    def _lexicon(self, locale: str) -> Lexicon:
        return self._lexicons.get(locale) or Lexicon(Words(locale=locale))

    def _tone(
        self,
        heard: Heard,
        meant: Understanding,
        listen: Listen,
        snapshot: Snapshot,
        sound: Sound | None,
    ) -> Tone:
        """What the turn carries besides its words, and how often it was all said before."""
        earlier = self._earlier if _asked(listen, snapshot) == self._earlier_of else []
        confirm = self._machine.band("normal").confirm or 0
        asks = any(
            isinstance(each, MeantIntent)
            and each.name == "wants_agent"
            and each.confidence >= confirm
            for each in meant.readings
        )
        tone = Tone(
            louder_db=sound.louder_db if sound else 0.0,
            interrupted=bool(sound and sound.interrupted),
            said_again=sum(said_alike(heard.best, attempt[0]) for attempt in earlier if attempt),
            person_again=self._asked_for_person if asks else 0,
        )
        self._asked_for_person += asks
        return tone

    def _remember(self, heard: Heard, listen: Listen, snapshot: Snapshot) -> None:
        """Keep the n-best lists of this question's earlier attempts."""
        asked = _asked(listen, snapshot)
        if asked != self._earlier_of:
            self._earlier.clear()
            self._earlier_of = asked
        if heard.nbest:
            self._earlier.append(tuple(each.text for each in heard.nbest))

    def _doubted(self, meant: Meant) -> Meant:
        """Lower what somebody else may have said, or nobody, until it is asked about."""
        alarm = isinstance(meant, MeantIntent) and meant.name in self._machine.alarms
        accept = self._machine.band("alarm" if alarm else "normal").accept or 1_000
        return replace(meant, confidence=min(meant.confidence, accept - 1))

    # --- readings --------------------------------------------------------------------------------

    def _reading(self, meant: Meant, listen: Listen, *, seal: bool = True) -> Reading:
        match meant:
            case MeantIntent():
                return IntentReading(
                    name=meant.name,
                    confidence=meant.confidence,
                    span=meant.span,
                    source=meant.source,
                )
            case MeantAnswer():
                return AnswerReading(
                    name=meant.name,
                    confidence=meant.confidence,
                    span=meant.span,
                    source=meant.source,
                )
            case MeantValue():
                dialog = listen.expected.dialog

                def kept(value: Plain) -> Value:
                    return self._values.seal_slot(dialog, meant.slot, value) if seal else value

                return ValueReading(
                    slot=meant.slot,
                    value=kept(meant.value),
                    confidence=meant.confidence,
                    span=meant.span,
                    alternatives=tuple(
                        (kept(value), confidence) for value, confidence in meant.alternatives
                    ),
                    precise=meant.precise,
                    unit=meant.unit,
                    source=meant.source,
                )


def _asked(listen: Listen, snapshot: Snapshot) -> tuple[int, int]:
    """What makes attempts belong together: the floor, and how often its answer was understood but
    not allowed. Whoever is told that a date is too late next says another one.
    """
    question = snapshot.question
    counts = snapshot.asked.get(question.state) if question is not None else None
    return listen.floor, counts.invalid if counts is not None else 0


def _same(one: _Asked, other: _Asked) -> bool:
    """Nothing that understanding looks at has changed: all of it is immutable."""
    return all(a is b for a, b in zip(one[:3], other[:3], strict=True)) and one[3] == other[3]


def typed(line: str) -> Heard:
    """Return what a typed line counts as: heard without doubt (language.md section 2)."""
    return Heard((Hypothesis(line, 1_000),) if line.strip() else ())


def _kind(
    heard: Heard, meant: Understanding, listen: Listen, sound: Sound | None
) -> Literal["words", "backchannel", "noise", "cross_talk", "nothing"]:
    elsewhere = sound is not None and sound.louder_db <= _ELSEWHERE_DB
    if elsewhere and heard.best.strip() and not meant.readings:
        return "cross_talk"
    if not heard.best.strip():
        return "noise" if sound is not None and sound.voiced_ms >= _NOISE_MS else "nothing"
    # semantics.md section 7, R3: on a floor that expects a yes or a no, "uh-huh" is an answer.
    if meant.backchannel and not listen.expected.yes_or_no:
        return "backchannel"
    return "words"
