"""Telephone numbers, as E.164: `+13125550142`."""

from collections.abc import Iterator

from callwright.understanding.candidate import Candidate, number_words
from callwright.understanding.digits import corrected
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.numerals.digit_strings import Stretch, Written, stretches, written
from callwright.understanding.reading import Completeness
from callwright.understanding.tokens import Tokens
from callwright.understanding.unfinished import ending

__all__ = ["completeness", "e164", "keyed", "read"]

_SKIPS = frozenset({"area", "code", "the", "number", "is", "lada", "clave"})
_AREA = "area"
_LOCAL, _AREA_DIGITS = 7, 3  # digits in North America
_PLUS = frozenset({"+", "plus", "mas"})
_LONGEST = 15  # E.164
_LIBERTY = 20
_ABROAD = {"en-gb": ("00",)}  # what is dialled before the code of a country
_SHORTEST_ABROAD = 11
_NATIONAL = (10, 11)  # digits of a whole number, its "1" or "0" among them


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """Whole telephone numbers of the locale's country, or of another when "plus" is said."""
    if behind := _with_area_behind(tokens, context):
        return (behind,)
    found: list[Candidate] = []
    said: list[Written] = []
    for ways, international in _said(tokens, context):
        said += ways[:1] if not international else ()
        for way in ways:
            value = e164(way.digits, context.locale, international=international)
            if value:
                start = way.start - international
                weight = 1_000 - _LIBERTY * way.cost
                found.append(Candidate(value=value, start=start, end=way.end, weight=weight))
                break
    if len(said) > 1:
        # "... oh one four two, no, four three", "... oh one three, no, oh one three five"
        size = len(min(said, key=lambda way: way.start).digits)
        found += [
            c._replace(value=value)
            for length in dict.fromkeys((size, *_NATIONAL))
            for c in corrected(tokens, said, length)
            if (value := e164(str(c.value), context.locale, international=False))
        ]
    return tuple(found)


def _with_area_behind(tokens: Tokens, context: Context) -> Candidate | None:
    """A number whose area code comes last: "555 0142, area code 312", "with a 312 area code"."""
    texts = tokens.texts
    if _AREA not in texts[1:]:
        return None
    words = number_words(context.locale)
    parts = (written(texts, part, words) for part in stretches(texts, words, _SKIPS - {_AREA}))
    last = [ways[0] for ways in parts if ways][-2:]
    if [len(way.digits) for way in last] != [_LOCAL, _AREA_DIGITS]:
        return None
    local, area = last
    value = e164(area.digits + local.digits, context.locale, international=False)
    return Candidate(value=value, start=local.start, end=area.end, weight=1_000) if value else None


def _said(tokens: Tokens, context: Context) -> Iterator[tuple[tuple[Written, ...], bool]]:
    words = number_words(context.locale)
    texts = tokens.texts
    for stretch in stretches(texts, words, _SKIPS):
        plus = stretch.start > 0 and texts[stretch.start - 1] in _PLUS
        yield written(texts, stretch, words, _LONGEST + 3), plus
        # Words that are damage before a number seldom are: "it's for 312..." is no 4.
        if plus and stretch.damaged:
            yield written(texts, Stretch(stretch.start, stretch.end), words, _LONGEST), plus


def e164(run: str, locale: str, *, international: bool) -> str | None:
    """A string of digits as a number of the locale's country, or None when it is none."""
    # "Double oh four four": dialled from abroad, as who copies it from a letter says it.
    abroad = next((p for p in _ABROAD.get(locale.lower(), ("011", "00")) if run.startswith(p)), "")
    if abroad and len(run) - len(abroad) in range(_SHORTEST_ABROAD, _LONGEST + 1):
        run, international = run[len(abroad) :], True
    if international:
        return f"+{run}" if 8 <= len(run) <= _LONGEST and run[0] != "0" else None
    if locale.lower() == "en-gb":
        if run.startswith("44") and len(run) == 12:
            return f"+{run}"
        return f"+44{run[1:]}" if run.startswith("0") and len(run) in (10, 11) else None
    if len(run) == 11 and run[0] == "1":
        run = run[1:]
    # North America: neither area nor exchange begins with 0 or 1.
    return f"+1{run}" if len(run) == 10 and run[0] not in "01" and run[3] not in "01" else None


def completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: done when a whole number was said."""
    if read(tokens, slot, context):
        return "complete"
    if any(ways for ways, _ in _said(tokens, context)):
        return "incomplete"
    return ending(tokens, context.locale)


def keyed(digits: str, slot: ExpectedSlot, context: Context) -> str | None:
    """Keyed digits as a number of the locale's country."""
    return e164(digits, context.locale, international=False) if digits.isdecimal() else None
