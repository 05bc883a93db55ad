"""What unfinished words are worth: may the turn end on them?"""

import datetime

import pytest

from callwright.call.words_so_far import as_answer, better_answer
from callwright.understanding.expected import NOTHING_EXPECTED, Context, Expected, ExpectedSlot
from callwright.understanding.lexicon.index import Lexicon
from callwright.understanding.lexicon.shipped import shipped
from callwright.understanding.reading import Heard, Hypothesis, MeantIntent, Understanding
from callwright.understanding.slot_type import SlotType
from callwright.understanding.understand import understand

WORDS = Lexicon(shipped("en-US"))
BIRTH_DATE = Expected(
    phase="asking",
    slots=(
        ExpectedSlot(name="dob", type=SlotType("date"), least="1905-01-01", greatest="2026-11-23"),
    ),
)


def meant(heard: Heard) -> Understanding:
    context = Context(today=datetime.date(2026, 11, 23), locale="en-US")
    return understand(heard, BIRTH_DATE, WORDS, context)


def so_far(*texts: str) -> Heard:
    return Heard(tuple(Hypothesis(text, 620) for text in texts), final=False)


@pytest.mark.parametrize(
    ("confidence", "completeness", "verdict"),
    [
        (None, "could_continue", "incomplete"),
        (300, "could_continue", "incomplete"),
        (800, "could_continue", "could_continue"),
        (800, "incomplete", "incomplete"),
        (None, "complete", "complete"),
    ],
)
def test_words_that_answer_nothing_so_far_are_waited_for(confidence, completeness, verdict):
    readings = () if confidence is None else (
        MeantIntent(name="affirm", confidence=confidence, span=(0, 1)),
    )  # fmt: skip
    meant = Understanding(readings=readings, completeness=completeness)
    assert as_answer(meant, NOTHING_EXPECTED) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("October 12, 1900.", "incomplete"),  # as a "nineteen" before a pause is written
        ("October 12, 1950.", "may_grow"),
        ("October 12, 1953.", "complete"),
    ],
)
def test_a_year_that_may_grow_is_no_answer_outside_the_limits(text, verdict):
    assert as_answer(meant(so_far(text)), BIRTH_DATE) == verdict


@pytest.mark.parametrize(
    ("texts", "verdict"),
    [
        (["May 619.", "May 6, 19.", "May six nineteen."], "incomplete"),
        (["May 619.", "May 6, 1991.", "May six nineteen."], "complete"),
        (["Mate."], "incomplete"),
    ],
)
def test_a_second_pass_is_whole_where_the_words_of_its_answer_are(texts, verdict):
    assert better_answer(so_far(*texts), meant, BIRTH_DATE) == verdict


def test_a_second_pass_may_doubt_its_words_and_not_that_they_are_all():
    doubted = Heard((Hypothesis("March 3rd, 1957.", 390), Hypothesis("March 1957.", 240)), False)
    assert better_answer(doubted, meant, BIRTH_DATE) == "complete"
