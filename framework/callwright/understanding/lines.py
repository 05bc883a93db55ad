"""Understanding one request as a plain mapping: the JSON lines of `callwright understand`.

In: id, type, nbest [{text, confidence?}], and optionally locale, today, plausible {from, to} or
{min, max}, expect, history, context, partial, live. Out: id, status, value, confidence (0..1),
alternatives, span, verified, verify_score. Values as in `expected.Value`; yes/no also gives
`dont_know`; intents are a list of names.
"""

import datetime
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from callwright.understanding.candidate import in_range
from callwright.understanding.expected import Context, Expected, ExpectedSlot, Value
from callwright.understanding.lexicon import shipped
from callwright.understanding.money_relative import owed_name
from callwright.understanding.reading import (
    Heard,
    Hypothesis,
    MeantIntent,
    MeantValue,
    Understanding,
)
from callwright.understanding.slot_type import SlotType
from callwright.understanding.understand import Lexicon, understand
from callwright.understanding.verify import THRESHOLDS, verify

__all__ = ["Request", "answer", "expected_of", "parse_type"]

Json = str | int | float | bool | None | Sequence["Json"] | Mapping[str, "Json"]
Request = Mapping[str, Json]

# Below this a reading is no match: the confirm threshold of the `careful` band (LANGUAGE.md
# section 2), where a person would still be asked.
_LEAST = 400
# A date that nobody could hear well is worse than none: measured on recorded callers.
_LEAST_DATE = 450
_SLOT = "value"
_TYPE = re.compile(r"(?P<kind>[a-z_]+)(?:\((?P<inside>[^)]*)\))?")


@lru_cache(maxsize=8)
def _shipped(locale: str) -> Lexicon:
    return Lexicon(shipped(locale))


def parse_type(written: str) -> SlotType:
    """`digits(4)`, `number(1..10)`, `choice(reason)`, `money` as a slot type."""
    match = _TYPE.fullmatch(written.strip())
    if match is None:
        return SlotType("text")
    kind, inside = match["kind"], match["inside"]
    kind = {"free_text": "text", "one_of": "choice"}.get(kind, kind)
    if not inside:
        return SlotType(kind)
    if kind == "choice":
        return SlotType(kind, choice=inside)
    low, _, high = inside.partition("..")
    if not low.isdecimal() or (high and not high.isdecimal()):
        return SlotType(kind)
    return SlotType(kind, least=int(low), most=int(high or low))


def answer(request: Request, lexicon: Lexicon | None = None) -> dict[str, Json]:
    """The answer to one request. lexicon: an application's words; the shipped ones by default."""
    locale = str(request.get("locale") or "en-US")
    words = lexicon or _shipped(locale)
    kind = str(request.get("type") or "text")
    heard = Heard(_nbest(request.get("nbest")), final=not request.get("partial"))
    context = Context(
        today=_today(request.get("today")),
        locale=locale,
        values=_values(request.get("context")),
        earlier=_earlier(request.get("history")),
    )
    expected = expected_of(kind, request, words)
    understood = understand(heard, expected, words, context)
    reply: dict[str, Json] = {"id": request.get("id")}
    if kind == "intent":
        reply |= _intents(understood, expected)
    else:
        reply |= _value(understood, expected.slots[0])
    record = request.get("expect")
    if isinstance(record, str) and record:
        attempts = (*context.earlier, tuple(h.text for h in heard.nbest))
        score = verify(parse_type(kind).kind, record, attempts, context)
        reply["verify_score"] = None if score is None else score / 1_000
        least = THRESHOLDS.get(parse_type(kind).kind, 1_000)
        reply["verified"] = None if score is None else score >= least
    if request.get("partial"):
        reply["completeness"] = understood.completeness
    return reply


def expected_of(kind: str, request: Request, words: Lexicon) -> Expected:
    """What a request of this type listens for."""
    if kind == "intent":
        live = request.get("live")
        names = tuple(map(str, live)) if isinstance(live, list) else tuple(words.words.intents)
        return Expected(phase="none", intents=names)
    least, greatest = _plausible(request.get("plausible"))
    slot = ExpectedSlot(
        name=_SLOT, type=parse_type(kind), least=least, greatest=greatest,
        relative_to=owed_name(_values(request.get("context"))),
        may_be=("unknown",) if kind == "yes_no" else (),
    )  # fmt: skip
    return Expected(phase="asking", slots=(slot,))


def _nbest(given: Json) -> tuple[Hypothesis, ...]:
    found: list[Hypothesis] = []
    for item in given if isinstance(given, list) else ():
        if isinstance(item, str):
            found.append(Hypothesis(item))
        elif isinstance(item, Mapping) and isinstance(item.get("text"), str):
            score = item.get("confidence")
            known = isinstance(score, (int, float)) and not isinstance(score, bool)
            thousandths = round(1_000 * float(score)) if known else None  # type: ignore[arg-type]
            found.append(Hypothesis(str(item["text"]), thousandths))
    return tuple(found)


def _earlier(given: Json) -> tuple[tuple[str, ...], ...]:
    attempts = given if isinstance(given, list) else []
    return tuple(tuple(h.text for h in _nbest(attempt)) for attempt in attempts)


def _today(given: Json) -> datetime.date:
    try:
        return datetime.date.fromisoformat(str(given))
    except ValueError:
        return datetime.date(2025, 1, 1)  # the core has no clock: callers who care say the day


def _values(given: Json) -> dict[str, Value]:
    if not isinstance(given, Mapping):
        return {}
    return {str(k): v for k, v in given.items() if isinstance(v, (str, int))}


def _plausible(given: Json) -> tuple[Value | None, Value | None]:
    if not isinstance(given, Mapping):
        return None, None
    low, high = given.get("from", given.get("min")), given.get("to", given.get("max"))
    return (
        low if isinstance(low, (str, int)) else None,
        high if isinstance(high, (str, int)) else None,
    )


def _intents(understood: Understanding, expected: Expected) -> dict[str, Json]:
    found = [
        r for r in understood.readings if isinstance(r, MeantIntent) and r.confidence >= _LEAST
    ]
    return {
        "status": "match" if found else "no_match",
        "value": [intent.name for intent in found],
        "confidence": found[0].confidence / 1_000 if found else 0.0,
        "alternatives": [],
        "span": list(found[0].span) if found else None,
    }


def _value(understood: Understanding, slot: ExpectedSlot) -> dict[str, Json]:
    mine = [r for r in understood.readings if isinstance(r, MeantValue) and r.slot == slot.name]
    unknown = [
        r for r in understood.readings if isinstance(r, MeantIntent) and r.name == "dont_know"
    ]
    if (
        slot.type.kind == "yes_no"
        and unknown
        and (not mine or unknown[0].confidence > mine[0].confidence)
    ):
        best = unknown[0]
        return {
            "status": "match", "value": "dont_know", "confidence": best.confidence / 1_000,
            "alternatives": [], "span": list(best.span),
        }  # fmt: skip
    if not mine or mine[0].confidence < _least(slot) or not _allowed(mine[0], slot):
        return {"status": "no_match", "value": None, "confidence": 0.0, "alternatives": [],
                "span": None}  # fmt: skip
    best_value = mine[0]
    return {
        "status": understood.status,
        "value": best_value.value if not isinstance(best_value.value, tuple) else None,
        "confidence": best_value.confidence / 1_000,
        "alternatives": [
            {"value": value, "confidence": confidence / 1_000}
            for value, confidence in best_value.alternatives
            if not isinstance(value, tuple)
        ],
        "span": list(best_value.span),
    }


def _least(slot: ExpectedSlot) -> int:
    return _LEAST_DATE if slot.type.kind == "date" else _LEAST


def _allowed(value: MeantValue, slot: ExpectedSlot) -> bool:
    """What lies outside `plausible` was misheard."""
    return in_range(value.value, slot)
