"""Amounts put together from two: "ten more than the minimum", "half of it plus ten", "all but
fifty". An amount beside words that change it and that were not put together is no answer.
"""

from collections.abc import Sequence
from typing import Literal

from callwright.understanding.candidate import Candidate
from callwright.understanding.numerals.small import at as _at
from callwright.understanding.word_lists import (
    PhraseTable,
    by_first_word,
    phrase_end,
    phrases_in,
    words_in,
)

__all__ = ["as_changed", "summed"]

Sign = Literal["plus", "minus", "less"]
"""How two amounts go together; "ten LESS than the minimum" is the second without the first."""

_EXTRA = words_in("more extra additional further again adicional adicionales demas")


def _said(phrases: str) -> PhraseTable:
    return by_first_word(phrases_in(phrases))


_SIGNS: tuple[tuple[Sign, PhraseTable], ...] = (
    (
        "plus",
        _said("""
        plus | + | more than | higher than | bigger than | greater than | on top of | in addition to
        | and another | and an extra | and an additional | extra on top of | more on top of
        | over and above | mas | mas los | mas unos | mas otros | mas que | mas de | mas alla de
        | encima de | arriba de | por encima de | encima del | por encima del | arriba del
        | y otros | y otras
        """),
    ),
    (
        "less",
        _said("""
        less than | lower than | fewer than | smaller than | lighter than | short of | shy of | off
        | menos que | menos de | menos del | abajo de | abajo del | por debajo de | por debajo del
        """),
    ),
    ("minus", _said("minus | less | - | menos | but | except | excepto | without")),
)
# Only before what the data names: "ten over the minimum", not "fifty over two weeks".
_BESIDE: tuple[tuple[Sign, PhraseTable], ...] = (
    ("plus", _said("over | above | beyond | north of | past")),
    ("less", _said("under | below | beneath | south of")),
)
_BEFORE_SECOND = words_in("for the my about like that unos los unas maybe el la lo")
_JOINS = frozenset({"and", "y"})
_ON_TOP = (("on", "top"), ("de", "mas"))
# What an amount is worth whose sum is unknown, or that only bounds what is meant: "more than
# fifty", "ten over what I make". Below what is taken at all.
_CHANGED = 0.4
_COMPARED = (
    frozenset({("more", "than"), ("less", "than"), ("fewer", "than"), ("higher", "than")})
    | frozenset({("lower", "than"), ("mas", "que"), ("menos", "que"), ("menos", "de")})
    | frozenset({("mas", "de"), ("mas", "del"), ("menos", "del"), ("north", "of"), ("shy", "of")})
    | frozenset({("short", "of"), ("south", "of"), ("encima", "de"), ("debajo", "de")})
)
_BOUNDING = words_in("over above under below beyond")
# What may lead in an answer that an amount only bounds: "I can do a little more than fifty". In
# other talk ("did I spend more than 400?") the amount is named as it is.
_LEADING = words_in("""
    i we it is am can could would will might may do pay afford give make put send go only just
    maybe probably um uh well so like say want to you a the little bit tad touch hair slightly
    somewhat somewhere way something anything about right now today this time month be think guess
    yes yeah no ok okay for per
    yo puedo podria pagar dar pues un poco poquito algo solo nada creo si este mes ahorita
""")
_HANDED = words_in("hand hands bring carry send turn transfer put roll pay paying paid spread")
_NOT = words_in("not no never nothing nada")
_ARTICLES = words_in("the my el la lo los las mi")
_LEAD = 8  # words that are looked at before it
_NAMING = words_in("the my what that whatever our el la lo mi los las")
_UNKNOWN = words_in("tax taxes interest fees fee charges shipping impuestos intereses")
# "Fifty over the phone", "over the next two weeks": no sum.
_NO_AMOUNT = words_in("""
    phone next weekend course internet counter summer holidays following coming last past month week
    weeks months year telefono
""")


def summed(
    texts: Sequence[str], found: Sequence[Candidate], named: frozenset[int]
) -> list[Candidate]:
    """`found` with every two amounts that go together as one; what is changed otherwise, lowered.

    found: in order of speech. named: where those begin that are said through the data.
    """
    kept: list[Candidate] = []
    gone: set[int] = set()
    for n, first in enumerate(found):
        if n in gone:
            continue
        whole = first
        while True:
            joined = _with_next(texts, whole, found, named)
            if joined is None:
                break
            whole = joined
            gone |= {m for m, c in enumerate(found) if c.start < whole.end and c.end > first.start}
        kept.append(whole if whole is not first else as_changed(texts, first))
    return kept


def _with_next(
    texts: Sequence[str], first: Candidate, found: Sequence[Candidate], named: frozenset[int]
) -> Candidate | None:
    at = first.end + (_at(texts, first.end) in _EXTRA and _at(texts, first.end + 1) != "than")
    if _at(texts, at) in ("is", "es") and _at(texts, at + 1) in ("plus", "minus", "mas", "menos"):
        at += 1  # "whatever the minimum is plus ten"
    if not isinstance(first.value, int) or at >= len(texts):
        return None
    for signs in (_SIGNS, _BESIDE):
        for sign, phrases in signs:
            end = phrase_end(texts, at, phrases)
            second = _amount_at(texts, end, found) if end else None
            if second is None or (signs is _BESIDE and second.start not in named):
                continue
            if total := _total(first, second, sign):
                return _joined(texts, first, second, total)
    if _at(texts, at) in _JOINS and (second := _amount_at(texts, at + 1, found)):
        after = tuple(texts[second.end : second.end + 2])
        more = after[:1] and (after[0] in _EXTRA or after[0] == "mas" or after in _ON_TOP)
        if more and after[1:] not in (("than",), ("que",)):
            total = _total(first, second, "plus")
            return _joined(texts, first, second, total) if total else None
    return None


def _amount_at(texts: Sequence[str], i: int, found: Sequence[Candidate]) -> Candidate | None:
    """The longest amount that begins at `i`, an article or "about" before it skipped."""
    for at in range(i, min(i + 3, len(texts))):
        here = [c for c in found if c.start == at and isinstance(c.value, int)]
        if here:
            return max(here, key=lambda c: c.end)
        if texts[at] not in _BEFORE_SECOND:
            break
    return None


def _total(first: Candidate, second: Candidate, sign: Sign) -> int | None:
    a, b = first.value, second.value
    if not isinstance(a, int) or not isinstance(b, int):
        return None
    total = {"plus": a + b, "minus": a - b, "less": b - a}[sign]
    return total if total > 0 else None


def _joined(texts: Sequence[str], first: Candidate, second: Candidate, total: int) -> Candidate:
    end = second.end
    if _at(texts, end) in _EXTRA or _at(texts, end) == "mas":
        end += 1
    elif tuple(texts[end : end + 2]) in _ON_TOP:
        end += 2
    weight = min(1_000, max(first.weight, second.weight))
    return Candidate(value=total, start=first.start, end=end, weight=weight)


def as_changed(texts: Sequence[str], found: Candidate) -> Candidate:
    """Lowered where the words beside it make another amount of it, or only bound it."""
    start = found.start - (_at(texts, found.start - 1) in _ARTICLES)
    before = tuple(texts[max(0, start - 2) : start])
    last = before[-1] if before else ""
    size = 2 if before in _COMPARED else 1 if last in _BOUNDING and not _HANDED & {*before} else 0
    if size:
        lead = texts[max(0, start - size - _LEAD) : start - size]
        if all(text in _LEADING for text in lead) and not _NOT & {*lead[-2:]}:
            return found.lowered(_CHANGED)
    if last in ("times", "veces"):
        return found.lowered(_CHANGED)
    return found.lowered(_CHANGED) if _goes_on(texts, found.end) else found


def _goes_on(texts: Sequence[str], end: int) -> bool:
    """Tell "fifty more than my rent", "fifty plus tax" from "fifty over the phone"."""
    after = tuple(texts[end : end + 2])
    if len(after) < 2:
        return False
    if after in _COMPARED or after[0] in ("times", "multiplied", "doubled", "tripled"):
        return True
    if after[0] in ("plus", "minus") and (after[1] in _NAMING or after[1] in _UNKNOWN):
        return True
    over = after[0] in _BOUNDING and after[1] in _NAMING and after[1] != "that"
    return over and not _NO_AMOUNT & {*texts[end + 2 : end + 4]}
