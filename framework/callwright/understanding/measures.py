"""Percents and durations."""

from collections.abc import Sequence
from fractions import Fraction

from callwright.understanding.candidate import Candidate, number_words
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.numbers import cardinal
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import words_in

__all__ = ["keyed_percent", "read_duration", "read_percent"]

_PERCENT = words_in("percent % pct percentage")
_SECONDS = {
    **dict.fromkeys(words_in("second seconds sec secs segundo segundos"), 1),
    **dict.fromkeys(words_in("minute minutes min mins minuto minutos"), 60),
    **dict.fromkeys(words_in("hour hours hr hrs hora horas"), 3_600),
    **dict.fromkeys(words_in("day days dia dias"), 86_400),
    **dict.fromkeys(words_in("week weeks semana semanas"), 604_800),
    # Months and years as lenders count them in agreements: 30 and 365 days.
    **dict.fromkeys(words_in("month months mes meses"), 2_592_000),
    **dict.fromkeys(words_in("year years ano anos"), 31_536_000),
}
_COUNTS = {"a": 1, "an": 1, "un": 1, "una": 1, "couple": 2, "par": 2, "few": 3}
_HALVES = {"half": Fraction(1, 2), "quarter": Fraction(1, 4), "media": Fraction(1, 2)}


def _at(texts: Sequence[str], i: int) -> str:
    return texts[i] if 0 <= i < len(texts) else ""


def _decimal(number: int | Fraction) -> str:
    return f"{float(number):.6f}".rstrip("0").rstrip(".")


def read_percent(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """Percents as decimal strings: "five and a half percent" is `5.5`."""
    texts, words = tokens.texts, number_words(context.locale)
    found: list[Candidate] = []
    i = 0
    while i < len(texts):
        number = cardinal(texts, i, words)
        if number is None or (texts[i] in words.articles and number[1] == i + 1):
            i += 1
            continue
        value, end = number
        unit = _at(texts, end) in _PERCENT or texts[end : end + 2] == ("por", "ciento")
        unit = unit or texts[end : end + 2] == ("per", "cent")
        if unit:
            end += 1 if _at(texts, end) in _PERCENT else 2
        if unit or slot.role == "asked":
            weight = 1_000 if unit else 850
            found.append(
                Candidate(value=_decimal(value), start=i, end=end, weight=weight, unit=unit)
            )
        i = max(end, i + 1)
    return tuple(found)


def keyed_percent(digits: str, slot: ExpectedSlot, context: Context) -> str | None:
    """Keyed percents are whole."""
    return str(int(digits)) if digits.isdecimal() and len(digits) <= 3 else None


def read_duration(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """Durations in seconds: "an hour and a half", "two weeks", "90 minutes"."""
    texts, words = tokens.texts, number_words(context.locale)
    found: list[Candidate] = []
    i = 0
    while i < len(texts):
        total, at = Fraction(0), i
        while part := _part(texts, at, context):
            total, at = total + part[0], part[1]
            if _at(texts, at) in words.joins and _part(texts, at + 1, context):
                at += 1
        if at > i and total.denominator == 1:
            found.append(Candidate(value=int(total), start=i, end=at))
        i = max(at, i + 1)
    return tuple(found)


def _part(texts: Sequence[str], i: int, context: Context) -> tuple[Fraction, int] | None:
    """One count and unit: "two weeks", "half an hour", "an hour and a half"."""
    words = number_words(context.locale)
    text = _at(texts, i)
    number = cardinal(texts, i, words)
    if text in _HALVES:
        at = i + 1 + (_at(texts, i + 1) in ("a", "an", "of"))
        unit = _SECONDS.get(_at(texts, at))
        return (_HALVES[text] * unit, at + 1) if unit else None
    if number and not (text in words.articles and number[1] == i + 1):
        count, at = Fraction(number[0]), number[1]
    elif text in _COUNTS:
        count, at = Fraction(_COUNTS[text]), i + 1
        if _at(texts, at) in ("couple", "few", "par"):
            count, at = Fraction(_COUNTS[texts[at]]), at + 1
        if _at(texts, at) == "half":
            count, at = Fraction(1, 2), at + 1
        at += _at(texts, at) in ("of", "de")
    else:
        return None
    unit = _SECONDS.get(_at(texts, at))
    if unit is None or count <= 0 or count > 100_000:
        return None
    end = at + 1
    if texts[end : end + 3] in (("and", "a", "half"), ("and", "one", "half")):
        return (count + Fraction(1, 2)) * unit, end + 3
    if texts[end : end + 2] in (("y", "media"), ("y", "medio")):
        return (count + Fraction(1, 2)) * unit, end + 2
    return count * unit, end
