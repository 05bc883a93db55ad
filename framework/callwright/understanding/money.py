"""Amounts of money, in cents: spoken, written, in part unspoken, or relative to what is owed."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from callwright.understanding.candidate import Candidate, in_range, number_words
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.numbers import (
    NumberWords,
    below_hundred,
    cardinal,
    digit_run,
    groups,
    is_numeral,
)
from callwright.understanding.reading import Completeness
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import phrases_in, words_in

__all__ = ["completeness", "keyed", "read"]

_UNITS = words_in("""
    dollar dollars bucks buck usd $ pound pounds quid gbp £ euro euros eur € dolar dolares pesos
    peso plata varos lucas
""")
_SIGNS = frozenset("$£€")
_CENTS = frozenset(
    ["cent", "cents", "penny", "pennies", "pence", "p", "centavo", "centavos", "centimos", "¢"]
)
_NOT_MONEY_AFTER = words_in("""
    day days week weeks month months year years hour hours minute minutes second oclock am pm
    times percent % payments installments o'clock st nd rd th dias semanas meses anos horas
    minutos veces kids children people digits cuotas pagos past
""")
_MONTHS = words_in("""
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre diciembre
""")
_OWING = frozenset({"owe", "owed", "owes", "balance", "debo", "saldo"})
_MOST_CENTS = 10**12


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """All amounts in the words, in cents."""
    words = number_words(context.locale)
    owed = _owed(slot, context)
    found = [*_spoken(tokens, slot, words, owed)]
    found += _relative(tokens, words, owed, found)
    if any(c.unit and c.weight > 700 for c in found):
        # Beside an amount with its unit, a bare number is something else.
        found = [c if c.unit else c.lowered(0.6) for c in found]
    return tuple(sorted(found, key=lambda c: (c.start, -c.end)))


def _owed(slot: ExpectedSlot, context: Context) -> int | None:
    value = context.values.get(slot.relative_to)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _at(texts: Sequence[str], i: int) -> str:
    return texts[i] if 0 <= i < len(texts) else ""


def _spoken(
    tokens: Tokens, slot: ExpectedSlot, words: NumberWords, owed: int | None
) -> Iterator[Candidate]:
    texts = tokens.texts
    i = 0
    while i < len(texts):
        found = _amount(texts, i, words, slot, owed)
        if found is None:
            i += 1
            continue
        if not _elsewhere(texts, found):
            yield found
        i = max(found.end, i + 1)


def _amount(
    texts: Sequence[str], i: int, words: NumberWords, slot: ExpectedSlot, owed: int | None
) -> Candidate | None:
    start = i
    signed = _at(texts, i) in _SIGNS
    at = i + 1 if signed else i
    whole = cardinal(texts, at, words)
    pair, pair_end = groups(texts, at, words)
    if whole is None:
        return None
    value, end = whole
    bare_article = texts[at] in words.articles and end == at + 1
    if bare_article or value * 100 > _MOST_CENTS or value < 0:
        return None
    if len(pair) > 1 and pair_end > end and _said_in_parts(pair):
        return _in_parts(texts, start, pair, pair_end, slot, owed, signed)
    if single := _one_by_one(texts, at, words, end):
        value, end = single
    if _at(texts, end) in _CENTS:
        return Candidate(value=int(value), start=start, end=end + 1) if value < 100 else None
    unit = signed
    cents = value * 100
    if _at(texts, end) in ("us", "u") and _at(texts, end + 1) in _UNITS:
        end += 1
    if _at(texts, end) in _UNITS:
        unit, end = True, end + 1
        more, end = _after_unit(texts, end, words, whole=value.denominator == 1)
        cents += more
    elif value.denominator == 1 and (tail := _and_cents(texts, end, words)):
        cents, end, unit = cents + tail[0], tail[1], True
    return Candidate(
        value=round(cents), start=start, end=end, unit=unit,
        weight=1_000 if unit else _bare_weight(texts, start, end, slot),
    )  # fmt: skip


def _said_in_parts(pair: tuple[int, ...]) -> bool:
    """As in "one fifty", "twelve seventy five", "one twenty five fifty", not "five five five"."""
    return 2 <= len(pair) <= 3 and 0 < pair[0] < 100 and all(10 <= n < 100 for n in pair[1:])


def _in_parts(
    texts: Sequence[str],
    start: int,
    pair: tuple[int, ...],
    end: int,
    slot: ExpectedSlot,
    owed: int | None,
    signed: bool,
) -> Candidate:
    """Read "three fifty" as 350, or as 3 and 50. What is owed decides; without it both stand."""
    joined = int("".join(str(n) for n in pair)) * 100
    split = joined // 100
    if _at(texts, end) in _UNITS:
        return Candidate(value=joined, start=start, end=end + 1)
    if signed:
        return Candidate(value=split, start=start, end=end, weight=950, rivals=((joined, 700),))
    if len(pair) == 3:
        options = {joined // 100: 900, joined: 600}
    else:
        options = {joined: 950, split: 900 if pair[0] < 10 else 880}
    if owed:
        options = {v: w * _likely(v, owed) // 1_000 for v, w in options.items()}
    options = {v: w if in_range(v, slot) else w // 2 for v, w in options.items()}
    best, *rest = sorted(options.items(), key=lambda item: -item[1])
    weight = 1_000 if owed and rest[0][1] * 10 < best[1] * 8 else best[1]
    return Candidate(
        value=best[0], start=start, end=end, weight=weight, rivals=tuple(rest), unit=False
    )


def _likely(cents: int, owed: int) -> int:
    """How likely somebody who owes `owed` offers `cents`, thousandths. A guess: between a
    twentieth and the whole.
    """
    if cents * 20 < owed:
        return 300
    return 1_000 if cents <= owed * 21 // 20 else 600


def _one_by_one(
    texts: Sequence[str], i: int, words: NumberWords, end: int
) -> tuple[int, int] | None:
    """As in "one five zero", "1 50": digits read out, with nothing else to explain them."""
    run, after, _ = digit_run(texts, i, words)
    single = all(t in words.digits or (t.isdecimal() and len(t) == 1) for t in texts[i:after])
    if single and after > end and 2 <= len(run) <= 6 and after - i >= 2 and run[0] != "0":
        return int(run), after
    return None


def _after_unit(
    texts: Sequence[str], i: int, words: NumberWords, *, whole: bool
) -> tuple[int, int]:
    """Cents after the unit: "and fifty cents", "forty five", "and a half"."""
    if not whole:
        return 0, i
    at = i + 1 if _at(texts, i) in words.joins | {"with", "con"} else i
    if _at(texts, at) in words.articles and _at(texts, at + 1) in words.halves:
        top, bottom = words.halves[texts[at + 1]]
        return 100 * top // bottom, at + 2
    small = below_hundred(texts, at, words)
    if small is None and is_numeral(_at(texts, at)) and len(texts[at]) <= 2:
        small = (int(texts[at]), at + 1)
    if small is None:
        return 0, i
    cents, end = small
    if _at(texts, end) in _CENTS:
        return cents, end + 1
    closing = _at(texts, end) in ("", "on", "and", "by", "please", "today", "tomorrow", "el", "for")
    return (cents, end) if cents >= 10 and closing and at == i else (0, i)


def _and_cents(texts: Sequence[str], i: int, words: NumberWords) -> tuple[int, int] | None:
    """As in "five and fifty cents": cents said, the unit not."""
    at = i + 1 if _at(texts, i) in words.joins else i
    small = below_hundred(texts, at, words)
    if small and _at(texts, small[1]) in _CENTS:
        return small[0], small[1] + 1
    return None


def _bare_weight(texts: Sequence[str], start: int, end: int, slot: ExpectedSlot) -> int:
    """How far a number without a unit is money: fully when it is the answer, less in passing."""
    text, before = texts[start], _at(texts, start - 1)
    if text == "one" and end == start + 1 and len(texts) > 1:
        return 150  # "that one", "one of them"
    if before in ("the", "chapter", "option", "number", "at", "in", "extension", "room", "until"):
        return 300
    asked = slot.role in ("asked", "readback")
    if _OWING & {*texts[max(0, start - 3) : start]}:
        return 500  # "I owe three hundred, but": what is owed, not what is offered
    return 1_000 if asked else 900


def _elsewhere(texts: Sequence[str], found: Candidate) -> bool:
    """A number that belongs to a date, a time or a count."""
    if found.unit and _at(texts, found.end - 1) in _UNITS | _CENTS:
        return False
    before, after = _at(texts, found.start - 1), _at(texts, found.end)
    if after in _NOT_MONEY_AFTER or after in ("/", ":") or before in ("/", ":"):
        return True
    if after in ("of", "de") and _at(texts, found.end + 1) in _MONTHS:
        return True
    return not found.unit and (before in _MONTHS or after in _MONTHS)


_ALL = phrases_in("""
    all of it | the whole thing | the full thing | the full amount | the whole amount |
    everything | pay it all | pay it off | in full | the total | full amount |
    the full balance | the whole balance | the entire amount | the entire thing |
    the entire balance | all that i owe | what i owe | it all | the full payment | the balance |
    total amount | whole thing | pay all | all i owe | the lot | full balance | todo |
    la cantidad completa | el total | por completo | lo que debo | la cantidad total |
    el saldo completo | liquidar | completo | todo lo que debo | el monto total
""")
_SHARES = {
    "half": Fraction(1, 2),
    "mitad": Fraction(1, 2),
    "third": Fraction(1, 3),
    "tercio": Fraction(1, 3),
    "quarter": Fraction(1, 4),
    "cuarto": Fraction(1, 4),
    "fourth": Fraction(1, 4),
    "thirds": Fraction(1, 3),
    "quarters": Fraction(1, 4),
    "double": Fraction(2),
    "doble": Fraction(2),
    "twice": Fraction(2),
}
_EXCEPT = frozenset({"but", "except", "minus", "less", "menos", "excepto"})


def _relative(
    tokens: Tokens, words: NumberWords, owed: int | None, spoken: Sequence[Candidate]
) -> Iterator[Candidate]:
    """As in "half of it", "everything but fifty", "two thirds", "twenty percent of it"."""
    texts = tokens.texts
    if owed is None:
        return
    for i in range(len(texts)):
        yield from _whole_of_it(texts, i, owed, spoken)
        share = _SHARES.get(texts[i])
        if share and _at(texts, i - 1) != "and" and _at(texts, i + 1) not in ("past", "an", "hour"):
            start = i - (_at(texts, i - 1) in ("a", "one", "la", "un", "the", "el"))
            if texts[i] in ("thirds", "quarters"):
                many = below_hundred(texts, i - 1, words)
                share, start = share * (many[0] if many else 1), i - 1
            if _at(texts, i - 1) in ("the", "el") and texts[i] in ("third", "fourth", "quarter"):
                continue
            end = i + 1
            if _at(texts, end) in ("of", "de", "del"):
                end = min(end + 2 + (_at(texts, end + 1) in ("the", "what", "my")), len(texts))
            yield Candidate(value=round(owed * share), start=start, end=end, weight=970)
        number = cardinal(texts, i, words)
        if number and _at(texts, number[1]) in ("percent", "%", "ciento", "por"):
            end = number[1] + 1 + (_at(texts, number[1]) == "por")
            if number[0] <= 200:
                yield Candidate(value=round(owed * number[0] / 100), start=i, end=end, weight=950)


def _whole_of_it(
    texts: Sequence[str], i: int, owed: int, spoken: Sequence[Candidate]
) -> Iterator[Candidate]:
    for phrase in _ALL:
        if tuple(texts[i : i + len(phrase)]) != phrase:
            continue
        end = i + len(phrase)
        less = next(
            (c for c in spoken if c.start in (end + 1, end + 2) and _at(texts, end) in _EXCEPT),
            None,
        )
        if less is not None and isinstance(less.value, int) and less.value < owed:
            yield Candidate(value=owed - less.value, start=i, end=less.end)
        elif _at(texts, i - 1) != "not":
            yield Candidate(value=owed, start=i, end=end, weight=970)
        return


def completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: "one hundred and" is not done, "a hundred" may go on."""
    if not len(tokens):
        return None
    words = number_words(context.locale)
    last = tokens.texts[-1]
    if last in words.joins or last in words.points or last in _SIGNS or last in words.articles:
        return "incomplete"
    found = [c for c in read(tokens, slot, context) if c.end == len(tokens)]
    if not found:
        return None
    return "complete" if found[-1].unit else "could_continue"


def keyed(digits: str, slot: ExpectedSlot, context: Context) -> int | None:
    """Keyed amounts are whole units: "150" is 150 dollars."""
    return int(digits) * 100 if digits.isdecimal() and 0 < len(digits) <= 9 else None
