"""Does what was said match the record? Over n-best and attempts, without transcribing first.

To compare is easier than to transcribe: "Mac's salvage" is nobody's name, but it is what a
recogniser makes of "Max Savage". `hear` puts together what was said, once; `score` holds it
against one record, in thousandths; a policy's threshold decides how many strangers may pass.
Nothing of the record is ever given back.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from callwright.understanding.candidate import number_words
from callwright.understanding.dates.attempts import LONE_DAY, trust
from callwright.understanding.dates.channel import fields_of
from callwright.understanding.dates.evidence import DateHeard, Guess
from callwright.understanding.dates.heard import MOST_DATED, DatesHeard
from callwright.understanding.dates.records import Weighed, chance, weighed
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.numerals.numbers import digit_run
from callwright.understanding.slot_type import SlotType
from callwright.understanding.tokens import MOST_ALTERNATIVES, Tokens, tokenise
from callwright.understanding.verification.code_evidence import code_score
from callwright.understanding.verification.codes_heard import CodeHeard, hear_code
from callwright.understanding.verification.name_evidence import name_score
from callwright.understanding.verification.names_heard import NameHeard, hear_name

__all__ = ["THRESHOLDS", "Attempts", "Evidence", "hear", "score", "verify"]

Attempts = Sequence[Sequence[str]]
"""N-best lists of all attempts at one question, oldest first, the present one last."""

# Set by how many strangers may pass, measured on recorded callers over three attempts: at most
# 0.3 % of random people, 5 % of those whose record differs in one part (3 % for postcodes).
THRESHOLDS: Mapping[str, int] = {"date": 340, "name": 540, "postcode": 530, "digits": 850}
# A date as likely as this among all is an even bet against the dates most like it.
_NEAR_DATE = 0.035
_MENDED, _DIGITS_FALL = 60, 0.97


@dataclass(frozen=True, slots=True)
class _DigitsHeard:
    runs: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class _CodesHeard:
    strings: CodeHeard


Evidence = Weighed | NameHeard | _CodesHeard | _DigitsHeard
"""What was said at one question, whoever's record it is held against."""


def hear(
    kind: str, attempts: Attempts, context: Context, dates: DatesHeard | None = None
) -> Evidence | None:
    """What the attempts say of a value of this kind; None when nothing was heard at all.

    kind: date, name, postcode, zip, alnum or digits; others cannot be verified. dates: of a date
    that lies behind us, what was read of it at this question; what is read now is added.
    """
    if kind == "date":
        said = [tuple(nbest) for nbest in attempts if nbest]
        return _dates(said, dates or _any_birth_date(context)) if said else None
    heard = [tuple(map(tokenise, nbest[:MOST_ALTERNATIVES])) for nbest in attempts if nbest]
    if not heard:
        return None
    match kind:
        case "name":
            return hear_name(heard)
        case "postcode" | "zip" | "alnum":
            return _CodesHeard(hear_code(heard, context))
        case "digits":
            return _digits(heard, context)
        case _:
            return None


def score(heard: Evidence | None, record: str) -> int | None:
    """How well what was heard matches the record, 0..1000; None when nothing was heard.

    record: the value on file; dates are YYYY-MM-DD.
    """
    match heard:
        case None:
            return None
        case Weighed():
            return _date_score(heard, record)
        case NameHeard():
            return name_score(heard, record)
        case _CodesHeard(strings):
            return code_score(strings, record)
        case _DigitsHeard(runs):
            return runs.get(record, 0)


def verify(kind: str, record: str, attempts: Attempts, context: Context) -> int | None:
    """How well the attempts match one record: `score` of `hear`."""
    return score(hear(kind, attempts, context), record)


def _any_birth_date(context: Context) -> DatesHeard:
    today = context.today.isoformat()
    slot = ExpectedSlot(name="", type=SlotType("date"), least="1900-01-01", greatest=today)
    return DatesHeard.at(slot, context)


def _dates(said: Sequence[tuple[str, ...]], dates: DatesHeard) -> Weighed:
    return weighed([_attempt(nbest, dates) for nbest in said])


def _attempt(nbest: tuple[str, ...], dates: DatesHeard) -> DateHeard | None:
    if nbest not in dates.unweighed:
        guesses = [_guess(n, tokenise(text), dates) for n, text in enumerate(nbest[:MOST_DATED])]
        dates.unweighed[nbest] = dates.heard(guesses)
    return dates.unweighed[nbest]


def _guess(rank: int, tokens: Tokens, dates: DatesHeard) -> Guess:
    read = dates.read(tokens)
    best = read.settled
    meant = ((best.value, best.weight), *best.rivals) if best else ()
    values = {str(value): weight for value, weight in meant}
    if read.day and not values:
        values[read.day] = LONE_DAY
    return trust(rank), values, read.digits, read.sounds


def _date_score(heard: Weighed, record: str) -> int:
    year, month, day = fields_of(record)
    if year is None or month is None or day is None:
        return 0
    found = chance(heard, (year, month, day)) or 0.0
    return round(1_000 * found / (found + _NEAR_DATE))


def _digits(heard: Sequence[Sequence[Tokens]], context: Context) -> _DigitsHeard:
    words = number_words(context.locale)
    runs: dict[str, int] = {}
    for nbest in heard:
        for rank, tokens in enumerate(nbest):
            for i in range(len(tokens)):
                run, _, mended = digit_run(tokens.texts, i, words, damaged=True)
                if run:
                    weight = round(1_000 * _DIGITS_FALL**rank) - _MENDED * mended
                    runs[run] = max(runs.get(run, 0), weight)
    return _DigitsHeard(runs)
