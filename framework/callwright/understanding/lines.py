"""Understanding one request as a plain mapping: the JSON lines of `callwright understand`.

In: id, type, nbest [{text, confidence?}], and optionally locale, today, plausible {from, to} or
{min, max}, expect, history, context, partial, live. Out: id, status, value, confidence (0..1),
alternatives, span, and with `expect` verified and verify_score, with `partial` completeness.
Values as in `expected.Value`; yes/no also gives `dont_know`; intents are a list of names. A request
that is wrong gets a no-match with `error`, one sentence.
"""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from callwright.errors import SettingsError
from callwright.understanding import date
from callwright.understanding.calibration import calibrated, shared
from callwright.understanding.candidate import in_range
from callwright.understanding.dates.heard import DatesHeard
from callwright.understanding.expected import ExpectedSlot, Value
from callwright.understanding.reading import MeantIntent, MeantValue, Understanding
from callwright.understanding.request import Json, Request, parse_type, request_of
from callwright.understanding.understand import UNSCORED, Lexicon, understand
from callwright.understanding.verification.verify import THRESHOLDS, Evidence, hear, score

__all__ = ["Answering", "answer", "parse_type", "refused"]

# Below this a reading is no match: the confirm threshold of the `careful` band (language.md
# section 2), where a person would still be asked.
_LEAST = 400
# "How do I check" is not "I don't know": only what is at least half sure answers a yes or no.
_LEAST_UNKNOWN = 500
_ZIP = 5
# A date that nobody could hear well is worse than none: measured on recorded callers, at most 8 %
# of whose birth dates may be answered wrong.
_LEAST_DATE, _LEAST_BIRTH_DATE = 450, 510


@dataclass(slots=True)
class Answering:
    """Answers one request after another.

    The words of one question held against one record after the other are read only once, and so
    is an attempt at a date that the next attempt names as an earlier one. Nothing but the last
    question is remembered, so that no caller's words outlive the next one's.
    """

    _last: "_Question | None" = None

    def answer(self, given: Mapping[str, Json], lexicon: Lexicon | None = None) -> dict[str, Json]:
        """The reply to one request; never raises.

        lexicon: an application's words; those of the shipped lexicon by default.
        """
        try:
            request = request_of(given, lexicon)
        except SettingsError as error:
            return refused(str(error), given.get("id"))
        if self._last is None or not self._last.is_of(request):
            self._last = _Question(request, self._last)
        return self._last.reply(request)


def answer(given: Mapping[str, Json], lexicon: Lexicon | None = None) -> dict[str, Json]:
    """The reply to one request by itself; never raises."""
    return Answering().answer(given, lexicon)


def refused(sentence: str, id_: Json = None) -> dict[str, Json]:
    """The reply to what is no request: a no-match that says why."""
    return {"id": id_, **_no_match(), "error": sentence}


class _Question:
    """One question with what was said at it, read when first needed."""

    def __init__(self, request: Request, last: "_Question | None") -> None:
        self._request = request
        self._dates: DatesHeard | None = None
        slots = request.expected.slots
        if slots and slots[0].type.kind == "date":
            before = last._dates if last and last._request.lexicon is request.lexicon else None
            said = tuple(h.text for h in request.heard.nbest)
            self._dates = DatesHeard.at(slots[0], request.context, before, said)
        self._understood = understand(
            request.heard, request.expected, request.lexicon, request.context, self._dates
        )
        self._reply = _read(request, self._understood)
        self._evidence: tuple[Evidence | None] | None = None

    def is_of(self, request: Request) -> bool:
        """Was the same said at the same question?"""
        mine = self._request
        return (
            mine.lexicon is request.lexicon
            and mine.heard == request.heard
            and mine.context == request.context
            and mine.kind == request.kind
            and mine.expected == request.expected
        )

    def reply(self, request: Request) -> dict[str, Json]:
        """What was meant, and whether it is `request.record`."""
        reply = {"id": request.id, **self._reply}
        if request.record:
            record = request.record
            if request.kind.kind == "zip":
                record = _as_long(record, reply["value"])
            found = score(self._heard(), record)
            least = THRESHOLDS.get(request.kind.kind, 1_000)
            reply["verify_score"] = None if found is None else found / 1_000
            reply["verified"] = None if found is None else found >= least
        return reply

    def _heard(self) -> Evidence | None:
        if self._evidence is None:
            request = self._request
            attempts = (*request.context.earlier, tuple(h.text for h in request.heard.nbest))
            dates = self._dates
            if dates and not date.lies_behind(dates.slot, request.context.today):
                dates = None
            self._evidence = (hear(request.kind.kind, attempts, request.context, dates),)
        return self._evidence[0]


def _as_long(record: str, said: Json) -> str:
    """The record of a ZIP code as long as what was said: five of its digits are the code, whoever
    says or keeps the other four.
    """
    value = said if isinstance(said, str) else ""
    if len(value) == _ZIP:
        return record[:_ZIP]
    return value if len(record) == _ZIP and value.startswith(record) else record


def _read(request: Request, understood: Understanding) -> dict[str, Json]:
    heard, kind = request.heard, request.kind.kind
    reply = _intents(understood) if kind == "intent" else _value(understood, request)
    if not heard.final:
        whole = understood.completeness
        reply["completeness"] = "could_continue" if whole == "may_grow" else whole
        if kind != "intent" and heard.best.strip() and whole != "complete":
            reply["status"] = "partial"  # the best value so far, if any; more may come
    return reply


def _no_match() -> dict[str, Json]:
    return {
        "status": "no_match", "value": None, "confidence": 0.0, "alternatives": [], "span": None,
    }  # fmt: skip


def _intents(understood: Understanding) -> dict[str, Json]:
    found = [
        r for r in understood.readings if isinstance(r, MeantIntent) and r.confidence >= _LEAST
    ]
    if not found:
        return {**_no_match(), "value": []}
    return {
        "status": "match",
        "value": [intent.name for intent in found],
        "confidence": found[0].confidence / 1_000,
        "alternatives": [],
        "span": list(found[0].span),
    }


def _value(understood: Understanding, request: Request) -> dict[str, Json]:
    slot = request.expected.slots[0]
    mine = next(
        (r for r in understood.readings if isinstance(r, MeantValue) and r.slot == slot.name), None
    )
    unknown = next(
        (
            r
            for r in understood.readings
            if isinstance(r, MeantIntent) and r.name == "dont_know" and slot.type.kind == "yes_no"
        ),
        None,
    )
    sure = unknown is not None and unknown.confidence >= _LEAST_UNKNOWN
    if unknown and sure and (mine is None or unknown.confidence > mine.confidence):
        return {
            "status": "match", "value": "dont_know", "confidence": unknown.confidence / 1_000,
            "alternatives": [], "span": list(unknown.span),
        }  # fmt: skip
    # What lies outside `plausible` was misheard.
    if (
        mine is None
        or mine.confidence < _least(slot, request.context.today)
        or not in_range(mine.value, slot)
    ):
        return _no_match()
    rivals = [
        (value, score / 1_000)
        for value, score in mine.alternatives
        if not isinstance(value, tuple) and in_range(value, slot)
    ]
    chances = [mine.confidence / 1_000, *(score for _, score in rivals)]
    if not date.lies_behind(slot, request.context.today):
        words = request.heard.nbest[0].confidence if request.heard.nbest else None
        chance = calibrated(
            slot.type.kind, chances[0], UNSCORED / 1_000, 1.0 if words is None else words / 1_000
        )
        close = understood.status == "ambiguous" or _half_is_open(slot, mine.value, rivals)
        chances = shared(chances[0], tuple(chances[1:]), chance, close=close)
    return {
        "status": understood.status,
        "value": None if isinstance(mine.value, tuple) else mine.value,
        "confidence": round(chances[0], 3),
        "alternatives": [
            {"value": value, "confidence": round(chance, 3)}
            for (value, _), chance in zip(rivals, chances[1:], strict=True)
        ],
        "span": list(mine.span),
    }


def _half_is_open(slot: ExpectedSlot, value: Value, rivals: Sequence[tuple[Value, float]]) -> bool:
    """Is a rival the same time in the other half of the day, because no half was said?"""
    if slot.type.kind != "time" or not isinstance(value, str):
        return False
    other = f"{(int(value[:2]) + 12) % 24:02}{value[2:]}"
    return any(rival == other for rival, _ in rivals)


def _least(slot: ExpectedSlot, today: datetime.date) -> int:
    if slot.type.kind != "date":
        return _LEAST
    return _LEAST_BIRTH_DATE if date.lies_behind(slot, today) else _LEAST_DATE
