"""Telephone numbers, as E.164: `+13125550142`."""

from callwright.understanding.candidate import Candidate, number_words
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.numbers import digit_run
from callwright.understanding.reading import Completeness
from callwright.understanding.tokens import Tokens

__all__ = ["completeness", "keyed", "read"]

_NOISE = frozenset({"-", "(", ")", "area", "code", "and", "then", "uh", "um"})


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """Whole telephone numbers of the locale's country, or of another when "plus" is said."""
    found: list[Candidate] = []
    for run, start, end, mended, international in _runs(tokens, context):
        value = _e164(run, context.locale, international=international)
        if value:
            weight = 1_000 - 60 * mended
            found.append(Candidate(value=value, start=start, end=end, weight=weight))
    return tuple(found)


def _runs(tokens: Tokens, context: Context) -> list[tuple[str, int, int, int, bool]]:
    """Digits with "area code" and hesitations between them skipped."""
    words = number_words(context.locale)
    texts = tokens.texts
    found: list[tuple[str, int, int, int, bool]] = []
    i = 0
    while i < len(texts):
        plus = texts[i] in ("+", "plus", "mas")
        run, end, mended = digit_run(texts, i + plus, words, damaged=bool(i))
        if not run:
            i += 1
            continue
        at = end
        while at < len(texts) and texts[at] in _NOISE:
            at += 1
            more, after, less = digit_run(texts, at, words, damaged=True)
            if more:
                run, end, at, mended = run + more, after, after, mended + less
        found.append((run, i, end, mended, plus))
        i = max(end, i + 1)
    return found


def _e164(run: str, locale: str, *, international: bool) -> str | None:
    if international:
        return f"+{run}" if 8 <= len(run) <= 15 else None
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
    return "incomplete" if _runs(tokens, context) else None


def keyed(digits: str, slot: ExpectedSlot, context: Context) -> str | None:
    """Keyed digits as a number of the locale's country."""
    return _e164(digits, context.locale, international=False) if digits.isdecimal() else None
