"""Postcodes of Great Britain and zip codes of the United States."""

import re
from collections.abc import Iterator

from callwright.understanding import digits
from callwright.understanding.alnum import runs
from callwright.understanding.candidate import Candidate, number_words
from callwright.understanding.digit_strings import Written, stretches, written
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.reading import Completeness
from callwright.understanding.tokens import Tokens

__all__ = ["completeness", "keyed_zip", "read", "read_zip", "zip_completeness"]

# Area, district (a letter may end it), sector, two letters.
_SHAPE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}")
_ZIP, _ZIP_PLUS_FOUR = 5, 9
_LIBERTY = 20  # thousandths that one unit of cost takes
_LIKE_DIGIT = str.maketrans("OISZB", "01528")
_LIKE_LETTER = str.maketrans("01528", "OISZB")
_SHAPES = ("AD DAA", "ADD DAA", "ADA DAA", "AAD DAA", "AADD DAA", "AADA DAA")


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """Postcodes without the space, in capitals: `NG92TD`."""
    found: list[Candidate] = []
    for text, start, end, loose in runs(tokens.texts, number_words(context.locale)):
        for code, cost in _shaped(text):
            weight = max(450, 1_000 - loose // 2 - cost)
            found.append(Candidate(value=code, start=start, end=end, weight=weight))
    return tuple(found)


def _shaped(text: str) -> Iterator[tuple[str, int]]:
    """The text as a postcode: as it stands, or with O and 0, I and 1 put right."""
    if _SHAPE.fullmatch(text):
        yield text, 0
        return
    for shape in _SHAPES:
        pattern = shape.replace(" ", "")
        if len(pattern) != len(text):
            continue
        code = "".join(
            c.translate(_LIKE_DIGIT if want == "D" else _LIKE_LETTER)
            for c, want in zip(text, pattern, strict=True)
        )
        if _SHAPE.fullmatch(code):
            yield code, 150
            return


def completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: done when a whole postcode was said."""
    if read(tokens, slot, context):
        return "complete"
    return "incomplete" if any(runs(tokens.texts, number_words(context.locale))) else None


def read_zip(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """Zip codes: five digits, or nine with a hyphen."""
    words = number_words(context.locale)
    found: list[Candidate] = []
    said: list[Written] = []
    for stretch in stretches(tokens.texts, words):
        ways = written(tokens.texts, stretch, words, _ZIP_PLUS_FOUR)
        way = next((way for way in ways if len(way.digits) in (5, _ZIP_PLUS_FOUR)), None)
        said += ways[:1] if not stretch.damaged else ()
        if way:
            run = way.digits
            value = run if len(run) == 5 else f"{run[:5]}-{run[5:]}"
            weight = 1_000 - _LIBERTY * way.cost
            found.append(Candidate(value=value, start=way.start, end=way.end, weight=weight))
    return (*found, *digits.corrected(tokens, said, _ZIP))


def zip_completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: done at five digits."""
    if read_zip(tokens, slot, context):
        return "complete"
    some = any(digits.read(tokens, slot, context))
    return "incomplete" if some else None


def keyed_zip(keys: str, slot: ExpectedSlot, context: Context) -> str | None:
    """Five or nine keyed digits."""
    if not keys.isdecimal() or len(keys) not in (5, 9):
        return None
    return keys if len(keys) == 5 else f"{keys[:5]}-{keys[5:]}"
