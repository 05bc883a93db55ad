"""Amounts said through what the data names: "half of it", "three times the minimum", "same as last
month". What is said more, less or besides is put together in `money_sums`.
"""

import itertools
import re
from collections.abc import Mapping, Sequence
from fractions import Fraction

from callwright.understanding.candidate import Candidate
from callwright.understanding.expected import Context, Value
from callwright.understanding.numerals.number_words import NumberWords
from callwright.understanding.numerals.numbers import cardinal, fraction, number_at
from callwright.understanding.numerals.small import at as _at
from callwright.understanding.word_lists import by_first_word, phrase_end, phrases_in, words_in

__all__ = ["owed_name", "relative"]

_ALL = by_first_word(
    phrases_in("""
    all of it | all of that | the whole thing | the full thing | the full amount | the whole amount
    | everything | pay it all | pay it off | in full | the total | full amount | the full balance
    | the whole balance | the entire amount | the entire thing | the entire balance | all that i owe
    | what i owe | it all | the full payment | the balance | total amount | whole thing | pay all
    | all i owe | the lot | full balance | whole amount | the whole lot | the full lot | the full
    | the whole bill | the entire bill | the whole loan | the entire loan | the whole debt
    | the entire debt | whole balance | the total amount | the total balance
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
# Of what was just told: only where the data holds one amount.
_AS_SAID = by_first_word(
    phrases_in("""
    the amount you said | the amount you just said | the amount you mentioned | what you said
    | what you just said | what you asked for | that amount | la cantidad que dijo
    | lo que usted dijo | esa cantidad
    """)
)
_TOLD = 700
_LOAN = words_in("balance loan debt saldo deuda")
_BALANCE = words_in("balance loan debt payoff saldo")
_SHARES = {
    **dict.fromkeys(("half", "mitad"), Fraction(1, 2)),
    **dict.fromkeys(("double", "doble", "twice"), Fraction(2)),
    **dict.fromkeys(("triple",), Fraction(3)),
}
_PERCENT = words_in("percent % pct percentage")
_OF = frozenset({"of", "de", "del"})
_POINTING = words_in("the what my our that this lo la el mi esa ese")
# What half, or ten percent, is of when the data has no name of its own for it.
_OWING = words_in("""
    balance bill debt amount total owe owed due loan account whole thing full sum past payment
    remainder rest saldo deuda total monto cantidad cuenta factura prestamo debo pago resto
""")
_MY = words_in("my our their his her mi nuestro")
_IT = words_in("it that this all everything eso esto todo ello")
_AFTER_IT = words_in("""
    of it i we on by now today tomorrow and if please then right for at this next up in is que de lo
    hoy ahora por y el la para but
""")
_FAR = 4  # words within which it is named
_TIMES = words_in("times veces x")
_MOST_TIMES = 20
_MORE = tuple(map(tuple, map(str.split, ("more than", "over", "above", "on top of", "mas que",
                                         "mas de", "arriba de"))))  # fmt: skip
_LESS = tuple(map(tuple, map(str.split, ("less than", "off", "off of", "under", "below",
                                         "menos que", "menos de"))))  # fmt: skip
# "What I paid last month", "lo que pagué la vez pasada", "same as the last time".
_SAME = words_in("same mismo misma igual like como as")
_WHAT_I = (("what", "i"), ("what", "we"), ("whatever", "i"), ("whatever", "we"), ("lo", "que"))
# What may stand between "same" and "last month".
_BETWEEN = words_in("""
    as than que de el la lo los the my i we you did do paid pay pague pagamos gave sent month time
    payment amount thing much exact mes vez pago cantidad what for on in at
""")
_DID = words_in("""
    paid did sent gave made put pay pague pagamos di dimos mande hice abone deposite puse
""")
_BEFORE = words_in("before antes")
_LAST = words_in("last previous prior pasado pasada anterior ultimo ultima otra")
_TIME = words_in("time month payment week one vez mes pago semana ocasion visit round")
_LAST_FAR = 6
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
# Without one of these, or a share, nothing is said through another amount.
_THROUGH = frozenset().union(
    _ALL, _ALL_BUT, _AS_SAID, *(phrases for phrases, _ in _NAMED), _SHARES, _PERCENT, _TIMES,
    _SAME, _LAST, _TIME, ("what", "whatever", "lo", "per", "por", "/", "over"),
)  # fmt: skip
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
) -> list[Candidate]:
    """What is said through what is owed, or through another amount that the data names."""
    # Most amounts are plain numbers: nothing to look for.
    if _THROUGH.isdisjoint(texts) and words.bare_halves.isdisjoint(texts) and not any(
        text in words.shares for text in texts
    ):  # fmt: skip
        return []
    return [c for i in range(len(texts)) if (c := _at_word(texts, i, words, owed, context))]


def _at_word(
    texts: Sequence[str], i: int, words: NumberWords, owed: int | None, context: Context
) -> Candidate | None:
    return (
        _named(texts, i, context)
        or (_whole(texts, i, owed, context) if owed is not None else None)
        or _share(texts, i, words, owed, context)
        or _percent(texts, i, words, owed, context)
        or _times(texts, i, words, owed, context)
    )


def _named(texts: Sequence[str], i: int, context: Context) -> Candidate | None:
    for phrases, wanted in _NAMED:
        end = phrase_end(texts, i, phrases)
        if not end and "last" in wanted:
            end = _as_last_time(texts, i)
        if end and _at(texts, i - 1) != "not":
            for name, value in context.values.items():
                amount = isinstance(value, int) and not isinstance(value, bool) and value > 0
                if amount and wanted & _words_of(name):
                    return Candidate(value=value, start=i, end=end, weight=960)
    return None


def _as_last_time(texts: Sequence[str], i: int) -> int:
    """Where "same as the last time", "what I paid last month", "last month" after more ends; or 0.

    "More than last month" is a bare one.
    """
    if texts[i] in _SAME:
        at = i + 1
    elif tuple(texts[i : i + 2]) in _WHAT_I and _DID & {*texts[i + 2 : i + 4]}:
        at = i + 3
    elif texts[i] in _LAST | _TIME and {"than", "que"} & {*texts[max(0, i - 2) : i]}:
        at = i
    else:
        return 0
    near = texts[at : at + _LAST_FAR]
    for n, text in enumerate(near):
        if text in _BEFORE and n and "i" not in near[n + 1 : n + 2]:
            return at + n + 1  # "lo mismo que pagué antes"
        beside = (_at(near, n + 1), near[n - 1] if n else "")
        if text in _LAST and _TIME & {*beside}:
            return at + n + 1 + (beside[0] in _TIME)
        if text not in _BETWEEN and text not in _LAST:
            break
    return 0


def _is_named(texts: Sequence[str], i: int) -> bool:
    """Does the name of an amount begin at `i`, whether the data has it or not?"""
    return any(phrase_end(texts, i, phrases) for phrases, _ in _NAMED)


def _whole(texts: Sequence[str], i: int, owed: int, context: Context) -> Candidate | None:
    if _at(texts, i - 1) == "not":
        return None
    if (end := phrase_end(texts, i, _AS_SAID)) and len(context.values) == 1:
        return Candidate(value=owed, start=i, end=end, weight=_TOLD)
    end = phrase_end(texts, i, _ALL)
    if not end:
        end = phrase_end(texts, i, _ALL_BUT)
        if not end or _at(texts, end) not in _EXCEPT:
            return None
    if _LOAN & {*texts[i:end]}:
        # Of two amounts in the data, "the whole balance" is the one of that name.
        named = [v for name, v in context.values.items() if _BALANCE & _words_of(name)]
        amounts = [v for v in named if isinstance(v, int) and not isinstance(v, bool)]
        owed = amounts[0] if len(amounts) == 1 else owed
    return Candidate(value=owed, start=i, end=end, weight=970)


def _base(
    texts: Sequence[str], i: int, owed: int | None, context: Context
) -> tuple[int, int] | None:
    """The amount that a share at `i` is of, and where its words end. None: of something else."""
    if i >= len(texts):
        return (owed, i) if owed is not None else None
    for at in (i, i + (texts[i] in _POINTING)):
        named = _named(texts, at, context) if at < len(texts) else None
        if named and isinstance(named.value, int):
            return named.value, named.end
        if at < len(texts) and _is_named(texts, at):
            return None  # the data does not know it
    if owed is None:
        return None
    if whole := phrase_end(texts, i, _ALL):
        return owed, whole
    following = _at(texts, i + 1)
    for at in range(i, min(i + _FAR, len(texts))):
        if texts[at] in _OWING:
            return owed, at + 1 + (_at(texts, at + 1) in _OWING)
    it = texts[i] in _IT and (not following or following in _AFTER_IT)
    return (owed, i + 1) if it else None


def _share(
    texts: Sequence[str], i: int, words: NumberWords, owed: int | None, context: Context
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
    if (
        before in words.joins
        or before in _OF
        or before in words.repeats
        or _at(texts, end) in _NO_SHARE_AFTER
    ):
        return None
    if share > 1 and _at(texts, end) in words.digits:
        return None  # "double five" is a way to say digits
    of = _at(texts, end) in _OF
    if of or end == len(texts):
        base = _base(texts, end + of, owed, context)
        if base is None:
            return None
        # "Half of" alone is unfinished.
        last = end if end + of == len(texts) else base[1]
        return Candidate(value=round(base[0] * share), start=i, end=last, weight=970)
    if (named := _named(texts, end, context)) and isinstance(named.value, int):
        return Candidate(value=round(named.value * share), start=i, end=named.end, weight=960)
    if owed is None or _is_named(texts, end):
        return None
    if _at(texts, end) in _MY and _at(texts, end + 1) not in _OWING:
        return None  # "half my check"
    return Candidate(value=round(owed * share), start=i, end=end, weight=970)


def _percent(
    texts: Sequence[str], i: int, words: NumberWords, owed: int | None, context: Context
) -> Candidate | None:
    """As in "ten percent of the balance", "ten percent more than last month"."""
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
    share = Fraction(number[0]) / 100
    for signs, sign in ((_MORE, 1), (_LESS, -1)):
        for said in signs:
            if tuple(texts[end : end + len(said)]) == said:
                if said == ("off",) and end + 1 == len(texts):
                    return None  # asked for, not offered
                base = _base(texts, end + len(said), owed, context)
                return _portion(base, 1 + sign * share, i) if base else None
    of = _at(texts, end) in _OF
    if of:
        return _portion(_base(texts, end + of, owed, context), share, i)
    return _portion((owed, end) if owed is not None else None, share, i)


def _portion(base: tuple[int, int] | None, share: Fraction, start: int) -> Candidate | None:
    if base is None or share <= 0:
        return None
    return Candidate(value=round(base[0] * share), start=start, end=base[1], weight=970)


def _times(
    texts: Sequence[str], i: int, words: NumberWords, owed: int | None, context: Context
) -> Candidate | None:
    """As in "three times the minimum", "dos veces lo que pagué"."""
    begins = texts[i] in words.starters or texts[i][:1].isdecimal()
    number = number_at(texts, i, words) if begins else None
    if number is None or not 1 < number[0] <= _MOST_TIMES or _at(texts, number[1]) not in _TIMES:
        return None
    at = number[1] + 1
    return _portion(_base(texts, at, owed, context), Fraction(number[0]), i) if at < len(
        texts) else None  # fmt: skip
