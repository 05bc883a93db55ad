"""Amounts said through others: "half of it", "everything but fifty", "same as last month"."""

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from callwright.understanding.candidate import Candidate
from callwright.understanding.expected import Context, Value
from callwright.understanding.number_words import NumberWords
from callwright.understanding.numbers import cardinal, fraction
from callwright.understanding.numbers_small import at as _at
from callwright.understanding.word_lists import by_first_word, phrase_end, phrases_in, words_in

__all__ = ["less_than", "owed_name", "relative"]

_ALL = by_first_word(
    phrases_in("""
    all of it | all of that | the whole thing | the full thing | the full amount | the whole amount
    | everything | pay it all | pay it off | in full | the total | full amount | the full balance
    | the whole balance | the entire amount | the entire thing | the entire balance | all that i owe
    | what i owe | it all | the full payment | the balance | total amount | whole thing | pay all
    | all i owe | the lot | full balance | whole amount | the whole lot | the full lot | the full
    | the whole bill | the entire bill | whole balance | the total amount | the total balance
    | every penny | every cent | the remaining balance | the rest of it | all of what i owe
    | pay off everything | clear it | clear the balance | the amount due | full payment
    | todo | la cantidad completa | el total | por completo | lo que debo | la cantidad total
    | el saldo completo | liquidar | completo | todo lo que debo | el monto total | el saldo
    | el monto completo | la totalidad | la deuda completa | toda la deuda | el pago completo
    """)
)
# "All but fifty": a whole only before an exception.
_ALL_BUT = by_first_word(phrases_in("all | the amount | the debt | it | la deuda | todo"))
_EXCEPT = frozenset({"but", "except", "minus", "less", "menos", "excepto", "without"})
_BEFORE_LESS = words_in("for the about like that unos los")
_SHARES = {
    **dict.fromkeys(("half", "mitad"), Fraction(1, 2)),
    **dict.fromkeys(("double", "doble", "twice"), Fraction(2)),
    **dict.fromkeys(("triple",), Fraction(3)),
}
_PERCENT = words_in("percent % pct percentage")
_OF = frozenset({"of", "de", "del"})
_OF_WHAT = frozenset({"the", "what", "my", "that", "it", "this", "lo", "la", "el", "mi"})
_NO_SHARE_AFTER = frozenset({"past", "an", "hour", "hours", "day", "year", "till"})
# What a caller calls an amount that the data names, and the words of such a name.
_NAMED = tuple(
    (by_first_word(phrases_in(said)), words_in(names))
    for said, names in (
        (
            """same as last month | same as last time | like last month | like last time
            | the same as before | same as before | what i paid last month
            | what i paid last time | same amount as last month | same amount as last time
            | last month's amount | same payment as last month | same thing as last month
            | same thing as last time | the same amount | the same as last | same as my last payment
            | my last payment | what i did last month | what i did last time | what i sent last time
            | what i sent last month | lo mismo que el mes pasado | igual que el mes pasado
            | lo mismo que la ultima vez | igual que la ultima vez | lo mismo de antes
            | lo mismo que antes | la misma cantidad""",
            "last previous prior",
        ),
        (
            """the usual | my usual payment | the usual amount | my usual amount | my usual
            | my regular payment | the regular payment | regular amount | the regular amount
            | my normal payment | the normal payment | the normal amount | my monthly payment
            | the monthly payment | the monthly amount | same as always | same as usual
            | my monthly | the installment | the instalment | one installment | one instalment
            | what i always pay | what i normally pay | what i usually pay | lo de siempre
            | mi pago mensual | el pago mensual | mi pago normal | la mensualidad
            | lo mismo de siempre | mi mensualidad""",
            "usual regular normal monthly installment instalment scheduled",
        ),
        (
            """the minimum | minimum | the minimum payment | the minimum amount
            | minimum payment | the least i can | the least i can pay | the lowest i can pay
            | el minimo | el pago minimo | minimo | lo minimo""",
            "minimum min least",
        ),
        (
            """the past due | past due | the past due amount | what is past due
            | the overdue amount | what is overdue | what i am behind | what is late
            | to get caught up | enough to catch up | what i am behind on | the arrears
            | lo atrasado | lo vencido | lo que esta vencido | lo que esta atrasado""",
            "overdue arrears past_due vencido",
        ),
        ("the late fee | just the late fee | the fee | el recargo", "fee fees"),
    )
)
_OWED = words_in("owed owe due balance total debt saldo payoff past_due full")
_OTHER = frozenset().union(*(names for _, names in _NAMED[:3]))


def owed_name(values: Mapping[str, Value]) -> str:
    """Which datum "half of it" is about, when nobody says: what is owed, else the first amount."""
    if not values:
        return ""
    amounts = [n for n, v in values.items() if isinstance(v, int) and not isinstance(v, bool)]
    owed = [n for n in amounts if _OWED & _words_of(n) and not _OTHER & _words_of(n)]
    free = [n for n in amounts if not _OTHER & _words_of(n)]
    return next(iter(owed or free or amounts), "")


def _words_of(name: str) -> frozenset[str]:
    parts = re.split(r"[^a-z0-9]+", name.lower())
    return frozenset([*parts, *(f"{a}_{b}" for a, b in itertools.pairwise(parts))])


def relative(
    texts: Sequence[str],
    words: NumberWords,
    owed: int | None,
    context: Context,
    spoken: Sequence[Candidate],
) -> Iterator[Candidate]:
    """What is said through what is owed, or through another amount that the data names."""
    found = [c for i in range(len(texts)) if (c := _at_word(texts, i, words, owed, context))]
    for candidate in found:
        yield less_than(texts, candidate, [*spoken, *found]) or candidate


def _at_word(
    texts: Sequence[str], i: int, words: NumberWords, owed: int | None, context: Context
) -> Candidate | None:
    found = _named(texts, i, context)
    if found is None and owed is not None:
        found = _whole(texts, i, owed)
        found = found or _share(texts, i, words, owed, context)
        found = found or _percent(texts, i, words, owed)
    return found


def _named(texts: Sequence[str], i: int, context: Context) -> Candidate | None:
    for phrases, wanted in _NAMED:
        end = phrase_end(texts, i, phrases)
        if end and _at(texts, i - 1) != "not":
            for name, value in context.values.items():
                amount = isinstance(value, int) and not isinstance(value, bool) and value > 0
                if amount and wanted & _words_of(name):
                    return Candidate(value=value, start=i, end=end, weight=960)
    return None


def _whole(texts: Sequence[str], i: int, owed: int) -> Candidate | None:
    if _at(texts, i - 1) == "not":
        return None
    end = phrase_end(texts, i, _ALL)
    if not end:
        end = phrase_end(texts, i, _ALL_BUT)
        if not end or _at(texts, end) not in _EXCEPT:
            return None
    return Candidate(value=owed, start=i, end=end, weight=970)


def less_than(
    texts: Sequence[str],
    whole: Candidate,
    spoken: Sequence[Candidate],
    signs: frozenset[str] = _EXCEPT,
) -> Candidate | None:
    """An amount less another, after one of `signs`: "everything but fifty", "it all minus ten"."""
    if _at(texts, whole.end) not in signs or not isinstance(whole.value, int):
        return None
    at = whole.end + 1
    while _at(texts, at) in _BEFORE_LESS:
        at += 1
    less = next((c for c in spoken if c.start == at), None)
    if less is None or not isinstance(less.value, int) or less.value >= whole.value:
        return None
    return Candidate(value=whole.value - less.value, start=whole.start, end=less.end)


def _share(
    texts: Sequence[str], i: int, words: NumberWords, owed: int, context: Context
) -> Candidate | None:
    """As in "half of it", "two thirds of the balance", "twice the minimum"."""
    before = _at(texts, i - 1)
    article = texts[i] in words.articles or texts[i] in ("the", "la", "el", "one")
    at = i + article
    share = _SHARES.get(_at(texts, at))
    end = at + 1
    if share is None:
        part = fraction(texts, i, words) if texts[i] in words.starters else None
        if part is None or not 0 < part[0] < 1 or not isinstance(part[0], Fraction):
            return None
        share, end = part[0], part[1]
        if _at(texts, i - 1) in ("the", "el") or ("/" in texts[i:end] and len(texts) > 4):
            return None
        if not (_at(texts, end) in _OF or end == len(texts)) and texts[end - 1] != "half":
            return None  # "a quarter past", "three fifths chance"
    if before in words.joins or before in words.repeats or _at(texts, end) in _NO_SHARE_AFTER:
        return None
    if share > 1 and _at(texts, end) in words.digits:
        return None  # "double five" is a way to say digits
    of = _at(texts, end) in _OF
    at = end + of
    if at < len(texts) and (named := _named(texts, at, context)) and isinstance(named.value, int):
        return Candidate(value=round(named.value * share), start=i, end=named.end, weight=960)
    if of and at < len(texts):
        end = min(end + 2 + (_at(texts, end + 1) in _OF_WHAT - {"it", "that"}), len(texts))
    return Candidate(value=round(owed * share), start=i, end=end, weight=970)


def _percent(texts: Sequence[str], i: int, words: NumberWords, owed: int) -> Candidate | None:
    if texts[i] not in words.starters and not texts[i][:1].isdecimal():
        return None
    number = cardinal(texts, i, words)
    if number is None or not 0 < number[0] <= 200:
        return None
    end = number[1]
    if _at(texts, end) in _PERCENT:
        end += 1
    elif tuple(texts[end : end + 2]) in (("per", "cent"), ("por", "ciento")):
        end += 2
    else:
        return None
    return Candidate(value=round(owed * number[0] / 100), start=i, end=end, weight=950)
