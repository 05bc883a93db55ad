"""Understanding one request as a plain mapping: the JSON lines of `callwright understand`.

In: id, type, nbest [{text, confidence?}], and optionally locale, today, plausible {from, to} or
{min, max}, expect, history, context, partial, live. Out: id, status, value, confidence (0..1),
alternatives, span, and with `expect` verified and verify_score, with `partial` completeness.
Values as in `expected.Value`; yes/no also gives `dont_know`; intents are a list of names. A request
that is wrong gets a no-match with `error`, one sentence.
"""

import datetime
from collections.abc import Mapping

from callwright.errors import SettingsError
from callwright.understanding import date
from callwright.understanding.candidate import in_range
from callwright.understanding.expected import Expected, ExpectedSlot
from callwright.understanding.reading import MeantIntent, MeantValue, Understanding
from callwright.understanding.request import Json, Request, parse_type, request_of
from callwright.understanding.understand import Lexicon, understand
from callwright.understanding.verify import THRESHOLDS, verify

__all__ = ["answer", "parse_type", "refused"]

# Below this a reading is no match: the confirm threshold of the `careful` band (LANGUAGE.md
# section 2), where a person would still be asked.
_LEAST = 400
# "How do I check" is not "I don't know": only what is at least half sure answers a yes or no.
_LEAST_UNKNOWN = 500
# A date that nobody could hear well is worse than none: measured on recorded callers, at most 8 %
# of whose birth dates may be answered wrong.
_LEAST_DATE, _LEAST_BIRTH_DATE = 450, 510


def answer(given: Mapping[str, Json], lexicon: Lexicon | None = None) -> dict[str, Json]:
    """The reply to one request; never raises.

    lexicon: an application's words; those of the shipped lexicon by default.
    """
    try:
        request = request_of(given, lexicon)
    except SettingsError as error:
        return refused(str(error), given.get("id"))
    return _reply(request)


def refused(sentence: str, id_: Json = None) -> dict[str, Json]:
    """The reply to what is no request: a no-match that says why."""
    return {"id": id_, **_no_match(), "error": sentence}


def _reply(request: Request) -> dict[str, Json]:
    heard, kind = request.heard, request.kind.kind
    understood = understand(heard, request.expected, request.lexicon, request.context)
    reply: dict[str, Json] = {"id": request.id}
    if kind == "intent":
        reply |= _intents(understood, request.expected)
    else:
        reply |= _value(understood, request.expected.slots[0], request.context.today)
    if request.record:
        attempts = (*request.context.earlier, tuple(h.text for h in heard.nbest))
        score = verify(kind, request.record, attempts, request.context)
        reply["verify_score"] = None if score is None else score / 1_000
        reply["verified"] = None if score is None else score >= THRESHOLDS.get(kind, 1_000)
    if not heard.final:
        reply["completeness"] = understood.completeness
        if kind != "intent" and heard.best.strip() and understood.completeness != "complete":
            reply["status"] = "partial"  # the best value so far, if any; more may come
    return reply


def _no_match() -> dict[str, Json]:
    return {
        "status": "no_match", "value": None, "confidence": 0.0, "alternatives": [], "span": None,
    }  # fmt: skip


def _intents(understood: Understanding, expected: Expected) -> dict[str, Json]:
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


def _value(understood: Understanding, slot: ExpectedSlot, today: datetime.date) -> dict[str, Json]:
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
    if mine is None or mine.confidence < _least(slot, today) or not in_range(mine.value, slot):
        return _no_match()
    return {
        "status": understood.status,
        "value": None if isinstance(mine.value, tuple) else mine.value,
        "confidence": mine.confidence / 1_000,
        "alternatives": [
            {"value": value, "confidence": confidence / 1_000}
            for value, confidence in mine.alternatives
            if not isinstance(value, tuple) and in_range(value, slot)
        ],
        "span": list(mine.span),
    }


def _least(slot: ExpectedSlot, today: datetime.date) -> int:
    if slot.type.kind != "date":
        return _LEAST
    return _LEAST_BIRTH_DATE if date.lies_behind(slot, today) else _LEAST_DATE
