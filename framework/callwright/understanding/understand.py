"""Text and n-best to meaning: every value, intent and answer that one turn may carry.

Each alternative of the recogniser is read by the grammars of all live slots and by the phrase
index. A reading's confidence is the recogniser's own score of that alternative (or a prior where
it gives none), lowered by what the grammar is unsure of and by words that nothing explains; the
readings of all alternatives are then put together, and agreement among them counts.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal

from callwright.understanding import date
from callwright.understanding.candidate import Candidate, in_range, plausible
from callwright.understanding.dates.attempts import guesses_of, likely_birth_dates
from callwright.understanding.dates.evidence import DateHeard
from callwright.understanding.dates.heard import MOST_DATED, DateRead, DatesHeard
from callwright.understanding.endings import completeness_of, hesitates
from callwright.understanding.expected import Context, Expected, ExpectedSlot
from callwright.understanding.intents.concepts import weight as word_weight
from callwright.understanding.intents.phrases_said import may_be_phrased, phrases_said
from callwright.understanding.intents.upset import upset
from callwright.understanding.languages import language_of
from callwright.understanding.lexicon.index import Lexicon
from callwright.understanding.ranking import Read, Said, together
from callwright.understanding.reading import (
    Heard,
    Hypothesis,
    Meant,
    MeantIntent,
    MeantValue,
    Understanding,
)
from callwright.understanding.sentence.changes import changed_in_passing
from callwright.understanding.sentence.chosen import is_place
from callwright.understanding.sentence.framing import GIVEN, goes_with, most_worth
from callwright.understanding.sentence.happenings import is_done_by, tells_done
from callwright.understanding.sentence.idle import is_idle
from callwright.understanding.sentence.mood import (
    is_backchannel,
    is_correction,
    without_oaths,
)
from callwright.understanding.sentence.repairs import settled
from callwright.understanding.slot_readers import READERS
from callwright.understanding.so_far import SoFar
from callwright.understanding.tokens import (
    MOST_ALTERNATIVES,
    MOST_TOKENS_TOGETHER,
    Tokens,
    tokenise,
)
from callwright.understanding.yes_or_no.affirmation import STRONG, answered_before

__all__ = ["MARGIN", "UNSCORED", "Lexicon", "understand"]

# How far a transcript without a score is trusted when the grammar of what was asked explains all
# of it, thousandths. A guess, not yet calibrated.
UNSCORED = 850
# What each later alternative is worth beside the one before it, when none has a score.
_RANK_DECAY = 0.85
# Two readings closer than this are a close call (language.md section 2, `margin`).
MARGIN = 100
# Unexplained words lower a value's confidence by at most this much.
_UNEXPLAINED = 0.25
# Below this a whole date put together is less worth than the part that was heard.
_LIKELY = 510
# Kinds of which talk is full: whether such a value is given, the words around it tell.
_FRAMED = frozenset(
    {"alnum", "date", "digits", "duration", "money", "name", "number"}
    | {"percent", "phone", "street_number", "time", "time_range", "zip"}
)


def understand(
    heard: Heard,
    expected: Expected,
    lexicon: Lexicon,
    context: Context,
    dates: DatesHeard | None = None,
    so_far: SoFar | None = None,
) -> Understanding:
    """All that one turn may have meant, best first. Pure; never raises on any text.

    dates: where a date is asked, what was read of it at this question; what is read now is added.
    so_far: what the texts before these were read as; the same texts are not read again.
    """
    so_far = so_far or SoFar()
    expected = _in_country(expected, context.locale)
    first = expected.slots[0] if expected.slots else None
    if first is None or first.type.kind != "date":
        dates = None
    elif dates is None:
        dates = DatesHeard.at(first, context)
    tokens = tokenise(heard.best)
    read = (tuple(each.text for each in heard.nbest), expected, lexicon, context)
    if so_far.read == read:
        trusted = zip(so_far.said, _bases(heard, MOST_ALTERNATIVES), strict=False)
        said = tuple(one._replace(base=base) for one, (_, base) in trusted)
    else:
        said = _said(heard, expected, lexicon, context, dates, tokens)
        so_far.read, so_far.said, so_far.upset = read, said, upset(tokens)
    readings = tuple(together(said, expected, len(tokens.words)))
    dated = dates is not None and (
        expected.phase in ("asking", "none") or _heard_of(said, dates.slot)
    )
    if dated and dates and (context.earlier or date.lies_behind(dates.slot, context.today)):
        now = dates.heard(guesses_of(said, dates.slot))
        readings = _likely_date(readings, said, now, dates, lexicon, context)
        if expected == _only(dates.slot):
            dates.attempts[tuple(h.text for h in heard.nbest)] = now
    correction = context.corrects or is_correction(tokens) or _denied_with_value(readings)
    if not correction:
        readings = changed_in_passing(readings, expected, tokens)
    return Understanding(
        readings=readings,
        status=_status(readings, expected),
        # Nobody waits for more of a final text.
        completeness="complete"
        if heard.final
        else completeness_of(tokens, expected, context, readings),
        correction=correction,
        upset=so_far.upset,
        backchannel=is_backchannel(tokens),
        hesitating=hesitates(tokens, expected, readings),
    )


def _in_country(expected: Expected, locale: str) -> Expected:
    """What is expected, each type as the locale's country writes it."""
    for slot in expected.slots:
        if slot.type.kind == "postcode":
            break
    else:
        return expected
    slots = (replace(slot, type=slot.type.heard_in(locale)) for slot in expected.slots)
    return replace(expected, slots=tuple(slots))


def _said(
    heard: Heard,
    expected: Expected,
    lexicon: Lexicon,
    context: Context,
    dates: DatesHeard | None,
    best: Tokens | None = None,
) -> tuple[Said, ...]:
    """Every alternative, read. best: the first one's tokens, where they are known."""
    said: list[Said] = []
    phrased = may_be_phrased(expected)
    most = MOST_DATED if dates else MOST_ALTERNATIVES
    for rank, (tokens, base) in enumerate(_tokenised(heard, best, most)):
        read = dates.read(tokens) if dates else None
        found, values = _values(tokens, expected, context, dates, read)
        readings: tuple[Read, ...] = ()
        if values or phrased:
            words = lexicon if phrased else None
            readings = tuple(_readings(tokens, expected, words, context, found, values))
        said.append(
            Said(rank, base, readings, read.digits, read.sounds, read.day)
            if read
            else Said(rank, base, readings)
        )
    return tuple(said)


def _only(slot: ExpectedSlot) -> Expected:
    return Expected(phase="asking", slots=(slot,))


def _heard_of(said: Sequence[Said], slot: ExpectedSlot) -> bool:
    """Did this turn itself say something of the slot? A yes to a date read back says no date."""
    return any(one.digits or any(r.name == slot.name for r in one.readings) for one in said)


def _likely_date(
    readings: tuple[Meant, ...],
    said: Sequence[Said],
    now: DateHeard | None,
    dates: DatesHeard,
    lexicon: Lexicon,
    context: Context,
) -> tuple[Meant, ...]:
    """The asked date as all alternatives and all attempts at it together make it likely."""
    slot = dates.slot
    mine = next((r for r in readings if isinstance(r, MeantValue) and r.slot == slot.name), None)
    for texts in context.earlier:
        if texts not in dates.attempts:
            earlier = Heard(tuple(map(Hypothesis, texts)))
            before = _said(earlier, _only(slot), lexicon, dates.context, dates)
            dates.attempts[texts] = dates.heard(guesses_of(before, slot))
    attempts = [dates.attempts[texts] for texts in context.earlier]
    ranked = likely_birth_dates([*attempts, now])
    # Where the recogniser gave a score of its own, it counts beside the prior.
    share = min(1.15, said[0].base / UNSCORED) if said else 1.0
    inside = [(v, min(990, round(c * share))) for v, c in ranked if in_range(v, slot)]
    if not inside or inside[0][1] < _LIKELY:
        return _not_surer(readings, mine, said, inside[0][1] if inside else 0)
    (best, confidence), *rest = inside
    whole = MeantValue(
        slot=slot.name, value=best, confidence=confidence, span=mine.span if mine else (0, 0),
        alternatives=tuple(rest[:5]), source=mine.source if mine else "nbest",
    )  # fmt: skip
    return (whole, *(r for r in readings if r is not mine))


def _not_surer(
    readings: tuple[Meant, ...], mine: MeantValue | None, said: Sequence[Said], likely: int
) -> tuple[Meant, ...]:
    """A whole date that few alternatives hold gives way to the part that the best one holds."""
    if mine is None or not mine.precise or likely == 0:
        return readings
    own = said[0].readings if said else ()
    part = next((r for r in own if r.name == mine.slot and not r.precise), None)
    if part is None:
        doubtful = replace(mine, confidence=min(mine.confidence, likely))
    else:
        score = round(said[0].base * part.score / 1_000)
        doubtful = replace(
            mine, value=part.value, confidence=score, span=part.span, precise=False,
            alternatives=(), source="grammar",
        )  # fmt: skip
    return tuple(doubtful if r is mine else r for r in readings)


def _tokenised(heard: Heard, best: Tokens | None, most: int) -> Iterable[tuple[Tokens, int]]:
    """Each alternative cut into tokens, with its trust; the first always, others while room is."""
    total = 0
    for text, base in _bases(heard, most):
        tokens, best = without_oaths(best or tokenise(text)), None
        total += len(tokens)
        if total > MOST_TOKENS_TOGETHER:
            return
        yield tokens, base


def _bases(heard: Heard, most: int) -> Iterable[tuple[str, int]]:
    """The text of `most` alternatives and how far each is trusted, thousandths."""
    first: int | None = None
    for rank, hypothesis in enumerate(heard.nbest[:most]):
        base = hypothesis.confidence
        if base is None:
            top = UNSCORED if first is None else first
            base = round(top * _RANK_DECAY**rank)
        first = base if first is None else first
        yield hypothesis.text, max(0, min(1_000, base))


_Found = list[tuple[ExpectedSlot, Candidate]]


def _values(
    tokens: Tokens,
    expected: Expected,
    context: Context,
    dates: DatesHeard | None,
    read: DateRead | None,
) -> tuple[_Found, _Found]:
    """All values in one transcript, and those that the whole of it means."""
    found: _Found = []
    values: _Found = []
    for slot in expected.slots:
        kind = slot.type.kind
        reader = READERS.get(kind)
        if reader is None:
            continue
        asked_date = read if dates and slot is dates.slot else None
        all_found = asked_date.found if asked_date else reader(tokens, slot, context)
        if not all_found:
            continue
        done = kind == "date" and tells_done(tokens)
        today = context.today.isoformat() if done else ""
        framed = kind in _FRAMED
        also_chosen = slot.role == "also" and expected.slots[0].type.kind == "choice"
        if also_chosen and is_place(tokens, kind):
            continue  # "two" of what was offered is no amount
        candidates = [
            plausible(c, slot)
            for c in all_found
            if not framed
            or not (is_idle(c, kind, tokens) or (done and is_done_by(tokens, c, today)))
        ]
        found += [(slot, candidate) for candidate in candidates]
        if asked_date and len(candidates) == len(all_found):
            best = asked_date.settled
        else:
            best = settled(candidates, tokens, slot)
        if best:
            values.append((slot, best))
    return found, values


def _readings(
    tokens: Tokens,
    expected: Expected,
    lexicon: Lexicon | None,
    context: Context,
    found: _Found,
    values: _Found,
) -> Iterable[Read]:
    """What one transcript carries; scores already know how much of it is explained.

    lexicon: None where nothing that is said by phrases is listened for. found, values: as `_values`
    gives them.
    """
    taken = frozenset([n for slot, c in values if slot.type.kind != "yes_no"
                       for n in range(c.start, c.end)])  # fmt: skip
    phrases = phrases_said(tokens, expected, lexicon, context, taken) if lexicon else []
    if not values:
        yield from phrases
        return
    strong = any(p.score >= STRONG for p in phrases)
    explained = taken.union([n for _, c in found if c.weight >= 500 for n in range(c.start, c.end)])
    if spans := [p.span for p in phrases]:
        explained |= {
            n for n, item in enumerate(tokens.items) if any(a <= item.word < b for a, b in spans)
        }
    for slot, c in values:
        if slot.type.kind == "yes_no" and c.weight <= 800 and strong:
            # "I don't want to be recorded" is no answer to "is this Ana?"; "yes, no more calls" is.
            answered = answered_before(tokens, slot, context, phrases)
            if answered is None:
                continue
            c = answered
        share = _share(slot, c, tokens, context, found, explained)
        rivals = tuple([(value, round(score * share)) for value, score in c.rivals])
        yield Read("slot", slot.name, c.value, round(c.weight * share),
                    tokens.span(c.start, c.end), rivals, c.precise, c.unit)  # fmt: skip
    yield from phrases


def _share(
    slot: ExpectedSlot,
    value: Candidate,
    tokens: Tokens,
    context: Context,
    found: _Found,
    explained: frozenset[int],
) -> float:
    """What is left of a value's weight for the words around it. explained: places of words."""
    kind, locale = slot.type.kind, context.locale
    if kind not in _FRAMED or date.lies_behind(slot, context.today):
        share = _explained(tokens, explained, locale)
        # A yes is a yes whatever else is told with it; other values want their words explained.
        return max(share, 0.95) if kind == "yes_no" else share
    # "Are you open Monday? I'll do it Monday": given once is given.
    same = [one for of, one in found if of is slot and one.value == value.value] or [value]
    most = max([most_worth(one, kind, tokens, locale) for one in same])
    share = _explained(tokens, explained, locale)
    if most < GIVEN:
        return min(share, most / max(value.weight, 1))
    if share == 1:
        return share
    around = {n for n, text in enumerate(tokens.texts) if goes_with(text, kind)}
    return _explained(tokens, explained | around, locale)


def _explained(tokens: Tokens, explained: frozenset[int], locale: str) -> float:
    if len(explained) == len(tokens.texts):
        return 1.0
    language = language_of(locale)
    total = left = 0.0
    for n, text in enumerate(tokens.texts):
        heavy = word_weight(text, language)
        if heavy < 0.5:
            continue
        total += heavy
        left += heavy if n not in explained else 0.0
    return 1.0 - _UNEXPLAINED * (left / total) if total else 1.0


def _denied_with_value(readings: Sequence[Meant]) -> bool:
    """Tell "no, the nineteenth": a no with a value in the same breath is a correction."""
    no = any(
        (isinstance(r, MeantIntent) and r.name == "deny")
        or (isinstance(r, MeantValue) and r.value == "no")
        for r in readings
    )
    return no and any(isinstance(r, MeantValue) and r.value not in ("yes", "no") for r in readings)


def _status(
    readings: Sequence[Meant], expected: Expected
) -> Literal["match", "ambiguous", "partial", "no_match"]:
    asked = expected.slots[0].name if expected.slots else None
    if asked is None:
        return "match" if readings else "no_match"
    mine = next((r for r in readings if isinstance(r, MeantValue) and r.slot == asked), None)
    if mine is None:
        return "no_match"
    if not mine.precise:
        return "partial"
    close = mine.alternatives and mine.confidence - mine.alternatives[0][1] < MARGIN
    return "ambiguous" if close else "match"
