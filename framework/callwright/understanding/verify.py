"""Does what was said match the record? Over n-best and attempts, without transcribing first.

To compare is easier than to transcribe: "Mac's salvage" is nobody's name, but it is what a
recogniser makes of "Max Savage". Each kind gives a score in thousandths; a policy's threshold
decides. Nothing of the record is ever given back.
"""

import itertools
from collections.abc import Iterable, Mapping, Sequence

from callwright.understanding import date
from callwright.understanding.alnum import characters
from callwright.understanding.attempts import digits_in, trust
from callwright.understanding.candidate import number_words
from callwright.understanding.date_channel import fields_of
from callwright.understanding.date_evidence import Guess, chance, heard_dates
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.numbers import digit_run
from callwright.understanding.repairs import settled
from callwright.understanding.slot_type import SlotType
from callwright.understanding.sounds import alike, spelled_cost
from callwright.understanding.spelling import NATO
from callwright.understanding.tokens import MOST_ALTERNATIVES, Tokens, tokenise
from callwright.understanding.word_lists import words_in

__all__ = ["THRESHOLDS", "Attempts", "verify"]

Attempts = Sequence[Sequence[str]]
"""N-best lists of all attempts at one question, oldest first, the present one last."""

# Measured on recorded callers: random records pass less than 0.2 %, near ones less than 5 %.
THRESHOLDS: Mapping[str, int] = {"date": 450, "name": 775, "postcode": 675, "digits": 850}
# A date as likely as this is even odds: half of its nearest rivals are likelier, half less.
_NEAR_DATE = 0.035
_NICKNAMES = (
    "andrew andy drew|anthony tony|barbara barb|benjamin ben|catherine cathy kate katie katherine "
    "katy|charles charlie chuck|christopher chris|daniel dan danny|david dave|deborah debbie debra|"
    "donald don|edward ed eddie ted|elizabeth liz beth betty|frederick fred|gerald gerry jerry|"
    "gregory greg|james jim jimmy|jennifer jen jenny|john johnny jack|jonathan jon|joseph joe|"
    "joshua josh|kenneth ken|kimberly kim|lawrence larry|leonard len|margaret maggie peggy|matthew "
    "matt|michael mike|nicholas nick|pamela pam|patricia pat trish|patrick pat|peter pete|raymond "
    "ray|richard rick dick|robert bob rob bobby|ronald ron|samantha sam|samuel sam|stephen steve "
    "steven|susan sue|theodore ted|theresa terry|thomas tom|timothy tim|victoria vicky|vincent "
    "vince|william bill will"
)
# Words that recognisers write for a letter's name.
_SOUNDS_LIKE = {
    **dict.fromkeys(("and", "an", "in", "hen"), "n"),
    **dict.fromkeys(("am", "him", "m"), "m"),
    **dict.fromkeys(("as", "has", "yes", "his", "us"), "s"),
    **dict.fromkeys(("all", "ill", "hell", "hello", "l"), "l"),
    **dict.fromkeys(("or", "our", "hour", "ah", "ar"), "r"),
    **dict.fromkeys(("off", "if", "half"), "f"),
    **dict.fromkeys(("age", "page", "h"), "h"),
    **dict.fromkeys(("key", "okay", "ok", "cake"), "k"),
    **dict.fromkeys(("eggs", "axe", "ex"), "x"),
    **dict.fromkeys(("hey", "a"), "a"),
}
_SHORT = [words_in(row) for row in _NICKNAMES.split("|")]


def verify(kind: str, record: str, attempts: Attempts, context: Context) -> int | None:
    """How well the attempts match the record, 0..1000; None when nothing was heard at all.

    kind: date (YYYY-MM-DD), name, postcode, or digits. record: the value on file.
    """
    heard = [tuple(map(tokenise, nbest[:MOST_ALTERNATIVES])) for nbest in attempts if nbest]
    if not heard:
        return None
    match kind:
        case "date":
            return _date(record, heard, context)
        case "name":
            return _name(record, heard)
        case "postcode" | "zip" | "alnum":
            return _spelled(record, heard, context)
        case "digits":
            return _digits(record, heard, context)
        case _:
            return None


def _date(record: str, heard: Sequence[Sequence[Tokens]], context: Context) -> int:
    """The chance that this date was said, among all dates, against `_NEAR_DATE`."""
    year, month, day = fields_of(record)
    if year is None or month is None or day is None:
        return 0
    slot = ExpectedSlot(
        name="", type=SlotType("date"), least="1900-01-01", greatest=context.today.isoformat()
    )
    attempts = [
        heard_dates([_guess(rank, tokens, slot, context) for rank, tokens in enumerate(nbest)])
        for nbest in heard
    ]
    found = chance(attempts, (year, month, day)) or 0.0
    return round(1_000 * found / (found + _NEAR_DATE))


def _guess(rank: int, tokens: Tokens, slot: ExpectedSlot, context: Context) -> Guess:
    best = settled(date.read(tokens, slot, context), tokens, slot)
    read = ((best.value, best.weight), *best.rivals) if best else ()
    values = {str(value): weight for value, weight in read}
    return trust(rank), values, digits_in(tokens, context.locale)


def _name(record: str, heard: Sequence[Sequence[Tokens]]) -> int:
    parts = tokenise(record.replace("-", " ")).texts
    if not parts:
        return 0
    said = _said(heard)
    spellings = {
        letters for attempt in heard for tokens in attempt if len(letters := _letters(tokens)) > 2
    }
    best = [max(_part_heard(part, said), _part_spelled(part, spellings)) for part in parts]
    together = min(best) * 0.6 + sum(best) / len(best) * 0.4
    whole = "".join(parts)
    costs = [spelled_cost(whole, letters) for letters in spellings]
    spelt = 1 - min(costs) / len(whole) if costs else 0.0
    return round(1_000 * max(together, spelt, 0.0))


def _said(heard: Sequence[Sequence[Tokens]]) -> Mapping[str, float]:
    """Every word of every alternative, and every two in a row as one, and how far it is trusted."""
    said: dict[str, float] = {}
    for attempt in heard:
        for rank, tokens in enumerate(attempt):
            trust = 0.985**rank
            for text in tokens.texts:
                said[text] = max(said.get(text, 0.0), trust)
            for a, b in itertools.pairwise(tokens.texts):
                said[a + b] = max(said.get(a + b, 0.0), trust * 0.97)
    return said


def _part_heard(part: str, said: Mapping[str, float]) -> float:
    """How well one part of a name was heard as a word, or as two that run together."""
    heard = max((trust * alike(part, text) for text, trust in said.items() if len(text) > 1),
                default=0.0)  # fmt: skip
    short = any(part in row and any(name in said for name in row) for row in _SHORT)
    return max(heard, 0.92 if short else 0.0)


def _part_spelled(part: str, spellings: Iterable[str]) -> float:
    """How well one part of a name was spelled, alone or inside a longer spelling."""
    if len(part) < 3:
        return 0.0
    costs = [spelled_cost(part, letters, inside=True) for letters in spellings]
    return max(0.0, 1 - min(costs) / len(part)) * 0.97 if costs else 0.0


def _letters(tokens: Tokens) -> str:
    """The letters of a spelling, empty when the words are no spelling."""
    said = [NATO.get(text, text) for text in tokens.texts if text.isalpha()]
    if not said or sum(len(text) <= 2 for text in said) * 2 < len(said):
        return ""
    return "".join(said)


def _spelled(record: str, heard: Sequence[Sequence[Tokens]], context: Context) -> int:
    """Codes: the whole, or its two halves heard in different attempts."""
    wanted = "".join(c for c in record.lower() if c.isalnum())
    if not wanted:
        return 0
    inward = wanted[-3:]
    whole, back = float(len(wanted)), float(len(inward))
    front = float(len(wanted) - 3)
    strings = {
        said for attempt in heard for tokens in attempt for said in _characters(tokens, context)
    }
    for said in strings:
        whole = min(whole, spelled_cost(wanted, said))
        front = min(front, spelled_cost(wanted[:-3], said[: len(wanted) - 3]))
        back = min(back, spelled_cost(inward, said[-3:]))
    # Neighbours share the first half: the last three characters tell them apart.
    cost = min(whole, front + back + 0.3) * 0.7 + back * 0.9
    return round(1_000 * max(0.0, 1 - cost / len(wanted)))


def _characters(tokens: Tokens, context: Context) -> Iterable[str]:
    """All characters spoken; a word that is none stands for what it sounds like, or for nothing."""
    words = number_words(context.locale)
    with_words, without, i = "", "", 0
    while i < len(tokens):
        text = tokens.texts[i]
        sound = words.damaged.get(text) or _SOUNDS_LIKE.get(text, "")
        piece = None if sound and len(text) > 1 else characters(tokens.texts, i, words)
        if piece is not None:
            said, i = piece[0].lower(), piece[1]
            with_words, without = with_words + said, without + said
            continue
        with_words, without = with_words + (sound or text[:1]), without + sound
        i += 1
    yield with_words
    if without != with_words:
        yield without


def _digits(record: str, heard: Sequence[Sequence[Tokens]], context: Context) -> int:
    words = number_words(context.locale)
    best = 0
    for attempt in heard:
        for rank, tokens in enumerate(attempt):
            for i in range(len(tokens)):
                run, _, mended = digit_run(tokens.texts, i, words, damaged=True)
                if run == record:
                    best = max(best, round(1_000 * 0.97**rank) - 60 * mended)
    return best
