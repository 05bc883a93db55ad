"""A final text that says what the interim one said is not read again, and means the same."""

import datetime
from dataclasses import replace

import pytest

from callwright.understanding.expected import Context, Expected, ExpectedSlot
from callwright.understanding.lexicon.shipped import shipped
from callwright.understanding.reading import Heard, Hypothesis
from callwright.understanding.slot_type import SlotType
from callwright.understanding.so_far import SoFar
from callwright.understanding.understand import Lexicon, understand

LEXICON = Lexicon(shipped("en-US"))
CONTEXT = Context(today=datetime.date(2026, 11, 26), filled={"amount": 5_000})


def expecting(kind: str) -> Expected:
    slots = (ExpectedSlot(name=kind, type=SlotType(kind)),)
    return Expected(phase="asking", slots=slots, intents=tuple(LEXICON.words.intents))


def interim(*texts: str) -> Heard:
    return Heard(tuple(map(Hypothesis, texts)), final=False)


def final(*texts: str) -> Heard:
    return Heard(tuple(Hypothesis(text, 930 - 200 * n) for n, text in enumerate(texts)))


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        ("money", ("no, I can pay fifty dollars", "no I can pay fifteen dollars")),
        ("date", ("june fourth nineteen eighty", "june fort nineteen eighty")),
        ("yes_no", ("yes but stop calling me you idiots",)),
        ("text", ()),
    ],
)
def test_the_final_text_means_the_same_as_read_alone(kind, texts):
    expected, so_far = expecting(kind), SoFar()
    first = understand(interim(*texts), expected, LEXICON, CONTEXT, so_far=so_far)
    assert first == understand(interim(*texts), expected, LEXICON, CONTEXT)
    said = so_far.said
    again = understand(final(*texts), expected, LEXICON, CONTEXT, so_far=so_far)
    assert again == understand(final(*texts), expected, LEXICON, CONTEXT)
    assert so_far.said is said


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("fifty dollars", CONTEXT),
        ("half of it", replace(CONTEXT, today=datetime.date(2026, 11, 27))),
    ],
)
def test_other_words_and_another_context_are_read_anew(text, context):
    expected, so_far = expecting("money"), SoFar()
    understand(interim("half of it"), expected, LEXICON, CONTEXT, so_far=so_far)
    said = so_far.said
    again = understand(final(text), expected, LEXICON, context, so_far=so_far)
    assert again == understand(final(text), expected, LEXICON, context)
    assert so_far.said is not said
