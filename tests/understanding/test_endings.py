"""Is the caller done? What the words so far say, for endpointing."""

import datetime

import pytest

from callwright.understanding.expected import Context, Expected, ExpectedSlot
from callwright.understanding.lexicon.shipped import shipped
from callwright.understanding.reading import Heard, Hypothesis, Understanding
from callwright.understanding.slot_type import SlotType
from callwright.understanding.understand import Lexicon, understand

LEXICON = Lexicon(shipped("en-US"))
TODAY = datetime.date(2026, 11, 23)
YES_NO = SlotType("yes_no")
DIGITS = SlotType("digits", least=4, most=4)


def of(text: str, slot: SlotType, phase: str = "asking") -> Understanding:
    expected = Expected(
        phase=phase,  # type: ignore[arg-type]
        slots=(ExpectedSlot(name="it", type=slot),),
        intents=("affirm", "deny", "hold_on"),
    )
    heard = Heard((Hypothesis(text),), final=False)
    return understand(heard, expected, LEXICON, Context(today=TODAY))


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Yes.", "complete"),
        ("Yes, it is.", "complete"),
        ("No, I can't.", "complete"),
        ("Sure, go ahead.", "complete"),
        ("I think so.", "complete"),
        ("Yes, I", "incomplete"),
        ("Yes, but", "incomplete"),
        ("No, because", "incomplete"),
        ("No I already paid that", "could_continue"),
        ("I think", "incomplete"),
    ],
)
def test_a_yes_or_a_no_is_whole_with_its_short_tail(text, verdict) -> None:
    assert of(text, YES_NO).completeness == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("yes", "complete"),
        ("that is right", "complete"),
        ("no", "could_continue"),  # what is right may follow
        ("no, four eight", "incomplete"),
        ("no, it's four eight zero two", "complete"),
    ],
)
def test_a_denied_confirmation_may_go_on_with_what_is_right(text, verdict) -> None:
    assert of(text, DIGITS, "confirming").completeness == verdict


@pytest.mark.parametrize(
    ("text", "hesitating"),
    [
        ("four eight, um", True),
        ("Let me get my card.", True),
        ("hold on", True),
        ("Hmm, let me see.", True),
        ("one second", True),
        ("Well, huh?", True),  # as "well, um" is written
        ("huh?", False),
        ("four eight zero two", False),
        ("wait, four eight zero two", False),
        ("mm-hmm", False),
        ("", False),
    ],
)
def test_words_that_keep_the_floor_are_told(text, hesitating) -> None:
    assert of(text, DIGITS).hesitating is hesitating


def test_an_um_before_the_answer_is_no_hesitation() -> None:
    assert not of("Let me think. Yes, that's fine.", YES_NO).hesitating


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("What is the late fee?", "complete"),
        ("How much is the late fee?", "complete"),
        ("Is there a late fee?", "complete"),
        ("What is the late fee on", "incomplete"),
        ("Well, the late fee", "could_continue"),
    ],
)
def test_a_question_that_an_answer_covers_is_whole(ask, text, verdict) -> None:
    assert ask("plan", text, final=False).completeness == verdict
