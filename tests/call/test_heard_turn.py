"""What two passes heard, put together."""

import pytest

from callwright.call.heard_turn import joined
from callwright.understanding.reading import Heard, Hypothesis


def heard(*texts: str) -> Heard:
    return Heard(tuple(Hypothesis(text) for text in texts))


def texts(found: Heard) -> list[str]:
    return [each.text for each in found.nbest]


@pytest.mark.parametrize("echo", ["5 1 5 1", "5 1. 5 1.", "5 1 5"])
def test_what_the_second_pass_says_twice_and_the_first_once_was_said_once(echo):
    assert texts(joined(heard(echo, "5 1."), heard("Five, one."))) == ["5 1.", "Five, one."]


def test_what_both_passes_hear_twice_was_said_twice():
    first = "Five one, five one."
    assert texts(joined(heard("5 1 5 1"), heard(first))) == ["5 1 5 1", first]


def test_one_more_of_the_same_digit_is_no_echo():
    found = joined(heard("5 5 5 5"), heard("Five, five, five."))
    assert texts(found) == ["5 5 5 5", "Five, five, five."]


def test_a_digit_that_is_heard_over_and_over_was_said_once():
    assert texts(joined(heard("3.", "3 3 3"), heard("Three."))) == ["3.", "Three."]


def test_where_the_first_pass_heard_nothing_the_second_is_believed():
    assert texts(joined(heard("Yes. Yes."), heard())) == ["Yes. Yes."]
