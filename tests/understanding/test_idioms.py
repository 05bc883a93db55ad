"""Idioms, and answers by an auxiliary, say yes, no or that somebody does not know."""

import datetime

import pytest

from callwright.understanding.expected import Context, Expected, ExpectedSlot
from callwright.understanding.lexicon.shipped import shipped
from callwright.understanding.lines import answer
from callwright.understanding.reading import Heard, Hypothesis, MeantValue
from callwright.understanding.slot_type import SlotType
from callwright.understanding.understand import Lexicon, understand

from .tables import rows

ENGLISH = Lexicon(shipped("en-US"))
ASKED = ExpectedSlot(name="agreed", type=SlotType("yes_no"))
ACCEPTED, ASKED_BACK = 800, 500


def surely(said, filled=()):
    """The yes or no and its confidence, the words themselves heard beyond doubt."""
    context = Context(today=datetime.date(2025, 6, 2), filled=dict(filled))
    expected = Expected(phase="asking", slots=(ASKED,))
    heard = understand(Heard((Hypothesis(said, 1_000),)), expected, ENGLISH, context)
    value = next(r for r in heard.readings if isinstance(r, MeantValue))
    return value.value, value.confidence


@pytest.mark.parametrize(("locale", "said", "meant"), [*rows("idioms.txt")])
def test_an_idiom_answers_as_it_is_meant(locale, said, meant):
    reply = answer({"type": "yes_no", "nbest": [{"text": said}], "locale": locale})
    assert (reply["value"] or "-") == meant


@pytest.mark.parametrize(
    "said",
    [
        "spot on",
        "I'd love one",
        "I don't see why not",
        "that'd be a great help",
        "we have, we moved in June",
        "I did",
        "it is indeed",
        "great idea",
        "fine set it up",
        "great tomorrow works",
    ],
)
def test_what_is_always_a_yes_is_taken(said):
    value, confidence = surely(said, {"other": "yes"})
    assert value == "yes"
    assert confidence >= ACCEPTED


@pytest.mark.parametrize(
    "said",
    [
        "lovely",
        "please",
        "fair enough",
        "she does",
        "they have",
        "I could",
        "I suppose I did",
        "might as well",
        "yeah right",
        "up to you",
        "understood",
        "perfect storm",
        "great weather today",
        "the fine print is too small",
    ],
)
def test_what_may_be_no_yes_is_asked_back(said):
    value, confidence = surely(said, {"other": "yes"})
    assert value == "yes"
    assert ASKED_BACK <= confidence < ACCEPTED


def test_who_is_asked_for_themselves_is_not_confirmed_by_what_they_did():
    assert surely("I did, I paid that in March")[1] < ACCEPTED
    assert surely("I am, the one and only")[1] >= ACCEPTED


@pytest.mark.parametrize("said", ["no, that's lovely", "no lovely thanks"])
def test_praise_behind_a_no_is_asked_again(said):
    assert answer({"type": "yes_no", "nbest": [{"text": said}]})["status"] == "no_match"


@pytest.mark.parametrize("begun", ["she has", "if you could", "I did"])
def test_an_auxiliary_may_begin_a_sentence(begun):
    asked = {"type": "yes_no", "nbest": [{"text": begun}], "partial": True}
    assert answer(asked)["completeness"] == "could_continue"
