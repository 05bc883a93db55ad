"""Which of several offered values is chosen, and which are only spoken of."""

import pytest

from callwright.understanding.lines import answer

ACCOUNTS = "one_of(checking|savings)"
MEANS = "one_of(card|bank transfer|check)"
SURE = 0.8


def reply(kind, said):
    return answer({"type": kind, "nbest": [{"text": said}], "today": "2025-06-02"})


@pytest.mark.parametrize(
    ("kind", "said", "value"),
    [
        (ACCOUNTS, "not the checking the other one", "savings"),
        (ACCOUNTS, "not savings checking", "checking"),
        (ACCOUNTS, "savings no wait checking", "checking"),
        (ACCOUNTS, "checking is closed so savings", "savings"),
        (ACCOUNTS, "anything but checking", "savings"),
        (ACCOUNTS, "I don't have savings so checking", "checking"),
        (MEANS, "check I mean card", "card"),
        (MEANS, "not the card the bank transfer", "bank transfer"),
        (MEANS, "I'll mail a check", "check"),
        (MEANS, "my card please", "card"),
        (MEANS, "a check is better than bank transfer", "check"),
    ],
)
def test_of_several_values_the_one_meant_is_chosen(kind, said, value):
    found = reply(kind, said)
    assert (found["status"], found["value"]) == ("match", value)
    assert found["confidence"] >= 0.65


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (ACCOUNTS, "just checking in to see what's going on"),
        (ACCOUNTS, "you took it from my checking last week"),
        (ACCOUNTS, "checking or savings"),
        (ACCOUNTS, "not savings"),
        (ACCOUNTS, "how much is in my checking"),
        (MEANS, "let me check"),
        (MEANS, "I lost my card"),
        (MEANS, "anything but a card"),
        (MEANS, "I don't have a card"),
    ],
)
def test_what_is_only_spoken_of_is_not_taken(kind, said):
    found = reply(kind, said)
    assert found["status"] != "match" or found["confidence"] < SURE


@pytest.mark.parametrize(
    ("said", "value"),
    [("the second one", "bank transfer"), ("number one", "card"), ("the last one", "check")],
)
def test_a_place_in_the_list_is_asked_back(said, value):
    found = reply(MEANS, said)
    assert (found["status"], found["value"]) == ("match", value)
    assert found["confidence"] < SURE
