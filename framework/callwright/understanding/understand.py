"""Text and n-best to meaning: every value, intent and answer that one turn may carry.

Each alternative of the recogniser is read by the grammars of all live slots and by the phrase
index. A reading's confidence is the recogniser's own score of that alternative (or a prior where
it gives none), lowered by what the grammar is unsure of and by words that nothing explains; the
readings of all alternatives are then put together, and agreement among them counts.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from callwright.understanding.candidate import Candidate
from callwright.understanding.concepts import weight as word_weight
from callwright.understanding.expected import Context, Expected, ExpectedSlot, Value
from callwright.understanding.lexicon_index import Lexicon
from callwright.understanding.mood import is_backchannel, is_correction, is_question, upset
from callwright.understanding.reading import (
    Completeness,
    Heard,
    Meant,
    MeantAnswer,
    MeantIntent,
    MeantValue,
    Span,
    Understanding,
)
from callwright.understanding.repairs import settled
from callwright.understanding.slot_readers import COMPLETENESS, READERS
from callwright.understanding.slot_type import SlotType
from callwright.understanding.tokens import MOST_ALTERNATIVES, Tokens, tokenise
from callwright.understanding.word_lists import words_in
from callwright.understanding.yes_no import doubtful

__all__ = ["MARGIN", "UNSCORED", "Lexicon", "understand"]

# A transcript without a score, fully explained by the grammar of what was asked, is right about
# this often (our own measurement on recorded callers, thousandths).
UNSCORED = 850
# What each later alternative is worth beside the one before it, when none has a score.
_RANK_DECAY = 0.85
# Two readings closer than this are a close call (LANGUAGE.md section 2, `margin`).
MARGIN = 100
# Unexplained words lower a value's confidence by at most this much.
_UNEXPLAINED = 0.25
_AGREEMENT = 0.15
# Takes a full score into the band where an alarm is asked back.
_DOUBTFUL = 0.55
_PART = 0.4
# "I forgot my pin": somebody does not know, whatever else is told.
_DOUBTED = 850
# A whole value heard at least this well in any alternative beats a part of one.
_ENOUGH = 350
_TRAILING = words_in("""
    and but or um uh er the a an my on at to of in for is i with because so y o pero el la en de
    que por para um eh este with
""")


@dataclass(frozen=True, slots=True)
class _Said:
    """One alternative read: its share of trust and what it carries."""

    rank: int
    base: int
    readings: tuple["_Read", ...]


@dataclass(frozen=True, slots=True)
class _Read:
    kind: str  # slot, intent, answer
    name: str
    value: Value
    score: int  # thousandths, of the words alone
    span: Span
    rivals: tuple[tuple[Value, int], ...] = ()
    precise: bool = True
    unit: bool = True


def understand(
    heard: Heard, expected: Expected, lexicon: Lexicon, context: Context
) -> Understanding:
    """All that one turn may have meant, best first. Pure; never raises on any text."""
    heard_as = [(tokenise(text), base) for text, base in _bases(heard)]
    said = [
        _Said(rank, base, tuple(_readings(tokens, expected, lexicon, context)))
        for rank, (tokens, base) in enumerate(heard_as)
    ]
    tokens = heard_as[0][0] if heard_as else tokenise("")
    readings = tuple(_together(said, expected, len(tokens.words)))
    correction = is_correction(tokens) or _denied_with_value(readings)
    if not correction:
        earlier = {slot.name for slot in expected.slots if slot.role == "earlier"}
        readings = tuple(
            r for r in readings if not (isinstance(r, MeantValue) and r.slot in earlier)
        )
    return Understanding(
        readings=readings,
        status=_status(readings, expected),
        completeness=_completeness(tokens, expected, context, readings),
        correction=correction,
        upset=upset(tokens),
        backchannel=is_backchannel(tokens),
    )


def _bases(heard: Heard) -> Iterable[tuple[str, int]]:
    """Each alternative's text and how far it is trusted, thousandths."""
    first: int | None = None
    for rank, hypothesis in enumerate(heard.nbest[:MOST_ALTERNATIVES]):
        base = hypothesis.confidence
        if base is None:
            top = UNSCORED if first is None else first
            base = round(top * _RANK_DECAY**rank)
        first = base if first is None else first
        yield hypothesis.text, max(0, min(1_000, base))


def _readings(
    tokens: Tokens, expected: Expected, lexicon: Lexicon, context: Context
) -> Iterable[_Read]:
    """What one transcript carries; scores already know how much of it is explained."""
    found: list[tuple[ExpectedSlot, Candidate]] = []
    values: list[tuple[ExpectedSlot, Candidate]] = []
    for slot in expected.slots:
        reader = READERS.get(slot.type.kind)
        if reader is not None:
            candidates = reader(tokens, slot, context)
            found += [(slot, candidate) for candidate in candidates]
            best = settled(candidates, tokens, slot)
            values += [(slot, best)] if best else []
    taken = frozenset(n for slot, c in values if slot.type.kind != "yes_no"
                      for n in range(c.start, c.end))  # fmt: skip
    phrases: list[_Read] = []
    for slot in expected.slots:
        if slot.type.kind == "choice":
            phrases += _chosen(tokens, slot, lexicon, taken)
    names = frozenset(expected.intents)
    asked = expected.slots[0] if expected.slots else None
    if asked and asked.may_be:
        also = {"unknown": "dont_know", "refused": "refuse"}
        names |= {also[why] for why in asked.may_be if why in also}
    yes_no_live = expected.phase in ("confirming", "checking", "choosing")
    for match in lexicon.intents(tokens, names, taken):
        if match.name == "asks_something" and not is_question(tokens):
            continue
        phrases.append(
            _Read(
                "intent", match.name, match.name, match.score, tokens.span(match.start, match.end)
            )
        )
    phrases = [_outdone(read, phrases) for read in phrases]
    if "dont_know" in names and all(p.name != "dont_know" for p in phrases):
        phrases += [
            _Read("intent", "dont_know", "dont_know", _DOUBTED, tokens.span(at, at + 2))
            for at in list(doubtful(tokens.texts))[:1]
        ]
    if yes_no_live or {"affirm", "deny"} & names:
        phrases = [p for p in phrases if p.name not in ("affirm", "deny")] + _yes_or_no(
            tokens, context, [p for p in phrases if p.name in ("affirm", "deny")]
        )
    for match in lexicon.answers(tokens, frozenset(expected.answers), taken):
        phrases.append(
            _Read(
                "answer", match.name, match.name, match.score, tokens.span(match.start, match.end)
            )
        )
    strong = any(p.score >= 650 for p in phrases)
    explained = taken | {n for _, c in found if c.weight >= 500 for n in range(c.start, c.end)}
    spans = [p.span for p in phrases]
    explained |= {
        n for n, item in enumerate(tokens.items) if any(a <= item.word < b for a, b in spans)
    }
    factor = _explained(tokens, explained, context.locale)
    for slot, c in values:
        if slot.type.kind == "yes_no" and c.weight <= 800 and strong:
            continue  # "I don't want to be recorded" is no answer to "is this Ana?"
        # A yes is a yes whatever else is told with it; other values want their words explained.
        share = max(factor, 0.95) if slot.type.kind == "yes_no" else factor
        rivals = tuple((value, round(score * share)) for value, score in c.rivals)
        yield _Read("slot", slot.name, c.value, round(c.weight * share),
                    tokens.span(c.start, c.end), rivals, c.precise, c.unit)  # fmt: skip
    yield from phrases


def _chosen(
    tokens: Tokens, slot: ExpectedSlot, lexicon: Lexicon, taken: frozenset[int]
) -> Iterable[_Read]:
    found = lexicon.choice(slot.type.choice, tokens, taken)
    if not found:
        return
    best, *rest = found
    rivals = tuple((match.name, match.score) for match in rest)
    yield _Read("slot", slot.name, best.name, best.score, tokens.span(best.start, best.end), rivals)


_ANY_YES_NO = ExpectedSlot(name="", type=SlotType("yes_no"))


def _outdone(read: _Read, others: Sequence[_Read]) -> _Read:
    """An intent whose words another one says letter by letter is doubtful: it is asked back."""
    a, b = read.span
    for other in others:
        covers = other.span[0] <= a and b <= other.span[1]
        better = read.score < 975 or other.span != read.span
        if other.score == 1_000 and covers and better and other.name != read.name:
            share = _DOUBTFUL if other.span == read.span else _PART
            return replace(read, score=round(read.score * share))
    return read


def _yes_or_no(tokens: Tokens, context: Context, own: Sequence[_Read]) -> list[_Read]:
    """Affirm or deny: by the yes/no grammar, else by the application's own examples."""
    found = READERS["yes_no"](tokens, _ANY_YES_NO, context)
    if found and found[0].weight > 600:
        best = found[0]
        name = "affirm" if best.value == "yes" else "deny"
        return [_Read("intent", name, name, best.weight, tokens.span(best.start, best.end))]
    return [max(own, key=lambda read: read.score)] if own else []


def _explained(tokens: Tokens, explained: frozenset[int], locale: str) -> float:
    language = "es" if locale.lower().startswith("es") else "en"
    total = left = 0.0
    for n, text in enumerate(tokens.texts):
        heavy = word_weight(text, language)
        if heavy < 0.5:
            continue
        total += heavy
        left += heavy if n not in explained else 0.0
    return 1.0 - _UNEXPLAINED * (left / total) if total else 1.0


def _together(said: Sequence[_Said], expected: Expected, words: int) -> Iterable[Meant]:
    """The readings of all alternatives as one list, best first."""
    votes: dict[tuple[str, str], dict[Value, float]] = {}
    best: dict[tuple[str, str], dict[Value, tuple[int, int, _Read]]] = {}
    for one in said:
        for read in one.readings:
            key = (read.kind, read.name)
            confidence = round(one.base * read.score / 1_000)
            by_value = best.setdefault(key, {})
            votes.setdefault(key, {})
            weight = confidence * 0.7**one.rank
            votes[key][read.value] = votes[key].get(read.value, 0.0) + weight
            if read.value not in by_value or confidence > by_value[read.value][0]:
                by_value[read.value] = (confidence, one.rank, read)
            for value, score in read.rivals:
                rival = round(one.base * score / 1_000)
                if value not in by_value or rival > by_value[value][0]:
                    by_value[value] = (rival, one.rank, read)
    meant: list[Meant] = []
    for (kind, name), by_value in best.items():
        total = sum(votes[kind, name].values()) or 1.0
        whole = any(read.precise and c >= _ENOUGH for c, _, read in by_value.values())
        ranked = sorted(
            (
                (round(c * (1 - _AGREEMENT * (1 - votes[kind, name].get(v, c) / max(total, 1.0)))),
                 -rank, v, read)
                for v, (c, rank, read) in by_value.items()
                if read.precise or not whole
            ),
            key=lambda row: (-row[0], -row[1], str(row[2])),
        )  # fmt: skip
        meant.append(_meant(kind, name, ranked, words))
    order = {slot.name: n for n, slot in enumerate(expected.slots)}
    return sorted(
        meant,
        key=lambda m: (
            -m.confidence,
            order.get(m.slot, 99) if isinstance(m, MeantValue) else 100,
            m.span,
        ),
    )


def _meant(
    kind: str, name: str, ranked: Sequence[tuple[int, int, Value, _Read]], words: int
) -> Meant:
    confidence, rank, value, read = ranked[0]
    start, end = min(read.span[0], max(words - 1, 0)), min(read.span[1], words)
    source: Literal["grammar", "nbest"] = "grammar" if rank == 0 else "nbest"
    if kind == "intent":
        return MeantIntent(name=name, confidence=confidence, span=(start, end), source=source)
    if kind == "answer":
        return MeantAnswer(name=name, confidence=confidence, span=(start, end), source=source)
    return MeantValue(
        slot=name, value=value, confidence=confidence, span=(start, end),
        alternatives=tuple((v, c) for c, _, v, _ in ranked[1:6]),
        precise=read.precise, unit=read.unit, source=source,
    )  # fmt: skip


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


def _completeness(
    tokens: Tokens, expected: Expected, context: Context, readings: Sequence[Meant]
) -> Completeness:
    if not len(tokens):
        return "could_continue"
    last = tokens.texts[-1]
    if last in _TRAILING and len(tokens) > 1:
        return "incomplete"
    asked = expected.slots[0] if expected.slots else None
    if asked is not None and expected.phase in ("asking", "none"):
        judge = COMPLETENESS.get(asked.type.kind)
        verdict = judge(tokens, asked, context) if judge else None
        if verdict is not None:
            return verdict
    whole = (0, len(tokens.words))
    if any(r.span == whole and r.confidence >= 500 for r in readings):
        return "complete"
    return "could_continue"
