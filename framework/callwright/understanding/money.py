"""Amounts of money, in cents: spoken, written, in part unspoken, or relative to what is owed."""

from collections.abc import Iterator, Sequence

from callwright.understanding.amounts.bare import (
    FIRST_YEAR,
    LAST_YEAR,
    bare_weight,
    is_elsewhere,
)
from callwright.understanding.amounts.cents import (
    CENTS,
    after_unit,
    bare_cents,
    units_and_cents,
)
from callwright.understanding.amounts.notes import notes, slang
from callwright.understanding.amounts.parts import (
    NEAR,
    after_not,
    by_hundreds,
    false_start,
    one_by_one,
    readings,
    said_again,
    said_in_parts,
)
from callwright.understanding.amounts.prices import is_little
from callwright.understanding.amounts.relative import relative
from callwright.understanding.amounts.sums import summed
from callwright.understanding.amounts.units import CODES, ONE, SIGNS, UNITS, find_unit
from callwright.understanding.candidate import Candidate, number_words
from callwright.understanding.expected import Context, ExpectedSlot, Value
from callwright.understanding.number import vague
from callwright.understanding.numerals.cut_numbers import pasted
from callwright.understanding.numerals.mended import mended
from callwright.understanding.numerals.number_words import Number, NumberWords
from callwright.understanding.numerals.numbers import cardinal, groups, is_numeral
from callwright.understanding.numerals.small import at as _at
from callwright.understanding.ranges import asked_back
from callwright.understanding.reading import Completeness
from callwright.understanding.tokens import Tokens
from callwright.understanding.unfinished import ending
from callwright.understanding.word_lists import words_in

__all__ = ["completeness", "keyed", "read"]

_MOST_CENTS = 10**12
# "About fifty" is fifty, "a couple hundred" is asked back: an own judgement.
_ABOUT = words_in("about around roughly approximately like maybe almost nearly unos unas como casi")
_OR_SO = words_in("so ish something odd give somewhere abouts pico algo")
# "I can do", "puedo pagar": the amount comes next.
_GIVING = words_in("do pay afford give send manage make spare swing pagar dar mandar abonar")
# Between a number and its unit without being one: "fifty more dollars", "fifty or sixty dollars".
_JOINING_UNITS = words_in("""
    or to and y o a more extra whole full lousy measly good big real cash of off mas de in on
    hundred thousand for plus minus less million percent
""")
_MUCH_SURER = 200
_LEAST_CENTS = 10
_TORN = 0.4
_CUT = 0.8  # asked back
# An answer that begins so may have begun with "two": "to twenty five fifty".
_EATEN = frozenset({"to", "too"})
_ABOUT_WEIGHT, _VAGUE_WEIGHT = 900, 600


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """All amounts in the words, in cents."""
    words = number_words(context.locale)
    tokens, cut = pasted(mended(tokens, words, _is_unit), words, _is_unit)
    owed = _owed(slot, context)
    found = [*_spoken(tokens, slot, words, owed)]
    found = asked_back(found, tokens.texts, lambda a, b: _scaled_alike(tokens.texts, a, b, words))
    through = [
        c
        for c in relative(tokens.texts, words, owed, context)
        if not any(s.start <= c.start and c.end <= s.end for s in found)
    ]
    # "Three times the minimum": neither the three nor the minimum.
    through = [c for c in through if not any(_within(c, other) for other in through)]
    found = [c for c in found if not any(_within(c, other) for other in through)]
    found = sorted([*found, *through], key=lambda c: (c.start, -c.end))
    found = summed(tokens.texts, found, frozenset(c.start for c in through))
    if any(c.unit and c.weight > 700 for c in found):
        # Beside an amount with its unit, a bare number is something else.
        found = [c if c.unit else _lowered(c, 0.6) for c in found]
    found = [
        c.lowered(_TORN) if not c.unit and _unit_beyond(tokens.texts, c.end) else c for c in found
    ]
    found = [_as_cut(c, cut) for c in found] if cut else found
    return tuple(_as_others(c, found) for c in found)


def _as_cut(candidate: Candidate, cut: frozenset[int]) -> Candidate:
    """Lowered where a number was cut in two: "nine tea dollars" may be nineteen."""
    torn = not cut.isdisjoint(range(candidate.start, candidate.end))
    return candidate.lowered(_CUT) if torn else candidate


def _lowered(candidate: Candidate, factor: float) -> Candidate:
    """The candidate and what else its words may mean, liked less."""
    rivals = tuple((value, round(weight * factor)) for value, weight in candidate.rivals)
    return candidate.lowered(factor)._replace(rivals=rivals)


def _unit_beyond(texts: Sequence[str], end: int) -> bool:
    """Does a unit stand one word away, "nine tea dollars", as where that was a number, misheard?"""
    between = _at(texts, end)
    whole = between in _OR_SO or between in _JOINING_UNITS or is_numeral(between)
    return _at(texts, end + 1) in UNITS - SIGNS and bool(between) and not whole


def _as_others(candidate: Candidate, found: Sequence[Candidate]) -> Candidate:
    """Without the readings that are far from the other amounts said: "a little over two hundred,
    say two ten" is no 2.10.
    """
    others = [c.value for c in found if c is not candidate and isinstance(c.value, int)]
    value = candidate.value
    if not candidate.rivals or not isinstance(value, int):
        return candidate
    if not any(value < 2 * other and other < 2 * value for other in others):
        return candidate
    near = (value // 10, value * 10)
    rivals = tuple(r for r in candidate.rivals
                   if isinstance(r[0], int) and near[0] < r[0] < near[1])  # fmt: skip
    return candidate._replace(rivals=rivals)


def _is_unit(texts: Sequence[str], i: int) -> bool:
    return _at(texts, i) in UNITS or _at(texts, i) in CENTS


def _within(inner: Candidate, outer: Candidate) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end and (
        inner.end - inner.start < outer.end - outer.start
    )  # fmt: skip


def _owed(slot: ExpectedSlot, context: Context) -> int | None:
    value = context.values.get(slot.relative_to)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _spoken(
    tokens: Tokens, slot: ExpectedSlot, words: NumberWords, owed: int | None
) -> Iterator[Candidate]:
    texts = tokens.texts
    i = 0
    while i < len(texts):
        text = texts[i]
        if text in ONE and (one := _one_and_cents(tokens, i, words)):
            yield one
            i = one.end
            continue
        if not (text in words.starters or text in SIGNS or text in CODES or is_numeral(text)):
            i += 1
            continue
        rules_out = _at(texts, i - 1) == "not" or (_at(texts, i - 1) == "no" and text == "cien")
        if rules_out and (two := after_not(texts, i, words)):
            (ruled_out, middle), (value, end), likely = two
            unit_at = find_unit(texts, end)
            yield Candidate(value=ruled_out * 100, start=i, end=middle, unit=False)
            yield Candidate(
                value=value * 100, start=middle, end=max(end, unit_at + 1), unit=unit_at >= 0,
                rivals=tuple((cents * 100, 850) for cents in likely),
            )  # fmt: skip
            i = max(end, unit_at + 1)
            continue
        found = _amount(tokens, i, words, slot, owed)
        if found is None:
            i += 1
            continue
        if not is_elsewhere(texts, found):
            yield _as_sure(texts, found, words)
        i = max(found.end, i + 1)


def _one_and_cents(tokens: Tokens, i: int, words: NumberWords) -> Candidate | None:
    """As in "dollar fifty", "buck ninety nine"."""
    cents, end = after_unit(tokens, i + 1, words)
    return Candidate(value=100 + cents, start=i, end=end) if cents >= _LEAST_CENTS else None


def _amount(
    tokens: Tokens, i: int, words: NumberWords, slot: ExpectedSlot, owed: int | None
) -> Candidate | None:
    texts, start = tokens.texts, i
    signed = texts[i] in SIGNS or texts[i] in CODES
    at = i + signed + (texts[i] in CODES and _at(texts, i + 1) in SIGNS)
    text = _at(texts, at)
    if note := slang(texts, at, words):
        return note._replace(start=start)
    if text in words.articles and _at(texts, at + 1) in UNITS - SIGNS:
        return _with_unit(tokens, start, 1, at + 1, words)
    if text in words.articles and _at(texts, at + 1) in CENTS - {"p"}:
        return Candidate(value=1, start=start, end=at + 2)
    if some := notes(texts, at, words):
        return Candidate(value=some[0] * 100, start=start, end=some[1])
    if few := _few(texts, at, words):
        return Candidate(value=few[0] * 100, start=start, end=few[1], weight=_VAGUE_WEIGHT)
    if twice := said_again(texts, at, words):
        unit_at = find_unit(texts, twice[1])
        last = max(twice[1], unit_at + 1)
        return Candidate(value=twice[0] * 100, start=start, end=last, unit=unit_at >= 0)
    whole = cardinal(texts, at, words)
    if whole is None:
        return None
    value, end = whole
    if (text in words.articles and end == at + 1) or value < 0 or value * 100 > _MOST_CENTS:
        return None
    pair, pair_end = groups(texts[: at + NEAR], at, words)
    # "Not fifty fifteen" rules one amount out and names another; so does a pause between two.
    before = _at(texts, start - 1)
    ruled_out = before == "not" or (before == "no" and bool(words.hundreds))
    apart = ruled_out or tokens.pause_between(at + 1, pair_end - 1)
    unit_at = find_unit(texts, pair_end) if pair_end > end else -1
    if pair_end > end and (begun := false_start(pair, unit=unit_at >= 0)):
        return Candidate(
            value=begun[0], start=start, end=max(pair_end, unit_at + 1), weight=900,
            rivals=tuple((cents, 880) for cents in begun[1:]), unit=unit_at >= 0,
        )  # fmt: skip
    if len(pair) > 1 and pair_end > end and said_in_parts(pair) and not apart:
        little = is_little(texts, start, pair_end, pair[0])
        options, sure = readings(pair, slot, owed, signed=signed, little=little)
        tail = bare_cents(texts, 0, pair_end, words)
        if tail and tail[2] and texts[pair_end] in words.joins:
            # "Three nineteen and forty cents": what is before the cents is whole.
            return Candidate(value=max(options)[0] + tail[0], start=start, end=tail[1])
        return _in_parts(texts, start, pair_end, options, sure, slot, owed)
    if single := one_by_one(texts, at, words, end):
        value, end = single
    if _at(texts, end) in CENTS:
        parts = units_and_cents(texts, at, end, words) if value > 99 else None
        return Candidate(value=round(value) if parts is None else parts, start=start, end=end + 1)
    unit_at = find_unit(texts, end)
    if unit_at >= 0:
        return _with_unit(tokens, start, value, unit_at, words)
    cents, unit = value * 100, signed
    if value.denominator == 1 and (tail := bare_cents(texts, int(value), end, words)):
        cents, end, unit = cents + tail[0], tail[1], unit or tail[2]
    return Candidate(
        value=round(cents), start=start, end=end, unit=unit,
        rivals=() if unit else tuple(by_hundreds(value, slot)),
        weight=1_000 if unit else bare_weight(texts, start, end, round(cents), slot, owed),
    )  # fmt: skip


def _in_parts(
    texts: Sequence[str],
    start: int,
    end: int,
    options: Sequence[tuple[int, int]],
    sure: bool,
    slot: ExpectedSlot,
    owed: int | None,
) -> Candidate:
    unit_at = find_unit(texts, end)
    if unit_at >= 0:
        whole, split = max(options)[0], min(options)[0]
        # Who owes two hundred means 63.75 with "sixty three seventy five dollars".
        if owed and split * 20 >= owed and whole * 20 > owed * 21:
            return Candidate(
                value=split, start=start, end=unit_at + 1, weight=900, rivals=((whole, 850),)
            )
        surer = options[0][1] - options[-1][1] >= _MUCH_SURER
        if surer and options[0][0] == split:
            # "Thirty nine ninety five dollars" is hardly 3,995.
            return Candidate(value=split, start=start, end=unit_at + 1, rivals=((whole, 930),))
        return Candidate(value=whole, start=start, end=unit_at + 1)
    signed = texts[start] in SIGNS or texts[start] in CODES
    (best, weight), *rest = options
    likely = 1_000 if signed else bare_weight(texts, start, end, best, slot, owed)
    year = any(FIRST_YEAR <= cents <= LAST_YEAR for cents, _ in options)
    if year and not signed and _at(texts, start - 1) in ("a", "an", "un", "una"):
        likely = min(likely, 300)  # "a twenty fifteen pickup"
    return Candidate(
        value=best, start=start, end=end, weight=likely * (1_000 if sure else weight) // 1_000,
        rivals=tuple((cents, other * likely // 1_000) for cents, other in rest), unit=signed,
    )  # fmt: skip


def _few(texts: Sequence[str], i: int, words: NumberWords) -> tuple[int, int] | None:
    """As in "a couple of bucks"."""
    at = i + (_at(texts, i) in words.articles)
    many = words.vague.get(_at(texts, at))
    at += 1 + (_at(texts, at + 1) in ("of", "de"))
    return (many, at + 1) if many and _at(texts, at) in UNITS else None


def _with_unit(
    tokens: Tokens, start: int, value: Number, unit: int, words: NumberWords
) -> Candidate:
    """A number and its unit at `unit`, with the cents after it."""
    more, end = after_unit(tokens, unit + 1, words) if value.denominator == 1 else (0, unit + 1)
    return Candidate(value=round(value * 100) + more, start=start, end=end)


def _as_sure(texts: Sequence[str], found: Candidate, words: NumberWords) -> Candidate:
    """Less sure where the caller is: "a couple hundred", "about fifty", "fifty or so"."""
    if vague(texts, found.start, found.end, words):
        return found._replace(weight=min(found.weight, _VAGUE_WEIGHT))
    after = found.end + (_at(texts, found.end) in ("or", "y"))
    if not found.unit and found.start == 1 and texts[0] in _EATEN:
        return _lowered(found, _VAGUE_WEIGHT / 1_000)
    about = _at(texts, found.start - 1) in _ABOUT or _at(texts, after) in _OR_SO
    return found.lowered(_ABOUT_WEIGHT / 1_000) if about else found


def _scaled_alike(
    texts: Sequence[str], low: Candidate, high: Candidate, words: NumberWords
) -> Value:
    """The first end of a range: in "two or three hundred" it is two hundred."""
    last = next((t for t in reversed(texts[high.start : high.end]) if t not in UNITS), "")
    scale = 100 if last in words.hundred else words.scales.get(last, 1)
    if scale == 1 or low.unit or not isinstance(low.value, int) or not isinstance(high.value, int):
        return low.value
    return low.value * scale if low.value <= high.value // scale else low.value


def completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: "one hundred and" is not done, "a hundred" may go on."""
    if not len(tokens):
        return None
    last = tokens.texts[-1]
    found = [c for c in read(tokens, slot, context) if c.end == len(tokens)]
    if found:
        return "complete" if found[-1].unit else "could_continue"
    leads = last in _GIVING and not {"not", "no"} & {*tokens.texts}
    return "incomplete" if leads or last in SIGNS else ending(tokens, context.locale)


def keyed(digits: str, slot: ExpectedSlot, context: Context) -> int | None:
    """Keyed amounts are whole units: "150" is 150 dollars."""
    return int(digits) * 100 if digits.isdecimal() and 0 < len(digits) <= 9 else None
