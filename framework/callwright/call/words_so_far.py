"""What a caller's unfinished words amount to, for turn-taking."""

from collections.abc import Callable
from dataclasses import replace

from callwright.understanding.candidate import in_range
from callwright.understanding.expected import Expected
from callwright.understanding.reading import (
    Completeness,
    Heard,
    Hypothesis,
    MeantValue,
    Understanding,
)

__all__ = ["as_answer", "better_answer", "says_nothing"]

_ANSWERS = 500  # of 1000: what a reading must be worth to count as something said


def as_answer(meant: Understanding, expected: Expected) -> Completeness:
    """How far these unfinished words are, for turn-taking.

    Words that stand by themselves but answer nothing ("well", "oh gosh", what a recogniser makes
    of half a date) only lead up to an answer: a reply that came at once could but ask again. So it
    is with a value that may grow and lies outside the limits so far: "nineteen" is written 1900.
    """
    whole = meant.completeness == "complete"
    return meant.completeness if whole or _answers(meant, expected) else "incomplete"


def better_answer(
    heard: Heard, understand: Callable[[Heard], Understanding], expected: Expected
) -> Completeness:
    """How far a second pass's list is: its first alternative that answers by itself says so.

    Understood together, one's value could be taken with another's words: "May 6, 19" is half a
    date, and stands beside "May 619", which lacks nothing and is none. How sure the recogniser is
    of its words does not matter: what lacks nothing in "629 8" and in "1698" is the answer.
    """
    for each in heard.nbest:
        alone = understand(replace(heard, nbest=(Hypothesis(each.text),)))
        if _answers(alone, expected):
            return "incomplete" if alone.hesitating else alone.completeness
    return "incomplete"


def _answers(meant: Understanding, expected: Expected) -> bool:
    """Is anything among these readings that would be acted on, or asked back?"""
    slots = {slot.name: slot for slot in expected.slots}
    return any(
        each.confidence >= _ANSWERS
        and not (
            isinstance(each, MeantValue)
            and each.slot in slots
            and not in_range(each.value, slots[each.slot])
        )
        for each in meant.readings
    )


def says_nothing(meant: Understanding) -> bool:
    """Are these words, over a prompt, a "mm-hm" that was heard as something else?

    Asked of short sounds only, of which nothing could be made on this floor: the prompt goes on.
    """
    whole = meant.completeness != "incomplete" and not meant.hesitating
    return whole and not meant.readings
