"""Lengths of time, in seconds: "an hour and a half", "two or three weeks"."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from callwright.understanding.candidate import Candidate, number_words
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.numerals.number_words import NumberWords
from callwright.understanding.numerals.numbers import fraction, number_at
from callwright.understanding.numerals.small import at as _at
from callwright.understanding.numerals.small import proper_fraction
from callwright.understanding.reading import Completeness
from callwright.understanding.sentence.repairs import REPAIRS
from callwright.understanding.tokens import Tokens
from callwright.understanding.unfinished import ending
from callwright.understanding.word_lists import words_in

__all__ = ["completeness", "read"]

_SECONDS = {
    **dict.fromkeys(words_in("second seconds sec secs segundo segundos"), 1),
    **dict.fromkeys(words_in("minute minutes min mins minuto minutos"), 60),
    **dict.fromkeys(words_in("hour hours hr hrs h hora horas"), 3_600),
    **dict.fromkeys(words_in("day days d dia dias night nights noche noches"), 86_400),
    **dict.fromkeys(words_in("weekend weekends"), 172_800),
    **dict.fromkeys(words_in("week weeks wk wks w semana semanas"), 604_800),
    **dict.fromkeys(words_in("fortnight fortnights"), 1_209_600),
    **dict.fromkeys(words_in("quincena quincenas"), 1_296_000),
    # Months and years as lenders count them in agreements: 30 and 365 days.
    **dict.fromkeys(words_in("month months mo mos mes meses"), 2_592_000),
    **dict.fromkeys(words_in("year years yr yrs y ano anos"), 31_536_000),
    **dict.fromkeys(words_in("decade decades decada decadas"), 315_360_000),
}
_LETTERS = frozenset({"h", "d", "w", "y", "mo"})  # units only after a numeral: "3h"
_NIGHT = frozenset({"night", "noche"})
_SMALLER = {3_600: 60, 60: 1}  # "two hours thirty"
_WHOLE = frozenset({"all", "whole", "entire", "full", "todo", "toda"})
_IT = frozenset({"it", "that"})
_OR = frozenset({"or", "to", "-", "o", "a"})
_BETWEEN = frozenset({"between", "entre"})
_OF = frozenset({"of", "de"})
_MOST = 10**10  # three centuries
_VAGUE = 800  # "a couple of days", "all week": about as long
_UNSURE = 600  # "a few days" may be any number, "one second" asks to wait
_FEW = words_in("few several pocos pocas varios varias unos unas")
_SHORTEST = 2  # seconds that anybody means as a length
_HOW_OFTEN = words_in("twice once times veces")
_FORTNIGHT = frozenset({"fortnight", "quincena"})


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """All lengths of time in the words."""
    return tuple(_lengths(tokens.texts, number_words(context.locale)))


def _lengths(texts: Sequence[str], words: NumberWords) -> Iterator[Candidate]:
    i = 0
    while i < len(texts):
        found = _either(texts, i, words) or _sum(texts, i, words)
        if found:
            yield found
            if again := _put_right(texts, found, words):
                yield again
        i = found.end if found else i + 1


def _put_right(texts: Sequence[str], found: Candidate, words: NumberWords) -> Candidate | None:
    """The count that takes the place of another, as in "two weeks, no, three"."""
    at = max((n for n in range(found.end, len(texts)) if texts[n] in REPAIRS), default=-1) + 1
    at += _at(texts, at) in _IT
    number = number_at(texts, at, words) if 0 < at < len(texts) else None
    unit = _SECONDS.get(texts[found.end - 1])
    if number is None or unit is None or number[1] != len(texts) or number[0] <= 0:
        return None
    seconds = number[0] * unit
    if seconds.denominator != 1 or seconds > _MOST:
        return None
    return Candidate(value=int(seconds), start=at, end=len(texts))


def _sum(texts: Sequence[str], i: int, words: NumberWords) -> Candidate | None:
    """One length or several added up: "two years and three months"."""
    total, at, smallest, weight = Fraction(0), i, _MOST, 1_000
    while part := _part(texts, at, words):
        seconds, unit, end = part
        if unit >= smallest:
            break
        if any(text in words.vague or text in _WHOLE for text in texts[at:end]):
            weight = _UNSURE if _FEW & {*texts[at:end]} else _VAGUE
        total, at, smallest = total + seconds, end, unit
        if _at(texts, at) in words.joins and _part(texts, at + 1, words):
            at += 1
    if smallest in _SMALLER and at > i and (more := _bare(texts, at, words)):
        total, at = total + more[0] * _SMALLER[smallest], more[1]
    if at == i or total.denominator != 1 or total > _MOST:
        return None
    if _at(texts, at) == "old" or (_at(texts, i - 1) in _HOW_OFTEN and texts[i] in words.articles):
        return None  # "I'm thirty years old", "twice a month"
    weight = min(weight, _UNSURE) if total <= _SHORTEST else weight
    or_two = _at(texts, at) in ("or", "o") and number_at(texts, at + 1, words)
    if or_two and texts[i] in words.articles and or_two[1] == len(texts):
        # "A day or two", at the end of what is said.
        rival = ((int(total * or_two[0]), 900),)
        return Candidate(value=int(total), start=i, end=or_two[1], weight=900, rivals=rival)
    return Candidate(value=int(total), start=i, end=at, weight=weight)


def _bare(texts: Sequence[str], i: int, words: NumberWords) -> tuple[int, int] | None:
    """A closing number without its unit: "two hours thirty"."""
    found = number_at(texts, i, words)
    if found is None or found[1] != len(texts) or found[0].denominator != 1:
        return None
    return (int(found[0]), found[1]) if 0 < found[0] < 60 else None


def _part(texts: Sequence[str], i: int, words: NumberWords) -> tuple[Fraction, int, int] | None:
    """Seconds, the unit's seconds, and the end of one count and unit: "two weeks", "all day"."""
    counted = _count(texts, i, words)
    if counted is None:
        return None
    count, at = counted
    unit = _SECONDS.get(_at(texts, at))
    if unit is None or not 0 < count <= 100_000:
        return None
    if texts[at] in _LETTERS and not texts[at - 1][-1:].isdecimal():
        return None
    if texts[at] in _NIGHT and (count != 1 or _at(texts, i - 1) == "at" or texts[i] == "the"):
        return None  # "at three night", "the night of the tenth": when, not how long
    if texts[i] == "the" and _at(texts, at + 1) in ("after", "before", "of"):
        return None
    end = at + 1
    joined = _at(texts, end) in words.joins and proper_fraction(texts, end + 1, words)
    if joined and _at(texts, joined[1]) not in _SECONDS:
        count, end = count + joined[0], joined[1]
    return count * unit, unit, end


def _count(texts: Sequence[str], i: int, words: NumberWords) -> tuple[Fraction, int] | None:
    """How many, and where the unit stands: "two and a half", "half an", "a couple of", "the"."""
    text = _at(texts, i)
    whole = i + 1 + (_at(texts, i + 1) in ("the", "el", "la"))
    if text in _WHOLE and _at(texts, whole) in _SECONDS:
        return Fraction(1), whole
    if text in words.articles or text in ("the", "another", "otra", "otro"):
        many = words.vague.get(_at(texts, i + 1))
        if many:
            at = i + 2
            return Fraction(many), at + (_at(texts, at) in _OF)
        if _at(texts, i + 1) in _SECONDS:
            return Fraction(1), i + 1
        if _at(texts, i + 1) in _WHOLE:
            return Fraction(1), i + 2
    if text in _FORTNIGHT:
        return Fraction(1), i
    if text in words.vague:
        return Fraction(words.vague[text]), i + 1 + (_at(texts, i + 1) in _OF)
    part = fraction(texts, i, words) if text in words.starters or text.isdecimal() else None
    if part and part[0] < 1:
        at = part[1] + (_at(texts, part[1]) in _OF)
        return Fraction(part[0]), at + (_at(texts, at) in words.articles)
    number = number_at(texts, i, words)
    if number is None or (text in words.articles and number[1] == i + 1):
        return None
    return Fraction(number[0]), number[1] + (_at(texts, number[1]) == "-")


def _either(texts: Sequence[str], i: int, words: NumberWords) -> Candidate | None:
    """Two lengths with one unit: "two or three weeks", "between two and three weeks"."""
    low = number_at(texts, i, words)
    if low is None or not 0 < low[0] <= 1_000:
        return None
    linked = _at(texts, low[1])
    between = linked in words.joins and _at(texts, i - 1) in _BETWEEN
    high = _part(texts, low[1] + 1, words) if linked in _OR or between else None
    if high is None or _at(texts, low[1] + 1) in words.articles:
        return None
    seconds, unit, end = high
    first = low[0] * unit
    if first.denominator != 1 or seconds.denominator != 1 or first >= seconds > _MOST:
        return None
    rivals = ((int(seconds), 900),)
    return Candidate(value=int(first), start=i, end=end, weight=900, rivals=rivals)


def completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: a count wants its unit."""
    open_end = ending(tokens, context.locale)
    if open_end or not len(tokens):
        return open_end
    found = read(tokens, slot, context)
    if found and found[-1].end == len(tokens):
        return "complete"
    words = number_words(context.locale)
    counts = tokens.texts[-1] in words.starters or tokens.texts[-1].isdecimal()
    return "incomplete" if counts else None
