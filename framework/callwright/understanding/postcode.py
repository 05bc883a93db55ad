"""Postcodes of Great Britain and zip codes of the United States."""

import re
from collections.abc import Iterator, Sequence

from callwright.understanding import digits
from callwright.understanding.candidate import Candidate, number_words
from callwright.understanding.code_runs import NO_SIGNS, SENTENCE, CodeRun, code_runs, repaired
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.numerals.digit_strings import Written, stretches, written
from callwright.understanding.reading import Completeness
from callwright.understanding.sounds.spelling import NATO, letter_at
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import words_in

__all__ = ["completeness", "keyed_zip", "read", "read_zip", "zip_completeness"]

# Area, district (a letter may end it), sector, two letters.
_SHAPE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}")
_HALF = 3  # "three h r", "h r": the end of a postcode said again
_LEADING = words_in("it is its um uh my the postcode post code so yes that ok okay well")
# Between the two halves: "the first half's l s one and the second half's four d y".
_BETWEEN_HALVES = words_in("""
    and the second half first part bit last is then for it space new word next of its
""")
_HALVES = words_in("half second then space new word next part bit")
_LETTERS_TOO = words_in("i a are you be")
_NUMBERED = words_in("number flat house no apartment unit room")
_JOINED = 900
_ZIP, _ZIP_PLUS_FOUR = 5, 9
_LIBERTY = 20  # thousandths that one unit of cost takes
_LIKE_DIGIT = str.maketrans("OISZB", "01528")
_LIKE_LETTER = str.maketrans("01528", "OISZB")
_SHAPES = ("AD DAA", "ADD DAA", "ADA DAA", "AAD DAA", "AADD DAA", "AADA DAA")


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """Postcodes without the space, in capitals: `NG92TD`."""
    found = [*_written(tokens)]
    before: CodeRun | None = None
    for run in code_runs(tokens.texts, number_words(context.locale), NO_SIGNS):
        begun = _begun_before(tokens.texts, run.text, run.start)
        for code, cost in (*begun, *_shaped(run.text), *_less(run, tokens.texts)):
            weight = max(450, 1_000 - run.cost // 2 - cost)
            start = run.start - (code != run.text and bool(begun))
            found.append(Candidate(value=code, start=start, end=run.end, weight=weight))
        if before and len(run.text) <= _HALF and repaired(tokens.texts, before, run):
            # "Three h q, no, three h r": the end is said again.
            for code, cost in _shaped(before.text[: -len(run.text)] + run.text):
                found.append(Candidate(code, before.start, run.end, 800 - cost))
        elif before and _joins_halves(tokens.texts[before.end : run.start]):
            for code, cost in _shaped(before.text + run.text):
                found.append(Candidate(code, before.start, run.end, _JOINED - cost))
        before = run
    return tuple(found)


def _joins_halves(between: Sequence[str]) -> bool:
    return not _HALVES.isdisjoint(between) and _BETWEEN_HALVES.issuperset(between)


def _less(run: CodeRun, texts: Sequence[str]) -> Iterator[tuple[str, int]]:
    """The code without what is said around it: the number of a house, "number twelve, l s one …",
    words of the sentence, "… in Leeds", or one of its last letters again, "… d y, d for David".
    """
    pieces = run.pieces
    if pieces[0].text.isdigit() and run.start and texts[run.start - 1] in _NUMBERED:
        pieces = pieces[1:]
    if pieces[-1:] and pieces[-1].text.isdigit() and texts[pieces[-1].start - 1] in _NUMBERED:
        pieces = pieces[:-1]
    while len(pieces) > 1:
        words = any(texts[piece.start] in SENTENCE for piece in pieces)
        if len(pieces) < len(run.pieces) and not words:
            yield from _shaped("".join(piece.text for piece in pieces))
        last = pieces[-1]
        before = "".join(piece.text for piece in pieces[:-1])
        told = last.example or texts[last.start] in NATO
        again = told and last.text in before[-_HALF:]
        leads = texts[last.start] in _LETTERS_TOO and last.end < len(texts)
        if not again and not leads and texts[last.start] not in SENTENCE:
            break
        pieces = pieces[:-1]


def _written(tokens: Tokens) -> Iterator[Candidate]:
    """Postcodes as they are written, "se1 7pb"."""
    words = [word.strip(".,;?!").upper() for word in tokens.words]
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    for n, item in enumerate(tokens.items):
        starts.setdefault(item.word, n)
        ends[item.word] = n + 1
    for at, word in enumerate(words):
        if _SHAPE.fullmatch(word) and at in starts:
            yield Candidate(value=word, start=starts[at], end=ends[at])
        second = words[at + 1] if at + 1 < len(words) else ""
        mixed = any(c.isdecimal() for c in word) and second[:1].isdecimal()
        if mixed and _SHAPE.fullmatch(word + second) and at in starts:
            yield Candidate(value=word + second, start=starts[at], end=ends.get(at + 1, 0))


def _begun_before(texts: Sequence[str], text: str, start: int) -> tuple[tuple[str, int], ...]:
    """With a first letter that sounds like a word, "you b eight one u h": where nothing but
    "it's" is said before it.
    """
    if (
        not start
        or len(texts[start - 1]) == 1
        or not all(t in _LEADING for t in texts[: start - 1])
    ):
        return ()
    letter = letter_at(texts, start - 1)
    return tuple(_shaped(letter[0].upper() + text)) if letter and letter[1] == start else ()


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
    return "incomplete" if code_runs(tokens.texts, number_words(context.locale), NO_SIGNS) else None


def read_zip(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """Zip codes: five digits, or nine with a hyphen."""
    words = number_words(context.locale)
    found: list[Candidate] = []
    said: list[Written] = []
    for stretch in stretches(tokens.texts, words):
        ways = written(tokens.texts, stretch, words, 2 * _ZIP)
        for twice in ways[:1]:
            if digits.ruled_out(tokens.texts, twice) and len(twice.digits) == 2 * _ZIP:
                again = twice.digits[_ZIP:]
                found.append(Candidate(value=again, start=twice.start, end=twice.end, weight=900))
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
