"""The half of the day that a time is in: "in the morning", "pm", and by what people do then."""

from collections.abc import Sequence

from callwright.understanding.numerals.small import at as _at
from callwright.understanding.word_lists import by_first_word, phrase_end, phrases_in

__all__ = ["HALVES", "half_after", "half_before", "half_of_day", "letter_of_half", "names_half"]

_MORNING = frozenset({"am", "morning", "mourning", "mornin", "manana", "madrugada"})
_LATER = frozenset({"pm", "afternoon", "evening", "evenin", "arvo", "tarde"})
_NIGHT = frozenset({"night", "nite", "tonight", "tonite", "noche"})
HALVES = _MORNING | _LATER | _NIGHT
# As they are said, and as recognisers spell them.
_LETTERS = {"a": "a", "ay": "a", "eh": "a", "p": "p", "pee": "p", "pea": "p"}
_NAMED = (("am", _MORNING), ("pm", _LATER), ("night", _NIGHT))
_LINKS = frozenset({"in", "the", "at", "de", "la", "por", "of", "this", "tomorrow", "ish", "sharp"})
_OF_MORNING = frozenset({"la", "esta"})  # without them "mañana" is tomorrow
_NO_HALF_AFTER = frozenset({"i", "good", "buenas"})
_BEFORE = 3  # words within which the half of the day stands before a time
# "Five o'clock after work": which half of the day, by what people do then.
_DONE_LATER = by_first_word(
    phrases_in("""
    after work | after school | after lunch | after dinner | after supper | before dinner
    | before supper | at dinner | for dinner | at dinner time | after hours | before bed
    | after the kids are in bed | when i get home | when i get off | when i get off work
    | after i get off | after i get home | despues del trabajo | despues de trabajar
    | despues de comer | despues de cenar | cuando salgo del trabajo | al salir del trabajo
    """)
)
_DONE_EARLIER = by_first_word(
    phrases_in("""
    before work | before school | before breakfast | after breakfast | at breakfast | before lunch
    | antes del trabajo | antes de trabajar | antes de ir a trabajar | antes de desayunar
    """)
)
_LONGEST = 4  # words of what is done before the time: "after work at six"


def half_after(texts: Sequence[str], end: int) -> bool:
    """Does "in the morning", "pm" or the like stand at `end`?"""
    at = end
    while _at(texts, at) in _LINKS and at < end + 3:
        at += 1
    return _is_half(texts, at) or letter_of_half(texts, at) > 0


def _is_half(texts: Sequence[str], at: int) -> bool:
    """Is the half of the day named at `at`? "Mañana" is the morning in "la mañana" alone."""
    text = _at(texts, at)
    return text in HALVES and (text != "manana" or _at(texts, at - 1) in _OF_MORNING)


def names_half(texts: Sequence[str]) -> bool:
    """Is the half of the day said in these words: "nine in the morning", "nine a m"?"""
    return any(
        _is_half(texts, n) or (text in ("a", "p") and _at(texts, n + 1) == "m")
        for n, text in enumerate(texts)
    )


def half_before(texts: Sequence[str], start: int) -> str:
    """The half of the day that stands shortly before a time, "tomorrow morning at ten"; or "".

    None stands in "I am free after six" or in "good evening".
    """
    for at in range(start - 1, max(0, start - _BEFORE) - 1, -1):
        if _is_half(texts, at) and _at(texts, at - 1) not in _NO_HALF_AFTER:
            return texts[at]
    return ""


def letter_of_half(texts: Sequence[str], i: int) -> int:
    """Where "a m", or a closing "p" as in "at 7p", ends; 0 when neither stands at `i`."""
    if _at(texts, i) not in _LETTERS:
        return 0
    if _at(texts, i + 1) in ("m", "em"):
        return i + 2
    if len(texts[i]) > 1:
        return 0
    return i + 1 if i + 1 == len(texts) and _at(texts, i - 1).isdecimal() else 0


def half_of_day(texts: Sequence[str], start: int, end: int) -> tuple[str, int, int]:
    """What was said of the half of the day around a time, and the span with it."""
    if start and texts[start - 1] in ("at", "las", "la"):
        start -= 1
    at = end
    while _at(texts, at) in _LINKS and at < end + 3:
        at += 1
    if letter_end := letter_of_half(texts, at):
        return _LETTERS[texts[at]] + "m", letter_end, start
    for half, names in _NAMED:
        if _is_half(texts, at) and texts[at] in names:
            return _half(texts[at], half), at + 1, start
    if before := half_before(texts, start):
        half = next(half for half, names in _NAMED if before in names)
        return _half(before, half), end, start
    half, past = _half_by_deed(texts, start, end)
    return half, past, start


def _half(text: str, half: str) -> str:
    """Tell "five tonight", which is in the evening, from "five at night"."""
    return "tonight" if text in ("tonight", "tonite") else half


def _half_by_deed(texts: Sequence[str], start: int, end: int) -> tuple[str, int]:
    """The half of the day that is said through what is done then, and where the words end.

    start, end: of the time among the texts. ("", end) where nothing tells.
    """
    for half, phrases in (("pm", _DONE_LATER), ("am", _DONE_EARLIER)):
        if end < len(texts) and (past := phrase_end(texts, end, phrases)):
            return half, past
        for at in range(max(0, start - _LONGEST), start):
            past = phrase_end(texts, at, phrases)
            if past and past in (start, start - 1):
                return half, end
    return "", end
